# Los lugares dibujados: nombres de los tejidos y sitios de la placa, la rodilla y la tira de tejido.

# Placa
stage-dish-dish_rim = Borde de la placa
stage-dish-dish_surface = Suelo de la placa
stage-dish-whole = Todo el suelo
stage-dish-left = Tercio izquierdo
stage-dish-middle = Tercio central
stage-dish-right = Tercio derecho
stage-dish-seed = Lugar de las primeras células

# Rodilla
stage-knee-skin = Piel
stage-knee-subcutaneous_fat = Grasa subcutánea
stage-knee-deep_fascia = Fascia profunda y grasa
stage-knee-popliteal_artery = Arteria poplítea
stage-knee-popliteal_vein = Vena poplítea
stage-knee-quads_rectus = Cuádriceps (recto femoral)
stage-knee-quads_vastus = Cuádriceps (vasto intermedio)
stage-knee-hamstring = Isquiotibiales (semimembranoso)
stage-knee-popliteus = Músculo poplíteo
stage-knee-gastrocnemius = Gastrocnemio
stage-knee-capsule = Cápsula articular
stage-knee-synovium = Membrana sinovial
stage-knee-joint_cavity = Cavidad articular (líquido sinovial)
stage-knee-suprapatellar_fat = Grasa suprarrotuliana
stage-knee-fat_pad = Grasa infrarrotuliana (de Hoffa)
stage-knee-synovium_fat_pad = Membrana sinovial de la grasa infrarrotuliana
stage-knee-quad_tendon = Tendón del cuádriceps
stage-knee-patellar_tendon = Tendón rotuliano
stage-knee-meniscus_anterior = Menisco, cuerno anterior
stage-knee-meniscus_posterior = Menisco, cuerno posterior
stage-knee-femur_cortex = Fémur, hueso cortical
stage-knee-femur_cancellous = Fémur, hueso esponjoso
stage-knee-femur_marrow = Fémur, médula ósea
stage-knee-femur_physis = Fémur, línea epifisaria
stage-knee-tibia_cortex = Tibia, hueso cortical
stage-knee-tibia_cancellous = Tibia, hueso esponjoso
stage-knee-tibia_marrow = Tibia, médula ósea
stage-knee-tibia_physis = Tibia, línea epifisaria
stage-knee-patella_cortex = Rótula, hueso cortical
stage-knee-patella_cancellous = Rótula, hueso esponjoso
stage-knee-cartilage_femur = Cartílago articular, cóndilo femoral
stage-knee-cartilage_tibia = Cartílago articular, meseta tibial
stage-knee-cartilage_patella = Cartílago articular, rótula
stage-knee-cruciate = Ligamento cruzado anterior (detrás del corte)
stage-knee-wear_femur = Cartílago de apoyo del fémur
stage-knee-wear_tibia = Cartílago de apoyo de la tibia
stage-knee-lesion_cartilage = Cráter en el cartílago
stage-knee-lesion_osteochondral = Cráter en el cartílago y el hueso
stage-knee-lesion_quadriceps = Músculo distendido
stage-knee-lesion_patellar_tendon = Tendón roto
stage-knee-lesion_cruciate = Ligamento cruzado roto
stage-knee-injection_site = Punta de la aguja en la bolsa suprarrotuliana
stage-knee-injection_quadriceps = Punta de la aguja en el músculo del muslo
stage-knee-injection_patellar_tendon = Punta de la aguja en el tendón rotuliano

# Tira de tejido
stage-strip-fluid = Líquido articular
stage-strip-synovium_lining = Membrana sinovial
stage-strip-sub_intima = Tejido bajo la membrana sinovial
stage-strip-cartilage = Cartílago
stage-strip-bone = Hueso
stage-strip-injury = Lugar dañado de la membrana sinovial
stage-strip-injection_site = Por donde entran las células
