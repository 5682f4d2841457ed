# Die ersten zwei Minuten.
tour-count = { $number } von { $all }
tour-run-title = Die Simulation läuft
tour-run = Der runde Knopf unten links oder die Leertaste hält sie an und lässt sie weiterlaufen. Probier es aus.
tour-inject-title = Zellen injizieren
tour-inject = Wähle links, was injiziert wird, und drück den blauen Knopf. Beobachte die Nadel.
tour-ask-title = Eine Zelle nach dem Warum fragen
tour-ask = Klick im Bild eine beliebige Zelle an. Eine Karte rechts sagt, was sie zuletzt getan hat und warum.
tour-twin-title = Und mit Kochsalzlösung?
tour-twin = „Vergleich“ rechnet dasselbe Knie mit denselben Würfeln, aber mit Kochsalzlösung in der Spritze. Das ist die ehrliche Kontrolle: Was sich davon unterscheidet, haben die Zellen bewirkt. Im Vergleich mit keiner Injektion ist ein Teil des Unterschieds Placebo.
tour-skip = Führung überspringen
tour-next = Weiter
tour-done = Mehr braucht man nicht. F1 zeigt die Tasten, V die Bedeutung der Wörter; dort lässt sich auch diese Führung neu starten.
tour-again = Führung starten
