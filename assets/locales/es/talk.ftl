# Charlas: su lista y una pregunta a la sala.
talk-talks = Charlas
talk-intro = Para el proyector: Av Pág pasa la página. En una pregunta la sala levanta la mano, tú cuentas y la simulación responde.
talk-begin = Dar esta charla
talk-pages = { $n } páginas
talk-questions = preguntas a la sala: { $n }
talk-notes = Qué decir
talk-notes-page = { $number }. { $words }

# Una pregunta: letter es la letra de una respuesta, hands son manos contadas, value es lo que da la simulación, con su unidad.
talk-room-hint = Las teclas 1 a { $last } o un clic cuentan una mano, el menos quita una. Av Pág: la simulación responde.
talk-room-hint-draw = Dibujar con el ratón o un dedo. Av Pág: la simulación responde.
talk-room-ask-run = La simulación responde
talk-room-go-on = Seguir
talk-room-row = { $letter }: { $words } Manos: { $hands }
talk-room-row-right = { $letter }, correcta: { $words } Manos: { $hands }
talk-room-less = Una mano menos para { $letter }
talk-room-runs = La simulación va camino del día { $day }.
talk-room-right = Día { $day }: la simulación da { $value }. { $letter } es correcta.
talk-room-none = Día { $day }: la simulación da { $value }. Ninguna de estas respuestas encaja.
talk-room-hands = Manos a favor: { $right } de { $all }.
