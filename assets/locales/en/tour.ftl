# The first two minutes.
tour-count = { $number } of { $all }
tour-run-title = The knee runs
tour-run = The round button at the bottom left, or the space bar, stops it and lets it go on. Try it.
tour-inject-title = Put cells in
tour-inject = Choose on the left what is injected, and press the blue button. Watch the needle.
tour-ask-title = Ask a cell why
tour-ask = Click any cell in the picture. A card on the right says what it did last, and why.
tour-twin-title = And with salt water?
tour-twin = "Compare" runs the same knee with the same dice, but with salt water in the needle. That is the honest control: what differs from it is what the cells did. Against no injection part of the difference is placebo.
tour-skip = Skip the tour
tour-next = Next
tour-done = That is all one needs. F1 shows the keys, V what the words mean; this tour can be started again there.
tour-again = Show me around
