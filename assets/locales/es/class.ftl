# Una clase sin servidor: la página del docente, lo que dice la orden, los códigos de los alumnos.
class-title = La clase
class-hide-names = Ocultar los nombres
class-show-runs = Mostrar qué dio la simulación
class-made = Hecho con Stroma { $version }. Todos los números se cuentan a partir de lo entregado.
class-could-not-read = Lo que no se pudo leer
class-nameless = Sin nombre

# Quién ha entregado qué.
class-pupils = Alumnos: { $n }; han terminado: { $finished }.
class-from-codes = A partir de códigos: { $n }.
class-cut-off = Archivos cortados, con la última entrada perdida: { $n }.
class-twice = Entregados dos veces y contados una: { $n }.
class-answered = Respuestas: { $n } de { $all }
class-of = { $n } de { $all }
class-no-answers = Aún no ha respondido nadie.

# Las partes de la página.
class-beliefs = La idea previa que aborda esta lección: antes y después
class-predictions = Predicciones
class-rows = Filas de todas las tablas
class-hints = Pistas que se dieron
class-readings = Lecturas
class-arguments = Argumentos
class-compare = Preguntado junto a las curvas
class-transfer = Aplicado a otro caso
class-exit = Las preguntas del final
class-stopped = Por dónde van los demás

# La idea antes y después.
class-before = Al predecir
class-argued = Como afirmación
class-after = Al final
class-not-asked-before = Ninguna predicción de esta lección ofrece esta idea, así que antes no se le preguntó a nadie por ella.
class-moves = Respondieron antes y después: { $n }. De ellos, tenían la idea antes y no después: { $left }; las dos veces: { $kept }; solo después: { $gained }; ninguna de las dos: { $never }.
class-mark-right = correcta
class-mark-idea = la idea previa que aborda esta lección

# Predicciones.
class-fan-described = Curvas que dibujaron los alumnos ({ $n }): { $question }
class-fan-legend = Cada línea fina es un alumno. La banda abarca cada día la mitad central de ellos; la línea gruesa es su mediana. A trazos, si se muestra: qué dio la simulación.
class-strip-described = Números ({ $n }): { $question }
class-strip-legend = Cada punto es un alumno. La banda abarca la mitad central de ellos; la marca gruesa es su mediana. A trazos, si se muestra: qué dio la simulación.
class-middle = Mediana: { $median }. La mitad central va de { $lower } a { $upper }.
class-in-order = Todas en su orden: { $n } de { $all }.

# Filas.
class-pupil = Alumno
class-row = Fila
class-run = Simulación
class-seed = Dados
class-run-again = Al repetirla
class-no-value = sin valor
class-same = los mismos valores
class-differs = { $column }: la fila dice { $said }; la simulación da { $run }
class-cannot-run = no se puede saber: { $why }
class-verified = Simulaciones repetidas. Filas con los valores que da su simulación: { $same }; con otros valores: { $differs }; sin poder saberlo: { $cannot }.
class-other-run = su código para compartir es de otra simulación que la que dice la fila ({ $what })
class-other-scenario = otra rodilla, o números del modelo que se cambiaron antes de empezar
class-other-seed = otros dados
class-other-hours = otra duración
class-other-treatments = otros tratamientos
class-other-acts = otras acciones a mano

# Lecturas y argumentos.
class-below = Menos de lo que el instrumento puede ver: { $n } de { $all }.
class-points = { $points } de 2
class-claim = Afirmación
class-evidence = Evidencia
class-reasoning = Razonamiento
class-not-begun = Aún en ningún paso de esta lección

# Nombres cortos de las pistas sobre un diseño.
class-hint-no-control = Nada con que comparar
class-hint-wrong-twin = Comparado con un control que no sirve
class-hint-two-things = Dos cosas cambiadas a la vez
class-hint-stopped-early = Terminada demasiado pronto
class-hint-seed-mixed = Otros dados y, además, otro tratamiento
class-hint-other-days = Dado en días distintos
class-hint-changed-midway = Cambio con la simulación en marcha
class-hint-one-seed = Dados tirados una sola vez
class-hint-same-twice = La misma simulación dos veces
class-hint-dose-out-of-range = Una dosis que no dio ningún ensayo
class-hint-too-few-doses = Muy pocas dosis
class-hint-average-hides = Una media de suelos distintos
class-hint-outcome-changed = Otro resultado que el anunciado
class-hint-picked-rows = Filas dejadas fuera
class-hint-not-blind = No fue a ciegas

# Lo que dice la orden.
class-told-belief = { $when }, con la idea previa que aborda esta lección: { $n } de { $all }
class-told-rows = Filas: { $rows }; simulaciones distintas: { $runs }
class-told-hint = Pista «{ $hint }»: { $n }
class-told-stopped = Ahora, «{ $step }»: { $n }
class-told-row = { $pupil }, fila { $row }: { $why }
class-page-made = La página está en { $path }.
class-csv-made = La tabla con todas las filas está en { $path }.
class-passed-over = Pasados por alto, por no ser archivos de alumnos: { $n }.
class-nothing = en { $path } no hay ningún archivo de alumno (.jsonl) ni ningún código ({ $begins }... o { $mystery }...); se esperaba una carpeta o un archivo que los tenga
class-no-lesson = { $lesson }: esta versión no trae esta lección (alumnos encontrados: { $n }); se esperaba una de { $known }, o su archivo: después de --lesson, o arrastrado a la hoja de la clase

# Lo que se dice de los archivos y códigos rechazados.
class-refused = { $file }, línea { $line }: { $why }
class-too-many-entries = { $file }: entradas encontradas: { $found }; se esperaban como máximo { $most }
class-code-empty = no ha empezado ninguna lección, así que no hay nada con que hacer un código
class-code-too-long = estas respuestas son demasiado largas para un código (tendría { $letters } letras y el máximo es { $most }); entrega el archivo
class-code-cut = este código está cortado o se ha cambiado; vuelve a copiarlo entero
class-code-around = el texto tiene más de { $most } bytes; se esperaba uno con códigos de unos cientos de letras
class-code-none = se encontró «{ $found }»; se esperaba un código, que empieza por { $begins }
class-code-form = este código tiene la forma de otra versión de Stroma ({ $version }); léelo con esa versión o entrega el archivo
class-code-odd = este código dice algo que no tiene ninguna lección ({ $what }); vuelve a copiarlo o entrega el archivo

# La hoja del docente en la ventana.
class-open = Respuestas de una clase
class-intro = Pega aquí los códigos de tus alumnos, uno por línea, o arrastra a esta ventana sus archivos (.jsonl), una carpeta o un texto con códigos. Nada sale de este ordenador.
class-codes = Códigos
class-pasted = Texto pegado
class-nobody = Todavía no hay nadie.
class-clear = Vaciar la lista
class-save-page = Guardar como página
class-save-table = Guardar como tabla (CSV)
class-check = Comprobar repitiendo
class-check-stop = Dejar de repetir
class-checking = Repitiendo
class-finished = ha terminado
class-picture = La imagen de esta clase
class-on-page = Las lecturas, los argumentos, las frases y las demás preguntas están en la página.

# El código al final de una lección.
class-code-square = Tus respuestas como un cuadrado (QR). Hazle una foto o copia el texto de abajo.
class-code-no-square = Tus respuestas son demasiado largas para un cuadrado que una cámara pueda leer. Copia el texto de abajo o entrega tu archivo.
class-code-text = Tu código

# Articulaciones misteriosas de una clase.
class-mystery-sum = Entregadas: { $n }. Halladas con la primera afirmación: { $first }, con otra posterior: { $later }, no halladas: { $not }.
class-mystery-pupil = { $pupil }, { $code }. Lo alterado: { $answer }. { $claims }. Puntos gastados: { $points }.
class-mystery-right = Afirmación { $n }, correcta: { $rule }
class-mystery-wrong = Afirmación { $n }, no correcta: { $rule }
class-mystery-asked = Pidió la respuesta
class-mystery-joint = Articulación
class-mystery-answer = Lo que se alteró
class-mystery-claims = Afirmaciones
class-mystery-readings = Lecturas
class-mystery-treatments = Tratamientos
class-mystery-points = Puntos gastados
class-mystery-on-day = Día { $day }: { $what }
class-mystery-speaks = Día { $day }: { $what } (habla a favor)
class-mystery-form = este código es de otra versión de Stroma ({ $version }); léelo con esa versión
class-mystery-odd = este código dice algo que nadie puede hacer con una articulación misteriosa ({ $what }); vuelve a copiarlo
