# The film of a run.
menu-film = A film of this run
menu-film-told = The whole run so far as a video, drawn beside this window. It takes some minutes; you can go on meanwhile.
film-making = Film of this run
film-percent = { $percent } %
film-stop = Stop
film-stopped = The film was stopped. Nothing of it is kept.
film-too-short = A film needs a run of two hours at least.
film-at-work = A film is being made already.
film-failed = The film could not be made: { $why }
