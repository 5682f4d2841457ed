# The gallery of wrong models: what one would believe, what to look at, and why the data do not fit.
wrong-title = Gallery of wrong models
wrong-intro = Each picture here is a model that is wrong on purpose. It does what many people believe. Look at what it gives, and then at what was measured.
wrong-open = Open this wrong model
wrong-open-own = Open Stroma's own model
wrong-idea = What one would believe
wrong-shows = What to look at
wrong-fails = Why the data do not fit
wrong-nearest = As wrong as it can be
wrong-figure = Measured
wrong-published = { $value } { $unit } ({ $low } to { $high })
wrong-published-range = { $low } to { $high } { $unit }
wrong-range-ours = The source tells no spread that we know; the range is the tolerance of Stroma's own check.
wrong-n = { $n } people
wrong-model-wrong = The wrong model
wrong-model-own = Stroma's own model
wrong-fit-fitted = Stroma's own model was tuned to this figure. That it fits proves nothing; that the wrong one does not fit still counts.
wrong-fit-partly = Part of Stroma's own model was tuned to such figures, part follows by itself.
wrong-fit-not_fitted = Nothing in Stroma's own model was tuned to this figure.
wrong-misconception = Who found this belief: { $source }

wrong-all-survive-title = All injected cells survive
wrong-all-survive-idea = The syringe holds 50 million living cells. A knee is warm and wet. So they move in and stay.
wrong-all-survive-shows = Count the cells from the needle: on day 28, and again on day 180.
wrong-all-survive-fails =
    Human cells were put into knees of mice. After a month { $left-28-value } of 100 were left, after half a year { $left-180-value }. This model keeps { $left-28-wrong } and { $left-180-wrong } of 100; Stroma's own keeps { $left-28-own } and { $left-180-own }, because it was tuned to the mice.

    Nobody tuned it to the rats: two weeks after an injection { $share-14-low } to { $share-14-high } % of the DNA in the tissue was human. Here { $share-14-wrong } % of all cells come from the needle, and in Stroma's own model { $share-14-own } %. A rat is no person, so only the size can be compared.
wrong-all-survive-nearest = The model's numbers do not let every cell live. Half of them find a hold here, and that is the most it takes.
wrong-all-survive-left-28 = Injected cells alive after four weeks
wrong-all-survive-left-180 = Injected cells alive after half a year
wrong-all-survive-share-14 = Share of cells from the needle after two weeks

wrong-never-run-out-title = Stem cells never run out
wrong-never-run-out-idea = A stem cell makes more stem cells. So one dish of them is enough for everybody, for ever.
wrong-never-run-out-shows = A dish that is kept for ten months. Every day a tenth of the cells dies, and others divide into their places. Watch how many are left at the end.
wrong-never-run-out-fails =
    Cells from human marrow doubled { $doublings-value } times in the dish, give or take 4, and then no more. This culture has doubled { $doublings-wrong } times by day 300, and cells are still dividing. Stroma's own has doubled { $doublings-own } times; its last cells are old, and the dish is nearly empty.

    The limit was put into Stroma's own model. What follows by itself is how it shows: for half a year not at all, and then the dish empties within weeks.
wrong-never-run-out-nearest = Even here there is a limit, at 50 doublings. It is the most the model takes, so this dish would be empty some months later.
wrong-never-run-out-doublings = Doublings before the culture stops

wrong-signals-for-ever-title = Signals last for ever
wrong-signals-for-ever-idea = Once the cells have calmed the knee, it stays calm. The message was sent, so it no longer matters who is still alive.
wrong-signals-for-ever-shows = Put the same knee with salt water beside it. Compare the pain on day 28 and on day 180. Does the gap shrink?
wrong-signals-for-ever-fails =
    In this model the gap is still { $pain-180-wrong } points after half a year, as on day 28. The best trials, put together, found { $pain-180-value } (with a range of { $pain-180-low } to { $pain-180-high }) three to six months after the injection. Stroma's own model says { $pain-180-own }: cells die, fewer send, and the knee slowly goes back.

    A number below nothing means less pain than with salt water.
wrong-signals-for-ever-nearest = A signal without a sender cannot be kept in this model; it is gone within hours. So the living cells get louder here each time others have died, until the sum is what it was on day 7.
wrong-signals-for-ever-pain-180 = Pain against salt water after half a year

wrong-more-is-better-title = More is always better
wrong-more-is-better-idea = If 50 million cells help, 500 million must help far more. Each cell does its bit.
wrong-more-is-better-shows = Only 25 million cells go in. Compare the pain on day 90 with salt water. Then try ten times and forty times as many.
wrong-more-is-better-fails =
    If more is always better, up to a billion, one cell can do only little. Then 25 million can do hardly anything: the pain is { $pain-90-wrong } points away from that with salt water. In trials the difference to the control was { $pain-90-value } ({ $pain-90-low } to { $pain-90-high }), and those with fewer than 30 million cells did at least as well as the others. Stroma's own model says { $pain-90-own }: with few cells most macrophages that can turn have turned already.

    A number below nothing means less pain than in the control.

    Trials do not agree on the dose. A newer one found no gain over salt water with 2 or 10 million. But none shows that help grows and grows with the number.
wrong-more-is-better-nearest = It is no straight line even here: a macrophage can turn only once, so at the very top the gain gets smaller.
wrong-more-is-better-pain-90 = Pain with 25 million cells against salt water after three months

wrong-new-knee-title = Injected cells become a new knee
wrong-new-knee-idea = Stem cells can become anything. Put them where cartilage is missing, and they become cartilage.
wrong-new-knee-shows = Fly to the worn places. Count the cartilage cells from the needle, and see how far the damaged place is filled.
wrong-new-knee-fails =
    To be new tissue, cells must be there. After half a year { $left-180-value } of 100 were left in mice, whatever they had become. Here it is { $left-180-wrong } of 100, and most of them are cartilage. In Stroma's own model { $left-180-own } are left, and next to none became cartilage.

    Two weeks after an injection { $share-14-low } to { $share-14-high } % of the DNA in the tissue of rats was human. Here { $share-14-wrong } % of all cells come from the needle, in Stroma's own model { $share-14-own } %.

    And in people: after a year the scans of 480 patients showed no difference.
wrong-new-knee-nearest = Twenty numbers stand at the ends of their ranges here. Still only the worn places fill; a whole new knee is more than the model can be made to do.
wrong-new-knee-left-180 = Injected cells there after half a year
wrong-new-knee-share-14 = Share of cells from the needle after two weeks

wrong-better-proves-it-title = Feeling better proves it
wrong-better-proves-it-idea = It hurt, I got the injection, it hurts less. So the injection worked.
wrong-better-proves-it-shows = Nothing but salt water goes in. Look at the pain on day 0 and on day 90.
wrong-better-proves-it-fails =
    If only what works made people feel better, salt water would change nothing: { $relief-90-wrong } points in this model. But 1076 people with worn knees got salt water in trials, and after three months their pain had changed by { $relief-90-value } of 100 points ({ $relief-90-low } to { $relief-90-high }). In Stroma's own model it changes by { $relief-90-own }, because it was tuned to them.

    So somebody who feels better has learned that the pain fell, and not yet why. A group with salt water can tell.
wrong-better-proves-it-relief-90 = Change of pain after salt water in three months
