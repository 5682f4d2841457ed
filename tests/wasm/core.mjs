// Runs the browser's core in Node: node core.mjs PROGRAM.wasm RUNS. RUNS is a file with a run a line, as native writes it.
import fs from "node:fs";
import { hashes } from "./bits.mjs";
import { core } from "./program.mjs";

const [program, runs] = process.argv.slice(2);
const asked = fs.readFileSync(runs, "utf8").trim().split("\n");
const found = hashes(await core(program), asked.map((line) => line.split(" ").slice(0, 3).join(" ")));
console.log(found.join("\n"));
