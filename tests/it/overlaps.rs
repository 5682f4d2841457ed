//! Nothing is cut and nothing lies over anything else, on every page, in every state, at every size of window and text.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::layers::PaintList;
use bevy_egui::egui::{self, Id, LayerId, Order, Rect, Sense, Shape, Vec2, pos2, vec2};
use stroma::clinic::{Afterwards, Guidance, KNEES, Sheet, Station};
use stroma::lens::{Area, Lens};
use stroma::lesson::hidden::{HiddenParts, WindowPart};
use stroma::live::{Snapshot, TwinKind};
use stroma::model::stain::StainKind;
use stroma::model::words::{CellKind, TreatmentKind};
use stroma::sim::{Command, STEPS_PER_DAY};
use stroma::theme::ThemeName;
use stroma::ui::frame::layout::{SMALLEST, feet, free_area, lines_shown};
use stroma::ui::frame::room::{above, room};
use stroma::ui::frame::sheets;
use stroma::ui::picture::point_of_interest;
use stroma::ui::plate::{holds, labels, scale_bar, text};
use stroma::ui::state::UiState;
use stroma::ui::state::action::Page;
use stroma::ui::state::input::PanelInput;
use stroma::ui::state::twins::Sight;
use stroma::view::{GAP_PX, bake, whole_of};

use crate::panels::{Window, snapshot};
use crate::tools::{scenario, start};

/// Windows, pixels.
const WINDOWS: [[f32; 2]; 5] = [
    [1024.0, 600.0],
    [1366.0, 768.0],
    [1920.0, 1080.0],
    [800.0, 600.0],
    [1280.0, 800.0],
];

/// Sizes of text that can be set.
pub(crate) const TEXT_SIZES: [f32; 5] = [0.8, 1.0, 1.5, 2.0, 2.5];

/// Panels by the names of their areas; no two of them lie over one another.
const PANELS: [&str; 13] = [
    "top bar",
    "transport",
    "controls",
    "outcomes",
    "why",
    "twins",
    "chips",
    "overlay legend",
    "lab left",
    "lab right",
    "clinic page",
    "tour",
    "note",
];

/// What can be hit.
const HIT: [Role; 7] = [
    Role::Button,
    Role::CheckBox,
    Role::RadioButton,
    Role::ComboBox,
    Role::TextInput,
    Role::Slider,
    Role::Link,
];

/// How far things may reach over one another, points: less than an eye sees.
const SLACK: f32 = 1.5;

/// How far the places of two texts may reach over one another, points: lines of letters leave room above and below.
const LINES: f32 = 2.5;

/// A text as it was painted.
struct Painted {
    layer: LayerId,
    text: String,
    /// Where its letters are.
    place: Rect,
    /// The same, line by line.
    lines: Vec<Rect>,
    /// Where they may be.
    clip: Rect,
    elided: bool,
    /// A number that goes on in the next line.
    broken: Option<String>,
}

/// Something that can be hit.
struct Touch {
    layer: LayerId,
    id: u64,
    name: String,
    /// Whether a reader of the screen is told what it is, not only what stands in it.
    named: bool,
    kind: Role,
    place: Rect,
    /// What of it can be hit.
    seen: Rect,
}

/// All that was painted in a frame.
#[derive(Default)]
struct Seen {
    texts: Vec<Painted>,
    touches: Vec<Touch>,
    panels: Vec<(&'static str, Rect)>,
    /// Bars of scroll areas.
    bars: Vec<Rect>,
    /// Lines from the names of tissues to what they name.
    leaders: Vec<[egui::Pos2; 2]>,
}

/// A number that a line breaks: digits at its end, and three more at the start of the next.
fn broken(galley: &egui::Galley) -> Option<String> {
    galley.rows.windows(2).find_map(|pair| {
        let [one, next] = [&pair[0], &pair[1]].map(|row| row.row.text().trim().to_owned());
        let goes_on = next.chars().take_while(char::is_ascii_digit).count() == 3;
        let number = one.ends_with(|letter: char| letter.is_ascii_digit());
        (!pair[0].ends_with_newline && number && goes_on).then(|| format!("{one} / {next}"))
    })
}

fn gather(layer: LayerId, shape: &Shape, clip: Rect, seen: &mut Seen) {
    match shape {
        Shape::Text(text) if !text.galley.text().trim().is_empty() => seen.texts.push(Painted {
            layer,
            text: text.galley.text().to_owned(),
            place: text.galley.mesh_bounds.translate(text.pos.to_vec2()),
            lines: text
                .galley
                .rows
                .iter()
                .map(|row| {
                    row.row
                        .visuals
                        .mesh_bounds
                        .translate(row.pos.to_vec2() + text.pos.to_vec2())
                })
                .filter(Rect::is_positive)
                .collect(),
            clip,
            elided: text.galley.elided,
            broken: broken(&text.galley),
        }),
        // The line from a name to what it names bends once.
        Shape::Path(path)
            if layer == LayerId::background() && path.points.len() == 3 && !path.closed =>
        {
            let [from, bend, to] = [path.points[0], path.points[1], path.points[2]];
            seen.leaders.extend([[from, bend], [bend, to]]);
        }
        Shape::Vec(shapes) => {
            for shape in shapes {
                gather(layer, shape, clip, seen);
            }
        }
        _ => {}
    }
}

/// Looks at what a frame has painted so far.
fn look(context: &egui::Context) -> Seen {
    let mut seen = Seen::default();
    let layers: Vec<LayerId> = context.memory(|memory| memory.layer_ids().collect());
    let areas: Vec<(&'static str, Id, Option<Rect>)> = PANELS
        .into_iter()
        .flat_map(|name| {
            if name == "note" {
                vec![
                    (name, Id::new(("note", 0_usize))),
                    (name, Id::new(("note", 1_usize))),
                ]
            } else {
                vec![(name, Id::new(name))]
            }
        })
        .map(|(name, id)| (name, id, context.memory(|memory| memory.area_rect(id))))
        .collect();
    context.viewport(|viewport| {
        let mut layers = layers;
        for layer in [LayerId::background()] {
            if !layers.contains(&layer) {
                layers.push(layer);
            }
        }
        for layer in &layers {
            let list = viewport.graphics.get(*layer);
            for clipped in list.iter().flat_map(|list| list.all_entries()) {
                gather(*layer, &clipped.shape, clipped.clip_rect, &mut seen);
            }
        }
        let painted = |id: Id| {
            layers.iter().any(|layer| {
                let list = viewport.graphics.get(*layer);
                layer.id == id && list.is_some_and(|list: &PaintList| !list.is_empty())
            })
        };
        for (name, id, place) in &areas {
            if painted(*id) {
                seen.panels.extend(place.map(|place| (*name, place)));
            }
        }
        let widgets = &viewport.this_pass.widgets;
        for widget in widgets.layers().flat_map(|(_, widgets)| widgets) {
            let hit = widget.sense.senses_click() || widget.sense.senses_drag();
            let slim = widget.rect.width().min(widget.rect.height()) <= 14.0;
            if slim && widget.sense == (Sense::CLICK | Sense::DRAG) {
                seen.bars.push(widget.rect);
            } else if hit && widget.enabled {
                seen.touches.push(Touch {
                    layer: widget.layer_id,
                    id: widget.id.value(),
                    name: String::new(),
                    named: false,
                    kind: Role::Unknown,
                    place: widget.rect,
                    seen: widget.interact_rect,
                });
            }
        }
    });
    seen
}

/// Names what can be hit as a reader of the screen is told it; the grounds of areas have no name and are left out.
fn name(seen: &mut Seen, window: &Window) {
    let told: BTreeMap<u64, &Node> = window.heard_of.iter().copied().zip(&window.heard).collect();
    for touch in &mut seen.touches {
        if let Some(node) = told.get(&touch.id) {
            touch.kind = node.role();
            touch.name = node.label().or(node.value()).unwrap_or_default().to_owned();
            let says = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
            touch.named =
                says(node.label()) || says(node.placeholder()) || !node.labelled_by().is_empty();
        }
    }
    seen.touches.retain(|touch| HIT.contains(&touch.kind));
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

fn short(text: &str) -> String {
    let line = text.replace('\n', " ");
    if line.chars().count() > 44 {
        format!("{}...", line.chars().take(42).collect::<String>())
    } else {
        line
    }
}

/// Whether what reaches out of a clip can be scrolled into it: a bar stands at its right edge.
fn scrolls(seen: &Seen, clip: Rect, out: Rect) -> bool {
    let sideways = out.left() < clip.left() - SLACK || out.right() > clip.right() + SLACK;
    let upright = |bar: &Rect| bar.height() > 2.0 * bar.width();
    !sideways
        && seen
            .bars
            .iter()
            .any(|bar| upright(bar) && clip.expand(10.0).intersects(*bar))
}

/// Sheets lie over the page by design; what is under them is not read.
fn lies_over(layer: LayerId) -> bool {
    layer.order > Order::Middle
}

/// A fault: what kind it is, what is wrong, and by how many points.
type Fault = (&'static str, String, f32);

fn faults(seen: &Seen, window: Rect) -> Vec<Fault> {
    let mut found: Vec<Fault> = Vec::new();
    for touch in seen.touches.iter().filter(|touch| !touch.named) {
        let what = format!("a {:?} with '{}' in it", touch.kind, short(&touch.name));
        found.push(("no name", what, 0.0));
    }
    let mut shown: Vec<(&Painted, Rect)> = Vec::new();
    for text in &seen.texts {
        let visible = text.place.intersect(text.clip);
        let name = short(&text.text);
        if let Some(number) = &text.broken {
            found.push(("broken number", format!("'{}'", short(number)), 0.0));
        }
        // What lies wholly outside of a scroll area is not shown at all.
        if !visible.is_positive() {
            if !scrolls(seen, text.clip, text.place) && text.clip.is_positive() {
                found.push((
                    "cut text",
                    format!("'{name}' is out of sight"),
                    text.place.height(),
                ));
            }
            continue;
        }
        shown.push((text, visible));
        if text.elided && !told_when_pointed_at(seen, text, window) {
            found.push(("dotted text", format!("'{name}' ends in dots"), 0.0));
        }
        let cuts = [
            (text.clip.left() - text.place.left(), "at the left"),
            (text.place.right() - text.clip.right(), "at the right"),
            (text.clip.top() - text.place.top(), "above"),
            (text.place.bottom() - text.clip.bottom(), "below"),
        ];
        let most = |one: (f32, &'static str), other: (f32, &'static str)| {
            if other.0 > one.0 { other } else { one }
        };
        let (cut, side) = cuts.into_iter().fold((0.0, ""), most);
        if cut > SLACK && !scrolls(seen, text.clip, text.place) {
            found.push(("cut text", format!("'{name}' is cut {side}"), cut));
        }
        let room = window.expand(SLACK);
        if !room.contains_rect(visible) {
            found.push(("cut text", format!("'{name}' leaves the window"), 0.0));
        }
    }
    for (k, (one, here)) in shown.iter().enumerate() {
        for (other, there) in &shown[k + 1..] {
            let same = one.layer == other.layer;
            let pages = !lies_over(one.layer) && !lies_over(other.layer);
            let by = if over(*here, *there) > 0.0 {
                let pairs = one
                    .lines
                    .iter()
                    .flat_map(|a| other.lines.iter().map(move |b| (*a, *b)));
                let seen = pairs.map(|(a, b)| over(a.intersect(one.clip), b.intersect(other.clip)));
                seen.fold(0.0, f32::max)
            } else {
                0.0
            };
            // Halos are the same words some points aside.
            if (same || pages) && by > LINES && one.text != other.text {
                let (one, other) = (short(&one.text), short(&other.text));
                found.push(("texts overlap", format!("'{one}' and '{other}'"), by));
            }
        }
    }
    for (k, one) in seen.touches.iter().enumerate() {
        if !one.seen.is_positive() {
            continue;
        }
        if !window.expand(SLACK).contains_rect(one.seen) {
            let out = one.seen.bottom() - window.bottom();
            found.push((
                "out of reach",
                format!("'{}' leaves the window", short(&one.name)),
                out,
            ));
        }
        if one.seen.area() < 0.98 * one.place.area() && !scrolls(seen, one.seen, one.seen) {
            let cut = one.place.height() - one.seen.height();
            let bars = seen.bars.iter().any(|bar| {
                let column = Rect::from_x_y_ranges(f32::MIN..=bar.right() + 9.0, bar.y_range());
                column.expand2(vec2(0.0, 6.0)).contains(one.seen.center())
            });
            if !bars {
                found.push((
                    "out of reach",
                    format!("'{}' is cut", short(&one.name)),
                    cut,
                ));
            }
        }
        for other in &seen.touches[k + 1..] {
            let same = one.layer == other.layer;
            let pages = !lies_over(one.layer) && !lies_over(other.layer);
            let by = over(one.seen, other.seen);
            if !(same || pages) || by <= SLACK || by_design(one, other) {
                continue;
            }
            let (one, other) = (short(&one.name), short(&other.name));
            found.push(("widgets overlap", format!("'{one}' and '{other}'"), by));
        }
    }
    for (k, (one, here)) in seen.panels.iter().enumerate() {
        if !window.expand(SLACK).contains_rect(*here) {
            let out = (here.bottom() - window.bottom()).max(here.right() - window.right());
            found.push(("panels overlap", format!("{one} leaves the window"), out));
        }
        for (other, there) in &seen.panels[k + 1..] {
            let by = over(*here, *there);
            // A note passes over a page that is all panels.
            let page = one.starts_with("lab") || *one == "clinic page";
            if by > SLACK && !(*other == "note" && page) {
                found.push(("panels overlap", format!("{one} and {other}"), by));
            }
        }
    }
    for leader in &seen.leaders {
        for (text, here) in &shown {
            // A pill has a ground of its own over the line.
            let pill = text.text.starts_with("filled");
            if text.layer == LayerId::background() && !pill && crosses(*leader, here.shrink(2.0)) {
                found.push((
                    "line over words",
                    format!("'{}' at {here:.0?} by {leader:.0?}", short(&text.text)),
                    0.0,
                ));
            }
        }
    }
    found
}

/// In a narrow window three things may end in dots, and tell the whole to who points at them: the story, the name of the
/// scenario, and names in the lists of the Lab.
fn told_when_pointed_at(seen: &Seen, text: &Painted, window: Rect) -> bool {
    let most = |name: &str| match name {
        "top bar" => 1200.0,
        "transport" | "lab left" | "lab right" => 900.0,
        _ => 0.0,
    };
    let mut panels = seen.panels.iter();
    panels.any(|(name, place)| window.width() < most(name) && place.contains(text.place.center()))
}

/// Marks stand on the bar of days, and it is dragged between them.
fn by_design(one: &Touch, other: &Touch) -> bool {
    let bar = |touch: &Touch| touch.kind == Role::Slider && touch.place.width() > 60.0;
    (bar(one) && bar_mark(other))
        || (bar(other) && bar_mark(one))
        || (bar_mark(one) && bar_mark(other))
}

/// A mark on the bar of days: its name begins with its number.
fn bar_mark(touch: &Touch) -> bool {
    touch
        .name
        .split_once(": ")
        .is_some_and(|(number, _)| number.parse::<u8>().is_ok())
}

/// Whether a line runs through a place.
fn crosses([from, to]: [egui::Pos2; 2], place: Rect) -> bool {
    (0..=60).any(|k| place.contains(from.lerp(to, k as f32 / 60.0)))
}

/// The whole stage as the window shows it, with so many lines of the legend.
pub(crate) fn lens_of(window: Vec2, state: &UiState, snapshot: &Snapshot, lines: usize) -> Lens {
    let (whole, part) = (free_area(window, state), whole_of(snapshot));
    let shape = part.width / part.height;
    let room = room(whole, window.y, state, snapshot, lines, shape);
    let width = if state.two_plates() {
        0.5 * (room.width - GAP_PX)
    } else {
        room.width
    };
    Lens {
        window: [window.x, window.y],
        free: Area { width, ..room },
        units_per_mm: bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(part)
}

/// Everything the window writes on the plate. Gives the height of what a talk says.
pub(crate) fn on_plate(context: &egui::Context, state: &UiState, input: &PanelInput<'_>) -> f32 {
    if state.panels.page != Page::Picture && state.panels.page != Page::Twin {
        return 0.0;
    }
    let painter = context.layer_painter(LayerId::background());
    let window = context.content_rect().size();
    // As the window does: everything round the specimen has room of its own.
    let whole = free_area(window, state);
    let lines = lines_shown(window.y, whole, state, 2);
    let lens = lens_of(window, state, input.snapshot, lines);
    let (two, theme) = (state.two_plates(), input.theme);
    let above = above(window.y, state, input.snapshot);
    if state.names_shown() && !two && !state.panels.talking {
        labels::names(&painter, theme, &lens, input.snapshot, 0.0, [0.0; 2]);
    }
    let legend = !state.panels.hidden.hides(WindowPart::Legend);
    if !two && legend && state.panels.notes.is_empty() {
        holds::line(&painter, theme, above.note_row(whole), input.snapshot);
    }
    if state.panels.page == Page::Twin {
        let row = Area {
            width: lens.free.width,
            ..whole
        };
        let place = above.heading_row(row);
        let given = "40 million stem cells from fat, day 0";
        text::heading(&painter, theme, place, "This knee", given);
    }
    if !state.panels.talking {
        let feet = feet(whole, state, lines);
        let aside = if two { lens.free.width + GAP_PX } else { 0.0 };
        let corner = pos2(
            lens.free.x + lens.free.width + aside - 12.0,
            whole.y + whole.height - feet.scale,
        );
        scale_bar::scale_bar(&painter, theme, &lens, input.snapshot, corner);
    }
    if let Some(place) =
        point_of_interest(input.snapshot).filter(|_| input.snapshot.scenario.lesion.is_some())
    {
        text::call_out(&painter, theme, &lens, place, 8.5, "filled 12 %");
    }
    if state.panels.talking {
        let words = "Most of the cells that are injected find no hold and die within days; what they leave behind are signals.";
        return sheets::said(context, theme, whole, words, "3 of 7");
    }
    0.0
}

/// A state of the window that is looked at.
struct Case<'a> {
    name: String,
    run: &'a Snapshot,
    twin: Option<&'a Snapshot>,
    set: Box<dyn Fn(&mut UiState) + 'a>,
    /// Opens the list of this number, counted from the top left.
    opens: Option<usize>,
}

/// The runs that are looked at.
struct Runs {
    dish: Snapshot,
    stained: Snapshot,
    strip: Snapshot,
    knee: Snapshot,
    old: Snapshot,
    tear: Snapshot,
    twin: Snapshot,
    asked: Vec<(String, Snapshot)>,
}

fn asked() -> Vec<(String, Snapshot)> {
    let mut found = BTreeMap::new();
    for (name, days) in [
        ("osteoarthritis-moderate", 6),
        ("strip-injury", 4),
        ("dish-stiffness", 9),
    ] {
        let mut simulation = start(&scenario(name), 1);
        simulation.step_many(days * STEPS_PER_DAY);
        for cell in simulation.cells() {
            let key = format!("{name} {:?}", cell.kind);
            if found.contains_key(&key) || cell.dying || cell.kind == CellKind::Osteocyte {
                continue;
            }
            found.insert(key, Snapshot::of(&simulation, None, Some(cell.id)));
        }
    }
    found.into_iter().collect()
}

fn runs() -> Runs {
    let mut untreated = start(
        &TwinKind::Untreated.scenario(&scenario("osteoarthritis-moderate")),
        1,
    );
    untreated.step_many(12 * STEPS_PER_DAY);
    let mut stained = start(&scenario("dish-stiffness"), 1);
    stained.step_many(20 * STEPS_PER_DAY);
    let stain = Command::Stain {
        kind: StainKind::Myod,
    };
    stained.apply(stain).expect("it is stained");
    Runs {
        stained: Snapshot::of(&stained, None, None),
        dish: snapshot("dish-stiffness", 3),
        strip: snapshot("strip-injury", 3),
        knee: snapshot("osteoarthritis-moderate", 12),
        old: snapshot("osteoarthritis-severe", 100),
        tear: snapshot("cruciate-tear", 5),
        twin: Snapshot::of(&untreated, None, None),
        asked: asked(),
    }
}

fn cases(runs: &Runs) -> Vec<Case<'_>> {
    let mut all: Vec<Case<'_>> = Vec::new();
    let mut add = |name: String, run, twin, opens, set: Box<dyn Fn(&mut UiState)>| {
        all.push(Case {
            name,
            run,
            twin,
            set,
            opens,
        });
    };
    let knee = &runs.knee;
    let stages = [
        ("dish", &runs.dish, 0),
        ("stained dish", &runs.stained, 0),
        ("strip", &runs.strip, 1),
        ("knee", knee, 2),
        ("old knee", &runs.old, 2),
        ("tear", &runs.tear, 2),
        ("lab's knee", knee, 3),
    ];
    for (name, run, level) in stages {
        let open = move |state: &mut UiState| state.level.open = level;
        add(format!("picture, {name}"), run, None, None, Box::new(open));
        add(
            format!("picture, {name}, molecules"),
            run,
            None,
            None,
            Box::new(move |state| {
                open(state);
                state.picture.molecules = true;
            }),
        );
        add(
            format!("picture, {name}, drawer of controls"),
            run,
            None,
            None,
            Box::new(move |state| {
                open(state);
                state.level.brush = (level == 0).then_some(1);
                state.panels.controls = true;
            }),
        );
        add(
            format!("picture, {name}, drawer of outcomes"),
            run,
            None,
            None,
            Box::new(move |state| {
                open(state);
                state.panels.outcomes = true;
            }),
        );
        for opens in 0..2 {
            add(
                format!("picture, {name}, list {opens}"),
                run,
                None,
                Some(opens),
                Box::new(open),
            );
        }
    }
    add(
        "picture, compared".into(),
        knee,
        Some(&runs.twin),
        None,
        Box::new(|_| {}),
    );
    add(
        "picture, both drawers".into(),
        knee,
        None,
        None,
        Box::new(|state| {
            state.panels.controls = true;
            state.panels.outcomes = true;
        }),
    );
    for source in [3, 5] {
        add(
            format!("picture, source {source}"),
            knee,
            None,
            None,
            Box::new(move |state| {
                state.treatment.source = source;
                state.panels.controls = true;
            }),
        );
    }
    for plot in 0..stroma::experiment::plots::PLOTS.len() {
        add(
            format!("picture, plot {plot}"),
            knee,
            None,
            None,
            Box::new(move |state| state.plots.shown = plot),
        );
        add(
            format!("large plot {plot}"),
            &runs.old,
            None,
            None,
            Box::new(move |state| {
                state.plots.shown = plot;
                state.plots.large = true;
            }),
        );
        add(
            format!("large plot {plot}, molecules"),
            knee,
            None,
            None,
            Box::new(move |state| {
                state.plots.shown = plot;
                state.plots.large = true;
                state.picture.molecules = true;
            }),
        );
    }
    for stop in 0..4 {
        add(
            format!("tour {stop}"),
            knee,
            None,
            None,
            Box::new(move |state| state.panels.tour = Some(stop)),
        );
    }
    add(
        "help".into(),
        knee,
        None,
        None,
        Box::new(|state| state.panels.help = true),
    );
    for group in 0..stroma::ui::kit::word_card::GROUPS.len() {
        add(
            format!("words {group}"),
            knee,
            None,
            None,
            Box::new(move |state| {
                state.panels.words.open = true;
                state.panels.words.group = group;
            }),
        );
    }
    add(
        "in words".into(),
        knee,
        Some(&runs.twin),
        None,
        Box::new(|state| state.panels.in_words = true),
    );
    let note = "Saved: /home/somebody/Stroma/osteoarthritis-moderate-seed-1-day-12.stroma";
    let notes = move |state: &mut UiState| {
        state.panels.notes = vec![
            (note.to_owned(), 9.0),
            ("Motion is calm now".to_owned(), 9.0),
        ];
    };
    add("notes".into(), knee, None, None, Box::new(notes));
    for (_, part) in WindowPart::ALL {
        let hide = move |state: &mut UiState| {
            state.panels.hidden = HiddenParts::of_names(part).unwrap_or_default();
        };
        for (name, run, level) in [("dish", &runs.dish, 0), ("knee", knee, 2)] {
            let set = move |state: &mut UiState| {
                hide(state);
                state.level.open = level;
            };
            add(
                format!("{name} without {part}"),
                run,
                None,
                None,
                Box::new(set),
            );
        }
        for (name, run) in runs.asked.iter().take(2) {
            add(
                format!("card, {name}, without {part}"),
                run,
                None,
                None,
                Box::new(hide),
            );
        }
    }
    add(
        "a link that is too long".into(),
        knee,
        None,
        None,
        Box::new(|state| state.panels.long_link = Some(2345)),
    );
    add(
        "talk".into(),
        knee,
        None,
        None,
        Box::new(|state| state.panels.talking = true),
    );
    for (name, run) in &runs.asked {
        add(format!("card, {name}"), run, None, None, Box::new(|_| {}));
    }
    for sight in [Sight::Both, Sight::Run] {
        for outcome in 0..4 {
            add(
                format!("twin {sight:?} {outcome}"),
                knee,
                Some(&runs.twin),
                None,
                Box::new(move |state| {
                    state.panels.page = Page::Twin;
                    state.twins.sight = sight;
                    state.twins.outcome = outcome;
                    state.twins.rolls = vec![
                        vec![
                            vec![
                                0.0, 1.0, -1.0, 2.0, 3.0, 2.5, 1.0, 0.5, 2.0, 1.0, 1.0, 1.0, 1.0
                            ];
                            5
                        ];
                        3
                    ];
                }),
            );
        }
    }
    add(
        "twin with notes".into(),
        knee,
        Some(&runs.twin),
        None,
        Box::new(move |state| {
            state.panels.page = Page::Twin;
            notes(state);
        }),
    );
    add(
        "twin with drawer".into(),
        knee,
        Some(&runs.twin),
        None,
        Box::new(|state| {
            state.panels.page = Page::Twin;
            state.panels.controls = true;
        }),
    );
    for (name, rules, rule, chosen) in [
        ("numbers", false, 0, "adherent_fraction"),
        ("a long number", false, 0, "commit_cartilage_max_per_day"),
        ("what matters", false, 0, "adherent_fraction"),
        ("rules", true, 0, "adherent_fraction"),
        ("rule 9", true, 9, "adherent_fraction"),
    ] {
        add(
            format!("lab, {name}"),
            knee,
            None,
            None,
            Box::new(move |state| {
                state.panels.page = Page::Lab;
                state.level.open = 3;
                state.lab.rules = rules;
                state.lab.matters = name == "what matters";
                state.lab.rule = rule;
                state.lab.chosen = Some(chosen.to_owned());
            }),
        );
    }
    let kinds = [
        TreatmentKind::Marrow,
        TreatmentKind::Fat,
        TreatmentKind::Cultured,
        TreatmentKind::Saline,
        TreatmentKind::Exercise,
    ];
    for here in Station::ALL {
        for (k, kind) in kinds.into_iter().enumerate() {
            add(
                format!("clinic, {here:?}, {kind:?}"),
                knee,
                None,
                None,
                Box::new(move |state| {
                    state.panels.page = Page::Clinic;
                    state.clinic.here = here;
                    let choices = &mut state.clinic.choices;
                    choices.kind = kind;
                    choices.guidance = Guidance::ALL[k % 3];
                    choices.injections = 1 + (k % 3) as u8;
                    choices.afterwards = Afterwards::ALL[k % 4];
                    choices.knee = KNEES[(2 * k) % KNEES.len()];
                }),
            );
        }
    }
    for sheet in [Sheet::Law, Sheet::Instead, Sheet::Cells] {
        add(
            format!("clinic, sheet {sheet:?}"),
            knee,
            None,
            None,
            Box::new(move |state| {
                state.panels.page = Page::Clinic;
                state.clinic.sheet = Some(sheet);
            }),
        );
    }
    all
}

/// Looks at cases in a window of one size, one after the other.
struct Looker {
    window: Window,
    kept: Rc<RefCell<Seen>>,
    size: [f32; 2],
}

impl Looker {
    fn new(run: &Snapshot, size: [f32; 2], theme: ThemeName) -> Self {
        let mut window = Window::showing(run, size, theme);
        window.listen();
        let kept: Rc<RefCell<Seen>> = Rc::default();
        let keep = Rc::clone(&kept);
        window.after = Some(Box::new(move |context, state, input| {
            on_plate(context, state, input);
            *keep.borrow_mut() = look(context);
        }));
        Self { window, kept, size }
    }

    /// What is wrong in a case.
    fn faults(&mut self, case: &Case<'_>) -> Vec<Fault> {
        let window = &mut self.window;
        window.state = UiState::default();
        (case.set)(&mut window.state);
        window.twin = case.twin.cloned();
        window.kind = case.twin.map(|_| TwinKind::Untreated);
        for _ in 0..3 {
            window.frame(case.run, Vec::new());
        }
        if let Some(number) = case.opens {
            name(&mut self.kept.borrow_mut(), window);
            let mut lists: Vec<egui::Pos2> = self
                .kept
                .borrow()
                .touches
                .iter()
                .filter(|touch| touch.kind == Role::ComboBox)
                .map(|touch| touch.place.center())
                .collect();
            lists.sort_by(|a, b| a.y.total_cmp(&b.y));
            let at = *lists.get(number).expect("a list");
            window.click_at(case.run, at);
            window.frame(case.run, Vec::new());
        }
        name(&mut self.kept.borrow_mut(), window);
        let area = Rect::from_min_size(pos2(0.0, 0.0), vec2(self.size[0], self.size[1]));
        let found = faults(&self.kept.borrow(), area);
        if case.opens.is_some() {
            window.press(case.run, egui::Key::Escape);
            window.frame(case.run, vec![egui::Event::PointerGone]);
        }
        found
    }
}

/// The size of a window in points, by the rule of the real window.
pub(crate) fn points([width, height]: [f32; 2], theme: ThemeName, text: f32) -> [f32; 2] {
    let zoom = stroma::ui::frame::layout::zoom_of(theme, text, [width, height]);
    [width / zoom, height / zoom]
}

/// What is wrong in a window of this size with this text, in all states, in the language that is spoken here.
pub(crate) fn wrong_at(window: [f32; 2], text: f32) -> Vec<String> {
    let runs = runs();
    let mut looker = Looker::new(
        &runs.knee,
        points(window, ThemeName::Theatre, text),
        ThemeName::Theatre,
    );
    let mut told = Vec::new();
    for case in &cases(&runs) {
        for (kind, fault, by) in looker.faults(case) {
            told.push(format!("{}: {kind}: {fault}, by {by:.0}", case.name));
        }
    }
    told
}

/// What is wrong in a window of this size with the usual text, in one state.
pub(crate) fn wrong_in(
    window: [f32; 2],
    theme: ThemeName,
    run: &Snapshot,
    set: impl Fn(&mut UiState),
) -> Vec<String> {
    let case = Case {
        name: String::new(),
        run,
        twin: None,
        set: Box::new(set),
        opens: None,
    };
    let found = Looker::new(run, points(window, theme, 1.0), theme).faults(&case);
    let told = found.into_iter();
    told.map(|(kind, fault, by)| format!("{kind}: {fault}, by {by:.0}"))
        .collect()
}

#[test]
fn nothing_is_cut_and_nothing_lies_over_anything_else() {
    let runs = runs();
    let cases = cases(&runs);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut told = String::new();
    let mut looks = 0;
    let mut done: Vec<[u32; 2]> = Vec::new();
    for theme in [ThemeName::Theatre, ThemeName::Projector] {
        for window in WINDOWS {
            for text in TEXT_SIZES {
                let size = points(window, theme, text);
                assert!(
                    size[0] >= SMALLEST[0] - 0.5 && size[1] >= SMALLEST[1] - 0.5,
                    "{size:?}"
                );
                // The theme changes colours only; the same size in points need not be looked at twice.
                let rounded = size.map(|side| side.round() as u32);
                if done.contains(&rounded) {
                    continue;
                }
                done.push(rounded);
                let mut looker = Looker::new(&runs.knee, size, theme);
                for case in &cases {
                    looks += 1;
                    for (kind, fault, by) in looker.faults(case) {
                        *kinds.entry(kind).or_default() += 1;
                        let [w, h] = window;
                        let _ = writeln!(
                            told,
                            "{}, {w}x{h} {theme:?} text {text} ({rounded:?}): {kind}: {fault}, by {by:.0}",
                            case.name
                        );
                    }
                }
            }
        }
    }
    if let Ok(path) = std::env::var("STROMA_FAULTS") {
        std::fs::write(path, &told).expect("a file for the faults");
    }
    let first: String = told
        .lines()
        .take(40)
        .fold(String::new(), |all, line| all + line + "\n");
    assert!(
        told.is_empty(),
        "{looks} looks at {} sizes: {kinds:?}\n{first}",
        done.len()
    );
}
