# Studien: Der Zufall verteilt Menschen auf Gruppen, die Gruppen sind verblindet, und was er vermag, wird gesagt.
menu-trial = Eine Studie
title-trial = , eine Studie
trial-title = Eine Studie
trial-intro = Wirkt eine Behandlung? Frag viele Menschen, nicht einen. Wähle, was erprobt wird, lass den Zufall entscheiden, wer es bekommt, sieh dir die Gruppen A und B an, ohne zu wissen, welche welche ist, und lüfte das Geheimnis zuletzt.
trial-tab-trial = Deine Studie
trial-tab-salt = Salzwasser
trial-tab-published = Veröffentlicht
trial-tab-predictions = Vorhersagen

# What is chosen.
trial-tried = Was erprobt wird
trial-against = Gegen
trial-per-arm = Personen je Gruppe
trial-who = Wessen Knie
trial-who-mixed = Grad 2 bis 4
trial-who-moderate = Grad 3
trial-who-severe = Grad 4
trial-outcome = Zielgröße
trial-outcome-pain_vas_mm = Schmerz
trial-outcome-function_0_100 = Funktion
trial-outcome-cartilage_percent = Knorpel
trial-day = An Tag
trial-sure = Die gespielte Studie geht damit verloren. Noch einmal drücken, um das zu wählen.
trial-tell = Wie Menschen es angeben
trial-tell-scatter = Wie Menschen eben
trial-tell-exact = Genau
trial-tell-help = Zwei Menschen mit derselben Änderung geben nicht dasselbe an: Hier liegt, was sie angeben, { $sd } von 100 Punkten auseinander (Standardabweichung; für den Unterricht gewählt). Genau angegeben, was niemand kann, genügten wenige Menschen.
trial-tell-exact-help = Hier geben die Menschen genau an, wie es ist, was niemand kann: Darum genügten wenige. Im Leben geben zwei Menschen mit derselben Änderung nicht dasselbe an.
trial-with-cells = { $what }, { $millions } Millionen
trial-given-cells = { $millions } Millionen { $what }
trial-quick = Gespielt mit dem schnellen Gelenk: Es hat keine einzelnen Zellen, keine Reizung nach dem Stich, keine Infektion und keinen Fehlstich. Wie sich Menschen unterscheiden, ist für den Unterricht gewählt.
trial-randomise = Den Zufall entscheiden lassen
trial-run = Behandeln
trial-again = Eine neue Studie mit anderen Menschen
trial-copy = Datei dieser Studie kopieren
trial-copied = Die Datei liegt in der Zwischenablage. Als trial.toml gespeichert, spielt sie noch einmal: { $command }
trial-of-file = Gewählt, wie die Datei es sagt: { $file }
trial-not-here = Diese Datei sagt etwas, was sich auf der Seite der Studien nicht wählen lässt. Sie gehört auf die Seite der Experimente.

# Who came into which arm.
trial-people = Wer in welche Gruppe kam
trial-people-why = Der Zufall weiß nichts über die Menschen. Sind es viele, werden sich die Gruppen ähnlich, in dem, was gemessen wurde, und in dem, woran niemand dachte; sind es wenige, vielleicht nicht.
trial-arm = Gruppe { $arm }
trial-people-count = Personen
trial-grade = Grad { $grade }
trial-age = Mittleres Alter
trial-running = Sie werden behandelt
trial-running-count = { $done } von { $all }

# What was found.
trial-found = Was gefunden wurde
trial-outcome-change = { $what }: Änderung von Tag 0 bis Tag { $day }
trial-outcome-value = { $what } an Tag { $day }
trial-start = Tag 0
trial-change = Änderung
trial-value = Wert
trial-felt = Spürten es
trial-felt-count = { $count } von { $n }
trial-felt-help = Personen, deren Schmerz um mindestens { $mm } mm sank, den kleinsten Unterschied, den Menschen bemerken (eine Metaanalyse von 16 Studien).
trial-with-ends = { $value } ({ $low } bis { $high })
trial-interval-help = In Klammern: der Bereich, der in 95 von 100 solchen Studien den wahren Mittelwert enthält.
trial-said-apart = { $one } minus { $other }: { $value }.
trial-said-tells = Die Null liegt außerhalb dieses Bereichs: { $better } schnitt besser ab, um mehr, als der Zufall meist ergibt.
trial-said-open = Die Null liegt in diesem Bereich: Diese Studie kann nicht sagen, wer besser abschnitt. Das ist nicht dasselbe wie „kein Unterschied“.
trial-said-shuffles = Hätten die Schilder nichts zu bedeuten, könnte man sie neu verteilen: In { $count } von { $of } Mischungen war der Unterschied mindestens so groß.
trial-said-all-shuffles = Hätten die Schilder nichts zu bedeuten, könnte man sie neu verteilen: In { $count } von allen { $of } Arten, sie zu verteilen, ist der Unterschied mindestens so groß.
trial-said-no-shuffles = Hätten die Schilder nichts zu bedeuten, könnte man sie neu verteilen: In keiner der { $of } Mischungen war der Unterschied so groß.

# The shuffles.
trial-shuffle-title = Könnte es Zufall sein?
trial-shuffle-why = Angenommen, die Behandlung täte nichts. Dann hätten die Schilder A und B nichts zu bedeuten, und man dürfte sie neu verteilen. Jede Mischung lässt einen Punkt dort fallen, wo ihr Unterschied liegt. Die Linien zeigen, was die Studie fand, nach beiden Seiten.
trial-shuffle-one = Eine Mischung
trial-shuffle-begin = Von selbst mischen
trial-shuffle-play = Weiter mischen
trial-shuffle-pause = Pause
trial-shuffle-all = Alle 1000
trial-shuffle-again = Von vorn
trial-shuffle-none = Noch keine Mischung.
trial-shuffle-first-smaller = In der einen Mischung bisher ist der Unterschied kleiner als der gefundene ({ $found }).
trial-shuffle-first-as-large = In der einen Mischung bisher ist der Unterschied mindestens so groß wie der gefundene ({ $found }).
trial-shuffle-count = In { $count } von { $of } Mischungen ist der Unterschied mindestens so groß wie der gefundene ({ $found }).
trial-shuffle-count-none = In keiner von { $of } Mischungen ist der Unterschied so groß wie der gefundene ({ $found }).
trial-shuffle-few = Das geschieht durch Zufall allein selten. Wie groß die Wirkung ist, sagt es nicht: Das sagt der Bereich oben.
trial-shuffle-many = So oft schafft das der Zufall allein.
trial-shuffle-axis = Unterschied A minus B nach einer Mischung

# Guess and unblind.
trial-guess = Welche Gruppe bekam das: { $what }?
trial-guess-none = Nicht zu sagen
trial-unblind = Geheimnis lüften
trial-unblinded = Gruppe { $arm } bekam: { $what }.
trial-guess-right = Richtig geraten. Bei zwei Gruppen trifft man die Hälfte der Male durch Glück.
trial-guess-wrong = Du hast die andere Gruppe genannt. Darum sind Studien verblindet: Hoffnungen hätten das Ergebnis gefärbt.
trial-guess-open = Du hast nicht geraten.

# Salt water.
trial-salt-title = Wie oft „wirkt“ Salzwasser?
trial-salt-why = Salzwasser tut hier keiner Zelle etwas, und doch lässt der Schmerz nach: Menschen erwarten Linderung. Hier werden viele Studien gespielt, in denen alle Salzwasser bekommen.
trial-salt-play = 1000 Studien mit Salzwasser spielen
trial-salt-playing = Menschen, die Salzwasser bekommen
trial-salt-change = Bei denen, die Salzwasser bekamen, ist die mittlere Änderung { $value }; der Bereich ist der von 95 von 100 Gruppen mit { $n } Personen.
trial-salt-better = In { $count } von { $trials } Studien mit { $n } Personen ging es der Gruppe besser, und ihr Bereich schloss die Null aus. Ohne Vergleichsgruppe hieße jede davon ein Erfolg.
trial-salt-felt = In { $count } von { $trials } sank der Schmerz im Mittel um mindestens { $mm } mm, das Kleinste, was Menschen bemerken.
trial-salt-apart = In { $count } von { $trials } Studien mit zwei Gruppen zu { $n } schloss der Bereich des Unterschieds die Null aus, obwohl beide Gruppen Salzwasser bekamen. Etwa 5 von 100 sind zu erwarten, wie groß die Studie auch ist.
trial-salt-made = Gemacht aus { $pool } Menschen wie deinen, gespielt mit dem schnellen Gelenk; jede Studie zieht ihre eigenen daraus.

# Published trials.
trial-published-title = Veröffentlichte Studien
trial-published-why = Änderungen seit Tag 0 und Unterschiede zwischen Gruppen, wie sie veröffentlicht wurden. Andere Menschen, Dosen und Skalen.
trial-published-yours = Deine steht oben.
trial-published-none = Zu dieser Zielgröße steht keine Studie in der Liste. Zum Schmerz gibt es welche.
trial-yours = Deine Studie: { $arm }
trial-yours-apart = Deine Studie, { $one } minus { $other }
trial-got-hyaluronic-acid-alone = Hyaluronsäure allein
trial-got-10-million-marrow-cells-and-hyaluronic-acid = 10 Millionen Markzellen und Hyaluronsäure
trial-got-100-million-marrow-cells-and-hyaluronic-acid = 100 Millionen Markzellen und Hyaluronsäure
trial-got-salt-water = Salzwasser
trial-got-buffered-salt-water = Gepuffertes Salzwasser
trial-got-stem-cells-against-control = Stammzellen minus Kontrolle
trial-got-stem-cells-against-placebo = Stammzellen minus Placebo
trial-got-100-million-fat-cells = 100 Millionen Zellen aus Fett
trial-got-10-million-cord-cells-and-hyaluronic-acid = 10 Millionen Nabelschnurzellen und Hyaluronsäure
trial-got-marrow-concentrate-and-platelet-rich-plasma = Markkonzentrat und plättchenreiches Plasma
trial-got-hyaluronic-acid = Hyaluronsäure
trial-beside-change = { $what }, Änderung bis Tag { $day }
trial-beside-difference = { $what }, Tag { $day }
trial-beside-derived = { $value } (aus zwei veröffentlichten Werten; ohne Bereich)
trial-no-range = { $value } (kein Bereich genannt)
trial-n = { $n } Personen
trial-n-in-trial = { $n } Personen in der ganzen Studie
trial-verified = dort gelesen
trial-memory = aus dem Gedächtnis, nicht nachgeprüft
trial-published-lamo-2016 = Lamo-Espinosa 2016
trial-published-saline-2017 = Salzwasser, zusammengefasst 2017
trial-published-buffer-2018 = Gepuffertes Kochsalz, zusammengefasst 2018
trial-published-low-bias-pooled = Metaanalyse von 16 Studien, die soliden
trial-published-cochrane-2025 = Cochrane-Übersicht 2025
trial-published-kim-2023 = Kim 2023, Phase 3
trial-published-cord-2019 = Nabelschnurzellen in stark verschlissenen Knien 2019
trial-published-ruan-2021 = Ruan 2021
trial-published-jo-2014 = Jo 2014

# Predictions.
trial-predictions-title = Veröffentlichte Zahlen, nach denen das Modell nicht gemacht wurde
trial-predictions-why = Ein Modell prüft man an dem, was man ihm nicht gesagt hat. Keine Zahl von Stroma wurde nach einer dieser Zahlen gewählt. Wie stark Zellen und Salzwasser Schmerz lindern, wurde an andere Studien angepasst, also sind das keine blinden Vermutungen. Jede wurde mit dem schnellen Gelenk und { $n } Personen gespielt.
trial-predictions-count = Von { $all } Zahlen liegen { $inside } im veröffentlichten Bereich; von denen ohne Bereich weichen { $near } um weniger ab, als Menschen bemerken; { $misfits } passen nicht.
trial-predicted = Stroma
trial-measured = Gemessen
trial-mm = { $value } mm
trial-percent = { $value } %
trial-range = { $low } bis { $high }
trial-no-difference = kein Unterschied gefunden
trial-verdict-inside = Passt: im veröffentlichten Bereich.
trial-verdict-outside = Passt nicht: außerhalb des veröffentlichten Bereichs.
trial-verdict-near = Kein Bereich genannt. Um { $off } mm daneben, weniger als die { $mm } mm, die Menschen bemerken.
trial-verdict-far = Passt nicht: um { $off } mm daneben, und Menschen bemerken { $mm } mm.
trial-verdict-none-near = Passt: { $off } mm sind weniger als die { $mm } mm, die Menschen bemerken.
trial-verdict-none-far = Passt nicht: { $off } mm sind mehr als die { $mm } mm, die Menschen bemerken.
trial-prediction-sound-trials-half-year = 16 Studien, die soliden: Zellen minus Vergleich, Schmerz nach 3 bis 6 Monaten
trial-prediction-sound-trials-year = 16 Studien, die soliden: Zellen minus Vergleich, Schmerz nach einem Jahr
trial-prediction-cochrane = Cochrane-Übersicht 2025: Zellen minus Placebo, Schmerz bis 6 Monate
trial-prediction-marrow-or-saline = Shapiro 2017: Knochenmark im einen Knie, Salzwasser im anderen, Schmerz nach 6 Monaten
trial-prediction-cells-or-steroid = Mautner 2023: Zellen minus Kortison, Schmerz nach einem Jahr (gezüchtete Zellen stehen für alle Arten)
trial-prediction-control-lamo = Lamo-Espinosa 2016: die Gruppe ohne Zellen, Median des Schmerzes, Änderung nach einem Jahr (dort Hyaluronsäure, hier Salzwasser)
trial-prediction-control-ruan = Ruan 2021: die Gruppe ohne Zellen, Änderung des Schmerzes nach einem Jahr (dort Hyaluronsäure, hier Salzwasser)
trial-prediction-marrow-ruan = Ruan 2021: Knochenmark mit plättchenreichem Plasma, Änderung des Schmerzes nach einem Jahr (hier ohne Plasma)
trial-prediction-marrow-with-fat = Eine Reihe ohne Vergleich: Knochenmark mit Fett, Änderung des Schmerzes nach 6 Monaten (auf einer anderen Schmerzskala, umgedreht; hier ohne Fett)
trial-prediction-cord-severe = 10 Millionen Nabelschnurzellen in stark verschlissenen Knien, ohne Vergleich: Änderung des Schmerzes nach 6 Monaten (hier Grad 4)
trial-prediction-control-kim = Kim 2023: Salzwasser, Änderung des Schmerzes nach 6 Monaten
trial-prediction-cells-kim = Kim 2023: 100 Millionen Fettzellen, Änderung des Schmerzes nach 6 Monaten
trial-prediction-cells-jo = Jo 2014, ohne Vergleich: 100 Millionen Fettzellen, Änderung des Schmerzes nach 6 Monaten
trial-prediction-cells-orozco = Orozco 2013, ohne Vergleich: 40 Millionen Markzellen, Änderung des Schmerzes nach einem Jahr, % von Tag 0
trial-prediction-twice-matas = Matas 2019: zweimal 20 Millionen Nabelschnurzellen, minus Vergleich, Schmerz nach einem Jahr (dort Hyaluronsäure, hier Salzwasser)
trial-prediction-cells-left-rat = Menschliche Zellen in Rattenknien: was an Tag 14 übrig ist, % (dort an ihrer DNA im Gewebe erkannt)

# The command line.
trial-cli-asks = { $people } Personen, { $arms } Gruppen; { $outcome }.
trial-cli-several = Die erste von { $trials } Studien:
trial-cli-in-trials = { $one } gegen { $other }: In { $count } von { $trials } Studien schließt der Bereich des Unterschieds die Null aus.
trial-cli-blind = Verblindet: Die Gruppen heißen nach Buchstaben. Wer was bekam, sagt: { $command }
trial-cli-others = Was sonst gemessen wurde (dafür wurde die Studie nicht gemacht):
trial-cli-salt = Salzwasser bei dieser Größe, gespielt mit dem schnellen Gelenk:
trial-cli-published = Veröffentlicht, zu derselben Zielgröße:
trial-cli-fast = Gespielt mit dem schnellen Gelenk (--fast): keine einzelnen Zellen, keine Reizung, keine Infektion, kein Fehlstich.
trial-cli-scatter = Was Menschen von derselben Änderung angeben, liegt { $sd } von 100 Punkten auseinander (Standardabweichung); in den Tabellen steht, was ist.
trial-cli-exact = Die Menschen geben genau an, was sie spüren, also genügen wenige; mit --scatter 20 geben sie es an wie Menschen eben (20 ist für den Unterricht gewählt).
trial-cli-note = Ein Modell für den Unterricht, kein ärztlicher Rat.
