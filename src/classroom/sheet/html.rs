//! A sheet as one page of HTML that holds all it needs, made for print on A4 or Letter.

use data_encoding::BASE64;

use super::block::{Block, Boxes, Choice, Group, Paper, Piece, Table, Tone, Width, Words};
use crate::classroom::axes::svg;
use crate::text::markup::{escaped, filled};

const TEMPLATE: &str = include_str!("../../../assets/worksheet.html");

fn piece(piece: &Piece) -> String {
    let (tag, class, words) = match piece {
        Piece::Plain(words) => return escaped(words),
        Piece::Stressed(words) => return format!("<em>{}</em>", escaped(words)),
        Piece::Bold(words) => return format!("<b>{}</b>", escaped(words)),
        Piece::End => return "<br>".to_owned(),
        Piece::Quiet(words) => ("span", "quiet", words),
        Piece::Tag(words) => ("span", "tag", words),
        Piece::Blank(found) if found.is_empty() => ("span", "blank", found),
        Piece::Blank(found) => ("span", "blank found", found),
    };
    format!("<{tag} class=\"{class}\">{}</{tag}>", escaped(words))
}

fn inline(words: &Words) -> String {
    words.iter().map(piece).collect()
}

fn paragraphs(all: &[Words]) -> String {
    all.iter()
        .map(|words| format!("<p>{}</p>", inline(words)))
        .collect()
}

fn text(tone: Tone, words: &Words) -> String {
    let class = match tone {
        Tone::Plain => "",
        Tone::Quiet => " class=\"quiet\"",
        Tone::Asked => " class=\"ask\"",
        Tone::Why => " class=\"why\"",
        Tone::Kind => " class=\"kind\"",
        Tone::Marks => " class=\"marks\"",
    };
    format!("<p{class}>{}</p>\n", inline(words))
}

fn why(all: &[Words]) -> String {
    format!("<div class=\"why\">{}</div>\n", paragraphs(all))
}

fn choice(choice: &Choice) -> String {
    let class = if choice.right { " class=\"right\"" } else { "" };
    let why = if choice.why.is_empty() {
        String::new()
    } else {
        why(&choice.why)
    };
    format!(
        "<li{class}><span class=\"box\">{}</span> {}{why}</li>\n",
        escaped(&choice.mark),
        inline(&choice.words)
    )
}

fn choices(boxes: Boxes, all: &[Choice]) -> String {
    let class = match boxes {
        Boxes::Tick => "options",
        Boxes::Number => "options tiles",
    };
    let all: String = all.iter().map(choice).collect();
    format!("<ul class=\"{class}\">\n{all}</ul>\n")
}

fn table(table: &Table) -> String {
    let class = match (table.to_fill, table.even) {
        (true, true) => "grid empty rows",
        (true, false) => "grid empty",
        (false, _) => "grid",
    };
    let head: String = table
        .columns
        .iter()
        .map(|(head, width)| {
            let class = match width {
                Width::Thin => " class=\"thin\"",
                Width::Narrow => " class=\"narrow\"",
                Width::Wide => " class=\"wide\"",
                Width::Free => "",
            };
            format!("<th{class}>{}</th>", escaped(head))
        })
        .collect();
    let rows: String = table
        .rows
        .iter()
        .map(|cells| {
            let cells: String = cells
                .iter()
                .map(|words| format!("<td>{}</td>", inline(words)))
                .collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!(
        "<table class=\"{class}\"><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>\n"
    )
}

fn group(group: &Group, blocks: &[Block]) -> String {
    let within = all(blocks);
    match group {
        Group::Head => format!("<header>{within}</header>\n"),
        Group::Question => format!("<div class=\"item\">{within}</div>\n"),
        Group::SecondLayer => format!("<aside class=\"more\">{within}</aside>\n"),
        Group::Step {
            place,
            title,
            minutes,
        } => {
            let minutes = minutes.as_ref().map_or_else(String::new, |minutes| {
                format!(" <span class=\"quiet\">{}</span>", escaped(minutes))
            });
            format!(
                "<section><h2><span class=\"number\">{place}</span> {}{minutes}</h2>\n{within}</section>\n",
                escaped(title)
            )
        }
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(words) => format!("<h1>{}</h1>\n", inline(words)),
        Block::Lead(all) => format!("<div class=\"question\">{}</div>\n", paragraphs(all)),
        Block::Heading(words) => format!("<h3>{}</h3>\n", escaped(words)),
        Block::Text(tone, words) => text(*tone, words),
        Block::Why(all) => why(all),
        Block::Names(names) => {
            let names: String = names
                .iter()
                .map(|name| format!("<span>{}</span>", escaped(name)))
                .collect();
            format!("<div class=\"names\">{names}</div>\n")
        }
        Block::Lines(count) => format!(
            "<div class=\"lines\">{}</div>\n",
            "<div></div>".repeat(*count)
        ),
        Block::Choices(boxes, all) => choices(*boxes, all),
        Block::Points(points) => {
            let points: String = points
                .iter()
                .map(|words| format!("<li>{}</li>\n", inline(words)))
                .collect();
            format!("<ul>\n{points}</ul>\n")
        }
        Block::Drawing(drawing) => format!("<figure>{}</figure>\n", svg(drawing)),
        Block::Picture { described, png } => format!(
            "<img class=\"picture\" alt=\"{}\" src=\"data:image/png;base64,{}\">\n",
            escaped(described),
            BASE64.encode(png)
        ),
        Block::Table(one) => table(one),
        Block::Group(kind, blocks) => group(kind, blocks),
    }
}

fn all(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

/// A part of the paper whose pages keep room for the foot: the foot of a table is repeated on each.
fn part(blocks: &[Block]) -> String {
    format!(
        "<table class=\"sheet\" role=\"presentation\"><tbody><tr><td>\n{}</td></tr></tbody><tfoot><tr><td><div class=\"room\"></div></td></tr></tfoot></table>\n",
        all(blocks)
    )
}

/// The page.
pub(crate) fn page(paper: &Paper) -> String {
    let values = [
        ("language", escaped(&paper.language)),
        ("name", escaped(&paper.name)),
        (
            "sheets",
            paper.parts.iter().map(|blocks| part(blocks)).collect(),
        ),
        ("foot", escaped(&paper.foot)),
    ];
    filled(TEMPLATE, &values)
}
