# Vorträge: ihre Liste, und eine Frage an den Raum.
talk-talks = Vorträge
talk-intro = Für den Beamer: Bild ab blättert weiter. Bei einer Frage gehen Hände hoch, du zählst, und der Lauf antwortet.
talk-begin = Diesen Vortrag halten
talk-pages = { $n } Seiten
talk-questions = Fragen an den Raum: { $n }
talk-notes = Was zu sagen ist
talk-notes-page = { $number }. { $words }

# Eine Frage: letter ist der Buchstabe einer Antwort, hands sind gezählt, value ist, was der Lauf ergibt, mit Einheit.
talk-room-hint = Tasten 1 bis { $last } oder ein Klick zählen eine Hand, das Minus nimmt eine zurück. Bild ab: Der Lauf antwortet.
talk-room-hint-draw = Mit Maus oder Finger zeichnen. Bild ab: Der Lauf antwortet.
talk-room-ask-run = Der Lauf antwortet
talk-room-go-on = Weiter
talk-room-row = { $letter }: { $words } Hände: { $hands }
talk-room-row-right = { $letter }, richtig: { $words } Hände: { $hands }
talk-room-less = Eine Hand weniger für { $letter }
talk-room-runs = Der Lauf ist auf dem Weg zu Tag { $day }.
talk-room-right = Tag { $day }: Der Lauf ergibt { $value }. { $letter } stimmt.
talk-room-none = Tag { $day }: Der Lauf ergibt { $value }. Keine dieser Antworten passt.
talk-room-hands = Hände dafür: { $right } von { $all }.
