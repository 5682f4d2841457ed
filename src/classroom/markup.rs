//! Texts of a lesson as a page or a platform takes them: escaped, with emphasis and paragraphs.

/// Whether HTML and XML can hold a letter.
fn can_stand(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\t' | '\n' | '\r');
    !control && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A text as it stands in HTML or XML, between tags or between double quotes. What neither can hold is left out.
pub(super) fn escaped(text: &str) -> String {
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

/// Paragraphs of a text: a blank line parts them, any other end of a line is a space.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            found.push(lines.join(" "));
            lines.clear();
        }
    }
    found
}

/// A paragraph in parts, each with whether it is emphasised, `*as here*`. A star beside a space or without another is a star.
pub(super) fn parts(paragraph: &str) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut rest = paragraph;
    let mut from = 0;
    while let Some(open) = rest[from..].find('*').map(|at| from + at) {
        let behind = &rest[open + 1..];
        let close = behind.find('*').filter(|&end| {
            let inside = &behind[..end];
            !inside.is_empty() && inside.trim() == inside
        });
        match close {
            Some(end) => {
                parts.push((false, &rest[..open]));
                parts.push((true, &behind[..end]));
                rest = &behind[end + 1..];
                from = 0;
            }
            None => from = open + 1,
        }
    }
    parts.push((false, rest));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// A paragraph with its emphasis.
fn paragraph_inline(paragraph: &str) -> String {
    parts(paragraph)
        .into_iter()
        .map(|(emphasised, part)| {
            let part = escaped(part);
            if emphasised {
                format!("<em>{part}</em>")
            } else {
                part
            }
        })
        .collect()
}

/// A text as HTML within a line.
pub(super) fn inline(text: &str) -> String {
    let lines: Vec<String> = paragraphs(text)
        .iter()
        .map(|paragraph| paragraph_inline(paragraph))
        .collect();
    lines.join("<br>")
}

/// A text as paragraphs of HTML.
pub(super) fn html(text: &str) -> String {
    paragraphs(text)
        .iter()
        .map(|paragraph| format!("<p>{}</p>", paragraph_inline(paragraph)))
        .collect()
}

/// A text as one plain line.
pub(super) fn unmarked(text: &str) -> String {
    let lines: Vec<String> = paragraphs(text)
        .iter()
        .map(|paragraph| parts(paragraph).into_iter().map(|(_, part)| part).collect())
        .collect();
    lines.join(" ")
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
        assert_eq!(inline("*<b>*"), "<em>&lt;b&gt;</em>");
    }

    #[test]
    fn stars_round_words_are_emphasis_and_others_are_stars() {
        assert_eq!(inline("Yet *the left* knee"), "Yet <em>the left</em> knee");
        assert_eq!(inline("*a* and *b*"), "<em>a</em> and <em>b</em>");
        for text in ["2 * 3 * 4", "a * b", "*", "**", "one *"] {
            assert_eq!(inline(text), text);
            assert_eq!(unmarked(text), text);
        }
        assert_eq!(inline("2 * 3 is *six*"), "2 * 3 is <em>six</em>");
        assert_eq!(unmarked("2 * 3 is *six*"), "2 * 3 is six");
    }

    #[test]
    fn a_blank_line_parts_paragraphs() {
        let text = "One\nand on.\n\n\n  Two *a\nb* &.\n";
        assert_eq!(
            html(text),
            "<p>One and on.</p><p>Two <em>a b</em> &amp;.</p>"
        );
        assert_eq!(inline(text), "One and on.<br>Two <em>a b</em> &amp;.");
        assert_eq!(unmarked(text), "One and on. Two a b &.");
        assert_eq!(html(" \n "), "");
    }

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let values = [("a", "{{b}}".to_owned()), ("b", "x".to_owned())];
        assert_eq!(filled("<{{a}}|{{b}}|{{c}}>", &values), "<{{b}}|x|>");
    }
}
