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
