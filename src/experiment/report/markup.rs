//! What the page is written with: tags, paragraphs, tables.

use crate::text::markup::escaped;

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

/// A picture with the sentence below it.
pub(super) fn figure(svg: &str, under: &str) -> String {
    format!(
        "<figure>\n{svg}<figcaption>{}</figcaption></figure>\n",
        escaped(under)
    )
}
