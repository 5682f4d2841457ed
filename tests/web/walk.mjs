// Walks through the page in a real Chromium, as a class does: FOLDER STROMA OUT NATIVE. FOLDER is what `cargo run -p xtask -- web` made,
// STROMA the native program that answers what the page must say, too, NATIVE what tests/wasm/native wrote. Leaves pictures in OUT.
// Needs playwright-core (npm ci in this folder) and a Chromium (CHROMIUM names it, /usr/bin/chromium else).

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { hashes } from "../wasm/bits.mjs";
import { chrome, claim, element, elements, files, finish, frames, open, part, picture, press, saved, seen, serve, until } from "./browser.mjs";

const [folder, stroma, out, runs] = process.argv.slice(2);
if (!runs) throw new Error("expected FOLDER STROMA OUT NATIVE");
fs.mkdirSync(out, { recursive: true });
const native = (...words) => execFileSync(stroma, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const { address, served, close } = await serve(folder);
const context = await chrome();
await context.grantPermissions(["clipboard-read", "clipboard-write"]);

/** What the window calls itself: scenario, day and hour, paused, asking, beside its twin. */
const title = (page) => page.title();
const hours = (text) => {
  const [, day, hour] = /day (\d+), hour (\d+)/.exec(text) ?? [];
  return Number(day) * 24 + Number(hour);
};
/** Waits until the title of the page says something. */
async function says(page, sentence, holds, timeout = 60000) {
  const end = Date.now() + timeout;
  let now = await title(page);
  while (!holds(now) && Date.now() < end) {
    await page.waitForTimeout(200);
    now = await title(page);
  }
  claim(sentence, holds(now), now);
  return now;
}
const has = (sign) => (text) => text.includes(sign);
const has_not = (sign) => (text) => !text.includes(sign);
const acts = (record) => JSON.stringify(record.commands);

let page = null;
await part("the knee", async () => {
  page = await open(context, address);
  await says(page, "the knee runs by itself", (text) => hours(text) > 0);
  const then = hours(await title(page));
  await says(page, "and goes on", (text) => hours(text) > then + 10);
  await picture(page, out, "knee");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await says(page, "space pauses it", has("paused"));
  const paused = await saved(page, out);
  await page.waitForTimeout(2000);
  claim("paused, the clock stands", (await saved(page, out)).steps === paused.steps);
  claim("the native program plays what the page saved to the same bits", native("replay", paused.file, "--verify").length > 0);
  await page.keyboard.press("Period");
  await says(page, "a full stop goes one hour on", (text) => hours(text) === paused.steps + 1);
});

await part("treatment, twin and why, by the elements that a reader of the screen has", async () => {
  await controls(page);
  await press(page, /^Inject (now|again)/);
  await press(page, /^Compare: /);
  await says(page, "a twin stands beside the knee", has("twin"));
  await picture(page, out, "twin");
  const rolls = () => elements(page).then((all) => all.map(({ name }) => name).find((name) => / other rolls of the dice/.test(name)) ?? "none");
  const rolled = await until(page, rolls, (text) => /^[1-9]/.test(text), 120000);
  claim("other rolls of the dice are computed beside it", /^[1-9]/.test(rolled), rolled);
  const injected = await saved(page, out);
  claim("what is injected is in the run", acts(injected).includes('"treat"'), acts(injected).slice(0, 200));
  await press(page, "Close");
  await says(page, "the twin goes", has_not("twin"));
  await page.keyboard.press("BracketRight");
  await says(page, "a bracket asks a cell", has("asking"));
  const read = async () => (await elements(page)).filter(({ role }) => role === "p").map(({ name }) => name).join(" | ");
  const texts = await until(page, read, (text) => /because|cell/i.test(text));
  claim("its card is read as text beside the picture", /because|cell/i.test(texts), texts.slice(0, 400));
  await picture(page, out, "why");
  await page.keyboard.press("Escape");
  const spoken = await page.locator("#spoken").textContent();
  claim("the picture in words is a live region", spoken.length > 80, spoken);
});

await part("by keyboard only", async () => {
  await page.locator("#stroma").focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id ?? "");
  const first = await until(page, focused, (name) => name && name !== "stroma");
  claim("Tab goes to an element with a name", first !== "stroma" && first.length > 0, first);
  await page.keyboard.press("Tab");
  const second = await until(page, focused, (name) => name !== first);
  claim("and on to the next", second !== first, `${first} ${second}`);
  const play = await element(page, /^(Run|Pause)$/);
  const before = await title(page);
  await play.focus();
  await frames(page, 3);
  await page.keyboard.press("Enter");
  await says(page, "Enter on the button of the time runs or pauses it", (text) => text.includes("paused") !== before.includes("paused"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await page.waitForTimeout(2500);
  await picture(page, out, "projector");
  await page.keyboard.press("t");
});

await part("the levels", async () => {
  await page.keyboard.press("Control+1");
  await says(page, "level 1 is the dish", has("One cell, three grounds"));
  await controls(page);
  await press(page, "Ground");
  // A hand takes longer than a picture, however slowly it is drawn.
  for (const act of [() => page.mouse.move(420, 330), () => page.mouse.down(), () => page.mouse.up()]) {
    await act();
    await frames(page, 3);
  }
  const painted = await saved(page, out);
  claim("a click paints", acts(painted).includes('"paint"'), acts(painted).slice(0, 200));
  await picture(page, out, "dish");
  await page.keyboard.press("Control+2");
  await says(page, "level 2 is the lining", has("A wound in the lining"));
  await page.waitForTimeout(2500);
  await picture(page, out, "strip");
  await page.keyboard.press("Control+4");
  await says(page, "level 4 is the Lab", has("Lab"));
  await page.waitForTimeout(1500);
  await picture(page, out, "lab");
  await page.keyboard.press("Control+3");
  await says(page, "level 3 is the knee", has_not("Lab"));
});

// A run of the native program.
const record = path.join(out, "run");
fs.rmSync(record, { recursive: true, force: true });
const printed = native("run", "strip-injury", "--days", "6", "--seed", "77", "--out", record);
const code = /stroma3-[\w-]+/.exec(printed)?.[0];
claim("the native program prints a code", Boolean(code), printed.slice(0, 200));
const shared = JSON.parse(fs.readFileSync(path.join(record, "run.json"), "utf8"));

await part("a file from outside", async () => {
  const bytes = fs.readFileSync(path.join(record, "run.json"), "base64");
  await page.evaluate(async (bytes) => {
    const data = new DataTransfer();
    const raw = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
    data.items.add(new File([raw], "run.json"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data }));
  }, bytes);
  await says(page, "a file that is dropped opens", (text) => text.includes("lining") && hours(text) === shared.steps);
  claim("to the same bits, too", (await saved(page, out)).history_hash === shared.history_hash);
});

await part("a page that is hidden, and closed", async () => {
  await page.bringToFront();
  await page.keyboard.press("Control+3");
  const there = await until(page, () => title(page), (text) => hours(text) >= 0 && !text.includes("lining"));
  if (there.includes("paused")) await page.keyboard.press("Space");
  // What was saved when the knee was left is saved already: only new hours are worth another file.
  await says(page, "the knee goes on where it was left", (text) => hours(text) > hours(there));
  const kept = async () => (await files(page)).filter((key) => key.includes("autosaves/")).length;
  const before = await kept();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  const after = await until(page, kept, (count) => count > before);
  claim("a page that is hidden saves its run", after > before, `${before} ${after}`);
  // Two pages would draw against each other.
  await page.close();
});

await part("runs and links go both ways", async () => {
  const other = await open(context, `${address}#code=${code}`, { wait: false });
  await says(other, "a code in the address opens that run", (text) => hours(text) === shared.steps);
  const there = await saved(other, out);
  claim("to the same bits", there.history_hash === shared.history_hash, there.history_hash);
  // The link that it gives opens the same run.
  const link = await copied(other, "Copy a link to this run");
  claim("a link to the run is copied", link.startsWith(`${address}#code=stroma3-`), link);
  await other.close();
  const again = await open(context, link, { wait: false });
  await says(again, "the link opens the run", (text) => hours(text) === shared.steps);
  const same = await saved(again, out);
  claim("to the same bits once more", same.history_hash === shared.history_hash, same.history_hash);
  await again.close();
  const broken = await open(context, `${address}#code=${code.slice(0, -3)}AAA`);
  const told = await broken.locator(".banner").allInnerTexts();
  claim("a broken code is told, and the knee runs", told.some((text) => text.includes("code")), told.join());
  await broken.close();
});

await part("a prepared state by link, in the page of a school", async () => {
  const asked = "?scenario=dish-renewal&seed=5&day=3&hide=panels&theme=projector";
  const prepared = await open(context, address + asked);
  await says(prepared, "a link opens a prepared state", (text) => hours(text) === 72);
  const dish = await saved(prepared, out);
  claim("with its dice", dish.seed === 5 && dish.steps === 72, `${dish.seed} ${dish.steps}`);
  await picture(prepared, out, "prepared");
  await prepared.keyboard.press("h");
  const start = await copied(prepared, "Copy a link to this start");
  claim("a link to its start is copied", start.startsWith(`${address}?scenario=dish-renewal&seed=5&day=3`), start);
  await prepared.close();
  const school = await context.newPage();
  // Another origin than that of the page.
  const lesson = "http://127.0.0.1:1/lesson.html";
  await school.route(lesson, (route) =>
    route.fulfill({ contentType: "text/html", body: `<h1>Lesson 4</h1><iframe src="${address}?level=signals" width="900" height="600"></iframe>` }),
  );
  await school.goto(lesson);
  const frame = school.frameLocator("iframe");
  await frame.locator("#said.gone").waitFor({ state: "attached", timeout: 120000 });
  const inside = school.frames()[1];
  await until(school, () => inside.title(), has("A wound in the lining"));
  claim("it runs in a frame of another page", (await inside.title()).includes("A wound in the lining"), await inside.title());
  await picture(school, out, "embedded");
  await school.close();
});

await part("what can go wrong", async () => {
  // The graphics are lost while it runs: what was done is kept.
  const lost = await open(context, address);
  await says(lost, "a second page runs", (text) => hours(text) > 5);
  await lost.evaluate(() => document.getElementById("stroma").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  const banners = async () => (await lost.locator(".banner").allInnerTexts()).join();
  const told = await until(lost, banners, has("graphics"));
  claim("lost graphics are told, with what to do", told.includes("graphics"), told);
  const kept = await until(lost, async () => (await files(lost)).join(), has("autosaves/"));
  claim("and the run is kept", kept.includes("autosaves/"), kept);
  seen.errors.length = 0;
  await lost.close();
  for (const [what, script, expected] of [
    ["no WebGL 2", 'HTMLCanvasElement.prototype.getContext = () => null;', /WebGL 2/],
    ["no store", 'IDBFactory.prototype.open = () => { throw new DOMException("refused", "SecurityError"); };', /keeps nothing/],
    ["a full disk", 'IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };', /keeps no more/],
  ]) {
    const poor = await context.newPage();
    await poor.addInitScript(script);
    await poor.goto(address);
    if (what === "a full disk") {
      // Something to keep: the run of a page that is left.
      await until(poor, () => poor.title(), (text) => hours(text) > 0);
      await poor.evaluate(() => dispatchEvent(new Event("pagehide")));
    }
    const read = () => poor.evaluate(() => [document.getElementById("word").textContent, ...[...document.querySelectorAll(".banner")].map((line) => line.textContent)].join(" "));
    const text = await until(poor, read, (text) => expected.test(text), 90000);
    claim(`${what}: the page says so in a sentence`, expected.test(text), text);
    await poor.close();
  }
});

await part("small screens and fingers", async () => {
  // One pixel a point: what Chromium plays for a denser screen does not reach the size in pixels that it tells a canvas.
  const phone = await chrome({ viewport: { width: 844, height: 390 }, screen: { width: 844, height: 390 }, isMobile: true, hasTouch: true });
  const small = await open(phone, address);
  const width = await small.evaluate(() => innerWidth);
  claim("a phone held wide shows the whole window, smaller", width >= 1000, width);
  claim("and says nothing", !(await small.locator("#small").isVisible()));
  const play = await element(small, /^(Run|Pause)$/);
  const box = await play.boundingBox();
  const before = await title(small);
  await small.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await says(small, "a finger presses a button", (text) => text.includes("paused") !== before.includes("paused"), 20000);
  await picture(small, out, "phone");
  await press(small, "Skip the tour");
  await press(small, "Lab");
  // A field that is tapped takes what a keyboard on the screen writes.
  const search = await (await element(small, /^Search by name/)).boundingBox();
  await small.touchscreen.tap(search.x + search.width / 2, search.y + search.height / 2);
  await frames(small, 3);
  await small.keyboard.insertText("adhere");
  const counted = () => elements(small).then((all) => all.find(({ name }) => /^\d+ numbers?$/.test(name))?.name ?? "");
  const found = await until(small, counted, (text) => Number.parseInt(text) < 10);
  claim("and a field takes what is written on the screen", Number.parseInt(found) < 10, found);
  await picture(small, out, "phone-lab");
  await phone.close();
  const upright = await chrome({ viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const narrow = await open(upright, address, { wait: false });
  await narrow.locator("#small").waitFor({ timeout: 60000 });
  claim("held upright it says what it needs", (await narrow.locator("#small").innerText()).includes("Turn the phone"));
  await picture(narrow, out, "phone-upright");
  await upright.close();
});

await part("a first start takes what the system says", async () => {
  const calm = await chrome({ reducedMotion: "reduce" });
  const still = await open(calm, address);
  const kept = await until(still, () => still.evaluate(settings), (text) => /calm = true/.test(text));
  claim("less motion, where the system asks for it", /calm = true/.test(kept), kept);
  await calm.close();
});

await part("without a network", async () => {
  served.on = false;
  await context.setOffline(true);
  const again = await open(context, address);
  claim("the second start needs no network", true);
  await until(again, async () => (await elements(again)).map(({ name }) => name).join("|"), (names) => names.includes("Go on"));
  claim("and offers the run of the last time", (await elements(again)).some(({ name }) => name.startsWith("Go on")));
  await picture(again, out, "again");
  await again.close();
  await context.setOffline(false);
  served.on = true;
});

await part("the same bits in Chromium", async () => {
  const bare = await context.newPage();
  await bare.goto(`${address}empty.html`);
  const lines = fs.readFileSync(runs, "utf8").trim().split("\n");
  const asked = lines.map((line) => line.split(" ").slice(0, 3).join(" "));
  const found = await bare.evaluate(
    async ([source, asked, address]) => {
      const { default: init } = await import(`${address}stroma.js`);
      const core = await init({ module_or_path: `${address}stroma_bg.wasm` });
      return new Function("core", "runs", `${source}; return hashes(core, runs);`)(core, asked);
    },
    [hashes.toString(), asked, address],
  );
  const differ = lines.filter((line, place) => line !== found[place]);
  claim(`${lines.length} runs, with and without treatment, give the bits of the native program`, lines.length > 0 && differ.length === 0, differ.join());
});

claim("no other host was asked", seen.strangers.length === 0, seen.strangers.join());
claim("no error was thrown", seen.errors.length === 0, seen.errors.join());
await context.close();
close();
finish();

/** Chooses a row of the menu that copies something; what is on the clipboard then. */
async function copied(page, row) {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await press(page, "Menu");
  await press(page, row);
  return until(page, () => page.evaluate(() => navigator.clipboard.readText()), (text) => text.length > 0, 20000);
}

/** Opens the controls, which in a small window come by a button. */
async function controls(page) {
  const open = async () => (await elements(page)).find(({ name }) => name === "Controls")?.on;
  if ((await open()) === "true") return;
  await press(page, "Controls");
  await until(page, open, (on) => on === "true");
}

/** The settings that the browser keeps, run in the page. */
function settings() {
  return new Promise((resolve) => {
    const request = indexedDB.open("stroma", 1);
    request.onsuccess = () => {
      const files = request.result.transaction("files").objectStore("files");
      const all = files.getAllKeys();
      all.onsuccess = () => {
        const key = all.result.find((name) => name.endsWith("settings.toml"));
        if (!key) return resolve("no settings");
        files.get(key).onsuccess = (event) => resolve(new TextDecoder().decode(event.target.result.bytes));
      };
    };
  });
}
