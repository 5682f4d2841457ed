# Die Lektion „Wo sind fünfzig Millionen geblieben?“: was von injizierten Zellen übrig ist, und warum die Zahl abknickt.
lesson-fifty-million-title = Wo sind fünfzig Millionen geblieben?
lesson-fifty-million-question = Von 50 Millionen injizierten Zellen: Wie viele sind an Tag 28 und an Tag 180 übrig, und wo sind die anderen?
lesson-fifty-million-misconception = Was abnimmt, nimmt entlang einer Geraden ab: Jeden Tag verschwinden gleich viele Zellen, bis keine mehr da ist.

lesson-fifty-million-anchor =
    Gestern kamen 50 Millionen Stammzellen in dieses Knie. Heute sind von 100 noch { $alive_1 } übrig. Du kannst sie sehen: eine Wolke blauer Zellen dort, wo die Nadel war. Einige haften schon an einer Wand. Jedes blaue Symbol steht für viele Zellen.

    Zwei Fragen: *Wenn es so weiterginge, an welchem Tag wäre die letzte weg?* Und wo bleiben sie?
lesson-fifty-million-anchor-more =
    Injizierte Zellen zu zählen ist schwer. 2013 injizierten Toupet und andere menschliche Stammzellen aus Fett in Knie von Mäusen und suchten dann nach Alu-Sequenzen, DNA-Abschnitten, die Menschen haben und Mäuse nicht. Ein solcher Test findet eine einzige menschliche Zelle unter 100 000 Zellen einer Maus. Im Knie fanden sie im ersten Monat 15 % der Zellen und nach mindestens sechs Monaten 1,5 % (Arthritis Rheum 65:1786).

    Nur diese zwei Zahlen sind gemessen. Was dieses Modell für die Tage dazwischen zeigt, wurde an sie angepasst.

lesson-fifty-million-predict =
    Tag 1 ist bekannt: { $alive_1 } von 100. Wie geht es weiter? Punkte gibt es dafür nicht. Am Ende stehen deine Antworten neben dem, was geschehen ist.
lesson-fifty-million-predict-course = Zeichne, wie viele der 50 Millionen Zellen leben, von Tag 0 bis Tag 180.
lesson-fifty-million-predict-course-why = Die Zahl fällt in den ersten Tagen steil, dann macht die Kurve einen Knick und läuft lang und flach aus. Keine Gerade passt: Eine, die zu den ersten Tagen passt, ist innerhalb einer Woche bei null, und eine, die endet, wo die Kurve endet, liegt an Tag 28 viel zu hoch.
lesson-fifty-million-predict-month = Wie viele von 100 injizierten Zellen sind an Tag 28 übrig?
lesson-fifty-million-predict-month-why = In diesem Modell { $alive_28 } von 100, das sind { $real_28 } Zellen. In Mäusen wurden im ersten Monat 15 von 100 gefunden (Toupet 2013). Beim Menschen hat sie niemand gezählt.
lesson-fifty-million-predict-half-year = Wie viele von 100 injizierten Zellen sind an Tag 180 übrig?
lesson-fifty-million-predict-half-year-why = In diesem Modell { $alive_180 } von 100, das sind { $real_180 } Zellen. In Mäusen wurden nach einem halben Jahr 1,5 von 100 gefunden (Toupet 2013). Wenige, und doch nicht keine.
lesson-fifty-million-predict-others = Wo sind an Tag 28 die meisten anderen?
lesson-fifty-million-predict-others-1 = Im Knorpel: Sie sind ein Teil davon geworden.
lesson-fifty-million-predict-others-2 = Nicht mehr im Knie: Die Gelenkflüssigkeit hat sie fortgespült.
lesson-fifty-million-predict-others-3 = Nirgends: Sie sind im Knie gestorben und wurden gefressen.
lesson-fifty-million-predict-others-4 = Noch im Knie, aber zu tief, um sie zu sehen.
lesson-fifty-million-predict-others-why = In diesem Modell sind sie gestorben, die meisten innerhalb von Tagen, weil sie keinen Halt fanden, und Makrophagen haben sie gefressen. Beim Menschen wurde das nicht beobachtet; in Gelenken von Mäusen blieben Teilchen, die kleiner waren als eine solche Zelle, wo sie waren (Pradal 2016), ein Fortspülen ist also unwahrscheinlich; und injizierte Zellen sah man sterben (PMC8190192).

lesson-fifty-million-play =
    Zwei Minuten ohne Aufgabe, in einem Knie, an dem noch nichts getan wurde. Eine Idee: Injiziere Zellen, klick eine blaue Zelle an, die schwebt, lass einige Tage vergehen und lies auf ihrer Karte, was aus ihr geworden ist. Mach dann dasselbe mit einer, die haftet.

lesson-fifty-million-investigate =
    Deine Aufgabe: *Finde die Regel, nach der die Zellen verschwinden.* Ist es jeden Tag dieselbe Anzahl? Jeden Tag derselbe Anteil? Oder etwas anderes?

    „Neu beginnen“ gibt dir das Knie unberührt, an Tag 0. Wähle, was injiziert wird und wie viel davon, drück auf „Jetzt injizieren“, lass die Zeit laufen und nimm eine Zeile auf. Zwei Dosen sagen dir mehr als eine: Nimm auch eine, die zehnmal kleiner ist. Und eine Zeile mit Kochsalzlösung zeigt dir, wer in diesem Knie an einem gewöhnlichen Tag sonst noch stirbt. „Neue Würfel“ gibt dir ein anderes Knie derselben Art.

    Zwei Werkzeuge. *Halbieren:* Wie viele Tage dauert es von Tag 0 an, bis die Hälfte weg ist? Und von Tag 28 an? *Buch führen:* Das Modell zeichnet { $drawn_0 } blaue Zellen, jede für viele wirkliche, und zählt jeden Tod einer gezeichneten Zelle. Sind die fehlenden von Tag 1 unter den Toten?
lesson-fifty-million-investigate-more =
    Trag den Logarithmus des übrigen Anteils gegen den Tag auf. Hat jede Zelle jeden Tag dieselbe Chance k, verloren zu gehen, dann ist N(t) = N(0) · exp(−k·t), und die Punkte liegen auf einer einzigen Geraden mit der Steigung −k. Das tun sie nicht: Es gibt zwei Steigungen. Also gibt es zwei Arten von Zellen, N(t)/N(0) = (1 − f)·exp(−k₁·t) + f·exp(−k₂·t). f liest du dort ab, wo die zweite Gerade, nach hinten verlängert, Tag 0 trifft; k₁ und k₂ liest du an den Steigungen ab.

    Im Labor findest du f, k₁ und k₂ des Modells als „Anteil der injizierten Zellen, die haften“, „Verlust schwebender Zellen“ und „Nettoverlust haftender Zellen“. Auf ihren Karten steht, was gemessen wurde: Nur der letzte Wert kommt direkt von den Mäusen.

lesson-fifty-million-observe =
    Im Knie eines lebenden Menschen kann niemand Zellen zählen. Ein Labor kann aber in etwas Gelenkflüssigkeit messen, was die Zellen abgeben: Wachstumsfaktor, hier TGF-β. Der Test heißt ELISA. Er irrt ein wenig, und unter einer gewissen Menge erkennt er nichts mehr.

    Dieses Knie ist bei Tag 180. Nimm drei Proben.
lesson-fifty-million-observe-more =
    An Tag 1 ist der wahre Wert in diesem Knie { $growth_1 } ng/mL, an Tag 28 { $growth_28 }, an Tag 180 { $growth_180 }. Im Modell bilden nur injizierte Zellen Wachstumsfaktor, darum folgt sein Wert ihrer Anzahl.

    Ein wirkliches Knie macht es einem nicht so leicht: Auch seine eigenen Zellen bilden TGF-β, und kein ELISA verrät, von wem es stammt. Deshalb suchte Toupet nach DNA. Aber auch DNA toter Zellen wird gefunden; solche Zahlen sind darum eher zu hoch als zu niedrig.
lesson-fifty-million-observe-nothing = Ein Test sagt: „weniger, als ich erkennen kann“. Was darfst du in deinen Bericht schreiben?
lesson-fifty-million-observe-nothing-1 = Es sind keine injizierten Zellen mehr da.
lesson-fifty-million-observe-nothing-2 = Es sind weniger da, als dieser Test erkennen kann, vielleicht keine.
lesson-fifty-million-observe-nothing-3 = Der Test war kaputt.
lesson-fifty-million-observe-nothing-why = Ein Test mit einer Grenze kann wenige nicht von keinen unterscheiden. In diesem Knie leben an Tag 180 injizierte Zellen: { $real_180 }. „Nicht gefunden“ ist ein Satz über den Test ebenso wie über das Knie.

lesson-fifty-million-argue =
    Schreib die Regel so, dass jemand damit Tag 28 voraussagen könnte. Wähle deine Behauptung. Such dir zwei Zeilen aus, die anders aussähen, wenn du unrecht hättest, wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-fifty-million-argue-more =
    Eine Regel mit zwei Chancen passt zu diesen Punkten. Vielleicht passt auch eine, bei der die Chance jeder Zelle mit den Tagen sinkt. Wie könntest du die beiden unterscheiden? (Das Bild zeigt zwei Arten von Zellen; eine Zählung allein tut das nicht.)
lesson-fifty-million-argue-claim-1 = Jeden Tag geht dieselbe Anzahl von Zellen verloren, bis keine mehr da ist.
lesson-fifty-million-argue-claim-1-why = Dann wäre eine zehnmal kleinere Dosis zehnmal früher verbraucht. Sieh dir deine zwei Dosen an: An Tag 7 sind von der kleinen { $tenth_7 } von 100 übrig und von der großen { $alive_7 } von 100. Und sind an Tag 28 noch welche da?
lesson-fifty-million-argue-claim-2 = Jeden Tag geht derselbe Anteil der Zellen verloren, vom ersten Tag bis zum letzten.
lesson-fifty-million-argue-claim-2-why = Das ist die halbe Antwort: Beide Dosen verlieren denselben Anteil, für jede Zelle ist es also eine Frage der Chance. Gälte aber eine einzige Chance für alle Tage, dann wäre nach je zwei Tagen wieder die Hälfte weg. Halbiere von Tag 28 an: Wie lange dauert es da?
lesson-fifty-million-argue-claim-3 = Die meisten Zellen finden keinen Halt und sterben innerhalb von Tagen; die wenigen, die Halt finden, gehen langsam verloren.
lesson-fifty-million-argue-claim-3-why = Deine Zeilen sollten sich nur in der Dosis unterscheiden und an jedem Tag denselben Anteil zeigen: Dann hat jede Zelle ihre eigene Chance, egal, wie viele es sind. Den Knick zeigt jede einzelne Zeile: von Tag 0 bis Tag 2 ist die Hälfte weg, und von Tag 28 an ist erst um Tag 77 wieder die Hälfte weg ({ $alive_28 }, dann { $alive_77 } von 100).
lesson-fifty-million-argue-claim-4 = Die fehlenden Zellen sind nicht verloren: Sie sind zu Knorpel geworden.
lesson-fifty-million-argue-claim-4-why = Dann würde die Tabelle sie als Knorpelzellen zählen; für Tag 28 nennt sie { $became_28 }. Und die Rechnung geht ohne sie auf: bis Tag 1 { $more_died_1 } Tote mehr als mit Kochsalzlösung, und von { $drawn_0 } gezeichneten Zellen sind { $drawn_1 } übrig.
lesson-fifty-million-argue-tile-1 = Die meisten Zellen aus der Nadel finden keinen Halt
lesson-fifty-million-argue-tile-2 = eine Zelle ohne Halt stirbt innerhalb von Tagen
lesson-fifty-million-argue-tile-3 = Makrophagen fressen die toten, von ihnen bleibt also kaum eine Spur
lesson-fifty-million-argue-tile-4 = die wenigen Zellen, die Halt fanden, gehen langsam verloren, jeden Tag etwa derselbe Anteil
lesson-fifty-million-argue-tile-5 = also fällt die Zahl erst steil, dann macht die Kurve einen Knick und läuft lang und flach aus

lesson-fifty-million-compare =
    Hier ist deine Kurve, und hier ist die des Modells. Die meisten zeichnen sie zu gerade: Entweder endet sie zu früh, oder sie bleibt zu hoch.

    Die erste Hälfte ging in zwei Tagen verloren (an Tag 2 sind { $alive_2 } von 100 übrig). Von Tag 28 an dauerte es sieben Wochen, bis wieder die Hälfte verloren war: { $alive_28 } von 100 an Tag 28, { $alive_77 } an Tag 77. An Tag 180 sind { $alive_180 } von 100 übrig. Zu Gewebe sind sie nicht geworden; Knorpelzellen aus dieser Nadel, die das Modell bis Tag 180 zählt: { $became_180 }. Mit anderen Würfeln kann es eine gezeichnete Zelle sein, oder einige.

    Was davon ist gemessen? 15 % nach einem Monat und 1,5 % nach einem halben Jahr, in Mäusen. Alles Übrige ist die Art, wie dieses Modell zwei Punkte verbindet.
lesson-fifty-million-compare-more =
    Andere suchten anderswo und sahen anderes. Toupet fand einige menschliche Zellen außerhalb des Knies, in Knochenmark, Fett und Muskel der Mäuse. Bei Ratten war ein mit den Zellen gegebener Farbstoff in einem abgenutzten Knie etwa zehn Wochen lang zu sehen und in einem gesunden vier (Stem Cell Res Ther 2016, s13287-016-0420-2). Ein Farbstoff kann seine Zelle überdauern; er kann in dem Makrophagen sitzen, der sie gefressen hat. Für einen Menschen mit gesundem Immunsystem gibt es keine Zählung.
lesson-fifty-million-compare-hidden = Wer eine gerade Linie zeichnet, sagt damit auch etwas über die Zellen. Was?
lesson-fifty-million-compare-hidden-1 = Jeden Tag geht dieselbe Zahl von Zellen verloren, wie viele auch übrig sind.
lesson-fifty-million-compare-hidden-2 = Jeden Tag geht derselbe Anteil der übrigen verloren.
lesson-fifty-million-compare-hidden-3 = Erst gehen wenige Zellen verloren, dann immer mehr.
lesson-fifty-million-compare-hidden-why = Eine Gerade fällt jeden Tag um dieselbe Zahl. Die Kurve des Knies tut das nicht: In den ersten zwei Tagen ging etwa die Hälfte aller Zellen verloren, und von Tag 28 an dauerte es sieben Wochen, bis von den wenigen übrigen die Hälfte weg war. Wie viele verloren gehen, hängt davon ab, wie viele da sind und ob sie Halt haben.

lesson-fifty-million-transfer =
    Jemand anders bekommt Zellen aus Bauchfett, aufbereitet am selben Tag: 3 Millionen Stammzellen. Das Knie ist dasselbe.
lesson-fifty-million-transfer-fat = Wie viele dieser 3 Millionen Zellen leben an Tag 28? Benutze deine Regel.
lesson-fifty-million-transfer-fat-why = Im Modell sind { $fat_28 } übrig, { $fat_share_28 } von 100: derselbe Anteil wie von 50 Millionen. Eine Regel mit Anteilen gilt für jede Dosis; nach einer Regel mit Anzahlen wäre schon am ersten Tag keine mehr da. Dass Zellen aus Fett ebenso gut haften wie andere, ist eine Annahme des Modells.
lesson-fifty-million-transfer-advert = Eine Klinik schreibt: „Unsere Zellen bleiben jahrelang in Ihrem Knie und bauen es neu auf.“ Nach welcher einen Messung würdest du fragen?
lesson-fifty-million-transfer-advert-1 = Wie viele markierte Zellen nach Monaten in Knien von Menschen gefunden werden, und als was.
lesson-fifty-million-transfer-advert-2 = Wie viel weniger es nach einem Jahr wehtut.
lesson-fifty-million-transfer-advert-3 = Wie viele Zellen in der Spritze waren.
lesson-fifty-million-transfer-advert-why = Der Satz sagt, wo Zellen sind und was aus ihnen geworden ist, also müsste man Zellen zählen. Weniger Schmerz kann andere Gründe haben, auch eine Nadel mit Kochsalzlösung. Und was in der Spritze war, ist nicht das, was bleibt.

lesson-fifty-million-exit = Drei Fragen zum Schluss.
lesson-fifty-million-exit-halves = In einer Schale stirbt alle zwei Tage die Hälfte der Zellen, die noch übrig sind. Du beginnst mit 800. Wie viele leben nach sechs Tagen?
lesson-fifty-million-exit-halves-1 = Keine: Alle zwei Tage verschwinden 400.
lesson-fifty-million-exit-halves-2 = 100
lesson-fifty-million-exit-halves-3 = 200
lesson-fifty-million-exit-halves-4 = 400
lesson-fifty-million-exit-halves-why = 800, 400, 200, 100: jedes Mal die Hälfte von dem, was *übrig* ist. Derselbe Anteil ist jedes Mal eine kleinere Anzahl. Eine Gerade wäre an Tag 4 bei null gewesen.
lesson-fifty-million-exit-gone = Nach einem halben Jahr fehlen fast alle Zellen, die in das Knie dieser Lektion injiziert wurden. Was geschah mit den meisten?
lesson-fifty-million-exit-gone-1 = Sie wurden zu Knorpel.
lesson-fifty-million-exit-gone-2 = Sie warten im Knochen, bis sie gebraucht werden.
lesson-fifty-million-exit-gone-3 = Sie wanderten in andere Gelenke.
lesson-fifty-million-exit-gone-4 = Sie starben, und Makrophagen fraßen sie.
lesson-fifty-million-exit-gone-why = Die Toten, die das Modell zählt, erklären die fehlenden Zellen, und aus der Nadel kamen kaum Knorpelzellen. Zellen reagieren auf Signale in ihrer Nähe; sie warten nicht darauf, gebraucht zu werden.
lesson-fifty-million-exit-mice = Die 15 % nach einem Monat wurden mit menschlichen Zellen in Mäusen gemessen, die fast kein Immunsystem haben. Warum kann die Zahl beim Menschen eine andere sein?
lesson-fifty-million-exit-mice-1 = Weil Mäuse keine Knie haben.
lesson-fifty-million-exit-mice-2 = Weil ein Körper mit gesundem Immunsystem Zellen vielleicht schneller beseitigt und sein Knie anders groß ist.
lesson-fifty-million-exit-mice-3 = Weil sich Prozente nicht auf Menschen anwenden lassen.
lesson-fifty-million-exit-mice-why = Man nahm Mäuse ohne Immunantwort, damit die menschlichen Zellen nicht abgestoßen wurden. Für den Versuch mit der Maus ist das richtig, für uns ist es eine Grenze. Eine Zahl gehört zu dem Ort, an dem sie gemessen wurde.

lesson-fifty-million-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, bis „Untersuchen“ weitergehen und eine Zeile aufnehmen. Kariertes Papier bereitlegen, besser halblogarithmisches. Die Klasse braucht Prozentrechnung und sonst nichts.
lesson-fifty-million-teacher-while =
    Erst zeichnen lassen, dann rechnen. Während die Klasse arbeitet, fragen: *Wie sähe deine Tabelle aus, wenn jeden Tag dieselbe Anzahl verschwände?* Diese Frage macht aus zwei Dosen ein Experiment.

    Der Knopf „Weiter bis Tag …“ liefert eine Zeile in Sekunden. Zum Halbieren an der Zeitleiste ziehen und „Zellen im Bild“ ablesen lassen.

    Lösung, im Knie dieser Lektion, übrige Zellen von 100 an den Tagen 1, 7, 28 und 180: mit 50 Millionen { $alive_1 }; { $alive_7 }; { $alive_28 }; { $alive_180 }, mit 5 Millionen { $tenth_1 }; { $tenth_7 }; { $tenth_28 }; { $tenth_180 }. Bis Tag 1 gestorbene gezeichnete Zellen: { $died_1 }, mit Kochsalzlösung { $saline_died_1 }; Unterschied { $more_died_1 }, das sind die fehlenden ({ $drawn_0 } minus { $drawn_1 }).

    Volle Punktzahl: die dritte Behauptung; zwei Zeilen, die sich nur in der Dosis unterscheiden; eine Kette, die von „kein Halt“ bis zum langen, flachen Auslauf führt.
lesson-fifty-million-teacher-classes =
    Die meisten Kurven sind zu gerade. Manche enden in der ersten Woche, manche sinken gleichmäßig über ein halbes Jahr. Beides ist dieselbe Idee: jeden Tag dieselbe Anzahl. Die beiden nebeneinanderlegen, bevor man etwas dazu sagt.

    Viele, die „exponentiell“ gelernt haben, zeichnen eine Kurve mit einer einzigen Halbwertszeit. Das ist halb richtig, und für sie sind die Formeln unter „Mehr“ gedacht: Eine Halbwertszeit, die zu den ersten Tagen passt, lässt an Tag 28 fast keine übrig.

    Manche verbuchen alle fehlenden Zellen als Knorpel. Die Buchführung an Tag 1 klärt das: So viele Zellen fehlen, so viele Tote mehr gibt es als mit Kochsalzlösung.

    Einige lesen „1,5 %“ als nichts. In diesem Knie sind das { $real_180 } Zellen; ob es auf sie ankommt, ist eine andere Lektion („Briefe oder Bausteine?“).
lesson-fifty-million-teacher-discussion =
    1. Das Modell trifft die Zahlen der Mäuse, weil es an sie angepasst wurde. Welche seiner Zahlen könnte sich morgen als falsch erweisen? Was würdest du zuerst messen?

    2. „Unsere Zellen leben in Ihnen weiter.“ Ist das wahr, falsch oder wahr für { $alive_180 } von 100?

    3. Wo führt eine Gerade sonst noch in die Irre: beim Koffein im Blut, beim Schaum auf einem Getränk, beim Vergessen von Wörtern?
lesson-fifty-million-teacher-odd =
    Gezählt werden die Toten unter allen gezeichneten Zellen des Knies, auch unter seinen eigenen Makrophagen: Sie sterben jeden Tag und werden ersetzt, auch mit Kochsalzlösung. Darum geht die Rechnung an Tag 1 auf (mit anderen Würfeln manchmal nur bis auf eine Zelle) und an Tag 28 nicht: Bis dahin haben heilende Makrophagen, die länger leben, die übliche Zahl verändert.

    Die Prozente kleiner und großer Dosen stimmen in den ersten Tagen genau überein. Es sind dieselben Würfel für dieselben gezeichneten Zellen; nur für wie viele wirkliche eine gezeichnete steht, ist verschieden.

    In den letzten Monaten sind nur noch wenige gezeichnete Zellen übrig, darum springt die letzte Spalte mit neuen Würfeln. Über die Klasse mitteln.

    „Übrig“ zählt Stammzellen und ihre Tochterzellen: Einige teilen sich im Knie. Der langsame Verlust ist ein Nettoverlust. Was zu Gewebe wurde, zählt in der Spalte der Knorpelzellen, nicht hier.

    Aus diesem Modellknie kommt keine Zelle heraus: Das Modell wurde so gebaut, weil Teilchen in Gelenken von Mäusen bleiben. Wer sagt „Dann lässt sich nicht prüfen, ob sie fortgespült werden“, hat recht und soll das auch hören.
