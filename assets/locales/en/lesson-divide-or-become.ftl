# The lesson "Divide or become?": what a pool of stem cells lives on.
lesson-divide-or-become-title = Divide or become?
lesson-divide-or-become-question = A stem cell can divide, and it can become something else. Why do some dishes run out of stem cells and others overflow with them?
lesson-divide-or-become-misconception = Each division uses a stem cell up, so a tissue that divides much soon has none left.

lesson-divide-or-become-anchor =
    Two dishes begin alike, with { $stem_0 } stem cells each. Only the ground differs: stiff as young bone in the first, soft as brain in the second.

    Four weeks later the first dish holds { $stiff_stem } stem cells. Nothing happened, one could think. But { $stiff_bone } bone cells lie beside them. In the second dish there is not one bone cell, and there are { $soft_stem } stem cells.

    Did the cells of the second dish just divide less? No, they divided { $soft_born } times, those of the first { $stiff_born } times. *They divided more, and more of them are left.* How can that be, if dividing uses stem cells up?
lesson-divide-or-become-anchor-more =
    These are mesenchymal stem (stromal) cells, taken from marrow. Like other stem cells they can do two things. *Self-renewal*: a division after which a daughter is a stem cell again. *Differentiation*: a daughter takes a fate and, in this model, divides no more. All stem cells of a place together are called the pool.

    In 2007 Moyer wrote down what pupils in Maine think of stem cells. One of the ideas was that there are more of them early in life, and that they are "used up" on the way. Watch what uses them up here.

lesson-divide-or-become-predict =
    Say what you expect before you know it. There are no marks for it. At the end your answers lie beside what happened.

    Two words first. The two cells that a division makes are its *daughters*. A daughter *stays* if it is a stem cell again; it *leaves* if it becomes something else, such as a bone cell.
lesson-divide-or-become-predict-pool = The dish with the stiff ground begins with { $stem_0 } stem cells and ends with { $stiff_stem }. Draw how many there are in between.
lesson-divide-or-become-predict-pool-why = The pool rises first, to { $stiff_stem_7 } on day 7, and is at { $stiff_stem_14 } on day 14 and { $stiff_stem_21 } on day 21. First more daughters stay than leave. Then cells that had been on their way to bone for days become bone cells for good, room gets scarce, and more leave than are born.
lesson-divide-or-become-predict-two-gone = In a third dish *every* division makes two daughters that leave: both become bone cells. It begins with { $stem_0 } stem cells, too. How many bone cells will there be on day 28?
lesson-divide-or-become-predict-two-gone-why = Only { $gone_bone }. Each stem cell can divide once, both of its daughters leave, and then nobody is left to divide: on day 7 the pool is at { $gone_stem_7 }. It is a little more than twice { $stem_0 }, as a few daughters stayed all the same and divided again.
lesson-divide-or-become-predict-lasts = What decides whether a dish keeps its stem cells?
lesson-divide-or-become-predict-lasts-1 = How seldom they divide: each division uses one up.
lesson-divide-or-become-predict-lasts-2 = How many there were at the start.
lesson-divide-or-become-predict-lasts-3 = How many daughters stay, compared with how many leave.
lesson-divide-or-become-predict-lasts-4 = Nothing: stem cells divide for ever, so there are always enough.
lesson-divide-or-become-predict-lasts-why = A division turns one cell into two; by itself it can only add. What takes a stem cell away is a fate. So the pool grows while more stay than leave, and shrinks when more leave than stay.

lesson-divide-or-become-play =
    Two minutes without a task. Press Run, stop, paint some other ground. Click a stem cell and ask it why it divided, and what became of its daughter.

lesson-divide-or-become-investigate =
    Today you run this dish. *Make as many bone cells as you can by day 28, and keep at least 100 stem cells.* Others will want to go on with your dish.

    You have one brush for it: "Ground". Choose how stiff, then press "Paint the whole dish". You may do so on day 0, later, or twice.

    Keep a row for each try, with the untouched dish among them. The last column counts cells born by division: each division adds one. Look for two rows in which more divisions went with *more* stem cells, or for two in which they went with fewer.
lesson-divide-or-become-investigate-more =
    Let p be the share of daughters that stay stem cells. One round of divisions turns S stem cells into 2 p S of them, and n rounds into S · (2 p)ⁿ. The pool grows if p is above ½, holds if it is ½ and dies out if it is below. Till, McCulloch and Siminovitch wrote such a model of blood stem cells in 1964 (PNAS 51:29), with dice for each division.

    In this model a ground or a factor does two things. It raises the chance that a daughter which is set to leave finds a fate to leave for. And it lets a stem cell take a fate without dividing. So painting the ground changes p. You can read p off a row: p = ½ + (stem cells at the end − stem cells at the start) / (2 · divisions). A cell that takes a fate without dividing then counts as a daughter that left.

lesson-divide-or-become-count =
    Your table counts the bone cells one by one, which only a model can do. A lab ends the culture and stains it. This dish lay on a middle ground (20 kPa), was fixed on day 28 and stained with Alizarin red. The dye binds the mineral that bone cells lay down.

    Somebody counts 180 cells under the microscope, the red ones and the others. Read three times, then have the true share of red cells shown.
lesson-divide-or-become-count-fewer = In this dish { $between_share } of 100 cells are bone cells. Far fewer are red. Why?
lesson-divide-or-become-count-fewer-1 = By chance: if other cells were counted, the shares would agree.
lesson-divide-or-become-count-fewer-2 = Young bone cells have hardly laid down mineral yet.
lesson-divide-or-become-count-fewer-3 = Many bone cells have turned back into stem cells.
lesson-divide-or-become-count-fewer-why = A bone cell needs days before there is much mineral round it, so the young ones are not red yet. Chance errs up as often as down, and it shrinks when more cells are counted. This error always goes the same way and stays, however many are counted: it is called a *systematic* error.

lesson-divide-or-become-argue =
    Now convince somebody who thinks otherwise. Choose your claim. Then pick two rows that differ in the ground alone and that would look different if you were wrong. Choose the parts of your reasoning in order, and add one sentence of your own.
lesson-divide-or-become-argue-more =
    Two quantities that move together need not be cause and effect. In your table more divisions and more stem cells may go together. Which of the two is the cause, or does each feed the other? What would you have to be able to switch off to find out?
lesson-divide-or-become-argue-claim-1 = Each division uses a stem cell up; a pool lasts if it divides little.
lesson-divide-or-become-argue-claim-1-why = Then the row with the most divisions would have the fewest stem cells left. Put the soft dish beside the untouched one: { $soft_born } divisions and { $soft_stem } stem cells there, { $stiff_born } and { $stiff_stem } here. Which way does it go in your rows?
lesson-divide-or-become-argue-claim-2 = The pool lasts while more daughters stay than leave; the ground changes how many leave.
lesson-divide-or-become-argue-claim-2-why = Your two rows should differ in the ground alone. Then look at all columns together: in the untouched dish { $stiff_born } divisions went with { $stiff_bone } bone cells, on the soft one { $soft_born } with { $soft_bone }. Do your rows show where the daughters went?
lesson-divide-or-become-argue-claim-3 = Stem cells die on stiff ground.
lesson-divide-or-become-argue-claim-3-why = Then the dish would hold fewer cells than were there and were born. Count: { $stem_0 } at the start and { $stiff_born } born, { $stiff_stem } stem cells and { $stiff_bone } bone cells at the end. Is anyone missing?
lesson-divide-or-become-argue-claim-4 = Stem cells divide for ever, so the pool takes care of itself.
lesson-divide-or-become-argue-claim-4-why = Then no ground could empty it. The untouched dish had { $stiff_stem_14 } stem cells on day 14 and { $stiff_stem } on day 28, and it is still falling. What would you expect a week later?
lesson-divide-or-become-argue-tile-1 = A division makes two cells out of one
lesson-divide-or-become-argue-tile-2 = each daughter stays a stem cell or leaves for a fate
lesson-divide-or-become-argue-tile-3 = on stiff ground more of them leave, for bone
lesson-divide-or-become-argue-tile-4 = when more leave than stay, the pool shrinks, and fewer cells are left that can divide
lesson-divide-or-become-argue-tile-5 = so a pool lasts by the daughters that stay, and not by dividing less

lesson-divide-or-become-compare =
    Here is what you expected, and here is what the model did. Read the differences as questions, not as mistakes.

    Did you find the trick of the labs? They let cells grow first, on a ground or in a medium that calls for nothing, and give the cue later. Soft until day 10, then stiff: { $first_bone } bone cells and { $first_stem } stem cells. The untouched dish made { $stiff_bone } and { $stiff_stem }: it called so early that the pool stayed small. And who waits too long runs out of time: soft until day 21 gives { $long_bone } bone cells by day 28.

    So dividing and becoming are two questions that each daughter answers. The pool is the engine, and what leaves it is the product.

lesson-divide-or-become-transfer =
    In some more dishes the way of dividing is set by hand. A cell that does not divide hardly responds to the ground here, so that you see the divisions alone. Each dish begins with { $stem_0 } stem cells.
lesson-divide-or-become-transfer-more =
    A tissue can hold its pool in two ways. In the first every division makes one of each: *asymmetric division*. In the second some divisions make two stem cells, as many make two that leave, and the pool holds on average: *population asymmetry* (a review: Trends Cell Biol 2013, 23:357). The second way is at the mercy of dice. Some lines die out and others take over, although the pool as a whole stays.

    Bruder and others (1997, J Cell Biochem 64:278) counted 38 ± 4 doublings of human marrow stem cells before they stopped. At each copying of DNA the ends of the chromosomes, the telomeres, get shorter. Simonsen and others (2002, Nat Biotechnol 20:592) gave such cells the enzyme telomerase, which lengthens the ends: they doubled more than 260 times, untreated ones stopped after 26. The model counts doublings and knows no telomeres.
lesson-divide-or-become-transfer-three = Put the dishes in order by their stem cells on day 28, the fewest first.
lesson-divide-or-become-transfer-three-1 = Every division makes two cells that leave.
lesson-divide-or-become-transfer-three-2 = Every division makes one stem cell and one that leaves.
lesson-divide-or-become-transfer-three-3 = Every division makes two stem cells.
lesson-divide-or-become-transfer-three-why = In this model it is { $gone_stem }, { $each_stem } and { $two_stem }. The first pool dies out, the second about holds, and the third grows until the dish has no more room.
lesson-divide-or-become-transfer-half = In a fourth dish half of the divisions make two stem cells, and the other half make two cells that leave. No division makes one of each. How many stem cells are there on day 28?
lesson-divide-or-become-transfer-half-1 = None, as in the dish in which all leave.
lesson-divide-or-become-transfer-half-2 = About as many as with one of each.
lesson-divide-or-become-transfer-half-3 = Far more, as in the dish in which all stay.
lesson-divide-or-become-transfer-half-why = In this model it is { $half_stem }, and with one of each { $each_stem }. On average half of the daughters stay in both. The pool does not ask how each cell divides, only how the sum comes out.
lesson-divide-or-become-transfer-forever = A pool whose divisions always make one of each keeps its size. Will it make new cells for ever?
lesson-divide-or-become-transfer-forever-1 = Yes: as long as there is a pool, it makes new cells.
lesson-divide-or-become-transfer-forever-2 = No: the pool itself shrinks with each division.
lesson-divide-or-become-transfer-forever-3 = No: a line can double only so many times, and then its stem cells stop.
lesson-divide-or-become-transfer-forever-why = In people's marrow cells it was 38 ± 4 doublings in the dish (Bruder 1997). Here is a dish in which far fewer are allowed: from day 60 to day 90 its count of born cells rose from { $few_born_60 } to { $few_born_90 }, with the usual limit from { $each_born_60 } to { $each_born_90 }. Most of its stem cells had stopped.

lesson-divide-or-become-exit = Three questions to end with.
lesson-divide-or-become-exit-skin = Stem cells in your skin divide all through your life. Why do you still have some?
lesson-divide-or-become-exit-skin-1 = You were born with very many, and each division uses up one of them.
lesson-divide-or-become-exit-skin-2 = On average one daughter stays a stem cell for each one that leaves.
lesson-divide-or-become-exit-skin-3 = New ones keep coming from the embryo.
lesson-divide-or-become-exit-skin-4 = Skin cells turn back into stem cells every night.
lesson-divide-or-become-exit-skin-why = A division makes two cells, so a stem cell can give one away and keep one. If on average half of the daughters stay, the pool holds. Pools do change with age, but not because each division costs a stem cell.
lesson-divide-or-become-exit-lab = A lab has few stem cells and needs many bone cells. What would you do first?
lesson-divide-or-become-exit-lab-1 = Call for bone at once, so that no day is lost.
lesson-divide-or-become-exit-lab-2 = Keep the cells from dividing, so that none is used up.
lesson-divide-or-become-exit-lab-3 = Let them divide without any call first, and call for bone later.
lesson-divide-or-become-exit-lab-why = First grow the pool, then call. In this dish soft ground for ten days and stiff ground after it gave { $first_bone } bone cells, stiff ground from the start { $stiff_bone }. Labs call the two parts expansion and induction.
lesson-divide-or-become-exit-left-out = One of these is *not* in this dish, but in a body it helps to decide how many daughters stay. Which?
lesson-divide-or-become-exit-left-out-1 = Neighbours that hold a stem cell in its place and tell it to stay one.
lesson-divide-or-become-exit-left-out-2 = Too little room to divide.
lesson-divide-or-become-exit-left-out-3 = A ground that calls for a fate.
lesson-divide-or-become-exit-left-out-4 = Chance.
lesson-divide-or-become-exit-left-out-why = Such a place with its neighbours is called a niche, and it is left out here. In a body it can make one daughter stay and let the other go, because only one of them still touches it. Room, ground and dice are in this dish.

lesson-divide-or-become-teacher-before =
    Two minutes before class: open the lesson, run to day 28 once, then start afresh, choose "Ground", pull the strength to the softest, press "Paint the whole dish" and run again. Put the words *pool* and *daughter* on the board. Mitosis step by step is not needed.
lesson-divide-or-become-teacher-while =
    Let them compete for the most bone cells with 100 stem cells left; it makes them try times, not only strengths. Ask at each desk: *Who makes the bone cells of next week?*

    Key, on day 28, as stem cells / bone cells / divisions. Untouched: { $stiff_stem } / { $stiff_bone } / { $stiff_born }; soft from day 0: { $soft_stem } / { $soft_bone } / { $soft_born }; 20 kPa from day 0: { $between_stem } / { $between_bone } / { $between_born }; soft until day 10, then 34 kPa: { $first_stem } / { $first_bone } / { $first_born }; soft until day 21, then 34 kPa: { $long_stem } / { $long_bone } / { $long_born }. Divisions set by hand, stem cells on day 28: all leave { $gone_stem }, one of each { $each_stem }, half and half { $half_stem }, all stay { $two_stem }.

    Full marks: the second claim; two rows of the same dice that differ in the ground or in the day it was painted; a chain that gets from the two daughters to the pool.
lesson-divide-or-become-teacher-classes =
    Most answer thousands for the dish in which every division makes two specialised cells. "Dividing" sounds like "more and more". Let them play it with paper slips: each slip is torn in two, both halves go to the bone pile. After one round the table is empty.

    Many hold the opposite as well: that each division costs a stem cell. Both come from asking only *how often* cells divide and never what the daughters do.

    Some think that a stem cell decides for the good of the tissue: "there are too few of us, so I stay". In this model no cell knows how many there are. The pool is a sum of single answers.
lesson-divide-or-become-teacher-discussion =
    1. Blood stem cells divide seldom, cells of the gut lining often. Both pools last. Which of the two would you expect to run out of doublings, and what does that say about where a body keeps its reserve?

    2. A tumour can begin with a cell whose daughters stay a little more often than half. What does the formula with p say will happen, and why does it take long to be noticed?

    3. A clinic offers cells that were multiplied "as often as you like". What would you ask?
lesson-divide-or-become-teacher-odd =
    In this dish no cell dies ({ $stiff_died } by day 28). That is on purpose, so that the sum comes out: cells at the start and cells born are the cells at the end. In real dishes some die.

    The true shares of the ways to divide are not known for these cells; those of the model were chosen for teaching.

    The pool with one of each does not hold exactly. A few daughters that should leave stay, and some stem cells take a fate without dividing. So it is { $each_stem } on day 28 instead of { $stem_0 }, and later it falls.

    Other dice change the untouched dish much, because it begins with so few cells: on day 28 { $dice_stem } stem cells are left with seed 3, and { $stiff_stem } with seed 1. What the rows say does not change: both are few beside the { $soft_stem } of the soft dish.

    Around 20 kPa stem cells and bone cells come out about even. Pupils like to hunt for that. A factor painted on top (BMP-2, TGF-β) changes p as the ground does, but then two things differ.

    The limit of doublings never shows within 28 days of this dish: room runs out long before.
