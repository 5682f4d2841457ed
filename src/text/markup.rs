//! Texts in pages and drawings: with nothing in them that is read as a tag, and a template with its places filled.

/// Whether HTML and XML can hold a letter.
fn can_stand(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\t' | '\n' | '\r');
    !control && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A text as it stands in HTML or XML, between tags or between double quotes. What neither can hold is left out.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if can_stand(letter) => out.push(letter),
            _ => {}
        }
    }
    out
}

/// A template with its places filled. What is filled in is not read again.
#[must_use]
pub fn filled(template: &str, values: &[(&str, String)]) -> String {
    let mut page = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let Some((name, after)) = after.split_once("}}") else {
            break;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            page.push_str(value);
        }
        rest = after;
    }
    page.push_str(rest);
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_read_as_a_tag() {
        assert_eq!(
            escaped("a<b> & \"c\" 'd'"),
            "a&lt;b&gt; &amp; &quot;c&quot; 'd'"
        );
        assert_eq!(escaped("a\u{1}b\u{0}c\u{ffff}\td"), "abc\td");
    }

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let values = [("a", "{{b}}".to_owned()), ("b", "x".to_owned())];
        assert_eq!(filled("<{{a}}|{{b}}|{{c}}>", &values), "<{{b}}|x|>");
    }
}
