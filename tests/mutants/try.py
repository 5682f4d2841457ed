#!/usr/bin/env python3
"""Tries the mutants of a program made by weave.py: each runs the tests that reach its function until one fails.

    tests/mutants/try.py reach COPY BINARY... [--longest 10] [--among WORD]
    tests/mutants/try.py try COPY [--longest 10] [--most 20] [--first WORD] [--without WORD] [--only ID...] [--jobs 1]
    tests/mutants/try.py tell COPY

`reach` runs each test alone: how long it takes, which functions it reaches. `try` tries the mutants, `tell` gives the numbers and
who survived. BINARY is a program of tests as `cargo test --no-run` names it. `--among` takes the tests with a word in their
names, `--without` leaves those out, `--first` asks them before all but a module's own, `--longest` leaves out tests that take longer (in seconds), `--most` ends a mutant after so many seconds of tests; what is left is tried by a later call with more. Tests stand in
COPY/tests.jsonl, results in COPY/tried.jsonl, one a line; the last of a test or a mutant holds.
A test hangs that takes five seconds and ten times what it takes alone (of a long one: a minute and three times that); its
mutant is caught.
"""

import argparse
import concurrent.futures
import json
import math
import os
import resource
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

# A mutant that asks for more memory than this is caught.
MEMORY = 6 << 30


def run(copy, binary, test, seconds, **more):
    """Runs one test for at most so many seconds of work: `ok`, `failed` or `hung`, and the seconds of work it took.

    Work is what the processor did for it, so that a busy machine makes no test hang. One that waits for ever is ended, too.
    """
    most = math.ceil(seconds)

    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))

    with tempfile.TemporaryDirectory() as scratch:
        child = subprocess.Popen(
            ["nice", "-n", "5", binary, "--exact", test, "--quiet"],
            cwd=copy,
            env={**os.environ, "TMPDIR": scratch, **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=limits,
        )
        waits = threading.Timer(60 + 40 * seconds, lambda: os.kill(child.pid, signal.SIGXCPU))
        waits.start()
        _, status, used = os.wait4(child.pid, 0)
        waits.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    ends = {0: "ok", -signal.SIGXCPU: "hung", -signal.SIGKILL: "hung"}
    return ends.get(child.returncode, "failed"), used.ru_utime + used.ru_stime


def names(copy, binary, *more):
    """The names of the tests of a program."""
    told = subprocess.run([binary, "--list", "--format=terse", *more], cwd=copy, capture_output=True, text=True, check=True)
    return [line.removesuffix(": test") for line in told.stdout.splitlines() if line.endswith(": test")]


def measured(copy):
    """What `reach` has found so far: the last row of each test holds."""
    path = copy / "tests.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    return {(row["binary"], row["test"]): row for row in rows}


def reach(copy, binaries, longest, among):
    """Adds to COPY/tests.jsonl each test with its time and the functions that it reaches."""
    known = measured(copy)
    for binary in binaries:
        ignored = set(names(copy, binary, "--ignored"))
        for name in names(copy, binary):
            before = known.get((binary, name), {"end": "hung", "seconds": 0.0})
            if among not in name or name in ignored or before["end"] != "hung" or before["seconds"] > longest:
                continue
            with tempfile.TemporaryDirectory() as folder:
                end, took = run(copy, binary, name, longest, MUTANT_REACH=folder)
                reached = set()
                for path in Path(folder).iterdir():
                    reached |= {int(word) for word in path.read_text().split()}
            row = {"binary": binary, "test": name, "end": end, "seconds": took, "reach": sorted(reached)}
            with (copy / "tests.jsonl").open("a") as out:
                out.write(json.dumps(row) + "\n")
            if end != "ok" or took > 5:
                print(f"{end:6} {took:6.1f} s  {name}", flush=True)
    good = [row for row in measured(copy).values() if row["end"] == "ok"]
    print(f"{len(good)} tests pass, in {sum(row['seconds'] for row in good):.0f} s one after the other")


class Experience:
    """How often each test has caught a mutant of each function and each file: who is likely to catch the next is asked first."""

    def __init__(self, first):
        self.seen = {}
        self.first = first
        self.lock = threading.Lock()

    def note(self, test, mutant, caught):
        with self.lock:
            for key in ((test, mutant["number"]), (test, mutant["file"])):
                tries, catches = self.seen.get(key, (0, 0))
                self.seen[key] = (tries + 1, catches + caught)

    def chance(self, test, mutant):
        near = self.seen.get((test, mutant["number"]), (0, 0))
        far = self.seen.get((test, mutant["file"]), (0, 0))
        module = mutant["file"].removeprefix("src/").removesuffix(".rs").removesuffix("/mod").replace("/", "::")
        own = 1.0 if test.startswith(module + "::") else 0.0
        hope = 1.0 if self.first and self.first in test else 0.03
        return (near[1] + 0.3 * far[1] + own + hope) / (near[0] + 0.3 * far[0] + own + 1.0)


def results(copy):
    path = copy / "tried.jsonl"
    rows = {}
    if path.exists():
        for line in path.read_text().splitlines():
            row = json.loads(line)
            rows[row["id"]] = row
    return rows


def attempt(copy, mutant, tests, before, experience, most):
    """One mutant against the tests that it has not yet passed."""
    passed = list(before["passed"]) if before else []
    done = set(passed)
    left = [row for row in tests if row["test"] not in done]
    spent = 0.0
    while left:
        left.sort(key=lambda row: experience.chance(row["test"], mutant) / (row["seconds"] + 0.01))
        row = left[-1]
        if spent and spent + row["seconds"] > most:
            break
        left.pop()
        limit = max(5.0, min(10 * row["seconds"], 60 + 3 * row["seconds"]))
        end, took = run(copy, row["binary"], row["test"], limit, MUTANT=str(mutant["id"]))
        spent += took
        experience.note(row["test"], mutant, end != "ok")
        if end != "ok":
            return {"id": mutant["id"], "fate": "caught" if end == "failed" else "hung", "by": row["test"], "passed": []}
        passed.append(row["test"])
    return {"id": mutant["id"], "fate": "survived" if not left else "open", "left": len(left), "passed": passed}


def try_all(copy, asked):
    told = json.loads((copy / "mutants.json").read_text())
    tests = [row for row in measured(copy).values() if row["end"] == "ok"]
    by_function = {}
    for row in tests:
        for number in row["reach"]:
            by_function.setdefault(number, []).append(row)
    before, experience = results(copy), Experience(asked.first)
    by_id = {mutant["id"]: mutant for mutant in told["mutants"]}
    for row in before.values():
        if "by" in row:
            experience.note(row["by"], by_id[row["id"]], True)
        for test in row["passed"]:
            experience.note(test, by_id[row["id"]], False)
    # What survived is tried again where tests have been measured since.
    todo = []
    for mutant in told["mutants"]:
        row = before.get(mutant["id"], {"fate": "open", "passed": []})
        passed = set(row["passed"])
        more = any(test["test"] not in passed for test in by_function.get(mutant.get("number"), []))
        wanted = mutant["id"] in asked.only if asked.only else row["fate"] in ("open", "survived") and more
        if mutant["fate"] == "woven" and (wanted or not asked.only and mutant["id"] not in before):
            todo.append(mutant)
    began = time.monotonic()
    with (copy / "tried.jsonl").open("a") as out, concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:

        def one(mutant):
            reaching = by_function.get(mutant["number"], [])
            short = [row for row in reaching if row["seconds"] <= asked.longest and not (asked.without and asked.without in row["test"])]
            row = attempt(copy, mutant, short, before.get(mutant["id"]), experience, asked.most)
            if row["fate"] == "survived" and len(short) < len(reaching):
                row["fate"] = "open"
                row["left"] = len(reaching) - len(row["passed"])
            return row

        for count, row in enumerate(pool.map(one, todo), 1):
            out.write(json.dumps(row) + "\n")
            out.flush()
            if count % 50 == 0 or count == len(todo):
                print(f"{count} of {len(todo)}, {time.monotonic() - began:.0f} s", flush=True)


def interval(caught, of):
    """Wilson's 95 % interval of a share."""
    z = 1.959964
    share = caught / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return middle - half, middle + half


def tell(copy):
    told = json.loads((copy / "mutants.json").read_text())
    tried = results(copy)
    rooms = {}
    for mutant in told["mutants"]:
        fate = tried.get(mutant["id"], {"fate": "not tried"})["fate"] if mutant["fate"] == "woven" else mutant["fate"]
        fate = fate.split(":")[0]
        for room in (mutant["file"].split("/")[1], "all"):
            rooms.setdefault(room, {}).setdefault(fate, []).append(mutant)
    print(f"{len(told['mutants'])} of {told['of']} mutants")
    for room, fates in sorted(rooms.items()):
        count = {fate: len(rows) for fate, rows in fates.items()}
        caught = count.get("caught", 0) + count.get("hung", 0)
        of = caught + count.get("survived", 0) + count.get("open", 0)
        low, high = interval(caught, of) if of else (0.0, 1.0)
        told_counts = ", ".join(f"{fate} {number}" for fate, number in sorted(count.items()))
        print(f"{room:7} {100 * caught / max(of, 1):5.1f} % ({100 * low:.1f} to {100 * high:.1f}) of {of}: {told_counts}")
    for fate in ("survived", "open"):
        for mutant in sorted(rooms["all"].get(fate, []), key=lambda mutant: mutant["id"]):
            row = tried[mutant["id"]]
            print(f"{fate} {mutant['id']} {mutant['name']} (passed {len(row['passed'])}, left {row.get('left', 0)})")


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("what", choices=["reach", "try", "tell"])
    ask.add_argument("copy", type=Path)
    ask.add_argument("binary", nargs="*")
    ask.add_argument("--most", type=float, default=20.0)
    ask.add_argument("--longest", type=float, default=10.0)
    ask.add_argument("--among", default="")
    ask.add_argument("--first")
    ask.add_argument("--without")
    ask.add_argument("--only", type=int, nargs="*", default=[])
    ask.add_argument("--jobs", type=int, default=1)
    asked = ask.parse_args()
    copy = asked.copy.resolve()
    if asked.what == "reach":
        reach(copy, asked.binary, asked.longest, asked.among)
    elif asked.what == "try":
        try_all(copy, asked)
    else:
        tell(copy)


if __name__ == "__main__":
    main()
