# Dos rodillas: de qué se compone la diferencia.

cause-cells = las células
cause-twin-cells = las células que solo tiene la gemela
cause-injected = lo que se inyectó
cause-infection = lo que se inyectó y la infección
cause-knee = la propia rodilla

parts-not-yet = Día { $day }: aún no se ha inyectado nada, así que las dos rodillas sienten lo mismo.
parts-same = Día { $day }: tanto dolor como la gemela ({ $twin }).
points-one = 1 punto
points-many = { $n } puntos
parts-less = Día { $day }: { $points } menos de dolor que la gemela ({ $twin }).
parts-more = Día { $day }: { $points } más de dolor que la gemela ({ $twin }).
parts-equal-rest = Las dos rodillas sintieron la aguja, así que el placebo es igual: la diferencia ({ $rest }) viene de { $by }.
parts-placebo-rest = De ellos, { $placebo } por placebo (el suero salino también lo da) y { $rest } por { $by }.
parts-equal = Las dos rodillas sintieron la aguja, así que el placebo es igual.
parts-placebo = El placebo quita { $n } (el suero salino también lo hace).
parts-placebo-twin = El placebo quita { $n } solo en la gemela, porque sintió una aguja.
parts-leg = El ejercicio quita { $n }.
parts-leg-twin = El ejercicio quita { $n } solo en la gemela.
parts-flare = Las molestias tras la aguja añaden { $n } durante unos días.
parts-flare-twin = La gemela está dolorida por su aguja: { $n }.
parts-rest = { $n } menos por { $by }.
parts-rest-worse = { $n } más por { $by }.
parts-chance = El resto ({ $n }) entra en lo que dan otras tiradas de los dados.
parts-chance-all = Eso entra en lo que dan otras tiradas de los dados.
parts-rolling-all = Se están tirando más dados, para ver si es azar.
parts-rolling = El resto ({ $n }): se están tirando más dados, para ver si es azar.
parts-end = El dolor está en un extremo de su escala: las partes son el mínimo seguro.

part-placebo = placebo
part-cells = células
part-injected = inyectado
part-left = el resto
part-chance = ¿azar?
part-leg = ejercicio
part-flare = molestias
part-cut = fuera de escala

said-function-same = Día { $day }: la rodilla puede hacer tanto como la gemela ({ $twin }).
said-function = Día { $day }: la función es { $n } puntos mejor que en la gemela ({ $twin }).
said-function-placebo = Día { $day }: la función es { $n } puntos mejor que en la gemela ({ $twin }). Sigue al dolor, así que también incluye placebo: unos { $part } de ellos.
said-function-less = Día { $day }: la función es { $n } puntos peor que en la gemela ({ $twin }).
said-tissue-same = Día { $day }: ninguna diferencia de tejido con la gemela ({ $twin }).
said-tissue-more = Día { $day }: { $n } % más de tejido que la gemela ({ $twin }).
said-tissue-less = Día { $day }: { $n } % menos de tejido que la gemela ({ $twin }).
said-inflammation-same = Día { $day }: tan inflamada como la gemela ({ $twin }).
said-inflammation-less = Día { $day }: menos inflamación que en la gemela ({ $twin }), con una diferencia de { $n } veces el semiefecto. El placebo no llega a este número.
said-inflammation-more = Día { $day }: más inflamación que en la gemela ({ $twin }), con una diferencia de { $n } veces el semiefecto. El placebo no llega a este número.
not-shown = No demostrado en personas.

twin-tip-saline = El control honesto: siente la misma aguja. Lo que cambia respecto a él es lo que se inyectó.
twin-tip-none = Esta rodilla sintió una aguja y la otra no: parte de la diferencia es placebo.
twin-tip-steroid = Lo que los médicos inyectan a menudo. Calma la inflamación unas semanas y, si se repite, cuesta cartílago.
twin-tip-exercise = Lo que ayuda sin aguja: un programa para los músculos de la pierna.
twin-tip-other = Lo que está elegido a la izquierda en «Próxima inyección».
twin-tip-before = Su tratamiento es el que tenía esta rodilla antes del intercambio: { $given }.

dashed-twin = a trazos: su gemela ({ $twin })
placebo-less = −{ $n } por placebo
placebo-less-help = La expectativa y la propia aguja quitan esta cantidad de dolor por un tiempo. El suero salino también lo hace.

# Qué se inyectó y qué hace la rodilla.
visits-none = Hasta ahora no se ha inyectado nada.
visits-one = Hasta ahora: { $last }
visits-many = Hasta ahora { $count } inyecciones. Última: { $last }
visit-one = día { $day }, { $kind }
visit-cells = , { $cells }
visit-missed = , fuera de la articulación
activity-rest-tip = Para los primeros días tras una aguja: menos molestias. Semanas de reposo debilitan la pierna, y una pierna débil duele más.
activity-walking-tip = Vida diaria. No desgasta la rodilla. La sobrecarga viene del peso o de una pierna torcida, no de caminar.
activity-exercise-tip = Un programa para los músculos de la pierna. En unas semanas quita unos { $n } puntos de dolor de 100, mientras se siga haciendo, y no daña el cartílago.
activity-sport-tip = Correr y saltar. Una rodilla sana lo soporta; una desgastada puede desgastarse más deprisa.
active-rest = En reposo desde hace { $days } días: la pierna se debilita.
active-rest-pain = En reposo desde hace { $days } días: la pierna se debilita; por eso, { $n } puntos más de dolor.
active-exercise = Ejercicio desde el día { $day }: { $n } puntos menos de dolor hasta ahora.
active-exercise-new = Ejercicio desde el día { $day }: necesita unas semanas.
active-exercise-left = Del ejercicio quedan { $n } puntos menos de dolor.
active-weak-left = Del largo reposo quedan { $n } puntos de dolor.
active-sport = Con deporte, el desgaste de esta rodilla es { $factor } veces el de caminar.
active-sport-borne = Esta rodilla soporta el deporte: ningún desgaste añadido.

story-flare-cells = una inyección de células
story-flare-needle = un pinchazo
story-needle_missed = La aguja no dio en la articulación: toda la dosis queda al lado y allí no hace nada.
story-exercise = Ha empezado un programa de ejercicio. En unas semanas puede quitar { $n } puntos de dolor.
story-first_fat = Una primera célula se ha convertido en célula grasa, con una gota de grasa dentro.
chapter-needle_missed = Aguja fallida
chapter-exercise = Ejercicio
chapter-first_fat = Primera grasa

# Cuentas y marcas.
one-mark-knee = Células inyectadas por marca azul: { $cells }. Marcas: { $marks }, por las que viven: { $alive }. De las células de la propia rodilla solo se dibuja una parte.
one-mark-residents = De las células de la propia rodilla solo se dibuja una parte de cada tipo.
one-to-one-drawn = 1 marca = 1 célula. No falta ninguna.
legend-count = { $name }: { $count }
residents-marked = células propias marcadas: { $shown } de { $all }
residents-marked-too = células propias marcadas: { $shown } de { $all }
injected-marked = células inyectadas por marca azul: { $cells }
became-fat = Células grasas
became-muscle-like = De tipo muscular
became-muscle-like-help = En ellas está abierto MYOD, el gen maestro del músculo. Si en una placa esas células llegan a ser músculo de verdad es objeto de debate.
short-adipocyte = Grasa
short-myocyte-dish = Tipo muscular

# La imagen en palabras.
words-dish-fates = En la placa hay { $stem } células madre ({ $trend }), { $cartilage } células de cartílago, { $bone } células óseas, { $muscle } células de tipo muscular (MYOD activado) y { $fat } células grasas.
words-injected-drawn = De { $given } células madre añadidas aquí siguen vivas { $alive }, con sus hijas; convertidas: { $became }. Cada marca es una célula.
words-died = La mayoría de las demás murió en unos días.
words-fat = { $cells } en células grasas
words-placebo = Del alivio, { $n } puntos son placebo; el suero salino también lo da.
words-flare = La rodilla está dolorida por la aguja: { $n } puntos del dolor.
words-twin = A su lado está su gemela: { $twin }.
