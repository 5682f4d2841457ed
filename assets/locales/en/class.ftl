# A class without a server: the page of the teacher, what the command says, codes of pupils.
class-title = The class
class-hide-names = Hide the names
class-show-runs = Show what the run did
class-made = Made by Stroma { $version }. Every number is counted from what was handed in.
class-could-not-read = What could not be read
class-nameless = No name

# Who handed in what.
class-pupils = Pupils: { $n }, finished: { $finished }.
class-from-codes = From codes: { $n }.
class-cut-off = Cut off, so that the last entry is lost: { $n }.
class-twice = Handed in twice and counted once: { $n }.
class-answered = { $n } of { $all } answered
class-of = { $n } of { $all }
class-no-answers = Nobody has answered yet.

# The parts of the page.
class-beliefs = The idea that this lesson meets: before and after
class-predictions = Predictions
class-rows = Rows of all tables
class-hints = Hints that were given
class-readings = Readings
class-arguments = Arguments
class-compare = Asked beside the curves
class-transfer = Carried over to another case
class-exit = The questions at the end
class-stopped = Where the others are

# The idea before and after.
class-before = When predicting
class-argued = As their claim
class-after = At the end
class-not-asked-before = No prediction of this lesson offers this idea, so nobody was asked before.
class-moves = Of { $n } who answered both before and after: { $left } held it before and not after, { $kept } held it both times, { $gained } held it only after, { $never } never held it.
class-mark-right = right
class-mark-idea = the idea that this lesson meets

# Predictions.
class-fan-described = { $n } curves that pupils drew: { $question }
class-fan-legend = Each thin line is one pupil. The band holds the middle half of them on each day, the thick line is their median. Dashed, where shown: what the run did.
class-strip-described = { $n } numbers: { $question }
class-strip-legend = Each dot is one pupil. The band holds the middle half of them, the thick mark is their median. Dashed, where shown: what the run gave.
class-middle = Median { $median }. The middle half lies from { $lower } to { $upper }.
class-in-order = All in their order: { $n } of { $all }.

# Rows.
class-pupil = Pupil
class-row = Row
class-run = Run
class-seed = Dice
class-run-again = Run again
class-no-value = no value
class-same = the same values
class-differs = { $column }: the row says { $said }, the run gives { $run }
class-cannot-run = cannot be told: { $why }
class-verified = Run again: { $same } rows have the values that their runs give, { $differs } have other values, { $cannot } cannot be told.
class-other-run = its share code is another run than the row tells ({ $what })
class-other-scenario = another knee, or numbers of the model that were changed before the start
class-other-seed = other dice
class-other-hours = another length
class-other-treatments = other treatments
class-other-acts = other acts by hand

# Readings and arguments.
class-below = Less than the instrument can tell: { $n } of { $all }.
class-points = { $points } of 2
class-claim = Claim
class-evidence = Evidence
class-reasoning = Reasoning
class-not-begun = Not yet in a step of this lesson

# Short names of the hints about a design.
class-hint-no-control = Nothing to compare with
class-hint-wrong-twin = Compared with the wrong control
class-hint-two-things = Two things changed at once
class-hint-stopped-early = Stopped too early
class-hint-seed-mixed = Other dice mixed with another treatment
class-hint-other-days = Given on different days
class-hint-changed-midway = Changed in the middle of a run
class-hint-one-seed = One roll of the dice
class-hint-same-twice = The same run twice
class-hint-dose-out-of-range = A dose that no trial gave
class-hint-too-few-doses = Too few doses
class-hint-average-hides = An average over different grounds
class-hint-outcome-changed = Another outcome than was announced
class-hint-picked-rows = Rows left out
class-hint-not-blind = Not blind

# What the command says.
class-told-belief = Held the idea that this lesson meets, { $when }: { $n } of { $all }
class-told-rows = Rows: { $rows }, of { $runs } different runs
class-told-hint = Hint "{ $hint }": { $n }
class-told-stopped = Now in { $step }: { $n }
class-told-row = { $pupil }, row { $row }: { $why }
class-page-made = The page is in { $path }.
class-csv-made = The table of all rows is in { $path }.
class-passed-over = Left out, as they are no files of pupils: { $n }.
class-nothing = found no file of a pupil (.jsonl) and no code ({ $begins }... or { $mystery }...) in { $path }, expected a folder or a file with some
class-no-lesson = { $lesson }: found { $n } pupils of a lesson that does not come with this version, expected one of { $known }, or its file: behind --lesson, or dropped on the sheet of the class

# What is said of files and codes that are refused.
class-refused = { $file }, line { $line }: { $why }
class-too-many-entries = { $file }: found { $found } entries, expected at most { $most }
class-code-empty = no lesson has begun, so there is nothing to make a code of
class-code-too-long = these answers are too long for a code (it would have { $letters } letters, { $most } are the most); hand in the file instead
class-code-cut = this code was cut off or changed; copy all of it once more
class-code-around = found a text of more than { $most } bytes, expected one with codes of some hundred letters
class-code-none = found '{ $found }', expected a code, which begins with { $begins }
class-code-form = this code has the form of another version of Stroma ({ $version }); read it with that version, or hand in the file instead
class-code-odd = this code says what no lesson has ({ $what }); copy it once more, or hand in the file instead

# The sheet of the teacher in the window.
class-open = A class's answers
class-intro = Paste the codes of your pupils here, one a line, or drop their files (.jsonl), a folder or a text with codes on this window. Nothing leaves this machine.
class-codes = Codes
class-pasted = Pasted text
class-nobody = Nobody is in yet.
class-clear = Empty the list
class-save-page = Save as page
class-save-table = Save as table (CSV)
class-check = Check by running again
class-check-stop = Stop running again
class-checking = Running again
class-finished = finished
class-picture = The picture of this class
class-on-page = Readings, arguments, sentences and the other questions stand on the page.

# The code at the end of a lesson.
class-code-square = Your answers as a square (QR). Photograph it, or copy the text below it.
class-code-no-square = Your answers are too long for a square that a camera can read. Copy the text below, or hand in your file.
class-code-text = Your code

# Mystery joints of a class.
class-mystery-sum = Handed in: { $n }. Found with the first claim: { $first }, with a later one: { $later }, not found: { $not }.
class-mystery-pupil = { $pupil }, { $code }. What was altered: { $answer }. { $claims }. Points spent: { $points }.
class-mystery-right = Claim { $n }, right: { $rule }
class-mystery-wrong = Claim { $n }, not right: { $rule }
class-mystery-asked = Asked to be told
class-mystery-joint = Joint
class-mystery-answer = What was altered
class-mystery-claims = Claims
class-mystery-readings = Readings
class-mystery-treatments = Treatments
class-mystery-points = Points spent
class-mystery-on-day = Day { $day }: { $what }
class-mystery-speaks = Day { $day }: { $what } (speaks for it)
class-mystery-form = this code was made by another version of Stroma ({ $version }); read it with that version
class-mystery-odd = this code says what nobody can do with a mystery joint ({ $what }); copy it once more
