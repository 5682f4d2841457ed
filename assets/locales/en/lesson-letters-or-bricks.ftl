# The lesson "Letters or bricks?": signals or tissue, told apart by two switches.
lesson-letters-or-bricks-title = Letters or bricks?
lesson-letters-or-bricks-question = How can cells that are nearly gone in a month help a knee for half a year?
lesson-letters-or-bricks-misconception = Injected stem cells turn into new cartilage, and that is why the knee hurts less.

lesson-letters-or-bricks-anchor =
    One patient, two worn knees. On the same day the left knee gets 50 million stem cells and the right knee gets salt water.

    In a patient nobody can count what is left of the cells. In this model knee we can: four weeks later { $alive_28 } of 100 are still there. *Yet the left knee hurts less than the right one, and it will for months.*

    How can cells help that are hardly there?
lesson-letters-or-bricks-anchor-more =
    These are mesenchymal stem (stromal) cells. Even their name is a dispute about this lesson. Caplan asked in 2017 to read MSC as "medicinal signaling cells", because they help mainly by what they send out. Robey asked in the same year to drop the term altogether: cells of different tissues are not the same.

    "Bricks" is differentiation: the cell changes its gene activity for good and makes tissue. "Letters" is paracrine signalling: molecules that travel from the cell to its neighbours.

lesson-letters-or-bricks-predict =
    Say what you expect before you know it. There are no marks for it. At the end your answers lie beside what happened, and the surprise is the useful part.
lesson-letters-or-bricks-predict-became = Take 100 cells from the needle that are still alive on day 28. How many of them have become cartilage cells?
lesson-letters-or-bricks-predict-became-why = In this model it is { $became_of_alive } of 100. Few injected cells lie where something calls for cartilage, and inflammation holds that fate back. Nobody has counted it in people; in knees of rats, two weeks after the injection, human cells made up at most 0.235 % of the DNA (Stem Cell Res Ther 2016, s13287-016-0420-2).
lesson-letters-or-bricks-predict-pain = Draw the pain in the left knee, the one with cells, for one year. The right knee is drawn already.
lesson-letters-or-bricks-predict-pain-why = On day 28 the knee with cells is at { $cells_28 } of 100 and the one with salt water at { $saline_28 }. On day 180 they are { $gap_180 } apart, after a year it is { $cells_365 } against { $saline_365 }. Both fall at first: that part is not the work of the cells.
lesson-letters-or-bricks-predict-how = Why will the left knee hurt less than the right one?
lesson-letters-or-bricks-predict-how-1 = The cells become new cartilage.
lesson-letters-or-bricks-predict-how-2 = The cells send signals that calm the inflammation.
lesson-letters-or-bricks-predict-how-3 = They do both, and both count the same.
lesson-letters-or-bricks-predict-how-4 = It is the needle alone; the cells do nothing.
lesson-letters-or-bricks-predict-how-why = In this model it is the signals: with the signals cut the pain is { $silent_28 }, as with salt water. With the bricks cut it stays at { $no_bricks_28 }. The needle helps, too, but both knees got one.

lesson-letters-or-bricks-play =
    Two minutes without a task, in a knee that nobody has touched. Inject something, press Run, fly about. Click three cells and ask each one why it did what it did.

lesson-letters-or-bricks-investigate =
    You have two switches. "Cells become tissue" cuts the bricks. "Cells send signals" cuts the letters. *Find out which of the two the knee needs.*

    "Start afresh" gives you the knee untouched, on day 0. Choose what goes in: Cultured for cells (they were multiplied in a dish), Salt water for a knee without them. Set the switches, press "Inject now", run on, keep the row. Then start afresh and change *one* thing. "New dice" gives you another knee of the same kind.

    You decide what to compare. Keep a row for every run that you would show to somebody who doubts you.

    Done early? Leave both switches on, stop on day 28, cut the letters only then, and run on to day 84. How long does a knee remember a letter?
lesson-letters-or-bricks-investigate-more =
    The letters have names: prostaglandin E2 (PGE2), the enzyme IDO, TSG-6, interleukin 10 (IL-10). A stem cell sends more of them when it senses inflammation, IL-1β and TNF-α. This is called licensing: in a dish, beside blood cells, stem cells made about ten times more PGE2 in a day (a figure in the journal Blood, taken for Aggarwal and Pittenger 2005). The model has one signal for all of these.

    Dying cells count among the letters here. A macrophage that eats one turns to healing (Galleu 2017; in mice the cells even had to die to help: Pang 2021, Nat Commun 12:6495). With "Cells send signals" off, the dying are silent as well. Would cells that were killed before the injection help? What would you have to be able to switch to find out?

lesson-letters-or-bricks-observe =
    This knee got cells that cannot send: the letters were cut on day 0. Now it is day 28. Look at the macrophages of the lining, and open the plot "Immune".

    Then read the pain diary of the past week. It has seven pages, one for each evening, and people do not write the same number for the same pain. Read it twice: the second reading is the same week with another person's hand.
lesson-letters-or-bricks-observe-lining = What are most macrophages of this lining?
lesson-letters-or-bricks-observe-lining-1 = Inflaming
lesson-letters-or-bricks-observe-lining-2 = Healing
lesson-letters-or-bricks-observe-lining-3 = Resting
lesson-letters-or-bricks-observe-lining-why = Inflaming ones: their share is { $silent_m1 }, as with salt water ({ $saline_m1 }). In a knee that got letters it is { $cells_m1 }. So the letters have an address: the macrophages.
lesson-letters-or-bricks-observe-page = One page of this diary shows a number that a knee with letters might show, too. What follows?
lesson-letters-or-bricks-observe-page-1 = The letters make no difference.
lesson-letters-or-bricks-observe-page-2 = One page is too few; the mean of a week can tell the knees apart.
lesson-letters-or-bricks-observe-page-3 = A diary is worth nothing.
lesson-letters-or-bricks-observe-page-why = Each page errs, but not always the same way, so the errors shrink in the mean. In this model the two knees are { $gap_28 } of 100 apart, more than the error of a week's mean. That is why a study asks many people many times.

lesson-letters-or-bricks-argue =
    Now convince somebody who thinks otherwise. Choose your claim. Then pick two rows: rows that would look different if you were wrong. Choose the parts of your reasoning in order, and add one sentence of your own.
lesson-letters-or-bricks-argue-more =
    A switch is a *knock-out*: one part is taken away and everything else stays. If the effect goes, that part was necessary. It does not show that the part is sufficient, that it would do alone. Which row comes nearest to a test of "sufficient"?
lesson-letters-or-bricks-argue-claim-1 = The cells helped mainly by becoming cartilage.
lesson-letters-or-bricks-argue-claim-1-why = Then pain would go up in the row where cells may not become tissue. Put that row beside one with both switches on: { $no_bricks_28 } and { $cells_28 } in the knee of this lesson. And how many cartilage cells does your table count?
lesson-letters-or-bricks-argue-claim-2 = The cells helped mainly by sending signals.
lesson-letters-or-bricks-argue-claim-2-why = Your two rows should differ in one thing only: "Cells send signals" on and off. In both a needle went in and cells were there, so neither can be the reason when the pain differs. Does the macrophage column move the same way?
lesson-letters-or-bricks-argue-claim-3 = Tissue and signals helped about the same.
lesson-letters-or-bricks-argue-claim-3-why = Then each switch alone would take away about half of the help. Compare three rows: both on, only the letters cut, only the bricks cut. Does each cut cost something?
lesson-letters-or-bricks-argue-claim-4 = Neither; it was the needle.
lesson-letters-or-bricks-argue-claim-4-why = Then salt water would do as well as cells, for a needle goes in both times. Part of the fall is indeed there with salt water: from { $pain_0 } down to { $saline_28 }. Is the rest of the way to { $cells_28 } there, too?
lesson-letters-or-bricks-argue-tile-1 = Injected stem cells send healing signals
lesson-letters-or-bricks-argue-tile-2 = inflaming macrophages respond by turning into healing ones
lesson-letters-or-bricks-argue-tile-3 = most stem cells die, and the turned macrophages outlast them by some weeks
lesson-letters-or-bricks-argue-tile-4 = as long as they outnumber the inflaming ones, less inflammation reaches the nerves
lesson-letters-or-bricks-argue-tile-5 = so the knee hurts less, although hardly any cartilage was built

lesson-letters-or-bricks-compare =
    Here is what you expected, and here is what the model did. Read the differences as questions, not as mistakes.

    In this knee the letters did it. Two things made them last. The macrophages that had turned stayed turned for some weeks: with the letters cut on day 28, the share of inflaming ones climbed from { $late_m1_28 } only to { $late_m1_56 } on day 56 and { $late_m1_84 } on day 84. And "nearly gone" is not gone: the { $alive_28 } of 100 that were left went on sending. By day 180 only { $alive_180 } of 100 are left, and the gap to salt water has shrunk from { $gap_28 } to { $gap_180 }.

lesson-letters-or-bricks-transfer =
    A company sells the letters without the cells: vesicles, tiny bubbles that cells shed in a dish. Suppose they do in a knee all that the letters of 50 million cells do, for *one week*. Then they are used up. What do you expect?
lesson-letters-or-bricks-transfer-more =
    A knee with one week of letters can be made with the switch: leave it on until day 7, then cut the letters. The model knows no vesicles, though, nor what is in them.

    In people it was tried. In a trial published in 2024 (PMID 39465400; triple-blind, 31 people entered and 29 were analysed) each person got vesicles of placental stromal cells in one knee and salt water in the other. After two months and after six months the knees did not differ in pain. That one dose does not help for half a year, the model says as well. Whether such letters reach anybody in a human knee, it cannot say.
lesson-letters-or-bricks-transfer-month = On day 28 this knee hurts
lesson-letters-or-bricks-transfer-month-1 = as little as the knee with cells.
lesson-letters-or-bricks-transfer-month-2 = less than with salt water, but more than with cells.
lesson-letters-or-bricks-transfer-month-3 = as much as the knee with salt water.
lesson-letters-or-bricks-transfer-month-why = In this model it is { $week_28 }, between { $cells_28 } with cells and { $saline_28 } with salt water. The macrophages that turned in the first week have not all turned back.
lesson-letters-or-bricks-transfer-half-year = On day 180 this knee hurts
lesson-letters-or-bricks-transfer-half-year-1 = as little as the knee with cells.
lesson-letters-or-bricks-transfer-half-year-2 = less than with salt water, but more than with cells.
lesson-letters-or-bricks-transfer-half-year-3 = as much as the knee with salt water.
lesson-letters-or-bricks-transfer-half-year-why = In this model it is { $week_180 }, and with salt water { $saline_180 }. Nobody sends any more, and the turned macrophages have died and been replaced. With cells, of which a few still send, it is { $cells_180 }.
lesson-letters-or-bricks-transfer-row = Which row of your table told you, or which one would you need?

lesson-letters-or-bricks-exit = Three questions to end with.
lesson-letters-or-bricks-exit-calmer = Six months after the injection only a few of the cells are left. The knee still hurts less than one with salt water. What explains it best?
lesson-letters-or-bricks-exit-calmer-1 = The cells that are missing have become cartilage.
lesson-letters-or-bricks-exit-calmer-2 = Salt water makes a knee worse.
lesson-letters-or-bricks-exit-calmer-3 = Their signals turned macrophages to healing, and the few that are left go on sending.
lesson-letters-or-bricks-exit-calmer-4 = The cells have left the knee and work elsewhere.
lesson-letters-or-bricks-exit-calmer-why = The missing cells died and were eaten; the table counts hardly any cartilage cells among those from the needle. What lasts is what their signals did to other cells, and that fades when the last senders go.
lesson-letters-or-bricks-exit-study = A friend shows you a study: knees that got cells, pain before and pain after, no other group. What can it not tell?
lesson-letters-or-bricks-exit-study-1 = Whether the pain fell.
lesson-letters-or-bricks-exit-study-2 = How much of the fall the cells did.
lesson-letters-or-bricks-exit-study-3 = How many people took part.
lesson-letters-or-bricks-exit-study-why = Pain falls with salt water, too. Only a group that got the needle without the cells can show what the cells add.
lesson-letters-or-bricks-exit-left-out = One of these is *not* in this model and could change your answer. Which?
lesson-letters-or-bricks-exit-left-out-1 = Pain falls after a needle with salt water.
lesson-letters-or-bricks-exit-left-out-2 = Dead cells are eaten by macrophages.
lesson-letters-or-bricks-exit-left-out-3 = Inflammation holds the cartilage fate back.
lesson-letters-or-bricks-exit-left-out-4 = A body can attack cells that come from a donor.
lesson-letters-or-bricks-exit-left-out-why = Rejection is left out. If the body attacked the cells, they might be gone sooner, or raise inflammation. A model is an argument with stated gaps, and you can now name one.

lesson-letters-or-bricks-teacher-before =
    Two minutes before class: open the lesson, go on to "Investigate", make one row, look at the two switches. Pupils need no biology beyond "a cell has signals". Have the words macrophage and cartilage on the board.
lesson-letters-or-bricks-teacher-while =
    Say little during the first six minutes. Then, while they work, ask one question at each desk: *Which row would change your mind?* Whoever has no row with salt water often finds out by that question alone. The button "Run to day" makes a row in seconds.

    Key, in the knee of this lesson, on day 28, pain and share of inflaming macrophages: both switches on { $cells_28 } and { $cells_m1 }; bricks cut { $no_bricks_28 } and { $no_bricks_m1 }; letters cut { $silent_28 } and { $silent_m1 }; both cut { $neither_28 } and { $neither_m1 }; salt water { $saline_28 } and { $saline_m1 }. Cartilage cells from the needle: { $became_28 } of 50 million. Letters cut only on day 28: pain { $late_84 } on day 84, against { $cells_84 } with letters and { $saline_84 } with salt water.

    Full marks: the second claim; two rows that differ in the signals and in nothing else; a chain that gets from the signal through the macrophages to the pain.
lesson-letters-or-bricks-teacher-classes =
    Most predict far too many cartilage cells, because "stem cell" is taught as "cell that becomes". Let the table say it, not you.

    Many take the whole fall after the needle for the work of the cells. Show the knee with salt water before the discussion, not after it.

    Some then conclude that stem cells never become anything. Send them back to *One cell*: in a dish, with the right medium, they do.

    A few say "the letters are still there after half a year". They are not: signals last hours. What lasts is the macrophage that read one, for some weeks, and the few cells that go on writing.
lesson-letters-or-bricks-teacher-discussion =
    1. A clinic shows a picture: stem cells, then an arrow, then new cartilage. What would you ask for, before you believe the arrow?

    2. If only the letters count, why inject cells at all? What can a cell do that a bottle of molecules cannot?

    3. After a year the model knee has { $cartilage_cells } % of a healthy knee's cartilage with cells and { $cartilage_saline } % with salt water. In people a difference was not shown (Mautner 2023: after a year scans of 480 people were alike with cells and with a steroid; smaller trials are mixed). May one call a knee "repaired" that only hurts less?
lesson-letters-or-bricks-teacher-odd =
    Letters cut and salt water agree nearly to the last digit ({ $silent_28 } and { $saline_28 }). It is no mistake: the dice are the same, and a cell without letters does next to nothing to this knee.

    Bricks cut and both on may agree to the last digit. Then no injected cell had taken a fate by day 28, so there was nothing to cut.

    One drawn cell stands for thousands of real ones; the picture says for how many. So the cartilage cells come in jumps, and the smallest number that is not 0 is a single drawn cell. With some dice it is 0 on day 28.

    With other dice the needle may set off a flare: more pain for some days, more often with cells than with salt water (seed 1 shows it). By day 7 it is over.

    After a year { $alive_365 } cells from the needle are alive, and { $became_365 } have become cartilage by then: a large share of next to nothing. It rises because the stem cells die, not because many turn.

    Salt water still helps after a year ({ $saline_365 } against { $pain_0 } before it). That is longer than most trials see. Say so if somebody asks.
