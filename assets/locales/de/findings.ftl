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

# experiments
finding-experiment-form = ein Wert, wie docs/experiments.md ihn beschreibt
finding-whole-up = eine ganze Zahl, 0 oder mehr
finding-word-marks = ein Wort in Anführungszeichen
finding-list-brackets = eine Liste in eckigen Klammern
finding-list-of = eine Liste mit { $number } Werten
finding-a-table = eine Tabelle
finding-fewer-digits = eine Zahl mit weniger Stellen
finding-line-read = eine lesbare Zeile, etwa name = "word"
finding-field-once = jedes Feld einmal
finding-word-dots = ein Wort aus Kleinbuchstaben, Ziffern, -, _ und .
finding-scenario-or-grades = der Name eines Szenarios oder [patients.grades]
finding-grades-start = nichts: Die Grade der Personen sagen, womit jede beginnt
finding-days-order = Tage der Reihe nach, keiner zweimal
finding-range-days = { $low } bis { $high }, die Tage des Laufs
finding-whole-days = eine ganze Zahl, { $low } bis { $high }, die Tage des Laufs
finding-whole-range = eine ganze Zahl, { $low } bis { $high }
finding-whole = eine ganze Zahl
finding-number-or-word = eine Zahl oder ein Wort
finding-it-for = dieses Feld für { $name }
finding-it-with = dieses Feld mit { $name }
finding-needle-only = dieses Feld nur für das, was mit der Nadel kommt
finding-needle-where = dieses Feld nur, wo etwas mit der Nadel kommt
finding-weight = ein Gewicht
finding-weight-only = dieses Feld nur, wo der Zufall oder Blöcke die Personen verteilen
finding-most-arms = höchstens { $number } Gruppen
finding-two-arms = mindestens zwei Gruppen oder blind = false
finding-day-after = ein Tag nach Tag { $number }
finding-a-day = mindestens ein Tag
finding-days-or-both = entweder days oder from und to zusammen
finding-neither-or-both = keines davon oder beides
finding-difference-only = dieses Feld nur mit „of = "difference"“
finding-measure-once = jedes Maß einmal
finding-a-measure = mindestens ein [[measure]]
finding-blind-hides = nichts über die Behandlung oder blind = false: Die Tabelle würde sie verraten
finding-blind-difference = ein Lauf für sich oder blind = false: Ein Arm, der sein Zwilling ist, unterschiede sich um nichts
finding-blind-column = eine Spalte, die nicht verrät, was jemand bekam, oder blind = false
finding-arms-say = ein anderes Wort: Die Gruppen sagen, was gegeben wird
finding-arm-says = ein anderes Wort: Eine Gruppe sagt, was die Person tut
finding-grades-say = ein anderes Wort: Die Grade der Personen sagen, womit jede beginnt
finding-dose-only = eine Dosis nur, wo Zellen gegeben werden
finding-one-treatment = dieses Feld nur, wo eine einzige Behandlung gegeben wird
finding-a-treatment = dieses Feld nur, wo etwas gegeben wird
finding-seed-only = eine Startzahl nur ohne patients und replicates
finding-number-read = eine Zahl, die in diesem Szenario etwas bewirkt
finding-number-no-trait = eine Zahl, die kein Merkmal der Personen verändert
finding-question = eine Frage
finding-patient-is-one = nichts: Mit [patients] ist jede Person ein Lauf
finding-key-of-trial = der Schlüssel einer Studie: { $known }
finding-conditions = { $number } Bedingungen mit je { $high } Läufen
finding-runs = { $number } Läufe
finding-most-runs = höchstens { $number } Läufe
finding-most-in-window = höchstens { $number } in einem Fenster; stroma sweep spielt mehr
finding-values = { $number } Werte
finding-range-values = { $low } bis { $high } Werte
finding-value-once = jeder Wert einmal
finding-smaller-first = die kleinere Zahl zuerst
finding-above-nought = ein Bereich über null für scale = "log"
finding-vary-what = { $known } oder eine Zahl des Modells wie { $text }
finding-no-other-vary = etwas, das kein anderes [[vary]] hat
finding-range-only = dieses Feld nur mit range
finding-values-and-range = values und range
finding-one-of-them = eines davon
finding-no-values = keine Werte
finding-values-or-range = values oder range
finding-numbers-for = Zahlen für { $name }
finding-words-for = Wörter für { $name }
finding-samples-for = eine Zahl bei { $field } für { $name }
finding-has-none = nichts: Das gibt es bei { $name } nicht
finding-draws = nichts: { $name } würfelt die Werte
finding-points-for = wie viele Punkte des Bereichs, für { $name }
finding-values-for = { $text } Werte für { $name }
finding-most-settings = höchstens { $number } Einstellungen mit diesen Gruppen
finding-without-vary = { $name } und kein [[vary]]
finding-varied = etwas, das verändert wird
finding-many-vary = { $name } mit { $number } [[vary]]
finding-most-vary = höchstens { $number } [[vary]]
finding-even = eine gerade Zahl, { $low } bis { $high }
finding-morris-range = range: morris springt auf einem Gitter zwischen zwei Zahlen
finding-grade = ein Grad, für den es ein Knie gibt: { $known }
finding-a-share = ein Anteil, { $low } bis { $high }
finding-shares-sum = Anteile, die zusammen { $number } ergeben
finding-at-least-low = mindestens low, also { $number }
finding-scenario-reads = ein Szenario, in dem { $name } etwas bewirkt
finding-makes = { $number }, wodurch { $name } { $high } wird
finding-keeps-within = was sie zwischen { $low } und { $high } hält
finding-without-arm = { $name } und kein [[arm]]
finding-arms = Gruppen ([[arm]])
finding-block-size = wie viele Personen ein Block hat
finding-block-only = dieses Feld nur mit allocation = "block"
finding-multiple = ein Vielfaches von { $number }, der Summe der Gewichte der Gruppen

# tables of experiments, and their rows as they are played
finding-columns-of = die Spalten von { $name }: { $text }
finding-row-range = eine Zeile, { $low } bis { $high }
finding-row-once = jede Zeile einmal
finding-as-experiment = { $text }, wie dieses Experiment es hat
finding-runs-now = ein Experiment, das läuft
finding-pause = zuerst eine Pause
finding-frame-in-row = Zeile { $number }: { $what }
finding-a-dish = { $name }, eine Schale
finding-not-fast = ein Knie oder ein Streifen Gelenkhaut; ohne --fast spielen
finding-worker-stopped = was sie rechnet, blieb stehen
finding-no-workers = dieser Browser kann nicht nebenher rechnen (ihm fehlen Worker)

# trials
finding-no-patients = kein [patients]
finding-patients-needed = welche: Eine Studie wird mit Menschen gemacht
finding-few-arms = weniger als zwei [[arm]]
finding-arms-needed = mindestens zwei: Eine Studie vergleicht
finding-arms-differ = keines: In einer Studie unterscheidet sich nichts als die Gruppen
finding-no-run-measure = kein [[measure]] des Laufs selbst an einem Tag
finding-run-measure = eines: In einer Studie hat niemand einen Zwilling
finding-not-blind = blind = false
finding-be-blind = true: Eine Studie ist verblindet, bis jemand fragt

# published figures and predictions of them
finding-low-high = low und high oder keines davon
finding-low-high-interval = low, high und interval oder keines davon
finding-part-of-them = nur ein Teil davon
finding-told-asks = was zu told = { $quoted } gehört
finding-number-from = eine Zahl von { $low } bis { $high }
finding-difference-both = dieses Feld mit „of = "difference"“ und nur dort
finding-noticed = low und high: Was Menschen merken, ist nur für Schmerz in mm bekannt
finding-key-taken = ein Schlüssel, den kein anderer hat
finding-more-than-nought = mehr als 0 oder kein solches Feld

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
finding-wrong-length = falsche Länge: { $number }, erwartet: { $expected }
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
finding-want-array = eine Liste mit { $number } Werten
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
