// Plays in a real Chromium what is neither a walk nor a lesson: a talk that asks the room, a mystery joint to its end, an experiment, the sheet of a class:
// FOLDER STROMA OUT. FOLDER is what `cargo run -p xtask -- web` made, STROMA the native program, which must answer the same.
// All is found by the elements that a reader of the screen has. Talk and class take 100 to 135 s on two cores without a graphics card; the mystery
// joint, 65 s more, is played with ROOMS=all. PARTS=mystery (or talk, or class) plays that part only.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chrome, claim, element, elements, finish, frames, open, part, picture, press, press_this, saved, seen, serve, strike } from "./browser.mjs";
import { code_of } from "./codes.mjs";

const [folder, stroma, out] = process.argv.slice(2);
if (!out) throw new Error("expected FOLDER STROMA OUT");
fs.mkdirSync(out, { recursive: true });

/** What the native program prints. */
const native = (...words) => execFileSync(stroma, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
/** What waits for a run takes so long at most, milliseconds. */
const RUN = 240000;
/** Whether all parts are played. */
const ALL = process.env.ROOMS === "all" || Boolean(process.env.PARTS);
/** The day of the mystery joint on which all is read. */
const DAY = 3;
/** Where a page begins: a dish, which is drawn faster than a knee. */
const START = "?scenario=dish-renewal&day=0";

const { address, close } = await serve(folder);
const context = await chrome();
// As on a machine with eight cores: half of them play experiments.
await context.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { get: () => 8 }));
await context.grantPermissions(["clipboard-read", "clipboard-write"]);

/** The page, which the parts share as long as each comes to its end. */
let shared = null;

/** A part of this script. What the page offers is told if it does not come to its end, and the next part gets another page. */
const room = (name, play, asked = true) =>
  asked &&
  part(name, async () => {
    shared ??= await open(context, address + START);
    const page = shared;
    await frames(page, 5);
    try {
      await play(page);
    } catch (error) {
      shared = null;
      // The page may be gone.
      await picture(page, out, `stuck-${name.replaceAll(" ", "-")}`).catch(() => {});
      const offered = await elements(page).catch(() => []);
      await page.close().catch(() => {});
      throw new Error(`${error}; it offers ${offered.map((one) => one.name.slice(0, 40)).join(" | ")}`);
    }
  });

await room("the sheet of a class", async (page) => {
  const { codes, rows } = class_of_thirty();
  const file = path.join(out, "class.txt");
  fs.writeFileSync(file, codes);
  await lessons(page);
  await press(page, "A class's answers");
  await page.evaluate((text) => navigator.clipboard.writeText(text), codes);
  await strike(page, await field(page, "Codes"), ["Control+v"]);
  await found(page, "the class", () => says(page, /^Pupils: 30, finished: 20\./));
  claim("thirty codes are pasted, and thirty pupils are in", true);
  const names = await texts(page);
  claim("a code that was cut off is named with its line", names.some((text) => text.startsWith("Pasted text, line 31: ")), names.slice(0, 12).join(" | "));
  await table_is(page, "the table of the page has the bytes that `stroma class` writes", () => told(file));
  await press(page, "Check by running again");
  await found(page, "all rows run again", () => says(page, /^Run again: /), RUN);
  const [again] = (await texts(page)).filter((text) => text.startsWith("Run again: "));
  const { printed } = told(file, "--verify");
  claim("run again, the page says of its rows what the native program says", printed.includes(again), `${again} / ${printed.slice(0, 400)}`);
  const one = `Run again: ${rows - 1} rows have the values that their runs give, 1 have other values`;
  claim("and finds the one number that was made up", again.startsWith(one), again);
  await table_is(page, "with what that showed the table has the same bytes, too", () => told(file, "--verify"));
  await picture(page, out, "class");
  await press(page, "Close");
});

await room("a mystery joint to its end", async (page) => {
  await lessons(page);
  await press(page, "For the teacher: what a code hides");
  await type(page, "Number of the class", "7");
  await type(page, "Number of pupils", "18");
  const listed = await found(page, "the codes of a class", (all) => {
    const rows = all.map(({ name }) => /^Pupil (\d+): (MJ-\w{4}-\w), (.+)$/.exec(name)).filter(Boolean);
    return rows.length === 18 && rows;
  });
  const [codes, rules] = [2, 3].map((place) => [...new Set(listed.map((row) => row[place]))]);
  claim("eighteen pupils have a code each, and meet all nine rules", codes.length === 18 && rules.length === 9, rules.join(" | "));
  const [, , code, rule] = listed.find((row) => row[3] === "The knee is overloaded");
  await type(page, "A code", code.toLowerCase());
  await found(page, "the rule of one code", (all) => all.some(({ name }) => name === `${code}: ${rule}`));
  await type(page, "Your code", code);
  await press(page, "Open this joint");
  await found(page, "the covered knee", (all) => all.some(({ name }) => name === "To day 1"));
  await go(page, DAY);
  const points = [await left(page)];
  for (const assay of ["Healing signal in the joint fluid", "Cells from the needle that are alive", "Pain, the mean of a week"]) {
    await press(page, new RegExp(`^${assay}.* points?$`));
    points.push(await left(page));
  }
  claim("each reading costs its points", points.join() === "24,21,17,16", points.join());
  const covered = await elements(page);
  const offers = (begin) => covered.some(({ name }) => name.startsWith(begin));
  claim("days only go forward", offers(`To day ${DAY + 1}`) && !offers(`To day ${DAY}`));
  claim("while it is covered nothing true is told", !offers("True value") && !offers("What happened in it"));
  await press(page, rule);
  await press(page, "That is what was altered");
  claim("a claim without evidence takes no guess", await says(page, "2 guesses left"));
  await press(page, "Reading 1 speaks for it");
  await press(page, rules.find((other) => other !== rule));
  await press(page, "That is what was altered");
  await found(page, "a guess fewer", () => says(page, "1 guess left"));
  const refused = (await says(page, /^That is not it\./)) && !(await says(page, /^True value/));
  claim("a wrong claim is told to be wrong, and the knee stays covered", refused);
  await press(page, rule);
  await press(page, "That is what was altered");
  await found(page, "the end", () => says(page, "Right. That is what was altered."));
  const values = async (begin) => (await texts(page)).filter((text) => text.startsWith(begin)).map((text) => text.slice(begin.length));
  const truth = await values("True value: ");
  const usual = await values("The same knee, nothing altered: ");
  claim("uncovered, the true value stands beside each reading", truth.length === 3 && usual.length === 3, `${truth} / ${usual}`);
  claim("and what happened in it is drawn", await says(page, "What happened in it"));
  await picture(page, out, "mystery");
  let before = "";
  for (const [words, which, shown] of [
    ["Open this knee in the window", "altered", truth],
    ["Open the knee with nothing altered", "unaltered", usual],
  ]) {
    await press(page, words);
    const record = await found(page, "the knee in the window", () => there(page, before), RUN);
    before = record.history_hash;
    const written = path.join(out, `mystery-${which}`);
    const played = native("replay", record.file, "--verify", "--out", written).length > 0;
    claim(`the ${which} knee opens in the window, and the native program plays it to the same bits`, played);
    const row = table(path.join(written, "series.csv")).find(({ day }) => Number(day) === DAY);
    // The newest reading stands first; pain is the mean of a week.
    holds(which, shown[2], "× half-effect", Number(row.healing_a));
    holds(which, shown[1], "%", (100 * row.stem_drawn) / row.injected);
    await lessons(page);
    await press(page, `Go on with ${code}`);
    await found(page, "the joint again", () => says(page, "Right. That is what was altered."));
  }
  await press(page, "Put it away and choose another");
  const away = (all) => all.some(({ name }) => name === "A new mystery") && !all.some(({ name }) => name.startsWith("Go on with "));
  await found(page, "the sheet without it", away);
  claim("it is put away", true);
  await press(page, "Close");
}, ALL);

await room("an experiment is played and kept", async (page) => {
  await press(page, "Menu");
  await press(page, "Experiments");
  await press(page, "Do more stem cells ease the pain more?");
  await press(page, "The quick joint");
  let begun = 0;
  const begins = () => (begun += 1);
  page.on("worker", begins);
  await press(page, "Start");
  const is_there = (all, name) => all.some((one) => one.name === name);
  await found(page, "all its runs", (all) => is_there(all, "Keep as files") && !is_there(all, "Stop and keep"), RUN);
  page.off("worker", begins);
  claim("all runs of an experiment are played beside the window, by four workers", begun === 4, String(begun));
  const means = (await elements(page)).filter(({ name }) => /: −?[\d.]+ in all \d+ runs: they are alike$/.test(name));
  claim("each condition tells what all its runs gave", means.length >= 6, means.map(({ name }) => name).join(" | "));
  const next = await open(page.context(), page.url());
  await press(next, "Menu");
  await press(next, "Experiments");
  const offered = await found(next, "what was left", (all) => all.find(({ name }) => /^dose-response: \d+ of \d+ runs$/.test(name)));
  claim("another page offers to go on with what is not kept yet", / (\d+) of \1 runs$/.test(offered.name), offered.name);
  await next.close();
  const kept = new Map();
  const saving = async (download) => {
    const file = path.join(out, `experiment-${download.suggestedFilename()}`);
    await download.saveAs(file);
    kept.set(path.extname(file), file);
  };
  page.on("download", saving);
  await press(page, "Keep as files");
  await found(page, "its table", () => kept.has(".csv"));
  page.off("download", saving);
  await picture(page, out, "experiment");
  const sweep = path.join(out, "experiment-sweep");
  fs.rmSync(sweep, { recursive: true, force: true });
  native("sweep", "dose-response", "--fast", "--quiet", "--out", sweep);
  const [here, there] = [fs.readFileSync(kept.get(".csv")), fs.readFileSync(path.join(sweep, "results.csv"))];
  claim("the table of the page has the bytes that `stroma sweep` writes", here.length > 1000 && here.equals(there), `${here.length} and ${there.length} bytes`);
  await press(page, "Show the picture");
});

await room("a talk asks the room", async (page) => {
  const file = path.join(out, "talk.toml");
  native("talk", "why-a-control", "--toml", file);
  const answers = [...native("talk", "check", file).matchAll(/day (\d+) the run gives (.+): ([A-D]) is right/g)];
  claim("the native program answers the questions of the talk", answers.length === 3, answers.join(" | "));
  await lessons(page);
  const [, [ask]] = await found(page, "the talk", (all) => after(all, /^Why placebo needs a control/, /^Give this talk$/));
  await press_this(page, ask);
  await turned(page, /^"It hurt, then came the needle/);
  await page.keyboard.press("PageDown");
  await turned(page, /^A worn knee/);
  await page.keyboard.press("PageDown");
  await turned(page, /^How far has the pain fallen/);
  claim("at a question nothing of the run is told", !(await texts(page)).some((text) => text.includes("the run gives")));
  await hands(page);
  await press(page, "The run answers");
  await answered(page, answers[0], "Hands for it: 2 of 5.");
  await picture(page, out, "talk-hands");
  await press(page, "Go on");
  await turned(page, /^From 58 mm to 33 mm/);
  await page.keyboard.press("PageDown");
  await turned(page, /^The same knee, the same day/);
  await draw(page);
  await page.keyboard.press("PageDown");
  await answered(page, answers[1], "is right.");
  const told = await texts(page);
  const compared = told.some((text) => /\b[Yy]our curve\b|\b[Yy]ou (drew|expected)\b/.test(text));
  claim("the drawn curve is held against that of the run, in sentences", compared, told.join(" | "));
  await picture(page, out, "talk-drawn");
  await page.keyboard.press("Escape");
  await found(page, "the end of the talk", (all) => !all.some(({ name }) => name === "Go on"));
  claim("Esc ends the talk", true);
});

claim("no other host was asked", seen.strangers.length === 0, seen.strangers.join());
claim("no error was thrown", seen.errors.length === 0, seen.errors.join());
await context.close();
close();
finish();

/** All texts of the page. */
async function texts(page) {
  return (await elements(page)).filter(({ role }) => role === "p").map(({ name }) => name);
}

/** Whether a text of the page is this one, or fits a pattern. */
async function says(page, words) {
  return (await texts(page)).some((text) => (words instanceof RegExp ? words.test(text) : text === words));
}

/** What is found among the elements of the page, as soon as it is there. */
async function found(page, what, find, timeout = 60000) {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await find(await elements(page));
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`${what}: not there after ${timeout / 1000} s`);
    await page.waitForTimeout(250);
  }
}

/** The elements of a name behind the first element of another one. */
function after(all, first, name) {
  const begin = all.findIndex((one) => first.test(one.name));
  const those = all.slice(begin + 1).filter((one) => one.usable && name.test(one.name));
  return begin >= 0 && those.length > 0 && [all[begin], those];
}

/** Opens the sheet of the lessons. */
async function lessons(page) {
  await press(page, "Menu");
  await press(page, "Lessons");
  await element(page, "A new mystery");
}

/** The field of a name. */
function field(page, name) {
  return found(page, name, (all) => all.find((one) => one.role === "textbox" && one.name === name));
}

/** Writes into a field, in place of what stands there. */
async function type(page, name, words) {
  await strike(page, await field(page, name), ["Control+a"]);
  await page.keyboard.insertText(words);
  await frames(page, 3);
}

/** Waits until a page of the talk is open that begins so. */
function turned(page, begin) {
  return found(page, String(begin), (all) => all.some(({ role, name }) => role === "p" && begin.test(name)), RUN);
}

/** Hands go up by keys and by clicks, and one goes down again: 1, 2 and 2 for A, B and C. */
async function hands(page) {
  for (const key of ["1", "2", "2", "2", "3"]) {
    await page.keyboard.press(key);
    await frames(page, 2);
  }
  await press(page, /^C: .* Hands: 1$/);
  await press(page, "One hand less for B");
  const counted = async () => (await elements(page)).map(({ name }) => /^([A-D]): .* Hands: (\d+)$/.exec(name)).filter(Boolean);
  const now = () => counted().then((rows) => rows.map(([, letter, hands]) => letter + hands).join(" "));
  await found(page, "the hands", async () => (await now()) === "A1 B2 C2 D0", 10000).catch(() => {});
  claim("hands are counted by keys and by clicks, and taken back", (await now()) === "A1 B2 C2 D0", await now());
}

/** Draws a curve by keys: left and right choose one of five points, up and down move it. */
async function draw(page) {
  const board = await found(page, "a plot to draw on", (all) => all.find(({ name }) => name === "Draw your curve here"));
  await strike(page, board, ["ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown"]);
  const drawn = await found(page, "a drawn curve", (all) => all.find(({ name }) => /^Your curve ends at /.test(name)));
  claim("a curve is drawn by keys", /^Your curve ends at \d+ mm\.$/.test(drawn.name), drawn.name);
  await page.locator("#stroma").focus();
}

/** The run answers a question as the native program does. */
async function answered(page, [, day, value, letter], also) {
  const begin = Date.now();
  await found(page, `day ${day}`, () => says(page, /the run gives/), RUN);
  const all = await texts(page);
  const sentence = all.find((text) => text.includes("the run gives")) ?? "";
  const same = sentence.startsWith(`Day ${day}: the run gives ${value}. ${letter} is right.`) && sentence.includes(also);
  claim(`the run answers as the native program does: ${sentence}`, same, `${value}, ${letter}, ${also}`);
  const marked = all.filter((text) => / Hands: \d+$/.test(text) && text.includes(", right: "));
  const right = marked.length === 1 && marked[0].startsWith(`${letter}, right: `);
  claim(`its answer is marked, after ${((Date.now() - begin) / 1000).toFixed(1)} s`, right, marked.join(" | "));
}

/** Lets the days of a mystery joint pass. */
async function go(page, day) {
  const begin = Date.now();
  await press(page, `To day ${day}`);
  await found(page, `day ${day}`, () => says(page, new RegExp(`^Day ${day} of \\d+$`)), RUN);
  console.log(`web: day ${day} after ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** What is saved once a knee is in the window on its day, another one than before. */
async function there(page, before) {
  const record = await saved(page, out);
  return record.steps === 24 * DAY && record.history_hash !== before && record;
}

/** A value that the page shows is that of the native program, as far as it is shown. */
function holds(which, shown, unit, expected) {
  const digits = /\.(\d+)/.exec(shown)?.[1].length ?? 0;
  const close = shown.endsWith(` ${unit}`) && Math.abs(Number.parseFloat(shown) - expected) <= 0.5 * 10 ** -digits + 1e-9;
  claim(`${which}: ${shown} on day ${DAY} is what the native program gives`, close, String(expected));
}

/** Points that are left to spend. */
async function left(page) {
  const words = await found(page, "the points", (all) => all.map(({ name }) => /^(\d+) points left to spend$/.exec(name)).find(Boolean));
  return Number(words[1]);
}

/** The rows of a table of numbers, by their columns. */
function table(file) {
  const [head, ...lines] = fs.readFileSync(file, "utf8").trim().split("\n").map((line) => line.split(","));
  return lines.map((line) => Object.fromEntries(head.map((key, place) => [key, line[place]])));
}

/** What the native program makes of the codes in a file: what it prints, and its table. */
function told(file, ...more) {
  const csv = path.join(out, "class-native.csv");
  fs.rmSync(csv, { force: true });
  let printed = "";
  try {
    printed = native("class", file, "--csv", csv, ...more);
  } catch (error) {
    // A row with a number that was made up is no success.
    printed = error.stdout;
  }
  return { printed, bytes: fs.readFileSync(csv) };
}

/** Saves the table of the sheet, and holds it against that of the native program. */
async function table_is(page, sentence, expected) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60000 }), press(page, "Save as table (CSV)")]);
  const file = path.join(out, download.suggestedFilename());
  await download.saveAs(file);
  const [here, there] = [fs.readFileSync(file), expected().bytes];
  claim(sentence, here.length > 1000 && here.equals(there), `${here.length} and ${there.length} bytes`);
}

/** The codes of thirty pupils, one a line, and one that was cut off; how many rows they have. Each row is what its run gives, but one. */
function class_of_thirty() {
  // The dish as it is, for four weeks; and on soft ground for two, which few of the columns reach.
  const soft = [0, { do: "set_medium", region: "whole", stiffness_kpa: 0.5 }];
  const usual = run_of(1, 28, []);
  const others = [1, 3].map((seed) => run_of(seed, 14, [soft]));
  // Names that a table must quote, keep or disarm.
  const odd = ["Zoë, \"the second\"", "=SUM(A1:A9)", "Łukasz O'Neil", "-7", "李雷"];
  const version = /[\d.]+/.exec(native("--version"))[0];
  let rows = 0;
  const codes = Array.from({ length: 30 }, (_, pupil) => {
    const kept = [usual, others[pupil % 2]].map(({ seed, days, acts, values: [first, ...more] }, place) => {
      const made_up = pupil === 17 && place === 1;
      return [place + 1, "dish-renewal", seed, 24 * days, [], acts, [made_up ? first + 100 : first, ...more]];
    });
    rows += kept.length;
    const answers = [["pool", { k: [0, 0, [0, 60, 14, 4 * pupil, 14, -2 * pupil]] }], ["two-gone", { n: 40 * pupil }], ["lasts", 1 + (pupil % 4)]];
    return code_of({
      version,
      lesson: "divide-or-become",
      pupil: odd[pupil] ?? `Pupil ${pupil + 1}`,
      seed: 1,
      shuffle: pupil,
      steps: [
        ["predict", 1, answers, [], [], null, null],
        ["investigate", 0, [], kept, [], null, null],
        ["exit", 0, [["skin", 1 + (pupil % 2)]], [], [], null, null],
      ],
      reached: "exit",
      finished: pupil % 3 !== 0,
    });
  });
  return { codes: `${codes.join("\n")}\n${codes[0].slice(0, 90)}\n`, rows };
}

/** A run of the native program as a row of the lesson has it: stem cells on days 14 and 28, bone cells, cells that were born. */
function run_of(seed, days, acts) {
  const made = path.join(out, "row");
  fs.rmSync(made, { recursive: true, force: true });
  native("run", "dish-renewal", "--days", String(days), "--seed", String(seed), "--out", made, "--quiet");
  if (acts.length > 0) {
    const record = path.join(made, "run.json");
    fs.writeFileSync(record, JSON.stringify({ ...JSON.parse(fs.readFileSync(record, "utf8")), commands: acts }));
    native("replay", record, "--out", made);
  }
  const series = table(path.join(made, "series.csv"));
  const on = (day, column) => series.filter((row) => Number(row.day) === day).map((row) => Number(row[column]))[0] ?? null;
  return { seed, days, acts, values: [on(14, "stem_drawn"), on(28, "stem_drawn"), on(28, "became_bone"), on(28, "born")] };
}
