// Measures how long the page takes to its first picture and to a knee that moves, on a line of so many megabits a second:
// FOLDER [MBIT]. FOLDER is what `cargo run -p xtask -- web` made. Prints the renderer and the seconds since the page was asked for.
// Needs what the walk needs.

import { chrome, serve } from "./browser.mjs";

const [folder, megabits = "12"] = process.argv.slice(2);
if (!folder) throw new Error("expected FOLDER [MBIT]");
const { address, close } = await serve(folder);
const context = await chrome();
// Packs what is sent before anything is timed.
for (const name of ["", "stroma.js", "stroma_bg.wasm"]) await fetch(address + name).then((response) => response.arrayBuffer());

for (const visit of ["first visit", "second visit"]) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const speed = (Number(megabits) * 1e6) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: speed, uploadThroughput: speed });
  await page.goto(address);
  const times = await page.evaluate(async () => {
    const until = async (holds) => {
      while (!holds()) await new Promise((wait) => setTimeout(wait, 20));
      return performance.now() / 1000;
    };
    const picture = await until(() => document.getElementById("said").classList.contains("gone"));
    const hour = () => /day (\d+), hour (\d+)/.exec(document.title)?.slice(1).join(" ");
    const first = hour();
    const moves = await until(() => hour() !== first);
    const there = performance.getEntriesByName(new URL("stroma_bg.wasm", location.href).href)[0].responseEnd / 1000;
    const gl = document.createElement("canvas").getContext("webgl2");
    const renderer = gl.getParameter(gl.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
    return { there, picture, moves, renderer };
  });
  const seconds = (time) => time.toFixed(1);
  console.log(`${visit}: program there after ${seconds(times.there)} s, first picture after ${seconds(times.picture)} s, the knee moves after ${seconds(times.moves)} s (${megabits} Mbit/s, ${times.renderer})`);
  await page.close();
}
await context.close();
close();
process.exit(0);
