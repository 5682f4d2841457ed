# Die gezeichneten Schauplätze: Namen der Gewebe und Orte in Schale, Knie und Gewebestreifen.

# Schale
stage-dish-dish_rim = Rand der Schale
stage-dish-dish_surface = Untergrund der Schale
stage-dish-whole = Der ganze Untergrund
stage-dish-left = Linkes Drittel
stage-dish-middle = Mittleres Drittel
stage-dish-right = Rechtes Drittel
stage-dish-seed = Ort der ersten Zellen

# Knie
stage-knee-skin = Haut
stage-knee-subcutaneous_fat = Unterhautfettgewebe
stage-knee-deep_fascia = Tiefe Faszie und Fett
stage-knee-popliteal_artery = Kniekehlenarterie
stage-knee-popliteal_vein = Kniekehlenvene
stage-knee-quads_rectus = Quadrizeps (gerader Schenkelmuskel)
stage-knee-quads_vastus = Quadrizeps (mittlerer Schenkelmuskel)
stage-knee-hamstring = Schenkelbeuger (Plattsehnenmuskel)
stage-knee-popliteus = Kniekehlenmuskel
stage-knee-gastrocnemius = Zwillingswadenmuskel
stage-knee-capsule = Gelenkkapsel
stage-knee-synovium = Gelenkinnenhaut
stage-knee-joint_cavity = Gelenkhöhle (Gelenkflüssigkeit)
stage-knee-suprapatellar_fat = Fettkörper über der Kniescheibe
stage-knee-fat_pad = Hoffa-Fettkörper
stage-knee-synovium_fat_pad = Gelenkinnenhaut des Hoffa-Fettkörpers
stage-knee-quad_tendon = Quadrizepssehne
stage-knee-patellar_tendon = Patellasehne
stage-knee-meniscus_anterior = Meniskus, Vorderhorn
stage-knee-meniscus_posterior = Meniskus, Hinterhorn
stage-knee-femur_cortex = Oberschenkelknochen, Knochenrinde
stage-knee-femur_cancellous = Oberschenkelknochen, Schwammknochen
stage-knee-femur_marrow = Oberschenkelknochen, Knochenmark
stage-knee-femur_physis = Oberschenkelknochen, Narbe der Wachstumsfuge
stage-knee-tibia_cortex = Schienbein, Knochenrinde
stage-knee-tibia_cancellous = Schienbein, Schwammknochen
stage-knee-tibia_marrow = Schienbein, Knochenmark
stage-knee-tibia_physis = Schienbein, Narbe der Wachstumsfuge
stage-knee-patella_cortex = Kniescheibe, Knochenrinde
stage-knee-patella_cancellous = Kniescheibe, Schwammknochen
stage-knee-cartilage_femur = Gelenkknorpel, Oberschenkelrolle
stage-knee-cartilage_tibia = Gelenkknorpel, Schienbeinplateau
stage-knee-cartilage_patella = Gelenkknorpel, Kniescheibe
stage-knee-cruciate = Vorderes Kreuzband (hinter der Schnittebene)
stage-knee-wear_femur = Tragender Knorpel am Oberschenkelknochen
stage-knee-wear_tibia = Tragender Knorpel am Schienbein
stage-knee-lesion_cartilage = Krater im Knorpel
stage-knee-lesion_osteochondral = Krater in Knorpel und Knochen
stage-knee-lesion_quadriceps = Muskelfaserriss
stage-knee-lesion_patellar_tendon = Gerissene Sehne
stage-knee-lesion_cruciate = Gerissenes Kreuzband
stage-knee-injection_site = Nadelspitze in der Gelenktasche über der Kniescheibe
stage-knee-injection_quadriceps = Nadelspitze im Oberschenkelmuskel
stage-knee-injection_patellar_tendon = Nadelspitze an der Patellasehne

# Gewebestreifen
stage-strip-fluid = Gelenkflüssigkeit
stage-strip-synovium_lining = Gelenkinnenhaut
stage-strip-sub_intima = Gewebe unter der Gelenkinnenhaut
stage-strip-cartilage = Knorpel
stage-strip-bone = Knochen
stage-strip-injury = Verletzte Stelle der Gelenkinnenhaut
stage-strip-injection_site = Wo die Zellen eintreten
