# Information zu jeder Ebene, in der Reihenfolge des Info-Reiters von NetLogo. Schlüssel: info-EBENE-TEIL; eine Leerzeile beginnt einen neuen Absatz.
info-open = Information
info-title = Information zu dieser Ebene
info-heading-what = Was ist das?
info-heading-how = Wie es funktioniert
info-heading-use = Wie man es benutzt
info-heading-notice = Worauf man achten kann
info-heading-try = Was man ausprobieren kann
info-heading-extend = Das Modell erweitern
info-heading-related = Verwandte Modelle
info-heading-contested = Was umstritten oder nicht bekannt ist
info-heading-credits = Dank und Quellen
info-heading-cite = So wird zitiert

# Eine Zelle.
info-cell-what =
    Eine Schale mit mesenchymalen Stammzellen, wie ein Mikroskop sie zeigt. Jede Markierung ist eine Zelle, und alle haben dieselbe DNA.

    Die Frage: Warum wird aus der einen Knochen und aus einer anderen Knorpel, Fett oder etwas Muskelähnliches? Hier hängt das davon ab, was eine Zelle an ihrem Ort wahrnimmt, und vom Zufall.
info-cell-how =
    Jede Stunde nimmt jede Zelle ihre Umgebung wahr: Untergrund, Wachstumsfaktoren, Sauerstoff und das Gedränge. Regeln machen daraus Wahrscheinlichkeiten, den Rest tun die Würfel.

    Schritte hin zu einem Zellschicksal summieren sich, und mit dem vierten legt sich die Zelle fest. Verschwindet der Reiz vorher, so verblasst die Neigung innerhalb von Tagen. Eine festgelegte Zelle reift in Stufen und teilt sich nicht mehr; eine Stammzelle teilt sich, solange sie Platz, Sauerstoff und noch Teilungen übrig hat. Bei einer Teilung kann eine Tochterzelle den Stammzellvorrat sofort verlassen.
info-cell-use =
    Oben ein Szenario wählen und auf „Abspielen“ drücken. Unter „Schale bemalen“ einen Pinsel und seine „Stärke“ wählen, dann in die Schale klicken oder „Ganze Schale bemalen“ drücken. „Faktoren auswaschen“ lässt Nährmedium ohne Zusatz zurück; Untergrund und Sauerstoff bleiben, wie sie sind.

    Mit „Ansehen“ eine Zelle anklicken, um sie nach dem Warum zu fragen; „Gleiche DNA“ zeigt die Chromosomen aller Zellen. „Fixieren und färben“ zeigt, was Zellen gebildet haben, und beendet die Kultur. „Von vorn beginnen“ behält die Würfel, „Neue Würfel“ wirft andere.
info-cell-notice =
    „Eine Zelle, drei Untergründe“: Auf dem steifen Gel werden die meisten Zellen zu Knochenzellen, auf dem mittleren werden einige muskelähnlich, und auf dem weichen bleiben sie Stammzellen. Auch ihre Form folgt dem Untergrund: rund, lang, ausgebreitet.

    Je voller die Schale, desto weniger Teilungen. „Teilen oder differenzieren“: Die Zahl der Stammzellen steigt zuerst und sinkt dann, während die der Knochenzellen weiter steigt.
info-cell-try =
    „Drei Medien, drei Schicksale“: Wasche die Faktoren an Tag 3 aus, in einem zweiten Lauf an Tag 14. Welche Zellen haben an Tag 28 ihr Zellschicksal behalten?

    „Eine Zelle, drei Untergründe“: Bemale die ganze Schale mit „Muskelmedium“ oder mit „Sauerstoff“ bei 1 %. Was ändert sich auf welchem Untergrund?

    Gib TGF-β und BMP-2 zusammen und rate vorher, welches Zellschicksal die Oberhand gewinnt. Färbe an Tag 7 mit Alizarinrot, geh zurück und färbe stattdessen an Tag 28.
info-cell-extend =
    In dieser Schale werden Faktoren nicht verbraucht, und nichts dehnt die Zellen. Wähle eines von beiden: Welche Regel bräuchte es, welche Zahlen, und welches Experiment würde sie messen?

    Ein Szenario ist eine kleine Textdatei. Nimm eine aus dem Ordner assets/scenarios, ändere einen Untergrund oder ein Nährmedium und zieh sie auf das Fenster.
info-cell-related =
    NetLogo, Muscle Development: Hormone breiten sich über den Fasern eines Muskels aus. stem-cell-animation (abelstam12): Stammzellen in den Krypten des Darms, und was bei falschen Annahmen geschähe. Stem-Cell-Landscapes (DariaDicu): Zellschicksale als Täler einer Landschaft, nach Waddington.

    Concord Consortium, connected-bio-spaces: von einer Population bis zur Zelle und ihrer DNA. PhET, Membrane Transport: was in eine Zelle hinein- und aus ihr herausgeht. Artistoo: Modelle von Gewebe auf einer Webseite.
info-cell-contested =
    Ob aus solchen Zellen echter Muskel wird, ist umstritten. Engler (2006) sah Marker von Muskel, Robey (2017) widerspricht; darum heißen sie hier „muskelähnlich“. Dass steiferer Untergrund andere Zellschicksale begünstigt, ist gut bekannt; die Zahlen in kPa sind weniger sicher.

    Wie viele Teilungen zwei Stammzellen ergeben und wie schnell eine Neigung verblasst, ist für den Unterricht gewählt. Sogar der Name „Stammzelle“ ist umstritten. Und was eine Zelle in einer Schale tut, muss sie in einem Körper nicht tun.
info-cell-credits =
    Untergrund: Engler 2006, Cell 126:677; McBeath 2004, Dev Cell 6:483. Was diese Zellen sind: Dominici 2006, Cytotherapy 8:315. Der Streit: Robey 2017, F1000Research 6:524; Caplan 2017, Stem Cells Transl Med 6:1445.

    Teilungen: Bruder 1997, J Cell Biochem 64:278. Färbungen: Gregory 2004, Anal Biochem 329:77; Dias 1992, Cancer Res 52:6431. Die Ebene „Labor“ sagt zu jeder Zahl, woher sie kommt und was nicht nachgeprüft wurde.
info-cell-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Ebene „Eine Zelle“.

    Dazu gehören Version, Szenario, Startzahl und Tag; sie stehen auf der Seite zum Austeilen (Menü). Mit einem Teilcode deines Laufs spielen andere genau denselben Lauf ab. Für eine Tatsache der Biologie zitiere die Arbeit, aus der sie stammt, nicht das Programm.

# Signale.
info-signals-what =
    Ein Streifen durch ein Gelenk wie unter dem Mikroskop: Gelenkinnenhaut, Gelenkflüssigkeit und Knorpel. Jede Markierung ist eine Zelle.

    Die Frage: Wie beenden Zellen eine Entzündung, indem sie Signale senden, und warum endet sie manchmal nicht? Makrophagen und Stammzellen verständigen sich hier über zwei Signale: Entzündung und Heilsignal.
info-signals-how =
    Makrophagen ruhen (M0), entzünden (M1) oder helfen beim Heilen (M2). Die Entzündung macht sie zu M1, das Heilsignal zu M2. M1 senden Entzündung; M0 und M2 senden das Heilsignal, das auch M1 dämpft. Von abgenutztem Knorpel lösen sich Trümmer, und die entzünden die Gelenkinnenhaut.

    Je mehr Entzündung Stammzellen wahrnehmen, desto mehr Heilsignal senden sie. Die meisten sterben innerhalb von Tagen; die toten werden gefressen, und was das bewirkt, hält zwei Tage an.
info-signals-use =
    „Gelenkinnenhaut verletzen“ bringt fünf Tage Entzündung. „Stammzellen dazugeben“ und „Stammzellen entfernen“ wirken sofort. „Zellen senden Signale“ schaltet die Signale der Stammzellen ein oder aus.

    „Vergleich“ rechnet daneben denselben Streifen mit denselben Würfeln und Kochsalzlösung. Die Schalter unter dem Bild zeigen die Signale; „Moleküle“ nennt, wofür sie stehen. Einen Makrophagen anklicken, um zu fragen, warum er sich gewandelt hat.
info-signals-notice =
    „Eine Wunde in der Gelenkinnenhaut“: Die Entzündung sinkt, sobald die Verletzung vorbei ist, aber die entzündenden Makrophagen bleiben wochenlang. Signale sind schnell, Zellen sind langsam.

    „Eine Entzündung, die bleibt“: Niemand verletzt diese Gelenkinnenhaut, und doch kommt sie nicht zur Ruhe. Nachdem an Tag 7 Stammzellen dazugekommen sind, gibt es bald mehr heilende als entzündende Makrophagen, obwohl die meisten Stammzellen dann schon tot sind. Die Entzündung sinkt, aber sie endet nicht.
info-signals-try =
    „Eine Wunde in der Gelenkinnenhaut“: Lass den Lauf bis Tag 60 gehen, und noch einmal mit Stammzellen ab Tag 1. Um wie viel früher sind mehr Makrophagen heilend als entzündend?

    „Eine Entzündung, die bleibt“: Entferne die Stammzellen an Tag 14 und geh bis Tag 60. Was kommt zurück? Beginne von vorn und schalte „Zellen senden Signale“ vor Tag 7 aus: Die Zellen sind da, und was ändern sie?

    Verletze die Gelenkinnenhaut ein zweites Mal, bevor sie zur Ruhe gekommen ist, und sag vorher, was du erwartest.
info-signals-extend =
    Hier steht ein Signal für viele Moleküle. Teile die Entzündung in IL-1β und TNF-α: Welche Regeln bräuchte jedes davon, und welche Messungen?

    Für das Immunsystem stehen nur Makrophagen; Blutgefäße sind bloß gezeichnet, und Nerven fehlen. Ergänze eines davon auf Papier. Stärke und Dauer einer Verletzung stehen unter injury_pulse in der Datei eines Szenarios: Ändere sie und zieh die Datei auf das Fenster.
info-signals-related =
    COMMBINI, ein PhysiCell-Modell von Makrophagen in einem verletzten Knochen, aus dem mehrere Zahlen dieser Ebene stammen. PhysiCell selbst, mit Regeln wie „necrotic debris increases transform to M1 macrophage“. CompuCell3D und Morpheus: Signale und Zellen von Geweben.

    NetLogo, Muscle Development: Hormone, die sich ausbreiten. PhET, Neuron: Signale anderer Art, mit einer Aufzeichnung, die sich abspielen lässt.
info-signals-contested =
    Dass es nur M0, M1 und M2 gibt, ist eine Vereinfachung; im Körper liegen die meisten Makrophagen dazwischen. Auch Vesikel und weitergegebene Mitochondrien werden als Wege der Verständigung vorgeschlagen. Wie viel sie ausmachen, ist nicht bekannt, und das Modell enthält beides nicht.

    In „Eine Entzündung, die bleibt“ schont weniger Entzündung den Knorpel in vollem Maß, wie in Schalen und bei Tieren. Beim Menschen wurde das nicht gezeigt. Die Wunde schließt sich nach dem Kalender, mit Stammzellen wie ohne: Das ist Ausschmückung, kein Ergebnis.
info-signals-credits =
    Makrophagen: das Modell COMMBINI, Front Immunol 2023, 1231329; ihre Erneuerung in der Gelenkinnenhaut: Culemann 2019. Stammzellen neben entzündeten Zellen: Aggarwal und Pittenger 2005, Blood; Nemeth 2009, Nat Med 15:42.

    Wie lange sie bleiben, bei Mäusen: Toupet 2013, Arthritis Rheum 65:1786. Wie sie sterben: PMC8190192. Die Ebene „Labor“ sagt zu jeder Zahl, woher sie kommt und was nicht nachgeprüft wurde.
info-signals-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Ebene „Signale“.

    Dazu gehören Version, Szenario, Startzahl und Tag; sie stehen auf der Seite zum Austeilen (Menü). Mit einem Teilcode deines Laufs spielen andere genau denselben Lauf ab. Für eine Tatsache der Biologie zitiere die Arbeit, aus der sie stammt, nicht das Programm.

# Gelenk.
info-joint-what =
    Ein Schnitt durch ein Knie, das abgenutzt, verletzt oder gesund ist, und eine Nadel. Die Frage: Hilft eine Injektion von Stammzellen, warum, und im Vergleich womit?

    Das Bild ist stilisiert. Zellen sind etwa fünfzigmal zu groß gezeichnet, und bei 50 Millionen injizierten Zellen steht eine Markierung für 25 000. Es ist ein Modell für den Unterricht, keine medizinische Beratung.
info-joint-how =
    Etwa jede vierte injizierte Zelle findet Halt; die anderen sterben innerhalb von Tagen. Lebende und sterbende senden das Heilsignal, das entzündende Makrophagen zu heilenden macht. Zu Gewebe werden Stammzellen nur an der beschädigten Stelle, und auch dort nur wenige.

    Abgenutzter Knorpel entzündet die Gelenkinnenhaut, Entzündung nutzt Knorpel ab, und der eigene Knorpel kommt nicht wieder. Der Schmerz folgt der Entzündung und dem verlorenen Knorpel; Placebo, Training, ein gereiztes Knie oder ein schwaches Bein ändern ihn.
info-joint-use =
    Oben ein Knie wählen. Die meisten bekommen von selbst eine Injektion; „Nächste Injektion“ und „Jetzt injizieren“ geben eine weitere. „Belastung des Knies“ stellt Schonen, Gehen, Training oder Sport ein. „Behandlungstag“ führt von der Aufnahme bis zur Erholung.

    „Vergleich“ zeigt dasselbe Knie mit denselben Würfeln und Kochsalzlösung in der Spritze oder mit dem, was du dort wählst. „Zellen senden Signale“ und „Zellen werden zu Gewebe“ schalten, was injizierte Zellen dürfen.
info-joint-notice =
    Auch Kochsalzlösung nimmt Schmerz weg; dieser Teil heißt Placebo. An Tag 7 sind die meisten injizierten Zellen tot, aber der Unterschied zu Kochsalzlösung hält monatelang an. Nach einem Jahr ist wenig davon übrig.

    Der Knorpel ist mit Zellen und mit Kochsalzlösung fast gleich, und weniger als eine von hundert injizierten Zellen wird zu Knorpel. Von den abgenutzten Knien gewinnt das am stärksten abgenutzte am wenigsten.
info-joint-try =
    „Mittelschwere Arthrose“: Schalte an Tag 0 „Zellen senden Signale“ aus, in einem zweiten Lauf „Zellen werden zu Gewebe“. Was von beidem ändert den Schmerz?

    Stelle links dreimal so viele Stammzellen ein, drück auf „Vergleich“ und wähle „Wie gewählt“: Wie viel mehr bewirken sie? Schone ein abgenutztes Knie drei Monate lang: Hilft das dem Knorpel?

    „Ein Krater im Knorpel“, „Ein Loch in Knorpel und Knochen“: Welches der beiden füllt sich von selbst? Wirf neue Würfel für „Ein gerissenes Kreuzband“: Wie oft heilt es?
info-joint-extend =
    Das Modell hat einen einzigen Schnitt durch ein Knie, keinen Gang, keine Abstoßung durch das Immunsystem und keinen Weg des Schmerzes vom Gelenk zum Gehirn. Was davon würde die Antwort auf deine Frage am meisten ändern?

    Denk dir eine Studie aus, die das Modell widerlegen könnte: Wer bekommt was, wer darf es wissen, was wird gemessen, und wann? In einer Datei aus assets/scenarios kannst du das Knie, seine Belastung und seine Behandlungen ändern; zieh sie auf das Fenster.
info-joint-related =
    Ein anderes Programm zu genau diesem Thema wurde nicht gefunden. Verwandt: Stem-Cell-Regeneration-Simulator (Infinite-Networker) zählt Zellen, gibt ihnen aber keinen Ort. CartilageCBM (somathias) modelliert Zellen des Knorpels.

    Lutianov 2011 sowie Campbell, Naire und Kuiper 2019 berechnen, wie eingesetzte Stammzellen und Knorpelzellen ein Loch füllen. Cassani und Olson (arXiv 1808.10752) lassen einzelne Zellen in einem Gerüst Knorpel bilden.
info-joint-contested =
    Ob Zellen mehr helfen als Kochsalzlösung, ist umstritten: Laut einem Cochrane-Review können sie den Schmerz möglicherweise leicht lindern, mit niedriger Sicherheit, und in der Studie ADIPOA-2 ging es mit Zellen 47 von 100 Menschen viel besser, mit Placebo 55. Dass Zellen Knorpel schonen oder nachwachsen lassen, wurde beim Menschen nicht gezeigt: Nach einem Jahr zeigten die Bilder von 480 Menschen keinen Unterschied zwischen Zellen und Kortison.

    Wie lange Zellen bleiben, wurde nur an Mäusen gemessen. Studien sind sich über die Dosis nicht einig; das Modell zeigt nur „mehr, bis zu einer Grenze“. Nach einem Jahr macht Placebo im Modell mehr von der Linderung aus als in veröffentlichten Studien.
info-joint-credits =
    Zellen: Toupet 2013, Arthritis Rheum 65:1786; Mautner 2023, Nat Med 29:3120; Cochrane CD013342; ADIPOA-2, PMID 40885690. Placebo: Saltzman 2017, AJSM 45:2647; Yin 2025, Front Med, 1636181. Nadel: PMC3324992.

    Training: Fransen 2015, BJSM 49:1554; Bricca 2019, BJSM 53:940. Kortison: McAlindon 2017, JAMA 317:1967. Kreuzband: Filbay 2023 (KANON). Alle anderen stehen in der Ebene „Labor“ und an den Stationen des Behandlungstags.
info-joint-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Ebene „Gelenk“.

    Dazu gehören Version, Szenario, Startzahl und Tag; sie stehen auf der Seite zum Austeilen (Menü). Mit einem Teilcode deines Laufs spielen andere genau denselben Lauf ab. Für eine Tatsache der Medizin zitiere die Studie, aus der sie stammt, nicht das Programm.

# Labor.
info-lab-what =
    Dasselbe Programm, und alles liegt offen: jede Zahl mit ihrer Quelle und ihrer Belegstufe, jede Regel mit ihrer Kurve. Knie, Gewebestreifen und Schale sind alle da.

    Die Frage ist deine: Hält meine eigene Hypothese stand?
info-lab-how =
    Eine Zahl hat eine Einheit, einen Bereich, eine Quelle und eine Belegstufe: am Menschen, an Tieren oder in der Schale gemessen, aus einem anderen Modell oder für den Unterricht gewählt. Eine Regel sagt, welcher Reiz welches Verhalten einer Zelle wahrscheinlicher macht, und ihre Kurve sagt, wie sehr.

    Aller Zufall folgt aus der Startzahl. Dieselbe Startzahl mit denselben Eingriffen ergibt wieder denselben Lauf. Wer also nur eine Sache ändert, weiß, woher der Unterschied kommt.
info-lab-use =
    „Labor öffnen“, dann „Zahlen“ oder „Regeln“. Nach Name, Satz oder Quelle suchen. Eine Zahl verschieben oder einen Wert eintippen und „Ab jetzt anwenden“ drücken; „Üblicher Wert“ nimmt es zurück. „Bild zeigen“ führt zum Lauf zurück, und dort bringt „Als Tabelle kopieren“ ein Diagramm in ein Tabellenprogramm.

    Ein fairer Versuch: einmal laufen lassen, von vorn beginnen, an Tag 0 eine einzige Zahl ändern und bis zum selben Tag gehen. Dann dasselbe mit neuen Würfeln.
info-lab-notice =
    Der Balken über der Liste zeigt, wie viele Zahlen welche Belegstufe haben. Die meisten sind für den Unterricht gewählt, wenige am Menschen gemessen.

    Manche Zahlen ändern einen ganzen Lauf, andere kaum etwas. Wo eine Zahl viel ausmacht und ihre Belegstufe niedrig ist, wissen wir am wenigsten: Dort würde eine bessere Messung am meisten helfen.
info-lab-try =
    „Mittelschwere Arthrose“: Setze an Tag 0 „Größtes Signal der Stammzellen“ auf 0, in einem zweiten Lauf „Placebo: Größe“. Was bleibt jeweils von der Linderung?

    Setze „Geschonter Knorpel, wenn Zellen das Knie beruhigen“ auf den höchsten Wert. Wie viel mehr Knorpel ist nach einem Jahr noch da? So viel wurde beim Menschen nicht gezeigt.

    „Teilen oder differenzieren“: Senke „Teilungen in zwei Stammzellen, Schale“. Was wird aus den Stammzellen?
info-lab-extend =
    „Als Regeldatei speichern (CSV)“ schreibt die Regeln in der Form, die PhysiCell liest; stroma rules mit --project schreibt ein ganzes Projekt dafür. Auf der Kommandozeile rechnet stroma run mit --set und --seed ein Szenario, so oft man will.

    Der Quelltext ist offen (MIT oder Apache 2.0), und ARCHITECTURE.md ist seine Karte. Nach einer Änderung misst stroma validate, ob das Modell noch zeigt, was veröffentlicht ist.
info-lab-related =
    PhysiCell und PhysiCell Studio: Zellen in Geweben, Regeln als Sätze mit ihrer Kurve. UQ_PhysiCell: welche Zahlen ins Gewicht fallen, und die Anpassung an Daten. BehaviorSpace von NetLogo: Experimente über viele Werte.

    Lutianov 2011: Stammzellen und Knorpelzellen in einem Loch; auch stroma validate berechnet so ein Loch. CompuCell3D, Morpheus, Chaste und BioDynaMo: andere Programme für Modelle aus Zellen.
info-lab-contested =
    Mehrere Zahlen sind so angepasst, dass sich das Ganze verhält wie veröffentlicht. Eine gute Anpassung ist kein Beweis: Andere Zahlen könnten ebenso gut passen. Quellen mit dem Vermerk „not re-checked“ (nicht nachgeprüft) sind aus dem Gedächtnis notiert oder von anderen übernommen.

    Eine Entzündung steht für viele Moleküle, und ein Schnitt für ein Knie. Was du durch das Ändern einer Zahl findest, gilt für dieses Modell. Ob es für ein Knie gilt, kann nur eine Messung sagen.
info-lab-credits =
    Alle Zahlen mit ihren Quellen: docs/parameters.md. Das Modell nach dem ODD-Protokoll (2020): docs/model.md. Zahlen stammen auch aus dem Quelltext von PhysiCell, COMMBINI (Front Immunol 2023, 1231329) und dem Knochenmodell nach Checa.

    Die Kurve einer Regel: Hill 1910, J Physiol 40:iv. Das Loch: Lutianov 2011, J Theor Biol 289:136. Stroma ist in Rust mit Bevy geschrieben; seine Schriften sind EB Garamond und Inter.
info-lab-cite =
    The Stroma authors (2026): Stroma, a living picture of a knee. Ebene „Labor“.

    Dazu gehören Version, Szenario, Startzahl, Tag und jede Zahl, die du geändert hast. Mit einem Teilcode deines Laufs spielen andere genau denselben Lauf ab. Für eine Zahl zitiere die Quelle auf ihrer Karte, nicht das Programm.
