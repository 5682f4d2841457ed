# La lección «Vencer al suero salino».
lesson-beat-salt-water-title = Vencer al suero salino
lesson-beat-salt-water-question = Una rodilla duele menos después de un pinchazo. ¿Cómo se averigua qué hicieron las células que llevaba?
lesson-beat-salt-water-misconception = «Dolía, llegó el tratamiento y ahora duele menos. Así que el tratamiento funcionó.»

# El enigma.
lesson-beat-salt-water-puzzle = Anna y Ben tienen las rodillas igual de desgastadas. Antes del tratamiento los dos sitúan su dolor en { $before } mm sobre una línea de 100 mm. Cada uno recibe un pinchazo. En una jeringa hay 50 millones de células madre; en la otra, nada más que suero salino. Las dos están envueltas en papel de aluminio.

    El día 90 el dolor de Anna es de { $anna_90 } mm, y el de Ben, de { $ben_90 } mm. Los dos se alegran de haber venido. *Pero uno de ellos recibió suero salino.*

    ¿Cómo puede dar el suero salino tan buen resultado como 50 millones de células? ¿Y cómo averiguarías qué hicieron las células?

# Lo que esperas.
lesson-beat-salt-water-expect = Di qué esperas. Puedes cambiarlo hasta que lo fijes. Después responden las simulaciones.
lesson-beat-salt-water-expect-who = ¿Quién recibió las células?
lesson-beat-salt-water-expect-who-1 = Anna. Ahora su dolor es el más bajo.
lesson-beat-salt-water-expect-who-2 = Ben. Las células necesitan tiempo, por eso su dolor baja un poco más tarde.
lesson-beat-salt-water-expect-who-3 = Con lo que se dice aquí no se puede saber.
lesson-beat-salt-water-expect-who-why = Las células las recibió Ben. Anna recibió suero salino, y esa misma semana empezó a entrenar la pierna: en ella cambiaron dos cosas a la vez. Un antes y un después, por sí solos, no dicen cuál de las dos lo hizo.
lesson-beat-salt-water-expect-curve = Dibuja el dolor de una rodilla que recibe suero salino, durante 90 días. La rodilla sin pinchazo ya está dibujada.
lesson-beat-salt-water-expect-curve-why = En este modelo el suero salino quita { $water_fall } mm hasta el día 90, y el modelo se ajustó para que fuera así: en 1076 personas reales fueron 12 mm a los tres meses (Saltzman 2017, AJSM 45:2647). En aquellas jeringas no había ninguna célula. Recibir un tratamiento, tener esperanza y la propia aguja alivian el dolor por un tiempo; los médicos lo llaman placebo.
lesson-beat-salt-water-expect-patients = Las personas reales son distintas entre sí. ¿Cuántos pacientes debe tener cada grupo para que una diferencia real de 10 mm de dolor se vea en cuatro de cada cinco ensayos?
lesson-beat-salt-water-expect-patients-1 = 3
lesson-beat-salt-water-expect-patients-2 = 12
lesson-beat-salt-water-expect-patients-3 = Unos 60
lesson-beat-salt-water-expect-patients-4 = Unos 1000
lesson-beat-salt-water-expect-patients-why = Unos 63 en cada grupo, si la dispersión del dolor entre personas es de 20 mm. Para la mitad de diferencia hacen falta cuatro veces más: 251 para 5 mm. Con 12 por grupo, una diferencia de 10 mm se escapa en unos tres de cada cuatro ensayos, y con tres es casi como tirar los dados.

# Juego libre.
lesson-beat-salt-water-play = Dos minutos: inyecta, espera, mira. Todo está permitido.

    Si tienes a alguien al lado, haz con esa persona un ensayo a ciegas. Una aparta la vista. La otra inyecta suero salino o células, tapa la imagen con una hoja y simula hasta el día 28. ¿Puede la primera saber, solo por el dolor, cuál de las dos cosas era?

# La investigación.
lesson-beat-salt-water-arms = Ahora, en serio. De lo que baja el dolor hasta el día 90, ¿cuánto viene de las células («Cultivadas») y cuánto trae cualquier pinchazo?

    Un grupo de pacientes que reciben el mismo tratamiento se llama *brazo*. Aquí cada brazo está representado por una rodilla. Elige qué se inyecta, inyecta el día 0, simula hasta el día 90 y guarda una fila. También puedes guardar una fila de una rodilla que no recibe ningún pinchazo.

    «Dados nuevos» vuelve a tirar los dados para la misma rodilla. Guarda más de una tirada de cada brazo: una diferencia que no es mayor que la que dan los dados no es una diferencia.

    Antes de la primera fila, di qué número va a decidir. Y como el dolor lo sienten y lo cuentan personas, piensa en quién puede saber qué había en la jeringa: el interruptor «A ciegas» lo oculta.
lesson-beat-salt-water-arms-more = Un brazo de placebo descuenta *algo más que la esperanza*. La gente entra en un ensayo cuando más le duele, y a lo peor suele seguirle algo mejor, con tratamiento o sin él. Eso se llama regresión a la media. Este modelo no tiene esos altibajos: sin pinchazo, su dolor sigue igual, así que aquí se llama placebo a toda la bajada tras el suero salino. En un ensayo real, el dolor también baja en un brazo sin tratar.

    Un ensayo es *simple ciego* si el paciente no sabe en qué brazo está, y *doble ciego* si tampoco lo sabe nadie de quienes tratan o preguntan. El secreto puede filtrarse. En 16 ensayos con 807 personas, la frecuencia de efectos adversos con células fue 2,67 veces la de los brazos de control. En este modelo, con los primeros dados, la rodilla con células duele { $sore_2 } mm más el día 2, por las molestias tras la aguja. Un paciente con molestias quizá lo adivine. Por eso los buenos ensayos preguntan al final: ¿qué crees que recibiste?

    Quién recibe qué se decide por sorteo (aleatorización), para que los brazos se parezcan incluso en lo que nadie midió. El entrenamiento de Anna se encontraría entonces en los dos brazos.

# El instrumento.
lesson-beat-salt-water-diary = Una rodilla del modelo da su dolor hasta la décima de milímetro. Una persona, no. Lee tres veces el diario del dolor de la última semana de la rodilla con suero salino.

    Y las personas se distinguen mucho más que los diarios. Antes del tratamiento, la dispersión del dolor era de 15 a 21 puntos de 100 (desviación estándar) en 18 de los 20 grupos de diez ensayos sobre rodillas desgastadas o con roturas (Brignardello-Petersen 2017, BMJ Open 7:e016114). Toma 20 mm.

    Ahora, *un ensayo en papel*. Inventa tres pacientes para cada brazo. Para cada uno tira cuatro dados, súmalos, resta 14 y multiplica por 6: eso es lo que se aparta este paciente de la media de su brazo. (Dados 6, 5, 4 y 3: 18 menos 14 son 4, por 6 son 24 mm por encima. Un signo menos significa por debajo.) Súmalo a la media, que es { $water_90 } mm con suero salino y { $cells_90 } mm con células; menos de 0 cuenta como 0. Después calcula la media de cada trío.
lesson-beat-salt-water-diary-more = Por qué esos dados: la suma de cuatro dados tiene media 14 y desviación estándar 3,42. Por 6 son 20,5 mm.

    La media de n pacientes tiene menos dispersión que un paciente: DE dividida entre la raíz cuadrada de n. La diferencia entre dos de esas medias tiene una dispersión de DE por la raíz cuadrada de 2/n. Con DE = 20 mm y n = 3 son 16 mm. Así que, si la diferencia real es de 10 mm, el suero salino queda por delante en unos 27 de cada 100 ensayos. Con n = 63 son 3,6 mm, y el suero salino queda por delante en más o menos 1 de cada 400.

    La regla habitual (5 % de falsas alarmas a los dos lados, 80 % de potencia) es n = 2 · (1,96 + 0,84)² · DE² / diferencia². Con DE = 20 mm es 6272 / diferencia²: 251 para 5 mm, 115 para 7,4 mm, 63 para 10 mm, 28 para 15 mm. Otras fuentes dan una dispersión más cercana a 25 mm: para una revisión Cochrane (2015, sobre corticoides) 0,40 desviaciones estándar son 10 mm. ¿Qué le hace eso a n?
lesson-beat-salt-water-diary-errs = Es la misma rodilla y la misma semana y, sin embargo, las lecturas son distintas. ¿Qué se sigue de eso para un ensayo?
lesson-beat-salt-water-diary-errs-1 = Quedarse con la lectura más baja. Muestra lo que es posible.
lesson-beat-salt-water-diary-errs-2 = Leer muchas veces, igual en los dos brazos, y hacer la media.
lesson-beat-salt-water-diary-errs-3 = Los diarios no sirven. Solo habría que contar las células.
lesson-beat-salt-water-diary-errs-why = Un error que va hacia arriba tantas veces como hacia abajo se encoge en una media: cuatro lecturas lo reducen a la mitad; cien, a la décima parte. Quedarse solo con la lectura más baja sacaría un efecto de la nada. Y el dolor es lo que trae a los pacientes, así que hay que preguntar por él.
lesson-beat-salt-water-diary-paper = Tu ensayo en papel: ¿qué brazo tiene la media más baja?
lesson-beat-salt-water-diary-paper-1 = El brazo con células, por 5 mm o más.
lesson-beat-salt-water-diary-paper-2 = Casi igual, con menos de 5 mm de diferencia.
lesson-beat-salt-water-diary-paper-3 = El brazo con suero salino, por 5 mm o más.
lesson-beat-salt-water-diary-paper-why = El efecto de las células lo pusiste tú: su media real está { $gap } mm más abajo. Compara en clase con las otras mesas. Con tres pacientes por brazo, el azar por sí solo oculta la diferencia en unos ensayos y le da la vuelta en otros.

# El argumento.
lesson-beat-salt-water-argue = ¿Qué puedes afirmar ahora? Elige una afirmación, las filas que serían distintas si te equivocaras y el orden de las razones. Después añade una frase tuya.
lesson-beat-salt-water-argue-more = Tu afirmación trata de este modelo. Los ensayos en personas no coinciden.

    En 25 personas con las dos rodillas mal, una rodilla recibió concentrado de médula, y la otra, suero salino. Las dos mejoraron mucho, sin diferencia (Shapiro 2017, AJSM). En ADIPOA-2 mejoraron claramente 47 de cada 100 con células y 55 de cada 100 con placebo (PMID 40885690). En un ensayo pequeño, de 12 y 12 personas, las que recibieron células estaban mejor al medio año y las del suero salino apenas cambiaron (Lee 2019, SCTM 8:504). ¿De cuál de los tres se fiaría más tu regla para n, y por qué el tamaño no lo es todo?
lesson-beat-salt-water-argue-claim-1 = Fueron las células. El dolor bajó después de inyectarlas.
lesson-beat-salt-water-argue-claim-2 = Las células hicieron una parte: lo que duele de menos esta rodilla que una con suero salino.
lesson-beat-salt-water-argue-claim-3 = Las células no hicieron nada. El suero salino explica toda la bajada.
lesson-beat-salt-water-argue-claim-4 = Fue el azar. Otros dados le darían la vuelta.
lesson-beat-salt-water-argue-claim-1-why = Después de las células el dolor bajó, es verdad. En la fila con suero salino también bajó, sin ninguna célula en la jeringa. ¿Cuál de tus filas dice qué hace un pinchazo sin células?
lesson-beat-salt-water-argue-claim-2-why = Sí, si tus filas se distinguen en la jeringa y en nada más. Las dos rodillas sintieron una aguja, así que la diferencia entre ellas, { $gap } mm con los primeros dados y { $gap_two } mm con otros, tiene que venir de lo que había dentro. En personas la diferencia es menor o no es segura: eso está en la página siguiente.
lesson-beat-salt-water-argue-claim-3-why = Entonces las dos filas terminarían igual. El día 90 son { $water_90 } mm con suero salino y { $cells_90 } mm con células. Mira también la inflamación: ¿cuál de los dos la movió?
lesson-beat-salt-water-argue-claim-4-why = Una buena pregunta para empezar. Pon juntas dos tiradas del mismo brazo y después los dos brazos: ¿qué distancia es mayor?
lesson-beat-salt-water-argue-tile-1 = Un pinchazo, por sí solo, ya alivia el dolor por un tiempo.
lesson-beat-salt-water-argue-tile-2 = Las dos rodillas sintieron una aguja,
lesson-beat-salt-water-argue-tile-3 = así que lo que hace un pinchazo es igual en las dos.
lesson-beat-salt-water-argue-tile-4 = Solo se distinguen en lo que había en la jeringa,
lesson-beat-salt-water-argue-tile-5 = así que solo la diferencia entre las dos se debe a las células.

# La comparación.
lesson-beat-salt-water-compare = Fuera el papel de aluminio: las simulaciones se dibujan sobre lo que esperabas.

    Las células eran las de Ben. Anna tuvo suero salino y un programa de ejercicio, que en este modelo quitó { $training_part } mm de su dolor; en personas son unos 12 puntos de 100 (Fransen 2015, BJSM 49:1554). Cualquiera de los dos podría haber dicho: «Me encuentro mejor, así que funcionó».

    En este modelo la diferencia entre los brazos es de { $gap } mm. *En personas es menos segura.* Una revisión Cochrane (2025, 8 ensayos, 544 personas) encuentra unos 12 puntos de 100 y dice que las células «pueden mejorar ligeramente» el dolor, con certeza baja. Otra revisión se quedó con los ensayos de menor sesgo de un total de 16 (807 personas): 7 mm, cuando para un paciente importarían 15 mm. Y 480 personas no tuvieron menos dolor al cabo de un año con células que con un corticoide (Mautner 2023, Nat Med 29:3120).
lesson-beat-salt-water-compare-more = Seguro *no es lo mismo que grande*. En dos ensayos juntos, 1184 personas recibieron un gel o suero salino. El gel fue mejor por 2,9 mm, P = 0,047 (PMC5952279). Con suficientes pacientes, cualquier diferencia resulta «significativa». Pregunta primero por el tamaño de la diferencia y después por su certeza.

    Lo que el suero salino *no puede* mover aquí: la inflamación el día 90, en unidades de su semiefecto, que es { $untouched_c } sin pinchazo, { $water_c } con suero salino y { $cells_c } con células. Con los mismos dados las dos primeras son iguales hasta la última cifra, porque en este modelo el placebo solo actúa sobre el dolor que se siente. Si en personas es así, no se sabe.

    En 8 ensayos con 467 personas, el 63 % del alivio que hubo con células a los seis meses lo hubo también con placebo (Yin 2025, Front Med 1636181; certeza baja). Calcula esa proporción en tus filas.

# La misma idea en otra rodilla.
lesson-beat-salt-water-carla = La rodilla de Carla está desgastada hasta el hueso. Recibió 50 millones de células y no hizo nada más. Su dolor bajó de { $severe_before } mm a { $severe_cells_90 } mm hasta el día 90. Nadie a su lado recibió suero salino.
lesson-beat-salt-water-carla-part = ¿Cuántos de esos milímetros habría quitado en su rodilla el suero salino solo, en este modelo?
lesson-beat-salt-water-carla-part-why = { $severe_water_part } mm: en este modelo el suero salino hace lo mismo en todas las rodillas. Para las células quedan { $severe_gap } mm; en la rodilla de Ben eran { $gap } mm. En la realidad nadie puede decirlo de una sola persona, porque no se la puede tratar y no tratar a la vez.
lesson-beat-salt-water-carla-design = Puedes tratar a 40 personas como Carla. ¿Qué plan te dice más sobre las células?
lesson-beat-salt-water-carla-design-1 = Las 40 reciben células. Cuentas a quienes se encuentran mejor.
lesson-beat-salt-water-carla-design-2 = A 20 que piden células se les dan; las otras 20 no reciben nada.
lesson-beat-salt-water-carla-design-3 = Para cada una decide una moneda: células o suero salino. Ni los pacientes ni quienes preguntan por el dolor saben cuál.
lesson-beat-salt-water-carla-design-why = La moneda hace que los brazos se parezcan, el suero salino quita de la diferencia lo que hace la aguja, y el doble ciego quita lo que hace la esperanza. Sin un segundo brazo no se puede separar las células del suero salino. Aun así, con 20 por brazo se escaparía la mayoría de las diferencias de 10 mm: pide a otros hospitales que participen.

# Las tres preguntas del final.
lesson-beat-salt-water-exit = Tres preguntas, por tu cuenta.
lesson-beat-salt-water-exit-better = Seis semanas después de una inyección de células, a un vecino le duele menos la rodilla. ¿Qué demuestra eso?
lesson-beat-salt-water-exit-better-1 = Que las células funcionaron. Antes le dolía, y ahora no.
lesson-beat-salt-water-exit-better-2 = Todavía nada sobre las células. Con suero salino podría ser igual.
lesson-beat-salt-water-exit-better-3 = Que el vecino solo se lo imagina.
lesson-beat-salt-water-exit-better-why = El alivio es real, y bueno para el vecino. Qué lo produjo no se puede ver en una sola rodilla: también alivian el suero salino, el tiempo y el entrenamiento. Solo un segundo brazo puede decirlo.
lesson-beat-salt-water-exit-three = En un ensayo con tres pacientes en cada brazo, los que recibieron células terminan 15 mm más abajo. ¿Qué dices?
lesson-beat-salt-water-exit-three-1 = 15 mm es mucho, así que está demostrado.
lesson-beat-salt-water-exit-three-2 = Tres bastan si a cada uno se le mide con mucha exactitud.
lesson-beat-salt-water-exit-three-3 = Con tres por brazo, el azar da a menudo una diferencia así. Hay que repetirlo con muchos más.
lesson-beat-salt-water-exit-three-why = La dispersión entre personas es de unos 20 mm. Por eso, con tres en cada brazo, una diferencia de 15 mm o más sale solo por azar en más o menos uno de cada tres ensayos, aunque las jeringas sean iguales. Medir con exactitud no hace que las personas se parezcan más.
lesson-beat-salt-water-exit-blind = ¿Por qué la enfermera que pregunta por el dolor no debe saber quién recibió qué?
lesson-beat-salt-water-exit-blind-1 = Quien lo sabe puede preguntar y anotar de forma un poco distinta, y no igual en los dos brazos.
lesson-beat-salt-water-exit-blind-2 = Para que los pacientes no se tengan envidia.
lesson-beat-salt-water-exit-blind-3 = Para que las células trabajen sin que nadie las moleste.
lesson-beat-salt-water-exit-blind-why = No hace falta que nadie haga trampas: basta una sonrisa en el momento justo. El doble ciego no elimina eso, pero lo hace igual en los dos brazos. Así desaparece de la diferencia.

# Para el docente.
lesson-beat-salt-water-teacher-before = Dos minutos: abre la lección, inyecta suero salino y simula hasta el día 90. Prepara cuatro dados para cada pareja (o un programa que los tire), papel y una tabla en la pizarra para los ensayos en papel. El ensayo a ciegas del juego libre se hace en parejas.

    Si falta tiempo: salta el ensayo en papel y lee sus números en la segunda capa. Conserva la fila sin pinchazo: sin ella los alumnos no pueden ver que el suero salino hizo algo.
lesson-beat-salt-water-teacher-while = Habla poco hasta que haya filas guardadas. Después pregunta: «¿Con qué lo comparas?» y «¿Qué fila te haría cambiar de opinión?».

    Cuando estén hechos los ensayos en papel, recógelos: ¿en cuántos ganó el suero salino? Junta a todos los pacientes de la clase en un solo ensayo y haz que calculen otra vez las dos medias. Eso es un ensayo más grande.
lesson-beat-salt-water-teacher-classes = Espera una línea plana para la rodilla con suero salino, porque «no lleva nada». Y espera que toda la bajada de la otra rodilla se atribuya a las células: eso hicieron unos adolescentes con medicinas falsas (Barberia 2013), y menos después de aprender a mirar qué pasa sin la medicina. Ese es aquí el objetivo.

    El error contrario es «el suero salino funciona, así que el dolor es imaginario» o «así que las células no hacen nada». Manda a los dos a la tabla: el placebo es un alivio real, y en este modelo la diferencia entre los brazos está ahí.

    Muchos piensan que medir con exactitud puede sustituir a tener muchos pacientes. Por eso el diario y los dados están uno junto a otro: el primer error se encoge al leer otra vez; el segundo, solo con más personas.
lesson-beat-salt-water-teacher-discussion = 1. ¿Está bien dar suero salino a la gente a propósito? ¿Cuándo estaría mal?

    2. Un periódico publica: «Nueve de cada diez pacientes se alegran de haberse puesto la inyección». ¿Qué le preguntarías a la redacción?

    3. Anna seguirá entrenando, le digamos lo que le digamos. ¿Perdió algo por no saber qué había en la jeringa?
lesson-beat-salt-water-teacher-odd = El suero salino quita exactamente el mismo dolor en todas las rodillas y con todos los dados: es un número del modelo, ajustado a una media de ensayos. En personas unas veces no es nada y otras es mucho (de 3 a 21 mm entre los extremos del intervalo del 95 %, Saltzman 2017). Además, aquí dura mucho; pocos ensayos miran tan lejos.

    Sin pinchazo el dolor apenas se mueve. El dolor real sube y baja.

    Los dados cambian poco: { $water_one } y { $water_two } mm con suero salino, { $cells_one } y { $cells_two } mm con células. Los pacientes de este modelo son copias unos de otros, así que podría pensarse que bastan dos rodillas. Por eso las personas tienen que entrar con papel y dados.

    Con los primeros dados la rodilla con células está dolorida los primeros días ({ $sore_2 } mm más el día 2), y la del suero salino, no. Con otros dados quizá no lo esté ninguna. Una clase que mire el día 2 verá que «las células duelen».

    También se pueden elegir el corticoide y el ejercicio. En la primera semana el corticoide hace lo mismo que las células; el día 90 ha vuelto junto al suero salino. El suero salino con ejercicio termina donde terminan las células: esa es Anna.
