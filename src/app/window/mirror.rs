//! Panels as a list of elements, which a page mirrors as real ones beside the picture: a reader of the screen finds them, and
//! what is done to them there is done to the panels.

use std::collections::BTreeMap;

use bevy_egui::egui;
use bevy_egui::egui::accesskit::{
    Action, ActionData, ActionRequest, Node, NodeId, Role, Toggled, TreeId, TreeUpdate,
};
use serde::{Deserialize, Serialize};

/// What can be done to an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Deed {
    /// The focus goes there.
    Focus,
    /// It is pressed.
    Click,
    /// It gets a step more.
    More,
    /// It gets a step less.
    Less,
    /// It gets a value.
    Value,
    /// A text is written into it, which has the focus.
    Type,
}

/// Something that was done to an element in the page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Done {
    /// Which element.
    id: String,
    /// What was done.
    deed: Deed,
    /// The value it gets, for those that have one.
    #[serde(default)]
    value: String,
}

impl Done {
    /// The same for the panels; nothing if there can be no such element.
    pub(super) fn event(&self) -> Option<egui::Event> {
        let action = match self.deed {
            Deed::Focus => Action::Focus,
            Deed::Click => Action::Click,
            Deed::More => Action::Increment,
            Deed::Less => Action::Decrement,
            Deed::Value => Action::SetValue,
            Deed::Type => return Some(egui::Event::Text(self.value.clone())),
        };
        let data = (action == Action::SetValue).then(|| {
            self.value.parse().map_or_else(
                |_| ActionData::Value(self.value.clone().into()),
                ActionData::NumericValue,
            )
        });
        Some(egui::Event::AccessKitActionRequest(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(self.id.parse().ok()?),
            data,
        }))
    }
}

/// An element as the page has it.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Element {
    /// Tells it from the others, from frame to frame.
    id: String,
    /// Its role, as a page names it.
    role: &'static str,
    /// What it is called.
    name: String,
    /// What else is said of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    more: String,
    /// The text it holds.
    #[serde(skip_serializing_if = "String::is_empty")]
    value: String,
    /// Least and largest number, and the one it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<[f64; 3]>,
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<bool>,
    /// Whether it can be used.
    usable: bool,
    /// Left, top, width and height, points of the page.
    place: [f64; 4],
}

/// The list, and which element has the focus.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Mirror {
    elements: Vec<Element>,
    focus: String,
}

/// The role as a page names it; nothing for what only holds others.
fn role(node: &Node) -> Option<&'static str> {
    Some(match node.role() {
        Role::Button => "button",
        Role::CheckBox => "checkbox",
        Role::RadioButton => "radio",
        Role::Slider => "slider",
        Role::SpinButton => "spinbutton",
        Role::ComboBox => "combobox",
        Role::TextInput | Role::MultilineTextInput | Role::SearchInput => "textbox",
        Role::Link => "link",
        Role::Heading => "heading",
        Role::Image => "img",
        Role::ProgressIndicator => "progressbar",
        Role::Label | Role::Paragraph => "text",
        _ => return None,
    })
}

impl Mirror {
    /// What the panels tell, in the order in which they are read. `points` is points of the page per point of the panels.
    pub(super) fn of(update: &TreeUpdate, points: f64) -> Self {
        let nodes: BTreeMap<u64, &Node> =
            update.nodes.iter().map(|(id, node)| (id.0, node)).collect();
        let mut elements = Vec::new();
        let mut waiting: Vec<NodeId> = update.tree.iter().map(|tree| tree.root).collect();
        while let Some(id) = waiting.pop() {
            let Some(node) = nodes.get(&id.0) else {
                continue;
            };
            waiting.extend(node.children().iter().rev());
            elements.extend(element(id, node, &nodes, points));
        }
        Self {
            elements,
            focus: update.focus.0.to_string(),
        }
    }
}

/// What a node is called: by itself, by the words beside it that name it, by what an empty field shows.
fn name<'a>(node: &'a Node, nodes: &BTreeMap<u64, &'a Node>) -> Option<&'a str> {
    let words = |id: &NodeId| {
        nodes
            .get(&id.0)
            .and_then(|node| node.label().or(node.value()))
    };
    node.label()
        .or_else(|| node.labelled_by().iter().find_map(words))
        .or_else(|| node.placeholder())
}

/// A node as an element of the page, if it says something. `nodes` are all of them.
fn element(id: NodeId, node: &Node, nodes: &BTreeMap<u64, &Node>, points: f64) -> Option<Element> {
    let role = role(node)?;
    let (label, value) = (name(node, nodes), node.value());
    let holds_text = matches!(role, "textbox" | "combobox");
    let name = label.or(if holds_text { None } else { value });
    let name = name.unwrap_or_default().trim().to_owned();
    let can_act = node.supports_action(Action::Click) || node.supports_action(Action::Focus);
    if name.is_empty() && (role == "text" || !can_act) {
        return None;
    }
    let numbers = (
        node.min_numeric_value(),
        node.max_numeric_value(),
        node.numeric_value(),
    );
    let bounds = node.bounds().unwrap_or_default();
    let place = [
        bounds.x0,
        bounds.y0,
        bounds.x1 - bounds.x0,
        bounds.y1 - bounds.y0,
    ];
    Some(Element {
        id: id.0.to_string(),
        role,
        more: node.description().unwrap_or_default().to_owned(),
        value: match value {
            Some(value) if holds_text || label.is_some() => value.to_owned(),
            _ => String::new(),
        },
        range: match numbers {
            (Some(least), Some(most), Some(now)) => Some([least, most, now]),
            _ => None,
        },
        on: node.toggled().map(|toggled| toggled == Toggled::True),
        usable: !node.is_disabled(),
        place: place.map(|points_here| (points_here * points).round()),
        name,
    })
}

#[cfg(target_arch = "wasm32")]
pub(super) use self::in_page::plugin;

/// The work of each frame in a page.
#[cfg(target_arch = "wasm32")]
mod in_page {
    use bevy::prelude::*;
    use bevy_egui::input::EguiInputEvent;
    use bevy_egui::{
        EguiContext, EguiInputSet, EguiOutput, EguiPostUpdateSet, PrimaryEguiContext, egui,
    };

    use super::{Done, Mirror};
    use crate::app::window::order::Step;
    use crate::platform::page;

    /// Seconds between two looks at panels that nobody uses.
    const REST: f32 = 0.25;
    /// Frames that are looked at after something was done.
    const AFTER: u32 = 3;

    /// What the page was told.
    #[derive(Resource, Debug, Default)]
    struct Told {
        text: String,
        since: f32,
        focus: Option<egui::Id>,
        soon: u32,
    }

    /// Registers what tells the page, and what hands on what is done there.
    pub(in crate::app::window) fn plugin(app: &mut App) {
        app.init_resource::<Told>()
            .add_systems(PreUpdate, hand_on.in_set(EguiInputSet::ReadBevyMessages))
            .add_systems(Update, listen.in_set(Step::Keep))
            .add_systems(PostUpdate, tell.after(EguiPostUpdateSet::ProcessOutput));
    }

    /// What was done to elements in the page is done to the panels.
    fn hand_on(
        contexts: Query<Entity, (With<EguiContext>, With<PrimaryEguiContext>)>,
        mut told: ResMut<Told>,
        mut events: MessageWriter<EguiInputEvent>,
    ) {
        let Ok(context) = contexts.single() else {
            return;
        };
        for done in page::take_done() {
            let event = serde_json::from_str::<Done>(&done)
                .ok()
                .and_then(|done| done.event());
            if let Some(event) = event {
                told.soon = AFTER;
                events.write(EguiInputEvent { context, event });
            }
        }
    }

    /// The panels tell of themselves from time to time, and at once where something was done.
    fn listen(
        mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
        mut told: ResMut<Told>,
        time: Res<Time<Real>>,
        keys: Res<ButtonInput<KeyCode>>,
        buttons: Res<ButtonInput<MouseButton>>,
    ) {
        let Ok(mut context) = contexts.single_mut() else {
            return;
        };
        let context = context.get_mut();
        told.since += time.delta_secs();
        let focus = context.memory(egui::Memory::focused);
        let done = keys.get_just_pressed().next().is_some()
            || buttons.get_just_released().next().is_some()
            || focus != told.focus;
        if done {
            told.soon = AFTER;
        }
        told.focus = focus;
        if told.soon > 0 || told.since >= REST {
            context.enable_accesskit();
        } else {
            context.disable_accesskit();
        }
    }

    /// Tells the page what changed.
    fn tell(
        mut contexts: Query<(&mut EguiContext, &EguiOutput), With<PrimaryEguiContext>>,
        windows: Query<&Window>,
        mut told: ResMut<Told>,
    ) {
        let (Ok((mut context, output)), Ok(window)) = (contexts.single_mut(), windows.single())
        else {
            return;
        };
        let Some(update) = &output.platform_output.accesskit_update else {
            return;
        };
        told.since = 0.0;
        told.soon = told.soon.saturating_sub(1);
        let points = f64::from(context.get_mut().pixels_per_point() / window.scale_factor());
        let Ok(text) = serde_json::to_string(&Mirror::of(update, points)) else {
            return;
        };
        if text != told.text {
            page::mirror(&text);
            told.text = text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Panels with one of each, and what they tell.
    fn shown(context: &egui::Context, events: Vec<egui::Event>) -> (Mirror, [bool; 2], f64) {
        context.enable_accesskit();
        let (mut pressed, mut on, mut number) = (false, false, 3.0);
        let (mut typed, mut sought) = (String::from("0.23"), String::new());
        let input = egui::RawInput {
            events,
            ..egui::RawInput::default()
        };
        let output = context.run_ui(input, |ui| {
            ui.heading("Settings");
            pressed = ui.button("Start again").clicked();
            ui.checkbox(&mut on, "Cells send signals");
            ui.add(egui::Slider::new(&mut number, 0.0..=10.0).text("Dose"));
            ui.add_enabled(false, egui::Button::new("Undo"));
            let words = ui.label("Or type a value");
            let typed = ui.add(egui::TextEdit::singleline(&mut typed));
            typed.labelled_by(words.id);
            ui.add(egui::TextEdit::singleline(&mut sought).hint_text("Search"));
        });
        let update = output.platform_output.accesskit_update.expect("it tells");
        (Mirror::of(&update, 1.0), [pressed, on], number)
    }

    fn find<'a>(mirror: &'a Mirror, role: &str, name: &str) -> &'a Element {
        let found = mirror
            .elements
            .iter()
            .find(|element| element.role == role && element.name == name);
        found.unwrap_or_else(|| panic!("no {role} '{name}': {:?}", mirror.elements))
    }

    #[test]
    fn panels_are_told_with_role_name_state_and_in_their_order() {
        let (mirror, ..) = shown(&egui::Context::default(), Vec::new());
        assert_eq!(
            find(&mirror, "checkbox", "Cells send signals").on,
            Some(false)
        );
        assert!(find(&mirror, "button", "Start again").usable);
        assert!(!find(&mirror, "button", "Undo").usable);
        let dose = find(&mirror, "slider", "Dose");
        assert_eq!(dose.range, Some([0.0, 10.0, 3.0]));
        assert!(dose.place[2] > 0.0 && dose.place[3] > 0.0);
        find(&mirror, "text", "Settings");
        assert_eq!(find(&mirror, "textbox", "Or type a value").value, "0.23");
        assert_eq!(find(&mirror, "textbox", "Search").value, "");
        let names: Vec<&str> = mirror
            .elements
            .iter()
            .map(|element| element.name.as_str())
            .filter(|name| ["Settings", "Start again", "Undo"].contains(name))
            .collect();
        assert_eq!(names, ["Settings", "Start again", "Undo"]);
    }

    #[test]
    fn what_is_done_to_an_element_is_done_to_the_panel() {
        let context = egui::Context::default();
        let (mirror, ..) = shown(&context, Vec::new());
        let done = |element: &Element, deed: &str, value: &str| {
            let text = format!(
                r#"{{"id":"{}","deed":"{deed}","value":"{value}"}}"#,
                element.id
            );
            let done: Done = serde_json::from_str(&text).expect("it is read");
            done.event().expect("something is done")
        };
        let press = done(find(&mirror, "button", "Start again"), "click", "");
        let (_, pressed, _) = shown(&context, vec![press]);
        assert!(pressed[0]);
        let tick = done(find(&mirror, "checkbox", "Cells send signals"), "click", "");
        assert!(shown(&context, vec![tick]).1[1]);
        let more = done(find(&mirror, "slider", "Dose"), "value", "7");
        assert!((shown(&context, vec![more]).2 - 7.0).abs() < 1e-9);
        let focus = done(find(&mirror, "button", "Start again"), "focus", "");
        shown(&context, vec![focus]);
        let (mirror, ..) = shown(&context, Vec::new());
        assert_eq!(mirror.focus, find(&mirror, "button", "Start again").id);
        let nowhere: Done =
            serde_json::from_str(r#"{"id":"no number","deed":"click"}"#).expect("it is read");
        assert!(nowhere.event().is_none());
    }
}
