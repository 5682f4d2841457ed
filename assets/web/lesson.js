// What the page says of a lesson: to the page that holds it, where both come from one place, and to CODAP, where the address asks for
// that.

/** Whether the address says that CODAP holds the page. */
export const in_codap = /[?&]codap(?=[=&]|$)/.test(location.search);

/** What stands behind the `?`, without what is for the page itself and not for the program. */
export function asked_of_program() {
  if (!in_codap) return location.search;
  // CODAP may add its language.
  const pairs = location.search.slice(1).split("&");
  const own = pairs.filter((pair) => pair !== "" && !/^(codap|lang)(=|$)/.test(pair));
  return own.length > 0 ? `?${own.join("&")}` : "";
}

/** Has CODAP get the rows, where the address asks for it; one file has no script for that. */
export function begin_codap() {
  if (!in_codap || globalThis.stromaParts) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = "codap.js";
  document.head.append(script);
}

/** Whether the window above comes from the same place. */
function held_by_own() {
  try {
    return parent !== window && parent.location.origin === location.origin;
  } catch {
    return false;
  }
}

/** Tells how far a lesson is, as the program says it. */
export function tell_lesson(text) {
  const told = JSON.parse(text);
  dispatchEvent(new CustomEvent("stroma-lesson", { detail: told }));
  if (held_by_own()) parent.postMessage({ stroma_lesson: told }, location.origin);
}

/** Takes what the page above kept of a lesson. */
export function take_answers_back(take) {
  addEventListener("message", ({ source, origin, data }) => {
    if (!held_by_own() || source !== parent || origin !== location.origin) return;
    if (typeof data?.stroma_answers === "string") take(data.stroma_answers);
  });
}
