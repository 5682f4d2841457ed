# What readers of files, links and codes find wrong. The program knows these sentences in English and says them again by
# these texts, so a sentence here is word for word what the program makes; a test holds it to that. The name of a value says
# what it may be: number, low, high, line: a number; known: words of the program; what, expected: such a finding again.

# frames
finding-frame = { $file }, line { $line }, { $field }: found { $what }, expected { $expected }
finding-frame-step = { $file }, line { $line }, step { $number }, { $field }: found { $what }, expected { $expected }
finding-frame-line = { $file }, line { $line }: found { $what }, expected { $expected }
finding-frame-field = { $field }: found { $what }, expected { $expected }
finding-frame-link = the link, { $field }: found { $what }, expected { $expected }
finding-frame-link-whole = the link: found { $what }, expected { $expected }
finding-frame-bare = found { $what }, expected { $expected }
finding-frame-file = { $path }: { $what }
finding-frame-code = share code: { $what }
finding-frame-planned = planned command on day { $number }: { $what }
finding-frame-treatment = '{ $text }', { $field }: found '{ $name }', expected { $expected }

# numbers
finding-range = { $low } to { $high }
finding-range-unit = { $low } to { $high } { $unit }
finding-range-percent = { $low } to { $high } per cent
finding-range-medium = { $low } to { $high } times the usual medium
finding-range-hours = { $low } to { $high } hours, which are { $number } days
finding-range-cells = { $low } to { $high } viable stem cells
finding-range-whole = a whole number from { $low } to { $high }
finding-at-most = at most { $number }
finding-at-most-needle = at most { $number } by needle
finding-at-most-cells = at most { $number } cells in all
finding-more-than-low = more than low, which is { $number }
finding-at-least-questions = at least { $number } questions
finding-at-least-one = at least one
finding-at-least-column = at least one column of the table
finding-number = a number
finding-number-such = a number such as { $number }
finding-number-point = a number with a point, such as 0.5, not 0,5
finding-day-of-run = a day of the run, 0 or more
finding-no-cells = no number of cells: this treatment has none
finding-letters = { $number } letters
finding-nothing = nothing
finding-none = none
finding-twice = { $name } twice
finding-it-twice = it twice
finding-or = { $name } or { $last }
finding-one-of = one of { $known }
finding-some-of = some of { $known }
finding-file-or-one-of = a file or one of { $known } ...

# scenarios
finding-scenario-schema = a scenario as `stroma schema` describes it
finding-scenario-file = a readable TOML file up to 1 MiB
finding-tissues = ids of mapped tissues of the stage
finding-region = a region of the stage: { $known }
finding-region-or-tissue = a region or tissue of the stage
finding-region-or-tissue-of = a region or a tissue of the stage { $name }: { $known }
finding-condition = condition '{ $name }'
finding-stain-dish = a stain only where condition = "dish"
finding-load-once = once: here or under [parameters]
finding-scenario-in-it = the scenario in it
finding-known-keys = known keys
finding-parameter-unknown = parameter '{ $name }' does not exist; the nearest are: { $known }
finding-parameter-range = parameter '{ $name }': found { $number }, expected { $low } to { $high } { $unit }

# lessons
finding-column-of = a column of the history: { $known }
finding-column = a column of the history
finding-word = a word of small letters, digits and -
finding-word-low = a word of small letters, digits, - and _
finding-name-taken = a name that no other has
finding-no-runs = none, as the lesson has no [[run]] or [[figure]]
finding-least-value = the least value
finding-greatest-value = the greatest value
finding-against = the run that it is held against
finding-right-claim = the number of the right claim
finding-differ = the factor in which two rows of evidence differ
finding-vary = the controls that may be changed
finding-no-misconception = no question with misconception =
finding-a-misconception = one question that offers the misconception
finding-evidence-before = an investigate step before it, whose rows can be evidence
finding-foreign = it in a step of the kind { $name }
finding-foreign-only = it only in { $known }
finding-one-column = true with one column
finding-second-column = a second column to choose from
finding-no-inject = true where nothing can be injected
finding-inject = inject among the controls of vary
finding-measured = the column that is measured
finding-measured-day = the day it is measured on
finding-share = a share: a column that ends in _fraction or _percent, or one with percent_of
finding-documented = who documented it, or that nobody did
finding-in-range = a number of the model in its range
finding-levels = levels that can be read
finding-locked-all = everything that changes a run in step '{ $name }'
finding-left-free = { $known } left free
finding-controls-needed = the controls in sight, as step '{ $name }' needs them
finding-all-panels = all panels
finding-one-in-sight = one at least in sight
finding-no-beginning = no beginning of a lesson
finding-entry = an entry of a lesson, such as { $text }

# talks
finding-pace = a pace above 0, at most 10000
finding-at-question = it in a step with a question
finding-lecturer-turns = none: at a question the lecturer turns the page
finding-beside-one = it beside { $name }
finding-one-since = one of percent_of_day, fall_since and rise_since
finding-one-of-two = only one of the two
finding-beside-needed = beside = in the same step, which says what stands there
finding-no-bounds = neither from nor below in answer { $name }
finding-right-values = the values of the measure for which it is right
finding-bounds-of = { $low } to { $high } in answer { $name }
finding-from-below = from less than below
finding-both-right = { $name } and { $last } right at once, from { $low } to { $high }
finding-one-right = one answer at most for each value
finding-a-value-a-day = 1 or more: a curve has one value a day
finding-no-measure = no measure
finding-measure-needed = measure = here or in the question: what the curve tells
finding-whole-day = a whole day: there is a row of the history for each
finding-which-right = the number that says which answer is right
finding-answers-or-curve = 2 to 4 answers, or draw = with a curve to draw
finding-no-sentence = a sentence missing
finding-ask-here = ask = here and say = in each answer, or name = in the step, whose texts have them

# records and codes
finding-record-older = it was made by version { $name }, and the model has changed since, so version { $last } cannot play the same run; open it with version { $text }, or start the same knee anew: { $command }
finding-record-older-bare = it was made by version { $name }, and the model has changed since, so version { $last } cannot play the same run; open it with version { $text }, or start its scenario anew (see stroma list)
finding-record = expected a run.json: { $what } at line { $line } column { $number }: { $text }
finding-record-or-code = a run.json (it begins with {"{"}) or a text with a share code in it
finding-acts-order = step { $number } after step { $low }
finding-acts-up-to = steps in order up to { $high }
finding-code-cut = it was cut off or changed; expected all of what was copied
finding-code-content = its content is not known here: { $what }
finding-code-scenario = scenario '{ $name }' does not come with this version
finding-code-bytes = found more than { $number } bytes, expected a text with a code of some hundred letters
finding-code-letters = found more than { $number } letters, expected a code of some hundred
finding-code-none = found '{ $text }', expected a text that begins with { $name } or has such a code in it; a code of another form comes from another version of Stroma
finding-code-long = this run is too long for a code (it would have { $number } letters, { $high } are the most); save it and share its run file, run.json, instead
finding-code-version = this code was made by version { $name }; version { $last } opens the same scenario, seed and acts, but the course may differ
finding-code-unchecked = this code is of an older form without a checksum: a mistyped letter in it shows only when its run has been played and compared

# links
finding-link-beside = the link: found { $name } beside lesson, expected one of them
finding-link-alone = { $name } without a lesson
finding-link-lesson = lesson={ $name } or another beside it
finding-link-looks = the link: theme, text, language and hide count where a page is opened with it, and not here

# what was done with a mystery joint
finding-assay = an assay of this joint
finding-remedy = one that can be given here
finding-rule = a rule of this joint
finding-behind-right = one behind the right one

# acts
finding-fixed = the dish was fixed on day { $number }; go back before it to try something else
finding-culture-dish = a culture dish
finding-too-many-injections = cells: this run already has { $number } injections, the most it can count
finding-too-many-acts = commands: this run already has { $number } acts by hand, the most its record holds

# experiments
finding-experiment-form = a value as docs/experiments.md describes it
finding-whole-up = a whole number, 0 or more
finding-word-marks = a word in quotation marks
finding-list-brackets = a list in square brackets
finding-list-of = a list of { $number } values
finding-a-table = a table
finding-fewer-digits = a number of fewer digits
finding-line-read = a line that can be read, such as name = "word"
finding-field-once = each field once
finding-word-dots = a word of small letters, digits, -, _ and .
finding-scenario-or-grades = the name of a scenario, or [patients.grades]
finding-grades-start = nothing: the grades of the patients say from where each starts
finding-days-order = days in their order, none twice
finding-range-days = { $low } to { $high }, the days of the run
finding-whole-days = a whole number, { $low } to { $high }, the days of the run
finding-whole-range = a whole number, { $low } to { $high }
finding-whole = a whole number
finding-number-or-word = a number or a word
finding-it-for = it for { $name }
finding-it-with = it with { $name }
finding-needle-only = it only for what is given by needle
finding-needle-where = it only where something is given by needle
finding-weight = a weight
finding-weight-only = it only where patients are allocated by chance or in blocks
finding-most-arms = at most { $number } arms
finding-two-arms = at least two arms, or blind = false
finding-day-after = a day after day { $number }
finding-a-day = at least one day
finding-days-or-both = either days or both from and to
finding-neither-or-both = neither or both
finding-difference-only = it only with of = "difference"
finding-measure-once = each measure once
finding-a-measure = at least one [[measure]]
finding-blind-hides = nothing about the treatment, or blind = false: the table would tell it
finding-blind-difference = a run by itself, or blind = false: an arm that is its twin would differ by nothing
finding-blind-column = a column that does not tell what somebody got, or blind = false
finding-arms-say = another word: the arms say what is given
finding-arm-says = another word: an arm says what the person does
finding-grades-say = another word: the grades of the patients say where each starts
finding-dose-only = a dose only where cells are given
finding-one-treatment = it only where one treatment is given
finding-a-treatment = it only where something is given
finding-seed-only = a seed only without patients and replicates
finding-number-read = a number that something in this scenario reads
finding-number-no-trait = a number that no trait of the patients changes
finding-question = a question
finding-patient-is-one = nothing: with [patients] each patient is one
finding-key-of-trial = the key of a trial: { $known }
finding-conditions = { $number } conditions with { $high } runs each
finding-runs = { $number } runs
finding-most-runs = at most { $number } runs
finding-most-in-window = at most { $number } in a window; stroma sweep plays more
finding-values = { $number } values
finding-range-values = { $low } to { $high } values
finding-value-once = each value once
finding-smaller-first = the smaller number first
finding-above-nought = a range above nought for scale = "log"
finding-vary-what = { $known } or a number of the model, such as { $text }
finding-no-other-vary = something that no other [[vary]] has
finding-range-only = it only with a range
finding-values-and-range = values and a range
finding-one-of-them = one of them
finding-no-values = no values
finding-values-or-range = values or a range
finding-numbers-for = numbers for { $name }
finding-words-for = words for { $name }
finding-samples-for = a number of { $field } for { $name }
finding-has-none = nothing: { $name } has none
finding-draws = nothing: { $name } draws the values
finding-points-for = how many points of the range, for { $name }
finding-values-for = { $text } values for { $name }
finding-most-settings = at most { $number } settings with these arms
finding-without-vary = { $name } and no [[vary]]
finding-varied = something that is varied
finding-many-vary = { $name } with { $number } [[vary]]
finding-most-vary = at most { $number } [[vary]]
finding-even = an even number, { $low } to { $high }
finding-morris-range = a range: morris jumps on a grid between two numbers
finding-grade = a grade that there is a knee for: { $known }
finding-a-share = a share, { $low } to { $high }
finding-shares-sum = shares that add up to { $number }
finding-at-least-low = at least low, which is { $number }
finding-scenario-reads = a scenario in which something reads { $name }
finding-makes = { $number }, which makes { $name } { $high }
finding-keeps-within = what keeps it within { $low } to { $high }
finding-without-arm = { $name } and no [[arm]]
finding-arms = arms
finding-block-size = how many patients a block has
finding-block-only = it only with allocation = "block"
finding-multiple = a multiple of { $number }, the sum of the weights of the arms

# tables of experiments, and their rows as they are played
finding-columns-of = the columns of { $name }: { $text }
finding-row-range = a row, { $low } to { $high }
finding-row-once = each row once
finding-as-experiment = { $text }, as this experiment has it
finding-runs-now = an experiment that runs
finding-pause = a pause first
finding-frame-in-row = row { $number }: { $what }
finding-a-dish = { $name }, a dish
finding-not-fast = a knee or a strip of synovium; play it without --fast
finding-worker-stopped = its worker stopped
finding-no-workers = this browser has no workers

# trials
finding-no-patients = no [patients]
finding-patients-needed = some: a trial is made with people
finding-few-arms = fewer than two [[arm]]
finding-arms-needed = at least two: a trial compares
finding-arms-differ = none: in a trial nothing but the arms differs
finding-no-run-measure = no [[measure]] of the run itself on a day
finding-run-measure = one: in a trial nobody has a twin
finding-not-blind = blind = false
finding-be-blind = true: a trial is blind until somebody asks

# published figures and predictions of them
finding-low-high = low and high, or none of them
finding-low-high-interval = low, high and interval, or none of them
finding-part-of-them = a part of them
finding-told-asks = what told = { $quoted } asks for
finding-number-from = a number from { $low } to { $high }
finding-difference-both = it with of = "difference", and only there
finding-noticed = low and high: what people notice is known of pain in mm only
finding-key-taken = a key that no other has
finding-more-than-nought = more than 0, or no such field

# what the readers of TOML and JSON say
finding-missing-field = missing field `{ $name }`
finding-unknown-field = unknown field `{ $name }`, expected one of { $known }
finding-unknown-field-two = unknown field `{ $name }`, expected { $known }
finding-unknown-variant = unknown variant `{ $name }`, expected one of { $known }
finding-unknown-variant-two = unknown variant `{ $name }`, expected { $known }
finding-duplicate-field = duplicate field `{ $name }`
finding-duplicate-key = duplicate key
finding-wrong-type = invalid type: { $what }, expected { $expected }
finding-wrong-value = invalid value: { $what }, expected { $expected }
finding-wrong-length = invalid length { $number }, expected { $expected }
finding-type-string = string { $quoted }
finding-type-integer = integer `{ $number }`
finding-type-float = floating point `{ $number }`
finding-type-boolean = boolean `{ $name }`
finding-type-sequence = sequence
finding-type-map = map
finding-type-unit = null
finding-want-string = a string
finding-want-boolean = a boolean
finding-want-sequence = a sequence
finding-want-map = a map
finding-want-array = an array of length { $number }
finding-want-struct = struct { $name }
finding-want-variant = variant identifier
finding-want-u8 = u8
finding-want-u32 = u32
finding-want-u64 = u64
finding-want-usize = usize
finding-want-f32 = f32
finding-want-f64 = f64
finding-end-of-file = EOF while parsing a value
finding-end-of-object = EOF while parsing an object
finding-end-of-string = EOF while parsing a string
finding-at-place = { $what } at line { $line } column { $number }
finding-no-text = found bytes that are no text, expected a text in UTF-8
finding-no-file = No such file or directory (os error 2)
finding-no-right = Permission denied (os error 13)

# What is made here of a text with several lines, and of a sentence that is not known.
finding-toml = { $file }, line { $line }, column { $column }: { $what } ({ $text })
finding-quoted = { $text }
