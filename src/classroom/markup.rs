//! Texts of a lesson as a page or a platform takes them: escaped, with emphasis and paragraphs.

use crate::text::markup::escaped;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_an_emphasis_is_read_as_a_tag() {
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
}
