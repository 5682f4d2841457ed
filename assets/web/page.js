// What the page does for Stroma: loads it, keeps its files between visits, hands files over, asks for them.

import init, { open_window, file_kept, file_dropped, file_chosen, worker_told } from "./stroma.js";

const said = document.getElementById("said");
const word = document.getElementById("word");
const bar = document.getElementById("bar");

/** Says one sentence on the page. */
function say(sentence) {
  said.classList.remove("gone");
  word.textContent = sentence;
}

/** Says what went wrong and what to do; nothing more happens then. */
function fail(sentence) {
  bar.remove();
  say(sentence);
}

// Files of the person, by their path, in the browser's own store.
const STORE = "files";
let store = null;

function opened(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another page holds the store"));
  });
}

function all(database) {
  return new Promise((resolve, reject) => {
    const files = [];
    const request = database.transaction(STORE).objectStore(STORE).openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(files);
      files.push({ path: cursor.key, ...cursor.value });
      cursor.continue();
    };
    request.onerror = () => reject(request.error);
  });
}

let warned = false;

/** A change of the store; what cannot be kept is told once. */
function change(work) {
  if (!store) return;
  const told = () => {
    if (!warned) {
      warned = true;
      banner("This browser keeps no more files for this page (its store is full or refused). Save runs with Ctrl+S: they are downloaded.");
    }
  };
  try {
    const transaction = store.transaction(STORE, "readwrite");
    transaction.onerror = told;
    transaction.onabort = told;
    work(transaction.objectStore(STORE));
  } catch {
    told();
  }
}

/** A sentence over the picture that goes by a click. */
function banner(sentence) {
  const line = document.createElement("button");
  line.textContent = sentence;
  line.style.cssText = "position:fixed;left:50%;top:64px;transform:translateX(-50%);max-width:80vw;z-index:2;background:#1c2733;color:#fff;border:1px solid #f0a35e;border-radius:10px;padding:10px 16px;font:15px/1.4 system-ui";
  line.onclick = () => line.remove();
  document.body.append(line);
}

function download(name, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// The worker of the simulation, and the program as it was compiled, for both.
let worker = null;
let module = null;

// What the program calls.
globalThis.stroma = {
  begin_beside(first) {
    try {
      worker = new Worker("worker.js", { type: "module" });
    } catch {
      return false;
    }
    worker.onmessage = ({ data }) => worker_told(data);
    worker.onerror = (event) => {
      banner(`The simulation stopped (${event.message ?? "no word why"}). What was saved is kept: open the page again.`);
    };
    worker.postMessage({ module, first });
    return true;
  },
  order: (text) => worker.postMessage(text),
  ready_for_more: () => worker.postMessage(null),
  keep(path, bytes) {
    const value = { bytes: bytes.slice(), written: Date.now() };
    change((files) => files.put(value, path));
  },
  forget(path) {
    change((files) => files.delete(path));
  },
  hand_over: download,
  show(name, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: "text/html" }));
    if (!window.open(url, "_blank")) download(name, bytes);
    setTimeout(() => URL.revokeObjectURL(url), 600000);
  },
  choose_file(endings) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = endings;
    input.onchange = async () => {
      const file = input.files[0];
      if (!file) return file_chosen(undefined, new Uint8Array());
      file_chosen(file.name, new Uint8Array(await file.arrayBuffer()));
    };
    input.oncancel = () => file_chosen(undefined, new Uint8Array());
    input.click();
  },
};

addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", async (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer?.files ?? []) {
    file_dropped(file.name, new Uint8Array(await file.arrayBuffer()));
  }
});

/** The program, read with its progress in bytes. */
async function program() {
  const response = await fetch("stroma_bg.wasm");
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // Of a compressed transfer the length tells the packed bytes, so the builder wrote down the whole.
  const whole = Number(document.documentElement.dataset.bytes) || Number(response.headers.get("content-length")) || 0;
  const parts = [];
  let have = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    have += value.length;
    const megabytes = (count) => (count / 1e6).toFixed(1);
    word.textContent = whole ? `Loading: ${megabytes(have)} of ${megabytes(whole)} MB` : `Loading: ${megabytes(have)} MB`;
    if (whole) bar.value = have / whole;
  }
  word.textContent = "Preparing …";
  bar.removeAttribute("value");
  return new Blob(parts).arrayBuffer();
}

/** What the address asks for. */
const link = () => location.search + location.hash;

async function begin() {
  if (typeof WebAssembly !== "object") return fail("This browser cannot run Stroma. A current Firefox, Chrome, Edge or Safari can.");
  if (!document.createElement("canvas").getContext("webgl2")) {
    return fail("This browser shows no WebGL 2, which Stroma draws with. Turn on hardware acceleration in its settings, or take a current Firefox, Chrome, Edge or Safari.");
  }
  let bytes;
  try {
    bytes = await program();
  } catch (error) {
    return fail(`Stroma could not be loaded (${error.message}). Is there a network? Open the page again.`);
  }
  try {
    store = await opened("stroma");
  } catch {
    banner("This browser keeps nothing for this page (a private window, or its store is refused). Stroma works; save runs with Ctrl+S: they are downloaded.");
  }
  module = await WebAssembly.compile(bytes);
  await init({ module_or_path: module });
  if (store) {
    const files = await all(store).catch(() => []);
    files.sort((a, b) => a.written - b.written);
    for (const file of files) file_kept(file.path, file.bytes);
  }
  const canvas = document.getElementById("stroma");
  canvas.addEventListener("webglcontextlost", () => {
    banner("The graphics of this browser were lost. What you did is kept: open the page again, and Stroma offers to go on.");
  });
  try {
    open_window(link());
  } catch (error) {
    // The window library leaves its start by an exception that means all is well.
    if (String(error).includes("control flow")) return begun(canvas);
    if (typeof error === "string" && link()) {
      banner(`What the address asks for cannot be opened: ${error}`);
      try {
        open_window("");
      } catch (again) {
        if (!String(again).includes("control flow")) return fail(String(again));
      }
    } else {
      return fail(String(error));
    }
  }
  begun(canvas);
}

function begun(canvas) {
  said.classList.add("gone");
  canvas.focus();
}

begin().catch((error) => fail(`Stroma stopped: ${error}`));
if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  navigator.serviceWorker.register("service-worker.js").catch(() => {});
}
