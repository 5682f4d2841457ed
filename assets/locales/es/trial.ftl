# Ensayos: el azar reparte a las personas en grupos, los grupos son ciegos y se dice lo que hace el azar.
menu-trial = Un ensayo
title-trial = , un ensayo
trial-title = Un ensayo
trial-intro = ¿Funciona un tratamiento? Pregunta a muchas personas, no a una. Elige qué se prueba, deja que el azar decida quién lo recibe, mira los grupos A y B sin saber cuál es cuál y abre el secreto al final.
trial-tab-trial = Tu ensayo
trial-tab-salt = Agua salada
trial-tab-published = Publicados
trial-tab-predictions = Predicciones

# What is chosen.
trial-tried = Qué se prueba
trial-against = Frente a
trial-per-arm = Personas por grupo
trial-who = Qué rodillas
trial-who-mixed = Grados 2 a 4
trial-who-moderate = Grado 3
trial-who-severe = Grado 4
trial-outcome = Resultado
trial-outcome-pain_vas_mm = Dolor
trial-outcome-function_0_100 = Función
trial-outcome-cartilage_percent = Cartílago
trial-day = El día
trial-sure = Con esto se pierde el ensayo que se jugó. Pulsa otra vez para elegirlo.
trial-tell = Cómo lo cuentan
trial-tell-scatter = Como las personas
trial-tell-exact = Con exactitud
trial-tell-help = Dos personas con el mismo cambio no cuentan lo mismo: aquí lo que cuentan se separa { $sd } puntos de 100 (desviación típica; elegido para enseñar). Contado con exactitud, como nadie puede, bastarían unas pocas personas.
trial-tell-exact-help = Aquí las personas cuentan con exactitud lo que hay, como nadie puede: por eso bastarían unas pocas. En la vida dos personas con el mismo cambio no cuentan lo mismo.
trial-with-cells = { $what }, { $millions } millones
trial-given-cells = { $millions } millones de { $what }
trial-quick = Jugado con la articulación rápida: no tiene células sueltas, ni irritación tras la aguja, ni infección, ni aguja que falla. Cómo difieren las personas se eligió para enseñar.
trial-randomise = Que decida el azar
trial-run = Tratar
trial-again = Un ensayo nuevo con otras personas
trial-copy = Copiar el archivo de este ensayo
trial-copied = El archivo está en el portapapeles. Guardado como trial.toml, lo juega otra vez: { $command }
trial-of-file = Elegido como dice el archivo: { $file }
trial-not-here = Este archivo dice algo que no se puede elegir en la página de ensayos. Su lugar es la página de experimentos.

# Who came into which arm.
trial-people = Quién entró en cada grupo
trial-people-why = El azar no sabe nada de las personas. Si son muchas, los grupos se parecen, en lo que se midió y en lo que nadie pensó; si son pocas, quizá no.
trial-arm = Grupo { $arm }
trial-people-count = Personas
trial-grade = Grado { $grade }
trial-age = Edad media
trial-running = Se les trata
trial-running-count = { $done } de { $all }

# What was found.
trial-found = Qué se encontró
trial-outcome-change = { $what }: cambio del día 0 al día { $day }
trial-outcome-value = { $what } el día { $day }
trial-start = Día 0
trial-change = Cambio
trial-value = Valor
trial-felt = Lo notaron
trial-felt-count = { $count } de { $n }
trial-felt-help = Personas cuyo dolor bajó al menos { $mm } mm, la menor diferencia que se nota (un metaanálisis de 16 ensayos).
trial-with-ends = { $value } ({ $low } a { $high })
trial-interval-help = Entre paréntesis: el intervalo que contiene la media verdadera en 95 de 100 ensayos así.
trial-said-apart = { $one } menos { $other }: { $value }.
trial-said-tells = El cero queda fuera de este intervalo: { $better } salió mejor, por más de lo que suele dar el azar.
trial-said-open = El cero queda dentro de este intervalo: este ensayo no puede decir a quién le fue mejor. No es lo mismo que «no hay diferencia».
trial-said-shuffles = Si las etiquetas no significaran nada, se podrían repartir de nuevo: en { $count } de { $of } mezclas la diferencia fue al menos igual de grande.
trial-said-all-shuffles = Si las etiquetas no significaran nada, se podrían repartir de nuevo: en { $count } de las { $of } maneras de repartirlas la diferencia es al menos igual de grande.
trial-said-no-shuffles = Si las etiquetas no significaran nada, se podrían repartir de nuevo: en ninguna de las { $of } mezclas la diferencia fue igual de grande.

# The shuffles.
trial-shuffle-title = ¿Podría ser azar?
trial-shuffle-why = Supón que el tratamiento no hiciera nada. Entonces las etiquetas A y B no significan nada y se pueden repartir de nuevo. Cada mezcla deja caer un punto donde está su diferencia. Las líneas marcan lo que halló el ensayo, a ambos lados.
trial-shuffle-one = Una mezcla
trial-shuffle-begin = Mezclar sin parar
trial-shuffle-play = Seguir mezclando
trial-shuffle-pause = Pausa
trial-shuffle-all = Las 1000
trial-shuffle-again = Desde el principio
trial-shuffle-none = Todavía ninguna mezcla.
trial-shuffle-first-smaller = En la única mezcla hasta ahora la diferencia es menor que la hallada ({ $found }).
trial-shuffle-first-as-large = En la única mezcla hasta ahora la diferencia es al menos tan grande como la hallada ({ $found }).
trial-shuffle-count = En { $count } de { $of } mezclas la diferencia es al menos tan grande como la hallada ({ $found }).
trial-shuffle-count-none = En ninguna de { $of } mezclas la diferencia es tan grande como la hallada ({ $found }).
trial-shuffle-few = Eso pasa pocas veces solo por azar. No dice lo grande que es el efecto: eso lo dice el intervalo de arriba.
trial-shuffle-many = El azar solo lo consigue así de a menudo.
trial-shuffle-axis = diferencia de A menos B tras una mezcla

# Guess and unblind.
trial-guess = ¿Qué grupo recibió { $what }?
trial-guess-none = No se sabe
trial-unblind = Abrir el secreto
trial-unblinded = Grupo { $arm }: { $what }.
trial-guess-right = Has acertado. Con dos grupos se acierta la mitad de las veces por azar.
trial-guess-wrong = Dijiste el otro grupo. Por eso los ensayos son ciegos: las esperanzas habrían teñido el resultado.
trial-guess-open = No has elegido ninguno.

# Salt water.
trial-salt-title = ¿Cuántas veces «funciona» el agua salada?
trial-salt-why = El agua salada no hace nada aquí a ninguna célula y, sin embargo, el dolor baja: la gente espera alivio. Aquí se juegan muchos ensayos en los que todos reciben agua salada.
trial-salt-play = Jugar 1000 ensayos con agua salada
trial-salt-playing = Personas que reciben agua salada
trial-salt-change = Entre quienes recibieron agua salada el cambio medio es { $value }; el intervalo es el de 95 de 100 grupos de { $n }.
trial-salt-better = En { $count } de { $trials } ensayos con { $n } personas el grupo mejoró y su intervalo dejó fuera el cero. Sin grupo de control, cada uno se llamaría un éxito.
trial-salt-felt = En { $count } de { $trials } el dolor bajó de media al menos { $mm } mm, lo menos que se nota.
trial-salt-apart = En { $count } de { $trials } ensayos con dos grupos de { $n } el intervalo de la diferencia dejó fuera el cero, aunque ambos grupos recibieron agua salada. Se esperan unos 5 de cada 100, por grande que sea el ensayo.
trial-salt-made = Hecho con { $pool } personas como las tuyas, jugadas con la articulación rápida; cada ensayo saca las suyas de ahí.

# Published trials.
trial-published-title = Ensayos publicados
trial-published-why = Cambios desde el día 0 y diferencias entre grupos, como se publicaron. Se hicieron con otras personas, dosis y escalas.
trial-published-yours = El tuyo está arriba.
trial-published-none = No hay ningún ensayo de este resultado en la lista. Del dolor hay varios.
trial-yours = Tu ensayo: { $arm }
trial-yours-apart = Tu ensayo, { $one } menos { $other }
trial-got-hyaluronic-acid-alone = Solo ácido hialurónico
trial-got-10-million-marrow-cells-and-hyaluronic-acid = 10 millones de células de médula y ácido hialurónico
trial-got-100-million-marrow-cells-and-hyaluronic-acid = 100 millones de células de médula y ácido hialurónico
trial-got-salt-water = Agua salada
trial-got-buffered-salt-water = Agua salada tamponada
trial-got-stem-cells-against-control = Células madre menos control
trial-got-stem-cells-against-placebo = Células madre menos placebo
trial-got-100-million-fat-cells = 100 millones de células de grasa
trial-got-10-million-cord-cells-and-hyaluronic-acid = 10 millones de células de cordón y ácido hialurónico
trial-got-marrow-concentrate-and-platelet-rich-plasma = Concentrado de médula y plasma rico en plaquetas
trial-got-hyaluronic-acid = Ácido hialurónico
trial-beside-change = { $what }, cambio hasta el día { $day }
trial-beside-difference = { $what }, día { $day }
trial-beside-derived = { $value } (de dos valores publicados; sin intervalo)
trial-no-range = { $value } (sin intervalo)
trial-n = { $n } personas
trial-n-in-trial = { $n } personas en todo el ensayo
trial-verified = leído allí
trial-memory = de memoria, sin comprobar
trial-published-lamo-2016 = Lamo-Espinosa 2016
trial-published-saline-2017 = Agua salada, conjunto 2017
trial-published-buffer-2018 = Agua salada tamponada, conjunto 2018
trial-published-low-bias-pooled = Metaanálisis de 16 ensayos, los sólidos
trial-published-cochrane-2025 = Revisión Cochrane 2025
trial-published-kim-2023 = Kim 2023, fase 3
trial-published-cord-2019 = Células de cordón en rodillas muy gastadas 2019
trial-published-ruan-2021 = Ruan 2021
trial-published-jo-2014 = Jo 2014

# Predictions.
trial-predictions-title = Cifras publicadas con las que no se hizo el modelo
trial-predictions-why = Un modelo se prueba con lo que no se le dijo. Ningún número de Stroma se eligió por una de estas cifras. Cuánto alivian el dolor las células y el agua salada se ajustó a otros ensayos, así que no son adivinanzas a ciegas. Cada una se jugó con la articulación rápida y { $n } personas.
trial-predictions-count = De { $all } cifras, { $inside } están en el intervalo publicado; de las que no tienen intervalo, { $near } se desvían menos de lo que se nota; { $misfits } no encajan.
trial-predicted = Stroma
trial-measured = Medido
trial-mm = { $value } mm
trial-percent = { $value } %
trial-range = { $low } a { $high }
trial-no-difference = no se halló diferencia
trial-verdict-inside = Encaja: dentro del intervalo publicado.
trial-verdict-outside = No encaja: fuera del intervalo publicado.
trial-verdict-near = No se dio intervalo. Se desvía { $off } mm, menos que los { $mm } mm que se notan.
trial-verdict-far = No encaja: se desvía { $off } mm, y se notan { $mm } mm.
trial-verdict-none-near = Encaja: { $off } mm son menos que los { $mm } mm que se notan.
trial-verdict-none-far = No encaja: { $off } mm son más que los { $mm } mm que se notan.
trial-prediction-sound-trials-half-year = 16 ensayos, los sólidos: células menos control, dolor tras 3 a 6 meses
trial-prediction-sound-trials-year = 16 ensayos, los sólidos: células menos control, dolor tras un año
trial-prediction-cochrane = Revisión Cochrane 2025: células menos placebo, dolor hasta 6 meses
trial-prediction-marrow-or-saline = Shapiro 2017: médula en una rodilla, agua salada en la otra, dolor tras 6 meses
trial-prediction-cells-or-steroid = Mautner 2023: células menos corticoide, dolor tras un año (las células cultivadas valen por todas)
trial-prediction-control-lamo = Lamo-Espinosa 2016: el grupo sin células, mediana del dolor, cambio tras un año (allí ácido hialurónico, aquí agua salada)
trial-prediction-control-ruan = Ruan 2021: el grupo sin células, cambio del dolor tras un año (allí ácido hialurónico, aquí agua salada)
trial-prediction-marrow-ruan = Ruan 2021: médula con plasma rico en plaquetas, cambio del dolor tras un año (aquí sin plasma)
trial-prediction-marrow-with-fat = Una serie sin control: médula con grasa, cambio del dolor tras 6 meses (en otra escala de dolor, invertida; aquí sin grasa)
trial-prediction-cord-severe = 10 millones de células de cordón en rodillas muy gastadas, sin control: cambio del dolor tras 6 meses (aquí grado 4)
trial-prediction-control-kim = Kim 2023: agua salada, cambio del dolor tras 6 meses
trial-prediction-cells-kim = Kim 2023: 100 millones de células de grasa, cambio del dolor tras 6 meses
trial-prediction-cells-jo = Jo 2014, sin control: 100 millones de células de grasa, cambio del dolor tras 6 meses
trial-prediction-cells-orozco = Orozco 2013, sin control: 40 millones de células de médula, cambio del dolor tras un año, % del día 0
trial-prediction-twice-matas = Matas 2019: 20 millones de células de cordón dos veces, menos el control, dolor tras un año (allí ácido hialurónico, aquí agua salada)
trial-prediction-cells-left-rat = Células humanas en rodillas de rata: lo que queda el día 14, % (allí por su ADN en el tejido)

# The command line.
trial-cli-asks = { $people } personas, { $arms } grupos; { $outcome }.
trial-cli-several = El primero de { $trials } ensayos:
trial-cli-in-trials = { $one } frente a { $other }: en { $count } de { $trials } ensayos el intervalo de la diferencia deja fuera el cero.
trial-cli-blind = Ciego: los grupos se llaman por letras. Quién recibió qué lo dice: { $command }
trial-cli-others = Qué más se midió (el ensayo no se hizo para eso):
trial-cli-salt = Agua salada con este tamaño, jugada con la articulación rápida:
trial-cli-published = Publicado, del mismo resultado:
trial-cli-fast = Jugado con la articulación rápida (--fast): sin células sueltas, irritación, infección ni aguja que falla.
trial-cli-scatter = Lo que las personas cuentan del mismo cambio se separa { $sd } puntos de 100 (desviación típica); las tablas tienen lo que es.
trial-cli-exact = Las personas cuentan con exactitud lo que sienten, así que bastan pocas; con --scatter 20 lo cuentan como personas (20 se eligió para enseñar).
trial-cli-note = Un modelo para enseñar, no consejo médico.
