//! The treatment day on screen: drawn without a graphics card, said in words, and carried out as it is shown.

use bevy_egui::egui::{self, Event, Key, Modifiers, PointerButton, RawInput, Rect, pos2, vec2};
use stroma::clinic::{Choices, Guidance, KNEES, Level, Station, plan};
use stroma::live::{LiveState, Snapshot};
use stroma::model::words::TreatmentKind;
use stroma::scenario::Parameters;
use stroma::sim::{Command, STEPS_PER_DAY};
use stroma::theme::{ThemeName, Themes};
use stroma::ui::clinic::sentence;
use stroma::ui::desk::{Desk, Page, Wish};
use stroma::ui::panels::{self, Look, Shown};
use stroma::ui::{dress, words};

use crate::tools::{scenario, start};

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

struct Window {
    context: egui::Context,
    desk: Desk,
    snapshot: Snapshot,
    name: ThemeName,
    size: [f32; 2],
    time: f64,
}

impl Window {
    fn new(name: ThemeName, size: [f32; 2]) -> Self {
        let context = egui::Context::default();
        let themes = Themes::built_in().expect("the theme file is right");
        dress(&context, themes.get(name));
        let mut window = Self {
            context,
            desk: Desk {
                page: Page::Clinic,
                ..Desk::default()
            },
            snapshot: Snapshot::of(&start(&scenario("osteoarthritis-moderate"), 1), None, None),
            name,
            size,
            time: 0.0,
        };
        for _ in 0..3 {
            window.frame(Vec::new());
        }
        window
    }

    fn frame(&mut self, events: Vec<Event>) -> (Vec<Wish>, Texts) {
        let themes = Themes::built_in().expect("the theme file is right");
        let live = LiveState {
            running: false,
            hours_per_second: 24.0,
            reached_hours_per_second: 24.0,
            step: 0,
            end_step: 365 * STEPS_PER_DAY,
            known_step: 0,
            can_undo: false,
            can_redo: false,
            chapters: std::sync::Arc::default(),
        };
        let mut shown = Shown {
            veils: [true, true, false, false],
            cells: true,
            chromosomes: false,
        };
        let look = Look {
            theme: themes.get(self.name),
            theme_name: self.name,
            snapshot: &self.snapshot,
            twin: None,
            ghost: None,
            live: &live,
            shown,
        };
        self.time += 0.05;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(
                pos2(0.0, 0.0),
                vec2(self.size[0], self.size[1]),
            )),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let mut wishes = Vec::new();
        let desk = &mut self.desk;
        let output = self.context.clone().run_ui(input, |ui| {
            let context = ui.ctx().clone();
            wishes.extend(panels::show(&context, desk, &look, &mut shown));
        });
        let mut texts = Vec::new();
        for clipped in &output.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut texts);
        }
        (wishes, texts)
    }

    fn press(&mut self, key: Key) -> Vec<Wish> {
        let event = Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![event]).0
    }

    fn click(&mut self, key: &str) -> Vec<Wish> {
        let word = words::say(key);
        let (_, texts) = self.frame(Vec::new());
        let place = texts
            .iter()
            .find(|(found, ..)| *found == word)
            .unwrap_or_else(|| panic!("'{word}' is not on screen: {texts:?}"))
            .1
            .center();
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![Event::PointerMoved(place)]);
        let mut wishes = self.frame(vec![button(true)]).0;
        wishes.extend(self.frame(vec![button(false)]).0);
        wishes.extend(self.frame(Vec::new()).0);
        wishes
    }
}

fn gather(shape: &egui::Shape, clip: Rect, texts: &mut Texts) {
    match shape {
        egui::Shape::Text(text) => texts.push((
            text.galley.text().to_owned(),
            text.galley.rect.translate(text.pos.to_vec2()),
            clip,
        )),
        egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, texts)),
        _ => {}
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
        let mut window = Window::new(name, size);
        for here in Station::ALL {
            for (k, kind) in KINDS.into_iter().enumerate() {
                window.desk.clinic.here = here;
                let choices = &mut window.desk.clinic.choices;
                choices.kind = kind;
                choices.guidance = Guidance::ALL[k % 3];
                choices.injections = 1 + (k % 3) as u8;
                choices.volume = Level::ALL[k % 3];
                choices.knee = KNEES[k];
                window.frame(Vec::new());
                let (wishes, texts) = window.frame(Vec::new());
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
    let mut window = Window::new(ThemeName::Theatre, [1920.0, 1080.0]);
    let before = window.desk.clinic.choices.clone();
    assert!(window.click("clinic-source-fat").is_empty());
    let after = window.desk.clinic.choices.clone();
    assert_eq!(after.kind, TreatmentKind::Fat);
    assert_eq!(window.desk.clinic.here, Station::Harvest);
    let (_, texts) = window.frame(Vec::new());
    let parameters = Parameters::default();
    assert_ne!(plan(&before, &parameters), plan(&after, &parameters));
    let wishes = window.click("clinic-go");
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
    let mut window = Window::new(ThemeName::Projector, [1093.0, 614.0]);
    assert_eq!(window.click("clinic-skip"), [Wish::Page(Page::Picture)]);
    assert_eq!(window.press(Key::Escape), [Wish::Page(Page::Picture)]);
}

#[test]
fn every_choice_can_be_reached_and_taken_by_the_keyboard() {
    for (size, least) in [([1920.0, 1080.0], 50), ([1024.0, 600.0], 18)] {
        let mut window = Window::new(ThemeName::Theatre, size);
        let mut reached = std::collections::BTreeSet::new();
        let mut taken = false;
        for _ in 0..90 {
            window.press(Key::Tab);
            if let Some(id) = window.context.memory(egui::Memory::focused) {
                reached.insert(format!("{id:?}"));
            }
            let before = window.desk.clinic.choices.clone();
            if !taken {
                window.press(Key::Space);
                taken = window.desk.clinic.choices != before;
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
