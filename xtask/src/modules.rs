//! Modules of JavaScript joined into one script, for a page that can load none: each keeps its own names, in a function.

use std::collections::BTreeMap;

/// The module that is not joined: the bindings of the program, which are there under one name.
const BINDINGS: &str = "stroma.js";

/// What a line at the left margin does with names of other modules.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    /// Takes names from a module, and under a name of its own what the module is by itself.
    Import {
        from: &'a str,
        itself: &'a str,
        names: Vec<&'a str>,
    },
    /// Gives a name; the line without its first word.
    Export { name: &'a str, line: &'a str },
    /// Neither.
    Other,
}

fn is_name(text: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
    text.chars().all(sign) && text.starts_with(|first: char| !first.is_ascii_digit())
}

/// `import itself, { names } from "./file.js";`, each part of which may be missing.
fn import(line: &str) -> Option<Line<'_>> {
    let line = line.strip_prefix("import ")?.strip_suffix(';')?;
    let (what, from) = line.rsplit_once(" from ")?;
    let from = from.strip_prefix("\"./")?.strip_suffix('"')?;
    let (itself, names) = match what.split_once('{') {
        Some((itself, names)) => (itself, names.trim_end().strip_suffix('}')?),
        None => (what, ""),
    };
    let itself = itself.trim().trim_end_matches(',');
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    let right = (itself.is_empty() || is_name(itself) && from == BINDINGS)
        && names.iter().all(|name| is_name(name))
        && !from.contains('/');
    right.then_some(Line::Import {
        from,
        itself,
        names,
    })
}

/// `export` before a function, a class or a constant. What can change would have to change for those who took it, too.
fn export(line: &str) -> Option<Line<'_>> {
    let line = line.strip_prefix("export ")?;
    let bare = line.strip_prefix("async ").unwrap_or(line);
    let mut kinds = ["function ", "class ", "const "].iter();
    let rest = kinds.find_map(|kind| bare.strip_prefix(kind))?;
    let name = rest.split(['(', ' ', '=']).next()?;
    is_name(name).then_some(Line::Export { name, line })
}

impl<'a> Line<'a> {
    /// Nothing for a form that cannot be joined.
    fn read(line: &'a str) -> Option<Self> {
        let bare = line.trim_start();
        if bare.starts_with("//") || bare.starts_with('*') {
            Some(Self::Other)
        } else if bare.starts_with("import ") || bare.starts_with("import{") {
            import(line)
        } else if bare.starts_with("export ") || bare.starts_with("export{") {
            export(line)
        } else {
            let asks = line.contains("import(") || line.contains("import.meta");
            (!asks).then_some(Self::Other)
        }
    }
}

/// What is joined so far.
#[derive(Default)]
struct Joined {
    text: String,
    /// The names that each module gives.
    given: BTreeMap<String, Vec<String>>,
    /// The modules that wait for one that they import.
    waiting: Vec<String>,
}

/// How files are read by their names.
type Read<'a> = &'a dyn Fn(&str) -> Result<String, String>;

impl Joined {
    /// Adds a module, after those that it imports.
    fn add(&mut self, module: &str, read: Read<'_>) -> Result<(), String> {
        if self.given.contains_key(module) {
            return Ok(());
        }
        if self.waiting.iter().any(|waiting| waiting == module) {
            let circle = self.waiting.join(", ");
            return Err(format!("{module} imports itself, by way of {circle}"));
        }
        self.waiting.push(module.to_owned());
        let text = read(module)?;
        let (mut body, mut given) = (String::new(), Vec::new());
        for (place, line) in text.lines().enumerate() {
            let wrong = |what: &str| format!("{module}:{}: {what}: {line}", place + 1);
            let read_line =
                Line::read(line).ok_or_else(|| wrong("a form that one file cannot hold"))?;
            match read_line {
                Line::Import {
                    from,
                    itself,
                    names,
                } if from == BINDINGS => {
                    if !itself.is_empty() {
                        body += &format!("const {itself} = wasm_bindgen; ");
                    }
                    body += &format!("const {{ {} }} = wasm_bindgen;", names.join(", "));
                }
                Line::Import { from, names, .. } => {
                    self.add(from, read)?;
                    for name in &names {
                        if !self.given[from].iter().any(|given| given == name) {
                            return Err(wrong(&format!("{from} gives no {name}")));
                        }
                    }
                    body += &format!("const {{ {} }} = joined[\"{from}\"];", names.join(", "));
                }
                Line::Export { name, line } => {
                    given.push(name.to_owned());
                    body += line;
                }
                Line::Other => body += line,
            }
            body.push('\n');
        }
        let names = given.join(", ");
        self.text +=
            &format!("joined[\"{module}\"] = (() => {{\n{body}return {{ {names} }};\n}})();\n");
        self.given.insert(module.to_owned(), given);
        self.waiting.pop();
        Ok(())
    }
}

/// A module with all that it imports as one function without a name, for a script that follows bindings of the form without
/// modules. `read` gives the text of a file; `before` is run first.
///
/// # Errors
/// A form of import or export that cannot be joined, with its file and line; a file that cannot be read.
pub fn join(first: &str, before: &str, read: Read<'_>) -> Result<String, String> {
    let mut joined = Joined::default();
    joined.add(first, read)?;
    Ok(format!(
        "() => {{\n\"use strict\";\n{before}const joined = {{}};\n{}}}",
        joined.text
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(name: &str) -> Result<String, String> {
        Ok(match name {
            "page.js" => {
                "// A page.\nimport init, { open } from \"./stroma.js\";\nimport { keep } from \"./store.js\";\nimport { say, Word } from \"./said.js\";\n\nsay(init, open, keep);\n"
            }
            "store.js" => {
                "import { say } from \"./said.js\";\nlet store = null;\nexport async function keep(path) {\n  say(path, store);\n}\n"
            }
            "said.js" => {
                "export const say = (word) => word;\nexport class Word {}\nexport function unused() {}\n"
            }
            "circle.js" => "import { a } from \"./circle.js\";\n",
            "astray.js" => "import { shout } from \"./said.js\";\n",
            other => return Err(format!("{other} is missing")),
        }
        .to_owned())
    }

    #[test]
    fn modules_are_joined_after_what_they_import() {
        let text = join("page.js", "before();\n", &files).expect("it is joined");
        let expected = "() => {\n\"use strict\";\nbefore();\nconst joined = {};\n\
            joined[\"said.js\"] = (() => {\nconst say = (word) => word;\nclass Word {}\nfunction unused() {}\nreturn { say, Word, unused };\n})();\n\
            joined[\"store.js\"] = (() => {\nconst { say } = joined[\"said.js\"];\nlet store = null;\nasync function keep(path) {\n  say(path, store);\n}\nreturn { keep };\n})();\n\
            joined[\"page.js\"] = (() => {\n// A page.\nconst init = wasm_bindgen; const { open } = wasm_bindgen;\nconst { keep } = joined[\"store.js\"];\nconst { say, Word } = joined[\"said.js\"];\n\nsay(init, open, keep);\nreturn {  };\n})();\n\
            }";
        assert_eq!(text, expected);
    }

    #[test]
    fn what_cannot_be_joined_is_named_with_file_and_line() {
        for line in [
            "import * as said from \"./said.js\";",
            "import { say as tell } from \"./said.js\";",
            "import say from \"./said.js\";",
            "import \"./said.js\";",
            "import { say } from \"./parts/said.js\";",
            "import { say } from \"https://example.org/said.js\";",
            "import {",
            "  import { say } from \"./said.js\";",
            "const { say } = await import(\"./said.js\");",
            "const here = import.meta.url;",
            "export default say;",
            "export { say };",
            "export * from \"./said.js\";",
            "export let word = 1;",
            "export const { a, b } = c;",
            "export function* words() {}",
        ] {
            let read = |name: &str| match name {
                "odd.js" => Ok(format!("// A page.\n{line}\n")),
                other => files(other),
            };
            let wrong = join("odd.js", "", &read).expect_err(line);
            assert!(wrong.starts_with("odd.js:2: "), "{line}: {wrong}");
            assert!(wrong.ends_with(line), "{wrong}");
        }
        assert!(join("circle.js", "", &files).is_err_and(|wrong| wrong.contains("itself")));
        let wrong = join("astray.js", "", &files).expect_err("there is no such name");
        assert!(
            wrong.starts_with("astray.js:1: said.js gives no shout"),
            "{wrong}"
        );
        assert!(join("nowhere.js", "", &files).is_err());
    }

    #[test]
    fn words_in_comments_are_no_imports() {
        let read = |_: &str| Ok("// import(\"./x.js\")\n/*\n * import all\n */\n".to_owned());
        assert!(join("said.js", "", &read).is_ok());
    }
}
