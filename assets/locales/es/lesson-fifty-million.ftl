# La lección «¿Adónde fueron a parar los cincuenta millones?»: qué queda de las células inyectadas y por qué la curva se dobla.
lesson-fifty-million-title = ¿Adónde fueron a parar los cincuenta millones?
lesson-fifty-million-question = De 50 millones de células inyectadas, ¿cuántas quedan el día 28 y el día 180, y dónde están las demás?
lesson-fifty-million-misconception = Lo que baja, baja en línea recta: cada día se pierde el mismo número de células, hasta que no queda ninguna.

lesson-fifty-million-anchor =
    Ayer entraron en esta rodilla 50 millones de células madre. Hoy quedan { $alive_1 } de cada 100. Puedes verlas: una nube de células azules donde estuvo la aguja. Algunas ya se sujetan a una pared. Cada marca azul representa muchas células.

    Dos preguntas: *si todo siguiera así, ¿qué día desaparecería la última?* ¿Y adónde van?
lesson-fifty-million-anchor-more =
    Contar células inyectadas es difícil. En 2013 Toupet y otros inyectaron células madre humanas de la grasa en rodillas de ratón y buscaron secuencias Alu, trozos de ADN que tienen las personas y no los ratones. Una prueba así encuentra una célula humana entre 100 000 células de ratón. En la rodilla se encontró el 15 % de las células durante el primer mes, y el 1,5 % después de al menos seis meses (Arthritis Rheum 65:1786).

    Solo se han medido esos dos números. Lo que este modelo muestra para los días intermedios se ajustó para que pasara por ellos.

lesson-fifty-million-predict =
    El día 1 se conoce: { $alive_1 } de cada 100. ¿Qué viene después? Aquí no hay nota. Al final verás tus respuestas junto a lo que pasó.
lesson-fifty-million-predict-course = Dibuja cuántas células de los 50 millones siguen vivas, del día 0 al día 180.
lesson-fifty-million-predict-course-why = El número cae en picado los primeros días, luego la curva se dobla y acaba en una larga cola. Ninguna recta encaja: la que encaja con los primeros días llega a cero en menos de una semana, y la que termina donde termina la cola es demasiado alta el día 28.
lesson-fifty-million-predict-month = ¿Cuántas de cada 100 células inyectadas quedan el día 28?
lesson-fifty-million-predict-month-why = En este modelo, { $alive_28 } de cada 100, es decir, { $real_28 } células. En ratones se encontraron 15 de cada 100 en el primer mes (Toupet 2013). En personas nadie las ha contado.
lesson-fifty-million-predict-half-year = ¿Cuántas de cada 100 células inyectadas quedan el día 180?
lesson-fifty-million-predict-half-year-why = En este modelo, { $alive_180 } de cada 100, es decir, { $real_180 } células. En ratones se encontraron 1,5 de cada 100 al cabo de medio año (Toupet 2013). Son pocas, pero no ninguna.
lesson-fifty-million-predict-others = ¿Dónde están casi todas las demás el día 28?
lesson-fifty-million-predict-others-1 = En el cartílago: ahora forman parte de él.
lesson-fifty-million-predict-others-2 = Fuera de la rodilla: el líquido articular se las ha llevado.
lesson-fifty-million-predict-others-3 = En ninguna parte: murieron en la rodilla y los macrófagos se las comieron.
lesson-fifty-million-predict-others-4 = Todavía en la rodilla, pero demasiado hondo para verlas.
lesson-fifty-million-predict-others-why = En este modelo murieron, la mayoría en unos días porque no lograron adherirse, y los macrófagos se las comieron. En personas esto no se ha observado; en articulaciones de ratón, partículas más pequeñas que una de estas células se quedaron donde estaban (Pradal 2016), así que es poco probable que algo se las lleve, y se ha visto morir células inyectadas (PMC8190192).

lesson-fifty-million-play =
    Dos minutos sin tarea, en una rodilla que nadie ha tocado. Una idea: inyecta células, haz clic en una célula azul que flote, sigue unos días y lee en su ficha qué fue de ella. Haz después lo mismo con una que esté adherida.

lesson-fifty-million-investigate =
    Tu tarea: *encuentra la regla con la que se pierden las células.* ¿Es cada día el mismo número? ¿Cada día la misma proporción? ¿U otra cosa?

    «Empezar de nuevo» te da la rodilla intacta, en el día 0. Elige qué se inyecta y cuánto, pulsa «Inyectar ahora», sigue simulando y guarda la fila. Dos dosis te dirán más que una: prueba una diez veces menor. Y una fila con suero salino te dirá qué otras células mueren en esta rodilla un día cualquiera. «Dados nuevos» te da otra rodilla del mismo tipo.

    Dos herramientas. *Mitades:* ¿cuántos días pasan hasta que falta la mitad, contando desde el día 0? ¿Y desde el día 28? *Contabilidad:* el modelo dibuja { $drawn_0 } células azules, cada una por muchas reales, y cuenta cada muerte de una célula dibujada. Las que faltan el día 1, ¿están entre las muertas?
lesson-fifty-million-investigate-more =
    Representa el logaritmo de la proporción que queda frente a los días. Si cada célula tiene cada día la misma probabilidad k de perderse, entonces N(t) = N(0) · exp(−k·t), y los puntos están en una sola recta de pendiente −k. No es así: hay dos pendientes. Así que hay dos clases de célula, N(t)/N(0) = (1 − f)·exp(−k₁·t) + f·exp(−k₂·t). Prolonga la segunda recta hacia atrás y lee f donde corta el día 0; lee k₁ y k₂ en las pendientes.

    En el Laboratorio están los valores f, k₁ y k₂ del propio modelo: «Proporción de células inyectadas que se adhieren», «Pérdida de células flotantes» y «Pérdida neta de células adheridas». Sus fichas dicen cuáles se midieron: solo el último viene directamente de los ratones.

lesson-fifty-million-observe =
    Nadie puede contar células en la rodilla de una persona viva. Un laboratorio puede extraer un poco de líquido articular y medir lo que sueltan las células: un factor de crecimiento, aquí TGF-β. La prueba se llama ELISA. Tiene un pequeño error, y por debajo de cierta cantidad no puede decir nada.

    Esta rodilla está en el día 180. Toma tres muestras.
lesson-fifty-million-observe-more =
    El nivel real en esta rodilla es de { $growth_1 } ng/mL el día 1, de { $growth_28 } el día 28 y de { $growth_180 } el día 180. En el modelo solo las células inyectadas producen factor de crecimiento, así que su nivel sigue al número de células.

    Una rodilla de verdad no lo pone tan fácil: sus propias células también producen TGF-β, y ningún ELISA dice de quién es. Por eso Toupet buscó ADN. Pero también se encuentra el ADN de células muertas, así que esos recuentos pecan más bien por exceso que por defecto.
lesson-fifty-million-observe-nothing = Una prueba dice «menos de lo que puedo detectar». ¿Qué puedes escribir en tu informe?
lesson-fifty-million-observe-nothing-1 = No quedan células inyectadas.
lesson-fifty-million-observe-nothing-2 = Hay menos de las que esta prueba puede detectar, quizá ninguna.
lesson-fifty-million-observe-nothing-3 = La prueba estaba estropeada.
lesson-fifty-million-observe-nothing-why = Una prueba con un límite no distingue entre pocas y ninguna. En esta rodilla siguen vivas { $real_180 } células inyectadas el día 180. «No se encontró» es una frase sobre la prueba tanto como sobre la rodilla.

lesson-fifty-million-argue =
    Escribe la regla de modo que alguien pueda predecir con ella el día 28. Elige tu afirmación. Busca dos filas que serían distintas si te equivocaras, elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-fifty-million-argue-more =
    Una regla con dos probabilidades encaja con estos puntos. También podría encajar otra en la que la probabilidad de cada célula baje con los días. ¿Cómo podrías distinguirlas? (La imagen muestra dos clases de célula; un recuento solo, no.)
lesson-fifty-million-argue-claim-1 = Cada día se pierde el mismo número de células, hasta que no queda ninguna.
lesson-fifty-million-argue-claim-1-why = Entonces una dosis diez veces menor se agotaría diez veces antes. Mira tus dos dosis: el día 7 quedan { $tenth_7 } de cada 100 de la pequeña y { $alive_7 } de cada 100 de la grande. ¿Y queda alguna el día 28?
lesson-fifty-million-argue-claim-2 = Cada día se pierde la misma proporción de las células, del primer día al último.
lesson-fifty-million-argue-claim-2-why = Eso es la mitad de la verdad: las dos dosis pierden la misma proporción, así que es cuestión de azar para cada célula. Pero si la misma probabilidad valiera todos los días, cada dos días se perdería otra vez la mitad. Busca la mitad desde el día 28: ¿cuánto tarda ahí?
lesson-fifty-million-argue-claim-3 = La mayoría de las células no logra adherirse y muere en unos días; las pocas que se adhieren se pierden despacio.
lesson-fifty-million-argue-claim-3-why = Tus filas deberían diferir en la dosis y en nada más, y mostrar cada día la misma proporción: entonces cada célula tiene su propia probabilidad, sean muchas o pocas. La curva se dobla en cada fila por sí sola: del día 0 al día 2 desaparece la mitad, pero desde el día 28 la mitad siguiente no desaparece hasta cerca del día 77 ({ $alive_28 } y luego { $alive_77 } de cada 100).
lesson-fifty-million-argue-claim-4 = Las células que faltan no se han perdido: se han convertido en cartílago.
lesson-fifty-million-argue-claim-4-why = Entonces la tabla las contaría como células de cartílago; el día 28 dice { $became_28 }. Y las cuentas cuadran sin ellas: hasta el día 1 hay { $more_died_1 } muertes más que con suero salino, y de { $drawn_0 } células dibujadas quedan { $drawn_1 }.
lesson-fifty-million-argue-tile-1 = La mayoría de las células inyectadas no logra adherirse
lesson-fifty-million-argue-tile-2 = una célula que no se adhiere muere en unos días
lesson-fifty-million-argue-tile-3 = los macrófagos se comen las muertas, así que apenas queda rastro de ellas
lesson-fifty-million-argue-tile-4 = las pocas células que se adhirieron se pierden despacio, más o menos la misma proporción cada día
lesson-fifty-million-argue-tile-5 = así que el número primero cae en picado y luego se dobla en una larga cola

lesson-fifty-million-compare =
    Aquí está tu curva, y aquí la del modelo. Casi todo el mundo la dibuja demasiado recta: o termina demasiado pronto, o se queda demasiado alta.

    Se tardó dos días en perder la primera mitad (el día 2 quedan { $alive_2 } de cada 100). Desde el día 28 se tardó siete semanas en perder otra mitad: { $alive_28 } de cada 100 el día 28, { $alive_77 } el día 77. El día 180 quedan { $alive_180 } de cada 100. No se fueron a formar tejido: hasta el día 180 el modelo cuenta { $became_180 } células de cartílago a partir de las inyectadas. Con otros dados puede ser una célula dibujada, o unas pocas.

    ¿Qué se ha medido de todo esto? El 15 % al cabo de un mes y el 1,5 % al cabo de medio año, en ratones. Lo demás es la manera en que este modelo une dos puntos.
lesson-fifty-million-compare-more =
    Otros buscaron en otros sitios y vieron otras cosas. Toupet encontró algunas células humanas fuera de la rodilla, en la médula, la grasa y el músculo de los ratones. En ratas, un colorante inyectado con las células se vio unas diez semanas en una rodilla desgastada y cuatro semanas en una sana (Stem Cell Res Ther 2016, s13287-016-0420-2). Un colorante puede sobrevivir a su célula; puede estar en el macrófago que se la comió. No existe ningún recuento en una persona con el sistema inmunitario intacto.
lesson-fifty-million-compare-hidden = Quien dibuja una línea recta dice también algo sobre las células. ¿Qué?
lesson-fifty-million-compare-hidden-1 = Cada día se pierde el mismo número de células, queden las que queden.
lesson-fifty-million-compare-hidden-2 = Cada día se pierde la misma proporción de las que quedan.
lesson-fifty-million-compare-hidden-3 = Primero se pierden pocas células, y después cada vez más.
lesson-fifty-million-compare-hidden-why = Una recta baja cada día el mismo número. La curva de la rodilla no: en los dos primeros días se perdió más o menos la mitad de todas las células, y desde el día 28 hicieron falta siete semanas para que se perdiera la mitad de las pocas que quedaban. Cuántas se pierden depende de cuántas hay y de si han podido adherirse.

lesson-fifty-million-transfer =
    Otro paciente recibe células de la grasa abdominal, preparadas el mismo día: 3 millones de células madre. La rodilla es la misma.
lesson-fifty-million-transfer-fat = ¿Cuántas células de estos 3 millones siguen vivas el día 28? Usa tu regla.
lesson-fifty-million-transfer-fat-why = En el modelo quedan { $fat_28 } células, { $fat_share_28 } de cada 100: la misma proporción que de 50 millones. Una regla de proporciones vale para cualquier dosis; con una regla de números no habría quedado ninguna ya el primer día. Que las células de la grasa se adhieran tan bien como las otras es un supuesto del modelo.
lesson-fifty-million-transfer-advert = Una clínica escribe: «Nuestras células se quedan años en tu rodilla y la reconstruyen». ¿Qué única medición pedirías?
lesson-fifty-million-transfer-advert-1 = Cuántas células marcadas se encuentran en rodillas de personas, meses después, y en qué se han convertido.
lesson-fifty-million-transfer-advert-2 = Cuánto menos duele al cabo de un año.
lesson-fifty-million-transfer-advert-3 = Cuántas células había en la jeringa.
lesson-fifty-million-transfer-advert-why = La frase dice dónde están las células y en qué se han convertido, así que hace falta un recuento de células. Que duela menos puede tener otros motivos, entre ellos una aguja con suero salino. Y lo que había en la jeringa no es lo que se queda.

lesson-fifty-million-exit = Tres preguntas para terminar.
lesson-fifty-million-exit-halves = En una placa, cada dos días muere la mitad de las células que quedan. Empiezas con 800. ¿Cuántas viven después de seis días?
lesson-fifty-million-exit-halves-1 = Ninguna: cada dos días mueren 400.
lesson-fifty-million-exit-halves-2 = 100
lesson-fifty-million-exit-halves-3 = 200
lesson-fifty-million-exit-halves-4 = 400
lesson-fifty-million-exit-halves-why = 800, 400, 200, 100: cada vez, la mitad de las que *quedan*. La misma proporción es cada vez un número menor. Una recta habría terminado el día 4.
lesson-fifty-million-exit-gone = Al cabo de medio año faltan casi todas las células que se inyectaron en la rodilla de esta lección. ¿Qué fue de la mayoría?
lesson-fifty-million-exit-gone-1 = Se convirtieron en cartílago.
lesson-fifty-million-exit-gone-2 = Esperan en el hueso hasta que hagan falta.
lesson-fifty-million-exit-gone-3 = Se fueron a otras articulaciones.
lesson-fifty-million-exit-gone-4 = Murieron, y los macrófagos se las comieron.
lesson-fifty-million-exit-gone-why = Las muertes que cuenta el modelo explican las células que faltan, y de las inyectadas apenas salieron células de cartílago. Las células responden a señales cercanas; no esperan a que hagan falta.
lesson-fifty-million-exit-mice = El 15 % al cabo de un mes se midió con células humanas en ratones que apenas tienen sistema inmunitario. ¿Por qué puede ser otro número en personas?
lesson-fifty-million-exit-mice-1 = Porque los ratones no tienen rodillas.
lesson-fifty-million-exit-mice-2 = Porque un cuerpo con el sistema inmunitario intacto puede eliminar las células más deprisa, y su rodilla tiene otro tamaño.
lesson-fifty-million-exit-mice-3 = Porque los porcentajes no se pueden aplicar a las personas.
lesson-fifty-million-exit-mice-why = Se usaron ratones sin respuesta inmunitaria para que no rechazaran las células humanas. Para el ratón es lo correcto; para nosotros es un límite. Un número pertenece al lugar donde se midió.

lesson-fifty-million-teacher-before =
    Dos minutos antes de la clase: abrir la lección, avanzar hasta «Investigar» y hacer una fila. Tener listo papel cuadriculado, o mejor papel semilogarítmico. El alumnado necesita los porcentajes y nada más.
lesson-fifty-million-teacher-while =
    Que dibujen antes de calcular. Mientras trabajan, preguntar: *¿Cómo sería tu tabla si cada día se perdiera el mismo número?* Es la pregunta que hace de dos dosis un experimento.

    El botón «Simular hasta el día» hace una fila en segundos. Para buscar las mitades, que arrastren por la línea de tiempo y lean las células a la vista.

    Solución, en la rodilla de esta lección: células que quedan de cada 100 los días 1, 7, 28 y 180. Con 50 millones, { $alive_1 }, { $alive_7 }, { $alive_28 } y { $alive_180 }; con 5 millones, { $tenth_1 }, { $tenth_7 }, { $tenth_28 } y { $tenth_180 }. Células dibujadas muertas hasta el día 1: { $died_1 }; con suero salino, { $saline_died_1 }; diferencia, { $more_died_1 }, las que faltan ({ $drawn_0 } menos { $drawn_1 }).

    Puntuación máxima: la tercera afirmación; dos filas que difieren solo en la dosis; una cadena que va de «no se adhieren» a la larga cola.
lesson-fifty-million-teacher-classes =
    La mayoría de las curvas es demasiado recta. Unas terminan en la primera semana, otras bajan por igual durante medio año. Las dos son la misma idea: cada día el mismo número. Conviene poner una junto a otra antes de comentar nada.

    Muchos de los que ya han aprendido «exponencial» dibujan una sola curva con una sola semivida. Tienen la mitad de la razón, y la segunda capa es para ellos: con una semivida que encaje con los primeros días no queda casi ninguna célula el día 28.

    Algunos anotan como cartílago todas las células que faltan. La contabilidad del día 1 lo resuelve: hay tantas muertes más que con suero salino como células faltan.

    Unos pocos leen «1,5 %» como nada. En esta rodilla son { $real_180 } células; si importan o no es otra lección («¿Cartas o ladrillos?»).
lesson-fifty-million-teacher-discussion =
    1. El modelo coincide con los números de los ratones porque se ajustó a ellos. ¿Cuál de sus números podría resultar falso mañana? ¿Qué medirías primero?

    2. «Nuestras células siguen vivas en ti.» ¿Es verdadero, falso o verdadero para { $alive_180 } de cada 100?

    3. ¿Dónde más engaña una línea recta: la cafeína en la sangre, la espuma de una bebida, el olvido de palabras?
lesson-fifty-million-teacher-odd =
    Las muertes se cuentan para todas las células dibujadas de la rodilla, también sus propios macrófagos: mueren y se renuevan cada día, también con suero salino. Por eso las cuentas cuadran el día 1 (con otros dados, a veces salvo por una célula) y no el día 28: para entonces los macrófagos reparadores, que viven más, han cambiado el recuento habitual.

    Los porcentajes de las dosis pequeñas y grandes coinciden exactamente los primeros días. Son los mismos dados para las mismas células dibujadas; solo cambia cuántas células reales representa cada una.

    En los últimos meses quedan pocas células dibujadas, así que la última columna salta con dados nuevos. Conviene hacer la media de la clase.

    «Quedan» cuenta las células madre y sus hijas: algunas se dividen en la rodilla. La pérdida lenta es una pérdida neta. Las que se convirtieron en tejido se cuentan en la columna de las células de cartílago, no aquí.

    Ninguna célula sale de esta rodilla del modelo: se construyó así porque las partículas se quedan en las articulaciones de los ratones. Si alguien dice «entonces no se puede comprobar si el líquido se las lleva», tiene razón, y merece oírlo.
