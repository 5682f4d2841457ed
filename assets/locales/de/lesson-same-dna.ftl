# Die Lektion „Gleiche DNA, drei Schicksale“: eine Art von Zellen, drei Nährmedien und ein Reiz, der früh oder spät weggenommen wird.
lesson-same-dna-title = Gleiche DNA, drei Schicksale
lesson-same-dna-question = Eine Art von Zellen, eine Schale: Warum wird hier Knorpel daraus, dort Fett und da drüben Knochen?
lesson-same-dna-misconception = Wenn aus einer Zelle etwas wird, ändert sich ihre DNA: Eine Knorpelzelle enthält andere oder weniger Gene als die Stammzelle, aus der sie entstand.

lesson-same-dna-anchor =
    In einer Schale liegen { $cells_0 } Stammzellen. Alle sind von derselben Art, und niemand rührt ihre DNA an. Die Flüssigkeit, in der sie leben, das Nährmedium, enthält im linken Drittel einen Faktor, im mittleren einen anderen und im rechten einen dritten. Ein Faktor ist ein Stoff, auf den Zellen reagieren.

    Vier Wochen später liegen in der Schale { $cartilage } Knorpelzellen, { $fat } Fettzellen und { $bone } Knochenzellen. Jede Art liegt dort, wo ihr Nährmedium war. *Dieselben Zellen, dieselbe DNA, drei Schicksale.*

    Wo wurde das entschieden: in der DNA, in der Schale oder irgendwo dazwischen?
lesson-same-dna-anchor-more =
    Die drei Faktoren haben Namen. Links ist es TGF-β, ein Protein, mit dem sich Zellen im Körper Signale geben. Rechts ist es BMP-2, ein anderes aus derselben Familie. In der Mitte ist es eine Mischung, mit der Labore Fettzellen gewinnen.

    Pittenger und andere machten das 1999 mit Zellen aus menschlichem Knochenmark (Science 284:143). Ihr bester Versuch war der strengste: Zellen, die alle von *einer einzigen* Zelle abstammten, konnten immer noch zu Knochen, Knorpel oder Fett werden. Die drei Schicksale kamen also nicht daher, dass am Anfang drei Arten von Zellen gemischt waren.

lesson-same-dna-predict =
    Sag, was du erwartest, bevor du es weißt. Punkte gibt es dafür nicht. Am Ende stehen deine Antworten neben dem, was geschehen ist.
lesson-same-dna-predict-wash = An Tag 7 werden alle drei Faktoren ausgewaschen. Zeichne, wie viele Knorpelzellen es gibt, von Tag 0 bis Tag 28. Die Schale, deren Faktoren bleiben, ist schon eingezeichnet.
lesson-same-dna-predict-wash-why = Nach dem Auswaschen legt sich keine einzige Zelle mehr fest, und keine festgelegte kehrt um: { $cartilage_w7 } an Tag 7 und { $cartilage_w7 } an Tag 28. Bleiben die Faktoren die ganze Zeit da, sind es { $cartilage }. Zellen auf halbem Weg kehrten um, fertige blieben.
lesson-same-dna-predict-early = Jetzt wird schon an Tag 3 ausgewaschen. Wie viele von 100 Zellen der Schale sind an Tag 28 Stammzellen?
lesson-same-dna-predict-early-why = In diesem Modell sind es { $stem_share_w3 } von 100. Bis Tag 3 neigten die meisten Stammzellen der Schale schon zu einem Zellschicksal. Ohne den Faktor, auf den sie reagiert hatten, kehrten sie um und teilten sich weiter.
lesson-same-dna-predict-nucleus = Schau in eine Knorpelzelle und in eine Fettzelle dieser Schale hinein. Was unterscheidet ihre Zellkerne, in denen die DNA liegt?
lesson-same-dna-predict-nucleus-1 = Jede hat nur die Gene für ihre eigene Zellart behalten; die anderen sind weg.
lesson-same-dna-predict-nucleus-2 = Jede bekam einen anderen Teil der Gene, als sich ihre Mutterzelle teilte.
lesson-same-dna-predict-nucleus-3 = Beide enthalten dieselben Gene; es liegen andere offen und werden abgelesen.
lesson-same-dna-predict-nucleus-4 = Das Nährmedium hat in jede ein neues Gen gebracht.
lesson-same-dna-predict-nucleus-why = Beide enthalten alle Gene; verschieden ist, welche davon abgelesen werden. Bevor sich eine Zelle teilt, kopiert sie ihre ganze DNA, und so bekommen beide Tochterzellen alles. Außerdem konnte eine Zelle, die an Tag 3 zu Knorpel neigte, noch zu Fett werden. Wäre das Gen dafür weg, könnte sie das nicht.

lesson-same-dna-play =
    Zwei Minuten ohne Aufgabe. Drück auf „Abspielen“, halte an, bemale etwas. Klick eine Zelle an und frag sie nach dem Warum. Drück dann auf „Hineinschauen“ und such vier Gene: SOX9, RUNX2, MYOD, PPARG. Fehlt irgendwo eines davon?

lesson-same-dna-investigate =
    Hier gibt es zwei Fragen und für beide dieselbe Schale.

    Erstens: *Gab es von Anfang an drei Arten?* Dann würde ein einziger Faktor in der ganzen Schale nichts daran ändern, was aus den Zellen der beiden anderen Arten wird. Probier es aus: Wähle TGF-β, drück an Tag 0 auf „Ganze Schale bemalen“ und lass das Modell bis Tag 28 laufen.

    Zweitens: *Bis wann kann eine Zelle umkehren?* „Faktoren auswaschen“ entfernt alle drei aus der Schale. Wasch in einem Lauf an einem bestimmten Tag aus und im nächsten an einem anderen. Zwei Wörter dafür: Eine Zelle auf dem Weg *neigt* zu einem Schicksal; hat sie sich *festgelegt*, ist sie eine Knorpel-, Fett- oder Knochenzelle.

    Nimm jeden Lauf als Zeile auf, darunter auch einen, in dem du nichts getan hast.

    Schon fertig? Wasch an einem Tag aus und gib am selben Tag der ganzen Schale Fettmedium. Welche Zellen folgen dem neuen Reiz und welche nicht? Probier es früh und spät. Daneben brauchst du eine Zeile, in der nur ausgewaschen wurde.
lesson-same-dna-investigate-more =
    Im Modell hat eine Stammzelle für jedes Zellschicksal eine Rate r, so und so viele Schritte am Tag. Sie steigt mit ihrem Reiz entlang einer Hill-Kurve: r = r_max · xⁿ / (Kⁿ + xⁿ). Dabei ist x die Menge des Faktors und K die Menge für die halbe Wirkung. Einige Schritte zum selben Zellschicksal legen die Zelle fest. Ohne den Reiz schwindet die Neigung, zur Hälfte innerhalb einiger Tage. Nichts in diesen Regeln nennt das Drittel der Schale: Für alle Zellen gelten dieselben Regeln, nur x ist verschieden.

    In einem wirklichen Zellkern sind SOX9 (Knorpel), RUNX2 (Knochen), PPARG (Fett) und MYOD (Muskel) Transkriptionsfaktoren: Proteine, die Hunderte anderer Gene an- oder abschalten. Einmal angeschaltet, halten sich mehrere von ihnen selbst an und unterdrücken die anderen. Ob ein Gen abgelesen werden kann, hängt davon ab, wie dicht seine DNA gepackt ist und welche Markierungen sie trägt (Methylgruppen, veränderte Histone). Die Buchstaben der DNA bleiben dieselben. Das bedeutet *epigenetisch*.

lesson-same-dna-count =
    Woher weiß ein Labor, was aus seinen Zellen geworden ist? Es beendet die Kultur und färbt sie. Diese unberührte Schale wurde an Tag 28 fixiert und mit Alcianblau gefärbt. Der Farbstoff bindet die Zuckerketten, die Knorpelzellen bilden. In dieser Schale lebt nichts mehr.

    Jetzt zählt jemand unter dem Mikroskop: 180 Zellen an neun Stellen, die blauen und die anderen. Lies dreimal ab. Jedes Mal werden andere Zellen gezählt.
lesson-same-dna-count-apart = Eine Gruppe zählt in dieser Schale 27 blaue Zellen von 100, eine andere 33 von 100. Was folgt daraus?
lesson-same-dna-count-apart-1 = Eine der beiden hat sich verzählt.
lesson-same-dna-count-apart-2 = Noch nichts: Zwei ehrliche Zählungen derselben Schale liegen oft so weit auseinander.
lesson-same-dna-count-apart-3 = Zwischen den beiden Zählungen haben Zellen ihr Schicksal geändert.
lesson-same-dna-count-apart-why = Wer 180 Zellen zählt, liegt meist um 3 oder 4 von 100 daneben, ebenso oft nach oben wie nach unten; zwei Zählungen unterscheiden sich also um etwa 5. Viermal so viele Zellen zu zählen halbiert das. Und fixierte Zellen ändern sich nicht mehr.
lesson-same-dna-count-genes = Eine blaue Zelle hat gebildet, woraus Knorpel besteht. Was sagt ihre Farbe über ihre DNA?
lesson-same-dna-count-genes-1 = Sie enthält das Gen für Knorpel und kein anderes.
lesson-same-dna-count-genes-2 = Sie liest die Gene für Knorpel ab. Welche Gene sie enthält, sagt diese Färbung nicht.
lesson-same-dna-count-genes-3 = Sie enthält mehr DNA als die anderen.
lesson-same-dna-count-genes-why = Der Farbstoff bindet, was eine Zelle *gebildet* hat. Dafür musste sie diese Gene ablesen; Gene, die sie enthält, aber nicht abliest, hinterlassen keine Farbe. Auch zeigt der Farbstoff nicht jede Knorpelzelle: In dieser Schale haben sich { $cartilage_share } von 100 Zellen darauf festgelegt, und die jüngsten davon haben noch nicht genug gebildet.

lesson-same-dna-argue =
    Überzeuge jetzt jemanden, der anders denkt. Wähle deine Behauptung. Such dir dann zwei Zeilen aus, die anders aussähen, wenn du unrecht hättest, und die sich nur in einem unterscheiden: *womit* du bemalt oder *wann* du ausgewaschen hast. Wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-same-dna-argue-more =
    Welche Behauptung könnte keine Zeile dieser Tabelle je widerlegen? Im Modell gelten für alle Zellen dieselben Regeln, weil es so gebaut wurde. Eine Zeile kann also zeigen, dass ein Satz von Regeln für drei Schicksale *genügt*. Dass wirkliche Zellen eines Körpers dieselbe DNA enthalten, musste man an wirklichen Zellen herausfinden, und das ist geschehen: siehe die letzte Frage dieser Lektion.
lesson-same-dna-argue-claim-1 = Auf dem Weg zu einem Zellschicksal verliert eine Zelle die Gene für die anderen.
lesson-same-dna-argue-claim-1-why = Dann könnte eine Zelle, die schon auf dem Weg zu Knorpel oder Knochen war, nicht mehr zu Fett werden. Wasch an Tag 3 aus und gib Fettmedium: { $f3_fat } Fettzellen, gegenüber { $fat_w3 }, wenn nur ausgewaschen wird. Woher kommen sie, wenn ihre Gene weg waren?
lesson-same-dna-argue-claim-2 = In der Schale lagen von Anfang an drei Arten von Zellen, und jedes Nährmedium ließ seine Art wachsen.
lesson-same-dna-argue-claim-2-why = Dann bliebe, wenn überall TGF-β ist, in der Mitte und rechts alles, wie es war. Vergleiche mit der unberührten Zeile: Knorpel { $cartilage } und { $tgf_cartilage }, Fett { $fat } und { $tgf_fat }, Knochen { $bone } und { $tgf_bone }. Was wäre nach deiner Behauptung aus den Fettzellen geworden?
lesson-same-dna-argue-claim-3 = Der Reiz zu einem Zellschicksal kommt aus der Umgebung; endet er bald, wird er vergessen, dauert er an, legt sich die Zelle fest.
lesson-same-dna-argue-claim-3-why = Deine Zeilen sollten sich nur im Reiz unterscheiden: im Faktor oder in dem Tag, an dem er verschwand. Nach Auswaschen an Tag 3 sind am Ende { $stem_share_w3 } von 100 Zellen Stammzellen, nach Auswaschen an Tag 14 sind es { $stem_share_w14 }. Zeigt dein Paar das Vergessen, das Festlegen oder beides?
lesson-same-dna-argue-claim-4 = Die Umgebung entscheidet jederzeit; eine Zelle lässt sich immer zurückholen.
lesson-same-dna-argue-claim-4-why = Dann würde Fettmedium an Tag 14 auch die Knorpelzellen umwandeln. Vergleiche mit der Zeile, in der an Tag 14 nur ausgewaschen wurde: dort { $cartilage_w14 } Knorpelzellen und mit Fettmedium { $f14_cartilage }. Welche Zellen folgten dem Reiz?
lesson-same-dna-argue-tile-1 = Bevor sich eine Stammzelle teilt, kopiert sie ihre ganze DNA, also enthalten alle Zellen der Schale dieselben Gene
lesson-same-dna-argue-tile-2 = in jedem Drittel der Schale umgibt sie ein anderer Faktor
lesson-same-dna-argue-tile-3 = auf ihren Faktor reagiert eine Zelle, indem sie das Gen eines Zellschicksals abliest, und neigt zu ihm
lesson-same-dna-argue-tile-4 = solange sie nur dazu neigt, kann sie umkehren, wenn der Reiz endet
lesson-same-dna-argue-tile-5 = eine Zelle, die lange genug dazu neigt, legt sich fest, und so werden aus gleichen Zellen auf Dauer drei verschiedene Arten

lesson-same-dna-compare =
    Hier steht, was du erwartet hast, und daneben, was das Modell getan hat. Lies die Unterschiede als Fragen, nicht als Fehler.

    Du siehst die Schale, die an Tag 7 ausgewaschen wurde. Ihre { $cartilage_w7 } Knorpelzellen blieben, obwohl nichts mehr zu Knorpel anregt: Ein festgelegtes Zellschicksal braucht keinen Reiz mehr. Die Zellen auf halbem Weg kehrten um und teilten sich, sodass { $stem_share_w7 } von 100 Stammzellen sind. Auf den Tag kommt es an: Nach Auswaschen an Tag 3 sind es { $stem_share_w3 } von 100 und nach Auswaschen an Tag 14 { $stem_share_w14 } von 100.

    Die Lösung des Rätsels liegt also dazwischen. Die DNA enthält alle Schicksale, die eine Zelle annehmen kann. Die Umgebung wählt eines davon aus. Und die Zeit macht es dauerhaft.

lesson-same-dna-transfer =
    Hier ist eine andere Schale. Überall ist dasselbe Nährmedium ohne Zusatz, also ohne jeden Faktor. Nur der Untergrund ist verschieden: links weich wie Gehirn, in der Mitte so steif wie Muskel, rechts so steif wie junger Knochen. Wieder sind alle Zellen von derselben Art.
lesson-same-dna-transfer-more =
    Engler und andere machten das 2006 (Cell 126:677). In der ersten Woche ließen sich die Zellen durch lösliche Faktoren noch zu einem anderen Schicksal bewegen; nach mehreren Wochen blieben sie bei dem ihres Untergrunds. Yang und andere (2014, Nature Materials 13:645) fanden dasselbe Gedächtnis: Eine kurze Zeit auf steifem Untergrund wurde vergessen, eine lange nicht, und das Protein YAP blieb im Zellkern.

    Was die Zellen auf dem mittleren Untergrund sind, ist umstritten. Engler sah Marker von Muskel wie MYOD. Robey (2017, F1000Research 6:524) bezweifelt, dass diese Zellen überhaupt Muskel bilden. Das Programm nennt sie darum muskelähnlich, und es hat davon nur { $ground_muscle }.
lesson-same-dna-transfer-stiff = Was liegt an Tag 28 auf dem steifen Untergrund?
lesson-same-dna-transfer-stiff-1 = Nur Stammzellen, denn kein Faktor regte sie an.
lesson-same-dna-transfer-stiff-2 = Viele Knochenzellen: Auch der Untergrund ist ein Reiz.
lesson-same-dna-transfer-stiff-3 = Knorpel-, Fett- und Knochenzellen, je ein Drittel.
lesson-same-dna-transfer-stiff-why = In diesem Modell werden { $ground_bone } Zellen zu Knochenzellen, fast alle auf dem steifen Untergrund, und { $ground_stem } bleiben Stammzellen, fast alle auf den beiden anderen. Eine Zelle hält sich an ihrem Untergrund fest und zieht; wie stark er nachgibt, ist ein Reiz wie jeder andere.
lesson-same-dna-transfer-softened = An Tag 7 wird die ganze Schale so weich wie Gehirn gemacht. Unverändert hat sie an Tag 28 { $ground_bone } Knochenzellen. Und weich gemacht?
lesson-same-dna-transfer-softened-1 = Keine: Alle kehren um.
lesson-same-dna-transfer-softened-2 = Weniger, aber nicht keine.
lesson-same-dna-transfer-softened-3 = Etwa gleich viele.
lesson-same-dna-transfer-softened-why = In diesem Modell sind es { $soft_bone }: etwa so viele, wie an Tag 7 festgelegt waren, nämlich { $ground_bone_7 }. Es ist dieselbe Regel mit einem anderen Reiz. Was nur neigte, vergaß; was festgelegt war, blieb.
lesson-same-dna-transfer-row = Welche Zeile deiner Tabelle hat dir das gesagt, und warum kann eine Zeile über einen Faktor etwas über einen Untergrund aussagen?

lesson-same-dna-exit = Drei Fragen zum Schluss.
lesson-same-dna-exit-nerve = Eine Nervenzelle und eine Leberzelle desselben Menschen sehen ganz verschieden aus und arbeiten ganz verschieden. Was erklärt das am besten?
lesson-same-dna-exit-nerve-1 = Stammzellen enthalten die ganze DNA; jede dieser beiden hat den Teil behalten, den sie braucht.
lesson-same-dna-exit-nerve-2 = Sie bekamen verschiedene Chromosomen, als sich ihre Mutterzellen teilten.
lesson-same-dna-exit-nerve-3 = Die Nervenzelle ist älter und enthält darum mehr DNA.
lesson-same-dna-exit-nerve-4 = Sie enthalten dieselbe DNA, und jede liest andere Gene davon ab.
lesson-same-dna-exit-nerve-why = Eine Zelle kopiert ihre ganze DNA, bevor sie sich teilt; jede Tochterzelle bekommt also alles. Verschieden ist, welche Gene abgelesen werden. Es gibt einige wenige Ausnahmen: Rote Blutzellen stoßen ihren Zellkern aus, und Zellen des Immunsystems ordnen manche Gene um. Es sind eben Ausnahmen.
lesson-same-dna-exit-three-days = Eine Stammzelle lag drei Tage lang in TGF-β. Dann wird die Schale ausgewaschen und bekommt überall BMP-2, den Reiz zu Knochen. Was wird am wahrscheinlichsten aus dieser Zelle?
lesson-same-dna-exit-three-days-1 = Eine Knorpelzelle: Damit hatte sie angefangen.
lesson-same-dna-exit-three-days-2 = Eine Knochenzelle: Ihre Neigung schwindet, und sie folgt dem neuen Reiz.
lesson-same-dna-exit-three-days-3 = Weder noch: Sie hat ihre Wahl verbraucht und bleibt eine Stammzelle.
lesson-same-dna-exit-three-days-why = In diesem Modell hat die ganze Schale am Ende { $b3_bone } Knochenzellen und { $b3_cartilage } Knorpelzellen. Eine Neigung von drei Tagen wird meist vergessen; nur die wenigen Zellen, die sich bis dahin festgelegt hatten, bleiben bei Knorpel.
lesson-same-dna-exit-cannot = Eines davon kann diese Schale *nicht* zeigen, wie auch immer du sie bemalst. Welches?
lesson-same-dna-exit-cannot-1 = Aus Zellen mit denselben Regeln können drei Arten werden.
lesson-same-dna-exit-cannot-2 = Ein kurzer Reiz kann vergessen werden.
lesson-same-dna-exit-cannot-3 = Eine wirkliche ausgereifte Zelle enthält noch die ganze DNA, mit der sie begann.
lesson-same-dna-exit-cannot-4 = Ein langer Reiz legt ein Zellschicksal fest.
lesson-same-dna-exit-cannot-why = Dieselbe DNA wurde in dieses Modell hineingesteckt, sie kann also nicht als Ergebnis herauskommen. Gurdon fand es 1962 heraus: Er setzte den Zellkern aus einer Darmzelle einer Kaulquappe in ein Ei ohne Zellkern, und aus einigen dieser Eier wurden Kaulquappen. Alles, was eine Kaulquappe braucht, war also noch in diesem Zellkern.

lesson-same-dna-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, die Schale bis Tag 28 laufen lassen, in einem zweiten Lauf an einem beliebigen Tag auf „Faktoren auswaschen“ drücken. Die Klasse muss „Gen“, „Zellkern“ und „eine Zelle teilt sich“ kennen. Das Wort *Nährmedium* an die Tafel schreiben: die Flüssigkeit, in der man Zellen hält.
lesson-same-dna-teacher-while =
    An jedem Tisch fragen: *Welche Zeile würde jemanden überraschen, der glaubt, dass Gene verloren gehen?* Am stärksten ist: Auswaschen an Tag 3 und Fettmedium am selben Tag, daneben die Zeile, in der nur ausgewaschen wurde. Bei einem Tempo von einigen Tagen je Sekunde dauert ein Lauf wenige Sekunden.

    Lösung, an Tag 28, als Knorpel / Fett / Knochen und Stammzellen von 100. Unberührt: { $cartilage } / { $fat } / { $bone } und { $stem_share }; TGF-β überall ab Tag 0: { $tgf_cartilage } / { $tgf_fat } / { $tgf_bone }; ausgewaschen an Tag 3: { $cartilage_w3 } / { $fat_w3 } / { $bone_w3 } und { $stem_share_w3 }; an Tag 7: { $cartilage_w7 } / { $fat_w7 } / { $bone_w7 } und { $stem_share_w7 }; an Tag 14: { $cartilage_w14 } / { $fat_w14 } / { $bone_w14 } und { $stem_share_w14 }. Ausgewaschen und mit Fettmedium an Tag 3: { $f3_cartilage } / { $f3_fat } / { $f3_bone }, an Tag 14: { $f14_cartilage } / { $f14_fat } / { $f14_bone }.

    Volle Punktzahl: die dritte Behauptung; zwei Zeilen mit denselben Würfeln, die sich in einem Reiz oder im Tag des Auswaschens unterscheiden; eine Kette, die von denselben Genen über den Reiz zum Festlegen führt.
lesson-same-dna-teacher-classes =
    Viele sagen: „Die Zelle hat das Gen für Knorpel bekommen“ oder „Sie hat die anderen verloren“. Sie haben gelernt, dass eine Zelle sich *spezialisiert*, und denken, eine Spezialistin habe den Rest weggeworfen. Das soll die Zeile mit dem Fettmedium widerlegen, nicht die Lehrkraft.

    Viele halten die Teilung für den Augenblick des Verlusts: die halbe DNA für jede Tochterzelle. Fragen, was nach zehn Teilungen übrig wäre.

    Manche fallen ins andere Extrem und schließen, eine Zelle sei wie Ton, jederzeit formbar. Für sie ist das späte Auswaschen da.

    Einige wenige sagen: „Die Zellen wollten Knochen werden.“ Fragen, in welcher Regel auf der Karte der Zelle ein Wunsch steht.
lesson-same-dna-teacher-discussion =
    1. Takahashi und Yamanaka machten 2006 mit vier Proteinen aus Hautzellen von Mäusen wieder Zellen, die zu fast allem werden können. Was sagt das über die DNA einer Hautzelle, und was über das Wort „festgelegt“?

    2. Eine Freundin sagt: „Wenn alle Zellen dieselbe DNA enthalten, kann die DNA nicht wichtig sein.“ Was geschähe in dieser Schale, wenn eines der vier Gene nicht funktionierte?

    3. Hier folgt jede Zelle denselben Regeln, und trotzdem wird links nicht jede zu Knorpel. Was macht den Unterschied zwischen zwei Nachbarinnen: DNA, Umgebung oder Würfel?
lesson-same-dna-teacher-odd =
    Knochen braucht hier seine Zeit: Bis Tag 7 haben sich nur { $bone_w7 } Zellen auf Knochen festgelegt, aber { $cartilage_w7 } auf Knorpel. „Zu spät“ ist also nicht für jedes Zellschicksal derselbe Tag. Wie schnell jedes voranschreitet, wurde für den Unterricht gewählt.

    Auch nach Auswaschen an Tag 1 gibt es { $cartilage_w1 } Knorpelzellen. Eine Tochterzelle kann bei einer Teilung die Stammzellen verlassen, und dann legt sie sich sofort fest.

    Nach frühem Auswaschen hat die Schale am Ende mehr Zellen als die unberührte ({ $all_28 }): Stammzellen teilen sich weiter, Zellen mit festgelegtem Schicksal nicht. Bei Auswaschen an Tag 0 sind alle { $plain_all } Stammzellen.

    Mit TGF-β überall bleiben einige Fett- und Knochenzellen. Die anderen Faktoren sind ja noch da, und manche Zellen folgten ihnen.

    In einer wirklichen Schale ist Knorpel das schwierigste der drei. Labore packen die Zellen dafür in dichte Klümpchen (Pellets); eine flache Schale wie diese ergibt wenig.

    Hier heißt „festgelegt“: für immer. In wirklichen Schalen ist das nicht sicher: Song und Tuan (2004, FASEB J 18:980) berichten, dass ausgereifte Fett-, Knochen- und Knorpelzellen aus dem Knochenmark umkehrten und ein anderes Schicksal annahmen, als das Nährmedium gewechselt wurde.
