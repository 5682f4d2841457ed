// The browser's core, brought to life in Node from a file, or from the folder of a page.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What the program in this file or folder exports. */
export async function core(program) {
  return fs.statSync(program).isDirectory() ? ofPage(program) : ofFile(program);
}

async function ofPage(folder) {
  // Node takes a module by the ending of its name.
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "stroma-core-"));
  try {
    const bindings = path.join(copy, "stroma.mjs");
    fs.copyFileSync(path.join(folder, "stroma.js"), bindings);
    const { default: init } = await import(pathToFileURL(bindings));
    return await init({ module_or_path: fs.readFileSync(path.join(folder, "stroma_bg.wasm")) });
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

async function ofFile(program) {
  const module = await WebAssembly.compile(fs.readFileSync(program));
  // What the libraries would ask a page for; the simulation asks for nothing.
  const wanted = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    wanted[from] ??= {};
    wanted[from][name] = () => {
      throw new Error(`the core asked its page for ${from}.${name}`);
    };
  }
  const { exports } = await WebAssembly.instantiate(module, wanted);
  return exports;
}
