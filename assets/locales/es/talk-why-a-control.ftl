# La charla «Por qué el placebo necesita un control»: STEP se muestra, STEP-note es lo que dice quien la da, STEP-ask es la pregunta, STEP-1 a STEP-4 sus
# respuestas, STEP-why se dice cuando la simulación ha respondido.
talk-why-a-control-title = Por qué hace falta un control: qué hace el suero salino

talk-why-a-control-claim = «Dolía, llegó la inyección, ahora duele menos. Así que el tratamiento funcionó.» ¿Es eso una prueba?
talk-why-a-control-claim-note = Preguntar quién diría que sí. No discutir todavía. Todos hemos dicho una frase así alguna vez, sobre una pastilla o una infusión.

talk-why-a-control-knee = Una rodilla desgastada. El dolor se marca en una línea de 100 mm, y esta persona marca 58 mm. Hoy recibe una inyección con 50 millones de células madre.
talk-why-a-control-knee-note = Los puntos son inflamación. Recordar el número: es el antes.

talk-why-a-control-falls-ask = ¿Cuánto ha bajado el dolor a las cuatro semanas?
talk-why-a-control-falls-1 = menos de 5 mm
talk-why-a-control-falls-2 = de 5 a 15 mm
talk-why-a-control-falls-3 = de 15 a 40 mm
talk-why-a-control-falls-4 = 40 mm o más
talk-why-a-control-falls-note = Contar las manos y dejar que la simulación responda.

talk-why-a-control-before-after = De 58 mm a 33 mm: 25 mm menos. Todos contentos. Pero ¿dónde estaría el dolor sin las células?
talk-why-a-control-before-after-note = El antes y el después difieren en todo lo que pasó en cuatro semanas, no solo en las células. Reunir qué más pasó: una aguja, alguien que escuchó, esperanza, tiempo.

talk-why-a-control-water-ask = La misma rodilla, el mismo día, la misma aguja, con suero salino dentro. Dibuja su dolor durante doce semanas. ¿Cuánto habrá bajado?
talk-why-a-control-water-1 = menos de 3 mm: no lleva nada dentro
talk-why-a-control-water-2 = de 3 a 8 mm
talk-why-a-control-water-3 = de 8 a 16 mm
talk-why-a-control-water-4 = 16 mm o más
talk-why-a-control-water-why = El suero salino no cambia ni la inflamación ni el cartílago de esta rodilla. Y aun así el dolor baja.
talk-why-a-control-water-note = Primero alguien dibuja, luego se levantan las manos. Aquí el modelo se ajustó a ensayos: en 1076 personas el dolor había bajado 12 mm tres meses después del suero salino (Saltzman 2017).

talk-why-a-control-placebo = Cuatro semanas después del suero salino: 46 mm. En esa inyección no había ninguna célula. La esperanza, sentirse atendido y la propia aguja alivian el dolor por un tiempo. Eso se llama placebo.
talk-why-a-control-placebo-note = Placebo no quiere decir dolor imaginado, y nadie ha mentido. El dolor es real y su alivio es real. En personas a veces es nada y a veces es mucho.

talk-why-a-control-no-needle-ask = ¿Y una tercera rodilla que no recibe ninguna inyección? ¿Cómo está su dolor a las cuatro semanas?
talk-why-a-control-no-needle-1 = al menos 5 mm más bajo
talk-why-a-control-no-needle-2 = más o menos igual, a menos de 5 mm
talk-why-a-control-no-needle-3 = al menos 5 mm más alto
talk-why-a-control-no-needle-why = En este modelo el dolor sin inyección se queda igual. En personas sube y baja.
talk-why-a-control-no-needle-note = Así que el suero salino no es lo mismo que nada. Un control justo recibe todo menos las células.

talk-why-a-control-ups-and-downs = La gente entra en un ensayo cuando más le duele, y tras lo peor suele venir algo mejor, con o sin tratamiento. Esta rodilla del modelo no tiene esas subidas y bajadas.
talk-why-a-control-ups-and-downs-note = Se llama regresión a la media. En un ensayo real también baja el dolor de un grupo sin tratar. Un modelo que deja algo fuera debe decirlo.

talk-why-a-control-difference = Lo que hicieron las células es la diferencia con el suero salino: 33 mm frente a 46 mm, unos 13 mm. Los otros 12 mm, más o menos, de los 25 mm habrían llegado sin ellas.
talk-why-a-control-difference-note = Cerca de la mitad de lo que se ve entre antes y después no fue obra de las células. En personas la parte de las células es menos segura: una revisión dice que quizá mejoren un poco el dolor, con poca certeza.

talk-why-a-control-half-a-year = Después de medio año las dos rodillas se separan unos 9 mm.
talk-why-a-control-half-a-year-note = La diferencia se encoge: las células mueren y sus señales se apagan. Un ensayo debe decir cuándo miró.

talk-why-a-control-a-year = Después de un año se separan cerca de 1 mm.
talk-why-a-control-a-year-note = Quien mira solo a las cuatro semanas y quien mira solo al año cuentan dos historias distintas del mismo tratamiento.

talk-why-a-control-blind = En un buen ensayo nadie sabe quién recibió qué: ni el paciente, ni la médica que pregunta. Si no, la esperanza lleva el lápiz.
talk-why-a-control-blind-note = Se llama doble ciego. Y el azar decide quién recibe qué, para que los grupos sean iguales en todo lo demás.

talk-why-a-control-close = Antes y después no es una comparación. Pregunta de cada remedio: ¿comparado con qué?
talk-why-a-control-close-note = Que cada cual escriba un anuncio de un remedio y el control del que no habla.
