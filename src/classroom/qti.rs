//! The questions of a lesson as a package of IMS QTI 1.2, which Canvas and most other platforms read.

use std::fmt::Write as _;

use super::markup::{html, inline, unmarked};
use super::questions::{Expected, Question, mixed, parts};
use crate::lesson::{Key, Lesson};
use crate::text::markup::escaped;
use crate::text::{say, trimmed};

/// Name of the questions within the package.
const ASSESSMENT: &str = "assessment.xml";
/// Name of the list of files: that of the standard.
const MANIFEST: &str = "imsmanifest.xml";
/// Points of a right answer; readers take it as per cent.
const WHOLE: f64 = 100.0;
/// Name of what is answered.
const ANSWER: &str = "answer";
/// Name of what is told after every answer: Canvas knows it by this name.
const WHY: &str = "general_fb";

/// The files of a package, to be put into a ZIP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QtiPackage {
    /// Path within the package and text of each file, the manifest first.
    pub files: Vec<(String, String)>,
}

/// A name as XML wants one: letters, digits, `-` and `_`.
fn ident(text: &str) -> String {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.chars()
        .map(|letter| if fits(letter) { letter } else { '_' })
        .collect()
}

/// A piece of HTML as material. It is a text in the XML, so it is escaped once more.
fn material(html: &str) -> String {
    format!(
        "<material><mattext texttype=\"text/html\">{}</mattext></material>",
        escaped(html)
    )
}

/// Sentences to choose from, in this order, each with its name.
fn choices(sentences: &[String], order: &[usize]) -> String {
    let label = |number: &usize| {
        let text = sentences.get(number - 1).map_or("", String::as_str);
        format!(
            "<response_label ident=\"a{number}\">{}</response_label>",
            material(&inline(text))
        )
    };
    let labels: String = order.iter().map(label).collect();
    format!("<render_choice shuffle=\"No\">{labels}</render_choice>")
}

/// What happens where a condition holds.
fn condition(
    go_on: bool,
    holds: &str,
    score: Option<(&str, f64)>,
    feedback: Option<&str>,
) -> String {
    let go_on = if go_on { "Yes" } else { "No" };
    let mut out =
        format!("<respcondition continue=\"{go_on}\"><conditionvar>{holds}</conditionvar>");
    // Writing to a String does not fail.
    if let Some((action, points)) = score {
        let points = trimmed(points, 2);
        let _ = write!(
            out,
            "<setvar action=\"{action}\" varname=\"SCORE\">{points}</setvar>"
        );
    }
    if let Some(link) = feedback {
        let _ = write!(
            out,
            "<displayfeedback feedbacktype=\"Response\" linkrefid=\"{link}\"/>"
        );
    }
    out.push_str("</respcondition>\n");
    out
}

fn equal(response: &str, value: &str) -> String {
    format!("<varequal respident=\"{response}\">{value}</varequal>")
}

/// A question as it is asked, marked and explained.
struct Asked {
    /// What Canvas calls such a question.
    kind: &'static str,
    /// What is answered.
    response: String,
    /// When it is right.
    conditions: String,
    /// What is told of one answer, with its name.
    told: Option<(String, String)>,
}

fn asked(question: &Question, seed: u64) -> Option<Asked> {
    Some(match &question.expected {
        Expected::One {
            options,
            right,
            misconception,
        } => {
            let order: Vec<usize> = (1..=options.len()).collect();
            let mut conditions = String::new();
            let mut told = None;
            if let Some(place) = misconception.filter(|place| place != right) {
                let name = format!("a{}_fb", place + 1);
                let chosen = equal(ANSWER, &format!("a{}", place + 1));
                conditions += &condition(true, &chosen, None, Some(&name));
                told = Some((name, html(&say("classroom-many-think-so"))));
            }
            let chosen = equal(ANSWER, &format!("a{}", right + 1));
            conditions += &condition(false, &chosen, Some(("Set", WHOLE)), None);
            Asked {
                kind: "multiple_choice_question",
                response: format!(
                    "<response_lid ident=\"{ANSWER}\" rcardinality=\"Single\">{}</response_lid>",
                    choices(options, &order)
                ),
                conditions,
                told,
            }
        }
        // A survey: not every reader takes a question in which everything is right, so it is left out.
        Expected::Any { .. } => return None,
        Expected::Number {
            value, least, most, ..
        } => {
            let holds = format!(
                "<or>{}<and><vargte respident=\"{ANSWER}\">{least}</vargte><varlte respident=\"{ANSWER}\">{most}</varlte></and></or>",
                equal(ANSWER, value)
            );
            Asked {
                kind: "numerical_question",
                response: format!(
                    "<response_num ident=\"{ANSWER}\" rcardinality=\"Single\" numtype=\"Decimal\"><render_fib fibtype=\"Decimal\" prompt=\"Box\"><response_label ident=\"number\"/></render_fib></response_num>"
                ),
                conditions: condition(false, &holds, Some(("Set", WHOLE)), None),
                told: None,
            }
        }
        // A place, and the sentence that stands there; the sentences are offered in an order that does not tell.
        Expected::Order { sentences } => {
            let order = mixed(&question.name, seed, sentences.len());
            let offered = choices(sentences, &order);
            let mut response = String::new();
            let mut conditions = String::new();
            for place in 1..=sentences.len() {
                let name = format!("{ANSWER}{place}");
                let asks = material(&place.to_string());
                response += &format!(
                    "<response_lid ident=\"{name}\" rcardinality=\"Single\">{asks}{offered}</response_lid>"
                );
                let points = WHOLE / sentences.len() as f64;
                let chosen = equal(&name, &format!("a{place}"));
                conditions += &condition(true, &chosen, Some(("Add", points)), None);
            }
            Asked {
                kind: "matching_question",
                response,
                conditions,
                told: None,
            }
        }
        // A person reads it.
        Expected::Words => Asked {
            kind: "essay_question",
            response: format!(
                "<response_str ident=\"{ANSWER}\" rcardinality=\"Single\"><render_fib fibtype=\"String\" prompt=\"Box\" rows=\"10\"><response_label ident=\"words\"/></render_fib></response_str>"
            ),
            conditions: condition(false, "<other/>", None, None),
            told: None,
        },
    })
}

fn feedback(name: &str, html: &str) -> String {
    format!(
        "<itemfeedback ident=\"{name}\"><flow_mat>{}</flow_mat></itemfeedback>\n",
        material(html)
    )
}

fn field(label: &str, entry: &str) -> String {
    format!(
        "<qtimetadatafield><fieldlabel>{label}</fieldlabel><fieldentry>{entry}</fieldentry></qtimetadatafield>"
    )
}

/// A question; nothing where none can be made of it.
fn item(question: &Question, seed: u64) -> Option<String> {
    let Asked {
        kind,
        response,
        conditions,
        told,
    } = asked(question, seed)?;
    let (name, title) = (ident(&question.name), escaped(&question.name));
    let mut out = format!("<item ident=\"{name}\" title=\"{title}\">\n");
    let fields = field("question_type", kind) + &field("points_possible", "1");
    // Writing to a String does not fail.
    let _ = writeln!(
        out,
        "<itemmetadata><qtimetadata>{fields}</qtimetadata></itemmetadata>"
    );
    let _ = writeln!(
        out,
        "<presentation>{}{response}</presentation>",
        material(&html(&question.text))
    );
    out.push_str("<resprocessing>\n<outcomes><decvar maxvalue=\"100\" minvalue=\"0\" varname=\"SCORE\" vartype=\"Decimal\"/></outcomes>\n");
    if question.why.is_some() {
        out += &condition(true, "<other/>", None, Some(WHY));
    }
    out += &conditions;
    out.push_str("</resprocessing>\n");
    if let Some(why) = &question.why {
        out += &feedback(WHY, &html(why));
    }
    if let Some((name, words)) = told {
        out += &feedback(&name, &words);
    }
    out.push_str("</item>\n");
    Some(out)
}

fn assessment(lesson: &Lesson, key: &Key, title: &str) -> String {
    let mut sections = String::new();
    // Writing to a String does not fail.
    for part in parts(lesson, key) {
        let (name, heading) = (ident(&part.name), escaped(&part.title));
        let _ = writeln!(sections, "<section ident=\"{name}\" title=\"{heading}\">");
        for question in &part.questions {
            sections += &item(question, lesson.start.seed).unwrap_or_default();
        }
        sections.push_str("</section>\n");
    }
    if sections.is_empty() {
        // The standard wants one.
        sections.push_str("<section ident=\"none\"/>\n");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\">\n\
         <assessment ident=\"{}\" title=\"{}\">\n{sections}</assessment>\n</questestinterop>\n",
        ident(&format!("stroma-{}", lesson.name)),
        escaped(title)
    )
}

fn manifest(lesson: &Lesson, title: &str) -> String {
    let name = ident(&format!("stroma-{}", lesson.name));
    let title = escaped(title);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest identifier=\"{name}-package\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" xmlns:imsmd=\"http://www.imsglobal.org/xsd/imsmd_v1p2\">\n\
         <metadata>\n<schema>IMS Content</schema>\n<schemaversion>1.1.3</schemaversion>\n\
         <imsmd:lom><imsmd:general><imsmd:title><imsmd:langstring>{title}</imsmd:langstring></imsmd:title></imsmd:general></imsmd:lom>\n\
         </metadata>\n\
         <organizations/>\n\
         <resources>\n\
         <resource identifier=\"{name}\" type=\"imsqti_xmlv1p2\" href=\"{ASSESSMENT}\">\n<file href=\"{ASSESSMENT}\"/>\n</resource>\n\
         </resources>\n\
         </manifest>\n"
    )
}

/// Predictions, transfer and the questions at the end of a lesson as a package of QTI 1.2, its files to be put into a ZIP.
#[must_use]
pub fn qti(lesson: &Lesson, key: &Key) -> QtiPackage {
    let title = unmarked(&lesson.say("title", &key.words(lesson)));
    QtiPackage {
        files: vec![
            (MANIFEST.to_owned(), manifest(lesson, &title)),
            (ASSESSMENT.to_owned(), assessment(lesson, key, &title)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_xml_takes() {
        assert_eq!(
            ident("letters or \"bricks\"?-ü_1"),
            "letters_or__bricks__-__1"
        );
    }

    #[test]
    fn html_within_xml_is_escaped_twice() {
        assert_eq!(
            material(&html("a < *b*")),
            "<material><mattext texttype=\"text/html\">&lt;p&gt;a &amp;lt; &lt;em&gt;b&lt;/em&gt;&lt;/p&gt;</mattext></material>"
        );
    }
}
