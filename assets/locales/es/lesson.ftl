# El reproductor de lecciones: pasos, botones, tabla, instrumentos, argumento, lo que dice el tutor.
lesson-lessons = Lecciones
lesson-begin = Empezar
lesson-resume = Seguir donde estaba
lesson-go-on = Seguir
lesson-next = Siguiente
lesson-back = Atrás
lesson-finish = Terminar
lesson-finished = La lección ha terminado. Buen trabajo.
lesson-copy-code = Copiar mis respuestas como código
lesson-code-copied = Tus respuestas están en el portapapeles como código. Envíalo a tu profesora o profesor.
lesson-leave = Salir de la lección
lesson-minutes = { $n } min
lesson-your-name = Tu nombre o número
lesson-your-file = Tus respuestas se guardan en { $path }
lesson-open-file = Abrir un archivo
lesson-unknown = Aquí no hay ninguna lección llamada «{ $lesson }».
lesson-standards = Estándares
lesson-misconception = La idea previa que aborda

# Las páginas para el docente.
lesson-teacher = Para el docente
lesson-teacher-before = Antes de la clase
lesson-teacher-while = Mientras trabajan
lesson-teacher-classes = En qué se equivocan casi todas las clases, y por qué
lesson-teacher-discussion = Para debatir
lesson-teacher-odd = Rarezas del modelo

# Los pasos: sus nombres, y qué se hace en cada uno.
lesson-step-of = Paso { $step } de { $steps }: { $name }
lesson-step-anchor = El enigma
lesson-step-predict = Predecir
lesson-step-play = Juego libre
lesson-step-investigate = Investigar
lesson-step-observe = Medir
lesson-step-argue = Argumentar
lesson-step-compare = Comparar
lesson-step-transfer = Aplicar
lesson-step-exit = Tres preguntas
lesson-step-do-anchor = Lee, mira, hazte preguntas.
lesson-step-do-predict = Di qué esperas y fíjalo.
lesson-step-do-play = Prueba lo que quieras. Aquí no hay puntos.
lesson-step-do-investigate = Simula, guarda filas, compara.
lesson-step-do-observe = Lee el instrumento, más de una vez.
lesson-step-do-argue = Elige una afirmación, su evidencia y tus razones.
lesson-step-do-compare = Mira lo que esperabas junto a lo que pasó.
lesson-step-do-transfer = Usa en otro caso lo que has averiguado.
lesson-step-do-exit = Responde por tu cuenta.

lesson-second-layer = Más: moléculas, fórmulas, métodos
lesson-second-layer-hide = Mostrar menos
lesson-show-run = Mostrar esta simulación
lesson-locked-controls = Lo que está en gris descansa en este paso. En «Juego libre» se abre todo.

# Preguntas y predicciones.
lesson-choose = Elige una opción
lesson-your-number = Tu número
lesson-own-words = Con tus propias palabras
lesson-lock = Fijar mis respuestas
lesson-locked = Fijadas. Tus respuestas quedan como están.
lesson-draw = Dibuja aquí tu curva
lesson-draw-keys = Con el teclado: izquierda y derecha eligen uno de cinco puntos, arriba y abajo lo mueven; con Mayús, en pasos pequeños.
lesson-draw-again = Dibujar de nuevo
lesson-drawn-so-far = Tu curva termina en { $value } { $unit }.
lesson-given = ya dibujada
lesson-days = días
lesson-weeks = semanas

# Por qué todavía no se puede seguir.
lesson-waits-answers = Aún hay una pregunta sin respuesta.
lesson-waits-lock = Primero fija tus respuestas.
lesson-waits-reading = Primero lee el instrumento.
lesson-waits-rows = Primero guarda algunas filas más.
lesson-waits-argument = Primero presenta tu argumento.

# La tabla de una investigación.
lesson-fresh = Empezar de nuevo
lesson-run-to = Simular hasta el día { $day }
lesson-keep-row = Guardar esta simulación como fila
lesson-row = Fila
lesson-run = Simulación
lesson-run-about = { $what }, dados { $seed }
lesson-take-row-away = Quitar la fila { $row }
lesson-not-yet = aún no
lesson-column-on-day = { $name }, día { $day }

# Los instrumentos, y cómo se equivoca cada uno.
lesson-instrument-biopsy = Biopsia
lesson-instrument-biopsy-how = Se cortan trocitos en tres lugares; lo que hay entre ellos se pierde, así que otros tres lugares dan otro valor.
lesson-instrument-stain = Tinción
lesson-instrument-stain-how = Solo se cuenta una parte de las células, teñidas y sin teñir; si se cuentan otras, la proporción es otra.
lesson-instrument-elisa = ELISA
lesson-instrument-elisa-how = Unos anticuerpos capturan una molécula y el color muestra cuánta hay. Las lecturas varían y, por debajo de un límite, no se ve nada, aunque puede que haya algo.
lesson-instrument-diary = Diario del dolor
lesson-instrument-diary-how = Una persona anota cada noche cuánto le duele, y se lee la media de una semana; la misma rodilla recibe un día un número más alto y al siguiente uno más bajo.
lesson-instrument-arthroscopy = Artroscopia
lesson-instrument-arthroscopy-how = Un médico mira dentro de la articulación con una cámara y da un grado entero, de 0 (intacto) a 4 (hasta el hueso). De vez en cuando se equivoca en un grado, y quien sabe que se inyectó algo tiende a dar el mejor.
lesson-read-instrument = Leer el instrumento
lesson-read-later = Se puede leer el día { $day }. Simula hasta entonces.
lesson-reading = { $value } ± { $error }
lesson-below-limit = Menos de { $limit }: demasiado poco para que este instrumento lo vea
lesson-show-truth = Mostrar el valor real
lesson-truth = El valor real, que solo un modelo puede mostrar: { $value }

# El argumento.
lesson-claim = Afirmación
lesson-evidence = Evidencia: filas que serían distintas si te equivocaras
lesson-no-rows = Aún no hay filas. Vuelve atrás y guarda algunas.
lesson-row-as-evidence = Fila { $row }: { $what }, dados { $seed }: { $values }
lesson-reasoning = Razonamiento: elige las partes en su orden
lesson-make-argument = Este es mi argumento
lesson-marks = Afirmación { $claim } de 2, evidencia { $evidence } de 2, razonamiento { $reasoning } de 2

# Lo que se esperaba junto a lo que pasó.
lesson-you-drew = lo que dibujaste
lesson-what-happened = lo que pasó
lesson-number-compared = Tu número: { $yours } { $unit }. La simulación: { $run } { $unit }.
lesson-choice-compared = Elegiste: { $yours }

# El tutor de diseño: lo que ha visto, y la pregunta siguiente. Nunca dice la respuesta.
lesson-hint-fair = Es una comparación justa.
lesson-hint-no-control = En todas las filas hay algo cuyo efecto quieres conocer. ¿Con qué lo comparas?
lesson-hint-wrong-twin = La fila { $a } está ahí para comparar. Aparte de lo que preguntas, ¿en qué más se distinguen de ella las demás filas?
lesson-hint-two-things = Las filas { $a } y { $b } se distinguen en más de una cosa. Si ahora cambia el resultado, ¿cuál de ellas lo hizo?
lesson-hint-stopped-early = La fila { $a } termina el día { $what }, y la pregunta trata de un día posterior. ¿Qué podría pasar todavía hasta entonces?
lesson-hint-seed-mixed = Las filas { $a } y { $b } tienen dados distintos y, además, en ellas hiciste cosas distintas. ¿Cómo podrías separar el azar de lo que hiciste?
lesson-hint-other-days = Lo que se dio en las filas { $a } y { $b } no se dio a la vez; diferencia en días: { $what }. Si lees las dos el mismo día, ¿han tenido las dos el mismo tiempo?
lesson-hint-changed-midway = En la fila { $a } se cambió algo el día { $day }, con la simulación en marcha. ¿Qué parte del resultado viene de antes, y qué fila lo mostraría?
lesson-hint-one-seed = Para cada tipo de simulación se tiraron los dados una sola vez. ¿Seguiría ahí la diferencia con otros dados?
lesson-hint-same-twice = Las filas { $a } y { $b } son la misma simulación con los mismos dados. ¿Qué puede decir la segunda que no diga la primera?
lesson-hint-dose-out-of-range = En la fila { $a } la dosis es, en millones de células: { $what }. Ningún ensayo publicado dio tantas, o tan pocas. ¿Qué querrías decir con ella sobre las personas?
lesson-hint-too-few-doses = Dosis distintas hasta ahora, contando la de cero células: { $what }. ¿Qué otra dosis mostraría si la línea entre ellas es recta?
lesson-hint-average-hides = La fila { $a } tiene un solo número para toda la placa, pero sus suelos abarcan { $what } %. ¿Qué suelo describe ese número?
lesson-hint-outcome-changed = Te propusiste seguir un número, y ahora tu afirmación se apoya en otro. ¿Lo habrías elegido antes de simular?
lesson-hint-picked-rows = Has dejado fuera { $what } simulaciones, más de las que has guardado. ¿Qué vería alguien que las viera todas?
lesson-hint-not-blind = El dolor se siente y se cuenta, y aquí todos sabían qué había en la jeringa. ¿Cómo pudo cambiar la respuesta el hecho de saberlo?
lesson-hint-no-effect-left-to-see = Hacia el día { $day } las filas vuelven a ser casi iguales. ¿Significa eso que no pasó nada? Si no, ¿qué día mirarías?

# De qué trata una pista.
lesson-what-none = sin inyección
lesson-what-saline = suero salino
lesson-what-marrow = médula
lesson-what-fat = células de la grasa
lesson-what-cultured = células cultivadas
lesson-what-steroid = un corticoide
lesson-what-exercise = un programa de ejercicio
lesson-what-untouched = una simulación en la que no se cambió nada
lesson-what-scenario = otra rodilla
lesson-what-treatment = lo que se dio
lesson-what-dose = el número de células
lesson-what-landing = adónde fue la aguja
lesson-what-signal = las señales de las células
lesson-what-build = que las células se conviertan en tejido
lesson-what-touch = que las células ocupen espacio
lesson-what-activity = qué hace la rodilla
lesson-what-injury = una lesión
lesson-what-taken_out = la retirada de células
lesson-what-stain = la tinción

# En qué se distingue una simulación, como lo dice su fila.
lesson-factor-none = sin cambios
lesson-factor-scenario = { $value }
lesson-factor-treatment = { $value }
lesson-factor-treatment-none = sin inyección
lesson-factor-treatment-saline = suero salino
lesson-factor-treatment-marrow = médula
lesson-factor-treatment-fat = células de la grasa
lesson-factor-treatment-cultured = células cultivadas
lesson-factor-treatment-steroid = corticoide
lesson-factor-treatment-exercise = programa de ejercicio
lesson-factor-dose = células: { $value }
lesson-factor-dose-usual = número habitual de células
lesson-factor-landing = probabilidad de que la aguja esté en la articulación: { $value }
lesson-factor-signal = señales { $value }
lesson-factor-signal-on = con señales
lesson-factor-signal-off = sin señales
lesson-factor-build = formar tejido { $value }
lesson-factor-build-on = forman tejido
lesson-factor-build-off = no forman tejido
lesson-factor-touch = ocupar espacio { $value }
lesson-factor-touch-on = ocupan espacio
lesson-factor-touch-off = no ocupan espacio
lesson-factor-activity = actividad { $value }
lesson-factor-activity-rest = reposo
lesson-factor-activity-walking = caminar
lesson-factor-activity-exercise = ejercicio
lesson-factor-activity-sport = deporte
lesson-factor-injury = lesión { $value }
lesson-factor-taken_out = células retiradas { $value }
lesson-factor-stain = tinción { $value }
lesson-factor-medium = medio de cultivo { $value }
lesson-factor-parameter = número del modelo { $value }

# Las columnas de la tabla.
lesson-column-pain_vas_mm = Dolor, mm de 100
lesson-column-function_0_100 = Función, de 100
lesson-column-stiffness_0_100 = Rigidez, de 100
lesson-column-effusion_ml = Líquido, mL
lesson-column-cartilage_percent = Cartílago, %
lesson-column-defect_fill_percent = Hueco relleno, %
lesson-column-repair_quality_percent = Calidad de la reparación, %
lesson-column-inflammation_c = Inflamación, × semiefecto
lesson-column-healing_a = Señal reparadora, × semiefecto
lesson-column-growth_ng_per_ml = Factor de crecimiento, ng/mL
lesson-column-oxygen_mmhg = Oxígeno, mmHg
lesson-column-m0_fraction = Macrófagos en reposo, proporción
lesson-column-m1_fraction = Macrófagos inflamatorios, proporción
lesson-column-m2_fraction = Macrófagos reparadores, proporción
lesson-column-injected_alive = Células inyectadas vivas
lesson-column-injected_alive-percent = Células inyectadas vivas, %
lesson-column-injected_stem = Células inyectadas que siguen siendo madre
lesson-column-injected_stem-percent = Células inyectadas que siguen siendo madre, %
lesson-column-became_cartilage = Convertidas en células de cartílago
lesson-column-became_cartilage-percent = Convertidas en células de cartílago, %
lesson-column-became_bone = Convertidas en células óseas
lesson-column-became_bone-percent = Convertidas en células óseas, %
lesson-column-became_muscle = Convertidas en células de tipo muscular
lesson-column-became_muscle-percent = Convertidas en células de tipo muscular, %
lesson-column-became_fat = Convertidas en células grasas
lesson-column-became_fat-percent = Convertidas en células grasas, %
lesson-column-placebo_mm = Dolor que quita el placebo, mm
lesson-column-exercise_mm = Dolor que quita el ejercicio, mm
lesson-column-weakness_mm = Dolor que añade la pierna débil, mm
lesson-column-flare_mm = Dolor que añaden las molestias, mm
lesson-column-residents_alive = Células de la propia rodilla
lesson-column-cells_drawn = Células en total
lesson-column-dying_drawn = Células muertas aún no eliminadas
lesson-column-dying_drawn-percent = Células muertas aún no eliminadas, %
lesson-column-stem_drawn = Células madre
lesson-column-stem_drawn-percent = Células madre, %
lesson-column-chondrocytes_drawn = Células de cartílago
lesson-column-chondrocytes_drawn-percent = Células de cartílago, %
lesson-column-hypertrophic_drawn = Células de cartílago hinchadas (hipertróficas)
lesson-column-hypertrophic_drawn-percent = Células de cartílago hinchadas (hipertróficas), %
lesson-column-osteoblasts_drawn = Células formadoras de hueso
lesson-column-osteoblasts_drawn-percent = Células formadoras de hueso, %
lesson-column-myocytes_drawn = Células de tipo muscular
lesson-column-myocytes_drawn-percent = Células de tipo muscular, %
lesson-column-adipocytes_drawn = Células grasas
lesson-column-adipocytes_drawn-percent = Células grasas, %
lesson-column-macrophages_drawn = Macrófagos
lesson-column-injected = Células inyectadas
lesson-column-born = Células nacidas
lesson-column-died = Células que murieron
lesson-column-left = Células retiradas
lesson-factor-from-day = { $what } desde el día { $day }
