# The lesson "Where did fifty million go?": what is left of injected cells, and why the count bends.
lesson-fifty-million-title = Where did fifty million go?
lesson-fifty-million-question = Of 50 million injected cells, how many are left on day 28 and on day 180, and where are the others?
lesson-fifty-million-misconception = What falls, falls along a straight line: the same number of cells goes every day, until none is left.

lesson-fifty-million-anchor =
    Yesterday 50 million stem cells went into this knee. Today { $alive_1 } of 100 are left. You can see them: a cloud of blue cells where the needle was. Some already hold on to a wall. Each blue mark stands for many cells.

    Two questions: *if it went on like this, on which day would the last one be gone?* And where do they go?
lesson-fifty-million-anchor-more =
    Counting injected cells is hard. In 2013 Toupet and others put human stem cells from fat into knees of mice and looked for Alu sequences, pieces of DNA that people have and mice do not. Such a test finds one human cell among 100,000 cells of a mouse. In the knee 15 % of the cells were found for the first month, and 1.5 % after at least six months (Arthritis Rheum 65:1786).

    Only these two numbers are measured. What this model shows for the days between was fitted through them.

lesson-fifty-million-predict =
    Day 1 is known: { $alive_1 } of 100. What comes then? There are no marks for it. At the end your answers lie beside what happened.
lesson-fifty-million-predict-course = Draw how many of the 50 million cells are alive, from day 0 to day 180.
lesson-fifty-million-predict-course-why = The count drops steeply in the first days, then it bends and runs out in a long tail. No straight line fits: one that fits the first days has none left within a week, and one that ends where the tail ends is far too high on day 28.
lesson-fifty-million-predict-month = How many of 100 injected cells are left on day 28?
lesson-fifty-million-predict-month-why = In this model { $alive_28 } of 100, which is { $real_28 } cells. In mice 15 of 100 were found in the first month (Toupet 2013). In people nobody has counted.
lesson-fifty-million-predict-half-year = How many of 100 injected cells are left on day 180?
lesson-fifty-million-predict-half-year-why = In this model { $alive_180 } of 100, which is { $real_180 } cells. In mice 1.5 of 100 were found after half a year (Toupet 2013). Few, and yet not none.
lesson-fifty-million-predict-others = Where are most of the others on day 28?
lesson-fifty-million-predict-others-1 = In the cartilage: they have become part of it.
lesson-fifty-million-predict-others-2 = Out of the knee: the joint fluid has carried them off.
lesson-fifty-million-predict-others-3 = Nowhere: they died in the knee and were eaten.
lesson-fifty-million-predict-others-4 = Still in the knee, but too deep to be seen.
lesson-fifty-million-predict-others-why = In this model they died, most of them within days because they found no hold, and macrophages ate them. In people this was not watched; in joints of mice particles smaller than such a cell stayed where they were (Pradal 2016), so being carried off is unlikely, and injected cells were seen to die (PMC8190192).

lesson-fifty-million-play =
    Two minutes without a task, in a knee that nobody has touched. One idea: inject cells, click a blue cell that floats, run on for some days, and read on its card what became of it. Then do the same with one that holds on.

lesson-fifty-million-investigate =
    Your task: *find the rule by which the cells go.* Is it the same number every day? The same share every day? Or something else?

    "Start afresh" gives you the knee untouched, on day 0. Choose what goes in and how many, press "Inject now", run on, keep the row. Two doses tell you more than one: try one that is ten times smaller. And one row with salt water tells you who else dies in this knee on an ordinary day. "New dice" gives you another knee of the same kind.

    Two tools. *Halving:* how many days until half is gone, counted from day 0? And counted from day 28? *Bookkeeping:* the model draws { $drawn_0 } blue cells, each for many real ones, and counts every death of a drawn cell. Are the missing ones of day 1 among the dead?
lesson-fifty-million-investigate-more =
    Plot the logarithm of the share that is left against the day. If every cell has the same chance k to be lost each day, then N(t) = N(0) · exp(−k·t), and the points lie on one straight line with the slope −k. They do not: there are two slopes. So there are two kinds of cell, N(t)/N(0) = (1 − f)·exp(−k₁·t) + f·exp(−k₂·t). Read f off the place where the second line, drawn back, meets day 0; read k₁ and k₂ off the slopes.

    In the Lab you find the model's own f, k₁ and k₂ as "Share of injected cells that adhere", "Loss of floating cells" and "Net loss of adhering cells". Their cards say which were measured: only the last comes straight from the mice.

lesson-fifty-million-observe =
    Nobody can count cells in the knee of a living person. A laboratory can draw a little joint fluid and measure what the cells give off: growth factor, here TGF-β. The test is called ELISA. It errs a little, and below some amount it cannot tell anything.

    This knee is at day 180. Take three samples.
lesson-fifty-million-observe-more =
    On day 1 the true level in this knee is { $growth_1 } ng/mL, on day 28 { $growth_28 }, on day 180 { $growth_180 }. In the model growth factor is made by injected cells only, so its level follows their number.

    A real knee is not so kind: its own cells make TGF-β as well, and no ELISA tells whose it is. That is why Toupet looked for DNA. But DNA of dead cells is found, too, so such counts are rather too high than too low.
lesson-fifty-million-observe-nothing = A test says "less than I can tell". What may you write in your report?
lesson-fifty-million-observe-nothing-1 = There are no injected cells left.
lesson-fifty-million-observe-nothing-2 = There are fewer than this test can tell, perhaps none.
lesson-fifty-million-observe-nothing-3 = The test was broken.
lesson-fifty-million-observe-nothing-why = A test with a limit cannot tell few from none. In this knee { $real_180 } injected cells are alive on day 180. "Not found" is a sentence about the test as much as about the knee.

lesson-fifty-million-argue =
    Write the rule so that somebody could predict day 28 with it. Choose your claim. Pick two rows that would look different if you were wrong, choose the parts of your reasoning in order, and add one sentence of your own.
lesson-fifty-million-argue-more =
    A rule with two chances fits these points. So might one in which every cell's chance falls with the days. How could you tell them apart? (The picture shows two kinds of cell; a count alone does not.)
lesson-fifty-million-argue-claim-1 = Every day the same number of cells is lost, until none is left.
lesson-fifty-million-argue-claim-1-why = Then a dose ten times smaller would be used up ten times sooner. Look at your two doses: on day 7 { $tenth_7 } of 100 are left of the small one and { $alive_7 } of 100 of the large one. And are any left on day 28?
lesson-fifty-million-argue-claim-2 = Every day the same share of the cells is lost, from the first day to the last.
lesson-fifty-million-argue-claim-2-why = That is half of it: the two doses lose the same share, so it is a matter of chance for each cell. But if one chance held for all days, half would be gone again after every two days. Halve from day 28 on: how long does it take there?
lesson-fifty-million-argue-claim-3 = Most cells find no hold and die within days; the few that take hold are lost slowly.
lesson-fifty-million-argue-claim-3-why = Your rows should differ in the dose and in nothing else, and show the same share on every day: then each cell has its own chance, whatever the crowd. The bend is in each single row: half gone from day 0 to day 2, and half gone again from day 28 only by about day 77 ({ $alive_28 }, then { $alive_77 } of 100).
lesson-fifty-million-argue-claim-4 = The missing cells are not lost: they have become cartilage.
lesson-fifty-million-argue-claim-4-why = Then the table would count them as cartilage cells; it says { $became_28 } on day 28. And the books close without them: { $more_died_1 } more deaths by day 1 than with salt water, and of { $drawn_0 } drawn cells { $drawn_1 } left.
lesson-fifty-million-argue-tile-1 = Most cells from the needle find no hold
lesson-fifty-million-argue-tile-2 = a cell without a hold dies within days
lesson-fifty-million-argue-tile-3 = macrophages eat the dead, so hardly a trace of them is left
lesson-fifty-million-argue-tile-4 = the few cells that took hold are lost slowly, about the same share each day
lesson-fifty-million-argue-tile-5 = so the count first drops steeply and then bends into a long tail

lesson-fifty-million-compare =
    Here is your curve, and here is the model's. Most people draw it too straight: either it ends too soon, or it stays too high.

    It took two days to lose the first half ({ $alive_2 } of 100 left on day 2). From day 28 on it took seven weeks to lose half again: { $alive_28 } of 100 on day 28, { $alive_77 } on day 77. On day 180 { $alive_180 } of 100 are left. Tissue is not where they went: by day 180 the model counts { $became_180 } cartilage cells from this needle. With other dice it may be one drawn cell, or a few.

    What is measured of this? 15 % after a month and 1.5 % after half a year, in mice. All the rest is this model's way of joining two points.
lesson-fifty-million-compare-more =
    Others looked elsewhere and saw other things. Toupet found some human cells outside the knee, in marrow, fat and muscle of the mice. In rats a dye given with the cells was seen for about ten weeks in a worn knee and for four weeks in a healthy one (Stem Cell Res Ther 2016, s13287-016-0420-2). A dye can outlive its cell; it may sit in the macrophage that ate it. No count exists for a person whose immune system is intact.
lesson-fifty-million-compare-hidden = Whoever draws a straight line says something about the cells, too. What?
lesson-fifty-million-compare-hidden-1 = Every day the same number of cells goes, however many are left.
lesson-fifty-million-compare-hidden-2 = Every day the same share goes of those that are left.
lesson-fifty-million-compare-hidden-3 = First few cells go, then more and more.
lesson-fifty-million-compare-hidden-why = A straight line falls by the same number every day. The knee's curve does not: in the first two days about half of all cells went, and from day 28 on it took seven weeks until half of the few that were left had gone. How many go depends on how many there are, and on whether they have a hold.

lesson-fifty-million-transfer =
    Another patient gets cells from belly fat, prepared on the same day: 3 million stem cells. The knee is the same.
lesson-fifty-million-transfer-fat = How many of these 3 million cells are alive on day 28? Use your rule.
lesson-fifty-million-transfer-fat-why = The model has { $fat_28 } left, { $fat_share_28 } of 100: the same share as of 50 million. A rule of shares works for every dose; a rule of numbers would have had nobody left on the first day. That cells from fat hold on as well as others is an assumption of the model.
lesson-fifty-million-transfer-advert = A clinic writes: "Our cells stay in your knee for years and rebuild it." Which single measurement would you ask for?
lesson-fifty-million-transfer-advert-1 = How many marked cells are found in knees of people, months later, and as what.
lesson-fifty-million-transfer-advert-2 = How much less it hurts after a year.
lesson-fifty-million-transfer-advert-3 = How many cells were in the syringe.
lesson-fifty-million-transfer-advert-why = The sentence says where cells are and what they have become, so it needs a count of cells. Less pain can have other reasons, a needle with salt water among them. And what was in the syringe is not what stays.

lesson-fifty-million-exit = Three questions to end with.
lesson-fifty-million-exit-halves = In a dish half of the cells that are left die every two days. You start with 800. How many are alive after six days?
lesson-fifty-million-exit-halves-1 = None: 400 go every two days.
lesson-fifty-million-exit-halves-2 = 100
lesson-fifty-million-exit-halves-3 = 200
lesson-fifty-million-exit-halves-4 = 400
lesson-fifty-million-exit-halves-why = 800, 400, 200, 100: each time half of what is *left*. The same share is a smaller number every time. A straight line would have ended on day 4.
lesson-fifty-million-exit-gone = After half a year nearly all cells that were injected into the knee of this lesson are missing. What happened to most of them?
lesson-fifty-million-exit-gone-1 = They became cartilage.
lesson-fifty-million-exit-gone-2 = They wait in the bone until they are needed.
lesson-fifty-million-exit-gone-3 = They moved to other joints.
lesson-fifty-million-exit-gone-4 = They died, and macrophages ate them.
lesson-fifty-million-exit-gone-why = The deaths that the model counts account for the missing cells, and hardly any cartilage cells came from the needle. Cells respond to signals near them; they do not wait for a need.
lesson-fifty-million-exit-mice = 15 % after a month was measured with human cells in mice that have hardly an immune system. Why may it be another number in people?
lesson-fifty-million-exit-mice-1 = Because mice have no knees.
lesson-fifty-million-exit-mice-2 = Because a body with an intact immune system may clear cells faster, and its knee differs in size.
lesson-fifty-million-exit-mice-3 = Because percentages cannot be used for people.
lesson-fifty-million-exit-mice-why = Mice without an immune response were taken so that the human cells would not be rejected. That is fair for the mouse, and a limit for us. A number belongs to the place where it was measured.

lesson-fifty-million-teacher-before =
    Two minutes before class: open the lesson, go on to "Investigate" and make one row. Have squared paper ready, better half-logarithmic paper. Pupils need per cent and nothing else.
lesson-fifty-million-teacher-while =
    Let them draw before they calculate. While they work, ask: *What would your table look like if the same number went every day?* It is the question that turns two doses into an experiment.

    The button "Run to day" makes a row in seconds. For the halving let them drag along the time line and read off the cells in view.

    Key, in the knee of this lesson, cells left of 100 on days 1, 7, 28 and 180: with 50 million { $alive_1 }, { $alive_7 }, { $alive_28 }, { $alive_180 }; with 5 million { $tenth_1 }, { $tenth_7 }, { $tenth_28 }, { $tenth_180 }. Drawn cells that died by day 1: { $died_1 }, with salt water { $saline_died_1 }; difference { $more_died_1 }, the missing ones ({ $drawn_0 } less { $drawn_1 }).

    Full marks: the third claim; two rows that differ in the dose only; a chain that gets from "no hold" to the long tail.
lesson-fifty-million-teacher-classes =
    Most curves are too straight. Some end in the first week, some come down evenly over half a year. Both are the same idea: the same number every day. Lay the two beside each other before you comment.

    Many who have learned "exponential" draw one curve with one half-life. They are half right, and the second layer is for them: one half-life that fits the first days leaves next to nobody on day 28.

    Some book all missing cells as cartilage. The bookkeeping on day 1 settles it: so many deaths more than with salt water as there are cells missing.

    A few read "1.5 %" as nothing. In this knee it is { $real_180 } cells; whether they matter is another lesson ("Letters or bricks?").
lesson-fifty-million-teacher-discussion =
    1. The model meets the mouse numbers because it was fitted to them. Which of its numbers could turn out wrong tomorrow? What would you measure first?

    2. "Our cells live on in you." Is that true, false, or true of { $alive_180 } of 100?

    3. Where else does a straight line mislead: caffeine in the blood, foam on a drink, forgetting of words?
lesson-fifty-million-teacher-odd =
    Deaths are counted for all drawn cells of the knee, its own macrophages among them: they die and are replaced every day with salt water, too. So the books close on day 1 (with other dice sometimes but for one cell), and not on day 28: by then healing macrophages, which live longer, have changed the usual count.

    The percentages of small and large doses agree exactly on the first days. It is the same dice for the same drawn cells; only the number of real cells that a drawn one stands for differs.

    In the last months few drawn cells are left, so the last column jumps about with new dice. Mean over the class.

    "Left" counts stem cells and their daughters: some divide in the knee. The slow loss is a net loss. Those that became tissue are counted in the column of cartilage cells, not here.

    No cell leaves this model knee: the model was built so, because particles stay in joints of mice. A pupil who says "then you cannot test that they are washed out" is right, and deserves to hear it.
