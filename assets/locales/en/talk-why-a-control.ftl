# The talk "Why placebo needs a control": STEP is shown, STEP-note is what the lecturer says, STEP-ask is the question, STEP-1 to STEP-4 its
# answers, STEP-why is told once the run has answered.
talk-why-a-control-title = Why placebo needs a control: what salt water does

talk-why-a-control-claim = "It hurt, then came the needle, now it hurts less. So the treatment worked." Is that a proof?
talk-why-a-control-claim-note = Ask who would say yes. Do not argue yet. Everybody has said such a sentence once, about a pill or a tea.

talk-why-a-control-knee = A worn knee. Pain is marked on a line of 100 mm, and this person marks 58 mm. Today a needle with 50 million stem cells goes in.
talk-why-a-control-knee-note = The dots are inflammation. Remember the number: it is the before.

talk-why-a-control-falls-ask = How far has the pain fallen after four weeks?
talk-why-a-control-falls-1 = less than 5 mm
talk-why-a-control-falls-2 = 5 to 15 mm
talk-why-a-control-falls-3 = 15 to 40 mm
talk-why-a-control-falls-4 = 40 mm or more
talk-why-a-control-falls-note = Count the hands, then let the run answer.

talk-why-a-control-before-after = From 58 mm to 33 mm: 25 mm less. Everybody is glad. But where would the pain be without the cells?
talk-why-a-control-before-after-note = Before and after differ in everything that happened in four weeks, not only in the cells. Collect what else happened: a needle, a doctor who listened, hope, time.

talk-why-a-control-water-ask = The same knee, the same day, the same needle, with salt water in it. Draw its pain for twelve weeks. How far has it fallen by then?
talk-why-a-control-water-1 = less than 3 mm: there is nothing in it
talk-why-a-control-water-2 = 3 to 8 mm
talk-why-a-control-water-3 = 8 to 16 mm
talk-why-a-control-water-4 = 16 mm or more
talk-why-a-control-water-why = Salt water changes neither the inflammation nor the cartilage of this knee. The pain falls all the same.
talk-why-a-control-water-note = Let somebody draw before the hands go up. The model was fitted to trials here: in 1,076 people pain had fallen by 12 mm three months after salt water (Saltzman 2017).

talk-why-a-control-placebo = Four weeks after salt water: 46 mm. No cell was in that needle. Hoping, being treated and the needle itself ease pain for a time. That is called placebo.
talk-why-a-control-placebo-note = Placebo is not imagined pain, and nobody lied. The pain is real, and its easing is real. In people it is sometimes nothing and sometimes much.

talk-why-a-control-no-needle-ask = And a third knee, which gets no needle at all? How is its pain after four weeks?
talk-why-a-control-no-needle-1 = at least 5 mm lower
talk-why-a-control-no-needle-2 = about the same, within 5 mm
talk-why-a-control-no-needle-3 = at least 5 mm higher
talk-why-a-control-no-needle-why = In this model pain without a needle stays level. In people it goes up and down.
talk-why-a-control-no-needle-note = So salt water is not the same as nothing. A fair control gets everything but the cells.

talk-why-a-control-ups-and-downs = People join a trial when it hurts most, and the worst is mostly followed by something better, with or without treatment. This model knee has no such ups and downs.
talk-why-a-control-ups-and-downs-note = This is called regression to the mean. In a real trial an untreated group falls, too. A model that leaves something out must say so.

talk-why-a-control-difference = What the cells did is the difference to salt water: 33 mm against 46 mm, about 13 mm. The other 12 mm or so of the 25 mm would have come without them.
talk-why-a-control-difference-note = About half of what one sees in a before and after was not the work of the cells. In people the part of the cells is less sure: a review says they may slightly improve pain, with low certainty.

talk-why-a-control-half-a-year = After half a year the two knees are about 9 mm apart.
talk-why-a-control-half-a-year-note = The difference shrinks: the cells die, and their signals fade. A trial must say when it looked.

talk-why-a-control-a-year = After a year they are about 1 mm apart.
talk-why-a-control-a-year-note = Who looks only after four weeks and who looks only after a year tell two different stories about the same treatment.

talk-why-a-control-blind = In a good trial nobody knows who got what: not the patient, not the doctor who asks. Otherwise hope holds the pencil.
talk-why-a-control-blind-note = This is called double blind. And chance decides who gets what, so that the groups are alike in all the rest.

talk-why-a-control-close = Before and after is no comparison. Ask of every cure: compared with what?
talk-why-a-control-close-note = Let each one write down one advert for a cure and the control that it does not mention.
