//! Titles and legends lie over nothing: neither over the specimen nor over each other, in the window and in a picture
//! without it, whatever its size, the size of its text, and its theme.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use bevy_egui::egui::{self, LayerId, RawInput, Rect, Shape, Vec2, pos2, vec2};
use stroma::app::{picture_lens, word_scale};
use stroma::lens::Lens;
use stroma::live::{Snapshot, TwinKind};
use stroma::theme::{Theme, ThemeName, Themes};
use stroma::ui::frame::layout::{free_area, lines_shown};
use stroma::ui::kit::words::say;
use stroma::ui::picture::{dress, words_on_picture, words_on_twin};
use stroma::ui::plate::{contours, labels};
use stroma::ui::state::UiState;
use stroma::ui::state::action::Page;
use stroma::ui::state::twins::Sight;
use stroma::view::{GAP_PX, whole_of};

use crate::overlaps::{TEXT_SIZES, lens_of, on_plate, points};
use crate::panels::{Window, snapshot};

const THEMES: [ThemeName; 2] = [ThemeName::Theatre, ThemeName::Projector];

/// Windows, pixels.
const WINDOWS: [[f32; 2]; 3] = [[1024.0, 600.0], [1366.0, 768.0], [1920.0, 1080.0]];

/// Pictures, pixels.
const PICTURES: [[u32; 2]; 6] = [
    [640, 400],
    [1366, 768],
    [1920, 1080],
    [3840, 2160],
    [1080, 1080],
    [320, 240],
];

/// How far two words may reach over one another, points: lines of letters leave room above and below.
const LINES: f32 = 2.5;

/// How far a word may reach over what is looked at, points: less than an eye sees.
const SLACK: f32 = 1.0;

/// A word as it was painted.
type Word = (String, Rect);

/// What was painted: words, and grounds that nothing shines through.
#[derive(Default)]
struct Painted {
    words: Vec<Word>,
    grounds: Vec<Rect>,
}

impl Painted {
    fn take(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                let place = text.galley.rect.translate(text.pos.to_vec2());
                self.words.push((text.galley.text().to_owned(), place));
            }
            Shape::Rect(ground) if ground.fill.a() == u8::MAX => {
                self.grounds.push(ground.rect);
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape)),
            _ => {}
        }
    }
}

/// By how much two places lie over one another, points; the smaller of the two ways.
fn over(one: Rect, other: Rect) -> f32 {
    let both = one.intersect(other);
    if both.is_positive() {
        both.width().min(both.height())
    } else {
        0.0
    }
}

/// What is wrong with words: they lie over each other, over a specimen, or leave the window.
fn faults(
    words: &[Word],
    specimens: &[Rect],
    window: Vec2,
    names: &BTreeSet<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    let whole = Rect::from_min_size(pos2(0.0, 0.0), window).expand(SLACK);
    for (k, (text, place)) in words.iter().enumerate() {
        if !whole.contains_rect(*place) {
            found.push(format!("'{text}' leaves the window: {place:.0?}"));
        }
        let mut seen = specimens.iter();
        let on = seen.find(|specimen| over(**specimen, *place) > SLACK);
        if let Some(specimen) = on.filter(|_| !names.contains(text)) {
            found.push(format!(
                "'{text}' at {place:.0?} lies on the specimen {specimen:.0?}"
            ));
        }
        for (other, there) in &words[k + 1..] {
            // Halos are the same words some points aside.
            if text != other && over(*place, *there) > LINES {
                found.push(format!("'{text}' and '{other}' lie over each other"));
            }
        }
    }
    found
}

/// The specimen as it is seen through a lens.
fn specimen(lens: &Lens, snapshot: &Snapshot) -> Rect {
    let part = whole_of(snapshot);
    let corner = |x: f32, y: f32| {
        let [x, y] = lens.to_px([x, y]);
        pos2(x, y)
    };
    Rect::from_two_pos(
        corner(part.x, part.y),
        corner(part.x + part.width, part.y + part.height),
    )
}

/// What a painting leaves in a window of some size with text so much enlarged.
fn painted(
    theme: &Theme,
    size: [f32; 2],
    enlarged: f32,
    mut paint: impl FnMut(&egui::Context),
) -> Painted {
    let context = egui::Context::default();
    dress(&context, theme);
    context.set_zoom_factor(enlarged);
    let mut seen = Painted::default();
    for _ in 0..2 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(size[0], size[1]))),
            ..RawInput::default()
        };
        let output = context.run_ui(input, |ui| paint(ui.ctx()));
        seen = Painted::default();
        output.shapes.iter().for_each(|one| seen.take(&one.shape));
    }
    seen
}

/// The names of what is seen on a plate: they point at it, and may stand on it. Those of a dish stand above it.
fn names_of(theme: &Theme, lens: &Lens, enlarged: f32, snapshot: &Snapshot) -> BTreeSet<String> {
    let dish = snapshot.scenario.stage.name == "dish";
    let names = painted(theme, lens.window, enlarged, |context| {
        let painter = context.layer_painter(LayerId::background());
        // Values stand on the lines that they belong to.
        contours::values(&painter, theme, lens, snapshot, overlays_of(snapshot), None);
        if dish {
            return;
        }
        labels::names(&painter, theme, lens, snapshot, 0.0, [0.0; 2]);
    });
    names.words.into_iter().map(|(text, _)| text).collect()
}

fn themes() -> Themes {
    Themes::built_in().expect("the theme file is right")
}

fn runs() -> Vec<Snapshot> {
    [
        ("dish-stiffness", 9),
        ("dish-growth-factors", 12),
        ("strip-injury", 4),
        ("osteoarthritis-moderate", 6),
        ("cartilage-defect", 3),
    ]
    .map(|(name, days)| snapshot(name, days))
    .into()
}

fn overlays_of(run: &Snapshot) -> [bool; 4] {
    if run.scenario.stage.name == "dish" {
        [false, false, true, true]
    } else {
        [true, true, false, false]
    }
}

/// The words of a picture, and the lens in points.
fn picture(run: &Snapshot, size: [u32; 2], theme: &Theme, zoom: f32, two: bool) -> (Painted, Lens) {
    let overlays = overlays_of(run);
    let scale = word_scale(size.map(|side| side as f32));
    let lens = picture_lens(run, size, two, Some(overlays), zoom, None).in_points(scale);
    let seen = painted(theme, lens.window, scale, |context| {
        words_on_picture(context, theme, &lens, run, overlays);
        if two {
            let left = lens.free.width + 0.5 * GAP_PX / scale;
            words_on_twin(context, theme, left, lens.window[1], &TwinKind::Untreated);
        }
    });
    (seen, lens)
}

#[test]
fn the_words_of_a_picture_lie_beside_what_it_shows_and_beside_each_other() {
    let themes = themes();
    let mut wrong = Vec::new();
    for run in &runs() {
        for size in PICTURES {
            for name in THEMES {
                let theme = themes.get(name);
                let (seen, lens) = picture(run, size, theme, 1.0, false);
                let scale = word_scale(size.map(|side| side as f32));
                let names = names_of(theme, &lens, scale, run);
                let whole = specimen(&lens, run);
                let window = vec2(lens.window[0], lens.window[1]);
                for fault in faults(&seen.words, &[whole], window, &names) {
                    wrong.push(format!("{} {size:?} {name:?}: {fault}", run.scenario.name));
                }
                // Most of a picture is what it shows, and what it is stands on it.
                let least = if size[1] < 400 { 0.25 } else { 0.4 };
                assert!(
                    whole.height() > least * window.y || whole.width() > 0.7 * window.x,
                    "{} {size:?}: {whole:?}",
                    run.scenario.name
                );
                let title = &run.scenario.title;
                assert!(
                    seen.words.iter().any(|(text, _)| text == title),
                    "{size:?}: {title}"
                );
                let told = |words: &str| seen.words.iter().any(|(text, _)| text.contains(words));
                if size[0] >= 640 {
                    assert!(told(&say("not-advice")), "{size:?}");
                    let stem = run.scenario.name != "dish-stiffness" || told(&say("cell-stem"));
                    assert!(stem, "{size:?}: no legend");
                }
            }
        }
    }
    let first: Vec<&String> = wrong.iter().take(30).collect();
    assert!(wrong.is_empty(), "{} faults: {first:#?}", wrong.len());
}

#[test]
fn the_words_of_two_plates_beside_each_other_stand_apart() {
    let themes = themes();
    let mut wrong = Vec::new();
    for run in &runs() {
        for size in PICTURES {
            let theme = themes.get(ThemeName::Theatre);
            let (seen, lens) = picture(run, size, theme, 1.0, true);
            let scale = word_scale(size.map(|side| side as f32));
            let one = specimen(&lens, run);
            let other = one.translate(vec2(lens.free.width + GAP_PX / scale, 0.0));
            let window = vec2(lens.window[0], lens.window[1]);
            for fault in faults(&seen.words, &[one, other], window, &BTreeSet::new()) {
                wrong.push(format!("{} {size:?}: {fault}", run.scenario.name));
            }
        }
    }
    let first: Vec<&String> = wrong.iter().take(30).collect();
    assert!(wrong.is_empty(), "{} faults: {first:#?}", wrong.len());
}

#[test]
fn where_the_specimen_fills_a_picture_its_words_stand_on_grounds_of_their_own() {
    let themes = themes();
    for run in &runs() {
        for size in PICTURES {
            for name in THEMES {
                let theme = themes.get(name);
                let (seen, lens) = picture(run, size, theme, 6.0, false);
                let scale = word_scale(size.map(|side| side as f32));
                let names = names_of(theme, &lens, scale, run);
                let window = vec2(lens.window[0], lens.window[1]);
                let wrong = faults(&seen.words, &[], window, &names);
                assert!(
                    wrong.is_empty(),
                    "{} {size:?}: {wrong:#?}",
                    run.scenario.name
                );
                let free = lens.free;
                let free = Rect::from_min_size(pos2(free.x, free.y), vec2(free.width, free.height));
                for (text, place) in seen.words.iter().filter(|(text, _)| !names.contains(text)) {
                    let grounds = seen.grounds.iter();
                    let stands = grounds
                        .filter(|ground| over(**ground, free) <= SLACK)
                        .any(|ground| ground.expand(2.0).contains_rect(*place));
                    assert!(stands, "{} {size:?}: '{text}' {place:?}", run.scenario.name);
                }
            }
        }
    }
}

/// A state of the window, by name.
type State = (&'static str, fn(&mut UiState));

const STATES: [State; 7] = [
    ("picture", |_| {}),
    ("names of molecules", |state| state.picture.molecules = true),
    ("note", |state| {
        let note = "Saved: /home/somebody/Stroma/osteoarthritis-moderate-seed-1-day-12.stroma";
        state.panels.notes = vec![(note.to_owned(), 9.0), ("Motion is calm now".into(), 9.0)];
    }),
    ("film", |state| state.panels.film = Some(0.4)),
    ("talk", |state| state.panels.talking = true),
    ("twin alone", |state| {
        state.panels.page = Page::Twin;
        state.twins.sight = Sight::Run;
    }),
    ("twins", |state| {
        state.panels.page = Page::Twin;
        state.twins.sight = Sight::Both;
    }),
];

/// Looks at a run in a window of some size in points; gives what is wrong.
fn in_window(run: &Snapshot, size: [f32; 2], theme: ThemeName, state: State) -> Vec<String> {
    let mut window = Window::showing(run, size, theme);
    window.twin = (state.0.starts_with("twin")).then(|| run.clone());
    window.kind = window.twin.as_ref().map(|_| TwinKind::Untreated);
    let said: Rc<Cell<f32>> = Rc::default();
    let plate: Rc<RefCell<Painted>> = Rc::default();
    let (heard, kept) = (Rc::clone(&said), Rc::clone(&plate));
    window.after = Some(Box::new(move |context, state, input| {
        heard.set(on_plate(context, state, input));
        let mut seen = Painted::default();
        context.viewport(|viewport| {
            let list = viewport.graphics.get(LayerId::background());
            for clipped in list.iter().flat_map(|list| list.all_entries()) {
                seen.take(&clipped.shape);
            }
        });
        *kept.borrow_mut() = seen;
    }));
    (state.1)(&mut window.state);
    let mut texts = Vec::new();
    for _ in 0..4 {
        window.state.panels.said = said.get();
        texts = window.frame(run, Vec::new()).1;
    }
    let points = vec2(size[0], size[1]);
    let free = free_area(points, &window.state);
    let lines = lines_shown(size[1], free, &window.state, 2);
    let lens = lens_of(points, &window.state, run, lines);
    let one = specimen(&lens, run);
    let mut specimens = vec![one];
    if window.state.two_plates() {
        specimens.push(one.translate(vec2(lens.free.width + GAP_PX, 0.0)));
    }
    // A low window with the largest letters leaves a specimen of some points: it gives way to the words.
    specimens.retain(|place| place.width() > 40.0);
    let themes = themes();
    let mut names = names_of(themes.get(theme), &lens, 1.0, run);
    names.insert("filled 12 %".to_owned());
    // Words of panels may lie over each other where one scrolls under another's edge: another test looks at those.
    let shown: Vec<Word> = texts
        .into_iter()
        .map(|(text, place, clip)| (text, place.intersect(clip)))
        .filter(|(text, place)| place.is_positive() && !text.trim().is_empty())
        .collect();
    let plate = plate.borrow();
    let mut found = faults(&plate.words, &[], points, &names);
    for (text, place) in &shown {
        let alone = [(text.clone(), *place)];
        found.extend(faults(&alone, &specimens, points, &names));
        for (other, there) in &plate.words {
            if text != other && over(*place, *there) > LINES {
                found.push(format!("'{text}' and '{other}' lie over each other"));
            }
        }
    }
    found
}

#[test]
fn nothing_in_the_window_lies_over_the_specimen() {
    let mut wrong = Vec::new();
    let mut done: BTreeSet<(String, [u32; 2], &str)> = BTreeSet::new();
    let runs = runs();
    for theme in THEMES {
        for window in WINDOWS {
            for text in TEXT_SIZES {
                let size = points(window, theme, text);
                let rounded = size.map(|side| side.round() as u32);
                for run in &runs {
                    for state in STATES {
                        let name = run.scenario.name.clone();
                        // The theme changes colours only; the same size in points need not be looked at twice.
                        if !done.insert((name, rounded, state.0)) {
                            continue;
                        }
                        for fault in in_window(run, size, theme, state) {
                            wrong.push(format!(
                                "{}, {}, {window:?} {theme:?} text {text} ({rounded:?}): {fault}",
                                run.scenario.name, state.0
                            ));
                        }
                    }
                }
            }
        }
    }
    let first: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} faults: {first:#?}", wrong.len());
}

#[test]
fn a_word_that_lies_over_something_is_found() {
    let at = |x: f32, y: f32| Rect::from_min_size(pos2(x, y), vec2(80.0, 16.0));
    let word = |text: &str, place: Rect| (text.to_owned(), place);
    let window = vec2(400.0, 300.0);
    let specimen = [Rect::from_min_max(pos2(100.0, 100.0), pos2(300.0, 250.0))];
    let none = BTreeSet::new();
    let found = |words: &[Word]| faults(words, &specimen, window, &none).len();
    assert_eq!(found(&[word("title", at(10.0, 10.0))]), 0);
    assert_eq!(found(&[word("title", at(90.0, 90.0))]), 1);
    assert_eq!(found(&[word("title", at(350.0, 10.0))]), 1);
    let both = [word("title", at(10.0, 10.0)), word("day", at(40.0, 20.0))];
    assert_eq!(found(&both), 1);
    let names: BTreeSet<String> = BTreeSet::from(["Cartilage".to_owned()]);
    let named = [word("Cartilage", at(150.0, 150.0))];
    assert_eq!(faults(&named, &specimen, window, &names).len(), 0);
}
