// Files of the person, by their path, in the browser's own store.

import { banner, say } from "./said.js";

const FILES = "files";
let store = null;

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another page holds the store"));
  });
}

/** Opens the store and gives all that it holds, the oldest first. Says so where the browser keeps nothing. */
export async function kept_files() {
  try {
    const request = indexedDB.open("stroma", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(FILES);
    store = await asked(request);
    // So that it is not cleared when the disk gets full; a browser may refuse.
    navigator.storage?.persist?.().catch(() => {});
    const files = store.transaction(FILES).objectStore(FILES);
    const [paths, values] = await Promise.all([asked(files.getAllKeys()), asked(files.getAll())]);
    const found = paths.map((path, place) => ({ path, ...values[place] }));
    return found.sort((a, b) => a.written - b.written);
  } catch {
    banner(say(
      "This browser keeps nothing for this page (a private window, or its store is refused). Stroma works; save runs with Ctrl+S: they are downloaded.",
      "Dieser Browser bewahrt für diese Seite nichts auf (ein privates Fenster, oder sein Speicher ist verwehrt). Stroma läuft; speichere Läufe mit Strg+S: Sie werden heruntergeladen.",
      "Este navegador no guarda nada para esta página (una ventana privada, o su almacén está denegado). Stroma funciona; guarda las simulaciones con Ctrl+S: se descargan.",
    ));
    return [];
  }
}

let warned = false;

/** A change of the store; what cannot be kept is told once. */
function change(work) {
  if (!store) return;
  const told = () => {
    if (warned) return;
    warned = true;
    banner(say(
      "This browser keeps no more files for this page (its store is full or refused). Save runs with Ctrl+S: they are downloaded.",
      "Dieser Browser bewahrt für diese Seite keine Dateien mehr auf (sein Speicher ist voll oder verwehrt). Speichere Läufe mit Strg+S: Sie werden heruntergeladen.",
      "Este navegador ya no guarda más archivos para esta página (su almacén está lleno o denegado). Guarda las simulaciones con Ctrl+S: se descargan.",
    ));
  };
  try {
    const transaction = store.transaction(FILES, "readwrite");
    transaction.onerror = told;
    transaction.onabort = told;
    work(transaction.objectStore(FILES));
  } catch {
    told();
  }
}

/** Keeps a file for the next time. */
export function keep(path, bytes) {
  const value = { bytes: bytes.slice(), written: Date.now() };
  change((files) => files.put(value, path));
}

/** Forgets a file. */
export function forget(path) {
  change((files) => files.delete(path));
}
