// Opens the one file in a real Chromium as a double-click does: FILE OUT. FILE is the stroma.html that `cargo run -p xtask -- web`
// made. Needs playwright-core (npm ci in this folder) and a Chromium (CHROMIUM names it,
// /usr/bin/chromium else).

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chrome, claim, files, finish, open as open_page, picture, saved, until } from "./browser.mjs";

const [file, out] = process.argv.slice(2);
if (!out) throw new Error("expected FILE OUT");
fs.mkdirSync(out, { recursive: true });
// Alone in a folder, so that nothing beside it can help.
const alone = fs.mkdtempSync(path.join(out, "stick-"));
const address = pathToFileURL(path.resolve(alone, "stroma.html")).href;
fs.copyFileSync(file, path.join(alone, "stroma.html"));

const context = await chrome();
const strangers = [];
const errors = [];
context.on("request", (request) => {
  const url = request.url();
  const own = url.startsWith("file:") && request.isNavigationRequest();
  if (!/^(blob|data):/.test(url) && !own) strangers.push(url);
});

context.on("weberror", (error) => errors.push(String(error.error())));
context.on("console", (message) => {
  if (message.type() === "error") errors.push(message.text().slice(0, 1000));
});
// The page's words, as they come.
await context.addInitScript(() => {
  globalThis.words = [];
  addEventListener("DOMContentLoaded", () => {
    const word = document.getElementById("word");
    new MutationObserver(() => words.push(word.textContent)).observe(word, { childList: true });
  });
});
const open = (after = "") => open_page(context, address + after);

console.log(`web: one file of ${(fs.statSync(file).size / 1e6).toFixed(2)} MB`);
const page = await open();
const words = await page.evaluate(() => words);
const unpacking = words.filter((word) => /^Unpacking: [\d.]+ of [\d.]+ MB$/.test(word));
claim("it says how far it is", unpacking.length > 1, words.join(" | ").slice(0, 500));
const first = await saved(page, out);
const later = ({ steps }) => steps > first.steps;
const second = await until(page, () => saved(page, out), later);
claim("the knee runs by itself", second.steps > first.steps, `${first.steps} ${second.steps}`);
claim("in a worker of its own", page.workers().length === 1, page.workers().map((worker) => worker.url()).join());
await picture(page, out, "one-file");
await page.close();

const prepared = await open("?scenario=dish-renewal&seed=5&day=3&hide=panels");
const dish = await until(prepared, () => saved(prepared, out), ({ steps }) => steps >= 72);
claim("a link opens a prepared state", dish.seed === 5 && dish.steps === 72, `${dish.seed} ${dish.steps}`);
const kept = await files(prepared);
claim("what was saved is kept by the browser", kept.some((key) => key.endsWith(".stroma")), kept.join());
await prepared.close();

const cut = path.join(alone, "cut.html");
fs.writeFileSync(cut, fs.readFileSync(file).subarray(0, fs.statSync(file).size / 2));
const broken = await context.newPage();
await broken.goto(pathToFileURL(path.resolve(cut)).href);
const said = await broken.waitForFunction(() => /not whole/.exec(document.getElementById("word").textContent)?.[0], null, { timeout: 60000 });
claim("a file that was cut off says so", (await said.jsonValue()) === "not whole");
await broken.close();
claim("nothing was asked for, not even a file beside it", strangers.length === 0, strangers.join());
claim("no error was thrown", errors.length === 0, errors.join(" | "));
await context.close();
finish();
