//! Who came into which arm: everybody with the grade of the knee, and how alike the arms are.

use bevy_egui::egui::{self, Align2, Pos2, RichText, Sense, Stroke, Ui, pos2, vec2};

use crate::experiment::trial::{Balance, Person, Sight, balance, said};
use crate::model::words::TreatmentKind;
use crate::theme::Theme;
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::TrialState;

/// Room for a person, points, where there are few and where there are many.
const FEW: f32 = 24.0;
const MANY: f32 = 17.0;
/// From so many people in an arm on there are many.
const MANY_FROM: usize = 40;

/// The sign of an arm: a disc, or a square stood on its corner.
pub(super) fn sign(painter: &egui::Painter, at: Pos2, size: f32, arm: usize, theme: &Theme) {
    if arm == 0 {
        painter.circle_filled(at, size, colour(theme.accent));
    } else {
        let far = 1.25 * size;
        let corners = vec![
            at + vec2(0.0, -far),
            at + vec2(far, 0.0),
            at + vec2(0.0, far),
            at + vec2(-far, 0.0),
        ];
        let ink = colour(theme.text_2);
        painter.add(egui::Shape::convex_polygon(corners, ink, Stroke::NONE));
    }
}

/// The sign of an arm and what it is called.
pub(super) fn arm_head(ui: &mut Ui, theme: &Theme, state: &TrialState, arm: usize) {
    ui.horizontal(|ui| {
        let (at, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::hover());
        sign(ui.painter(), at.center(), 5.5, arm, theme);
        ui.label(RichText::new(arm_words(state, arm)).font(bold(15.0)));
    });
}

/// Everybody of an arm, each with the grade of the knee.
fn crowd(ui: &mut Ui, theme: &Theme, own: &[&Person], name: &str) {
    let each = if own.len() < MANY_FROM { FEW } else { MANY };
    let wide = ui.available_width();
    let in_a_row = ((wide / each) as usize).max(1);
    let rows = own.len().div_ceil(in_a_row).max(1);
    let (place, response) = ui.allocate_exact_size(vec2(wide, rows as f32 * each), Sense::hover());
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name.to_owned()));
    for (k, person) in own.iter().enumerate() {
        let (row, column) = (k / in_a_row, k % in_a_row);
        let at = pos2(
            place.left() + (column as f32 + 0.5) * each,
            place.top() + (row as f32 + 0.5) * each,
        );
        let worn = person.grade.map_or(0.0, |grade| f32::from(grade) / 4.0);
        let painter = ui.painter();
        painter.circle_filled(at, 0.42 * each, faded(theme.warning, 0.15 + 0.45 * worn));
        painter.circle_stroke(at, 0.42 * each, Stroke::new(1.0, colour(theme.text_3)));
        if let Some(grade) = person.grade {
            let ink = colour(theme.text_1);
            let font = bold(0.5 * each);
            painter.text(at, Align2::CENTER_CENTER, grade.to_string(), font, ink);
        }
    }
}

/// A line of the table: a name, and a value for each arm.
fn line(ui: &mut Ui, theme: &Theme, name: String, values: impl Iterator<Item = String>) {
    let words = RichText::new(name).font(plain(14.0));
    ui.label(words.color(colour(theme.text_2)));
    for value in values {
        ui.label(RichText::new(value).font(bold(14.0)));
    }
    ui.end_row();
}

/// How alike the arms are.
fn table(ui: &mut Ui, theme: &Theme, state: &TrialState, arms: &[Balance]) {
    egui::Grid::new("trial balance")
        .num_columns(1 + arms.len())
        .spacing(vec2(22.0, 4.0))
        .min_row_height(20.0)
        .show(ui, |ui| {
            let names = arms.iter().map(|one| arm_words(state, one.arm));
            line(ui, theme, String::new(), names);
            let people = arms.iter().map(|one| one.people.to_string());
            line(ui, theme, say("trial-people-count"), people);
            let grades = arms.first().map(|one| one.grades.clone());
            for (k, (grade, _)) in grades.unwrap_or_default().into_iter().enumerate() {
                let name = say_with("trial-grade", &[("grade", grade.to_string())]);
                let counts = arms.iter().map(|one| {
                    let count = one.grades.get(k).map_or(0, |(_, count)| *count);
                    count.to_string()
                });
                line(ui, theme, name, counts);
            }
            let ages = arms
                .iter()
                .map(|one| one.age.map_or_else(String::new, said::number));
            line(ui, theme, say("trial-age"), ages);
        });
}

/// What an arm is called: its letter, and what it got once the secret is out.
pub(super) fn arm_words(state: &TrialState, arm: usize) -> String {
    let letter = state
        .trial
        .as_ref()
        .map(|trial| trial.arm(arm, Sight::Blind));
    let words = say_with("trial-arm", &[("arm", letter.unwrap_or_default())]);
    match state.sight {
        Sight::Blind => words,
        Sight::Open => {
            let (kind, cells) = got(state, arm);
            format!("{words} ({})", said::treatment(kind, cells))
        }
    }
}

/// What an arm got, with the number of cells where one was chosen.
pub(super) fn got(state: &TrialState, arm: usize) -> (TreatmentKind, Option<f64>) {
    if state.tried() == Some(arm) {
        state.choice.tried()
    } else {
        (state.choice.against(), None)
    }
}

/// Who came into which arm; before the lot decides, what happens next.
pub(super) fn people(ui: &mut Ui, state: &TrialState, theme: &Theme) {
    heading(ui, "trial-people");
    quiet(ui, theme, say("trial-people-why"));
    let Some(trial) = &state.trial else {
        return;
    };
    let arms = balance(trial, &state.people);
    ui.columns(arms.len().max(1), |columns| {
        for (ui, one) in columns.iter_mut().zip(&arms) {
            arm_head(ui, theme, state, one.arm);
            let own: Vec<&Person> = state
                .people
                .iter()
                .filter(|person| person.arm == one.arm)
                .collect();
            let name = format!(
                "{}: {} {}",
                arm_words(state, one.arm),
                say("trial-people-count"),
                own.len()
            );
            crowd(ui, theme, &own, &name);
        }
    });
    table(ui, theme, state, &arms);
}
