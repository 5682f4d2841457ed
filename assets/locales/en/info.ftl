# Information on each level, in the order of NetLogo's Info tab. Keys: info-LEVEL-PART; a blank line begins a new paragraph.
info-open = Information
info-title = Information on this level
info-heading-what = What is it?
info-heading-how = How it works
info-heading-use = How to use it
info-heading-notice = Things to notice
info-heading-try = Things to try
info-heading-extend = Extending the model
info-heading-related = Related models
info-heading-contested = What is contested or not known
info-heading-credits = Credits and references
info-heading-cite = How to cite

# One cell.
info-cell-what =
    A dish with mesenchymal stem cells, as a microscope shows it. Every mark is one cell, and all of them carry the same DNA.

    The question: why does one of them become bone, and another cartilage, fat or muscle-like? Here that depends on what a cell senses where it lies, and on chance.
info-cell-how =
    Each hour every cell senses its place: ground, growth factors, oxygen, and how crowded it is. Rules turn this into chances, and dice do the rest.

    Steps towards one fate add up, and four of them lock it. If the cue goes before that, the lean fades within days. A locked cell grows up in stages and divides no more; a stem cell divides as long as it has room, oxygen and doublings left. At a division a daughter may leave the stem cells at once.
info-cell-use =
    Choose a scenario at the top and press "Run". Under "Paint the dish" choose a brush and its "Strength", then click in the dish or press "Paint the whole dish". "Wash the factors away" leaves plain medium; ground and oxygen stay as they are.

    Choose "Look" and click a cell to ask it why; "Same DNA" shows the chromosomes of all. "Fix and stain" shows what cells have made, and ends the culture. "Start again" keeps the dice, "New dice" rolls others.
info-cell-notice =
    "One cell, three grounds": most cells on the stiff gel become bone cells, a few on the middle gel turn muscle-like, and those on the soft gel stay stem cells. Their shapes follow the ground, too: round, long, spread out.

    The fuller the dish, the fewer divisions. "Divide or differentiate": the number of stem cells rises at first and then falls, while that of bone cells goes on rising.
info-cell-try =
    "Three media, three fates": wash the factors away on day 3, in a second run on day 14. Which cells have kept their fate on day 28?

    "One cell, three grounds": paint the whole dish with "Muscle mix", or with "Oxygen" at 1 %. What changes on which ground?

    Give TGF-β and BMP-2 together, and guess first which fate wins. Stain with Alizarin red on day 7, go back, and stain on day 28 instead.
info-cell-extend =
    In this dish factors are not used up, and nothing stretches the cells. Choose one of the two: which rule would it need, which numbers, and which experiment would measure them?

    A scenario is a small text file. Take one from the folder assets/scenarios, change a ground or a medium, and drop it on the window.
info-cell-related =
    NetLogo, Muscle Development: hormones spread over the fibres of a muscle. stem-cell-animation (abelstam12): stem cells in the crypts of a gut, and what wrong assumptions would do. Stem-Cell-Landscapes (DariaDicu): fates as valleys of a landscape, after Waddington.

    Concord Consortium, connected-bio-spaces: from a population down to the cell and its DNA. PhET, Membrane Transport: what goes into a cell and out of it. Artistoo: models of tissue in a web page.
info-cell-contested =
    Whether such cells become real muscle is disputed. Engler (2006) saw markers of muscle, Robey (2017) argues against it; so they are called "muscle-like" here. That stiffer ground calls for other fates is well known; the numbers in kPa are less sure.

    How many divisions make two stem cells, and how fast a lean fades, is chosen for teaching. Even the name "stem cell" is disputed. And what a cell does in a dish, it need not do in a body.
info-cell-credits =
    Ground: Engler 2006, Cell 126:677; McBeath 2004, Dev Cell 6:483. What these cells are: Dominici 2006, Cytotherapy 8:315. The dispute: Robey 2017, F1000Research 6:524; Caplan 2017, Stem Cells Transl Med 6:1445.

    Divisions: Bruder 1997, J Cell Biochem 64:278. Stains: Gregory 2004, Anal Biochem 329:77; Dias 1992, Cancer Res 52:6431. The level "Lab" tells for every number where it comes from, and what was not re-checked.
info-cell-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Level "One cell".

    Add the version, the scenario, the seed and the day; they stand on the page to hand out (Menu). With a code of your run others play the very same run. For a fact of biology cite the work it comes from, not the program.

# Signals.
info-signals-what =
    A strip through a joint as under a microscope: the lining, the fluid and the cartilage. Every mark is one cell.

    The question: how do cells end an inflammation by talking, and why does it sometimes not end? Macrophages and stem cells talk by two signals here, inflammation and the healing signal.
info-signals-how =
    Macrophages rest (M0), inflame (M1) or help to heal (M2). Inflammation turns them to M1 and the healing signal to M2. M1 send inflammation; M0 and M2 send the healing signal, which also quiets M1. Worn cartilage sheds debris, and debris inflames the lining.

    The more inflammation stem cells sense, the more of the healing signal they send. Most of them die within days; the dead are eaten, and what that does lasts for two days.
info-signals-use =
    "Injure the lining" brings five days of inflammation. "Put stem cells in" and "Take stem cells out" do so at once. "Cells send signals" lets the stem cells talk, or not.

    "Compare" runs the same strip with the same dice and salt water beside it. The switches under the picture show the signals; "Molecules" names what they stand for. Click a macrophage to ask why it turned.
info-signals-notice =
    "A wound in the lining": the inflammation falls as soon as the injury ends, but the inflaming macrophages stay for weeks. Signals are quick, cells are slow.

    "An inflammation that stays": nobody injures this lining, and it does not calm down. After the stem cells come on day 7, healing macrophages soon outnumber the inflaming ones, though most stem cells are dead by then. The inflammation falls, but it does not end.
info-signals-try =
    "A wound in the lining": run to day 60, and once more with stem cells from day 1. How much sooner do healing macrophages outnumber the inflaming ones?

    "An inflammation that stays": take the stem cells out on day 14 and run to day 60. What comes back? Start again and switch "Cells send signals" off before day 7: the cells are there, and what do they change?

    Injure the lining a second time before it is calm, and say first what you expect.
info-signals-extend =
    One signal stands for many molecules here. Split inflammation into IL-1β and TNF-α: which rules would each of them need, and which measurements?

    Only macrophages stand for the immune system; blood vessels are only drawn, and nerves are missing. Add one of them on paper. The strength and the days of an injury stand under injury_pulse in the file of a scenario: change them and drop the file on the window.
info-signals-related =
    COMMBINI, a PhysiCell model of macrophages in an injured bone, from which several numbers of this level come. PhysiCell itself, with rules such as "necrotic debris increases transform to M1 macrophage". CompuCell3D and Morpheus: signals and cells of tissues.

    NetLogo, Muscle Development: hormones that spread. PhET, Neuron: signals of another kind, with a recording that one can play back.
info-signals-contested =
    That there are only M0, M1 and M2 is a simplification; in a body most macrophages lie between. Vesicles and handed-over mitochondria are proposed as ways of talking, too. How much they matter is not known, and the model has neither.

    In "An inflammation that stays" less inflammation spares the cartilage in full, as in dishes and in animals. In people that was not shown. The wound closes by the calendar, with stem cells and without: that is decoration, no result.
info-signals-credits =
    Macrophages: the COMMBINI model, Front Immunol 2023, 1231329; their renewal in the lining: Culemann 2019. Stem cells beside inflamed cells: Aggarwal and Pittenger 2005, Blood; Nemeth 2009, Nat Med 15:42.

    How long they stay, in mice: Toupet 2013, Arthritis Rheum 65:1786. How they die: PMC8190192. The level "Lab" tells for every number where it comes from, and what was not re-checked.
info-signals-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Level "Signals".

    Add the version, the scenario, the seed and the day; they stand on the page to hand out (Menu). With a code of your run others play the very same run. For a fact of biology cite the work it comes from, not the program.

# Joint.
info-joint-what =
    A section through a knee that is worn, torn or healthy, and a needle. The question: does an injection of stem cells help, why, and compared with what?

    The picture is stylised. Cells are drawn about fifty times too large, and of 50 million injected cells one mark stands for 25,000. It is a model for teaching, not medical advice.
info-joint-how =
    About one injected cell in four finds a hold; the others die within days. Living and dying ones send the healing signal, which turns macrophages from inflaming to healing. Stem cells become tissue only in the damaged place, and few do.

    Worn cartilage inflames the lining, inflammation wears cartilage, and native cartilage does not come back. Pain follows inflammation and lost cartilage; placebo, exercise, a sore or a weak leg move it.
info-joint-use =
    Choose a knee at the top. Most of them get an injection by themselves; "Next injection" and "Inject now" give another. "What the knee does" sets rest, walking, exercise or sport. "Treatment day" leads from the scan to the recovery.

    "Compare" shows the same knee with the same dice and salt water in the needle, or with what you choose there. "Cells send signals" and "Cells become tissue" switch what injected cells may do.
info-joint-notice =
    Salt water takes pain away, too; that part is called placebo. By day 7 most injected cells are dead, but the difference to salt water lasts for months. After a year little of it is left.

    The cartilage is nearly the same with cells and with salt water, and less than one injected cell in a hundred becomes cartilage. Of the worn knees the most worn one gains least.
info-joint-try =
    "Moderate osteoarthritis": switch "Cells send signals" off on day 0, in a second run "Cells become tissue". Which of the two changes the pain?

    Set three times as many stem cells on the left, press "Compare" and choose "As chosen": how much more do they do? Let a worn knee rest for three months: does that spare the cartilage?

    "A crater in the cartilage", "A hole in cartilage and bone": which of them fills by itself? Roll new dice for "A torn cruciate ligament": how often does it heal?
info-joint-extend =
    The model has one section of a knee, no gait, no immune rejection and no way of pain from joint to brain. Which of these would change the answer to your question most?

    Think of a trial that could show the model wrong: who gets what, who may know it, what is measured, and when? In a file of assets/scenarios you can change the knee, its load and its treatments; drop it on the window.
info-joint-related =
    No other program on this very subject was found. Near to it: Stem-Cell-Regeneration-Simulator (Infinite-Networker) counts cells, but gives them no place. CartilageCBM (somathias) models cells of cartilage.

    Lutianov 2011 and Campbell, Naire and Kuiper 2019 compute how implanted stem cells and cartilage cells fill a hole. Cassani and Olson (arXiv 1808.10752) let single cells grow cartilage in a scaffold.
info-joint-contested =
    Whether cells help more than salt water is disputed: a Cochrane review says they may slightly improve pain, with low certainty, and in the trial ADIPOA-2 47 of 100 people were much better with cells, and 55 with placebo. That cells spare or regrow cartilage was not shown in people: after a year the scans of 480 showed no difference between cells and a steroid.

    How long cells stay was measured only in mice. Trials disagree on the dose; the model shows only "more, up to a point". In the model placebo makes up more of the relief after a year than published.
info-joint-credits =
    Cells: Toupet 2013, Arthritis Rheum 65:1786; Mautner 2023, Nat Med 29:3120; Cochrane CD013342; ADIPOA-2, PMID 40885690. Placebo: Saltzman 2017, AJSM 45:2647; Yin 2025, Front Med, 1636181. Needle: PMC3324992.

    Exercise: Fransen 2015, BJSM 49:1554; Bricca 2019, BJSM 53:940. Steroid: McAlindon 2017, JAMA 317:1967. Cruciate ligament: Filbay 2023 (KANON). All others stand in the level "Lab" and at the stations of the treatment day.
info-joint-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Level "Joint".

    Add the version, the scenario, the seed and the day; they stand on the page to hand out (Menu). With a code of your run others play the very same run. For a fact of medicine cite the trial it comes from, not the program.

# Lab.
info-lab-what =
    The same program with everything open: each number with its source and its grade of evidence, each rule with its curve. Knee, strip and dish are all here.

    The question is yours: does my own hypothesis hold?
info-lab-how =
    A number has a unit, a range, a source and a grade: measured in people, in animals or in a dish, taken from another model, or chosen for teaching. A rule says which cue makes a cell likelier to do what, and its curve says how much.

    All chance follows from the seed. The same seed with the same acts gives the same run again. So if you change one thing only, the difference comes from it.
info-lab-use =
    "Open the lab", then "Numbers" or "Rules". Search by name, sentence or source. Move a number or type a value and press "Apply from now on"; "Usual value" takes it back. "Show the picture" leads back to the run, and there "Copy as table" takes a plot to a spreadsheet.

    A fair test: run once, start again, change one number on day 0, and run to the same day. Then do the same with new dice.
info-lab-notice =
    The bar over the list tells how many numbers have which grade. Most are chosen for teaching, few were measured in people.

    Some numbers change a whole run, others hardly anything. Where a number matters much and its grade is low, we know least: there a better measurement would help most.
info-lab-try =
    "Moderate osteoarthritis": set "Largest signal of stem cells" to 0 on day 0, in a second run "Placebo, size". What is left of the relief each time?

    Set "Cartilage spared when cells calm the knee" to its highest value. How much more cartilage is left after a year? So much was not shown in people.

    "Divide or differentiate": lower "Divisions into two stem cells, dish". What becomes of the stem cells?
info-lab-extend =
    "Save as rules file (CSV)" writes the rules in the form that PhysiCell reads; stroma rules with --project writes a whole project for it. On the command line stroma run with --set and --seed runs a scenario as often as you like.

    The code is open (MIT or Apache 2.0), and ARCHITECTURE.md is its map. After a change stroma validate measures whether the model still shows what was published.
info-lab-related =
    PhysiCell and PhysiCell Studio: cells in tissues, rules as sentences with their curve. UQ_PhysiCell: which numbers matter, and fits to data. NetLogo's BehaviorSpace: experiments over many values.

    Lutianov 2011: stem cells and cartilage cells in a hole; stroma validate computes such a hole, too. CompuCell3D, Morpheus, Chaste and BioDynaMo: other programs for models of cells.
info-lab-contested =
    Several numbers are fitted so that the whole behaves as published. A good fit is no proof: other numbers might fit as well. Sources that say "not re-checked" were written down from memory or taken from others.

    One inflammation stands for many molecules, and one section for a knee. What you find by changing a number is true of this model. Whether it is true of a knee, only a measurement can tell.
info-lab-credits =
    All numbers with their sources: docs/parameters.md. The model by the ODD protocol (2020): docs/model.md. Numbers come from the code of PhysiCell, COMMBINI (Front Immunol 2023, 1231329) and the bone model after Checa, too.

    The rule curve: Hill 1910, J Physiol 40:iv. The hole: Lutianov 2011, J Theor Biol 289:136. Stroma is written in Rust with Bevy; its letters are EB Garamond and Inter.
info-lab-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Level "Lab".

    Add the version, the scenario, the seed, the day and each number that you changed. With a code of your run others play the very same run. For a number cite the source on its card, not the program.
