# La lección «Mismo ADN, tres destinos»: un solo tipo de célula, tres medios de cultivo y un estímulo que se retira pronto o tarde.
lesson-same-dna-title = Mismo ADN, tres destinos
lesson-same-dna-question = Un solo tipo de célula, una sola placa: ¿por qué acaba aquí en cartílago, ahí en grasa y allí en hueso?
lesson-same-dna-misconception = Cuando una célula se convierte en algo, cambia su ADN: una célula de cartílago tiene otros genes, o menos, que la célula madre de la que procede.

lesson-same-dna-anchor =
    En una placa hay { $cells_0 } células madre. Todas son del mismo tipo, y nadie toca su ADN. El líquido en que viven, el medio de cultivo, lleva un factor en el tercio izquierdo, otro en el centro y un tercero a la derecha. Un factor es algo a lo que las células responden.

    Cuatro semanas después hay en la placa { $cartilage } células de cartílago, { $fat } células grasas y { $bone } células óseas. Cada tipo está donde estaba su medio. *Las mismas células, el mismo ADN, tres destinos.*

    ¿Dónde se decidió: en el ADN, en la placa o en algún punto intermedio?
lesson-same-dna-anchor-more =
    Los tres factores tienen nombre. A la izquierda es TGF-β, una proteína con la que las células del cuerpo se envían señales. A la derecha es BMP-2, otra de la misma familia. En el centro es una mezcla que usan los laboratorios para obtener grasa.

    En 1999 Pittenger y otros hicieron esto con células de médula humana (Science 284:143). Su mejor prueba fue la más estricta: células que procedían todas de *una sola* célula aún podían convertirse en hueso, cartílago o grasa. Así que los tres destinos no venían de tres tipos de célula mezclados al principio.

lesson-same-dna-predict =
    Di qué esperas antes de saberlo. Aquí no hay nota. Al final verás tus respuestas junto a lo que pasó.
lesson-same-dna-predict-wash = El día 7 se lavan los tres factores. Dibuja cuántas células de cartílago hay, del día 0 al día 28. La placa que conserva sus factores ya está dibujada.
lesson-same-dna-predict-wash-why = Después del lavado ni una célula más fija su destino, y ninguna que lo haya fijado vuelve atrás: { $cartilage_w7 } el día 7 y { $cartilage_w7 } el día 28. Con los factores presentes todo el tiempo son { $cartilage }. Las que estaban a medio camino volvieron atrás; las que habían llegado se quedaron.
lesson-same-dna-predict-early = Ahora el lavado llega ya el día 3. ¿Cuántas de cada 100 células de la placa son células madre el día 28?
lesson-same-dna-predict-early-why = En este modelo son { $stem_share_w3 } de cada 100. El día 3 la mayoría de sus células madre había empezado a inclinarse a un destino. Sin el factor que las llamaba volvieron atrás, y siguieron dividiéndose.
lesson-same-dna-predict-nucleus = Mira dentro de una célula de cartílago y de una célula grasa de esta placa. ¿En qué se distinguen sus núcleos, el lugar donde está el ADN?
lesson-same-dna-predict-nucleus-1 = Cada una ha conservado solo los genes de su tipo; los demás han desaparecido.
lesson-same-dna-predict-nucleus-2 = Cada una recibió otra parte de los genes cuando se dividió su célula progenitora.
lesson-same-dna-predict-nucleus-3 = Las dos tienen los mismos genes; los que están abiertos y se leen son otros.
lesson-same-dna-predict-nucleus-4 = El medio de cultivo ha puesto un gen nuevo en cada una.
lesson-same-dna-predict-nucleus-why = Las dos tienen todos los genes; la diferencia está en cuáles se leen. Antes de dividirse, una célula copia todo su ADN, así que las dos hijas lo reciben entero. Y una célula que el día 3 se inclinaba al cartílago aún podía convertirse en grasa, cosa imposible si ese gen hubiera desaparecido.

lesson-same-dna-play =
    Dos minutos sin tarea. Pulsa «Simular», detente, pinta algo. Haz clic en una célula y pregúntale por qué. Después pulsa «Mirar dentro» y busca cuatro genes: SOX9, RUNX2, MYOD, PPARG. ¿Falta alguno en alguna parte?

lesson-same-dna-investigate =
    Aquí hay dos preguntas, y una placa para las dos.

    La primera: *¿había tres tipos desde el principio?* Si fuera así, dar un solo factor a toda la placa no cambiaría en qué se convierten las células de los otros dos tipos. Pruébalo: elige TGF-β, pulsa «Pintar toda la placa» el día 0 y simula hasta el día 28.

    La segunda: *¿hasta cuándo puede volver atrás una célula?* «Lavar los factores» quita los tres de la placa. Lava un día en una simulación y otro día en la siguiente. Dos palabras para ello: una célula que va de camino *se inclina* a un destino; cuando lo ha *fijado*, es una célula de cartílago, de grasa o de hueso.

    Guarda cada simulación como fila, y entre ellas una en la que no hiciste nada.

    ¿Has acabado pronto? Lava un día y da ese mismo día a toda la placa la mezcla para grasa. ¿Qué células siguen la nueva llamada y cuáles no? Pruébalo pronto y tarde. Al lado necesitarás una fila con el lavado solo.
lesson-same-dna-investigate-more =
    En el modelo una célula madre tiene para cada destino un ritmo r, tantos pasos al día, que aumenta con su estímulo según una curva de Hill: r = r_max · xⁿ / (Kⁿ + xⁿ). Aquí x es la cantidad de factor que hay, y K, la cantidad que da la mitad del efecto. Unos cuantos pasos hacia un mismo destino lo fijan. Sin su estímulo, una inclinación se desvanece: en unos días, a la mitad. En estas reglas no aparece el tercio de la placa: todas las células tienen las mismas reglas, y solo x es distinta.

    En un núcleo real, SOX9 (cartílago), RUNX2 (hueso), PPARG (grasa) y MYOD (músculo) son factores de transcripción: proteínas que encienden o apagan cientos de otros genes. Una vez encendidos, varios de ellos se mantienen encendidos a sí mismos y frenan a los demás. Que un gen se pueda leer depende de lo apretado que esté enrollado su ADN y de las marcas que lleve (grupos metilo, histonas modificadas). Las letras del ADN siguen siendo las mismas. Eso es lo que significa *epigenético*.

lesson-same-dna-count =
    ¿Cómo sabe un laboratorio en qué se han convertido sus células? Pone fin al cultivo y lo tiñe. Esta placa sin cambios se fijó el día 28 y se tiñó con azul alcián. El colorante se une a las cadenas de azúcares que fabrican las células de cartílago. En esta placa ya no vive nada.

    Ahora alguien cuenta al microscopio: 180 células en nueve sitios, las azules y las demás. Lee tres veces. Cada vez se cuentan otras células.
lesson-same-dna-count-apart = Un grupo cuenta en esta placa 27 células azules de cada 100, y otro grupo, 33 de cada 100. ¿Qué se deduce?
lesson-same-dna-count-apart-1 = Uno de los dos ha contado mal.
lesson-same-dna-count-apart-2 = Todavía nada: dos recuentos honrados de una misma placa suelen diferir así.
lesson-same-dna-count-apart-3 = Algunas células cambiaron de destino entre un recuento y otro.
lesson-same-dna-count-apart-why = Quien cuenta 180 células suele desviarse 3 o 4 de cada 100, tantas veces hacia arriba como hacia abajo, así que dos recuentos difieren en unas 5. Contar cuatro veces más células reduce eso a la mitad. Y las células fijadas ya no cambian.
lesson-same-dna-count-genes = Una célula azul ha fabricado aquello de lo que está hecho el cartílago. ¿Qué dice su color sobre su ADN?
lesson-same-dna-count-genes-1 = Tiene el gen del cartílago y ningún otro.
lesson-same-dna-count-genes-2 = Lee los genes del cartílago. Qué genes tiene, esta tinción no puede decirlo.
lesson-same-dna-count-genes-3 = Tiene más ADN que las demás.
lesson-same-dna-count-genes-why = El colorante se une a lo que una célula ha *fabricado*. Para fabricarlo tuvo que leer esos genes; los genes que tiene y no lee no dejan color. El colorante tampoco muestra todas las células de cartílago: en esta placa { $cartilage_share } de cada 100 células han fijado ese destino, y las más jóvenes aún no han fabricado lo suficiente.

lesson-same-dna-argue =
    Ahora convence a alguien que piense otra cosa. Elige tu afirmación. Busca después dos filas que serían distintas si te equivocaras y que difieran en una sola cosa: en *qué* pintaste o en *cuándo* lavaste. Elige en orden las partes de tu razonamiento y añade una frase tuya.
lesson-same-dna-argue-more =
    ¿Qué afirmación no podría refutar nunca ninguna fila de esta tabla? El modelo da a todas las células las mismas reglas porque así lo hicieron sus autores. Por eso una fila puede mostrar que un solo conjunto de reglas *basta* para tres destinos. Que las células reales de un cuerpo tienen el mismo ADN hubo que averiguarlo en células reales, y se averiguó: mira la última pregunta de esta lección.
lesson-same-dna-argue-claim-1 = De camino a un destino, una célula pierde los genes de los demás destinos.
lesson-same-dna-argue-claim-1-why = Entonces una célula que hubiera empezado hacia el cartílago o el hueso ya no podría convertirse en grasa. Lava el día 3 y da la mezcla para grasa: { $f3_fat } células grasas, frente a { $fat_w3 } con el lavado solo. ¿De dónde salieron, si sus genes habían desaparecido?
lesson-same-dna-argue-claim-2 = En la placa había tres tipos de célula desde el principio, y cada medio hizo crecer el suyo.
lesson-same-dna-argue-claim-2-why = Entonces pintar toda la placa con TGF-β dejaría como están las células del centro y de la derecha. Compara con la fila sin cambios: cartílago, { $cartilage } y { $tgf_cartilage }; grasa, { $fat } y { $tgf_fat }; hueso, { $bone } y { $tgf_bone }. ¿En qué se habrían convertido las células grasas de tu afirmación?
lesson-same-dna-argue-claim-3 = El entorno llama a un destino; una llamada que acaba pronto se olvida, y una que dura fija el destino.
lesson-same-dna-argue-claim-3-why = Tus filas deberían diferir solo en la llamada: en el factor o en el día en que desapareció. Tras un lavado el día 3, { $stem_share_w3 } de cada 100 células acaban como células madre; tras uno el día 14, { $stem_share_w14 }. ¿Qué muestra tu pareja de filas: el olvido, la fijación o las dos cosas?
lesson-same-dna-argue-claim-4 = El entorno decide en todo momento; a una célula siempre se la puede hacer volver.
lesson-same-dna-argue-claim-4-why = Entonces la mezcla para grasa el día 14 haría cambiar también a las células de cartílago. Compara con el lavado solo el día 14: ahí hay { $cartilage_w14 } células de cartílago, y con la mezcla para grasa, { $f14_cartilage }. ¿Qué células siguieron la llamada?
lesson-same-dna-argue-tile-1 = Antes de dividirse, una célula madre copia todo su ADN, así que todas las células de la placa tienen los mismos genes
lesson-same-dna-argue-tile-2 = cada tercio de la placa las baña en otro factor
lesson-same-dna-argue-tile-3 = una célula responde a su factor leyendo el gen de un destino, y se inclina a él
lesson-same-dna-argue-tile-4 = mientras solo se inclina, puede volver atrás cuando acaba la llamada
lesson-same-dna-argue-tile-5 = una inclinación que dura lo suficiente queda fijada, así que las mismas células siguen siendo tres tipos distintos

lesson-same-dna-compare =
    Aquí está lo que esperabas, y aquí lo que hizo el modelo. Lee las diferencias como preguntas, no como errores.

    Ves la placa que se lavó el día 7. Sus { $cartilage_w7 } células de cartílago se quedaron, aunque ya nada llama al cartílago: un destino fijado no necesita llamada. Las que estaban a medio camino volvieron atrás y se dividieron, de modo que { $stem_share_w7 } de cada 100 son células madre. Importa el día: con el lavado el día 3 son { $stem_share_w3 } de cada 100, y { $stem_share_w14 } de cada 100 si llega el día 14.

    Así que la solución del enigma está en medio. El ADN contiene todos los destinos que puede tomar una célula. El entorno elige uno. Y el tiempo lo hace duradero.

lesson-same-dna-transfer =
    Aquí hay otra placa. Toda ella tiene el mismo medio de cultivo, sin ningún factor. Solo cambia el suelo: blando como el cerebro a la izquierda, rígido como el músculo en el centro, rígido como el hueso joven a la derecha. Todas las células son, otra vez, de un solo tipo.
lesson-same-dna-transfer-more =
    Engler y otros lo hicieron en 2006 (Cell 126:677). Durante la primera semana los factores solubles aún podían llamar a las células a otro destino; después de varias semanas conservaban el destino de su suelo. Yang y otros (2014, Nature Materials 13:645) encontraron la misma memoria: un tiempo corto sobre suelo rígido se olvidaba; uno largo, no, y la proteína YAP se quedaba en el núcleo.

    Se discute qué son las células del suelo del centro. Engler vio marcadores de músculo, como MYOD. Robey (2017, F1000Research 6:524) duda de que estas células formen músculo siquiera. Por eso el programa las llama «de tipo muscular», y solo tiene { $ground_muscle }.
lesson-same-dna-transfer-stiff = ¿Qué hay sobre el suelo rígido el día 28?
lesson-same-dna-transfer-stiff-1 = Solo células madre, porque ningún factor las llamó.
lesson-same-dna-transfer-stiff-2 = Muchas células óseas: el suelo también es una llamada.
lesson-same-dna-transfer-stiff-3 = Células de cartílago, grasas y óseas, un tercio de cada.
lesson-same-dna-transfer-stiff-why = En este modelo { $ground_bone } células se convierten en óseas, casi todas sobre el suelo rígido, y { $ground_stem } siguen siendo células madre, casi todas sobre los otros dos. Una célula se agarra a su suelo y tira de él; lo que el suelo cede es un estímulo como cualquier otro.
lesson-same-dna-transfer-softened = El día 7 toda la placa se vuelve blanda como el cerebro. Si no se cambia nada, la placa tiene { $ground_bone } células óseas el día 28. ¿Y si se ablanda?
lesson-same-dna-transfer-softened-1 = Ninguna: todas vuelven atrás.
lesson-same-dna-transfer-softened-2 = Menos, pero algunas.
lesson-same-dna-transfer-softened-3 = Más o menos las mismas.
lesson-same-dna-transfer-softened-why = En este modelo son { $soft_bone }: más o menos las que tenían el destino fijado el día 7, que eran { $ground_bone_7 }. Es la misma regla con otro estímulo. Lo que se inclinaba olvidó; lo fijado se quedó.
lesson-same-dna-transfer-row = ¿Qué fila de tu tabla te lo dijo, y por qué puede una fila sobre un factor decir algo sobre un suelo?

lesson-same-dna-exit = Tres preguntas para terminar.
lesson-same-dna-exit-nerve = Una neurona y una célula del hígado de la misma persona tienen un aspecto y una tarea muy distintos. ¿Qué lo explica mejor?
lesson-same-dna-exit-nerve-1 = Las células madre tienen todo el ADN; cada una de estas dos ha conservado la parte que necesita.
lesson-same-dna-exit-nerve-2 = Recibieron cromosomas distintos cuando se dividieron sus células progenitoras.
lesson-same-dna-exit-nerve-3 = La neurona es más vieja, así que tiene más ADN.
lesson-same-dna-exit-nerve-4 = Tienen el mismo ADN, y cada una lee otros genes.
lesson-same-dna-exit-nerve-why = Una célula copia todo su ADN antes de dividirse, así que cada hija lo recibe entero; la diferencia está en qué genes se leen. Hay unas pocas excepciones: los glóbulos rojos expulsan su núcleo, y las células del sistema inmunitario reordenan algunos genes. Son excepciones.
lesson-same-dna-exit-three-days = Una célula madre estuvo tres días en TGF-β. Entonces se lava la placa y toda ella recibe BMP-2, que llama al hueso. ¿En qué se convierte esta célula, lo más probablemente?
lesson-same-dna-exit-three-days-1 = En una célula de cartílago: ya había empezado.
lesson-same-dna-exit-three-days-2 = En una célula ósea: su inclinación se desvanece y sigue la nueva llamada.
lesson-same-dna-exit-three-days-3 = En ninguna de las dos: ha gastado su elección y sigue siendo célula madre.
lesson-same-dna-exit-three-days-why = En este modelo toda la placa acaba entonces con { $b3_bone } células óseas y { $b3_cartilage } células de cartílago. Una inclinación de tres días se olvida casi del todo; solo las pocas células que ya habían fijado su destino siguen siendo cartílago.
lesson-same-dna-exit-cannot = Una de estas cosas *no* la puede mostrar esta placa, la pintes como la pintes. ¿Cuál?
lesson-same-dna-exit-cannot-1 = Células con las mismas reglas pueden acabar en tres tipos.
lesson-same-dna-exit-cannot-2 = Una llamada corta se puede olvidar.
lesson-same-dna-exit-cannot-3 = Una célula adulta real conserva todo el ADN con el que empezó.
lesson-same-dna-exit-cannot-4 = Una llamada larga fija un destino.
lesson-same-dna-exit-cannot-why = El mismo ADN se puso en este modelo de antemano, así que no puede salir de él como hallazgo. Lo halló Gurdon en 1962: puso el núcleo de una célula del intestino de un renacuajo en un huevo sin núcleo, y algunos de esos huevos llegaron a ser renacuajos. En aquel núcleo seguía estando todo lo que necesita un renacuajo.

lesson-same-dna-teacher-before =
    Dos minutos antes de la clase: abrir la lección, simular la placa hasta el día 28 y, en una segunda simulación, pulsar «Lavar los factores» un día cualquiera. El alumnado necesita saber qué son un gen y un núcleo, y que una célula se divide. Conviene tener en la pizarra *medio de cultivo*: el líquido en que se mantienen las células.
lesson-same-dna-teacher-while =
    Preguntar en cada mesa: *¿Qué fila sorprendería a alguien que cree que los genes se pierden?* La más fuerte es un lavado el día 3 con la mezcla para grasa el mismo día, junto al lavado solo. A un ritmo de varios días por segundo, una simulación tarda unos segundos.

    Solución, el día 28: cartílago / grasa / hueso y células madre de cada 100. Sin cambios: { $cartilage } / { $fat } / { $bone } y { $stem_share }; TGF-β en toda la placa desde el día 0: { $tgf_cartilage } / { $tgf_fat } / { $tgf_bone }; lavado el día 3: { $cartilage_w3 } / { $fat_w3 } / { $bone_w3 } y { $stem_share_w3 }; el día 7: { $cartilage_w7 } / { $fat_w7 } / { $bone_w7 } y { $stem_share_w7 }; el día 14: { $cartilage_w14 } / { $fat_w14 } / { $bone_w14 } y { $stem_share_w14 }. Lavado y mezcla para grasa el día 3: { $f3_cartilage } / { $f3_fat } / { $f3_bone }; el día 14: { $f14_cartilage } / { $f14_fat } / { $f14_bone }.

    Puntuación máxima: la tercera afirmación; dos filas con los mismos dados que difieren en un estímulo o en el día del lavado; una cadena que va de los mismos genes a la fijación pasando por la llamada.
lesson-same-dna-teacher-classes =
    Muchos dicen «la célula recibió el gen del cartílago» o «perdió los demás». Les han enseñado que una célula *se especializa*, y creen que un especialista se ha deshecho del resto. Es mejor que lo diga la fila con la mezcla para grasa, no el docente.

    Muchos creen que la pérdida ocurre en la división: la mitad del ADN para cada hija. Se les puede preguntar qué quedaría después de diez divisiones.

    Algunos se van al otro extremo y concluyen que una célula es arcilla que se puede moldear en cualquier momento. Para ellos está el lavado tardío.

    Unos pocos dicen «las células querían convertirse en hueso». Se les puede preguntar qué regla de la ficha de la célula contiene un deseo.
lesson-same-dna-teacher-discussion =
    1. En 2006 Takahashi y Yamanaka, con cuatro proteínas, hicieron que células de la piel de ratones volvieran a ser células que pueden convertirse en casi todo. ¿Qué dice eso del ADN de una célula de la piel? ¿Y de la palabra «fijado»?

    2. Alguien dice: «Si todas las células tienen el mismo ADN, el ADN no puede ser importante». ¿Qué pasaría en esta placa si uno de los cuatro genes no funcionara?

    3. Aquí todas las células siguen las mismas reglas y, sin embargo, no todas las de la izquierda se convierten en cartílago. ¿A qué se debe la diferencia entre dos vecinas: al ADN, al entorno o a los dados?
lesson-same-dna-teacher-odd =
    El hueso se toma aquí su tiempo: hasta el día 7 solo han fijado su destino { $bone_w7 } células óseas, pero { $cartilage_w7 } células de cartílago. Así que «demasiado tarde» no es el mismo día para todos los destinos. La rapidez de cada uno se eligió para la enseñanza.

    Incluso con un lavado el día 1 hay { $cartilage_w1 } células de cartílago. En una división, una hija puede dejar la reserva de células madre, y entonces fija su destino en el acto.

    Tras un lavado temprano, la placa acaba con más células que la placa sin cambios ({ $all_28 }): las células madre siguen dividiéndose; las que tienen destino, no. Con un lavado el día 0, las { $plain_all } son células madre.

    Con TGF-β en toda la placa quedan algunas células grasas y óseas. Los otros factores también siguen ahí, y algunas células los siguieron.

    En una placa real el cartílago es el más difícil de los tres. Los laboratorios aprietan para ello las células en agregados densos; una placa plana como esta da poco.

    Aquí «fijado» es para siempre. En placas reales no es seguro: Song y Tuan (2004, FASEB J 18:980) cuentan que células de grasa, hueso y cartílago ya formadas, procedentes de médula, volvieron atrás y tomaron otro destino al cambiar el medio.
