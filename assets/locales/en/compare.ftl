# Two knees: what the difference is made of.

cause-cells = the cells
cause-twin-cells = the cells that only the twin has
cause-injected = what was injected
cause-infection = what was injected and the infection
cause-knee = the knee itself

parts-not-yet = Day { $day }: nothing was injected yet, so both knees feel the same.
parts-same = Day { $day }: as much pain as with { $twin }.
points-one = 1 point
points-many = { $n } points
parts-less = Day { $day }: { $points } less pain than with { $twin }.
parts-more = Day { $day }: { $points } more pain than with { $twin }.
parts-equal-rest = Both knees felt the needle, so placebo is equal: the { $rest } points come from { $by }.
parts-placebo-rest = { $placebo } of them are placebo (salt water does that, too), { $rest } come from { $by }.
parts-equal = Both knees felt the needle, so placebo is equal.
parts-placebo = Placebo takes { $n } away (salt water does that, too).
parts-placebo-twin = Placebo takes { $n } away in the twin only, as it felt a needle.
parts-leg = Exercise takes { $n } away.
parts-leg-twin = Exercise takes { $n } away in the twin only.
parts-flare = Soreness after the needle adds { $n } for some days.
parts-flare-twin = The twin is sore from its needle: { $n }.
parts-rest = { $n } less come from { $by }.
parts-rest-worse = { $n } more come from { $by }.
parts-chance = The other { $n } are within what other rolls of the dice give.
parts-chance-all = That is within what other rolls of the dice give.
parts-rolling-all = More dice are being rolled, to see whether that is chance.
parts-rolling = The other { $n }: more dice are being rolled, to see whether that is chance.
parts-end = Pain stands at the end of its scale, so the parts are the least that is sure.

part-placebo = placebo
part-cells = cells
part-injected = injected
part-left = the rest
part-chance = chance?
part-leg = exercise
part-flare = soreness
part-cut = off the scale

said-function-same = Day { $day }: the knee can do as much as with { $twin }.
said-function = Day { $day }: function is { $n } points better than with { $twin }.
said-function-placebo = Day { $day }: function is { $n } points better than with { $twin }. It follows pain, so placebo is in it, too: about { $part } of them.
said-function-less = Day { $day }: function is { $n } points worse than with { $twin }.
said-tissue-same = Day { $day }: no difference in tissue to { $twin }.
said-tissue-more = Day { $day }: { $n } % more tissue than with { $twin }.
said-tissue-less = Day { $day }: { $n } % less tissue than with { $twin }.
said-inflammation-same = Day { $day }: as inflamed as with { $twin }.
said-inflammation-less = Day { $day }: inflammation is lower than with { $twin }, by { $n } times the half-effect. Placebo does not reach this number.
said-inflammation-more = Day { $day }: inflammation is higher than with { $twin }, by { $n } times the half-effect. Placebo does not reach this number.
not-shown = Not shown in people.

twin-tip-saline = The honest control: it feels the same needle. What differs from it is what was injected.
twin-tip-none = This knee felt a needle, that one did not: part of the difference is placebo.
twin-tip-steroid = What doctors often inject. It calms inflammation for some weeks, and costs cartilage if repeated.
twin-tip-exercise = What helps without a needle: a programme for the muscles of the leg.
twin-tip-other = What is set on the left under "Next injection".
twin-tip-before = Its treatment is what this knee had before the swap: { $given }.

dashed-twin = dashed: its twin, { $twin }
placebo-less = −{ $n } by placebo
placebo-less-help = Expectation and the needle itself take this much pain away for a time. Salt water does that, too.

# What was injected, and what the knee does.
visits-none = Nothing was injected so far.
visits-one = So far: { $last }
visits-many = So far { $count } injections. Last: { $last }
visit-one = day { $day }, { $kind }
visit-cells = , { $cells }
visit-missed = , beside the joint
activity-rest-tip = For the first days after a needle: less soreness. Weeks of rest weaken the leg, and a weak leg hurts more.
activity-walking-tip = Daily life. It does not wear a knee out. Overload comes from weight or a crooked leg, not from walking.
activity-exercise-tip = A programme for the muscles of the leg. Within weeks it takes about { $n } of 100 points of pain away, as long as one goes on, and it does not harm cartilage.
activity-sport-tip = Running and jumping. A healthy knee bears that; a worn one may wear faster.
active-rest = At rest for { $days } days: the leg is getting weaker.
active-rest-pain = At rest for { $days } days: the leg is getting weaker, { $n } points more pain by that.
active-exercise = Exercise since day { $day }: { $n } points less pain so far.
active-exercise-new = Exercise since day { $day }: it needs some weeks.
active-exercise-left = { $n } points less pain are left from the exercise.
active-weak-left = { $n } points of pain are left from the long rest.
active-sport = Sport wears this knee { $factor } times as fast as walking.
active-sport-borne = This knee bears sport: no extra wear.

story-flare-cells = cells
story-flare-needle = a needle
story-needle_missed = The needle missed the joint: the whole dose lies beside it and does nothing there.
story-exercise = An exercise programme has begun. Within weeks it may take { $n } points of pain away.
story-first_fat = A first cell has become a fat cell, with a drop of fat in it.
chapter-needle_missed = Missed
chapter-exercise = Exercise
chapter-first_fat = First fat

# Counts and marks.
one-mark-knee = 1 blue mark = { $cells } injected cells: { $marks } marks for { $alive } that live. Of the cells of the knee itself only some are drawn.
one-mark-residents = Of the cells of the knee itself only some of each kind are drawn.
one-to-one-drawn = 1 mark = 1 cell. None is left out.
legend-count = { $name }: { $count }
residents-marked = { $shown } of { $all } of its own cells marked
residents-marked-too = { $shown } of { $all } of its own cells marked
injected-marked = 1 blue mark = { $cells } injected cells
became-fat = Fat cells
became-muscle-like = Muscle-like
became-muscle-like-help = MYOD, the master gene of muscle, lies open in them. Whether such cells in a dish become real muscle is disputed.
short-adipocyte = Fat
short-myocyte-dish = Muscle-like

# The picture in words.
words-dish-fates = In the dish there are { $stem } stem cells ({ $trend }), { $cartilage } cartilage cells, { $bone } bone cells, { $muscle } muscle-like cells (MYOD on) and { $fat } fat cells.
words-injected-drawn = Of { $given } stem cells put in here { $alive } live on, with their daughters; { $became }. Every mark is one cell.
words-died = Most of the others died within days.
words-fat = { $cells } became fat cells
words-placebo = Of the relief { $n } points are placebo; salt water gives that, too.
words-flare = The knee is sore from the needle: { $n } points of the pain.
words-twin = Beside it stands its twin: { $twin }.
