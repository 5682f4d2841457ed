# Behandlungen: auf einem Knopf, im Satz über das, was ein Knie bekam (Grundform), am Behandlungstag, beim Geben.

kind-none = Nichts
given-none = keine Injektion

kind-saline = Kochsalz
given-saline = Kochsalzlösung
clinic-source-saline = Kochsalz
story-injection-saline = Kochsalzlösung. Sie bewirkt an keiner Zelle etwas, und doch lässt der Schmerz für eine Zeit nach: Das ist Placebo.
clinic-said-saline = Keine Zellen. Trotzdem ist der Schmerz nach { $months } Monaten um etwa { $points } von 100 geringer.

kind-marrow = Knochenmark
given-marrow = Knochenmarkkonzentrat
clinic-source-marrow = Knochenmark

kind-fat = Bauchfett
given-fat = Zellen aus Bauchfett
clinic-source-fat = Bauchfett

kind-cultured = Kultur
given-cultured = in Kultur vermehrte Stammzellen
clinic-source-cultured = Kultur

kind-steroid = Kortison
given-steroid = Kortison
clinic-source-steroid = Kortison
story-injection-steroid = Kortison. Es dämpft die Entzündung für einige Wochen; wiederholt gegeben, kostet es Knorpel.
clinic-said-steroid = Keine Zellen. In den ersten Wochen etwa { $points } von 100 Punkten weniger Schmerz, vorbei nach { $from } bis { $to } Monaten.
clinic-said-steroid-costs = Wiederholt gegeben, kostet es Knorpel: in zwei Jahren doppelt so viel, wie mit Kochsalzlösung verloren geht.

kind-exercise = Training
given-exercise = Trainingsprogramm
clinic-source-exercise = Training
clinic-said-programme = Keine Nadel. Am Ende, nach { $weeks } Wochen, etwa { $points } von 100 Punkten weniger Schmerz.
clinic-said-programme-spares = Training schadet dem Knorpel nicht.

# Eine Behandlung, die geschrieben wurde und nicht gegeben werden kann.
treatment-wrong-kind = „{ $found }“ ist keine Behandlung ({ $text }). Es gibt: { $known }
treatment-wrong-cells = „{ $found }“ ist keine Zellzahl von { $low } bis { $high }, geschrieben mit Punkt, zum Beispiel 2e7 ({ $text })
treatment-wrong-no-cells = diese Behandlung hat keine Zellen, also lässt sich keine Zahl von ihnen angeben: „{ $found }“ ({ $text })
treatment-wrong-day = „{ $found }“ ist kein Tag von { $low } bis { $high }, Nachkommastellen mit Punkt geschrieben ({ $text })
treatment-wrong-landing = „{ $found }“ ist keine Wahrscheinlichkeit von { $low } bis { $high } ({ $text })
