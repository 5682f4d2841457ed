// What the page says in words: while it loads, when it cannot go on, and over the picture.

/** The languages in which the page says it, in the order of the sentences that `say` is given. */
const LANGUAGES = ["en", "de", "es"];
const reads = (navigator.languages ?? [navigator.language]).map((code) => `${code}`.split("-")[0]);
// Until the program says which one was chosen.
document.documentElement.lang = reads.find((code) => LANGUAGES.includes(code)) ?? "en";

/** Of the same sentence in English, German and Spanish the one in the language of the page. */
export const say = (...sentences) => sentences[Math.max(0, LANGUAGES.indexOf(document.documentElement.lang))];

const said = document.getElementById("said");
const word = document.getElementById("word");
const bar = document.getElementById("bar");

loading(say("Opening …", "Wird geöffnet …", "Abriendo …"), 0);

/** Says how far the loading is; `part` from 0 to 1, or nothing where that is unknown. */
export function loading(sentence, part) {
  word.textContent = sentence;
  if (part === undefined) bar.removeAttribute("value");
  else bar.value = part;
}

/** Says what went wrong and what to do; nothing more happens then. */
export function fail(sentence) {
  bar.hidden = true;
  said.classList.remove("gone");
  word.textContent = sentence;
}

/** The picture is there: the words go. */
export function shown() {
  said.classList.add("gone");
}

/** A sentence over the picture, with what can be done about it: a word and a function. A click puts it away. */
export function banner(sentence, word, deed) {
  const line = document.createElement("div");
  line.className = "banner";
  line.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = sentence;
  line.append(text);
  const button = (name, work) => {
    const made = document.createElement("button");
    made.textContent = name;
    made.onclick = () => {
      line.remove();
      work?.();
    };
    line.append(made);
  };
  if (word) button(word, deed);
  button(say("Close", "Schließen", "Cerrar"));
  document.body.append(line);
}
