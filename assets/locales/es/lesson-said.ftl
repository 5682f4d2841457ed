# Lo que una lección dice de una curva dibujada junto a la simulación, y de un argumento.
# Curvas: yours y run son valores (de un máximo o un mínimo: días), share es la distancia media en tanto por ciento de la escala.
lesson-curve-same = Tu curva y la simulación son casi iguales: en promedio están a un { $share } % de la escala una de otra.
lesson-curve-apart = Tu curva y la simulación van por caminos distintos: en promedio están a un { $share } % de la escala una de otra. ¿Dónde se alejan más?
lesson-curve-start = Al principio dibujaste { $yours }. La simulación empezó en { $run }.
lesson-curve-end-higher = Al final esperabas { $yours }. La simulación terminó más abajo, en { $run }.
lesson-curve-end-lower = Al final esperabas { $yours }. La simulación terminó más arriba, en { $run }.
lesson-curve-peak-earlier = Esperabas el máximo { $days } días antes: el día { $yours }. En la simulación llegó el día { $run }.
lesson-curve-peak-later = Esperabas el máximo { $days } días después: el día { $yours }. En la simulación llegó el día { $run }.
lesson-curve-trough-earlier = Esperabas el mínimo { $days } días antes: el día { $yours }. En la simulación llegó el día { $run }.
lesson-curve-trough-later = Esperabas el mínimo { $days } días después: el día { $yours }. En la simulación llegó el día { $run }.
lesson-curve-rose-fell = Esperabas que del principio al final subiera { $yours }. En la simulación bajó { $run }. ¿Qué pudo hacer que bajara?
lesson-curve-fell-rose = Esperabas que del principio al final bajara { $yours }. En la simulación subió { $run }. ¿Qué pudo hacer que subiera?
lesson-curve-flat-changed = Esperabas pocos cambios. En la simulación, entre el máximo y el mínimo hay { $run }. ¿Qué cambió ahí?
lesson-curve-higher = Tu curva está, en promedio, más arriba: { $yours }, y { $run } en la simulación.
lesson-curve-lower = Tu curva está, en promedio, más abajo: { $yours }, y { $run } en la simulación.

# Puntos: por qué la afirmación, la evidencia y el razonamiento tienen 2, 1 o 0. a y b son números de fila.
lesson-mark-claim-2 = Afirmación: encaja con lo que muestran las simulaciones.
lesson-mark-claim-1 = Afirmación: a medio camino. ¿Con cuál de tus filas encaja peor?
lesson-mark-claim-0 = Afirmación: mucha gente empieza por aquí. Vuelve a mirar tus filas: ¿cuál te sorprendería si esto fuera verdad?
lesson-mark-evidence-2 = Evidencia: las filas { $a } y { $b } se distinguen solo en lo que preguntas, y tuvieron los mismos dados. Es una comparación justa.
lesson-mark-evidence-1-other = Evidencia: las filas { $a } y { $b } se distinguen en más de una cosa. Si su resultado es distinto, ¿cuál de ellas lo hizo?
lesson-mark-evidence-1-seed = Evidencia: las filas { $a } y { $b } se distinguen en lo que toca, pero cada una tuvo otros dados. ¿Podría ser azar la diferencia? Dos filas con la misma semilla lo dirían.
lesson-mark-evidence-1-few = Evidencia: filas elegidas, { $there } de las { $asked } que se piden. ¿Qué otra fila la haría más fuerte?
lesson-mark-evidence-0 = Evidencia: todavía no. ¿Qué dos filas serían distintas si tu afirmación fuera falsa?
lesson-mark-reasoning-2 = Razonamiento: un paso lleva al siguiente, y lo dices con tus propias palabras.
lesson-mark-reasoning-1-order = Razonamiento: la mayoría de los pasos van seguidos. Míralo otra vez desde el paso { $place }: ¿qué tiene que pasar antes?
lesson-mark-reasoning-1-words = Razonamiento: tus pasos están en orden. Ahora dilo con tus propias palabras, en una frase de al menos { $least } palabras.
lesson-mark-reasoning-0 = Razonamiento: empieza por lo primero que hacen las células. ¿Qué se sigue de eso, y qué del paso siguiente?
