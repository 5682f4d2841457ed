//! The panels without a graphics card: every word is there, colours can be told apart, clicks become wishes.

use std::collections::BTreeSet;

use bevy_egui::egui::{self, Event, Key, Modifiers, PointerButton, RawInput, Rect, pos2, vec2};
use stroma::lens::Lens;
use stroma::live::{LiveState, Snapshot, TwinKind, Verified};
use stroma::model::words::{Activity, CellKind, Polarisation, Signal};
use stroma::scenario::Scenario;
use stroma::sim::{Command, STEPS_PER_DAY};
use stroma::theme::{Hex, Theme, ThemeName, Themes};
use stroma::ui::kit::words;
use stroma::ui::picture::dress;
use stroma::ui::shell;
use stroma::ui::state::UiState;
use stroma::ui::state::action::{Page, UiAction};
use stroma::ui::state::input::{Layers, PanelInput};
use stroma::ui::state::runs::RunLists;

use crate::architecture::texts;
use crate::tools::{repository, scenario, start};

pub(crate) const SIZES: [[f32; 2]; 3] = [[1920.0, 1080.0], [1366.0, 768.0], [1024.0, 600.0]];

fn themes() -> Themes {
    Themes::built_in().expect("the theme file is right")
}

pub(crate) fn snapshot(name: &str, days: u64) -> Snapshot {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(days * STEPS_PER_DAY);
    Snapshot::of(&simulation, None, None)
}

/// What is painted over the panels, or looks at them, at the end of a frame.
type After = Box<dyn FnMut(&egui::Context, &UiState, &PanelInput<'_>)>;

/// A window with panels, and all that was drawn in it.
pub(crate) struct Window {
    context: egui::Context,
    pub(crate) state: UiState,
    pub(crate) twin: Option<Snapshot>,
    /// What the twin is.
    pub(crate) kind: Option<TwinKind>,
    /// The farthest hour simulated, if not the present one.
    pub(crate) known_step: Option<u64>,
    /// What a reader of the screen was told in the last frame.
    pub(crate) heard: Vec<egui::accesskit::Node>,
    /// The runs that can be opened.
    pub(crate) runs: RunLists,
    /// Which widget each of these is.
    pub(crate) heard_of: Vec<u64>,
    /// What comes at the end of a frame.
    pub(crate) after: Option<After>,
    /// Where the lens looks.
    pub(crate) lens: Option<Lens>,
    size: egui::Vec2,
    name: ThemeName,
    time: f64,
}

impl Window {
    pub(crate) fn new(size: [f32; 2], name: ThemeName) -> Self {
        Self::showing(&snapshot("dish-stiffness", 0), size, name)
    }

    /// A window that shows a run.
    pub(crate) fn showing(run: &Snapshot, size: [f32; 2], name: ThemeName) -> Self {
        let context = egui::Context::default();
        dress(&context, themes().get(name));
        let mut window = Self {
            context,
            state: UiState::default(),
            twin: None,
            runs: RunLists::default(),
            kind: None,
            known_step: None,
            heard: Vec::new(),
            heard_of: Vec::new(),
            after: None,
            lens: None,
            size: vec2(size[0], size[1]),
            name,
            time: 0.0,
        };
        // Areas find their size in the first frames.
        for _ in 0..2 {
            window.frame(run, Vec::new());
        }
        window
    }

    pub(crate) fn frame(
        &mut self,
        snapshot: &Snapshot,
        events: Vec<Event>,
    ) -> (Vec<UiAction>, Vec<(String, Rect, Rect)>) {
        let themes = themes();
        let live = LiveState {
            running: true,
            hours_per_second: 24.0,
            reached_hours_per_second: 24.0,
            step: snapshot.step,
            end_step: 365 * STEPS_PER_DAY,
            known_step: self.known_step.unwrap_or(snapshot.step),
            can_undo: false,
            can_redo: false,
            chapters: std::sync::Arc::default(),
            twin: self.kind.clone(),
            verified: Verified::default(),
            opening: None,
        };
        let mut shown = Layers {
            overlays: [true, true, false, false],
            cells: true,
            chromosomes: false,
        };
        let look = PanelInput {
            theme: themes.get(self.name),
            theme_name: self.name,
            snapshot,
            twin: self.twin.as_ref(),
            ghost: None,
            live: &live,
            runs: &self.runs,
            keys: &stroma::app::key_rows(),
            pace: 24.0,
            shown,
            lens: self.lens,
        };
        self.time += 0.05;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), self.size)),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let mut wishes = Vec::new();
        let context = self.context.clone();
        let output = context.run_ui(input, |ui| {
            let context = ui.ctx().clone();
            wishes.extend(shell::show(&context, &mut self.state, &look, &mut shown));
            if let Some(after) = &mut self.after {
                after(&context, &self.state, &look);
            }
        });
        if let Some(update) = output.platform_output.accesskit_update {
            self.heard_of = update.nodes.iter().map(|(id, _)| id.0).collect();
            self.heard = update.nodes.into_iter().map(|(_, node)| node).collect();
        }
        let mut texts = Vec::new();
        for clipped in &output.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut texts);
        }
        (wishes, texts)
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, snapshot: &Snapshot, key: Key) -> Vec<UiAction> {
        let event = Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(snapshot, vec![event]).0
    }

    /// A reader of the screen listens from now on.
    pub(crate) fn listen(&self) {
        self.context.enable_accesskit();
    }

    /// Where the middle of what is pressed by this name is, points.
    fn place_of(&self, name: &str) -> Option<egui::Pos2> {
        use egui::accesskit::Role;
        let pressed = [
            Role::Button,
            Role::CheckBox,
            Role::RadioButton,
            Role::ComboBox,
            Role::TextInput,
        ];
        let called = self.heard.iter().filter(|node| {
            pressed.contains(&node.role()) && !node.is_disabled() && node.label() == Some(name)
        });
        // Of two with the same name, the upper one.
        let top = |node: &&egui::accesskit::Node| node.bounds().map_or(f64::MAX, |place| place.y0);
        let node = called.min_by(|a, b| top(a).total_cmp(&top(b)))?;
        let bounds = node.bounds()?;
        let middle = [bounds.x0 + bounds.x1, bounds.y0 + bounds.y1].map(|sum| (0.5 * sum) as f32);
        Some(pos2(middle[0], middle[1]))
    }

    /// Closes a menu or list that is open.
    pub(crate) fn close_menus(&self) {
        egui::Popup::close_all(&self.context);
    }

    /// What has the focus of the keyboard.
    pub(crate) fn focus(&self) -> Option<egui::Id> {
        self.context.memory(egui::Memory::focused)
    }

    /// Clicks what a reader of the screen is told of by this name.
    pub(crate) fn click(&mut self, snapshot: &Snapshot, name: &str) -> Vec<UiAction> {
        self.listen();
        self.frame(snapshot, Vec::new());
        // What has just come is measured in its first frame and told in the second.
        if self.place_of(name).is_none() {
            self.frame(snapshot, Vec::new());
        }
        let place = self.place_of(name);
        let place = place.unwrap_or_else(|| {
            let names: Vec<&str> = self.heard.iter().filter_map(|node| node.label()).collect();
            panic!("nothing is called '{name}': {names:?}")
        });
        self.click_at(snapshot, place)
    }

    /// Clicks a place.
    pub(crate) fn click_at(&mut self, snapshot: &Snapshot, place: egui::Pos2) -> Vec<UiAction> {
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.frame(snapshot, vec![Event::PointerMoved(place)]);
        let mut wishes = self.frame(snapshot, vec![button(true)]).0;
        wishes.extend(self.frame(snapshot, vec![button(false)]).0);
        wishes.extend(self.frame(snapshot, Vec::new()).0);
        wishes
    }
}

/// Texts of a shape with the place of each and the place it may be drawn in.
pub(crate) fn gather(shape: &egui::Shape, clip: Rect, texts: &mut Vec<(String, Rect, Rect)>) {
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

#[test]
fn every_panel_of_every_scenario_is_drawn_in_words_at_every_size_and_in_both_themes() {
    for name in Scenario::NAMES {
        let snapshot = snapshot(name, 1);
        for size in SIZES {
            for theme in [ThemeName::Theatre, ThemeName::Projector] {
                let mut window = Window::new(size, theme);
                window.state.panels.controls = true;
                let (wishes, texts) = window.frame(&snapshot, Vec::new());
                assert!(wishes.is_empty(), "{name}: {wishes:?}");
                assert!(texts.len() > 20, "{name} {size:?}: {} texts", texts.len());
                for (text, place, _) in &texts {
                    // A key that no locale knows is shown as it is: small letters and hyphens.
                    let is_key = text.contains('-')
                        && text
                            .chars()
                            .all(|letter| letter.is_ascii_lowercase() || letter == '-');
                    assert!(!is_key, "{name}: '{text}' has no words");
                    assert!(
                        !text.contains("NaN") && !text.contains("inf "),
                        "{name}: {text}"
                    );
                    assert!(
                        place.left() >= -1.0 && place.right() <= size[0] + 1.0,
                        "{name} {size:?}: '{text}' at {place:?} leaves the window"
                    );
                }
            }
        }
    }
}

#[test]
fn texts_of_the_panels_do_not_lie_over_one_another() {
    for (name, days) in [
        ("osteoarthritis-moderate", 9),
        ("dish-stiffness", 3),
        ("strip-injury", 2),
    ] {
        let snapshot = snapshot(name, days);
        for size in SIZES {
            let mut window = Window::new(size, ThemeName::Theatre);
            let (_, texts) = window.frame(&snapshot, Vec::new());
            let seen: Vec<(&String, Rect)> = texts
                .iter()
                .filter(|(text, ..)| !text.trim().is_empty())
                .map(|(text, place, clip)| (text, place.intersect(*clip).shrink(2.0)))
                .filter(|(_, place)| place.is_positive())
                .collect();
            for (k, (one, here)) in seen.iter().enumerate() {
                for (other, there) in &seen[k + 1..] {
                    assert!(
                        one == other || !here.intersects(*there),
                        "{name} {size:?}: '{one}' lies over '{other}'"
                    );
                }
            }
        }
    }
}

#[test]
fn clicks_become_wishes() {
    let snapshot = snapshot("osteoarthritis-moderate", 2);
    let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
    for (key, right) in [
        (
            "inject-again",
            (&|wish: &UiAction| matches!(wish, UiAction::Apply(Command::Treat { .. })))
                as &dyn Fn(&UiAction) -> bool,
        ),
        ("twin-on", &|wish| {
            *wish == UiAction::Twin(Some(TwinKind::Saline))
        }),
        ("again", &|wish| *wish == UiAction::Again),
        ("new-dice", &|wish| *wish == UiAction::NewDice),
        ("activity-sport", &|wish| {
            *wish
                == UiAction::Apply(Command::SetActivity {
                    activity: Activity::Sport,
                })
        }),
        ("messengers", &|wish| {
            *wish
                == UiAction::Apply(Command::Switch {
                    which: stroma::sim::Ability::Signal,
                    on: false,
                })
        }),
    ] {
        let wishes = window.click(&snapshot, &words::say(key));
        assert!(wishes.iter().any(right), "{key}: {wishes:?}");
    }
}

#[test]
fn every_control_can_be_reached_by_the_tab_key() {
    let snapshot = snapshot("osteoarthritis-moderate", 2);
    let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
    let mut reached = BTreeSet::new();
    for _ in 0..60 {
        window.frame(
            &snapshot,
            vec![Event::Key {
                key: Key::Tab,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::NONE,
            }],
        );
        if let Some(id) = window.context.memory(egui::Memory::focused) {
            reached.insert(format!("{id:?}"));
        }
    }
    assert!(reached.len() >= 15, "only {} controls", reached.len());
}

/// All `say("key")` of the sources.
#[test]
fn every_key_that_the_code_asks_for_has_words() {
    let mut locale = String::new();
    for file in std::fs::read_dir(repository("assets/locales/en")).expect("a locale") {
        let path = file.expect("a file").path();
        locale += &std::fs::read_to_string(path).expect("a text file");
    }
    let has = |key: &str| {
        locale
            .lines()
            .any(|line| line.split_once(" =").is_some_and(|(name, _)| name == key))
    };
    let mut seen = 0;
    for (name, text) in texts("src/ui").into_iter().chain(texts("src/app")) {
        for opening in ["say(", "say_with(", "knows("] {
            for (at, _) in text.match_indices(opening) {
                // A lesson or a model says a text of its own.
                if text[..at].ends_with('.') {
                    continue;
                }
                let Some(rest) = text[at + opening.len()..].trim_start().strip_prefix('"') else {
                    continue;
                };
                let key = rest.split('"').next().unwrap_or_default();
                seen += 1;
                assert!(has(key), "{name}: {key} has no words");
            }
        }
    }
    assert!(seen > 150, "only {seen} keys were found");
    for kind in CellKind::ALL {
        let key = format!("cell-{}", kind.key());
        let macrophage = kind == CellKind::Macrophage;
        assert!(macrophage || words::knows(&key), "{key} has no words");
    }
    for name in Scenario::NAMES {
        for shape in &scenario(name).stage.tissues {
            assert!(!shape.title.is_empty(), "{} has no title", shape.key);
        }
    }
}

/// Linear light of a colour.
fn linear(colour: Hex) -> [f64; 3] {
    colour.unit().map(|channel| {
        let channel = f64::from(channel);
        if channel <= 0.04045 {
            channel / 12.92
        } else {
            stroma::model::maths::pow((channel + 0.055) / 1.055, 2.4)
        }
    })
}

/// What an eye with a colour-vision deficiency sees (Machado, Oliveira and Fernandes 2009, severity 1).
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// Oklab of a colour as an eye sees it (Ottosson 2020).
fn oklab(colour: Hex, eye: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = linear(colour);
    let dot = |row: &[f64; 3], v: &[f64; 3]| row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
    let seen = [0, 1, 2].map(|k| dot(&eye[k], &light).clamp(0.0, 1.0));
    let cone = |row: [f64; 3]| stroma::model::maths::pow(dot(&row, &seen).max(0.0), 1.0 / 3.0);
    let lms = [
        cone([0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9]),
        cone([0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6]),
        cone([0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5]),
    ];
    [
        dot(&[0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8], &lms),
        dot(&[1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9], &lms),
        dot(&[0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0], &lms),
    ]
}

fn distance(one: Hex, other: Hex, eye: &[[f64; 3]; 3]) -> f64 {
    let (a, b) = (oklab(one, eye), oklab(other, eye));
    let squares: f64 = a.iter().zip(b).map(|(x, y)| (x - y) * (x - y)).sum();
    stroma::model::maths::sqrt(squares)
}

/// Colours that stand for kinds a lesson tells apart by colour. Kinds that share a colour family differ in shape.
fn told_apart(theme: &Theme) -> Vec<(&'static str, Hex)> {
    let cell = |kind| theme.cell(kind, Polarisation::M0);
    vec![
        ("stem", cell(CellKind::Stem)),
        ("cartilage", cell(CellKind::Chondrocyte)),
        ("bone", cell(CellKind::Osteoblast)),
        ("muscle", cell(CellKind::Myocyte)),
        ("fat", cell(CellKind::Adipocyte)),
        (
            "inflaming",
            theme.cell(CellKind::Macrophage, Polarisation::M1),
        ),
    ]
}

#[test]
fn cells_and_overlays_can_be_told_apart_with_every_kind_of_colour_vision() {
    let themes = themes();
    for name in [ThemeName::Theatre, ThemeName::Projector] {
        let theme = themes.get(name);
        let overlays: Vec<(&str, Hex)> = Signal::ALL
            .iter()
            .filter(|signal| **signal != Signal::Homing)
            .map(|signal| ("overlay", theme.field(*signal)))
            .collect();
        for (what, colours, least) in [
            ("cells", told_apart(theme), 0.065),
            ("overlays", overlays, 0.065),
        ] {
            for (eye, matrix) in &EYES {
                for (k, (one, a)) in colours.iter().enumerate() {
                    for (other, b) in &colours[k + 1..] {
                        let far = distance(*a, *b, matrix);
                        assert!(
                            far >= least,
                            "{name:?}, {eye}, {what}: {one} {a:?} and {other} {b:?} are {far:.3} apart"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn texts_stand_out_from_their_panels() {
    let themes = themes();
    let luminance = |colour: Hex| {
        let [r, g, b] = linear(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    for name in [ThemeName::Theatre, ThemeName::Projector] {
        let theme = themes.get(name);
        for (what, text, ground, least) in [
            ("first text", theme.text_1, theme.panel, 7.0),
            ("second text", theme.text_2, theme.raised, 4.5),
            ("third text", theme.text_3, theme.panel, 4.5),
            ("text on the accent", theme.on_accent, theme.accent, 4.5),
            (
                "names on the plate",
                theme.plate_word,
                theme.background,
                7.0,
            ),
        ] {
            let (a, b) = (luminance(text), luminance(ground));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(
                contrast >= least,
                "{name:?}: {what} has a contrast of {contrast:.1}"
            );
        }
    }
}

#[test]
fn a_reader_of_the_screen_hears_every_button_and_the_picture_in_words() {
    use egui::accesskit::Role;
    let snapshot = snapshot("osteoarthritis-moderate", 9);
    let pages = [
        Page::Picture,
        Page::Twin,
        Page::Clinic,
        Page::Lab,
        Page::Experiment,
    ];
    for page in pages {
        let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
        window.state.panels.page = page;
        window.listen();
        for _ in 0..3 {
            window.frame(&snapshot, Vec::new());
        }
        let buttons: Vec<&egui::accesskit::Node> = window
            .heard
            .iter()
            .filter(|node| node.role() == Role::Button)
            .collect();
        assert!(buttons.len() > 6, "{page:?}: {} buttons", buttons.len());
        for button in buttons {
            let label = button.label().unwrap_or_default();
            assert!(!label.trim().is_empty(), "{page:?}: a button says nothing");
        }
        let told = window
            .heard
            .iter()
            .find(|node| node.role() == Role::Image)
            .and_then(|node| node.description());
        let plates = matches!(page, Page::Picture | Page::Twin);
        assert_eq!(told.is_some_and(|words| words.len() > 100), plates);
    }
}

#[test]
fn everything_that_can_be_clicked_is_as_large_as_a_fingertip_of_the_mouse() {
    use egui::accesskit::Role;
    let mut small = BTreeSet::new();
    for (name, page) in [
        ("osteoarthritis-moderate", Page::Picture),
        ("osteoarthritis-moderate", Page::Twin),
        ("osteoarthritis-moderate", Page::Clinic),
        ("osteoarthritis-moderate", Page::Lab),
        ("osteoarthritis-moderate", Page::Experiment),
        ("dish-stiffness", Page::Picture),
        ("strip-injury", Page::Picture),
    ] {
        let snapshot = snapshot(name, 1);
        for size in SIZES {
            let mut window = Window::new(size, ThemeName::Theatre);
            window.state.panels.page = page;
            window.listen();
            for _ in 0..3 {
                window.frame(&snapshot, Vec::new());
            }
            let roles = [Role::Button, Role::CheckBox, Role::Slider, Role::ComboBox];
            for node in &window.heard {
                let Some(place) = node.bounds().filter(|_| roles.contains(&node.role())) else {
                    continue;
                };
                let least = place.width().min(place.height());
                if least < 27.9 {
                    let label = node.label().unwrap_or_default();
                    small.insert(format!(
                        "{page:?} {size:?}: '{label}' has {least:.0} points"
                    ));
                }
            }
        }
    }
    assert!(small.is_empty(), "{small:#?}");
}
