// Computes the key of every lesson in the browser's core in Node and holds it to the one kept beside the lesson, letter by letter:
// node keys.mjs PROGRAM.wasm FOLDER. FOLDER holds NAME.key.json for each lesson and no other key.
import fs from "node:fs";
import path from "node:path";
import { core as live } from "./program.mjs";

const [program, folder] = process.argv.slice(2);
const core = await live(program);

/** The text that the core told last. */
function told() {
  const bytes = [];
  for (let byte = core.text_byte(0); byte < 256; byte = core.text_byte(bytes.length)) bytes.push(byte);
  return Buffer.from(bytes).toString("utf8");
}

/** Both texts from a little before the first letter in which they differ. */
function difference(kept, found) {
  let at = 0;
  while (at < kept.length && kept[at] === found[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `at letter ${at}: expected …${kept.slice(from, at + 40)}…, found …${found.slice(from, at + 40)}…`;
}

const ending = ".key.json";
const kept = fs.readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
const computed = [];
let wrong = 0;
for (let place = 0; core.key_start(place) === 1; place += 1) {
  const name = told();
  const file = path.join(folder, name + ending);
  if (!fs.existsSync(file)) throw new Error(`${name}: there is no ${file}`);
  const begin = performance.now();
  while (core.key_more(24 * 365) === 1);
  const found = told();
  const expected = fs.readFileSync(file, "utf8");
  computed.push(name);
  if (found !== expected) {
    wrong += 1;
    console.log(`wasm: NOT SO: the key of ${name}, ${difference(expected, found)}`);
  } else {
    console.log(`wasm: the key of ${name} is the kept one (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  }
}
const left = kept.filter((name) => !computed.includes(name));
if (left.length > 0 || computed.length === 0) {
  wrong += 1;
  console.log(`wasm: NOT SO: of ${kept.length} keys ${computed.length} were computed; left: ${left.join(", ")}`);
}
process.exit(wrong > 0 ? 1 : 0);
