//! A prepared state by its address: what stands behind the `?` and the `#` of a link, read and written.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::asked::Asked;
use crate::app::settings::TEXT_SIZES;
use crate::lesson::level::Levels;
use crate::live::share::{self, Shared};
use crate::live::{Start, Unsaid};
use crate::model::words::TreatmentKind;
use crate::scenario::{Day, PlannedTreatment, Scenario, Seed};
use crate::theme::ThemeName;
use crate::ui::state::action::UiAction;
use crate::ui::state::hidden::HiddenParts;

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
}

/// Names of what a link can hold, for who wrote another.
const NAMES: &str = "code, level, scenario, seed, treatment, day, theme, text or hide";

/// Whether a text is a link: it has names with values behind a `?` or a `#`.
#[cfg(any(test, not(target_arch = "wasm32")))]
#[must_use]
pub(super) fn is_link(text: &str) -> bool {
    let text = text.trim();
    let begins = text.starts_with(['?', '#']) || text.contains("://");
    begins && text.contains('=') && text.contains(['?', '#'])
}

/// The names and values of a link, in their order.
fn pairs(link: &str) -> Vec<(String, String)> {
    let start = link.find(['?', '#']).unwrap_or(link.len());
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    link[start..]
        .split(['?', '#', '&'])
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

impl Link {
    /// Reads what stands behind the `?` and the `#`.
    ///
    /// # Errors
    /// The first name or value that means nothing, with what would be right.
    pub(super) fn parse(link: &str) -> Result<Self, String> {
        let mut read = Self::default();
        let (mut scenario, mut seed, mut treatments) = (None, None, Vec::new());
        for (name, value) in pairs(link.trim()) {
            let wrong = |expected: &str| {
                Err(format!(
                    "the link, {name}: found '{value}', expected {expected}"
                ))
            };
            match name.as_str() {
                "code" => {
                    let found = share::find_code(&value).map_err(|error| error.to_string())?;
                    read.opens = Some(Asked::Open(Box::new(found)));
                }
                "scenario" => match Scenario::built_in(&value) {
                    Ok(found) => scenario = Some(found),
                    Err(_) => return wrong(&Scenario::NAMES.join(", ")),
                },
                "level" => {
                    let levels = Levels::built_in()?.levels;
                    match levels.iter().position(|level| level.key == value) {
                        Some(place) => read.level = Some(place),
                        None => {
                            let keys: Vec<&str> =
                                levels.iter().map(|level| level.key.as_str()).collect();
                            return wrong(&keys.join(", "));
                        }
                    }
                }
                "seed" => match value.parse::<u64>().map(Seed::try_from) {
                    Ok(Ok(found)) => seed = Some(found),
                    _ => return wrong("a whole number from 0 to 18446744073709551615"),
                },
                "treatment" => {
                    for one in value.split(',') {
                        let planned: PlannedTreatment =
                            one.parse().map_err(|error| format!("the link, {error}"))?;
                        treatments.push(planned);
                    }
                }
                "day" => match value.parse::<f64>().map(Day::new) {
                    Ok(Ok(day)) => read.day = Some(day.get()),
                    _ => return wrong("a day of the run, 0 or more"),
                },
                "theme" => match ThemeName::from_key(&value) {
                    Some(theme) => read.theme = Some(theme),
                    None => return wrong("theatre or projector"),
                },
                "text" => match value.parse::<f32>() {
                    Ok(size) if (TEXT_SIZES[0]..=TEXT_SIZES[8]).contains(&size) => {
                        read.text_size = Some(size);
                    }
                    _ => return wrong("0.8 to 2.5"),
                },
                "hide" => match HiddenParts::of_names(&value) {
                    Ok(parts) => read.hidden = read.hidden.with(parts),
                    Err(found) => {
                        let expected = HiddenParts::all_names();
                        return Err(format!(
                            "the link, hide: found '{found}', expected {expected}"
                        ));
                    }
                },
                _ => return Err(format!("the link: found '{name}', expected {NAMES}")),
            }
        }
        let more = seed.is_some() || !treatments.is_empty();
        if read.opens.is_none() && (scenario.is_some() || more) {
            let scenario = match scenario {
                Some(scenario) => scenario,
                None => Scenario::built_in(crate::scenario::DEFAULT_SCENARIO)
                    .map_err(|error| error.to_string())?,
            };
            let seed = seed.map_or(scenario.seed, Seed::get);
            let scenario = if treatments.is_empty() {
                scenario
            } else {
                scenario.with_treatments(treatments)
            };
            read.opens = Some(Asked::Open(Box::new(Shared::fresh(scenario, seed))));
        }
        Ok(read)
    }

    /// What is asked of the window, in its order.
    pub(super) fn asked(self) -> Vec<Asked> {
        let level = self.level.map(|level| Asked::Ui(UiAction::Level(level)));
        let day = self.day.map(|day| Asked::Ui(UiAction::RunToDay(day)));
        [level, self.opens, day].into_iter().flatten().collect()
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
        let pairs: Vec<String> = pairs
            .into_iter()
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(&value, ENCODED)))
            .collect();
        Ok(match pairs.as_slice() {
            [] => String::new(),
            _ => format!("?{}", pairs.join("&")),
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

/// What is not written as it is: all but letters, digits and what no mail or chat takes for the end of a link or for an
/// address of its own.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b',')
    .remove(b':');

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
