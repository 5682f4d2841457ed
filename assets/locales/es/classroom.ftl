# Lo que sale de una lección: páginas para imprimir, y preguntas para la plataforma de un centro.
# Los pasos, columnas e instrumentos se llaman aquí como en el reproductor de lecciones.

# El pie de una página impresa, que es la primera línea de un archivo de preguntas.
classroom-foot = { $lesson } · Stroma { $version } · semilla { $seed }
classroom-foot-sheet = { $lesson } · Stroma { $version } · semilla { $seed } · hoja { $sheet }
classroom-page = Página { $n } de { $count }

# La cabecera de una hoja de trabajo.
classroom-key = Soluciones y notas para el docente
classroom-name = Nombre
classroom-class = Clase
classroom-date = Fecha
classroom-picture = Imagen de la simulación para el paso { $n }: { $name }
classroom-no-picture = Esta hoja se hizo sin imágenes de la simulación: mira la simulación misma.
classroom-first-thoughts = Tus primeras ideas
classroom-notes = Qué te llamó la atención

# Preguntas en papel.
classroom-range = de { $low } a { $high } { $unit }
classroom-tick-one = Marca una.
classroom-number-sentences = Numera las frases en su orden.
classroom-draw = Dibuja tu curva en estos ejes. Empieza en el borde izquierdo y termina en el derecho.
classroom-axes = Ejes para dibujar una curva: en horizontal, del día 0 al { $days }; en vertical, { $range }.
classroom-no-right-one = Aquí no se puntúa ninguna respuesta: responde la simulación, o cada persona.
classroom-answers-differ = Las respuestas varían. Busca una razón, no una palabra concreta.

# La investigación y la medición en papel.
classroom-vary = Puedes cambiar: { $controls }. Todo lo demás queda como está.
classroom-asked = Filas que hay que guardar, como mínimo: { $rows }. Dados (semillas) distintos, como mínimo: { $seeds }. La pregunta trata del día { $day }.
classroom-done = Qué hiciste
classroom-seed = Dados (semilla)
classroom-control = Sirve de control: { $what }.
classroom-decides = El número que decide: { $column }.
classroom-readings = Tus lecturas y su media ({ $what })
classroom-reading = Lectura { $n }
classroom-mean = Media

# El argumento en papel, y sus puntos.
classroom-evidence-row = Fila
classroom-evidence-tells = Qué dice
classroom-reasoning = Razonamiento: numera las partes en su orden
classroom-mark-claim = Afirmación
classroom-mark-evidence = Evidencia
classroom-mark-reasoning = Razonamiento
classroom-marks = Puntos, de 0 a 2 en cada parte
classroom-claim-marks = Afirmación: 2 por la { $right }, 1 por otra, 0 por ninguna.
classroom-claim-marks-misconception = Afirmación: 2 por la { $right }, 0 por la { $misconception } o por ninguna, 1 por cualquier otra.
classroom-evidence-marks = Evidencia: 2 por { $rows } filas, dos de ellas con los mismos dados y una sola diferencia: { $what }. 1 si esas dos tuvieron otros dados o se distinguen también en otra cosa, o si faltan filas. 0 si no hay dos filas que se distingan en eso.
classroom-reasoning-marks = Razonamiento: 2 por todas las partes en su orden y una frase propia. 1 si la mayoría de las partes están en su orden, o si falta la frase. 0 por menos.

# Lo esperado junto a lo que pasó, en papel.
classroom-compare-question = Pregunta
classroom-compare-expected = Qué esperabas
classroom-compare-happened = Qué pasó
classroom-see-curve = la curva de la simulación, dibujada en el paso { $n }

# Las páginas para el docente.
classroom-last-page = La página que empieza con el paso { $n } cuenta qué pasó en la simulación. Repártela al final.
classroom-source = Fuente: { $source }
classroom-figures = Números de los textos, calculados con las simulaciones de esta lección (semilla { $seed })
classroom-figure-what = Qué
classroom-figure-run = Simulación
classroom-figure-value = Valor
classroom-figure-less = { $run } menos { $less }

# Preguntas para una plataforma.
classroom-number-in = Responde con un número, { $range }.
classroom-order-how = ¿Qué frase va primero, cuál segunda, y así sucesivamente?
classroom-curve-in-words = En lugar de dibujar la curva, descríbela con palabras, del día 0 al día { $days } (valores: { $range }). ¿Dónde empieza, dónde cambia de rumbo, dónde termina?
classroom-curve-given = La curva que ya está dibujada, por días: { $points }.
classroom-curve-point = día { $day }: { $value }
classroom-many-think-so = Al principio mucha gente piensa así. ¿Qué número de la simulación habla en contra?

# Un paquete para una plataforma de aprendizaje.
classroom-scorm-alone = No se encontró ninguna plataforma de aprendizaje, así que no se comunica nada. La lección funciona igualmente.
classroom-scorm-long = Ahora hay más respuestas de las que guarda la plataforma de aprendizaje. En otro equipo seguirías desde un punto anterior; tus puntos se comunican igualmente.
classroom-scorm-refused = La plataforma de aprendizaje no aceptó lo que se le comunicó. Díselo a tu profesora o profesor.
