//! A question to the room, large enough for the last row: answers with the hands that went up, a curve to draw, what the run says.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Align2, Area, CornerRadius, FontId, Galley, Id, Order, Pos2, Rect, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::draw::{self, Board, Hand};
use crate::lens::Area as Part;
use crate::lesson::talk::{Answered, LETTERS, Question, Room, Step, Talk};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::state::action::UiAction;
use crate::ui::state::presenter::RoomHand;

/// Sizes of the question, points: the largest that fits is taken. The answers follow it.
const SIZES: [f32; 6] = [30.0, 26.0, 22.0, 19.0, 17.0, 15.0];
/// The widest that the panel gets, points.
const WIDEST: f32 = 1100.0;
/// Share of the free height that it may take, and that the specimen leaves to it.
const TALLEST: f32 = 0.86;
const LEFT_TO_IT: f32 = 0.5;
/// Room round what is in it, and between its parts, points.
const MARGIN: f32 = 18.0;
const GAP: f32 = 8.0;
/// Height of the row at the foot, points.
const FOOT: f32 = 40.0;
/// Width from which answers and plot stand side by side, points.
const SIDE_BY_SIDE: f32 = 620.0;
/// Sentences about a curve that are shown.
const DIFFERENCES: usize = 2;

/// What there is to show of a question.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The talk.
    pub talk: &'a Talk,
    /// The step.
    pub step: &'a Step,
    /// Its question.
    pub question: &'a Question,
    /// What the room has said.
    pub room: &'a Room,
    /// What the run says, once it was asked and is there.
    pub answered: Option<&'a Answered>,
    /// Which page it is, in words.
    pub page: &'a str,
}

/// Everything laid out in one size.
struct Laid {
    size: f32,
    question: Arc<Galley>,
    answers: Vec<Arc<Galley>>,
    told: Vec<Arc<Galley>>,
    /// Width of the column of the answers.
    column: f32,
    /// Size of the plot, and whether it stands beside the answers.
    plot: Vec2,
    beside: bool,
    /// Height of all.
    height: f32,
}

impl Laid {
    /// Size of the text of the answers.
    fn of_answers(&self) -> f32 {
        0.8 * self.size
    }

    /// Height of the row of an answer.
    fn row(&self, answer: &Galley) -> f32 {
        (answer.size().y + 14.0).max(1.9 * self.size)
    }
}

/// Width that the letter and the count of a row take, in sizes of its text.
const LETTER: f32 = 2.4;
const COUNT: f32 = 4.6;

impl Shown<'_> {
    /// What is told under the answers.
    fn told(&self) -> Vec<String> {
        let question = self.question;
        if !self.room.locked {
            return Vec::new();
        }
        let day = trimmed(question.day, 1);
        let Some(answered) = self.answered else {
            return vec![say_with("talk-room-runs", &[("day", day)])];
        };
        let mut told = Vec::new();
        if let (Some(verdict), Some(measure)) = (answered.verdict, &question.measure) {
            let value = trimmed(verdict.value, measure.column.digits);
            let value = format!("{value} {}", measure.unit);
            let mut values = vec![("day", day), ("value", value.trim().to_owned())];
            match verdict.right {
                None => told.push(say_with("talk-room-none", &values)),
                Some(right) => {
                    values.push(("letter", LETTERS[right].to_string()));
                    let mut sentence = say_with("talk-room-right", &values);
                    if self.room.all() > 0 {
                        let hands = [
                            ("right", self.room.hands[right].to_string()),
                            ("all", self.room.all().to_string()),
                        ];
                        sentence = format!("{sentence} {}", say_with("talk-room-hands", &hands));
                    }
                    told.push(sentence);
                }
            }
        }
        told.extend(self.talk.why(self.step));
        if let (Some(course), Some(draw)) = (&answered.course, &question.draw) {
            let drawn = &self.room.drawn;
            let days = f64::from(draw.days);
            let all = draw::differences(days, draw.range, drawn, course, &draw.measure.unit);
            told.extend(all.into_iter().take(DIFFERENCES));
        }
        told
    }

    /// Everything in the largest size that fits.
    fn laid(&self, context: &egui::Context, theme: &Theme, width: f32, free: Part) -> Laid {
        let ink = colour(theme.text_1);
        let inner = width - 2.0 * MARGIN;
        let (count, drawn) = (self.question.answers.len(), self.question.draw.is_some());
        let beside = drawn && count > 0 && inner >= SIDE_BY_SIDE;
        let half = 0.5 * (inner - 2.0 * GAP);
        let column = match (count, beside) {
            (0, _) => 0.0,
            (_, true) => half,
            (_, false) => inner,
        };
        let told = self.told();
        let texts: Vec<String> = (0..count)
            .map(|number| self.talk.answer(self.step, number).unwrap_or_default())
            .collect();
        let ask = self.talk.ask(self.step).unwrap_or_default();
        let lay = |size: f32| {
            let galley = |words: &str, font: FontId, wide: f32| {
                context.fonts_mut(|fonts| fonts.layout(words.to_owned(), font, ink, wide.max(40.0)))
            };
            let small = 0.8 * size;
            let wide = column - (LETTER + COUNT) * small;
            let mut laid = Laid {
                size,
                question: galley(&ask, serif(size), inner),
                answers: texts
                    .iter()
                    .map(|words| galley(words, bold(small), wide))
                    .collect(),
                told: told
                    .iter()
                    .map(|words| galley(words, plain((0.7 * size).max(13.0)), inner))
                    .collect(),
                column,
                plot: Vec2::ZERO,
                beside,
                height: 0.0,
            };
            let rows: f32 = laid.answers.iter().map(|one| laid.row(one) + GAP).sum();
            let middle = if beside {
                laid.plot = vec2(half, rows.max(7.0 * size));
                laid.plot.y
            } else if drawn {
                laid.plot = vec2(inner, (8.0 * size).min(0.4 * free.height).max(110.0));
                rows + laid.plot.y
            } else {
                rows
            };
            let told: f32 = laid.told.iter().map(|one| one.size().y + GAP).sum();
            laid.height = 2.0 * MARGIN + laid.question.size().y + GAP + middle + GAP + told + FOOT;
            laid
        };
        let [.., smallest] = SIZES;
        SIZES
            .into_iter()
            .map(lay)
            .find(|laid| laid.height <= TALLEST * free.height)
            .unwrap_or_else(|| lay(smallest))
    }

    /// The answer that is right, once the run has said so.
    fn right(&self) -> Option<usize> {
        self.answered?.verdict?.right
    }

    /// A row: an answer with its letter, its hands and, if it is right, a mark.
    fn row(
        &self,
        ui: &Ui,
        theme: &Theme,
        laid: &Laid,
        number: usize,
        place: Rect,
        actions: &mut Vec<UiAction>,
    ) {
        let (open, right) = (!self.room.locked, self.right() == Some(number));
        let (hands, all) = (self.room.hands[number], self.room.all());
        let size = laid.of_answers();
        let words = &laid.answers[number];
        let less = open && hands > 0;
        let mut press = place;
        if less {
            press.max.x -= COUNT * size - 4.0;
        }
        let sense = if open { Sense::click() } else { Sense::hover() };
        let response = ui.interact(press, ui.id().with(("answer", number)), sense);
        let key = if right {
            "talk-room-row-right"
        } else {
            "talk-room-row"
        };
        let values = [
            ("letter", LETTERS[number].to_string()),
            ("words", words.text().to_owned()),
            ("hands", hands.to_string()),
        ];
        let name = say_with(key, &values);
        let kind = if open {
            egui::WidgetType::Button
        } else {
            egui::WidgetType::Label
        };
        response.widget_info(|| egui::WidgetInfo::labeled(kind, true, name.clone()));
        let painter = ui.painter();
        let fill = if open && response.hovered() {
            theme.line
        } else {
            theme.raised
        };
        painter.rect_filled(place, CornerRadius::same(12), colour(fill));
        if all > 0 {
            let mut bar = place;
            bar.set_width(place.width() * hands as f32 / all as f32);
            painter.rect_filled(bar, CornerRadius::same(12), faded(theme.accent, 0.32));
        }
        let (wide, edge) = if right {
            (4.0, theme.cells.chondrocyte)
        } else {
            (1.0, theme.line)
        };
        painter.rect_stroke(
            place,
            CornerRadius::same(12),
            Stroke::new(wide, colour(edge)),
            StrokeKind::Inside,
        );
        let ink = colour(theme.text_1);
        let middle = place.left_center() + vec2(0.5 * LETTER * size, 0.0);
        if right {
            tick(ui, middle, size, Stroke::new(4.0, ink));
        } else {
            let letter = LETTERS[number];
            painter.text(
                middle,
                Align2::CENTER_CENTER,
                letter,
                serif(1.2 * size),
                ink,
            );
        }
        let at = pos2(
            place.left() + LETTER * size,
            place.center().y - 0.5 * words.size().y,
        );
        painter.galley(at, Arc::clone(words), ink);
        if all > 0 || !open {
            let at = place.right_center() - vec2(0.5 * size, 0.0);
            painter.text(at, Align2::RIGHT_CENTER, hands, bold(1.2 * size), ink);
        }
        widgets::focus_ring(ui, &response, place, 12, theme);
        if open && response.clicked() {
            actions.push(UiAction::HandUp(number as u8));
        }
        if less {
            self.less(ui, theme, number, (place, size), actions);
        }
    }

    /// The sign that takes a hand back, between an answer and its count.
    fn less(
        &self,
        ui: &Ui,
        theme: &Theme,
        number: usize,
        (row, size): (Rect, f32),
        actions: &mut Vec<UiAction>,
    ) {
        let middle = row.right_center() - vec2((COUNT - 1.3) * size, 0.0);
        let place = Rect::from_center_size(middle, Vec2::splat((2.0 * size).max(28.0)));
        let response = ui.interact(place, ui.id().with(("less", number)), Sense::click());
        let name = say_with("talk-room-less", &[("letter", LETTERS[number].to_string())]);
        let response = widgets::named(response, &name, None);
        let ink = if response.hovered() {
            theme.text_1
        } else {
            theme.text_2
        };
        let stroke = Stroke::new(2.0, colour(ink));
        let (radius, reach) = (0.7 * size, vec2(0.35 * size, 0.0));
        ui.painter().circle_stroke(middle, radius, stroke);
        ui.painter()
            .line_segment([middle - reach, middle + reach], stroke);
        widgets::focus_ring(ui, &response, place, 14, theme);
        if response.clicked() {
            actions.push(UiAction::HandDown(number as u8));
        }
    }

    /// The plot: what was drawn, and over it the run once it has answered.
    fn plot(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        laid: &Laid,
        hand: &mut RoomHand,
        actions: &mut Vec<UiAction>,
    ) {
        let Some(draw) = &self.question.draw else {
            return;
        };
        let board = Board {
            days: f64::from(draw.days),
            range: draw.range,
            unit: &draw.measure.unit,
            size: laid.plot,
            text: (0.6 * laid.size).max(12.0),
        };
        let hand = (!self.room.locked).then_some(Hand {
            stroke: &mut hand.stroke,
            by_keys: &mut hand.by_keys,
        });
        let drawn = &self.room.drawn;
        let (frame, drew) = draw::board(ui, theme, &board, drawn, hand, |_, _| {});
        if let Some(course) = self.answered.and_then(|found| found.course.as_ref()) {
            draw::over(ui.painter(), theme, frame, drawn, course, board.text);
        }
        if let Some(drew) = drew {
            actions.push(UiAction::RoomDraws(drew.points().to_vec()));
        }
    }

    /// The row at the foot: what the keys do, and the buttons.
    fn foot(&self, ui: &mut Ui, theme: &Theme, place: Rect, actions: &mut Vec<UiAction>) {
        let open = !self.room.locked;
        let on = if open {
            "talk-room-ask-run"
        } else {
            "talk-room-go-on"
        };
        let mut left = place;
        for (key, shown, action) in [
            (on, true, UiAction::TalkOn),
            (
                "lesson-draw-again",
                open && !self.room.drawn.is_empty(),
                UiAction::RoomDraws(Vec::new()),
            ),
        ] {
            if !shown {
                continue;
            }
            let wide = (0.28 * place.width()).min(210.0);
            let at = Rect::from_min_max(pos2(left.right() - wide, left.top() + 4.0), left.max);
            ui.scope_builder(UiBuilder::new().max_rect(at).id_salt(key), |ui| {
                let emphasis = Emphasis::main_if(key == on);
                if buttons::button(ui, theme, &say(key), emphasis, at.height()) {
                    actions.push(action);
                }
            });
            left.max.x = at.left() - 10.0;
        }
        let hint = match (open, self.question.answers.len()) {
            (false, _) => self.page.to_owned(),
            (true, 0) => say("talk-room-hint-draw"),
            (true, count) => say_with("talk-room-hint", &[("last", count.to_string())]),
        };
        let ink = colour(theme.text_2);
        let room = left.size() - vec2(0.0, 2.0);
        let words = widgets::face(ui, &hint, plain, [15.0, 13.0, 12.0], ink, room);
        let at = pos2(left.left(), left.center().y - 0.5 * words.size().y);
        ui.painter().galley(at, words, ink);
    }
}

/// The sign of what is right.
fn tick(ui: &Ui, middle: Pos2, size: f32, stroke: Stroke) {
    let points =
        [(-0.5, 0.05), (-0.12, 0.42), (0.55, -0.4)].map(|(x, y)| middle + vec2(x * size, y * size));
    ui.painter().line_segment([points[0], points[1]], stroke);
    ui.painter().line_segment([points[1], points[2]], stroke);
}

/// The question over the foot of the picture. Gives the height that the specimen leaves to it, points.
pub fn panel(
    context: &egui::Context,
    theme: &Theme,
    free: Part,
    shown: &Shown<'_>,
    hand: &mut RoomHand,
    actions: &mut Vec<UiAction>,
) -> f32 {
    let width = (0.97 * free.width).min(WIDEST);
    let laid = shown.laid(context, theme, width, free);
    let size = vec2(width, laid.height);
    let corner = pos2(
        free.x + 0.5 * (free.width - width),
        (free.y + free.height - 8.0 - size.y).max(0.0),
    );
    Area::new(Id::new("room"))
        .fixed_pos(corner)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            let (place, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::Label, true, laid.question.text())
            });
            ui.painter().rect(
                place,
                CornerRadius::same(16),
                colour(theme.panel),
                Stroke::new(1.0, colour(theme.line)),
                StrokeKind::Inside,
            );
            let ink = colour(theme.text_1);
            let mut at = place.min + vec2(MARGIN, MARGIN);
            ui.painter().galley(at, Arc::clone(&laid.question), ink);
            at.y += laid.question.size().y + GAP;
            let top = at;
            for (number, words) in laid.answers.iter().enumerate() {
                let row = Rect::from_min_size(at, vec2(laid.column, laid.row(words)));
                shown.row(ui, theme, &laid, number, row, actions);
                at.y += row.height() + GAP;
            }
            if laid.plot.x > 0.0 {
                let corner = if laid.beside {
                    top + vec2(laid.column + 2.0 * GAP, 0.0)
                } else {
                    at
                };
                let board = Rect::from_min_size(corner, laid.plot);
                ui.scope_builder(UiBuilder::new().max_rect(board).id_salt("plot"), |ui| {
                    shown.plot(ui, theme, &laid, hand, actions);
                });
                at.y = at.y.max(board.bottom());
            }
            at.y += GAP;
            for (number, words) in laid.told.iter().enumerate() {
                let place = Rect::from_min_size(at, words.size());
                let response = ui.interact(place, ui.id().with(("told", number)), Sense::hover());
                response.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::WidgetType::Label, true, words.text())
                });
                ui.painter().galley(at, Arc::clone(words), ink);
                at.y += words.size().y + GAP;
            }
            let foot = Rect::from_min_max(
                pos2(at.x, place.bottom() - MARGIN - FOOT),
                place.max - vec2(MARGIN, MARGIN),
            );
            shown.foot(ui, theme, foot, actions);
        });
    size.y.min(LEFT_TO_IT * free.height)
}
