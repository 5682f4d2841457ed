# Der Vortrag "Warum ein Placebo eine Kontrolle braucht": STEP wird gezeigt, STEP-note ist, was zu sagen ist, STEP-ask ist die Frage, STEP-1 bis STEP-4 ihre
# Antworten, STEP-why wird gesagt, sobald der Lauf geantwortet hat.
talk-why-a-control-title = Wozu eine Kontrollgruppe: was Kochsalzlösung bewirkt

talk-why-a-control-claim = „Es tat weh, dann kam die Spritze, jetzt tut es weniger weh. Also hat die Behandlung gewirkt.“ Ist das ein Beweis?
talk-why-a-control-claim-note = Fragen, wer Ja sagt. Noch nicht diskutieren. Jeder hat so einen Satz schon gesagt, über eine Tablette oder einen Tee.

talk-why-a-control-knee = Ein abgenutztes Knie. Schmerz wird auf einer Linie von 100 mm angekreuzt, und diese Person kreuzt 58 mm an. Heute kommt eine Spritze mit 50 Millionen Stammzellen.
talk-why-a-control-knee-note = Die Punkte sind Entzündung. Die Zahl merken: Sie ist das Vorher.

talk-why-a-control-falls-ask = Wie weit ist der Schmerz nach vier Wochen gesunken?
talk-why-a-control-falls-1 = weniger als 5 mm
talk-why-a-control-falls-2 = 5 bis 15 mm
talk-why-a-control-falls-3 = 15 bis 40 mm
talk-why-a-control-falls-4 = 40 mm oder mehr
talk-why-a-control-falls-note = Hände zählen, dann den Lauf antworten lassen.

talk-why-a-control-before-after = Von 58 mm auf 33 mm: 25 mm weniger. Alle freuen sich. Aber wo läge der Schmerz ohne die Zellen?
talk-why-a-control-before-after-note = Vorher und nachher unterscheiden sich in allem, was in vier Wochen geschah, nicht nur in den Zellen. Sammeln, was noch geschah: eine Nadel, jemand, der zuhörte, Hoffnung, Zeit.

talk-why-a-control-water-ask = Dasselbe Knie, derselbe Tag, dieselbe Nadel, mit Kochsalzlösung darin. Zeichnet seinen Schmerz für zwölf Wochen. Wie weit ist er dann gesunken?
talk-why-a-control-water-1 = weniger als 3 mm: es ist ja nichts darin
talk-why-a-control-water-2 = 3 bis 8 mm
talk-why-a-control-water-3 = 8 bis 16 mm
talk-why-a-control-water-4 = 16 mm oder mehr
talk-why-a-control-water-why = Kochsalzlösung ändert weder die Entzündung noch den Knorpel dieses Knies. Der Schmerz sinkt trotzdem.
talk-why-a-control-water-note = Erst zeichnet jemand, dann gehen die Hände hoch. Hier ist das Modell an Studien angepasst: Bei 1076 Menschen war der Schmerz drei Monate nach Kochsalzlösung um 12 mm gesunken (Saltzman 2017).

talk-why-a-control-placebo = Vier Wochen nach der Kochsalzlösung: 46 mm. In dieser Spritze war keine Zelle. Hoffnung, Behandeltwerden und die Nadel selbst lindern Schmerz eine Zeit lang. Das nennt man Placebo.
talk-why-a-control-placebo-note = Placebo heißt nicht eingebildeter Schmerz, und niemand hat gelogen. Der Schmerz ist echt, und dass er nachlässt, ist echt. Beim Menschen ist es manchmal nichts und manchmal viel.

talk-why-a-control-no-needle-ask = Und ein drittes Knie, das gar keine Spritze bekommt? Wie ist sein Schmerz nach vier Wochen?
talk-why-a-control-no-needle-1 = mindestens 5 mm niedriger
talk-why-a-control-no-needle-2 = etwa gleich, auf 5 mm genau
talk-why-a-control-no-needle-3 = mindestens 5 mm höher
talk-why-a-control-no-needle-why = In diesem Modell bleibt der Schmerz ohne Spritze gleich. Beim Menschen geht er auf und ab.
talk-why-a-control-no-needle-note = Kochsalzlösung ist also nicht dasselbe wie nichts. Eine faire Kontrolle bekommt alles außer den Zellen.

talk-why-a-control-ups-and-downs = Menschen kommen in eine Studie, wenn es am meisten wehtut, und auf das Schlimmste folgt meist etwas Besseres, mit oder ohne Behandlung. Dieses Modellknie kennt kein solches Auf und Ab.
talk-why-a-control-ups-and-downs-note = Das heißt Regression zur Mitte. In einer echten Studie sinkt der Schmerz auch in einer unbehandelten Gruppe. Ein Modell, das etwas weglässt, muss es sagen.

talk-why-a-control-difference = Was die Zellen taten, ist der Unterschied zur Kochsalzlösung: 33 mm gegen 46 mm, etwa 13 mm. Die anderen etwa 12 mm der 25 mm wären auch ohne sie gekommen.
talk-why-a-control-difference-note = Etwa die Hälfte von dem, was man vorher und nachher sieht, war nicht das Werk der Zellen. Beim Menschen ist der Anteil der Zellen weniger sicher: Eine Übersichtsarbeit sagt, dass sie den Schmerz vielleicht ein wenig lindern, bei niedriger Sicherheit.

talk-why-a-control-half-a-year = Nach einem halben Jahr liegen die beiden Knie etwa 9 mm auseinander.
talk-why-a-control-half-a-year-note = Der Unterschied schrumpft: Die Zellen sterben, und ihre Signale verblassen. Eine Studie muss sagen, wann sie hingesehen hat.

talk-why-a-control-a-year = Nach einem Jahr liegen sie etwa 1 mm auseinander.
talk-why-a-control-a-year-note = Wer nur nach vier Wochen schaut und wer nur nach einem Jahr schaut, erzählt zwei verschiedene Geschichten über dieselbe Behandlung.

talk-why-a-control-blind = In einer guten Studie weiß niemand, wer was bekam: nicht die Patientin, nicht der Arzt, der fragt. Sonst führt die Hoffnung den Stift.
talk-why-a-control-blind-note = Das heißt doppelblind. Und der Zufall bestimmt, wer was bekommt, damit die Gruppen in allem Übrigen gleich sind.

talk-why-a-control-close = Vorher und nachher ist kein Vergleich. Fragt bei jedem Heilmittel: Verglichen womit?
talk-why-a-control-close-note = Jede und jeder schreibt eine Werbung für ein Heilmittel auf und die Kontrolle, über die sie schweigt.
