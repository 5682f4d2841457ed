# Dentro de una célula: la ficha como imagen. Cada texto con punto cuenta una parte de ella con su valor.
inside-title = Dentro de esta célula
inside-look = Mirar dentro
inside-close = Cerrar la imagen de esta célula
inside-keys = Las flechas pasan de una parte a otra.
inside-part = { $label } { $value }
inside-leaning = Esta célula: se inclina a formar { $fate }
inside-undecided = Esta célula: no se inclina a ningún destino
inside-worn-out = Esta célula: divisiones agotadas
inside-growing = Esta célula: madura para formar { $fate }
inside-grown = Esta célula: { $cell }
inside-no-hold = sin adherir

# Estímulos en sus receptores.
inside-cue-inflammation = Inflamación
inside-cue-healing = Señal reparadora
inside-cue-growth = TGF-β
inside-cue-bmp_2 = BMP-2
inside-cue-igf_1 = IGF-1
inside-cue-adipogenic = Medio para grasa
inside-cue-myogenic = Medio para músculo
inside-cue-stiffness = Suelo
inside-cue-oxygen = Oxígeno
inside-cue-licence = Envía
inside-receptor = { $cue }, { $level }. { $effects }
inside-raises = Acelera { $doing }: { $share } de su efecto máximo, cuya mitad se alcanza a { $half }.
inside-lowers = Frena { $doing }: { $share } de su efecto máximo, cuya mitad se alcanza a { $half }.
inside-raises-share = Acelera { $doing }: { $share } de su efecto máximo.
inside-lowers-share = Frena { $doing }: { $share } de su efecto máximo.
inside-fits = Acelera { $doing }: { $share } de su efecto máximo, que se alcanza a { $half }.
inside-grip = Adhesiones al suelo, que es { $ground }. { $effects }

# Genes y estados.
inside-gene-cartilage = SOX9
inside-gene-bone = RUNX2
inside-gene-muscle = MYOD
inside-gene-fat = PPARG
inside-place-cartilage = 17
inside-place-bone = 6
inside-place-muscle = 11
inside-place-fat = 3
inside-gene-open = { $gene } en el cromosoma { $chromosome }, para { $fate }: está abierto y se lee. Camino de la célula hasta formar { $fate }: { $lean }.
inside-gene-closed = { $gene } en el cromosoma { $chromosome }, para { $fate }: está plegado y no se lee. Camino de la célula hasta formar { $fate }: { $lean }.
inside-state-m0 = M0
inside-state-m1 = M1
inside-state-m2 = M2
inside-state-m0-said = Estado M0: este macrófago reposa.
inside-state-m1-said = Estado M1: este macrófago inflama.
inside-state-m2-said = Estado M2: este macrófago ayuda a reparar.

# Su ciclo.
inside-phase-g1 = G1
inside-phase-s = S
inside-phase-g2m = G2/M
inside-cycle-waits = Su ciclo: en G1, antes de copiar su ADN. Probabilidad de que empiece la copia, cada { $hours } h: { $chance }.
inside-cycle-g1 = Su ciclo: en G1, { $hours } de { $length } h.
inside-cycle-s = Su ciclo: en S, copiando su ADN, { $hours } de { $length } h.
inside-cycle-g2m = Su ciclo: en G2/M, preparándose para dividirse, { $hours } de { $length } h.
inside-cycle-rests = Su ciclo está en reposo. { $why }
inside-cycle-still = Su ciclo está en reposo.

# Lo que da, y su decisión.
inside-licence = Envía señal reparadora: { $share } de la máxima. Cuanta más inflamación percibe, más envía.
inside-this-hour = En esta hora { $act }.
inside-none-this-hour = Ninguna decisión en esta hora. { $last }
inside-none-yet = Ninguna decisión en esta hora, ni antes.
