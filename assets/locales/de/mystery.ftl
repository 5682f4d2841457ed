# Rätselgelenke: Eine Regel eines Knies ist geändert; welche, ist herauszufinden.
mystery-title = Rätselgelenk
mystery-intro = Jemand hat an diesem Knie oder an dem, was injiziert wurde, eine einzige Sache geändert. Sehen kannst du sie nicht. Du kannst Messungen kaufen, sie mit demselben Knie ohne Änderung vergleichen und sagen, was es war.
mystery-code = Dein Code
mystery-open = Dieses Gelenk öffnen
mystery-unaltered = Dasselbe Knie ohne Änderung, 50 Millionen Zellen
mystery-left = Übrige Punkte: { $left }
mystery-price = Preis in Punkten: { $price }
mystery-buy = Diese Messung kaufen
mystery-day = Tag der Messung
mystery-guesses = Übrige Versuche: { $guesses }
mystery-guess = Das wurde geändert
mystery-right = Richtig. Das wurde geändert.
mystery-not-it = Das ist es nicht. Welcher deiner Messwerte spricht dagegen?
mystery-nothing-there = Davon wurde nichts gefunden, weder lebend noch tot.
mystery-give-up = Auflösung zeigen

mystery-code-form = „{ $found }“ ist kein Code eines Rätselgelenks. Ein solcher Code sieht so aus: { $example }.
mystery-code-letter = Das Zeichen „{ $letter }“ kommt in diesen Codes nicht vor. Sieh noch einmal hin: Könnte es ein anderer Buchstabe oder eine Ziffer sein? Ein Code sieht so aus: { $example }.
mystery-code-check = Ein Zeichen von „{ $found }“ stimmt nicht, oder zwei sind vertauscht. Sieh dir den Code, den du bekommen hast, noch einmal an.
mystery-too-dear = Dafür reichen die Punkte nicht. Preis: { $price }, übrig: { $left }.
mystery-no-guess = Es ist kein Versuch mehr übrig.
mystery-unknown-rule = „{ $found }“ steht nicht auf der Liste dessen, was geändert sein kann.

mystery-assay-pain = Schmerz, Mittel einer Woche
mystery-assay-inflammation = Entzündung in der Gelenkflüssigkeit
mystery-assay-healing = Heilsignal in der Gelenkflüssigkeit
mystery-assay-growth = Wachstumsfaktor in der Gelenkflüssigkeit
mystery-assay-label = Anteil der injizierten Zellen, die leben
mystery-assay-m1 = Anteil der entzündenden Makrophagen
mystery-assay-m2 = Anteil der heilenden Makrophagen
mystery-assay-cartilage = Knorpel in drei kleinen Stücken
mystery-assay-look = Knorpel, mit einer Kamera betrachtet

mystery-rule-no-growth-factor = Die Zellen bilden kaum Wachstumsfaktor
mystery-rule-no-growth-factor-why = Alles sieht aus wie üblich: Zellen, Schmerz, Makrophagen. Nur der Wachstumsfaktor in der Gelenkflüssigkeit erreicht bloß ein Viertel des üblichen Werts, und an Tag 7 ist es zu wenig, um ihn zu messen. Wer nur auf den Schmerz sieht, findet das nie, denn in diesem Modell folgt der Schmerz nicht dem Wachstumsfaktor.
mystery-rule-old-donor = Die Zellen stammen von einem alten Spender: Ihre Teilungen sind verbraucht, und nur wenige finden Halt
mystery-rule-old-donor-why = An Tag 7 leben von 100 Zellen etwa 7 statt 22. Die wenigen wirken gut: Die Makrophagen wandeln sich fast wie üblich, und so sinkt auch der Schmerz fast wie üblich. Er kommt aber früher zurück.
mystery-rule-dead-cells = Die Zellen lagen bei der Injektion schon im Sterben
mystery-rule-dead-cells-why = An Tag 7 leben von 100 Zellen kaum 2. Und doch geht es dem Knie besser: Makrophagen, die sterbende Zellen fressen, werden zu heilenden. Aber an Tag 7 ist wenig Heilsignal in der Flüssigkeit.
mystery-rule-silent-cells = Die Zellen senden keine Signale
mystery-rule-silent-cells-why = Die Zellen sind da, so viele wie üblich, und das Knie verhält sich wie mit Kochsalzlösung: kein Heilsignal, kein Wachstumsfaktor, keine gewandelten Makrophagen.
mystery-rule-stuck-macrophages = Die Makrophagen können sich nicht wandeln
mystery-rule-stuck-macrophages-why = Die Zellen sind da und senden, was sie sollen. Aber an Tag 28 ist kaum ein Makrophage heilend. Die Botschaft kommt an, und keiner kann darauf reagieren.
mystery-rule-overload = Das Knie ist überlastet
mystery-rule-overload-why = Die Zellen sind wie üblich, und die Makrophagen wandeln sich. Aber die Entzündung ist von Tag 0 an hoch und bleibt hoch, weil der Verschleiß sie immer weiter nährt. Es tut so weh wie mit Kochsalzlösung, aber aus einem anderen Grund.
mystery-rule-salt-water = In der Spritze war Kochsalzlösung
mystery-rule-salt-water-why = Keine markierte Zelle wird gefunden, weder lebend noch tot, und auch kein Signal von ihnen. Der Schmerz sinkt trotzdem ein wenig: Das bewirken die Erwartung und die Nadel.
mystery-rule-steroid = In der Spritze war Kortison
mystery-rule-steroid-why = Keine markierte Zelle wird gefunden. In der ersten Woche ist die Entzündung niedrig, und der Schmerz sinkt schnell, ganz ohne Heilsignal; bis Tag 90 ist alles davon vorbei.
mystery-rule-germs = Mit der Nadel kamen Keime ins Gelenk
mystery-rule-germs-why = In den ersten Wochen ist die Entzündung um ein Vielfaches höher als üblich und der Schmerz stark, obwohl Zellen und Makrophagen tun, was sie können. Bis Tag 90 ist es vorbei. Eine echte Infektion zerstört auch Knorpel; das ist hier weggelassen.

mystery-teacher =
    Alle Lernenden bekommen je einen Code. Der Code enthält die Lösung: Tippt man ihn auf dieser Seite ein, wird die geänderte Regel genannt. Kein Code kommt in einer Klasse zweimal vor, und Nachbarn haben verschiedene Regeln.

    Sieben Messungen unterscheiden alle Regeln und kosten 19 von 24 Punkten. Biopsie und Kamera sind teuer und verraten in 90 Tagen fast nichts; das sollen die Lernenden selbst herausfinden.
mystery-teacher-class = Nummer der Klasse
mystery-teacher-pupils = Anzahl der Lernenden
mystery-teacher-answer = Nr. { $pupil }, { $code }: { $answer }

# Das Rätselgelenk im Fenster.
title-mystery = , Rätselgelenk
mystery-joints = Rätselgelenke
mystery-new = Neues Rätsel
mystery-go-on = Weiter mit { $code }
mystery-reveal = Für die Lehrkraft: was ein Code verbirgt
mystery-teacher-code = Ein Code
mystery-teacher-one = { $code }: { $answer }
mystery-price-one = Preis in Punkten: 1
mystery-guesses-one = Übrige Versuche: 1
mystery-cover = Das Knie ist verdeckt. Was geändert wurde, zeigt sich nur in den Messwerten.
mystery-day-of = Tag { $day } von { $days }
mystery-clock = Tage vergehen lassen
mystery-to-day = Bis Tag { $day }
mystery-on-its-way = Unterwegs zu Tag { $day }
mystery-forward = Die Tage gehen nur vorwärts. Wer denselben Code neu beginnt und ebenso behandelt, findet dieselben Messwerte.
mystery-wait = Die Tage vergehen noch.
mystery-over = Alles ist schon aufgedeckt.
mystery-readings = Deine Messwerte
mystery-no-readings = Noch keine. Gemessen wird, wie das Knie an seinem jetzigen Tag ist.
mystery-row = { $number }. Tag { $day }: { $assay }
mystery-usual = Dasselbe Knie ohne Änderung: { $value }
mystery-speaks = Messwert { $number } spricht dafür
mystery-claim = Was wurde geändert?
mystery-claim-how = Wähle eines aus und markiere die Messwerte, die dafür sprechen.
mystery-was-not = Nicht das: { $rule }
mystery-needs-rule = Wähle zuerst aus, was deiner Meinung nach geändert wurde.
mystery-needs-reading = Markiere mindestens einen Messwert, der dafür spricht.
mystery-sure = Dann wird alles aufgedeckt, und es gibt nichts mehr herauszufinden. Drücke noch einmal, wenn du das willst.
mystery-it-was = Das wurde geändert:
mystery-truth = Wahrer Wert: { $value }
mystery-apart = So viele Fehlerbreiten vom Knie ohne Änderung entfernt: { $n }. Das kommt kaum durch Zufall zustande.
mystery-near = So viele Fehlerbreiten vom Knie ohne Änderung entfernt: { $n }. Das kann Zufall sein.
mystery-curves = Was darin geschah
mystery-curve-this = Dieses Knie
mystery-show = Dieses Knie im Fenster öffnen
mystery-show-usual = Das Knie ohne Änderung öffnen
mystery-another = Weglegen und ein anderes wählen
mystery-value-pain = { $value } mm von 100
mystery-value-inflammation = { $value } × Halbwirkung
mystery-value-healing = { $value } × Halbwirkung
mystery-value-growth = { $value } ng/mL
mystery-value-label = { $value } %
mystery-value-m1 = { $value } %
mystery-value-m2 = { $value } %
mystery-value-cartilage = { $value } % eines gesunden Knies
mystery-value-look = Grad { $value }

# Was man dem Gelenk geben kann, und was davon abgegeben wird.
mystery-treatments = Behandeln
mystery-treatments-how = Das Knie daneben, an dem nichts geändert ist, bekommt dasselbe. Wie beide ansprechen, zeigen Messungen an späteren Tagen.
mystery-give = Geben: { $what }
mystery-given = Tag { $day }: { $what }
mystery-last-day = Das ist der letzte Tag. Davon wäre nichts mehr zu sehen.
mystery-untreated = So ist es in einem Knie, das niemand noch einmal behandelt hat. Was du gegeben hast, kommt hinzu, hier und im Knie daneben.
mystery-hand-in = Abgeben
mystery-hand-in-how = Der Code enthält das Gelenk, deine Messungen, Behandlungen und Behauptungen. Wer ihn liest, sieht, welche davon richtig war. Nichts wird verschickt.
mystery-copy-code = Als Code kopieren
