# Der Bericht eines Experiments: eine eigene Seite mit Bildern und Tabellen.
report-note = Ein Modell für den Unterricht, kein Rat für Kranke. Hier steht, was das Modell tut; ob es Menschen ebenso erginge, ist eine andere Frage.
report-made = Erstellt mit Stroma { $version }. Jede Zahl ist aus der Tabelle des Experiments berechnet.
report-made-told = Erstellt mit Stroma { $version }. Jede Zahl ist aus der Tabelle des Experiments berechnet; was Menschen angeben, ist daraus mit der oben genannten Streuung erzeugt.

# What was done.
report-done = Was gemacht wurde
report-design = Einstellungen
report-design-full = jede Kombination der Werte
report-design-one-at-a-time = das Szenario, wie es ist, dann jeweils eine Änderung
report-design-latin-hypercube = lateinischer Hyperwürfel: Stichproben gleichmäßig über jeden Bereich verteilt
report-design-sobol = Sobol-Folge: Stichproben gleichmäßig über alle Bereiche zusammen verteilt
report-design-saltelli = Stichproben für Sobol-Indizes (Schema von Saltelli)
report-design-morris = Wege, die in jedem Schritt einen Faktor ändern (Morris)
report-condition = Bedingung
report-conditions = Bedingungen
report-given = was sie bekam
report-given-cells = { $what }: { $cells } Stammzellen
report-replicates = Läufe je Bedingung
report-patients = Personen
report-patients-are = { $n } je Studie; Studien: { $trials }
report-allocation = Wie sie in die Gruppen kamen
report-allocation-simple = jede durch das Los
report-allocation-block = durch das Los in Blöcken, damit die Gruppen gleich groß bleiben
report-allocation-paired = jede Person in jede Gruppe, mit denselben Würfeln; das kann nur eine Simulation
report-allocation-paired-fast = jede Person in jede Gruppe; das kann nur eine Simulation
report-runs = Läufe
report-runs-of = { $n } von { $of } geplanten
report-days = Tage
report-seed = Startzahl (Seed)
report-seeds-own = Jeder Lauf hat eigene Würfel
report-seeds-shared = In jeder Wiederholung haben alle Bedingungen dieselben Würfel
report-seeds-none = Was gelost wird, wird mit ihm gelost; die Läufe selbst würfeln nicht
report-blind = Verblindung
report-blind-yes = blind: In der Tabelle heißen die Gruppen nach Buchstaben
report-blind-no = offen: Die Tabelle sagt, was jeder Lauf bekam
report-model = Modell
report-model-full = das volle Modell: jede gezeichnete Zelle für sich, im Raum
report-model-fast = das schnelle Gelenk (--fast): ein einziger Punkt, ohne Raum und ohne einzelne Zellen; Reizungen, Infektionen und Fehlstiche werden nicht gewürfelt
report-model-fast-alike = das schnelle Gelenk (--fast): ein einziger Punkt, ohne Raum und ohne einzelne Zellen; Reizungen, Infektionen und Fehlstiche werden nicht gewürfelt, sodass Läufe mit gleichen Einstellungen gleich sind
report-version = Version von Stroma
report-fingerprint = Fingerabdruck

# How to read it, and the formulas.
report-read = Wie man es liest
report-read-dots = Jeder Punkt ist ein Lauf. Punkte, die einander verdecken würden, sind auseinandergerückt, soweit Platz ist. Die Raute ist der Mittelwert, die Linie durch sie sein 95-%-Intervall.
report-read-interval = In 95 von 100 solchen Experimenten enthält das Intervall den Mittelwert, den unendlich viele Läufe hätten.
report-read-spread = Hier unterscheiden sich die Läufe nur durch ihre Würfel. Menschen würden sich viel stärker unterscheiden.
report-read-shuffle = Wären die Bedingungen ohne Wirkung, könnte man ihre Schilder vertauschen. Das geschieht viele Male, und gezählt wird, wie oft allein der Zufall einen mindestens so großen Unterschied ergibt wie den gefundenen. Wenige solche Mischungen sprechen gegen den Zufall. Wie groß eine Wirkung ist, sagen sie nicht: Dafür gibt es das Intervall.
report-formula-mean = Mittelwert = (x₁ + x₂ + …) / n; Standardabweichung s = Wurzel aus (Σ (x − Mittelwert)² / (n − 1)).
report-formula-interval = 95-%-Intervall eines Mittelwerts: Mittelwert ± t · s / Wurzel aus n, mit t aus der Student-Verteilung mit n − 1 Freiheitsgraden.
report-formula-welch = 95-%-Intervall eines Unterschieds d zweier Mittelwerte: d ± t · Wurzel aus (s₁² / n₁ + s₂² / n₂), mit den Freiheitsgraden nach Welch.
report-formula-pairs = Wo dieselben Personen oder dieselben Würfel in beiden Bedingungen sind: der Mittelwert der Unterschiede in den Paaren, mit dem Intervall eines Mittelwerts.
report-formula-shuffle = Mischungen: Die Läufe beider Bedingungen werden neu auf zwei Gruppen verteilt (bei Paaren: vertauscht oder nicht), und der Unterschied wird genommen. Gibt es höchstens 20 000 Arten zu verteilen, werden alle versucht, sonst 10 000 ausgeloste.
report-formula-morris = Elementarer Effekt = (Wert nach einem Schritt eines Faktors − Wert davor) / Schritt; ein Schritt von 1 ist der ganze Bereich. μ ist sein Mittelwert, μ* der Mittelwert seiner Größe, σ seine Standardabweichung.
report-formula-sobol = Index erster Ordnung: der Anteil der Varianz, den ein Faktor allein erklärt (Saltelli 2010). Gesamtindex: mit allem, was er gemeinsam mit anderen bewirkt (Jansen 1999). Die Intervalle stammen aus 1000 Bootstrap-Stichproben.
report-many = Hier stehen { $n } Intervalle von Unterschieden. Etwa eines von zwanzig verfehlt den wahren Wert durch Zufall; ein einzelnes, das die Null ausschließt, beweist also wenig.

# A measure.
report-all-runs = alle Läufe
report-on-day = { $what }, Tag { $day }
report-on-days = { $what }, Mittel der Tage { $from } bis { $to }
report-minus = { $what }: minus Zwilling ({ $other })
report-against-saline = Kochsalzlösung
report-against-none = nichts
report-against-steroid = Steroid
report-against-exercise = Übungsprogramm
report-from-to = { $low } bis { $high }
report-mean-of = { $label }: Mittelwert { $mean }
report-dot = Zeile { $row }: { $value }
report-value = Wert
report-minus-first = minus { $control }
report-before = Das wurde gemessen, bevor etwas gegeben wurde: Worin die Arme sich hier unterscheiden, ist der Zufall des Loses.
report-under-means = Die Raute ist der Mittelwert, der Strich durch sie sein 95-%-Intervall.
report-under-alike = Ein Wert für jede Bedingung: Läufe mit gleichen Einstellungen sind hier gleich.
report-read-alike = Das schnelle Gelenk würfelt nicht. Läufe mit gleichen Einstellungen sind gleich, also gibt es keine Streuung, kein Intervall und nichts, was der Zufall getan haben könnte; ein Unterschied ist, was das Modell sagt, nicht mehr. Im vollen Modell, ohne --fast, ist Zufall.
report-short = { $n } von { $of } geplanten Läufen, je { $days } Tage.
report-short-fast = Das schnelle Gelenk (--fast): ein einziger Punkt, ohne Raum.
report-short-full = Das volle Modell, Zelle für Zelle.
report-overview = Was herauskam
report-overview-about = Mittelwerte. Wie weit die Läufe auseinanderliegen und wie sicher die Mittelwerte sind, steht unten.
report-overview-alike = Werte: Läufe mit gleichen Einstellungen sind hier gleich.
report-asked = Wofür die Studie gemacht wurde
report-asked-change = Verglichen wird die Änderung seit Tag 0: bei jeder Person der Wert an Tag { $day } minus dem an Tag 0.
report-asked-value = Verglichen wird der Wert an Tag { $day }; an Tag 0 wurde nicht gemessen.
report-told-beyond = Was sie angeben, kann über die Enden der Skala hinausgehen; abgeschnitten wird nichts.
report-others = Was sonst gemessen wurde
report-others-about = Es steht ohne Vergleiche da: Eine Zielgröße, die nachträglich ausgesucht wird, beweist nichts.
report-under-dots = Jeder Punkt ist ein Lauf.
report-under-curve = Mittelwerte über dem Faktor; das graue Band ist ihr 95-%-Intervall.
report-not-all = Von { $n } Läufen sind etwa { $most } gezeichnet.
report-nothing-measured = Es wurde nichts gemessen.
report-n = n
report-mean = Mittelwert
report-median = Median
report-sd = s
report-interval = 95-%-Intervall
report-over = { $what } über { $factor }
report-range = { $n } Läufe, von { $low } bis { $high }

# Differences.
report-differences = Unterschiede
report-difference = Unterschied
report-control = Jede Bedingung minus die erste: { $control }.
report-control-paired = Jede Bedingung minus die erste, Paar für Paar: { $control }.
report-two-arms = { $one } minus { $other }
report-shuffles = so groß durch Zufall
report-k-of-all = { $k } von allen { $n } Mischungen
report-k-of-shuffles = { $k } von { $n } Mischungen
report-none-of-shuffles = keine der { $n } Mischungen
report-trials = Studien, die die Null ausschließen
report-k-of-trials = { $k } von { $n } Studien
report-histogram = Mischungen, { $label } minus { $control }
report-found = gefunden: { $value }
report-power = Wie viele Personen eine Studie braucht
report-power-about = Aus den Personen oben werden immer wieder Studien verschiedener Größe gezogen, als wären das alle, die es gibt, und der oben gefundene Unterschied der wahre. Gezählt wird, wie oft das 95-%-Intervall des Unterschieds die Null ausschließt. Je weniger Personen oben stehen, desto weniger ist das wert.
report-per-arm = { $n } je Gruppe

# Which factor matters.
report-effects = Welcher Faktor zählt
report-factor = Faktor
report-mu = μ
report-mu-star = μ*
report-sigma = σ
report-first = Index erster Ordnung
report-total = Gesamtindex
report-morris-about = Ein großes μ* heißt: viel Wirkung; ein großes σ heißt: Die Wirkung hängt von den anderen Faktoren ab oder ist gekrümmt.
report-sobol-about = Liegt der Gesamtindex über dem erster Ordnung, wirkt der Faktor gemeinsam mit anderen.
report-not-all-factors = Von { $n } Faktoren stehen die ersten { $most } hier; die Tabelle des Experiments hat alle.

# Beside published figures.
report-published = Neben veröffentlichten Zahlen
report-published-about = Studien unterscheiden sich in Personen, Behandlungen und Skalen. Die Abweichung ist das hier Gemessene minus der veröffentlichte Wert.
report-source = Quelle
report-arm = Gruppe
report-outcome = Zielgröße
report-published-value = veröffentlicht
report-here = hier
report-not-measured = hier nicht gemessen
report-misfit = Abweichung
report-in-interval = in seinem Intervall
report-inside = innen
report-outside = außen
report-sure = wie sicher
report-verified = in der Quelle gelesen
report-memory = aus dem Gedächtnis: prüfen
report-change = { $what }: Änderung seit Tag 0
report-apart = { $what }: Unterschied zwischen den Gruppen

# The end of the page.
report-letters = Welcher Buchstabe was ist
report-letter = Buchstabe
report-arm-is = { $letter } ({ $arm })
report-sealed = Sie sind hier versiegelt: Wer die Buchstaben kennt, liest die Zahlen mit anderen Augen. Der Befehl, der diese Seite gemacht hat, öffnet sie mit --unblind; dann stehen auch veröffentlichte Zahlen daneben.
report-dictionary = Was jede Spalte ist
report-column = Spalte
report-unit = Einheit
report-role = Rolle
report-role-key = welcher Lauf
report-role-factor = verändert
report-role-patient = Person
report-role-measure = gemessen
report-meaning = Bedeutung
report-joints = Das Gelenk am Ende
report-joints-about = Ein Lauf der ersten Bedingung und einer der letzten, wie das Programm sie an ihrem letzten Tag zeichnet. Jeder Punkt ist eine gezeichnete Zelle und steht für viele echte.
report-joint = { $condition }, Tag { $day } (Zeile { $row } der Tabelle)
