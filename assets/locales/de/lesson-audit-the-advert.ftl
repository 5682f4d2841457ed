# Die Lektion "Werbung auf dem Prüfstand".
lesson-audit-the-advert-title = Werbung auf dem Prüfstand
lesson-audit-the-advert-question = „Zehn Millionen eigene Stammzellen aus Ihrer Hüfte, an einem Termin.“ Was davon hält einer Prüfung stand?
lesson-audit-the-advert-misconception = „Stammzellen aus der Hüfte können schon heute nachwachsen lassen, was in einem Knie abgenutzt ist.“

# Das Rätsel.
lesson-audit-the-advert-advert = Eine Anzeige. Sie ist erfunden, doch jede ihrer Behauptungen stammt so aus der Werbung von Kliniken:

    „Ihre eigenen Stammzellen! *Zehn Millionen* aus Ihrer Hüfte, *an einem Termin*. Wir lassen *Ihren Knorpel nachwachsen*, selbst wenn *Knochen auf Knochen* reibt. *82 von 100* Behandelten geht es besser. Nur *5156 Dollar* pro Knie.“

    Ein Forschungsteam las die Websites von 896 amerikanischen Praxen, die Stammzellen für Gelenke und Muskeln anbieten. Auf 96 von 100 fand es mindestens eine falsche oder unbelegte Aussage (Kingery 2020, JBJS 102:2).

    Du machst jetzt ein Audit, also eine Prüfung von außen. Welche Behauptungen kannst du an einem Knie prüfen, welche durch Zählen, und welche nur in einem Gesetzbuch?

# Was du erwartest.
lesson-audit-the-advert-expect = Sag vor der Prüfung, was du erwartest. Du kannst es ändern, bis du dich festlegst. Schmerz wird hier in mm gezählt: Auf einer Linie von 100 mm ist 0 keiner und 100 der schlimmste.
lesson-audit-the-advert-expect-count = Aus der Hüfte werden 52 mL Knochenmark entnommen und in einer Zentrifuge angereichert. Wie viele Stammzellen sind danach in der Spritze?
lesson-audit-the-advert-expect-count-1 = Etwa 300
lesson-audit-the-advert-expect-count-2 = Etwa 30 000
lesson-audit-the-advert-expect-count-3 = Etwa 3 Millionen
lesson-audit-the-advert-expect-count-4 = Etwa 10 Millionen
lesson-audit-the-advert-expect-count-why = Etwa 30 000, mit einer Spanne von 10 000 bis 200 000. Von 100 000 Markzellen mit Zellkern sind nur 1 bis 10 Stammzellen (das geben zwei Anbieter aus Forschungsarbeiten an); fast alle anderen bilden Blut. Für zehn Millionen muss man sie wochenlang in Kultur vermehren.
lesson-audit-the-advert-expect-curve = Zeichne den Knorpel eines abgenutzten Knies im halben Jahr nach Knochenmark aus der Hüfte. 100 % ist ein Knie ohne Verschleiß.
lesson-audit-the-advert-expect-curve-why = Er geht von { $cartilage_before } % auf { $cartilage_hip } %: Der Verlust geht weiter wie mit Kochsalzlösung ({ $cartilage_water } %). Auch beim Menschen ist nicht gezeigt, dass er nachwächst: Die Bilder von 480 Behandelten zeigten ein Jahr nach Zellen oder Kortison keinen Unterschied (Mautner 2023, Nat Med 29:3120).
lesson-audit-the-advert-expect-knee = Angenommen, jemand hätte wirklich zehn Millionen Zellen. Welches Knie würde von ihnen am meisten gewinnen, über das hinaus, was Kochsalzlösung bewirkt?
lesson-audit-the-advert-expect-knee-1 = Das wenig abgenutzte
lesson-audit-the-advert-expect-knee-2 = Das halb abgenutzte
lesson-audit-the-advert-expect-knee-3 = Das mit Knochen auf Knochen, denn da ist am meisten zu reparieren
lesson-audit-the-advert-expect-knee-4 = Alle gleich viel
lesson-audit-the-advert-expect-knee-why = In diesem Modell das am wenigsten abgenutzte: An Tag 90 hat es { $mild_gain } mm weniger Schmerz als mit Kochsalzlösung, das halb abgenutzte { $moderate_gain } mm, das mit Knochen auf Knochen { $severe_gain } mm. Im schlimmsten Knie entsteht die Entzündung immer neu, und ein Teil seines Schmerzes kommt vom verlorenen Knorpel, den die Zellen nicht zurückbringen. Studien am Menschen sind sich nicht einig, und viele lassen Knie mit Knochen auf Knochen aus.

# Ausprobieren.
lesson-audit-the-advert-play = Drei Minuten: Tu, was du magst. Öffne auch den „Behandlungstag“ und geh einmal den Weg von der Hüfte bis zum Knie.

    Schreib dreierlei auf, was du dort findest: wie viele Stammzellen in der Spritze sind, was es kostet und was das Gesetz dazu sagt.

# Die Untersuchung.
lesson-audit-the-advert-test = Prüfe, was sich an einem Knie prüfen lässt. Nimm diese Zeilen auf, jede mit einem neuen Knie, das an Tag 0 die Injektion bekommt und bis Tag 180 läuft: Kochsalzlösung; Knochenmark, wie es aus der Hüfte kommt; und *den Traum der Anzeige*, zehn Millionen Zellen. Wähle dafür „Kultur“ und stell „Stammzellen darin“ auf 10 Mio. So viele gibt keine Hüfte an einem Termin her. Hier kannst du ausprobieren, was sie bewirken würden.

    Dann eine Zeile nach deiner Wahl. Was würde die Klinik zeigen wollen? Was du?
lesson-audit-the-advert-test-more = *Die Rechnung.* In einer Studie wurden 52 mL entnommen (Shapiro 2017, AJSM). Nimm 20 Millionen kernhaltige Zellen pro mL (6 bis 40) und darunter 3 Stammzellen auf 100 000 (1 bis 10). Das macht 31 200. Die Zentrifuge packt sie dichter, mehr machen kann sie nicht: „Konzentrat“ heißt mehr pro mL, nicht mehr Zellen. Setz von diesen Zahlen die besten und die schlechtesten ein: Wie weit kommst du?

    Der Trick vieler Anzeigen ist das Wort „Zellen“. Kliniken zählen alle kernhaltigen Zellen, etwa 100 bis 1000 Millionen in einer Spritze. Stammzellen zählt man in einer Schale, an den Kolonien, die sie gründen (CFU-F), oder an ihren Markern: CD73, CD90, CD105 und keine von denen des Blutes (ISCT, Dominici 2006).

    Von 30 000 bis zehn Millionen braucht es log2(333) = 8,4 Verdopplungen. Bei einer Verdopplung in 34 Stunden, einem Wert aus anderen Modellen, sind das 12 Tage ohne jede Pause; wirkliche Kulturen brauchen Wochen.

# Das Messgerät.
lesson-audit-the-advert-photo = Die Klinik zeigt „vorher“ und „nachher“. Spiel die Klinik: Nimm an Tag 180 Biopsien aus dem Knie, das zehn Millionen Zellen bekam. Eine Biopsie ist ein kleines Stück Gewebe, das mit einer Nadel entnommen wird. Vor der Injektion lag der Knorpel bei { $cartilage_before } %. Lies dreimal ab und schreib jeden Wert auf.
lesson-audit-the-advert-photo-print = Angenommen, einer deiner Messwerte liegt über { $cartilage_before } %. Darf die Klinik ihn als Beweis dafür drucken, dass Knorpel gewachsen ist?
lesson-audit-the-advert-photo-print-1 = Ja. Er wurde wirklich gemessen.
lesson-audit-the-advert-photo-print-2 = Nein. Die Messwerte desselben Knies liegen weiter auseinander als das, was man zeigen will, und der beste wurde herausgesucht.
lesson-audit-the-advert-photo-print-3 = Ja, wenn die behandelte Person zustimmt.
lesson-audit-the-advert-photo-print-why = Der wahre Wert ist { $cartilage_ten } %, weniger als zuvor. Ein Messgerät, das streut, liefert ab und zu einen höheren Wert; wer nur den druckt, zeigt den Messfehler und nicht das Knie. Fair ist: alle Messwerte, daneben ein Knie mit Kochsalzlösung, und abgelesen von jemandem, der nicht weiß, welches welches ist.

# Das Argument.
lesson-audit-the-advert-argue = Schreib das Urteil. Wähle eine Behauptung, dann drei Zeilen, die anders aussähen, wenn du dich irrst: mindestens Kochsalzlösung, die Hüfte und die zehn Millionen. Ordne die Gründe und schreib einen Satz dazu.
lesson-audit-the-advert-argue-more = Ein Forschungsteam ordnete die Belege auf den Websites von 59 solchen Unternehmen (Stem Cell Reports 2021, doi 10.1016/j.stemcr.2021.10.007). Wenige nannten randomisierte Studien. Viele zeigten, was die Arbeit *mehrdeutige* Belege nennt: Sie stützen sich auf etwas aus Wissenschaft oder Medizin, doch ob das die Frage beantwortet, bleibt denen überlassen, die es lesen.

    Ordne deine eigenen Zeilen ebenso. Was für ein Beleg ist der Lauf eines Modells? Er kann zeigen, dass eine Behauptung nicht aus dem folgt, was man weiß. Dass eine Behandlung Menschen hilft oder schadet, kann er nicht zeigen.
lesson-audit-the-advert-argue-claim-1 = Die Anzeige hat recht: Stammzellen lassen den Knorpel nachwachsen.
lesson-audit-the-advert-argue-claim-2 = Falsch ist nur die Zahl. Mit zehn Millionen Zellen würde der Knorpel nachwachsen.
lesson-audit-the-advert-argue-claim-3 = Die Zahl ist falsch, und selbst mit dieser Zahl wächst hier kein Knorpel nach. Was die Hüfte hergibt, bewirkt nicht mehr als Kochsalzlösung.
lesson-audit-the-advert-argue-claim-4 = So eine Anzeige kann niemand prüfen. Jedes Knie ist anders.
lesson-audit-the-advert-argue-claim-1-why = Dann müsste der Knorpel an Tag 180 höher stehen als an Tag 0. Vorher waren es { $cartilage_before } %. Was sagen deine Zeilen, und wie viele der injizierten Zellen wurden zu Knorpel?
lesson-audit-the-advert-argue-claim-2-why = Genau das hast du geprüft. Mit zehn Millionen Zellen liegt der Knorpel an Tag 180 bei { $cartilage_ten } %, mit Kochsalzlösung bei { $cartilage_water } %, und vorher waren es { $cartilage_before } %. Was hat sich mit zehn Millionen geändert: in welcher Spalte?
lesson-audit-the-advert-argue-claim-3-why = Ja, für dieses Modell, und deine Zeilen müssen beide Hälften zeigen: die Hüfte neben der Kochsalzlösung ({ $hip_90 } und { $water_90 } mm Schmerz an Tag 90) und die zehn Millionen neben der Kochsalzlösung in der Spalte des Knorpels. Bei 25 Menschen mit Knochenmark in einem Knie und Kochsalzlösung im anderen ging es beiden Knien besser, ohne Unterschied (Shapiro 2017, AJSM).
lesson-audit-the-advert-argue-claim-4-why = Knie sind verschieden, darum beweist eines wenig. Doch die Zahl der Zellen lässt sich zählen, und eine Behauptung lässt sich an vielen Knien prüfen, mit einer Gruppe, die Kochsalzlösung bekommt. Welche der sechs Behauptungen würdest du wie prüfen?
lesson-audit-the-advert-argue-tile-1 = Nur etwa 3 von 100 000 Markzellen sind Stammzellen,
lesson-audit-the-advert-argue-tile-2 = also enthält eine Entnahme aus der Hüfte einige zehntausend, nicht zehn Millionen.
lesson-audit-the-advert-argue-tile-3 = Mit so wenigen geht es dem Knie wie mit Kochsalzlösung.
lesson-audit-the-advert-argue-tile-4 = Selbst mit zehn Millionen aus Kultur verliert es weiter Knorpel,
lesson-audit-the-advert-argue-tile-5 = also hält weder die Zahl noch das Nachwachsen der Prüfung stand.

# Der Vergleich.
lesson-audit-the-advert-report = Die Prüfung, Behauptung für Behauptung.

    „Zehn Millionen aus Ihrer Hüfte, an einem Termin“: In diesem Modell gibt die Hüfte { $hip_cells } Stammzellen her. Zehn Millionen brauchen Wochen in Kultur, an einem Termin geht das also nicht.

    „Wir lassen Ihren Knorpel nachwachsen“: hier nicht, auch nicht mit zehn Millionen, und *beim Menschen nicht gezeigt*.

    „82 von 100 geht es besser“: Das ist der Mittelwert dessen, was 36 Kliniken angaben (Piuzzi 2018, J Knee Surg 31:551). Daneben steht keine Gruppe mit Kochsalzlösung. Wo es eine gab, mit zehn Millionen eigenen, aus Fett vermehrten Zellen bei den einen und zwei Millionen bei den anderen, ging es mit Zellen 47 von 100 deutlich besser und mit Kochsalzlösung 55 von 100 (ADIPOA2, 97 Menschen, PMID 40885690).

    „5156 Dollar“: stimmt. Das ist der Mittelwert von 65 Kliniken, von 1150 bis 12 000 (dieselbe Arbeit). Die Versicherung zahlt selten.

    Und das Recht, über das die Anzeige schweigt: Stand 2026 ist in den USA kein Stammzellprodukt für abgenutzte Knie zugelassen. In anderen Ländern gelten andere Regeln.
lesson-audit-the-advert-report-more = *Das Recht der USA genauer.* Ohne Zulassung als Arzneimittel geht es nur, wenn die Zellen kaum verändert sind (minimally manipulated), dieselbe Aufgabe haben wie zuvor (homologous use) und mit nichts anderem gemischt sind (21 CFR 1271.10), oder wenn sie bei derselben Operation zurückgegeben werden (1271.15). Knochenmark, das nur zentrifugiert wurde, gilt vielen als kaum verändert; ob es schon vorher die Aufgabe von Knochenmark war, ein Knie zu lindern, ist umstritten. Zellen, die Enzyme aus Fett lösen, sind ein Arzneimittel (9th Circuit, 27. September 2024). In Kultur vermehrte Zellen sind es auch. Florida erlaubt seit Juli 2025 manche Anwendung ohne Zulassung, wenn man es den Behandelten sagt.

    Was dieses Modell sagt und Studien nicht: Zehn Millionen Zellen senken den Schmerz hier um { $moderate_gain } mm mehr als Kochsalzlösung. ADIPOA2 fand mit genau dieser Zahl keinen Gewinn. Ein Cochrane-Review von 8 Studien (2025, 544 Menschen) sagt, Zellen „können den Schmerz möglicherweise leicht lindern“, bei niedriger Sicherheit der Belege. Das Modell meint es also eher gut mit der Anzeige, und trotzdem fällt sie durch.

    Knochenmark enthält mehr als Stammzellen, darunter einen Gegenspieler (Antagonisten) von IL-1, einem Molekül der Entzündung. In diesem Modell lindert das in den ersten Wochen ein wenig.

# Derselbe Gedanke an einem anderen Knie.
lesson-audit-the-advert-bone = „Selbst wenn Knochen auf Knochen reibt.“ Gib der Anzeige alles, was sie verlangt: zehn Millionen Zellen, in einem Knie, das bis auf den Knochen abgenutzt ist.
lesson-audit-the-advert-bone-gain = Um wie viele Millimeter ist der Schmerz in diesem Knie an Tag 90 geringer als mit Kochsalzlösung? Im halb abgenutzten Knie waren es { $moderate_gain } mm.
lesson-audit-the-advert-bone-gain-why = { $severe_gain } mm in diesem Modell, am wenigsten von den drei Knien. Für Behandelte ist erst eine Änderung von etwa 15 mm von Bedeutung (aus einem Review von 16 Studien). Beim Menschen sind die Belege zu sehr abgenutzten Knien uneinheitlich: Der Verschleiß wird von KL 0 bis KL 4 (Knochen auf Knochen) eingestuft. Eine Arbeit fand bei KL 3 mehr Gewinn als bei KL 2 (PMC6523621), und viele Studien lassen KL 4 aus.
lesson-audit-the-advert-bone-pays = Eine Großmutter mit so einem Knie fragt dich um Rat. Das Geld hat sie. Was ist die beste erste Antwort?
lesson-audit-the-advert-bone-pays-1 = Frag die Klinik nach einer Studie mit einer Gruppe, die Kochsalzlösung bekam, und frag in einer Praxis, die nichts davon verkauft, nach Training und einem neuen Gelenk.
lesson-audit-the-advert-bone-pays-2 = Mach es: Es sind deine eigenen Zellen, da kann nichts schiefgehen.
lesson-audit-the-advert-bone-pays-3 = Auf keinen Fall: Stammzellen sind Betrug.
lesson-audit-the-advert-bone-pays-why = Eine gute Antwort fragt nach Belegen und weiß, was es sonst gibt: Training lindert den Schmerz um etwa 12 von 100 (Fransen 2015, BJSM 49:1554), und ein neues Gelenk ist für Knochen auf Knochen gemacht. Auch eigene Zellen können schaden: Etwa ein Viertel der Knie schmerzt tagelang (ein Review von 50 Arbeiten, 2023), und selten infiziert sich ein Gelenk. Die Forschung an diesen Zellen ist kein Betrug; wer sie als bewiesen verkauft, ist ihr voraus.
lesson-audit-the-advert-bone-honest = Schreib die Anzeige neu, in zwei Sätzen, sodass sich jedes Wort belegen lässt.

# Die drei Fragen am Ende.
lesson-audit-the-advert-exit = Drei Fragen für dich allein.
lesson-audit-the-advert-exit-regrow = Was weiß man über Stammzellen und den Knorpel abgenutzter Knie?
lesson-audit-the-advert-exit-regrow-1 = Sie werden zu dem Knorpel, der fehlt, also wächst er nach.
lesson-audit-the-advert-exit-regrow-2 = Er wächst nur nach, wenn es die eigenen Zellen sind.
lesson-audit-the-advert-exit-regrow-3 = Dass er nachwächst, wurde beim Menschen nicht gezeigt.
lesson-audit-the-advert-exit-regrow-why = In einer Schale können diese Zellen zu Knorpel werden. In den Knien von Mäusen waren nach einem halben Jahr fast alle verschwunden (Toupet 2013), und beim Menschen zeigten die Bilder von 480 Knien nach einem Jahr keinen Unterschied (Mautner 2023). Dass eigene Zellen mehr bewirken, wurde nie gezeigt.
lesson-audit-the-advert-exit-many = Eine Klinik schreibt: „400 Millionen Zellen aus Ihrer Hüfte in einer Spritze.“ Die Zählung kann stimmen. Wie viele davon sind Stammzellen?
lesson-audit-the-advert-exit-many-1 = 400 Millionen
lesson-audit-the-advert-exit-many-2 = Etwa zehntausend
lesson-audit-the-advert-exit-many-3 = Gar keine
lesson-audit-the-advert-exit-many-why = 3 von 100 000 wären hier 12 000. „Zellen“ ist ein wahres Wort, bei dem man an Stammzellen denken soll. Frag nach: Welche Zellen sind es, und wie wurden sie gezählt?
lesson-audit-the-advert-exit-percent = „82 von 100 Behandelten geht es besser.“ Was musst du zuerst wissen, bevor diese Zahl etwas über die Zellen sagt?
lesson-audit-the-advert-exit-percent-1 = Wie vielen ging es mit Kochsalzlösung besser, wenn eine Münze entschied, wer was bekommt?
lesson-audit-the-advert-exit-percent-2 = Wie viele wurden behandelt?
lesson-audit-the-advert-exit-percent-3 = Wie viele Jahre Erfahrung hat die Ärztin oder der Arzt?
lesson-audit-the-advert-exit-percent-why = Nach jeder Spritze sinkt der Schmerz, darum können 82 von 100 ohne diese Gruppe viel, wenig oder nichts bedeuten. Mehr Behandelte machen die Zahl sicherer, doch sie bliebe eine Zahl ohne Vergleich. In ADIPOA2 war der Anteil mit Kochsalzlösung der höhere.

# Für die Lehrkraft.
lesson-audit-the-advert-teacher-before = Zwei Minuten: die Lektion öffnen, einmal in den „Behandlungstag“ sehen und „Stammzellen darin“ für eine Dosis aus der Kultur auf 10 Mio. stellen. Wenn möglich, echte Anzeigen mitbringen, mit geschwärzten Namen. Das Recht des eigenen Landes nachsehen: Die Texte nennen das der USA, Stand 2026.

    Die Lektion passt gut nach „Briefe oder Bausteine?“ (was die Zellen tun) und „Besser als Kochsalzlösung?“ (warum ein zweiter Arm). Es geht auch ohne sie.
lesson-audit-the-advert-teacher-while = Fragen: „Welche Behauptung prüfst du mit dieser Zeile?“ und „Was würde die Klinik dazu sagen?“ In jedem Paar kann eine Person die Anwältin oder den Anwalt der Klinik spielen.

    Sagt jemand „also ist alles Schwindel“, nach der Zeile fragen, die zeigt, dass zehn Millionen Zellen nichts bewirken. Es gibt keine: Hier sinkt der Schmerz mehr als mit Kochsalzlösung. Eine Prüfung muss auch gegenüber der Anzeige fair sein.
lesson-audit-the-advert-teacher-classes = Zu erwarten ist, dass die meisten für die Hüfte drei oder zehn Millionen wählen, denn „Knochenmark ist voller Stammzellen“. Voll ist es von Zellen, die Blut bilden; das ist der Schritt, den es zu lehren gilt. Und zu erwarten sind steigende Kurven für den Knorpel: In einer Arbeit mit 96 Studierenden hielten mehrere auch nach einem Kurs daran fest, dass man mit Stammzellen schon heute Organe herstellen kann (Concannon 2010).

    Viele finden die Behauptung mit der Zahl, hören auf und glauben dann, mehr Zellen würden es schaffen. Für sie ist die Zeile mit den zehn Millionen da.

    Manche zweifeln danach an der ganzen Medizin. Ihnen hilft der Hinweis auf das, was gut belegt ist: Training, ein neues Gelenk, und Studien als der Weg, es herauszufinden.
lesson-audit-the-advert-teacher-discussion = 1. Jeder Satz der Anzeige ließe sich aus wahren Wörtern bauen. Welche wahren Sätze führen am meisten in die Irre?

    2. Jemand hat 5156 Dollar bezahlt, fühlt sich besser und ist über eure Prüfung verärgert. Was sagt ihr?

    3. Wer sollte eine Behauptung beweisen müssen: die Klinik, der Staat oder die Behandelten? Manche Staaten lassen Menschen ausprobieren, was nicht zugelassen ist. Was spricht dafür, was dagegen?
lesson-audit-the-advert-teacher-odd = Auch Knochenmark lässt sich mit dem Regler auf zehn Millionen stellen: Das Programm verhindert es nicht. Es bewirkt dann dasselbe wie zehn Millionen Zellen aus Kultur.

    Fett: { $belly_90 } mm Schmerz an Tag 90 gegenüber { $water_90 } mm mit Kochsalzlösung. Im Modell bewirken mehr Zellen mehr, bis zu einer Grenze, woher sie auch kommen. In der Studie mit 480 Menschen waren Zellen aus Fett nach einem Jahr nicht besser als Kortison (Mautner 2023).

    Der Knorpel ist in allen Zeilen bis zur ersten Nachkommastelle gleich. In der zweiten liegen Zellen um einige Hundertstel vorn: der kleine Schutz, den das Modell zulässt, beim Menschen nicht gezeigt.

    Die Zahl der Zellen, die zu Knorpel wurden, ändert sich in Stufen, denn eine gezeichnete Zelle steht für viele wirkliche. In den Läufen der Lektion sind es { $became_hip } mit Knochenmark und { $became_ten } mit zehn Millionen; mit anderen Würfeln ist es vielleicht keine.

    Mit den ersten Würfeln hat das Knie nach allen Zellen in den ersten Tagen einen Schmerzschub: { $sore } mm mehr an Tag 2, vorbei innerhalb einer Woche. Die Tabelle zeigt ihn nicht, die Kurve schon.
