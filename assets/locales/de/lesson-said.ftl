# Was eine Lektion zu einer gezeichneten Kurve neben dem Lauf sagt, und zu einem Argument.
# Kurven: yours und run sind Werte (bei Gipfel oder Tiefpunkt: Tage), share ist der mittlere Abstand in Prozent der Skala.
lesson-curve-same = Deine Kurve und der Lauf sehen fast gleich aus: Im Mittel liegen sie { $share } % der Skala auseinander.
lesson-curve-apart = Deine Kurve und der Lauf gehen verschiedene Wege: Im Mittel liegen sie { $share } % der Skala auseinander. Wo sind sie am weitesten voneinander entfernt?
lesson-curve-start = Am Anfang hast du { $yours } gezeichnet. Der Lauf begann bei { $run }.
lesson-curve-end-higher = Am Ende hast du { $yours } erwartet. Der Lauf endete tiefer, bei { $run }.
lesson-curve-end-lower = Am Ende hast du { $yours } erwartet. Der Lauf endete höher, bei { $run }.
lesson-curve-peak-earlier = Du hast den Gipfel { $days } Tage früher erwartet: an Tag { $yours }. Im Lauf kam er an Tag { $run }.
lesson-curve-peak-later = Du hast den Gipfel { $days } Tage später erwartet: an Tag { $yours }. Im Lauf kam er an Tag { $run }.
lesson-curve-trough-earlier = Du hast den Tiefpunkt { $days } Tage früher erwartet: an Tag { $yours }. Im Lauf kam er an Tag { $run }.
lesson-curve-trough-later = Du hast den Tiefpunkt { $days } Tage später erwartet: an Tag { $yours }. Im Lauf kam er an Tag { $run }.
lesson-curve-rose-fell = Du hast vom Anfang bis zum Ende einen Anstieg um { $yours } erwartet. Im Lauf ging es um { $run } abwärts. Was könnte den Wert nach unten ziehen?
lesson-curve-fell-rose = Du hast vom Anfang bis zum Ende einen Rückgang um { $yours } erwartet. Im Lauf ging es um { $run } aufwärts. Was könnte den Wert nach oben treiben?
lesson-curve-flat-changed = Du hast erwartet, dass sich wenig ändert. Im Lauf liegen der höchste und der tiefste Wert { $run } auseinander. Was hat sich da geändert?
lesson-curve-higher = Im Mittel liegt deine Kurve höher: bei { $yours }, der Lauf bei { $run }.
lesson-curve-lower = Im Mittel liegt deine Kurve tiefer: bei { $yours }, der Lauf bei { $run }.

# Punkte: warum Behauptung, Belege und Begründung 2, 1 oder 0 Punkte bekamen. a und b sind Nummern von Zeilen.
lesson-mark-claim-2 = Behauptung: Sie passt zu dem, was die Läufe zeigen.
lesson-mark-claim-1 = Behauptung: Ein Stück des Wegs ist geschafft. Welche deiner Zeilen passt am wenigsten dazu?
lesson-mark-claim-0 = Behauptung: Hier fangen viele an. Sieh deine Zeilen noch einmal durch: Welche würde dich überraschen, wenn das stimmte?
lesson-mark-evidence-2 = Belege: Die Zeilen { $a } und { $b } unterscheiden sich nur in dem, wonach du fragst, und trafen auf dieselben Würfel. Das ist ein fairer Vergleich.
lesson-mark-evidence-1-other = Belege: Die Zeilen { $a } und { $b } unterscheiden sich in mehr als einer Sache. Wenn sie verschieden ausgehen: Welche davon war es?
lesson-mark-evidence-1-seed = Belege: Die Zeilen { $a } und { $b } unterscheiden sich in der richtigen Sache, doch jede traf auf andere Würfel. Könnte der Unterschied Zufall sein? Zwei Zeilen mit derselben Startzahl würden es zeigen.
lesson-mark-evidence-1-few = Belege: Ausgewählte Zeilen: { $there }, verlangt: { $asked }. Welche weitere Zeile würde dein Argument stärker machen?
lesson-mark-evidence-0 = Belege: noch nicht. Welche zwei Zeilen sähen anders aus, wenn deine Behauptung falsch wäre?
lesson-mark-reasoning-2 = Begründung: Ein Schritt führt zum nächsten, und du sagst es in eigenen Worten.
lesson-mark-reasoning-1-order = Begründung: Die meisten Schritte führen weiter. Sieh ab Schritt { $place } noch einmal hin: Was muss zuerst geschehen?
lesson-mark-reasoning-1-words = Begründung: Deine Schritte stehen in der richtigen Reihenfolge. Sag es jetzt in eigenen Worten, in einem Satz mit mindestens { $least } Wörtern.
lesson-mark-reasoning-0 = Begründung: Fang mit dem an, was die Zellen zuerst tun. Was folgt daraus, und was aus dem nächsten Schritt?
