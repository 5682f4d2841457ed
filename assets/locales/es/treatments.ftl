# Tratamientos: en un botón, en una frase sobre lo que recibió una rodilla, en el día del tratamiento, al administrarse.

kind-none = Nada
given-none = sin inyección

kind-saline = Suero salino
given-saline = suero salino
clinic-source-saline = Suero salino
story-injection-saline = Suero salino. No le hace nada a ninguna célula y, aun así, el dolor cederá por un tiempo: eso es placebo.
clinic-said-saline = Sin células. Aun así, el dolor baja unos { $points } puntos de 100 a los { $months } meses.

kind-marrow = Médula
given-marrow = concentrado de médula
clinic-source-marrow = Médula de cadera

kind-fat = Grasa
given-fat = células de la grasa abdominal
clinic-source-fat = Grasa abdominal

kind-cultured = Cultivadas
given-cultured = células madre cultivadas
clinic-source-cultured = Cultivadas

kind-steroid = Corticoide
given-steroid = un corticoide
clinic-source-steroid = Corticoide
story-injection-steroid = Un corticoide. Calma la inflamación unas semanas; una y otra vez, cuesta cartílago.
clinic-said-steroid = Sin células. Unos { $points } puntos de 100 menos de dolor en las primeras semanas; el efecto desaparece entre { $from } y { $to } meses después.
clinic-said-steroid-costs = Una y otra vez, cuesta cartílago: en dos años, el doble de pérdida que con suero salino.

kind-exercise = Ejercicio
given-exercise = un programa de ejercicio
clinic-source-exercise = Ejercicio
clinic-said-programme = Sin aguja. Unos { $points } puntos de 100 menos de dolor al terminar, a las { $weeks } semanas.
clinic-said-programme-spares = El ejercicio no daña el cartílago.

# Un tratamiento escrito que no se puede dar.
treatment-wrong-kind = «{ $found }» no es ningún tratamiento ({ $text }). Hay: { $known }
treatment-wrong-cells = «{ $found }» no es un número de células de { $low } a { $high }, escrito con punto, por ejemplo 2e7 ({ $text })
treatment-wrong-no-cells = este tratamiento no lleva células, así que no se puede dar un número de ellas: «{ $found }» ({ $text })
treatment-wrong-day = «{ $found }» no es ningún día de { $low } a { $high }, con los decimales escritos con punto ({ $text })
treatment-wrong-landing = «{ $found }» no es una probabilidad de { $low } a { $high } ({ $text })
