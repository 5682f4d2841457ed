//! A prepared state by its address: what stands behind the `?` and the `#` of a link.

use percent_encoding::percent_decode_str;

use super::asked::Asked;
use crate::app::settings::TEXT_SIZES;
use crate::lesson::level::Levels;
use crate::live::share::{self, Shared};
use crate::scenario::{Day, PlannedTreatment, Scenario, Seed};
use crate::theme::ThemeName;
use crate::ui::state::action::UiAction;

/// What a link asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Link {
    /// A run, by its code or as a scenario from its start.
    run: Option<Shared>,
    /// A level: its place.
    level: Option<usize>,
    /// The day to which it runs.
    day: Option<f64>,
    /// The theme.
    pub(super) theme: Option<ThemeName>,
    /// Size of text relative to the usual.
    pub(super) text_size: Option<f32>,
    /// Whether all panels are away.
    pub(super) bare: bool,
}

/// Names of what a link can hold, for who wrote another.
const NAMES: &str = "code, level, scenario, seed, treatment, day, theme, text or hide";

/// Whether a text is a link: it has names with values behind a `?` or a `#`.
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
                    read.run = Some(found);
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
                "hide" if value == "panels" => read.bare = true,
                "hide" => return wrong("panels"),
                _ => return Err(format!("the link: found '{name}', expected {NAMES}")),
            }
        }
        let more = seed.is_some() || !treatments.is_empty();
        if read.run.is_none() && (scenario.is_some() || more) {
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
            read.run = Some(Shared::fresh(scenario, seed));
        }
        Ok(read)
    }

    /// What is asked of the window, in its order.
    pub(super) fn asked(self) -> Vec<Asked> {
        let level = self.level.map(|level| Asked::Ui(UiAction::Level(level)));
        let run = self.run.map(|run| Asked::Open(Box::new(run)));
        let day = self.day.map(|day| Asked::Ui(UiAction::RunToDay(day)));
        [level, run, day].into_iter().flatten().collect()
    }
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
        assert_eq!((read.text_size, read.bare), (Some(1.3), true));
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
}
