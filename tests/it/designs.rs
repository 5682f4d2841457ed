//! The design tutor: bad designs are named, each by its key, and good ones are left in peace from the first row to the last.

use stroma::lesson::level::Control;
use stroma::lesson::{Column, ControlRow, Hint, Investigation, PinnedRow, Seen, hint_keys, hints};
use stroma::model::medium::MediumChange;
use stroma::model::stain::StainKind;
use stroma::model::words::{Activity, TreatmentKind};
use stroma::scenario::PlannedTreatment;
use stroma::sim::{Ability, Command, STEPS_PER_DAY};

/// An investigation that reads one column on one day.
fn investigation(outcome: &str, day: f64, control: ControlRow, vary: &[Control]) -> Investigation {
    Investigation {
        vary: vary.to_vec(),
        columns: vec![Column {
            key: outcome.to_owned(),
            day,
            percent_of: None,
            digits: 0,
        }],
        rows: 2,
        day,
        seeds: 1,
        control,
        outcome: outcome.to_owned(),
        announce: false,
        blind: false,
    }
}

/// Letters or bricks: two switches, and a run in which nothing is switched off.
fn letters_or_bricks() -> Investigation {
    let vary = [Control::Messengers, Control::Builders];
    investigation("pain_vas_mm", 28.0, ControlRow::Untouched, &vary)
}

/// Beat salt water: any treatment against the needle alone.
fn beat_salt_water() -> Investigation {
    let vary = [
        Control::Source,
        Control::Dose,
        Control::Inject,
        Control::Walking,
    ];
    let control = ControlRow::Treatment(TreatmentKind::Saline);
    investigation("pain_vas_mm", 28.0, control, &vary)
}

/// The same, with so many rolls of the dice asked for.
fn with_seeds(seeds: usize) -> Investigation {
    Investigation {
        seeds,
        ..beat_salt_water()
    }
}

/// One dish, painted or not.
fn a_dish() -> Investigation {
    let vary = [Control::Brush, Control::WholePlate, Control::Wash];
    investigation("became_bone", 21.0, ControlRow::Untouched, &vary)
}

/// A run as it is pinned.
struct Run(PinnedRow);

/// A knee with these treatments planned, as far as day 28.
fn knee(treatments: &[&str]) -> Run {
    let planned = |text: &&str| text.parse::<PlannedTreatment>().expect(text);
    Run(PinnedRow {
        number: 0,
        scenario: "osteoarthritis-moderate".to_owned(),
        seed: 7,
        hours: 28 * STEPS_PER_DAY,
        treatments: treatments.iter().map(planned).collect(),
        acts: Vec::new(),
        values: Vec::new(),
        code: String::new(),
    })
}

/// A dish, as far as day 21.
fn dish() -> Run {
    knee(&[]).of("dish-renewal").until(21)
}

impl Run {
    fn of(mut self, scenario: &str) -> Self {
        scenario.clone_into(&mut self.0.scenario);
        self
    }

    fn seed(mut self, seed: u64) -> Self {
        self.0.seed = seed;
        self
    }

    fn until(mut self, day: u64) -> Self {
        self.0.hours = day * STEPS_PER_DAY;
        self
    }

    fn act(mut self, hour: u64, command: Command) -> Self {
        self.0.acts.push((hour, command));
        self
    }

    /// Turns an ability off at an hour.
    fn off(self, which: Ability, hour: u64) -> Self {
        self.act(hour, Command::Switch { which, on: false })
    }

    /// Injects by hand at an hour.
    fn inject(self, kind: TreatmentKind, cells: Option<f64>, hour: u64) -> Self {
        let landing = None;
        self.act(
            hour,
            Command::Treat {
                kind,
                cells,
                landing,
            },
        )
    }

    /// Sets the medium of a region at the start.
    fn set(self, region: &str, change: MediumChange) -> Self {
        let region = region.to_owned();
        self.act(0, Command::SetMedium { region, change })
    }

    /// Makes a region of the dish as stiff as this at the start.
    fn stiff(self, region: &str, kpa: f64) -> Self {
        let change = MediumChange {
            stiffness_kpa: Some(kpa),
            ..MediumChange::default()
        };
        self.set(region, change)
    }

    /// Drops a growth factor on the whole dish at the start.
    fn drop_factor(self) -> Self {
        let change = MediumChange {
            tgf_b_ng_per_ml: Some(10.0),
            ..MediumChange::default()
        };
        self.set("whole", change)
    }

    /// Washes the whole dish on a day.
    fn wash(self, day: u64) -> Self {
        let region = "whole".to_owned();
        let change = MediumChange::WASH;
        self.act(day * STEPS_PER_DAY, Command::SetMedium { region, change })
    }
}

/// The runs as rows of a table, numbered from 1.
fn table(runs: Vec<Run>) -> Vec<PinnedRow> {
    let numbered = |(number, Run(row))| PinnedRow { number, ..row };
    (1..).zip(runs).map(numbered).collect()
}

/// The hint that is given first for these runs.
fn first_hint(plan: &Investigation, runs: Vec<Run>, seen: &Seen) -> Hint {
    let found = hints(plan, &table(runs), seen);
    found.into_iter().next().expect("something is noticed")
}

/// The first hint has this key and is about these rows.
fn named(key: &str, rows: &[u32], plan: &Investigation, runs: Vec<Run>) -> Hint {
    named_seeing(key, rows, plan, runs, &Seen::default())
}

fn named_seeing(
    key: &str,
    rows: &[u32],
    plan: &Investigation,
    runs: Vec<Run>,
    seen: &Seen,
) -> Hint {
    let hint = first_hint(plan, runs, seen);
    assert_eq!((hint.key, hint.rows.as_slice()), (key, rows), "{hint:?}");
    hint
}

/// No row of these gives a reason for a hint, whichever of them are pinned so far. The table asks for all of them.
fn left_in_peace(plan: &Investigation, runs: Vec<Run>) {
    left_in_peace_seeing(plan, runs, &Seen::default());
}

fn left_in_peace_seeing(plan: &Investigation, runs: Vec<Run>, seen: &Seen) {
    let rows = table(runs);
    let plan = Investigation {
        rows: rows.len(),
        ..plan.clone()
    };
    for count in 0..=rows.len() {
        let found = hints(&plan, &rows[..count], seen);
        assert!(found.is_empty(), "with {count} rows: {found:?}");
    }
}

// Bad designs.

#[test]
fn a_table_without_a_control_is_named() {
    // Each row has something switched off; what the knee does with everything on, nobody knows.
    let runs = vec![
        knee(&["cultured"]).off(Ability::Signal, 0),
        knee(&["cultured"]).off(Ability::Build, 0),
    ];
    let hint = named("no-control", &[1, 2], &letters_or_bricks(), runs);
    assert_eq!(hint.what, "untouched");
}

#[test]
fn one_roll_of_the_dice_where_more_are_asked_for_is_named() {
    // The difference may be luck.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    let hint = named("one-seed", &[1, 2], &with_seeds(3), runs);
    assert_eq!(hint.what, "3");
    // Rolling again in one arm only tells how wide that one scatters, not whether the two differ.
    let runs = vec![
        knee(&["saline"]),
        knee(&["saline"]).seed(8),
        knee(&["saline"]).seed(9),
        knee(&["cultured"]),
    ];
    named("one-seed", &[4], &with_seeds(3), runs);
}

#[test]
fn two_things_changed_at_once_are_named() {
    // If pain changes, which of the two did it?
    let runs = vec![
        knee(&["cultured"]),
        knee(&["cultured"])
            .off(Ability::Signal, 0)
            .off(Ability::Build, 0),
    ];
    let hint = named("two-things", &[1, 2], &letters_or_bricks(), runs);
    assert_eq!(hint.what, "build signal");
    // A treatment and a change of habits are two things, too.
    let rest = Command::SetActivity {
        activity: Activity::Rest,
    };
    let runs = vec![knee(&["saline"]), knee(&["cultured"]).act(0, rest)];
    named("two-things", &[1, 2], &beat_salt_water(), runs);
    // In a dish, a ground and a factor.
    let runs = vec![dish(), dish().stiff("whole", 34.0).drop_factor()];
    named("two-things", &[1, 2], &a_dish(), runs);
}

#[test]
fn a_run_that_stopped_before_the_day_of_the_question_is_named() {
    // The question is about day 28.
    let runs = vec![knee(&["saline"]), knee(&["cultured"]).until(10)];
    let hint = named("stopped-early", &[2], &beat_salt_water(), runs);
    assert_eq!((hint.what.as_str(), hint.day), ("10", 28.0));
    // A dish that was fixed a week before has stood still since.
    let fix = Command::Stain {
        kind: StainKind::Alizarin,
    };
    let runs = vec![
        dish().act(14 * STEPS_PER_DAY, fix.clone()),
        dish().stiff("whole", 34.0).act(14 * STEPS_PER_DAY, fix),
    ];
    let hint = named("stopped-early", &[1, 2], &a_dish(), runs);
    assert_eq!(hint.what, "14");
}

#[test]
fn an_outcome_that_was_picked_afterwards_is_named() {
    // Among many columns one differs by chance.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    let seen = Seen {
        announced: Some("pain_vas_mm".to_owned()),
        cited: Some("effusion_ml".to_owned()),
        ..Seen::default()
    };
    named_seeing("outcome-changed", &[], &beat_salt_water(), runs, &seen);
}

#[test]
fn pain_told_by_somebody_who_knows_the_arm_is_named() {
    // Who knows that cells were given hopes for less pain.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    let seen = Seen {
        blind: Some(false),
        ..Seen::default()
    };
    let hint = named_seeing("not-blind", &[1, 2], &beat_salt_water(), runs, &seen);
    assert_eq!(hint.what, "pain_vas_mm");
}

#[test]
fn the_wrong_twin_is_named() {
    // Against nothing at all, cells win by the needle alone.
    let runs = vec![knee(&["cultured"]), knee(&[])];
    let hint = named("wrong-twin", &[2], &beat_salt_water(), runs);
    assert_eq!(hint.what, "none");
    // Salt water in another knee is no twin.
    let runs = vec![
        knee(&["saline"]).of("osteoarthritis-mild"),
        knee(&["cultured"]),
    ];
    let hint = named("wrong-twin", &[1, 2], &beat_salt_water(), runs);
    assert_eq!(hint.what, "scenario");
}

#[test]
fn a_dose_that_no_trial_gave_is_named() {
    // A thousand million cells: nothing there to hold the model against.
    let runs = vec![knee(&["saline"]), knee(&["cultured:1e9"])];
    let hint = named("dose-out-of-range", &[2], &beat_salt_water(), runs);
    assert_eq!(hint.what, "1000");
}

#[test]
fn an_average_that_hides_a_split_is_named() {
    // Forty per cent bone on the whole dish: hardly any on the left, nearly all on the right.
    let runs = vec![dish(), dish().stiff("left", 1.0).stiff("right", 34.0)];
    let seen = Seen {
        grounds: vec![(1, vec![30.0, 34.0, 31.0]), (2, vec![3.0, 35.0, 82.0])],
        ..Seen::default()
    };
    let hint = named_seeing("average-hides", &[2], &a_dish(), runs, &seen);
    assert_eq!(hint.what, "3–82");
}

#[test]
fn rows_that_were_picked_from_many_runs_are_named() {
    // Nine runs were made, and the two that fit were kept.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    let seen = Seen {
        not_pinned: 5,
        taken_away: 2,
        ..Seen::default()
    };
    let hint = named_seeing("picked-rows", &[1, 2], &beat_salt_water(), runs, &seen);
    assert_eq!(hint.what, "7");
}

#[test]
fn arms_that_are_read_on_other_days_after_the_needle_are_named() {
    // Four weeks after the cells, two weeks after the salt water.
    let runs = vec![knee(&["saline@14"]), knee(&["cultured@0"])];
    let hint = named("other-days", &[1, 2], &beat_salt_water(), runs);
    assert_eq!(hint.what, "14");
}

#[test]
fn other_dice_in_each_arm_with_one_roll_each_are_named() {
    // Luck and treatment changed together.
    let runs = vec![knee(&["saline"]).seed(1), knee(&["cultured"]).seed(2)];
    named("seed-mixed", &[1, 2], &beat_salt_water(), runs);
}

#[test]
fn a_question_about_doses_with_one_dose_is_named() {
    // A straight line goes through any two points.
    let runs = vec![knee(&["saline"]), knee(&["cultured:2e7"])];
    let seen = Seen {
        asked: Some("dose".to_owned()),
        ..Seen::default()
    };
    let hint = named_seeing("too-few-doses", &[1, 2], &beat_salt_water(), runs, &seen);
    assert_eq!(hint.what, "2");
}

#[test]
fn the_same_run_with_the_same_dice_twice_is_named() {
    // It comes out alike because it is alike, planned or given by hand.
    let by_hand = knee(&[]).inject(TreatmentKind::Cultured, Some(5e7), 0);
    let runs = vec![knee(&["saline"]), knee(&["cultured"]), by_hand];
    named("same-twice", &[2, 3], &beat_salt_water(), runs);
}

#[test]
fn a_switch_that_was_turned_in_the_middle_is_named() {
    // For ten days the cells sent letters: this is no run without them.
    let runs = vec![
        knee(&["cultured"]),
        knee(&["cultured"]).off(Ability::Signal, 10 * STEPS_PER_DAY),
    ];
    let hint = named("changed-midway", &[2], &letters_or_bricks(), runs);
    assert_eq!((hint.what.as_str(), hint.day), ("signal", 10.0));
}

// Good designs.

#[test]
fn one_switch_a_row_and_a_row_with_both_on_is_left_in_peace() {
    // Each row differs from the first in one thing.
    let runs = vec![
        knee(&["cultured"]),
        knee(&["cultured"]).off(Ability::Signal, 0),
        knee(&["cultured"]).off(Ability::Build, 5),
    ];
    left_in_peace(&letters_or_bricks(), runs);
    // Cells that are given by hand in every row are no change.
    let given = || knee(&[]).inject(TreatmentKind::Cultured, Some(5e7), 0);
    let runs = vec![given(), given().off(Ability::Signal, 0)];
    left_in_peace(&letters_or_bricks(), runs);
}

#[test]
fn all_four_combinations_of_two_switches_are_left_in_peace() {
    // The row with both off tells whether they need each other.
    let runs = vec![
        knee(&["cultured"]),
        knee(&["cultured"]).off(Ability::Signal, 0),
        knee(&["cultured"]).off(Ability::Build, 0),
        knee(&["cultured"])
            .off(Ability::Signal, 0)
            .off(Ability::Build, 0),
    ];
    left_in_peace(&letters_or_bricks(), runs);
}

#[test]
fn the_same_rolls_of_the_dice_in_both_arms_are_left_in_peace() {
    // Three pairs of twins.
    let mut runs = Vec::new();
    for seed in 1..=3 {
        runs.push(knee(&["saline"]).seed(seed));
        runs.push(knee(&["cultured"]).seed(seed));
    }
    left_in_peace(&with_seeds(3), runs);
}

#[test]
fn arms_of_other_people_are_left_in_peace_if_there_are_enough_of_them() {
    // A trial has no twins; it has several people in each arm.
    let water = (1..=3).map(|seed| knee(&["saline"]).seed(seed));
    let cells = (4..=6).map(|seed| knee(&["cultured"]).seed(seed));
    left_in_peace(&with_seeds(3), water.chain(cells).collect());
}

#[test]
fn one_roll_is_left_in_peace_where_one_is_asked_for_and_the_arms_share_it() {
    // Twins share their dice, so what differs is what the treatment did.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    left_in_peace(&beat_salt_water(), runs);
}

#[test]
fn doses_from_nought_up_are_left_in_peace() {
    // Salt water is the dose nought, and the ends are those of published trials.
    let runs = vec![
        knee(&["saline"]),
        knee(&["cultured:2e6"]),
        knee(&["cultured:2e7"]),
        knee(&["cultured:1.5e8"]),
    ];
    let seen = Seen {
        asked: Some("dose".to_owned()),
        ..Seen::default()
    };
    left_in_peace_seeing(&beat_salt_water(), runs, &seen);
}

#[test]
fn three_sources_with_their_usual_doses_are_left_in_peace() {
    // Marrow gives tens of thousands of cells and culture tens of millions: that is what the sources are.
    let by_hand = |kind, cells| knee(&[]).inject(kind, Some(cells), 0);
    let runs = vec![
        by_hand(TreatmentKind::Marrow, 3e4),
        by_hand(TreatmentKind::Fat, 3e6),
        by_hand(TreatmentKind::Cultured, 5e7),
        knee(&[]).inject(TreatmentKind::Saline, None, 2),
    ];
    left_in_peace(&beat_salt_water(), runs);
}

#[test]
fn salt_water_and_nothing_beside_the_cells_are_left_in_peace() {
    // The third row tells how much the needle alone does.
    let runs = vec![knee(&["saline"]), knee(&[]), knee(&["cultured"])];
    left_in_peace(&beat_salt_water(), runs);
}

#[test]
fn what_is_done_after_the_day_that_is_read_is_left_in_peace() {
    // The row was read on day 28; what the pupil tried afterwards changes nothing in it.
    let late = 40 * STEPS_PER_DAY;
    let runs = vec![
        knee(&["saline"]),
        knee(&["cultured"])
            .until(60)
            .off(Ability::Signal, late)
            .inject(TreatmentKind::Steroid, None, late),
    ];
    left_in_peace(&beat_salt_water(), runs);
}

#[test]
fn a_switch_that_is_turned_on_other_days_on_purpose_is_left_in_peace() {
    // The question is how long the letters are needed.
    let off = |day: u64| knee(&["cultured"]).off(Ability::Signal, day * STEPS_PER_DAY);
    let runs = vec![knee(&["cultured"]), off(0), off(7), off(14)];
    left_in_peace(&letters_or_bricks(), runs);
}

#[test]
fn one_ground_a_dish_is_left_in_peace() {
    // Where the whole dish is alike, one number tells all of it.
    let runs = vec![
        dish(),
        dish().stiff("whole", 1.0),
        dish().stiff("whole", 34.0),
    ];
    let seen = Seen {
        grounds: vec![(2, vec![2.0, 3.0, 2.0]), (3, vec![78.0, 85.0, 81.0])],
        ..Seen::default()
    };
    left_in_peace_seeing(&a_dish(), runs, &seen);
}

#[test]
fn a_cue_that_is_washed_away_early_and_late_is_left_in_peace() {
    // Acts in the middle of a run are the experiment here.
    let runs = vec![
        dish(),
        dish().drop_factor(),
        dish().drop_factor().wash(3),
        dish().drop_factor().wash(10),
    ];
    left_in_peace(&a_dish(), runs);
}

#[test]
fn two_knees_with_a_twin_each_are_left_in_peace() {
    // Whether cells help a mild knee more than a severe one takes all four.
    let mild = |kind: &str| knee(&[kind]).of("osteoarthritis-mild");
    let severe = |kind: &str| knee(&[kind]).of("osteoarthritis-severe");
    let runs = vec![
        mild("saline"),
        mild("cultured"),
        severe("saline"),
        severe("cultured"),
    ];
    left_in_peace(&beat_salt_water(), runs);
}

#[test]
fn a_blind_comparison_of_the_outcome_that_was_announced_is_left_in_peace() {
    // Nobody knew the arm, and nobody changed the question.
    let twins = || vec![knee(&["saline"]), knee(&["cultured"])];
    let pain = Some("pain_vas_mm".to_owned());
    let seen = Seen {
        announced: pain.clone(),
        cited: pain,
        blind: Some(true),
        ..Seen::default()
    };
    left_in_peace_seeing(&beat_salt_water(), twins(), &seen);
    // A picture of cartilage hopes for nothing, so it need not be blind.
    let cartilage = Investigation {
        outcome: "cartilage_percent".to_owned(),
        ..beat_salt_water()
    };
    let seen = Seen {
        blind: Some(false),
        ..Seen::default()
    };
    left_in_peace_seeing(&cartilage, twins(), &seen);
}

#[test]
fn a_row_that_was_made_again_after_a_mistake_is_left_in_peace() {
    // One run stopped too early and was taken away, one was for practice.
    let runs = vec![knee(&["saline"]), knee(&["cultured"])];
    let seen = Seen {
        taken_away: 1,
        not_pinned: 1,
        ..Seen::default()
    };
    left_in_peace_seeing(&beat_salt_water(), runs, &seen);
}

#[test]
fn the_most_fundamental_thing_is_said_first() {
    // Everything is wrong here: what is said first is what they all hang on.
    let runs = vec![
        knee(&["cultured:1e9"]).until(3).seed(1),
        knee(&["marrow"]).seed(2).off(Ability::Signal, 0),
    ];
    let found = hints(&with_seeds(3), &table(runs), &Seen::default());
    let keys: Vec<&str> = found.iter().map(|hint| hint.key).collect();
    assert_eq!(keys.first(), Some(&"no-control"));
    assert!(keys.contains(&"stopped-early") && keys.contains(&"dose-out-of-range"));
    let in_order = hint_keys().filter(|key| keys.contains(key));
    assert!(in_order.eq(keys.iter().copied()), "{keys:?}");
}
