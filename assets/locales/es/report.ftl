# El informe de un experimento: una página propia con gráficos y tablas.
report-note = Un modelo para la enseñanza, no un consejo para pacientes. Aquí está lo que hace el modelo; si a las personas les pasaría lo mismo es otra cuestión.
report-made = Hecho con Stroma { $version }. Cada número se calcula a partir de la tabla del experimento.
report-made-told = Hecho con Stroma { $version }. Cada número se calcula a partir de la tabla del experimento; lo que cuentan las personas sale de ella, con la dispersión indicada arriba.

# What was done.
report-done = Qué se hizo
report-design = Ajustes
report-design-full = todas las combinaciones de los valores
report-design-one-at-a-time = el escenario tal como es; después, un cambio cada vez
report-design-latin-hypercube = hipercubo latino: muestras repartidas por igual en cada intervalo
report-design-sobol = secuencia de Sobol: muestras repartidas por igual en todos los intervalos a la vez
report-design-saltelli = muestras para índices de Sobol (esquema de Saltelli)
report-design-morris = trayectorias que cambian un factor en cada paso (Morris)
report-condition = Condición
report-conditions = Condiciones
report-given = qué recibió
report-given-cells = { $what }: { $cells } células madre
report-replicates = Simulaciones por condición
report-patients = Pacientes
report-patients-are = { $n } por ensayo; ensayos: { $trials }
report-allocation = Cómo llegaron a los grupos
report-allocation-simple = cada uno por sorteo
report-allocation-block = por sorteo en bloques, para que los grupos queden igual de grandes
report-allocation-paired = cada paciente en cada grupo, con los mismos dados; solo una simulación puede hacerlo
report-allocation-paired-fast = cada paciente en cada grupo; solo una simulación puede hacerlo
report-runs = Simulaciones
report-runs-of = { $n } de { $of } previstas
report-days = Días
report-seed = Semilla
report-seeds-own = Cada simulación tira sus propios dados
report-seeds-shared = En cada repetición, todas las condiciones tienen los mismos dados
report-seeds-none = Lo que se sortea se sortea con ella; las simulaciones no tiran dados
report-blind = Enmascaramiento
report-blind-yes = ciego: la tabla llama a los grupos por letras
report-blind-no = abierto: la tabla dice qué recibió cada simulación
report-model = Modelo
report-model-full = el modelo completo: cada célula dibujada por sí misma, en el espacio
report-model-fast = la articulación rápida (--fast): un solo punto, sin espacio y sin células sueltas; no se tiran dados para irritaciones, infecciones ni inyecciones fallidas
report-model-fast-alike = la articulación rápida (--fast): un solo punto, sin espacio y sin células sueltas; no se tiran dados para irritaciones, infecciones ni inyecciones fallidas, así que las simulaciones con los mismos ajustes son iguales
report-version = Versión de Stroma
report-fingerprint = Huella

# How to read it, and the formulas.
report-read = Cómo leerlo
report-read-dots = Cada punto es una simulación. Los puntos que se taparían entre sí están separados, hasta donde hay sitio. El rombo es la media y la línea que lo cruza, su intervalo del 95 %.
report-read-interval = En 95 de cada 100 experimentos como este, el intervalo contiene la media que tendrían infinitas simulaciones.
report-read-spread = Aquí las simulaciones solo se diferencian por sus dados. Las personas se diferenciarían mucho más.
report-read-shuffle = Si las condiciones no influyeran, sus etiquetas se podrían intercambiar. Eso se hace muchas veces, y se cuenta cuántas veces el azar solo da una diferencia al menos tan grande como la hallada. Pocos repartos así hablan en contra del azar. No dicen cómo de grande es un efecto: para eso está el intervalo.
report-formula-mean = Media = (x₁ + x₂ + …) / n; desviación estándar s = raíz cuadrada de (Σ (x − media)² / (n − 1)).
report-formula-interval = Intervalo del 95 % de una media: media ± t · s / raíz cuadrada de n, con t de la distribución de Student con n − 1 grados de libertad.
report-formula-welch = Intervalo del 95 % de una diferencia d de dos medias: d ± t · raíz cuadrada de (s₁² / n₁ + s₂² / n₂), con los grados de libertad de Welch.
report-formula-pairs = Donde los mismos pacientes o los mismos dados están en ambas condiciones: la media de las diferencias dentro de los pares, con el intervalo de una media.
report-formula-shuffle = Repartos: las simulaciones de ambas condiciones se reparten de nuevo en dos grupos (en los pares: cambiados o no) y se toma la diferencia. Si hay como mucho 20 000 maneras de repartir, se prueban todas; si no, 10 000 elegidas por sorteo.
report-formula-morris = Efecto elemental = (valor después de un paso de un factor − valor antes) / paso; un paso de 1 es el intervalo entero. μ es su media, μ* la media de su tamaño, σ su desviación estándar.
report-formula-sobol = Primer índice: la parte de la varianza que un factor explica por sí solo (Saltelli 2010). Índice total: con todo lo que hace junto con otros (Jansen 1999). Los intervalos vienen de 1000 muestras bootstrap.
report-many = Aquí hay { $n } intervalos de diferencias. Cerca de uno de cada veinte no acierta el valor verdadero por azar, así que uno solo que excluya el cero prueba poco.

# A measure.
report-all-runs = todas las simulaciones
report-on-day = { $what }, día { $day }
report-on-days = { $what }, media de los días { $from } a { $to }
report-minus = { $what }: menos el gemelo ({ $other })
report-against-saline = suero salino
report-against-none = nada
report-against-steroid = esteroide
report-against-exercise = programa de ejercicio
report-from-to = { $low } a { $high }
report-mean-of = { $label }: media { $mean }
report-dot = Fila { $row }: { $value }
report-value = valor
report-minus-first = menos { $control }
report-before = Esto se midió antes de dar nada: lo que aquí distingue a los grupos es el azar del sorteo.
report-under-means = El rombo es la media; la línea que lo cruza, su intervalo del 95 %.
report-under-alike = Un valor por condición: aquí las simulaciones con los mismos ajustes son iguales.
report-read-alike = La articulación rápida no tira dados. Las simulaciones con los mismos ajustes son iguales: no hay dispersión, ni intervalo, ni nada que el azar pueda haber hecho; una diferencia es lo que dice el modelo, nada más. El modelo completo, sin --fast, sí tiene azar.
report-short = { $n } de { $of } simulaciones previstas, de { $days } días cada una.
report-short-fast = La articulación rápida (--fast): un solo punto, sin espacio.
report-short-full = El modelo completo, célula a célula.
report-overview = Qué salió
report-overview-about = Medias. Más abajo se dice cuánto se separan las simulaciones y qué seguras son las medias.
report-overview-alike = Valores: aquí las simulaciones con los mismos ajustes son iguales.
report-asked = Para qué se hizo el ensayo
report-asked-change = Se compara el cambio desde el día 0: de cada persona, el valor del día { $day } menos el del día 0.
report-asked-value = Se compara el valor del día { $day }; el día 0 no se midió.
report-told-beyond = Lo que cuentan puede pasar de los extremos de la escala; no se recorta nada.
report-others = Qué más se midió
report-others-about = Va sin comparaciones: un resultado que se elige después no demuestra nada.
report-under-dots = Cada punto es una simulación.
report-under-curve = Medias según el factor; la banda gris es su intervalo del 95 %.
report-not-all = De { $n } simulaciones se dibujan unas { $most }.
report-nothing-measured = No se midió nada.
report-n = n
report-mean = media
report-median = mediana
report-sd = s
report-interval = intervalo del 95 %
report-over = { $what } según { $factor }
report-range = { $n } simulaciones, de { $low } a { $high }

# Differences.
report-differences = Diferencias
report-difference = diferencia
report-control = Cada condición menos la primera: { $control }.
report-control-paired = Cada condición menos la primera, par a par: { $control }.
report-two-arms = { $one } menos { $other }
report-shuffles = tan grande por azar
report-k-of-all = { $k } de los { $n } repartos posibles
report-k-of-shuffles = { $k } de { $n } repartos
report-none-of-shuffles = ninguna de las { $n } mezclas
report-trials = ensayos que excluyen el cero
report-k-of-trials = { $k } de { $n } ensayos
report-histogram = Repartos, { $label } menos { $control }
report-found = hallado: { $value }
report-power = Cuántas personas necesita un ensayo
report-power-about = De las personas de arriba se sacan una y otra vez ensayos de varios tamaños, como si fueran todas las que hay y la diferencia hallada arriba fuera la verdadera. Se cuenta cuántas veces el intervalo del 95 % de la diferencia excluye el cero. Cuantas menos personas haya arriba, menos vale.
report-per-arm = { $n } por grupo

# Which factor matters.
report-effects = Qué factor importa
report-factor = factor
report-mu = μ
report-mu-star = μ*
report-sigma = σ
report-first = primer índice
report-total = índice total
report-morris-about = Un μ* grande significa mucho efecto; un σ grande, que el efecto depende de los otros factores o se curva.
report-sobol-about = Si el índice total supera al primero, el factor actúa junto con otros.
report-not-all-factors = De { $n } factores se muestran los primeros { $most }; la tabla del experimento los tiene todos.

# Beside published figures.
report-published = Junto a cifras publicadas
report-published-about = Los ensayos difieren en sus personas, tratamientos y escalas. El desajuste es lo medido aquí menos el valor publicado.
report-source = fuente
report-arm = grupo
report-outcome = resultado
report-published-value = publicado
report-here = aquí
report-not-measured = no medido aquí
report-misfit = desajuste
report-in-interval = en su intervalo
report-inside = dentro
report-outside = fuera
report-sure = certeza
report-verified = leído en la fuente
report-memory = de memoria: compruébalo
report-change = { $what }: cambio desde el día 0
report-apart = { $what }: diferencia entre los grupos

# The end of the page.
report-letters = Qué letra es cada grupo
report-letter = letra
report-arm-is = { $letter } ({ $arm })
report-sealed = Aquí están selladas: quien conoce las letras lee los números con otros ojos. La orden que hizo esta página las abre con --unblind; entonces también aparecen al lado las cifras publicadas.
report-dictionary = Qué es cada columna
report-column = columna
report-unit = unidad
report-role = papel
report-role-key = qué simulación
report-role-factor = variado
report-role-patient = paciente
report-role-measure = medido
report-meaning = significado
report-joints = La articulación al final
report-joints-about = Una simulación de la primera condición y una de la última, como el programa las dibuja en su último día. Cada punto es una célula dibujada, que representa muchas reales.
report-joint = { $condition }, día { $day } (fila { $row } de la tabla)
