//! The class without a server in the window: codes that are pasted give the sums of the command, the sheet shows them, and the
//! square at the end of a lesson is the code.

use std::sync::Arc;

use bevy_egui::egui::{self, RawInput, Rect, Shape, pos2, vec2};
use stroma::classroom::code::{BEGINS, brief, decode, encode};
use stroma::classroom::{Belief, Collected};
use stroma::lesson::{
    Answer, Answers, Asks, Does, Entry, Key, Lesson, Made, PinnedRow, StepKind, lessons,
};
use stroma::theme::{ThemeName, Themes};
use stroma::ui::lesson::square::Square;
use stroma::ui::lesson::{class_sheet, square};
use stroma::ui::picture::dress;
use stroma::ui::state::action::{ClassAs, UiAction};
use stroma::ui::state::class::{Check, ClassState};

use crate::cli::{code, err, folder, out, read, stroma};
use crate::panels::{SIZES, gather};

/// Pupils, those who finished, and those who hold the idea of the lesson before and after.
const PUPILS: usize = 30;
const FINISHED: usize = 27;
const BEFORE: usize = 18;
const AFTER: usize = 5;

fn lesson() -> &'static (Arc<Lesson>, Key) {
    lessons::named("letters-or-bricks").expect("a lesson")
}

fn name(k: usize) -> String {
    format!("Pupil {k:02}")
}

/// An answer of pupil number `k`; `holds` says whether to the idea of the lesson.
fn answer(asks: &Asks, k: usize, holds: bool) -> Answer {
    let share = k as f64 / PUPILS as f64;
    match asks {
        Asks::Choose {
            options,
            misconception,
            ..
        } => Answer::Choice(match misconception {
            Some(idea) if holds => *idea,
            Some(idea) => idea % options + 1,
            None => k % options + 1,
        }),
        Asks::Number { low, high, .. } => Answer::Number(low + share * (high - low)),
        Asks::Order { options } => Answer::Order((1..=*options).collect()),
        Asks::Curve {
            days, low, high, ..
        } => {
            let middle = 0.5 * (low + high);
            let end = low + share * (high - low);
            Answer::Curve(vec![[0.0, middle], [f64::from(*days), end]])
        }
        _ => Answer::Words(format!("As in row {k}.")),
    }
}

fn row(lesson: &Lesson, number: u32, values: usize, k: usize) -> PinnedRow {
    PinnedRow {
        number,
        scenario: lesson.start.scenario.name.clone(),
        seed: lesson.start.seed,
        hours: 672,
        treatments: lesson.start.scenario.treatments.clone(),
        acts: Vec::new(),
        values: (0..values).map(|place| Some((k + place) as f64)).collect(),
        code: String::new(),
    }
}

/// What pupil number `k` did.
fn pupil(k: usize) -> Answers {
    let (lesson, _) = lesson();
    let mut answers = Answers::begin(&lesson.name, &name(k), lesson.start.seed, 7);
    for step in &lesson.steps {
        let kind = step.kind();
        let entries = &mut answers.entries;
        let step_name = || step.name.clone();
        entries.push(Entry::Reached { step: step_name() });
        if kind == StepKind::Exit && k >= FINISHED {
            return answers;
        }
        let holds = if kind == StepKind::Predict {
            k < BEFORE
        } else {
            k < AFTER
        };
        entries.extend(step.items().iter().map(|item| Entry::Answered {
            step: step_name(),
            item: item.name.clone(),
            answer: answer(&item.asks, k, holds),
        }));
        if kind == StepKind::Predict {
            entries.push(Entry::Locked { step: step_name() });
        }
        if let Does::Investigate(plan) = &step.does {
            let rows = (1..=2).map(|number| row(lesson, number, plan.columns.len(), k));
            entries.extend(rows.map(|row| Entry::Pinned {
                step: step_name(),
                row,
            }));
            if k.is_multiple_of(2) {
                entries.push(Entry::Hinted {
                    step: step_name(),
                    hint: "no-control".to_owned(),
                });
            }
        }
    }
    answers.entries.push(Entry::Finished);
    answers
}

/// The codes of all, one a line.
fn codes() -> Vec<String> {
    (0..PUPILS)
        .map(|k| encode(&pupil(k)).unwrap_or_else(|error| panic!("{error}")))
        .collect()
}

/// The state of a sheet into which a text was pasted.
fn pasted(text: &str) -> ClassState {
    let mut state = ClassState {
        open: true,
        ..ClassState::default()
    };
    state.paste(text);
    state
}

#[test]
fn thirty_codes_that_are_pasted_are_thirty_pupils_with_the_sums_of_the_command() {
    let text = codes().join("\n");
    let state = pasted(&text);
    assert!(state.collected.unread.is_empty());
    let [class] = &state.collected.classes[..] else {
        panic!("{} classes", state.collected.classes.len());
    };
    assert_eq!(class.pupils.len(), PUPILS);
    assert_eq!(class.pupils[7].name, name(7));
    let done = class.pupils.iter().filter(|who| who.finished).count();
    assert_eq!((done, class.picture.finished), (FINISHED, FINISHED));
    let held = |belief: Option<Belief>| belief.map(|one| (one.held, one.asked));
    assert_eq!(held(class.picture.before), Some((BEFORE, PUPILS)));
    assert_eq!(held(class.picture.after), Some((AFTER, FINISHED)));
    assert_eq!(class.picture.hints, [("no-control".to_owned(), 15)]);
    assert_eq!(state.collected.rows_and_runs()[0], 2 * PUPILS);

    let place = folder();
    std::fs::write(place.path().join("codes.txt"), &text).expect("written");
    let arguments = [
        "class",
        "codes.txt",
        "--out",
        "page.html",
        "--csv",
        "rows.csv",
    ];
    let run = stroma(place.path(), &arguments);
    assert_eq!(code(&run), Some(0), "{}{}", out(&run), err(&run));
    assert_eq!(read(place.path(), "page.html"), state.collected.page());
    assert_eq!(read(place.path(), "rows.csv"), state.collected.csv());
}

#[test]
fn a_broken_line_is_named_and_the_others_stay() {
    let mut lines = codes();
    lines[2].truncate(200);
    // One without its beginning, and one with a letter changed.
    lines[11] = lines[11].replacen(BEGINS, "", 1);
    let last = lines[20].pop();
    lines[20].push(if last == Some('A') { 'B' } else { 'A' });
    lines.insert(0, "Here are ours:".to_owned());
    let state = pasted(&lines.join("\n"));
    let collected = &state.collected;
    assert_eq!(collected.classes[0].pupils.len(), PUPILS - 3);
    assert_eq!(collected.unread.len(), 3, "{:#?}", collected.unread);
    for (why, line) in collected.unread.iter().zip([4, 13, 22]) {
        assert!(why.contains(&format!("line {line}:")), "{why}");
    }
    for gone in [2, 11, 20] {
        let mut there = collected.classes[0].pupils.iter();
        assert!(there.all(|who| who.name != name(gone)));
    }
    // The order in which they are pasted does not matter, and who is pasted twice counts once.
    let mut twice = codes();
    twice.reverse();
    twice.extend(codes().into_iter().take(4));
    let again = Collected::of(&[("x".to_owned(), twice.join("\n"))], &[]);
    assert_eq!(again.classes[0].picture.twice, 4);
    let names = |collected: &Collected| -> Vec<String> {
        let pupils = collected.classes[0].pupils.iter();
        pupils.map(|who| who.name.clone()).collect()
    };
    assert_eq!(names(&again), (0..PUPILS).map(name).collect::<Vec<_>>());
}

#[test]
fn a_lesson_that_is_not_known_is_told_until_its_file_is_there() {
    let mut answers = pupil(1);
    if let Some(Entry::Began { lesson, .. }) = answers.entries.first_mut() {
        *lesson = "my-own".to_owned();
    }
    let mut state = pasted(&encode(&answers).expect("a code"));
    assert!(state.collected.classes.is_empty());
    assert!(state.collected.unread[0].contains("my-own"));
    let mut own = Lesson::clone(&lesson().0);
    own.name = "my-own".to_owned();
    own.kept_as = own.name.clone();
    state.lessons.push((Arc::new(own), Key::default()));
    state.gather();
    assert_eq!(state.collected.classes.len(), 1);
    assert!(state.collected.unread.is_empty());
    // A version that a teacher made has the steps of its lesson, and runs of which nothing is known.
    if let Some(Entry::Began { lesson, .. }) = answers.entries.first_mut() {
        *lesson = "letters-or-bricks-1a2b3c".to_owned();
    }
    let state = pasted(&encode(&answers).expect("a code"));
    let [class] = &state.collected.classes[..] else {
        panic!("{:?}", state.collected.unread);
    };
    assert_eq!(class.lesson.name, "letters-or-bricks");
    assert_eq!(class.picture.lesson, "letters-or-bricks-1a2b3c");
    assert_eq!(class.key, Key::default());
}

#[test]
fn rows_are_run_again_in_small_steps_and_what_was_made_up_is_found() {
    let (lesson, _) = lesson();
    let mut answers = pupil(0);
    for entry in &mut answers.entries {
        if let Entry::Pinned { row, .. } = entry {
            // After two hours no column has its day yet; row 2 says values all the same.
            row.hours = 2;
            let says = row.number == 2;
            for value in &mut row.values {
                *value = Some(1.0).filter(|_| says);
            }
        }
    }
    let plan = lesson.steps.iter().find_map(|step| match &step.does {
        Does::Investigate(plan) => Some(plan),
        _ => None,
    });
    let columns = &plan.expect("an investigation").columns;
    assert!(columns.iter().all(|column| column.day >= 1.0));
    let mut state = pasted(&encode(&answers).expect("a code"));
    let mut checking = state.collected.check();
    assert_eq!(checking.played()[1], 2);
    for _ in 0..5_000 {
        // Where there are threads they play; where there are none this does.
        checking.pass(|| true);
        if checking.played() == [2, 2] {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(4));
    }
    state.collected.judge(&checking);
    let picture = &state.collected.classes[0].picture;
    assert_eq!(picture.verified(), Some([1, 1, 0]));
    // What is pasted besides makes it stale.
    state.paste(&codes()[5]);
    assert_eq!(state.collected.classes[0].picture.verified(), None);
    assert_eq!(state.check, Check::None);
}

/// Everything that was drawn and told in a few frames.
struct Seen {
    heard: Vec<String>,
    texts: Vec<(String, Rect, Rect)>,
    shapes: Vec<Shape>,
    actions: Vec<UiAction>,
}

/// Shows something for some frames, with what is pressed in the last ones.
fn see(
    size: [f32; 2],
    theme: ThemeName,
    click: Option<&str>,
    mut show: impl FnMut(&mut egui::Ui, &stroma::theme::Theme) -> Vec<UiAction>,
) -> Seen {
    let themes = Themes::built_in().expect("themes");
    let theme = themes.get(theme);
    let context = egui::Context::default();
    dress(&context, theme);
    context.enable_accesskit();
    let mut seen = Seen {
        heard: Vec::new(),
        texts: Vec::new(),
        shapes: Vec::new(),
        actions: Vec::new(),
    };
    let mut place: Option<egui::Pos2> = None;
    for frame in 0..8 {
        let pressed = |pressed| egui::Event::PointerButton {
            pos: place.unwrap_or_default(),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        };
        let events = match (place, frame) {
            (Some(at), 4) => vec![egui::Event::PointerMoved(at)],
            (Some(_), 5) => vec![pressed(true)],
            (Some(_), 6) => vec![pressed(false)],
            _ => Vec::new(),
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(size[0], size[1]))),
            time: Some(0.05 * f64::from(frame)),
            events,
            ..RawInput::default()
        };
        let output = context.run_ui(input, |ui| seen.actions.extend(show(ui, theme)));
        let nodes = output.platform_output.accesskit_update;
        let nodes = nodes.map_or_else(Vec::new, |update| update.nodes);
        seen.heard.clear();
        for (_, node) in &nodes {
            let words = [node.label(), node.value()].into_iter().flatten();
            seen.heard.extend(words.map(str::to_owned));
            let bounds = node
                .bounds()
                .filter(|_| node.label() == click && click.is_some());
            if let Some(bounds) = bounds {
                let [x, y] = [bounds.x0 + bounds.x1, bounds.y0 + bounds.y1];
                place = Some(pos2(0.5 * x as f32, 0.5 * y as f32));
            }
        }
        seen.texts.clear();
        seen.shapes.clear();
        for clipped in output.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut seen.texts);
            seen.shapes.push(clipped.shape);
        }
    }
    seen
}

fn see_sheet(state: &mut ClassState, size: [f32; 2], click: Option<&str>) -> Seen {
    see(size, ThemeName::Theatre, click, |ui, theme| {
        let context = ui.ctx().clone();
        let window = context.content_rect();
        let mut actions = Vec::new();
        class_sheet::sheet(&context, theme, state, window, &mut actions);
        actions
    })
}

#[test]
fn the_sheet_shows_who_is_in_what_could_not_be_read_and_the_sums() {
    let mut lines = codes();
    lines.push(lines[3][..150].to_owned());
    for size in SIZES {
        let mut state = pasted(&lines.join("\n"));
        let seen = see_sheet(&mut state, size, None);
        let hears = |words: &str| seen.heard.iter().any(|heard| heard.contains(words));
        for words in [
            "Pupil 07",
            "Pupil 29",
            "line 31:",
            "Pupils: 30, finished: 27.",
            "18 of 30",
            "5 of 27",
            "15 of 30",
            "30 curves",
        ] {
            assert!(hears(words), "{size:?}: {words}");
        }
        // Who has not finished is told where they are.
        assert!(hears("Step "), "{size:?}");
        for (text, place, clip) in &seen.texts {
            let part = place.intersect(*clip);
            let inside = part.left() >= -1.0 && part.right() <= size[0] + 1.0;
            assert!(inside, "{size:?}: '{text}' at {place:?}");
            let is_key = text.starts_with("class-") || text.starts_with("lesson-");
            assert!(!is_key, "'{text}' has no words");
        }
    }
}

#[test]
fn the_sheet_saves_checks_empties_and_closes() {
    let text = codes()[..3].join("\n");
    let say = stroma::ui::kit::words::say;
    let size = SIZES[1];
    for (key, form) in [
        ("class-save-page", ClassAs::Page),
        ("class-save-table", ClassAs::Table),
    ] {
        let seen = see_sheet(&mut pasted(&text), size, Some(&say(key)));
        assert_eq!(seen.actions, [UiAction::ClassSave(form)], "{key}");
    }
    let mut state = pasted(&text);
    see_sheet(&mut state, size, Some(&say("class-check")));
    assert_eq!(state.check, Check::Asked);
    see_sheet(&mut state, size, Some(&say("class-check-stop")));
    assert_eq!(state.check, Check::None);
    see_sheet(&mut state, size, Some(&say("class-clear")));
    assert!(state.pasted.is_empty() && state.collected.classes.is_empty());
    let seen = see_sheet(&mut state, size, Some(&say("close")));
    assert!(!state.open && seen.actions.is_empty());
}

/// The squares that were painted: nothing else has so many corners.
fn squares(shapes: &[Shape]) -> Vec<&egui::Mesh> {
    let meshes = shapes.iter().filter_map(|shape| match shape {
        Shape::Mesh(mesh) => Some(&**mesh),
        _ => None,
    });
    meshes.filter(|mesh| mesh.vertices.len() > 400).collect()
}

/// What a camera sees of the squares that were painted: a pixel each, true where it is dark.
fn photograph(shapes: &[Shape], [width, height]: [usize; 2]) -> Vec<bool> {
    let mut dark = vec![false; width * height];
    let quads = squares(shapes).into_iter();
    for quad in quads.flat_map(|mesh| mesh.vertices.chunks(4)) {
        let place = Rect::from_points(&[quad[0].pos, quad[3].pos]);
        let [r, g, b, _] = quad[0].color.to_array().map(u32::from);
        let ink = r + g + b < 384;
        for y in place.top().round() as usize..place.bottom().round() as usize {
            for x in place.left().round() as usize..place.right().round() as usize {
                dark[y * width + x] = ink;
            }
        }
    }
    dark
}

fn see_code(answers: &Answers, wide: f32, theme: ThemeName) -> Seen {
    see([600.0, 900.0], theme, None, |ui, theme| {
        ui.set_max_width(wide);
        square::show(ui, theme, answers);
        Vec::new()
    })
}

#[test]
fn the_square_at_the_end_of_a_lesson_is_the_code_in_both_themes() {
    let answers = pupil(3);
    let whole = encode(&answers).expect("a code");
    for theme in [ThemeName::Theatre, ThemeName::Projector] {
        // The panel of a lesson in a window of 1366 pixels has so many points.
        for wide in [400.0, 330.0] {
            let seen = see_code(&answers, wide, theme);
            let size = [600, 900];
            let dark = photograph(&seen.shapes, size);
            let at = |x: usize, y: usize| dark[y * size[0] + x];
            let mut picture = rqrr::PreparedImage::prepare_from_bitmap(size[0], size[1], at);
            let found = picture.detect_grids();
            assert_eq!(found.len(), 1, "{theme:?} {wide}");
            let (_, told) = found[0].decode().expect("it is read");
            assert_eq!(told, whole);
            assert_eq!(decode(&told), Ok(brief(&answers)));
            // Its text stands beside it, to be copied.
            assert!(seen.texts.iter().any(|(text, ..)| *text == whole));
        }
    }
    // Three pixels a module, at least, where the window is 1366 pixels wide.
    let modules = Square::of(&whole).expect("a square").width + 8;
    assert!(3 * modules <= 400, "{modules}");
}

#[test]
fn where_a_code_is_too_long_for_a_camera_that_is_said_and_the_text_stands() {
    let mut number = 1u64;
    let mut letters = || {
        let mut words = String::new();
        for _ in 0..990 {
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            words.push(char::from(b'a' + ((number >> 40) % 26) as u8));
        }
        words
    };
    let mut answers = pupil(3);
    let words = letters();
    answers.entries.extend([
        Entry::Argued {
            step: "argue".to_owned(),
            made: Made {
                claim: 1,
                words: letters(),
                ..Made::default()
            },
            marks: [0; 3],
        },
        Entry::Answered {
            step: "transfer".to_owned(),
            item: "more".to_owned(),
            answer: Answer::Words(words),
        },
    ]);
    let whole = encode(&answers).expect("a code");
    assert_eq!(Square::of(&whole), None);
    let seen = see_code(&answers, 400.0, ThemeName::Theatre);
    let told = stroma::ui::kit::words::say("class-code-no-square");
    assert!(seen.heard.contains(&told), "{:?}", seen.heard);
    assert!(seen.texts.iter().any(|(text, ..)| *text == whole));
    assert!(squares(&seen.shapes).is_empty());
}
