# La charla «Mensajeras, no ladrillos»: STEP se muestra, STEP-note es lo que dice quien la da, STEP-ask es la pregunta, STEP-1 a STEP-4 sus
# respuestas, STEP-why se dice cuando la simulación ha respondido.
talk-messengers-not-bricks-title = Mensajeras, no ladrillos: una inyección, un año

talk-messengers-not-bricks-hook = Una rodilla con artrosis moderada: le queda el 65 % de su cartílago. Hoy recibe 50 millones de células madre. ¿Qué harán ahí dentro?
talk-messengers-not-bricks-hook-note = Dejar que la sala mire un momento. Los puntos son inflamación. Nombrar las dos ideas sin decir cuál es correcta: los ladrillos se volverían tejido, las mensajeras enviarían señales.

talk-messengers-not-bricks-baseline = El dolor se marca en una línea de 100 mm. Esta persona marca 58 mm. Cerca de la mitad de los macrófagos de la articulación inflaman.
talk-messengers-not-bricks-baseline-note = Con esto se compara todo. Los macrófagos son las células que se comen lo muerto; unos alimentan una inflamación, otros la terminan.

talk-messengers-not-bricks-left-ask = De 100 células inyectadas, ¿cuántas siguen vivas a las cuatro semanas?
talk-messengers-not-bricks-left-1 = 70 o más
talk-messengers-not-bricks-left-2 = de 30 a 70
talk-messengers-not-bricks-left-3 = de 3 a 30
talk-messengers-not-bricks-left-4 = menos de 3
talk-messengers-not-bricks-left-why = La mayoría no encuentra dónde agarrarse en la articulación y muere en pocos días.
talk-messengers-not-bricks-left-note = Primero las manos; luego alguien dibuja la curva de las cuatro semanas. Muchos dibujan una recta. Solo entonces se pasa la página: la simulación tarda un segundo. En personas nadie puede contarlas; el modelo sigue un recuento en ratones.

talk-messengers-not-bricks-first-days = Tres días después de la inyección quedan unas 41 de cada 100 células. A las que mueren se las comen los macrófagos, y esa comida puede volver reparador a un macrófago.
talk-messengers-not-bricks-first-days-note = Hasta las muertas tienen algo que decir. En ratones, las células tuvieron que morir para ayudar.

talk-messengers-not-bricks-week = A la semana quedan 23 de cada 100 células. Y sin embargo los macrófagos reparadores ya son más que los inflamatorios: 48 frente a 26 de cada 100.
talk-messengers-not-bricks-week-note = Pocas células y un gran efecto. Preguntar: ¿parecen ladrillos?

talk-messengers-not-bricks-became-ask = A las doce semanas: de 100 células inyectadas que siguen vivas, ¿cuántas se han vuelto células de cartílago?
talk-messengers-not-bricks-became-1 = 80 o más
talk-messengers-not-bricks-became-2 = de 20 a 80
talk-messengers-not-bricks-became-3 = de 2 a 20
talk-messengers-not-bricks-became-4 = menos de 2
talk-messengers-not-bricks-became-why = Pocas están donde algo pide cartílago, y la inflamación frena ese destino.
talk-messengers-not-bricks-became-note = Muchos esperan A o B, porque en una placa estas células pueden volverse cartílago. Que una célula pueda hacer algo y que lo haga aquí son dos preguntas.

talk-messengers-not-bricks-no-bricks = De mil células inyectadas ni una se ha vuelto cartílago. No son ladrillos.
talk-messengers-not-bricks-no-bricks-note = La luz está sobre el lugar desgastado. Que busquen cartílago nuevo: no se ve ninguno.

talk-messengers-not-bricks-letters = Entonces, ¿qué hicieron? Enviaron señales. Cuatro semanas después de la inyección la señal reparadora es más de 11 veces la de antes, y la inflamación ha bajado cerca de un 42 %.
talk-messengers-not-bricks-letters-note = El modelo tiene una sola señal reparadora. En un cuerpo es toda una saca de correo llena de moléculas, y se discute cuál de ellas cuenta más.

talk-messengers-not-bricks-pain = El dolor está ahora en 33 mm, 25 mm menos que antes. Pero con suero salino en la jeringa también habría bajado unos 12 mm: esa parte es placebo.
talk-messengers-not-bricks-pain-note = A la derecha está la misma rodilla con suero salino. Lo que hicieron las células es la diferencia entre las dos, no la diferencia con el antes.

talk-messengers-not-bricks-regrown-ask = ¿Y el cartílago? Era el 65 % de uno sano. ¿Cuánto hay después de un año?
talk-messengers-not-bricks-regrown-1 = 70 % o más: vuelve a crecer
talk-messengers-not-bricks-regrown-2 = de 66 a 70 %: crece un poco
talk-messengers-not-bricks-regrown-3 = de 60 a 66 %: se sigue desgastando despacio
talk-messengers-not-bricks-regrown-4 = menos de 60 %: se desgasta deprisa
talk-messengers-not-bricks-regrown-why = Con suero salino sería más o menos lo mismo. Tampoco en personas se ha demostrado una diferencia.
talk-messengers-not-bricks-regrown-note = Las imágenes de 480 personas eran iguales un año después de células y de un corticoide (Mautner 2023). Los ensayos más pequeños no coinciden.

talk-messengers-not-bricks-fade = Después de un año vive cerca de una de cada mil células inyectadas. Las mensajeras se han ido, sus mensajes se apagan y la inflamación casi ha vuelto.
talk-messengers-not-bricks-fade-note = Un mensaje no es una reparación. Dura mientras alguien lo envía, y un poco más.

talk-messengers-not-bricks-salt = La misma rodilla, que recibió suero salino hace un año: su dolor está a cerca de 1 mm del de la rodilla con células.
talk-messengers-not-bricks-salt-note = Es una rodilla de un modelo. En personas una revisión encuentra que las células quizá mejoren un poco el dolor, con poca certeza.

talk-messengers-not-bricks-close = Mensajeras, no ladrillos: calman una articulación por un tiempo y no reconstruyen nada. ¿Qué cambiarías para que el mensaje dure más?
talk-messengers-not-bricks-close-note = Escribir dos o tres ideas en la pizarra y probar una: otra dosis, una segunda inyección, una articulación más tranquila. El programa responde enseguida.
