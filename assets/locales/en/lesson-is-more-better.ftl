# The lesson "Is more better?": a dose-response curve that bends, and trials that disagree.
lesson-is-more-better-title = Is more better?
lesson-is-more-better-question = Do ten times as many stem cells help a knee ten times as much?
lesson-is-more-better-misconception = More cells help in proportion: twice the cells, twice the relief.

lesson-is-more-better-anchor =
    Spain, 2016: thirty people with worn knees, in three groups. One group gets 10 million stem cells, one 100 million, one none; all get hyaluronic acid, a thick fluid, with the needle. They mark their pain from 0 to 10 before it and a year later (Lamo-Espinosa 2016; each number is the median: half of the group lies above it, half below):

    without cells, from 5 to 4; with 10 million, from 7 to 2; with 100 million, from 6 to 2.

    Read it again: *ten times the cells, and hardly a difference. Why?*
lesson-is-more-better-anchor-more =
    Be slow with such numbers. Thirty people in three groups are few. The groups did not begin alike (5, 7 and 6). A median hides how far people lie apart: a year after the high dose the middle half of them lay between 0 and 4. And the control was not nothing: hyaluronic acid and a needle.

    In another score of pain, stiffness and function, WOMAC, the high dose still showed a gain after a year and the low dose no longer did.

lesson-is-more-better-predict =
    Say what you expect, there are no marks for it. Pain is counted in points here, from 0 to 100. To start from: in this model knee, on day 28, 10 million cells take away { $gain_10 } points more than salt water does.
lesson-is-more-better-predict-shape = Think of a graph: cells in the syringe from left to right, relief on day 28 upwards. What does it look like?
lesson-is-more-better-predict-shape-1 = A straight line: twice the cells, twice the relief.
lesson-is-more-better-predict-shape-2 = Steep at first, then flatter and flatter.
lesson-is-more-better-predict-shape-3 = A hill: best in the middle, worse beyond.
lesson-is-more-better-predict-shape-4 = A step: nothing up to some number, then all at once.
lesson-is-more-better-predict-shape-why = In this model it is steep at first and then flat: { $gain_2 } points with 2 million, { $gain_10 } with 10, { $gain_50 } with 50, { $gain_150 } with 150. In people nobody knows the shape yet; trials disagree.
lesson-is-more-better-predict-hundred = How many points of pain will 100 million cells take away on day 28, more than salt water does?
lesson-is-more-better-predict-hundred-why = In this model { $gain_100 }, against { $gain_10 } with 10 million. Ten times { $gain_10 } cannot be: salt water leaves only { $saline_28 } points of pain to take away.
lesson-is-more-better-predict-longer = The pain with 10 million cells is drawn already, for half a year. Draw it for 100 million.
lesson-is-more-better-predict-longer-why = The two curves lie close at first and part later. On day 180 the knee with 10 million is { $late_gain_10 } points better than with salt water, the one with 100 million { $late_gain_100 }. The larger dose buys time rather than depth.

lesson-is-more-better-play =
    Two minutes without a task, in a knee that nobody has touched. Try a small dose and a large one. Fly to the lining and look what the macrophages do.

lesson-is-more-better-investigate =
    Your task: *measure the curve of relief against dose.* Then say what bends it.

    "Start afresh" gives you the knee untouched, on day 0. Choose Cultured, set the number of cells, press "Inject now", run on, keep the row. "New dice" gives you another knee of the same kind. Take doses as in trials, between 2 and 150 million, and remember a row without cells: a curve needs its zero.

    How should the doses lie: 10, 20, 30, or 2, 10, 50? You have few rows; spend them where the curve can surprise you.

    Two more columns tell you about the middle of the chain: how much healing signal there is, and which share of the macrophages is still inflaming.
lesson-is-more-better-investigate-more =
    A curve that rises and levels off can often be written as E = Emax · D / (D + D50): Emax is the most there can be, D50 the dose that gives half of it. Read both off your table. Then plot 1/E against 1/D, or E against the logarithm of D. Which plot shows best whether the formula fits?

    In the model two things saturate. First the senders: their common signal grows as N / (N + N50), where N is the number of *living* cells (the card "Cells for half of the signal"), and cells that sense less inflammation send less. Then the receivers: a macrophage responds to the signal a by a / (1 + a), and one that has turned already adds nothing more.

lesson-is-more-better-observe =
    This knee got 100 million cells; it is day 28. Its owner keeps a pain diary, one number every evening, and people do not write the same number for the same pain. Read the diary of the past week. Then read it once more: the same week with another person's hand.
lesson-is-more-better-observe-tell = In this model the knee with 50 million cells and the one with 100 million are { $step_50_100 } points of 100 apart on day 28. Could you tell by the diary which one you are reading?
lesson-is-more-better-observe-tell-1 = Yes, by one evening.
lesson-is-more-better-observe-tell-2 = Yes, by one week.
lesson-is-more-better-observe-tell-3 = No: two diaries of one knee differ by more than the two knees do.
lesson-is-more-better-observe-tell-why = Two weeks written about one and the same knee lie further apart than the two knees. Besides, nobody notices a difference that small: a meta-analysis of 16 trials with 807 people took 15 points of 100 as the least that matters to a patient. So "more than" can be true and useless.

lesson-is-more-better-argue =
    A clinic offers twice the cells for twice the price. Advise a friend. Choose your claim, pick two rows that would look different if you were wrong, choose the parts of your reasoning in order, add one sentence of your own.
lesson-is-more-better-argue-more =
    Watch the words. "Saturates" is a claim about the curve between the doses you measured. "More does nothing" is a claim about doses you did not. And neither is a claim about people.
lesson-is-more-better-argue-claim-1 = Relief grows in proportion: twice the cells, twice the relief.
lesson-is-more-better-argue-claim-1-why = Then each doubling in your table would double the gain over salt water. Work it out for two of your doses: from 50 to 100 million it goes from { $gain_50 } to { $gain_100 } points in the knee of this lesson. Where is the row without cells from which you count the gain?
lesson-is-more-better-argue-claim-2 = More cells help more up to a point; beyond it they help longer, not deeper.
lesson-is-more-better-argue-claim-2-why = Your two rows should differ in the dose only, lie beyond the bend, and be nearly alike on day 28. To say "longer" they have to go on to day 180. Do the columns in between, signal and macrophages, bend as well?
lesson-is-more-better-argue-claim-3 = The number of cells does not matter at all.
lesson-is-more-better-argue-claim-3-why = Then your smallest dose would do as well as your largest. Put 2 million beside 50: pain { $pain_2 } and { $pain_50 } on day 28 in the knee of this lesson. Two rows from the flat part alone cannot tell this claim from the second one.
lesson-is-more-better-argue-claim-4 = Too many cells do harm, so less is better.
lesson-is-more-better-argue-claim-4-why = Then somewhere a larger dose would show more pain than a smaller one. Your table has none, but look out: in this model side effects do not depend on the dose, so it could not show it. A trial with 60 people noted improvement with its smallest dose, 25 million (Gupta 2016).
lesson-is-more-better-argue-tile-1 = More stem cells make more healing signal, though each one adds less
lesson-is-more-better-argue-tile-2 = more signal turns more of the inflaming macrophages to healing
lesson-is-more-better-argue-tile-3 = once most of them have turned, hardly any are left to turn
lesson-is-more-better-argue-tile-4 = the inflammation that remains comes mostly from worn cartilage, and the signal cannot mend that
lesson-is-more-better-argue-tile-5 = so beyond the bend more cells take hardly more pain away, but it takes longer until too few are left

lesson-is-more-better-compare =
    Here is what you expected, and here is the model. On day 28: salt water leaves { $saline_28 } points of pain; 2 million cells { $pain_2 }, 10 million { $pain_10 }, 50 million { $pain_50 }, 100 million { $pain_100 }, 150 million { $pain_150 }. From 10 to 100 million the healing signal only doubles, from { $a_10 } to { $a_100 }, and the share of inflaming macrophages falls from { $m1_10 } to { $m1_100 }: most that can turn have turned.

    By day 180 the small dose has lost most of its gain: { $living_10 } of its cells are alive, against { $living_100 } of the large dose. About the same share is left of both, but the same share of more cells is more cells.

    Now the honest part. *This bend was put into the model so that it would agree with trials.* The model can explain how a curve may bend. It cannot prove that yours does.
lesson-is-more-better-compare-more =
    Trials with more than one dose, and what they found:

    Pers 2016, 18 people, no control: 2, 10 and 50 million. All three groups improved.

    ADIPOA-2, 2025, 97 people analysed, salt water as control, blind: 2 or 10 million. After six months 47 % were clearly better with cells and 55 % with salt water. No dose beat salt water. This model says 10 million should; here it may simply be wrong.

    Lamo-Espinosa 2016, 30 people: 10 and 100 million. Both better than hyaluronic acid in pain.

    Jo 2014, 18 people, no control: 10, 50 and 100 million. Better with 100 million.

    Gupta 2016, 60 people, placebo: 25, 50, 75 and 150 million. Improvement was noted with 25 million; it was not statistically significant.

    Six randomised trials together, 300 people (J Orthop Surg Res 2025, s13018-025-06190-4): up to 25 million a significant gain, more added nothing, no relation of dose and effect.

    A dose-response that rises and levels off is the most one may claim. Some of these data are not even rising.

lesson-is-more-better-transfer =
    You have 100 million cells for one knee. You can give all of them on day 0, or half on day 0 and half on day 90.
lesson-is-more-better-transfer-more =
    Beyond the bend cells are best spent in time, not at once: the response is a function of what is alive *now*, and each dose decays. It is the reason why many drugs are given in small doses often. How would the answer change if the curve were a straight line? (Then the sum of relief over all days to come would not depend on how you split the dose.)

    Whether repeated injections of cells are better in people is not settled. Small trials exist, and each further needle brings its own risk.
lesson-is-more-better-transfer-halves = In which knee is the pain lower on day 180?
lesson-is-more-better-transfer-halves-1 = In the one that got all cells at once.
lesson-is-more-better-transfer-halves-2 = In the one that got two halves.
lesson-is-more-better-transfer-halves-3 = In neither: the number of cells is the same.
lesson-is-more-better-transfer-halves-why = In this model it is { $twice_180 } with two halves and { $half_100 } with all at once. Beyond the bend the second half of the cells is hardly used on day 0, but on day 90 it is.
lesson-is-more-better-transfer-fair = Two halves mean two needles. Which knee is the fair comparison for this plan?
lesson-is-more-better-transfer-fair-1 = One that got nothing.
lesson-is-more-better-transfer-fair-2 = One that got salt water once.
lesson-is-more-better-transfer-fair-3 = One that got salt water twice, on the same days.
lesson-is-more-better-transfer-fair-why = Everything should be alike but the cells, and a second needle brings placebo relief again. In this model two needles with salt water leave { $saline_twice_180 } points on day 180, one leaves { $saline_180 }. So { $second_needle } points of the advantage are the needle's.

lesson-is-more-better-exit = Three questions to end with.
lesson-is-more-better-exit-double = With 50 million cells the knee of this lesson gains { $gain_50 } points over salt water on day 28. What does it gain with 100 million?
lesson-is-more-better-exit-double-1 = Twice as much.
lesson-is-more-better-exit-double-2 = Half as much.
lesson-is-more-better-exit-double-3 = A little more.
lesson-is-more-better-exit-double-4 = Nothing at all.
lesson-is-more-better-exit-double-why = It gains { $gain_100 } points. Most macrophages that can turn have turned already, so more signal finds little to do.
lesson-is-more-better-exit-trials = One trial with 18 people finds the largest dose best, another one with 60 finds the smallest best. What should you look at first?
lesson-is-more-better-exit-trials-1 = Which one is newer.
lesson-is-more-better-exit-trials-2 = How many people each dose had, and how far they lie apart.
lesson-is-more-better-exit-trials-3 = Which one used more cells.
lesson-is-more-better-exit-trials-why = With a handful of people per dose chance alone can put the doses in any order. Kind of cell, kind of knee and control differ as well, but first comes the question whether there is anything to explain.
lesson-is-more-better-exit-proof = The model shows a curve that bends. Why is that no proof that it bends in people?
lesson-is-more-better-exit-proof-1 = Because the bend was fitted to trials, so it can only give back what went in.
lesson-is-more-better-exit-proof-2 = Because computers round numbers.
lesson-is-more-better-exit-proof-3 = Because the model uses dice.
lesson-is-more-better-exit-proof-why = A model that was fitted to data agrees with them by design. It is tested only by data it has not seen, such as a new trial that compares doses in many people.

lesson-is-more-better-teacher-before =
    Two minutes before class: open the lesson, go on to "Investigate", make a row with 2 and one with 150 million cells. Have axes on the board: dose on a scale of factors (2, 10, 50, 150), relief upwards. Each group puts its points there.
lesson-is-more-better-teacher-while =
    Ask at each desk: *What is your zero?* Pain is not relief; relief needs the row with salt water. Then ask: *Which dose would you try next, and why?* Whoever answers "20, then 30, then 40" has not yet seen the bend coming.

    Keep the trials back until the curves are on the board. Then hand them out: one group, one trial.

    Key, in the knee of this lesson. Pain on day 28: salt water { $saline_28 }; 2, 10, 50, 100 and 150 million { $pain_2 }, { $pain_10 }, { $pain_50 }, { $pain_100 }, { $pain_150 }. Share of inflaming macrophages: { $saline_m1 }; { $m1_2 }, { $m1_10 }, { $m1_50 }, { $m1_100 }, { $m1_150 }. Healing signal: { $saline_a }; { $a_2 }, { $a_10 }, { $a_50 }, { $a_100 }, { $a_150 }. Pain on day 180: salt water { $saline_180 }, 10 million { $half_10 }, 100 million { $half_100 }.

    Full marks: the second claim; two rows that differ in the dose only; a chain that runs through the macrophages to the longer time.
lesson-is-more-better-teacher-classes =
    Most predict far too much for 100 million. Some notice by themselves that ten times the gain of 10 million would be more than all the pain there is; let them say it aloud.

    Many read "it levels off" as "the dose does not matter". Ask them for the row with 2 million.

    Some space their doses evenly and see a flat line. That is no mistake but a finding about design: doses that grow by factors show a bend, doses that grow by steps may miss it.

    A few trust the model more than the trials. Point them to ADIPOA-2, which contradicts it.
lesson-is-more-better-teacher-discussion =
    1. Which of the trials would you believe most, and which of its properties makes you do so?

    2. "Up to 25 million helps, more adds nothing." What would a company that grows cells make of this sentence, and what would a company that sells them by the million?

    3. Design the trial that would settle it. How many doses, how many people, how long, what control? What would it cost you to be wrong?
lesson-is-more-better-teacher-odd =
    Another source sets its own usual dose. Whoever changes source and dose in one go has changed two things, and the program will say so.

    Dice move the pain on day 28 only a little. People scatter far more. On day 180 the dice count for more: few drawn cells are left, so 50 and 100 million may even come out alike (they do with seed 4).

    With some dice there is a flare in the first days (seed 1). Its chance is the same for every dose with cells; that large doses have more side effects is not in the model.

    The slider goes beyond the doses of trials. There the growth factor of so many cells adds up, and noticeably more of them turn to cartilage, though still very few. Nothing is known about such doses.

    Marrow concentrate holds so few stem cells that its knee can hardly be told from salt water.
