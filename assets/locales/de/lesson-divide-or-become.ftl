# Die Lektion „Teilen oder werden?“: wovon ein Vorrat an Stammzellen lebt.
lesson-divide-or-become-title = Teilen oder werden?
lesson-divide-or-become-question = Eine Stammzelle kann sich teilen, und sie kann zu etwas anderem werden. Warum gehen mancher Schale die Stammzellen aus, und andere quellen davon über?
lesson-divide-or-become-misconception = Jede Teilung verbraucht eine Stammzelle, darum hat ein Gewebe, das sich viel teilt, bald keine mehr.

lesson-divide-or-become-anchor =
    Zwei Schalen beginnen gleich, mit je { $stem_0 } Stammzellen. Nur der Untergrund ist verschieden: in der ersten steif wie junger Knochen, in der zweiten weich wie Gehirn.

    Vier Wochen später liegen in der ersten Schale { $stiff_stem } Stammzellen. Es ist nichts geschehen, könnte man denken. Doch neben ihnen liegen { $stiff_bone } Knochenzellen. In der zweiten Schale gibt es keine einzige Knochenzelle, dafür { $soft_stem } Stammzellen.

    Haben sich die Zellen der zweiten Schale einfach weniger geteilt? Nein, dort gab es { $soft_born } Teilungen, in der ersten { $stiff_born }. *Sie teilten sich öfter, und es sind mehr von ihnen übrig.* Wie kann das sein, wenn Teilen Stammzellen verbraucht?
lesson-divide-or-become-anchor-more =
    Es sind mesenchymale Stammzellen (Stromazellen) aus dem Knochenmark. Wie andere Stammzellen können sie zweierlei. *Selbsterneuerung*: eine Teilung, nach der eine Tochterzelle wieder eine Stammzelle ist. *Differenzierung*: Eine Tochterzelle nimmt ein Zellschicksal an und teilt sich, in diesem Modell, nicht mehr. Alle Stammzellen eines Ortes zusammen heißen Vorrat, in der Fachsprache Pool.

    Moyer schrieb 2007 auf, was Schülerinnen und Schüler in Maine über Stammzellen denken. Eine der Vorstellungen war: Früh im Leben gibt es mehr davon, und unterwegs werden sie „aufgebraucht“. Achte darauf, was sie hier verbraucht.

lesson-divide-or-become-predict =
    Sag, was du erwartest, bevor du es weißt. Punkte gibt es dafür nicht. Am Ende stehen deine Antworten neben dem, was geschehen ist.

    Vorher zwei Wörter. Die beiden Zellen, die bei einer Teilung entstehen, heißen *Tochterzellen*. Eine Tochterzelle *bleibt*, wenn sie wieder eine Stammzelle ist; sie *geht*, wenn sie zu etwas anderem wird, etwa zu einer Knochenzelle.
lesson-divide-or-become-predict-pool = Die Schale mit dem steifen Untergrund beginnt mit { $stem_0 } Stammzellen und endet mit { $stiff_stem }. Zeichne, wie viele es dazwischen sind.
lesson-divide-or-become-predict-pool-why = Der Vorrat steigt zuerst, auf { $stiff_stem_7 } an Tag 7, und steht an Tag 14 bei { $stiff_stem_14 } und an Tag 21 bei { $stiff_stem_21 }. Erst bleiben mehr Tochterzellen, als gehen. Dann werden Zellen, die tagelang auf dem Weg zu Knochen waren, endgültig zu Knochenzellen, der Platz wird knapp, und es gehen mehr, als neue entstehen.
lesson-divide-or-become-predict-two-gone = In einer dritten Schale entstehen bei *jeder* Teilung zwei Tochterzellen, die gehen: Beide werden zu Knochenzellen. Auch diese Schale beginnt mit { $stem_0 } Stammzellen. Wie viele Knochenzellen gibt es an Tag 28?
lesson-divide-or-become-predict-two-gone-why = Nur { $gone_bone }. Jede Stammzelle kann sich einmal teilen, beide Tochterzellen gehen, und dann ist keine mehr da, die sich teilen könnte: An Tag 7 steht der Vorrat bei { $gone_stem_7 }. Es ist etwas mehr als das Doppelte von { $stem_0 }, denn einige wenige Tochterzellen blieben trotzdem und teilten sich noch einmal.
lesson-divide-or-become-predict-lasts = Was entscheidet, ob eine Schale ihre Stammzellen behält?
lesson-divide-or-become-predict-lasts-1 = Wie selten sie sich teilen: Jede Teilung verbraucht eine.
lesson-divide-or-become-predict-lasts-2 = Wie viele es am Anfang waren.
lesson-divide-or-become-predict-lasts-3 = Wie viele Tochterzellen bleiben, verglichen mit denen, die gehen.
lesson-divide-or-become-predict-lasts-4 = Nichts: Stammzellen teilen sich ewig, also gibt es immer genug.
lesson-divide-or-become-predict-lasts-why = Eine Teilung macht aus einer Zelle zwei; für sich allein kann sie nur etwas hinzufügen. Was eine Stammzelle wegnimmt, ist ein Zellschicksal. Der Vorrat wächst also, solange mehr bleiben als gehen, und schrumpft, wenn mehr gehen als bleiben.

lesson-divide-or-become-play =
    Zwei Minuten ohne Aufgabe. Drück auf „Abspielen“, halte an, mal einen anderen Untergrund. Klick eine Stammzelle an und frag sie, warum sie sich geteilt hat und was aus ihrer Tochterzelle wurde.

lesson-divide-or-become-investigate =
    Heute bist du für diese Schale verantwortlich. *Erzeuge bis Tag 28 so viele Knochenzellen wie möglich und behalte mindestens 100 Stammzellen.* Andere sollen mit deiner Schale weiterarbeiten können.

    Dafür hast du einen Pinsel: „Untergrund“. Wähle, wie steif, und drück dann auf „Ganze Schale bemalen“. Das darfst du an Tag 0 tun, später oder zweimal.

    Nimm jeden Versuch als Zeile auf, auch die unberührte Schale. Die letzte Spalte zählt die Zellen, die durch Teilung entstanden: Jede Teilung fügt eine hinzu. Such zwei Zeilen, in denen es bei mehr Teilungen auch *mehr* Stammzellen gab, oder zwei, in denen es weniger waren.
lesson-divide-or-become-investigate-more =
    p sei der Anteil der Tochterzellen, die Stammzellen bleiben. Eine Runde von Teilungen macht aus S Stammzellen 2 p S, und n Runden machen S · (2 p)ⁿ daraus. Der Vorrat wächst, wenn p über ½ liegt, hält sich bei ½ und stirbt aus, wenn p darunter liegt. Till, McCulloch und Siminovitch stellten 1964 ein solches Modell für Blutstammzellen auf (PNAS 51:29), mit Würfeln für jede Teilung.

    In diesem Modell bewirkt ein Untergrund oder ein Faktor zweierlei. Er erhöht die Chance, dass eine Tochterzelle, die gehen soll, ein Zellschicksal findet, zu dem sie gehen kann. Und er macht es möglich, dass eine Stammzelle ein Zellschicksal annimmt, ohne sich zu teilen. Wer den Untergrund bemalt, ändert also p. Du kannst p aus einer Zeile berechnen: p = ½ + (Stammzellen am Ende − Stammzellen am Anfang) / (2 · Teilungen). Eine Zelle, die ohne Teilung ein Zellschicksal annimmt, zählt dann wie eine Tochterzelle, die ging.

lesson-divide-or-become-count =
    Deine Tabelle zählt die Knochenzellen einzeln; das kann nur ein Modell. Ein Labor beendet die Kultur und färbt sie. Diese Schale hatte einen mittleren Untergrund (20 kPa), wurde an Tag 28 fixiert und mit Alizarinrot gefärbt. Der Farbstoff bindet das Mineral, das Knochenzellen ablagern.

    Jemand zählt unter dem Mikroskop 180 Zellen, die roten und die anderen. Lies dreimal ab und lass dir dann den wahren Anteil der roten Zellen zeigen.
lesson-divide-or-become-count-fewer = In dieser Schale sind { $between_share } von 100 Zellen Knochenzellen. Rot sind viel weniger. Warum?
lesson-divide-or-become-count-fewer-1 = Durch Zufall: Würden andere Zellen gezählt, stimmten die Anteile überein.
lesson-divide-or-become-count-fewer-2 = Junge Knochenzellen haben noch kaum Mineral abgelagert.
lesson-divide-or-become-count-fewer-3 = Viele Knochenzellen sind wieder zu Stammzellen geworden.
lesson-divide-or-become-count-fewer-why = Eine Knochenzelle braucht Tage, bis viel Mineral um sie liegt; die jungen sind darum noch nicht rot. Der Zufall irrt ebenso oft nach oben wie nach unten, und sein Fehler schrumpft, wenn man mehr Zellen zählt. Dieser Fehler geht immer in dieselbe Richtung und bleibt, wie viele man auch zählt: Er heißt *systematisch*.

lesson-divide-or-become-argue =
    Überzeuge jetzt jemanden, der anders denkt. Wähle deine Behauptung. Such dir dann zwei Zeilen aus, die sich nur im Untergrund unterscheiden und die anders aussähen, wenn du unrecht hättest. Wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-divide-or-become-argue-more =
    Zwei Größen, die sich gemeinsam ändern, müssen nicht Ursache und Wirkung sein. In deiner Tabelle gehen vielleicht mehr Teilungen mit mehr Stammzellen einher. Was davon ist die Ursache, oder verstärkt jedes das andere? Was müsstest du abschalten können, um es herauszufinden?
lesson-divide-or-become-argue-claim-1 = Jede Teilung verbraucht eine Stammzelle; ein Vorrat hält, wenn er sich wenig teilt.
lesson-divide-or-become-argue-claim-1-why = Dann hätte die Zeile mit den meisten Teilungen die wenigsten Stammzellen übrig. Leg die weiche Schale neben die unberührte: dort { $soft_born } Teilungen und { $soft_stem } Stammzellen, hier { $stiff_born } und { $stiff_stem }. In welche Richtung geht es in deinen Zeilen?
lesson-divide-or-become-argue-claim-2 = Der Vorrat hält, solange mehr Tochterzellen bleiben als gehen; der Untergrund ändert, wie viele gehen.
lesson-divide-or-become-argue-claim-2-why = Deine beiden Zeilen sollten sich nur im Untergrund unterscheiden. Sieh dir dann alle Spalten zusammen an: In der unberührten Schale gehörten zu { $stiff_born } Teilungen { $stiff_bone } Knochenzellen, auf der weichen zu { $soft_born } Teilungen { $soft_bone }. Zeigen deine Zeilen, wohin die Tochterzellen gingen?
lesson-divide-or-become-argue-claim-3 = Auf steifem Untergrund sterben Stammzellen.
lesson-divide-or-become-argue-claim-3-why = Dann lägen in der Schale weniger Zellen, als da waren und entstanden. Zähl nach: { $stem_0 } am Anfang und { $stiff_born } neu entstanden; am Ende { $stiff_stem } Stammzellen und { $stiff_bone } Knochenzellen. Fehlen welche?
lesson-divide-or-become-argue-claim-4 = Stammzellen teilen sich ewig, der Vorrat erhält sich also von selbst.
lesson-divide-or-become-argue-claim-4-why = Dann könnte ihn kein Untergrund leeren. Die unberührte Schale hatte an Tag 14 { $stiff_stem_14 } Stammzellen und an Tag 28 { $stiff_stem }, und es werden weiter weniger. Was würdest du eine Woche später erwarten?
lesson-divide-or-become-argue-tile-1 = Eine Teilung macht aus einer Zelle zwei
lesson-divide-or-become-argue-tile-2 = jede Tochterzelle bleibt Stammzelle oder geht zu einem Zellschicksal über
lesson-divide-or-become-argue-tile-3 = auf steifem Untergrund gehen mehr von ihnen, und zwar zu Knochen
lesson-divide-or-become-argue-tile-4 = gehen mehr als bleiben, schrumpft der Vorrat, und es sind weniger Zellen da, die sich teilen können
lesson-divide-or-become-argue-tile-5 = ein Vorrat hält also durch die Tochterzellen, die bleiben, und nicht durch weniger Teilen

lesson-divide-or-become-compare =
    Hier steht, was du erwartet hast, und daneben, was das Modell getan hat. Lies die Unterschiede als Fragen, nicht als Fehler.

    Hast du den Trick der Labore gefunden? Sie lassen die Zellen sich erst vermehren, auf einem Untergrund oder in einem Nährmedium, das zu nichts anregt, und geben den Reiz später. Weich bis Tag 10, dann steif: { $first_bone } Knochenzellen und { $first_stem } Stammzellen. In der unberührten Schale waren es { $stiff_bone } und { $stiff_stem }: Dort kam der Reiz so früh, dass der Vorrat klein blieb. Und wer zu lange wartet, dem läuft die Zeit davon: weich bis Tag 21 ergibt bis Tag 28 { $long_bone } Knochenzellen.

    Teilen und Werden sind also zwei verschiedene Fragen, und beide entscheiden sich an jeder Tochterzelle neu. Der Vorrat ist der Motor, und was ihn verlässt, ist das Produkt.

lesson-divide-or-become-transfer =
    In einigen weiteren Schalen ist von Hand eingestellt, wie sich Zellen teilen. Auf Zellen, die sich nicht teilen, wirkt der Untergrund kaum; so siehst du die Teilungen allein. Jede Schale beginnt mit { $stem_0 } Stammzellen.
lesson-divide-or-become-transfer-more =
    Ein Gewebe kann seinen Vorrat auf zwei Arten halten. Bei der ersten ergibt jede Teilung eine von jeder Sorte: *asymmetrische Teilung*. Bei der zweiten ergeben manche Teilungen zwei Stammzellen, ebenso viele zwei Zellen, die gehen, und der Vorrat hält sich im Mittel: *Populationsasymmetrie* (eine Übersicht: Trends Cell Biol 2013, 23:357). Die zweite Art ist den Würfeln ausgeliefert. Manche Zelllinien sterben aus und andere breiten sich aus, obwohl der Vorrat als Ganzes bleibt.

    Bruder und andere (1997, J Cell Biochem 64:278) zählten 38 ± 4 Verdopplungen menschlicher Stammzellen aus dem Knochenmark, bevor sie aufhörten. Bei jedem Kopieren der DNA werden die Enden der Chromosomen, die Telomere, kürzer. Simonsen und andere (2002, Nat Biotechnol 20:592) gaben solchen Zellen das Enzym Telomerase, das die Enden verlängert: Sie verdoppelten sich über 260-mal, unbehandelte hörten nach 26-mal auf. Das Modell zählt Verdopplungen und kennt keine Telomere.
lesson-divide-or-become-transfer-three = Ordne die Schalen nach ihren Stammzellen an Tag 28, die mit den wenigsten zuerst.
lesson-divide-or-become-transfer-three-1 = Jede Teilung ergibt zwei Zellen, die gehen.
lesson-divide-or-become-transfer-three-2 = Jede Teilung ergibt eine Stammzelle und eine, die geht.
lesson-divide-or-become-transfer-three-3 = Jede Teilung ergibt zwei Stammzellen.
lesson-divide-or-become-transfer-three-why = In diesem Modell sind es { $gone_stem }, { $each_stem } und { $two_stem }. Der erste Vorrat stirbt aus, der zweite hält sich ungefähr, und der dritte wächst, bis in der Schale kein Platz mehr ist.
lesson-divide-or-become-transfer-half = In einer vierten Schale ergibt die Hälfte der Teilungen zwei Stammzellen und die andere Hälfte zwei Zellen, die gehen. Keine Teilung ergibt eine von jeder Sorte. Wie viele Stammzellen gibt es an Tag 28?
lesson-divide-or-become-transfer-half-1 = Keine, wie in der Schale, in der alle gehen.
lesson-divide-or-become-transfer-half-2 = Etwa so viele wie mit einer von jeder Sorte.
lesson-divide-or-become-transfer-half-3 = Viel mehr, wie in der Schale, in der alle bleiben.
lesson-divide-or-become-transfer-half-why = In diesem Modell sind es { $half_stem }, und mit einer von jeder Sorte { $each_stem }. Im Mittel bleibt in beiden die Hälfte der Tochterzellen. Für den Vorrat zählt nicht, wie sich die einzelne Zelle teilt, sondern nur, was in der Summe herauskommt.
lesson-divide-or-become-transfer-forever = Ein Vorrat, dessen Teilungen immer eine von jeder Sorte ergeben, behält seine Größe. Bringt er ewig neue Zellen hervor?
lesson-divide-or-become-transfer-forever-1 = Ja: Solange es einen Vorrat gibt, bringt er neue Zellen hervor.
lesson-divide-or-become-transfer-forever-2 = Nein: Der Vorrat selbst schrumpft mit jeder Teilung.
lesson-divide-or-become-transfer-forever-3 = Nein: Eine Zelllinie kann sich nur so und so oft verdoppeln, dann hören ihre Stammzellen auf.
lesson-divide-or-become-transfer-forever-why = Bei menschlichen Zellen aus dem Knochenmark waren es in der Schale 38 ± 4 Verdopplungen (Bruder 1997). In dieser Schale hier sind weit weniger erlaubt: Von Tag 60 bis Tag 90 stieg die Zahl der neu entstandenen Zellen von { $few_born_60 } auf { $few_born_90 }, mit der üblichen Grenze von { $each_born_60 } auf { $each_born_90 }. Die meisten ihrer Stammzellen hatten aufgehört.

lesson-divide-or-become-exit = Drei Fragen zum Schluss.
lesson-divide-or-become-exit-skin = Die Stammzellen deiner Haut teilen sich dein Leben lang. Warum hast du noch welche?
lesson-divide-or-become-exit-skin-1 = Du wurdest mit sehr vielen geboren, und jede Teilung verbraucht eine davon.
lesson-divide-or-become-exit-skin-2 = Im Mittel bleibt für jede Tochterzelle, die geht, eine Stammzelle.
lesson-divide-or-become-exit-skin-3 = Vom Embryo kommen ständig neue nach.
lesson-divide-or-become-exit-skin-4 = Jede Nacht werden Hautzellen wieder zu Stammzellen.
lesson-divide-or-become-exit-skin-why = Eine Teilung ergibt zwei Zellen, eine Stammzelle kann also eine abgeben und eine behalten. Bleibt im Mittel die Hälfte der Tochterzellen, hält sich der Vorrat. Vorräte ändern sich zwar mit dem Alter, aber nicht, weil jede Teilung eine Stammzelle kostet.
lesson-divide-or-become-exit-lab = Ein Labor hat wenige Stammzellen und braucht viele Knochenzellen. Was würdest du zuerst tun?
lesson-divide-or-become-exit-lab-1 = Sofort den Reiz zu Knochen geben, damit kein Tag verloren geht.
lesson-divide-or-become-exit-lab-2 = Die Zellen am Teilen hindern, damit keine verbraucht wird.
lesson-divide-or-become-exit-lab-3 = Sie sich erst ohne Reiz teilen lassen und den Reiz zu Knochen später geben.
lesson-divide-or-become-exit-lab-why = Erst den Vorrat wachsen lassen, dann den Reiz geben. In dieser Schale ergaben zehn Tage weicher und danach steifer Untergrund { $first_bone } Knochenzellen, steifer Untergrund von Anfang an { $stiff_bone }. In Laboren heißen die beiden Teile Expansion und Induktion.
lesson-divide-or-become-exit-left-out = Eines davon gibt es in dieser Schale *nicht*, aber im Körper entscheidet es mit, wie viele Tochterzellen bleiben. Welches?
lesson-divide-or-become-exit-left-out-1 = Nachbarzellen, die eine Stammzelle an ihrem Platz halten und ihr signalisieren, eine zu bleiben.
lesson-divide-or-become-exit-left-out-2 = Zu wenig Platz, um sich zu teilen.
lesson-divide-or-become-exit-left-out-3 = Ein Untergrund, der zu einem Zellschicksal anregt.
lesson-divide-or-become-exit-left-out-4 = Zufall.
lesson-divide-or-become-exit-left-out-why = Ein solcher Platz mit seinen Nachbarzellen heißt Nische, und die fehlt hier. Im Körper kann sie dafür sorgen, dass eine Tochterzelle bleibt und die andere geht, weil nur noch eine von beiden sie berührt. Platz, Untergrund und Würfel gibt es in dieser Schale.

lesson-divide-or-become-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, einmal bis Tag 28 laufen lassen, dann neu beginnen, „Untergrund“ wählen, die Stärke auf ganz weich ziehen, auf „Ganze Schale bemalen“ drücken und noch einmal laufen lassen. Die Wörter *Vorrat* und *Tochterzelle* an die Tafel schreiben. Die einzelnen Phasen der Mitose werden nicht gebraucht.
lesson-divide-or-become-teacher-while =
    Um die meisten Knochenzellen bei 100 übrigen Stammzellen wetteifern lassen; so probiert die Klasse Zeitpunkte aus und nicht nur Stärken. An jedem Tisch fragen: *Wer macht die Knochenzellen der nächsten Woche?*

    Lösung, an Tag 28, als Stammzellen / Knochenzellen / Teilungen. Unberührt: { $stiff_stem } / { $stiff_bone } / { $stiff_born }; weich ab Tag 0: { $soft_stem } / { $soft_bone } / { $soft_born }; 20 kPa ab Tag 0: { $between_stem } / { $between_bone } / { $between_born }; weich bis Tag 10, dann 34 kPa: { $first_stem } / { $first_bone } / { $first_born }; weich bis Tag 21, dann 34 kPa: { $long_stem } / { $long_bone } / { $long_born }. Teilungen von Hand eingestellt, Stammzellen an Tag 28: alle gehen { $gone_stem }, eine von jeder Sorte { $each_stem }, halb und halb { $half_stem }, alle bleiben { $two_stem }.

    Volle Punktzahl: die zweite Behauptung; zwei Zeilen mit denselben Würfeln, die sich im Untergrund unterscheiden oder in dem Tag, an dem er bemalt wurde; eine Kette, die von den beiden Tochterzellen zum Vorrat führt.
lesson-divide-or-become-teacher-classes =
    Die meisten antworten mit Tausenden für die Schale, in der jede Teilung zwei spezialisierte Zellen ergibt. „Teilen“ klingt nach „immer mehr“. Mit Papierstreifen nachspielen lassen: Jeder Streifen wird in zwei Hälften gerissen, beide kommen auf den Knochenstapel. Nach einer Runde ist der Tisch leer.

    Viele glauben zugleich das Gegenteil: dass jede Teilung eine Stammzelle kostet. Beides kommt daher, dass man nur fragt, *wie oft* sich Zellen teilen, und nie, was aus den Tochterzellen wird.

    Manche denken, eine Stammzelle entscheide zum Wohl des Gewebes: „Wir sind zu wenige, also bleibe ich.“ In diesem Modell weiß keine Zelle, wie viele es gibt. Der Vorrat ist die Summe einzelner Antworten.
lesson-divide-or-become-teacher-discussion =
    1. Blutstammzellen teilen sich selten, Zellen der Darmschleimhaut oft. Beide Vorräte halten. Welchem würden eher die Verdopplungen ausgehen, und was sagt das darüber, wo ein Körper seine Reserve hat?

    2. Ein Tumor kann mit einer Zelle beginnen, deren Tochterzellen etwas öfter als zur Hälfte bleiben. Was sagt die Formel mit p voraus, und warum wird es erst nach langer Zeit bemerkt?

    3. Eine Klinik bietet Zellen an, die „beliebig oft“ vermehrt wurden. Wonach würdest du fragen?
lesson-divide-or-become-teacher-odd =
    In dieser Schale stirbt keine Zelle (bis Tag 28: { $stiff_died }). Das ist Absicht, damit die Rechnung aufgeht: Die Zellen am Anfang und die neu entstandenen sind zusammen die Zellen am Ende. In wirklichen Schalen sterben einige.

    Wie häufig die einzelnen Arten der Teilung bei diesen Zellen wirklich sind, ist nicht bekannt; die Anteile des Modells wurden für den Unterricht gewählt.

    Der Vorrat mit einer von jeder Sorte hält sich nicht genau. Einige wenige Tochterzellen, die gehen sollten, bleiben, und manche Stammzellen nehmen ein Zellschicksal an, ohne sich zu teilen. Darum sind es an Tag 28 { $each_stem } statt { $stem_0 }, und später werden es weniger.

    Andere Würfel ändern die unberührte Schale stark, weil sie mit so wenigen Zellen beginnt: An Tag 28 sind mit Startzahl 3 noch { $dice_stem } Stammzellen übrig und mit Startzahl 1 { $stiff_stem }. Was die Zeilen sagen, ändert sich nicht: Beides ist wenig neben den { $soft_stem } der weichen Schale.

    Bei etwa 20 kPa gibt es ungefähr gleich viele Stammzellen und Knochenzellen. Danach suchen viele gern. Ein Faktor, der zusätzlich aufgetragen wird (BMP-2, TGF-β), ändert p ebenso wie der Untergrund, aber dann ist zweierlei verschieden.

    Die Grenze der Verdopplungen zeigt sich in den 28 Tagen dieser Schale nie: Lange vorher geht der Platz aus.
