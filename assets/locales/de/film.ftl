# Der Film eines Laufs.
menu-film = Film dieses Laufs
menu-film-told = Der ganze Lauf bis jetzt als Video, gezeichnet neben diesem Fenster. Es dauert einige Minuten; du kannst inzwischen weitermachen.
film-making = Film dieses Laufs
film-percent = { $percent } %
film-stop = Abbrechen
film-stopped = Der Film wurde abgebrochen. Nichts davon bleibt erhalten.
film-too-short = Für einen Film muss der Lauf mindestens zwei Stunden lang sein.
film-at-work = Es wird schon ein Film erstellt.
film-failed = Der Film ließ sich nicht erstellen: { $why }
menu-export = Export für andere Programme
menu-export-told = Der Lauf bis jetzt als Dateien: bewegte Zellen für Simularium, eine Tabelle aller Zellen und ihre Familien als Tabelle und als Bäume. Er wird neben diesem Fenster noch einmal gespielt; du kannst inzwischen weitermachen.
export-making = Export dieses Laufs
export-stopped = Der Export wurde abgebrochen. Nichts davon bleibt erhalten.
export-too-short = Für einen Export muss der Lauf mindestens zwei Stunden lang sein.
export-at-work = Es wird schon ein Export erstellt.
export-saved = Gespeichert: { $path }, und daneben Tabellen aller Zellen und ihrer Familien, die Bedeutung jeder Spalte und die Bäume.
export-failed = Der Export ließ sich nicht erstellen: { $why }
