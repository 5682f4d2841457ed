// The browser's core, compiled from a file and brought to life in Node.
import fs from "node:fs";

/** What the program in this file exports. */
export async function core(program) {
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
