//! A prepared state by its address: what stands behind the `?` and the `#` of a link, read and written.

use super::asked::Asked;
use crate::app::settings::TEXT_SIZES;
use crate::lesson::hidden::HiddenParts;
use crate::lesson::level::Levels;
use crate::lesson::{Lesson, address, lessons};
use crate::live::share::{self, Shared};
use crate::live::{Start, Unsaid};
use crate::model::words::TreatmentKind;
use crate::scenario::{DEFAULT_SCENARIO, Day, PlannedTreatment, Scenario, Seed};
use crate::text::{self, finding};
use crate::theme::ThemeName;
use crate::ui::kit::words::say_with;
use crate::ui::state::action::UiAction;

/// What a link asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Link {
    /// What opens first: a run by its code, a scenario from its start, a file.
    pub(super) opens: Option<Asked>,
    /// A level: its place.
    pub(super) level: Option<usize>,
    /// The day to which it runs.
    pub(super) day: Option<f64>,
    /// The theme.
    pub(super) theme: Option<ThemeName>,
    /// Size of text relative to the usual.
    pub(super) text_size: Option<f32>,
    /// Parts of the window that are not shown.
    pub(super) hidden: HiddenParts,
    /// The language, by its code.
    pub(super) language: Option<String>,
    /// A lesson as the link sets it up.
    pub(super) lesson: Option<Box<Lesson>>,
    /// What in it was wrong, a sentence each.
    pub(super) wrong: Vec<String>,
}

/// Names of what a link can hold, for who wrote another.
const NAMES: &str = "lesson, code, level, scenario, seed, treatment, day, theme, text, language, hide, lock or note";

/// What of them a link to a lesson can hold besides what sets the lesson up.
const BESIDE_A_LESSON: [&str; 2] = ["theme", "text"];

/// Whether a link can hold something under this name.
fn is_name(name: &str) -> bool {
    NAMES.split([',', ' ']).any(|known| known == name)
}

/// How a run begins that a link says in parts.
#[derive(Debug, Default)]
struct StartInLink {
    scenario: Option<Scenario>,
    seed: Option<Seed>,
    treatments: Vec<PlannedTreatment>,
}

impl StartInLink {
    /// The run; none where no part of it was said.
    fn run(self) -> Result<Option<Shared>, String> {
        if self.scenario.is_none() && self.seed.is_none() && self.treatments.is_empty() {
            return Ok(None);
        }
        let scenario = match self.scenario {
            Some(scenario) => scenario,
            None => Scenario::built_in(DEFAULT_SCENARIO).map_err(|error| error.to_string())?,
        };
        let seed = self.seed.map_or(scenario.seed, Seed::get);
        let scenario = if self.treatments.is_empty() {
            scenario
        } else {
            scenario.with_treatments(self.treatments)
        };
        Ok(Some(Shared::fresh(scenario, seed)))
    }
}

impl Link {
    /// Reads what stands behind the `?` and the `#`. What is wrong is left out and told in the window.
    ///
    /// # Errors
    /// A link in which nothing is right: what is wrong, with what would be right.
    pub(super) fn parse(link: &str) -> Result<Self, String> {
        let pairs = address::pairs(link);
        let mut read = Self::default();
        let mut start = StartInLink::default();
        match lessons::of_pairs(&pairs) {
            Ok(None) => {}
            Ok(Some(found)) => {
                let wrong = found.wrong.iter().map(|wrong| format!("the link, {wrong}"));
                read.wrong.extend(wrong);
                read.lesson = Some(Box::new(found.lesson));
            }
            Err(wrong) => read.wrong.push(format!("the link, {wrong}")),
        }
        let mut right = read.lesson.is_some();
        for (name, value) in &pairs {
            let of_lesson = lessons::IN_LINKS.contains(&name.as_str());
            if name == "lesson" || read.lesson.is_some() && of_lesson {
                continue;
            }
            let fits = read.lesson.is_none() || BESIDE_A_LESSON.contains(&name.as_str());
            let taken = if fits || !is_name(name) {
                read.take(name, value, &mut start)
            } else {
                Err(format!(
                    "the link: found {name} beside lesson, expected one of them"
                ))
            };
            match taken {
                Ok(()) => right = true,
                Err(wrong) => read.wrong.push(wrong),
            }
        }
        if !right && !read.wrong.is_empty() {
            return Err(read.wrong.join("; "));
        }
        if read.opens.is_none() {
            read.opens = start.run()?.map(|run| Asked::Open(Box::new(run)));
        }
        Ok(read)
    }

    /// Takes one name with its value.
    fn take(&mut self, name: &str, value: &str, start: &mut StartInLink) -> Result<(), String> {
        let wrong = |expected: &str| {
            Err(format!(
                "the link, {name}: found '{value}', expected {expected}"
            ))
        };
        match name {
            "code" => {
                let found = share::find_code(value).map_err(|error| error.said())?;
                self.opens = Some(Asked::Open(Box::new(found)));
            }
            "scenario" => match Scenario::built_in(value) {
                Ok(found) => start.scenario = Some(found),
                Err(_) => return wrong(&Scenario::NAMES.join(", ")),
            },
            "level" => {
                let levels = Levels::built_in()?.levels;
                match levels.iter().position(|level| level.key == value) {
                    Some(place) => self.level = Some(place),
                    None => {
                        let keys: Vec<&str> =
                            levels.iter().map(|level| level.key.as_str()).collect();
                        return wrong(&keys.join(", "));
                    }
                }
            }
            "seed" => match value.parse::<u64>().map(Seed::try_from) {
                Ok(Ok(found)) => start.seed = Some(found),
                _ => return wrong("a whole number from 0 to 18446744073709551615"),
            },
            "treatment" => {
                for one in value.split(',') {
                    let planned = one
                        .parse::<PlannedTreatment>()
                        .map_err(|error| error.said())?;
                    start.treatments.push(planned);
                }
            }
            "day" => match value.parse::<f64>().map(Day::new) {
                Ok(Ok(day)) => self.day = Some(day.get()),
                _ => return wrong("a day of the run, 0 or more"),
            },
            "theme" => match ThemeName::from_key(value) {
                Some(theme) => self.theme = Some(theme),
                None => return wrong("theatre or projector"),
            },
            "text" => match value.parse::<f32>() {
                Ok(size) if (TEXT_SIZES[0]..=TEXT_SIZES[8]).contains(&size) => {
                    self.text_size = Some(size);
                }
                _ => return wrong("0.8 to 2.5"),
            },
            "hide" => match HiddenParts::of_names(value) {
                Ok(parts) => self.hidden = self.hidden.with(parts),
                Err(found) => {
                    let expected = HiddenParts::all_names();
                    return Err(format!(
                        "the link, hide: found '{found}', expected {expected}"
                    ));
                }
            },
            "language" => {
                let languages = text::languages();
                if !languages.iter().any(|code| code == value) {
                    return wrong(&languages.join(", "));
                }
                self.language = Some(value.to_owned());
            }
            "lock" | "note" => {
                return Err(format!(
                    "the link: found {name} without a lesson, expected lesson={} or another beside it",
                    lessons::NAMES[0]
                ));
            }
            _ => return Err(format!("the link: found '{name}', expected {NAMES}")),
        }
        Ok(())
    }

    /// What is asked of the window, in its order.
    pub(super) fn asked(self) -> Vec<Asked> {
        let level = self.level.map(|level| Asked::Ui(UiAction::Level(level)));
        let day = self.day.map(|day| Asked::Ui(UiAction::RunToDay(day)));
        let lesson = self.lesson.map(Asked::OpenLesson);
        let wrong = (!self.wrong.is_empty()).then(|| {
            let found = [("found", finding::said_or_same(&self.wrong.join("; ")))];
            Asked::Ui(UiAction::TellWords(say_with("lesson-link-partly", &found)))
        });
        let all = [level, self.opens, day, lesson, wrong];
        all.into_iter().flatten().collect()
    }

    /// What is asked of a window into which the link was pasted: how that window looks stays.
    pub(super) fn pasted(mut self) -> Vec<Asked> {
        let looks = self.theme.is_some() || self.text_size.is_some() || self.language.is_some();
        if looks || !self.hidden.is_none() {
            self.wrong.push(
                "the link: theme, text, language and hide count where a page is opened with it, and not here"
                    .to_owned(),
            );
        }
        self.asked()
    }

    /// The link as a text, from its `?` on. [`Self::parse`] reads it to the same state; hours of a run it does not say,
    /// but the day.
    ///
    /// # Errors
    /// Why a link cannot say how its run began.
    pub(super) fn to_text(&self) -> Result<String, Unsaid> {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        match &self.opens {
            None => {}
            Some(Asked::Open(run)) => {
                let start = Start::of(&run.scenario, run.seed, &run.acts)?;
                pairs.push(("scenario", start.scenario));
                pairs.extend(start.seed.map(|seed| ("seed", seed.to_string())));
                let treatments = start.treatments.as_deref().map(written);
                pairs.extend(treatments.map(|all| ("treatment", all)));
            }
            Some(_) => return Err(Unsaid::File),
        }
        pairs.extend(self.day.map(|day| ("day", day.to_string())));
        let levels = Levels::built_in().unwrap_or_default().levels;
        let level = self.level.and_then(|level| levels.get(level));
        pairs.extend(level.map(|level| ("level", level.key.clone())));
        pairs.extend(self.theme.map(|theme| ("theme", key_of(theme).to_owned())));
        pairs.extend(self.text_size.map(|size| ("text", size.to_string())));
        if !self.hidden.is_none() {
            pairs.push(("hide", self.hidden.to_string()));
        }
        Ok(match pairs.as_slice() {
            [] => String::new(),
            pairs => format!("?{}", address::written(pairs)),
        })
    }
}

impl From<Asked> for Link {
    /// A link to something that is opened: a run, a scenario, a file.
    fn from(opens: Asked) -> Self {
        Self {
            opens: Some(opens),
            ..Self::default()
        }
    }
}

/// The word of a theme in a link.
fn key_of(theme: ThemeName) -> &'static str {
    match theme {
        ThemeName::Theatre => "theatre",
        ThemeName::Projector => "projector",
    }
}

/// Treatments as they are read: `KIND[:CELLS][@DAY]` with commas between them.
fn written(treatments: &[PlannedTreatment]) -> String {
    if treatments.is_empty() {
        return TreatmentKind::None.key().to_owned();
    }
    let one = |planned: &PlannedTreatment| {
        let cells = planned.cells.map(|cells| format!(":{cells:e}"));
        let day = (planned.day > 0.0).then(|| format!("@{}", planned.day));
        format!(
            "{}{}{}",
            planned.kind.key(),
            cells.unwrap_or_default(),
            day.unwrap_or_default()
        )
    };
    treatments.iter().map(one).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::address::is_link;

    #[test]
    fn a_link_opens_a_prepared_state() {
        let link = "https://school.example/stroma/?scenario=osteoarthritis-mild&treatment=saline%400,cultured:5e7%4030&seed=4&day=60&theme=projector&text=1.3&hide=panels";
        assert!(is_link(link));
        let read = Link::parse(link).expect("it is right");
        assert_eq!(read.theme, Some(ThemeName::Projector));
        assert_eq!(
            (read.text_size, read.hidden),
            (Some(1.3), HiddenParts::PANELS)
        );
        let asked = read.asked();
        let [Asked::Open(run), Asked::Ui(UiAction::RunToDay(day))] = asked.as_slice() else {
            panic!("{asked:?}");
        };
        assert_eq!(run.scenario.name, "osteoarthritis-mild");
        assert_eq!((run.seed, run.scenario.treatments.len()), (4, 2));
        assert!((run.scenario.treatments[1].day - 30.0).abs() < 1e-9);
        assert!((day - 60.0).abs() < 1e-9);
        let level = Link::parse("?level=signals").expect("it is right").asked();
        assert!(
            matches!(level.as_slice(), [Asked::Ui(UiAction::Level(1))]),
            "{level:?}"
        );
    }

    #[test]
    fn a_code_behind_the_address_is_the_run_it_was_made_of() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let mut run =
            crate::sim::Simulation::new(std::sync::Arc::new(scenario), 7).expect("it starts");
        run.step_many(5);
        let code = share::encode(&run).expect("a code");
        let link = format!("http://127.0.0.1/#code={code}");
        assert!(is_link(&link) && !is_link(&code));
        let asked = Link::parse(&link).expect("it is right").asked();
        let [Asked::Open(opened)] = asked.as_slice() else {
            panic!("{asked:?}");
        };
        assert_eq!((opened.seed, opened.steps), (7, 5));
        let broken = format!("#code={}", &code[..code.len() - 2]);
        assert!(Link::parse(&broken).is_err());
    }

    #[test]
    fn what_means_nothing_in_a_link_is_named_with_what_would_be_right() {
        for (link, found, expected) in [
            ("?scenario=knee", "knee", "healthy"),
            ("?level=9", "9", "signals"),
            ("?day=soon", "soon", "a day"),
            ("?day=1e12", "1e12", "a day"),
            ("?theme=dark", "dark", "projector"),
            ("?text=9", "9", "2.5"),
            ("?hide=all", "all", "panels"),
            ("?hide=menu,inspector", "'inspector'", "levels"),
            ("?language=tlh", "tlh", "de, en"),
            ("#lesson=same-dan", "same-dan", "same-dna, divide-or-become"),
            ("#note=hello", "note without a lesson", "lesson=same-dna"),
            ("#lock=wash", "lock without a lesson", "lesson=same-dna"),
            ("?seed=-1", "-1", "whole number"),
            ("?treatment=tea", "tea", "saline"),
            ("?color=red", "color", "theme"),
            ("#code=nothing", "nothing", "stroma3-"),
        ] {
            let wrong = Link::parse(link).expect_err("it is refused");
            assert!(
                wrong.contains(found) && wrong.contains(expected),
                "{link}: {wrong}"
            );
        }
        assert!(
            Link::parse("")
                .expect("nothing is asked")
                .asked()
                .is_empty()
        );
    }

    #[test]
    fn a_treatment_that_is_none_is_named_in_the_language_of_the_person() {
        for (language, words) in [
            ("en", "no treatment"),
            ("de", "keine Behandlung"),
            ("es", "ningún tratamiento"),
        ] {
            let read = text::speaking(language, || Link::parse("?treatment=tea"));
            let wrong = read.expect_err("it is refused");
            assert!(wrong.contains(words) && wrong.contains("tea"), "{wrong}");
        }
    }

    /// What a link tells in the window.
    fn told(link: Link) -> String {
        match link.asked().pop() {
            Some(Asked::Ui(UiAction::TellWords(words))) => words,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_wrong_in_a_link_is_told_and_the_rest_opens() {
        let link =
            Link::parse("?scenario=healthy&theme=dark&day=3&color=red").expect("some is right");
        assert_eq!((link.day, link.theme), (Some(3.0), None));
        assert!(matches!(link.opens, Some(Asked::Open(_))));
        let told = told(link);
        let both = told.contains("'dark'") && told.contains("'color'");
        assert!(both, "{told}");
    }

    #[test]
    fn a_link_opens_a_lesson_as_it_was_set_up() {
        let text = "https://school.example/#lesson=same-dna&seed=7&hide=menu&lock=stain&note=Work%20in%20pairs.&theme=projector";
        let link = Link::parse(text).expect("it is right");
        assert_eq!(
            (link.theme, link.wrong.len()),
            (Some(ThemeName::Projector), 0)
        );
        assert!(
            link.hidden.is_none(),
            "the lesson hides it, as long as it is played"
        );
        let lesson = link.lesson.clone().expect("a lesson");
        assert_eq!(
            (lesson.start.seed, lesson.version.hide.join(",")),
            (7, "menu".to_owned())
        );
        assert_eq!(lesson.version.note, "Work in pairs.");
        let asked = link.asked();
        assert!(
            matches!(asked.as_slice(), [Asked::OpenLesson(_)]),
            "{asked:?}"
        );
    }

    #[test]
    fn a_link_to_a_lesson_with_something_wrong_in_it_opens_it_all_the_same() {
        let text = "#lesson=same-dna&seed=seven&hide=menu,sky&lock=wash,walking&day=4&color=red";
        let link = Link::parse(text).expect("the lesson is right");
        let lesson = link.lesson.clone().expect("a lesson");
        assert_eq!(
            (lesson.version.seed, lesson.version.hide.join(",")),
            (None, "menu".to_owned())
        );
        let told = told(link);
        for wrong in [
            "'seven'",
            "'sky'",
            "'walking'",
            "day beside lesson",
            "'color'",
        ] {
            assert!(told.contains(wrong), "no {wrong} in: {told}");
        }
    }

    #[test]
    fn the_parts_that_a_lesson_can_hide_are_those_of_the_window() {
        let names: Vec<&str> = crate::lesson::hidden::WindowPart::ALL
            .iter()
            .map(|(_, name)| *name)
            .collect();
        assert_eq!(names, crate::lesson::version::PARTS);
    }

    /// What a link says of a run: scenario, seed, treatments.
    fn said(link: Link) -> (String, u64, Vec<PlannedTreatment>) {
        match link.opens {
            Some(Asked::Open(run)) => {
                let treatments = run.scenario.treatments.clone();
                (run.scenario.name.clone(), run.seed, treatments)
            }
            other => panic!("{other:?}"),
        }
    }

    /// A link to the start of a scenario.
    fn link_to(scenario: Scenario, seed: u64) -> Link {
        Link::from(Asked::Open(Box::new(Shared::fresh(scenario, seed))))
    }

    #[test]
    fn what_is_written_is_read_to_the_same_state() {
        let planned =
            |kind, cells, day| PlannedTreatment::new(kind, cells, day).expect("it can be");
        let mut plans = vec![None, Some(Vec::new())];
        for kind in TreatmentKind::CHOICES {
            let with_cells = crate::model::treatment::CellSource::of(kind).is_some();
            let cells = with_cells.then_some(2.5e7);
            plans.push(Some(vec![planned(kind, None, 0.0)]));
            plans.push(Some(vec![
                planned(kind, cells, 0.0),
                planned(kind, cells, 1.0 / 24.0),
                planned(kind, None, 180.5),
            ]));
        }
        for name in Scenario::NAMES {
            for plan in &plans {
                for seed in [1, 7, u64::MAX] {
                    let scenario = Scenario::built_in(name).expect("a scenario");
                    let scenario = match plan {
                        Some(plan) => scenario.with_treatments(plan.clone()),
                        None => scenario,
                    };
                    let text = link_to(scenario.clone(), seed)
                        .to_text()
                        .expect("it is said");
                    assert!(is_link(&text) && !text.contains(['@', ' ']), "{text}");
                    let read = Link::parse(&text).expect("what was written is right");
                    let expected = ((*name).to_owned(), seed, scenario.treatments.clone());
                    assert_eq!(said(read), expected, "{text}");
                }
            }
        }
    }

    #[test]
    fn only_what_is_not_as_usual_is_written() {
        let fresh = Scenario::built_in("dish-renewal").expect("a scenario");
        let seed = fresh.seed;
        let mut link = link_to(fresh, seed);
        assert_eq!(link.to_text().as_deref(), Ok("?scenario=dish-renewal"));
        assert_eq!(Link::default().to_text().as_deref(), Ok(""));
        link.day = Some(60.25);
        link.level = Some(3);
        link.theme = Some(ThemeName::Projector);
        link.text_size = Some(1.15);
        link.hidden = HiddenParts::of_names("menu,time").expect("names");
        let text = link.to_text().expect("it is said");
        assert_eq!(
            text,
            "?scenario=dish-renewal&day=60.25&level=lab&theme=projector&text=1.15&hide=menu,time"
        );
        let read = Link::parse(&text).expect("it is right");
        assert_eq!((read.day, read.level), (Some(60.25), Some(3)));
        assert_eq!((read.theme, read.text_size), (link.theme, link.text_size));
        assert_eq!(read.hidden, link.hidden);
        let knee = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let (seed, plan) = (
            knee.seed,
            vec!["cultured:5e7@30".parse().expect("it is right")],
        );
        let text = link_to(knee.with_treatments(plan), seed).to_text();
        let expected = "?scenario=osteoarthritis-moderate&treatment=cultured:5e7%4030";
        assert_eq!(text.as_deref(), Ok(expected));
    }

    #[test]
    fn what_was_opened_from_a_file_is_asked_for_as_it_is() {
        let talk = crate::lesson::talk::Talk::built_in().expect("a talk");
        let link = Link::from(Asked::OpenTalk(Box::new(talk)));
        assert_eq!(link.to_text(), Err(Unsaid::File));
        let asked = link.asked();
        assert!(
            matches!(asked.as_slice(), [Asked::OpenTalk(_)]),
            "{asked:?}"
        );
    }
}
