// The simulation beside the page: takes orders, works in stints, tells what is new once the page has taken the last.

import init, { Beside } from "./stroma.js";

let beside = null;
let free = true;
let timer = 0;
const early = [];
// A channel to itself: sooner than a timer, and orders come between.
const soon = new MessageChannel();
soon.port1.onmessage = () => work();

function work() {
  clearTimeout(timer);
  const rest = beside.pass();
  if (free) {
    const bytes = beside.told();
    if (bytes) {
      free = false;
      postMessage(bytes, [bytes.buffer]);
    }
  }
  if (rest < 4) soon.port2.postMessage(0);
  else timer = setTimeout(work, rest);
}

onmessage = async ({ data }) => {
  if (data === null) {
    free = true;
    if (beside) wake();
  } else if (data.module) {
    await init({ module_or_path: data.module });
    beside = new Beside(data.first);
    for (const order of early.splice(0)) beside.order(order);
    work();
  } else if (beside) {
    beside.order(data);
    wake();
  } else {
    early.push(data);
  }
};

/** A rest ends where there is something to do or to tell. */
function wake() {
  if (timer) {
    clearTimeout(timer);
    timer = 0;
    work();
  }
}
