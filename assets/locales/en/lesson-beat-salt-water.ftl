# The lesson "Beat salt water".
lesson-beat-salt-water-title = Beat salt water
lesson-beat-salt-water-question = A knee hurts less after a needle. How do you find out what the cells in it did?
lesson-beat-salt-water-misconception = "It hurt, then came the treatment, now it hurts less. So the treatment worked."

# The puzzle.
lesson-beat-salt-water-puzzle = Anna and Ben have knees that are worn alike. Before the treatment each of them puts the pain at { $before } mm on a line of 100 mm. Each gets one needle. One syringe holds 50 million stem cells, the other nothing but salt water. Both are wrapped in foil.

    On day 90 Anna's pain is { $anna_90 } mm and Ben's is { $ben_90 } mm. Both are glad they came. *Yet one of them got salt water.*

    How can salt water do as well as 50 million cells? And how would you find out what the cells did?

# What you expect.
lesson-beat-salt-water-expect = Say what you expect. You can change it until you lock it. Then the runs answer.
lesson-beat-salt-water-expect-who = Who got the cells?
lesson-beat-salt-water-expect-who-1 = Anna. Her pain is the lower one now.
lesson-beat-salt-water-expect-who-2 = Ben. Cells need time, so his pain falls a little later.
lesson-beat-salt-water-expect-who-3 = That cannot be told from what is written here.
lesson-beat-salt-water-expect-who-why = Ben got the cells. Anna got salt water, and in the same week she began to train her leg: two things changed in her at once. A before and an after, alone, cannot tell which of them did it.
lesson-beat-salt-water-expect-curve = Draw the pain of a knee that gets salt water, for 90 days. The knee without a needle is drawn already.
lesson-beat-salt-water-expect-curve-why = In this model salt water takes { $water_fall } mm away by day 90, and the model was fitted so that it does: in 1,076 real people it was 12 mm after three months (Saltzman 2017, AJSM 45:2647). No cell was in those syringes. Being treated, hoping, and the needle itself ease pain for a time; doctors call it placebo.
lesson-beat-salt-water-expect-patients = Real people differ. How many patients must each group have, so that a true gap of 10 mm of pain is seen in four trials out of five?
lesson-beat-salt-water-expect-patients-1 = 3
lesson-beat-salt-water-expect-patients-2 = 12
lesson-beat-salt-water-expect-patients-3 = About 60
lesson-beat-salt-water-expect-patients-4 = About 1,000
lesson-beat-salt-water-expect-patients-why = About 63 in each group, if pain scatters by 20 mm between people. Half the gap needs four times as many: 251 for 5 mm. With 12 a group such a gap is missed in about three trials out of four, and with three it is nearly a throw of dice.

# Free play.
lesson-beat-salt-water-play = Two minutes: inject, wait, look. Everything is allowed.

    If you sit beside somebody, try a blind test. One looks away. The other injects salt water or cells, covers the picture with a sheet of paper and runs to day 28. Can the first one tell from the pain alone which it was?

# The investigation.
lesson-beat-salt-water-arms = Now do it properly. How much of the fall by day 90 comes from the cells ("Cultured"), and how much comes with any needle?

    A group of patients who are treated alike is called an *arm*. Here one knee stands for each arm. Choose what is injected, inject on day 0, run to day 90, keep a row. You may also keep a row of a knee that gets no needle.

    "New dice" rolls the dice again for the same knee. Keep more than one roll of each arm: a gap that is no bigger than what the dice do is no gap.

    Before the first row, say which number is to decide. And as pain is felt and told by people, think about who may know what was in the syringe: the switch "Blind" hides it.
lesson-beat-salt-water-arms-more = A placebo arm takes away *more than hope*. People join a trial when they hurt most, and the worst is mostly followed by something better, with or without treatment. That is called regression to the mean. This model has no such ups and downs: without a needle its pain stays level, so the whole fall after salt water is called placebo here. In a real trial an untreated arm falls, too.

    Blind means: *single-blind*, the patient does not know the arm; *double-blind*, nobody who treats or asks knows it, either. A blind can leak. In 16 trials with 807 people, side effects were 2.67 times as frequent after cells as in the control arms. In this model the knee with cells and the first dice is { $sore_2 } mm more painful on day 2, because it is sore. A patient who is sore may guess. So good trials ask at the end: what do you think you got?

    Who gets what is drawn by lot (randomised), so that the arms are alike even in what nobody measured. Anna's training would then be found in both arms.

# The instrument.
lesson-beat-salt-water-diary = A model knee tells its pain to a tenth of a millimetre. A person does not. Read the pain diary of the last week of the knee with salt water, three times.

    And people differ much more than diaries. Before treatment, pain scattered by 15 to 21 points of 100 (standard deviation) in 18 of the 20 groups of ten trials on worn or torn knees (Brignardello-Petersen 2017, BMJ Open 7:e016114). Take 20 mm.

    Now *a trial on paper*. Make three patients for each arm. For each one throw four dice, add them up, take 14 away and multiply by 6: so far this patient lies from the mean of the arm. (Dice 6, 5, 4 and 3: 18 less 14 is 4, times 6 is 24 mm above it. A minus means below.) Add it to the mean, { $water_90 } mm with salt water, { $cells_90 } mm with cells; less than 0 counts as 0. Then take the mean of each three.
lesson-beat-salt-water-diary-more = Why those dice: the sum of four dice has the mean 14 and a standard deviation of 3.42. Times 6 that is 20.5 mm.

    The mean of n patients scatters less than one patient: by SD divided by the square root of n. The difference between two such means scatters by SD times the square root of 2/n. With SD = 20 mm and n = 3 that is 16 mm. So if the true gap is 10 mm, salt water comes out ahead in about 27 of 100 such trials. With n = 63 it is 3.6 mm, and salt water comes out ahead in about 1 of 400.

    The usual rule (5 % false alarms on two sides, 80 % power) is n = 2 · (1.96 + 0.84)² · SD² / gap². With SD = 20 mm it is 6,272 / gap²: 251 for 5 mm, 115 for 7.4 mm, 63 for 10 mm, 28 for 15 mm. Other sources give a scatter nearer to 25 mm: a Cochrane review (2015, on steroids) counts 0.40 standard deviations as 10 mm. What does that do to n?
lesson-beat-salt-water-diary-errs = It is the same knee and the same week, yet the readings differ. What follows for a trial?
lesson-beat-salt-water-diary-errs-1 = Keep the lowest reading. It shows what is possible.
lesson-beat-salt-water-diary-errs-2 = Read often, in both arms alike, and take the mean.
lesson-beat-salt-water-diary-errs-3 = Diaries are useless. Only the cells should be counted.
lesson-beat-salt-water-diary-errs-why = An error that goes up as often as down shrinks in a mean: four readings halve it, a hundred make it a tenth. Keeping only the lowest reading would make an effect out of nothing. And pain is what patients come for, so it has to be asked.
lesson-beat-salt-water-diary-paper = Your trial on paper: which arm has the lower mean?
lesson-beat-salt-water-diary-paper-1 = The arm with cells, by 5 mm or more.
lesson-beat-salt-water-diary-paper-2 = Nearly the same, less than 5 mm apart.
lesson-beat-salt-water-diary-paper-3 = The arm with salt water, by 5 mm or more.
lesson-beat-salt-water-diary-paper-why = You built the cells in: their true mean lies { $gap } mm lower. Compare with the other tables in class. With three patients an arm, chance alone hides the gap in some trials and turns it round in others.

# The argument.
lesson-beat-salt-water-argue = What can you claim now? Choose a claim, the rows that would look different if you were wrong, and the order of the reasons. Then add a sentence of your own.
lesson-beat-salt-water-argue-more = Your claim is about this model. Trials in people do not agree.

    In 25 people with two bad knees, marrow concentrate went into one knee and salt water into the other. Both got much better, with no difference (Shapiro 2017, AJSM). In ADIPOA-2, 47 of 100 got clearly better with cells and 55 of 100 with placebo (PMID 40885690). In a small trial, 12 and 12 people, those with cells were better after half a year and those with salt water hardly changed (Lee 2019, SCTM 8:504). Which of the three would your rule for n trust most, and why is size not all?
lesson-beat-salt-water-argue-claim-1 = The cells did it. Pain fell after they were injected.
lesson-beat-salt-water-argue-claim-2 = The cells did a part: as much as this knee hurts less than one with salt water.
lesson-beat-salt-water-argue-claim-3 = The cells did nothing. Salt water explains the whole fall.
lesson-beat-salt-water-argue-claim-4 = It was chance. Other dice would turn it round.
lesson-beat-salt-water-argue-claim-1-why = After the cells pain did fall. In the row with salt water it fell, too, with no cell in the syringe. Which of your rows tells what a needle does without cells?
lesson-beat-salt-water-argue-claim-2-why = Yes, if your rows differ in the syringe and in nothing else. Both knees felt a needle, so the gap between them, { $gap } mm with the first dice and { $gap_two } mm with others, must come from what was in it. In people the gap is smaller or not sure: that is the next page.
lesson-beat-salt-water-argue-claim-3-why = Then both rows would end alike. On day 90 it is { $water_90 } mm with salt water and { $cells_90 } mm with cells. Look at the inflammation, too: which of the two moved it?
lesson-beat-salt-water-argue-claim-4-why = A good question to ask first. Put two rolls of the same arm side by side, then the two arms: which distance is bigger?
lesson-beat-salt-water-argue-tile-1 = A needle alone already eases pain for a time.
lesson-beat-salt-water-argue-tile-2 = Both knees felt a needle,
lesson-beat-salt-water-argue-tile-3 = so what a needle does is the same in both.
lesson-beat-salt-water-argue-tile-4 = Only what was in the syringe differs,
lesson-beat-salt-water-argue-tile-5 = so only the gap between the two is due to the cells.

# The comparison.
lesson-beat-salt-water-compare = The foil comes off, and the runs draw over what you expected.

    Ben had the cells. Anna had salt water and an exercise programme, which in this model took { $training_part } mm of her pain away; in people it is about 12 of 100 (Fransen 2015, BJSM 49:1554). Each of them could have said: "I feel better, so it worked."

    In this model the gap between the arms is { $gap } mm. *In people it is less sure.* A Cochrane review (2025, 8 trials, 544 people) finds about 12 of 100 and says cells "may slightly improve" pain, with low certainty. Another review kept to the trials with the least bias among 16 (807 people): 7 mm, where 15 mm would matter to a patient. And 480 people had no less pain after a year with cells than with a steroid (Mautner 2023, Nat Med 29:3120).
lesson-beat-salt-water-compare-more = Sure is *not the same as big*. In two trials together, 1,184 people got a gel or salt water. The gel was better by 2.9 mm, P = 0.047 (PMC5952279). With enough patients every gap becomes "significant". Ask first how big the gap is, then how sure.

    What salt water *cannot* move here: inflammation on day 90, in units of its half-effect: { $untouched_c } without a needle, { $water_c } with salt water, { $cells_c } with cells. With the same dice the first two are the same to the last digit, as placebo in this model acts on felt pain only. Whether that is so in people is not known.

    In 8 trials with 467 people, 63 % of the relief with cells at six months was there with placebo, too (Yin 2025, Front Med 1636181; low certainty). Work out the share in your rows.

# The same idea in another knee.
lesson-beat-salt-water-carla = Carla's knee is worn to the bone. She got 50 million cells and did nothing else. Her pain fell from { $severe_before } mm to { $severe_cells_90 } mm by day 90. Nobody was treated with salt water beside her.
lesson-beat-salt-water-carla-part = How many of these millimetres would salt water alone have taken away in her knee, in this model?
lesson-beat-salt-water-carla-part-why = { $severe_water_part } mm: in this model salt water does the same in every knee. What is left for the cells is { $severe_gap } mm; in Ben's knee it was { $gap } mm. In people nobody can say it of one person, as nobody can be treated and not treated at once.
lesson-beat-salt-water-carla-design = You may treat 40 people like Carla. Which plan tells you most about the cells?
lesson-beat-salt-water-carla-design-1 = All 40 get cells. Count those who feel better.
lesson-beat-salt-water-carla-design-2 = 20 who ask for cells get them, the other 20 get nothing.
lesson-beat-salt-water-carla-design-3 = A coin decides for each: cells or salt water. Neither the patients nor those who ask about pain know which.
lesson-beat-salt-water-carla-design-why = The coin makes the arms alike, salt water takes the needle out of the difference, and the blind takes hope out of it. Without a second arm you cannot tell cells from salt water. Even so, 20 an arm would miss most gaps of 10 mm: ask other hospitals to join.

# The three questions at the end.
lesson-beat-salt-water-exit = Three questions, by yourself.
lesson-beat-salt-water-exit-better = Six weeks after an injection of cells a neighbour's knee hurts less. What does that show?
lesson-beat-salt-water-exit-better-1 = That the cells worked. It hurt before, and now it does not.
lesson-beat-salt-water-exit-better-2 = Nothing about the cells yet. With salt water it might be the same.
lesson-beat-salt-water-exit-better-3 = That the neighbour only imagines it.
lesson-beat-salt-water-exit-better-why = The relief is real, and good for the neighbour. What made it cannot be seen in one knee: salt water, time and training ease pain, too. Only a second arm can tell.
lesson-beat-salt-water-exit-three = In a trial with three patients in each arm, those with cells end 15 mm lower. What do you say?
lesson-beat-salt-water-exit-three-1 = 15 mm is a lot, so it is proven.
lesson-beat-salt-water-exit-three-2 = Three are enough if each is measured very exactly.
lesson-beat-salt-water-exit-three-3 = With three an arm, chance often makes such a gap. Do it again with many more.
lesson-beat-salt-water-exit-three-why = People scatter by about 20 mm. So with three in each arm a gap of 15 mm or more comes by chance alone in about one of three trials, even if the syringes are the same. An exact measurement does not make people more alike.
lesson-beat-salt-water-exit-blind = Why should the nurse who asks about pain not know who got what?
lesson-beat-salt-water-exit-blind-1 = Who knows it may ask and write down a little differently, and not alike in both arms.
lesson-beat-salt-water-exit-blind-2 = So that the patients do not envy each other.
lesson-beat-salt-water-exit-blind-3 = So that the cells work undisturbed.
lesson-beat-salt-water-exit-blind-why = Nobody has to cheat: a smile at the right moment is enough. A blind does not take this away, it makes it the same in both arms. Then it drops out of the gap.

# For the teacher.
lesson-beat-salt-water-teacher-before = Two minutes: open the lesson, inject salt water, run to day 90. Have four dice for each pair (or a program that throws them), paper, and a table on the board for the trials on paper. The blind test in free play needs pairs.

    Short of time: leave out the trial on paper and read its numbers in the second layer. Keep the row without a needle: without it pupils cannot see that salt water did anything.
lesson-beat-salt-water-teacher-while = Say little until rows are kept. Then ask: "What are you comparing with?" and "Which row would change your mind?"

    When the trials on paper are done, collect them: in how many did salt water win? Put all patients of the class together into one trial and let them work out the two means again. That is what a bigger trial is.
lesson-beat-salt-water-teacher-classes = Expect a flat line for the knee with salt water, because "there is nothing in it". And expect the whole fall of the other knee to be given to the cells: adolescents did so with fake medicines (Barberia 2013), and less after they had learned to look at what happens without the medicine. That is the aim here.

    The other ditch is "salt water works, so pain is imagined" or "so cells do nothing". Send both to the table: placebo is real relief, and the gap between the arms is there in this model.

    Many think that exact measuring can take the place of many patients. The diary and the dice are side by side for that: the first error shrinks by reading again, the second only with more people.
lesson-beat-salt-water-teacher-discussion = 1. Is it right to give people salt water on purpose? When would it be wrong?

    2. A newspaper prints: "Nine of ten patients are glad they had the injection." What would you ask the editor?

    3. Anna will go on training, whatever we tell her. Did she lose anything by not knowing what was in the syringe?
lesson-beat-salt-water-teacher-odd = Salt water takes exactly as much pain away in every knee and with all dice: it is one number of the model, fitted to a mean of trials. In people it is sometimes nothing and sometimes much (3 to 21 mm between the ends of the 95 % interval, Saltzman 2017). It also lasts long here; few trials look so long.

    Without a needle pain hardly moves. Real pain goes up and down.

    Dice change little: { $water_one } and { $water_two } mm with salt water, { $cells_one } and { $cells_two } mm with cells. The patients of this model are copies of one another, so one might think that two knees are enough. That is why people have to come in by paper and dice.

    With the first dice the knee with cells is sore for the first days ({ $sore_2 } mm more on day 2), the knee with salt water is not. With other dice neither may be. A class that looks at day 2 sees "cells hurt".

    Steroid and exercise can be chosen, too. In the first week the steroid does what the cells do; on day 90 it is back with salt water. Salt water with exercise ends where the cells end: that is Anna.
