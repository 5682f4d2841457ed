# Die Lektion „Hilft mehr auch mehr?“: eine Dosis-Wirkungs-Kurve, die abflacht, und Studien, die sich widersprechen.
lesson-is-more-better-title = Hilft mehr auch mehr?
lesson-is-more-better-question = Helfen zehnmal so viele Stammzellen einem Knie zehnmal so viel?
lesson-is-more-better-misconception = Mehr Zellen helfen im selben Verhältnis mehr: doppelt so viele Zellen, doppelte Linderung.

lesson-is-more-better-anchor =
    Spanien, 2016: dreißig Menschen mit abgenutzten Knien, in drei Gruppen. Eine Gruppe bekommt 10 Millionen Stammzellen, eine 100 Millionen, eine keine; alle bekommen mit der Nadel Hyaluronsäure, eine zähe Flüssigkeit. Vorher und ein Jahr danach geben sie ihren Schmerz von 0 bis 10 an (Lamo-Espinosa 2016; jede Zahl ist der Median: Die Hälfte der Gruppe liegt darüber, die Hälfte darunter):

    ohne Zellen von 5 auf 4; mit 10 Millionen von 7 auf 2; mit 100 Millionen von 6 auf 2.

    Lies das noch einmal: *zehnmal so viele Zellen, und kaum ein Unterschied. Warum?*
lesson-is-more-better-anchor-more =
    Vorsicht mit solchen Zahlen. Dreißig Menschen in drei Gruppen sind wenige. Die Gruppen begannen nicht gleich (5, 7 und 6). Ein Median verbirgt, wie weit Menschen auseinanderliegen: Ein Jahr nach der hohen Dosis lag die mittlere Hälfte zwischen 0 und 4. Und die Kontrolle war nicht nichts, sondern Hyaluronsäure und eine Nadel.

    In einem anderen Maß für Schmerz, Steifheit und Funktion, dem WOMAC, zeigte sich nach einem Jahr mit der hohen Dosis noch ein Gewinn, mit der niedrigen nicht mehr.

lesson-is-more-better-predict =
    Sag, was du erwartest; bewertet wird es nicht. Schmerz wird hier in Punkten gezählt, von 0 bis 100. Als Ausgangspunkt: In diesem Modellknie nehmen 10 Millionen Zellen an Tag 28 { $gain_10 } Punkte mehr weg als Kochsalzlösung.
lesson-is-more-better-predict-shape = Denk an einen Graphen: nach rechts die Zellen in der Spritze, nach oben die Linderung an Tag 28. Wie sieht er aus?
lesson-is-more-better-predict-shape-1 = Eine Gerade: doppelt so viele Zellen, doppelte Linderung.
lesson-is-more-better-predict-shape-2 = Erst steil, dann immer flacher.
lesson-is-more-better-predict-shape-3 = Ein Hügel: in der Mitte am besten, danach schlechter.
lesson-is-more-better-predict-shape-4 = Eine Stufe: bis zu einer bestimmten Zahl nichts, dann alles auf einmal.
lesson-is-more-better-predict-shape-why = In diesem Modell ist er erst steil und dann flach: { $gain_2 } Punkte mit 2 Millionen, { $gain_10 } mit 10, { $gain_50 } mit 50, { $gain_150 } mit 150. Für den Menschen kennt die Form noch niemand; die Studien widersprechen sich.
lesson-is-more-better-predict-hundred = Wie viele Punkte Schmerz nehmen 100 Millionen Zellen an Tag 28 mehr weg als Kochsalzlösung?
lesson-is-more-better-predict-hundred-why = In diesem Modell { $gain_100 }, gegenüber { $gain_10 } mit 10 Millionen. Zehnmal { $gain_10 } ist nicht möglich: Kochsalzlösung lässt nur { $saline_28 } Punkte Schmerz übrig, die man noch wegnehmen könnte.
lesson-is-more-better-predict-longer = Der Schmerz mit 10 Millionen Zellen ist schon eingezeichnet, für ein halbes Jahr. Zeichne ihn für 100 Millionen.
lesson-is-more-better-predict-longer-why = Die beiden Kurven liegen erst nah beieinander und gehen später auseinander. An Tag 180 geht es dem Knie mit 10 Millionen um { $late_gain_10 } Punkte besser als mit Kochsalzlösung, dem mit 100 Millionen um { $late_gain_100 }. Mit der größeren Dosis hält die Linderung eher länger an, als dass sie stärker wäre.

lesson-is-more-better-play =
    Zwei Minuten ohne Aufgabe, in einem Knie, an dem noch nichts getan wurde. Probier eine kleine Dosis und eine große. Flieg zur Gelenkinnenhaut und sieh nach, was die Makrophagen tun.

lesson-is-more-better-investigate =
    Deine Aufgabe: *Miss, wie die Linderung von der Dosis abhängt.* Sag dann, wodurch die Kurve abflacht.

    „Neu beginnen“ gibt dir das Knie unberührt, an Tag 0. Wähle „Kultur“, stell die Zahl der Zellen ein, drück auf „Jetzt injizieren“, lass die Zeit laufen und nimm eine Zeile auf. „Neue Würfel“ gibt dir ein anderes Knie derselben Art. Nimm Dosen wie in Studien, zwischen 2 und 150 Millionen, und denk an eine Zeile ohne Zellen: Eine Kurve braucht ihren Nullpunkt.

    Wie sollten die Dosen liegen: 10, 20, 30 oder 2, 10, 50? Du hast wenige Zeilen; setz sie dort ein, wo die Kurve dich überraschen kann.

    Zwei weitere Spalten zeigen dir die Mitte der Kette: wie viel Heilsignal da ist, und welcher Anteil der Makrophagen noch entzündend ist.
lesson-is-more-better-investigate-more =
    Eine Kurve, die steigt und abflacht, lässt sich oft als E = Emax · D / (D + D50) schreiben: Emax ist das Höchste, was möglich ist, D50 die Dosis, die die Hälfte davon bringt. Lies beide an deiner Tabelle ab. Trag dann 1/E gegen 1/D auf, oder E gegen den Logarithmus von D. Welches Diagramm zeigt am besten, ob die Formel passt?

    Im Modell gibt es zweimal eine Sättigung. Zuerst bei den Sendern: Ihr gemeinsames Signal wächst wie N / (N + N50), wobei N die Zahl der *lebenden* Zellen ist (die Karte „Zellen für die Hälfte des Signals“), und Zellen, die weniger Entzündung wahrnehmen, senden weniger. Dann bei den Empfängern: Ein Makrophage reagiert auf das Signal a mit a / (1 + a), und einer, der schon heilend ist, trägt nichts mehr bei.

lesson-is-more-better-observe =
    Dieses Knie bekam 100 Millionen Zellen; es ist Tag 28. Der Mensch, dem es gehört, führt ein Schmerztagebuch, jeden Abend eine Zahl, und für denselben Schmerz schreibt nicht jeder dieselbe Zahl auf. Lies das Tagebuch der letzten Woche. Lies es dann noch einmal: dieselbe Woche, aufgeschrieben von einem anderen Menschen.
lesson-is-more-better-observe-tell = In diesem Modell liegen das Knie mit 50 Millionen Zellen und das mit 100 Millionen an Tag 28 { $step_50_100 } von 100 Punkten auseinander. Könntest du am Tagebuch erkennen, von welchem du liest?
lesson-is-more-better-observe-tell-1 = Ja, an einem Abend.
lesson-is-more-better-observe-tell-2 = Ja, an einer Woche.
lesson-is-more-better-observe-tell-3 = Nein: Zwei Tagebücher desselben Knies unterscheiden sich mehr als die beiden Knie.
lesson-is-more-better-observe-tell-why = Zwei Wochen, über ein und dasselbe Knie geschrieben, liegen weiter auseinander als die beiden Knie. Außerdem bemerkt niemand einen so kleinen Unterschied: Eine Meta-Analyse von 16 Studien mit 807 Menschen nahm 15 von 100 Punkten als das Mindeste an, was für Behandelte zählt. „Mehr als“ kann also wahr sein und nutzlos.

lesson-is-more-better-argue =
    Eine Klinik bietet doppelt so viele Zellen zum doppelten Preis an. Berate eine Freundin. Wähle deine Behauptung, such dir zwei Zeilen aus, die anders aussähen, wenn du unrecht hättest, wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-is-more-better-argue-more =
    Achte auf die Wörter. „Es kommt zur Sättigung“ ist eine Behauptung über die Kurve zwischen den Dosen, die du gemessen hast. „Mehr bewirkt nichts“ ist eine über Dosen, die du nicht gemessen hast. Und keine von beiden ist eine Behauptung über Menschen.
lesson-is-more-better-argue-claim-1 = Die Linderung wächst im selben Verhältnis: doppelt so viele Zellen, doppelte Linderung.
lesson-is-more-better-argue-claim-1-why = Dann müsste jede Verdopplung in deiner Tabelle den Gewinn gegenüber Kochsalzlösung verdoppeln. Rechne es für zwei deiner Dosen aus: Von 50 auf 100 Millionen steigt er im Knie dieser Lektion von { $gain_50 } auf { $gain_100 } Punkte. Wo ist die Zeile ohne Zellen, von der aus du den Gewinn zählst?
lesson-is-more-better-argue-claim-2 = Mehr Zellen helfen bis zu einem gewissen Punkt mehr; darüber hinaus helfen sie länger, nicht stärker.
lesson-is-more-better-argue-claim-2-why = Deine beiden Zeilen sollten sich nur in der Dosis unterscheiden, im flachen Teil liegen und an Tag 28 fast gleich sein. Um „länger“ sagen zu können, müssen sie bis Tag 180 reichen. Flachen auch die Spalten dazwischen ab, das Heilsignal und die Makrophagen?
lesson-is-more-better-argue-claim-3 = Auf die Zahl der Zellen kommt es gar nicht an.
lesson-is-more-better-argue-claim-3-why = Dann wäre deine kleinste Dosis so gut wie deine größte. Leg 2 Millionen neben 50: Schmerz { $pain_2 } und { $pain_50 } an Tag 28 im Knie dieser Lektion. Zwei Zeilen nur aus dem flachen Teil können diese Behauptung nicht von der zweiten unterscheiden.
lesson-is-more-better-argue-claim-4 = Zu viele Zellen schaden, weniger ist also besser.
lesson-is-more-better-argue-claim-4-why = Dann müsste irgendwo eine größere Dosis mehr Schmerz zeigen als eine kleinere. In deiner Tabelle gibt es das nicht, aber Vorsicht: In diesem Modell hängen Nebenwirkungen nicht von der Dosis ab, es könnte das also gar nicht zeigen. Eine Studie mit 60 Menschen bemerkte eine Besserung mit ihrer kleinsten Dosis, 25 Millionen (Gupta 2016).
lesson-is-more-better-argue-tile-1 = Mehr Stammzellen senden mehr Heilsignal, doch jede trägt weniger dazu bei
lesson-is-more-better-argue-tile-2 = mehr Heilsignal macht mehr der entzündenden Makrophagen heilend
lesson-is-more-better-argue-tile-3 = sind die meisten heilend geworden, gibt es kaum noch welche, die es werden könnten
lesson-is-more-better-argue-tile-4 = die Entzündung, die bleibt, kommt meist von abgenutztem Knorpel, und den kann das Signal nicht reparieren
lesson-is-more-better-argue-tile-5 = also nehmen im flachen Teil mehr Zellen kaum mehr Schmerz weg, aber es dauert länger, bis zu wenige übrig sind

lesson-is-more-better-compare =
    Hier ist, was du erwartet hast, und hier ist das Modell. An Tag 28 bleiben mit Kochsalzlösung { $saline_28 } Punkte Schmerz; mit 2 Millionen Zellen { $pain_2 }, mit 10 Millionen { $pain_10 }, mit 50 Millionen { $pain_50 }, mit 100 Millionen { $pain_100 }, mit 150 Millionen { $pain_150 }. Von 10 auf 100 Millionen verdoppelt sich das Heilsignal nur, von { $a_10 } auf { $a_100 }, und der Anteil der entzündenden Makrophagen sinkt von { $m1_10 } auf { $m1_100 }: Die meisten, die heilend werden können, sind es schon.

    Bis Tag 180 hat die kleine Dosis das meiste ihres Gewinns verloren: Von ihren Zellen leben { $living_10 }, von denen der großen Dosis { $living_100 }. Der Anteil, der übrig ist, ist bei beiden etwa gleich, aber derselbe Anteil von mehr Zellen sind mehr Zellen.

    Jetzt der ehrliche Teil. *Dass die Kurve abflacht, wurde in das Modell hineingesteckt, damit es zu Studien passt.* Das Modell kann erklären, wie eine Kurve abflachen kann. Es kann nicht beweisen, dass sie es bei dir tut.
lesson-is-more-better-compare-more =
    Studien mit mehr als einer Dosis, und was sie fanden:

    Pers 2016, 18 Menschen, ohne Kontrolle: 2, 10 und 50 Millionen. Allen drei Gruppen ging es besser.

    ADIPOA-2, 2025, 97 Menschen ausgewertet, Kochsalzlösung als Kontrolle, verblindet: 2 oder 10 Millionen. Nach sechs Monaten ging es mit Zellen 47 % deutlich besser und mit Kochsalzlösung 55 %. Keine Dosis war besser als Kochsalzlösung. Nach diesem Modell müssten 10 Millionen es sein; hier ist es vielleicht einfach falsch.

    Lamo-Espinosa 2016, 30 Menschen: 10 und 100 Millionen. Beide beim Schmerz besser als Hyaluronsäure.

    Jo 2014, 18 Menschen, ohne Kontrolle: 10, 50 und 100 Millionen. Besser mit 100 Millionen.

    Gupta 2016, 60 Menschen, Placebo: 25, 50, 75 und 150 Millionen. Eine Besserung wurde mit 25 Millionen bemerkt; statistisch signifikant war sie nicht.

    Sechs randomisierte Studien zusammen, 300 Menschen (J Orthop Surg Res 2025, s13018-025-06190-4): bis 25 Millionen ein signifikanter Gewinn, mehr brachte nichts dazu, kein Zusammenhang von Dosis und Wirkung.

    Eine Dosis-Wirkungs-Kurve, die steigt und abflacht, ist das Äußerste, was man behaupten darf. Manche dieser Daten steigen nicht einmal.

lesson-is-more-better-transfer =
    Du hast 100 Millionen Zellen für ein Knie. Du kannst sie alle an Tag 0 geben, oder die Hälfte an Tag 0 und die Hälfte an Tag 90.
lesson-is-more-better-transfer-more =
    Im flachen Teil der Kurve verteilt man Zellen am besten über die Zeit, statt sie auf einmal zu geben: Die Wirkung hängt davon ab, was *jetzt* lebt, und jede Dosis schwindet. Aus diesem Grund gibt man viele Medikamente oft und in kleinen Dosen. Wie wäre die Antwort, wenn die Kurve eine Gerade wäre? (Dann hinge die Summe der Linderung über alle kommenden Tage nicht davon ab, wie du die Dosis teilst.)

    Ob mehrere Injektionen von Zellen beim Menschen besser sind, ist nicht geklärt. Es gibt kleine Studien, und jede weitere Nadel bringt ihr eigenes Risiko mit.
lesson-is-more-better-transfer-halves = In welchem Knie ist der Schmerz an Tag 180 geringer?
lesson-is-more-better-transfer-halves-1 = In dem, das alle Zellen auf einmal bekam.
lesson-is-more-better-transfer-halves-2 = In dem, das zwei Hälften bekam.
lesson-is-more-better-transfer-halves-3 = In keinem: Die Zahl der Zellen ist dieselbe.
lesson-is-more-better-transfer-halves-why = In diesem Modell liegt er mit zwei Hälften bei { $twice_180 } und mit allen auf einmal bei { $half_100 }. Im flachen Teil der Kurve bewirkt die zweite Hälfte der Zellen an Tag 0 kaum etwas, an Tag 90 aber schon.
lesson-is-more-better-transfer-fair = Zwei Hälften bedeuten zwei Nadeln. Welches Knie ist für diesen Plan der faire Vergleich?
lesson-is-more-better-transfer-fair-1 = Eines, das nichts bekam.
lesson-is-more-better-transfer-fair-2 = Eines, das einmal Kochsalzlösung bekam.
lesson-is-more-better-transfer-fair-3 = Eines, das zweimal Kochsalzlösung bekam, an denselben Tagen.
lesson-is-more-better-transfer-fair-why = Alles außer den Zellen sollte gleich sein, und eine zweite Nadel bringt noch einmal Linderung durch Placebo. In diesem Modell bleiben an Tag 180 nach zwei Nadeln mit Kochsalzlösung { $saline_twice_180 } Punkte, nach einer { $saline_180 }. Von dem Vorteil gehören also { $second_needle } Punkte der Nadel.

lesson-is-more-better-exit = Drei Fragen zum Schluss.
lesson-is-more-better-exit-double = Mit 50 Millionen Zellen gewinnt das Knie dieser Lektion an Tag 28 { $gain_50 } Punkte gegenüber Kochsalzlösung. Was gewinnt es mit 100 Millionen?
lesson-is-more-better-exit-double-1 = Doppelt so viel.
lesson-is-more-better-exit-double-2 = Halb so viel.
lesson-is-more-better-exit-double-3 = Ein wenig mehr.
lesson-is-more-better-exit-double-4 = Gar nichts.
lesson-is-more-better-exit-double-why = Es gewinnt { $gain_100 } Punkte. Die meisten Makrophagen, die heilend werden können, sind es schon; mehr Signal findet also wenig zu tun.
lesson-is-more-better-exit-trials = Eine Studie mit 18 Menschen findet die größte Dosis am besten, eine andere mit 60 die kleinste. Was solltest du dir zuerst ansehen?
lesson-is-more-better-exit-trials-1 = Welche neuer ist.
lesson-is-more-better-exit-trials-2 = Wie viele Menschen jede Dosis bekamen, und wie weit sie auseinanderliegen.
lesson-is-more-better-exit-trials-3 = Welche mehr Zellen verwendete.
lesson-is-more-better-exit-trials-why = Bei einer Handvoll Menschen pro Dosis kann schon der Zufall die Dosen in jede Reihenfolge bringen. Auch die Art der Zellen, das Knie und die Kontrolle sind verschieden, aber zuerst kommt die Frage, ob es überhaupt etwas zu erklären gibt.
lesson-is-more-better-exit-proof = Das Modell zeigt eine Kurve, die abflacht. Warum ist das kein Beweis, dass sie auch beim Menschen abflacht?
lesson-is-more-better-exit-proof-1 = Weil sie an Studien angepasst wurde: Das Modell gibt nur wieder, was man hineingesteckt hat.
lesson-is-more-better-exit-proof-2 = Weil Computer Zahlen runden.
lesson-is-more-better-exit-proof-3 = Weil das Modell würfelt.
lesson-is-more-better-exit-proof-why = Ein Modell, das an Daten angepasst wurde, stimmt zwangsläufig mit ihnen überein. Auf die Probe stellen es nur Daten, die es nicht kennt, zum Beispiel eine neue Studie, die Dosen an vielen Menschen vergleicht.

lesson-is-more-better-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, bis „Untersuchen“ weitergehen, eine Zeile mit 2 und eine mit 150 Millionen Zellen aufnehmen. Achsen an die Tafel zeichnen: nach rechts die Dosis auf einer logarithmischen Skala (2, 10, 50, 150), nach oben die Linderung. Jede Gruppe trägt dort ihre Punkte ein.
lesson-is-more-better-teacher-while =
    An jedem Tisch fragen: *Was ist dein Nullpunkt?* Schmerz ist nicht Linderung; für die Linderung braucht es die Zeile mit Kochsalzlösung. Dann fragen: *Welche Dosis würdest du als Nächstes probieren, und warum?* Wer „20, dann 30, dann 40“ antwortet, sieht das Abflachen noch nicht kommen.

    Die Studien zurückhalten, bis die Kurven an der Tafel stehen. Dann austeilen: jeder Gruppe eine Studie.

    Lösung, im Knie dieser Lektion. Schmerz an Tag 28: Kochsalzlösung { $saline_28 }; mit 2, 10, 50, 100 und 150 Millionen: { $pain_2 }; { $pain_10 }; { $pain_50 }; { $pain_100 }; { $pain_150 }. Anteil der entzündenden Makrophagen: { $saline_m1 }; mit Zellen: { $m1_2 }; { $m1_10 }; { $m1_50 }; { $m1_100 }; { $m1_150 }. Heilsignal: { $saline_a }; mit Zellen: { $a_2 }; { $a_10 }; { $a_50 }; { $a_100 }; { $a_150 }. Schmerz an Tag 180: Kochsalzlösung { $saline_180 }; 10 Millionen { $half_10 }; 100 Millionen { $half_100 }.

    Volle Punktzahl: die zweite Behauptung; zwei Zeilen, die sich nur in der Dosis unterscheiden; eine Kette, die über die Makrophagen zur längeren Dauer führt.
lesson-is-more-better-teacher-classes =
    Die meisten sagen für 100 Millionen viel zu viel voraus. Manche merken von selbst, dass das Zehnfache des Gewinns von 10 Millionen mehr wäre als der ganze Schmerz; das sollen sie laut sagen.

    Viele lesen „sie flacht ab“ als „auf die Dosis kommt es nicht an“. Sie nach der Zeile mit 2 Millionen fragen.

    Manche wählen ihre Dosen in gleichen Abständen und sehen eine flache Linie. Das ist kein Fehler, sondern ein Befund über den Versuchsplan: Dosen, die um Faktoren wachsen, zeigen das Abflachen; Dosen, die um gleiche Schritte wachsen, übersehen es vielleicht.

    Einige vertrauen dem Modell mehr als den Studien. Sie auf ADIPOA-2 hinweisen: Diese Studie widerspricht ihm.
lesson-is-more-better-teacher-discussion =
    1. Welcher der Studien würdest du am ehesten glauben, und wegen welcher Eigenschaften?

    2. „Bis 25 Millionen hilft es, mehr bringt nichts dazu.“ Was würde eine Firma, die Zellen vermehrt, aus diesem Satz machen, und was eine, die sie pro Million verkauft?

    3. Entwirf die Studie, die das entscheiden würde. Wie viele Dosen, wie viele Menschen, wie lange, welche Kontrolle? Was würde es dich kosten, unrecht zu haben?
lesson-is-more-better-teacher-odd =
    Eine andere Herkunft der Zellen stellt ihre eigene übliche Dosis ein. Wer Herkunft und Dosis auf einmal ändert, hat zwei Dinge geändert, und das Programm sagt es auch.

    Andere Würfel verschieben den Schmerz an Tag 28 nur wenig. Menschen streuen viel stärker. An Tag 180 zählen die Würfel mehr: Es sind nur noch wenige gezeichnete Zellen übrig, sodass 50 und 100 Millionen sogar gleich ausgehen können (mit Startzahl 4 tun sie es).

    Mit manchen Würfeln gibt es in den ersten Tagen einen Schmerzschub (Startzahl 1). Seine Chance ist für jede Dosis mit Zellen dieselbe; dass große Dosen mehr Nebenwirkungen haben, enthält das Modell nicht.

    Der Regler reicht über die Dosen von Studien hinaus. Dort summiert sich der Wachstumsfaktor so vieler Zellen, und merklich mehr von ihnen werden zu Knorpel, wenn auch immer noch sehr wenige. Über solche Dosen ist nichts bekannt.

    Knochenmarkkonzentrat enthält so wenige Stammzellen, dass sich sein Knie von einem mit Kochsalzlösung kaum unterscheiden lässt.
