# Cómo se escribe la palabra de una ficha en las frases en español; allí se subraya. Claves: word-spelled-FICHA, como en [spelled] de assets/words.toml.
word-spelled-mesenchymal = mesenquimales | mesenquimal | estromales | estromal | MSC
word-spelled-multipotent = Multipotentes | multipotentes | pluripotentes | Multipotente | pluripotente
word-spelled-autologous = alogénicas | Autólogas | autólogas
word-spelled-macrophage = macrófagos | Macrófagos | macrófago | Macrófago | M0 | M1 | M2
word-spelled-crowding = de una capa completa | apiñamiento | Apiñamiento
word-spelled-healing = señales reparadoras | señal reparadora | Señal reparadora | TSG-6 | IL-10 | PGE2 | IDO
word-spelled-growth = factores de crecimiento | factor de crecimiento | Factor de crecimiento | TGF-β | BMP-2 | IGF-1
word-spelled-molecules = Moléculas
word-spelled-half-effect = veces el semiefecto | mitad de su efecto | mitad del efecto | efecto máximo | × semiefecto | semiefectos | semiefecto | Semiefecto
word-spelled-ryoncil = injerto contra huésped | Ryoncil
word-spelled-satellite = células satélite | Células satélite | célula satélite | Célula satélite | Fibroblastos | fibroblasto | Fibroblasto
word-spelled-mixes = medio inductor de músculo | Medio inductor de músculo | medio inductor de grasa | Medio inductor de grasa | mezcla para músculo | Medio para músculo | mezcla para grasa | Medio para grasa
word-spelled-rule-curve = exponente de Hill | PhysiCell
word-spelled-seed = semillas | semilla | Semilla | tiradas | tirada | dados | Dados
word-spelled-knee-parts = ligamentos cruzados | membrana sinovial | Membrana sinovial | ligamento cruzado | Ligamento cruzado | sinoviales | sinovial | Cruzado | menisco | Menisco
