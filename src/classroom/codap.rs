//! The link that opens a lesson within CODAP, which gets the rows of the pupil as cases.

use std::fmt::Write as _;

/// CODAP, which shows the page whose address it is given.
const CODAP: &str = "https://codap3.concord.org/?di=";

/// A text as it can stand behind the `=` of an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The link that opens something within CODAP. `page` is the address of the page, `opens` what its link says behind the `#`, such
/// as `lesson=same-dna`.
///
/// # Errors
/// An address that CODAP cannot show.
pub fn codap_link(page: &str, opens: &str) -> Result<String, String> {
    let page = page.trim();
    let host = page.strip_prefix("https://").unwrap_or_default();
    let odd = |sign: char| matches!(sign, '?' | '#') || sign.is_whitespace();
    if host.is_empty() || page.contains(odd) {
        return Err(format!(
            "codap: found '{page}', expected the address of the page, which begins with https:// and has no ? and no #"
        ));
    }
    let folder = if page.ends_with('/') || page.ends_with(".html") {
        ""
    } else {
        "/"
    };
    let inside = format!(
        "{page}{folder}?codap&{}",
        opens.trim_start_matches(['#', '?'])
    );
    Ok(format!("{CODAP}{}", encoded(&inside)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_page_stands_whole_within_that_of_codap() {
        let expected = "https://codap3.concord.org/?di=https%3A%2F%2Fschool.example%2Fstroma%2F%3Fcodap%26lesson%3Dsame-dna";
        for page in [
            "https://school.example/stroma/",
            "https://school.example/stroma",
            " https://school.example/stroma/ ",
        ] {
            let link = codap_link(page, "#lesson=same-dna").expect("it is an address");
            assert_eq!(link, expected, "{page}");
        }
        for (page, end) in [
            ("https://a.example/x.html", "x.html%3Fcodap"),
            ("https://a.example", "a.example%2F%3Fcodap"),
            ("https://a.example/", "a.example%2F%3Fcodap"),
        ] {
            let link = codap_link(page, "#lesson=same-dna").expect("it is an address");
            assert!(link.contains(end), "{link}");
        }
    }

    #[test]
    fn what_codap_cannot_show_is_refused_with_what_would_be_right() {
        for page in [
            "",
            "https://",
            "http://school.example/",
            "school.example",
            "https://a.example/?b",
            "https://a.example/#b",
            "https://a.example/a b",
        ] {
            let wrong = codap_link(page, "#lesson=same-dna").expect_err(page);
            assert!(wrong.contains("https://"), "{wrong}");
        }
    }
}
