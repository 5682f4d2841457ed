# The levels, their questions, and the brushes of the dish.
level-cell = One cell
level-signals = Signals
level-joint = Joint
level-lab = Lab
level-cell-title = One cell
level-signals-title = Signals
level-joint-title = Treatment
level-lab-title = The open lab
level-cell-help = Paint the ground or drop growth factors on the plate, and see what the cells become. Take the cue away early, then late.
level-signals-help = Injure the lining, put stem cells in or take them out, and watch which macrophages win.
level-joint-help = Choose what is injected and how the knee is used. The numbers on the right follow.
level-lab-help = Every number and rule of the model lies open here, each with where it comes from.
level-tab-help = { $name }: { $question }
level-cell-question = Same DNA: why bone here and muscle there?
level-signals-question = How do cells calm a joint by talking?
level-joint-question = Does the injection help, why, and compared with what?
level-lab-question = Does my own hypothesis hold?

brush = Paint on the plate
brush-none = Look
brush-stiffness = Ground
brush-tgf_b = TGF-β
brush-bmp_2 = BMP-2
brush-oxygen = Oxygen
brush-strength = Strength
brush-look = Click a cell to ask it why.
brush-how = Click or drag on the plate, or press G for the middle.
whole-plate = Paint the whole plate
wash = Wash the factors away
injure = Injure the lining
stem-cells-in = Put stem cells in
stem-cells-out = Take stem cells out

chapter-inflammation_falls = Inflammation falls
chapter-plateau = Plateau
page-clinic = Treatment day
show-outcomes = Outcomes
