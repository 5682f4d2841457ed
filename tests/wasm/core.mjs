// Runs the browser's core in Node: node core.mjs PROGRAM.wasm RUNS. RUNS is a file with a run a line, as native writes it.
import fs from "node:fs";
import { hashes } from "./bits.mjs";

const [program, runs] = process.argv.slice(2);
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
const asked = fs.readFileSync(runs, "utf8").trim().split("\n");
const found = hashes(core, asked.map((line) => line.split(" ").slice(0, 3).join(" ")));
console.log(found.join("\n"));
