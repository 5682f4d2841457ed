//! A question to the room without a graphics card: it can be read from the last row, hands count, and the run marks the answer.

use bevy_egui::egui::{self, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use stroma::lens::Area;
use stroma::lesson::talk::{Answered, Reader, Runs, Talk, Turn};
use stroma::sim::{History, Row};
use stroma::theme::{ThemeName, Themes};
use stroma::ui::kit::words::{say, say_with};
use stroma::ui::lesson::room;
use stroma::ui::picture::dress;
use stroma::ui::state::action::UiAction;
use stroma::ui::state::presenter::RoomHand;

use crate::panels::{SIZES, gather};

const TALK: &str = r#"title = "A knee"
scenario = "osteoarthritis-moderate"
[[step]]
day = 0

[step.question]
day = 28
ask = "How far does the pain fall in four weeks, and by which way?"
why = "More than half of it is told later."
measure = { column = "pain_vas_mm", fall_since = 0, unit = "mm" }
answers = [{ say = "hardly", below = 5 }, { say = "by about a quarter of the line", from = 20 }, { say = "a little", from = 5, below = 20 }]

[step.question.draw]
low = 0
high = 100
measure = { column = "pain_vas_mm", unit = "mm" }
"#;

/// Pain that falls by a millimetre a day.
fn history() -> History {
    let row = |day: u32| Row {
        day: f64::from(day),
        pain_vas_mm: 60.0 - f64::from(day),
        ..Row::default()
    };
    History {
        rows: (0..=28).map(row).collect(),
        events: Vec::new(),
    }
}

/// A window with the question in it.
struct Hall {
    context: egui::Context,
    reader: Reader,
    hand: RoomHand,
    answered: Option<Answered>,
    size: [f32; 2],
    theme: ThemeName,
}

impl Hall {
    fn new(size: [f32; 2], theme: ThemeName) -> Self {
        let context = egui::Context::default();
        let themes = Themes::built_in().expect("the theme file is right");
        dress(&context, themes.get(theme));
        let mut hall = Self {
            context,
            reader: Reader::new(Talk::parse("t.toml", TALK).expect("it is right")),
            hand: RoomHand::default(),
            answered: None,
            size,
            theme,
        };
        // Areas find their size in the first frames.
        hall.frame(Vec::new());
        hall.frame(Vec::new());
        hall
    }

    /// A frame: what is asked for, the texts with their places, and the height that is taken from the specimen.
    fn frame(&mut self, events: Vec<Event>) -> (Vec<UiAction>, Vec<(String, Rect)>, f32) {
        let themes = Themes::built_in().expect("the theme file is right");
        let theme = themes.get(self.theme);
        let [width, height] = self.size;
        let free = Area {
            x: 12.0,
            y: 60.0,
            width: width - 24.0,
            height: height - 60.0 - 116.0,
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height))),
            events,
            ..RawInput::default()
        };
        let (mut actions, mut taken) = (Vec::new(), 0.0);
        let room = self.reader.room().expect("it asks");
        let (_, step) = self.reader.here().expect("a page");
        let shown = room::Shown {
            talk: &self.reader.talk,
            step,
            question: step.question.as_ref().expect("it asks"),
            room: &room,
            answered: self.answered.as_ref(),
            page: "1 of 1",
        };
        let hand = &mut self.hand;
        let context = self.context.clone();
        let output = context.run_ui(input, |ui| {
            let context = ui.ctx().clone();
            taken = room::panel(&context, theme, free, &shown, hand, &mut actions);
        });
        let mut texts = Vec::new();
        for clipped in &output.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut texts);
        }
        let texts = texts.into_iter().map(|(text, place, _)| (text, place));
        (actions, texts.collect(), taken)
    }

    fn texts(&mut self) -> Vec<(String, Rect)> {
        self.frame(Vec::new()).1
    }

    fn place_of(&mut self, words: &str) -> Pos2 {
        let texts = self.texts();
        let found = texts.iter().find(|(text, _)| text == words);
        found
            .unwrap_or_else(|| panic!("no '{words}' in {texts:?}"))
            .1
            .center()
    }

    /// Presses, moves on and lets go; what comes of it.
    fn drag(&mut self, way: &[Pos2]) -> Vec<UiAction> {
        let button = |at: Pos2, pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let (first, last) = (way[0], way[way.len() - 1]);
        self.frame(vec![Event::PointerMoved(first)]);
        let mut actions = self.frame(vec![button(first, true)]).0;
        for at in &way[1..] {
            actions.extend(self.frame(vec![Event::PointerMoved(*at)]).0);
        }
        actions.extend(self.frame(vec![button(last, false)]).0);
        actions.extend(self.frame(Vec::new()).0);
        actions
    }

    fn has(&mut self, words: &str) -> bool {
        self.texts().iter().any(|(text, _)| text == words)
    }

    /// The run has come to the day of the question.
    fn answer(&mut self) {
        assert_eq!(self.reader.lock(), Some(28.0));
        let (_, step) = self.reader.here().expect("a page");
        let question = step.question.as_ref().expect("it asks");
        let here = history();
        self.answered = question.answered(Runs {
            here: &here,
            beside: None,
        });
        assert!(self.answered.is_some());
    }
}

const RIGHT: &str = "by about a quarter of the line";

#[test]
fn a_question_shows_its_answers_counts_hands_and_is_marked_by_the_run() {
    let mut hall = Hall::new([1366.0, 768.0], ThemeName::Projector);
    for words in ["hardly", RIGHT, "a little", "A", "B", "C"] {
        assert!(hall.has(words), "{words}");
    }
    assert!(hall.has(&say("talk-room-ask-run")));
    // A click on an answer is a hand, one on the minus takes it back.
    let at = hall.place_of(RIGHT);
    assert_eq!(hall.drag(&[at]), [UiAction::HandUp(1)]);
    for _ in 0..7 {
        assert!(hall.reader.hand_up(1));
    }
    assert!(hall.reader.hand_up(2));
    assert!(hall.has("7") && hall.has("1") && hall.has("0"));
    let count = hall.place_of("7");
    let taken = (4..40).map(|k| hall.drag(&[count - vec2(4.0 * k as f32, 0.0)]));
    let taken: Vec<UiAction> = taken.flatten().collect();
    assert!(taken.contains(&UiAction::HandDown(1)), "{taken:?}");
    // Nothing tells which answer is right before the run has answered.
    let values = |letter: &str| {
        say_with(
            "talk-room-right",
            &[
                ("day", "28".to_owned()),
                ("value", "28 mm".to_owned()),
                ("letter", letter.to_owned()),
            ],
        )
    };
    let hands = say_with(
        "talk-room-hands",
        &[("right", "7".to_owned()), ("all", "8".to_owned())],
    );
    let sentence = format!("{} {hands}", values("B"));
    assert!(!hall.has(&sentence));
    hall.answer();
    assert!(hall.has(&sentence), "{:?}", hall.texts());
    assert!(hall.has("More than half of it is told later."));
    // The mark stands in place of the letter of the right answer, and of no other.
    assert!(!hall.has("B") && hall.has("A") && hall.has("C"));
    let at = hall.place_of(RIGHT);
    assert_eq!(hall.drag(&[at]), [], "no hand counts any more");
    // Opened again, nothing is told.
    assert!(hall.reader.turn(Turn::Back));
    hall.answered = None;
    assert!(hall.has("B") && !hall.has(&sentence));
}

#[test]
fn what_the_room_draws_is_kept_and_the_run_lies_over_it_with_a_sentence() {
    let mut hall = Hall::new([1366.0, 768.0], ThemeName::Theatre);
    let middle = hall.place_of(&say("lesson-draw"));
    // From the middle to the left and from there to the right, over both ends.
    let way: Vec<Pos2> = (-5..=0)
        .rev()
        .chain(-5..=5)
        .map(|k| middle + vec2(60.0 * k as f32, 0.0))
        .collect();
    let drawn = hall.drag(&way);
    let Some(UiAction::RoomDraws(points)) = drawn.last().cloned() else {
        panic!("nothing was drawn: {drawn:?}");
    };
    assert!(points.len() > 5);
    hall.reader.draw(points);
    assert!(hall.has(&say("lesson-draw-again")));
    let before = hall.texts().len();
    hall.answer();
    let after = hall.texts();
    // The line was level, and the run has fallen by 28.
    let fell = "28";
    let told = |text: &String| text.contains(fell) && text.len() > 30;
    assert!(after.len() > before && after.iter().any(|(text, _)| told(text)));
    assert!(
        after
            .iter()
            .any(|(text, _)| text.starts_with(&say("lesson-what-happened"))),
        "{after:?}"
    );
}

#[test]
fn a_question_stays_in_the_window_and_large_on_a_projector() {
    for theme in [ThemeName::Theatre, ThemeName::Projector] {
        for size in SIZES {
            for locked in [false, true] {
                let mut hall = Hall::new(size, theme);
                assert!(hall.reader.hand_up(0));
                if locked {
                    hall.answer();
                }
                let (_, texts, taken) = hall.frame(Vec::new());
                let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(size[0], size[1]));
                for (text, place) in &texts {
                    assert!(window.contains_rect(*place), "{size:?}: '{text}' {place:?}");
                }
                assert!(taken > 0.0 && taken <= 0.5 * size[1], "{size:?}: {taken}");
                let high = |words: &str| {
                    let found = texts.iter().find(|(text, _)| text == words);
                    found.map_or(0.0, |(_, place)| place.height())
                };
                let least = if size[1] > 1000.0 { 24.0 } else { 13.0 };
                assert!(high("hardly") > least, "{size:?}: {}", high("hardly"));
            }
        }
    }
}
