// What the page says in words: while it loads, when it cannot go on, and over the picture.

const said = document.getElementById("said");
const word = document.getElementById("word");
const bar = document.getElementById("bar");

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
  button("Close");
  document.body.append(line);
}
