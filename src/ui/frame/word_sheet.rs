//! The sheet with all cards of hard words, a tab for each group.

use bevy_egui::egui::{self, CornerRadius, Id, Rect, RichText, ScrollArea, Sense, Ui, vec2};

use crate::text;
use crate::theme::Theme;
use crate::ui::kit::sheet::{self, Room};
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::word_card::{GROUPS, WordCard, cards};
use crate::ui::kit::words::say;
use crate::ui::kit::{buttons, widgets, word_card};
use crate::ui::state::input::PanelInput;
use crate::ui::state::word_sheet::WordSheetState;

/// Width of a sheet from which its cards stand in two columns, points.
const TWO_COLUMNS: f32 = 760.0;

/// Room between the edge of a card and its words, points.
const INSET: f32 = 14.0;

/// How far an arrow key scrolls, points.
const SCROLL: f32 = 60.0;

/// Room between two parts of a card, points.
const GAP: f32 = 6.0;

/// Width of the list of second languages, points.
const LIST: f32 = 180.0;

/// The sheet with all cards, a tab for each group.
pub(crate) fn sheet(
    context: &egui::Context,
    words: &mut WordSheetState,
    input: &PanelInput<'_>,
    window: Rect,
) {
    let theme = input.theme;
    let small = sheet::is_small(window);
    let room = Room::within(window, vec2(1120.0, 860.0), 24.0);
    sheet::sheet(context, theme, Id::new("word cards"), room, window, |ui| {
        ui.horizontal(|ui| {
            let size = if small { 20.0 } else { 26.0 };
            let title = sheet::title_to_focus(ui, say("cards-title"), size);
            if !words.greeted {
                words.before = context.memory(egui::Memory::focused);
                title.request_focus();
                words.greeted = true;
            }
            let closes = sheet::close(ui, theme, |ui| {
                if ui.available_width() > LIST + GAP {
                    second_language(ui, theme, words);
                }
            });
            if closes {
                words.open = false;
                words.leave(context);
            }
        });
        if !small {
            let intro = RichText::new(say("cards-intro")).font(plain(15.0));
            ui.label(intro.color(colour(theme.text_2)));
        }
        let tabs = GROUPS.map(|group| say(&format!("cards-group-{group}")));
        let chosen = words.group.min(GROUPS.len() - 1);
        if let Some(group) = buttons::segmented(ui, theme, &tabs, chosen, 34.0) {
            words.group = group;
        }
        ScrollArea::vertical()
            .id_salt(("word cards", words.group))
            .auto_shrink(false)
            .show(ui, |ui| in_columns(ui, theme, words.group));
    });
}

/// The list of the languages in which a word is told besides.
fn second_language(ui: &mut Ui, theme: &Theme, words: &mut WordSheetState) {
    let name_of = |code: &str| match code {
        "" => say("cards-also-none"),
        code => text::own_name(code),
    };
    let chosen = RichText::new(name_of(&words.second)).font(plain(15.0));
    let list = egui::ComboBox::from_id_salt("second language")
        .width(LIST)
        .truncate()
        .selected_text(chosen)
        .show_ui(ui, |ui| {
            let here = text::code();
            let others = text::languages().into_iter().filter(|code| *code != here);
            for code in std::iter::once(String::new()).chain(others) {
                let on = words.second == code;
                let name = widgets::choice(name_of(&code), on, 15.0, theme);
                if ui.selectable_label(on, name).clicked() {
                    words.second = code;
                }
            }
        });
    ui.ctx().accesskit_node_builder(list.response.id, |node| {
        node.set_label(say("cards-also-list"));
    });
    list.response.on_hover_text(say("cards-also-list"));
}

/// The cards of a group, each in the column that is the shortest so far.
fn in_columns(ui: &mut Ui, theme: &Theme, group: usize) {
    let count = if ui.available_width() < TWO_COLUMNS {
        1
    } else {
        2
    };
    // The bar of the scroll area lies over its right edge.
    ui.set_max_width(ui.available_width() - 12.0);
    ui.columns(count, |columns| {
        for card in cards().iter().filter(|card| card.group == group) {
            let shortest = columns
                .iter_mut()
                .min_by(|a, b| a.cursor().top().total_cmp(&b.cursor().top()));
            if let Some(column) = shortest {
                show_card(column, theme, card);
            }
        }
    });
}

/// One card. The tab key goes from card to card, and a reader of the screen reads it as one text.
fn show_card(ui: &mut Ui, theme: &Theme, card: &WordCard) {
    let width = ui.available_width();
    let mut lines = vec![
        (card.heading(), serif(20.0), colour(theme.text_1)),
        (card.text(), plain(15.0), colour(theme.text_1)),
        (card.source_line(), plain(12.5), colour(theme.text_2)),
    ];
    if let Some(also) = word_card::also(ui.ctx(), card) {
        lines.insert(1, (also, serif(16.0), colour(theme.text_2)));
    }
    let said = lines
        .iter()
        .map(|(line, ..)| line.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let painter = ui.painter();
    let galleys: Vec<_> = lines
        .into_iter()
        .map(|(line, font, ink)| (painter.layout(line, font, ink, width - 2.0 * INSET), ink))
        .collect();
    let tall: f32 = galleys.iter().map(|(galley, _)| galley.size().y).sum();
    let between = GAP * (galleys.len() - 1) as f32;
    let size = vec2(width, tall + between + 2.0 * INSET);
    let (place, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, said.clone()));
    ui.painter()
        .rect_filled(place, CornerRadius::same(14), colour(theme.raised));
    let mut at = place.min + vec2(INSET, INSET);
    for (galley, ink) in galleys {
        let down = galley.size().y + GAP;
        ui.painter().galley(at, galley, ink);
        at.y += down;
    }
    widgets::focus_ring(ui, &response, place.shrink(4.0), 12, theme);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    // A card that is higher than the sheet is read on by the arrow keys.
    if response.has_focus() {
        widgets::keep_arrows(ui);
        let by = ui.input(|input| {
            let down = input.num_presses(egui::Key::ArrowDown) as f32;
            let up = input.num_presses(egui::Key::ArrowUp) as f32;
            up - down
        });
        if by != 0.0 {
            ui.scroll_with_delta(vec2(0.0, by * SCROLL));
        }
    }
}
