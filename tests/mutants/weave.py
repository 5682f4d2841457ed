#!/usr/bin/env python3
"""Makes one program of many mutants: a copy of the sources in which each function asks which of its bodies to run.

    cargo mutants --list --json -f 'src/model/**' -f 'src/sim/**' -f 'src/clinic/**' > list.json
    tests/mutants/weave.py list.json COPY TARGET [--every 5] [--first 0] [--seed 1] [--under src/sim]

COPY is a new folder for the sources, TARGET one for what is built. With `--every 5` a fifth of the mutants is taken: those
of each file are shuffled by the seed, then every fifth is taken, beginning with `first`; of those `--under` leaves the ones of a folder. What a mutant does not
compile with is found by `cargo check` and taken out. COPY/mutants.json then tells of each mutant what became of it.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

RECORDER = """\
//! Which mutant runs, and which functions were reached.
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

const UNREAD: u32 = u32::MAX;
static CHOSEN: AtomicU32 = AtomicU32::new(UNREAD);
static REACHED: [AtomicBool; FUNCTIONS] = [const { AtomicBool::new(false) }; FUNCTIONS];

unsafe extern "C" {
    fn atexit(done: extern "C" fn()) -> i32;
}

/// Notes that this function runs, and tells which mutant is to be tried (0: none).
#[inline(always)]
pub fn at(function: usize) -> u32 {
    let reached = &REACHED[function];
    if !reached.load(Relaxed) {
        reached.store(true, Relaxed);
    }
    let chosen = CHOSEN.load(Relaxed);
    if chosen == UNREAD { begin() } else { chosen }
}

#[cold]
#[inline(never)]
fn begin() -> u32 {
    let chosen = std::env::var("MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    if CHOSEN.swap(chosen, Relaxed) == UNREAD && std::env::var_os("MUTANT_REACH").is_some() {
        unsafe { atexit(write) };
    }
    chosen
}

extern "C" fn write() {
    let Some(folder) = std::env::var_os("MUTANT_REACH") else { return };
    let reached: Vec<String> =
        (0..FUNCTIONS).filter(|at| REACHED[*at].load(Relaxed)).map(|at| at.to_string()).collect();
    let name = format!("{}.reach", std::process::id());
    let _ = std::fs::write(std::path::Path::new(&folder).join(name), reached.join(" "));
}
"""

ALLOWED = "#![allow(warnings, unsafe_code, unconditional_panic, arithmetic_overflow, overflowing_literals, clippy::all)]\n"


def draw(mutants, every, first, seed):
    """Every so-manieth mutant, after those of each file were shuffled."""
    dice = random.Random(seed)
    files = {}
    for mutant in mutants:
        files.setdefault(mutant["file"], []).append(mutant)
    order = []
    for name in sorted(files):
        dice.shuffle(files[name])
        order += files[name]
    return order[first::every]


class Source:
    """A file as text, with the places of lines."""

    def __init__(self, path):
        self.text = path.read_text()
        self.starts = [0]
        for line in self.text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def at(self, place):
        return self.starts[place["line"] - 1] + place["column"] - 1

    def span(self, span):
        return self.at(span["start"]), self.at(span["end"])


def body_of(text, start, end, name):
    """Where the braces of a function stand that lies from `start` to `end`; its signature."""
    found = re.compile(r"\bfn\s+(?:r#)?" + re.escape(name) + r"\b").search(text, start, end)
    if not found:
        return None
    at, depth = found.end(), 0
    while at < end:
        if text.startswith("//", at):
            at = text.index("\n", at)
        elif text[at] in "([":
            depth += 1
        elif text[at] in ")]":
            depth -= 1
        elif text[at] == "{" and depth == 0:
            # From the line of the `fn`, so that `const` is seen.
            line = text.rfind("\n", 0, found.start()) + 1
            return at, end - 1, text[line:at]
        at += 1
    return None


def grouped(mutants, sources):
    """The mutants of each outermost function: (file, start, end) -> (name, mutants)."""
    spans = {}
    for mutant in mutants:
        if mutant["function"]:
            span = sources[mutant["file"]].span(mutant["function"]["span"])
            name = re.sub(r"<[^<>]*>$", "", mutant["function"]["function_name"]).split("::")[-1]
            spans.setdefault(mutant["file"], {})[span] = name
    groups = {}
    for mutant in mutants:
        if not mutant["function"]:
            mutant["fate"] = "left out: outside a function"
            continue
        start, end = sources[mutant["file"]].span(mutant["function"]["span"])
        around = min(s for s in spans[mutant["file"]] if s[0] <= start and end <= s[1])
        key = (mutant["file"], *around)
        groups.setdefault(key, (spans[mutant["file"]][around], []))[1].append(mutant)
    return groups


def woven(source, functions):
    """The text of a file with the bodies of its mutants, and which lines belong to which mutant."""
    text, parts, last = source.text, [], 0
    owners = []
    line = 1

    def put(piece, owner=None):
        nonlocal line
        parts.append(piece)
        count = piece.count("\n")
        if owner is not None:
            owners.append((line, line + count, owner))
        line += count

    for open_at, close_at, number, mutants in sorted(functions, key=lambda row: row[0]):
        put(text[last : open_at + 1])
        put(f"\nmatch crate::mutant::at({number}) {{\n")
        for mutant in mutants:
            if mutant["fate"] != "woven":
                continue
            start, end = source.span(mutant["span"])
            body = text[open_at + 1 : start] + mutant["replacement"] + text[end:close_at]
            put(f"{mutant['id']} => {{ {body}\n", ("mutant", mutant["id"]))
            put("}\n")
        put(f"_ => {{ {text[open_at + 1 : close_at]}\n", ("function", number))
        put("}\n}\n")
        last = close_at
    put(text[last:])
    return "".join(parts), owners


def check(copy, target, arguments):
    """The errors of a check of the library: each as the (file, line) it points to, first the place that is at fault."""
    found = subprocess.run(
        ["cargo", "check", "--lib", "--no-default-features", "--message-format=json", "--quiet", *arguments],
        cwd=copy,
        env={**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"},
        capture_output=True,
        text=True,
    )
    errors = []
    for row in found.stdout.splitlines():
        row = json.loads(row)
        if row.get("reason") != "compiler-message" or row["message"]["level"] != "error":
            continue
        places = []
        for span in sorted(row["message"]["spans"], key=lambda span: not span["is_primary"]):
            while span:
                places.append((span["file_name"], span["line_start"]))
                span = span["expansion"]["span"] if span["expansion"] else None
        if places:
            errors.append((places, row["message"]["message"]))
    if found.returncode and not errors:
        sys.exit(found.stderr[-3000:])
    return errors


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("list", type=Path)
    ask.add_argument("copy", type=Path)
    ask.add_argument("target", type=Path)
    ask.add_argument("--every", type=int, default=1)
    ask.add_argument("--first", type=int, default=0)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--under", default="")
    asked = ask.parse_args()

    everyone = json.loads(asked.list.read_text())
    for at, mutant in enumerate(everyone):
        mutant["id"] = at + 1
        mutant["fate"] = "woven"
        mutant.pop("diff", None)
    drawn = draw(everyone, asked.every, asked.first, asked.seed)
    mutants = [mutant for mutant in drawn if mutant["file"].startswith(asked.under)]

    if asked.copy.exists():
        shutil.rmtree(asked.copy)
    shutil.copytree(ROOT, asked.copy, ignore=shutil.ignore_patterns("target", ".git"))
    sources = {name: Source(asked.copy / name) for name in sorted({m["file"] for m in mutants})}

    files, numbers = {}, []
    for (name, start, end), (function, of_function) in sorted(grouped(mutants, sources).items()):
        body = body_of(sources[name].text, start, end, function)
        reason = None
        if body is None:
            reason = "left out: its body was not found"
        elif re.search(r"\bconst\s+fn\b", body[2]):
            reason = "left out: a const fn"
        elif re.search(r"->[^{]*\bimpl\b", body[2]):
            reason = "left out: returns a type without a name"
        for mutant in of_function:
            mutant["fate"] = reason or mutant["fate"]
            mutant["number"] = len(numbers)
        if reason is None:
            files.setdefault(name, []).append((body[0], body[1], len(numbers), of_function))
            numbers.append(f"{name}::{of_function[0]['function']['function_name']}")

    (asked.copy / "src/mutant.rs").write_text(RECORDER.replace("FUNCTIONS", str(len(numbers))))
    library = asked.copy / "src/lib.rs"
    library.write_text(ALLOWED + library.read_text() + "\n#[doc(hidden)]\npub mod mutant;\n")

    by_id = {mutant["id"]: mutant for mutant in mutants}
    for turn in range(1, 13):
        owners = {}
        for name, functions in files.items():
            text, owners[name] = woven(sources[name], functions)
            (asked.copy / name).write_text(text)
        errors = check(asked.copy, asked.target, [])
        print(f"check {turn}: {len(errors)} errors", flush=True)
        if not errors:
            break
        dropped = 0
        for places, message in errors:
            owned = [who for name, line in places for first, last, who in owners.get(name, []) if first <= line <= last]
            whose = next((who for who in owned if who[0] == "mutant"), None)
            if whose:
                dropped += by_id[whose[1]]["fate"] == "woven"
                by_id[whose[1]]["fate"] = "unviable"
                by_id[whose[1]]["why"] = message
            elif owned:
                for mutant in mutants:
                    if mutant.get("number") == owned[0][1] and mutant["fate"] == "woven":
                        dropped += 1
                        mutant["fate"] = "left out: its function does not compile beside itself"
            else:
                print("  nobody's:", places[0], message)
        if not dropped:
            sys.exit("no mutant is at fault")
    else:
        sys.exit("it still does not compile")

    (asked.copy / "mutants.json").write_text(json.dumps({"functions": numbers, "mutants": mutants, "of": len(everyone)}))
    fates = {}
    for mutant in mutants:
        fates[mutant["fate"]] = fates.get(mutant["fate"], 0) + 1
    print(f"{len(mutants)} of {len(everyone)} mutants, {len(numbers)} functions")
    for fate, count in sorted(fates.items()):
        print(f"  {count:5} {fate}")


if __name__ == "__main__":
    main()
