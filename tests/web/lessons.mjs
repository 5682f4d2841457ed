// Plays the lessons in a real Chromium as a pupil does, by the elements that a reader of the screen has: FOLDER STROMA OUT [LESSON]...
// FOLDER is what `cargo run -p xtask -- web` made, STROMA the native program, which reads the code of the answers and runs every row again.
// Without names it plays a dish and a knee, with LESSONS=all every lesson that the program has.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chrome, claim, element, elements, finish, frames, open, part, picture, press, press_this, seen, serve, strike } from "./browser.mjs";

const [folder, stroma, out, ...named] = process.argv.slice(2);
if (!out) throw new Error("expected FOLDER STROMA OUT [LESSON]...");
fs.mkdirSync(out, { recursive: true });

/** What is played when nobody asks for more: a dish, and a knee. */
const USUAL = ["divide-or-become", "audit-the-advert"];
const native = (...words) => execFileSync(stroma, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
/** The lessons that the program lists. */
const all = () => [...native("lesson").matchAll(/^ *([a-z][a-z-]+) +\d+ /gm)].map(([, name]) => name);
const asked = named.length > 0 ? named : process.env.LESSONS === "all" ? all() : USUAL;
claim(`lessons to play: ${asked.join(", ")}`, asked.length > 0);

/** A step has so many things to do at most. */
const MOST_ACTS = 40;
/** A run of a lesson takes so long at most, milliseconds. */
const RUN = 240000;
const SENTENCE = "One run alone could be chance.";

/** The way on, at the foot of the panel of the lesson. */
const ON = /^(Next|Lock my answers|Finish)$/;
/** Answers that are no questions: more to read, and a switch. */
const ASIDE = /^(More: |Show less|Blind: )/;
const BOARD = /^(Draw your curve here|Your curve ends at )/;
const RUN_TO = /^Run to day /;
const KEEP = "Keep this run as a row";
const AWAY = /^Take row \d+ away$/;

const { address, close } = await serve(folder);
const context = await chrome();
await context.grantPermissions(["clipboard-read", "clipboard-write"]);

for (const name of asked) {
  await part(name, async () => {
    const page = await open(context, `${address}#lesson=${name}`, { wait: false });
    try {
      const found = await play(page, name);
      claim(`${name} is played to its end, ${found.steps} steps`, found.steps > 0);
      claim(`${name}: the native program gives each of the ${found.rows} rows in its code the same values`, found.rows > 0 && found.same === found.rows, found.told);
    } catch (error) {
      // The page may be gone.
      await picture(page, out, `stuck-${name}`).catch(() => {});
      const { step, inside } = await here(page).catch(() => ({ step: "?", inside: [] }));
      throw new Error(`step ${step}: ${error}; it offers ${inside.map((one) => one.name.slice(0, 40)).join(" | ")}`);
    } finally {
      await page.close();
    }
  });
}
claim("no other host was asked", seen.strangers.length === 0, seen.strangers.join());
claim("no error was thrown", seen.errors.length === 0, seen.errors.join());
await context.close();
close();
finish();

/** Plays a lesson; how many steps and rows it had, how many of these the native program finds true, and what it says. */
async function play(page, name) {
  await element(page, ON, 120000);
  let steps = 0;
  let rows = 0;
  for (;;) {
    const begun = await here(page);
    if (begun.step !== steps + 1) throw new Error(`step ${begun.step} comes after step ${steps}`);
    steps = begun.step;
    const begin = Date.now();
    rows += await work(page, begun);
    await leave(page, begun);
    console.log(`web: ${name}, step ${begun.step} of ${begun.steps}, ${begun.kind}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    if (steps === begun.steps) break;
  }
  await until(page, "the end is said", ({ inside }) => inside.find((one) => one.name.startsWith("The lesson is finished")));
  await picture(page, out, `lesson-${name}`);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await press(page, "Copy my answers as a code");
  return { steps, rows, ...checked(name, await copied(page)) };
}

/** The step that is open: its place, and what its page offers. */
async function here(page) {
  const all = await elements(page);
  const head = all.findIndex((one) => one.role === "p" && /^Step \d+ of \d+: /.test(one.name));
  const foot = all.findLastIndex((one) => ON.test(one.name) || one.name === "Leave the lesson");
  const [, step, steps, kind] = /^Step (\d+) of (\d+): (.*)/.exec(all[head]?.name) ?? [];
  const inside = all.slice(head + 1, Math.max(foot, head + 1));
  return { step: Number(step), steps: Number(steps), kind, inside, on: all[foot], all };
}

/** What is found in the step that is open, as soon as it is there. */
async function until(page, what, find, timeout = 60000) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = find(await here(page));
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not so after ${timeout / 1000} s`);
    await page.waitForTimeout(250);
  }
}

/** Does what there is to do in a step; how many rows were kept. */
async function work(page, { inside, kind }) {
  if (kind === "Free play") {
    await press(page, "Run");
    await page.waitForFunction(() => !document.title.includes("day 0, hour 0"), null, { timeout: RUN });
  }
  if (kind === "Measure") {
    await press_this(page, await until(page, "the instrument", (now) => now.inside.find((one) => one.name === "Read the instrument"), RUN));
    await until(page, "a reading", (now) => now.inside.find((one) => one.name === "Show the true value"));
  }
  const blind = inside.find((one) => one.name.startsWith("Blind: "));
  if (blind?.on === "false") await press_this(page, blind);
  await answer(page);
  if (kind === "Argue") {
    await press(page, "That is my argument");
    await until(page, "its marks", (now) => now.inside.find((one) => /^Claim \d of 2/.test(one.name)));
  }
  return kind === "Investigate" ? investigate(page) : 0;
}

/** Answers everything that is asked on the page of a step. */
async function answer(page) {
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const { inside } = await here(page);
    const open = next(inside);
    if (!open) return;
    if (open.role === "textbox") {
      await strike(page, open, []);
      await page.keyboard.insertText(SENTENCE);
      await frames(page, 2);
      await page.keyboard.press("Tab");
      await frames(page, 3);
    } else if (BOARD.test(open.name)) {
      // Left and right choose one of five points, up and down move it.
      await strike(page, open, ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowDown"]);
    } else if (open.role === "slider") {
      await strike(page, open, ["ArrowRight"]);
    } else {
      await press_this(page, open);
    }
  }
  throw new Error(`something is still asked after ${MOST_ACTS} answers`);
}

/** The next thing without an answer: of sentences the first one, of sentences to put in order one after the other, every row as evidence. */
function next(inside) {
  const questions = [];
  for (const one of inside) {
    if (one.role === "p" || questions.length === 0) questions.push([]);
    if (one.usable && one.role !== "p" && !ASIDE.test(one.name)) questions.at(-1).push(one);
  }
  for (const question of questions) {
    const sentences = question.filter((one) => one.role === "checkbox");
    const chosen = sentences.filter((one) => one.on === "true");
    const many = sentences.some((one) => /^Row \d+: /.test(one.name)) || chosen.some((one) => /^\d+\. /.test(one.name));
    if (chosen.length === 0 || (many && chosen.length < sentences.length)) {
      const first = sentences.find((one) => one.on !== "true");
      if (first) return first;
    }
    const empty = (one) =>
      (one.role === "textbox" && !one.value) || (one.role === "slider" && (one.name.endsWith(": ?") || one.name.startsWith("Draw your curve")));
    const other = question.find(empty);
    if (other) return other;
  }
  return null;
}

/** Goes on to the next step: locks the answers first, where they are to be locked. */
async function leave(page, { step, steps }) {
  for (let presses = 0; presses < 3; presses += 1) {
    const { on } = await here(page);
    await press_this(page, on);
    const now = await here(page);
    if (now.step !== step) return;
    if (step === steps && now.on.name === "Leave the lesson") return;
    if (on.name !== "Lock my answers") break;
  }
  await until(page, "the next step", (now) => now.step !== step || (step === steps && now.on.name === "Leave the lesson"), 10000);
}

/** Keeps rows until the lesson has enough of them: a control, what differs from it, and both with other dice. */
async function investigate(page) {
  const begun = await here(page);
  if (begun.all.find((one) => one.name === "Controls")?.on === "false") await press(page, "Controls");
  const rows = ({ inside }) => inside.filter((one) => AWAY.test(one.name)).length;
  for (let row = 0; row < 8; row += 1) {
    if (row > 0) {
      await press(page, "Start afresh");
      await until(page, "the run from its start", (now) => now.all.find((one) => RUN_TO.test(one.name)), RUN);
    }
    const arms = changes((await here(page)).all);
    for (let dice = Math.floor(row / arms.length); dice > 0; dice -= 1) await press(page, "New dice");
    for (const act of arms[row % arms.length]) await press(page, act);
    await press(page, RUN_TO);
    await until(page, "the last day", (now) => !now.all.some((one) => RUN_TO.test(one.name)), RUN);
    await press(page, KEEP);
    await until(page, `${row + 1} rows`, (now) => rows(now) === row + 1);
    // The lesson says by itself whether these are enough.
    await press_this(page, (await here(page)).on);
    const now = await here(page);
    if (now.step !== begun.step) {
      await press(page, "Back");
      await until(page, "the rows again", ({ step }) => step === begun.step);
      return row + 1;
    }
  }
  throw new Error("eight rows are not enough");
}

/** Setups that differ in what the controls leave open, each as what is pressed for it; the first one is the control. */
function changes(all) {
  const can = (name) => all.some((one) => one.usable && one.role !== "p" && (name instanceof RegExp ? name.test(one.name) : one.name === name));
  const inject = /^Inject (now|again)$/;
  const grounds = ["TGF-β", "Ground"];
  if (can("Salt water")) {
    const given = [["Salt water", inject], ["Cultured", inject]];
    return can("Cells send signals") ? [...given, ["Cells send signals", "Cultured", inject]] : given;
  }
  if (can("Injure the lining")) return [[], ["Injure the lining"]];
  const ground = grounds.find(can);
  if (ground) return [[], [ground, "Paint the whole dish"]];
  throw new Error("nothing can be changed");
}

/** What is on the clipboard, once there is something. */
async function copied(page) {
  for (let tries = 0; tries < 80; tries += 1) {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (text) return text;
    await page.waitForTimeout(250);
  }
  return "";
}

/** Runs the rows in a code again with the native program: how many have the values that their runs give, and what it says. */
function checked(name, code) {
  const file = path.join(out, `code-${name}.txt`);
  fs.writeFileSync(file, `${code}\n`);
  let told = "";
  try {
    told = native("class", file, "--verify", "-o", path.join(out, `class-${name}.html`));
  } catch (error) {
    told = `${error.stdout}${error.stderr}`;
  }
  return { same: Number(/(\d+) rows have the values/.exec(told)?.[1] ?? 0), told };
}
