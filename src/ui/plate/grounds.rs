//! The grounds of a dish by name, above the dish: how stiff each is or which medium stands on it, what it is like, what
//! became of the cells there, and a spring line that shows how stiff it is.

use bevy_egui::egui::{Align2, Color32, CornerRadius, FontId, Painter, Rect, pos2};

use crate::explain::numbers::amount;
use crate::explain::sentence::ground_word;
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::CellKind;
use crate::sim::Medium;
use crate::theme::Theme;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::spring;
use crate::ui::plate::text::{free_rect, haloed, is_low, to_px};

/// Height of the names above a dish, points; in a low window there is one line of them.
const STRIP: f32 = 82.0;
const LOW_STRIP: f32 = 35.0;

/// Half of the width that a name takes at most where it stands over the dish, points.
const MOST_OVER: f32 = 150.0;

/// Width that something can be written in, points.
const LEAST: f32 = 30.0;

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

/// Room for the names above a stage in a window of some height, points: only a dish has them.
#[must_use]
pub fn room_above(snapshot: &Snapshot, window_height: f32) -> f32 {
    if snapshot.scenario.stage.name == "dish" {
        strip(window_height)
    } else {
        0.0
    }
}

fn strip(window_height: f32) -> f32 {
    if is_low(window_height) {
        LOW_STRIP
    } else {
        STRIP
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

/// Half of the way from a line of the smallest letters to the next, points.
const HALF_LINE: f32 = 7.0;

/// A line over a ground: how far below the upper edge of the names, what may be written, the longest first, in which
/// sizes, and whether it may go on in a second line.
struct Line {
    down: f32,
    texts: Vec<String>,
    fonts: [FontId; 3],
    goes_on: bool,
}

/// What is written over a ground.
fn lines_of(ground: &Ground, low: bool) -> Vec<Line> {
    let [name, like, became] = words_of(ground);
    let strong = [bold(15.0), bold(13.0), bold(10.5)];
    let usual = [plain(13.0), plain(12.0), plain(11.0)];
    let mut names = vec![name];
    // Where the name is too long, the number alone.
    if !ground.by_medium {
        names.push(amount(f64::from(ground.kpa), "kPa"));
    }
    let mut lines = vec![Line {
        down: 9.0,
        texts: names,
        fonts: strong,
        goes_on: false,
    }];
    if !low {
        for (down, text, goes_on) in [(27.0, like, false), (50.0, became, true)] {
            lines.push(Line {
                down,
                texts: vec![text],
                fonts: usual.clone(),
                goes_on,
            });
        }
    }
    lines
}

/// A text in two, broken at the space that is nearest to its middle.
fn halves(text: &str) -> Option<[String; 2]> {
    let middle = text.len() / 2;
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let at = spaces.min_by_key(|at| at.abs_diff(middle))?;
    Some([text[..at].to_owned(), text[at + 1..].to_owned()])
}

/// The first of some texts, in the largest of some sizes, that fits, in one line or two; none where none does.
fn fitting(painter: &Painter, line: &Line, width: f32) -> Option<(Vec<String>, FontId)> {
    let fits = |text: &str, font: &FontId| {
        let galley = painter.layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER);
        galley.size().x <= width
    };
    let [.., smallest] = &line.fonts;
    let whole = line.texts.iter().find_map(|text| {
        let font = line.fonts.iter().find(|font| fits(text, font))?;
        Some((vec![text.clone()], font.clone()))
    });
    whole.or_else(|| {
        let text = line.texts.first().filter(|_| line.goes_on)?;
        let both = halves(text)?;
        let fit = both.iter().all(|half| fits(half, smallest));
        fit.then(|| (both.to_vec(), smallest.clone()))
    })
}

/// Writes what is to be said over one ground from the upper edge of the names on, between two sides.
fn name(
    painter: &Painter,
    theme: &Theme,
    ground: &Ground,
    [left, right]: [f32; 2],
    upper: f32,
    tall: f32,
) {
    for line in lines_of(ground, tall < STRIP) {
        let (middle, mut y) = (0.5 * (left + right), upper + line.down);
        // What does not fit over its ground is not written; a card tells it.
        let Some((texts, font)) = fitting(painter, &line, right - left) else {
            continue;
        };
        y -= HALF_LINE * (texts.len() - 1) as f32;
        for text in texts {
            let at = pos2(middle, y);
            haloed(
                painter,
                theme,
                at,
                Align2::CENTER_CENTER,
                &text,
                font.clone(),
            );
            y += 2.0 * HALF_LINE;
        }
    }
    let y = upper + tall - spring::SWING - 4.0;
    spring::line(painter, theme, [left, right], y, ground.kpa);
}

/// The names of the grounds above the dish, none above `top`; on a ground of their own where the dish is seen from so
/// near that it fills the window.
pub(crate) fn names(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot, top: f32) {
    let free = free_rect(lens);
    let tall = strip(lens.window[1]);
    let dish_top = to_px(lens, [0.0, 0.0]).y;
    let upper = (dish_top - tall)
        .max(free.top() - tall)
        .max(top)
        .min(free.bottom() - tall);
    let over = upper + tall > dish_top + 1.0;
    for ground in grounds(snapshot) {
        let mut left = to_px(lens, [ground.from_mm, 0.0]).x.max(free.left()) + 3.0;
        let mut right = to_px(lens, [ground.to_mm, 0.0]).x.min(free.right()) - 3.0;
        if right - left < LEAST {
            continue;
        }
        if over {
            // It takes no more of the picture than its words need.
            let (middle, half) = (0.5 * (left + right), (0.5 * (right - left)).min(MOST_OVER));
            (left, right) = (middle - half, middle + half);
            let back = Rect::from_min_max(pos2(left, upper), pos2(right, upper + tall));
            painter.rect_filled(back, CornerRadius::same(12), colour(theme.panel));
        }
        name(painter, theme, &ground, [left, right], upper, tall);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_at_the_space_that_is_nearest_to_its_middle() {
        let told = "12 of 345 cells: muscle-like";
        assert_eq!(halves(told).map(|both| both.join(" ")), Some(told.into()));
        assert_eq!(halves("a bcd"), Some(["a".to_owned(), "bcd".to_owned()]));
        assert_eq!(halves("one"), None);
        assert!(halves("α β γ").is_some());
    }
}
