# Die Lektionen: Schritte, Knöpfe, Tabelle, Messgeräte, Argument, was der Tutor sagt.
lesson-lessons = Lektionen
lesson-begin = Beginnen
lesson-resume = Weitermachen, wo ich war
lesson-go-on = Weitermachen
lesson-next = Weiter
lesson-back = Zurück
lesson-finish = Abschließen
lesson-finished = Die Lektion ist geschafft. Gut gemacht.
lesson-copy-code = Meine Antworten als Code kopieren
lesson-code-copied = Deine Antworten sind als Code in der Zwischenablage. Schick ihn deiner Lehrkraft.
lesson-leave = Lektion verlassen
lesson-minutes = { $n } Minuten
lesson-your-name = Dein Name oder deine Nummer
lesson-your-file = Deine Antworten liegen in { $path }
lesson-open-file = Datei öffnen
lesson-unknown = Eine Lektion „{ $lesson }“ gibt es hier nicht.
lesson-standards = Bildungsstandards
lesson-misconception = Die Vorstellung, um die es geht

# Die Seiten für die Lehrkraft.
lesson-teacher = Für die Lehrkraft
lesson-teacher-before = Vor der Stunde
lesson-teacher-while = Während der Arbeit
lesson-teacher-classes = Was die meisten Klassen falsch verstehen, und warum
lesson-teacher-discussion = Zum Diskutieren
lesson-teacher-odd = Eigenheiten des Modells

# Die Schritte: ihre Namen, und was in jedem zu tun ist.
lesson-step-of = Schritt { $step } von { $steps }: { $name }
lesson-step-anchor = Das Rätsel
lesson-step-predict = Vorhersagen
lesson-step-play = Ausprobieren
lesson-step-investigate = Untersuchen
lesson-step-observe = Messen
lesson-step-argue = Argumentieren
lesson-step-compare = Vergleichen
lesson-step-transfer = Übertragen
lesson-step-exit = Drei Fragen
lesson-step-do-anchor = Lesen, ansehen, sich wundern.
lesson-step-do-predict = Sag, was du erwartest, und leg dich fest.
lesson-step-do-play = Probier aus, was du magst. Bewertet wird nichts.
lesson-step-do-investigate = Laufen lassen, Zeilen aufnehmen, vergleichen.
lesson-step-do-observe = Lies das Messgerät ab, mehr als einmal.
lesson-step-do-argue = Wähle eine Behauptung, die Belege dafür und deine Gründe.
lesson-step-do-compare = Sieh dir an, was du erwartet hast und was geschah.
lesson-step-do-transfer = Wende an einer anderen Stelle an, was du gefunden hast.
lesson-step-do-exit = Antworte allein.

lesson-second-layer = Mehr: Moleküle, Formeln, Methoden
lesson-second-layer-hide = Weniger zeigen
lesson-show-run = Diesen Lauf zeigen
lesson-locked-controls = Was grau ist, ruht in diesem Schritt. Beim Ausprobieren ist alles frei.

# Fragen und Vorhersagen.
lesson-choose = Eines wählen
lesson-your-number = Deine Zahl
lesson-own-words = In eigenen Worten
lesson-lock = Antworten festlegen
lesson-locked = Festgelegt. Deine Antworten bleiben, wie sie sind.
lesson-draw = Hier deine Kurve zeichnen
lesson-draw-keys = Mit Tasten: Links und rechts wählen einen von fünf Punkten, auf und ab bewegen ihn; mit Umschalttaste in kleinen Schritten.
lesson-draw-again = Neu zeichnen
lesson-drawn-so-far = Deine Kurve endet bei { $value } { $unit }.
lesson-given = schon gezeichnet
lesson-days = Tage
lesson-weeks = Wochen

# Warum es noch nicht weitergeht.
lesson-waits-answers = Eine Frage ist noch nicht beantwortet.
lesson-waits-lock = Leg zuerst deine Antworten fest.
lesson-waits-reading = Lies zuerst das Messgerät ab.
lesson-waits-rows = Nimm zuerst noch einige Zeilen auf.
lesson-waits-argument = Stell zuerst dein Argument auf.

# Die Tabelle einer Untersuchung.
lesson-fresh = Neu beginnen
lesson-run-to = Weiter bis Tag { $day }
lesson-keep-row = Lauf als Zeile aufnehmen
lesson-row = Zeile
lesson-run = Lauf
lesson-run-about = { $what }, Würfel { $seed }
lesson-take-row-away = Zeile { $row } entfernen
lesson-not-yet = noch nicht
lesson-column-on-day = { $name }, Tag { $day }

# Messgeräte, und wie jedes von ihnen irrt.
lesson-instrument-biopsy = Biopsie
lesson-instrument-biopsy-how = An drei Stellen werden kleine Stücke herausgeschnitten. Was dazwischen liegt, bleibt unbemerkt; drei andere Stellen ergeben darum einen anderen Wert.
lesson-instrument-stain = Färbung
lesson-instrument-stain-how = Gezählt wird nur ein Teil der Zellen, gefärbte und ungefärbte. Wer andere Zellen zählt, erhält einen anderen Anteil.
lesson-instrument-elisa = ELISA
lesson-instrument-elisa-how = Antikörper fangen eine Molekülart, und eine Farbe zeigt, wie viel davon da ist. Die Messwerte streuen, und unter einer Grenze zeigt die Methode nichts an, auch wenn etwas da sein kann.
lesson-instrument-diary = Schmerztagebuch
lesson-instrument-diary-how = Ein Mensch trägt jeden Abend ein, wie sehr es wehtut; abgelesen wird das Mittel einer Woche. Für dasselbe Knie trägt er an einem Tag mehr ein und am nächsten weniger.
lesson-instrument-arthroscopy = Arthroskopie
lesson-instrument-arthroscopy-how = Eine Ärztin oder ein Arzt sieht mit einer Kamera ins Gelenk und vergibt einen ganzzahligen Grad von 0 (heil) bis 4 (bis auf den Knochen). Ab und zu liegt er um eins daneben, und wer weiß, dass etwas injiziert wurde, neigt zum besseren Grad.
lesson-read-instrument = Messgerät ablesen
lesson-read-later = Ablesen lässt es sich an Tag { $day }. Lass das Modell bis dahin laufen.
lesson-reading = { $value } ± { $error }
lesson-below-limit = Weniger als { $limit }: zu wenig für dieses Messgerät
lesson-show-truth = Wahren Wert zeigen
lesson-truth = Der wahre Wert, den nur ein Modell zeigen kann: { $value }

# Das Argument.
lesson-claim = Behauptung
lesson-evidence = Belege: Zeilen, die anders aussähen, wenn du dich irrst
lesson-no-rows = Es gibt noch keine Zeilen. Geh zurück und nimm welche auf.
lesson-row-as-evidence = Zeile { $row }: { $what }, Würfel { $seed }: { $values }
lesson-reasoning = Begründung: die Teile der Reihe nach wählen
lesson-make-argument = Das ist mein Argument
lesson-marks = Behauptung: { $claim } von 2, Belege: { $evidence } von 2, Begründung: { $reasoning } von 2

# Was erwartet wurde, neben dem, was geschah.
lesson-you-drew = von dir gezeichnet
lesson-what-happened = so kam es
lesson-number-compared = Deine Zahl: { $yours } { $unit }. Der Lauf: { $run } { $unit }.
lesson-choice-compared = Du hast gewählt: { $yours }

# Der Tutor für Versuche: was er gesehen hat, und die nächste Frage. Die Antwort sagt er nie.
lesson-hint-fair = Das ist ein fairer Vergleich.
lesson-hint-no-control = In jeder Zeile hier wurde etwas gegeben, über das du etwas wissen willst. Womit vergleichst du?
lesson-hint-wrong-twin = Zeile { $a } ist zum Vergleichen da. Worin unterscheiden sich die anderen Zeilen von ihr, abgesehen von dem einen, wonach du fragst?
lesson-hint-two-things = Zwischen den Zeilen { $a } und { $b } ist mehr als eines verschieden. Wenn sich jetzt das Ergebnis ändert: Was davon war es?
lesson-hint-stopped-early = Zeile { $a } endet an Tag { $what }, und die Frage gilt einem späteren Tag. Was könnte bis dahin noch geschehen?
lesson-hint-seed-mixed = Die Zeilen { $a } und { $b } haben verschiedene Würfel, und du hast in ihnen auch Verschiedenes getan. Woran könntest du erkennen, was Zufall ist und was du bewirkt hast?
lesson-hint-other-days = Was in den Zeilen { $a } und { $b } gegeben wurde, wurde im Abstand von { $what } Tagen gegeben. Wenn du beide am selben Tag abliest: Hatten beide gleich viel Zeit?
lesson-hint-changed-midway = In Zeile { $a } wurde an Tag { $day } etwas geändert, mitten im Lauf. Welcher Teil des Ergebnisses stammt von davor, und welche Zeile würde das zeigen?
lesson-hint-one-seed = Für jede Art von Lauf wurde nur einmal gewürfelt. Gäbe es den Unterschied auch mit anderen Würfeln?
lesson-hint-same-twice = Die Zeilen { $a } und { $b } sind derselbe Lauf mit denselben Würfeln. Was kann der zweite sagen, was der erste nicht sagt?
lesson-hint-dose-out-of-range = In Zeile { $a } sind es { $what } Millionen Zellen. In keiner veröffentlichten Studie wurden so viele oder so wenige gegeben. Was möchtest du damit über Menschen sagen?
lesson-hint-too-few-doses = Verschiedene Dosen bisher: { $what }, wobei auch „keine Zellen“ als eine zählt. Welche weitere Dosis würde zeigen, ob die Linie dazwischen gerade ist?
lesson-hint-average-hides = Zeile { $a } hat eine einzige Zahl für die ganze Schale, doch auf ihren Untergründen liegen die Werte weit auseinander: { $what } %. Welchen Untergrund beschreibt diese Zahl?
lesson-hint-outcome-changed = Du wolltest eine bestimmte Zahl beobachten, und jetzt stützt sich deine Behauptung auf eine andere. Hättest du die auch vor den Läufen gewählt?
lesson-hint-picked-rows = Du hast { $what } Läufe weggelassen, mehr als du aufgenommen hast. Was würde jemand sehen, der alle sähe?
lesson-hint-not-blind = Schmerz wird empfunden und erzählt, und hier wussten alle, was in der Spritze war. Wie könnte dieses Wissen die Antwort verändert haben?
lesson-hint-no-effect-left-to-see = Bis Tag { $day } sind die Zeilen wieder fast gleich. Heißt das, dass nichts geschehen ist, oder an welchem Tag würdest du nachsehen?

# Worum es in einem Hinweis geht (Grundform).
lesson-what-none = keine Injektion
lesson-what-saline = Kochsalzlösung
lesson-what-marrow = Knochenmarkkonzentrat
lesson-what-fat = Zellen aus Bauchfett
lesson-what-cultured = in Kultur vermehrte Zellen
lesson-what-steroid = Kortison
lesson-what-exercise = ein Trainingsprogramm
lesson-what-untouched = ein Lauf, in dem nichts geändert wurde
lesson-what-scenario = ein anderes Knie
lesson-what-treatment = was gegeben wurde
lesson-what-dose = die Zahl der Zellen
lesson-what-landing = wohin die Nadel traf
lesson-what-signal = Signale der Zellen
lesson-what-build = Zellen, die zu Gewebe werden
lesson-what-touch = Zellen, die Platz einnehmen
lesson-what-activity = die Belastung des Knies
lesson-what-injury = eine Verletzung
lesson-what-taken_out = das Entfernen von Zellen
lesson-what-stain = die Färbung

# Worin sich ein Lauf unterscheidet, wie seine Zeile es sagt.
lesson-factor-none = nichts geändert
lesson-factor-scenario = { $value }
lesson-factor-treatment = { $value }
lesson-factor-treatment-none = keine Injektion
lesson-factor-treatment-saline = Kochsalzlösung
lesson-factor-treatment-marrow = Knochenmarkkonzentrat
lesson-factor-treatment-fat = Zellen aus Bauchfett
lesson-factor-treatment-cultured = Zellen aus Kultur
lesson-factor-treatment-steroid = Kortison
lesson-factor-treatment-exercise = Trainingsprogramm
lesson-factor-dose = { $value } Zellen
lesson-factor-dose-usual = übliche Zahl von Zellen
lesson-factor-landing = Trefferchance der Nadel { $value }
lesson-factor-signal = Signale { $value }
lesson-factor-signal-on = Signale an
lesson-factor-signal-off = Signale aus
lesson-factor-build = zu Gewebe werden { $value }
lesson-factor-build-on = zu Gewebe werden an
lesson-factor-build-off = zu Gewebe werden aus
lesson-factor-touch = Platz einnehmen { $value }
lesson-factor-touch-on = Platz einnehmen an
lesson-factor-touch-off = Platz einnehmen aus
lesson-factor-activity = Belastung { $value }
lesson-factor-activity-rest = Schonen
lesson-factor-activity-walking = Gehen
lesson-factor-activity-exercise = Training
lesson-factor-activity-sport = Sport
lesson-factor-injury = Verletzung { $value }
lesson-factor-taken_out = Zellen entfernt { $value }
lesson-factor-stain = gefärbt { $value }
lesson-factor-medium = Nährmedium { $value }
lesson-factor-parameter = Zahl des Modells { $value }

# Die Spalten der Tabelle.
lesson-column-pain_vas_mm = Schmerz, mm von 100
lesson-column-function_0_100 = Funktion, von 100
lesson-column-stiffness_0_100 = Steifheit, von 100
lesson-column-effusion_ml = Gelenkflüssigkeit, mL
lesson-column-cartilage_percent = Knorpel, %
lesson-column-defect_fill_percent = Lücke gefüllt, %
lesson-column-repair_quality_percent = Reparaturqualität, %
lesson-column-inflammation_c = Entzündung, × Halbwirkung
lesson-column-healing_a = Heilsignal, × Halbwirkung
lesson-column-growth_ng_per_ml = Wachstumsfaktor, ng/mL
lesson-column-oxygen_mmhg = Sauerstoff, mmHg
lesson-column-m0_fraction = Ruhende Makrophagen, Anteil
lesson-column-m1_fraction = Entzündende Makrophagen, Anteil
lesson-column-m2_fraction = Heilende Makrophagen, Anteil
lesson-column-injected_alive = Injizierte Zellen, lebend
lesson-column-injected_alive-percent = Injizierte Zellen, lebend, %
lesson-column-injected_stem = Injizierte Zellen, noch Stammzellen
lesson-column-injected_stem-percent = Injizierte Zellen, noch Stammzellen, %
lesson-column-became_cartilage = Zu Knorpelzellen geworden
lesson-column-became_cartilage-percent = Zu Knorpelzellen geworden, %
lesson-column-became_bone = Zu Knochenzellen geworden
lesson-column-became_bone-percent = Zu Knochenzellen geworden, %
lesson-column-became_muscle = Muskelähnlich geworden
lesson-column-became_muscle-percent = Muskelähnlich geworden, %
lesson-column-became_fat = Zu Fettzellen geworden
lesson-column-became_fat-percent = Zu Fettzellen geworden, %
lesson-column-placebo_mm = Weniger durch Placebo, mm
lesson-column-exercise_mm = Weniger durch Training, mm
lesson-column-weakness_mm = Mehr durch ein schwaches Bein, mm
lesson-column-flare_mm = Mehr durch Schmerzschub, mm
lesson-column-residents_alive = Eigene Zellen des Knies
lesson-column-cells_drawn = Zellen insgesamt
lesson-column-dying_drawn = Tote Zellen, noch nicht beseitigt
lesson-column-dying_drawn-percent = Tote Zellen, noch nicht beseitigt, %
lesson-column-stem_drawn = Stammzellen
lesson-column-stem_drawn-percent = Stammzellen, %
lesson-column-chondrocytes_drawn = Knorpelzellen
lesson-column-chondrocytes_drawn-percent = Knorpelzellen, %
lesson-column-hypertrophic_drawn = Angeschwollene (hypertrophe) Knorpelzellen
lesson-column-hypertrophic_drawn-percent = Angeschwollene (hypertrophe) Knorpelzellen, %
lesson-column-osteoblasts_drawn = Knochenbildende Zellen
lesson-column-osteoblasts_drawn-percent = Knochenbildende Zellen, %
lesson-column-myocytes_drawn = Muskelähnliche Zellen
lesson-column-myocytes_drawn-percent = Muskelähnliche Zellen, %
lesson-column-adipocytes_drawn = Fettzellen
lesson-column-adipocytes_drawn-percent = Fettzellen, %
lesson-column-macrophages_drawn = Makrophagen
lesson-column-injected = Injizierte Zellen
lesson-column-born = Neue Zellen
lesson-column-died = Gestorbene Zellen
lesson-column-left = Entfernte Zellen
lesson-factor-from-day = { $what } ab Tag { $day }
