//! The page to hand out: picture, question, course, code and the same code as a square to scan, in one file that a browser
//! shows and prints.

use data_encoding::BASE64;
use qrcode::QrCode;
use qrcode::render::svg;

use crate::experiment::plots::PLOTS;
use crate::live::Snapshot;
use crate::model::words::Condition;
use crate::sim::{History, STEPS_PER_DAY};
use crate::text::markup::{escaped, filled};
use crate::text::{language, say, say_with};
use crate::theme::Theme;
use crate::ui::results::compare;
use crate::ui::results::plot_svg;

/// The longest code that a telephone reads from a square of 34 mm, letters.
const MOST_IN_SQUARE: usize = 900;

const TEMPLATE: &str = include_str!("../../assets/hand_out.html");

/// What goes on the page, but for the picture.
#[derive(Debug, Clone)]
pub(super) struct HandOut {
    title: String,
    question: String,
    course: String,
    code: Option<String>,
    file: String,
    seed: String,
    /// The picture in words.
    described: String,
}

impl HandOut {
    /// What a run shows now. `code` is its share code, or none where it is too long; `file` names its run file then.
    pub(super) fn of(
        snapshot: &Snapshot,
        control: Option<&History>,
        code: Option<String>,
        file: String,
        theme: &Theme,
        described: String,
    ) -> Self {
        let title = snapshot.scenario.said_title();
        // The signals of a joint; the cells of a dish.
        let dish = snapshot.scenario.condition == Condition::Dish;
        let key = if dish { "plot-cells" } else { "plot-signals" };
        let plot = PLOTS.iter().find(|plot| plot.key == key);
        Self {
            course: plot_svg::svg(plot.unwrap_or(&PLOTS[0]), snapshot, control, theme),
            question: snapshot.scenario.said_question(),
            seed: say_with(
                "hand-out-seed",
                &[
                    ("title", title.clone()),
                    ("given", compare::given(snapshot)),
                    ("seed", snapshot.seed.to_string()),
                    ("day", (snapshot.step / STEPS_PER_DAY).to_string()),
                    ("version", env!("CARGO_PKG_VERSION").to_owned()),
                ],
            ),
            title,
            code,
            file,
            described,
        }
    }

    /// The page with its picture, a PNG.
    pub(super) fn page(&self, picture: &[u8]) -> String {
        let (how, code) = match &self.code {
            Some(code) => (say("hand-out-how"), escaped(code)),
            None => {
                let path = [("path", self.file.clone())];
                (say_with("hand-out-long", &path), String::new())
            }
        };
        let square = match self.code.as_deref().map(square) {
            Some(Some(square)) => square,
            Some(None) => format!("<p>{}</p>", escaped(&say("hand-out-no-qr"))),
            None => String::new(),
        };
        let values = [
            ("language", escaped(&language().to_string())),
            ("title", escaped(&self.title)),
            ("question-word", escaped(&say("hand-out-question"))),
            ("question", escaped(&self.question)),
            ("described", escaped(&self.described)),
            ("answer-word", escaped(&say("hand-out-answer"))),
            ("course-word", escaped(&say("hand-out-course"))),
            ("course", self.course.clone()),
            ("open-word", escaped(&say("hand-out-open"))),
            ("how", escaped(&how)),
            ("code", code),
            ("square", square),
            ("seed", escaped(&self.seed)),
            ("not-advice", escaped(&say("not-advice"))),
            ("picture", BASE64.encode(picture)),
        ];
        filled(TEMPLATE, &values)
    }
}

/// A code as a square to scan; none if it is too long for one.
fn square(code: &str) -> Option<String> {
    if code.len() > MOST_IN_SQUARE {
        return None;
    }
    let square = QrCode::with_error_correction_level(code, qrcode::EcLevel::L).ok()?;
    let drawn = square
        .render::<svg::Color<'_>>()
        .min_dimensions(200, 200)
        .build();
    // The page is HTML: no declaration of its own.
    let begin = drawn.find("<svg")?;
    Some(drawn[begin..].to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::live::share;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;
    use crate::theme::{ThemeName, Themes};

    fn page(scenario: &str, code: Option<String>) -> String {
        let scenario = Scenario::built_in(scenario).expect("a scenario");
        let mut run = Simulation::new(Arc::new(scenario), 4).expect("it starts");
        run.step_many(30);
        let code = code.or_else(|| share::encode(&run).ok());
        let themes = Themes::built_in().expect("themes");
        let snapshot = Snapshot::of(&run, None, None);
        let theme = themes.get(ThemeName::Projector);
        let out = HandOut::of(
            &snapshot,
            None,
            code,
            "run.stroma".into(),
            theme,
            "<b>".into(),
        );
        out.page(b"\x89PNG")
    }

    #[test]
    fn the_page_holds_picture_question_course_and_a_code_that_opens_the_same_run() {
        let page = page("osteoarthritis-moderate", None);
        assert!(page.contains("base64,iVBORw=="));
        assert!(
            page.contains("alt=\"&lt;b&gt;\""),
            "what is said is escaped"
        );
        assert!(!page.contains("{{"), "a place is not filled");
        let found = share::find_code(&page).expect("a code");
        assert_eq!((found.steps, found.seed), (30, 4));
        let question = Scenario::built_in("osteoarthritis-moderate")
            .expect("it")
            .question;
        assert!(page.contains(&escaped(&question)));
        // Two drawings: the course and the square.
        assert_eq!(page.matches("<svg").count(), 2);
        assert_eq!(page.matches("</svg>").count(), 2);
    }

    #[test]
    fn a_code_that_no_telephone_reads_is_no_square() {
        assert!(square(&"x".repeat(MOST_IN_SQUARE)).is_some());
        assert!(square(&"x".repeat(MOST_IN_SQUARE + 1)).is_none());
        let long = page("dish-renewal", Some("y".repeat(5000)));
        assert!(
            long.contains("no square") || long.contains("too long"),
            "it is said"
        );
    }
}
