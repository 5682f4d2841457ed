# La lección «¿Cartas o ladrillos?»: señales o tejido, distinguidos con dos interruptores.
lesson-letters-or-bricks-title = ¿Cartas o ladrillos?
lesson-letters-or-bricks-question = ¿Cómo pueden unas células que casi han desaparecido en un mes ayudar a una rodilla durante medio año?
lesson-letters-or-bricks-misconception = Las células madre inyectadas se convierten en cartílago nuevo, y por eso la rodilla duele menos.

lesson-letters-or-bricks-anchor =
    Un paciente con las dos rodillas desgastadas. El mismo día, la izquierda recibe 50 millones de células madre y la derecha, suero salino.

    En un paciente nadie puede contar cuántas células quedan. En esta rodilla del modelo, sí: a las cuatro semanas quedan { $alive_28 } de cada 100. *Y, sin embargo, la rodilla izquierda duele menos que la derecha, y así seguirá durante meses.*

    ¿Cómo pueden ayudar unas células que casi no están?
lesson-letters-or-bricks-anchor-more =
    Son células madre (estromales) mesenquimales. Hasta su nombre forma parte de la discusión de esta lección. En 2017 Caplan pidió leer MSC como «medicinal signaling cells» (células medicinales de señalización), porque ayudan sobre todo con lo que envían. Ese mismo año Robey pidió abandonar el término por completo: las células de tejidos distintos no son iguales.

    Los «ladrillos» son la diferenciación: la célula cambia para siempre la actividad de sus genes y forma tejido. Las «cartas» son la señalización paracrina: moléculas que viajan de la célula a sus vecinas.

lesson-letters-or-bricks-predict =
    Di qué esperas antes de saberlo. Aquí no hay nota. Al final verás tus respuestas junto a lo que pasó, y lo útil es la sorpresa.
lesson-letters-or-bricks-predict-became = Toma 100 células inyectadas que sigan vivas el día 28. ¿Cuántas se han convertido en células de cartílago?
lesson-letters-or-bricks-predict-became-why = En este modelo son { $became_of_alive } de cada 100. Pocas células inyectadas están donde algo las llame a formar cartílago, y la inflamación frena ese destino. En personas nadie las ha contado; en rodillas de rata, dos semanas después de la inyección, las células humanas sumaban como mucho el 0,235 % del ADN (Stem Cell Res Ther 2016, s13287-016-0420-2).
lesson-letters-or-bricks-predict-pain = Dibuja el dolor de la rodilla izquierda, la de las células, durante un año. El de la derecha ya está dibujado.
lesson-letters-or-bricks-predict-pain-why = El día 28 la rodilla con células está en { $cells_28 } de 100 y la del suero salino, en { $saline_28 }. El día 180 la diferencia es de { $gap_180 }; al cabo de un año, { $cells_365 } frente a { $saline_365 }. Al principio baja en las dos: esa parte no es obra de las células.
lesson-letters-or-bricks-predict-how = ¿Por qué dolerá menos la rodilla izquierda que la derecha?
lesson-letters-or-bricks-predict-how-1 = Las células se convierten en cartílago nuevo.
lesson-letters-or-bricks-predict-how-2 = Las células envían señales que calman la inflamación.
lesson-letters-or-bricks-predict-how-3 = Hacen las dos cosas, y las dos cuentan igual.
lesson-letters-or-bricks-predict-how-4 = Es solo la aguja; las células no hacen nada.
lesson-letters-or-bricks-predict-how-why = En este modelo son las señales: sin ellas el dolor es { $silent_28 }, como con suero salino. Sin ladrillos se queda en { $no_bricks_28 }. La aguja también ayuda, pero las dos rodillas recibieron una.

lesson-letters-or-bricks-play =
    Dos minutos sin tarea, en una rodilla que nadie ha tocado. Inyecta algo, pulsa «Simular», recórrela. Haz clic en tres células y pregunta a cada una por qué hizo lo que hizo.

lesson-letters-or-bricks-investigate =
    Tienes dos interruptores. Si apagas «Las células forman tejido», te quedas sin ladrillos. Si apagas «Las células envían señales», te quedas sin cartas. *Averigua cuál de las dos cosas necesita la rodilla.*

    «Empezar de nuevo» te da la rodilla intacta, en el día 0. Elige qué se inyecta: «Cultivadas» para las células (se multiplicaron en una placa), «Suero salino» para una rodilla sin ellas. Ajusta los interruptores, pulsa «Inyectar ahora», sigue simulando y guarda la fila. Después empieza de nuevo y cambia *una sola* cosa. «Dados nuevos» te da otra rodilla del mismo tipo.

    Tú decides qué comparar. Guarda una fila de cada simulación que le enseñarías a alguien que dude de ti.

    ¿Te sobra tiempo? Deja los dos interruptores encendidos, detente el día 28, quita las cartas solo entonces y sigue hasta el día 84. ¿Cuánto tiempo recuerda una rodilla una carta?
lesson-letters-or-bricks-investigate-more =
    Las cartas tienen nombre: prostaglandina E2 (PGE2), la enzima IDO, TSG-6, interleucina 10 (IL-10). Una célula madre envía más cuando percibe inflamación, IL-1β y TNF-α. A esto se le llama activación (en inglés, «licensing»): en una placa, junto a células de la sangre, las células madre produjeron en un día unas diez veces más PGE2 (un dato de la revista Blood, que se toma por el de Aggarwal y Pittenger 2005). El modelo tiene una sola señal para todas ellas.

    Aquí también las células que mueren cuentan entre las cartas. El macrófago que se come una pasa a reparador (Galleu 2017; en ratones las células incluso tuvieron que morir para ayudar: Pang 2021, Nat Commun 12:6495). Con «Las células envían señales» apagado, también callan las que mueren. ¿Ayudarían unas células muertas ya antes de la inyección? ¿Qué tendrías que poder apagar o encender para averiguarlo?

lesson-letters-or-bricks-observe =
    Esta rodilla recibió células que no pueden enviar nada: las cartas se quitaron el día 0. Ahora es el día 28. Mira los macrófagos de la membrana sinovial y abre el gráfico «Inmunidad».

    Lee después el diario del dolor de la última semana. Tiene siete páginas, una por noche, y no todo el mundo escribe el mismo número para el mismo dolor. Léelo dos veces: la segunda lectura es la misma semana escrita por otra mano.
lesson-letters-or-bricks-observe-lining = ¿Cómo son la mayoría de los macrófagos de esta membrana sinovial?
lesson-letters-or-bricks-observe-lining-1 = Inflamatorios
lesson-letters-or-bricks-observe-lining-2 = Reparadores
lesson-letters-or-bricks-observe-lining-3 = En reposo
lesson-letters-or-bricks-observe-lining-why = Inflamatorios: su proporción es { $silent_m1 }, como con suero salino ({ $saline_m1 }). En una rodilla que recibió cartas es { $cells_m1 }. Así que las cartas tienen destinatario: los macrófagos.
lesson-letters-or-bricks-observe-page = Una página de este diario muestra un número que también podría mostrar una rodilla con cartas. ¿Qué se deduce?
lesson-letters-or-bricks-observe-page-1 = Las cartas no cambian nada.
lesson-letters-or-bricks-observe-page-2 = Una página es poco; la media de una semana puede distinguir las dos rodillas.
lesson-letters-or-bricks-observe-page-3 = Un diario no sirve para nada.
lesson-letters-or-bricks-observe-page-why = Cada página se equivoca, pero no siempre hacia el mismo lado, así que en la media los errores se reducen. En este modelo la diferencia entre las dos rodillas es de { $gap_28 } puntos de 100, mayor que el error de la media de una semana. Por eso un estudio pregunta muchas veces a muchas personas.

lesson-letters-or-bricks-argue =
    Ahora convence a alguien que piense otra cosa. Elige tu afirmación. Busca después dos filas que serían distintas si te equivocaras. Elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-letters-or-bricks-argue-more =
    Un interruptor es un *knock-out*: se quita una parte y todo lo demás queda igual. Si el efecto desaparece, esa parte era necesaria. Eso no demuestra que sea suficiente, es decir, que bastaría por sí sola. ¿Qué fila se acerca más a una prueba de «suficiente»?
lesson-letters-or-bricks-argue-claim-1 = Las células ayudaron sobre todo convirtiéndose en cartílago.
lesson-letters-or-bricks-argue-claim-1-why = Entonces el dolor subiría en la fila donde las células no pueden formar tejido. Pon esa fila junto a una con los dos interruptores encendidos: { $no_bricks_28 } y { $cells_28 } en la rodilla de esta lección. ¿Y cuántas células de cartílago cuenta tu tabla?
lesson-letters-or-bricks-argue-claim-2 = Las células ayudaron sobre todo enviando señales.
lesson-letters-or-bricks-argue-claim-2-why = Tus dos filas deberían diferir en una sola cosa: «Las células envían señales», encendido y apagado. En las dos entró una aguja y hubo células, así que ni una cosa ni la otra explica que el dolor sea distinto. ¿Cambia en el mismo sentido la columna de los macrófagos?
lesson-letters-or-bricks-argue-claim-3 = El tejido y las señales ayudaron más o menos lo mismo.
lesson-letters-or-bricks-argue-claim-3-why = Entonces cada interruptor por separado quitaría cerca de la mitad de la ayuda. Compara tres filas: los dos encendidos, solo sin cartas, solo sin ladrillos. ¿Se pierde algo en los dos casos?
lesson-letters-or-bricks-argue-claim-4 = Ni lo uno ni lo otro: fue la aguja.
lesson-letters-or-bricks-argue-claim-4-why = Entonces el suero salino ayudaría tanto como las células, porque la aguja entra las dos veces. Es cierto que una parte de la bajada se ve también con suero salino: de { $pain_0 } a { $saline_28 }. ¿Se ve también el resto, hasta { $cells_28 }?
lesson-letters-or-bricks-argue-tile-1 = Las células madre inyectadas envían señales reparadoras
lesson-letters-or-bricks-argue-tile-2 = los macrófagos inflamatorios responden y se vuelven reparadores
lesson-letters-or-bricks-argue-tile-3 = la mayoría de las células madre muere, y los macrófagos que cambiaron les sobreviven unas semanas
lesson-letters-or-bricks-argue-tile-4 = mientras son más que los inflamatorios, a los nervios les llega menos inflamación
lesson-letters-or-bricks-argue-tile-5 = así que la rodilla duele menos, aunque apenas se formó cartílago

lesson-letters-or-bricks-compare =
    Aquí está lo que esperabas, y aquí lo que hizo el modelo. Lee las diferencias como preguntas, no como errores.

    En esta rodilla fueron las cartas. Dos cosas las hicieron durar. Los macrófagos que habían cambiado siguieron así unas semanas: al quitar las cartas el día 28, la proporción de inflamatorios solo subió de { $late_m1_28 } a { $late_m1_56 } el día 56 y a { $late_m1_84 } el día 84. Y «casi han desaparecido» no es haber desaparecido: las { $alive_28 } de cada 100 que quedaban siguieron enviando. El día 180 solo quedan { $alive_180 } de cada 100, y la diferencia con el suero salino se ha reducido de { $gap_28 } a { $gap_180 }.

lesson-letters-or-bricks-transfer =
    Una empresa vende las cartas sin las células: vesículas, burbujas diminutas que las células sueltan en una placa. Supón que en una rodilla hacen lo mismo que las cartas de 50 millones de células, durante *una semana*. Después se agotan. ¿Qué esperas?
lesson-letters-or-bricks-transfer-more =
    Una rodilla con una semana de cartas se puede hacer con el interruptor: déjalo encendido hasta el día 7 y quita entonces las cartas. Pero el modelo no conoce las vesículas ni lo que llevan dentro.

    En personas se ha probado. En un ensayo publicado en 2024 (PMID 39465400; triple ciego, entraron 31 personas y se analizaron 29), cada persona recibió en una rodilla vesículas de células estromales de placenta y en la otra, suero salino. A los dos y a los seis meses las rodillas no diferían en el dolor. Que una sola dosis no ayuda medio año también lo dice el modelo. Si esas cartas llegan a alguien en una rodilla humana, no puede decirlo.
lesson-letters-or-bricks-transfer-month = El día 28 esta rodilla duele
lesson-letters-or-bricks-transfer-month-1 = tan poco como la rodilla con células.
lesson-letters-or-bricks-transfer-month-2 = menos que con suero salino, pero más que con células.
lesson-letters-or-bricks-transfer-month-3 = tanto como la rodilla con suero salino.
lesson-letters-or-bricks-transfer-month-why = En este modelo el dolor es { $week_28 }, entre { $cells_28 } con células y { $saline_28 } con suero salino. No todos los macrófagos que cambiaron la primera semana han vuelto atrás.
lesson-letters-or-bricks-transfer-half-year = El día 180 esta rodilla duele
lesson-letters-or-bricks-transfer-half-year-1 = tan poco como la rodilla con células.
lesson-letters-or-bricks-transfer-half-year-2 = menos que con suero salino, pero más que con células.
lesson-letters-or-bricks-transfer-half-year-3 = tanto como la rodilla con suero salino.
lesson-letters-or-bricks-transfer-half-year-why = En este modelo el dolor es { $week_180 }, y con suero salino { $saline_180 }. Ya nadie envía nada, y los macrófagos que cambiaron han muerto y se han renovado. Con células, de las que unas pocas aún envían, es { $cells_180 }.
lesson-letters-or-bricks-transfer-row = ¿Qué fila de tu tabla te lo dijo, o cuál te haría falta?

lesson-letters-or-bricks-exit = Tres preguntas para terminar.
lesson-letters-or-bricks-exit-calmer = Seis meses después de la inyección quedan muy pocas células. La rodilla sigue doliendo menos que otra con suero salino. ¿Qué lo explica mejor?
lesson-letters-or-bricks-exit-calmer-1 = Las células que faltan se han convertido en cartílago.
lesson-letters-or-bricks-exit-calmer-2 = El suero salino empeora la rodilla.
lesson-letters-or-bricks-exit-calmer-3 = Sus señales volvieron reparadores a los macrófagos, y las pocas que quedan siguen enviando.
lesson-letters-or-bricks-exit-calmer-4 = Las células han salido de la rodilla y actúan en otro sitio.
lesson-letters-or-bricks-exit-calmer-why = Las células que faltan murieron, y los macrófagos se las comieron; entre las inyectadas la tabla apenas cuenta células de cartílago. Lo que dura es lo que sus señales hicieron en otras células, y eso se apaga cuando faltan las últimas que envían.
lesson-letters-or-bricks-exit-study = Alguien te enseña un estudio: rodillas que recibieron células, dolor antes y dolor después, ningún otro grupo. ¿Qué no puede decir?
lesson-letters-or-bricks-exit-study-1 = Si el dolor bajó.
lesson-letters-or-bricks-exit-study-2 = Qué parte de la bajada es obra de las células.
lesson-letters-or-bricks-exit-study-3 = Cuántas personas participaron.
lesson-letters-or-bricks-exit-study-why = El dolor también baja con suero salino. Solo un grupo que recibió la aguja sin las células puede mostrar qué añaden las células.
lesson-letters-or-bricks-exit-left-out = Una de estas cosas *no* está en el modelo y podría cambiar tu respuesta. ¿Cuál?
lesson-letters-or-bricks-exit-left-out-1 = El dolor baja después de una aguja con suero salino.
lesson-letters-or-bricks-exit-left-out-2 = Los macrófagos se comen las células muertas.
lesson-letters-or-bricks-exit-left-out-3 = La inflamación frena el destino de cartílago.
lesson-letters-or-bricks-exit-left-out-4 = El cuerpo puede atacar las células que vienen de un donante.
lesson-letters-or-bricks-exit-left-out-why = El rechazo no está incluido. Si el cuerpo atacara las células, podrían desaparecer antes o aumentar la inflamación. Un modelo es un argumento que declara sus lagunas, y tú ya puedes nombrar una.

lesson-letters-or-bricks-teacher-before =
    Dos minutos antes de la clase: abrir la lección, avanzar hasta «Investigar», hacer una fila y mirar los dos interruptores. El alumnado no necesita más biología que «una célula tiene señales». Conviene tener en la pizarra las palabras macrófago y cartílago.
lesson-letters-or-bricks-teacher-while =
    Hablar poco los primeros seis minutos. Después, mientras trabajan, hacer una pregunta en cada mesa: *¿Qué fila te haría cambiar de opinión?* A quien no tiene ninguna fila con suero salino, a menudo le basta esa pregunta para darse cuenta. El botón «Simular hasta el día» hace una fila en segundos.

    Solución, en la rodilla de esta lección, el día 28: dolor y proporción de macrófagos inflamatorios. Los dos interruptores encendidos, { $cells_28 } y { $cells_m1 }; sin ladrillos, { $no_bricks_28 } y { $no_bricks_m1 }; sin cartas, { $silent_28 } y { $silent_m1 }; sin unos ni otras, { $neither_28 } y { $neither_m1 }; suero salino, { $saline_28 } y { $saline_m1 }. Células de cartílago a partir de las inyectadas: { $became_28 } de 50 millones. Sin cartas solo desde el día 28: dolor { $late_84 } el día 84, frente a { $cells_84 } con cartas y { $saline_84 } con suero salino.

    Puntuación máxima: la segunda afirmación; dos filas que difieren en las señales y en nada más; una cadena que va de la señal al dolor pasando por los macrófagos.
lesson-letters-or-bricks-teacher-classes =
    La mayoría predice demasiadas células de cartílago, porque «célula madre» se enseña como «célula que se convierte en algo». Es mejor que lo diga la tabla, no el docente.

    Muchos atribuyen a las células toda la bajada que sigue a la aguja. Conviene mostrar la rodilla con suero salino antes de la discusión, no después.

    Algunos concluyen entonces que las células madre nunca se convierten en nada. Se les puede enviar de vuelta a *Una célula*: en una placa, con el medio adecuado, sí lo hacen.

    Unos pocos dicen que «las cartas siguen ahí al cabo de medio año». No es así: las señales duran horas. Lo que dura es el macrófago que leyó una, unas semanas, y las pocas células que siguen escribiendo.
lesson-letters-or-bricks-teacher-discussion =
    1. Una clínica enseña un dibujo: células madre, luego una flecha, luego cartílago nuevo. ¿Qué pedirías antes de creerte la flecha?

    2. Si solo cuentan las cartas, ¿para qué inyectar células? ¿Qué puede hacer una célula que no pueda hacer un frasco de moléculas?

    3. Al cabo de un año la rodilla del modelo conserva el { $cartilage_cells } % del cartílago de una rodilla sana con células y el { $cartilage_saline } % con suero salino. En personas no se ha demostrado ninguna diferencia (Mautner 2023: al cabo de un año las imágenes de 480 personas eran iguales con células y con un corticoide; los ensayos más pequeños no coinciden). ¿Se puede llamar «reparada» a una rodilla que solo duele menos?
lesson-letters-or-bricks-teacher-odd =
    «Sin cartas» y suero salino coinciden casi hasta la última cifra ({ $silent_28 } y { $saline_28 }). No es un error: los dados son los mismos, y una célula sin cartas no le hace casi nada a esta rodilla.

    «Sin ladrillos» y los dos interruptores encendidos pueden coincidir hasta la última cifra. En ese caso ninguna célula inyectada había fijado su destino antes del día 28, así que no había nada que quitar.

    Una célula dibujada representa miles de células reales; la imagen dice cuántas. Por eso las células de cartílago aumentan a saltos, y el menor número distinto de 0 es una sola célula dibujada. Con algunos dados es 0 el día 28.

    Con otros dados la aguja puede provocar un brote: más dolor durante unos días, más a menudo con células que con suero salino (la semilla 1 lo muestra). El día 7 ya ha pasado.

    Al cabo de un año siguen vivas { $alive_365 } células inyectadas, y { $became_365 } se han convertido para entonces en cartílago: una gran parte de casi nada. Esa parte crece porque las células madre mueren, no porque muchas se conviertan.

    El suero salino sigue ayudando al cabo de un año ({ $saline_365 }, frente a { $pain_0 } antes de él). Es más de lo que ve la mayoría de los ensayos. Conviene decirlo si alguien pregunta.
