# What a lesson says of a drawn curve beside the run, and of an argument.
# Curves: yours and run are values (of a peak or a low: days), share is the mean distance in per cent of the scale.
lesson-curve-same = Your curve and the run look about the same: on average they lie { $share } % of the scale apart.
lesson-curve-apart = Your curve and the run take different ways: on average they lie { $share } % of the scale apart. Where are they farthest apart?
lesson-curve-start = At the start you drew { $yours }. The run began at { $run }.
lesson-curve-end-higher = At the end you expected { $yours }. The run ended lower, at { $run }.
lesson-curve-end-lower = At the end you expected { $yours }. The run ended higher, at { $run }.
lesson-curve-peak-earlier = You expected the peak { $days } days earlier: on day { $yours }. In the run it came on day { $run }.
lesson-curve-peak-later = You expected the peak { $days } days later: on day { $yours }. In the run it came on day { $run }.
lesson-curve-trough-earlier = You expected the lowest point { $days } days earlier: on day { $yours }. In the run it came on day { $run }.
lesson-curve-trough-later = You expected the lowest point { $days } days later: on day { $yours }. In the run it came on day { $run }.
lesson-curve-rose-fell = You expected a rise of { $yours } from start to end. In the run it fell by { $run }. What could pull it down?
lesson-curve-fell-rose = You expected a fall of { $yours } from start to end. In the run it rose by { $run }. What could push it up?
lesson-curve-flat-changed = You expected little change. In the run, highest and lowest lie { $run } apart. What changed there?
lesson-curve-higher = On average your curve lies higher: { $yours }, and { $run } in the run.
lesson-curve-lower = On average your curve lies lower: { $yours }, and { $run } in the run.

# Marks: why the claim, the evidence and the reasoning got 2, 1 or 0 points. a and b are numbers of rows.
lesson-mark-claim-2 = Claim: it fits what the runs show.
lesson-mark-claim-1 = Claim: part of the way. Which of your rows fits it least well?
lesson-mark-claim-0 = Claim: many people start here. Look at your rows again: which one would surprise you if this were true?
lesson-mark-evidence-2 = Evidence: rows { $a } and { $b } differ in the one thing you ask about, and met the same dice. That is a fair comparison.
lesson-mark-evidence-1-other = Evidence: rows { $a } and { $b } differ in more than one thing. If they come out differently, which of these did it?
lesson-mark-evidence-1-seed = Evidence: rows { $a } and { $b } differ in the right thing, but each met other dice. Could the difference be chance? Two rows with the same seed would tell.
lesson-mark-evidence-1-few = Evidence: you chose { $there } of the { $asked } rows asked for. Which other row would make it stronger?
lesson-mark-evidence-0 = Evidence: not there yet. Which two rows would look different if your claim were wrong?
lesson-mark-reasoning-2 = Reasoning: one step leads to the next, and you say it in your own words.
lesson-mark-reasoning-1-order = Reasoning: most of the steps lead on. Look again from step { $place }: what has to happen first?
lesson-mark-reasoning-1-words = Reasoning: your steps are in order. Now say it in your own words, in a sentence of at least { $least } words.
lesson-mark-reasoning-0 = Reasoning: begin with what the cells do first. What follows from that, and what from the next step?
