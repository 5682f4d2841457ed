# Articulaciones misteriosas: se ha alterado una regla de una rodilla; hay que averiguar cuál.
mystery-title = Articulación misteriosa
mystery-intro = Alguien ha alterado una sola cosa en esta rodilla o en lo que se inyectó. No se ve a simple vista. Puedes comprar lecturas, compararlas con la misma rodilla sin alterar y decir qué fue.
mystery-code = Tu código
mystery-open = Abrir esta articulación
mystery-unaltered = La misma rodilla sin alterar, 50 millones de células
mystery-left = Puntos por gastar: { $left }
mystery-price = Precio en puntos: { $price }
mystery-buy = Hacer esta lectura
mystery-day = Día de la lectura
mystery-guesses = Intentos que quedan: { $guesses }
mystery-guess = Esto es lo alterado
mystery-right = Correcto. Eso es lo que se alteró.
mystery-not-it = No es eso. ¿Cuál de tus lecturas habla en contra?
mystery-nothing-there = No se encontró nada de eso, ni vivo ni muerto.
mystery-give-up = Decirme qué era

mystery-code-form = «{ $found }» no es el código de una articulación misteriosa. Un código así tiene este aspecto: { $example }.
mystery-code-letter = En estos códigos no aparece «{ $letter }». Vuelve a mirar: ¿podría ser otra letra u otra cifra? Un código tiene este aspecto: { $example }.
mystery-code-check = En «{ $found }» hay una letra equivocada, o dos han cambiado de sitio. Vuelve a mirar el código que te dieron.
mystery-too-dear = El precio, en puntos, es { $price }; te quedan { $left }.
mystery-no-guess = No quedan intentos.
mystery-unknown-rule = «{ $found }» no está en la lista de lo que puede alterarse.

mystery-assay-pain = Dolor, media de una semana
mystery-assay-inflammation = Inflamación en el líquido articular
mystery-assay-healing = Señal reparadora en el líquido articular
mystery-assay-growth = Factor de crecimiento en el líquido articular
mystery-assay-label = Células inyectadas que están vivas, de todas las que entraron
mystery-assay-m1 = Inflamatorios entre los macrófagos
mystery-assay-m2 = Reparadores entre los macrófagos
mystery-assay-cartilage = Cartílago en tres trocitos
mystery-assay-look = Cartílago, visto con una cámara

mystery-rule-no-growth-factor = Las células apenas producen factor de crecimiento
mystery-rule-no-growth-factor-why = Todo parece normal: células, dolor, macrófagos. Solo el factor de crecimiento del líquido articular es la cuarta parte de lo que debería ser, y el día 7 hay demasiado poco para verlo. Quien solo mira el dolor no lo descubre, porque en este modelo el dolor no depende del factor de crecimiento.
mystery-rule-old-donor = El donante era mayor: las células tienen sus divisiones agotadas y pocas logran adherirse
mystery-rule-old-donor-why = El día 7 están vivas unas 7 de cada 100 células, y no 22. Las que hay trabajan bien: los macrófagos cambian casi como siempre y, por eso, el dolor baja casi como siempre. Pero después vuelve antes.
mystery-rule-dead-cells = Las células se estaban muriendo cuando se inyectaron
mystery-rule-dead-cells-why = El día 7 están vivas apenas 2 de cada 100 células. Y aun así la rodilla mejora: los macrófagos que se comen células moribundas se vuelven reparadores. Pero el día 7 hay poca señal reparadora en el líquido.
mystery-rule-silent-cells = Las células no envían señales
mystery-rule-silent-cells-why = Hay tantas células como siempre, y la rodilla se comporta como con suero salino: sin señal reparadora, sin factor de crecimiento, sin macrófagos que hayan cambiado.
mystery-rule-stuck-macrophages = Los macrófagos no pueden volverse reparadores
mystery-rule-stuck-macrophages-why = Las células están ahí y envían lo que deben. Pero el día 28 apenas hay macrófagos reparadores. El mensaje llega, y nadie puede hacer nada con él.
mystery-rule-overload = La rodilla está sobrecargada
mystery-rule-overload-why = Las células están como siempre, y los macrófagos cambian. Pero la inflamación es alta desde el día 0 y sigue alta, porque el desgaste la alimenta sin parar. Duele tanto como con suero salino, por otro motivo.
mystery-rule-salt-water = En la jeringa había suero salino
mystery-rule-salt-water-why = No se encuentra ninguna célula marcada, ni viva ni muerta, ni señal alguna de ellas. Aun así, el dolor baja un poco: eso lo hacen la expectativa y una aguja.
mystery-rule-steroid = En la jeringa había un corticoide
mystery-rule-steroid-why = No se encuentra ninguna célula marcada. La primera semana hay poca inflamación y el dolor baja deprisa, sin ninguna señal reparadora; el día 90 ya ha pasado todo.
mystery-rule-germs = Entraron gérmenes con la aguja
mystery-rule-germs-why = En las primeras semanas la inflamación es muchas veces mayor de lo normal y el dolor es fuerte, aunque las células y los macrófagos hacen lo que pueden. El día 90 ya ha pasado. Una infección real también destruye cartílago; eso no está en el modelo.

mystery-teacher =
    Cada alumno recibe un código. El código lleva la respuesta: escríbelo en esta página y se dirá qué regla se alteró. En una clase no hay dos alumnos con el mismo código, y los compañeros de al lado tienen reglas distintas.

    Con siete lecturas se distinguen todas las reglas; cuestan 19 de los 24 puntos. La biopsia y la cámara son caras y en 90 días no dicen casi nada; deja que los alumnos lo descubran.
mystery-teacher-class = Número de la clase
mystery-teacher-pupils = Número de alumnos
mystery-teacher-answer = Alumno { $pupil }: { $code }, { $answer }

# La articulación misteriosa en la ventana.
title-mystery = , articulación misteriosa
mystery-joints = Articulaciones misteriosas
mystery-new = Nuevo misterio
mystery-go-on = Seguir con { $code }
mystery-reveal = Para el docente: lo que esconde un código
mystery-teacher-code = Un código
mystery-teacher-one = { $code }: { $answer }
mystery-price-one = Precio en puntos: 1
mystery-guesses-one = Intentos que quedan: 1
mystery-cover = La rodilla está tapada. Lo alterado solo se nota en las lecturas.
mystery-day-of = Día { $day } de { $days }
mystery-clock = Dejar pasar días
mystery-to-day = Al día { $day }
mystery-on-its-way = De camino al día { $day }
mystery-forward = Los días solo van hacia delante. Quien vuelve a empezar este código y la trata igual encuentra las mismas lecturas.
mystery-wait = Los días todavía están pasando.
mystery-over = Ya está todo al descubierto.
mystery-readings = Tus lecturas
mystery-no-readings = Ninguna todavía. Lo que lees es lo que la rodilla tiene en su día actual.
mystery-row = { $number }. Día { $day }: { $assay }
mystery-usual = La misma rodilla sin alterar: { $value }
mystery-speaks = La lectura { $number } habla a favor
mystery-claim = ¿Qué se alteró?
mystery-claim-how = Elige una opción y marca las lecturas que hablan a favor.
mystery-was-not = No es esto: { $rule }
mystery-needs-rule = Elige primero lo que crees que se alteró.
mystery-needs-reading = Marca al menos una lectura que hable a favor.
mystery-sure = Entonces se descubre todo y ya no queda nada por averiguar. Pulsa otra vez si es lo que quieres.
mystery-it-was = Esto es lo que se alteró:
mystery-truth = Valor verdadero: { $value }
mystery-apart = Está a { $n } veces su error de la rodilla sin alterar. Eso apenas ocurre por azar.
mystery-near = Está a { $n } veces su error de la rodilla sin alterar. Eso puede ser azar.
mystery-curves = Lo que ocurrió en ella
mystery-curve-this = Esta rodilla
mystery-show = Abrir esta rodilla en la ventana
mystery-show-usual = Abrir la rodilla sin alterar
mystery-another = Guardarla y elegir otra
mystery-value-pain = { $value } mm de 100
mystery-value-inflammation = { $value } × semiefecto
mystery-value-healing = { $value } × semiefecto
mystery-value-growth = { $value } ng/mL
mystery-value-label = { $value } %
mystery-value-m1 = { $value } %
mystery-value-m2 = { $value } %
mystery-value-cartilage = { $value } % de una rodilla sana
mystery-value-look = Grado { $value }

# Lo que se puede dar a la articulación, y lo que se entrega de ella.
mystery-treatments = Tratarla
mystery-treatments-how = La rodilla de al lado, sin alterar, recibe lo mismo. Cómo responden las dos se nota en lecturas de días posteriores.
mystery-give = Dar: { $what }
mystery-given = Día { $day }: { $what }
mystery-last-day = Este es el último día. Ya no se vería nada de ello.
mystery-untreated = Así es en una rodilla que nadie ha vuelto a tratar. Lo que diste se suma, aquí y en la rodilla de al lado.
mystery-hand-in = Entregar
mystery-hand-in-how = El código lleva la articulación, tus lecturas, tratamientos y afirmaciones. Quien lo lee ve cuál de ellas era correcta. No se envía nada.
mystery-copy-code = Copiar como código
