# The lesson "The jammed thermostat": push a lining and let go; what it comes back to, and why.
lesson-jammed-thermostat-title = The jammed thermostat
lesson-jammed-thermostat-question = The same injury: why does a healthy lining calm down again, and a lining over worn cartilage does not?
lesson-jammed-thermostat-misconception = Positive feedback is good for the body and negative feedback is bad for it.

lesson-jammed-thermostat-anchor =
    This is a strip of a joint: the lining at the top, the fluid, the cartilage below. In the lining live macrophages, cells that eat what is dead. They rest, they inflame, or they help to heal.

    A healthy strip is injured for some days. The share of inflaming macrophages (1 would be all of them) goes from { $healthy_0 } to { $healthy_5 }. Then nobody does anything more, and by day 90 it is down to { $healthy_90 }.

    A room with a thermostat does the same: open the window, close it, and it gets as warm as before. *In a worn joint the lining is hot and stays hot.* Is its thermostat missing, is it jammed, or is it something else?
lesson-jammed-thermostat-anchor-more =
    Resting, inflaming and healing macrophages are called M0, M1 and M2. Three drawers are too few for real macrophages, which show many mixed states, but they are enough for a loop.

    "Inflammation" stands for several molecules here, among them interleukin 1β (IL-1β) and tumour necrosis factor (TNF-α). "Healing signal" stands for others, among them interleukin 10 (IL-10) and prostaglandin E2 (PGE2). Both are counted in units of the amount that has half of the full effect. The worn strip is that of an osteoarthritis of grade KL 3 on the scale of Kellgren and Lawrence, which goes from 0 to 4.

lesson-jammed-thermostat-predict =
    Say what you expect before you know it. There are no marks for it. At the end your answers lie beside what happened.
lesson-jammed-thermostat-predict-injured = Now the same injury hits the lining over worn cartilage. Before it, the share of inflaming macrophages is { $worn_0 }. Draw it from day 0 to day 90. The healthy lining is drawn already.
lesson-jammed-thermostat-predict-injured-why = It goes up only a little, to { $injured_5 }, and comes back: { $injured_90 } on day 90, where { $worn_90 } would have been without any injury. So this lining comes back as well, but to a hot level.
lesson-jammed-thermostat-predict-let-go = The other way round: stem cells calm the worn lining. On day 14 they are all taken out. What share of its macrophages inflames on day 90?
lesson-jammed-thermostat-predict-let-go-why = In this model it is { $let_go_90 }, nearly as if nobody had ever calmed it ({ $worn_90 }). With the stem cells left in it is { $cells_90 }. Something pushes the lining back up as soon as nobody holds it down.
lesson-jammed-thermostat-predict-loop = An inflaming macrophage sends a signal. It turns resting macrophages into inflaming ones, and they send it, too. What is such a loop called?
lesson-jammed-thermostat-predict-loop-1 = Negative feedback, because it does harm.
lesson-jammed-thermostat-predict-loop-2 = Negative feedback, because it works against the change.
lesson-jammed-thermostat-predict-loop-3 = Positive feedback, because the change feeds itself.
lesson-jammed-thermostat-predict-loop-4 = No feedback, because nobody controls it.
lesson-jammed-thermostat-predict-loop-why = Positive means that a change feeds itself, whether it is welcome or not. Negative means that a change sets off something that works against it. Neither word says good or bad.

lesson-jammed-thermostat-play =
    Two minutes without a task. Here is the healthy lining, injured on day 0. Press Run. Injure it again, put stem cells in, take them out. Click a macrophage that has just changed and ask it why.

lesson-jammed-thermostat-investigate =
    Now the worn lining. To find out what holds a level, *push it and let go.*

    To *push up*: "Injure the lining" on day 0, and run to day 90. To *push down*: "Put stem cells in" on day 0. To *let go*: "Take stem cells out" on a later day, and run on to day 90.

    Where does the lining come back to, from above and from below? You decide what to compare. Keep a row for every run that you would show to somebody who doubts you. In some of your rows only one thing should differ.

    Done early? Put stem cells in with "Cells send signals" off. What did the calming, the cells or their signals?
lesson-jammed-thermostat-investigate-more =
    Two loops run in each strip. *Positive:* inflaming macrophages (share f₁) send inflammation c, and c turns resting ones, at a rate that grows as c² / (1 + c²). *Negative:* an inflaming macrophage lives for a limited time, and a resting one follows it. The more there are, the more are replaced each day. Where both balance, the level stays:

    c = c₀ + debris + κ · f₁ · (brake by the healing signal)

    Debris comes from worn cartilage. It depends on no macrophage of today, so it moves the balance as a heater moves the warmth of a room. Compare the last column between your rows: stem cells add a second negative loop. The more inflammation they sense, the more healing signal they send (licensing).

lesson-jammed-thermostat-observe =
    Back to the healthy strip, on day 28. The injury has long been over. Read the ELISA, a test in which antibodies catch one molecule and colour shows how much. It errs, so read at least three times. Its unit is the amount that has half of the full effect. Before the injury the true value was { $healthy_c_0 }.
lesson-jammed-thermostat-observe-more =
    The scatter of this ELISA is a share of the value, so readings of large values lie further apart. Below its limit of detection it shows nothing. In the fluid of worn knees IL-1β and TNF-α are often below that limit, although they are found in the tissue of the lining. So "not detected" has led to disputes about how inflamed such a knee is. In this model the worn lining reads about { $worn_c_0 }, in units of half the effect; nobody can give this number for a patient.
lesson-jammed-thermostat-observe-who = Who sends the inflammation that you measured?
lesson-jammed-thermostat-observe-who-1 = The injury.
lesson-jammed-thermostat-observe-who-2 = Macrophages that still inflame.
lesson-jammed-thermostat-observe-who-3 = Worn cartilage.
lesson-jammed-thermostat-observe-who-4 = Stem cells.
lesson-jammed-thermostat-observe-who-why = When the injury ended, inflammation fell at once from { $healthy_c_5 } to { $healthy_c_7 }; what was left came from the macrophages it had turned. They keep turning others: that is the positive loop. With their signal cut off the share of inflaming ones would be { $muted_28 } by day 28 and not { $healthy_28 }.
lesson-jammed-thermostat-observe-below = Later one reading says "too little for this instrument to see". What follows?
lesson-jammed-thermostat-observe-below-1 = There is no inflammation any more.
lesson-jammed-thermostat-observe-below-2 = The instrument is broken.
lesson-jammed-thermostat-observe-below-3 = There is less than it can tell; how much less, it cannot say.
lesson-jammed-thermostat-observe-below-why = Each instrument has a least amount that it can tell. "Not detected" is not "not there". To say more, one needs a finer instrument, or many readings.

lesson-jammed-thermostat-argue =
    Now convince somebody who thinks otherwise. Choose your claim. Then pick three rows: two that differ in the injury alone, and one in which you pushed the lining down and let go. Choose the parts of your reasoning in order, and add one sentence of your own.
lesson-jammed-thermostat-argue-more =
    A level that is held is not the same as a level that is healthy. Engineers speak of a *steady state*: what comes in and what goes out balance. Homeostasis is a steady state that a body regulates. Your table shows two linings with one set of rules and two steady states. Which of your rows shows that the level is held, and which only that it is there?
lesson-jammed-thermostat-argue-claim-1 = The healthy lining has positive feedback, which heals; the worn one has negative feedback, which harms.
lesson-jammed-thermostat-argue-claim-1-why = Then negative feedback would push the worn lining further from where it was. Look at the injured row: { $injured_5 } on day 5, { $injured_90 } on day 90, and { $worn_90 } without the injury. Did the lining go away from its level, or back to it? And which of the two words fits that?
lesson-jammed-thermostat-argue-claim-2 = Over worn cartilage the brake is missing: once pushed, the lining stays where it was pushed.
lesson-jammed-thermostat-argue-claim-2-why = Then a lining that was calmed would stay calm as well. Taken down by stem cells to { $cells_14 } on day 14 and let go, it was at { $let_go_90 } on day 90. What do your rows say, from above and from below?
lesson-jammed-thermostat-argue-claim-3 = Both linings come back after a push; over worn cartilage something pushes all the time, so the level they come back to is hot.
lesson-jammed-thermostat-argue-claim-3-why = Your rows should show it from both sides: pushed up and back to { $injured_90 }, pushed down and back to { $let_go_90 }, left alone { $worn_90 }. Injured or not, with nothing else changed: is the difference on day 90 larger than that between two rolls of the dice?
lesson-jammed-thermostat-argue-claim-4 = The injury was stronger in the worn lining.
lesson-jammed-thermostat-argue-claim-4-why = Then more would have been added there. On day 5 inflammation stood at { $healthy_c_5 } in the healthy lining and at { $injured_c_5 } in the worn one, but the worn one had begun at { $worn_c_0 } and the healthy one at { $healthy_c_0 }. How much did the injury add in each?
lesson-jammed-thermostat-argue-tile-1 = Worn cartilage sheds debris all the time
lesson-jammed-thermostat-argue-tile-2 = debris inflames the lining, and resting macrophages turn into inflaming ones
lesson-jammed-thermostat-argue-tile-3 = inflaming macrophages turn more of them: positive feedback
lesson-jammed-thermostat-argue-tile-4 = the more of them there are, the more are replaced by resting ones each day: negative feedback
lesson-jammed-thermostat-argue-tile-5 = so the lining comes back after each push, but to the hot level where these balance

lesson-jammed-thermostat-compare =
    Here is what you expected, and here is what the model did. Read the differences as questions, not as mistakes.

    The name of this lesson is half wrong. The thermostat of the worn lining works: pushed up by the injury or down by stem cells, it was back at { $injured_90 } and { $let_go_90 } on day 90, and untouched it was at { $worn_90 }. What differs is a heater that is never switched off. In the healthy lining the injury was a heater for some days; over worn cartilage the debris is one that never stops.

    There is one more loop, and it is slow: inflammation wears cartilage, and worn cartilage sheds debris, which inflames. In 90 days the cartilage of this strip fell from { $cartilage_0 } to { $cartilage_90 } % of a healthy one. You cannot see that loop in a season. It takes years.

lesson-jammed-thermostat-transfer =
    If debris is the heater, why not wash it out? A surgeon rinses the joint on day 7. For three days there is no debris at all. Then the cartilage sheds as before.
lesson-jammed-thermostat-transfer-more =
    It was tried, with a control group that few operations ever get. Moseley and others (2002, N Engl J Med 347:81) operated on 180 people with worn knees: some joints were rinsed, some rinsed and smoothed, and some people got cuts in the skin only. At no point within two years had a real operation helped pain or movement more than the pretended one.

    The model agrees, but for its own reason, and an agreement is no proof. It leaves out that debris may stick in the lining, and that a joint is worn by load, weight and leg axis. *Sensitivity:* which number of the model would you change to make three days enough? The pace at which macrophages are replaced is one candidate.
lesson-jammed-thermostat-transfer-three-days = Without a wash the share of inflaming macrophages is { $worn_28 } on day 28. And with it?
lesson-jammed-thermostat-transfer-three-days-1 = As low as in a healthy lining.
lesson-jammed-thermostat-transfer-three-days-2 = About half of it.
lesson-jammed-thermostat-transfer-three-days-3 = About the same.
lesson-jammed-thermostat-transfer-three-days-why = In this model it is { $washed_28 }. Three days are short for macrophages, and then the heater is on again. A push of any kind fades when what holds the level has not changed.
lesson-jammed-thermostat-transfer-for-good = Suppose the debris could be stopped on day 7 for good. Nobody can do that today. What happens by day 90?
lesson-jammed-thermostat-transfer-for-good-1 = The lining calms down by itself, nearly as a healthy one after an injury.
lesson-jammed-thermostat-transfer-for-good-2 = Nothing: it has got used to being inflamed.
lesson-jammed-thermostat-transfer-for-good-3 = It calms down only with stem cells.
lesson-jammed-thermostat-transfer-for-good-why = In this model its share of inflaming macrophages falls to { $clean_28 } on day 28 and { $clean_90 } on day 90; the healthy one after its injury was at { $healthy_28 } and { $healthy_90 }. The brake was there all the time. Whether a human lining would do so after years of wear, nobody knows.
lesson-jammed-thermostat-transfer-row = Which row of your table is like the wash, and why?

lesson-jammed-thermostat-exit = Three questions to end with.
lesson-jammed-thermostat-exit-shiver = You are cold, so you shiver. It warms you, and the shivering stops. What is this?
lesson-jammed-thermostat-exit-shiver-1 = Positive feedback, because it does the body good.
lesson-jammed-thermostat-exit-shiver-2 = Negative feedback, because the response works against the change that set it off.
lesson-jammed-thermostat-exit-shiver-3 = Negative feedback, because shivering is unpleasant.
lesson-jammed-thermostat-exit-shiver-4 = Positive feedback, because the shivering gets stronger first.
lesson-jammed-thermostat-exit-shiver-why = Cold sets off shivering, and shivering makes it less cold: the response works against the change. The sign says which way the loop turns a change. It says nothing about good or bad.
lesson-jammed-thermostat-exit-drug = A drug calms a worn lining for two weeks and is then gone. What do you expect two months later, if nothing else has changed?
lesson-jammed-thermostat-exit-drug-1 = It stays calm: the thermostat has been reset.
lesson-jammed-thermostat-exit-drug-2 = It is worse than before, as a punishment.
lesson-jammed-thermostat-exit-drug-3 = It is about as inflamed as before.
lesson-jammed-thermostat-exit-drug-why = In this model a lining that was calmed and let go came back to { $let_go_90 }. As long as the heater is on, calming is for the time being. That can still be worth it, but it is not the same as a cure.
lesson-jammed-thermostat-exit-left-out = One of these is *not* in this model. Which?
lesson-jammed-thermostat-exit-left-out-1 = Worn cartilage sheds what inflames.
lesson-jammed-thermostat-exit-left-out-2 = Inflaming macrophages live for a limited time.
lesson-jammed-thermostat-exit-left-out-3 = Stem cells send more when they sense more inflammation.
lesson-jammed-thermostat-exit-left-out-4 = A body ends an inflammation on purpose, with signals made for that.
lesson-jammed-thermostat-exit-left-out-why = In a body the end of an inflammation is work as well: cells make signals that call it off, among them resolvins, and macrophages that eat dying cells turn to healing. Here a lining without stem cells calms down mainly because inflaming macrophages are replaced, so it may be slower than a body.

lesson-jammed-thermostat-teacher-before =
    Two minutes before class: open the lesson, run the worn strip to day 90 once untouched and once injured on day 0. Put on the board: *macrophage*, *lining*, and two arrows in a circle without a sign. Let the class find the signs.
lesson-jammed-thermostat-teacher-while =
    Ask at each desk: *From which side did you push?* Most push up only. Those who have pushed down and not let go yet: *What would you expect if you took your hand away?*

    Key, in the strip of this lesson, share of inflaming macrophages on days 14, 28 and 90. Untouched: { $worn_14 }, { $worn_28 }, { $worn_90 }; injured on day 0: { $injured_14 }, { $injured_28 }, { $injured_90 }; stem cells: { $cells_14 }, { $cells_28 }, { $cells_90 }; stem cells taken out on day 14: { $cells_14 }, { $let_go_28 }, { $let_go_90 }; stem cells that may not send: { $silent_14 }, { $silent_28 }, { $silent_90 }. Healing signal on day 14: { $heal_worn } with stem cells, { $heal_none } without. The healthy strip after its injury: { $healthy_28 } on day 28, { $healthy_60 } on day 60, { $healthy_90 } on day 90.

    Full marks: the third claim; two rows of the same dice that differ in the injury alone, and a third one; a chain that gets from the debris over both loops to the level.
lesson-jammed-thermostat-teacher-classes =
    Most read *positive* as good and *negative* as bad, as with comments on homework. Ask for the sign of two loops they know: a microphone before its loudspeaker, a toilet cistern.

    Many think that a worn lining has lost its brake. The injured row says no: it comes back. Let them look at where it comes back *to*.

    Many think that a body always returns to what is good for it. Here is a level that is held and that is not good.

    Some take the calm after the stem cells for a repair. The row in which they are taken out is for them.
lesson-jammed-thermostat-teacher-discussion =
    1. Labour pains call for more of the hormone that makes them, until the child is born. Which sign does that loop have, is it good or bad, and what ends it?

    2. Is osteoarthritis "wear" or "inflammation"? Draw the slow loop and say where you would cut it. (Load, weight and muscles are in it, too: exercise therapy lowers pain and does not harm cartilage; Fransen 2015, Bricca 2019.)

    3. In this model the stem cells send { $heal_worn } units into the worn lining after two weeks, together with the cells that live there, and { $heal_calm } into a calm one. What kind of loop is it when a cell sends more where more is needed, and who has *not* decided that?
lesson-jammed-thermostat-teacher-odd =
    The share of inflaming macrophages wobbles by some hundredths from day to day, for there are only { $macrophages } macrophages in the strip. With seed 2 the untouched worn strip is at { $dice_worn_28 } on day 28, with seed 1 at { $worn_28 }; the healthy one after its injury is at { $dice_healthy_28 } and { $healthy_28 }. A difference of that size is dice.

    The injury lifts inflammation much ({ $worn_c_0 } to { $injured_c_5 } in the worn strip), the macrophages little. Most of those that can turn have turned already.

    The healing signal *falls* during an inflammation without stem cells: resting macrophages send some, and there are fewer of them. So in this model the lining has no healing brake of its own that rises with inflammation. A body has.

    The healthy strip is still at { $healthy_60 } on day 60, which is long for a small injury. The paces of the macrophages come from another model and from a fit to steady states.

    In a strip cartilage follows inflammation in full, as in dishes and animals: by day 90 it has { $cartilage_90 } % of a healthy one left, and { $cartilage_cells_90 } % with stem cells. In people that cells protect cartilage was not shown (Mautner 2023: scans of 480 people did not differ).

    Stem cells that may not send and no stem cells agree nearly to the last digit. It is no mistake: the dice are the same.
