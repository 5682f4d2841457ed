# Die Lektion „Briefe oder Bausteine?“: Signale oder Gewebe, mit zwei Schaltern unterschieden.
lesson-letters-or-bricks-title = Briefe oder Bausteine?
lesson-letters-or-bricks-question = Wie können Zellen, die nach einem Monat fast weg sind, einem Knie ein halbes Jahr lang helfen?
lesson-letters-or-bricks-misconception = Injizierte Stammzellen werden zu neuem Knorpel, und darum tut das Knie weniger weh.

lesson-letters-or-bricks-anchor =
    Ein Mensch, zwei abgenutzte Knie. Am selben Tag bekommt das linke Knie 50 Millionen Stammzellen und das rechte Kochsalzlösung.

    Im Körper eines Menschen kann niemand zählen, was von den Zellen übrig ist. In diesem Modellknie geht das: Nach vier Wochen sind von 100 noch { $alive_28 } da. *Trotzdem tut das linke Knie weniger weh als das rechte, und das bleibt monatelang so.*

    Wie können Zellen helfen, die kaum noch da sind?
lesson-letters-or-bricks-anchor-more =
    Es sind mesenchymale Stammzellen (Stromazellen). Schon im Streit um ihren Namen geht es um das Thema dieser Lektion. Caplan schlug 2017 vor, MSC als „medicinal signaling cells“ zu lesen (heilende Signalzellen), weil sie vor allem durch das helfen, was sie aussenden. Robey riet im selben Jahr, den Begriff ganz aufzugeben: Zellen aus verschiedenen Geweben seien nicht gleich.

    „Bausteine“ steht für Differenzierung: Die Zelle ändert ihre Genaktivität auf Dauer und bildet Gewebe. „Briefe“ steht für parakrine Signale: Moleküle, die von der Zelle zu ihren Nachbarzellen gelangen.

lesson-letters-or-bricks-predict =
    Sag, was du erwartest, bevor du es weißt. Punkte gibt es dafür nicht. Am Ende stehen deine Antworten neben dem, was geschehen ist, und gerade die Überraschung bringt dich weiter.
lesson-letters-or-bricks-predict-became = Nimm 100 Zellen aus der Nadel, die an Tag 28 noch leben. Wie viele von ihnen sind zu Knorpelzellen geworden?
lesson-letters-or-bricks-predict-became-why = In diesem Modell sind es { $became_of_alive } von 100. Nur wenige injizierte Zellen liegen dort, wo Reize das Zellschicksal Knorpel fördern, und die Entzündung bremst es. Beim Menschen hat das niemand gezählt; in Knien von Ratten machten menschliche Zellen zwei Wochen nach der Injektion höchstens 0,235 % der DNA aus (Stem Cell Res Ther 2016, s13287-016-0420-2).
lesson-letters-or-bricks-predict-pain = Zeichne den Schmerz im linken Knie, dem mit Zellen, für ein Jahr. Das rechte Knie ist schon eingezeichnet.
lesson-letters-or-bricks-predict-pain-why = An Tag 28 liegt das Knie mit Zellen bei { $cells_28 } von 100 und das mit Kochsalzlösung bei { $saline_28 }. An Tag 180 ist der Abstand { $gap_180 }, nach einem Jahr steht es { $cells_365 } zu { $saline_365 }. Anfangs sinkt der Schmerz in beiden Knien: Dieser Teil ist nicht das Werk der Zellen.
lesson-letters-or-bricks-predict-how = Warum wird das linke Knie weniger wehtun als das rechte?
lesson-letters-or-bricks-predict-how-1 = Die Zellen werden zu neuem Knorpel.
lesson-letters-or-bricks-predict-how-2 = Die Zellen senden Signale, die die Entzündung beruhigen.
lesson-letters-or-bricks-predict-how-3 = Sie tun beides, und beides zählt gleich viel.
lesson-letters-or-bricks-predict-how-4 = Es liegt allein an der Nadel; die Zellen tun nichts.
lesson-letters-or-bricks-predict-how-why = In diesem Modell sind es die Signale: Ohne die Signale liegt der Schmerz bei { $silent_28 }, wie mit Kochsalzlösung. Ohne die Bausteine bleibt er bei { $no_bricks_28 }. Auch die Nadel hilft, aber eine Nadel bekamen beide Knie.

lesson-letters-or-bricks-play =
    Zwei Minuten ohne Aufgabe, in einem Knie, an dem noch nichts getan wurde. Injiziere etwas, drück auf „Abspielen“, flieg umher. Klick drei Zellen an und frag jede, warum sie getan hat, was sie getan hat.

lesson-letters-or-bricks-investigate =
    Du hast zwei Schalter. Mit „Zellen werden zu Gewebe“ schaltest du die Bausteine ab, mit „Zellen senden Signale“ die Briefe. *Finde heraus, was von beidem das Knie braucht.*

    „Neu beginnen“ gibt dir das Knie unberührt, an Tag 0. Wähle, was injiziert wird: „Kultur“ für Zellen (sie wurden in einer Schale vermehrt), „Kochsalz“ für ein Knie ohne Zellen. Stell die Schalter ein, drück auf „Jetzt injizieren“, lass die Zeit laufen und nimm eine Zeile auf. Beginne dann neu und ändere nur *eine* Sache. „Neue Würfel“ gibt dir ein anderes Knie derselben Art.

    Was du vergleichst, entscheidest du. Nimm für jeden Lauf eine Zeile auf, den du jemandem zeigen würdest, der dir nicht glaubt.

    Schon fertig? Lass beide Schalter an, halte an Tag 28 an, schalte erst dann die Briefe ab und lass die Zeit bis Tag 84 weiterlaufen. Wie lange merkt sich ein Knie einen Brief?
lesson-letters-or-bricks-investigate-more =
    Die Briefe haben Namen: Prostaglandin E2 (PGE2), das Enzym IDO, TSG-6, Interleukin 10 (IL-10). Eine Stammzelle sendet mehr davon, wenn sie eine Entzündung wahrnimmt, also IL-1β und TNF-α. Fachleute nennen das Licensing: In einer Schale, neben Blutzellen, bildeten Stammzellen an einem Tag etwa zehnmal so viel PGE2 (eine Angabe aus der Zeitschrift Blood, vermutlich Aggarwal und Pittenger 2005). Das Modell hat für all das ein einziges Signal.

    Auch sterbende Zellen zählen hier zu den Briefen. Ein Makrophage, der eine frisst, wird heilend (Galleu 2017; in Mäusen mussten die Zellen sogar sterben, um zu helfen: Pang 2021, Nat Commun 12:6495). Ist „Zellen senden Signale“ aus, bleiben auch die sterbenden stumm. Würden Zellen helfen, die vor der Injektion abgetötet wurden? Was müsstest du schalten können, um das herauszufinden?

lesson-letters-or-bricks-observe =
    Dieses Knie bekam Zellen, die nichts senden können: Die Briefe wurden an Tag 0 abgeschaltet. Jetzt ist Tag 28. Sieh dir die Makrophagen der Gelenkinnenhaut an und öffne das Diagramm „Abwehr“.

    Lies dann das Schmerztagebuch der letzten Woche. Es hat sieben Seiten, eine für jeden Abend, und für denselben Schmerz schreibt nicht jeder dieselbe Zahl auf. Lies es zweimal: Beim zweiten Mal ist es dieselbe Woche, aufgeschrieben von einem anderen Menschen.
lesson-letters-or-bricks-observe-lining = In welchem Zustand sind die meisten Makrophagen dieser Gelenkinnenhaut?
lesson-letters-or-bricks-observe-lining-1 = Entzündend
lesson-letters-or-bricks-observe-lining-2 = Heilend
lesson-letters-or-bricks-observe-lining-3 = Ruhend
lesson-letters-or-bricks-observe-lining-why = Entzündend: Ihr Anteil ist { $silent_m1 }, wie mit Kochsalzlösung ({ $saline_m1 }). In einem Knie, das Briefe bekam, ist er { $cells_m1 }. Die Briefe haben also einen Empfänger: die Makrophagen.
lesson-letters-or-bricks-observe-page = Auf einer Seite dieses Tagebuchs steht eine Zahl, die auch in einem Knie mit Briefen stehen könnte. Was folgt daraus?
lesson-letters-or-bricks-observe-page-1 = Die Briefe machen keinen Unterschied.
lesson-letters-or-bricks-observe-page-2 = Eine Seite ist zu wenig; am Mittel einer Woche lassen sich die Knie unterscheiden.
lesson-letters-or-bricks-observe-page-3 = Ein Tagebuch taugt nichts.
lesson-letters-or-bricks-observe-page-why = Jede Seite irrt, aber nicht immer in dieselbe Richtung; darum sind die Fehler im Mittel kleiner. In diesem Modell liegen die beiden Knie { $gap_28 } von 100 Punkten auseinander, mehr als der Fehler eines Wochenmittels. Deshalb befragt eine Studie viele Menschen viele Male.

lesson-letters-or-bricks-argue =
    Überzeuge jetzt jemanden, der anders denkt. Wähle deine Behauptung. Such dir dann zwei Zeilen aus, und zwar solche, die anders aussähen, wenn du unrecht hättest. Wähle die Teile deiner Begründung der Reihe nach und füge einen eigenen Satz hinzu.
lesson-letters-or-bricks-argue-more =
    Ein Schalter ist ein *Knock-out*: Ein Teil wird ausgeschaltet, alles andere bleibt. Verschwindet die Wirkung, dann war dieser Teil notwendig. Ob er auch hinreichend ist, also allein genügt, zeigt das nicht. Welche Zeile kommt einer Prüfung auf „hinreichend“ am nächsten?
lesson-letters-or-bricks-argue-claim-1 = Die Zellen halfen vor allem dadurch, dass sie zu Knorpel wurden.
lesson-letters-or-bricks-argue-claim-1-why = Dann müsste der Schmerz dort höher sein, wo die Zellen nicht zu Gewebe werden dürfen. Leg diese Zeile neben eine, in der beide Schalter an sind: { $no_bricks_28 } und { $cells_28 } im Knie dieser Lektion. Und wie viele Knorpelzellen zählt deine Tabelle?
lesson-letters-or-bricks-argue-claim-2 = Die Zellen halfen vor allem dadurch, dass sie Signale sendeten.
lesson-letters-or-bricks-argue-claim-2-why = Deine beiden Zeilen sollten sich nur in einem unterscheiden: „Zellen senden Signale“ an und aus. In beide Knie kam eine Nadel, und in beiden waren Zellen; keins von beidem kann also der Grund sein, wenn der Schmerz verschieden ist. Ändert sich die Spalte der Makrophagen in dieselbe Richtung?
lesson-letters-or-bricks-argue-claim-3 = Gewebe und Signale halfen etwa gleich viel.
lesson-letters-or-bricks-argue-claim-3-why = Dann müsste jeder Schalter für sich etwa die Hälfte der Hilfe wegnehmen. Vergleiche drei Zeilen: beide an, nur die Briefe aus, nur die Bausteine aus. Kostet jedes Abschalten etwas?
lesson-letters-or-bricks-argue-claim-4 = Weder noch; es war die Nadel.
lesson-letters-or-bricks-argue-claim-4-why = Dann wäre Kochsalzlösung so gut wie Zellen, denn eine Nadel gibt es beide Male. Ein Teil des Rückgangs zeigt sich tatsächlich auch mit Kochsalzlösung: von { $pain_0 } auf { $saline_28 }. Zeigt sich dort auch der Rest des Wegs bis { $cells_28 }?
lesson-letters-or-bricks-argue-tile-1 = Injizierte Stammzellen senden Heilsignale
lesson-letters-or-bricks-argue-tile-2 = entzündende Makrophagen reagieren darauf und werden heilend
lesson-letters-or-bricks-argue-tile-3 = die meisten Stammzellen sterben, und die heilend gewordenen Makrophagen überdauern sie um einige Wochen
lesson-letters-or-bricks-argue-tile-4 = solange sie in der Überzahl sind, erreicht weniger Entzündung die Nerven
lesson-letters-or-bricks-argue-tile-5 = also tut das Knie weniger weh, obwohl kaum Knorpel entstanden ist

lesson-letters-or-bricks-compare =
    Hier steht, was du erwartet hast, und daneben, was das Modell getan hat. Lies die Unterschiede als Fragen, nicht als Fehler.

    In diesem Knie waren es die Briefe. Dass sie so lange wirkten, hat zwei Gründe. Die heilend gewordenen Makrophagen blieben es einige Wochen lang: Mit den an Tag 28 abgeschalteten Briefen stieg der Anteil der entzündenden von { $late_m1_28 } nur auf { $late_m1_56 } an Tag 56 und auf { $late_m1_84 } an Tag 84. Und „fast weg“ heißt nicht weg: Die { $alive_28 } von 100, die übrig waren, sendeten weiter. An Tag 180 sind nur noch { $alive_180 } von 100 übrig, und der Abstand zur Kochsalzlösung ist von { $gap_28 } auf { $gap_180 } geschrumpft.

lesson-letters-or-bricks-transfer =
    Eine Firma verkauft die Briefe ohne die Zellen: Vesikel, winzige Bläschen, die Zellen in einer Schale abgeben. Nimm an, sie bewirken in einem Knie alles, was die Briefe von 50 Millionen Zellen bewirken, aber nur *eine Woche* lang. Dann sind sie verbraucht. Was erwartest du?
lesson-letters-or-bricks-transfer-more =
    Ein Knie mit einer Woche Briefe lässt sich mit dem Schalter herstellen: Lass ihn bis Tag 7 an und schalte die Briefe dann ab. Vesikel kennt das Modell allerdings nicht, und auch nicht, was in ihnen steckt.

    Beim Menschen wurde es versucht. In einer 2024 veröffentlichten Studie (PMID 39465400; dreifach verblindet, 31 Menschen nahmen teil, 29 wurden ausgewertet) bekam jeder in ein Knie Vesikel von Stromazellen der Plazenta und in das andere Kochsalzlösung. Nach zwei und nach sechs Monaten unterschieden sich die Knie im Schmerz nicht. Dass eine einzige Dosis kein halbes Jahr lang hilft, sagt auch das Modell. Ob solche Briefe in einem menschlichen Knie überhaupt jemanden erreichen, kann es nicht sagen.
lesson-letters-or-bricks-transfer-month = An Tag 28 schmerzt dieses Knie
lesson-letters-or-bricks-transfer-month-1 = so wenig wie das Knie mit Zellen.
lesson-letters-or-bricks-transfer-month-2 = weniger als mit Kochsalzlösung, aber mehr als mit Zellen.
lesson-letters-or-bricks-transfer-month-3 = so sehr wie das Knie mit Kochsalzlösung.
lesson-letters-or-bricks-transfer-month-why = In diesem Modell liegt der Schmerz bei { $week_28 }, zwischen { $cells_28 } mit Zellen und { $saline_28 } mit Kochsalzlösung. Einige der Makrophagen, die in der ersten Woche heilend wurden, sind es noch immer.
lesson-letters-or-bricks-transfer-half-year = An Tag 180 schmerzt dieses Knie
lesson-letters-or-bricks-transfer-half-year-1 = so wenig wie das Knie mit Zellen.
lesson-letters-or-bricks-transfer-half-year-2 = weniger als mit Kochsalzlösung, aber mehr als mit Zellen.
lesson-letters-or-bricks-transfer-half-year-3 = so sehr wie das Knie mit Kochsalzlösung.
lesson-letters-or-bricks-transfer-half-year-why = In diesem Modell liegt der Schmerz bei { $week_180 }, mit Kochsalzlösung bei { $saline_180 }. Niemand sendet mehr, und die heilend gewordenen Makrophagen sind gestorben und ersetzt worden. Mit Zellen, von denen einige noch senden, liegt er bei { $cells_180 }.
lesson-letters-or-bricks-transfer-row = Welche Zeile deiner Tabelle hat dir das gesagt, oder welche würdest du brauchen?

lesson-letters-or-bricks-exit = Drei Fragen zum Schluss.
lesson-letters-or-bricks-exit-calmer = Sechs Monate nach der Injektion sind nur noch wenige der Zellen übrig. Trotzdem tut das Knie weniger weh als eines mit Kochsalzlösung. Was erklärt das am besten?
lesson-letters-or-bricks-exit-calmer-1 = Die fehlenden Zellen sind zu Knorpel geworden.
lesson-letters-or-bricks-exit-calmer-2 = Kochsalzlösung verschlechtert ein Knie.
lesson-letters-or-bricks-exit-calmer-3 = Ihre Signale haben Makrophagen heilend gemacht, und die wenigen übrigen senden weiter.
lesson-letters-or-bricks-exit-calmer-4 = Die Zellen haben das Knie verlassen und wirken anderswo.
lesson-letters-or-bricks-exit-calmer-why = Die fehlenden Zellen sind gestorben und wurden gefressen; unter denen aus der Nadel zählt die Tabelle kaum Knorpelzellen. Was bleibt, ist das, was ihre Signale an anderen Zellen bewirkt haben, und das vergeht, wenn die letzten Sender verschwinden.
lesson-letters-or-bricks-exit-study = Eine Freundin zeigt dir eine Studie: Knie, die Zellen bekamen, Schmerz davor und Schmerz danach, keine andere Gruppe. Was kann sie nicht sagen?
lesson-letters-or-bricks-exit-study-1 = Ob der Schmerz gesunken ist.
lesson-letters-or-bricks-exit-study-2 = Wie viel davon die Zellen bewirkt haben.
lesson-letters-or-bricks-exit-study-3 = Wie viele Menschen teilnahmen.
lesson-letters-or-bricks-exit-study-why = Der Schmerz sinkt auch mit Kochsalzlösung. Nur eine Gruppe, die eine Nadel ohne Zellen bekam, kann zeigen, was die Zellen hinzufügen.
lesson-letters-or-bricks-exit-left-out = Eines davon ist *nicht* in diesem Modell und könnte deine Antwort ändern. Welches?
lesson-letters-or-bricks-exit-left-out-1 = Der Schmerz sinkt nach einer Nadel mit Kochsalzlösung.
lesson-letters-or-bricks-exit-left-out-2 = Makrophagen fressen tote Zellen.
lesson-letters-or-bricks-exit-left-out-3 = Entzündung bremst das Zellschicksal Knorpel.
lesson-letters-or-bricks-exit-left-out-4 = Ein Körper kann Zellen angreifen, die von einem Spender stammen.
lesson-letters-or-bricks-exit-left-out-why = Die Abstoßung fehlt. Würde der Körper die Zellen angreifen, könnten sie früher weg sein oder die Entzündung verstärken. Ein Modell ist ein Argument, dessen Lücken offen genannt werden, und eine davon kannst du jetzt nennen.

lesson-letters-or-bricks-teacher-before =
    Zwei Minuten vor dem Unterricht: die Lektion öffnen, bis „Untersuchen“ weitergehen, eine Zeile aufnehmen, die beiden Schalter ansehen. Aus der Biologie muss die Klasse nicht mehr wissen, als dass Zellen Signale haben. Die Wörter Makrophage und Knorpel an die Tafel schreiben.
lesson-letters-or-bricks-teacher-while =
    In den ersten sechs Minuten wenig sagen. Dann, während die Klasse arbeitet, an jedem Tisch eine Frage stellen: *Welche Zeile würde dich umstimmen?* Wer keine Zeile mit Kochsalzlösung hat, bemerkt das oft allein durch diese Frage. Der Knopf „Weiter bis Tag …“ liefert eine Zeile in Sekunden.

    Lösung, im Knie dieser Lektion an Tag 28, Schmerz und Anteil der entzündenden Makrophagen: beide Schalter an { $cells_28 } und { $cells_m1 }; Bausteine aus { $no_bricks_28 } und { $no_bricks_m1 }; Briefe aus { $silent_28 } und { $silent_m1 }; beides aus { $neither_28 } und { $neither_m1 }; Kochsalzlösung { $saline_28 } und { $saline_m1 }. Knorpelzellen aus der Nadel: { $became_28 } von 50 Millionen. Briefe erst ab Tag 28 aus: Schmerz { $late_84 } an Tag 84, gegenüber { $cells_84 } mit Briefen und { $saline_84 } mit Kochsalzlösung.

    Volle Punktzahl: die zweite Behauptung; zwei Zeilen, die sich in den Signalen unterscheiden und in nichts sonst; eine Kette, die vom Signal über die Makrophagen zum Schmerz führt.
lesson-letters-or-bricks-teacher-classes =
    Die meisten sagen viel zu viele Knorpelzellen voraus, weil „Stammzelle“ als „Zelle, die zu etwas wird“ gelernt wird. Das soll die Tabelle sagen, nicht die Lehrkraft.

    Viele halten den ganzen Rückgang nach der Nadel für das Werk der Zellen. Das Knie mit Kochsalzlösung vor dem Gespräch zeigen, nicht danach.

    Manche schließen dann, dass Stammzellen nie zu etwas werden. Sie zurück zu *Eine Zelle* schicken: In einer Schale mit dem richtigen Nährmedium tun sie es.

    Einige sagen: „Die Briefe sind nach einem halben Jahr noch da.“ Das sind sie nicht: Signale halten Stunden. Was bleibt, ist der Makrophage, der einen gelesen hat, für einige Wochen, und die wenigen Zellen, die weiterschreiben.
lesson-letters-or-bricks-teacher-discussion =
    1. Eine Klinik zeigt ein Bild: Stammzellen, dann ein Pfeil, dann neuer Knorpel. Wonach würdest du fragen, bevor du dem Pfeil glaubst?

    2. Wenn nur die Briefe zählen, warum dann überhaupt Zellen injizieren? Was kann eine Zelle, was eine Flasche voller Moleküle nicht kann?

    3. Nach einem Jahr hat das Modellknie mit Zellen { $cartilage_cells } % des Knorpels eines gesunden Knies und mit Kochsalzlösung { $cartilage_saline } %. Beim Menschen wurde kein Unterschied gezeigt (Mautner 2023: Nach einem Jahr waren die Bilder von 480 Menschen mit Zellen und mit Kortison gleich; kleinere Studien sind uneinheitlich). Darf ein Knie, das nur weniger wehtut, „repariert“ heißen?
lesson-letters-or-bricks-teacher-odd =
    Die Läufe mit abgeschalteten Briefen und mit Kochsalzlösung stimmen fast bis auf die letzte Ziffer überein ({ $silent_28 } und { $saline_28 }). Das ist kein Fehler: Die Würfel sind dieselben, und eine Zelle ohne Briefe bewirkt in diesem Knie fast nichts.

    Bausteine aus und beides an können bis auf die letzte Ziffer übereinstimmen. Dann hatte sich bis Tag 28 keine injizierte Zelle auf ein Zellschicksal festgelegt, und es gab nichts abzuschalten.

    Eine gezeichnete Zelle steht für Tausende wirkliche; für wie viele, sagt das Bild. Die Zahl der Knorpelzellen springt darum, und die kleinste Zahl außer 0 ist eine einzige gezeichnete Zelle. Mit manchen Würfeln ist sie an Tag 28 noch 0.

    Mit anderen Würfeln kann die Nadel einen Schmerzschub auslösen: einige Tage lang mehr Schmerz, mit Zellen öfter als mit Kochsalzlösung (Startzahl 1 zeigt es). Bis Tag 7 ist er vorbei.

    Nach einem Jahr leben von den Zellen aus der Nadel noch { $alive_365 }, und { $became_365 } sind bis dahin zu Knorpel geworden: ein großer Anteil von fast nichts. Er steigt, weil die Stammzellen sterben, nicht, weil viele zu Knorpel werden.

    Kochsalzlösung hilft noch nach einem Jahr ({ $saline_365 } gegenüber { $pain_0 } davor). Das ist länger, als die meisten Studien es sehen. Auf Nachfrage sollte man das sagen.
