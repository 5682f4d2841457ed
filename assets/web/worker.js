// The simulation beside the page: takes orders, works in stints, tells what is new once the page has taken the last.
// Other workers of this kind compute other rolls of the dice, or play rows of an experiment; they take no orders.

import init, { Beside, RollsBeside, RowsBeside } from "./stroma.js";

let beside = null;
let free = true;
let timer = 0;
// Nobody sees the page, and the person wants the run to rest then.
let rests = false;
const early = [];
// A channel to itself: sooner than a timer, and orders come between.
const soon = new MessageChannel();
let called = false;
soon.port1.onmessage = () => {
  called = false;
  work();
};

function work() {
  clearTimeout(timer);
  timer = 0;
  if (rests) return;
  const rest = beside.pass();
  if (free) {
    const bytes = beside.told();
    if (bytes) {
      free = false;
      postMessage(bytes, [bytes.buffer]);
    }
  }
  if (rest >= 4) {
    timer = setTimeout(work, rest);
  } else if (!called) {
    called = true;
    soon.port2.postMessage(0);
  }
}

onmessage = async ({ data }) => {
  if (data === null) {
    free = true;
    if (beside) wake();
  } else if (data.module) {
    await init({ module_or_path: data.module });
    if (data.rows) beside = new RowsBeside(data.rows);
    else beside = data.rolls ? new RollsBeside(data.rolls) : new Beside(data.first);
    for (const order of early.splice(0)) beside.order(order);
    work();
  } else if ("rests" in Object(data)) {
    rests = data.rests;
    if (beside && !rests) work();
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
