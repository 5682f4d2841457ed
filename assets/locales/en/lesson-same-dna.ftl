# The lesson "Same DNA, three fates": one kind of cell, three media, and a cue that is taken away early or late.
lesson-same-dna-title = Same DNA, three fates
lesson-same-dna-question = One kind of cell, one dish: why does it end as cartilage here, as fat there and as bone over there?
lesson-same-dna-misconception = When a cell becomes something, its DNA changes: a cartilage cell holds other or fewer genes than the stem cell it came from.

lesson-same-dna-anchor =
    { $cells_0 } stem cells lie in one dish. They are all of one kind, and nobody touches their DNA. The liquid they live in, the medium, holds one factor in the left third, another in the middle and a third one on the right. A factor is something that cells respond to.

    Four weeks later the dish holds { $cartilage } cartilage cells, { $fat } fat cells and { $bone } bone cells. Each kind lies where its own medium was. *The same cells, the same DNA, three fates.*

    Where was it decided: in the DNA, in the dish, or somewhere between?
lesson-same-dna-anchor-more =
    The three factors have names. On the left it is TGF-β, a protein by which cells of the body signal to each other. On the right it is BMP-2, another one of that family. In the middle it is a mix that labs use to make fat.

    In 1999 Pittenger and others did this with human marrow cells (Science 284:143). Their best test was the strictest one: cells that all came from a *single* cell could still become bone, cartilage or fat. So the three fates did not come from three kinds of cell that were mixed at the start.

lesson-same-dna-predict =
    Say what you expect before you know it. There are no marks for it. At the end your answers lie beside what happened.
lesson-same-dna-predict-wash = On day 7 all three factors are washed away. Draw how many cartilage cells there are, from day 0 to day 28. The dish whose factors stay is drawn already.
lesson-same-dna-predict-wash-why = After the wash not one cell more locks its fate, and no locked cell goes back: { $cartilage_w7 } on day 7 and { $cartilage_w7 } on day 28. With the factors there all along it is { $cartilage }. Half-way cells turned back, finished ones stayed.
lesson-same-dna-predict-early = Now the wash comes on day 3 already. How many of 100 cells of the dish are stem cells on day 28?
lesson-same-dna-predict-early-why = In this model it is { $stem_share_w3 } of 100. Most of its stem cells had begun to lean to a fate by day 3. Without the factor that called them they went back, and they went on dividing.
lesson-same-dna-predict-nucleus = Look into a cartilage cell and a fat cell of this dish. What differs in their nuclei, the places where the DNA lies?
lesson-same-dna-predict-nucleus-1 = Each has kept only the genes for its own kind; the others are gone.
lesson-same-dna-predict-nucleus-2 = Each got another part of the genes when its mother cell divided.
lesson-same-dna-predict-nucleus-3 = Both hold the same genes; other ones lie open and are read.
lesson-same-dna-predict-nucleus-4 = The medium has put a new gene into each.
lesson-same-dna-predict-nucleus-why = Both hold all genes; what differs is which of them are read. Before a cell divides it copies all of its DNA, so both daughters get all of it. And a cell that leaned to cartilage on day 3 could still become fat, which it could not if that gene were gone.

lesson-same-dna-play =
    Two minutes without a task. Press Run, stop, paint something. Click a cell and ask it why. Then press "Look inside" and find four genes: SOX9, RUNX2, MYOD, PPARG. Is one of them missing anywhere?

lesson-same-dna-investigate =
    There are two questions here, and one dish for both.

    First: *were there three kinds from the start?* If so, giving the whole dish one factor would not change what the cells of the other two kinds become. Try it: choose TGF-β, press "Paint the whole dish" on day 0 and run to day 28.

    Second: *until when can a cell go back?* "Wash the factors away" takes all three out of the dish. Wash on one day in one run and on another day in the next. Two words for it: a cell on its way *leans* to a fate; once it has *locked* it, it is a cartilage, fat or bone cell.

    Keep each run as a row, and among them one in which you did nothing.

    Done early? Wash on a day and give the whole dish the fat mix on that same day. Which cells follow the new call, and which do not? Try it early and late. Beside it you will need a row with the wash alone.
lesson-same-dna-investigate-more =
    In the model a stem cell has a rate r for each fate, so many steps a day, that rises with its cue along a Hill curve: r = r_max · xⁿ / (Kⁿ + xⁿ). Here x is how much of the factor there is, and K is the amount for half of the effect. Some steps towards the same fate lock it. Without its cue a lean fades, half of it within some days. Nothing in these rules names the third of the dish: all cells have the same rules, and only x differs.

    In a real nucleus SOX9 (cartilage), RUNX2 (bone), PPARG (fat) and MYOD (muscle) are transcription factors: proteins that switch hundreds of other genes on or off. Once on, several of them keep themselves on and hold the others down. Whether a gene can be read depends on how tightly its DNA is wound and on marks on it (methyl groups, changed histones). The letters of the DNA stay the same. This is what *epigenetic* means.

lesson-same-dna-count =
    How does a lab know what its cells have become? It ends the culture and stains it. This untouched dish was fixed on day 28 and stained with Alcian blue. The dye binds the sugar chains that cartilage cells make. Nothing in this dish lives any more.

    Now somebody counts under the microscope: 180 cells in nine places, the blue ones and the others. Read three times. Each time other cells are counted.
lesson-same-dna-count-apart = One group counts 27 blue cells of 100 in this dish, another group 33 of 100. What follows?
lesson-same-dna-count-apart-1 = One of the two has counted wrongly.
lesson-same-dna-count-apart-2 = Nothing yet: two honest counts of one dish often differ by so much.
lesson-same-dna-count-apart-3 = Some cells changed their fate between the two counts.
lesson-same-dna-count-apart-why = Whoever counts 180 cells is typically off by 3 or 4 of 100, as often up as down, so two counts differ by about 5. Counting four times as many cells halves that. And cells that were fixed change no more.
lesson-same-dna-count-genes = A blue cell has made what cartilage is made of. What does its colour say about its DNA?
lesson-same-dna-count-genes-1 = It holds the gene for cartilage and no other one.
lesson-same-dna-count-genes-2 = It reads the genes for cartilage. Which genes it holds, this stain cannot say.
lesson-same-dna-count-genes-3 = It holds more DNA than the others.
lesson-same-dna-count-genes-why = The dye binds what a cell has *made*. To make it the cell had to read those genes; genes that it holds and does not read leave no colour. Nor does the dye show every cartilage cell: in this dish { $cartilage_share } of 100 cells have locked this fate, and the youngest of them have not made enough yet.

lesson-same-dna-argue =
    Now convince somebody who thinks otherwise. Choose your claim. Then pick two rows that would look different if you were wrong, and that differ in one thing only: in *what* you painted, or in *when* you washed. Choose the parts of your reasoning in order, and add one sentence of your own.
lesson-same-dna-argue-more =
    Which claim could no row of this table ever refute? The model gives every cell the same rules because its makers put them in. So a row can show that one set of rules is *enough* for three fates. That real cells of one body do hold the same DNA had to be found in real cells, and it was: see the last question of this lesson.
lesson-same-dna-argue-claim-1 = On its way to a fate a cell loses the genes for the other fates.
lesson-same-dna-argue-claim-1-why = Then a cell that had started towards cartilage or bone could not become fat any more. Wash on day 3 and give the fat mix: { $f3_fat } fat cells, against { $fat_w3 } with the wash alone. Where did they come from, if their genes were gone?
lesson-same-dna-argue-claim-2 = The dish held three kinds of cell from the start, and each medium let its own kind grow.
lesson-same-dna-argue-claim-2-why = Then painting all of the dish with TGF-β would leave the cells of the middle and the right as they are. Compare with the untouched row: cartilage { $cartilage } and { $tgf_cartilage }, fat { $fat } and { $tgf_fat }, bone { $bone } and { $tgf_bone }. What would the fat cells of your claim have become?
lesson-same-dna-argue-claim-3 = The surroundings call for a fate; a call that ends soon is forgotten, and one that lasts locks the fate.
lesson-same-dna-argue-claim-3-why = Your rows should differ in the call alone: in the factor, or in the day on which it went. After a wash on day 3, { $stem_share_w3 } of 100 cells end as stem cells; after one on day 14 it is { $stem_share_w14 }. Does your pair show the forgetting, the locking, or both?
lesson-same-dna-argue-claim-4 = The surroundings decide at any time; a cell can always be called back.
lesson-same-dna-argue-claim-4-why = Then the fat mix on day 14 would turn the cartilage cells, too. Compare with the wash alone on day 14: { $cartilage_w14 } cartilage cells there, and { $f14_cartilage } with the fat mix. Which cells did follow?
lesson-same-dna-argue-tile-1 = Before a stem cell divides it copies all of its DNA, so all cells of the dish hold the same genes
lesson-same-dna-argue-tile-2 = each third of the dish bathes them in another factor
lesson-same-dna-argue-tile-3 = a cell responds to its factor by reading the gene of one fate, and leans to it
lesson-same-dna-argue-tile-4 = while it only leans, it can go back when the call ends
lesson-same-dna-argue-tile-5 = a lean that lasted long enough locks, so the same cells stay three different kinds

lesson-same-dna-compare =
    Here is what you expected, and here is what the model did. Read the differences as questions, not as mistakes.

    You see the dish that was washed on day 7. Its { $cartilage_w7 } cartilage cells stayed, although nothing calls for cartilage any more: a locked fate needs no call. The half-way cells went back and divided, so that { $stem_share_w7 } of 100 are stem cells. The day matters: washed on day 3 it is { $stem_share_w3 } of 100, and { $stem_share_w14 } of 100 when the wash comes on day 14.

    So the answer to the puzzle lies between. The DNA holds all the fates a cell can take. The surroundings pick one. And time makes it last.

lesson-same-dna-transfer =
    Here is another dish. All of it has the same plain medium, without any factor. Only the ground differs: soft as brain on the left, as stiff as muscle in the middle, as stiff as young bone on the right. Again all cells are of one kind.
lesson-same-dna-transfer-more =
    Engler and others did this in 2006 (Cell 126:677). In the first week soluble factors could still call the cells to another fate; after several weeks they stayed with the fate of their ground. Yang and others (2014, Nature Materials 13:645) found the same memory: a short time on stiff ground was forgotten, a long one was not, and the protein YAP stayed in the nucleus.

    It is disputed what the cells on the middle ground are. Engler saw markers of muscle, such as MYOD. Robey (2017, F1000Research 6:524) doubts that these cells make muscle at all. So the program calls them muscle-like, and it has only { $ground_muscle } of them.
lesson-same-dna-transfer-stiff = What lies on the stiff ground on day 28?
lesson-same-dna-transfer-stiff-1 = Only stem cells, for no factor called them.
lesson-same-dna-transfer-stiff-2 = Many bone cells: the ground is a call, too.
lesson-same-dna-transfer-stiff-3 = Cartilage, fat and bone cells, a third of each.
lesson-same-dna-transfer-stiff-why = In this model { $ground_bone } cells become bone cells, nearly all of them on the stiff ground, and { $ground_stem } stay stem cells, nearly all on the other two. A cell grips its ground and pulls; how much the ground gives way is a cue like any other.
lesson-same-dna-transfer-softened = On day 7 the whole dish is made as soft as brain. Left as it is, the dish has { $ground_bone } bone cells on day 28. And softened?
lesson-same-dna-transfer-softened-1 = None: all of them go back.
lesson-same-dna-transfer-softened-2 = Fewer, but not none.
lesson-same-dna-transfer-softened-3 = About as many.
lesson-same-dna-transfer-softened-why = In this model it is { $soft_bone }: about as many as were locked on day 7, when it was { $ground_bone_7 }. It is the same rule with another cue. What leaned forgot, what was locked stayed.
lesson-same-dna-transfer-row = Which row of your table told you, and why may a row about a factor tell something about a ground?

lesson-same-dna-exit = Three questions to end with.
lesson-same-dna-exit-nerve = A nerve cell and a liver cell of the same person look and work quite differently. What explains it best?
lesson-same-dna-exit-nerve-1 = Stem cells hold all of the DNA; each of these two has kept the part it needs.
lesson-same-dna-exit-nerve-2 = They got different chromosomes when their mother cells divided.
lesson-same-dna-exit-nerve-3 = The nerve cell is older, so it holds more DNA.
lesson-same-dna-exit-nerve-4 = They hold the same DNA, and each reads other genes of it.
lesson-same-dna-exit-nerve-why = A cell copies all of its DNA before it divides, so each daughter gets all of it; what differs is which genes are read. There are a few exceptions: red blood cells throw their nucleus out, and cells of the immune system rearrange some genes. They are exceptions.
lesson-same-dna-exit-three-days = A stem cell lay in TGF-β for three days. Then the dish is washed and all of it gets BMP-2, which calls for bone. What becomes of this cell, most likely?
lesson-same-dna-exit-three-days-1 = A cartilage cell: it had begun with that.
lesson-same-dna-exit-three-days-2 = A bone cell: its lean fades, and it follows the new call.
lesson-same-dna-exit-three-days-3 = Neither: it has used up its choice and stays a stem cell.
lesson-same-dna-exit-three-days-why = In this model the whole dish then ends with { $b3_bone } bone cells and { $b3_cartilage } cartilage cells. A lean of three days is mostly forgotten; only the few cells that had locked by then stay with cartilage.
lesson-same-dna-exit-cannot = One of these *cannot* be shown by this dish, however you paint it. Which?
lesson-same-dna-exit-cannot-1 = Cells with the same rules can end as three kinds.
lesson-same-dna-exit-cannot-2 = A short call can be forgotten.
lesson-same-dna-exit-cannot-3 = A real grown-up cell still holds all the DNA it began with.
lesson-same-dna-exit-cannot-4 = A long call locks a fate.
lesson-same-dna-exit-cannot-why = The same DNA was put into this model, so it cannot come out as a finding. Gurdon found it in 1962: he put the nucleus of a tadpole's gut cell into an egg that had none, and some of these eggs grew into tadpoles. Everything a tadpole needs was still in that nucleus.

lesson-same-dna-teacher-before =
    Two minutes before class: open the lesson, run the dish to day 28, press "Wash the factors away" on a day of your choice in a second run. Pupils need "gene", "nucleus" and "a cell divides". Have the word *medium* on the board: the liquid in which cells are kept.
lesson-same-dna-teacher-while =
    Ask at each desk: *Which row would surprise somebody who thinks that genes get lost?* The strongest one is a wash on day 3 with the fat mix on the same day, beside the wash alone. At a pace of some days a second a run takes a few seconds.

    Key, on day 28, as cartilage / fat / bone and stem cells of 100. Untouched: { $cartilage } / { $fat } / { $bone } and { $stem_share }; TGF-β everywhere from day 0: { $tgf_cartilage } / { $tgf_fat } / { $tgf_bone }; washed on day 3: { $cartilage_w3 } / { $fat_w3 } / { $bone_w3 } and { $stem_share_w3 }; on day 7: { $cartilage_w7 } / { $fat_w7 } / { $bone_w7 } and { $stem_share_w7 }; on day 14: { $cartilage_w14 } / { $fat_w14 } / { $bone_w14 } and { $stem_share_w14 }. Washed and given the fat mix on day 3: { $f3_cartilage } / { $f3_fat } / { $f3_bone }, on day 14: { $f14_cartilage } / { $f14_fat } / { $f14_bone }.

    Full marks: the third claim; two rows of the same dice that differ in one cue or in the day of the wash; a chain that gets from the same genes over the call to the lock.
lesson-same-dna-teacher-classes =
    Many say "the cell got the gene for cartilage" or "it lost the others". They were told that a cell *specialises*, and a specialist, they think, has thrown the rest away. Let the row with the fat mix say it, not you.

    Many take division for the moment of loss: half of the DNA for each daughter. Ask what would be left after ten divisions.

    Some go to the other end and conclude that a cell is clay that can be shaped at any time. The late wash is for them.

    A few say "the cells wanted to become bone". Ask which rule in the card of the cell has a wish in it.
lesson-same-dna-teacher-discussion =
    1. In 2006 Takahashi and Yamanaka turned skin cells of mice back into cells that can become nearly everything, with four proteins. What does that say about the DNA of a skin cell, and what about the word "locked"?

    2. A friend says: "If all cells hold the same DNA, DNA cannot be important." What would happen in this dish if one of the four genes did not work?

    3. Here every cell follows the same rules, and yet not every cell on the left becomes cartilage. What makes the difference between two neighbours: DNA, surroundings, or dice?
lesson-same-dna-teacher-odd =
    Bone takes its time here: by day 7 only { $bone_w7 } bone cells are locked, but { $cartilage_w7 } cartilage cells. So "too late" is not one day for all fates. How fast each of them goes was chosen for teaching.

    After a wash on day 1 there are { $cartilage_w1 } cartilage cells all the same. A daughter can leave the stem cells at a division, and then it locks at once.

    After an early wash the dish ends with more cells than the untouched one has ({ $all_28 }): stem cells go on dividing, cells with a fate do not. With a wash on day 0 all { $plain_all } of them are stem cells.

    With TGF-β everywhere some fat cells and bone cells are left. The other factors are still there, too, and some cells followed them.

    In a real dish cartilage is the hardest of the three. Labs pack the cells into dense pellets for it; a flat dish like this one gives little.

    Here "locked" is for good. In dishes that is not certain: Song and Tuan (2004, FASEB J 18:980) report that grown fat, bone and cartilage cells from marrow went back and took another fate when the medium was changed.
