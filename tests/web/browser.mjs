// A real Chromium with the page in it, and what a person does there: for the walks through the page.

import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** Serves a folder under a path of its own, as a school has it. Gives its address, what switches it off, and what was asked for. */
export async function serve(folder) {
  const served = { on: true, asked: [] };
  const packed = new Map();
  const server = http.createServer((request, response) => {
    const name = new URL(request.url, "http://127.0.0.1").pathname;
    served.asked.push(name);
    const inside = name.replace("/lessons/stroma/", "/");
    const file = path.join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
    if (inside === "/empty.html") {
      response.writeHead(200, { "content-type": "text/html" });
      return response.end("<p>Nothing</p>");
    }
    if (!served.on || inside === name || !fs.existsSync(file)) {
      response.writeHead(404);
      return response.end();
    }
    // Packed, as hosts send it.
    if (!packed.has(file)) packed.set(file, zlib.gzipSync(fs.readFileSync(file)));
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "content-encoding": "gzip" });
    response.end(packed.get(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}/lessons/stroma/`;
  return { address, served, close: () => server.close() };
}

/** A Chromium of its own, drawing by software, with what it remembers in a new folder. */
export function chrome(options = {}) {
  return chromium.launchPersistentContext(fs.mkdtempSync(path.join(os.tmpdir(), "stroma-web-")), {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    viewport: { width: 1024, height: 600 },
    acceptDownloads: true,
    args: [
      "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    ],
    ...options,
  });
}

/** The environment may name the parts to walk, by a pattern. */
const ONLY = new RegExp(process.env.PARTS ?? "");

let failed = 0;

/** A claim: printed, and counted where it does not hold. */
export function claim(sentence, holds, found = "") {
  console.log(holds ? `web: ${sentence}` : `web: NOT SO: ${sentence} (${found})`);
  failed += holds ? 0 : 1;
}

/** Says how many claims did not hold, and ends with that. */
export function finish() {
  console.log(`web: ${failed} claims did not hold`);
  process.exit(failed > 0 ? 1 : 0);
}

/** Runs one part of a walk: an exception is a claim that does not hold, and the next part goes on. */
export async function part(name, work) {
  if (!ONLY.test(name)) return;
  console.log(`web: --- ${name}`);
  const begin = Date.now();
  try {
    await work();
  } catch (error) {
    claim(`${name} comes to its end`, false, String(error).slice(0, 600));
  }
  console.log(`web: --- ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** Errors that pages threw, and requests to other hosts. */
export const seen = { errors: [], strangers: [] };

/** Opens the page and waits for its first picture. */
export async function open(context, address, { wait = true } = {}) {
  const page = await context.newPage();
  const home = new URL(address);
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["blob:", "data:"].includes(url.protocol) && (url.protocol !== home.protocol || url.host !== home.host)) seen.strangers.push(request.url());
  });
  page.on("pageerror", (error) => String(error).includes("control flow") || seen.errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 404")) console.log(`web: the page says: ${message.text().slice(0, 1000)}`);
  });
  const begin = Date.now();
  await page.goto(address);
  if (wait) {
    await page.waitForFunction(() => document.getElementById("said").classList.contains("gone"), null, { timeout: 120000 });
    console.log(`web: its first picture after ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  }
  return page;
}

/** All elements that the page has beside the picture: which one, role, name, value, state. */
export const elements = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#mirror > *")].map((element) => ({
      id: element.dataset.id,
      role: element.getAttribute("role") ?? element.localName,
      name: element.getAttribute("aria-label") ?? element.textContent,
      value: element.value ?? element.getAttribute("aria-valuetext") ?? "",
      on: element.getAttribute("aria-checked") ?? element.getAttribute("aria-pressed"),
      now: element.getAttribute("aria-valuenow"),
      usable: element.getAttribute("aria-disabled") !== "true",
    })),
  );

/** Waits until there is an element of this name (a text or a pattern) that can be used, and gives it. */
export async function element(page, name, timeout = 60000) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = (await elements(page)).findIndex(
      (one) => one.usable && one.role !== "p" && (name instanceof RegExp ? name.test(one.name) : one.name === name),
    );
    if (found >= 0) return page.locator("#mirror > *").nth(found);
    if (Date.now() > end) throw new Error(`nothing to use is called '${name}' after ${timeout / 1000} s`);
    await page.waitForTimeout(200);
  }
}

/** What a question answers, once it is as it should be, or after some time. */
export async function until(page, question, holds, timeout = 60000) {
  const end = Date.now() + timeout;
  let answer = await question();
  while (!holds(answer) && Date.now() < end) {
    await page.waitForTimeout(250);
    answer = await question();
  }
  return answer;
}

/** Waits for some pictures to be drawn, however long they take. */
export const frames = (page, count) =>
  page.evaluate(
    (count) =>
      new Promise((drawn) => {
        const next = () => (count-- > 0 ? requestAnimationFrame(next) : drawn());
        next();
      }),
    count,
  );

/** Uses an element as a reader of the screen does. */
export async function press(page, name) {
  await (await element(page, name)).dispatchEvent("click");
  await frames(page, 3);
}

/** The same for an element that was just seen. */
export async function press_this(page, { id }) {
  await page.locator(`#mirror > [data-id="${id}"]`).dispatchEvent("click", null, { timeout: 20000 });
  await frames(page, 3);
}

/** Gives an element the focus and strikes keys there, one after the other. */
export async function strike(page, { id }, keys) {
  await page.locator(`#mirror > [data-id="${id}"]`).focus({ timeout: 20000 });
  await frames(page, 3);
  for (const key of keys) {
    await page.keyboard.press(key);
    await frames(page, 2);
  }
}

/** Saves the run as a person does; gives the file that was downloaded and what it records. */
export async function saved(page, out) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120000 }), page.keyboard.press("Control+s")]);
  const file = path.join(out, download.suggestedFilename());
  await download.saveAs(file);
  return { file, ...JSON.parse(fs.readFileSync(file, "utf8")) };
}

/** A picture of the page, to be looked at. */
export const picture = (page, out, name) => page.screenshot({ path: path.join(out, `${name}.png`), timeout: 240000 });

/** Paths of the files that the browser keeps for the page. */
export const files = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("stroma", 1);
        request.onsuccess = () => {
          const keys = request.result.transaction("files").objectStore("files").getAllKeys();
          keys.onsuccess = () => resolve(keys.result);
        };
      }),
  );
