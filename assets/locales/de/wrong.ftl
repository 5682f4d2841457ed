# Die Galerie der falschen Modelle: was man glauben würde, worauf zu achten ist und warum die Daten nicht dazu passen.
wrong-title = Galerie der falschen Modelle
wrong-intro = Jedes Bild hier ist ein Modell, das mit Absicht falsch ist. Es tut, was viele Menschen glauben. Sieh dir an, was es ergibt, und dann, was gemessen wurde.
wrong-open = Falsches Modell öffnen
wrong-open-own = Stromas eigenes Modell öffnen
wrong-idea = Was man glauben würde
wrong-shows = Worauf du achten kannst
wrong-fails = Warum die Daten nicht dazu passen
wrong-nearest = Falscher geht es nicht
wrong-figure = Gemessen
wrong-published = { $value } { $unit } ({ $low } bis { $high })
wrong-published-range = { $low } bis { $high } { $unit }
wrong-range-ours = Eine Streuung dazu ist uns aus der Quelle nicht bekannt; der Bereich ist die Toleranz, mit der Stroma sich selbst prüft.
wrong-n = { $n } Menschen
wrong-model-wrong = Das falsche Modell
wrong-model-own = Stromas eigenes Modell
wrong-fit-fitted = Stromas eigenes Modell wurde an diese Zahl angepasst. Dass es passt, beweist nichts; dass das falsche nicht passt, zählt trotzdem.
wrong-fit-partly = Ein Teil von Stromas eigenem Modell wurde an solche Zahlen angepasst, ein Teil ergibt sich von selbst.
wrong-fit-not_fitted = Nichts in Stromas eigenem Modell wurde an diese Zahl angepasst.
wrong-misconception = Wo diese Vorstellung beschrieben ist: { $source }

wrong-all-survive-title = Alle injizierten Zellen überleben
wrong-all-survive-idea = In der Spritze sind 50 Millionen lebende Zellen. Ein Knie ist warm und feucht. Also ziehen sie ein und bleiben.
wrong-all-survive-shows = Zähle die injizierten Zellen: an Tag 28 und noch einmal an Tag 180.
wrong-all-survive-fails =
    In die Knie von Mäusen wurden menschliche Zellen gebracht. Nach einem Monat waren von 100 noch { $left-28-value } da, nach einem halben Jahr { $left-180-value }. In diesem Modell bleiben von 100 Zellen { $left-28-wrong } und { $left-180-wrong }, in Stromas eigenem { $left-28-own } und { $left-180-own }, denn es wurde an die Mäuse angepasst.

    An Ratten hat es niemand angepasst: Zwei Wochen nach einer Injektion waren { $share-14-low } bis { $share-14-high } % der DNA im Gewebe menschlich. Hier stammen { $share-14-wrong } % aller Zellen aus der Spritze, in Stromas eigenem Modell { $share-14-own } %. Eine Ratte ist kein Mensch, darum lässt sich nur die Größenordnung vergleichen.
wrong-all-survive-nearest = Die Zahlen des Modells lassen nicht zu, dass jede Zelle lebt. Die Hälfte findet hier Halt, und mehr geht nicht.
wrong-all-survive-left-28 = Lebende injizierte Zellen nach vier Wochen
wrong-all-survive-left-180 = Lebende injizierte Zellen nach einem halben Jahr
wrong-all-survive-share-14 = Anteil der injizierten an allen Zellen nach zwei Wochen

wrong-never-run-out-title = Stammzellen gehen nie aus
wrong-never-run-out-idea = Aus einer Stammzelle werden immer mehr Stammzellen. Also reicht eine einzige Schale davon für alle, für immer.
wrong-never-run-out-shows = Eine Schale, die zehn Monate lang gehalten wird. Jeden Tag stirbt ein Zehntel der Zellen, und andere teilen sich und füllen die Plätze. Achte darauf, wie viele am Ende übrig sind.
wrong-never-run-out-fails =
    Zellen aus menschlichem Knochenmark verdoppelten sich in der Schale { $doublings-value }-mal, plus oder minus 4, und dann nicht mehr. Diese Kultur hat sich bis Tag 300 { $doublings-wrong }-mal verdoppelt, und noch immer teilen sich Zellen. Stromas eigene hat sich { $doublings-own }-mal verdoppelt; ihre letzten Zellen sind alt, und die Schale ist fast leer.

    Die Grenze wurde in Stromas eigenes Modell eingebaut. Von selbst ergibt sich, wie sie sich zeigt: ein halbes Jahr lang gar nicht, und dann leert sich die Schale innerhalb von Wochen.
wrong-never-run-out-nearest = Sogar hier gibt es eine Grenze, bei 50 Verdopplungen. Mehr lässt das Modell nicht zu; einige Monate später wäre also auch diese Schale leer.
wrong-never-run-out-doublings = Verdopplungen, bis die Kultur endet

wrong-signals-for-ever-title = Signale halten für immer
wrong-signals-for-ever-idea = Haben die Zellen das Knie einmal beruhigt, bleibt es ruhig. Die Botschaft ist gesendet, also ist es egal, wer noch lebt.
wrong-signals-for-ever-shows = Stelle dasselbe Knie mit Kochsalzlösung daneben. Vergleiche den Schmerz an Tag 28 und an Tag 180. Wird der Unterschied kleiner?
wrong-signals-for-ever-fails =
    In diesem Modell beträgt der Unterschied nach einem halben Jahr noch immer { $pain-180-wrong } Punkte, wie an Tag 28. Die besten Studien fanden zusammengenommen { $pain-180-value } (Bereich: { $pain-180-low } bis { $pain-180-high }), drei bis sechs Monate nach der Injektion. Stromas eigenes Modell sagt { $pain-180-own }: Zellen sterben, weniger senden, und das Knie kehrt langsam zum alten Zustand zurück.

    Eine Zahl unter null heißt: weniger Schmerz als mit Kochsalzlösung.
wrong-signals-for-ever-nearest = Ein Signal ohne Sender lässt sich in diesem Modell nicht erhalten; nach Stunden ist es weg. Darum senden die lebenden Zellen hier jedes Mal stärker, wenn andere gestorben sind, bis die Summe so groß ist wie an Tag 7.
wrong-signals-for-ever-pain-180 = Schmerz verglichen mit Kochsalzlösung nach einem halben Jahr

wrong-more-is-better-title = Mehr ist immer besser
wrong-more-is-better-idea = Wenn 50 Millionen Zellen helfen, müssen 500 Millionen viel mehr helfen. Jede Zelle trägt ihren Teil bei.
wrong-more-is-better-shows = Nur 25 Millionen Zellen werden injiziert. Vergleiche den Schmerz an Tag 90 mit dem bei Kochsalzlösung. Probiere dann zehnmal und vierzigmal so viele aus.
wrong-more-is-better-fails =
    Wenn mehr immer besser ist, bis zu einer Milliarde, kann eine einzelne Zelle nur wenig bewirken. Dann bewirken 25 Millionen kaum etwas: Der Unterschied zum Schmerz mit Kochsalzlösung beträgt { $pain-90-wrong } Punkte. In Studien betrug der Unterschied zur Kontrolle { $pain-90-value } ({ $pain-90-low } bis { $pain-90-high }), und die Studien mit weniger als 30 Millionen Zellen schnitten mindestens so gut ab wie die anderen. Stromas eigenes Modell sagt { $pain-90-own }: Schon mit wenigen Zellen haben sich die meisten Makrophagen gewandelt, die sich wandeln können.

    Eine Zahl unter null heißt: weniger Schmerz als bei der Kontrolle.

    Über die Dosis sind sich die Studien nicht einig. Eine neuere fand mit 2 oder 10 Millionen keinen Vorteil gegenüber Kochsalzlösung. Aber keine zeigt, dass die Hilfe mit der Zahl immer weiter wächst.
wrong-more-is-better-nearest = Eine gerade Linie ist es nicht einmal hier: Ein Makrophage kann sich nur einmal wandeln, darum wird der Gewinn ganz oben kleiner.
wrong-more-is-better-pain-90 = Schmerz mit 25 Millionen Zellen verglichen mit Kochsalzlösung nach drei Monaten

wrong-new-knee-title = Injizierte Zellen werden zu einem neuen Knie
wrong-new-knee-idea = Stammzellen können zu allem werden. Bringt man sie dorthin, wo Knorpel fehlt, werden sie zu Knorpel.
wrong-new-knee-shows = Flieg zu den abgenutzten Stellen. Zähle die Knorpelzellen, die aus der Spritze stammen, und sieh nach, wie weit die beschädigte Stelle gefüllt ist.
wrong-new-knee-fails =
    Um neues Gewebe zu sein, müssen Zellen da sein. Bei Mäusen waren nach einem halben Jahr von 100 noch { $left-180-value } übrig, was auch immer aus ihnen geworden war. Hier sind es { $left-180-wrong } von 100, und die meisten davon sind Knorpel. In Stromas eigenem Modell sind { $left-180-own } übrig, und so gut wie keine wurde zu Knorpel.

    Zwei Wochen nach einer Injektion waren { $share-14-low } bis { $share-14-high } % der DNA im Gewebe von Ratten menschlich. Hier stammen { $share-14-wrong } % aller Zellen aus der Spritze, in Stromas eigenem Modell { $share-14-own } %.

    Und beim Menschen: Nach einem Jahr zeigten die Bilder von 480 Behandelten keinen Unterschied.
wrong-new-knee-nearest = Zwanzig Zahlen stehen hier an den Enden ihrer Bereiche. Trotzdem füllen sich nur die abgenutzten Stellen; ein ganzes neues Knie lässt sich mit dem Modell nicht erreichen.
wrong-new-knee-left-180 = Noch vorhandene injizierte Zellen nach einem halben Jahr
wrong-new-knee-share-14 = Anteil der injizierten an allen Zellen nach zwei Wochen

wrong-better-proves-it-title = Wenn es besser wird, ist es bewiesen
wrong-better-proves-it-idea = Es tat weh, ich bekam die Spritze, es tut weniger weh. Also hat die Spritze gewirkt.
wrong-better-proves-it-shows = Nichts als Kochsalzlösung wird injiziert. Sieh dir den Schmerz an Tag 0 und an Tag 90 an.
wrong-better-proves-it-fails =
    Wenn es Menschen nur durch das besser ginge, was wirkt, würde Kochsalzlösung nichts ändern: In diesem Modell sind es { $relief-90-wrong } Punkte. Aber in Studien bekamen 1076 Menschen mit abgenutzten Knien Kochsalzlösung, und nach drei Monaten hatte sich ihr Schmerz um { $relief-90-value } von 100 Punkten geändert ({ $relief-90-low } bis { $relief-90-high }). In Stromas eigenem Modell ändert er sich um { $relief-90-own }, denn es wurde an sie angepasst.

    Wem es besser geht, der weiß also, dass der Schmerz gesunken ist, aber noch nicht, warum. Das kann eine Gruppe mit Kochsalzlösung zeigen.
wrong-better-proves-it-relief-90 = Änderung des Schmerzes drei Monate nach Kochsalzlösung
