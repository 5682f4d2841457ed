# Was beim Lesen von Dateien, Links und Codes nicht stimmt. Wörter, die in Dateien stehen, bleiben, wie sie dort heißen.

# frames
finding-frame = { $file }, Zeile { $line }, { $field }: gefunden: { $what }, erwartet: { $expected }
finding-frame-step = { $file }, Zeile { $line }, Schritt { $number }, { $field }: gefunden: { $what }, erwartet: { $expected }
finding-frame-line = { $file }, Zeile { $line }: gefunden: { $what }, erwartet: { $expected }
finding-frame-field = { $field }: gefunden: { $what }, erwartet: { $expected }
finding-frame-link = der Link, { $field }: gefunden: { $what }, erwartet: { $expected }
finding-frame-link-whole = der Link: gefunden: { $what }, erwartet: { $expected }
finding-frame-bare = gefunden: { $what }, erwartet: { $expected }
finding-frame-file = { $path }: { $what }
finding-frame-code = Teilcode: { $what }
finding-frame-planned = geplant für Tag { $number }: { $what }
finding-frame-treatment = „{ $text }“, { $field }: gefunden: „{ $name }“, erwartet: { $expected }

# numbers
finding-range = { $low } bis { $high }
finding-range-unit = { $low } bis { $high } { $unit }
finding-range-percent = { $low } bis { $high } Prozent
finding-range-medium = { $low }- bis { $high }-mal das übliche Nährmedium
finding-range-hours = { $low } bis { $high } Stunden, das sind { $number } Tage
finding-range-cells = { $low } bis { $high } lebende Stammzellen
finding-range-whole = eine ganze Zahl von { $low } bis { $high }
finding-at-most = höchstens { $number }
finding-at-most-needle = höchstens { $number } mit der Nadel
finding-at-most-cells = höchstens { $number } Zellen insgesamt
finding-more-than-low = mehr als low, also mehr als { $number }
finding-at-least-questions = mindestens { $number } Fragen
finding-at-least-one = mindestens einer
finding-at-least-column = mindestens eine Spalte der Tabelle
finding-number = eine Zahl
finding-number-such = eine Zahl wie { $number }
finding-number-point = eine Zahl mit Punkt, also 0.5 und nicht 0,5
finding-day-of-run = ein Tag des Laufs, 0 oder mehr
finding-no-cells = keine Zahl von Zellen: Diese Behandlung hat keine
finding-letters = { $number } Zeichen
finding-nothing = nichts
finding-none = keine
finding-twice = { $name } zweimal
finding-it-twice = dieses Feld zweimal
finding-or = { $name } oder { $last }
finding-one-of = eines von { $known }
finding-some-of = einige von { $known }
finding-file-or-one-of = eine Datei oder eines von { $known } ...

# scenarios
finding-scenario-schema = ein Szenario, wie `stroma schema` es beschreibt
finding-scenario-file = eine lesbare TOML-Datei bis 1 MiB
finding-tissues = Namen von Geweben dieses Schauplatzes, die auf seiner Karte sind
finding-region = ein Gebiet des Schauplatzes: { $known }
finding-region-or-tissue = ein Gebiet oder Gewebe des Schauplatzes
finding-region-or-tissue-of = ein Gebiet oder Gewebe des Schauplatzes { $name }: { $known }
finding-condition = condition = „{ $name }“
finding-stain-dish = eine Färbung nur bei condition = "dish"
finding-load-once = einmal: hier oder unter [parameters]
finding-scenario-in-it = das Szenario darin
finding-known-keys = bekannte Namen
finding-parameter-unknown = den Parameter „{ $name }“ gibt es nicht; am nächsten kommen: { $known }
finding-parameter-range = Parameter „{ $name }“: gefunden: { $number }, erwartet: { $low } bis { $high } { $unit }

# lessons
finding-column-of = eine Spalte des Verlaufs: { $known }
finding-column = eine Spalte des Verlaufs
finding-word = ein Wort aus Kleinbuchstaben, Ziffern und -
finding-word-low = ein Wort aus Kleinbuchstaben, Ziffern, - und _
finding-name-taken = ein Name, den kein anderer hat
finding-no-runs = keiner, denn die Lektion hat kein [[run]] oder [[figure]]
finding-least-value = der kleinste Wert
finding-greatest-value = der größte Wert
finding-against = der Lauf, mit dem verglichen wird
finding-right-claim = die Nummer der richtigen Behauptung
finding-differ = der Faktor, in dem zwei Zeilen der Belege sich unterscheiden
finding-vary = die Regler, die verändert werden dürfen
finding-no-misconception = keine Frage mit misconception =
finding-a-misconception = eine Frage, die die Fehlvorstellung anbietet
finding-evidence-before = davor ein Schritt investigate, dessen Zeilen Belege sein können
finding-foreign = dieses Feld in einem Schritt der Art { $name }
finding-foreign-only = dieses Feld nur in { $known }
finding-one-column = true bei nur einer Spalte
finding-second-column = eine zweite Spalte zur Auswahl
finding-no-inject = true, wo nichts gespritzt werden kann
finding-inject = inject unter den Reglern von vary
finding-measured = die Spalte, die gemessen wird
finding-measured-day = der Tag, an dem gemessen wird
finding-share = ein Anteil: eine Spalte, die auf _fraction oder _percent endet, oder eine mit percent_of
finding-documented = wer sie beschrieben hat, oder dass es niemand tat
finding-in-range = eine Zahl des Modells in ihrem Bereich
finding-levels = Ebenen, die sich lesen lassen
finding-locked-all = alles, was einen Lauf im Schritt „{ $name }“ verändert
finding-left-free = { $known } bleibt frei
finding-controls-needed = die Regler bleiben sichtbar, denn der Schritt „{ $name }“ braucht sie
finding-all-panels = alle Felder des Fensters
finding-one-in-sight = mindestens eines bleibt sichtbar
finding-no-beginning = kein Anfang einer Lektion
finding-entry = ein Eintrag einer Lektion wie { $text }

# talks
finding-pace = ein Tempo über 0, höchstens 10000
finding-at-question = dieses Feld in einem Schritt mit einer Frage
finding-lecturer-turns = nichts davon: Bei einer Frage blättert, wer vorträgt
finding-beside-one = dieses Feld neben { $name }
finding-one-since = nur eines von percent_of_day, fall_since und rise_since
finding-one-of-two = nur eines von beiden
finding-beside-needed = beside = im selben Schritt, das sagt, was daneben steht
finding-no-bounds = weder from noch below in der Antwort { $name }
finding-right-values = die Messwerte, für die sie richtig ist
finding-bounds-of = { $low } bis { $high } in der Antwort { $name }
finding-from-below = from kleiner als below
finding-both-right = { $name } und { $last } zugleich richtig, von { $low } bis { $high }
finding-one-right = höchstens eine Antwort für jeden Wert
finding-a-value-a-day = 1 oder mehr: Eine Kurve hat einen Wert am Tag
finding-no-measure = kein measure
finding-measure-needed = measure = hier oder in der Frage: was die Kurve zeigt
finding-whole-day = ein ganzer Tag: Der Verlauf hat für jeden eine Zeile
finding-which-right = die Zahl, die sagt, welche Antwort richtig ist
finding-answers-or-curve = 2 bis 4 Antworten oder draw = mit einer Kurve zum Zeichnen
finding-no-sentence = ein fehlender Satz
finding-ask-here = ask = hier und say = in jeder Antwort, oder name = im Schritt, dessen Texte sie haben

# records and codes
finding-record-older = das stammt von Version { $name }, und das Modell hat sich seitdem geändert; Version { $last } kann denselben Lauf nicht abspielen. Mit Version { $text } öffnen oder dasselbe Knie neu beginnen: { $command }
finding-record-older-bare = das stammt von Version { $name }, und das Modell hat sich seitdem geändert; Version { $last } kann denselben Lauf nicht abspielen. Mit Version { $text } öffnen oder sein Szenario neu beginnen (siehe stroma list)
finding-record = erwartet wird eine run.json: { $what }, in Zeile { $line }, Spalte { $number }: { $text }
finding-record-or-code = eine run.json (sie beginnt mit {"{"}) oder ein Text mit einem Teilcode darin
finding-acts-order = Stunde { $number } nach Stunde { $low }
finding-acts-up-to = Stunden der Reihe nach, bis { $high }
finding-code-cut = er ist abgeschnitten oder verändert; erwartet wird alles, was kopiert wurde
finding-code-content = was darin steht, kennt diese Version nicht: { $what }
finding-code-scenario = das Szenario „{ $name }“ hat diese Version nicht
finding-code-bytes = gefunden mehr als { $number } Bytes, erwartet ein Text mit einem Code von einigen hundert Zeichen
finding-code-letters = gefunden mehr als { $number } Zeichen, erwartet ein Code von einigen hundert
finding-code-none = gefunden: „{ $text }“, erwartet: ein Text, der mit { $name } beginnt oder so einen Code enthält; ein Code anderer Form kommt von einer anderen Version von Stroma
finding-code-long = dieser Lauf ist zu lang für einen Code (er hätte { $number } Zeichen, höchstens { $high } gehen); den Lauf speichern und stattdessen seine Datei run.json weitergeben
finding-code-version = dieser Code stammt von Version { $name }; Version { $last } öffnet dasselbe Szenario mit derselben Startzahl und denselben Eingriffen, aber der Verlauf kann anders sein
finding-code-unchecked = dieser Code hat eine ältere Form ohne Prüfsumme: Ein Tippfehler darin zeigt sich erst, wenn der Lauf abgespielt und verglichen ist

# links
finding-link-beside = der Link: gefunden: { $name } neben lesson, erwartet: nur eines davon
finding-link-alone = { $name } ohne Lektion
finding-link-lesson = daneben lesson={ $name } oder eine andere
finding-link-looks = der Link: theme, text, language und hide gelten, wenn eine Seite damit geöffnet wird, hier nicht

# what was done with a mystery joint
finding-assay = ein Test dieses Gelenks
finding-remedy = eine, die es hier gibt
finding-rule = eine Regel dieses Gelenks
finding-behind-right = eine hinter der richtigen

# acts
finding-fixed = die Schale wurde am Tag { $number } fixiert; vor diesen Tag zurückgehen, um etwas anderes zu versuchen
finding-culture-dish = eine Kulturschale
finding-too-many-injections = cells: Dieser Lauf hat schon { $number } Spritzen, mehr kann er nicht zählen
finding-too-many-acts = commands: Dieser Lauf hat schon { $number } Eingriffe von Hand, mehr fasst seine Datei nicht

# what the readers of TOML and JSON say
finding-missing-field = es fehlt `{ $name }`
finding-unknown-field = unbekanntes Feld `{ $name }`, erwartet: eines von { $known }
finding-unknown-field-two = unbekanntes Feld `{ $name }`, erwartet: { $known }
finding-unknown-variant = unbekanntes Wort `{ $name }`, erwartet: eines von { $known }
finding-unknown-variant-two = unbekanntes Wort `{ $name }`, erwartet: { $known }
finding-duplicate-field = `{ $name }` zweimal
finding-duplicate-key = zweimal derselbe Name
finding-wrong-type = falsche Art: { $what }, erwartet: { $expected }
finding-wrong-value = falscher Wert: { $what }, erwartet: { $expected }
finding-type-string = der Text { $quoted }
finding-type-integer = die Zahl { $number }
finding-type-float = die Zahl { $number }
finding-type-boolean = { $name }
finding-type-sequence = eine Liste
finding-type-map = eine Tabelle
finding-type-unit = null
finding-want-string = ein Text in Anführungszeichen
finding-want-boolean = true oder false
finding-want-sequence = eine Liste in eckigen Klammern
finding-want-map = eine Tabelle
finding-want-struct = eine Tabelle ({ $name })
finding-want-variant = ein Wort aus der Liste
finding-want-u8 = eine ganze Zahl von 0 bis 255
finding-want-u32 = eine ganze Zahl, 0 oder mehr
finding-want-u64 = eine ganze Zahl, 0 oder mehr
finding-want-usize = eine ganze Zahl, 0 oder mehr
finding-want-f32 = eine Zahl
finding-want-f64 = eine Zahl
finding-end-of-file = die Datei endet mitten in einem Wert
finding-end-of-object = die Datei endet mitten in einer Tabelle
finding-end-of-string = die Datei endet mitten in einem Text
finding-at-place = { $what }, in Zeile { $line }, Spalte { $number }
finding-no-text = gefunden Bytes, die kein Text sind, erwartet ein Text in UTF-8
finding-no-file = diese Datei gibt es nicht
finding-no-right = diese Datei darf hier nicht gelesen werden

# What is made here of a text with several lines, and of a sentence that is not known.
finding-toml = { $file }, Zeile { $line }, Spalte { $column }: { $what } ({ $text })
finding-quoted = im Wortlaut (englisch) „{ $text }“
