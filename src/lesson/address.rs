//! Names and values of an address: what stands behind its `?` and its `#`, read and written.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is not written as it is: all but letters, digits and what no mail or chat takes for the end of a link or for an address
/// of its own.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b',')
    .remove(b':');

/// A text as it stands in an address.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// The text that stands in an address; what was not written by its rules stays as it is.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether a text is an address with something to read in it: it has names with values behind a `?` or a `#`.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let text = text.trim();
    let begins = text.starts_with(['?', '#']) || text.contains("://");
    begins && text.contains('=') && text.contains(['?', '#'])
}

/// The names and values of an address, in their order.
#[must_use]
pub fn pairs(address: &str) -> Vec<(String, String)> {
    let address = address.trim();
    let start = address.find(['?', '#']).unwrap_or(address.len());
    address[start..]
        .split(['?', '#', '&'])
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Names and values as they stand behind a `?` or a `#`.
#[must_use]
pub fn written(pairs: &[(&str, String)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    pairs.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_whatever_its_letters() {
        for text in [
            "",
            "a b",
            "50 % & more = 1?",
            "#?&",
            "Grüße, ñandú",
            "%41",
            "β 漢 🦴",
        ] {
            let address = format!(
                "https://x.example/?{}",
                written(&[("note", text.to_owned())])
            );
            assert!(!address.contains(' '), "{address}");
            assert_eq!(pairs(&address), [("note".to_owned(), text.to_owned())]);
        }
    }

    #[test]
    fn what_follows_no_rule_is_left_as_it_is() {
        assert_eq!(
            pairs("#a=100%&b=%zz&c"),
            [
                ("a".to_owned(), "100%".to_owned()),
                ("b".to_owned(), "%zz".to_owned()),
            ]
        );
        assert!(pairs("no address = here").is_empty());
    }
}
