// Opens the one file in a real Chromium as a double-click does: FILE OUT. FILE is the stroma.html that `cargo run -p xtask -- web`
// made. Needs playwright-core (npm ci in this folder) and a Chromium (CHROMIUM names it,
// /usr/bin/chromium else).

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, out] = process.argv.slice(2);
if (!out) throw new Error("expected FILE OUT");
fs.mkdirSync(out, { recursive: true });
// Alone in a folder, so that nothing beside it can help.
const alone = fs.mkdtempSync(path.join(out, "stick-"));
const address = pathToFileURL(path.resolve(alone, "stroma.html")).href;
fs.copyFileSync(file, path.join(alone, "stroma.html"));

const context = await chromium.launchPersistentContext(fs.mkdtempSync(path.join(out, "browser-")), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  viewport: { width: 1024, height: 600 },
  acceptDownloads: true,
  args: [
    "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
  ],
});
let failed = 0;
const claim = (sentence, holds, found = "") => {
  console.log(holds ? `one file: ${sentence}` : `one file: NOT SO: ${sentence} ${found}`);
  failed += holds ? 0 : 1;
};

const strangers = [];
const errors = [];
context.on("request", (request) => {
  const url = request.url();
  const own = url.startsWith("file:") && request.isNavigationRequest();
  if (!/^(blob|data):/.test(url) && !own) strangers.push(url);
});

async function open(after = "") {
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text().slice(0, 1000));
  });
  // The page's words, as they come.
  await page.addInitScript(() => {
    globalThis.words = [];
    addEventListener("DOMContentLoaded", () => {
      const word = document.getElementById("word");
      new MutationObserver(() => words.push(word.textContent)).observe(word, { childList: true });
    });
  });
  const begin = Date.now();
  await page.goto(address + after);
  await page.waitForFunction(() => document.getElementById("said").classList.contains("gone"), null, { timeout: 240000 });
  console.log(`one file: opened after ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  await page.waitForTimeout(8000);
  return page;
}
/** Saves the run as a person does, and gives its record. */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120000 }), page.keyboard.press("Control+s")]);
  const to = path.join(out, download.suggestedFilename());
  await download.saveAs(to);
  return JSON.parse(fs.readFileSync(to, "utf8"));
}

console.log(`one file: ${(fs.statSync(file).size / 1e6).toFixed(2)} MB`);
const page = await open();
const words = await page.evaluate(() => words);
const unpacking = words.filter((word) => /^Unpacking: [\d.]+ of [\d.]+ MB$/.test(word));
claim("it says how far it is", unpacking.length > 1, words.join(" | ").slice(0, 500));
const first = await saved(page);
await page.waitForTimeout(5000);
const second = await saved(page);
claim("the knee runs by itself", second.steps > first.steps, `${first.steps} ${second.steps}`);
claim("in a worker of its own", page.workers().length === 1, page.workers().map((worker) => worker.url()).join());
await page.screenshot({ path: path.join(out, "one-file.png"), timeout: 240000 });
await page.close();

const prepared = await open("?scenario=dish-renewal&seed=5&day=3&hide=panels");
await prepared.waitForTimeout(15000);
const dish = await saved(prepared);
claim("a link opens a prepared state", dish.seed === 5 && dish.steps === 72, `${dish.seed} ${dish.steps}`);
const kept = await prepared.evaluate(
  () =>
    new Promise((resolve) => {
      const request = indexedDB.open("stroma", 1);
      request.onsuccess = () => {
        const keys = request.result.transaction("files").objectStore("files").getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      };
    }),
);
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
console.log(`one file: ${failed} claims did not hold`);
process.exitCode = failed > 0 ? 1 : 0;
