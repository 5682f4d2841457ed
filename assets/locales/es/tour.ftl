# Los dos primeros minutos.
tour-count = { $number } de { $all }
tour-run-title = La rodilla en marcha
tour-run = El botón redondo de abajo a la izquierda, o la barra espaciadora, la para y la pone en marcha. Pruébalo.
tour-inject-title = Inyectar células
tour-inject = Elige a la izquierda qué se inyecta y pulsa el botón azul. Mira la aguja.
tour-ask-title = Preguntar a una célula
tour-ask = Haz clic en cualquier célula de la imagen. Una ficha a la derecha dice qué hizo por última vez, y por qué.
tour-twin-title = ¿Y con suero salino?
tour-twin = «Comparar» simula la misma rodilla con los mismos dados, pero con suero salino en la aguja. Ese es el control honesto: lo que cambia respecto a él es lo que hicieron las células. Frente a ninguna inyección, parte de la diferencia es placebo.
tour-skip = Saltar la visita
tour-next = Siguiente
tour-done = Con esto basta. F1 muestra las teclas; V, qué significan las palabras; desde ahí se puede repetir esta visita.
tour-again = Hacer la visita
