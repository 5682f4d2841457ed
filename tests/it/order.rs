//! The documents tell the order of a step as the code has it.

/// Systems of a step in the order of the schedule, with the word by which each document tells of them.
const STEP: [(&str, &str, &str); 12] = [
    ("crowd::count_crowd", "crowd", "crowd"),
    ("signals::solve_oxygen", "oxygen", "oxygen"),
    ("signals::solve_signals", "signals", "signals"),
    ("sensing::sense", "sense", "sense"),
    ("macrophages::polarise", "macrophages", "macrophages"),
    ("commitment::commit", "commit", "commitment"),
    ("maturation::mature", "mature", "maturation"),
    ("cycle::divide", "divide", "division"),
    ("persistence::die", "die", "death"),
    ("motility::move_cells", "move", "movement"),
    ("repair::remodel", "tissue", "tissue"),
    (
        "turnover::let_in_and_out",
        "come and go",
        "birth and removal",
    ),
];

/// The words in their order within a text; the place of each after the one before it.
fn in_order<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut from = 0;
    for word in words {
        match text.get(from..).and_then(|rest| rest.find(word)) {
            Some(at) => from += at + word.len(),
            None => return Err(format!("'{word}' does not follow")),
        }
    }
    Ok(())
}

/// The paragraph of a document under a heading.
fn under<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, rest) = text.split_once(heading).expect("the heading is there");
    rest.split("\n## ").next().unwrap_or_default()
}

#[test]
fn the_order_of_a_step_in_the_documents_is_that_of_the_schedule() {
    // Bevy itself says the order of the systems; a test beside the schedule holds it to this list.
    let code = include_str!("../../src/sim/schedule.rs");
    let schedule = code
        .split_once("fn the_systems_of_a_step_run_in_the_order_of_the_processes()")
        .expect("it is there")
        .1;
    let systems = STEP.iter().map(|(system, ..)| *system);
    assert_eq!(in_order(schedule, systems.clone()), Ok(()));
    assert!(
        in_order(schedule, systems.rev()).is_err(),
        "the search is broken"
    );
    let map = under(
        include_str!("../../ARCHITECTURE.md"),
        "## A step of one hour",
    );
    assert_eq!(
        in_order(&map.to_lowercase(), STEP.iter().map(|(_, word, _)| *word)),
        Ok(())
    );
    let model = under(
        include_str!("../../docs/model.md"),
        "## 3. Process overview and scheduling",
    );
    assert_eq!(
        in_order(&model.to_lowercase(), STEP.iter().map(|(.., word)| *word)),
        Ok(())
    );
}
