# Lo que no está bien en archivos, enlaces y códigos. Las palabras que están en los archivos quedan como son allí.

# frames
finding-frame = { $file }, línea { $line }, { $field }: encontrado: { $what }, se espera: { $expected }
finding-frame-step = { $file }, línea { $line }, paso { $number }, { $field }: encontrado: { $what }, se espera: { $expected }
finding-frame-line = { $file }, línea { $line }: encontrado: { $what }, se espera: { $expected }
finding-frame-field = { $field }: encontrado: { $what }, se espera: { $expected }
finding-frame-link = el enlace, { $field }: encontrado: { $what }, se espera: { $expected }
finding-frame-link-whole = el enlace: encontrado: { $what }, se espera: { $expected }
finding-frame-bare = encontrado: { $what }, se espera: { $expected }
finding-frame-file = { $path }: { $what }
finding-frame-code = código para compartir: { $what }
finding-frame-planned = previsto para el día { $number }: { $what }
finding-frame-treatment = «{ $text }», { $field }: encontrado: «{ $name }», se espera: { $expected }

# numbers
finding-range = de { $low } a { $high }
finding-range-unit = de { $low } a { $high } { $unit }
finding-range-percent = de { $low } a { $high } por ciento
finding-range-medium = de { $low } a { $high } veces el medio de cultivo habitual
finding-range-hours = de { $low } a { $high } horas, que son { $number } días
finding-range-cells = de { $low } a { $high } células madre vivas
finding-range-whole = un número entero de { $low } a { $high }
finding-at-most = como máximo { $number }
finding-at-most-needle = como máximo { $number } con aguja
finding-at-most-cells = como máximo { $number } células en total
finding-more-than-low = más que low, que es { $number }
finding-at-least-questions = al menos { $number } preguntas
finding-at-least-one = al menos uno
finding-at-least-column = al menos una columna de la tabla
finding-number = un número
finding-number-such = un número como { $number }
finding-number-point = un número con punto, como 0.5, y no 0,5
finding-day-of-run = un día de la simulación, 0 o más
finding-no-cells = ningún número de células: este tratamiento no tiene
finding-letters = { $number } letras
finding-nothing = nada
finding-none = ninguno
finding-twice = { $name } dos veces
finding-it-twice = este campo dos veces
finding-or = { $name } o { $last }
finding-one-of = uno de { $known }
finding-some-of = algunos de { $known }
finding-file-or-one-of = un archivo o uno de { $known } ...

# scenarios
finding-scenario-schema = un escenario como lo describe `stroma schema`
finding-scenario-file = un archivo TOML legible de hasta 1 MiB
finding-tissues = nombres de tejidos del lugar que están en su mapa
finding-region = una región del lugar: { $known }
finding-region-or-tissue = una región o un tejido del lugar
finding-region-or-tissue-of = una región o un tejido del lugar { $name }: { $known }
finding-condition = condition = «{ $name }»
finding-stain-dish = una tinción solo con condition = "dish"
finding-load-once = una vez: aquí o en [parameters]
finding-scenario-in-it = el escenario que contiene
finding-known-keys = nombres conocidos
finding-parameter-unknown = el parámetro «{ $name }» no existe; los más parecidos son: { $known }
finding-parameter-range = parámetro «{ $name }»: encontrado: { $number }, se espera: de { $low } a { $high } { $unit }

# lessons
finding-column-of = una columna del historial: { $known }
finding-column = una columna del historial
finding-word = una palabra de letras minúsculas, cifras y -
finding-word-low = una palabra de letras minúsculas, cifras, - y _
finding-name-taken = un nombre que no tenga ningún otro
finding-no-runs = ninguno, pues la lección no tiene [[run]] ni [[figure]]
finding-least-value = el valor mínimo
finding-greatest-value = el valor máximo
finding-against = la simulación con la que se compara
finding-right-claim = el número de la afirmación correcta
finding-differ = el factor en que difieren dos filas de las pruebas
finding-vary = los controles que se pueden cambiar
finding-no-misconception = ninguna pregunta con misconception =
finding-a-misconception = una pregunta que ofrezca la idea equivocada
finding-evidence-before = antes, un paso investigate cuyas filas puedan ser pruebas
finding-foreign = este campo en un paso del tipo { $name }
finding-foreign-only = este campo solo en { $known }
finding-one-column = true con una sola columna
finding-second-column = una segunda columna para elegir
finding-no-inject = true donde no se puede inyectar nada
finding-inject = inject entre los controles de vary
finding-measured = la columna que se mide
finding-measured-day = el día en que se mide
finding-share = una proporción: una columna que termine en _fraction o _percent, o una con percent_of
finding-documented = quién la documentó, o que nadie lo hizo
finding-in-range = un número del modelo dentro de su rango
finding-levels = niveles que se puedan leer
finding-locked-all = todo lo que cambia una simulación en el paso «{ $name }»
finding-left-free = { $known } sin bloquear
finding-controls-needed = los controles a la vista, porque el paso «{ $name }» los necesita
finding-all-panels = todos los paneles
finding-one-in-sight = al menos uno a la vista
finding-no-beginning = ningún comienzo de lección
finding-entry = una entrada de una lección, como { $text }

# talks
finding-pace = un ritmo mayor que 0, como máximo 10000
finding-at-question = este campo en un paso con una pregunta
finding-lecturer-turns = nada de esto: en una pregunta, quien expone pasa la página
finding-beside-one = este campo junto a { $name }
finding-one-since = uno solo de percent_of_day, fall_since y rise_since
finding-one-of-two = solo uno de los dos
finding-beside-needed = beside = en el mismo paso, que dice qué hay al lado
finding-no-bounds = ni from ni below en la respuesta { $name }
finding-right-values = los valores de la medida para los que es correcta
finding-bounds-of = de { $low } a { $high } en la respuesta { $name }
finding-from-below = from menor que below
finding-both-right = { $name } y { $last } correctas a la vez, de { $low } a { $high }
finding-one-right = como máximo una respuesta para cada valor
finding-a-value-a-day = 1 o más: una curva tiene un valor por día
finding-no-measure = ningún measure
finding-measure-needed = measure = aquí o en la pregunta: lo que muestra la curva
finding-whole-day = un día entero: el historial tiene una fila para cada uno
finding-which-right = el número que dice qué respuesta es correcta
finding-answers-or-curve = de 2 a 4 respuestas, o draw = con una curva para dibujar
finding-no-sentence = una frase que falta
finding-ask-here = ask = aquí y say = en cada respuesta, o name = en el paso, cuyos textos las tienen

# records and codes
finding-record-older = lo hizo la versión { $name }, y el modelo ha cambiado desde entonces, así que la versión { $last } no puede repetir la misma simulación; ábrelo con la versión { $text } o empieza de nuevo la misma rodilla: { $command }
finding-record-older-bare = lo hizo la versión { $name }, y el modelo ha cambiado desde entonces, así que la versión { $last } no puede repetir la misma simulación; ábrelo con la versión { $text } o empieza de nuevo su escenario (mira stroma list)
finding-record = se espera un run.json: { $what }, en la línea { $line }, columna { $number }: { $text }
finding-record-or-code = un run.json (empieza con {"{"}) o un texto con un código para compartir
finding-acts-order = la hora { $number } después de la hora { $low }
finding-acts-up-to = horas en orden, hasta { $high }
finding-code-cut = está cortado o cambiado; se espera todo lo que se copió
finding-code-content = esta versión no conoce lo que contiene: { $what }
finding-code-scenario = esta versión no trae el escenario «{ $name }»
finding-code-bytes = encontrados más de { $number } bytes, se espera un texto con un código de unos cientos de letras
finding-code-letters = encontradas más de { $number } letras, se espera un código de unos cientos
finding-code-none = encontrado: «{ $text }», se espera: un texto que empiece con { $name } o que contenga un código así; un código de otra forma viene de otra versión de Stroma
finding-code-long = esta simulación es demasiado larga para un código (tendría { $number } letras y el máximo es { $high }); guárdala y comparte su archivo run.json
finding-code-version = este código lo hizo la versión { $name }; la versión { $last } abre el mismo escenario con la misma semilla y las mismas acciones, pero el curso puede ser distinto
finding-code-unchecked = este código es de una forma antigua sin suma de comprobación: una letra mal escrita solo se nota cuando la simulación se ha repetido y comparado

# links
finding-link-beside = el enlace: encontrado: { $name } junto a lesson, se espera: solo uno de los dos
finding-link-alone = { $name } sin lección
finding-link-lesson = al lado lesson={ $name } u otra
finding-link-looks = el enlace: theme, text, language y hide cuentan cuando se abre una página con él, aquí no

# what was done with a mystery joint
finding-assay = un ensayo de esta articulación
finding-remedy = uno que se pueda dar aquí
finding-rule = una regla de esta articulación
finding-behind-right = una después de la correcta

# acts
finding-fixed = la placa se fijó el día { $number }; vuelve a antes de ese día para probar otra cosa
finding-culture-dish = una placa de cultivo
finding-too-many-injections = cells: esta simulación ya tiene { $number } inyecciones, no puede contar más
finding-too-many-acts = commands: esta simulación ya tiene { $number } acciones a mano, su archivo no guarda más

# experiments
finding-experiment-form = un valor como lo describe docs/experiments.md
finding-whole-up = un número entero, 0 o más
finding-word-marks = una palabra entre comillas
finding-list-brackets = una lista entre corchetes
finding-list-of = una lista de { $number } valores
finding-a-table = una tabla
finding-fewer-digits = un número con menos cifras
finding-line-read = una línea que se pueda leer, por ejemplo name = "word"
finding-field-once = cada campo una vez
finding-word-dots = una palabra de letras minúsculas, cifras, -, _ y .
finding-scenario-or-grades = el nombre de un escenario, o [patients.grades]
finding-grades-start = nada: los grados de las personas dicen desde dónde empieza cada una
finding-days-order = días en orden, ninguno dos veces
finding-range-days = de { $low } a { $high }, los días de la simulación
finding-whole-days = un número entero, de { $low } a { $high }, los días de la simulación
finding-whole-range = un número entero, de { $low } a { $high }
finding-whole = un número entero
finding-number-or-word = un número o una palabra
finding-it-for = este campo para { $name }
finding-it-with = este campo con { $name }
finding-needle-only = este campo solo para lo que se da con aguja
finding-needle-where = este campo solo donde algo se da con aguja
finding-weight = un peso
finding-weight-only = este campo solo donde el azar o los bloques reparten a las personas
finding-most-arms = como máximo { $number } grupos
finding-two-arms = al menos dos grupos, o blind = false
finding-day-after = un día después del día { $number }
finding-a-day = al menos un día
finding-days-or-both = o bien days, o bien from y to juntos
finding-neither-or-both = ninguno o los dos
finding-difference-only = este campo solo con «of = "difference"»
finding-measure-once = cada medida una vez
finding-a-measure = al menos un [[measure]]
finding-blind-hides = nada sobre el tratamiento, o blind = false: la tabla lo revelaría
finding-blind-difference = una simulación por sí sola, o blind = false: un grupo que es su gemelo no se diferenciaría en nada
finding-blind-column = una columna que no revele qué recibió alguien, o blind = false
finding-arms-say = otra palabra: los grupos dicen qué se da
finding-arm-says = otra palabra: un grupo dice qué hace la persona
finding-grades-say = otra palabra: los grados de las personas dicen desde dónde empieza cada una
finding-dose-only = una dosis solo donde se dan células
finding-one-treatment = este campo solo donde se da un único tratamiento
finding-a-treatment = este campo solo donde se da algo
finding-seed-only = una semilla solo sin patients ni replicates
finding-number-read = un número que algo lea en este escenario
finding-number-no-trait = un número que no cambie ningún rasgo de las personas
finding-question = una pregunta
finding-patient-is-one = nada: con [patients] cada persona es una simulación
finding-key-of-trial = la clave de un ensayo: { $known }
finding-conditions = { $number } condiciones con { $high } simulaciones cada una
finding-runs = { $number } simulaciones
finding-most-runs = como máximo { $number } simulaciones
finding-most-in-window = como máximo { $number } en una ventana; stroma sweep hace más
finding-values = { $number } valores
finding-range-values = de { $low } a { $high } valores
finding-value-once = cada valor una vez
finding-smaller-first = primero el número menor
finding-above-nought = un rango por encima de cero para scale = "log"
finding-vary-what = { $known } o un número del modelo, como { $text }
finding-no-other-vary = algo que no tenga ningún otro [[vary]]
finding-range-only = este campo solo con range
finding-values-and-range = values y range
finding-one-of-them = uno de los dos
finding-no-values = ningún valor
finding-values-or-range = values o range
finding-numbers-for = números para { $name }
finding-words-for = palabras para { $name }
finding-samples-for = un número en { $field } para { $name }
finding-has-none = nada: { $name } no lo tiene
finding-draws = nada: { $name } elige los valores al azar
finding-points-for = cuántos puntos del rango, para { $name }
finding-values-for = { $text } valores para { $name }
finding-most-settings = como máximo { $number } ajustes con estos grupos
finding-without-vary = { $name } y ningún [[vary]]
finding-varied = algo que se varíe
finding-many-vary = { $name } con { $number } [[vary]]
finding-most-vary = como máximo { $number } [[vary]]
finding-even = un número par, de { $low } a { $high }
finding-morris-range = range: morris salta por una rejilla entre dos números
finding-grade = un grado para el que haya una rodilla: { $known }
finding-a-share = una proporción, de { $low } a { $high }
finding-shares-sum = proporciones que suman { $number }
finding-at-least-low = al menos low, que es { $number }
finding-scenario-reads = un escenario en el que algo lea { $name }
finding-makes = { $number }, con lo que { $name } es { $high }
finding-keeps-within = lo que lo mantenga entre { $low } y { $high }
finding-without-arm = { $name } y ningún [[arm]]
finding-arms = grupos ([[arm]])
finding-block-size = cuántas personas tiene un bloque
finding-block-only = este campo solo con allocation = "block"
finding-multiple = un múltiplo de { $number }, la suma de los pesos de los grupos

# tables of experiments, and their rows as they are played
finding-columns-of = las columnas de { $name }: { $text }
finding-row-range = una fila, de { $low } a { $high }
finding-row-once = cada fila una vez
finding-as-experiment = { $text }, como lo tiene este experimento
finding-runs-now = un experimento en marcha
finding-pause = primero una pausa
finding-frame-in-row = fila { $number }: { $what }
finding-a-dish = { $name }, una placa
finding-not-fast = una rodilla o una tira de membrana sinovial; hazlo sin --fast
finding-worker-stopped = se detuvo lo que las calcula
finding-no-workers = este navegador no puede calcular aparte (no tiene workers)

# trials
finding-no-patients = ningún [patients]
finding-patients-needed = algunos: un ensayo se hace con personas
finding-few-arms = menos de dos [[arm]]
finding-arms-needed = al menos dos: un ensayo compara
finding-arms-differ = ninguno: en un ensayo solo se diferencian los grupos
finding-no-run-measure = ningún [[measure]] de la propia simulación en un día
finding-run-measure = uno: en un ensayo nadie tiene un gemelo
finding-not-blind = blind = false
finding-be-blind = true: un ensayo es ciego hasta que alguien pregunte

# published figures and predictions of them
finding-low-high = low y high, o ninguno de los dos
finding-low-high-interval = low, high e interval, o ninguno de ellos
finding-part-of-them = solo una parte
finding-told-asks = lo que pide told = { $quoted }
finding-number-from = un número de { $low } a { $high }
finding-difference-both = este campo con «of = "difference"», y solo ahí
finding-noticed = low y high: lo que las personas notan solo se conoce del dolor en mm
finding-key-taken = una clave que no tenga ninguna otra
finding-more-than-nought = más de 0, o ningún campo así

# what the readers of TOML and JSON say
finding-missing-field = falta `{ $name }`
finding-unknown-field = campo desconocido `{ $name }`, se espera: uno de { $known }
finding-unknown-field-two = campo desconocido `{ $name }`, se espera: { $known }
finding-unknown-variant = palabra desconocida `{ $name }`, se espera: una de { $known }
finding-unknown-variant-two = palabra desconocida `{ $name }`, se espera: { $known }
finding-duplicate-field = `{ $name }` dos veces
finding-duplicate-key = el mismo nombre dos veces
finding-wrong-type = tipo equivocado: { $what }, se espera: { $expected }
finding-wrong-value = valor equivocado: { $what }, se espera: { $expected }
finding-wrong-length = longitud equivocada: { $number }, se espera: { $expected }
finding-type-string = el texto { $quoted }
finding-type-integer = el número { $number }
finding-type-float = el número { $number }
finding-type-boolean = { $name }
finding-type-sequence = una lista
finding-type-map = una tabla
finding-type-unit = null
finding-want-string = un texto entre comillas
finding-want-boolean = true o false
finding-want-sequence = una lista entre corchetes
finding-want-map = una tabla
finding-want-array = una lista de { $number } valores
finding-want-struct = una tabla ({ $name })
finding-want-variant = una palabra de la lista
finding-want-u8 = un número entero de 0 a 255
finding-want-u32 = un número entero, 0 o más
finding-want-u64 = un número entero, 0 o más
finding-want-usize = un número entero, 0 o más
finding-want-f32 = un número
finding-want-f64 = un número
finding-end-of-file = el archivo acaba a mitad de un valor
finding-end-of-object = el archivo acaba a mitad de una tabla
finding-end-of-string = el archivo acaba a mitad de un texto
finding-at-place = { $what }, en la línea { $line }, columna { $number }
finding-no-text = encontrados bytes que no son texto, se espera un texto en UTF-8
finding-no-file = no existe ese archivo
finding-no-right = no hay permiso para leer este archivo

# What is made here of a text with several lines, and of a sentence that is not known.
finding-toml = { $file }, línea { $line }, columna { $column }: { $what } ({ $text })
finding-quoted = literalmente (en inglés) «{ $text }»
