// Small screens: the page is laid out as large as the panels need and shown smaller; where text would be too small to read, it
// says what would help.

import { say } from "./said.js";

/** Least size that the panels are made for, points. */
const WIDTH = 1024;
const HEIGHT = 600;
/** Text smaller than this share of its size is not read any more. */
const LEGIBLE = 0.55;

/** Fits the page to the screen, now and when it is turned. */
export function fit() {
  const viewport = document.querySelector("meta[name=viewport]");
  const small = document.getElementById("small");
  const button = small.querySelector("button");
  button.onclick = () => small.remove();
  button.textContent = say("Show it anyway", "Trotzdem zeigen", "Mostrarlo de todos modos");
  small.querySelector("p").textContent = say(
    "Stroma needs a wider screen. Turn the phone, or take a tablet or a laptop.",
    "Stroma braucht einen breiteren Bildschirm. Dreh das Telefon, oder nimm ein Tablet oder einen Laptop.",
    "Stroma necesita una pantalla más ancha. Gira el teléfono, o usa una tableta o un portátil.",
  );
  const fitted = () => {
    // A tablet or a phone; a window on a desktop is made larger by whoever made it small.
    if (!matchMedia("(pointer: coarse)").matches) return;
    const sides = [screen.width, screen.height].sort((a, b) => a - b);
    const wide = matchMedia("(orientation: landscape)").matches;
    const [width, height] = wide ? sides.reverse() : sides;
    const scale = Math.min(1, width / WIDTH, height / HEIGHT);
    viewport.content = scale < 1 ? `width=${Math.round(width / scale)}` : "width=device-width, initial-scale=1";
    small.hidden = scale >= LEGIBLE;
  };
  fitted();
  matchMedia("(orientation: landscape)").addEventListener("change", fitted);
}
