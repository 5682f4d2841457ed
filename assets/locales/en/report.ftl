# The report of an experiment: a page of its own with plots and tables.
report-note = A model for teaching, not advice to patients. What stands here is what the model does; whether people would do the same is another question.
report-made = Made by Stroma { $version }. Every number is computed from the table of the experiment.
report-made-told = Made by Stroma { $version }. Every number is computed from the table of the experiment; what people tell is made from it, with the scatter named above.

# What was done.
report-done = What was done
report-design = Settings
report-design-full = every combination of the values
report-design-one-at-a-time = the scenario as it is, then one change at a time
report-design-latin-hypercube = Latin hypercube: samples spread evenly over each range
report-design-sobol = Sobol sequence: samples spread evenly over all ranges together
report-design-saltelli = samples for Sobol indices (Saltelli's scheme)
report-design-morris = trajectories that change one factor a step (Morris)
report-condition = Condition
report-conditions = Conditions
report-given = what it got
report-given-cells = { $what }: { $cells } stem cells
report-replicates = Runs of each condition
report-patients = Patients
report-patients-are = { $n } a trial; trials: { $trials }
report-allocation = How they came into the arms
report-allocation-simple = each by lot
report-allocation-block = by lot in blocks, so that the arms stay equally large
report-allocation-paired = every patient into every arm, with the same dice; only a simulation can do that
report-allocation-paired-fast = every patient into every arm; only a simulation can do that
report-runs = Runs
report-runs-of = { $n } of { $of } planned
report-days = Days
report-seed = Seed
report-seeds-own = Each run rolls its own dice
report-seeds-shared = In each replicate all conditions have the same dice
report-seeds-none = What is drawn by lot is drawn with it; the runs themselves roll no dice
report-blind = Blinding
report-blind-yes = blind: the table calls the arms by letters
report-blind-no = open: the table tells what each run got
report-model = Model
report-model-full = the full model: each drawn cell for itself, in space
report-model-fast = the quick joint (--fast): a single point, without space and without single cells; flares, infections and missed needles are not rolled
report-model-fast-alike = the quick joint (--fast): a single point, without space and without single cells; flares, infections and missed needles are not rolled, so that runs with the same settings are alike
report-version = Version of Stroma
report-fingerprint = Fingerprint

# How to read it, and the formulas.
report-read = How to read it
report-read-dots = Each dot is one run. Dots that would hide each other are moved apart, as far as there is room. The diamond is the mean, the line through it is its 95 % interval.
report-read-interval = In 95 of 100 such experiments the interval holds the mean that endlessly many runs would have.
report-read-spread = Here runs differ by their dice only. People would differ much more.
report-read-shuffle = If the conditions made no difference, their labels could be exchanged. That is done many times, and counted is how often chance alone gives a difference at least as large as the one found. Few such shuffles speak against chance. How large an effect is, they do not say: that is what the interval is for.
report-formula-mean = Mean = (x₁ + x₂ + …) / n; standard deviation sd = square root of (Σ (x − mean)² / (n − 1)).
report-formula-interval = 95 % interval of a mean: mean ± t · sd / square root of n, with t from Student's distribution with n − 1 degrees of freedom.
report-formula-welch = 95 % interval of a difference d of two means: d ± t · square root of (sd₁² / n₁ + sd₂² / n₂), with Welch's degrees of freedom.
report-formula-pairs = Where the same patients or the same dice are in both conditions: the mean of the differences within the pairs, with the interval of a mean.
report-formula-shuffle = Shuffles: the runs of both conditions are dealt into two groups again (in pairs: swapped or not), and the difference is taken. All ways to deal are tried where there are at most 20,000, otherwise 10,000 of them drawn by lot.
report-formula-morris = Elementary effect = (value after a step of one factor − value before) / step, where a step of 1 is the whole range. μ is its mean, μ* the mean of its size, σ its standard deviation.
report-formula-sobol = First index: the share of the variance that a factor explains alone (Saltelli 2010). Total index: with all that it does together with others (Jansen 1999). The intervals come from 1,000 bootstrap samples.
report-many = There are { $n } intervals of differences here. About one in twenty misses the true value by chance, so a single one that excludes zero proves little.

# A measure.
report-all-runs = all runs
report-on-day = { $what }, day { $day }
report-on-days = { $what }, mean of days { $from } to { $to }
report-minus = { $what }: minus the twin ({ $other })
report-against-saline = salt water
report-against-none = nothing
report-against-steroid = a steroid
report-against-exercise = an exercise programme
report-from-to = { $low } to { $high }
report-mean-of = { $label }: mean { $mean }
report-dot = Row { $row }: { $value }
report-value = value
report-minus-first = minus { $control }
report-before = This was measured before anything was given: what the arms differ by here is the luck of the draw.
report-under-means = The diamond is the mean, the line through it its 95 % interval.
report-under-alike = One value for each condition: runs with the same settings are alike here.
report-read-alike = The quick joint rolls no dice. Runs with the same settings are alike, so there is no spread, no interval and nothing that chance could have done; a difference is what the model says, no more. The full model, without --fast, has chance in it.
report-short = { $n } of { $of } planned runs, { $days } days each.
report-short-fast = The quick joint (--fast): a single point, without space.
report-short-full = The full model, cell by cell.
report-overview = What came out
report-overview-about = Means. How far runs lie apart and how sure the means are stands below.
report-overview-alike = Values: runs with the same settings are alike here.
report-asked = What the trial was made for
report-asked-change = Compared is the change since day 0: of each person the value on day { $day } minus that on day 0.
report-asked-value = Compared is the value on day { $day }; day 0 was not measured.
report-told-beyond = What people tell may lie beyond the ends of the scale; nothing is cut off.
report-others = What else was measured
report-others-about = It is listed without comparisons: an outcome that is picked afterwards proves nothing.
report-under-dots = Each dot is a run.
report-under-curve = Means over the factor; the grey band is their 95 % interval.
report-not-all = Of { $n } runs about { $most } are drawn.
report-nothing-measured = Nothing was measured.
report-n = n
report-mean = mean
report-median = median
report-sd = sd
report-interval = 95 % interval
report-over = { $what } over { $factor }
report-range = { $n } runs, from { $low } to { $high }

# Differences.
report-differences = Differences
report-difference = difference
report-control = Each condition minus the first one: { $control }.
report-control-paired = Each condition minus the first one, pair by pair: { $control }.
report-two-arms = { $one } minus { $other }
report-shuffles = as large by chance
report-k-of-all = { $k } of all { $n } shuffles
report-k-of-shuffles = { $k } of { $n } shuffles
report-none-of-shuffles = none of the { $n } shuffles
report-trials = trials that exclude zero
report-k-of-trials = { $k } of { $n } trials
report-histogram = Shuffles, { $label } minus { $control }
report-found = found: { $value }
report-power = How many people a trial needs
report-power-about = Trials of several sizes are drawn from the people above, again and again, as if these were all people there are and the difference found above the true one. Counted is how often the 95 % interval of the difference excludes zero. The fewer people there are above, the less it is worth.
report-per-arm = { $n } an arm

# Which factor matters.
report-effects = Which factor matters
report-factor = factor
report-mu = μ
report-mu-star = μ*
report-sigma = σ
report-first = first index
report-total = total index
report-morris-about = A large μ* means much effect; a large σ means that the effect depends on the other factors or bends.
report-sobol-about = A total index above the first one means that the factor acts together with others.
report-not-all-factors = Of { $n } factors the first { $most } are listed; the table of the experiment has all.

# Beside published figures.
report-published = Beside published figures
report-published-about = Trials differ in their people, treatments and scales. Misfit is what was measured here minus the published value.
report-source = source
report-arm = arm
report-outcome = outcome
report-published-value = published
report-here = here
report-not-measured = not measured here
report-misfit = misfit
report-in-interval = in its interval
report-inside = inside
report-outside = outside
report-sure = how sure
report-verified = read in the source
report-memory = from memory: check it
report-change = { $what }: change since day 0
report-apart = { $what }: difference between the arms

# The end of the page.
report-letters = Which letter is which
report-letter = letter
report-arm-is = { $letter } ({ $arm })
report-sealed = They are sealed here: whoever knows the letters reads the numbers with other eyes. The command that made this page opens them if it is given with --unblind; published figures then stand beside them.
report-dictionary = What each column is
report-column = column
report-unit = unit
report-role = role
report-role-key = which run
report-role-factor = varied
report-role-patient = patient
report-role-measure = measured
report-meaning = meaning
report-joints = The joint at the end
report-joints-about = One run of the first condition and one of the last, as the program draws them on their last day. Each dot is a drawn cell, which stands for many real ones.
report-joint = { $condition }, day { $day } (row { $row } of the table)
