//! A test: every lesson, played to its end by a script that presses what a pupil presses, in the real panels round a real run.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{
    self, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, lerp, pos2, vec2,
};

use super::asked::Asked;
use super::harness::window;
use super::left_runs::Runs;
use super::lesson_file::{self, LessonFile};
use super::persistence::Persistence;
use super::playback::Playback;
use super::run::Run;
use super::ui::Ui;
use super::watched::Watched;
use crate::classroom::code;
use crate::lesson::level::Paint;
use crate::lesson::wording::{about_row, column_name};
use crate::lesson::{
    Answers, Argument, Asks, Does, Entry, Investigation, Item, Lesson, LessonRun, Player, Step,
    lessons, score,
};
use crate::model::words::TreatmentKind;
use crate::sim::STEPS_PER_DAY;
use crate::text::trimmed;
use crate::ui::kit::words::{say, say_with};
use crate::ui::picture::dress;
use crate::ui::shell;
use crate::ui::state::action::UiAction;
use crate::ui::state::input::{Layers, PanelInput};
use crate::view::{Picture, ThemeSet};

/// Size of the window, points: so tall that nothing has to be scrolled.
const SIZE: [f32; 2] = [1600.0, 3600.0];
/// Where the controls end and where the lesson begins, points from the left.
const LEFT: f32 = 330.0;
const RIGHT: f32 = 1200.0;
/// A sentence of one's own.
const SENTENCE: &str = "One run alone could be chance, so I kept another.";
/// So many pauses a run of a lesson may take here.
const PATIENCE: u32 = 60_000;
const PAUSE: Duration = Duration::from_millis(2);
/// Frames in which what has just come is measured and told.
const FRAMES: usize = 100;

/// One half of the window.
#[derive(Debug, Clone, Copy)]
enum Side {
    Controls,
    Lesson,
}

/// One thing that is done with the controls.
enum Hand {
    Press(String),
    Slide(String, f32),
}

/// A pupil before the window.
struct Pupil {
    app: App,
    context: egui::Context,
    /// What a reader of the screen was told in the last frame.
    heard: Vec<Node>,
    /// Notes that came.
    told: Vec<String>,
    seconds: f64,
}

/// Where a widget is.
fn place(node: &Node) -> Option<Rect> {
    let bounds = node.bounds()?;
    let [x0, y0, x1, y1] = [bounds.x0, bounds.y0, bounds.x1, bounds.y1].map(|at| at as f32);
    Some(Rect::from_min_max(pos2(x0, y0), pos2(x1, y1)))
}

/// Whether a widget is pressed, and is called so.
fn is_called(node: &Node, name: &str) -> bool {
    let roles = [Role::Button, Role::CheckBox, Role::RadioButton];
    roles.contains(&node.role()) && !node.is_disabled() && node.label() == Some(name)
}

/// Whether the window shows this run, played to an hour and at rest.
fn is_shown(world: &World, run: &LessonRun, seed: u64, hour: u64) -> bool {
    let state = world.resource::<Run>().0.state();
    let seen = world.resource::<Watched>().seen.as_ref();
    let untouched = run.acts.iter().all(|(at, _)| *at > hour);
    let same = seen.is_some_and(|seen| {
        let begun = seen.scenario.name == run.scenario.name
            && seen.scenario.treatments == run.scenario.treatments
            && seen.seed == seed;
        begun && seen.commands.is_empty() == untouched && seen.step == hour
    });
    same && state.step == hour && state.opening.is_none() && !state.running
}

fn hour_of(day: f64) -> u64 {
    (day * STEPS_PER_DAY as f64).round() as u64
}

impl Pupil {
    fn new(folder: &Path) -> Self {
        let mut app = window("strip-injury");
        app.add_plugins(lesson_file::plugin)
            .insert_resource(Persistence::in_folder(folder));
        app.world_mut().resource_mut::<Ui>().lesson.pupil = "Ada".to_owned();
        let context = egui::Context::default();
        context.enable_accesskit();
        let theme = app.world().resource::<Picture>().theme;
        dress(&context, app.world().resource::<ThemeSet>().0.get(theme));
        Self {
            app,
            context,
            heard: Vec::new(),
            told: Vec::new(),
            seconds: 0.0,
        }
    }

    fn player(&self) -> &Player {
        let player = self.app.world().resource::<Ui>().lesson.player.as_ref();
        player.expect("a lesson is on")
    }

    fn rows(&self) -> usize {
        self.player().answers().rows().len()
    }

    /// The window goes on by a frame.
    fn update(&mut self) {
        self.app.update();
        let mut state = self.app.world_mut().resource_mut::<Ui>();
        let notes = state.panels.notes.drain(..).map(|(note, _)| note);
        self.told.extend(notes);
    }

    fn ask(&mut self, action: UiAction) {
        self.app.world_mut().write_message(Asked::Ui(action));
        self.update();
    }

    /// A frame with its panels; what was asked for in them is carried out.
    fn frame(&mut self, events: Vec<Event>) {
        self.seconds += 0.05;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(SIZE[0], SIZE[1]))),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let context = self.context.clone();
        let world = self.app.world_mut();
        let (actions, output) = world.resource_scope(|world, mut state: Mut<'_, Ui>| {
            let run = &world.resource::<Run>().0;
            let snapshot = world.resource::<Watched>().seen.clone().expect("a run");
            let (live, twin, ghost) = (run.state(), run.twin(), run.ghost());
            let picture = world.resource::<Picture>();
            let mut shown = Layers {
                overlays: picture.overlays,
                cells: picture.cells,
                chromosomes: picture.chromosomes,
            };
            let look = PanelInput {
                theme: world.resource::<ThemeSet>().0.get(picture.theme),
                theme_name: picture.theme,
                snapshot: &snapshot,
                twin: twin.as_deref(),
                ghost: ghost.as_deref(),
                live: &live,
                runs: &world.resource::<Runs>().lists,
                keys: &[],
                pace: world.resource::<Playback>().pace,
                shown,
                lens: None,
            };
            let mut actions = Vec::new();
            let output = context.run_ui(input, |ui| {
                let context = ui.ctx().clone();
                actions.extend(shell::show(&context, &mut state, &look, &mut shown));
            });
            (actions, output)
        });
        if let Some(told) = output.platform_output.accesskit_update {
            self.heard = told.nodes.into_iter().map(|(_, node)| node).collect();
        }
        let asked = actions.into_iter().map(Asked::Ui);
        self.app.world_mut().write_message_batch(asked);
        self.update();
    }

    /// Frames pass until something holds of the run.
    fn wait(&mut self, what: &str, holds: impl Fn(&World) -> bool) {
        for _ in 0..PATIENCE {
            if holds(self.app.world()) {
                return;
            }
            self.update();
            std::thread::sleep(PAUSE);
        }
        panic!("it did not come to this: {what}");
    }

    /// Where the uppermost of such widgets is, below a height.
    fn find(&self, side: Side, below: f32, is: &dyn Fn(&Node) -> bool) -> Option<Rect> {
        let places = self.heard.iter().filter(|node| is(node)).filter_map(place);
        let here = places.filter(|place| {
            let at = place.center();
            let beside = match side {
                Side::Controls => at.x < LEFT,
                Side::Lesson => at.x > RIGHT,
            };
            beside && at.y > below
        });
        here.min_by(|a, b| a.top().total_cmp(&b.top()))
    }

    /// The same, as soon as it is there.
    fn see(&mut self, side: Side, below: f32, what: &str, is: &dyn Fn(&Node) -> bool) -> Rect {
        for _ in 0..FRAMES {
            self.frame(Vec::new());
            if let Some(place) = self.find(side, below, is) {
                return place;
            }
            std::thread::sleep(PAUSE);
        }
        let step = &self.player().step().name;
        let names: Vec<&str> = self.heard.iter().filter_map(Node::label).collect();
        panic!("step {step}: nothing is called '{what}': {names:?}")
    }

    fn button(&mut self, at: Pos2, pressed: bool) {
        self.frame(vec![
            Event::PointerMoved(at),
            Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            },
        ]);
    }

    fn click(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        self.button(at, true);
        self.button(at, false);
    }

    /// Presses what is called so, below a height; the height where that was.
    fn press_below(&mut self, side: Side, below: f32, name: &str) -> f32 {
        let place = self.see(side, below, name, &|node| is_called(node, name));
        self.click(place.center());
        place.center().y
    }

    fn press(&mut self, side: Side, name: &str) {
        self.press_below(side, 0.0, name);
    }

    /// Sets a slider to a share of its range; the height where it is.
    fn slide(&mut self, side: Side, below: f32, name: &str, share: f32) -> f32 {
        let is = |node: &Node| {
            let called = node.label().is_some_and(|label| label.starts_with(name));
            node.role() == Role::Slider && called
        };
        let place = self.see(side, below, name, &is);
        let x = lerp(place.left() + 10.0..=place.right() - 10.0, share);
        self.click(pos2(x, place.center().y));
        place.center().y
    }

    /// Draws a curve in one stroke of five points; the height where the plot is.
    fn draw(&mut self, below: f32) -> f32 {
        let name = say("lesson-draw");
        let is = |node: &Node| node.label() == Some(name.as_str());
        let plot = self.see(Side::Lesson, below, &name, &is);
        let at = |k: u8| {
            let share = f32::from(k) / 4.0;
            let x = lerp(plot.left() + 40.0..=plot.right() - 10.0, share);
            let y = lerp(plot.top() + 60.0..=plot.bottom() - 50.0, share);
            pos2(x, y)
        };
        self.frame(vec![Event::PointerMoved(at(0))]);
        self.button(at(0), true);
        for k in 1..=4 {
            self.frame(vec![Event::PointerMoved(at(k))]);
        }
        self.button(at(4), false);
        plot.top()
    }

    /// Writes a sentence of one's own.
    fn write(&mut self, below: f32) -> f32 {
        let name = say("lesson-own-words");
        let is = |node: &Node| {
            let field = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
            field && node.label() == Some(name.as_str())
        };
        let field = self.see(Side::Lesson, below, &name, &is);
        self.click(field.center());
        self.frame(vec![Event::Text(SENTENCE.to_owned())]);
        field.center().y
    }

    /// Answers questions: of sentences the first one, of numbers one in the middle.
    fn answer(&mut self, items: &[Item]) {
        let step = self.player().step().name.clone();
        let mut below = 0.0;
        for item in items {
            let option =
                |player: &Player, k: usize| player.say(&format!("{step}-{}-{k}", item.name));
            below = match &item.asks {
                Asks::Choose { .. } => {
                    let words = option(self.player(), 1);
                    self.press_below(Side::Lesson, below, &words)
                }
                Asks::Number { .. } => {
                    let name = say("lesson-your-number");
                    self.slide(Side::Lesson, below, &name, 0.6)
                }
                Asks::Order { options } => {
                    for k in 1..=*options {
                        let words = option(self.player(), k);
                        self.press_below(Side::Lesson, below, &words);
                    }
                    below
                }
                Asks::Curve { .. } => self.draw(below),
                Asks::Write => self.write(below),
            };
        }
    }

    /// How far the pupil is: the step, whether its answers are locked, whether the lesson is finished.
    fn stands(&self) -> (usize, bool, bool) {
        let player = self.player();
        (player.at(), player.locked(), player.answers().finished())
    }

    /// Presses the button at the foot, which leads on.
    fn go_on(&mut self) {
        let before = self.stands();
        let names = ["lesson-lock", "lesson-next", "lesson-finish"].map(say);
        let is = |node: &Node| names.iter().any(|name| is_called(node, name));
        // What is told instead of going on is no good note.
        for _ in 0..2 {
            let place = self.see(Side::Lesson, 0.0, "the way on", &is);
            self.click(place.center());
            if self.stands() != before {
                return;
            }
        }
        let step = &self.player().step().name;
        panic!("step {step} does not go on: {:?}", self.told);
    }

    /// The run of the lesson from its start, with the first seed or a later one.
    fn fresh(&mut self, later: u64) {
        let run = self.player().lesson.start.clone();
        self.press(Side::Lesson, &say("lesson-fresh"));
        self.wait("the run from its start", |world| {
            is_shown(world, &run, run.seed, 0)
        });
        for seed in run.seed + 1..=run.seed + later {
            self.press(Side::Controls, &say("new-dice"));
            self.wait("another seed", |world| is_shown(world, &run, seed, 0));
        }
    }

    /// Keeps a row: the first one on the day of the last column, the others on the day of the question.
    fn keep_row(&mut self, plan: &Investigation) {
        let kept = self.rows();
        let mut day = plan.day;
        if kept == 0 {
            let days = plan.columns.iter().map(|column| column.day);
            day = days.fold(0.0, f64::max);
            let words = say_with("lesson-run-to", &[("day", trimmed(day, 1))]);
            self.press(Side::Lesson, &words);
        } else {
            self.ask(UiAction::RunToDay(day));
        }
        let hour = hour_of(day);
        self.wait("the day of the row", |world| {
            let state = world.resource::<Run>().0.state();
            let seen = world.resource::<Watched>().seen.as_ref();
            seen.is_some_and(|seen| seen.step == hour) && state.step == hour && !state.running
        });
        self.press(Side::Lesson, &say("lesson-keep-row"));
        assert_eq!(self.rows(), kept + 1, "a row is kept: {:?}", self.told);
    }

    /// The rows that an investigation asks for: a control and what differs from it, with one seed after another.
    fn investigate(&mut self, plan: &Investigation, differ: &str) {
        if plan.announce {
            let name = column_name(plan.outcomes()[0]);
            self.press(Side::Lesson, &name);
        }
        if plan.blind {
            self.press(Side::Lesson, &say("lesson-hide-arms"));
        }
        let arms = arms(differ);
        for row in 0..plan.rows {
            if row > 0 {
                self.fresh((row / arms.len()) as u64);
            }
            for hand in &arms[row % arms.len()] {
                match hand {
                    Hand::Press(name) => self.press(Side::Controls, name),
                    Hand::Slide(name, share) => {
                        self.slide(Side::Controls, 0.0, name, *share);
                    }
                }
            }
            self.keep_row(plan);
        }
    }

    /// The right claim with rows as evidence, the tiles in their order and a sentence.
    fn argue(&mut self, argument: &Argument) {
        let step = self.player().step().name.clone();
        let claim = self
            .player()
            .say(&format!("{step}-claim-{}", argument.right));
        let mut below = self.press_below(Side::Lesson, 0.0, &claim);
        if self.player().announced().is_some() {
            let plan = self.player().investigation().expect("rows").clone();
            let name = column_name(plan.outcomes()[0]);
            below = self.press_below(Side::Lesson, below, &name);
        }
        for number in 0..argument.evidence.max(2) {
            let row = self.player().answers().rows()[number].clone();
            let words = say_with(
                "lesson-row-as-evidence",
                &[
                    ("row", row.number.to_string()),
                    ("what", about_row(&row)),
                    ("seed", row.seed.to_string()),
                    ("values", "|".to_owned()),
                ],
            );
            let begins = words.split('|').next().unwrap_or_default();
            let is = |node: &Node| {
                let label = node.label().unwrap_or_default();
                node.role() == Role::CheckBox && label.starts_with(begins)
            };
            let place = self.see(Side::Lesson, below, begins, &is);
            self.click(place.center());
        }
        for tile in 1..=argument.tiles {
            let words = self.player().say(&format!("{step}-tile-{tile}"));
            self.press_below(Side::Lesson, below, &words);
        }
        self.write(below);
        self.press(Side::Lesson, &say("lesson-make-argument"));
        let answers = self.player().answers();
        let (made, marks) = answers.argument(&step).expect("an argument");
        assert_eq!(made.words, SENTENCE);
        assert_eq!(made.evidence.len(), argument.evidence.max(2));
        assert_eq!(marks[0], 2, "{made:?}");
    }

    /// What there is to do in a step.
    fn step(&mut self, lesson: &Lesson, step: &Step) {
        if let Some(show) = &step.show
            && let Some(run) = show.run.and_then(|run| lesson.runs.get(run))
        {
            let day = show.day.unwrap_or(f64::from(run.scenario.days));
            let beside = show.beside.is_some();
            self.wait("the run of the step", |world| {
                let twin = world.resource::<Run>().0.twin();
                is_shown(world, run, run.seed, hour_of(day)) && (!beside || twin.is_some())
            });
        }
        let own = step.show.as_ref().and_then(|show| show.run).is_none();
        if own && matches!(step.does, Does::Play { .. } | Does::Investigate(_)) {
            self.wait("the run that pupils have", |world| {
                is_shown(world, &lesson.start, lesson.start.seed, 0)
            });
        }
        match &step.does {
            Does::Anchor | Does::Play { .. } => {}
            Does::Predict(_) | Does::Transfer(_) | Does::Exit(_) | Does::Compare => {
                let items = self.player().items();
                self.answer(&items);
            }
            Does::Investigate(plan) => {
                let differ = lesson.steps.iter().find_map(|step| match &step.does {
                    Does::Argue(argument) => Some(argument.differ.clone()),
                    _ => None,
                });
                self.investigate(plan, &differ.expect("an argument"));
            }
            Does::Observe { items, .. } => {
                self.press(Side::Lesson, &say("lesson-read-instrument"));
                self.answer(items);
            }
            Does::Argue(argument) => self.argue(argument),
        }
    }
}

/// Setups that differ in what the argument of a lesson is about; the first one is the control.
fn arms(differ: &str) -> Vec<Vec<Hand>> {
    let press = |key: &str| Hand::Press(say(key));
    let give = |kind: TreatmentKind| {
        let kind = press(&format!("kind-{}", kind.key()));
        vec![kind, press("inject")]
    };
    let paint = |paint: Paint| {
        let brush = press(&format!("brush-{}", paint.key()));
        vec![brush, press("whole-plate")]
    };
    let (water, cells) = (
        || give(TreatmentKind::Saline),
        || give(TreatmentKind::Cultured),
    );
    match differ {
        "treatment" => vec![water(), cells()],
        "dose" => {
            let mut many = cells();
            many.insert(1, Hand::Slide(say("stem-cells-injected"), 0.9));
            vec![water(), cells(), many]
        }
        "signal" => {
            let mut silent = cells();
            silent.insert(0, press("messengers"));
            vec![water(), cells(), silent]
        }
        "injury" => vec![Vec::new(), vec![press("injure")]],
        "medium" => vec![Vec::new(), paint(Paint::TgfB)],
        "medium:stiffness" => vec![Vec::new(), paint(Paint::Stiffness)],
        other => panic!("nobody knows how to change {other}"),
    }
}

/// Notes that are no errors: where the answers are, which run was kept, that the code is copied.
fn is_good(note: &str) -> bool {
    let shapes = [
        say_with("lesson-your-file", &[("path", "|".to_owned())]),
        say_with(
            "runs-kept",
            &[("title", "|".to_owned()), ("day", "|".to_owned())],
        ),
        say("lesson-code-copied"),
    ];
    let is = |shape: &String| shape.split('|').all(|part| note.contains(part));
    shapes.iter().any(is)
}

fn play(name: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let (lesson, key) = lessons::named(name).expect("a lesson");
    let lesson = Arc::clone(lesson);
    let mut pupil = Pupil::new(folder.path());
    pupil.ask(UiAction::LessonBegin(name.to_owned()));
    while !pupil.player().answers().finished() {
        let (at, step) = (pupil.player().at(), pupil.player().step().clone());
        pupil.step(&lesson, &step);
        while pupil.player().at() == at && !pupil.player().answers().finished() {
            pupil.go_on();
        }
    }
    pupil.press(Side::Lesson, &say("lesson-copy-code"));
    assert!(pupil.told.contains(&say("lesson-code-copied")));
    let wrong: Vec<&String> = pupil.told.iter().filter(|note| !is_good(note)).collect();
    assert!(wrong.is_empty(), "{name}: {wrong:?}");

    let answers = pupil.player().answers().clone();
    let reached: Vec<&str> = answers
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Reached { step } => Some(step.as_str()),
            _ => None,
        })
        .collect();
    let steps: Vec<&str> = lesson.steps.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(reached, steps, "every step once, in its order");
    // What lies in the folder is what was done.
    let file = pupil.app.world().resource::<LessonFile>();
    let path = file.path.clone().expect("a file");
    assert!(path.starts_with(folder.path()));
    let text = std::fs::read_to_string(&path).expect("it is there");
    let (read, lost) = Answers::read(name, &text).expect("it is read");
    assert_eq!((&read, lost), (&answers, 0));

    let sent = code::encode(&answers).expect("a code");
    let came = code::decode(&sent).expect("it is read");
    assert!(came.finished() && came.rows().len() == answers.rows().len());
    let (score, again) = (score(&lesson, key, &answers), score(&lesson, key, &came));
    assert!(score.points > 0 && score.points <= score.most, "{score:?}");
    assert_eq!(score, again, "the teacher sees the points of the pupil");
}

macro_rules! played {
    ($($test:ident: $lesson:literal,)*) => {
        $(
            #[test]
            fn $test() {
                play($lesson);
            }
        )*

        #[test]
        fn every_lesson_is_played() {
            assert_eq!(lessons::NAMES, [$($lesson),*]);
        }
    };
}

played! {
    same_dna_is_played_to_its_end: "same-dna",
    divide_or_become_is_played_to_its_end: "divide-or-become",
    jammed_thermostat_is_played_to_its_end: "jammed-thermostat",
    letters_or_bricks_is_played_to_its_end: "letters-or-bricks",
    fifty_million_is_played_to_its_end: "fifty-million",
    is_more_better_is_played_to_its_end: "is-more-better",
    beat_salt_water_is_played_to_its_end: "beat-salt-water",
    audit_the_advert_is_played_to_its_end: "audit-the-advert",
}
