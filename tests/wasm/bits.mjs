// Runs of the browser's core, and the hashes of their histories.

/** Runs each of `runs` ("PLACE TREATMENT DAYS") and gives "PLACE TREATMENT DAYS HASH"; `core` is what the program exports. */
export function hashes(core, runs) {
  const digits = (word) => BigInt.asUintN(64, word).toString(16).padStart(16, "0");
  return runs.map((run) => {
    const [place, treatment, days] = run.split(" ").map(Number);
    if (core.start(place, treatment) !== 1) throw new Error(`run ${run} does not start`);
    core.step_days(days);
    return `${run} ${[0, 1, 2, 3].map((quarter) => digits(core.hash_word(quarter))).join("")}`;
  });
}
