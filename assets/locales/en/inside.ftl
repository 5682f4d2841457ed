# Inside one cell: the card as a picture. Every text with a full stop tells a part of it with its value.
inside-title = Inside this cell
inside-look = Look inside
inside-close = Close the picture of this cell
inside-keys = The arrow keys go from part to part.
inside-part = { $label } { $value }
inside-leaning = This cell: leaning to { $fate }
inside-undecided = This cell: leaning to no fate
inside-worn-out = This cell: worn out
inside-growing = This cell: growing up to { $fate }
inside-grown = This cell: { $cell }
inside-no-hold = no hold

# Cues at their receptors.
inside-cue-inflammation = Inflammation
inside-cue-healing = Healing signal
inside-cue-growth = TGF-β
inside-cue-bmp_2 = BMP-2
inside-cue-igf_1 = IGF-1
inside-cue-adipogenic = Fat medium
inside-cue-myogenic = Muscle medium
inside-cue-stiffness = Ground
inside-cue-oxygen = Oxygen
inside-cue-licence = Sends
inside-receptor = { $cue }, { $level }. { $effects }
inside-raises = It speeds up { $doing }: { $share } of its full effect, of which half is reached at { $half }.
inside-lowers = It slows down { $doing }: { $share } of its full effect, of which half is reached at { $half }.
inside-raises-share = It speeds up { $doing }: { $share } of its full effect.
inside-lowers-share = It slows down { $doing }: { $share } of its full effect.
inside-fits = It speeds up { $doing }: { $share } of its full effect, which is greatest at { $half }.
inside-grip = Grips on the ground: it is { $ground }. { $effects }

# Genes and states.
inside-gene-cartilage = SOX9
inside-gene-bone = RUNX2
inside-gene-muscle = MYOD
inside-gene-fat = PPARG
inside-place-cartilage = 17
inside-place-bone = 6
inside-place-muscle = 11
inside-place-fat = 3
inside-gene-open = { $gene } on chromosome { $chromosome }, for { $fate }: it lies open and is read. The cell is { $lean } of the way to { $fate }.
inside-gene-closed = { $gene } on chromosome { $chromosome }, for { $fate }: it is folded and not read. The cell is { $lean } of the way to { $fate }.
inside-state-m0 = M0
inside-state-m1 = M1
inside-state-m2 = M2
inside-state-m0-said = State M0: this macrophage rests.
inside-state-m1-said = State M1: this macrophage inflames.
inside-state-m2-said = State M2: this macrophage helps to heal.

# Its cycle.
inside-phase-g1 = G1
inside-phase-s = S
inside-phase-g2m = G2/M
inside-cycle-waits = Its cycle: in G1, before its DNA is copied. A chance of { $chance } every { $hours } h that copying begins.
inside-cycle-g1 = Its cycle: in G1 for { $hours } of { $length } h.
inside-cycle-s = Its cycle: in S, copying its DNA for { $hours } of { $length } h.
inside-cycle-g2m = Its cycle: in G2/M, getting ready to divide for { $hours } of { $length } h.
inside-cycle-rests = Its cycle rests. { $why }
inside-cycle-still = Its cycle rests.

# What it gives, and its decision.
inside-licence = It sends { $share } of its full healing signal: the more inflammation it senses, the more it sends.
inside-this-hour = In this hour { $act }.
inside-none-this-hour = No decision in this hour. { $last }
inside-none-yet = No decision in this hour, and none before.
