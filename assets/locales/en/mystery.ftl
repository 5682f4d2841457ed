# Mystery joints: one rule of a knee is altered; find out which.
mystery-title = Mystery joint
mystery-intro = Somebody altered one thing about this knee or about what was injected. You cannot see it. You can buy readings, compare them with the same knee unaltered, and say what it was.
mystery-code = Your code
mystery-open = Open this joint
mystery-unaltered = The same knee, nothing altered, 50 million cells
mystery-left = { $left } points left to spend
mystery-price = { $price } points
mystery-buy = Take this reading
mystery-day = Day of the reading
mystery-guesses = { $guesses } guesses left
mystery-guess = That is what was altered
mystery-right = Right. That is what was altered.
mystery-not-it = That is not it. Which of your readings speaks against it?
mystery-nothing-there = Nothing of it was found, neither alive nor dead.
mystery-give-up = Tell me what it was

mystery-code-form = "{ $found }" is no code of a mystery joint. Such a code looks like { $example }.
mystery-code-letter = There is no { $letter } in these codes. Look again: could it be another letter or digit? A code looks like { $example }.
mystery-code-check = One letter of "{ $found }" is not right, or two have changed places. Look again at the code you were given.
mystery-too-dear = This costs { $price } points, and { $left } are left.
mystery-no-guess = There is no guess left.
mystery-unknown-rule = "{ $found }" is not on the list of what can be altered.

mystery-assay-pain = Pain, the mean of a week
mystery-assay-inflammation = Inflammation in the joint fluid
mystery-assay-healing = Healing signal in the joint fluid
mystery-assay-growth = Growth factor in the joint fluid
mystery-assay-label = Cells from the needle that are alive, of all that went in
mystery-assay-m1 = Inflaming ones among the macrophages
mystery-assay-m2 = Healing ones among the macrophages
mystery-assay-cartilage = Cartilage in three small pieces
mystery-assay-look = Cartilage, seen through a camera

mystery-rule-no-growth-factor = The cells make hardly any growth factor
mystery-rule-no-growth-factor-why = Everything looks usual: cells, pain, macrophages. Only the growth factor in the joint fluid is a quarter of what it should be, and on day 7 too little to see. Nobody finds this who looks at pain alone, because in this model pain does not follow the growth factor.
mystery-rule-old-donor = The donor was old: the cells have used up their divisions and few of them hold on
mystery-rule-old-donor-why = On day 7 about 7 of 100 cells are alive and not 22. Those that are there work well: the macrophages turn nearly as usual, and so the pain falls nearly as usual. Later it comes back sooner.
mystery-rule-dead-cells = The cells were dying when they were injected
mystery-rule-dead-cells-why = On day 7 hardly 2 of 100 cells are alive. And still the knee gets better: macrophages that eat dying cells turn to healing. But there is little healing signal in the fluid by day 7.
mystery-rule-silent-cells = The cells send no signals
mystery-rule-silent-cells-why = The cells are there, as many as usual, and the knee behaves as with salt water: no healing signal, no growth factor, no turned macrophages.
mystery-rule-stuck-macrophages = The macrophages cannot turn
mystery-rule-stuck-macrophages-why = The cells are there and send what they should. But on day 28 hardly any macrophage is a healing one. The message arrives, and nobody can act on it.
mystery-rule-overload = The knee is overloaded
mystery-rule-overload-why = The cells are as usual, and the macrophages turn. But the inflammation is high from day 0 on and stays high, since wear keeps feeding it. It hurts as much as with salt water, for another reason.
mystery-rule-salt-water = There was salt water in the syringe
mystery-rule-salt-water-why = No labelled cell is found, neither alive nor dead, and no signal of theirs. The pain falls a little all the same: that is what expectation and a needle do.
mystery-rule-steroid = There was a steroid in the syringe
mystery-rule-steroid-why = No labelled cell is found. In the first week the inflammation is low and the pain falls fast, without any healing signal; by day 90 all of it is over.
mystery-rule-germs = Germs came in with the needle
mystery-rule-germs-why = In the first weeks the inflammation is many times as high as usual and the pain is strong, although cells and macrophages do what they can. By day 90 it is over. A real infection also destroys cartilage; that is left out here.

mystery-teacher =
    Each pupil gets a code. The code holds the answer: type it in on this page and the altered rule is named. No two pupils of a class share a code, and neighbours have different rules.

    Seven readings tell all rules apart and cost 19 of 24 points. Biopsy and camera are dear and tell next to nothing in 90 days; let pupils find that out.
mystery-teacher-class = Number of the class
mystery-teacher-pupils = Number of pupils
mystery-teacher-answer = Pupil { $pupil }: { $code }, { $answer }

# The mystery joint in the window.
title-mystery = , mystery joint
mystery-joints = Mystery joints
mystery-new = A new mystery
mystery-go-on = Go on with { $code }
mystery-reveal = For the teacher: what a code hides
mystery-teacher-code = A code
mystery-teacher-one = { $code }: { $answer }
mystery-price-one = 1 point
mystery-guesses-one = 1 guess left
mystery-cover = The knee is covered. What was altered shows in readings alone.
mystery-day-of = Day { $day } of { $days }
mystery-clock = Let days pass
mystery-to-day = To day { $day }
mystery-on-its-way = On the way to day { $day }
mystery-forward = Days only go forward. Whoever begins this code anew and treats it the same way finds the same readings.
mystery-wait = The days are still passing.
mystery-over = It is uncovered already.
mystery-readings = Your readings
mystery-no-readings = None yet. What you read is what the knee has on its present day.
mystery-row = { $number }. Day { $day }: { $assay }
mystery-usual = The same knee, nothing altered: { $value }
mystery-speaks = Reading { $number } speaks for it
mystery-claim = What was altered?
mystery-claim-how = Choose one, and mark the readings that speak for it.
mystery-was-not = Not it: { $rule }
mystery-needs-rule = Choose first what you think was altered.
mystery-needs-reading = Mark at least one reading that speaks for it.
mystery-sure = Then all is uncovered, and nothing is left to find out. Press once more if that is what you want.
mystery-it-was = This is what was altered:
mystery-truth = True value: { $value }
mystery-apart = It lies { $n } times its error from the knee with nothing altered. That hardly comes by chance.
mystery-near = It lies { $n } times its error from the knee with nothing altered. That can be chance.
mystery-curves = What happened in it
mystery-curve-this = This knee
mystery-show = Open this knee in the window
mystery-show-usual = Open the knee with nothing altered
mystery-another = Put it away and choose another
mystery-value-pain = { $value } mm of 100
mystery-value-inflammation = { $value } × half-effect
mystery-value-healing = { $value } × half-effect
mystery-value-growth = { $value } ng/mL
mystery-value-label = { $value } %
mystery-value-m1 = { $value } %
mystery-value-m2 = { $value } %
mystery-value-cartilage = { $value } % of a healthy knee
mystery-value-look = Grade { $value }

# What can be given to the joint, and what is handed in of it.
mystery-treatments = Treat it
mystery-treatments-how = The knee beside it, with nothing altered, gets the same. How both respond shows in readings of later days.
mystery-give = Give: { $what }
mystery-given = Day { $day }: { $what }
mystery-last-day = This is the last day. Nothing would come of it any more.
mystery-untreated = So it is in a knee that nobody treated again. What you gave comes on top, here and in the knee beside it.
mystery-hand-in = Hand in
mystery-hand-in-how = The code holds the joint, your readings, treatments and claims. Whoever reads it sees which of them was right. Nothing is sent.
mystery-copy-code = Copy it as a code
