//! A station of the treatment day: its choices and what follows from them.

use bevy_egui::egui::{self, Pos2, Sense, Shape, Stroke, Ui, vec2};

use crate::clinic::{
    Afterwards, Choices, Consequence, Guidance, KNEES, Level, Plan, Sheet, Station, figures,
};
use crate::model::treatment::CellSource;
use crate::model::words::TreatmentKind;
use crate::scenario::ParameterCard;
use crate::theme::Theme;
use crate::ui::clinic::cards;
use crate::ui::clinic::sentences::{sentence, unbroken};
use crate::ui::clinic::sheet::opener;
use crate::ui::kit::buttons;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::widgets::follow_focus;
use crate::ui::kit::word_card;
use crate::ui::kit::words::say;
use crate::ui::state::clinic::ClinicState;

/// Sizes of the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub(super) margin: f32,
    pub(super) title: f32,
    pub(super) body: f32,
    pub(super) control: f32,
    pub(super) gap: f32,
}

pub(crate) fn station_words(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
    plan: &Plan,
) {
    title_and_question(ui, clinic, theme, station, sizes);
    choices_of(ui, clinic, theme, station, sizes);
    consequences(ui, theme, station, sizes, plan);
    follow_focus(ui);
}

pub(crate) fn title_and_question(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
) {
    ui.spacing_mut().item_spacing.y = 2.0;
    // An accent over a capital stands above its line.
    ui.add_space(3.0);
    let name = say(&format!("clinic-{}", station.key()));
    // Where title and opener have no room beside each other, the opener follows the question.
    let beside = ui.available_width() >= 250.0;
    ui.horizontal(|ui| {
        ui.label(
            egui::RichText::new(name)
                .font(serif(sizes.title))
                .color(colour(theme.text_1)),
        );
        for which in [Sheet::Instead, Sheet::Cells] {
            if beside && which.station() == station {
                let right = egui::Layout::right_to_left(egui::Align::Center);
                ui.with_layout(right, |ui| {
                    opener(ui, clinic, theme, which, sizes.body - 1.0);
                });
            }
        }
    });
    let kind = clinic.choices.kind;
    let ask = match station {
        Station::Harvest if !kind.has_cells() => "clinic-harvest-none".to_owned(),
        Station::Concentrate if !kind.has_cells() => "clinic-concentrate-none".to_owned(),
        Station::Concentrate if !clinic.choices.draws_cells() => {
            "clinic-concentrate-thaw".to_owned()
        }
        Station::Concentrate if kind == TreatmentKind::Fat => "clinic-concentrate-fat".to_owned(),
        Station::Inject | Station::Recover if !kind.by_needle() => {
            format!("clinic-{}-none", station.key())
        }
        _ => format!("clinic-{}-ask", station.key()),
    };
    ui.label(
        egui::RichText::new(say(&ask))
            .font(plain(sizes.body))
            .color(colour(theme.text_2)),
    );
    for which in [Sheet::Instead, Sheet::Cells] {
        if !beside && which.station() == station {
            opener(ui, clinic, theme, which, sizes.body - 1.0);
        }
    }
}

/// A named row of choices; returns the one that was taken.
fn choose(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    words: &[String],
    chosen: Option<usize>,
) -> Option<usize> {
    ui.add_space(sizes.gap);
    word_card::sentence(ui, theme, &say(key), plain(13.0), colour(theme.text_2));
    bar(ui, theme, sizes, key, words, chosen)
}

fn bar(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    words: &[String],
    chosen: Option<usize>,
) -> Option<usize> {
    ui.push_id(key, |ui| {
        buttons::segmented(
            ui,
            theme,
            words,
            chosen.unwrap_or(usize::MAX),
            sizes.control,
        )
    })
    .inner
}

fn position<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|each| each == one)
}

/// A row of which one is chosen; true if another one was.
fn choose_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    words: &[String],
    all: &[T],
    chosen: &mut T,
) -> bool {
    let taken = choose(ui, theme, sizes, key, words, position(all, chosen));
    if let Some(one) = taken.and_then(|k| all.get(k)) {
        *chosen = *one;
    }
    taken.is_some()
}

/// A row of three levels of a number.
fn choose_level(
    ui: &mut Ui,
    theme: &Theme,
    sizes: &Sizes,
    key: &str,
    card: &ParameterCard,
    level: &mut Level,
) -> bool {
    let words = Level::ALL.map(|level| grouped(level.of(card)));
    choose_of(ui, theme, sizes, key, &words, &Level::ALL, level)
}

pub(crate) fn choices_of(
    ui: &mut Ui,
    clinic: &mut ClinicState,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
) {
    ui.spacing_mut().item_spacing.y = if sizes.margin > 20.0 { 5.0 } else { 3.0 };
    let f = figures();
    let c = &mut clinic.choices;
    let mut touched = false;
    match station {
        Station::Evaluate => {
            let knees = [KNEES[0], KNEES[1], KNEES[2], KNEES[3], clinic.other];
            let words = knees.map(|knee| say(&format!("clinic-knee-{knee}")));
            let key = "clinic-row-knee";
            touched |= choose_of(ui, theme, sizes, key, &words, &knees, &mut c.knee);
            touched |= choose_level(ui, theme, sizes, "clinic-row-age", &f.age_years, &mut c.age);
        }
        Station::Harvest => {
            let sources = TreatmentKind::CHOICES;
            let with_cells = TreatmentKind::WITH_CELLS;
            let words = sources.map(|kind| say(&format!("clinic-source-{}", kind.key())));
            let at = position(&sources, &c.kind);
            let first = choose(
                ui,
                theme,
                sizes,
                "clinic-row-source",
                &words[..with_cells],
                at,
            );
            let second = bar(
                ui,
                theme,
                sizes,
                "clinic-row-placebo",
                &words[with_cells..],
                at.and_then(|k| k.checked_sub(with_cells)),
            );
            if let Some(k) = first.or(second.map(|k| k + with_cells)) {
                c.kind = sources[k];
                touched = true;
            }
            touched |= match CellSource::of(c.kind) {
                Some(CellSource::Marrow) => choose_level(
                    ui,
                    theme,
                    sizes,
                    "clinic-row-marrow-volume",
                    &f.marrow_volume_ml,
                    &mut c.volume,
                ),
                Some(CellSource::Fat) => choose_level(
                    ui,
                    theme,
                    sizes,
                    "clinic-row-fat-volume",
                    &f.fat_volume_ml,
                    &mut c.volume,
                ),
                Some(CellSource::Cultured) | None => false,
            };
        }
        Station::Concentrate if c.draws_cells() => {
            touched |= choose_level(
                ui,
                theme,
                sizes,
                "clinic-row-force",
                &f.spin_force_g,
                &mut c.force,
            );
            touched |= choose_level(
                ui,
                theme,
                sizes,
                "clinic-row-time",
                &f.spin_minutes,
                &mut c.time,
            );
        }
        Station::Concentrate => {}
        Station::Inject | Station::Recover if !c.kind.by_needle() => {}
        Station::Inject => {
            let words =
                Guidance::ALL.map(|guidance| say(&format!("clinic-guidance-{}", guidance.key())));
            let key = "clinic-row-guidance";
            let all = Guidance::ALL;
            touched |= choose_of(ui, theme, sizes, key, &words, &all, &mut c.guidance);
            let levels = [Level::Usual, Level::High];
            let words = [say("clinic-sterile"), say("clinic-careless")];
            let key = "clinic-row-infection";
            touched |= choose_of(ui, theme, sizes, key, &words, &levels, &mut c.infection);
        }
        Station::Recover => {
            let words = Afterwards::ALL
                .map(|afterwards| say(&format!("clinic-afterwards-{}", afterwards.key())));
            let at = position(&Afterwards::ALL, &c.afterwards);
            let key = "clinic-row-afterwards";
            let first = choose(ui, theme, sizes, key, &words[..2], at);
            let second = bar(
                ui,
                theme,
                sizes,
                "clinic-row-active",
                &words[2..],
                at.and_then(|k| k.checked_sub(2)),
            );
            if let Some(k) = first.or(second.map(|k| k + 2)) {
                c.afterwards = Afterwards::ALL[k];
                touched = true;
            }
            touched |= injections_of(ui, theme, sizes, c);
        }
    }
    if touched {
        clinic.here = station;
    }
}

/// How many injections, and the days between them beside it.
fn injections_of(ui: &mut Ui, theme: &Theme, sizes: &Sizes, c: &mut Choices) -> bool {
    let words = ["1", "2", "3"].map(str::to_owned);
    let times = Some(usize::from(c.injections.saturating_sub(1)));
    if c.injections < 2 {
        let taken = choose(ui, theme, sizes, "clinic-row-times", &words, times);
        c.injections = taken.map_or(c.injections, |k| k as u8 + 1);
        return taken.is_some();
    }
    let card = &figures().spacing_days;
    ui.columns(2, |columns| {
        let [left, right] = columns else {
            return false;
        };
        for side in [&mut *left, &mut *right] {
            side.spacing_mut().item_spacing.y = 3.0;
        }
        let taken = choose(left, theme, sizes, "clinic-row-times", &words, times);
        c.injections = taken.map_or(c.injections, |k| k as u8 + 1);
        let key = "clinic-row-spacing";
        choose_level(right, theme, sizes, key, card, &mut c.spacing) || taken.is_some()
    })
}

/// What follows from the choices of a station, with grade; the source shows when pointed at.
pub(crate) fn consequences(
    ui: &mut Ui,
    theme: &Theme,
    station: Station,
    sizes: &Sizes,
    plan: &Plan,
) {
    ui.add_space(sizes.gap + 2.0);
    for said in plan
        .consequences
        .iter()
        .filter(|said| said.station == station)
    {
        consequence(ui, theme, said, sizes, plan);
    }
}

fn consequence(ui: &mut Ui, theme: &Theme, said: &Consequence, sizes: &Sizes, plan: &Plan) {
    let text = sentence(said);
    let ink = if said.key == plan.candidate.key() && !plan.candidate.is_good() {
        theme.warning
    } else {
        theme.text_1
    };
    let mut job = egui::text::LayoutJob::default();
    job.wrap.max_width = ui.available_width() - 22.0;
    job.append(
        &text,
        0.0,
        egui::TextFormat::simple(plain(sizes.body - 0.5), colour(ink)),
    );
    if let Some(card) = said.cards.first() {
        let grade = unbroken(&say(&format!("clinic-short-{}", card.grade.key())));
        job.append(
            &format!("  {grade}"),
            0.0,
            egui::TextFormat::simple(plain(12.0), colour(theme.text_3)),
        );
    }
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(
        vec2(ui.available_width(), galley.size().y.max(28.0)),
        Sense::click(),
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.clone()));
    let painter = ui.painter();
    follow_arrow(
        painter,
        rect.left_top() + vec2(2.0, 3.0),
        colour(theme.accent),
    );
    painter.galley(
        rect.left_top() + vec2(22.0, 0.0),
        galley.clone(),
        colour(theme.text_1),
    );
    word_card::marked(
        ui,
        theme,
        &galley,
        rect.left_top() + vec2(22.0, 0.0),
        &response,
    );
    if response.has_focus() {
        painter.rect_stroke(
            rect.expand(2.0),
            6,
            Stroke::new(2.0, colour(theme.text_1)),
            egui::StrokeKind::Outside,
        );
    }
    cards::sourced(ui, theme, &response, &cards::sources_of(said));
}

/// The arrow from a choice to what follows.
fn follow_arrow(painter: &egui::Painter, at: Pos2, ink: egui::Color32) {
    let line = vec![at, at + vec2(0.0, 8.0), at + vec2(11.0, 8.0)];
    painter.add(Shape::line(line, Stroke::new(1.8, ink)));
    painter.add(Shape::line(
        vec![
            at + vec2(7.5, 4.2),
            at + vec2(11.5, 8.0),
            at + vec2(7.5, 11.8),
        ],
        Stroke::new(1.8, ink),
    ));
}
