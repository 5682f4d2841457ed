# The lesson player: steps, buttons, table, instruments, argument, what the tutor says.
lesson-lessons = Lessons
lesson-begin = Begin
lesson-resume = Go on where I was
lesson-go-on = Go on
lesson-next = Next
lesson-back = Back
lesson-finish = Finish
lesson-finished = The lesson is finished. Well done.
lesson-copy-code = Copy my answers as a code
lesson-code-copied = Your answers are on the clipboard as a code. Send it to your teacher.
lesson-leave = Leave the lesson
lesson-minutes = { $n } minutes
lesson-your-name = Your name or number
lesson-your-file = Your answers are kept in { $path }
lesson-open-file = Open a file
lesson-unknown = There is no lesson called { $lesson } here.
lesson-standards = Standards
lesson-misconception = The idea it meets

# The pages for the teacher.
lesson-teacher = For the teacher
lesson-teacher-before = Before class
lesson-teacher-while = While they work
lesson-teacher-classes = What most classes get wrong, and why
lesson-teacher-discussion = To discuss
lesson-teacher-odd = Odd in the model

# The steps: their names, and what to do in each.
lesson-step-of = Step { $step } of { $steps }: { $name }
lesson-step-anchor = The puzzle
lesson-step-predict = Predict
lesson-step-play = Free play
lesson-step-investigate = Investigate
lesson-step-observe = Measure
lesson-step-argue = Argue
lesson-step-compare = Compare
lesson-step-transfer = Carry it over
lesson-step-exit = Three questions
lesson-step-do-anchor = Read, look, wonder.
lesson-step-do-predict = Say what you expect, then lock it.
lesson-step-do-play = Try whatever you like. Nothing is marked.
lesson-step-do-investigate = Run, keep rows, compare.
lesson-step-do-observe = Read the instrument, more than once.
lesson-step-do-argue = Choose a claim, its evidence and your reasons.
lesson-step-do-compare = Look at what you expected beside what happened.
lesson-step-do-transfer = Use what you found somewhere else.
lesson-step-do-exit = Answer by yourself.

lesson-second-layer = More: molecules, formulas, methods
lesson-second-layer-hide = Show less
lesson-show-run = Show this run
lesson-locked-controls = What is grey rests in this step. Free play opens everything.

# Questions and predictions.
lesson-choose = Choose one
lesson-your-number = Your number
lesson-own-words = In your own words
lesson-lock = Lock my answers
lesson-locked = Locked. Your answers are kept as they are.
lesson-draw = Draw your curve here
lesson-draw-keys = By keys: left and right choose one of five points, up and down move it; with Shift in small steps.
lesson-draw-again = Draw again
lesson-drawn-so-far = Your curve ends at { $value } { $unit }.
lesson-given = already drawn
lesson-days = days
lesson-weeks = weeks

# Why one cannot go on yet.
lesson-waits-answers = There is a question without an answer yet.
lesson-waits-lock = Lock your answers first.
lesson-waits-reading = Read the instrument first.
lesson-waits-rows = Keep a few more rows first.
lesson-waits-argument = Make your argument first.

# The table of an investigation.
lesson-fresh = Start afresh
lesson-run-to = Run to day { $day }
lesson-keep-row = Keep this run as a row
lesson-row = Row
lesson-run = Run
lesson-run-about = { $what }, dice { $seed }
lesson-take-row-away = Take row { $row } away
lesson-not-yet = not yet
lesson-column-on-day = { $name }, day { $day }

# Instruments, and how each of them errs.
lesson-instrument-biopsy = Biopsy
lesson-instrument-biopsy-how = Small pieces are cut out at three places; what lies between them is missed, so another three places give another value.
lesson-instrument-stain = Stain
lesson-instrument-stain-how = Only some of the cells are counted, the coloured ones and the others; count other cells, and the share is another.
lesson-instrument-elisa = ELISA
lesson-instrument-elisa-how = Antibodies catch one molecule and colour shows how much; readings scatter, and below a limit it shows nothing, although there may be some.
lesson-instrument-diary = Pain diary
lesson-instrument-diary-how = A person marks each evening how much it hurts, and the mean of a week is read; the same knee is marked higher on one day and lower on the next.
lesson-instrument-arthroscopy = Arthroscopy
lesson-instrument-arthroscopy-how = A doctor looks into the joint with a camera and gives a whole grade, 0 (whole) to 4 (down to the bone); now and then it is off by one, and who knows that something was injected tends to the better one.
lesson-read-instrument = Read the instrument
lesson-read-later = It can be read on day { $day }. Run on to it.
lesson-reading = { $value } ± { $error }
lesson-below-limit = Less than { $limit }: too little for this instrument to see
lesson-show-truth = Show the true value
lesson-truth = The true value, which only a model can show: { $value }

# The argument.
lesson-claim = Claim
lesson-evidence = Evidence: rows that would look different if you were wrong
lesson-no-rows = There are no rows yet. Go back and keep some.
lesson-row-as-evidence = Row { $row }: { $what }, dice { $seed }: { $values }
lesson-reasoning = Reasoning: choose the parts in their order
lesson-make-argument = That is my argument
lesson-marks = Claim { $claim } of 2, evidence { $evidence } of 2, reasoning { $reasoning } of 2

# What was expected beside what happened.
lesson-you-drew = you drew
lesson-what-happened = what happened
lesson-number-compared = Your number: { $yours } { $unit }. The run: { $run } { $unit }.
lesson-choice-compared = You chose: { $yours }

# The design tutor: what was seen, and the next question. It never says the answer.
lesson-hint-fair = That is a fair comparison.
lesson-hint-no-control = Every row here got something that you want to know about. What are you comparing with?
lesson-hint-wrong-twin = Row { $a } is there to compare with. Apart from the one thing you ask about, in what else do the other rows differ from it?
lesson-hint-two-things = More than one thing differs between rows { $a } and { $b }. If the result changes now, which of them did it?
lesson-hint-stopped-early = Row { $a } ends on day { $what }, and the question is about a later day. What could still happen until then?
lesson-hint-seed-mixed = Rows { $a } and { $b } have different dice and differ in what you did, too. How could you tell chance from what you did?
lesson-hint-other-days = What was given in rows { $a } and { $b } was given { $what } days apart. When you read both on the same day, have both had the same time?
lesson-hint-changed-midway = In row { $a } something was changed on day { $day }, in the middle of the run. Which part of the result comes from before it, and which row would show that?
lesson-hint-one-seed = The dice were rolled once for each kind of run. Would the difference still be there with other dice?
lesson-hint-same-twice = Rows { $a } and { $b } are the same run with the same dice. What can the second one tell that the first one does not?
lesson-hint-dose-out-of-range = Row { $a } has { $what } million cells. No published trial gave so many, or so few. What would you want to say about people with it?
lesson-hint-too-few-doses = So far there are { $what } different doses, no cells counted as one. Which further dose would show whether the line between them is straight?
lesson-hint-average-hides = Row { $a } has one number for the whole dish, but its grounds range over { $what } %. Which ground does that number describe?
lesson-hint-outcome-changed = You set out to watch one number, and your claim now rests on another. Would you have chosen that one before the runs?
lesson-hint-picked-rows = You have left out { $what } runs, more than you kept. What would somebody see who saw them all?
lesson-hint-not-blind = Pain is felt and told, and here everybody knew what was in the syringe. How could knowing it have changed the answer?
lesson-hint-no-effect-left-to-see = By day { $day } the rows are nearly alike again. Does that mean that nothing happened, or on which day would you look?

# What a hint is about.
lesson-what-none = no injection
lesson-what-saline = salt water
lesson-what-marrow = marrow
lesson-what-fat = cells from fat
lesson-what-cultured = cultured cells
lesson-what-steroid = a steroid
lesson-what-exercise = an exercise programme
lesson-what-untouched = a run in which nothing was changed
lesson-what-scenario = another knee
lesson-what-treatment = what was given
lesson-what-dose = the number of cells
lesson-what-landing = where the needle went
lesson-what-signal = signals of the cells
lesson-what-build = cells becoming tissue
lesson-what-touch = cells taking up space
lesson-what-activity = what the knee does
lesson-what-injury = an injury
lesson-what-taken_out = taking cells out
lesson-what-stain = the stain

# What a run differs in, as its row says it.
lesson-factor-none = nothing changed
lesson-factor-scenario = { $value }
lesson-factor-treatment = { $value }
lesson-factor-treatment-none = no injection
lesson-factor-treatment-saline = salt water
lesson-factor-treatment-marrow = marrow
lesson-factor-treatment-fat = cells from fat
lesson-factor-treatment-cultured = cultured cells
lesson-factor-treatment-steroid = steroid
lesson-factor-treatment-exercise = exercise programme
lesson-factor-dose = { $value } cells
lesson-factor-dose-usual = usual number of cells
lesson-factor-landing = chance that the needle is in the joint { $value }
lesson-factor-signal = signals { $value }
lesson-factor-signal-on = signals on
lesson-factor-signal-off = signals off
lesson-factor-build = becoming tissue { $value }
lesson-factor-build-on = becoming tissue on
lesson-factor-build-off = becoming tissue off
lesson-factor-touch = taking up space { $value }
lesson-factor-touch-on = taking up space on
lesson-factor-touch-off = taking up space off
lesson-factor-activity = activity { $value }
lesson-factor-activity-rest = rest
lesson-factor-activity-walking = walking
lesson-factor-activity-exercise = exercise
lesson-factor-activity-sport = sport
lesson-factor-injury = injury { $value }
lesson-factor-taken_out = cells taken out { $value }
lesson-factor-stain = stained { $value }
lesson-factor-medium = medium { $value }
lesson-factor-parameter = number of the model { $value }

# The columns of the table.
lesson-column-pain_vas_mm = Pain, mm of 100
lesson-column-function_0_100 = Function, of 100
lesson-column-stiffness_0_100 = Stiffness, of 100
lesson-column-effusion_ml = Fluid, mL
lesson-column-cartilage_percent = Cartilage, %
lesson-column-defect_fill_percent = Gap filled, %
lesson-column-repair_quality_percent = Quality of the repair, %
lesson-column-inflammation_c = Inflammation, × half-effect
lesson-column-healing_a = Healing signal, × half-effect
lesson-column-growth_ng_per_ml = Growth factor, ng/mL
lesson-column-oxygen_mmhg = Oxygen, mmHg
lesson-column-m0_fraction = Resting macrophages, share
lesson-column-m1_fraction = Inflaming macrophages, share
lesson-column-m2_fraction = Healing macrophages, share
lesson-column-injected_alive = Injected cells alive
lesson-column-injected_alive-percent = Injected cells alive, %
lesson-column-injected_stem = Injected cells still stem cells
lesson-column-injected_stem-percent = Injected cells still stem cells, %
lesson-column-became_cartilage = Became cartilage cells
lesson-column-became_cartilage-percent = Became cartilage cells, %
lesson-column-became_bone = Became bone cells
lesson-column-became_bone-percent = Became bone cells, %
lesson-column-became_muscle = Became muscle-like
lesson-column-became_muscle-percent = Became muscle-like, %
lesson-column-became_fat = Became fat cells
lesson-column-became_fat-percent = Became fat cells, %
lesson-column-placebo_mm = Taken away by placebo, mm
lesson-column-exercise_mm = Taken away by exercise, mm
lesson-column-weakness_mm = Added by a weak leg, mm
lesson-column-flare_mm = Added by soreness, mm
lesson-column-residents_alive = Cells of the knee itself
lesson-column-cells_drawn = Cells in all
lesson-column-dying_drawn = Dead cells not yet cleared
lesson-column-dying_drawn-percent = Dead cells not yet cleared, %
lesson-column-stem_drawn = Stem cells
lesson-column-stem_drawn-percent = Stem cells, %
lesson-column-chondrocytes_drawn = Cartilage cells
lesson-column-chondrocytes_drawn-percent = Cartilage cells, %
lesson-column-hypertrophic_drawn = Swollen (hypertrophic) cartilage cells
lesson-column-hypertrophic_drawn-percent = Swollen (hypertrophic) cartilage cells, %
lesson-column-osteoblasts_drawn = Bone-building cells
lesson-column-osteoblasts_drawn-percent = Bone-building cells, %
lesson-column-myocytes_drawn = Muscle-like cells
lesson-column-myocytes_drawn-percent = Muscle-like cells, %
lesson-column-adipocytes_drawn = Fat cells
lesson-column-adipocytes_drawn-percent = Fat cells, %
lesson-column-macrophages_drawn = Macrophages
lesson-column-injected = Cells injected
lesson-column-born = Cells born
lesson-column-died = Cells died
lesson-column-left = Cells taken out
lesson-factor-from-day = { $what } from day { $day }
