// Walks through the page in a real Chromium: FOLDER STROMA OUT. FOLDER is what `cargo run -p xtask -- web` made, STROMA the
// native program that answers what the page must say, too. By hand, not in CI: the page takes half an hour to build.
// Needs playwright-core (npm install playwright-core) and a Chromium (CHROMIUM names it, /usr/bin/chromium else).

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";

const [folder, stroma, out] = process.argv.slice(2);
if (!out) throw new Error("expected FOLDER STROMA OUT");
fs.mkdirSync(out, { recursive: true });

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".svg": "image/svg+xml" };
const PORT = 8766;
// Under a path of its own, as a school has it.
const ADDRESS = `http://127.0.0.1:${PORT}/lessons/stroma/`;
let served = true;
const server = http.createServer((request, response) => {
  const name = new URL(request.url, ADDRESS).pathname.replace("/lessons/stroma/", "/");
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  if (!served || !fs.existsSync(file)) {
    response.writeHead(404);
    return response.end();
  }
  response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
  fs.createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(PORT, "127.0.0.1", ready));

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
  console.log(holds ? `web: ${sentence}` : `web: NOT SO: ${sentence} ${found}`);
  failed += holds ? 0 : 1;
};

let strangers = [];
let errors = [];
async function open(hash = "") {
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.port !== String(PORT)) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") console.log(`web: the page says: ${message.text().slice(0, 1000)}`);
  });
  const begin = Date.now();
  await page.goto(ADDRESS + hash);
  await page.waitForFunction(() => document.getElementById("said").classList.contains("gone"), null, { timeout: 120000 });
  console.log(`web: opened after ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  // The first picture comes some frames later where software draws.
  await page.waitForTimeout(8000);
  return page;
}
/** Saves the run as a person does, and gives what was downloaded. */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120000 }), page.keyboard.press("Control+s")]);
  const file = path.join(out, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
const record = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const native = (...words) => execFileSync(stroma, words, { encoding: "utf8" });

// A run of its own: it goes on, can be paused and saved, and is the same bits here and there.
let page = await open();
const first = record(await saved(page));
claim("the knee runs by itself", first.steps > 0, first.steps);
await page.waitForTimeout(5000);
const second = record(await saved(page));
claim("and goes on", second.steps > first.steps, `${first.steps} ${second.steps}`);
await page.keyboard.press("Space");
await page.waitForTimeout(10000);
const paused = record(await saved(page));
await page.waitForTimeout(5000);
const file = await saved(page);
claim("space pauses it", record(file).steps === paused.steps, `${paused.steps} ${record(file).steps}`);
claim("the native program plays what the page saved to the same bits", native("replay", file, "--verify").length > 0);
await page.screenshot({ path: path.join(out, "page.png"), timeout: 240000 });

// A run that was shared opens from the address, and is the same.
const folderOfRun = path.join(out, "run");
fs.rmSync(folderOfRun, { recursive: true, force: true });
const printed = native("run", "strip-injury", "--days", "6", "--seed", "77", "--out", folderOfRun);
const code = /stroma3-[\w-]+/.exec(printed)?.[0];
claim("the native program prints a code", Boolean(code), printed.slice(0, 200));
const shared = record(path.join(folderOfRun, "run.json"));
const other = await open(`#code=${code}`);
await other.waitForTimeout(15000);
const there = record(await saved(other));
claim("a code in the address opens that very run", there.seed === shared.seed && there.steps === shared.steps, `${there.seed} ${there.steps}`);
claim("to the same bits", there.history_hash === shared.history_hash, there.history_hash);
await other.close();
const broken = await open(`#code=${code.slice(0, -3)}AAA`);
const banner = await broken.locator("button").allInnerTexts();
claim("a broken code is told, and the knee runs", banner.some((text) => text.includes("code")), banner.join());
await broken.close();

// A prepared state.
const prepared = await open("?scenario=dish-renewal&seed=5&day=3&hide=panels");
await prepared.waitForTimeout(15000);
const dish = record(await saved(prepared));
claim("a link opens a prepared state", dish.seed === 5 && dish.steps === 72, `${dish.seed} ${dish.steps}`);
await prepared.close();

// What was done is kept without a word: closed, and opened without a network.
await page.close();
served = false;
await context.setOffline(true);
const again = await open();
const kept = await again.evaluate(
  () =>
    new Promise((resolve) => {
      const request = indexedDB.open("stroma", 1);
      request.onsuccess = () => {
        const keys = request.result.transaction("files").objectStore("files").getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      };
    }),
);
claim("the second start needs no network", true);
claim("what was saved is kept by the browser", kept.some((key) => key.endsWith(".stroma")), kept.join());
await again.screenshot({ path: path.join(out, "again.png"), timeout: 240000 });
claim("no other host was asked", strangers.length === 0, strangers.join());
claim("no error was thrown", errors.length === 0, errors.join());
await context.close();
server.close();
console.log(`web: ${failed} claims did not hold`);
process.exitCode = failed > 0 ? 1 : 0;
