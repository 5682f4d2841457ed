# La lección «Auditar el anuncio».
lesson-audit-the-advert-title = Auditar el anuncio
lesson-audit-the-advert-question = «Diez millones de tus propias células madre, de tu cadera, en una sola visita.» ¿Qué queda de eso cuando se pone a prueba?
lesson-audit-the-advert-misconception = «Las células madre de la cadera ya pueden regenerar lo que se ha desgastado en una rodilla.»

# El enigma.
lesson-audit-the-advert-advert = Un anuncio. Es inventado, pero hay clínicas que hacen cada una de sus afirmaciones:

    «¡Tus propias células madre! *Diez millones* de tu cadera, *en una sola visita*. *Regeneramos tu cartílago*, aunque roce *hueso contra hueso*. *82 de cada 100* pacientes se encuentran mejor. Por solo *5156 dólares* la rodilla.»

    Unos investigadores leyeron las páginas web de 896 consultas estadounidenses que ofrecen células madre para articulaciones y músculos. En 96 de cada 100 encontraron al menos una afirmación falsa o sin fundamento (Kingery 2020, JBJS 102:2).

    Te toca auditar, es decir, comprobar. ¿Qué afirmaciones puedes poner a prueba en una rodilla, cuáles contando y cuáles solo en un libro de leyes?

# Lo que esperas.
lesson-audit-the-advert-expect = Di qué esperas antes de hacer pruebas. Puedes cambiarlo hasta que lo fijes. El dolor se cuenta aquí en mm: en una línea de 100 mm, 0 es ninguno y 100 es el peor posible.
lesson-audit-the-advert-expect-count = Una médica extrae 52 mL de médula de la cadera y los centrifuga. ¿Cuántas células madre hay después en la jeringa?
lesson-audit-the-advert-expect-count-1 = Unas 300
lesson-audit-the-advert-expect-count-2 = Unas 30 000
lesson-audit-the-advert-expect-count-3 = Unos 3 millones
lesson-audit-the-advert-expect-count-4 = Unos 10 millones
lesson-audit-the-advert-expect-count-why = Unas 30 000, entre 10 000 y 200 000. De 100 000 células de médula con núcleo, solo de 1 a 10 son células madre (dos proveedores lo citan de artículos científicos); casi todas las demás forman sangre. Para tener diez millones hay que cultivarlas durante semanas.
lesson-audit-the-advert-expect-curve = Dibuja el cartílago de una rodilla desgastada durante medio año después de recibir médula de la cadera. El 100 % es una rodilla sin desgaste.
lesson-audit-the-advert-expect-curve-why = Pasa del { $cartilage_before } % al { $cartilage_hip } %: la pérdida continúa, igual que con suero salino ({ $cartilage_water } %). Tampoco en personas se ha demostrado que crezca de nuevo: las imágenes de 480 pacientes no mostraban diferencias un año después de recibir células o un corticoide (Mautner 2023, Nat Med 29:3120).
lesson-audit-the-advert-expect-knee = Supón que alguien tuviera de verdad diez millones de células. ¿Qué rodilla ganaría más con ellas, aparte de lo que hace el suero salino?
lesson-audit-the-advert-expect-knee-1 = Una poco desgastada
lesson-audit-the-advert-expect-knee-2 = Una medio desgastada
lesson-audit-the-advert-expect-knee-3 = Una con hueso contra hueso, porque es la que más tiene que reparar
lesson-audit-the-advert-expect-knee-4 = Todas igual
lesson-audit-the-advert-expect-knee-why = En este modelo, la menos desgastada: el día 90 le duele { $mild_gain } mm menos que con suero salino; a la medio desgastada, { $moderate_gain } mm menos; a la de hueso contra hueso, { $severe_gain } mm menos. La peor rodilla sigue produciendo inflamación, y parte de su dolor viene del cartílago perdido, que las células no devuelven. Los estudios en personas no coinciden, y muchos excluyen las rodillas con hueso contra hueso.

# Juego libre.
lesson-audit-the-advert-play = Tres minutos: haz lo que quieras. Abre también «Día del tratamiento» y recorre una vez el camino de la cadera a la rodilla.

    Anota tres cosas que encuentres allí: cuántas células madre hay en la jeringa, cuánto cuesta y qué dice la ley.

# La investigación.
lesson-audit-the-advert-test = Pon a prueba lo que se puede probar en una rodilla. Guarda estas filas, cada una de una rodilla nueva que se inyecta el día 0 y llega hasta el día 180: suero salino; médula tal como sale de la cadera; y *el sueño del anuncio*, diez millones de células. Para eso elige «Cultivadas» y lleva «Células madre en la dosis» a 10 millones. Ninguna cadera da tantas en una sola visita. Aquí puedes probar qué harían.

    Después, una fila a tu elección. ¿Qué querría mostrar la clínica? ¿Y tú?
lesson-audit-the-advert-test-more = *La cuenta.* En un ensayo se extrajeron 52 mL (Shapiro 2017, AJSM). Toma 20 millones de células con núcleo por mL (de 6 a 40) y 3 células madre de cada 100 000 (de 1 a 10). Son 31 200. El centrifugado las concentra, pero no puede crear más: «concentrado» significa más por mL, no más células. Usa los mejores y los peores de estos números: ¿hasta dónde llegas?

    El truco de muchos anuncios está en la palabra «células». Las clínicas cuentan todas las células con núcleo, entre unos 100 y 1000 millones por jeringa. Las células madre se cuentan en una placa, por las colonias que han formado (CFU-F), o por sus marcadores: CD73, CD90 y CD105, y ninguno de los de la sangre (ISCT, Dominici 2006).

    Para pasar de 30 000 a diez millones hacen falta log2(333) = 8,4 duplicaciones. A una duplicación cada 34 horas, un valor de otros modelos, son 12 días sin un solo descanso; los cultivos reales tardan semanas.

# El instrumento.
lesson-audit-the-advert-photo = La clínica enseña el «antes» y el «después». Ponte en el lugar de la clínica: toma biopsias de la rodilla que recibió diez millones de células, el día 180. Una biopsia es un trocito de tejido que se extrae con una aguja. Antes de la inyección el cartílago estaba al { $cartilage_before } %. Lee tres veces y anota cada valor.
lesson-audit-the-advert-photo-print = Supón que una de tus lecturas está por encima del { $cartilage_before } %. ¿Puede la clínica publicarla como prueba de que el cartílago ha crecido?
lesson-audit-the-advert-photo-print-1 = Sí. Se midió de verdad.
lesson-audit-the-advert-photo-print-2 = No. Las lecturas de una misma rodilla se separan más que lo que se quiere mostrar, y se eligió la mejor.
lesson-audit-the-advert-photo-print-3 = Sí, si el paciente está de acuerdo.
lesson-audit-the-advert-photo-print-why = El valor real es del { $cartilage_ten } %, menos que antes. Un instrumento que se equivoca da de vez en cuando un valor más alto; quien solo publica ese muestra el error, no la rodilla. Lo justo es: todas las lecturas, una rodilla con suero salino al lado y alguien que las lea sin saber cuál es cuál.

# El argumento.
lesson-audit-the-advert-argue = Escribe el dictamen. Elige una afirmación y después tres filas que serían distintas si te equivocaras: al menos el suero salino, la cadera y los diez millones. Ordena las razones y añade una frase.
lesson-audit-the-advert-argue-more = Unos investigadores clasificaron la evidencia que aparece en las páginas web de 59 negocios de este tipo (Stem Cell Reports 2021, doi 10.1016/j.stemcr.2021.10.007). Pocos mencionaban ensayos aleatorizados. Muchos mostraban lo que el estudio llama evidencia *ambigua*: tiene cierta base en la ciencia o en la medicina, pero queda en manos del lector si responde a la pregunta.

    Clasifica tus filas de la misma manera. ¿Qué tipo de evidencia es una simulación de un modelo? Puede mostrar que una afirmación no se sigue de lo que se sabe. No puede mostrar que un tratamiento ayude o dañe a las personas.
lesson-audit-the-advert-argue-claim-1 = El anuncio tiene razón: las células madre regeneran el cartílago.
lesson-audit-the-advert-argue-claim-2 = Solo el número está mal. Con diez millones de células el cartílago volvería a crecer.
lesson-audit-the-advert-argue-claim-3 = El número está mal, y ni siquiera con ese número vuelve a crecer aquí el cartílago. Lo que da la cadera no hace más que el suero salino.
lesson-audit-the-advert-argue-claim-4 = Nadie puede poner a prueba un anuncio así. Cada rodilla es distinta.
lesson-audit-the-advert-argue-claim-1-why = Entonces el cartílago tendría que estar más alto el día 180 que el día 0. Antes estaba al { $cartilage_before } %. ¿Qué dicen tus filas, y cuántas de las células inyectadas se convirtieron en cartílago?
lesson-audit-the-advert-argue-claim-2-why = Justo eso lo has probado. Con diez millones de células el cartílago está al { $cartilage_ten } % el día 180; con suero salino, al { $cartilage_water } %; y antes estaba al { $cartilage_before } %. ¿Qué cambió de verdad con diez millones: qué columna?
lesson-audit-the-advert-argue-claim-3-why = Sí, en este modelo, y tus filas tienen que mostrar las dos mitades: la cadera junto al suero salino ({ $hip_90 } y { $water_90 } mm de dolor el día 90), y los diez millones junto al suero salino en la columna del cartílago. En 25 personas con médula en una rodilla y suero salino en la otra mejoraron las dos rodillas, sin diferencia (Shapiro 2017, AJSM).
lesson-audit-the-advert-argue-claim-4-why = Las rodillas son distintas, así que una sola demuestra poco. Pero el número de células se puede contar, y una afirmación se puede poner a prueba con muchas rodillas y un grupo que recibe suero salino. ¿Cómo pondrías a prueba cada una de las seis afirmaciones?
lesson-audit-the-advert-argue-tile-1 = Solo unas 3 de cada 100 000 células de la médula son células madre,
lesson-audit-the-advert-argue-tile-2 = así que una extracción de la cadera contiene unas decenas de miles, no diez millones.
lesson-audit-the-advert-argue-tile-3 = Con tan pocas, a la rodilla le va como con suero salino.
lesson-audit-the-advert-argue-tile-4 = Incluso con diez millones, cultivadas, sigue perdiendo cartílago,
lesson-audit-the-advert-argue-tile-5 = así que ni el número ni la regeneración resisten la prueba.

# La comparación.
lesson-audit-the-advert-report = La auditoría, afirmación por afirmación.

    «Diez millones de tu cadera, en una sola visita»: en este modelo la cadera da { $hip_cells } células madre. Para diez millones hacen falta semanas de cultivo, así que no puede ser una sola visita.

    «Regeneramos tu cartílago»: aquí no, ni con diez millones, y *no se ha demostrado en personas*.

    «82 de cada 100 se encuentran mejor»: es la media de lo que afirmaban 36 clínicas (Piuzzi 2018, J Knee Surg 31:551). A su lado no hay ningún grupo con suero salino. Donde sí lo hubo, con células propias cultivadas a partir de grasa, diez millones en unos y dos millones en otros, mejoraron claramente 47 de cada 100, y con suero salino, 55 de cada 100 (ADIPOA-2, 97 personas, PMID 40885690).

    «5156 dólares»: es verdad. Es la media de 65 clínicas, de 1150 a 12 000 (el mismo estudio). El seguro rara vez paga.

    Y la ley, de la que el anuncio no habla: a fecha de 2026, ningún producto de células madre está aprobado en EE. UU. para rodillas desgastadas. Otros países tienen otras reglas.
lesson-audit-the-advert-report-more = *La ley de EE. UU., más de cerca.* Las células solo se libran de la aprobación que necesita un fármaco si apenas se modifican (manipulación mínima), hacen la misma función que antes (uso homólogo) y no se mezclan con nada más (21 CFR 1271.10), o si se devuelven en la misma operación (1271.15). Para muchos, la médula que solo se centrifuga apenas se modifica; si aliviar una rodilla es lo que la médula hacía antes, se discute. Las células que las enzimas liberan de la grasa son un fármaco (9th Circuit, 27 de septiembre de 2024). Las células cultivadas también. Florida permite algunos usos sin aprobación desde julio de 2025, si se informa al paciente.

    Lo que dice este modelo y no dicen los ensayos: aquí, diez millones de células bajan el dolor { $moderate_gain } mm más que el suero salino. ADIPOA-2 no encontró ninguna ganancia con ese mismo número. Una revisión Cochrane de 8 ensayos (2025, 544 personas) dice que las células «pueden mejorar ligeramente» el dolor, con certeza baja. Así que el modelo está del lado favorable al anuncio y, aun así, el anuncio no supera la prueba.

    La médula lleva más cosas que células madre, entre ellas un antagonista de la IL-1, una molécula de la inflamación. En este modelo eso alivia un poco en las primeras semanas.

# La misma idea en otra rodilla.
lesson-audit-the-advert-bone = «Aunque roce hueso contra hueso.» Dale al anuncio todo lo que pide: diez millones de células, en una rodilla desgastada hasta el hueso.
lesson-audit-the-advert-bone-gain = ¿Cuántos milímetros menos de dolor que con suero salino tendrá esta rodilla el día 90? En la medio desgastada eran { $moderate_gain } mm.
lesson-audit-the-advert-bone-gain-why = { $severe_gain } mm en este modelo, el valor más bajo de las tres rodillas. Para un paciente, un cambio que importa es de unos 15 mm (según una revisión de 16 ensayos). En personas, la evidencia sobre rodillas muy desgastadas es desigual: el desgaste se clasifica de KL 0 a KL 4 (hueso contra hueso). Un estudio encontró más ganancia en KL 3 que en KL 2 (PMC6523621), y muchos ensayos excluyen KL 4.
lesson-audit-the-advert-bone-pays = Una abuela con una rodilla así te pregunta. Tiene el dinero. ¿Cuál es la mejor primera respuesta?
lesson-audit-the-advert-bone-pays-1 = Pídale a la clínica un ensayo con un grupo que recibió suero salino, y pregunte por el ejercicio y la prótesis a un médico que no venda nada.
lesson-audit-the-advert-bone-pays-2 = Hágalo: son sus propias células, así que nada puede salir mal.
lesson-audit-the-advert-bone-pays-3 = Nunca: las células madre son un fraude.
lesson-audit-the-advert-bone-pays-why = Una buena respuesta pide evidencia y sabe qué más hay: el ejercicio alivia el dolor unos 12 puntos de 100 (Fransen 2015, BJSM 49:1554), y la prótesis está hecha para el hueso contra hueso. Las células propias también pueden dañar: cerca de una cuarta parte de las rodillas queda dolorida varios días (una revisión de 50 estudios, 2023) y, rara vez, una articulación se infecta. Investigar estas células no es ningún fraude; venderlas como algo demostrado es adelantarse a la investigación.
lesson-audit-the-advert-bone-honest = Vuelve a escribir el anuncio, en dos frases, de modo que se pueda demostrar cada palabra.

# Las tres preguntas del final.
lesson-audit-the-advert-exit = Tres preguntas, por tu cuenta.
lesson-audit-the-advert-exit-regrow = ¿Qué se sabe de las células madre y el cartílago de las rodillas desgastadas?
lesson-audit-the-advert-exit-regrow-1 = Se convierten en el cartílago que falta, así que vuelve a crecer.
lesson-audit-the-advert-exit-regrow-2 = Solo vuelve a crecer si las células son del propio paciente.
lesson-audit-the-advert-exit-regrow-3 = Que vuelva a crecer no se ha demostrado en personas.
lesson-audit-the-advert-exit-regrow-why = En una placa estas células pueden convertirse en cartílago. En rodillas de ratón, al cabo de medio año habían desaparecido casi todas (Toupet 2013), y en personas las imágenes de 480 rodillas no mostraban diferencias después de un año (Mautner 2023). Que las células del propio paciente den mejor resultado no se ha demostrado nunca.
lesson-audit-the-advert-exit-many = Una clínica escribe: «400 millones de células de tu cadera en una jeringa». Puede que la cuenta sea correcta. ¿Cuántas de ellas son células madre?
lesson-audit-the-advert-exit-many-1 = 400 millones
lesson-audit-the-advert-exit-many-2 = Unas diez mil
lesson-audit-the-advert-exit-many-3 = Ninguna
lesson-audit-the-advert-exit-many-why = 3 de cada 100 000 serían 12 000. «Células» es una palabra verdadera que deja al lector pensar en células madre. Pregunta: ¿qué células, y cómo se contaron?
lesson-audit-the-advert-exit-percent = «82 de cada 100 pacientes se encuentran mejor.» ¿Qué tienes que saber antes de que este número diga algo sobre las células?
lesson-audit-the-advert-exit-percent-1 = Cuántos se encontraron mejor con suero salino, si una moneda decidió quién recibía qué.
lesson-audit-the-advert-exit-percent-2 = Cuántos pacientes eran.
lesson-audit-the-advert-exit-percent-3 = Cuántos años lleva ejerciendo el médico.
lesson-audit-the-advert-exit-percent-why = El dolor baja tras cualquier pinchazo, así que, sin ese grupo, 82 de cada 100 puede ser mucho, poco o nada. Con más pacientes el número sería más seguro, y seguiría siendo un número sin comparación. En ADIPOA-2 el porcentaje más alto fue el del suero salino.

# Para el docente.
lesson-audit-the-advert-teacher-before = Dos minutos: abre la lección, mira una vez «Día del tratamiento» y pon «Células madre en la dosis» a 10 millones para una dosis cultivada. Si puedes, trae anuncios reales con los nombres tachados. Consulta la ley de tu país: los textos cuentan la de EE. UU. a fecha de 2026.

    Va bien después de «¿Cartas o ladrillos?» (qué hacen las células) y «Vencer al suero salino» (por qué hace falta un segundo brazo). Se puede hacer sin ellas.
lesson-audit-the-advert-teacher-while = Pregunta: «¿Qué afirmación pones a prueba con esta fila?» y «¿Qué diría a eso la clínica?». En cada pareja, que una persona haga de defensa de la clínica.

    Cuando alguien diga «entonces todo es mentira», pídele la fila que muestre que diez millones de células no hacen nada. No existe: aquí el dolor baja más que con suero salino. Una auditoría tiene que ser justa también con el anuncio.
lesson-audit-the-advert-teacher-classes = Espera que la mayoría elija tres o diez millones para la cadera, porque «la médula está llena de células madre». La médula está llena de células que forman sangre; ese es el paso que hay que enseñar. Y espera curvas del cartílago que suben: en un estudio con 96 estudiantes, varios seguían creyendo después de un curso que las células madre ya sirven para fabricar órganos (Concannon 2010).

    Muchos descubren lo del número y se quedan ahí, y entonces creen que con más células se lograría. La fila con diez millones está ahí para ellos.

    Algunos dudarán después de toda la medicina. Señala lo que está bien demostrado: el ejercicio, la prótesis y los ensayos como modo de averiguarlo.
lesson-audit-the-advert-teacher-discussion = 1. Cada frase del anuncio podría estar hecha de palabras verdaderas. ¿Qué frases verdaderas engañan más?

    2. Una paciente pagó 5156 dólares, se encuentra mejor y está enfadada con tu auditoría. ¿Qué le dices?

    3. ¿Quién debería tener que demostrar una afirmación: la clínica, el Estado o el paciente? Algunos estados permiten que los pacientes prueben lo que no está aprobado. ¿Qué hay a favor y qué en contra?
lesson-audit-the-advert-teacher-odd = Con el control deslizante también se puede poner la médula a diez millones: el programa no lo impide. Entonces hace lo mismo que diez millones de células cultivadas.

    Grasa: { $belly_90 } mm de dolor el día 90 frente a { $water_90 } mm con suero salino. En el modelo más células hacen más, hasta un límite, vengan de donde vengan. En el ensayo con 480 personas, las células de la grasa no eran mejores que un corticoide al cabo de un año (Mautner 2023).

    El cartílago de todas las filas es igual hasta el primer decimal. En el segundo, las células van unas centésimas por delante: es la pequeña protección que el modelo admite, no demostrada en personas.

    El número de células convertidas en cartílago va a saltos, porque cada célula dibujada representa muchas reales. En las simulaciones de la lección es { $became_hip } con médula y { $became_ten } con diez millones; con otros dados puede que no sea ninguna.

    Con los primeros dados la rodilla está dolorida los primeros días tras cualquier inyección de células: { $sore } mm más el día 2, y nada al cabo de una semana. La tabla no lo muestra; la curva, sí.
