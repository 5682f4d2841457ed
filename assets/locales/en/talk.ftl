# Talks: their list, and a question to the room.
talk-talks = Talks
talk-intro = For a projector: Page Down turns the page. At a question the room raises hands, you count, and the run answers.
talk-begin = Give this talk
talk-pages = { $n } pages
talk-questions = questions to the room: { $n }
talk-notes = What to say
talk-notes-page = { $number }. { $words }

# A question: letter is that of an answer, hands are counted, value is what the run gives with its unit.
talk-room-hint = Keys 1 to { $last } or a click count a hand, the minus takes one back. Page Down: the run answers.
talk-room-hint-draw = Draw with the mouse or a finger. Page Down: the run answers.
talk-room-ask-run = The run answers
talk-room-go-on = Go on
talk-room-row = { $letter }: { $words } Hands: { $hands }
talk-room-row-right = { $letter }, right: { $words } Hands: { $hands }
talk-room-less = One hand less for { $letter }
talk-room-runs = The run is on its way to day { $day }.
talk-room-right = Day { $day }: the run gives { $value }. { $letter } is right.
talk-room-none = Day { $day }: the run gives { $value }. None of these answers fits.
talk-room-hands = Hands for it: { $right } of { $all }.
