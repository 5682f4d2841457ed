# Zwei Knie: woraus der Unterschied besteht.
# cause-* steht im Satz hinter einer Zahl: "5 weniger durch die Zellen". { $twin } und { $given } stehen in der Grundform.

cause-cells = durch die Zellen
cause-twin-cells = durch die Zellen, die nur der Zwilling hat
cause-injected = durch das, was injiziert wurde
cause-infection = durch das, was injiziert wurde, und durch die Infektion
cause-knee = durch das Knie selbst

parts-not-yet = Tag { $day }: Noch wurde nichts injiziert, beide Knie fühlen sich also gleich an.
parts-same = Tag { $day }: ebenso viel Schmerz wie beim Zwilling ({ $twin }).
points-one = 1 Punkt
points-many = { $n } Punkte
parts-less = Tag { $day }: { $points } weniger Schmerz als beim Zwilling ({ $twin }).
parts-more = Tag { $day }: { $points } mehr Schmerz als beim Zwilling ({ $twin }).
parts-equal-rest = Beide Knie haben die Nadel gespürt, Placebo ist also gleich: Der Unterschied von { $rest } entsteht { $by }.
parts-placebo-rest = Davon { $placebo } durch Placebo (das bewirkt Kochsalzlösung auch) und { $rest } { $by }.
parts-equal = Beide Knie haben die Nadel gespürt, Placebo ist also gleich.
parts-placebo = Placebo nimmt { $n } weg (das bewirkt Kochsalzlösung auch).
parts-placebo-twin = Nur beim Zwilling nimmt Placebo { $n } weg, denn er hat eine Nadel gespürt.
parts-leg = Training nimmt { $n } weg.
parts-leg-twin = Nur beim Zwilling nimmt Training { $n } weg.
parts-flare = Der Schmerzschub nach der Nadel bringt für einige Tage { $n } dazu.
parts-flare-twin = Der Zwilling hat nach seiner Nadel einen Schmerzschub: { $n }.
parts-rest = { $n } weniger { $by }.
parts-rest-worse = { $n } mehr { $by }.
parts-chance = Die übrigen { $n } liegen in dem Bereich, den auch andere Würfel ergeben.
parts-chance-all = Das liegt in dem Bereich, den auch andere Würfel ergeben.
parts-rolling-all = Es wird weiter gewürfelt, um zu sehen, ob das Zufall ist.
parts-rolling = Die übrigen { $n }: Es wird weiter gewürfelt, um zu sehen, ob das Zufall ist.
parts-end = Der Schmerz steht am Ende seiner Skala; die Teile sind darum das Mindeste, was sicher ist.

part-placebo = Placebo
part-cells = durch Zellen
part-injected = Injiziertes
part-left = Rest
part-chance = Zufall?
part-leg = Training
part-flare = Schmerzschub
part-cut = Skalenende

said-function-same = Tag { $day }: Das Knie kann ebenso viel wie das des Zwillings ({ $twin }).
said-function = Tag { $day }: Die Funktion ist um { $n } von 100 Punkten besser als beim Zwilling ({ $twin }).
said-function-placebo = Tag { $day }: Die Funktion ist um { $n } von 100 Punkten besser als beim Zwilling ({ $twin }). Sie folgt dem Schmerz, darum steckt auch Placebo darin: etwa { $part } davon.
said-function-less = Tag { $day }: Die Funktion ist um { $n } von 100 Punkten schlechter als beim Zwilling ({ $twin }).
said-tissue-same = Tag { $day }: kein Unterschied im Gewebe zum Zwilling ({ $twin }).
said-tissue-more = Tag { $day }: { $n } % mehr Gewebe als beim Zwilling ({ $twin }).
said-tissue-less = Tag { $day }: { $n } % weniger Gewebe als beim Zwilling ({ $twin }).
said-inflammation-same = Tag { $day }: ebenso entzündet wie der Zwilling ({ $twin }).
said-inflammation-less = Tag { $day }: Die Entzündung ist niedriger als beim Zwilling ({ $twin }), um { $n } × Halbwirkung. An diese Zahl reicht Placebo nicht heran.
said-inflammation-more = Tag { $day }: Die Entzündung ist höher als beim Zwilling ({ $twin }), um { $n } × Halbwirkung. An diese Zahl reicht Placebo nicht heran.
not-shown = Beim Menschen nicht gezeigt.

twin-tip-saline = Die ehrliche Kontrolle: Auch der Zwilling spürt die Nadel. Was sich davon unterscheidet, kommt von dem, was injiziert wurde.
twin-tip-none = Dieses Knie hat eine Nadel gespürt, jenes nicht: Ein Teil des Unterschieds ist Placebo.
twin-tip-steroid = Was oft gespritzt wird. Es dämpft die Entzündung für einige Wochen und kostet Knorpel, wenn man es wiederholt.
twin-tip-exercise = Was ohne Nadel hilft: ein Programm für die Muskeln des Beins.
twin-tip-other = Was links unter „Nächste Injektion“ eingestellt ist.
twin-tip-before = Der Zwilling hat die Behandlung, die dieses Knie vor dem Tausch hatte: { $given }.

dashed-twin = gestrichelt: Zwilling ({ $twin })
placebo-less = −{ $n } durch Placebo
placebo-less-help = So viel Schmerz nehmen die Erwartung und die Nadel selbst für eine Zeit weg. Das bewirkt Kochsalzlösung auch.

# Was injiziert wurde, und was das Knie tut.
visits-none = Bisher wurde nichts injiziert.
visits-one = Bisher: { $last }
visits-many = Bisher { $count } Injektionen. Zuletzt: { $last }
visit-one = Tag { $day }, { $kind }
visit-cells = , { $cells }
visit-missed = , neben dem Gelenk
activity-rest-tip = Für die ersten Tage nach einer Nadel: weniger Schmerz. Wochenlange Schonung schwächt das Bein, und mit einem schwachen Bein tut es mehr weh.
activity-walking-tip = Alltag. Er nutzt ein Knie nicht ab. Überlastet wird es durch Gewicht oder eine Fehlstellung des Beins, nicht durch Gehen.
activity-exercise-tip = Ein Programm für die Muskeln des Beins. Innerhalb von Wochen nimmt es etwa { $n } von 100 Punkten Schmerz weg, solange man weitermacht, und es schadet dem Knorpel nicht.
activity-sport-tip = Laufen und Springen. Ein gesundes Knie verträgt das; ein abgenutztes verschleißt dabei vielleicht schneller.
active-rest = Seit { $days } Tagen geschont: Das Bein wird schwächer.
active-rest-pain = Seit { $days } Tagen geschont: Das Bein wird schwächer, dadurch { $n } Punkte mehr Schmerz.
active-exercise = Training seit Tag { $day }: bisher { $n } Punkte weniger Schmerz.
active-exercise-new = Training seit Tag { $day }: Es braucht einige Wochen.
active-exercise-left = Das Training wirkt nach: noch { $n } Punkte weniger Schmerz.
active-weak-left = Die lange Schonung wirkt nach: noch { $n } Punkte mehr Schmerz.
active-sport = Sport nutzt dieses Knie { $factor }-mal so schnell ab wie Gehen.
active-sport-borne = Dieses Knie verträgt Sport: kein zusätzlicher Verschleiß.

story-flare-cells = Zellen
story-flare-needle = einer Nadel
story-needle_missed = Die Nadel hat das Gelenk verfehlt: Die ganze Dosis liegt daneben und bewirkt dort nichts.
story-exercise = Ein Trainingsprogramm hat begonnen. Innerhalb von Wochen kann es { $n } Punkte Schmerz wegnehmen.
story-first_fat = Zum ersten Mal ist eine Zelle zu einer Fettzelle geworden, mit einem Tropfen Fett darin.
chapter-needle_missed = Verfehlt
chapter-exercise = Training
chapter-first_fat = Erstes Fett

# Anzahlen und Symbole.
one-mark-knee = 1 blaues Symbol = { $cells } injizierte Zellen: { $marks } Symbole für { $alive } lebende. Von den Zellen des Knies selbst sind nur einige gezeichnet.
one-mark-residents = Von den Zellen des Knies selbst sind nur einige jeder Art gezeichnet.
one-to-one-drawn = 1 Symbol = 1 Zelle. Keine fehlt.
legend-count = { $name }: { $count }
residents-marked = { $shown } von { $all } eigenen Zellen gezeichnet
residents-marked-too = { $shown } von { $all } eigenen Zellen gezeichnet
injected-marked = 1 blaues Symbol = { $cells } injizierte Zellen
became-fat = Fettzellen
became-muscle-like = Muskelähnliche
became-muscle-like-help = MYOD, das Hauptgen des Muskels, liegt in ihnen offen. Ob solche Zellen in einer Schale zu echtem Muskel werden, ist umstritten.
short-adipocyte = Fett
short-myocyte-dish = Muskelähnlich

# Das Bild in Worten.
words-dish-fates = In der Schale sind { $stem } Stammzellen (Tendenz { $trend }), { $cartilage } Knorpelzellen, { $bone } Knochenzellen, { $muscle } muskelähnliche Zellen (MYOD an) und { $fat } Fettzellen.
words-injected-drawn = Von { $given } hier dazugegebenen Stammzellen leben noch { $alive }, Tochterzellen mitgezählt; zu Gewebe geworden: { $became }. Jedes Symbol ist eine Zelle.
words-died = Die meisten anderen starben innerhalb von Tagen.
words-fat = { $cells } zu Fettzellen
words-placebo = Von der Linderung sind { $n } Punkte Placebo; das bewirkt Kochsalzlösung auch.
words-flare = Das Knie hat nach der Nadel einen Schmerzschub: { $n } Punkte des Schmerzes.
words-twin = Daneben steht der Zwilling: { $twin }.
