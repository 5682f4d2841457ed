//! What the page is written with: texts with nothing in them that is read as a tag, tables, a template with its places filled.

/// Whether HTML and XML can hold a letter.
fn can_stand(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\t' | '\n' | '\r');
    !control && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A text as it stands between tags or between double quotes. What neither HTML nor XML can hold is left out.
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

/// A text within a tag.
pub(super) fn tag(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>\n", escaped(text))
}

/// A paragraph of a class of the page.
pub(super) fn paragraph(class: &str, text: &str) -> String {
    format!("<p class=\"{class}\">{}</p>\n", escaped(text))
}

/// A table with a head and a line for each row; the first of each is its name.
pub(super) fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let heads: String = head
        .iter()
        .map(|word| format!("<th scope=\"col\">{}</th>", escaped(word)))
        .collect();
    let lines: String = rows
        .iter()
        .map(|row| {
            let cells: String = row
                .iter()
                .enumerate()
                .map(|(place, word)| match place {
                    0 => format!("<th scope=\"row\">{}</th>", escaped(word)),
                    _ => format!("<td>{}</td>", escaped(word)),
                })
                .collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>\n{lines}</tbody></table>\n")
}

/// A template with its places filled. What is filled in is not read again.
pub(super) fn filled(template: &str, values: &[(&str, String)]) -> String {
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
