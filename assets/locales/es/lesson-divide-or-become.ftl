# La lección «¿Dividirse o diferenciarse?»: de qué vive una reserva de células madre.
lesson-divide-or-become-title = ¿Dividirse o diferenciarse?
lesson-divide-or-become-question = Una célula madre puede dividirse, y puede convertirse en otra cosa. ¿Por qué unas placas se quedan sin células madre y otras rebosan de ellas?
lesson-divide-or-become-misconception = Cada división gasta una célula madre, así que a un tejido que se divide mucho pronto no le queda ninguna.

lesson-divide-or-become-anchor =
    Dos placas empiezan igual, con { $stem_0 } células madre cada una. Solo cambia el suelo: rígido como el hueso joven en la primera, blando como el cerebro en la segunda.

    Cuatro semanas después la primera placa tiene { $stiff_stem } células madre. Se podría pensar que no ha pasado nada. Pero a su lado hay { $stiff_bone } células óseas. En la segunda placa no hay ni una célula ósea, y hay { $soft_stem } células madre.

    ¿Será que las células de la segunda placa se dividieron menos? No: hubo { $soft_born } divisiones, y en la primera, { $stiff_born }. *Se dividieron más, y quedan más.* ¿Cómo puede ser, si dividirse gasta células madre?
lesson-divide-or-become-anchor-more =
    Son células madre (estromales) mesenquimales, extraídas de la médula. Como otras células madre, pueden hacer dos cosas. *Autorrenovación*: una división tras la cual una hija vuelve a ser célula madre. *Diferenciación*: una hija toma un destino y, en este modelo, ya no se divide. El conjunto de las células madre de un lugar se llama reserva.

    En 2007 Moyer anotó qué piensan de las células madre los alumnos de Maine. Una de las ideas era que hay más al principio de la vida y que por el camino «se gastan». Observa qué las gasta aquí.

lesson-divide-or-become-predict =
    Di qué esperas antes de saberlo. Aquí no hay nota. Al final verás tus respuestas junto a lo que pasó.

    Antes, dos palabras. Las dos células que salen de una división son sus *hijas*. Una hija *se queda* si vuelve a ser célula madre; *se va* si se convierte en otra cosa, por ejemplo en una célula ósea.
lesson-divide-or-become-predict-pool = La placa de suelo rígido empieza con { $stem_0 } células madre y termina con { $stiff_stem }. Dibuja cuántas hay entre medias.
lesson-divide-or-become-predict-pool-why = La reserva primero crece, hasta { $stiff_stem_7 } el día 7, y está en { $stiff_stem_14 } el día 14 y en { $stiff_stem_21 } el día 21. Al principio son más las hijas que se quedan que las que se van. Después, células que llevaban días de camino al hueso se convierten para siempre en células óseas, el espacio escasea y se van más de las que nacen.
lesson-divide-or-become-predict-two-gone = En una tercera placa *cada* división da dos hijas que se van: las dos se convierten en células óseas. También empieza con { $stem_0 } células madre. ¿Cuántas células óseas habrá el día 28?
lesson-divide-or-become-predict-two-gone-why = Solo { $gone_bone }. Cada célula madre puede dividirse una vez, sus dos hijas se van y entonces ya no queda nadie que se divida: el día 7 la reserva está en { $gone_stem_7 }. Es algo más del doble de { $stem_0 }, porque unas pocas hijas se quedaron a pesar de todo y se dividieron otra vez.
lesson-divide-or-become-predict-lasts = ¿De qué depende que una placa conserve sus células madre?
lesson-divide-or-become-predict-lasts-1 = De lo poco que se dividan: cada división gasta una.
lesson-divide-or-become-predict-lasts-2 = De cuántas había al principio.
lesson-divide-or-become-predict-lasts-3 = De cuántas hijas se quedan, comparadas con las que se van.
lesson-divide-or-become-predict-lasts-4 = De nada: las células madre se dividen para siempre, así que siempre hay suficientes.
lesson-divide-or-become-predict-lasts-why = Una división convierte una célula en dos; por sí sola, solo puede sumar. Lo que quita una célula madre es un destino. Así que la reserva crece mientras se quedan más de las que se van, y mengua cuando se van más de las que se quedan.

lesson-divide-or-become-play =
    Dos minutos sin tarea. Pulsa «Simular», detente, pinta otro suelo. Haz clic en una célula madre y pregúntale por qué se dividió y qué fue de su hija.

lesson-divide-or-become-investigate =
    Hoy diriges tú esta placa. *Consigue todas las células óseas que puedas hasta el día 28, y conserva al menos 100 células madre.* Otras personas querrán seguir con tu placa.

    Para ello tienes un pincel: «Suelo». Elige lo rígido que será y pulsa «Pintar toda la placa». Puedes hacerlo el día 0, más tarde o dos veces.

    Guarda una fila de cada intento, y entre ellas la placa sin cambios. La última columna cuenta las células nacidas por división: cada división añade una. Busca dos filas en las que con más divisiones hubiera *más* células madre, o dos en las que hubiera menos.
lesson-divide-or-become-investigate-more =
    Sea p la proporción de hijas que siguen siendo células madre. Una ronda de divisiones convierte S células madre en 2 p S, y n rondas, en S · (2 p)ⁿ. La reserva crece si p es mayor que ½, se mantiene si es ½ y se extingue si es menor. Till, McCulloch y Siminovitch escribieron un modelo así de las células madre de la sangre en 1964 (PNAS 51:29), con dados para cada división.

    En este modelo un suelo o un factor hace dos cosas. Aumenta la probabilidad de que una hija destinada a irse encuentre un destino al que irse. Y permite que una célula madre tome un destino sin dividirse. Así que pintar el suelo cambia p. Puedes leer p en una fila: p = ½ + (células madre al final − células madre al principio) / (2 · divisiones). Una célula que toma un destino sin dividirse cuenta entonces como una hija que se fue.

lesson-divide-or-become-count =
    Tu tabla cuenta las células óseas una por una, y eso solo lo puede hacer un modelo. Un laboratorio pone fin al cultivo y lo tiñe. Esta placa tenía un suelo intermedio (20 kPa), se fijó el día 28 y se tiñó con rojo de alizarina. El colorante se une al mineral que depositan las células óseas.

    Alguien cuenta 180 células al microscopio, las rojas y las demás. Lee tres veces y pide después que se muestre la proporción verdadera de células rojas.
lesson-divide-or-become-count-fewer = En esta placa { $between_share } de cada 100 células son óseas. Rojas hay muchas menos. ¿Por qué?
lesson-divide-or-become-count-fewer-1 = Por azar: si se contaran otras células, las proporciones coincidirían.
lesson-divide-or-become-count-fewer-2 = Las células óseas jóvenes apenas han depositado mineral todavía.
lesson-divide-or-become-count-fewer-3 = Muchas células óseas han vuelto a ser células madre.
lesson-divide-or-become-count-fewer-why = Una célula ósea necesita días para tener mucho mineral alrededor; por eso las jóvenes aún no son rojas. El azar se equivoca tantas veces hacia arriba como hacia abajo, y su error disminuye al contar más células. Este error va siempre en el mismo sentido y no desaparece por muchas que se cuenten: se llama error *sistemático*.

lesson-divide-or-become-argue =
    Ahora convence a alguien que piense otra cosa. Elige tu afirmación. Busca después dos filas que difieran solo en el suelo y que serían distintas si te equivocaras. Elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-divide-or-become-argue-more =
    Dos cantidades que cambian juntas no tienen por qué ser causa y efecto. En tu tabla puede que más divisiones vayan unidas a más células madre. ¿Cuál de las dos es la causa, o cada una alimenta a la otra? ¿Qué tendrías que poder apagar para averiguarlo?
lesson-divide-or-become-argue-claim-1 = Cada división gasta una célula madre; una reserva dura si se divide poco.
lesson-divide-or-become-argue-claim-1-why = Entonces a la fila con más divisiones le quedarían menos células madre que a ninguna. Pon la placa blanda junto a la placa sin cambios: allí { $soft_born } divisiones y { $soft_stem } células madre; aquí { $stiff_born } y { $stiff_stem }. ¿En qué sentido va en tus filas?
lesson-divide-or-become-argue-claim-2 = La reserva dura mientras se quedan más hijas de las que se van; el suelo cambia cuántas se van.
lesson-divide-or-become-argue-claim-2-why = Tus dos filas deberían diferir solo en el suelo. Mira entonces todas las columnas a la vez: en la placa sin cambios hubo { $stiff_born } divisiones y { $stiff_bone } células óseas; en la blanda, { $soft_born } y { $soft_bone }. ¿Muestran tus filas adónde fueron las hijas?
lesson-divide-or-become-argue-claim-3 = Sobre suelo rígido las células madre mueren.
lesson-divide-or-become-argue-claim-3-why = Entonces en la placa habría menos células que la suma de las que había y las que nacieron. Cuenta: { $stem_0 } al principio y { $stiff_born } nacidas; { $stiff_stem } células madre y { $stiff_bone } células óseas al final. ¿Falta alguna?
lesson-divide-or-become-argue-claim-4 = Las células madre se dividen para siempre, así que la reserva se cuida sola.
lesson-divide-or-become-argue-claim-4-why = Entonces ningún suelo podría vaciarla. La placa sin cambios tenía { $stiff_stem_14 } células madre el día 14 y { $stiff_stem } el día 28, y el número sigue bajando. ¿Qué esperarías una semana después?
lesson-divide-or-become-argue-tile-1 = Una división hace dos células de una
lesson-divide-or-become-argue-tile-2 = cada hija sigue siendo célula madre o se va a un destino
lesson-divide-or-become-argue-tile-3 = sobre suelo rígido se van más, hacia el hueso
lesson-divide-or-become-argue-tile-4 = cuando se van más de las que se quedan, la reserva mengua y quedan menos células que puedan dividirse
lesson-divide-or-become-argue-tile-5 = así que una reserva dura gracias a las hijas que se quedan, no porque se divida menos

lesson-divide-or-become-compare =
    Aquí está lo que esperabas, y aquí lo que hizo el modelo. Lee las diferencias como preguntas, no como errores.

    ¿Has encontrado el truco de los laboratorios? Primero dejan que las células se multipliquen, sobre un suelo o en un medio que no llama a nada, y dan el estímulo más tarde. Blando hasta el día 10 y después rígido: { $first_bone } células óseas y { $first_stem } células madre. La placa sin cambios dio { $stiff_bone } y { $stiff_stem }: llamó tan pronto que la reserva no pasó de pequeña. Y a quien espera demasiado se le acaba el tiempo: blando hasta el día 21 da { $long_bone } células óseas el día 28.

    Así que dividirse y diferenciarse son dos preguntas que responde cada hija. La reserva es el motor, y lo que sale de ella es el producto.

lesson-divide-or-become-transfer =
    En algunas placas más, la forma de dividirse está fijada a mano. El suelo apenas influye en las células que no se dividen, para que veas solo las divisiones. Cada placa empieza con { $stem_0 } células madre.
lesson-divide-or-become-transfer-more =
    Un tejido puede mantener su reserva de dos maneras. En la primera, cada división da una célula de cada clase: *división asimétrica*. En la segunda, unas divisiones dan dos células madre, otras tantas dan dos que se van, y la reserva se mantiene en promedio: *asimetría poblacional* (una revisión: Trends Cell Biol 2013, 23:357). La segunda está a merced de los dados. Unas estirpes se extinguen y otras ocupan su lugar, aunque la reserva en su conjunto siga ahí.

    Bruder y otros (1997, J Cell Biochem 64:278) contaron 38 ± 4 duplicaciones de células madre de médula humana antes de que se detuvieran. Cada vez que se copia el ADN se acortan los extremos de los cromosomas, los telómeros. Simonsen y otros (2002, Nat Biotechnol 20:592) dieron a células así la enzima telomerasa, que alarga los extremos: se duplicaron más de 260 veces; las no tratadas se detuvieron a las 26. El modelo cuenta duplicaciones y no conoce los telómeros.
lesson-divide-or-become-transfer-three = Ordena las placas según sus células madre el día 28, primero la que menos tiene.
lesson-divide-or-become-transfer-three-1 = Cada división da dos células que se van.
lesson-divide-or-become-transfer-three-2 = Cada división da una célula madre y una que se va.
lesson-divide-or-become-transfer-three-3 = Cada división da dos células madre.
lesson-divide-or-become-transfer-three-why = En este modelo son { $gone_stem }, { $each_stem } y { $two_stem }. La primera reserva se extingue, la segunda más o menos se mantiene y la tercera crece hasta que en la placa ya no cabe nada más.
lesson-divide-or-become-transfer-half = En una cuarta placa la mitad de las divisiones da dos células madre, y la otra mitad, dos células que se van. Ninguna división da una de cada clase. ¿Cuántas células madre hay el día 28?
lesson-divide-or-become-transfer-half-1 = Ninguna, como en la placa en la que todas se van.
lesson-divide-or-become-transfer-half-2 = Más o menos las mismas que con una de cada clase.
lesson-divide-or-become-transfer-half-3 = Muchas más, como en la placa en la que todas se quedan.
lesson-divide-or-become-transfer-half-why = En este modelo son { $half_stem }, y con una de cada clase, { $each_stem }. En las dos se queda, en promedio, la mitad de las hijas. A la reserva no le importa cómo se divide cada célula, solo cuánto da la suma.
lesson-divide-or-become-transfer-forever = Una reserva cuyas divisiones dan siempre una de cada clase mantiene su tamaño. ¿Formará células nuevas para siempre?
lesson-divide-or-become-transfer-forever-1 = Sí: mientras hay reserva, forma células nuevas.
lesson-divide-or-become-transfer-forever-2 = No: la propia reserva mengua con cada división.
lesson-divide-or-become-transfer-forever-3 = No: una estirpe solo puede duplicarse cierto número de veces, y entonces sus células madre se detienen.
lesson-divide-or-become-transfer-forever-why = En células de médula humana fueron 38 ± 4 duplicaciones en la placa (Bruder 1997). Aquí hay una placa en la que se permiten muchas menos: del día 60 al día 90 sus células nacidas pasaron de { $few_born_60 } a { $few_born_90 }; con el límite habitual, de { $each_born_60 } a { $each_born_90 }. La mayoría de sus células madre se había detenido.

lesson-divide-or-become-exit = Tres preguntas para terminar.
lesson-divide-or-become-exit-skin = Las células madre de tu piel se dividen durante toda tu vida. ¿Por qué te quedan todavía?
lesson-divide-or-become-exit-skin-1 = Naciste con muchísimas, y cada división gasta una de ellas.
lesson-divide-or-become-exit-skin-2 = En promedio, por cada hija que se va, otra sigue siendo célula madre.
lesson-divide-or-become-exit-skin-3 = Siguen llegando nuevas del embrión.
lesson-divide-or-become-exit-skin-4 = Cada noche, células de la piel vuelven a ser células madre.
lesson-divide-or-become-exit-skin-why = Una división da dos células, así que una célula madre puede entregar una y conservar otra. Si en promedio se queda la mitad de las hijas, la reserva se mantiene. Las reservas sí cambian con la edad, pero no porque cada división cueste una célula madre.
lesson-divide-or-become-exit-lab = Un laboratorio tiene pocas células madre y necesita muchas células óseas. ¿Qué harías primero?
lesson-divide-or-become-exit-lab-1 = Llamar al hueso enseguida, para no perder ni un día.
lesson-divide-or-become-exit-lab-2 = Impedir que las células se dividan, para que no se gaste ninguna.
lesson-divide-or-become-exit-lab-3 = Dejar primero que se dividan sin ninguna llamada, y llamar al hueso más tarde.
lesson-divide-or-become-exit-lab-why = Primero aumentar la reserva, después llamar. En esta placa, suelo blando durante diez días y rígido después dio { $first_bone } células óseas; suelo rígido desde el principio, { $stiff_bone }. Los laboratorios llaman a las dos partes expansión e inducción.
lesson-divide-or-become-exit-left-out = Una de estas cosas *no* está en esta placa, pero en un cuerpo ayuda a decidir cuántas hijas se quedan. ¿Cuál?
lesson-divide-or-become-exit-left-out-1 = Vecinas que sujetan a una célula madre en su sitio y le envían señales para que siga siéndolo.
lesson-divide-or-become-exit-left-out-2 = Falta de espacio para dividirse.
lesson-divide-or-become-exit-left-out-3 = Un suelo que llama a un destino.
lesson-divide-or-become-exit-left-out-4 = El azar.
lesson-divide-or-become-exit-left-out-why = Un lugar así, con sus vecinas, se llama nicho, y aquí no está incluido. En un cuerpo puede hacer que una hija se quede y dejar ir a la otra, porque solo una de ellas sigue tocándolo. El espacio, el suelo y los dados sí están en esta placa.

lesson-divide-or-become-teacher-before =
    Dos minutos antes de la clase: abrir la lección, simular una vez hasta el día 28, empezar de nuevo, elegir «Suelo», poner la intensidad en lo más blando, pulsar «Pintar toda la placa» y simular otra vez. Escribir en la pizarra las palabras *reserva* e *hija*. No hace falta la mitosis paso a paso.
lesson-divide-or-become-teacher-while =
    Hacer un concurso: quién consigue más células óseas conservando 100 células madre; así prueban momentos, y no solo intensidades. Preguntar en cada mesa: *¿Quién forma las células óseas de la semana que viene?*

    Solución, el día 28: células madre / células óseas / divisiones. Sin cambios: { $stiff_stem } / { $stiff_bone } / { $stiff_born }; blando desde el día 0: { $soft_stem } / { $soft_bone } / { $soft_born }; 20 kPa desde el día 0: { $between_stem } / { $between_bone } / { $between_born }; blando hasta el día 10 y después 34 kPa: { $first_stem } / { $first_bone } / { $first_born }; blando hasta el día 21 y después 34 kPa: { $long_stem } / { $long_bone } / { $long_born }. Divisiones fijadas a mano, células madre el día 28: se van todas, { $gone_stem }; una de cada clase, { $each_stem }; mitad y mitad, { $half_stem }; se quedan todas, { $two_stem }.

    Puntuación máxima: la segunda afirmación; dos filas con los mismos dados que difieren en el suelo o en el día en que se pintó; una cadena que va de las dos hijas a la reserva.
lesson-divide-or-become-teacher-classes =
    La mayoría responde miles para la placa en la que cada división da dos células especializadas. «Dividirse» suena a «cada vez más». Se puede jugar con papelitos: cada uno se parte en dos, y las dos mitades van al montón del hueso. Después de una ronda, la mesa está vacía.

    Muchos creen también lo contrario: que cada división cuesta una célula madre. Ambas cosas vienen de preguntar solo *cuántas veces* se dividen las células y nunca qué hacen las hijas.

    Algunos piensan que una célula madre decide por el bien del tejido: «somos muy pocas, así que me quedo». En este modelo ninguna célula sabe cuántas hay. La reserva es una suma de respuestas individuales.
lesson-divide-or-become-teacher-discussion =
    1. Las células madre de la sangre se dividen pocas veces; las del revestimiento del intestino, muchas. Las dos reservas duran. ¿A cuál de las dos esperarías que se le agotaran las duplicaciones, y qué dice eso de dónde guarda un cuerpo su reserva?

    2. Un tumor puede empezar con una célula cuyas hijas se quedan un poco más de la mitad de las veces. ¿Qué pasará según la fórmula con p, y por qué se tarda tanto en notarlo?

    3. Una clínica ofrece células multiplicadas «tantas veces como se quiera». ¿Qué preguntarías?
lesson-divide-or-become-teacher-odd =
    En esta placa no muere ninguna célula (muertes hasta el día 28: { $stiff_died }). Es a propósito, para que cuadre la suma: las células del principio más las nacidas son las del final. En placas reales algunas mueren.

    En estas células no se conocen las proporciones reales de las formas de dividirse; las del modelo se eligieron para la enseñanza.

    La reserva con una de cada clase no se mantiene exactamente. Unas pocas hijas que deberían irse se quedan, y algunas células madre toman un destino sin dividirse. Por eso el día 28 son { $each_stem } en vez de { $stem_0 }, y más tarde bajan.

    Otros dados cambian mucho la placa sin cambios, porque empieza con muy pocas células: el día 28 quedan { $dice_stem } células madre con la semilla 3 y { $stiff_stem } con la semilla 1. Lo que dicen las filas no cambia: las dos cifras son pequeñas junto a las { $soft_stem } de la placa blanda.

    Hacia 20 kPa las células madre y las óseas salen más o menos igualadas. Al alumnado le gusta buscar ese punto. Un factor pintado encima (BMP-2, TGF-β) cambia p igual que el suelo, pero entonces difieren dos cosas.

    El límite de duplicaciones no llega a verse en los 28 días de esta placa: el espacio se acaba mucho antes.
