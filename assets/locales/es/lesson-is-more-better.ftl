# La lección «¿Más es mejor?»: una curva dosis-respuesta que se dobla, y ensayos que no coinciden.
lesson-is-more-better-title = ¿Más es mejor?
lesson-is-more-better-question = ¿Diez veces más células madre ayudan a una rodilla diez veces más?
lesson-is-more-better-misconception = Más células ayudan en proporción: el doble de células, el doble de alivio.

lesson-is-more-better-anchor =
    España, 2016: treinta personas con rodillas desgastadas, en tres grupos. Un grupo recibe 10 millones de células madre, otro 100 millones y otro ninguna; con la aguja todos reciben ácido hialurónico, un líquido espeso. Marcan su dolor de 0 a 10 antes y un año después (Lamo-Espinosa 2016; cada número es la mediana: la mitad del grupo está por encima y la otra mitad por debajo):

    sin células, de 5 a 4; con 10 millones, de 7 a 2; con 100 millones, de 6 a 2.

    Léelo otra vez: *diez veces más células, y apenas hay diferencia. ¿Por qué?*
lesson-is-more-better-anchor-more =
    Con números así conviene ir despacio. Treinta personas en tres grupos son pocas. Los grupos no empezaron igual (5, 7 y 6). Una mediana oculta cuánto se dispersan las personas: un año después de la dosis alta, la mitad central estaba entre 0 y 4. Y el control no era «nada»: era ácido hialurónico y una aguja.

    En otra escala de dolor, rigidez y función, WOMAC, la dosis alta aún mostraba una mejora al cabo de un año, y la baja ya no.

lesson-is-more-better-predict =
    Di qué esperas; aquí no hay nota. El dolor se cuenta aquí en puntos, de 0 a 100. Para empezar: en esta rodilla del modelo, el día 28, 10 millones de células quitan { $gain_10 } puntos más que el suero salino.
lesson-is-more-better-predict-shape = Imagina un gráfico: de izquierda a derecha, las células de la jeringa; hacia arriba, el alivio el día 28. ¿Qué forma tiene?
lesson-is-more-better-predict-shape-1 = Una recta: el doble de células, el doble de alivio.
lesson-is-more-better-predict-shape-2 = Empinada al principio, después cada vez más plana.
lesson-is-more-better-predict-shape-3 = Una colina: lo mejor está en el medio, después empeora.
lesson-is-more-better-predict-shape-4 = Un escalón: nada hasta cierto número, y luego todo de golpe.
lesson-is-more-better-predict-shape-why = En este modelo es empinada al principio y después plana: { $gain_2 } puntos con 2 millones, { $gain_10 } con 10, { $gain_50 } con 50, { $gain_150 } con 150. En personas aún nadie conoce la forma; los ensayos no coinciden.
lesson-is-more-better-predict-hundred = ¿Cuántos puntos de dolor quitarán 100 millones de células el día 28, más que el suero salino?
lesson-is-more-better-predict-hundred-why = En este modelo, { $gain_100 }, frente a { $gain_10 } con 10 millones. Diez veces { $gain_10 } no puede ser: con suero salino solo quedan { $saline_28 } puntos de dolor que quitar.
lesson-is-more-better-predict-longer = El dolor con 10 millones de células ya está dibujado, para medio año. Dibújalo para 100 millones.
lesson-is-more-better-predict-longer-why = Las dos curvas van juntas al principio y se separan después. El día 180 la rodilla con 10 millones está { $late_gain_10 } puntos mejor que con suero salino; la de 100 millones, { $late_gain_100 }. Lo que da la dosis mayor es tiempo, más que alivio.

lesson-is-more-better-play =
    Dos minutos sin tarea, en una rodilla que nadie ha tocado. Prueba una dosis pequeña y una grande. Ve a la membrana sinovial y mira qué hacen los macrófagos.

lesson-is-more-better-investigate =
    Tu tarea: *mide la curva del alivio según la dosis.* Después di por qué se aplana.

    «Empezar de nuevo» te da la rodilla intacta, en el día 0. Elige «Cultivadas», fija el número de células, pulsa «Inyectar ahora», sigue simulando y guarda la fila. «Dados nuevos» te da otra rodilla del mismo tipo. Usa dosis como las de los ensayos, entre 2 y 150 millones, y no olvides una fila sin células: una curva necesita su cero.

    ¿Cómo conviene repartir las dosis: 10, 20, 30, o 2, 10, 50? Tienes pocas filas; gástalas donde la curva pueda sorprenderte.

    Dos columnas más te hablan de la mitad de la cadena: cuánta señal reparadora hay y qué proporción de los macrófagos sigue siendo inflamatoria.
lesson-is-more-better-investigate-more =
    Una curva que sube y se aplana se puede escribir a menudo como E = Emax · D / (D + D50): Emax es lo máximo posible; D50, la dosis que da la mitad. Lee las dos en tu tabla. Representa después 1/E frente a 1/D, o E frente al logaritmo de D. ¿Qué gráfico muestra mejor si la fórmula encaja?

    En el modelo se saturan dos cosas. Primero, quienes envían: su señal común crece como N / (N + N50), donde N es el número de células *vivas* (la ficha «Células para la mitad de la señal»), y las células que perciben menos inflamación envían menos. Después, quienes reciben: un macrófago responde a la señal a según a / (1 + a), y el que ya ha cambiado no añade nada más.

lesson-is-more-better-observe =
    Esta rodilla recibió 100 millones de células; es el día 28. Su dueño lleva un diario del dolor, un número cada noche, y no todo el mundo escribe el mismo número para el mismo dolor. Lee el diario de la última semana. Léelo después otra vez: la misma semana escrita por otra mano.
lesson-is-more-better-observe-tell = En este modelo, el día 28, la diferencia entre la rodilla con 50 millones de células y la de 100 millones es de { $step_50_100 } puntos de 100. ¿Podrías saber por el diario cuál estás leyendo?
lesson-is-more-better-observe-tell-1 = Sí, con una noche.
lesson-is-more-better-observe-tell-2 = Sí, con una semana.
lesson-is-more-better-observe-tell-3 = No: dos diarios de una misma rodilla difieren más que las dos rodillas.
lesson-is-more-better-observe-tell-why = Dos semanas escritas sobre la misma rodilla se separan más que las dos rodillas. Además, nadie nota una diferencia tan pequeña: un metaanálisis de 16 ensayos con 807 personas tomó 15 puntos de 100 como lo mínimo que le importa a un paciente. Así que «más que» puede ser cierto y no servir de nada.

lesson-is-more-better-argue =
    Una clínica ofrece el doble de células por el doble de precio. Aconseja a alguien cercano. Elige tu afirmación, busca dos filas que serían distintas si te equivocaras, elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-is-more-better-argue-more =
    Cuidado con las palabras. «Se satura» es una afirmación sobre la curva entre las dosis que has medido. «Más no hace nada» es una afirmación sobre dosis que no has medido. Y ninguna de las dos es una afirmación sobre personas.
lesson-is-more-better-argue-claim-1 = El alivio crece en proporción: el doble de células, el doble de alivio.
lesson-is-more-better-argue-claim-1-why = Entonces, en tu tabla, cada vez que se duplica la dosis se duplicaría la ventaja sobre el suero salino. Calcúlalo para dos de tus dosis: de 50 a 100 millones pasa de { $gain_50 } a { $gain_100 } puntos en la rodilla de esta lección. ¿Dónde está la fila sin células desde la que cuentas la ventaja?
lesson-is-more-better-argue-claim-2 = Más células ayudan más hasta cierto punto; a partir de él ayudan más tiempo, no con más fuerza.
lesson-is-more-better-argue-claim-2-why = Tus dos filas deberían diferir solo en la dosis, estar más allá del codo de la curva y ser casi iguales el día 28. Para decir «más tiempo» tienen que llegar hasta el día 180. ¿Se doblan también las columnas de en medio, la señal y los macrófagos?
lesson-is-more-better-argue-claim-3 = El número de células no importa en absoluto.
lesson-is-more-better-argue-claim-3-why = Entonces tu dosis menor ayudaría tanto como la mayor. Pon 2 millones junto a 50: dolor { $pain_2 } y { $pain_50 } el día 28 en la rodilla de esta lección. Con dos filas de la parte plana no se puede distinguir esta afirmación de la segunda.
lesson-is-more-better-argue-claim-4 = Demasiadas células hacen daño, así que menos es mejor.
lesson-is-more-better-argue-claim-4-why = Entonces en algún punto una dosis mayor daría más dolor que una menor. Tu tabla no tiene ninguna así, pero ojo: en este modelo los efectos secundarios no dependen de la dosis, así que no podría mostrarlo. Un ensayo con 60 personas observó mejoría con su dosis menor, 25 millones (Gupta 2016).
lesson-is-more-better-argue-tile-1 = Más células madre producen más señal reparadora, aunque cada una añade menos
lesson-is-more-better-argue-tile-2 = con más señal, más macrófagos inflamatorios se vuelven reparadores
lesson-is-more-better-argue-tile-3 = cuando la mayoría ha cambiado, casi no quedan por cambiar
lesson-is-more-better-argue-tile-4 = la inflamación que queda viene sobre todo del cartílago desgastado, y eso la señal no lo arregla
lesson-is-more-better-argue-tile-5 = así que, más allá del codo, más células apenas quitan más dolor, pero se tarda más en que queden demasiado pocas

lesson-is-more-better-compare =
    Aquí está lo que esperabas, y aquí el modelo. El día 28 el suero salino deja { $saline_28 } puntos de dolor; 2 millones de células, { $pain_2 }; 10 millones, { $pain_10 }; 50 millones, { $pain_50 }; 100 millones, { $pain_100 }; 150 millones, { $pain_150 }. De 10 a 100 millones la señal reparadora solo se duplica, de { $a_10 } a { $a_100 }, y la proporción de macrófagos inflamatorios baja de { $m1_10 } a { $m1_100 }: casi todos los que pueden cambiar ya han cambiado.

    El día 180 la dosis pequeña ha perdido casi toda su ventaja: siguen vivas { $living_10 } de sus células, frente a { $living_100 } de la dosis grande. De las dos queda más o menos la misma proporción, pero la misma proporción de más células son más células.

    Ahora, la parte honesta. *Este codo se puso en el modelo para que coincidiera con los ensayos.* El modelo puede explicar cómo puede doblarse una curva. No puede demostrar que la tuya se doble.
lesson-is-more-better-compare-more =
    Ensayos con más de una dosis, y qué encontraron:

    Pers 2016, 18 personas, sin control: 2, 10 y 50 millones. Los tres grupos mejoraron.

    ADIPOA-2, 2025, 97 personas analizadas, suero salino como control, ciego: 2 o 10 millones. A los seis meses había mejorado claramente el 47 % con células y el 55 % con suero salino. Ninguna dosis superó al suero salino. Este modelo dice que 10 millones deberían hacerlo; puede que aquí simplemente se equivoque.

    Lamo-Espinosa 2016, 30 personas: 10 y 100 millones. Las dos, mejor que el ácido hialurónico en el dolor.

    Jo 2014, 18 personas, sin control: 10, 50 y 100 millones. Mejor con 100 millones.

    Gupta 2016, 60 personas, placebo: 25, 50, 75 y 150 millones. Se observó mejoría con 25 millones; no fue estadísticamente significativa.

    Seis ensayos aleatorizados juntos, 300 personas (J Orthop Surg Res 2025, s13018-025-06190-4): hasta 25 millones, una mejora significativa; más no añadió nada; ninguna relación entre dosis y efecto.

    Una relación dosis-respuesta que sube y se aplana es lo máximo que se puede afirmar. Algunos de estos datos ni siquiera suben.

lesson-is-more-better-transfer =
    Tienes 100 millones de células para una rodilla. Puedes darlas todas el día 0, o la mitad el día 0 y la mitad el día 90.
lesson-is-more-better-transfer-more =
    Más allá del codo, las células se aprovechan mejor repartidas en el tiempo que todas a la vez: la respuesta depende de lo que está vivo *ahora*, y cada dosis se va agotando. Por eso muchos fármacos se dan a menudo en dosis pequeñas. ¿Cómo cambiaría la respuesta si la curva fuera una recta? (Entonces la suma del alivio de todos los días por venir no dependería de cómo repartes la dosis.)

    No está aclarado si en personas son mejores las inyecciones repetidas de células. Hay ensayos pequeños, y cada aguja más trae su propio riesgo.
lesson-is-more-better-transfer-halves = ¿En qué rodilla es menor el dolor el día 180?
lesson-is-more-better-transfer-halves-1 = En la que recibió todas las células a la vez.
lesson-is-more-better-transfer-halves-2 = En la que recibió dos mitades.
lesson-is-more-better-transfer-halves-3 = En ninguna: el número de células es el mismo.
lesson-is-more-better-transfer-halves-why = En este modelo el dolor es { $twice_180 } con dos mitades y { $half_100 } con todas a la vez. Más allá del codo, la segunda mitad de las células apenas se aprovecha el día 0, pero el día 90 sí.
lesson-is-more-better-transfer-fair = Dos mitades son dos agujas. ¿Con qué rodilla es justo comparar este plan?
lesson-is-more-better-transfer-fair-1 = Con una que no recibió nada.
lesson-is-more-better-transfer-fair-2 = Con una que recibió suero salino una vez.
lesson-is-more-better-transfer-fair-3 = Con una que recibió suero salino dos veces, los mismos días.
lesson-is-more-better-transfer-fair-why = Todo debería ser igual menos las células, y una segunda aguja vuelve a traer alivio por placebo. En este modelo dos agujas con suero salino dejan { $saline_twice_180 } puntos el día 180, y una deja { $saline_180 }. Así que { $second_needle } puntos de la ventaja son de la aguja.

lesson-is-more-better-exit = Tres preguntas para terminar.
lesson-is-more-better-exit-double = Con 50 millones de células, la rodilla de esta lección le saca { $gain_50 } puntos al suero salino el día 28. ¿Cuánto le saca con 100 millones?
lesson-is-more-better-exit-double-1 = El doble.
lesson-is-more-better-exit-double-2 = La mitad.
lesson-is-more-better-exit-double-3 = Un poco más.
lesson-is-more-better-exit-double-4 = Nada en absoluto.
lesson-is-more-better-exit-double-why = Le saca { $gain_100 } puntos. Casi todos los macrófagos que pueden cambiar ya han cambiado, así que a más señal le queda poco que hacer.
lesson-is-more-better-exit-trials = Según un ensayo con 18 personas, la mejor dosis es la mayor; según otro con 60, la menor. ¿En qué deberías fijarte primero?
lesson-is-more-better-exit-trials-1 = En cuál es más reciente.
lesson-is-more-better-exit-trials-2 = En cuántas personas hubo en cada dosis y cuánto se dispersan.
lesson-is-more-better-exit-trials-3 = En cuál usó más células.
lesson-is-more-better-exit-trials-why = Con un puñado de personas por dosis, el azar solo puede poner las dosis en cualquier orden. También difieren el tipo de célula, el tipo de rodilla y el control, pero antes hay que preguntar si hay algo que explicar.
lesson-is-more-better-exit-proof = El modelo muestra una curva que se dobla. ¿Por qué eso no demuestra que se doble en personas?
lesson-is-more-better-exit-proof-1 = Porque el codo se ajustó a ensayos, así que solo puede devolver lo que se metió.
lesson-is-more-better-exit-proof-2 = Porque la máquina redondea los números.
lesson-is-more-better-exit-proof-3 = Porque el modelo usa dados.
lesson-is-more-better-exit-proof-why = Un modelo que se ajustó a unos datos coincide con ellos porque así se hizo. Solo lo ponen a prueba datos que no ha visto, como un ensayo nuevo que compare dosis en muchas personas.

lesson-is-more-better-teacher-before =
    Dos minutos antes de la clase: abrir la lección, avanzar hasta «Investigar» y hacer una fila con 2 y otra con 150 millones de células. Dibujar unos ejes en la pizarra: la dosis en una escala de factores (2, 10, 50, 150), el alivio hacia arriba. Cada grupo pone ahí sus puntos.
lesson-is-more-better-teacher-while =
    Preguntar en cada mesa: *¿Cuál es tu cero?* El dolor no es el alivio; el alivio necesita la fila con suero salino. Después: *¿Qué dosis probarías ahora, y por qué?* Quien responde «20, luego 30, luego 40» aún no ha visto venir el codo.

    Guardar los ensayos hasta que las curvas estén en la pizarra. Repartirlos entonces: un ensayo por grupo.

    Solución, en la rodilla de esta lección. Dolor el día 28: suero salino, { $saline_28 }; 2, 10, 50, 100 y 150 millones, { $pain_2 }; { $pain_10 }; { $pain_50 }; { $pain_100 }; { $pain_150 }. Proporción de macrófagos inflamatorios: suero salino, { $saline_m1 }; con células, { $m1_2 }; { $m1_10 }; { $m1_50 }; { $m1_100 }; { $m1_150 }. Señal reparadora: suero salino, { $saline_a }; con células, { $a_2 }; { $a_10 }; { $a_50 }; { $a_100 }; { $a_150 }. Dolor el día 180: suero salino, { $saline_180 }; 10 millones, { $half_10 }; 100 millones, { $half_100 }.

    Puntuación máxima: la segunda afirmación; dos filas que difieren solo en la dosis; una cadena que pasa por los macrófagos y llega a «más tiempo».
lesson-is-more-better-teacher-classes =
    La mayoría predice demasiado para 100 millones. Algunos notan por sí mismos que diez veces la ventaja de 10 millones sería más que todo el dolor que hay; conviene que lo digan en voz alta.

    Muchos leen «se aplana» como «la dosis no importa». Hay que pedirles la fila con 2 millones.

    Algunos reparten sus dosis a intervalos iguales y ven una línea plana. No es un error, sino un hallazgo sobre el diseño: las dosis que crecen por factores muestran el codo; las que crecen por pasos iguales pueden pasarlo por alto.

    Unos pocos se fían más del modelo que de los ensayos. Se les puede remitir a ADIPOA-2, que lo contradice.
lesson-is-more-better-teacher-discussion =
    1. ¿Cuál de los ensayos te parece más creíble, y qué característica suya te lleva a creerlo?

    2. «Hasta 25 millones ayuda, más no añade nada.» ¿Qué haría con esta frase una empresa que cultiva células, y qué haría una que las vende por millones?

    3. Diseña el ensayo que lo aclararía. ¿Cuántas dosis, cuántas personas, cuánto tiempo, qué control? ¿Qué te costaría equivocarte?
lesson-is-more-better-teacher-odd =
    Otra fuente de células fija su propia dosis habitual. Quien cambia a la vez la fuente y la dosis ha cambiado dos cosas, y el programa lo dirá.

    Los dados mueven muy poco el dolor del día 28. Las personas se dispersan mucho más. El día 180 los dados pesan más: quedan pocas células dibujadas, así que 50 y 100 millones pueden incluso dar lo mismo (ocurre con la semilla 4).

    Con algunos dados hay un brote en los primeros días (semilla 1). Su probabilidad es la misma para todas las dosis con células; que las dosis grandes tengan más efectos secundarios no está en el modelo.

    El control deslizante va más allá de las dosis de los ensayos. Ahí se acumula el factor de crecimiento de tantas células, y se nota que más de ellas se convierten en cartílago, aunque siguen siendo muy pocas. De dosis así no se sabe nada.

    El concentrado de médula contiene tan pocas células madre que su rodilla apenas se distingue de la del suero salino.
