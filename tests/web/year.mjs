// Measures how long a year of a joint takes in a worker of a browser, beside the native program: FOLDER STROMA [TURNS]. FOLDER is what
// `cargo run -p xtask -- web` made. Prints the median seconds of both on one thread, and their ratio. By hand: it says something on a
// quiet machine only. Needs what the walk needs.

import { execFileSync } from "node:child_process";
import { chrome, serve } from "./browser.mjs";

const [folder, stroma, turns = "3"] = process.argv.slice(2);
if (!stroma) throw new Error("expected FOLDER STROMA [TURNS]");
const NAME = "osteoarthritis-moderate";
const names = execFileSync(stroma, ["list", "--names"], { encoding: "utf8" }).trim().split("\n");
const place = names.indexOf(NAME);
const native = execFileSync(stroma, ["bench", "--only", "year", "--json"], { encoding: "utf8", maxBuffer: 1 << 26 });
const rows = JSON.parse(native).rows;
const own = rows.find((one) => one.workload === "year" && one.threads === 1);

const { address, close } = await serve(folder);
const context = await chrome();
const page = await context.newPage();
await page.goto(`${address}empty.html`);
const seconds = await page.evaluate(
  async ([address, place, turns]) => {
    const source = `
      import init from "${address}stroma.js";
      const core = await init({ module_or_path: "${address}stroma_bg.wasm" });
      const times = [];
      for (let turn = 0; turn < ${turns}; turn += 1) {
        core.start(${place}, 1000);
        const begin = performance.now();
        core.step_days(365);
        times.push((performance.now() - begin) / 1000);
      }
      postMessage(times);`;
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  },
  [address, place, Number(turns)],
);
await context.close();
close();
const median = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)];
console.log(`a year of ${NAME}: ${median.toFixed(2)} s in a worker of Chromium, ${own.value.toFixed(2)} s native, ${(median / own.value).toFixed(2)} times`);
process.exit(0);
