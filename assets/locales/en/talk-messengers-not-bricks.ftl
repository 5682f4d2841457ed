# The talk "Messengers, not bricks": STEP is shown, STEP-note is what the lecturer says, STEP-ask is the question, STEP-1 to STEP-4 its
# answers, STEP-why is told once the run has answered.
talk-messengers-not-bricks-title = Messengers, not bricks: one injection, one year

talk-messengers-not-bricks-hook = A knee with moderate osteoarthritis: 65 % of its cartilage is left. Today it gets 50 million stem cells. What will they do in there?
talk-messengers-not-bricks-hook-note = Let the room look for a moment. The dots are inflammation. Name the two ideas, and do not say which one is right: bricks would become tissue, messengers would send signals.

talk-messengers-not-bricks-baseline = Pain is marked on a line of 100 mm. This person marks 58 mm. About half of the macrophages in the joint inflame.
talk-messengers-not-bricks-baseline-note = This is what everything is compared with. Macrophages are the cells that eat what is dead; some of them feed an inflammation, others end it.

talk-messengers-not-bricks-left-ask = Of 100 cells that were injected, how many are alive after four weeks?
talk-messengers-not-bricks-left-1 = 70 or more
talk-messengers-not-bricks-left-2 = 30 to 70
talk-messengers-not-bricks-left-3 = 3 to 30
talk-messengers-not-bricks-left-4 = fewer than 3
talk-messengers-not-bricks-left-why = Most of them find no hold in the joint and die within days.
talk-messengers-not-bricks-left-note = Hands first, then let somebody draw the four weeks as a curve. Many draw a straight line. Only then turn the page: the run takes a second. In people nobody can count them; the model follows a count in mice.

talk-messengers-not-bricks-first-days = Three days after the needle about 41 of 100 cells are left. What dies is eaten by macrophages, and such a meal can turn a macrophage to healing.
talk-messengers-not-bricks-first-days-note = Even the dead have something to say. In mice, cells had to die in order to help.

talk-messengers-not-bricks-week = After a week 23 of 100 cells are left. Yet the healing macrophages now outnumber the inflaming ones: 48 against 26 of 100.
talk-messengers-not-bricks-week-note = Few cells, and a large effect. Ask: does that look like bricks?

talk-messengers-not-bricks-became-ask = After twelve weeks: of 100 injected cells that are still alive, how many have become cartilage cells?
talk-messengers-not-bricks-became-1 = 80 or more
talk-messengers-not-bricks-became-2 = 20 to 80
talk-messengers-not-bricks-became-3 = 2 to 20
talk-messengers-not-bricks-became-4 = fewer than 2
talk-messengers-not-bricks-became-why = Few of them lie where something calls for cartilage, and inflammation holds that fate back.
talk-messengers-not-bricks-became-note = Many expect A or B, as in a dish these cells can become cartilage. Whether a cell can do something and whether it does it here are two questions.

talk-messengers-not-bricks-no-bricks = Of a thousand injected cells not one has become cartilage. They are no bricks.
talk-messengers-not-bricks-no-bricks-note = The light stands on the worn place. Look for new cartilage: there is none to see.

talk-messengers-not-bricks-letters = So what did they do? They sent signals. Four weeks after the needle the healing signal is more than 11 times as strong as before it, and inflammation has fallen by about 42 %.
talk-messengers-not-bricks-letters-note = The model has one healing signal. In a body it is a whole mailbag of molecules, and which of them matters most is disputed.

talk-messengers-not-bricks-pain = Pain stands at 33 mm now, 25 mm less than before. But with salt water in the needle it would have fallen by about 12 mm, too: that part is placebo.
talk-messengers-not-bricks-pain-note = On the right is the same knee with salt water. What the cells did is the difference between the two, not the difference to before.

talk-messengers-not-bricks-regrown-ask = And the cartilage? It was 65 % of a healthy one. What is it after a year?
talk-messengers-not-bricks-regrown-1 = 70 % or more: it grows back
talk-messengers-not-bricks-regrown-2 = 66 to 70 %: a little grows back
talk-messengers-not-bricks-regrown-3 = 60 to 66 %: it goes on wearing away slowly
talk-messengers-not-bricks-regrown-4 = less than 60 %: it wears away fast
talk-messengers-not-bricks-regrown-why = With salt water it would be about the same. In people a difference was not shown either.
talk-messengers-not-bricks-regrown-note = The scans of 480 people were alike a year after cells and after a steroid (Mautner 2023). Smaller trials are mixed.

talk-messengers-not-bricks-fade = After a year about one injected cell of a thousand lives. The messengers are gone, their messages fade, and inflammation is nearly back.
talk-messengers-not-bricks-fade-note = A message is no repair. It lasts as long as somebody sends it, and a little longer.

talk-messengers-not-bricks-salt = The same knee, which got salt water a year ago: its pain is about 1 mm apart from that of the knee with cells.
talk-messengers-not-bricks-salt-note = This is one knee of a model. In people a review finds that cells may slightly improve pain, with low certainty.

talk-messengers-not-bricks-close = Messengers, not bricks: they calm a joint for a time, and they rebuild nothing. What would you change so that the message lasts longer?
talk-messengers-not-bricks-close-note = Take two or three ideas, write them on the board and try one: another dose, a second injection, a calmer joint. The program answers at once.
