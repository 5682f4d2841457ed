# Im Inneren einer Zelle: die Karte als Bild. Jeder Text mit Punkt beschreibt einen Teil davon mit seinem Wert.
# doing-* steht im Akkusativ; act-* beginnt mit dem Verb.
inside-title = In dieser Zelle
inside-look = Hineinschauen
inside-close = Das Bild dieser Zelle schließen
inside-keys = Die Pfeiltasten gehen von Teil zu Teil.
inside-part = { $label } { $value }
inside-leaning = Diese Zelle: neigt zu { $fate }
inside-undecided = Diese Zelle: neigt zu keinem Zellschicksal
inside-worn-out = Diese Zelle: Teilungen verbraucht
inside-growing = Diese Zelle: reift zu { $fate }
inside-grown = Diese Zelle: { $cell }
inside-no-hold = kein Halt

# Reize an ihren Rezeptoren.
inside-cue-inflammation = Entzündung
inside-cue-healing = Heilsignal
inside-cue-growth = TGF-β
inside-cue-bmp_2 = BMP-2
inside-cue-igf_1 = IGF-1
inside-cue-adipogenic = Fettmedium
inside-cue-myogenic = Muskelmedium
inside-cue-stiffness = Untergrund
inside-cue-oxygen = Sauerstoff
inside-cue-licence = Sendet
inside-receptor = { $cue }, { $level }. { $effects }
inside-raises = Das beschleunigt { $doing }: { $share } der vollen Wirkung; die Hälfte davon ist bei { $half } erreicht.
inside-lowers = Das bremst { $doing }: { $share } der vollen Wirkung; die Hälfte davon ist bei { $half } erreicht.
inside-raises-share = Das beschleunigt { $doing }: { $share } der vollen Wirkung.
inside-lowers-share = Das bremst { $doing }: { $share } der vollen Wirkung.
inside-fits = Das beschleunigt { $doing }: { $share } der vollen Wirkung; am größten ist sie bei { $half }.
inside-grip = Sie haftet am Untergrund: Er ist { $ground }. { $effects }

# Gene und Zustände.
inside-gene-cartilage = SOX9
inside-gene-bone = RUNX2
inside-gene-muscle = MYOD
inside-gene-fat = PPARG
inside-place-cartilage = 17
inside-place-bone = 6
inside-place-muscle = 11
inside-place-fat = 3
inside-gene-open = { $gene } auf Chromosom { $chromosome }, für { $fate }: liegt offen und wird abgelesen. Die Zelle hat { $lean } des Wegs zu { $fate } zurückgelegt.
inside-gene-closed = { $gene } auf Chromosom { $chromosome }, für { $fate }: ist verpackt und wird nicht abgelesen. Die Zelle hat { $lean } des Wegs zu { $fate } zurückgelegt.
inside-state-m0 = M0
inside-state-m1 = M1
inside-state-m2 = M2
inside-state-m0-said = Zustand M0: Dieser Makrophage ruht.
inside-state-m1-said = Zustand M1: Dieser Makrophage wirkt entzündend.
inside-state-m2-said = Zustand M2: Dieser Makrophage hilft bei der Heilung.

# Ihr Zyklus.
inside-phase-g1 = G1
inside-phase-s = S
inside-phase-g2m = G2/M
inside-cycle-waits = Ihr Zyklus: in G1, bevor die DNA kopiert wird. Alle { $hours } h besteht eine Chance von { $chance }, dass das Kopieren beginnt.
inside-cycle-g1 = Ihr Zyklus: in G1 seit { $hours } von { $length } h.
inside-cycle-s = Ihr Zyklus: in S, sie kopiert ihre DNA seit { $hours } von { $length } h.
inside-cycle-g2m = Ihr Zyklus: in G2/M, sie bereitet die Teilung vor, seit { $hours } von { $length } h.
inside-cycle-rests = Ihr Zyklus ruht. { $why }
inside-cycle-still = Ihr Zyklus ruht.

# Was sie abgibt, und ihre Entscheidung.
inside-licence = Sie sendet { $share } ihres vollen Heilsignals: Je mehr Entzündung sie wahrnimmt, desto mehr sendet sie.
inside-this-hour = In dieser Stunde { $act }.
inside-none-this-hour = Keine Entscheidung in dieser Stunde. { $last }
inside-none-yet = Keine Entscheidung in dieser Stunde und auch keine davor.
