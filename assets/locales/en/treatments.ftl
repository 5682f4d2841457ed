# Treatments: in a button, in a sentence on what a knee was given, on the treatment day, as it is given.

kind-none = Nothing
given-none = no injection

kind-saline = Salt water
given-saline = salt water
clinic-source-saline = Salt water
story-injection-saline = Salt water. It does nothing to any cell, and yet the pain will ease for a time: that is placebo.
clinic-said-saline = No cells. Yet pain is about { $points } of 100 lower after { $months } months.

kind-marrow = Marrow
given-marrow = marrow concentrate
clinic-source-marrow = Hip marrow

kind-fat = Belly fat
given-fat = cells from belly fat
clinic-source-fat = Belly fat

kind-cultured = Cultured
given-cultured = cultured stem cells
clinic-source-cultured = Cultured

kind-steroid = Steroid
given-steroid = a steroid
clinic-source-steroid = Steroid
story-injection-steroid = A steroid. It calms the inflammation for some weeks; again and again it costs cartilage.
clinic-said-steroid = No cells. About { $points } points of 100 less pain in the first weeks, gone after { $from } to { $to } months.
clinic-said-steroid-costs = Again and again it costs cartilage: twice the loss of salt water in two years.

kind-exercise = Exercise
given-exercise = an exercise programme
clinic-source-exercise = Exercise
clinic-said-programme = No needle. About { $points } points of 100 less pain at its end, after { $weeks } weeks.
clinic-said-programme-spares = Exercise does not harm the cartilage.

# A treatment that was written and cannot be given.
treatment-wrong-kind = "{ $found }" is no treatment ({ $text }). There are: { $known }
treatment-wrong-cells = "{ $found }" is no number of cells from { $low } to { $high }, written with a point, such as 2e7 ({ $text })
treatment-wrong-no-cells = this treatment has no cells, so no number of them can be given: "{ $found }" ({ $text })
treatment-wrong-day = "{ $found }" is no day from { $low } to { $high }, written with a point where it has decimals ({ $text })
treatment-wrong-landing = "{ $found }" is no chance from { $low } to { $high } ({ $text })
