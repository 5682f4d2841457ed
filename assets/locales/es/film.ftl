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
menu-export = Exportar para otros programas
menu-export-told = La simulación hasta ahora en archivos: células en movimiento para Simularium, una tabla de todas las células y sus familias en tabla y en árboles. Se repite aparte de esta ventana; mientras tanto puedes seguir.
export-making = Exportación de esta simulación
export-stopped = La exportación se ha detenido. No se guarda nada de ella.
export-too-short = Una exportación necesita una simulación de al menos dos horas.
export-at-work = Ya se está haciendo una exportación.
export-saved = Guardado: { $path }, y al lado tablas de todas las células y de sus familias, lo que significa cada columna y los árboles.
export-failed = No se pudo hacer la exportación: { $why }
