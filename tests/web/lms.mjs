// Reads what a lesson reports: the script of the SCORM package against a strict run-time of SCORM 1.2, the page's word to it, and its
// script for CODAP against CODAP's data interactive API. Needs Node alone: windows that can do no more than send one another messages
// stand for a browser. Prints what does not hold.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

// Scripts may have been copied to where their libraries lie: the project is the first folder above that has the files.
let root = path.dirname(fileURLToPath(import.meta.url));
while (!fs.existsSync(path.join(root, "assets/scorm/scorm.js")) && root !== path.dirname(root)) root = path.dirname(root);
const read = (name) => fs.readFileSync(path.join(root, "assets", name), "utf8");
const SCRIPTS = {
  scorm: read("scorm/scorm.js"),
  // As a page without modules has it.
  lesson: read("web/lesson.js").replace(/^export /gm, ""),
  codap: read("web/codap.js"),
};

let failed = 0;
let held = 0;

function claim(sentence, holds, found = "") {
  if (holds) held += 1;
  else console.log(`lms: NOT SO: ${sentence} (${typeof found === "string" ? found : JSON.stringify(found)})`);
  failed += holds ? 0 : 1;
}

/** Dice that fall alike each time. */
function dice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

// --- Windows.

const clock = { now: 1_000_000, timers: [] };
const posted = [];

/** A window with what the scripts use of one. */
function new_window(origin, above = null) {
  const listeners = new Map();
  const listen = (type, deed) => listeners.set(type, [...(listeners.get(type) ?? []), deed]);
  const fire = (type, event) => (listeners.get(type) ?? []).forEach((deed) => deed(event));
  const elements = new Map();
  const heads = [];
  const window = {
    console: { warn: (text) => window.warned.push(String(text)) },
    warned: [],
    reloads: 0,
    location: { origin, search: "", hash: "", reload: () => (window.reloads += 1) },
    opener: null,
    addEventListener: listen,
    dispatchEvent: (event) => fire(event.type, event),
    CustomEvent: class {
      constructor(type, { detail }) {
        Object.assign(this, { type, detail });
      }
    },
    Date: { now: () => clock.now },
    setTimeout: (deed, after) => clock.timers.push({ at: clock.now + after, deed, every: 0 }) && clock.timers.at(-1),
    setInterval: (deed, every) => clock.timers.push({ at: clock.now + every, deed, every }) && clock.timers.at(-1),
    clearInterval: (timer) => (clock.timers = clock.timers.filter((one) => one !== timer)),
    document: {
      hidden: false,
      head: { append: (element) => heads.push(element) },
      createElement: (name) => ({ name }),
      getElementById: (name) => elements.get(name) ?? null,
      addEventListener: (type, deed) => listen(`document ${type}`, deed),
    },
    heads,
    elements,
    fire,
    /** A message from another window; a browser copies it, and drops it where the place is not the one it is for. */
    post: (source, data, target) => {
      if (target !== "*" && target !== origin) return;
      posted.push(() => fire("message", { source, origin: source.location.origin, data: structuredClone(data) }));
    },
  };
  window.window = window;
  window.parent = above ?? window;
  window.top = above?.top ?? window;
  return window;
}

/** How a window looks from another one: messages come from that one. */
const seen_by = (window, other) =>
  new Proxy(window, {
    get: (_, name) => (name === "postMessage" ? (data, target) => window.post(faces(other).of(window), data, target) : window[name]),
  });

// Each window knows another by one face, so that a sender can be told by it.
const known = new Map();
function faces(window) {
  if (!known.has(window)) known.set(window, new Map());
  const seen = known.get(window);
  return {
    of: (other) => {
      if (!seen.has(other)) seen.set(other, seen_by(window, other));
      return seen.get(other);
    },
  };
}

/** The face of `window` as `other` has it. */
const face = (window, other) => faces(window).of(other);

const run = (window, script) => vm.runInContext(script, vm.isContext(window) ? window : vm.createContext(window));

/** Lets messages arrive, and what waits for them. */
async function settle() {
  for (let k = 0; k < 200; k += 1) {
    await new Promise((soon) => setImmediate(soon));
    const now = posted.splice(0);
    now.forEach((deed) => deed());
    if (now.length === 0 && k > 4) return;
  }
}

function pass(milliseconds) {
  clock.now += milliseconds;
  for (const timer of [...clock.timers]) {
    if (timer.at > clock.now || !clock.timers.includes(timer)) continue;
    if (timer.every > 0) timer.at = clock.now + timer.every;
    else clock.timers = clock.timers.filter((one) => one !== timer);
    timer.deed();
  }
}

// --- A run-time of SCORM 1.2 that overlooks nothing.

const text = (most) => (value) => [...value].length <= most;
const among = (...words) => (value) => words.includes(value);
const decimal = (value) => value === "" || (/^\d{1,3}(\.\d{1,7})?$/.test(value) && Number(value) <= 100);
const span = (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const WRITTEN = {
  "cmi.core.lesson_location": text(255),
  "cmi.core.lesson_status": among("passed", "completed", "failed", "incomplete", "browsed"),
  "cmi.core.exit": among("time-out", "suspend", "logout", ""),
  "cmi.core.score.raw": decimal,
  "cmi.core.score.min": decimal,
  "cmi.core.score.max": decimal,
  "cmi.core.session_time": span,
  "cmi.suspend_data": text(4096),
  "cmi.comments": text(4096),
};
const ONLY_WRITTEN = ["cmi.core.exit", "cmi.core.session_time"];

class Platform {
  constructor(kept = {}, { mode = "normal", mastery = 50, refuses = [] } = {}) {
    this.data = {
      "cmi.core.student_id": "4711",
      "cmi.core.student_name": "Lovelace, Ada",
      "cmi.core.lesson_location": "",
      "cmi.core.credit": "credit",
      "cmi.core.lesson_status": "not attempted",
      "cmi.core.entry": "ab-initio",
      "cmi.core.score.raw": "",
      "cmi.core.score.min": "",
      "cmi.core.score.max": "",
      "cmi.core.total_time": "0000:00:00.00",
      "cmi.core.lesson_mode": mode,
      "cmi.suspend_data": "",
      ...kept,
    };
    this.mastery = mastery;
    this.refuses = refuses;
    this.state = "new";
    this.error = "0";
    this.broken = [];
    this.calls = [];
    this.committed = {};
    this.written = {};
    // A run-time is called as `API.LMSInitialize("")`; each of its words is a function of the object.
    this.API = Object.fromEntries(
      ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"].map((name) => [
        name,
        (...words) => {
          this.calls.push([name, ...words]);
          return this[name](...words);
        },
      ]),
    );
  }

  fails(error, what) {
    this.error = error;
    this.broken.push(`${error}: ${what}`);
    return "false";
  }

  opened(name, word = "") {
    if (word !== "") return this.fails("201", `${name}(${word})`);
    if (this.state !== "open") return this.fails("301", `${name} while ${this.state}`);
    this.error = "0";
    return null;
  }

  LMSInitialize(word) {
    if (word !== "") return this.fails("201", `LMSInitialize(${word})`);
    if (this.state !== "new") return this.fails("101", `LMSInitialize while ${this.state}`);
    if (this.refuses.includes("LMSInitialize")) return "false";
    this.state = "open";
    return "true";
  }

  LMSGetValue(name) {
    if (this.opened("LMSGetValue")) return "";
    if (ONLY_WRITTEN.includes(name)) return this.fails("404", name) && "";
    if (!(name in this.data)) return this.fails("401", name) && "";
    return this.data[name];
  }

  LMSSetValue(name, value) {
    const wrong = this.opened("LMSSetValue");
    if (wrong) return wrong;
    if (!(name in WRITTEN)) return this.fails(name in this.data ? "403" : "401", name);
    if (typeof value !== "string" || !WRITTEN[name](value)) return this.fails("405", `${name} = ${JSON.stringify(value).slice(0, 60)}`);
    if (this.refuses.includes(name)) {
      this.error = "101";
      return "false";
    }
    this.written[name] = value;
    if (!ONLY_WRITTEN.includes(name)) this.data[name] = value;
    return "true";
  }

  LMSCommit(word) {
    const wrong = this.opened("LMSCommit", word ?? null);
    if (wrong) return wrong;
    if (this.refuses.includes("LMSCommit")) return "false";
    this.committed = { ...this.data };
    return "true";
  }

  LMSFinish(word) {
    const wrong = this.opened("LMSFinish", word ?? null);
    if (wrong) return wrong;
    this.state = "finished";
    this.committed = { ...this.data };
    const raw = this.data["cmi.core.score.raw"];
    // What platforms do where a package says from which score on a lesson is passed.
    if (raw !== "" && this.data["cmi.core.lesson_mode"] === "normal") {
      this.committed["cmi.core.lesson_status"] = Number(raw) >= this.mastery ? "passed" : "failed";
    }
    return "true";
  }

  LMSGetLastError() {
    return this.error;
  }

  LMSGetErrorString(code) {
    return code === "0" ? "" : `error ${code}`;
  }

  LMSGetDiagnostic(code) {
    return String(code);
  }

  /** What a next session begins with. */
  next() {
    const kept = { ...this.committed };
    kept["cmi.core.entry"] = this.written["cmi.core.exit"] === "suspend" ? "resume" : "";
    return kept;
  }
}

// --- A package that is opened: a platform above it, the page below.

const ORIGIN = "https://school.example";

/** Opens the package below windows; the page within tells by the script it has. */
function launched(platform, { place = "parent", lesson = "same-dna" } = {}) {
  const top = new_window(ORIGIN);
  const strange = new_window("https://strange.example", top);
  Object.defineProperty(strange, "API", {
    get() {
      throw new Error("SecurityError");
    },
  });
  const above = { parent: top, far: new_window(ORIGIN, top), strange, framed: top, opener: null, popup: null, nobody: null }[place];
  const launch = new_window(ORIGIN, above);
  if (place === "parent" || place === "far" || place === "strange") top.API = platform?.API;
  if (place === "opener" || place === "framed") {
    const opener = new_window(ORIGIN, place === "framed" ? null : top);
    launch.opener = opener;
    opener.top.API = platform.API;
  }
  if (place === "popup") {
    // The window that was opened holds the package in a frame.
    const popup = new_window(ORIGIN);
    launch.parent = launch.top = popup;
    popup.opener = top;
    top.API = platform.API;
  }
  const page = new_window(ORIGIN, launch);
  page.parent = face(launch, page);
  const frame = { dataset: { lesson, alone: "alone", long: "too long", refused: "refused" }, contentWindow: face(page, launch) };
  const word = { textContent: "", hidden: true };
  launch.elements.set("page", frame);
  launch.elements.set("word", word);
  run(page, SCRIPTS.lesson);
  const given_back = [];
  page.taken = (code) => given_back.push(code);
  run(page, "take_answers_back((code) => taken(code));");
  run(launch, SCRIPTS.scorm);
  const tell = async (told) => {
    page.told = JSON.stringify(told);
    run(page, "tell_lesson(told);");
    await settle();
  };
  return { launch, page, frame, word, given_back, tell, leave: () => launch.fire("pagehide", {}) };
}

const CODE = `stroma-lesson:${"A".repeat(900)}`;
const told = (more = {}) => ({
  lesson: "same-dna", title: "Same DNA", step: "anchor", at: 1, steps: 9, done: false, score: 0, max: 9, rows: 0, code: CODE, tables: [], ...more,
});

const part = async (name, work) => {
  try {
    await work();
  } catch (error) {
    claim(`${name} comes to its end`, false, String(error.stack ?? error).slice(0, 600));
  }
};

await part("a first time", async () => {
  const platform = new Platform();
  const { tell, leave, word, given_back } = launched(platform);
  claim("a lesson that is opened is begun", platform.committed["cmi.core.lesson_status"] === "incomplete", platform.committed);
  await tell(told());
  claim("its place is kept", platform.data["cmi.core.lesson_location"] === "anchor");
  claim("its answers are kept", platform.data["cmi.suspend_data"] === CODE);
  claim("nothing goes back to the page", given_back.length === 0);
  await tell(told({ step: "predict", score: 0 }));
  claim("a step that was turned is written down", platform.committed["cmi.core.lesson_location"] === "predict");
  claim("no score before the end, which a platform would take for failed", platform.data["cmi.core.score.raw"] === "");
  pass(3723450);
  leave();
  claim("a lesson that was left is suspended", platform.written["cmi.core.exit"] === "suspend");
  claim("how long it took is said", platform.written["cmi.core.session_time"] === "0001:02:03.45", platform.written["cmi.core.session_time"]);
  claim("it stays begun", platform.committed["cmi.core.lesson_status"] === "incomplete", platform.committed["cmi.core.lesson_status"]);
  claim("the session is finished", platform.state === "finished");
  claim("nothing is called after that", platform.calls.at(-1)[0] === "LMSFinish");
  leave();
  await tell(told({ step: "argue" }));
  claim("not even by a page that leaves twice or tells on", platform.calls.at(-1)[0] === "LMSFinish");
  claim("no rule was broken", platform.broken.length === 0, platform.broken);
  claim("nothing was said", word.hidden);

  const second = new Platform(platform.next());
  const again = launched(second);
  claim("the next time it goes on", second.data["cmi.core.entry"] === "resume");
  await again.tell(told({ step: "anchor", code: "stroma-lesson:new" }));
  claim("what was kept goes back to the page", again.given_back.join() === CODE, again.given_back);
  claim("and is not written over", second.data["cmi.suspend_data"] === CODE && second.data["cmi.core.lesson_location"] === "predict");
  await again.tell(told({ step: "predict", at: 2 }));
  claim("it goes back once", again.given_back.length === 1);
  await again.tell(told({ step: "exit", at: 9, rows: 4, score: 8, done: true }));
  claim("a finished lesson is completed", second.data["cmi.core.lesson_status"] === "completed");
  const score = ["raw", "min", "max"].map((name) => second.data[`cmi.core.score.${name}`]).join(" ");
  claim("its score is the share of its points", score === "88.89 0 100", score);
  again.leave();
  claim("it is over and not suspended", second.written["cmi.core.exit"] === "");
  claim("the platform calls it passed", second.committed["cmi.core.lesson_status"] === "passed", second.committed["cmi.core.lesson_status"]);
  claim("no rule was broken the second time", second.broken.length === 0, second.broken);

  const third = new Platform(second.next());
  const once_more = launched(third);
  await once_more.tell(told());
  await once_more.tell(told({ step: "predict", code: "stroma-lesson:again" }));
  once_more.leave();
  claim("a lesson that was passed stays so", third.committed["cmi.core.lesson_status"] === "passed", third.committed["cmi.core.lesson_status"]);
  claim("and is not begun again", !third.calls.some(([call, name]) => call === "LMSSetValue" && name === "cmi.core.lesson_status"), third.calls);
  claim("its answers stay", third.committed["cmi.suspend_data"] === CODE);
  claim("no rule was broken the third time", third.broken.length === 0, third.broken);
});

await part("where the run-time is", async () => {
  for (const place of ["parent", "far", "strange", "opener", "framed", "popup"]) {
    const platform = new Platform();
    const { tell, leave } = launched(platform, { place });
    await tell(told({ step: "play" }));
    leave();
    claim(`a run-time is found: ${place}`, platform.committed["cmi.core.lesson_location"] === "play", platform.calls);
    claim(`and no rule is broken: ${place}`, platform.broken.length === 0, platform.broken);
  }
  const { tell, leave, word } = launched(null, { place: "nobody" });
  await tell(told());
  leave();
  claim("without one that is said", !word.hidden && word.textContent === "alone", word.textContent);
});

await part("what does not fit", async () => {
  const platform = new Platform();
  const { tell, leave, word } = launched(platform);
  const fits = "c".repeat(4096);
  await tell(told({ code: fits }));
  claim("the longest answers that fit are kept", platform.data["cmi.suspend_data"] === fits);
  claim("and nothing is said", word.hidden);
  await tell(told({ code: "c".repeat(4097), step: "argue" }));
  claim("longer ones leave the last that fitted", platform.data["cmi.suspend_data"] === fits);
  claim("and that is said", word.textContent === "too long", word.textContent);
  claim("the place is kept all the same", platform.data["cmi.core.lesson_location"] === "argue");
  await tell(told({ code: null, step: "s".repeat(400) }));
  claim("without answers they stay", platform.data["cmi.suspend_data"] === fits);
  pass(99_999 * 3_600_000);
  leave();
  claim("no session is longer than a time can say", platform.written["cmi.core.session_time"] === "9999:59:59.99", platform.written["cmi.core.session_time"]);
  claim("no rule was broken by it", platform.broken.length === 0, platform.broken);
});

await part("who is heard", async () => {
  const platform = new Platform();
  const { launch, page, frame, tell } = launched(platform);
  await tell(told({ lesson: "letters-or-bricks", step: "exit", done: true, score: 9 }));
  claim("another lesson does not count for this one", platform.data["cmi.core.lesson_status"] === "incomplete");
  const message = { stroma_lesson: told({ step: "exit", done: true, score: 9 }) };
  launch.fire("message", { source: frame.contentWindow, origin: "https://strange.example", data: message });
  launch.fire("message", { source: {}, origin: ORIGIN, data: message });
  for (const data of [null, undefined, "", 7, {}, { stroma_lesson: null }, { stroma_lesson: 1 }]) {
    launch.fire("message", { source: frame.contentWindow, origin: ORIGIN, data });
  }
  claim("a stranger does not finish the lesson", platform.data["cmi.core.lesson_status"] === "incomplete");
  const given = [];
  page.taken = (code) => given.push(code);
  page.fire("message", { source: page.parent, origin: "https://strange.example", data: { stroma_answers: "x" } });
  page.fire("message", { source: {}, origin: ORIGIN, data: { stroma_answers: "x" } });
  page.fire("message", { source: page.parent, origin: ORIGIN, data: { stroma_answers: 7 } });
  claim("the page takes answers from the one above alone", given.length === 0, given);
  launch.fire("pageshow", { persisted: true });
  launch.fire("pageshow", { persisted: false });
  claim("a page that comes back begins another session", launch.reloads === 1);
});

await part("a page that nobody holds", async () => {
  const alone = new_window(ORIGIN);
  run(alone, SCRIPTS.lesson);
  alone.told = JSON.stringify(told());
  run(alone, "tell_lesson(told);");
  const strange = new_window("https://strange.example");
  Object.defineProperty(strange, "location", {
    get() {
      throw new Error("SecurityError");
    },
  });
  let heard = 0;
  strange.post = () => (heard += 1);
  const within = new_window(ORIGIN, strange);
  within.parent = face(strange, within);
  within.told = alone.told;
  run(within, SCRIPTS.lesson);
  run(within, "tell_lesson(told);");
  await settle();
  claim("what a pupil did goes to no page of another place", heard === 0, heard);
});

await part("looked at again, and refused", async () => {
  for (const mode of ["review", "browse"]) {
    const platform = new Platform({}, { mode });
    const { tell, leave } = launched(platform);
    await tell(told({ step: "exit", done: true, score: 9 }));
    leave();
    claim(`in ${mode} nothing is reported`, !platform.calls.some(([name]) => name === "LMSSetValue"), platform.calls);
    claim(`and the session is finished: ${mode}`, platform.state === "finished" && platform.broken.length === 0, platform.broken);
  }
  for (const refuses of ["LMSInitialize", "LMSCommit", "cmi.suspend_data"]) {
    const platform = new Platform({}, { refuses: [refuses] });
    const { tell, leave, word } = launched(platform);
    await tell(told());
    leave();
    claim(`a platform that refuses ${refuses} is told of`, word.textContent === "refused", word.textContent);
    claim(`and nothing else is broken by ${refuses}`, platform.broken.length === 0, platform.broken);
  }
  const empty = new Platform();
  const { tell } = launched(empty);
  await tell(told({ done: true, score: 0, max: 0 }));
  claim("a lesson without points has no score", empty.data["cmi.core.score.raw"] === "" && empty.data["cmi.core.lesson_status"] === "completed");
});

await part("how often", async () => {
  const platform = new Platform();
  const { launch, tell } = launched(platform);
  await tell(told({ step: "predict" }));
  const commits = () => platform.calls.filter(([name]) => name === "LMSCommit").length;
  const before = commits();
  for (let k = 0; k < 20; k += 1) {
    pass(1000);
    await tell(told({ step: "predict", code: `${CODE}${k}` }));
  }
  claim("answers alone are not written down each second", commits() === before, commits() - before);
  pass(15000);
  await tell(told({ step: "predict", code: `${CODE}x` }));
  claim("but after half a minute", commits() === before + 1, commits() - before);
  await tell(told({ step: "predict", rows: 1 }));
  claim("a row at once", commits() === before + 2, commits() - before);
  await tell(told({ step: "predict", rows: 1, code: `${CODE}y` }));
  launch.document.hidden = true;
  launch.fire("document visibilitychange", {});
  claim("and all of it when the page is hidden", platform.committed["cmi.suspend_data"] === `${CODE}y`);
});

await part("whatever is told", async () => {
  const roll = dice(7);
  const broken = [];
  let unfinished = 0;
  for (let k = 0; k < 150; k += 1) {
    const kept = roll(3) === 0 ? { "cmi.suspend_data": CODE, "cmi.core.lesson_status": ["incomplete", "failed", "passed", "completed"][roll(4)] } : {};
    const platform = new Platform(kept);
    const { tell, leave } = launched(platform);
    for (let n = roll(12); n > 0; n -= 1) {
      pass(roll(60000));
      const odd = [told(), {}, { step: 7 }, { code: roll(2) ? "" : "é".repeat(roll(5000)) }, { score: roll(20), max: roll(10) - 2, done: roll(3) === 0 }, { score: "x", done: true }];
      await tell(told(odd[roll(odd.length)]));
    }
    pass(roll(1e9));
    leave();
    broken.push(...platform.broken);
    unfinished += platform.state === "finished" ? 0 : 1;
  }
  claim("no rule is broken, whatever is told", broken.length === 0, broken.slice(0, 5));
  claim("and every session ends", unfinished === 0, String(unfinished));
});

// --- CODAP.

class Codap {
  constructor(window, page, { contexts = {}, refuses = [] } = {}) {
    Object.assign(this, { window, page, contexts, refuses, requests: [], strangers: [], broken: [], greeted: 0, replies: [], next: 1, tables: [] });
    window.addEventListener("message", ({ source, origin, data }) => this.hear(source, origin, data));
    this.open_words = 0;
    const { post } = window;
    window.post = (source, data, target) => {
      // What is for any place can be read by any.
      if (target === "*" && data.type !== "hello") this.open_words += 1;
      post(source, data, target);
    };
  }

  post(data) {
    face(this.page, this.window).postMessage(data, this.page.location.origin);
  }

  hear(source, origin, data) {
    if (source !== face(this.page, this.window) || origin !== this.page.location.origin) return this.strangers.push(data);
    if (data.type === "hello") {
      this.greeted += 1;
      if (this.silent) return undefined;
      return this.post({ type: "hello", origin: this.window.location.origin });
    }
    if (data.type !== "data-interactive") return this.broken.push(`type ${data.type}`);
    const { messageType, uuid, value } = data.content;
    if (messageType === "returnValue") return this.replies.push([uuid, value]);
    if (messageType !== "call" || typeof uuid !== "string") return this.broken.push(`message ${messageType} ${uuid}`);
    return this.post({ type: "data-interactive", content: { messageType: "returnValue", uuid, value: this.answer(value) } });
  }

  answer({ action, resource, values, ...others }) {
    this.requests.push({ action, resource, values });
    const wrong = (what) => this.broken.push(`${action} ${resource}: ${what}`) && { success: false, values: { error: what } };
    if (Object.keys(others).length > 0) return wrong(`found ${Object.keys(others)}`);
    if (!["create", "update", "get", "delete", "notify"].includes(action)) return wrong("an action that is none");
    if (this.refuses.includes(resource)) return { success: false, values: { error: "refused" } };
    if (resource === "interactiveFrame" && action === "update") {
      const { width, height } = values.dimensions;
      return typeof values.title === "string" && width > 0 && height > 0 ? { success: true } : wrong("no title or size");
    }
    if (resource === "dataContext" && action === "create") return this.create_context(values, wrong);
    if (resource === "component" && action === "create") {
      if (values.type !== "caseTable" || !(values.dataContext in this.contexts)) return wrong("no such table");
      this.tables.push(values.dataContext);
      return { success: true, values: { id: this.next++ } };
    }
    const [, name, rest] = /^dataContext\[(\w+)\]\.(.+)$/.exec(resource) ?? [];
    const context = this.contexts[name];
    if (!context) return wrong("no such data context");
    if (rest === "itemSearch[*]" && action === "get") return { success: true, values: context.items };
    if (rest === "item" && action === "create") return this.create_items(context, values, wrong);
    const [, id] = /^itemByID\[(\d+)\]$/.exec(rest) ?? [];
    const at = context.items.findIndex((item) => String(item.id) === id);
    if (action !== "delete" || at < 0) return wrong("no such item");
    context.items.splice(at, 1);
    return { success: true };
  }

  create_context({ name, title, collections, ...others }, wrong) {
    if (!/^[A-Za-z]\w*$/.test(name) || typeof title !== "string" || Object.keys(others).length > 0) return wrong("a name that is none");
    if (collections.length !== 1) return wrong("not one collection");
    const [{ name: collection, attrs }] = collections;
    if (!/^[A-Za-z]\w*$/.test(collection)) return wrong("a collection without a name");
    for (const one of attrs) {
      if (!/^[A-Za-z]\w*$/.test(one.name) || !["numeric", "categorical"].includes(one.type) || !one.title) return wrong(`attribute ${one.name}`);
      if (one.type === "numeric" && !Number.isInteger(one.precision)) return wrong(`precision of ${one.name}`);
    }
    if (new Set(attrs.map(({ name: one }) => one)).size !== attrs.length) return wrong("two attributes of one name");
    // One that is there already is the answer.
    this.contexts[name] ??= { attrs, items: [] };
    return { success: true, values: { name, id: this.next++, title } };
  }

  create_items(context, values, wrong) {
    const itemIDs = [];
    for (const item of values) {
      for (const { name, type } of context.attrs) {
        if (!(name in item)) return wrong(`no ${name}`);
        if (type === "numeric" && item[name] !== "" && typeof item[name] !== "number") return wrong(`${name} is no number`);
        if (type === "categorical" && typeof item[name] !== "string") return wrong(`${name} is no word`);
      }
      if (Object.keys(item).length !== context.attrs.length) return wrong("values without an attribute");
      context.items.push({ id: this.next, values: item });
      itemIDs.push(this.next++);
    }
    return { success: true, caseIDs: itemIDs, itemIDs };
  }
}

const CODAP_ORIGIN = "https://codap.example";
const NAME = "stroma_same_dna_investigate";

/** The page within CODAP. */
function in_codap(options = {}) {
  const window = new_window(CODAP_ORIGIN);
  const page = new_window(ORIGIN, window);
  Object.defineProperty(window, "location", { value: { origin: CODAP_ORIGIN }, writable: true });
  page.parent = face(window, page);
  page.location.search = "?codap&lesson=same-dna&lang=en-us";
  const codap = new Codap(window, page, options);
  codap.silent = options.silent;
  run(page, SCRIPTS.lesson);
  run(page, SCRIPTS.codap);
  const tell = async (rows, more = {}) => {
    page.told = JSON.stringify(told({ rows: rows.length, tables: [table(rows)], ...more }));
    run(page, "tell_lesson(told);");
    await settle();
  };
  return { codap, page, tell };
}

const column = (key, name, kind, more = {}) => ({ key, name, unit: "", kind, digits: 0, hidden: false, ...more });
const COLUMNS = [
  column("row", "Row", "numeric"),
  column("run", "Run", "categorical"),
  column("seed", "Dice", "categorical"),
  column("day", "Day", "numeric", { unit: "d", digits: 1 }),
  column("pain_vas_mm_day_28", "Pain, mm of 100, day 28", "numeric", { unit: "mm", digits: 1 }),
  column("m1_fraction_day_0.5", "Inflaming macrophages, day 0.5", "numeric", { digits: 2 }),
  column("code", "Share code", "categorical", { hidden: true }),
];
const row = (number, pain, code = `stroma3-${number}`) => [number, "signals off", "18446744073709551615", 28, pain, 0.25, code];
const table = (rows) => ({ step: "investigate", title: "Same DNA", columns: COLUMNS, rows });
const shown = (codap) => (codap.contexts[NAME]?.items ?? []).map(({ values }) => values.row).join();

await part("rows for CODAP", async () => {
  const { codap, tell } = in_codap();
  await tell([]);
  claim("CODAP is greeted and told who is there", codap.greeted === 1 && codap.requests[0]?.resource === "interactiveFrame", codap.requests);
  claim("without rows there is no data context", Object.keys(codap.contexts).length === 0, codap.contexts);
  await tell([row(1, 41.25)]);
  const attrs = codap.contexts[NAME]?.attrs ?? [];
  const pain = attrs.find(({ name }) => name === "pain_vas_mm_day_28");
  claim("a column is an attribute with name, unit and kind", pain?.title === "Pain, mm of 100, day 28" && pain.unit === "mm" && pain.type === "numeric" && pain.precision === 1, attrs);
  claim("every name is one that CODAP takes", attrs.some(({ name }) => name === "m1_fraction_day_0_5"), attrs.map(({ name }) => name));
  claim("the share code is there and not in the way", attrs.find(({ name }) => name === "code")?.hidden === true);
  const [first] = codap.contexts[NAME].items;
  claim("a row is a case with its values", first.values.pain_vas_mm_day_28 === 41.25 && first.values.seed === "18446744073709551615" && first.values.code === "stroma3-1", first);
  claim("its table is shown", codap.tables.join() === NAME, codap.tables);
  await tell([row(1, 41.25), row(2, null)]);
  claim("another row is another case", shown(codap) === "1,2", shown(codap));
  claim("a day that is not simulated has no value", codap.contexts[NAME].items[1].values.pain_vas_mm_day_28 === "");
  await tell([row(2, null), row(3, 7)]);
  claim("a row that was taken away goes", shown(codap) === "2,3", shown(codap));
  const before = codap.requests.length;
  await tell([row(2, null), row(3, 7)]);
  claim("the same again asks for nothing", codap.requests.length === before);
  claim("there is one table", codap.tables.length === 1, codap.tables);
  await tell([]);
  claim("all rows can go", shown(codap) === "", shown(codap));
  codap.post({ type: "data-interactive", content: { messageType: "call", uuid: "c1", value: { action: "get", resource: "interactiveState" } } });
  await settle();
  claim("CODAP's own question is answered", codap.replies.some(([uuid, value]) => uuid === "c1" && value.success === true), codap.replies);
  claim("no rule of CODAP was broken", codap.broken.length === 0, codap.broken);
  claim("and nobody else wrote", codap.strangers.length === 0, codap.strangers);
  claim("once it is known, CODAP alone is written to", codap.open_words === 0, String(codap.open_words));
  const sent = JSON.stringify(codap.requests);
  claim("no answers of the pupil go to CODAP", !sent.includes("stroma-lesson:"), sent.slice(0, 400));
});

await part("a document that was saved", async () => {
  const attrs = COLUMNS.map(({ key, kind }) => ({ name: key.replace(/\W/g, "_"), type: kind }));
  const old = (number, code) => ({ id: 900 + number, values: { row: number, run: "", seed: "1", day: 1, pain_vas_mm_day_28: 1, m1_fraction_day_0_5: 1, code } });
  const contexts = { [NAME]: { attrs, items: [old(1, "stroma3-1"), old(2, "stroma3-of-another-day")] } };
  const { codap, tell } = in_codap({ contexts });
  await tell([row(1, 41.25), row(2, 5)]);
  claim("a row that is there already is not doubled", shown(codap) === "1,2,2", shown(codap));
  await tell([]);
  claim("only rows from here are taken away", shown(codap) === "1,2", shown(codap));
  claim("no rule of CODAP was broken with it", codap.broken.length === 0, codap.broken);
});

await part("before CODAP answers, and when it refuses", async () => {
  const { codap, page, tell } = in_codap({ silent: true });
  await tell([row(1, 1)]);
  pass(1000);
  await settle();
  claim("nothing but greetings goes out before it answers", codap.greeted >= 2 && codap.requests.length === 0, [codap.greeted, codap.requests]);
  page.fire("message", { source: {}, origin: "https://strange.example", data: { type: "hello" } });
  await settle();
  claim("a stranger's greeting is none", codap.requests.length === 0 && codap.strangers.length === 0);
  codap.silent = false;
  pass(1000);
  await settle();
  claim("then what was told last follows", shown(codap) === "1", shown(codap));
  const greeted = codap.greeted;
  for (let k = 0; k < 5; k += 1) pass(1000);
  await settle();
  claim("and it is greeted no more", codap.greeted === greeted, codap.greeted - greeted);
  page.fire("message", { source: page.parent, origin: "https://strange.example", data: { type: "data-interactive", content: { messageType: "call", uuid: "s", value: {} } } });
  await settle();
  claim("another place is not answered", codap.replies.length === 0);

  const alone = in_codap({ silent: true });
  for (let k = 0; k < 400; k += 1) pass(1000);
  await settle();
  const last = alone.codap.greeted;
  for (let k = 0; k < 10; k += 1) pass(1000);
  await settle();
  claim("where there is no CODAP, asking ends", alone.codap.greeted === last && last > 10, last);

  const refused = in_codap({ refuses: ["dataContext"] });
  await refused.tell([row(1, 1)]);
  refused.codap.refuses = [];
  await refused.tell([row(1, 1)]);
  claim("what was refused is asked for again with the next word", shown(refused.codap) === "1", shown(refused.codap));
});

await part("the address", async () => {
  const of = (search) => {
    const window = new_window(ORIGIN);
    window.location.search = search;
    run(window, SCRIPTS.lesson);
    run(window, "begin_codap();");
    return [run(window, "asked_of_program()"), window.heads.map(({ src }) => src).join()];
  };
  for (const [search, program, script] of [
    ["", "", ""],
    ["?level=lab&language=de", "?level=lab&language=de", ""],
    ["?lang=de", "?lang=de", ""],
    ["?codap", "", "codap.js"],
    ["?codap=1&lesson=same-dna&seed=4&lang=en-us", "?lesson=same-dna&seed=4", "codap.js"],
    ["?lesson=same-dna&note=a%20b&codap", "?lesson=same-dna&note=a%20b", "codap.js"],
    ["?codapx=1", "?codapx=1", ""],
  ]) {
    const found = of(search);
    claim(`the address '${search}' asks the program for '${program}' and loads '${script}'`, found.join("|") === `${program}|${script}`, found);
  }
});

console.log(`lms: ${held} claims held, ${failed} did not`);
process.exit(failed > 0 ? 1 : 0);
