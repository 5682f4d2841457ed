// Runs the browser's core in Node: node core.mjs PROGRAM.wasm DAYS. Prints the place of each scenario and the hash of its
// history, as `stroma list --names` orders them.
import fs from "node:fs";

const [program, days] = process.argv.slice(2);
const module = await WebAssembly.compile(fs.readFileSync(program));
// What the libraries would ask a page for; the simulation asks for nothing.
const wanted = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  wanted[from] ??= {};
  wanted[from][name] = () => {
    throw new Error(`the core asked its page for ${from}.${name}`);
  };
}
const { exports: core } = await WebAssembly.instantiate(module, wanted);
const digits = (word) => BigInt.asUintN(64, word).toString(16).padStart(16, "0");
for (let place = 0; place < core.scenario_count(); place += 1) {
  if (core.start(place) !== 1) throw new Error(`scenario ${place} does not start`);
  core.step_days(Number(days));
  console.log(place, [0, 1, 2, 3].map((quarter) => digits(core.hash_word(quarter))).join(""));
}
