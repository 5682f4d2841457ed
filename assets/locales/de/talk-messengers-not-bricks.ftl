# Der Vortrag "Boten, keine Bausteine": STEP wird gezeigt, STEP-note ist, was zu sagen ist, STEP-ask ist die Frage, STEP-1 bis STEP-4 ihre
# Antworten, STEP-why wird gesagt, sobald der Lauf geantwortet hat.
talk-messengers-not-bricks-title = Boten, keine Bausteine: eine Spritze, ein Jahr

talk-messengers-not-bricks-hook = Ein Knie mit mittlerer Arthrose: 65 % seines Knorpels sind noch da. Heute bekommt es 50 Millionen Stammzellen. Was werden sie dort tun?
talk-messengers-not-bricks-hook-note = Den Raum kurz schauen lassen. Die Punkte sind Entzündung. Die beiden Ideen nennen, aber nicht sagen, welche stimmt: Bausteine würden zu Gewebe, Boten würden Signale senden.

talk-messengers-not-bricks-baseline = Schmerz wird auf einer Linie von 100 mm angekreuzt. Diese Person kreuzt 58 mm an. Etwa die Hälfte der Makrophagen im Gelenk wirkt entzündend.
talk-messengers-not-bricks-baseline-note = Damit wird alles verglichen. Makrophagen sind die Zellen, die Totes fressen; manche nähren eine Entzündung, andere beenden sie.

talk-messengers-not-bricks-left-ask = Von 100 gespritzten Zellen: Wie viele leben nach vier Wochen noch?
talk-messengers-not-bricks-left-1 = 70 oder mehr
talk-messengers-not-bricks-left-2 = 30 bis 70
talk-messengers-not-bricks-left-3 = 3 bis 30
talk-messengers-not-bricks-left-4 = weniger als 3
talk-messengers-not-bricks-left-why = Die meisten finden im Gelenk keinen Halt und sterben binnen Tagen.
talk-messengers-not-bricks-left-note = Erst die Hände, dann zeichnet jemand die vier Wochen als Kurve. Viele zeichnen eine Gerade. Erst dann weiterblättern: Der Lauf braucht eine Sekunde. Beim Menschen kann sie niemand zählen; das Modell folgt einer Zählung an Mäusen.

talk-messengers-not-bricks-first-days = Drei Tage nach der Spritze sind etwa 41 von 100 Zellen übrig. Was stirbt, fressen Makrophagen, und eine solche Mahlzeit kann einen Makrophagen auf Heilung umstellen.
talk-messengers-not-bricks-first-days-note = Selbst die Toten haben etwas zu sagen. Bei Mäusen mussten Zellen sterben, um zu helfen.

talk-messengers-not-bricks-week = Nach einer Woche sind 23 von 100 Zellen übrig. Und doch sind die heilenden Makrophagen jetzt in der Überzahl: 48 gegen 26 entzündende von 100.
talk-messengers-not-bricks-week-note = Wenige Zellen, große Wirkung. Fragen: Sieht das nach Bausteinen aus?

talk-messengers-not-bricks-became-ask = Nach zwölf Wochen: Von 100 gespritzten Zellen, die noch leben, wie viele sind zu Knorpelzellen geworden?
talk-messengers-not-bricks-became-1 = 80 oder mehr
talk-messengers-not-bricks-became-2 = 20 bis 80
talk-messengers-not-bricks-became-3 = 2 bis 20
talk-messengers-not-bricks-became-4 = weniger als 2
talk-messengers-not-bricks-became-why = Wenige liegen dort, wo ein Reiz zu Knorpel anregt, und Entzündung bremst dieses Zellschicksal.
talk-messengers-not-bricks-became-note = Viele erwarten A oder B, denn in der Schale können diese Zellen zu Knorpel werden. Ob eine Zelle etwas kann und ob sie es hier tut, sind zwei Fragen.

talk-messengers-not-bricks-no-bricks = Von tausend gespritzten Zellen ist nicht eine zu Knorpel geworden. Bausteine sind sie nicht.
talk-messengers-not-bricks-no-bricks-note = Das Licht steht auf der abgenutzten Stelle. Nach neuem Knorpel suchen lassen: Es ist keiner zu sehen.

talk-messengers-not-bricks-letters = Was haben sie dann getan? Sie haben Signale gesendet. Vier Wochen nach der Spritze ist das Heilsignal mehr als 11-mal so stark wie davor, und die Entzündung ist um etwa 42 % gesunken.
talk-messengers-not-bricks-letters-note = Das Modell hat ein einziges Heilsignal. Im Körper ist es ein ganzer Postsack voller Moleküle, und welches davon am meisten zählt, ist umstritten.

talk-messengers-not-bricks-pain = Der Schmerz liegt jetzt bei 33 mm, 25 mm weniger als davor. Aber mit Kochsalzlösung in der Spritze wäre er auch um etwa 12 mm gesunken: Dieser Teil ist Placebo.
talk-messengers-not-bricks-pain-note = Rechts steht dasselbe Knie mit Kochsalzlösung. Was die Zellen taten, ist der Unterschied zwischen beiden, nicht der zu vorher.

talk-messengers-not-bricks-regrown-ask = Und der Knorpel? Er war bei 65 % eines gesunden. Wo ist er nach einem Jahr?
talk-messengers-not-bricks-regrown-1 = 70 % oder mehr: er wächst nach
talk-messengers-not-bricks-regrown-2 = 66 bis 70 %: ein wenig wächst nach
talk-messengers-not-bricks-regrown-3 = 60 bis 66 %: er nutzt sich langsam weiter ab
talk-messengers-not-bricks-regrown-4 = weniger als 60 %: er nutzt sich schnell ab
talk-messengers-not-bricks-regrown-why = Mit Kochsalzlösung wäre es etwa dasselbe. Auch beim Menschen ist kein Unterschied gezeigt.
talk-messengers-not-bricks-regrown-note = Die Aufnahmen von 480 Menschen waren ein Jahr nach Zellen und nach Kortison gleich (Mautner 2023). Kleinere Studien sind uneins.

talk-messengers-not-bricks-fade = Nach einem Jahr lebt etwa eine von tausend gespritzten Zellen. Die Boten sind fort, ihre Botschaften verblassen, und die Entzündung ist fast zurück.
talk-messengers-not-bricks-fade-note = Eine Botschaft ist keine Reparatur. Sie hält, solange jemand sie sendet, und ein wenig länger.

talk-messengers-not-bricks-salt = Dasselbe Knie, das vor einem Jahr Kochsalzlösung bekam: Sein Schmerz liegt etwa 1 mm von dem des Knies mit Zellen entfernt.
talk-messengers-not-bricks-salt-note = Das ist ein Knie eines Modells. Beim Menschen findet eine Übersichtsarbeit, dass Zellen den Schmerz vielleicht ein wenig lindern, bei niedriger Sicherheit.

talk-messengers-not-bricks-close = Boten, keine Bausteine: Sie beruhigen ein Gelenk eine Zeit lang, und sie bauen nichts neu. Was würdet ihr ändern, damit die Botschaft länger hält?
talk-messengers-not-bricks-close-note = Zwei, drei Ideen an die Tafel schreiben und eine versuchen: eine andere Dosis, eine zweite Spritze, ein ruhigeres Gelenk. Das Programm antwortet sofort.
