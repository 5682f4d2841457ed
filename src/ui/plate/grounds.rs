//! The grounds of a dish by name, above the dish: how stiff each is or which medium stands on it, what it is like, and
//! what became of the cells there.

use bevy_egui::egui::{Align2, Color32, CornerRadius, FontId, Painter, Rect, Shape, Stroke};
use bevy_egui::egui::{pos2, vec2};

use crate::explain::numbers::amount;
use crate::explain::sentence::ground_word;
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::sim::Medium;
use crate::theme::Theme;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::text::{free_rect, haloed, to_px};

/// Height of the names above a dish, points.
const STRIP: f32 = 56.0;

/// Two grounds are one where their stiffness differs by less than this share.
const SAME: f32 = 0.02;

/// A ground that is narrower than this share of the dish has no name.
const NARROW: f32 = 0.12;

/// What stem cells of a dish become, with the key of its word.
const FATES: [(CellKind, &str); 4] = [
    (CellKind::Chondrocyte, "grown-cartilage"),
    (CellKind::Osteoblast, "grown-bone"),
    (CellKind::Myocyte, "grown-muscle"),
    (CellKind::Adipocyte, "grown-fat"),
];

/// A part of the dish with one ground and one medium.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ground {
    /// How stiff it is, kPa.
    pub kpa: f32,
    /// The medium on it.
    pub medium: Medium,
    /// Whether the medium tells it from the others, which are as stiff as it is.
    pub by_medium: bool,
    /// From where it reaches, mm.
    pub from_mm: f32,
    /// Up to where, mm.
    pub to_mm: f32,
    /// Living cells on it.
    pub cells: usize,
    /// The kind that most of those that chose have become, and how many.
    pub became: Option<(CellKind, usize)>,
}

/// Room for the names above a stage, points: only a dish has them.
#[must_use]
pub fn room_above(snapshot: &Snapshot) -> f32 {
    if snapshot.scenario.stage.name == "dish" {
        STRIP
    } else {
        0.0
    }
}

fn same(one: f32, other: f32) -> bool {
    (one - other).abs() <= SAME * one.max(other)
}

/// The stiffness and the medium that most of a column of the dish has; nothing outside the dish.
fn of_column(snapshot: &Snapshot, column: usize) -> Option<(f32, Medium)> {
    let grid = &snapshot.scenario.stage.grid;
    let surface = snapshot.scenario.stage.shape("dish_surface")?.id.0;
    let mut found: Vec<(f32, Medium, usize)> = Vec::new();
    let voxels = (0..grid.height).map(|row| row * grid.width + column);
    for voxel in voxels.filter(|voxel| grid.tissue.get(*voxel) == Some(&surface)) {
        let kpa = *snapshot.tissue.stiffness_kpa.get(voxel)?;
        let medium = snapshot.tissue.medium.get(voxel).copied()?;
        match found
            .iter_mut()
            .find(|(other, beside, _)| same(*other, kpa) && *beside == medium)
        {
            Some((_, _, voxels)) => *voxels += 1,
            None => found.push((kpa, medium, 1)),
        }
    }
    // Of two that are as large the first, from the top.
    let most = found.iter().map(|(.., voxels)| *voxels).max()?;
    let (kpa, medium, _) = found.into_iter().find(|(.., voxels)| *voxels == most)?;
    Some((kpa, medium))
}

/// What a medium holds, as one reads it: growth factors and mixes with their amount; nothing if it holds none.
#[must_use]
pub fn medium_words(medium: &Medium) -> Vec<String> {
    let factor = |value: f32| amount(f64::from(value), "ng/mL");
    let share = |value: f32| format!("{:.0} %", 100.0 * value);
    [
        (
            "tgf_b",
            medium.tgf_b_ng_per_ml,
            factor(medium.tgf_b_ng_per_ml),
        ),
        (
            "bmp_2",
            medium.bmp_2_ng_per_ml,
            factor(medium.bmp_2_ng_per_ml),
        ),
        (
            "igf_1",
            medium.igf_1_ng_per_ml,
            factor(medium.igf_1_ng_per_ml),
        ),
        ("adipogenic", medium.adipogenic, share(medium.adipogenic)),
        ("myogenic", medium.myogenic, share(medium.myogenic)),
    ]
    .into_iter()
    .filter(|(_, value, _)| *value > 0.0)
    .map(|(key, value, amount)| {
        // The usual mix needs no number.
        let usual = (value - 1.0).abs() < 1e-6 && !key.contains('_');
        let key = format!("plate-medium-{key}");
        if usual {
            say(&key)
        } else {
            say_with(
                "plate-medium-amount",
                &[("what", say(&key)), ("amount", amount)],
            )
        }
    })
    .collect()
}

/// The grounds of a dish from left to right, as they are now; a spot that was painted on a ground is a part of it.
#[must_use]
pub fn grounds(snapshot: &Snapshot) -> Vec<Ground> {
    let stage = &snapshot.scenario.stage;
    if stage.name != "dish" {
        return Vec::new();
    }
    let mut found: Vec<Ground> = Vec::new();
    for column in 0..stage.grid.width {
        let Some((kpa, medium)) = of_column(snapshot, column) else {
            continue;
        };
        let from_mm = column as f32 * stage.grid.voxel_mm;
        let to_mm = from_mm + stage.grid.voxel_mm;
        match found.last_mut() {
            Some(last) if same(last.kpa, kpa) && last.medium == medium => last.to_mm = to_mm,
            _ => found.push(Ground {
                kpa,
                medium,
                by_medium: false,
                from_mm,
                to_mm,
                cells: 0,
                became: None,
            }),
        }
    }
    found.retain(|ground| ground.to_mm - ground.from_mm >= NARROW * stage.width_mm);
    let alike = found.first().map(|first| first.kpa);
    let alike = alike.is_some_and(|kpa| found.iter().all(|ground| same(ground.kpa, kpa)));
    let several = found.len() > 1;
    for ground in &mut found {
        ground.by_medium = alike && several;
        let here = snapshot
            .cells
            .iter()
            .filter(|cell| !cell.dying && (ground.from_mm..ground.to_mm).contains(&cell.x_mm));
        ground.cells = here.clone().count();
        let count = |kind| here.clone().filter(|cell| cell.kind == kind).count();
        ground.became = FATES
            .map(|(kind, _)| (kind, count(kind)))
            .into_iter()
            .max_by_key(|(_, cells)| *cells)
            .filter(|(_, cells)| *cells > 0);
    }
    found
}

/// What is written over a ground: its name with its stiffness, what it is like, and what became of its cells.
#[must_use]
pub fn words_of(ground: &Ground) -> [String; 3] {
    let kpa = f64::from(ground.kpa);
    let word = ground_word(kpa);
    let all = ("all", grouped(ground.cells as f64));
    let became = match ground.became {
        None => say_with("plate-ground-none", &[all]),
        Some((kind, cells)) => {
            let key = FATES
                .iter()
                .find(|(known, _)| *known == kind)
                .map_or("grown-bone", |(_, key)| key);
            let cells = ("cells", grouped(cells as f64));
            say_with("plate-ground-became", &[cells, all, ("what", say(key))])
        }
    };
    let name = say_with(
        &format!("plate-ground-{word}"),
        &[("kpa", amount(kpa, "kPa"))],
    );
    if ground.by_medium {
        let holds = medium_words(&ground.medium);
        let medium = if holds.is_empty() {
            say("plate-medium-none")
        } else {
            say_with("plate-medium", &[("holds", holds.join(", "))])
        };
        return [medium, name, became];
    }
    [name, say(&format!("plate-ground-{word}-like")), became]
}

/// Text in the largest of some sizes that fits; none where it does not fit in the smallest.
fn fitting(painter: &Painter, text: &str, fonts: [FontId; 3], width: f32) -> Option<FontId> {
    fonts.into_iter().find(|font| {
        let galley = painter.layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER);
        galley.size().x <= width
    })
}

/// The names of the grounds above the dish, none above `top`; over the dish only where it is seen from so near that it
/// fills the window.
pub(crate) fn names(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot, top: f32) {
    let free = free_rect(lens);
    let dish_top = to_px(lens, [0.0, 0.0]).y;
    let upper = (dish_top - STRIP)
        .max(free.top() - STRIP)
        .max(top)
        .min(free.bottom() - STRIP);
    let over = upper + STRIP > dish_top + 4.0;
    for ground in grounds(snapshot) {
        let left = to_px(lens, [ground.from_mm, 0.0]).x.max(free.left()) + 5.0;
        let right = to_px(lens, [ground.to_mm, 0.0]).x.min(free.right()) - 5.0;
        let width = right - left;
        if width < 90.0 {
            continue;
        }
        if over {
            let back = Rect::from_min_max(pos2(left, upper), pos2(right, upper + STRIP));
            painter.rect_filled(back, CornerRadius::same(12), faded(theme.plate_halo, 0.72));
        }
        let middle = 0.5 * (left + right);
        let [name, like, became] = words_of(&ground);
        let strong = [bold(15.0), bold(13.5), bold(12.0)];
        let usual = [plain(13.0), plain(12.0), plain(11.0)];
        let lines = [
            (8.0, name, strong),
            (25.0, like, usual.clone()),
            (41.0, became, usual),
        ];
        for (down, text, fonts) in lines {
            // What does not fit over its ground is not written; a card tells it.
            let Some(font) = fitting(painter, &text, fonts, width) else {
                continue;
            };
            let at = pos2(middle, upper + down);
            haloed(painter, theme, at, Align2::CENTER_CENTER, &text, font);
        }
        // A bracket over the ground that is named.
        let y = upper + STRIP - 4.0;
        let bracket = vec![
            pos2(left, y + 4.0),
            pos2(left, y),
            pos2(right, y),
            pos2(right, y + 4.0),
        ];
        let halo = Stroke::new(3.4, faded(theme.plate_halo, 0.5));
        painter.add(Shape::line(bracket.clone(), halo));
        let line = Stroke::new(1.3, colour(theme.plate_line));
        painter.add(Shape::line(bracket, line));
        painter.line_segment([pos2(middle, y), pos2(middle, y) - vec2(0.0, 3.0)], line);
    }
}
