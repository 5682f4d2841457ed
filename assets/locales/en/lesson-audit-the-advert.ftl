# The lesson "Audit the advert".
lesson-audit-the-advert-title = Audit the advert
lesson-audit-the-advert-question = "Ten million of your own stem cells, from your hip, in one visit." What of it stands a test?
lesson-audit-the-advert-misconception = "Stem cells from the hip can already regrow what is worn away in a knee."

# The puzzle.
lesson-audit-the-advert-advert = An advert. It is invented, but clinics make every one of its claims:

    "Your own stem cells! *Ten million* from your hip, *in one visit*. We *regrow your cartilage*, even if it is *bone on bone*. *82 of 100* patients feel better. Only *5,156 dollars* a knee."

    Researchers read the web sites of 896 American practices that offer stem cells for joints and muscles. On 96 of 100 they found at least one false or unfounded statement (Kingery 2020, JBJS 102:2).

    You are the auditor: the one who checks. Which claims can you test in a knee, which by counting, and which only in a law book?

# What you expect.
lesson-audit-the-advert-expect = Say what you expect before you test. You can change it until you lock it. Pain is counted in mm here: on a line of 100 mm, 0 is none and 100 the worst there is.
lesson-audit-the-advert-expect-count = A doctor draws 52 mL of marrow from the hip and spins it in a centrifuge. How many stem cells are in the syringe afterwards?
lesson-audit-the-advert-expect-count-1 = About 300
lesson-audit-the-advert-expect-count-2 = About 30 thousand
lesson-audit-the-advert-expect-count-3 = About 3 million
lesson-audit-the-advert-expect-count-4 = About 10 million
lesson-audit-the-advert-expect-count-why = About 30 thousand, within 10 to 200 thousand. Of 100,000 marrow cells with a nucleus only 1 to 10 are stem cells (two vendors quote this from research papers); nearly all the others make blood. To have ten million one must grow them in culture for weeks.
lesson-audit-the-advert-expect-curve = Draw the cartilage of a worn knee for half a year after marrow from the hip. 100 % is a knee without wear.
lesson-audit-the-advert-expect-curve-why = It goes from { $cartilage_before } % to { $cartilage_hip } %: the loss goes on, as with salt water ({ $cartilage_water } %). In people, too, regrowth is not shown: scans of 480 patients were no different a year after cells or a steroid (Mautner 2023, Nat Med 29:3120).
lesson-audit-the-advert-expect-knee = Suppose somebody really had ten million cells. Which knee would gain most from them, beyond what salt water does?
lesson-audit-the-advert-expect-knee-1 = A little worn
lesson-audit-the-advert-expect-knee-2 = Half worn
lesson-audit-the-advert-expect-knee-3 = Bone on bone, as there is most to mend
lesson-audit-the-advert-expect-knee-4 = All alike
lesson-audit-the-advert-expect-knee-why = In this model the least worn one: on day 90 it has { $mild_gain } mm less pain than with salt water, the half-worn one { $moderate_gain } mm, the one that is bone on bone { $severe_gain } mm. The worst knee keeps making inflammation, and part of its pain comes from lost cartilage, which the cells do not bring back. Studies in people disagree, and many leave bone-on-bone knees out.

# Free play.
lesson-audit-the-advert-play = Three minutes: do what you like. Open "Treatment day", too, and go once from the hip to the knee.

    Write down three things that you find there: how many stem cells are in the syringe, what it costs, and what the law says.

# The investigation.
lesson-audit-the-advert-test = Test what a knee can test. Keep these rows, each from a fresh knee that is injected on day 0 and runs to day 180: salt water; marrow as it comes from the hip; and *the advert's dream*, ten million cells. For that, choose "Cultured" and move "Stem cells in it" to 10 million. No hip gives so many in one visit. Here you can try what they would do.

    Then one row of your choice. What would the clinic want to show? What would you?
lesson-audit-the-advert-test-more = *The sum.* 52 mL were drawn in a trial (Shapiro 2017, AJSM). Take 20 million nucleated cells per mL (6 to 40) and 3 stem cells among 100,000 of them (1 to 10). That is 31,200. A spin packs them more densely, it cannot make more: "concentrate" means more per mL, not more cells. Put in the best and the worst of these numbers: how far do you get?

    The trick in many adverts is the word "cells". Clinics count all nucleated cells, some 100 million to 1,000 million in a syringe. Stem cells are counted in a dish, by the colonies they found (CFU-F), or by their markers: CD73, CD90, CD105, and none of those of blood (ISCT, Dominici 2006).

    From 30 thousand to ten million it takes log2(333) = 8.4 doublings. At one doubling in 34 hours, a value from other models, that is 12 days without a single rest; real cultures take weeks.

# The instrument.
lesson-audit-the-advert-photo = The clinic shows "before" and "after". Be the clinic: take biopsies from the knee that got ten million cells, on day 180. A biopsy is a small piece of tissue cut out with a needle. Before the injection the cartilage was at { $cartilage_before } %. Read three times and write each value down.
lesson-audit-the-advert-photo-print = Suppose one of your readings lies above { $cartilage_before } %. May the clinic print it as proof that cartilage grew?
lesson-audit-the-advert-photo-print-1 = Yes. It was really measured.
lesson-audit-the-advert-photo-print-2 = No. Readings of the same knee lie further apart than what one wants to show, and the best was picked.
lesson-audit-the-advert-photo-print-3 = Yes, if the patient agrees.
lesson-audit-the-advert-photo-print-why = The true value is { $cartilage_ten } %, less than before. An instrument that errs gives a higher value now and then; who prints only that one shows the error, not the knee. Fair is: all readings, a knee with salt water beside it, and a reader who does not know which is which.

# The argument.
lesson-audit-the-advert-argue = Write the verdict. Choose a claim, then three rows that would look different if you were wrong: at least salt water, the hip and the ten million. Put the reasons in order and add a sentence.
lesson-audit-the-advert-argue-more = Researchers sorted the evidence on the web sites of 59 such businesses (Stem Cell Reports 2021, doi 10.1016/j.stemcr.2021.10.007). Few named randomised trials. Many showed what the study calls *ambiguous* evidence: it has some footing in science or medicine, but whether it answers the question is left to the reader.

    Sort your own rows in the same way. What kind of evidence is a run of a model? It can show that a claim does not follow from what is known. It cannot show that a treatment helps or harms people.
lesson-audit-the-advert-argue-claim-1 = The advert is right: stem cells regrow the cartilage.
lesson-audit-the-advert-argue-claim-2 = Only the number is wrong. With ten million cells the cartilage would grow back.
lesson-audit-the-advert-argue-claim-3 = The number is wrong, and even with that number cartilage does not grow back here. What the hip gives does no more than salt water.
lesson-audit-the-advert-argue-claim-4 = Nobody can test such an advert. Every knee is different.
lesson-audit-the-advert-argue-claim-1-why = Then the cartilage would have to stand higher on day 180 than on day 0. It was { $cartilage_before } % before. What do your rows say, and how many of the injected cells became cartilage?
lesson-audit-the-advert-argue-claim-2-why = You tested just that. With ten million cells the cartilage is at { $cartilage_ten } % on day 180, with salt water at { $cartilage_water } %, and before it was { $cartilage_before } %. What did change with ten million: which column?
lesson-audit-the-advert-argue-claim-3-why = Yes, for this model, and your rows have to show both halves: hip beside salt water ({ $hip_90 } and { $water_90 } mm of pain on day 90), and ten million beside salt water in the column of the cartilage. In 25 people with marrow in one knee and salt water in the other both knees got better, with no difference (Shapiro 2017, AJSM).
lesson-audit-the-advert-argue-claim-4-why = Knees differ, so one knee proves little. But the number of cells can be counted, and a claim can be tested with many knees and a group that gets salt water. Which of the six claims would you test in which way?
lesson-audit-the-advert-argue-tile-1 = Only about 3 of 100,000 marrow cells are stem cells,
lesson-audit-the-advert-argue-tile-2 = so one draw from the hip holds some ten thousand, not ten million.
lesson-audit-the-advert-argue-tile-3 = With so few the knee does as it does with salt water.
lesson-audit-the-advert-argue-tile-4 = Even with ten million, grown in culture, it goes on losing cartilage,
lesson-audit-the-advert-argue-tile-5 = so neither the number nor the regrowth stands the test.

# The comparison.
lesson-audit-the-advert-report = The audit, claim by claim.

    "Ten million from your hip, in one visit": in this model the hip gives { $hip_cells } stem cells. Ten million take weeks of culture, so it cannot be one visit.

    "Regrow your cartilage": not here, not with ten million, and *not shown in people*.

    "82 of 100 feel better": that is the mean of what 36 clinics claimed (Piuzzi 2018, J Knee Surg 31:551). No group with salt water stands beside it. Where one did, with ten million own cells grown from fat in some and two million in others, 47 of 100 got clearly better, and with salt water 55 of 100 (ADIPOA2, 97 people, PMID 40885690).

    "5,156 dollars": true. It is the mean of 65 clinics, from 1,150 to 12,000 (the same study). Insurance rarely pays.

    And the law, about which the advert is silent: as of 2026 no stem cell product is approved for worn knees in the USA. Other countries have other rules.
lesson-audit-the-advert-report-more = *US law, more closely.* Cells escape the approval of a drug only if they are hardly changed (minimally manipulated), do the same work as before (homologous use) and are mixed with nothing else (21 CFR 1271.10), or if they go back in the same operation (1271.15). Marrow that is only spun counts as hardly changed for many; whether easing a knee is what marrow did before is argued. Cells that enzymes set free from fat are a drug (9th Circuit, 27 September 2024). Cells grown in culture are, too. Florida has allowed some use without approval since July 2025, if the patient is told.

    What this model says and trials do not: ten million cells lower pain by { $moderate_gain } mm more than salt water here. ADIPOA2 found no gain with that very number. A Cochrane review of 8 trials (2025, 544 people) says cells "may slightly improve" pain, with low certainty. So the model stands on the friendly side of the advert, and the advert fails all the same.

    Marrow holds more than stem cells, among it an antagonist of IL-1, a molecule of inflammation. In this model that eases a little in the first weeks.

# The same idea in another knee.
lesson-audit-the-advert-bone = "Even if it is bone on bone." Give the advert all it asks for: ten million cells, in a knee that is worn to the bone.
lesson-audit-the-advert-bone-gain = How many millimetres less pain than with salt water will this knee have on day 90? In the half-worn knee it was { $moderate_gain } mm.
lesson-audit-the-advert-bone-gain-why = { $severe_gain } mm in this model, the least of the three knees. For a patient about 15 mm is a change that matters (from a review of 16 trials). In people the evidence on very worn knees is mixed: doctors grade wear from KL 0 to KL 4 (bone on bone). One study found more gain in KL 3 than in KL 2 (PMC6523621), and many trials leave KL 4 out.
lesson-audit-the-advert-bone-pays = A grandmother with such a knee asks you. She has the money. What is the best first answer?
lesson-audit-the-advert-bone-pays-1 = Ask the clinic for a trial with a group that got salt water, and ask a doctor who sells nothing about exercise and a new joint.
lesson-audit-the-advert-bone-pays-2 = Do it: it is her own cells, so nothing can go wrong.
lesson-audit-the-advert-bone-pays-3 = Never: stem cells are a fraud.
lesson-audit-the-advert-bone-pays-why = A good answer asks for evidence and knows what else there is: exercise eases pain by about 12 of 100 (Fransen 2015, BJSM 49:1554), and a new joint is made for bone on bone. Own cells can harm, too: about a quarter of knees are sore for days (a review of 50 studies, 2023), and rarely a joint gets infected. Research on these cells is no fraud; selling them as proven is ahead of it.
lesson-audit-the-advert-bone-honest = Write the advert again, in two sentences, so that every word of it can be shown.

# The three questions at the end.
lesson-audit-the-advert-exit = Three questions, by yourself.
lesson-audit-the-advert-exit-regrow = What is known about stem cells and the cartilage of worn knees?
lesson-audit-the-advert-exit-regrow-1 = They become the cartilage that is missing, so it grows back.
lesson-audit-the-advert-exit-regrow-2 = It grows back only if the cells are the patient's own.
lesson-audit-the-advert-exit-regrow-3 = That it grows back was not shown in people.
lesson-audit-the-advert-exit-regrow-why = In a dish these cells can become cartilage. In the knees of mice nearly all were gone after half a year (Toupet 2013), and in people the scans of 480 knees were no different after a year (Mautner 2023). That a patient's own cells do better was never shown.
lesson-audit-the-advert-exit-many = A clinic writes: "400 million cells from your hip in one syringe." The count may be right. How many of them are stem cells?
lesson-audit-the-advert-exit-many-1 = 400 million
lesson-audit-the-advert-exit-many-2 = Some ten thousand
lesson-audit-the-advert-exit-many-3 = None at all
lesson-audit-the-advert-exit-many-why = 3 of 100,000 of them would be 12,000. "Cells" is a true word that lets the reader think of stem cells. Ask: which cells, and how were they counted?
lesson-audit-the-advert-exit-percent = "82 of 100 patients feel better." What must you know first, before this number says anything about the cells?
lesson-audit-the-advert-exit-percent-1 = How many felt better with salt water, if a coin had decided who gets which.
lesson-audit-the-advert-exit-percent-2 = How many patients there were.
lesson-audit-the-advert-exit-percent-3 = How many years the doctor has practised.
lesson-audit-the-advert-exit-percent-why = Pain falls after any needle, so without that group 82 of 100 may be much, little or nothing. More patients make the number surer, and it would still be a number without a comparison. In ADIPOA2 salt water had the higher share.

# For the teacher.
lesson-audit-the-advert-teacher-before = Two minutes: open the lesson, look once at "Treatment day" and set "Stem cells in it" to 10 million for a cultured dose. Bring real adverts if you can, with names blacked out. Check the law of your own country: the texts tell that of the USA as of 2026.

    It goes well after "Letters or bricks?" (what the cells do) and "Beat salt water" (why a second arm). It can be done without them.
lesson-audit-the-advert-teacher-while = Ask: "Which claim are you testing with this row?" and "What would the clinic say to it?" Let one pupil of each pair play the clinic's lawyer.

    When somebody says "so it is all fake", ask for the row that shows that ten million cells do nothing. There is none: pain falls more than with salt water here. An audit has to be fair to the advert, too.
lesson-audit-the-advert-teacher-classes = Expect most to choose three or ten million for the hip, as "marrow is full of stem cells". Marrow is full of cells that make blood; that is the step to teach. And expect rising curves of the cartilage: in a study of 96 students several still held after a course that stem cells can be used to make organs today (Concannon 2010).

    Many find the claim with the number and stop, and then believe that more cells would do it. The row with ten million is there for them.

    Some will doubt all of medicine afterwards. Point to what is well shown: exercise, a new joint, and trials as the way to find out.
lesson-audit-the-advert-teacher-discussion = 1. Every sentence of the advert could be made of true words. Which true sentences mislead most?

    2. A patient paid 5,156 dollars, feels better and is angry about your audit. What do you say?

    3. Who should have to prove a claim: the clinic, the state or the patient? Some states let patients try what is not approved. What speaks for it, and what against?
lesson-audit-the-advert-teacher-odd = Marrow can be set to ten million with the slider, too: the program does not stop it. It then does what ten million cultured cells do.

    Fat: { $belly_90 } mm of pain on day 90 against { $water_90 } mm with salt water. In the model more cells do more, up to a limit, wherever they come from. In the trial with 480 people cells from fat were no better than a steroid after a year (Mautner 2023).

    The cartilage of all rows is the same to the first decimal. In the second one, cells are a few hundredths ahead: the small protection the model allows, not shown in people.

    The number that became cartilage comes in steps, as one drawn cell stands for many real ones. In the lesson's runs it is { $became_hip } with marrow and { $became_ten } with ten million; with other dice it may be none.

    With the first dice the knee is sore for the first days after any cells: { $sore } mm more on day 2, gone within the week. The table does not show it; the curve does.
