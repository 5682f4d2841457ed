//! The page as one file that opens by double-click, from a USB stick, too: all of it inside, and no request to anywhere.

use std::path::Path;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::modules::join;
use crate::web::{bind, wrong};

/// The bindings in the form without modules: where a page is a file, it can load none.
#[derive(Debug)]
pub struct Bindings {
    text: String,
    /// The program of these bindings, where it is not the same as that of the folder.
    program: Option<Vec<u8>>,
}

impl Bindings {
    /// Makes them for what was built, in a folder of their own. `program` is that of the folder, as its bindings were made.
    ///
    /// # Errors
    /// A step that failed.
    pub fn make(tool: &Path, built: &Path, program: &Path, folder: &Path) -> Result<Self, String> {
        bind(tool, "no-modules", built, folder)?;
        let read = |path: &Path| std::fs::read(path).map_err(wrong(path));
        let (text, own) = (folder.join("stroma.js"), folder.join("stroma_bg.wasm"));
        let text = std::fs::read_to_string(&text).map_err(wrong(&text))?;
        let own = read(&own)?;
        let program = (own != read(program)?).then_some(own);
        if program.is_some() {
            println!("the one file gets a program of its own: its bindings are for another one");
        }
        Ok(Self { text, program })
    }
}

/// What the page is made of. Page and worker are functions.
struct Parts<'a> {
    index: &'a str,
    icon: &'a str,
    bindings: &'a str,
    page: &'a str,
    worker: &'a str,
    program: &'a [u8],
}

/// A script as it can stand in a page: nothing in it ends it, and line ends are as a browser reads them.
fn inline(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut safe = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(place) = rest.find('<') {
        let (before, from) = rest.split_at(place);
        safe += before;
        let ends = from.get(..8);
        let ends = ends.is_some_and(|word| word.eq_ignore_ascii_case("</script"));
        // Both are the same words to JavaScript.
        let (word, length) = match from {
            _ if ends => ("<\\/", 2),
            _ if from.starts_with("<!--") => ("<\\!", 2),
            _ => ("<", 1),
        };
        safe += word;
        rest = &from[length..];
    }
    safe + rest
}

/// What a policy calls a script by.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", BASE64.encode(&digest))
}

/// Puts a text in the place of one that the page must hold once.
fn put(page: &str, old: &str, new: &str) -> Result<String, String> {
    match page.matches(old).count() {
        1 => Ok(page.replacen(old, new, 1)),
        count => Err(format!(
            "index.html: found '{old}' {count} times, expected it once"
        )),
    }
}

/// The policy that stands in the page, to be put another in its place.
fn policy(page: &str) -> Result<&str, String> {
    let begin = "http-equiv=\"Content-Security-Policy\" content=\"";
    let after = page.split_once(begin).map(|(_, after)| after);
    let policy = after.and_then(|after| after.split_once('"'));
    policy
        .map(|(policy, _)| policy)
        .ok_or_else(|| "index.html: found no Content-Security-Policy".to_owned())
}

/// The first file that the page still asks for.
fn asked_for(page: &str) -> Option<&str> {
    [" src=\"", " href=\"", "url(", "@import "]
        .iter()
        .flat_map(|asks| page.split(asks).skip(1))
        .map(|rest| rest.split(['"', ')', ';']).next().unwrap_or_default())
        .find(|what| !what.starts_with("data:"))
}

/// The whole page.
fn compose(parts: &Parts<'_>) -> Result<String, String> {
    let page = format!("addEventListener(\"DOMContentLoaded\", {});\n", parts.page);
    let (bindings, page) = (inline(parts.bindings), inline(&page));
    let policy_of_one = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; worker-src blob:; img-src blob: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        hash(&bindings),
        hash(&page)
    );
    let icon = BASE64.encode(parts.icon.as_bytes());
    let index = put(parts.index, policy(parts.index)?, &policy_of_one)?;
    let index = put(&index, "DATA_BYTES", &parts.program.len().to_string())?;
    let icon = format!("href=\"data:image/svg+xml;base64,{icon}\"");
    let index = put(&index, "href=\"icon.svg\"", &icon)?;
    let mark = "<script type=\"module\" src=\"page.js\"></script>";
    let without = put(&index, mark, "")?;
    if let Some(file) = asked_for(&without) {
        return Err(format!(
            "index.html asks for '{file}', which the one file does not hold"
        ));
    }
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(parts.program, 10);
    let packed = BASE64.encode(&packed);
    // The program last: of a file that was cut off, the rest is there to say so.
    let scripts = format!(
        "<script id=\"bindings\">{bindings}</script>\n\
        <script type=\"text/plain\" id=\"worker\">{}</script>\n\
        <script>{page}</script>\n\
        <script type=\"application/octet-stream;base64\" id=\"program\" data-length=\"{}\">{packed}</script>",
        inline(&format!("({})();\n", parts.worker)),
        packed.len()
    );
    put(&index, mark, &scripts)
}

/// Writes the page into the folder, where its program already is. `from` is the folder of the page's own files.
///
/// # Errors
/// A file that cannot be read or written, or that one file cannot hold.
pub fn write(from: &Path, bindings: &Bindings, out: &Path) -> Result<(), String> {
    let read = |name: &str| {
        let path = from.join(name);
        std::fs::read_to_string(&path).map_err(wrong(&path))
    };
    let program = out.join("stroma_bg.wasm");
    let program = match &bindings.program {
        Some(own) => own.clone(),
        None => std::fs::read(&program).map_err(wrong(&program))?,
    };
    let page = compose(&Parts {
        index: &read("index.html")?,
        icon: &read("icon.svg")?,
        bindings: &bindings.text,
        page: &join("page.js", include_str!("parts.js"), &read)?,
        worker: &join("worker.js", "", &read)?,
        program: &program,
    })?;
    let path = out.join("stroma.html");
    std::fs::write(&path, &page).map_err(wrong(&path))?;
    println!(
        "{:.2} MB as one file that opens by double-click, {}",
        page.len() as f64 / 1e6,
        path.display()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page's own files, as they are.
    fn own(name: &str) -> Result<String, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/web");
        std::fs::read_to_string(path.join(name)).map_err(|error| format!("{name}: {error}"))
    }

    fn page(bindings: &str) -> String {
        let (index, icon) = (own("index.html"), own("icon.svg"));
        let page = join("page.js", include_str!("parts.js"), &own).expect("it is joined");
        let worker = join("worker.js", "", &own).expect("it is joined");
        compose(&Parts {
            index: &index.expect("it is read"),
            icon: &icon.expect("it is read"),
            bindings,
            page: &page,
            worker: &worker,
            program: b"a program",
        })
        .expect("it is one page")
    }

    /// What stands between the marks of the element that begins so.
    fn element<'a>(page: &'a str, begin: &str) -> &'a str {
        let (_, rest) = page.split_once(begin).expect(begin);
        rest.split_once("</script>").expect("it ends").0
    }

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // The example of FIPS 180-4.
        assert_eq!(
            hash("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
        );
    }

    #[test]
    fn nothing_in_a_script_ends_it() {
        let text = "a = \"</script>\";\r\nb = '</SCRIPT >' + \"<!-- ö\"; c < d; e = '</scrip';";
        assert_eq!(
            inline(text),
            "a = \"<\\/script>\";\nb = '<\\/SCRIPT >' + \"<\\!-- ö\"; c < d; e = '</scrip';"
        );
        assert_eq!(inline("<"), "<");
    }

    #[test]
    fn the_page_as_it_is_becomes_one_that_asks_for_nothing() {
        let page = page("let wasm_bindgen = \"</script>\";\n");
        assert_eq!(
            asked_for(&page.replace(element(&page, "<script>"), "")),
            None
        );
        let policy = policy(&page).expect("it has one");
        for begin in ["<script id=\"bindings\">", "<script>"] {
            assert!(policy.contains(&hash(element(&page, begin))), "{policy}");
        }
        assert!(!policy.contains("self"), "{policy}");
        let begin = "id=\"program\" data-length=\"";
        let (length, packed) = element(&page, begin).split_once("\">").expect("it has one");
        assert_eq!(length, packed.len().to_string());
        let packed = BASE64.decode(packed.as_bytes());
        let packed = packed.expect("it is base64");
        let program = miniz_oxide::inflate::decompress_to_vec_zlib(&packed);
        assert_eq!(program.expect("it is whole"), b"a program");
        assert!(page.contains("data-bytes=\"9\""));
        assert_eq!(page.matches("</script>").count(), 4);
    }

    #[test]
    fn a_page_that_asks_for_more_is_refused() {
        let index = own("index.html").expect("it is read");
        let with = index.replace("<body>", "<body><img src=\"knee.png\">");
        let parts = |index| Parts {
            index,
            icon: "",
            bindings: "",
            page: "",
            worker: "",
            program: &[],
        };
        let wrong = compose(&parts(&with)).expect_err("it is refused");
        assert!(wrong.contains("knee.png"), "{wrong}");
        let without = index.replace("icon.svg", "icon.png");
        let wrong = compose(&parts(&without)).expect_err("it is refused");
        assert!(wrong.contains("icon.svg"), "{wrong}");
    }
}
