// What the page does for Stroma: loads it, keeps its files between visits, hands files over, asks for them.

import init, { open_window, file_kept, file_dropped, file_chosen, worker_told, roll_told, element_done, answers_kept, page_left } from "./stroma.js";
import { banner, fail, loading, say, shown } from "./said.js";
import { forget, keep, kept_files } from "./store.js";
import { begin_mirror } from "./mirror.js";
import { asked_of_program, begin_codap, take_answers_back, tell_lesson } from "./lesson.js";
import { keep_version } from "./version.js";
import { fit } from "./fit.js";

const canvas = document.getElementById("stroma");

function download(name, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// The worker of the simulation, and the program as it was compiled, for all.
let worker = null;
let module = null;
// The workers of other rolls of the dice and of rows of experiments, by their numbers, and those that rest for themselves.
const rollers = new Map();
const resting = new Set();
// Whether the simulation rests while nobody sees the page.
let rests_unseen = false;

/** A rest, or its end, for the workers. */
function seen() {
  const rests = rests_unseen && document.hidden;
  worker?.postMessage({ rests });
  for (const [number, one] of rollers) one.postMessage({ rests: rests || resting.has(number) });
}

/** Begins a worker that works on this and tells of it under its number; false where there can be none. */
function begin_roller(number, work) {
  let roller;
  try {
    roller = new_worker();
  } catch {
    return false;
  }
  rollers.set(number, roller);
  roller.onmessage = ({ data }) => {
    // One that was ended may have told something before.
    if (!rollers.has(number)) return;
    roll_told(number, data);
    roller.postMessage(null);
  };
  // Nothing told means that it stopped.
  roller.onerror = () => rollers.has(number) && roll_told(number, new Uint8Array());
  roller.postMessage({ module, ...work });
  return true;
}

/** The word on what opens the page again. */
const open_again = () => say("Open it again", "Wieder öffnen", "Abrir de nuevo");

/** A worker of the page. */
const new_worker = () => globalThis.stromaParts?.worker() ?? new Worker("worker.js", { type: "module" });

// What the program calls.
globalThis.stroma = {
  begin_beside(first) {
    try {
      worker = new_worker();
    } catch {
      return false;
    }
    worker.onmessage = ({ data }) => worker_told(data);
    worker.onerror = (event) => {
      const why = event.message ?? "?";
      const sentence = say(
        `The simulation stopped (${why}). What was saved is kept.`,
        `Die Simulation ist stehen geblieben (${why}). Was gespeichert war, bleibt erhalten.`,
        `La simulación se detuvo (${why}). Lo que estaba guardado se conserva.`,
      );
      banner(sentence, open_again(), () => location.reload());
    };
    worker.postMessage({ module, first });
    return true;
  },
  order: (text) => worker.postMessage(text),
  ready_for_more: () => worker.postMessage(null),
  address: () => location.href.split(/[?#]/)[0],
  begin_rolls: (number, rolls) => begin_roller(number, { rolls }),
  begin_rows: (number, rows) => begin_roller(number, { rows }),
  cores: () => navigator.hardwareConcurrency ?? 1,
  rest_rows(number, rests) {
    resting[rests ? "add" : "delete"](number);
    seen();
  },
  end_rolls(number) {
    rollers.get(number)?.terminate();
    rollers.delete(number);
    resting.delete(number);
  },
  mirror: begin_mirror(canvas, (done) => element_done(done)),
  drawn: shown,
  rest_unseen(rests) {
    rests_unseen = rests;
    seen();
  },
  speak: (code) => (document.documentElement.lang = code),
  lesson_told: tell_lesson,
  keep,
  forget,
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

// The window's title, which says what runs and when, is the page's.
new MutationObserver(() => (document.title = canvas.getAttribute("alt"))).observe(canvas, { attributeFilter: ["alt"] });

// Another address in the same tab, such as a link to another lesson: what it asks for is opened anew.
addEventListener("hashchange", () => location.reload());

// The picture keeps the browser from doing what keys do. Pasting is left to it, for only so it tells what is pasted; the program writes it.
addEventListener(
  "keydown",
  (event) => {
    const pastes = event.code === "KeyV" || event.key.toLowerCase() === "v";
    if (pastes && (event.ctrlKey || event.metaKey) && !event.altKey) event.preventDefault = () => {};
  },
  true,
);
addEventListener("paste", (event) => event.preventDefault());

addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", async (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer?.files ?? []) {
    file_dropped(file.name, new Uint8Array(await file.arrayBuffer()));
  }
});

/** The program, compiled while it arrives, with its progress in bytes. */
async function program() {
  // One file holds it, packed.
  const held = globalThis.stromaParts?.program();
  const response = held ?? (await fetch("stroma_bg.wasm"));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // Of a compressed transfer the length tells the packed bytes, so the builder wrote down the whole.
  const whole = Number(document.documentElement.dataset.bytes) || Number(response.headers.get("content-length")) || 0;
  const doing = held ? say("Unpacking", "Wird entpackt", "Desempaquetando") : say("Loading", "Wird geladen", "Cargando");
  const megabytes = (count) => (count / 1e6).toFixed(1).replace(".", say(".", ",", ","));
  const out_of = say("of", "von", "de");
  let have = 0;
  const counted = new TransformStream({
    transform(bytes, next) {
      have += bytes.length;
      if (whole) loading(`${doing}: ${megabytes(have)} ${out_of} ${megabytes(whole)} MB`, have / whole);
      else loading(`${doing}: ${megabytes(have)} MB`);
      next.enqueue(bytes);
    },
    flush: () => loading(say("Preparing the program …", "Das Programm wird vorbereitet …", "Preparando el programa …")),
  });
  const headers = { "content-type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(response.body.pipeThrough(counted), { headers }));
}

/** What the address asks for. */
const link = () => asked_of_program() + location.hash;

/** What the person set in the system, for a first start: less motion, and text larger than the usual 16 points; whether
 * the browser draws by software; whether one points with fingers; and the languages one reads, the best first. */
function system(software) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const text = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const fingers = matchMedia("(pointer: coarse)").matches;
  const languages = navigator.languages ?? [navigator.language];
  return JSON.stringify({ still, text: Number.isFinite(text) ? text : 1, software, fingers, languages });
}

/** Whether this browser draws by software, as far as it tells. */
function draws_by_software(context) {
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}

/** Leaves nothing unsaved. A program that has stopped cannot save any more. */
function leave() {
  try {
    page_left();
  } catch {}
}

async function begin() {
  fit();
  begin_codap();
  const browsers = say("a current Firefox, Chrome, Edge or Safari", "ein aktueller Firefox, Chrome, Edge oder Safari", "un Firefox, Chrome, Edge o Safari actual");
  if (typeof WebAssembly !== "object") {
    return fail(say("This browser cannot run Stroma. What can:", "Dieser Browser kann Stroma nicht ausführen. Was es kann:", "Este navegador no puede ejecutar Stroma. Sí puede:") + ` ${browsers}.`);
  }
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) {
    return fail(say(
      `This browser shows no WebGL 2, which Stroma draws with. What helps: hardware acceleration, turned on in its settings, or ${browsers}.`,
      `Dieser Browser zeigt kein WebGL 2, mit dem Stroma zeichnet. Was hilft: Hardwarebeschleunigung, in seinen Einstellungen eingeschaltet, oder ${browsers}.`,
      `Este navegador no muestra WebGL 2, con el que dibuja Stroma. Lo que ayuda: la aceleración por hardware, activada en sus ajustes, o ${browsers}.`,
    ));
  }
  const software = draws_by_software(context);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  try {
    module = await program();
  } catch (error) {
    const network = say("Is there a network? Open the page again.", "Gibt es ein Netz? Öffne die Seite noch einmal.", "¿Hay red? Abre la página otra vez.");
    const help = location.protocol === "file:" ? "" : network;
    return fail(`${say("Stroma could not be loaded", "Stroma konnte nicht geladen werden", "Stroma no se pudo cargar")} (${error.message}). ${help}`);
  }
  await init({ module_or_path: module });
  take_answers_back((code) => answers_kept(code));
  for (const file of await kept_files()) file_kept(file.path, file.bytes);
  const drawing = say("Drawing the first picture …", "Das erste Bild wird gezeichnet …", "Dibujando la primera imagen …");
  const slow = say(
    "This browser draws by software, which takes longer; hardware acceleration in its settings helps.",
    "Dieser Browser zeichnet mit Software, das dauert länger; Hardwarebeschleunigung in seinen Einstellungen hilft.",
    "Este navegador dibuja por software, lo que tarda más; ayuda la aceleración por hardware en sus ajustes.",
  );
  loading(software ? `${drawing} ${slow}` : drawing);
  canvas.addEventListener("webglcontextlost", () => {
    leave();
    const sentence = say(
      "The graphics of this browser were lost. The run is saved: open the page again, and Stroma offers to go on.",
      "Die Grafik dieses Browsers ging verloren. Der Lauf ist gespeichert: Öffne die Seite noch einmal, und Stroma bietet an weiterzumachen.",
      "Se perdieron los gráficos de este navegador. La simulación está guardada: abre la página otra vez y Stroma ofrece seguir.",
    );
    banner(sentence, open_again(), () => location.reload());
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leave();
    seen();
  });
  addEventListener("pagehide", leave);
  const broken = open(link(), software);
  if (broken) {
    banner(`${say("What the address asks for cannot be opened", "Was die Adresse verlangt, lässt sich nicht öffnen", "No se puede abrir lo que pide la dirección")}: ${broken}`);
    const again = open("", software);
    if (again) return fail(again);
  }
  canvas.focus();
  keep_version(leave);
}

/** Opens the window; what is wrong with the link, if anything is. */
function open(link, software) {
  try {
    open_window(link, system(software));
  } catch (error) {
    // The window library leaves its start by an exception that means all is well.
    if (!String(error).includes("control flow")) return String(error);
  }
  return null;
}

begin().catch((error) => fail(`${say("Stroma stopped", "Stroma ist stehen geblieben", "Stroma se detuvo")}: ${error}`));
