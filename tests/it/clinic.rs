//! The treatment day on screen: drawn without a graphics card, said in words, and carried out as it is shown.

use bevy_egui::egui::{Key, Rect};
use stroma::clinic::{Choices, Guidance, KNEES, Level, Station, plan};
use stroma::live::Snapshot;
use stroma::model::words::TreatmentKind;
use stroma::scenario::Parameters;
use stroma::sim::{Command, STEPS_PER_DAY};
use stroma::theme::ThemeName;
use stroma::ui::clinic::sentence;
use stroma::ui::desk::{Page, Wish};
use stroma::ui::words;

use crate::panels::{Window, snapshot};
use crate::tools::start;

/// Window sizes in points: of the theatre theme, and of the projector theme, which enlarges by a quarter.
const SIZES: [(ThemeName, [f32; 2]); 6] = [
    (ThemeName::Theatre, [1920.0, 1080.0]),
    (ThemeName::Theatre, [1366.0, 768.0]),
    (ThemeName::Theatre, [1024.0, 600.0]),
    (ThemeName::Projector, [1536.0, 864.0]),
    (ThemeName::Projector, [1093.0, 614.0]),
    (ThemeName::Projector, [819.0, 480.0]),
];

const KINDS: [TreatmentKind; 5] = [
    TreatmentKind::Marrow,
    TreatmentKind::Fat,
    TreatmentKind::Cultured,
    TreatmentKind::Saline,
    TreatmentKind::Steroid,
];

type Texts = Vec<(String, Rect, Rect)>;

/// The treatment day of a moderately worn knee.
struct Day {
    window: Window,
    snapshot: Snapshot,
}

impl Day {
    fn new(name: ThemeName, size: [f32; 2]) -> Self {
        let mut window = Window::new(size, name);
        window.desk.page = Page::Clinic;
        let mut day = Self {
            window,
            snapshot: snapshot("osteoarthritis-moderate", 0),
        };
        for _ in 0..3 {
            day.frame();
        }
        day
    }

    fn frame(&mut self) -> (Vec<Wish>, Texts) {
        self.window.frame(&self.snapshot, Vec::new())
    }

    fn press(&mut self, key: Key) -> Vec<Wish> {
        self.window.press(&self.snapshot, key)
    }

    fn click(&mut self, key: &str) -> Vec<Wish> {
        self.window.click(&self.snapshot, &words::say(key))
    }
}

/// What is wrong with the texts of a frame.
fn wrong_with(texts: &Texts, size: [f32; 2]) -> Option<String> {
    let seen: Vec<(&String, Rect)> = texts
        .iter()
        .filter(|(text, ..)| !text.trim().is_empty())
        .map(|(text, place, clip)| (text, place.intersect(*clip).shrink(2.0)))
        .filter(|(_, place)| place.is_positive())
        .collect();
    for (k, (one, here)) in seen.iter().enumerate() {
        if one.contains("clinic-") || one.contains("NaN") || one.contains('{') {
            return Some(format!("'{one}' has no words"));
        }
        if here.left() < -1.0 || here.right() > size[0] + 1.0 || here.bottom() > size[1] + 1.0 {
            return Some(format!("'{one}' at {here:?} leaves the window"));
        }
        for (other, there) in &seen[k + 1..] {
            if one != other && here.intersects(*there) {
                return Some(format!("'{one}' lies over '{other}'"));
            }
        }
    }
    None
}

#[test]
fn every_station_is_drawn_in_words_that_do_not_collide_at_every_size_and_in_both_themes() {
    for (name, size) in SIZES {
        let mut day = Day::new(name, size);
        for here in Station::ALL {
            for (k, kind) in KINDS.into_iter().enumerate() {
                day.window.desk.clinic.here = here;
                let choices = &mut day.window.desk.clinic.choices;
                choices.kind = kind;
                choices.guidance = Guidance::ALL[k % 3];
                choices.injections = 1 + (k % 3) as u8;
                choices.volume = Level::ALL[k % 3];
                choices.knee = KNEES[k];
                day.frame();
                let (wishes, texts) = day.frame();
                assert!(wishes.is_empty());
                let wrong = wrong_with(&texts, size);
                assert_eq!(wrong, None, "{name:?} {size:?} {here:?} {kind:?}");
                for key in ["clinic-legal", "clinic-title"] {
                    let word = words::say(key);
                    assert!(texts.iter().any(|(text, ..)| *text == word), "{key}");
                }
            }
        }
    }
}

#[test]
fn every_consequence_has_words_and_a_source() {
    let mut seen = std::collections::BTreeSet::new();
    for kind in KINDS {
        for knee in KNEES {
            for (k, level) in Level::ALL.into_iter().enumerate() {
                let choices = Choices {
                    knee,
                    kind,
                    volume: level,
                    load: level,
                    guidance: Guidance::ALL[k],
                    injections: 1 + k as u8,
                    ..Choices::default()
                };
                for said in plan(&choices, &Parameters::default()).said {
                    assert_ne!(sentence(&said), said.key, "it has no words");
                    assert!(!sentence(&said).contains('{'), "{}", sentence(&said));
                    assert!(!said.card.source.is_empty());
                    let grade = format!("clinic-grade-{}", said.card.grade.key());
                    assert!(words::knows(&grade), "{grade}");
                    seen.insert(said.key);
                }
            }
        }
    }
    assert!(seen.len() >= 25, "{seen:?}");
}

#[test]
fn choosing_fat_changes_the_plan_and_the_dose_on_screen_is_that_of_the_command() {
    let mut day = Day::new(ThemeName::Theatre, [1920.0, 1080.0]);
    let before = day.window.desk.clinic.choices.clone();
    assert!(day.click("clinic-source-fat").is_empty());
    let after = day.window.desk.clinic.choices.clone();
    assert_eq!(after.kind, TreatmentKind::Fat);
    assert_eq!(day.window.desk.clinic.here, Station::Harvest);
    let (_, texts) = day.frame();
    let parameters = Parameters::default();
    assert_ne!(plan(&before, &parameters), plan(&after, &parameters));
    let wishes = day.click("clinic-go");
    let Some(Wish::Follow(followed)) = wishes.first() else {
        panic!("{wishes:?}");
    };
    let Some(Command::Treat { kind, cells }) = followed.commands.last() else {
        panic!("{:?}", followed.commands);
    };
    assert_eq!((*kind, *cells), (TreatmentKind::Fat, followed.dose));
    let shown = format!("{:.1} million", cells.expect("cells") / 1e6);
    assert!(texts.iter().any(|(text, ..)| *text == shown), "{shown}");
}

#[test]
fn the_day_can_be_skipped_by_mouse_and_by_key() {
    let mut day = Day::new(ThemeName::Projector, [1093.0, 614.0]);
    assert_eq!(day.click("clinic-skip"), [Wish::Page(Page::Picture)]);
    assert_eq!(day.press(Key::Escape), [Wish::Page(Page::Picture)]);
}

#[test]
fn every_choice_can_be_reached_and_taken_by_the_keyboard() {
    for (size, least) in [([1920.0, 1080.0], 50), ([1024.0, 600.0], 18)] {
        let mut day = Day::new(ThemeName::Theatre, size);
        let mut reached = std::collections::BTreeSet::new();
        let mut taken = false;
        for _ in 0..90 {
            day.press(Key::Tab);
            if let Some(id) = day.window.focus() {
                reached.insert(format!("{id:?}"));
            }
            let before = day.window.desk.clinic.choices.clone();
            if !taken {
                day.press(Key::Space);
                taken = day.window.desk.clinic.choices != before;
            }
        }
        assert!(taken, "{size:?}: no choice was taken by a key");
        assert!(reached.len() >= least, "{size:?}: {}", reached.len());
    }
}

#[test]
fn the_plan_gives_the_knee_the_number_of_stem_cells_that_it_says_and_again_when_it_is_due() {
    let choices = Choices {
        infection: Level::High,
        load: Level::High,
        age: Level::High,
        injections: 2,
        spacing: Level::Low,
        ..Choices::default()
    };
    let plan = plan(&choices, &Parameters::default());
    let mut simulation = start(&plan.scenario().expect("a knee"), 3);
    for command in &plan.commands {
        simulation
            .apply(command.clone())
            .expect("a plan is in range");
    }
    simulation.step();
    let now = Snapshot::of(&simulation, None, None);
    let cells: Vec<f64> = now
        .batches
        .iter()
        .map(|batch| batch.weight * f64::from(batch.drawn))
        .collect();
    assert_eq!(cells.len(), 1);
    assert!((cells[0] / plan.dose.expect("a dose") - 1.0).abs() < 1e-12);
    assert!(now.parameters.infection_probability > Parameters::default().infection_probability);
    assert!(now.parameters.doubling_time_hours > Parameters::default().doubling_time_hours);
    simulation.step_many(31 * STEPS_PER_DAY);
    let later = Snapshot::of(&simulation, None, None);
    assert_eq!(later.batches.len(), 2);
}
