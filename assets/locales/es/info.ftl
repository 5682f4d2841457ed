# Información sobre cada nivel, en el orden de la pestaña Info de NetLogo. Claves: info-NIVEL-PARTE; una línea en blanco empieza un párrafo nuevo.
info-open = Información
info-title = Información sobre este nivel
info-heading-what = ¿Qué es?
info-heading-how = Cómo funciona
info-heading-use = Cómo se usa
info-heading-notice = En qué fijarse
info-heading-try = Qué probar
info-heading-extend = Ampliar el modelo
info-heading-related = Modelos relacionados
info-heading-contested = Lo que se discute o no se sabe
info-heading-credits = Créditos y referencias
info-heading-cite = Cómo citar

# Una célula.
info-cell-what =
    Una placa con células madre mesenquimales, como la muestra un microscopio. Cada marca es una célula, y todas llevan el mismo ADN.

    La pregunta: ¿por qué una de ellas se convierte en hueso y otra en cartílago, en grasa o en algo parecido al músculo? Aquí depende de lo que la célula percibe en su sitio, y del azar.
info-cell-how =
    Cada hora, cada célula percibe su entorno: el suelo, los factores de crecimiento, el oxígeno y el apiñamiento. Las reglas lo convierten en probabilidades, y los dados hacen el resto.

    Los pasos hacia un destino se suman, y con cuatro queda fijado. Si el estímulo desaparece antes, la inclinación se borra en unos días. Una célula con el destino fijado madura por etapas y ya no se divide; una célula madre se divide mientras le queden espacio, oxígeno y divisiones. En una división, una hija puede dejar enseguida la reserva de células madre.
info-cell-use =
    Elige un escenario arriba y pulsa «Simular». En «Pintar la placa» elige un pincel y su «Intensidad»; luego haz clic en la placa o pulsa «Pintar toda la placa». «Lavar los factores» deja el medio sin factores; el suelo y el oxígeno quedan como están.

    Con «Mirar», haz clic en una célula para preguntarle por qué; «Mismo ADN» muestra los cromosomas de todas. «Fijar y teñir» muestra lo que han formado las células y pone fin al cultivo. «Empezar de nuevo» conserva los dados; «Dados nuevos» tira otros.
info-cell-notice =
    «Una célula, tres suelos»: en el gel rígido la mayoría se convierte en células óseas, en el intermedio unas pocas pasan a ser de tipo muscular y en el blando siguen siendo células madre. También su forma depende del suelo: redonda, alargada, extendida.

    Cuanto más llena está la placa, menos divisiones hay. «Dividirse o diferenciarse»: el número de células madre primero sube y luego baja, mientras el de células óseas sigue subiendo.
info-cell-try =
    «Tres medios, tres destinos»: lava los factores el día 3 y, en otra simulación, el día 14. ¿Qué células conservan su destino el día 28?

    «Una célula, tres suelos»: pinta toda la placa con «Para músculo», o con «Oxígeno» al 1 %. ¿Qué cambia, y en qué suelo?

    Da TGF-β y BMP-2 juntos y adivina antes qué destino gana. Tiñe con rojo de alizarina el día 7, vuelve atrás y tiñe el día 28.
info-cell-extend =
    En esta placa los factores no se gastan y nada estira las células. Elige una de las dos cosas: ¿qué regla haría falta, qué números, y qué experimento los mediría?

    Un escenario es un pequeño archivo de texto. Toma uno de la carpeta assets/scenarios, cambia un suelo o un medio y suéltalo sobre la ventana.
info-cell-related =
    NetLogo, Muscle Development: hormonas que se extienden sobre las fibras de un músculo. stem-cell-animation (abelstam12): células madre en las criptas del intestino, y qué pasaría con suposiciones falsas. Stem-Cell-Landscapes (DariaDicu): los destinos como valles de un paisaje, según Waddington.

    Concord Consortium, connected-bio-spaces: de una población a la célula y su ADN. PhET, Membrane Transport: lo que entra en una célula y sale de ella. Artistoo: modelos de tejidos en una página web.
info-cell-contested =
    Se discute si estas células llegan a ser músculo de verdad. Engler (2006) vio marcadores de músculo, Robey (2017) argumenta en contra; por eso aquí se llaman «de tipo muscular». Se sabe bien que un suelo más rígido favorece otros destinos; los números en kPa son menos seguros.

    Cuántas divisiones dan dos células madre y lo rápido que se borra una inclinación son una elección didáctica. Hasta el nombre «célula madre» se discute. Y lo que una célula hace en una placa no tiene por qué hacerlo en un cuerpo.
info-cell-credits =
    Suelo: Engler 2006, Cell 126:677; McBeath 2004, Dev Cell 6:483. Qué son estas células: Dominici 2006, Cytotherapy 8:315. La discusión: Robey 2017, F1000Research 6:524; Caplan 2017, Stem Cells Transl Med 6:1445.

    Divisiones: Bruder 1997, J Cell Biochem 64:278. Tinciones: Gregory 2004, Anal Biochem 329:77; Dias 1992, Cancer Res 52:6431. El nivel «Laboratorio» dice de dónde viene cada número y qué no se ha vuelto a comprobar.
info-cell-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Nivel «Una célula».

    Añade la versión, el escenario, la semilla y el día; están en la hoja para repartir (Menú). Con un código de tu simulación, otros ven exactamente la misma. Para un hecho de biología, cita el trabajo del que procede, no el programa.

# Señales.
info-signals-what =
    Una tira de una articulación como bajo el microscopio: la membrana sinovial, el líquido articular y el cartílago. Cada marca es una célula.

    La pregunta: ¿cómo ponen fin las células a una inflamación comunicándose, y por qué a veces no termina? Aquí los macrófagos y las células madre se comunican con dos señales: la inflamación y la señal reparadora.
info-signals-how =
    Los macrófagos están en reposo (M0), son inflamatorios (M1) o ayudan a reparar (M2). La inflamación los convierte en M1, y la señal reparadora, en M2. Los M1 envían inflamación; los M0 y los M2 envían la señal reparadora, que además calma a los M1. El cartílago desgastado suelta restos, y los restos inflaman la membrana sinovial.

    Cuanta más inflamación perciben las células madre, más señal reparadora envían. La mayoría muere en unos días; los macrófagos se comen las muertas, y ese efecto dura dos días.
info-signals-use =
    «Lesionar la membrana» trae cinco días de inflamación. «Añadir células madre» y «Retirar células madre» actúan enseguida. «Las células envían señales» permite o no que las células madre se comuniquen.

    «Comparar» simula al lado la misma tira con los mismos dados y suero salino. Los interruptores bajo la imagen muestran las señales; «Moléculas» dice a cuáles representan. Haz clic en un macrófago para preguntarle por qué cambió.
info-signals-notice =
    «Una herida en la membrana sinovial»: la inflamación baja en cuanto termina la lesión, pero los macrófagos inflamatorios siguen ahí durante semanas. Las señales son rápidas; las células, lentas.

    «Una inflamación que no cede»: nadie lesiona esta membrana y, aun así, no se calma. Cuando llegan las células madre el día 7, pronto hay más macrófagos reparadores que inflamatorios, aunque para entonces la mayoría de las células madre ya ha muerto. La inflamación baja, pero no termina.
info-signals-try =
    «Una herida en la membrana sinovial»: simula hasta el día 60, y otra vez con células madre desde el día 1. ¿Cuánto antes hay más macrófagos reparadores que inflamatorios?

    «Una inflamación que no cede»: retira las células madre el día 14 y sigue hasta el día 60. ¿Qué vuelve? Empieza de nuevo y desactiva «Las células envían señales» antes del día 7: las células están ahí, ¿y qué cambian?

    Lesiona la membrana por segunda vez antes de que se calme, y di antes qué esperas.
info-signals-extend =
    Aquí una señal representa muchas moléculas. Divide la inflamación en IL-1β y TNF-α: ¿qué reglas necesitaría cada una, y qué mediciones?

    Del sistema inmunitario solo hay macrófagos; los vasos sanguíneos solo están dibujados, y faltan los nervios. Añade una de estas cosas sobre el papel. La fuerza y los días de una lesión están bajo injury_pulse en el archivo de un escenario: cámbialos y suelta el archivo sobre la ventana.
info-signals-related =
    COMMBINI, un modelo de PhysiCell de los macrófagos en un hueso lesionado, del que vienen varios números de este nivel. El propio PhysiCell, con reglas como «necrotic debris increases transform to M1 macrophage». CompuCell3D y Morpheus: señales y células de los tejidos.

    NetLogo, Muscle Development: hormonas que se extienden. PhET, Neuron: señales de otro tipo, con una grabación que se puede reproducir.
info-signals-contested =
    Que solo haya M0, M1 y M2 es una simplificación; en un cuerpo la mayoría de los macrófagos está en algún punto intermedio. También se han propuesto las vesículas y las mitocondrias cedidas como formas de comunicarse. No se sabe cuánto importan, y el modelo no incluye ninguna de las dos.

    En «Una inflamación que no cede», menos inflamación protege el cartílago por completo, como en placas y en animales. En personas no se ha demostrado. La herida se cierra según el calendario, con células madre y sin ellas: eso es decoración, no un resultado.
info-signals-credits =
    Macrófagos: el modelo COMMBINI, Front Immunol 2023, 1231329; su renovación en la membrana sinovial: Culemann 2019. Células madre junto a células inflamadas: Aggarwal y Pittenger 2005, Blood; Nemeth 2009, Nat Med 15:42.

    Cuánto se quedan, en ratones: Toupet 2013, Arthritis Rheum 65:1786. Cómo mueren: PMC8190192. El nivel «Laboratorio» dice de dónde viene cada número y qué no se ha vuelto a comprobar.
info-signals-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Nivel «Señales».

    Añade la versión, el escenario, la semilla y el día; están en la hoja para repartir (Menú). Con un código de tu simulación, otros ven exactamente la misma. Para un hecho de biología, cita el trabajo del que procede, no el programa.

# Articulación.
info-joint-what =
    Un corte de una rodilla desgastada, lesionada o sana, y una aguja. La pregunta: ¿ayuda una inyección de células madre, por qué, y comparada con qué?

    La imagen está estilizada. Las células se dibujan unas cincuenta veces más grandes de lo que son, y con 50 millones de células inyectadas una marca representa 25 000. Es un modelo para la enseñanza, no un consejo médico.
info-joint-how =
    Más o menos una de cada cuatro células inyectadas logra adherirse; las demás mueren en unos días. Vivas o moribundas, envían la señal reparadora, que convierte macrófagos inflamatorios en reparadores. Las células madre solo forman tejido en el lugar dañado, y pocas lo hacen.

    El cartílago desgastado inflama la membrana sinovial, la inflamación desgasta el cartílago, y el cartílago propio no vuelve. El dolor sigue a la inflamación y al cartílago perdido; el placebo, el ejercicio, una rodilla dolorida o una pierna débil lo cambian.
info-joint-use =
    Elige una rodilla arriba. La mayoría recibe una inyección por sí sola; «Próxima inyección» e «Inyectar ahora» dan otra. «Qué hace la rodilla» elige reposo, caminar, ejercicio o deporte. «Día del tratamiento» lleva desde la imagen médica hasta la recuperación.

    «Comparar» muestra la misma rodilla con los mismos dados y suero salino en la aguja, o con lo que elijas allí. «Las células envían señales» y «Las células forman tejido» deciden qué pueden hacer las células inyectadas.
info-joint-notice =
    El suero salino también quita dolor; esa parte se llama placebo. El día 7 la mayoría de las células inyectadas ha muerto, pero la diferencia con el suero salino dura meses. Al cabo de un año queda poco de ella.

    El cartílago es casi igual con células que con suero salino, y menos de una de cada cien células inyectadas se convierte en cartílago. De las rodillas desgastadas, la más desgastada es la que menos mejora.
info-joint-try =
    «Artrosis moderada»: desactiva el día 0 «Las células envían señales» y, en otra simulación, «Las células forman tejido». ¿Cuál de las dos cosas cambia el dolor?

    Pon a la izquierda el triple de células madre, pulsa «Comparar» y elige «A elección»: ¿cuánto más consiguen? Deja en reposo tres meses una rodilla desgastada: ¿protege eso el cartílago?

    «Un cráter en el cartílago», «Un agujero en el cartílago y el hueso»: ¿cuál de los dos se llena por sí solo? Tira dados nuevos en «Un ligamento cruzado roto»: ¿cuántas veces se cura?
info-joint-extend =
    El modelo tiene un solo corte de una rodilla, sin la marcha, sin rechazo inmunitario y sin un camino del dolor desde la articulación hasta el cerebro. ¿Cuál de estas cosas cambiaría más la respuesta a tu pregunta?

    Piensa en un ensayo que pudiera mostrar que el modelo se equivoca: ¿quién recibe qué, quién puede saberlo, qué se mide y cuándo? En un archivo de assets/scenarios puedes cambiar la rodilla, su carga y sus tratamientos; suéltalo sobre la ventana.
info-joint-related =
    No se encontró otro programa sobre este mismo tema. Cerca de él: Stem-Cell-Regeneration-Simulator (Infinite-Networker) cuenta células, pero no les da un lugar. CartilageCBM (somathias) modela células del cartílago.

    Lutianov 2011 y Campbell, Naire y Kuiper 2019 calculan cómo llenan un agujero las células madre y las de cartílago implantadas. Cassani y Olson (arXiv 1808.10752) hacen que células individuales formen cartílago en un andamiaje.
info-joint-contested =
    Se discute si las células ayudan más que el suero salino: una revisión Cochrane dice que pueden mejorar ligeramente el dolor, con certeza baja, y en el ensayo ADIPOA-2 mejoraron mucho 47 de cada 100 personas con células y 55 con placebo. Que las células protejan el cartílago o lo regeneren no se ha demostrado en personas: al cabo de un año, las imágenes de 480 no mostraban diferencias entre las células y un corticoide.

    Cuánto se quedan las células solo se midió en ratones. Los ensayos no coinciden en la dosis; el modelo solo muestra «más, hasta cierto punto». Al cabo de un año, el placebo explica en el modelo más parte del alivio que en lo publicado.
info-joint-credits =
    Células: Toupet 2013, Arthritis Rheum 65:1786; Mautner 2023, Nat Med 29:3120; Cochrane CD013342; ADIPOA-2, PMID 40885690. Placebo: Saltzman 2017, AJSM 45:2647; Yin 2025, Front Med, 1636181. Aguja: PMC3324992.

    Ejercicio: Fransen 2015, BJSM 49:1554; Bricca 2019, BJSM 53:940. Corticoide: McAlindon 2017, JAMA 317:1967. Ligamento cruzado: Filbay 2023 (KANON). Todas las demás están en el nivel «Laboratorio» y en las estaciones del día del tratamiento.
info-joint-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Nivel «Articulación».

    Añade la versión, el escenario, la semilla y el día; están en la hoja para repartir (Menú). Con un código de tu simulación, otros ven exactamente la misma. Para un hecho de medicina, cita el ensayo del que procede, no el programa.

# Laboratorio.
info-lab-what =
    El mismo programa con todo a la vista: cada número con su fuente y su grado de evidencia, cada regla con su curva. Aquí están la rodilla, la tira de tejido y la placa.

    La pregunta es tuya: ¿se sostiene mi propia hipótesis?
info-lab-how =
    Un número tiene una unidad, un rango, una fuente y un grado: medido en personas, en animales o en placa, tomado de otro modelo o elegido para enseñar. Una regla dice qué estímulo hace más probable qué conducta de una célula, y su curva dice cuánto.

    Todo el azar sale de la semilla. La misma semilla con las mismas acciones da otra vez la misma simulación. Así que, si cambias una sola cosa, la diferencia viene de ella.
info-lab-use =
    «Abrir el laboratorio» y luego «Números» o «Reglas». Busca por nombre, frase o fuente. Mueve un número o escribe un valor y pulsa «Aplicar desde ahora»; «Valor habitual» lo deshace. «Mostrar la imagen» vuelve a la simulación, y allí «Copiar como tabla» lleva un gráfico a una hoja de cálculo.

    Una prueba justa: simula una vez, empieza de nuevo, cambia un solo número el día 0 y llega hasta el mismo día. Luego haz lo mismo con dados nuevos.
info-lab-notice =
    La barra sobre la lista dice cuántos números tienen cada grado. La mayoría se eligió para enseñar; pocos se midieron en personas.

    Algunos números cambian toda la simulación; otros, casi nada. Donde un número importa mucho y su grado es bajo es donde menos sabemos: ahí es donde más ayudaría medir mejor.
info-lab-try =
    «Artrosis moderada»: pon «Señal máxima de las células madre» en 0 el día 0 y, en otra simulación, «Placebo, magnitud». ¿Qué queda del alivio en cada caso?

    Pon «Cartílago que se salva cuando las células calman la rodilla» en su valor más alto. ¿Cuánto más cartílago queda al cabo de un año? Tanto no se ha demostrado en personas.

    «Dividirse o diferenciarse»: baja «Divisiones en dos células madre, placa». ¿Qué pasa con las células madre?
info-lab-extend =
    «Guardar las reglas (CSV)» escribe las reglas en la forma que lee PhysiCell; stroma rules con --project escribe para él un proyecto entero. En la línea de órdenes, stroma run con --set y --seed simula un escenario tantas veces como quieras.

    El código es abierto (MIT o Apache 2.0), y ARCHITECTURE.md es su mapa. Después de un cambio, stroma validate mide si el modelo sigue mostrando lo que se ha publicado.
info-lab-related =
    PhysiCell y PhysiCell Studio: células en tejidos, reglas como frases con su curva. UQ_PhysiCell: qué números importan, y ajustes a los datos. BehaviorSpace de NetLogo: experimentos con muchos valores.

    Lutianov 2011: células madre y de cartílago en un agujero; también stroma validate calcula un agujero así. CompuCell3D, Morpheus, Chaste y BioDynaMo: otros programas para modelos de células.
info-lab-contested =
    Varios números están ajustados para que el conjunto se comporte como lo publicado. Un buen ajuste no es una prueba: otros números podrían ajustar igual de bien. Las fuentes que dicen «not re-checked» (sin volver a comprobar) se anotaron de memoria o se tomaron de otros.

    Una sola inflamación representa muchas moléculas, y un corte, una rodilla. Lo que descubres al cambiar un número es cierto en este modelo. Si es cierto en una rodilla, solo puede decirlo una medición.
info-lab-credits =
    Todos los números con sus fuentes: docs/parameters.md. El modelo según el protocolo ODD (2020): docs/model.md. Hay números que vienen también del código de PhysiCell, de COMMBINI (Front Immunol 2023, 1231329) y del modelo de hueso de Checa.

    La curva de una regla: Hill 1910, J Physiol 40:iv. El agujero: Lutianov 2011, J Theor Biol 289:136. Stroma está escrito en Rust con Bevy; sus letras son EB Garamond e Inter.
info-lab-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Nivel «Laboratorio».

    Añade la versión, el escenario, la semilla, el día y cada número que hayas cambiado. Con un código de tu simulación, otros ven exactamente la misma. Para un número, cita la fuente de su ficha, no el programa.
