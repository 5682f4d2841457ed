# Wie das Wort einer Karte in deutschen Sätzen geschrieben wird; dort wird es unterstrichen. Schlüssel: word-spelled-KARTE, wie in [spelled] von assets/words.toml.
word-spelled-mesenchymal = mesenchymalen | mesenchymale | Mesenchymale | Stromazellen | Stromazelle | MSC
word-spelled-multipotent = Multipotente | Pluripotente | Multipotent | pluripotent
word-spelled-autologous = Autologe | allogene | Autolog | autolog | allogen
word-spelled-macrophage = Makrophagen | Makrophage | Fresszelle | M0 | M1 | M2
word-spelled-crowding = einer vollen Schicht | Gedränge
word-spelled-healing = Heilsignale | Heilsignals | Heilsignal | TSG-6 | IL-10 | PGE2 | IDO
word-spelled-growth = Wachstumsfaktorsignal | Wachstumsfaktoren | Wachstumsfaktors | Wachstumsfaktor | TGF-β | BMP-2 | IGF-1
word-spelled-molecules = „Moleküle“
word-spelled-half-effect = vollen Wirkung | × Halbwirkung | Halbwirkungen | halbe Wirkung | Halbe Wirkung | volle Wirkung | Halbwirkung
word-spelled-placebo = Placebogruppe | Placeboarm | Placebo
word-spelled-ryoncil = Graft-versus-Host-Krankheit | Ryoncil
word-spelled-satellite = Satellitenzellen | Satellitenzelle | Fibroblasten | Fibroblast
word-spelled-mixes = muskelbildenden Mediums | muskelbildendes Medium | Muskelbildendes Medium | fettbildenden Mediums | muskelbildende Medium | fettbildendes Medium | Fettbildendes Medium | fettbildenden Medium | fettbildende Medium | Muskelmedium | Fettmedium
word-spelled-rule-curve = Hill-Exponent | PhysiCell
word-spelled-seed = Startzahlen | Startzahl | Würfeln | Würfel | Würfe | Wurf | Seed
word-spelled-knee-parts = Gelenkinnenhaut | Kreuzbänder | Kreuzband | Innenhaut | Meniskus | Synovia
