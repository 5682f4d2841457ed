// The panels of the picture as real elements, where they stand, unseen: a reader of the screen finds, reads and uses them.

const TAGS = { button: "button", textbox: "input", text: "p", img: "p" };
/** Seconds between two readings of the picture in words. */
const SPOKEN_EVERY = 20;

/** Begins the mirror over a canvas. `done` takes what is done to an element. Gives the function that takes what is told. */
export function begin_mirror(canvas, done) {
  const place = document.getElementById("mirror");
  const spoken = document.getElementById("spoken");
  const elements = new Map();
  let moving = false;
  let last_spoken = -SPOKEN_EVERY;

  const act = (id, deed, value = "") => done(JSON.stringify({ id, deed, value }));

  function made(told) {
    const element = document.createElement(TAGS[told.role] ?? "div");
    element.dataset.id = told.id;
    element.onclick = () => act(told.id, "click");
    element.onfocus = () => moving || act(told.id, "focus");
    // What a keyboard on the screen or dictation writes comes without strokes.
    if (told.role === "textbox") element.oninput = ({ data }) => data && act(told.id, "type", data);
    return element;
  }

  function update(element, told) {
    const set = (name, value) => {
      const text = value === undefined ? null : String(value);
      if (element.getAttribute(name) === text) return;
      if (text === null) element.removeAttribute(name);
      else element.setAttribute(name, text);
    };
    const reads = told.role === "text" || told.role === "img";
    if (reads) {
      const text = told.more ? `${told.name}. ${told.more}` : told.name;
      if (element.textContent !== text) element.textContent = text;
    } else {
      set("role", told.role);
      set("aria-label", told.name);
      set("aria-description", told.more || undefined);
      set("tabindex", told.usable ? 0 : -1);
      set("aria-disabled", told.usable ? undefined : true);
      const pressed = told.role === "button" ? "aria-pressed" : "aria-checked";
      set(pressed, told.on);
      const [least, most, now] = told.range ?? [];
      set("aria-valuemin", least);
      set("aria-valuemax", most);
      set("aria-valuenow", now);
      if (told.role === "textbox") {
        if (element.value !== (told.value ?? "")) element.value = told.value ?? "";
      } else {
        set("aria-valuetext", told.value || undefined);
      }
    }
    const [left, top, width, height] = told.place;
    element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  }

  function speak(told) {
    const picture = told.elements.find((element) => element.role === "img" && element.more);
    const now = performance.now() / 1000;
    if (!picture || spoken.textContent === picture.more || now - last_spoken < SPOKEN_EVERY) return;
    last_spoken = now;
    spoken.textContent = picture.more;
  }

  // What is struck on an element goes to the picture, which knows every key. Leaving by Tab stays possible at both ends.
  function strike(event) {
    const usable = [...place.querySelectorAll("[tabindex='0']")];
    const end = event.shiftKey ? usable[0] : usable.at(-1);
    if (event.key === "Tab" && event.target === end) return;
    if (event.key === "Unidentified" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    canvas.dispatchEvent(new KeyboardEvent(event.type, event));
  }
  place.addEventListener("keydown", strike);
  place.addEventListener("keyup", strike);
  // To the picture, the focus on one of its elements is its own.
  for (const type of ["blur", "focus"]) {
    addEventListener(
      type,
      (event) => {
        const other = event.relatedTarget;
        if (event.target === canvas && other instanceof Node && place.contains(other)) event.stopImmediatePropagation();
      },
      true,
    );
  }
  // A page that is left while one of its elements has the focus: the picture must know, for what is held down.
  for (const type of ["blur", "focus"]) {
    addEventListener(type, (event) => {
      if (event.target === window && place.contains(document.activeElement)) canvas.dispatchEvent(new FocusEvent(type));
    });
  }

  function follow(focus) {
    const here = document.activeElement;
    const ours = here === canvas || place.contains(here);
    const there = elements.get(focus) ?? canvas;
    if (!ours || here === there || there.getAttribute("tabindex") === "-1") return;
    moving = true;
    there.focus({ preventScroll: true });
    moving = false;
  }

  return (text) => {
    const told = JSON.parse(text);
    const ours = document.activeElement === canvas || place.contains(document.activeElement);
    const stay = new Set(told.elements.map(({ id }) => id));
    for (const [id, element] of elements) {
      if (stay.has(id)) continue;
      element.remove();
      elements.delete(id);
    }
    let before = null;
    for (const one of told.elements) {
      let element = elements.get(one.id);
      if (!element || (TAGS[one.role] ?? "div") !== element.localName) {
        element?.remove();
        element = made(one);
        elements.set(one.id, element);
      }
      update(element, one);
      const next = before ? before.nextSibling : place.firstChild;
      if (element !== next) place.insertBefore(element, next);
      before = element;
    }
    // An element that goes, or is moved, loses the focus to nobody: the picture has it then.
    if (ours && document.activeElement === document.body) {
      moving = true;
      canvas.focus({ preventScroll: true });
      moving = false;
    }
    follow(told.focus);
    speak(told);
  };
}
