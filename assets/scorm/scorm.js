// A lesson in a learning platform, by SCORM 1.2: finds the run-time of the platform, reports how far the lesson is, and hands back
// to the page what was done in it before.

(() => {
  "use strict";

  // Most windows that are searched above one another for the run-time.
  const MOST_ABOVE = 100;
  // Longest place and longest text that a platform keeps, letters.
  const MOST_PLACE = 255;
  const MOST_KEPT = 4096;
  // Where only answers change, the platform writes down what it was told after so many milliseconds at the earliest.
  const COMMIT_AFTER = 30000;
  // Longest session that a time of SCORM can say, hundredths of a second.
  const LONGEST = 9999 * 360000 + 359999;

  const frame = document.getElementById("page");
  const word = document.getElementById("word");

  /** A sentence above the lesson. */
  function say(sentence) {
    word.textContent = sentence;
    word.hidden = false;
  }

  /** The run-time in a window or in one above it. */
  function above(from) {
    let at = from;
    for (let k = 0; k < MOST_ABOVE && at; k += 1) {
      try {
        if (at.API) return at.API;
      } catch {
        // A window from another place says nothing; the one above it may.
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  }

  /** The run-time of the platform, above this window or above the one that opened it. */
  const find = () => above(window) ?? above(window.opener) ?? above(window.top?.opener);

  let api = null;
  // Between LMSInitialize and LMSFinish.
  let open = false;
  // Whether what happens counts here: not where the lesson is only looked at again.
  let reports = false;
  // Whether the platform has it as finished.
  let over = false;
  // What was done before and the page has not got back yet.
  let before = "";
  let last = null;
  const begun = Date.now();
  let committed = begun;
  let unwritten = false;

  const holds = (answer) => String(answer) === "true";
  const get = (name) => String(api.LMSGetValue(name) ?? "");

  /** What a platform refuses is said, with its reason in the console; the lesson goes on. */
  function check(answer, what) {
    if (holds(answer)) return true;
    const error = api.LMSGetLastError();
    console.warn(`SCORM: ${what}: ${error} ${api.LMSGetErrorString(String(error))}`);
    say(frame.dataset.refused);
    return false;
  }

  function set(name, value) {
    unwritten = true;
    return check(api.LMSSetValue(name, String(value)), name);
  }

  /** A time as SCORM says it: HHHH:MM:SS.SS. */
  function timespan(milliseconds) {
    const all = Math.min(Math.max(Math.round(milliseconds / 10), 0), LONGEST);
    const digits = (number, count) => String(number).padStart(count, "0");
    const [hours, minutes] = [Math.floor(all / 360000), Math.floor(all / 6000) % 60];
    return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(Math.floor(all / 100) % 60, 2)}.${digits(all % 100, 2)}`;
  }

  function commit() {
    if (!unwritten) return;
    set("cmi.core.session_time", timespan(Date.now() - begun));
    check(api.LMSCommit(""), "LMSCommit");
    unwritten = false;
    committed = Date.now();
  }

  /** Keeps the answers for the next time. What has grown too long leaves what was kept as it is. */
  function keep(code) {
    if (!code) return;
    if (code.length <= MOST_KEPT) set("cmi.suspend_data", code);
    else say(frame.dataset.long);
  }

  /** The points as a share of all, 0 to 100, as SCORM wants them. */
  function score({ score, max }) {
    const share = (100 * score) / max;
    if (!Number.isFinite(share)) return;
    set("cmi.core.score.min", "0");
    set("cmi.core.score.max", "100");
    set("cmi.core.score.raw", Number(Math.min(Math.max(share, 0), 100).toFixed(2)));
  }

  function hear(told) {
    if (!open || !reports) return;
    // What was kept goes back first, before anything is kept over it. The page tells again once it has it.
    if (before) {
      frame.contentWindow.postMessage({ stroma_answers: before }, location.origin);
      before = "";
      return;
    }
    // A lesson that is finished stays so, whatever is begun in it again.
    if (over && !told.done) return;
    const turned = told.step !== last?.step || told.done !== last?.done || told.rows !== last?.rows;
    last = told;
    set("cmi.core.lesson_location", String(told.step).slice(0, MOST_PLACE));
    keep(told.code);
    if (told.done) {
      score(told);
      set("cmi.core.lesson_status", "completed");
      over = true;
    }
    if (turned || Date.now() - committed > COMMIT_AFTER) commit();
  }

  function begin() {
    api = find();
    if (!api) return say(frame.dataset.alone);
    if (!check(api.LMSInitialize(""), "LMSInitialize")) return;
    open = true;
    reports = !["browse", "review"].includes(get("cmi.core.lesson_mode"));
    if (!reports) return;
    const status = get("cmi.core.lesson_status");
    over = ["completed", "passed", "failed"].includes(status);
    before = get("cmi.suspend_data");
    if (!over && status !== "incomplete") set("cmi.core.lesson_status", "incomplete");
    commit();
  }

  function leave() {
    if (!open) return;
    if (reports) {
      set("cmi.core.exit", over ? "" : "suspend");
      commit();
    }
    open = false;
    check(api.LMSFinish(""), "LMSFinish");
  }

  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    const told = data?.stroma_lesson;
    if (told?.lesson === frame.dataset.lesson) hear(told);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && open && reports) commit();
  });
  window.addEventListener("pagehide", leave);
  // A session that was finished cannot go on: a page that comes back begins another.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  begin();
})();
