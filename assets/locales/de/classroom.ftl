# Was aus einer Lektion hinausgeht: Seiten zum Drucken und Fragen für die Lernplattform einer Schule.
# Schritte, Spalten und Messgeräte heißen hier wie in der Lektion am Bildschirm.

# Die Fußzeile einer gedruckten Seite; sie ist auch die erste Zeile einer Datei mit Fragen.
classroom-foot = { $lesson } · Stroma { $version } · Startzahl { $seed }
classroom-foot-sheet = { $lesson } · Stroma { $version } · Startzahl { $seed } · Blatt { $sheet }
classroom-page = Seite { $n } von { $count }

# Der Kopf eines Arbeitsblatts.
classroom-key = Lösungen und Hinweise für die Lehrkraft
classroom-name = Name
classroom-class = Klasse
classroom-date = Datum
classroom-picture = Bild des Laufs zu Schritt { $n }: { $name }
classroom-no-picture = Dieses Blatt wurde ohne Bilder des Laufs gemacht: Sieh dir den Lauf selbst an.
classroom-first-thoughts = Deine ersten Gedanken
classroom-notes = Was dir aufgefallen ist

# Fragen auf Papier.
classroom-range = { $low } bis { $high } { $unit }
classroom-tick-one = Kreuze eines an.
classroom-number-sentences = Nummeriere die Sätze in ihrer Reihenfolge.
classroom-draw = Zeichne deine Kurve in dieses Achsenkreuz. Beginne am linken Rand und ende am rechten.
classroom-axes = Achsenkreuz für eine Kurve: nach rechts Tag 0 bis { $days }, nach oben { $range }.
classroom-no-right-one = Hier wird keine Antwort bewertet: Der Lauf antwortet, oder alle antworten für sich.
classroom-answers-differ = Die Antworten sind verschieden. Es kommt auf eine Begründung an, nicht auf ein bestimmtes Wort.

# Untersuchung und Messung auf Papier.
classroom-vary = Das darfst du ändern: { $controls }. Alles andere bleibt, wie es ist.
classroom-asked = Aufzunehmende Zeilen, mindestens: { $rows }. Verschiedene Würfel (Startzahlen), mindestens: { $seeds }. Die Frage gilt Tag { $day }.
classroom-done = Was du getan hast
classroom-seed = Würfel (Startzahl)
classroom-control = Als Kontrolle zählt: { $what }.
classroom-decides = Die Zahl, auf die es ankommt: { $column }.
classroom-readings = Deine Messwerte und ihr Mittelwert ({ $what })
classroom-reading = Messwert { $n }
classroom-mean = Mittelwert

# Das Argument auf Papier und seine Punkte.
classroom-evidence-row = Zeile
classroom-evidence-tells = Was sie zeigt
classroom-reasoning = Begründung: Nummeriere die Teile in ihrer Reihenfolge
classroom-mark-claim = Behauptung
classroom-mark-evidence = Belege
classroom-mark-reasoning = Begründung
classroom-marks = Punkte, jeweils 0 bis 2
classroom-claim-marks = Behauptung: 2 für { $right }, 1 für eine andere Behauptung, 0 für keine.
classroom-claim-marks-misconception = Behauptung: 2 für { $right }, 0 für { $misconception } oder keine, 1 für jede andere.
classroom-evidence-marks = Belege: Verlangte Zeilen: { $rows }. 2, wenn zwei davon dieselben Würfel haben und sich nur in einem unterscheiden: { $what }. 1, wenn diese zwei auf andere Würfel trafen oder sich auch in anderem unterscheiden, oder wenn Zeilen fehlen. 0, wenn sich keine zwei Zeilen darin unterscheiden.
classroom-reasoning-marks = Begründung: 2 für alle Teile in ihrer Reihenfolge mit einem eigenen Satz. 1, wenn die meisten Teile in ihrer Reihenfolge stehen oder wenn der Satz fehlt. 0 für weniger.

# Erwartung und Ergebnis nebeneinander, auf Papier.
classroom-compare-question = Frage
classroom-compare-expected = Was du erwartet hast
classroom-compare-happened = Was geschah
classroom-see-curve = die Kurve des Laufs, gezeichnet bei Schritt { $n }

# Die Seiten für die Lehrkraft.
classroom-last-page = Die Seite, die mit Schritt { $n } beginnt, verrät, was im Lauf geschah. Sie wird zuletzt ausgeteilt.
classroom-source = Quelle: { $source }
classroom-figures = Zahlen der Texte, berechnet aus den Läufen dieser Lektion (Startzahl { $seed })
classroom-figure-what = Was
classroom-figure-run = Lauf
classroom-figure-value = Wert
classroom-figure-less = { $run } minus { $less }

# Fragen für eine Lernplattform.
classroom-number-in = Antworte mit einer Zahl, { $range }.
classroom-order-how = Welcher Satz kommt zuerst, welcher als zweiter und so weiter?
classroom-curve-in-words = Beschreibe die Kurve in Worten, statt sie zu zeichnen, von Tag 0 bis Tag { $days } (Werte: { $range }). Wo beginnt sie, wo ändert sie ihre Richtung, wo endet sie?
classroom-curve-given = Die Kurve, die schon gezeichnet ist, nach Tagen: { $points }.
classroom-curve-point = Tag { $day }: { $value }
classroom-many-think-so = Das denken viele zuerst. Welche Zahl des Laufs spricht dagegen?

# Ein Paket für eine Lernplattform.
classroom-scorm-alone = Keine Lernplattform gefunden, also wird nichts gemeldet. Die Lektion läuft trotzdem.
classroom-scorm-long = Es sind jetzt mehr Antworten, als die Lernplattform aufbewahrt. An einem anderen Computer würdest du an einer früheren Stelle weitermachen; deine Punkte werden trotzdem gemeldet.
classroom-scorm-refused = Die Lernplattform hat nicht angenommen, was gemeldet wurde. Sag es deiner Lehrkraft.
