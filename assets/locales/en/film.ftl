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
menu-export = Export for other programs
menu-export-told = The run so far as files: moving cells for Simularium, a table of all cells, and their families as a table and as trees. It is played again beside this window; you can go on meanwhile.
export-making = Export of this run
export-stopped = The export was stopped. Nothing of it is kept.
export-too-short = An export needs a run of two hours at least.
export-at-work = An export is being made already.
export-saved = Saved: { $path }, and beside it tables of all cells and their families, what each column means, and the trees.
export-failed = The export could not be made: { $why }
