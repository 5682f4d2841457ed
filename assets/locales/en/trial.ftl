# Trials: chance deals people into arms, the arms are blind, and chance is told.
menu-trial = A trial
title-trial = , a trial
trial-title = A trial
trial-intro = Does a treatment work? Ask many people, not one. Choose what is tried, let chance decide who gets it, look at arms A and B without knowing which is which, and unblind last.
trial-tab-trial = Your trial
trial-tab-salt = Salt water
trial-tab-published = Published
trial-tab-predictions = Predictions

# What is chosen.
trial-tried = What is tried
trial-against = Against
trial-per-arm = People in each arm
trial-who = Whose knees
trial-who-mixed = Grades 2 to 4
trial-who-moderate = Grade 3
trial-who-severe = Grade 4
trial-outcome = Outcome
trial-outcome-pain_vas_mm = Pain
trial-outcome-function_0_100 = Function
trial-outcome-cartilage_percent = Cartilage
trial-day = On day
trial-sure = The trial that was played would be lost. Press once more to choose this.
trial-tell = How people tell it
trial-tell-scatter = As people do
trial-tell-exact = Exactly
trial-tell-help = Two people with the same change do not tell the same: here what they tell lies { $sd } points of 100 apart (standard deviation; chosen for teaching). Told exactly, as nobody can, a few people would do.
trial-tell-exact-help = Here people tell exactly how it is, as nobody can: so a few people would do. In life two people with the same change do not tell the same.
trial-with-cells = { $what }, { $millions } million
trial-given-cells = { $millions } million { $what }
trial-quick = Played with the quick joint: it has no single cells, no soreness after the needle, no infection and no missed needle. How people differ is chosen for teaching.
trial-randomise = Let chance decide
trial-run = Treat them
trial-again = A new trial with other people
trial-copy = Copy the file of this trial
trial-copied = The file is on the clipboard. Saved as trial.toml, it is played again by: { $command }
trial-of-file = Chosen as the file says: { $file }
trial-not-here = This file says something that cannot be chosen on the page of trials. It belongs on the page of experiments.

# Who came into which arm.
trial-people = Who came into which arm
trial-people-why = Chance knows nothing about the people. With many of them the arms become alike, in what was measured and in what nobody thought of; with few they may not.
trial-arm = Arm { $arm }
trial-people-count = People
trial-grade = Grade { $grade }
trial-age = Mean age
trial-running = Treating them
trial-running-count = { $done } of { $all }

# What was found.
trial-found = What was found
trial-outcome-change = { $what }: change from day 0 to day { $day }
trial-outcome-value = { $what } on day { $day }
trial-start = Day 0
trial-change = Change
trial-value = Value
trial-felt = Felt it
trial-felt-count = { $count } of { $n }
trial-felt-help = People whose pain fell by at least { $mm } mm, the least difference that people notice (a meta-analysis of 16 trials).
trial-with-ends = { $value } ({ $low } to { $high })
trial-interval-help = In brackets: the range that holds the true mean in 95 of 100 such trials.
trial-said-apart = { $one } minus { $other }: { $value }.
trial-said-tells = Zero lies outside this range: { $better } did better, by more than chance mostly gives.
trial-said-open = Zero lies inside this range: this trial cannot tell which did better. That is not the same as "no difference".
trial-said-shuffles = If the labels meant nothing, one could deal them again: in { $count } of { $of } shuffles the difference was at least as large.
trial-said-all-shuffles = If the labels meant nothing, one could deal them again: in { $count } of all { $of } ways to deal them the difference is at least as large.
trial-said-no-shuffles = If the labels meant nothing, one could deal them again: in none of the { $of } shuffles was the difference as large.

# The shuffles.
trial-shuffle-title = Could it be chance?
trial-shuffle-why = Suppose the treatment did nothing. Then the labels A and B mean nothing, and one may deal them again. Each shuffle drops a dot where its difference lies. The lines mark what the trial found, on both sides.
trial-shuffle-one = One shuffle
trial-shuffle-begin = Shuffle on its own
trial-shuffle-play = Go on shuffling
trial-shuffle-pause = Pause
trial-shuffle-all = All 1000
trial-shuffle-again = From the start
trial-shuffle-none = No shuffle yet.
trial-shuffle-first-smaller = In the one shuffle so far the difference is smaller than the one that was found ({ $found }).
trial-shuffle-first-as-large = In the one shuffle so far the difference is at least as large as the one that was found ({ $found }).
trial-shuffle-count = In { $count } of { $of } shuffles the difference is at least as large as the one that was found ({ $found }).
trial-shuffle-count-none = In none of { $of } shuffles is the difference as large as the one that was found ({ $found }).
trial-shuffle-few = That happens seldom by chance alone. How large the effect is, this does not say: the range above does.
trial-shuffle-many = Chance alone does that often.
trial-shuffle-axis = difference of A minus B after a shuffle

# Guess and unblind.
trial-guess = Which arm got { $what }?
trial-guess-none = Cannot tell
trial-unblind = Unblind
trial-unblinded = Arm { $arm } got: { $what }.
trial-guess-right = You guessed right. With two arms one is right half the time by luck.
trial-guess-wrong = You guessed the other arm. That is why trials are blind: hopes would have coloured the result.
trial-guess-open = You did not guess.

# Salt water.
trial-salt-title = How often does salt water "work"?
trial-salt-why = Salt water does nothing to any cell here, and yet pain falls: people expect relief. Here many trials are played in which everybody gets salt water.
trial-salt-play = Play 1000 trials of salt water
trial-salt-playing = People who get salt water
trial-salt-change = Among those who got salt water the mean change is { $value }; the range is that of 95 of 100 arms of { $n }.
trial-salt-better = In { $count } of { $trials } trials with { $n } people the arm got better and its range left out zero. Without a control each of them would be called a success.
trial-salt-felt = In { $count } of { $trials } the mean fall of pain reached { $mm } mm, the least that people notice.
trial-salt-apart = In { $count } of { $trials } trials with two arms of { $n } the range of the difference left out zero, though both arms got salt water. About 5 of 100 are to be expected, however large the trial.
trial-salt-made = Made of { $pool } people like yours who were played with the quick joint; each trial draws its own from them.

# Published trials.
trial-published-title = Published trials
trial-published-why = Changes since day 0, and differences between arms, as they were published. They were made with other people, doses and scales.
trial-published-yours = Yours stands on top.
trial-published-none = No trial of this outcome is in the list. Pain has some.
trial-yours = Your trial: { $arm }
trial-yours-apart = Your trial, { $one } minus { $other }
trial-got-hyaluronic-acid-alone = Hyaluronic acid alone
trial-got-10-million-marrow-cells-and-hyaluronic-acid = 10 million marrow cells and hyaluronic acid
trial-got-100-million-marrow-cells-and-hyaluronic-acid = 100 million marrow cells and hyaluronic acid
trial-got-salt-water = Salt water
trial-got-buffered-salt-water = Buffered salt water
trial-got-stem-cells-against-control = Stem cells minus control
trial-got-stem-cells-against-placebo = Stem cells minus placebo
trial-got-100-million-fat-cells = 100 million cells from fat
trial-got-10-million-cord-cells-and-hyaluronic-acid = 10 million cord cells and hyaluronic acid
trial-got-marrow-concentrate-and-platelet-rich-plasma = Marrow concentrate and platelet-rich plasma
trial-got-hyaluronic-acid = Hyaluronic acid
trial-beside-change = { $what }, change to day { $day }
trial-beside-difference = { $what }, day { $day }
trial-beside-derived = { $value } (from two published values; no range)
trial-no-range = { $value } (no range told)
trial-n = { $n } people
trial-n-in-trial = { $n } people in the whole trial
trial-verified = read there
trial-memory = from memory, not re-checked
trial-published-lamo-2016 = Lamo-Espinosa 2016
trial-published-saline-2017 = Salt water, pooled 2017
trial-published-buffer-2018 = Buffered salt water, pooled 2018
trial-published-low-bias-pooled = Meta-analysis of 16 trials, the sound ones
trial-published-cochrane-2025 = Cochrane review 2025
trial-published-kim-2023 = Kim 2023, phase 3
trial-published-cord-2019 = Cord cells in severely worn knees 2019
trial-published-ruan-2021 = Ruan 2021
trial-published-jo-2014 = Jo 2014

# Predictions.
trial-predictions-title = Published figures that the model was not made by
trial-predictions-why = A model is tested by what it was not told. No number of Stroma was chosen by one of these figures. How strongly cells and salt water ease pain was fitted to other trials, so these are no blind guesses. Each was played with the quick joint and { $n } people.
trial-predictions-count = Of { $all } figures { $inside } lie in the published range; of those without a range { $near } are off by less than people notice; { $misfits } do not fit.
trial-predicted = Stroma
trial-measured = Measured
trial-mm = { $value } mm
trial-percent = { $value } %
trial-range = { $low } to { $high }
trial-no-difference = no difference found
trial-verdict-inside = Fits: inside the published range.
trial-verdict-outside = Misfit: outside the published range.
trial-verdict-near = No range is told. Off by { $off } mm, less than the { $mm } mm that people notice.
trial-verdict-far = Misfit: off by { $off } mm, and people notice { $mm } mm.
trial-verdict-none-near = Fits: { $off } mm is less than the { $mm } mm that people notice.
trial-verdict-none-far = Misfit: { $off } mm is more than the { $mm } mm that people notice.
trial-prediction-sound-trials-half-year = 16 trials, the sound ones: cells minus control, pain after 3 to 6 months
trial-prediction-sound-trials-year = 16 trials, the sound ones: cells minus control, pain after a year
trial-prediction-cochrane = Cochrane review 2025: cells minus placebo, pain up to 6 months
trial-prediction-marrow-or-saline = Shapiro 2017: marrow in one knee, salt water in the other, pain after 6 months
trial-prediction-cells-or-steroid = Mautner 2023: cells minus steroid, pain after a year (cultured cells stand for all kinds)
trial-prediction-control-lamo = Lamo-Espinosa 2016: the arm without cells, median of pain, change after a year (hyaluronic acid there, salt water here)
trial-prediction-control-ruan = Ruan 2021: the arm without cells, change of pain after a year (hyaluronic acid there, salt water here)
trial-prediction-marrow-ruan = Ruan 2021: marrow with platelet-rich plasma, change of pain after a year (no plasma here)
trial-prediction-marrow-with-fat = A series without a control: marrow with fat, change of pain after 6 months (told on another scale of pain, turned round; no fat here)
trial-prediction-cord-severe = 10 million cord cells in severely worn knees, no control: change of pain after 6 months (grade 4 here)
trial-prediction-control-kim = Kim 2023: salt water, change of pain after 6 months
trial-prediction-cells-kim = Kim 2023: 100 million fat cells, change of pain after 6 months
trial-prediction-cells-jo = Jo 2014, no control: 100 million fat cells, change of pain after 6 months
trial-prediction-cells-orozco = Orozco 2013, no control: 40 million marrow cells, change of pain after a year, % of day 0
trial-prediction-twice-matas = Matas 2019: 20 million cord cells twice, minus the control, pain after a year (hyaluronic acid there, salt water here)
trial-prediction-cells-left-rat = Human cells in knees of rats: what is left on day 14, % (there told by their DNA in the tissue)

# The command line.
trial-cli-asks = { $people } people, { $arms } arms; { $outcome }.
trial-cli-several = The first of { $trials } trials:
trial-cli-in-trials = { $one } against { $other }: in { $count } of { $trials } trials the range of the difference leaves out zero.
trial-cli-blind = Blind: the arms are called by letters. Who got what is told by: { $command }
trial-cli-others = What else was measured (not what the trial was made for):
trial-cli-salt = Salt water at this size, played with the quick joint:
trial-cli-published = Published, of the same outcome:
trial-cli-fast = Played with the quick joint (--fast): no single cells, no soreness, infection or missed needle.
trial-cli-scatter = What people tell of the same change lies { $sd } points of 100 apart (standard deviation); the tables hold what it is.
trial-cli-exact = People tell exactly what they feel, so a few are enough; with --scatter 20 they tell it as people do (20 is chosen for teaching).
trial-cli-note = A model for teaching, not medical advice.
