# Die Lektion "Besser als Kochsalzlösung?".
lesson-beat-salt-water-title = Besser als Kochsalzlösung?
lesson-beat-salt-water-question = Nach einer Spritze tut ein Knie weniger weh. Wie findest du heraus, was die Zellen darin bewirkt haben?
lesson-beat-salt-water-misconception = „Es tat weh, dann kam die Behandlung, jetzt tut es weniger weh. Also hat die Behandlung gewirkt.“

# Das Rätsel.
lesson-beat-salt-water-puzzle = Die Knie von Anna und Ben sind gleich stark abgenutzt. Vor der Behandlung tragen beide ihren Schmerz auf einer Linie von 100 mm bei { $before } mm ein. Beide bekommen eine Spritze. In der einen sind 50 Millionen Stammzellen, in der anderen ist nur Kochsalzlösung. Beide Spritzen sind mit Folie umwickelt.

    An Tag 90 liegt Annas Schmerz bei { $anna_90 } mm und Bens bei { $ben_90 } mm. Beide sind froh, dass sie gekommen sind. *Und doch war in einer der beiden Spritzen nur Kochsalzlösung.*

    Wie kann Kochsalzlösung so gut abschneiden wie 50 Millionen Zellen? Und wie würdest du herausfinden, was die Zellen bewirkt haben?

# Was du erwartest.
lesson-beat-salt-water-expect = Sag, was du erwartest. Du kannst es ändern, bis du dich festlegst. Dann antworten die Läufe.
lesson-beat-salt-water-expect-who = Wer hat die Zellen bekommen?
lesson-beat-salt-water-expect-who-1 = Anna. Ihr Schmerz ist jetzt der geringere.
lesson-beat-salt-water-expect-who-2 = Ben. Zellen brauchen Zeit, darum sinkt sein Schmerz etwas später.
lesson-beat-salt-water-expect-who-3 = Das lässt sich aus dem, was hier steht, nicht sagen.
lesson-beat-salt-water-expect-who-why = Ben hat die Zellen bekommen. Anna bekam Kochsalzlösung und begann in derselben Woche, ihr Bein zu trainieren: Bei ihr änderte sich zweierlei zugleich. Aus Vorher und Nachher allein lässt sich nicht sagen, was davon gewirkt hat.
lesson-beat-salt-water-expect-curve = Zeichne den Schmerz eines Knies, das Kochsalzlösung bekommt, über 90 Tage. Das Knie ohne Spritze ist schon gezeichnet.
lesson-beat-salt-water-expect-curve-why = In diesem Modell nimmt Kochsalzlösung bis Tag 90 { $water_fall } mm weg, und das Modell wurde so angepasst: Bei 1076 wirklichen Menschen waren es nach drei Monaten 12 mm (Saltzman 2017, AJSM 45:2647). In diesen Spritzen war keine einzige Zelle. Behandelt zu werden, zu hoffen und die Nadel selbst lindern den Schmerz eine Zeit lang; in der Medizin heißt das Placebo.
lesson-beat-salt-water-expect-patients = Menschen sind verschieden. Wie viele braucht man in jeder Gruppe, damit ein wahrer Unterschied von 10 mm Schmerz in vier von fünf Studien erkannt wird?
lesson-beat-salt-water-expect-patients-1 = 3
lesson-beat-salt-water-expect-patients-2 = 12
lesson-beat-salt-water-expect-patients-3 = Etwa 60
lesson-beat-salt-water-expect-patients-4 = Etwa 1000
lesson-beat-salt-water-expect-patients-why = Etwa 63 in jeder Gruppe, wenn der Schmerz von Mensch zu Mensch um 20 mm streut. Für den halben Unterschied braucht man viermal so viele: 251 für 5 mm. Mit 12 je Gruppe wird ein Unterschied von 10 mm in etwa drei von vier Studien übersehen, und mit drei ist es fast ein Würfelspiel.

# Ausprobieren.
lesson-beat-salt-water-play = Zwei Minuten: injizieren, warten, hinsehen. Alles ist erlaubt.

    Wenn jemand neben dir sitzt, macht einen Blindtest. Eine Person sieht weg. Die andere injiziert Kochsalzlösung oder Zellen, deckt das Bild mit einem Blatt Papier ab und lässt das Modell bis Tag 28 laufen. Kann die erste allein am Schmerz erkennen, was es war?

# Die Untersuchung.
lesson-beat-salt-water-arms = Jetzt richtig. Wie viel vom Rückgang bis Tag 90 kommt von den Zellen („Kultur“), und wie viel kommt mit jeder Spritze?

    Menschen, die in einer Studie gleich behandelt werden, bilden einen *Arm*. Hier steht ein Knie für jeden Arm. Wähle, was injiziert wird, injiziere an Tag 0, lass bis Tag 90 laufen und nimm den Lauf als Zeile auf. Du kannst auch ein Knie ohne Spritze aufnehmen.

    „Neue Würfel“ würfelt für dasselbe Knie noch einmal. Nimm von jedem Arm mehr als einen Wurf auf: Ein Unterschied, der nicht größer ist als das, was die Würfel ausmachen, ist keiner.

    Sag vor der ersten Zeile, welche Zahl entscheiden soll. Und weil Menschen Schmerz fühlen und davon erzählen: Überlege, wer wissen darf, was in der Spritze war. Der Schalter „Blind“ verbirgt es.
lesson-beat-salt-water-arms-more = Ein Placeboarm zieht *mehr ab als nur die Hoffnung*. Wer an einer Studie teilnimmt, kommt meist dann, wenn es am schlimmsten ist, und auf das Schlimmste folgt meist etwas Besseres, mit oder ohne Behandlung. Das heißt Regression zur Mitte. Dieses Modell kennt kein solches Auf und Ab: Ohne Spritze bleibt der Schmerz gleich, darum heißt hier der ganze Rückgang nach Kochsalzlösung Placebo. In einer wirklichen Studie sinkt der Schmerz auch in einem unbehandelten Arm.

    Blind heißt: *einfach blind*, die behandelte Person kennt den Arm nicht; *doppelblind*, auch niemand, der behandelt oder befragt, kennt ihn. Eine Verblindung kann undicht sein. In 16 Studien mit 807 Menschen waren Nebenwirkungen nach Zellen 2,67-mal so häufig wie in den Kontrollarmen. In diesem Modell tut das Knie mit Zellen bei den ersten Würfeln an Tag 2 um { $sore_2 } mm mehr weh, denn es hat einen Schmerzschub. Wer das spürt, könnte es erraten. Gute Studien fragen darum am Ende: Was, glauben Sie, haben Sie bekommen?

    Wer was bekommt, wird ausgelost (randomisiert), damit die Arme auch in dem gleich sind, was niemand gemessen hat. Ein Training wie das von Anna gäbe es dann in beiden Armen.

# Das Messgerät.
lesson-beat-salt-water-diary = Ein Knie im Modell gibt seinen Schmerz auf einen Zehntelmillimeter genau an. Ein Mensch kann das nicht. Lies das Schmerztagebuch der letzten Woche für das Knie mit Kochsalzlösung ab, dreimal.

    Und Menschen unterscheiden sich viel mehr als Tagebücher. Vor der Behandlung streute der Schmerz um 15 bis 21 von 100 Punkten (Standardabweichung), in 18 von 20 Gruppen aus zehn Studien an abgenutzten oder gerissenen Knien (Brignardello-Petersen 2017, BMJ Open 7:e016114). Nimm 20 mm.

    Jetzt *eine Studie auf Papier*. Erfinde drei Personen für jeden Arm. Wirf für jede vier Würfel, zähle die Augen zusammen, zieh 14 ab und nimm das Ergebnis mal 6: So weit liegt diese Person vom Mittelwert ihres Arms entfernt. (Würfel 6, 5, 4 und 3: 18 weniger 14 ist 4, mal 6 sind 24 mm darüber. Ein Minus heißt: darunter.) Zähle es zum Mittelwert dazu: { $water_90 } mm mit Kochsalzlösung, { $cells_90 } mm mit Zellen; weniger als 0 zählt als 0. Berechne dann in jedem Arm den Mittelwert der drei.
lesson-beat-salt-water-diary-more = Warum diese Würfel? Die Summe von vier Würfeln hat den Mittelwert 14 und eine Standardabweichung von 3,42. Mal 6 sind das 20,5 mm.

    Der Mittelwert von n Personen streut weniger als eine Person: um SD geteilt durch die Wurzel aus n. Der Unterschied zweier solcher Mittelwerte streut um SD mal die Wurzel aus 2/n. Bei SD = 20 mm und n = 3 sind das 16 mm. Ist der wahre Unterschied 10 mm, so liegt also in etwa 27 von 100 solchen Studien die Kochsalzlösung vorn. Bei n = 63 sind es 3,6 mm, und die Kochsalzlösung liegt in etwa 1 von 400 vorn.

    Die übliche Regel (5 % Fehlalarme, zweiseitig; 80 % Teststärke, englisch „power“) lautet n = 2 · (1,96 + 0,84)² · SD² / Unterschied². Bei SD = 20 mm ist das 6272 / Unterschied²: 251 für 5 mm, 115 für 7,4 mm, 63 für 10 mm, 28 für 15 mm. Andere Quellen nennen eine Streuung näher an 25 mm: Ein Cochrane-Review (2015, zu Kortison) setzt 0,40 Standardabweichungen mit 10 mm gleich. Was macht das mit n?
lesson-beat-salt-water-diary-errs = Es ist dasselbe Knie und dieselbe Woche, und doch sind die Messwerte verschieden. Was folgt daraus für eine Studie?
lesson-beat-salt-water-diary-errs-1 = Den niedrigsten Messwert nehmen. Er zeigt, was möglich ist.
lesson-beat-salt-water-diary-errs-2 = Oft ablesen, in beiden Armen gleich, und den Mittelwert bilden.
lesson-beat-salt-water-diary-errs-3 = Tagebücher taugen nichts. Man sollte nur die Zellen zählen.
lesson-beat-salt-water-diary-errs-why = Ein Fehler, der ebenso oft nach oben wie nach unten geht, schrumpft im Mittelwert: Vier Messwerte halbieren ihn, hundert machen ihn zehnmal kleiner. Wer nur den niedrigsten Messwert nimmt, macht aus nichts eine Wirkung. Und Schmerz ist der Grund, warum Menschen zur Behandlung kommen, also muss man danach fragen.
lesson-beat-salt-water-diary-paper = Deine Studie auf Papier: Welcher Arm hat den niedrigeren Mittelwert?
lesson-beat-salt-water-diary-paper-1 = Der Arm mit Zellen, um 5 mm oder mehr.
lesson-beat-salt-water-diary-paper-2 = Fast gleich, weniger als 5 mm Unterschied.
lesson-beat-salt-water-diary-paper-3 = Der Arm mit Kochsalzlösung, um 5 mm oder mehr.
lesson-beat-salt-water-diary-paper-why = Die Zellen hast du selbst eingebaut: Ihr wahrer Mittelwert liegt { $gap } mm tiefer. Vergleicht mit den anderen Tischen in der Klasse. Bei drei Personen je Arm verdeckt allein der Zufall den Unterschied in manchen Studien und kehrt ihn in anderen um.

# Das Argument.
lesson-beat-salt-water-argue = Was kannst du jetzt behaupten? Wähle eine Behauptung, dazu die Zeilen, die anders aussähen, wenn du dich irrst, und die Reihenfolge der Gründe. Schreib dann einen eigenen Satz dazu.
lesson-beat-salt-water-argue-more = Deine Behauptung gilt diesem Modell. Studien am Menschen sind sich nicht einig.

    Bei 25 Menschen mit zwei kranken Knien kam Knochenmarkkonzentrat in ein Knie und Kochsalzlösung in das andere. Beiden Knien ging es viel besser, ohne Unterschied (Shapiro 2017, AJSM). In ADIPOA-2 ging es mit Zellen 47 von 100 deutlich besser und mit Placebo 55 von 100 (PMID 40885690). In einer kleinen Studie mit 12 und 12 Menschen ging es denen mit Zellen nach einem halben Jahr besser, und bei denen mit Kochsalzlösung änderte sich kaum etwas (Lee 2019, SCTM 8:504). Welcher der drei Studien würde deine Regel für n am meisten trauen, und warum ist die Größe nicht alles?
lesson-beat-salt-water-argue-claim-1 = Die Zellen waren es. Der Schmerz sank, nachdem sie injiziert wurden.
lesson-beat-salt-water-argue-claim-2 = Die Zellen bewirkten einen Teil: so viel, wie dieses Knie weniger wehtut als eines mit Kochsalzlösung.
lesson-beat-salt-water-argue-claim-3 = Die Zellen bewirkten nichts. Kochsalzlösung erklärt den ganzen Rückgang.
lesson-beat-salt-water-argue-claim-4 = Es war Zufall. Andere Würfel würden es umkehren.
lesson-beat-salt-water-argue-claim-1-why = Nach den Zellen sank der Schmerz tatsächlich. In der Zeile mit Kochsalzlösung sank er auch, ohne eine Zelle in der Spritze. Welche deiner Zeilen sagt, was eine Spritze ohne Zellen bewirkt?
lesson-beat-salt-water-argue-claim-2-why = Ja, wenn sich deine Zeilen nur im Inhalt der Spritze unterscheiden. Beide Knie haben eine Nadel gespürt, also muss der Unterschied zwischen ihnen, { $gap } mm mit den ersten Würfeln und { $gap_two } mm mit anderen, von dem kommen, was in der Spritze war. Beim Menschen ist der Unterschied kleiner oder nicht sicher: Das folgt auf der nächsten Seite.
lesson-beat-salt-water-argue-claim-3-why = Dann würden beide Zeilen gleich enden. An Tag 90 sind es { $water_90 } mm mit Kochsalzlösung und { $cells_90 } mm mit Zellen. Sieh dir auch die Entzündung an: Was von beidem hat sie verändert?
lesson-beat-salt-water-argue-claim-4-why = Eine gute Frage für den Anfang. Leg zwei Würfe desselben Arms nebeneinander und dann die zwei Arme: Welcher Abstand ist größer?
lesson-beat-salt-water-argue-tile-1 = Schon die Spritze allein lindert den Schmerz eine Zeit lang.
lesson-beat-salt-water-argue-tile-2 = Beide Knie haben eine Nadel gespürt,
lesson-beat-salt-water-argue-tile-3 = also ist das, was eine Nadel bewirkt, in beiden gleich.
lesson-beat-salt-water-argue-tile-4 = Verschieden ist nur, was in der Spritze war,
lesson-beat-salt-water-argue-tile-5 = also kommt nur der Unterschied zwischen beiden von den Zellen.

# Der Vergleich.
lesson-beat-salt-water-compare = Die Folie kommt ab, und die Läufe zeichnen über das, was du erwartet hast.

    Ben hatte die Zellen. Anna hatte Kochsalzlösung und ein Trainingsprogramm, das ihr in diesem Modell { $training_part } mm Schmerz wegnahm; beim Menschen sind es etwa 12 von 100 (Fransen 2015, BJSM 49:1554). Beide hätten sagen können: „Es geht mir besser, also hat es gewirkt.“

    In diesem Modell beträgt der Unterschied zwischen den Armen { $gap } mm. *Beim Menschen ist er weniger sicher.* Ein Cochrane-Review (2025, 8 Studien, 544 Menschen) findet etwa 12 von 100 und sagt, Zellen „können den Schmerz möglicherweise leicht lindern“, bei niedriger Sicherheit der Belege. Ein anderer Review hielt sich unter 16 Studien (807 Menschen) an die mit den geringsten Verzerrungen: 7 mm, während erst 15 mm für die Behandelten von Bedeutung wären. Und 480 Menschen hatten nach einem Jahr mit Zellen nicht weniger Schmerz als mit Kortison (Mautner 2023, Nat Med 29:3120).
lesson-beat-salt-water-compare-more = Sicher ist *nicht dasselbe wie groß*. In zwei Studien zusammen bekamen 1184 Menschen ein Gel oder Kochsalzlösung. Das Gel war um 2,9 mm besser, P = 0,047 (PMC5952279). Mit genug Menschen wird jeder Unterschied „signifikant“. Frag zuerst, wie groß er ist, und dann, wie sicher.

    Was Kochsalzlösung hier *nicht* verändern kann: die Entzündung an Tag 90, gemessen in Halbwirkungen: { $untouched_c } ohne Spritze, { $water_c } mit Kochsalzlösung, { $cells_c } mit Zellen. Mit denselben Würfeln sind die ersten beiden bis zur letzten Stelle gleich, denn in diesem Modell wirkt Placebo nur auf den empfundenen Schmerz. Ob das beim Menschen so ist, weiß man nicht.

    In 8 Studien mit 467 Menschen gab es 63 % der Linderung, die nach sechs Monaten mit Zellen kam, auch mit Placebo (Yin 2025, Front Med 1636181; niedrige Sicherheit). Berechne diesen Anteil aus deinen Zeilen.

# Derselbe Gedanke an einem anderen Knie.
lesson-beat-salt-water-carla = Carlas Knie ist bis auf den Knochen abgenutzt. Sie bekam 50 Millionen Zellen und tat sonst nichts. Ihr Schmerz sank bis Tag 90 von { $severe_before } mm auf { $severe_cells_90 } mm. Daneben wurde niemand mit Kochsalzlösung behandelt.
lesson-beat-salt-water-carla-part = Wie viele dieser Millimeter hätte in ihrem Knie Kochsalzlösung allein weggenommen, in diesem Modell?
lesson-beat-salt-water-carla-part-why = { $severe_water_part } mm: In diesem Modell bewirkt Kochsalzlösung in jedem Knie dasselbe. Für die Zellen bleiben { $severe_gap } mm; in Bens Knie waren es { $gap } mm. Von einem einzelnen Menschen kann das niemand sagen, denn niemand kann zugleich behandelt und nicht behandelt werden.
lesson-beat-salt-water-carla-design = Du darfst 40 Menschen wie Carla behandeln. Welcher Plan sagt dir am meisten über die Zellen?
lesson-beat-salt-water-carla-design-1 = Alle 40 bekommen Zellen. Du zählst, wem es besser geht.
lesson-beat-salt-water-carla-design-2 = 20, die nach Zellen fragen, bekommen sie, die anderen 20 bekommen nichts.
lesson-beat-salt-water-carla-design-3 = Bei jeder Person entscheidet eine Münze: Zellen oder Kochsalzlösung. Weder die Behandelten wissen es noch die, die nach dem Schmerz fragen.
lesson-beat-salt-water-carla-design-why = Die Münze macht die Arme gleich, die Kochsalzlösung nimmt die Nadel aus dem Unterschied heraus, und die Verblindung nimmt die Hoffnung heraus. Ohne einen zweiten Arm lassen sich Zellen und Kochsalzlösung nicht unterscheiden. Trotzdem würden 20 je Arm die meisten Unterschiede von 10 mm übersehen: Bitte andere Krankenhäuser, mitzumachen.

# Die drei Fragen am Ende.
lesson-beat-salt-water-exit = Drei Fragen für dich allein.
lesson-beat-salt-water-exit-better = Sechs Wochen nach einer Injektion von Zellen tut einem Nachbarn das Knie weniger weh. Was zeigt das?
lesson-beat-salt-water-exit-better-1 = Dass die Zellen gewirkt haben. Vorher tat es weh und jetzt nicht.
lesson-beat-salt-water-exit-better-2 = Über die Zellen noch nichts. Mit Kochsalzlösung könnte es ebenso sein.
lesson-beat-salt-water-exit-better-3 = Dass der Nachbar es sich nur einbildet.
lesson-beat-salt-water-exit-better-why = Die Linderung ist echt und gut für den Nachbarn. Was sie bewirkt hat, sieht man an einem einzelnen Knie nicht: Auch Kochsalzlösung, Zeit und Training lindern Schmerz. Erst ein zweiter Arm kann es zeigen.
lesson-beat-salt-water-exit-three = In einer Studie mit drei Personen je Arm enden die mit Zellen 15 mm tiefer. Was sagst du dazu?
lesson-beat-salt-water-exit-three-1 = 15 mm sind viel, also ist es bewiesen.
lesson-beat-salt-water-exit-three-2 = Drei reichen, wenn man jede Person sehr genau misst.
lesson-beat-salt-water-exit-three-3 = Bei drei je Arm macht oft der Zufall einen solchen Unterschied. Man sollte es mit viel mehr Menschen wiederholen.
lesson-beat-salt-water-exit-three-why = Menschen streuen um etwa 20 mm. Bei drei in jedem Arm entsteht darum ein Unterschied von 15 mm oder mehr in etwa einer von drei Studien durch Zufall allein, auch wenn in den Spritzen dasselbe ist. Genaues Messen macht die Menschen nicht ähnlicher.
lesson-beat-salt-water-exit-blind = Warum soll die Pflegekraft, die nach dem Schmerz fragt, nicht wissen, wer was bekommen hat?
lesson-beat-salt-water-exit-blind-1 = Wer es weiß, fragt vielleicht ein wenig anders und schreibt ein wenig anderes auf, und das nicht in beiden Armen gleich.
lesson-beat-salt-water-exit-blind-2 = Damit die Behandelten nicht aufeinander neidisch sind.
lesson-beat-salt-water-exit-blind-3 = Damit die Zellen ungestört wirken.
lesson-beat-salt-water-exit-blind-why = Niemand muss dafür mogeln: Ein Lächeln im richtigen Augenblick genügt. Die Verblindung schafft das nicht ab, sie macht es in beiden Armen gleich. Dann fällt es beim Unterschied heraus.

# Für die Lehrkraft.
lesson-beat-salt-water-teacher-before = Zwei Minuten: die Lektion öffnen, Kochsalzlösung injizieren, bis Tag 90 laufen lassen. Bereitlegen: vier Würfel für jedes Paar (oder ein Programm, das würfelt), Papier und an der Tafel eine Tabelle für die Studien auf Papier. Der blinde Test beim Ausprobieren braucht Paare.

    Ist die Zeit knapp: die Studie auf Papier weglassen und ihre Zahlen unter „Mehr“ nachlesen. Die Zeile ohne Spritze behalten: Ohne sie sieht niemand, dass Kochsalzlösung etwas bewirkt hat.
lesson-beat-salt-water-teacher-while = Wenig sagen, bis Zeilen aufgenommen sind. Dann fragen: „Womit vergleichst du?“ und „Welche Zeile würde deine Meinung ändern?“

    Sind die Studien auf Papier fertig, werden sie gesammelt: In wie vielen hat die Kochsalzlösung gewonnen? Dann alle erfundenen Personen der Klasse in einer einzigen Studie vereinen und die zwei Mittelwerte neu berechnen lassen. Das ist eine größere Studie.
lesson-beat-salt-water-teacher-classes = Zu erwarten ist eine flache Linie für das Knie mit Kochsalzlösung, denn „da ist ja nichts drin“. Und zu erwarten ist, dass der ganze Rückgang im anderen Knie den Zellen zugeschrieben wird: Das taten Jugendliche bei erfundenen Arzneimitteln (Barberia 2013), und sie taten es seltener, nachdem sie gelernt hatten, auch darauf zu sehen, was ohne das Mittel geschieht. Das ist hier das Ziel.

    Der Graben auf der anderen Seite heißt: „Kochsalzlösung wirkt, also ist der Schmerz eingebildet“ oder „also bewirken Zellen nichts“. Beides gehört an der Tabelle geprüft: Placebo ist echte Linderung, und den Unterschied zwischen den Armen gibt es in diesem Modell.

    Viele meinen, genaues Messen könne viele Menschen ersetzen. Darum stehen Tagebuch und Würfel nebeneinander: Der erste Fehler schrumpft, wenn man wieder abliest, der zweite nur mit mehr Menschen.
lesson-beat-salt-water-teacher-discussion = 1. Ist es richtig, Menschen absichtlich Kochsalzlösung zu geben? Wann wäre es falsch?

    2. Eine Zeitung schreibt: „Neun von zehn Behandelten sind froh über ihre Spritze.“ Was würdet ihr die Redaktion fragen?

    3. Anna wird weiter trainieren, was immer wir ihr sagen. Hat sie etwas verloren, weil sie nicht wusste, was in der Spritze war?
lesson-beat-salt-water-teacher-odd = Kochsalzlösung nimmt in jedem Knie und mit allen Würfeln genau gleich viel Schmerz weg: Das ist eine einzige Zahl des Modells, angepasst an ein Mittel aus Studien. Beim Menschen ist es manchmal nichts und manchmal viel (3 bis 21 mm zwischen den Grenzen des 95-%-Intervalls, Saltzman 2017). Auch hält es hier lange an; nur wenige Studien sehen so lange hin.

    Ohne Spritze ändert sich der Schmerz kaum. Wirklicher Schmerz geht auf und ab.

    Die Würfel ändern wenig: { $water_one } und { $water_two } mm mit Kochsalzlösung, { $cells_one } und { $cells_two } mm mit Zellen. Die Knie dieses Modells sind Kopien voneinander, darum könnte man meinen, zwei genügten. Deshalb müssen die Menschen durch Papier und Würfel hereinkommen.

    Mit den ersten Würfeln hat das Knie mit Zellen in den ersten Tagen einen Schmerzschub ({ $sore_2 } mm mehr an Tag 2), das Knie mit Kochsalzlösung nicht. Mit anderen Würfeln hat ihn vielleicht keines von beiden. Eine Klasse, die auf Tag 2 sieht, sieht: „Zellen tun weh.“

    Auch Kortison und Training lassen sich wählen. In der ersten Woche bewirkt Kortison dasselbe wie die Zellen; an Tag 90 ist es wieder bei der Kochsalzlösung. Kochsalzlösung mit Training endet dort, wo die Zellen enden: Das ist Anna.
