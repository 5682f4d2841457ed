# El video de una simulación.
menu-film = Video de esta simulación
menu-film-told = Toda la simulación hasta ahora en un video, dibujado aparte de esta ventana. Tarda unos minutos; mientras tanto puedes seguir.
film-making = Video de esta simulación
film-percent = { $percent } %
film-stop = Detener
film-stopped = El video se ha detenido. No se guarda nada de él.
film-too-short = Un video necesita una simulación de al menos dos horas.
film-at-work = Ya se está haciendo un video.
film-failed = No se pudo hacer el video: { $why }
