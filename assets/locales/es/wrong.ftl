# La galería de modelos erróneos: qué podría creerse, en qué fijarse y por qué los datos no encajan.
wrong-title = Galería de modelos erróneos
wrong-intro = Aquí cada imagen es un modelo erróneo a propósito. Hace lo que cree mucha gente. Mira qué da, y después qué se midió.
wrong-open = Abrir este modelo erróneo
wrong-open-own = Abrir el modelo propio de Stroma
wrong-idea = Qué podría creerse
wrong-shows = En qué fijarse
wrong-fails = Por qué los datos no encajan
wrong-nearest = Lo más erróneo que puede ser
wrong-figure = Medido
wrong-published = { $value } { $unit } (de { $low } a { $high })
wrong-published-range = de { $low } a { $high } { $unit }
wrong-range-ours = La fuente no da ninguna dispersión que conozcamos; el intervalo es la tolerancia de la comprobación que hace Stroma.
wrong-n = { $n } personas
wrong-model-wrong = El modelo erróneo
wrong-model-own = El modelo propio de Stroma
wrong-fit-fitted = El modelo propio de Stroma se ajustó a este número. Que encaje no prueba nada; que el erróneo no encaje sí cuenta.
wrong-fit-partly = Una parte del modelo propio de Stroma se ajustó a números como este; otra parte sale por sí sola.
wrong-fit-not_fitted = Nada del modelo propio de Stroma se ajustó a este número.
wrong-misconception = Quién encontró esta creencia: { $source }

wrong-all-survive-title = Todas las células inyectadas sobreviven
wrong-all-survive-idea = La jeringa contiene 50 millones de células vivas. En una rodilla hay calor y humedad. Así que se instalan y se quedan.
wrong-all-survive-shows = Cuenta las células inyectadas: el día 28 y otra vez el día 180.
wrong-all-survive-fails =
    Se inyectaron células humanas en rodillas de ratones. Al cabo de un mes quedaban { $left-28-value } de cada 100; al cabo de medio año, { $left-180-value }. Este modelo conserva { $left-28-wrong } y { $left-180-wrong } de cada 100; el propio de Stroma, { $left-28-own } y { $left-180-own }, porque se ajustó a los ratones.

    A las ratas no lo ajustó nadie: dos semanas después de una inyección, entre el { $share-14-low } y el { $share-14-high } % del ADN del tejido era humano. Aquí viene de la aguja el { $share-14-wrong } % de todas las células, y en el modelo propio de Stroma, el { $share-14-own } %. Una rata no es una persona, así que solo se puede comparar el orden de magnitud.
wrong-all-survive-nearest = Los números del modelo no permiten que vivan todas las células. Aquí logra adherirse la mitad, y ese es el máximo que admite.
wrong-all-survive-left-28 = Células inyectadas vivas a las cuatro semanas
wrong-all-survive-left-180 = Células inyectadas vivas al medio año
wrong-all-survive-share-14 = Proporción de células inyectadas a las dos semanas

wrong-never-run-out-title = Las células madre no se agotan nunca
wrong-never-run-out-idea = Una célula madre produce más células madre. Así que una sola placa basta para todo el mundo y para siempre.
wrong-never-run-out-shows = Una placa que se mantiene diez meses. Cada día muere una décima parte de las células, y otras se dividen y ocupan su sitio. Mira cuántas quedan al final.
wrong-never-run-out-fails =
    En la placa, las células de médula humana se duplicaron { $doublings-value } veces, con un margen de 4 más o menos, y después ya no. Este cultivo lleva { $doublings-wrong } duplicaciones el día 300, y aún hay células que se dividen. El propio de Stroma lleva { $doublings-own }; sus últimas células son viejas, y la placa está casi vacía.

    El límite se puso en el modelo propio de Stroma. Lo que sale por sí solo es cómo se nota: durante medio año, nada; después la placa se vacía en unas semanas.
wrong-never-run-out-nearest = Incluso aquí hay un límite: 50 duplicaciones. Es el máximo que admite el modelo, así que esta placa quedaría vacía unos meses más tarde.
wrong-never-run-out-doublings = Duplicaciones hasta que el cultivo se detiene

wrong-signals-for-ever-title = Las señales duran para siempre
wrong-signals-for-ever-idea = Una vez que las células han calmado la rodilla, sigue en calma. El mensaje ya se envió, así que da igual cuáles sigan vivas.
wrong-signals-for-ever-shows = Pon al lado la misma rodilla con suero salino. Compara el dolor el día 28 y el día 180. ¿Se reduce la diferencia?
wrong-signals-for-ever-fails =
    En este modelo la diferencia al cabo de medio año sigue siendo de { $pain-180-wrong } puntos, como el día 28. Los mejores ensayos, en conjunto, encontraron { $pain-180-value } (intervalo: de { $pain-180-low } a { $pain-180-high }) entre tres y seis meses después de la inyección. El modelo propio de Stroma da { $pain-180-own }: las células mueren, menos células envían señales y la rodilla vuelve poco a poco a su estado anterior.

    Un número menor que cero significa menos dolor que con suero salino.
wrong-signals-for-ever-nearest = En este modelo no se puede conservar una señal sin quien la envíe; desaparece en unas horas. Por eso, aquí, cada vez que mueren células, las que siguen vivas envían más, hasta que la suma es la del día 7.
wrong-signals-for-ever-pain-180 = Dolor respecto al suero salino al medio año

wrong-more-is-better-title = Más siempre es mejor
wrong-more-is-better-idea = Si 50 millones de células ayudan, 500 millones tienen que ayudar mucho más. Cada célula pone su parte.
wrong-more-is-better-shows = Solo se inyectan 25 millones de células. Compara el dolor el día 90 con el del suero salino. Después prueba con diez y con cuarenta veces esa cantidad.
wrong-more-is-better-fails =
    Si más siempre es mejor, hasta mil millones, una sola célula puede hacer muy poco. Entonces 25 millones apenas pueden hacer nada: la diferencia de dolor con el suero salino es de { $pain-90-wrong } puntos. En los ensayos, la diferencia con el control fue de { $pain-90-value } (de { $pain-90-low } a { $pain-90-high }), y en los que usaron menos de 30 millones de células el resultado fue al menos tan bueno como en los demás. El modelo propio de Stroma da { $pain-90-own }: con pocas células ya han cambiado casi todos los macrófagos que pueden cambiar.

    Un número menor que cero significa menos dolor que en el control.

    Los ensayos no coinciden en la dosis. Uno más reciente no encontró ninguna ventaja sobre el suero salino con 2 ni con 10 millones. Pero ninguno muestra que la ayuda crezca y crezca con el número.
wrong-more-is-better-nearest = Ni siquiera aquí es una línea recta: un macrófago solo puede cambiar una vez, así que con las dosis más altas la ganancia se hace menor.
wrong-more-is-better-pain-90 = Dolor con 25 millones de células respecto al suero salino a los tres meses

wrong-new-knee-title = Las células inyectadas forman una rodilla nueva
wrong-new-knee-idea = Las células madre pueden convertirse en cualquier cosa. Si se ponen donde falta cartílago, se convierten en cartílago.
wrong-new-knee-shows = Vuela hasta las zonas desgastadas. Cuenta las células de cartílago que vienen de la aguja y mira hasta dónde se ha llenado la zona dañada.
wrong-new-knee-fails =
    Para formar tejido nuevo, tiene que haber células. Al cabo de medio año quedaban en ratones { $left-180-value } de cada 100, se hubieran convertido en lo que fuera. Aquí son { $left-180-wrong } de cada 100, y la mayoría es cartílago. En el modelo propio de Stroma quedan { $left-180-own }, y casi ninguna se convirtió en cartílago.

    Dos semanas después de una inyección, entre el { $share-14-low } y el { $share-14-high } % del ADN del tejido de ratas era humano. Aquí viene de la aguja el { $share-14-wrong } % de todas las células; en el modelo propio de Stroma, el { $share-14-own } %.

    Y en personas: al cabo de un año, las imágenes de 480 pacientes no mostraron ninguna diferencia.
wrong-new-knee-nearest = Aquí veinte números están en el extremo de su intervalo. Aun así, solo se llenan las zonas desgastadas; ni forzándolo da el modelo una rodilla entera nueva.
wrong-new-knee-left-180 = Células inyectadas presentes al medio año
wrong-new-knee-share-14 = Proporción de células inyectadas a las dos semanas

wrong-better-proves-it-title = Sentirse mejor lo demuestra
wrong-better-proves-it-idea = Me dolía, me pusieron la inyección y ahora me duele menos. Así que la inyección funcionó.
wrong-better-proves-it-shows = Solo se inyecta suero salino. Mira el dolor el día 0 y el día 90.
wrong-better-proves-it-fails =
    Si las personas solo se sintieran mejor con lo que funciona, el suero salino no cambiaría nada: { $relief-90-wrong } puntos en este modelo. Pero en ensayos 1076 personas con rodillas desgastadas recibieron suero salino, y a los tres meses su dolor había cambiado en { $relief-90-value } puntos de 100 (de { $relief-90-low } a { $relief-90-high }). En el modelo propio de Stroma cambia en { $relief-90-own }, porque se ajustó a esas personas.

    Así que quien se siente mejor sabe que el dolor bajó, pero todavía no por qué. Un grupo con suero salino puede mostrarlo.
wrong-better-proves-it-relief-90 = Cambio del dolor tres meses después del suero salino
