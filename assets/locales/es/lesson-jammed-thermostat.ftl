# La lección «El termostato atascado»: empujar una membrana sinovial y soltarla; a qué nivel vuelve y por qué.
lesson-jammed-thermostat-title = El termostato atascado
lesson-jammed-thermostat-question = La misma lesión: ¿por qué una membrana sinovial sana vuelve a calmarse, y una sobre cartílago desgastado no?
lesson-jammed-thermostat-misconception = La retroalimentación positiva es buena para el cuerpo, y la negativa, mala.

lesson-jammed-thermostat-anchor =
    Esta es una tira de una articulación: arriba la membrana sinovial, luego el líquido, abajo el cartílago. En la membrana viven macrófagos, células que se comen lo que está muerto. Reposan, inflaman o ayudan a reparar.

    Una tira sana sufre una lesión durante unos días. La proporción de macrófagos inflamatorios (1 serían todos) pasa de { $healthy_0 } a { $healthy_5 }. Después nadie hace nada más, y el día 90 ha bajado a { $healthy_90 }.

    Una habitación con termostato hace lo mismo: abre la ventana, ciérrala, y la habitación vuelve a su temperatura. *En una articulación desgastada la membrana está caliente y sigue caliente.* ¿Le falta el termostato, está atascado o es otra cosa?
lesson-jammed-thermostat-anchor-more =
    Los macrófagos en reposo, inflamatorios y reparadores se llaman M0, M1 y M2. Tres cajones son pocos para los macrófagos reales, que muestran muchos estados mixtos, pero bastan para un bucle.

    «Inflamación» representa aquí varias moléculas, entre ellas la interleucina 1β (IL-1β) y el factor de necrosis tumoral (TNF-α). «Señal reparadora» representa otras, entre ellas la interleucina 10 (IL-10) y la prostaglandina E2 (PGE2). Las dos se cuentan en semiefectos: uno es la cantidad que da la mitad del efecto máximo. La tira desgastada es la de una artrosis de grado KL 3 en la escala de Kellgren y Lawrence, que va de 0 a 4.

lesson-jammed-thermostat-predict =
    Di qué esperas antes de saberlo. Aquí no hay nota. Al final verás tus respuestas junto a lo que pasó.
lesson-jammed-thermostat-predict-injured = Ahora la misma lesión afecta a la membrana sobre cartílago desgastado. Antes de ella la proporción de macrófagos inflamatorios es { $worn_0 }. Dibújala del día 0 al día 90. La membrana sana ya está dibujada.
lesson-jammed-thermostat-predict-injured-why = Sube solo un poco, a { $injured_5 }, y vuelve: { $injured_90 } el día 90, cuando sin ninguna lesión habría sido { $worn_90 }. Así que esta membrana también vuelve, pero a un nivel caliente.
lesson-jammed-thermostat-predict-let-go = Ahora al revés: unas células madre calman la membrana desgastada. El día 14 se retiran todas. ¿Qué proporción de sus macrófagos es inflamatoria el día 90?
lesson-jammed-thermostat-predict-let-go-why = En este modelo es { $let_go_90 }, casi como si nadie la hubiera calmado nunca ({ $worn_90 }). Si las células madre se quedan, es { $cells_90 }. Algo vuelve a empujar la membrana hacia arriba en cuanto nadie la sujeta.
lesson-jammed-thermostat-predict-loop = Un macrófago inflamatorio envía una señal. Esta convierte macrófagos en reposo en inflamatorios, que también la envían. ¿Cómo se llama un bucle así?
lesson-jammed-thermostat-predict-loop-1 = Retroalimentación negativa, porque hace daño.
lesson-jammed-thermostat-predict-loop-2 = Retroalimentación negativa, porque actúa contra el cambio.
lesson-jammed-thermostat-predict-loop-3 = Retroalimentación positiva, porque el cambio se alimenta a sí mismo.
lesson-jammed-thermostat-predict-loop-4 = Ninguna retroalimentación, porque nadie lo controla.
lesson-jammed-thermostat-predict-loop-why = Positiva significa que un cambio se alimenta a sí mismo, sea bienvenido o no. Negativa significa que un cambio desencadena algo que actúa contra él. Ninguna de las dos palabras dice bueno ni malo.

lesson-jammed-thermostat-play =
    Dos minutos sin tarea. Aquí está la membrana sana, con una lesión el día 0. Pulsa «Simular». Lesiónala otra vez, añade células madre, retíralas. Haz clic en un macrófago que acabe de cambiar y pregúntale por qué.

lesson-jammed-thermostat-investigate =
    Ahora, la membrana desgastada. Para averiguar qué mantiene un nivel, *empújala y suéltala.*

    Para *empujar hacia arriba*: «Lesionar la membrana» el día 0, y simular hasta el día 90. Para *empujar hacia abajo*: «Añadir células madre» el día 0. Para *soltar*: «Retirar células madre» un día posterior, y seguir hasta el día 90.

    ¿Adónde vuelve la membrana, desde arriba y desde abajo? Tú decides qué comparar. Guarda una fila de cada simulación que enseñarías a quien dude de ti. En algunas de tus filas debería cambiar una sola cosa.

    ¿Has acabado pronto? Añade células madre con «Las células envían señales» desactivado. ¿Qué calmó la membrana, las células o sus señales?
lesson-jammed-thermostat-investigate-more =
    En cada tira actúan dos bucles. *Positivo:* los macrófagos inflamatorios (proporción f₁) envían inflamación c, y c convierte a los que están en reposo, a un ritmo que crece como c² / (1 + c²). *Negativo:* un macrófago inflamatorio vive un tiempo limitado, y le sucede uno en reposo. Cuantos más hay, más se reemplazan cada día. Donde los dos se equilibran, el nivel se mantiene:

    c = c₀ + restos + κ · f₁ · (freno de la señal reparadora)

    Los restos vienen del cartílago desgastado. No dependen de ningún macrófago de hoy, así que desplazan el equilibrio como una estufa desplaza la temperatura de una habitación. Compara la última columna entre tus filas: las células madre añaden un segundo bucle negativo. Cuanta más inflamación perciben, más señal reparadora envían: es la activación (en inglés, «licensing»).

lesson-jammed-thermostat-observe =
    De vuelta a la tira sana, el día 28. La lesión pasó hace mucho. Lee el ELISA, una prueba en la que unos anticuerpos capturan una molécula y el color muestra cuánta hay. Nunca mide del todo bien, así que lee al menos tres veces. La unidad es la cantidad que da la mitad del efecto máximo. Antes de la lesión el valor real era { $healthy_c_0 }.
lesson-jammed-thermostat-observe-more =
    La dispersión de este ELISA es una proporción del valor, así que las lecturas de valores grandes están más separadas. Por debajo de su límite de detección no muestra nada. En el líquido de rodillas desgastadas, la IL-1β y el TNF-α están a menudo por debajo de ese límite, aunque se encuentran en el tejido de la membrana sinovial. Por eso «no detectado» ha dado lugar a discusiones sobre lo inflamada que está una rodilla así. En este modelo la membrana desgastada da alrededor de { $worn_c_0 }, en unidades de semiefecto; nadie puede dar este número para un paciente.
lesson-jammed-thermostat-observe-who = ¿Quién envía la inflamación que has medido?
lesson-jammed-thermostat-observe-who-1 = La lesión.
lesson-jammed-thermostat-observe-who-2 = Macrófagos que siguen inflamando.
lesson-jammed-thermostat-observe-who-3 = El cartílago desgastado.
lesson-jammed-thermostat-observe-who-4 = Las células madre.
lesson-jammed-thermostat-observe-who-why = Cuando terminó la lesión, la inflamación bajó de golpe de { $healthy_c_5 } a { $healthy_c_7 }; lo que quedó venía de los macrófagos que había convertido. Ellos siguen convirtiendo a otros: ese es el bucle positivo. Con su señal cortada, la proporción de inflamatorios sería { $muted_28 } el día 28, y no { $healthy_28 }.
lesson-jammed-thermostat-observe-below = Más tarde una lectura dice «demasiado poco para que este instrumento lo vea». ¿Qué se sigue de eso?
lesson-jammed-thermostat-observe-below-1 = Ya no hay inflamación.
lesson-jammed-thermostat-observe-below-2 = El instrumento está estropeado.
lesson-jammed-thermostat-observe-below-3 = Hay menos de lo que puede detectar; cuánto menos, no lo puede decir.
lesson-jammed-thermostat-observe-below-why = Todo instrumento tiene una cantidad mínima que puede detectar. «No detectado» no es «no está». Para decir más hace falta un instrumento más fino, o muchas lecturas.

lesson-jammed-thermostat-argue =
    Ahora convence a alguien que piense otra cosa. Elige tu afirmación. Busca después tres filas: dos que difieran solo en la lesión, y una en la que empujaste la membrana hacia abajo y la soltaste. Elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-jammed-thermostat-argue-more =
    Un nivel que se mantiene no es lo mismo que un nivel sano. En ingeniería se habla de *estado estacionario*: lo que entra y lo que sale se equilibran. La homeostasis es un estado estacionario que un cuerpo regula. Tu tabla muestra dos membranas con un solo conjunto de reglas y dos estados estacionarios. ¿Cuál de tus filas muestra que el nivel se mantiene, y cuál solo que está ahí?
lesson-jammed-thermostat-argue-claim-1 = La membrana sana tiene retroalimentación positiva, que cura; la desgastada, negativa, que daña.
lesson-jammed-thermostat-argue-claim-1-why = Entonces la retroalimentación negativa alejaría aún más la membrana desgastada de donde estaba. Mira la fila con lesión: { $injured_5 } el día 5, { $injured_90 } el día 90, y { $worn_90 } sin la lesión. ¿Se alejó la membrana de su nivel, o volvió a él? ¿Y cuál de las dos palabras encaja con eso?
lesson-jammed-thermostat-argue-claim-2 = Sobre cartílago desgastado falta el freno: una vez empujada, la membrana se queda donde la empujaron.
lesson-jammed-thermostat-argue-claim-2-why = Entonces una membrana calmada también seguiría calmada. Las células madre la bajaron a { $cells_14 } el día 14; una vez suelta, el día 90 estaba en { $let_go_90 }. ¿Qué dicen tus filas, desde arriba y desde abajo?
lesson-jammed-thermostat-argue-claim-3 = Las dos membranas vuelven después de un empujón; sobre cartílago desgastado algo empuja todo el tiempo, así que el nivel al que vuelve esa membrana es caliente.
lesson-jammed-thermostat-argue-claim-3-why = Tus filas deberían mostrarlo desde los dos lados: empujada hacia arriba y de vuelta en { $injured_90 }, empujada hacia abajo y de vuelta en { $let_go_90 }, sin tocar { $worn_90 }. Con lesión o sin ella, sin cambiar nada más: ¿es la diferencia del día 90 mayor que la que hay entre dos tiradas de dados?
lesson-jammed-thermostat-argue-claim-4 = La lesión fue más fuerte en la membrana desgastada.
lesson-jammed-thermostat-argue-claim-4-why = Entonces se habría añadido más ahí. El día 5 la inflamación estaba en { $healthy_c_5 } en la membrana sana y en { $injured_c_5 } en la desgastada, pero la desgastada había empezado en { $worn_c_0 }, y la sana, en { $healthy_c_0 }. ¿Cuánto añadió la lesión en cada una?
lesson-jammed-thermostat-argue-tile-1 = El cartílago desgastado suelta restos todo el tiempo
lesson-jammed-thermostat-argue-tile-2 = los restos inflaman la membrana, y macrófagos en reposo se vuelven inflamatorios
lesson-jammed-thermostat-argue-tile-3 = los macrófagos inflamatorios convierten a más: retroalimentación positiva
lesson-jammed-thermostat-argue-tile-4 = cuantos más hay, más se reemplazan cada día por otros en reposo: retroalimentación negativa
lesson-jammed-thermostat-argue-tile-5 = así que la membrana vuelve después de cada empujón, pero al nivel caliente en que todo esto se equilibra

lesson-jammed-thermostat-compare =
    Aquí está lo que esperabas, y aquí lo que hizo el modelo. Lee las diferencias como preguntas, no como errores.

    El nombre de esta lección es verdad solo a medias. El termostato de la membrana desgastada funciona: empujada hacia arriba por la lesión o hacia abajo por las células madre, el día 90 había vuelto a { $injured_90 } y { $let_go_90 }, y sin tocarla estaba en { $worn_90 }. La diferencia es una estufa que no se apaga nunca. En la membrana sana la lesión fue una estufa durante unos días; sobre cartílago desgastado, los restos son una que nunca para.

    Hay un bucle más, y es lento: la inflamación desgasta el cartílago, y el cartílago desgastado suelta restos, que inflaman. En 90 días el cartílago de esta tira bajó del { $cartilage_0 } al { $cartilage_90 } % del de una tira sana. Ese bucle no se ve en unos meses. Tarda años.

lesson-jammed-thermostat-transfer =
    Si los restos son la estufa, ¿por qué no lavarlos? Un cirujano lava la articulación el día 7. Durante tres días no hay ningún resto. Después el cartílago vuelve a soltarlos como antes.
lesson-jammed-thermostat-transfer-more =
    Se probó, con un grupo de control que pocas operaciones llegan a tener. Moseley y otros (2002, N Engl J Med 347:81) operaron a 180 personas con rodillas desgastadas: unas articulaciones se lavaron, otras se lavaron y alisaron, y a algunas personas solo se les hicieron cortes en la piel. En ningún momento de los dos años una operación real había ayudado al dolor o al movimiento más que la fingida.

    El modelo coincide, pero por su propia razón, y una coincidencia no es una prueba. No incluye que los restos puedan quedarse pegados en la membrana, ni que a una articulación la desgasten la carga, el peso y el eje de la pierna. *Sensibilidad:* ¿qué número del modelo cambiarías para que tres días bastaran? Un candidato es el ritmo al que se reemplazan los macrófagos.
lesson-jammed-thermostat-transfer-three-days = Sin lavado, la proporción de macrófagos inflamatorios es { $worn_28 } el día 28. ¿Y con él?
lesson-jammed-thermostat-transfer-three-days-1 = Tan baja como en una membrana sana.
lesson-jammed-thermostat-transfer-three-days-2 = Más o menos la mitad.
lesson-jammed-thermostat-transfer-three-days-3 = Más o menos la misma.
lesson-jammed-thermostat-transfer-three-days-why = En este modelo es { $washed_28 }. Tres días son pocos para los macrófagos, y después la estufa vuelve a estar encendida. Un empujón, sea cual sea, se desvanece si no ha cambiado lo que mantiene el nivel.
lesson-jammed-thermostat-transfer-for-good = Supón que los restos se pudieran detener el día 7 para siempre. Hoy nadie puede hacerlo. ¿Qué pasa hasta el día 90?
lesson-jammed-thermostat-transfer-for-good-1 = La membrana se calma por sí sola, casi como una sana después de una lesión.
lesson-jammed-thermostat-transfer-for-good-2 = Nada: se ha acostumbrado a estar inflamada.
lesson-jammed-thermostat-transfer-for-good-3 = Solo se calma con células madre.
lesson-jammed-thermostat-transfer-for-good-why = En este modelo su proporción de macrófagos inflamatorios baja a { $clean_28 } el día 28 y a { $clean_90 } el día 90; la sana, después de su lesión, estaba en { $healthy_28 } y { $healthy_90 }. El freno estuvo ahí todo el tiempo. Si una membrana humana haría lo mismo tras años de desgaste, no lo sabe nadie.
lesson-jammed-thermostat-transfer-row = ¿Qué fila de tu tabla se parece al lavado, y por qué?

lesson-jammed-thermostat-exit = Tres preguntas para terminar.
lesson-jammed-thermostat-exit-shiver = Tienes frío, así que tiritas. Eso te calienta, y dejas de tiritar. ¿Qué es esto?
lesson-jammed-thermostat-exit-shiver-1 = Retroalimentación positiva, porque le hace bien al cuerpo.
lesson-jammed-thermostat-exit-shiver-2 = Retroalimentación negativa, porque la respuesta actúa contra el cambio que la desencadenó.
lesson-jammed-thermostat-exit-shiver-3 = Retroalimentación negativa, porque tiritar es desagradable.
lesson-jammed-thermostat-exit-shiver-4 = Retroalimentación positiva, porque primero se tirita cada vez más.
lesson-jammed-thermostat-exit-shiver-why = El frío hace tiritar, y tiritar reduce el frío: la respuesta actúa contra el cambio. El signo dice si el bucle refuerza un cambio o lo contrarresta. No dice nada de bueno o malo.
lesson-jammed-thermostat-exit-drug = Un fármaco calma una membrana desgastada durante dos semanas y después desaparece. ¿Qué esperas dos meses más tarde, si no ha cambiado nada más?
lesson-jammed-thermostat-exit-drug-1 = Sigue calmada: el termostato se ha reajustado.
lesson-jammed-thermostat-exit-drug-2 = Está peor que antes, como castigo.
lesson-jammed-thermostat-exit-drug-3 = Está más o menos tan inflamada como antes.
lesson-jammed-thermostat-exit-drug-why = En este modelo una membrana que se calmó y se soltó volvió a { $let_go_90 }. Mientras la estufa esté encendida, la calma es pasajera. Aun así puede valer la pena, pero no es lo mismo que una curación.
lesson-jammed-thermostat-exit-left-out = Una de estas cosas *no* está en este modelo. ¿Cuál?
lesson-jammed-thermostat-exit-left-out-1 = El cartílago desgastado suelta lo que inflama.
lesson-jammed-thermostat-exit-left-out-2 = Los macrófagos inflamatorios viven un tiempo limitado.
lesson-jammed-thermostat-exit-left-out-3 = Las células madre envían más cuando perciben más inflamación.
lesson-jammed-thermostat-exit-left-out-4 = Un cuerpo pone fin a una inflamación de forma activa, con señales hechas para eso.
lesson-jammed-thermostat-exit-left-out-why = En un cuerpo, terminar una inflamación también es trabajo: las células producen señales que le ponen fin, entre ellas las resolvinas, y los macrófagos que se comen células moribundas se vuelven reparadores. Aquí una membrana sin células madre se calma sobre todo porque se reemplazan los macrófagos inflamatorios, así que quizá sea más lenta que un cuerpo.

lesson-jammed-thermostat-teacher-before =
    Dos minutos antes de la clase: abrir la lección y simular la tira desgastada hasta el día 90, una vez sin tocarla y otra con una lesión el día 0. Poner en la pizarra: *macrófago*, *membrana sinovial* y dos flechas en círculo sin signo. Que la clase encuentre los signos.
lesson-jammed-thermostat-teacher-while =
    Preguntar en cada mesa: *¿Desde qué lado has empujado?* La mayoría empuja solo hacia arriba. A quien ha empujado hacia abajo y aún no ha soltado: *¿Qué esperarías si quitaras la mano?*

    Solución, en la tira de esta lección: proporción de macrófagos inflamatorios los días 14, 28 y 90. Sin cambios: { $worn_14 }; { $worn_28 }; { $worn_90 }. Con lesión el día 0: { $injured_14 }; { $injured_28 }; { $injured_90 }. Con células madre: { $cells_14 }; { $cells_28 }; { $cells_90 }. Con células madre retiradas el día 14: { $cells_14 }; { $let_go_28 }; { $let_go_90 }. Con células madre que no pueden enviar: { $silent_14 }; { $silent_28 }; { $silent_90 }. Señal reparadora el día 14: { $heal_worn } con células madre, { $heal_none } sin ellas. La tira sana después de su lesión: { $healthy_28 } el día 28, { $healthy_60 } el día 60, { $healthy_90 } el día 90.

    Puntuación máxima: la tercera afirmación; dos filas con los mismos dados que difieren solo en la lesión, y una tercera; una cadena que va de los restos al nivel pasando por los dos bucles.
lesson-jammed-thermostat-teacher-classes =
    La mayoría lee *positiva* como buena y *negativa* como mala, como en los comentarios a un trabajo escolar. Se puede pedir el signo de dos bucles conocidos: un micrófono delante de su altavoz, la cisterna de un inodoro.

    Muchos creen que una membrana desgastada ha perdido el freno. La fila con lesión dice que no: vuelve. Hay que hacerles mirar *adónde* vuelve.

    Muchos creen que un cuerpo vuelve siempre a lo que le conviene. Aquí hay un nivel que se mantiene y que no es bueno.

    Algunos toman por reparación la calma que sigue a las células madre. Para ellos está la fila en que se retiran.
lesson-jammed-thermostat-teacher-discussion =
    1. Las contracciones del parto llaman a más hormona de la que las provoca, hasta que nace el bebé. ¿Qué signo tiene ese bucle, es bueno o malo, y qué le pone fin?

    2. ¿Es la artrosis «desgaste» o «inflamación»? Dibuja el bucle lento y di por dónde lo cortarías. (También intervienen la carga, el peso y los músculos: el ejercicio terapéutico reduce el dolor y no daña el cartílago; Fransen 2015, Bricca 2019.)

    3. En este modelo las células madre, junto con las células que viven ahí, envían al cabo de dos semanas { $heal_worn } unidades a la membrana desgastada, y { $heal_calm } a una calmada. ¿Qué clase de bucle es que una célula envíe más donde más falta hace, y quién *no* lo ha decidido?
lesson-jammed-thermostat-teacher-odd =
    La proporción de macrófagos inflamatorios oscila unas centésimas de un día a otro, porque en la tira solo hay { $macrophages } macrófagos. Con la semilla 2 la tira desgastada sin cambios está en { $dice_worn_28 } el día 28; con la semilla 1, en { $worn_28 }; la sana después de su lesión, en { $dice_healthy_28 } y { $healthy_28 }. Una diferencia de ese tamaño es cosa de los dados.

    La lesión sube mucho la inflamación (de { $worn_c_0 } a { $injured_c_5 } en la tira desgastada) y poco los macrófagos. La mayoría de los que pueden cambiar ya ha cambiado.

    Durante una inflamación sin células madre la señal reparadora *baja*: los macrófagos en reposo envían algo, y hay menos. Así que en este modelo la membrana no tiene un freno reparador propio que aumente con la inflamación. Un cuerpo sí lo tiene.

    La tira sana sigue en { $healthy_60 } el día 60, que es mucho tiempo para una lesión pequeña. Los ritmos de los macrófagos vienen de otro modelo y de un ajuste a estados estacionarios.

    En una tira el cartílago sigue por completo a la inflamación, como en placas y animales: el día 90 le queda el { $cartilage_90 } % del de una tira sana, y el { $cartilage_cells_90 } % con células madre. Que las células protejan el cartílago no se ha demostrado en personas (Mautner 2023: las imágenes de 480 personas no mostraban diferencias).

    Células madre que no pueden enviar y ninguna célula madre coinciden casi hasta la última cifra. No es un error: los dados son los mismos.
