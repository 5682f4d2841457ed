// Starts without a network, and new versions of the page.

import { banner, say } from "./said.js";

/** Has the browser keep the files of the page, and says when there is a new version. What runs goes on until one opens it. */
export async function keep_version(before_leaving) {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  let registration;
  try {
    registration = await navigator.serviceWorker.register("service-worker.js");
  } catch {
    // Then each start needs the network.
    return;
  }
  const offer = (worker) => {
    // The first version of all is no news.
    if (!worker || !navigator.serviceWorker.controller) return;
    const sentence = say(
      "There is a new version of Stroma. What runs here goes on with this one; the run is saved before the new one opens.",
      "Es gibt eine neue Version von Stroma. Was hier läuft, läuft mit dieser weiter; bevor die neue sich öffnet, wird der Lauf gespeichert.",
      "Hay una versión nueva de Stroma. Lo que está en marcha sigue con esta; antes de abrir la nueva se guarda la simulación.",
    );
    banner(sentence, say("Open the new version", "Neue Version öffnen", "Abrir la versión nueva"), () => {
      before_leaving();
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      worker.postMessage("take over");
    });
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  });
}
