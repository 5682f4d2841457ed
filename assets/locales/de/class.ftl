# Eine Klasse ohne Server: die Seite für die Lehrkraft, was der Befehl sagt, Codes von Lernenden.
class-title = Die Klasse
class-hide-names = Namen verbergen
class-show-runs = Zeigen, was im Lauf geschah
class-made = Erstellt mit Stroma { $version }. Jede Zahl ist aus dem gezählt, was abgegeben wurde.
class-could-not-read = Was sich nicht lesen ließ
class-nameless = Ohne Namen

# Wer was abgegeben hat.
class-pupils = Lernende: { $n }, davon fertig: { $finished }.
class-from-codes = Aus Codes: { $n }.
class-cut-off = Abgeschnitten, sodass der letzte Eintrag fehlt: { $n }.
class-twice = Doppelt abgegeben und einmal gezählt: { $n }.
class-answered = { $n } von { $all } haben geantwortet
class-of = { $n } von { $all }
class-no-answers = Noch hat niemand geantwortet.

# Die Teile der Seite.
class-beliefs = Die Vorstellung, um die es in dieser Lektion geht: vorher und nachher
class-predictions = Vorhersagen
class-rows = Zeilen aller Tabellen
class-hints = Gegebene Hinweise
class-readings = Messwerte
class-arguments = Argumente
class-compare = Neben den Kurven gefragt
class-transfer = Auf einen anderen Fall übertragen
class-exit = Die Fragen am Ende
class-stopped = Wo die anderen gerade sind

# Die Vorstellung vorher und nachher.
class-before = Beim Vorhersagen
class-argued = Als Behauptung
class-after = Am Ende
class-not-asked-before = Keine Vorhersage dieser Lektion bietet diese Vorstellung an; vorher wurde also niemand danach gefragt.
class-moves = Vorher und nachher geantwortet: { $n }. Davon hatten die Vorstellung nur vorher: { $left }, beide Male: { $kept }, nur nachher: { $gained }, nie: { $never }.
class-mark-right = richtig
class-mark-idea = die Vorstellung, um die es in dieser Lektion geht

# Vorhersagen.
class-fan-described = Von Lernenden gezeichnete Kurven: { $n }. { $question }
class-fan-legend = Jede dünne Linie stammt von einer Person. Das Band umfasst an jedem Tag die mittlere Hälfte der Klasse, die dicke Linie ist der Median. Gestrichelt, falls gezeigt: was im Lauf geschah.
class-strip-described = Zahlen: { $n }. { $question }
class-strip-legend = Jeder Punkt stammt von einer Person. Das Band umfasst die mittlere Hälfte der Klasse, der dicke Strich ist der Median. Gestrichelt, falls gezeigt: was der Lauf ergab.
class-middle = Median { $median }. Die mittlere Hälfte liegt zwischen { $lower } und { $upper }.
class-in-order = Alles in der richtigen Reihenfolge: { $n } von { $all }.

# Zeilen.
class-pupil = Name
class-row = Zeile
class-run = Lauf
class-seed = Würfel
class-run-again = Nachgerechnet
class-no-value = kein Wert
class-same = dieselben Werte
class-differs = { $column }: in der Zeile { $said }, im Lauf { $run }
class-cannot-run = nicht feststellbar: { $why }
class-verified = Nachgerechnete Zeilen: { $same } mit den Werten ihres Laufs, { $differs } mit anderen Werten, { $cannot } nicht feststellbar.
class-other-run = der Teilcode gehört zu einem anderen Lauf, als die Zeile angibt ({ $what })
class-other-scenario = ein anderes Knie oder vor dem Start geänderte Zahlen des Modells
class-other-seed = andere Würfel
class-other-hours = eine andere Dauer
class-other-treatments = andere Behandlungen
class-other-acts = andere Eingriffe von Hand

# Messwerte und Argumente.
class-below = Zu wenig für das Messgerät: { $n } von { $all }.
class-points = { $points } von 2
class-claim = Behauptung
class-evidence = Belege
class-reasoning = Begründung
class-not-begun = Noch in keinem Schritt dieser Lektion

# Kurze Namen der Hinweise zu einem Versuchsplan.
class-hint-no-control = Nichts zum Vergleichen
class-hint-wrong-twin = Mit der falschen Kontrolle verglichen
class-hint-two-things = Zwei Dinge zugleich geändert
class-hint-stopped-early = Zu früh beendet
class-hint-seed-mixed = Andere Würfel und zugleich andere Behandlung
class-hint-other-days = An verschiedenen Tagen gegeben
class-hint-changed-midway = Mitten im Lauf geändert
class-hint-one-seed = Nur einmal gewürfelt
class-hint-same-twice = Zweimal derselbe Lauf
class-hint-dose-out-of-range = Dosis, die in keiner Studie gegeben wurde
class-hint-too-few-doses = Zu wenige Dosen
class-hint-average-hides = Mittelwert über verschiedene Untergründe
class-hint-outcome-changed = Anderes Ergebnis gewählt als angekündigt
class-hint-picked-rows = Zeilen weggelassen
class-hint-not-blind = Nicht verblindet

# Was der Befehl sagt.
class-told-belief = Hatten die Vorstellung, um die es in dieser Lektion geht ({ $when }): { $n } von { $all }
class-told-rows = Zeilen: { $rows }, verschiedene Läufe: { $runs }
class-told-hint = Hinweis „{ $hint }“: { $n }
class-told-stopped = Aktueller Stand „{ $step }“: { $n }
class-told-row = { $pupil }, Zeile { $row }: { $why }
class-page-made = Die Seite liegt in { $path }.
class-csv-made = Die Tabelle aller Zeilen liegt in { $path }.
class-passed-over = Ausgelassen, weil es keine Dateien von Lernenden sind: { $n }.
class-nothing = in { $path } wurde weder eine Datei von Lernenden (.jsonl) noch ein Code ({ $begins }... oder { $mystery }...) gefunden; erwartet wird ein Ordner oder eine Datei mit solchen
class-no-lesson = { $lesson }: Diese Lektion gehört nicht zu dieser Version (Lernende damit: { $n }); erwartet wird eine von { $known } oder ihre Datei: hinter --lesson oder auf das Blatt der Klasse gezogen

# Was zu abgelehnten Dateien und Codes gesagt wird.
class-refused = { $file }, Zeile { $line }: { $why }
class-too-many-entries = { $file }: { $found } Einträge gefunden, erwartet werden höchstens { $most }
class-code-empty = noch wurde keine Lektion begonnen, also gibt es nichts, woraus ein Code werden könnte
class-code-too-long = diese Antworten sind zu lang für einen Code (er hätte { $letters } Zeichen, höchstens { $most } sind möglich); gib stattdessen die Datei ab
class-code-cut = dieser Code wurde abgeschnitten oder verändert; kopiere ihn noch einmal ganz
class-code-around = der Text hat mehr als { $most } Byte; erwartet wird einer mit Codes von einigen Hundert Zeichen
class-code-none = „{ $found }“ gefunden; erwartet wird ein Code, und der beginnt mit { $begins }
class-code-form = dieser Code hat die Form einer anderen Version von Stroma ({ $version }); lies ihn mit jener Version oder gib stattdessen die Datei ab
class-code-odd = in diesem Code steht etwas, das es in keiner Lektion gibt ({ $what }); kopiere ihn noch einmal oder gib stattdessen die Datei ab

# Das Blatt der Lehrkraft im Fenster.
class-open = Antworten einer Klasse
class-intro = Füge hier die Codes deiner Lernenden ein, einen je Zeile, oder zieh ihre Dateien (.jsonl), einen Ordner oder einen Text mit Codes auf dieses Fenster. Nichts verlässt diesen Rechner.
class-codes = Codes
class-pasted = Eingefügter Text
class-nobody = Noch ist niemand dabei.
class-clear = Liste leeren
class-save-page = Als Seite speichern
class-save-table = Als Tabelle speichern (CSV)
class-check = Durch Nachrechnen prüfen
class-check-stop = Nachrechnen abbrechen
class-checking = Wird nachgerechnet
class-finished = fertig
class-picture = Das Bild dieser Klasse
class-on-page = Messwerte, Argumente, Sätze und die übrigen Fragen stehen auf der Seite.

# Der Code am Ende einer Lektion.
class-code-square = Deine Antworten als Quadrat (QR). Fotografiere es oder kopiere den Text darunter.
class-code-no-square = Deine Antworten sind zu lang für ein Quadrat, das eine Kamera lesen kann. Kopiere den Text darunter oder gib deine Datei ab.
class-code-text = Dein Code

# Rätselgelenke einer Klasse.
class-mystery-sum = Abgegeben: { $n }. Mit der ersten Behauptung gefunden: { $first }, mit einer späteren: { $later }, nicht gefunden: { $not }.
class-mystery-pupil = { $pupil }, { $code }. Geändert wurde: { $answer }. { $claims }. Verbrauchte Punkte: { $points }.
class-mystery-right = Behauptung { $n }, richtig: { $rule }
class-mystery-wrong = Behauptung { $n }, nicht richtig: { $rule }
class-mystery-asked = Auflösung zeigen lassen
class-mystery-joint = Gelenk
class-mystery-answer = Was geändert wurde
class-mystery-claims = Behauptungen
class-mystery-readings = Messungen
class-mystery-treatments = Behandlungen
class-mystery-points = Verbrauchte Punkte
class-mystery-on-day = Tag { $day }: { $what }
class-mystery-speaks = Tag { $day }: { $what } (spricht dafür)
class-mystery-form = dieser Code stammt aus einer anderen Version von Stroma ({ $version }); lies ihn mit jener Version
class-mystery-odd = in diesem Code steht etwas, das mit einem Rätselgelenk niemand tun kann ({ $what }); kopiere ihn noch einmal
