# What leaves a lesson: pages to print, and questions for the platform of a school.
# Steps, columns and instruments are called here as in the player of lessons.

# The foot of a printed page, which is the first line of a file of questions.
classroom-foot = { $lesson } · Stroma { $version } · seed { $seed }
classroom-foot-sheet = { $lesson } · Stroma { $version } · seed { $seed } · sheet { $sheet }
classroom-page = Page { $n } of { $count }

# The head of a worksheet.
classroom-key = Key and notes for the teacher
classroom-name = Name
classroom-class = Class
classroom-date = Date
classroom-picture = Picture of the run for step { $n }: { $name }
classroom-no-picture = This sheet was made without pictures of the run: look at the run itself.
classroom-first-thoughts = Your first thoughts
classroom-notes = What you noticed

# Questions on paper.
classroom-range = { $low } to { $high } { $unit }
classroom-tick-one = Tick one.
classroom-number-sentences = Number the sentences in their order.
classroom-draw = Draw your curve into these axes. Begin at the left edge and end at the right one.
classroom-axes = Axes to draw a curve on: day 0 to { $days } across, { $range } upwards.
classroom-no-right-one = No answer is marked here: the run answers, or each person does.
classroom-answers-differ = Answers differ. Look for a reason, not for a certain word.

# The investigation and the measurement on paper.
classroom-vary = You may change: { $controls }. Everything else stays as it is.
classroom-asked = Rows to keep, at least: { $rows }. Different dice (seeds), at least: { $seeds }. The question is about day { $day }.
classroom-done = What you did
classroom-seed = Dice (seed)
classroom-control = Counts as the control: { $what }.
classroom-decides = The number that decides: { $column }.
classroom-readings = Your readings and their mean ({ $what })
classroom-reading = Reading { $n }
classroom-mean = Mean

# The argument on paper, and its marks.
classroom-evidence-row = Row
classroom-evidence-tells = What it tells
classroom-reasoning = Reasoning: number the parts in their order
classroom-mark-claim = Claim
classroom-mark-evidence = Evidence
classroom-mark-reasoning = Reasoning
classroom-marks = Marks, 0 to 2 each
classroom-claim-marks = Claim: 2 for { $right }, 1 for another claim, 0 for none.
classroom-claim-marks-misconception = Claim: 2 for { $right }, 0 for { $misconception } or none, 1 for any other.
classroom-evidence-marks = Evidence: 2 for { $rows } rows, two of them with the same dice and with one difference only: { $what }. 1 if these two met other dice or differ in something else as well, or if rows are missing. 0 if no two rows differ in it.
classroom-reasoning-marks = Reasoning: 2 for all parts in their order with a sentence of one's own. 1 if most parts stand in their order, or if the sentence is missing. 0 for less.

# Expected beside happened, on paper.
classroom-compare-question = Question
classroom-compare-expected = What you expected
classroom-compare-happened = What happened
classroom-see-curve = the curve of the run, drawn under step { $n }

# The pages for the teacher.
classroom-last-page = The page that begins with step { $n } tells what the run did. Hand it out last.
classroom-source = Source: { $source }
classroom-figures = Numbers of the texts, computed from the runs of this lesson (seed { $seed })
classroom-figure-what = What
classroom-figure-run = Run
classroom-figure-value = Value
classroom-figure-less = { $run } less { $less }

# Questions for a platform.
classroom-number-in = Answer with a number, { $range }.
classroom-order-how = Which sentence comes first, which second, and so on?
classroom-curve-in-words = Instead of drawing the curve, say it in words, from day 0 to day { $days } (values: { $range }). Where does it begin, where does it turn, where does it end?
classroom-curve-given = The curve that is drawn already, by day: { $points }.
classroom-curve-point = day { $day }: { $value }
classroom-many-think-so = Many people think so at first. Which number of the run speaks against it?

# A package for a learning platform.
classroom-scorm-alone = No learning platform was found, so nothing is reported. The lesson works all the same.
classroom-scorm-long = There are more answers now than the learning platform keeps. On another computer you would go on from an earlier place; your marks are reported all the same.
classroom-scorm-refused = The learning platform did not take what was reported. Tell your teacher.
