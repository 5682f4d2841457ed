# Die Lektion „Der verklemmte Thermostat“: eine Gelenkinnenhaut anstoßen und loslassen; wohin sie zurückkehrt, und warum.
lesson-jammed-thermostat-title = Der verklemmte Thermostat
lesson-jammed-thermostat-question = Dieselbe Verletzung: Warum beruhigt sich eine gesunde Gelenkinnenhaut wieder, eine über abgenutztem Knorpel aber nicht?
lesson-jammed-thermostat-misconception = Positive Rückkopplung ist gut für den Körper, negative ist schlecht für ihn.

lesson-jammed-thermostat-anchor =
    Das ist ein Gewebestreifen aus einem Gelenk: oben die Gelenkinnenhaut, dann die Gelenkflüssigkeit, darunter der Knorpel. In der Innenhaut leben Makrophagen, Zellen, die fressen, was tot ist. Sie ruhen, sie wirken entzündend, oder sie helfen bei der Heilung.

    Ein gesunder Streifen wird einige Tage lang verletzt. Der Anteil der entzündenden Makrophagen (1 wären alle) steigt von { $healthy_0 } auf { $healthy_5 }. Danach tut niemand mehr etwas, und bis Tag 90 ist er auf { $healthy_90 } gesunken.

    Ein Zimmer mit einem Thermostat macht es genauso: Öffne das Fenster, schließ es wieder, und es wird so warm wie zuvor. *In einem abgenutzten Gelenk ist die Innenhaut heiß und bleibt heiß.* Fehlt ihr der Thermostat, ist er verklemmt, oder ist es etwas anderes?
lesson-jammed-thermostat-anchor-more =
    Ruhende, entzündende und heilende Makrophagen heißen M0, M1 und M2. Drei Schubladen sind zu wenige für wirkliche Makrophagen, die viele gemischte Zustände zeigen, aber für einen Regelkreis genügen sie.

    „Entzündung“ steht hier für mehrere Moleküle, darunter Interleukin 1β (IL-1β) und Tumornekrosefaktor (TNF-α). „Heilsignal“ steht für andere, darunter Interleukin 10 (IL-10) und Prostaglandin E2 (PGE2). Einheit ist bei beiden die Menge, die die Hälfte der vollen Wirkung hat. Der abgenutzte Streifen entspricht einer Arthrose vom Grad KL 3 auf der Skala von Kellgren und Lawrence, die von 0 bis 4 reicht.

lesson-jammed-thermostat-predict =
    Sag, was du erwartest, bevor du es weißt. Punkte gibt es dafür nicht. Am Ende stehen deine Antworten neben dem, was geschehen ist.
lesson-jammed-thermostat-predict-injured = Jetzt trifft dieselbe Verletzung die Gelenkinnenhaut über abgenutztem Knorpel. Davor ist der Anteil der entzündenden Makrophagen { $worn_0 }. Zeichne ihn von Tag 0 bis Tag 90. Die gesunde Innenhaut ist schon eingezeichnet.
lesson-jammed-thermostat-predict-injured-why = Er steigt nur wenig, auf { $injured_5 }, und kehrt zurück: { $injured_90 } an Tag 90; ganz ohne Verletzung wären es { $worn_90 } gewesen. Auch diese Innenhaut kehrt also zurück, aber auf ein heißes Niveau.
lesson-jammed-thermostat-predict-let-go = Jetzt umgekehrt: Stammzellen beruhigen die Innenhaut über abgenutztem Knorpel. An Tag 14 werden alle entfernt. Welcher Anteil ihrer Makrophagen ist an Tag 90 entzündend?
lesson-jammed-thermostat-predict-let-go-why = In diesem Modell sind es { $let_go_90 }, fast so, als hätte sie nie jemand beruhigt ({ $worn_90 }). Bleiben die Stammzellen darin, sind es { $cells_90 }. Etwas treibt die Entzündung wieder nach oben, sobald niemand sie mehr unten hält.
lesson-jammed-thermostat-predict-loop = Ein entzündender Makrophage sendet ein Signal. Es macht ruhende Makrophagen entzündend, und auch die senden es dann. Wie heißt so ein Kreislauf?
lesson-jammed-thermostat-predict-loop-1 = Negative Rückkopplung, weil er schadet.
lesson-jammed-thermostat-predict-loop-2 = Negative Rückkopplung, weil er der Änderung entgegenwirkt.
lesson-jammed-thermostat-predict-loop-3 = Positive Rückkopplung, weil die Änderung sich selbst verstärkt.
lesson-jammed-thermostat-predict-loop-4 = Keine Rückkopplung, weil niemand ihn steuert.
lesson-jammed-thermostat-predict-loop-why = Positiv heißt: Eine Änderung verstärkt sich selbst, ob sie willkommen ist oder nicht. Negativ heißt: Eine Änderung löst etwas aus, das ihr entgegenwirkt. Keines der beiden Wörter bedeutet gut oder schlecht.

lesson-jammed-thermostat-play =
    Zwei Minuten ohne Aufgabe. Hier ist die gesunde Gelenkinnenhaut, verletzt an Tag 0. Drück auf „Abspielen“. Verletze sie noch einmal, gib Stammzellen dazu, entferne sie. Klick einen Makrophagen an, der sich gerade verändert hat, und frag ihn nach dem Warum.

lesson-jammed-thermostat-investigate =
    Jetzt die Gelenkinnenhaut über abgenutztem Knorpel. Um herauszufinden, was ein Niveau hält: *Stoß es an und lass los.*

    So geht es. *Nach oben stoßen:* „Gelenkinnenhaut verletzen“ an Tag 0, dann weiter bis Tag 90. *Nach unten drücken:* „Stammzellen dazugeben“ an Tag 0. *Loslassen:* „Stammzellen entfernen“ an einem späteren Tag, dann weiter bis Tag 90.

    Wohin kehrt die Innenhaut zurück, von oben und von unten? Was du vergleichst, entscheidest du. Nimm jeden Lauf als Zeile auf, den du jemandem zeigen würdest, der dir nicht glaubt. Einige deiner Zeilen sollten sich nur in einem unterscheiden.

    Schon fertig? Gib Stammzellen dazu, während „Zellen senden Signale“ aus ist. Was hat beruhigt, die Zellen oder ihre Signale?
lesson-jammed-thermostat-investigate-more =
    In jedem Streifen laufen zwei Kreisläufe. *Positiv:* Entzündende Makrophagen (Anteil f₁) senden Entzündung c, und c macht ruhende entzündend, mit einer Rate, die wie c² / (1 + c²) wächst. *Negativ:* Ein entzündender Makrophage lebt nur begrenzte Zeit, und ein ruhender folgt ihm nach. Je mehr es sind, desto mehr werden jeden Tag ersetzt. Wo sich beide die Waage halten, bleibt das Niveau:

    c = c₀ + Abrieb + κ · f₁ · (Bremse durch das Heilsignal)

    Der Abrieb stammt von abgenutztem Knorpel. Er hängt von keinem Makrophagen von heute ab und verschiebt darum das Gleichgewicht, wie eine Heizung die Wärme eines Zimmers verschiebt. Vergleiche die letzte Spalte deiner Zeilen: Mit Stammzellen kommt ein zweiter negativer Kreislauf hinzu. Je mehr Entzündung sie wahrnehmen, desto mehr Heilsignal senden sie (Licensing).

lesson-jammed-thermostat-observe =
    Zurück zum gesunden Streifen, an Tag 28. Die Verletzung ist längst vorbei. Lies den ELISA ab, einen Test, bei dem Antikörper eine Molekülart fangen und eine Farbe zeigt, wie viel davon da ist. Er misst nie ganz genau, lies also mindestens dreimal ab. Die Einheit ist die Menge, die halb so stark wirkt wie möglich. Vor der Verletzung war der wahre Wert { $healthy_c_0 }.
lesson-jammed-thermostat-observe-more =
    Die Streuung dieses ELISA ist ein fester Anteil des Werts, große Messwerte liegen also weiter auseinander. Unter seiner Nachweisgrenze zeigt er nichts an. In der Flüssigkeit abgenutzter Knie liegen IL-1β und TNF-α oft unter dieser Grenze, obwohl man sie im Gewebe der Gelenkinnenhaut findet. „Nicht nachgewiesen“ hat darum zu Streit darüber geführt, wie entzündet ein solches Knie ist. In diesem Modell liegt die Innenhaut über abgenutztem Knorpel bei etwa { $worn_c_0 }, in Einheiten der Halbwirkung; für einen behandelten Menschen kann niemand diese Zahl angeben.
lesson-jammed-thermostat-observe-who = Wer sendet die Entzündung, die du gemessen hast?
lesson-jammed-thermostat-observe-who-1 = Die Verletzung.
lesson-jammed-thermostat-observe-who-2 = Makrophagen, die noch entzündend sind.
lesson-jammed-thermostat-observe-who-3 = Abgenutzter Knorpel.
lesson-jammed-thermostat-observe-who-4 = Stammzellen.
lesson-jammed-thermostat-observe-who-why = Als die Verletzung endete, sank die Entzündung sofort von { $healthy_c_5 } auf { $healthy_c_7 }; was übrig war, kam von den Makrophagen, die durch sie entzündend geworden waren. Sie machen weitere entzündend: Das ist der positive Kreislauf. Wäre ihr Signal unterbrochen, läge der Anteil der entzündenden an Tag 28 bei { $muted_28 } statt bei { $healthy_28 }.
lesson-jammed-thermostat-observe-below = Später zeigt eine Ablesung „zu wenig für dieses Messgerät“. Was folgt daraus?
lesson-jammed-thermostat-observe-below-1 = Es gibt keine Entzündung mehr.
lesson-jammed-thermostat-observe-below-2 = Das Messgerät ist kaputt.
lesson-jammed-thermostat-observe-below-3 = Es ist weniger da, als es erkennen kann; wie viel weniger, kann es nicht sagen.
lesson-jammed-thermostat-observe-below-why = Jedes Messgerät hat eine kleinste Menge, die es erkennen kann. „Nicht nachgewiesen“ heißt nicht „nicht da“. Um mehr zu sagen, braucht man ein feineres Messgerät oder viele Ablesungen.

lesson-jammed-thermostat-argue =
    Überzeuge jetzt jemanden, der anders denkt. Wähle deine Behauptung. Such dir dann drei Zeilen aus: zwei, die sich nur in der Verletzung unterscheiden, und eine, in der du die Entzündung nach unten gedrückt und dann losgelassen hast. Wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-jammed-thermostat-argue-more =
    Ein Niveau, das gehalten wird, ist nicht dasselbe wie ein Niveau, das gesund ist. In der Technik spricht man von einem *stationären Zustand*: Was hinzukommt und was weggeht, hält sich die Waage. Homöostase ist ein stationärer Zustand, den ein Körper regelt. Deine Tabelle zeigt zwei Innenhäute mit denselben Regeln und zwei stationären Zuständen. Welche deiner Zeilen zeigt, dass das Niveau gehalten wird, und welche nur, dass es da ist?
lesson-jammed-thermostat-argue-claim-1 = Die gesunde Innenhaut hat positive Rückkopplung, die heilt; die über abgenutztem Knorpel hat negative, die schadet.
lesson-jammed-thermostat-argue-claim-1-why = Dann würde negative Rückkopplung die Innenhaut über abgenutztem Knorpel weiter von dort wegtreiben, wo sie war. Sieh dir die Zeile mit der Verletzung an: { $injured_5 } an Tag 5, { $injured_90 } an Tag 90, und ohne die Verletzung { $worn_90 }. Entfernte sich die Innenhaut von ihrem Niveau, oder kehrte sie zu ihm zurück? Und welches der beiden Wörter passt dazu?
lesson-jammed-thermostat-argue-claim-2 = Über abgenutztem Knorpel fehlt die Bremse: Einmal angestoßen, bleibt die Innenhaut dort, wohin man sie gestoßen hat.
lesson-jammed-thermostat-argue-claim-2-why = Dann bliebe auch eine beruhigte Innenhaut ruhig. Stammzellen drückten den Anteil bis Tag 14 auf { $cells_14 }; losgelassen, lag er an Tag 90 bei { $let_go_90 }. Was sagen deine Zeilen, von oben und von unten?
lesson-jammed-thermostat-argue-claim-3 = Beide kehren nach einem Stoß zurück; über abgenutztem Knorpel treibt aber ständig etwas an, darum ist das Niveau dort heiß.
lesson-jammed-thermostat-argue-claim-3-why = Deine Zeilen sollten es von beiden Seiten zeigen: nach oben gestoßen und zurück auf { $injured_90 }, nach unten gedrückt und zurück auf { $let_go_90 }, in Ruhe gelassen { $worn_90 }. Verletzt oder nicht, und sonst nichts geändert: Ist der Unterschied an Tag 90 größer als der, den schon andere Würfel ausmachen?
lesson-jammed-thermostat-argue-claim-4 = Über abgenutztem Knorpel war die Verletzung stärker.
lesson-jammed-thermostat-argue-claim-4-why = Dann wäre dort mehr hinzugekommen. An Tag 5 stand die Entzündung in der gesunden Innenhaut bei { $healthy_c_5 } und in der anderen bei { $injured_c_5 }; begonnen hatte aber die über abgenutztem Knorpel bei { $worn_c_0 } und die gesunde bei { $healthy_c_0 }. Wie viel kam in jeder durch die Verletzung hinzu?
lesson-jammed-thermostat-argue-tile-1 = Abgenutzter Knorpel setzt ständig Abrieb frei
lesson-jammed-thermostat-argue-tile-2 = Abrieb entzündet die Innenhaut, und ruhende Makrophagen werden entzündend
lesson-jammed-thermostat-argue-tile-3 = entzündende Makrophagen machen weitere entzündend: positive Rückkopplung
lesson-jammed-thermostat-argue-tile-4 = je mehr es sind, desto mehr werden jeden Tag durch ruhende ersetzt: negative Rückkopplung
lesson-jammed-thermostat-argue-tile-5 = also kehrt die Innenhaut nach jedem Stoß zurück, aber auf das heiße Niveau, auf dem sich beide die Waage halten

lesson-jammed-thermostat-compare =
    Hier steht, was du erwartet hast, und daneben, was das Modell getan hat. Lies die Unterschiede als Fragen, nicht als Fehler.

    Der Name dieser Lektion ist halb falsch. Der Thermostat der Innenhaut über abgenutztem Knorpel funktioniert: Von der Verletzung nach oben gestoßen oder von Stammzellen nach unten gedrückt, lag der Anteil an Tag 90 wieder bei { $injured_90 } und { $let_go_90 }, unberührt bei { $worn_90 }. Der Unterschied ist eine Heizung, die nie abgeschaltet wird. In der gesunden Innenhaut war die Verletzung einige Tage lang eine Heizung; über abgenutztem Knorpel ist der Abrieb eine, die nie aufhört.

    Es gibt noch einen Kreislauf, und er ist langsam: Entzündung nutzt Knorpel ab, und abgenutzter Knorpel setzt Abrieb frei, der entzündet. In 90 Tagen sank der Knorpel dieses Streifens von { $cartilage_0 } auf { $cartilage_90 } % eines gesunden. In einem Vierteljahr kannst du diesen Kreislauf nicht sehen. Er braucht Jahre.

lesson-jammed-thermostat-transfer =
    Wenn der Abrieb die Heizung ist, warum spült man ihn nicht aus? An Tag 7 wird das Gelenk in einer Operation gespült. Drei Tage lang gibt es gar keinen Abrieb. Dann setzt der Knorpel wieder so viel frei wie zuvor.
lesson-jammed-thermostat-transfer-more =
    Man hat es versucht, mit einer Kontrollgruppe, wie es sie bei Operationen selten gibt. Moseley und andere (2002, N Engl J Med 347:81) operierten 180 Menschen mit abgenutzten Knien: Manche Gelenke wurden gespült, manche gespült und geglättet, und manche Menschen bekamen nur Schnitte in die Haut. Zu keinem Zeitpunkt innerhalb von zwei Jahren half eine wirkliche Operation bei Schmerz oder Beweglichkeit mehr als die vorgetäuschte.

    Das Modell stimmt damit überein, aber aus einem eigenen Grund, und eine Übereinstimmung ist kein Beweis. Es lässt weg, dass Abrieb in der Gelenkinnenhaut stecken bleiben kann und dass Belastung, Gewicht und Beinachse ein Gelenk abnutzen. *Sensitivität:* Welche Zahl des Modells würdest du ändern, damit drei Tage genügen? Eine Möglichkeit ist das Tempo, in dem Makrophagen ersetzt werden.
lesson-jammed-thermostat-transfer-three-days = Ohne Spülung ist der Anteil der entzündenden Makrophagen an Tag 28 { $worn_28 }. Und mit ihr?
lesson-jammed-thermostat-transfer-three-days-1 = So niedrig wie in einer gesunden Innenhaut.
lesson-jammed-thermostat-transfer-three-days-2 = Etwa die Hälfte davon.
lesson-jammed-thermostat-transfer-three-days-3 = Etwa derselbe.
lesson-jammed-thermostat-transfer-three-days-why = In diesem Modell ist er { $washed_28 }. Drei Tage sind für Makrophagen kurz, und dann läuft die Heizung wieder. Jeder Stoß klingt ab, wenn sich nicht geändert hat, was das Niveau hält.
lesson-jammed-thermostat-transfer-for-good = Nimm an, der Abrieb ließe sich an Tag 7 für immer stoppen. Das kann heute niemand. Was geschieht bis Tag 90?
lesson-jammed-thermostat-transfer-for-good-1 = Die Innenhaut beruhigt sich von selbst, fast wie eine gesunde nach einer Verletzung.
lesson-jammed-thermostat-transfer-for-good-2 = Nichts: Sie hat sich an die Entzündung gewöhnt.
lesson-jammed-thermostat-transfer-for-good-3 = Sie beruhigt sich nur mit Stammzellen.
lesson-jammed-thermostat-transfer-for-good-why = In diesem Modell sinkt ihr Anteil der entzündenden Makrophagen auf { $clean_28 } an Tag 28 und { $clean_90 } an Tag 90; bei der gesunden waren es nach ihrer Verletzung { $healthy_28 } und { $healthy_90 }. Die Bremse war die ganze Zeit da. Ob sich eine menschliche Gelenkinnenhaut nach Jahren des Verschleißes so verhielte, weiß niemand.
lesson-jammed-thermostat-transfer-row = Welche Zeile deiner Tabelle gleicht der Spülung, und warum?

lesson-jammed-thermostat-exit = Drei Fragen zum Schluss.
lesson-jammed-thermostat-exit-shiver = Dir ist kalt, und du zitterst. Das wärmt dich, und das Zittern hört auf. Was ist das?
lesson-jammed-thermostat-exit-shiver-1 = Positive Rückkopplung, weil es dem Körper guttut.
lesson-jammed-thermostat-exit-shiver-2 = Negative Rückkopplung, weil die Reaktion der Änderung entgegenwirkt, die sie ausgelöst hat.
lesson-jammed-thermostat-exit-shiver-3 = Negative Rückkopplung, weil Zittern unangenehm ist.
lesson-jammed-thermostat-exit-shiver-4 = Positive Rückkopplung, weil das Zittern zuerst stärker wird.
lesson-jammed-thermostat-exit-shiver-why = Kälte löst Zittern aus, und durch Zittern wird dir weniger kalt: Die Reaktion wirkt der Änderung entgegen. Das Vorzeichen sagt, ob ein Kreislauf eine Änderung verstärkt oder abschwächt. Über gut oder schlecht sagt es nichts.
lesson-jammed-thermostat-exit-drug = Ein Medikament beruhigt eine Gelenkinnenhaut über abgenutztem Knorpel zwei Wochen lang und ist dann weg. Was erwartest du zwei Monate später, wenn sich sonst nichts geändert hat?
lesson-jammed-thermostat-exit-drug-1 = Sie bleibt ruhig: Der Thermostat ist neu eingestellt.
lesson-jammed-thermostat-exit-drug-2 = Es ist schlimmer als zuvor, wie zur Strafe.
lesson-jammed-thermostat-exit-drug-3 = Sie ist etwa so entzündet wie zuvor.
lesson-jammed-thermostat-exit-drug-why = In diesem Modell kehrte eine Innenhaut, die beruhigt und losgelassen wurde, auf { $let_go_90 } zurück. Solange die Heizung läuft, ist das Beruhigen nur vorläufig. Das kann sich trotzdem lohnen, ist aber nicht dasselbe wie eine Heilung.
lesson-jammed-thermostat-exit-left-out = Eines davon ist *nicht* in diesem Modell. Welches?
lesson-jammed-thermostat-exit-left-out-1 = Abgenutzter Knorpel setzt etwas frei, das entzündet.
lesson-jammed-thermostat-exit-left-out-2 = Entzündende Makrophagen leben nur begrenzte Zeit.
lesson-jammed-thermostat-exit-left-out-3 = Stammzellen senden mehr, wenn sie mehr Entzündung wahrnehmen.
lesson-jammed-thermostat-exit-left-out-4 = Ein Körper beendet eine Entzündung aktiv, mit eigenen Signalen dafür.
lesson-jammed-thermostat-exit-left-out-why = Auch das Ende einer Entzündung ist im Körper Arbeit: Zellen bilden Signale, die sie beenden, darunter Resolvine, und Makrophagen, die sterbende Zellen fressen, werden heilend. Hier beruhigt sich eine Innenhaut ohne Stammzellen vor allem deshalb, weil entzündende Makrophagen ersetzt werden; das dauert vielleicht länger als im Körper.

lesson-jammed-thermostat-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, den abgenutzten Streifen einmal unberührt und einmal an Tag 0 verletzt bis Tag 90 laufen lassen. An die Tafel: *Makrophage*, *Gelenkinnenhaut* und zwei Pfeile im Kreis ohne Vorzeichen. Die Vorzeichen soll die Klasse finden.
lesson-jammed-thermostat-teacher-while =
    An jedem Tisch fragen: *Von welcher Seite hast du gestoßen?* Die meisten stoßen nur nach oben. Wer nach unten gedrückt und noch nicht losgelassen hat: *Was würdest du erwarten, wenn du die Hand wegnimmst?*

    Lösung, im Streifen dieser Lektion, Anteil der entzündenden Makrophagen an Tag 14, 28 und 90. Unberührt: { $worn_14 }; { $worn_28 }; { $worn_90 }. Verletzt an Tag 0: { $injured_14 }; { $injured_28 }; { $injured_90 }. Stammzellen: { $cells_14 }; { $cells_28 }; { $cells_90 }. Stammzellen an Tag 14 entfernt: { $cells_14 }; { $let_go_28 }; { $let_go_90 }. Stammzellen, die nicht senden dürfen: { $silent_14 }; { $silent_28 }; { $silent_90 }. Heilsignal an Tag 14: { $heal_worn } mit Stammzellen und { $heal_none } ohne. Der gesunde Streifen nach seiner Verletzung: { $healthy_28 } an Tag 28, { $healthy_60 } an Tag 60 und { $healthy_90 } an Tag 90.

    Volle Punktzahl: die dritte Behauptung; zwei Zeilen mit denselben Würfeln, die sich nur in der Verletzung unterscheiden, und eine dritte; eine Kette, die vom Abrieb über beide Kreisläufe zum Niveau führt.
lesson-jammed-thermostat-teacher-classes =
    Die meisten lesen *positiv* als gut und *negativ* als schlecht, wie bei einer Rückmeldung zu Hausaufgaben. Nach dem Vorzeichen zweier bekannter Kreisläufe fragen: ein Mikrofon vor seinem Lautsprecher, ein Spülkasten.

    Viele denken, der Innenhaut über abgenutztem Knorpel fehle die Bremse. Die Zeile mit der Verletzung sagt nein: Sie kehrt zurück. Ansehen lassen, *wohin* sie zurückkehrt.

    Viele denken, ein Körper kehre immer zu dem zurück, was gut für ihn ist. Hier wird ein Niveau gehalten, das nicht gut ist.

    Manche halten die Ruhe nach den Stammzellen für eine Reparatur. Für sie ist die Zeile da, in der sie entfernt werden.
lesson-jammed-thermostat-teacher-discussion =
    1. Wehen regen den Körper an, mehr von dem Hormon auszuschütten, das sie auslöst, bis das Kind geboren ist. Welches Vorzeichen hat dieser Kreislauf, ist er gut oder schlecht, und was beendet ihn?

    2. Ist Arthrose „Verschleiß“ oder „Entzündung“? Zeichne den langsamen Kreislauf und sag, wo du ihn unterbrechen würdest. (Auch Belastung, Gewicht und Muskeln spielen mit: Trainingstherapie senkt den Schmerz und schadet dem Knorpel nicht; Fransen 2015, Bricca 2019.)

    3. In diesem Modell erreicht das Heilsignal nach zwei Wochen mit Stammzellen, zusammen mit den Zellen, die dort leben, in der Innenhaut über abgenutztem Knorpel { $heal_worn } Einheiten und in einer ruhigen { $heal_calm }. Was für ein Kreislauf ist es, wenn eine Zelle dort mehr sendet, wo mehr gebraucht wird, und wer hat das *nicht* entschieden?
lesson-jammed-thermostat-teacher-odd =
    Der Anteil der entzündenden Makrophagen schwankt von Tag zu Tag um einige Hundertstel, denn im Streifen gibt es nur { $macrophages } Makrophagen. Mit Startzahl 2 liegt der unberührte abgenutzte Streifen an Tag 28 bei { $dice_worn_28 }, mit Startzahl 1 bei { $worn_28 }; der gesunde nach seiner Verletzung bei { $dice_healthy_28 } und { $healthy_28 }. Ein Unterschied dieser Größe kommt von den Würfeln.

    Die Verletzung erhöht die Entzündung stark (im abgenutzten Streifen von { $worn_c_0 } auf { $injured_c_5 }), den Anteil der entzündenden Makrophagen wenig. Die meisten, die entzündend werden können, sind es schon.

    Ohne Stammzellen *sinkt* das Heilsignal während einer Entzündung: Ruhende Makrophagen senden etwas davon, und es gibt weniger von ihnen. In diesem Modell hat die Innenhaut also keine eigene heilende Bremse, die mit der Entzündung stärker wird. Ein Körper hat eine.

    Der gesunde Streifen liegt an Tag 60 noch bei { $healthy_60 }; das ist lang für eine kleine Verletzung. Die Zahlen dafür, wie schnell sich Makrophagen ändern, stammen aus einem anderen Modell und aus einer Anpassung an stationäre Zustände.

    In einem Streifen folgt der Knorpel der Entzündung in vollem Maß, wie in der Schale und bei Tieren: An Tag 90 hat er noch { $cartilage_90 } % eines gesunden, mit Stammzellen { $cartilage_cells_90 } %. Dass Zellen den Knorpel schützen, wurde beim Menschen nicht gezeigt (Mautner 2023: Die Bilder von 480 Menschen unterschieden sich nicht).

    Stammzellen, die nicht senden dürfen, und gar keine Stammzellen stimmen fast bis auf die letzte Ziffer überein. Das ist kein Fehler: Die Würfel sind dieselben.
