//! How a run began, where a link can say it: a scenario of the program, its seed, its treatments, those given by hand too.

use crate::model::words::TreatmentKind;
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::{Command, STEPS_PER_DAY};

/// How a run began.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// Name of its scenario.
    pub scenario: String,
    /// Its seed, where that is not the one of the scenario.
    pub seed: Option<u64>,
    /// Its treatments, where they are not those of the scenario.
    pub treatments: Option<Vec<PlannedTreatment>>,
}

/// Why a link cannot say how a run began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsaid {
    /// Its scenario does not come with the program.
    File,
    /// Its scenario was changed before it began: by the treatment day, or by numbers of its own.
    Changed,
    /// A needle may miss the joint.
    Needle,
    /// Something was painted on the dish.
    Painted,
    /// What the person does with the knee was changed.
    Activity,
    /// Stem cells were taken out.
    TakenOut,
    /// It was injured.
    Injured,
    /// What injected cells may do was switched.
    Switched,
    /// A number was changed.
    Number,
    /// The dish was stained.
    Stained,
}

impl Unsaid {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::File,
        Self::Changed,
        Self::Needle,
        Self::Painted,
        Self::Activity,
        Self::TakenOut,
        Self::Injured,
        Self::Switched,
        Self::Number,
        Self::Stained,
    ];

    /// Key of the sentence that says it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "link-not-file",
            Self::Changed => "link-not-changed",
            Self::Needle => "link-not-needle",
            Self::Painted => "link-not-painted",
            Self::Activity => "link-not-activity",
            Self::TakenOut => "link-not-taken-out",
            Self::Injured => "link-not-injured",
            Self::Switched => "link-not-switched",
            Self::Number => "link-not-number",
            Self::Stained => "link-not-stained",
        }
    }
}

/// An act by hand as a treatment that is planned for its hour.
fn planned((step, act): &(u64, Command)) -> Result<PlannedTreatment, Unsaid> {
    match act {
        Command::Treat {
            landing: Some(_), ..
        } => Err(Unsaid::Needle),
        Command::Treat { kind, cells, .. } => {
            // Two digits of a day name its hour.
            let day = libm::round(100.0 * *step as f64 / STEPS_PER_DAY as f64) / 100.0;
            PlannedTreatment::new(*kind, *cells, day).map_err(|_| Unsaid::Changed)
        }
        Command::Paint { .. } | Command::SetMedium { .. } => Err(Unsaid::Painted),
        Command::SetActivity { .. } => Err(Unsaid::Activity),
        Command::TakeOut => Err(Unsaid::TakenOut),
        Command::InjuryPulse { .. } => Err(Unsaid::Injured),
        Command::Switch { .. } => Err(Unsaid::Switched),
        Command::SetParameter { .. } => Err(Unsaid::Number),
        Command::Stain { .. } => Err(Unsaid::Stained),
    }
}

impl Start {
    /// How a run with these acts by hand began. An injection by hand is the same as one that is planned for its hour.
    ///
    /// # Errors
    /// Why a link cannot say it.
    pub fn of(scenario: &Scenario, seed: u64, acts: &[(u64, Command)]) -> Result<Self, Unsaid> {
        let file = Scenario::built_in(&scenario.name).map_err(|_| Unsaid::File)?;
        let (own_seed, own) = (file.seed, file.treatments.clone());
        // The same but for its treatments?
        let same = scenario.clone().with_treatments(Vec::new()).to_saved()
            == file.with_treatments(Vec::new()).to_saved();
        if !same {
            return Err(Unsaid::Changed);
        }
        let mut all = scenario.treatments.clone();
        if all.iter().any(|planned| planned.landing.is_some()) {
            return Err(Unsaid::Needle);
        }
        for act in acts {
            all.push(planned(act)?);
        }
        all.retain(|planned| planned.kind != TreatmentKind::None);
        Ok(Self {
            scenario: scenario.name.clone(),
            seed: (seed != own_seed).then_some(seed),
            treatments: (all != own).then_some(all),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::medium::MediumChange;
    use crate::model::stain::StainKind;
    use crate::model::words::Activity;
    use crate::sim::{Ability, Simulation};
    use crate::text::knows;

    fn scenario(name: &str) -> Scenario {
        Scenario::built_in(name).expect("a scenario")
    }

    fn inject(kind: TreatmentKind, cells: Option<f64>) -> Command {
        Command::Treat {
            kind,
            cells,
            landing: None,
        }
    }

    #[test]
    fn what_is_as_the_program_has_it_is_not_said() {
        for name in Scenario::NAMES {
            let fresh = scenario(name);
            let start = Start::of(&fresh, fresh.seed, &[]).expect("it can be said");
            let plain = Start {
                scenario: (*name).to_owned(),
                seed: None,
                treatments: None,
            };
            assert_eq!(start, plain);
        }
        let fresh = scenario("healthy");
        let other = Start::of(&fresh, fresh.seed + 1, &[]).expect("it can be said");
        assert_eq!(other.seed, Some(fresh.seed + 1));
        let none = scenario("osteoarthritis-moderate").with_treatments(Vec::new());
        let none = Start::of(&none, none.seed, &[]).expect("it can be said");
        assert_eq!(none.treatments, Some(Vec::new()));
    }

    #[test]
    fn an_injection_by_hand_said_as_planned_makes_the_same_run() {
        let by_hand = Arc::new(scenario("strip-osteoarthritis"));
        let mut run = Simulation::new(Arc::clone(&by_hand), 5).expect("it starts");
        for (hours, kind) in [(0, TreatmentKind::Saline), (7, TreatmentKind::Cultured)] {
            run.step_many(hours);
            run.apply(inject(kind, None)).expect("it is done");
        }
        run.step_many(20);
        let start = Start::of(&by_hand, 5, run.commands()).expect("it can be said");
        let said = scenario(&start.scenario).with_treatments(start.treatments.expect("some"));
        let mut again = Simulation::new(Arc::new(said), 5).expect("it starts");
        again.step_many(27);
        assert_eq!(again.history().hash(), run.history().hash());
    }

    #[test]
    fn what_a_link_cannot_say_is_told_with_its_reason() {
        let knee = scenario("osteoarthritis-moderate");
        let act = |act| Start::of(&knee, 1, &[(5, act)]);
        let change = MediumChange {
            stiffness_kpa: Some(12.0),
            ..MediumChange::WASH
        };
        let needle = Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: None,
            landing: Some(0.8),
        };
        let paint = Command::Paint {
            x_mm: 1.0,
            y_mm: 1.0,
            radius_mm: 0.2,
            change,
        };
        let activity = Command::SetActivity {
            activity: Activity::Sport,
        };
        let injury = Command::InjuryPulse {
            pro_signal: 1.0,
            days: 1.0,
        };
        let switch = Command::Switch {
            which: Ability::Signal,
            on: false,
        };
        let number = Command::SetParameter {
            key: "loss_adherent_per_day".to_owned(),
            value: 0.02,
        };
        let stain = Command::Stain {
            kind: StainKind::Alcian,
        };
        let planned = knee.treatments[0].clone().landing_with(Some(0.8));
        let missed = knee
            .clone()
            .with_treatments(vec![planned.expect("a chance")]);
        let set = knee.clone().with_parameter("load_factor", 1.5);
        let mut renamed = knee.clone();
        renamed.name = "my-knee".to_owned();
        let mut found = vec![
            (Start::of(&renamed, 1, &[]), Unsaid::File),
            (Start::of(&set.expect("a number"), 1, &[]), Unsaid::Changed),
            (Start::of(&missed, 1, &[]), Unsaid::Needle),
        ];
        for (command, why) in [
            (needle, Unsaid::Needle),
            (paint, Unsaid::Painted),
            (activity, Unsaid::Activity),
            (Command::TakeOut, Unsaid::TakenOut),
            (injury, Unsaid::Injured),
            (switch, Unsaid::Switched),
            (number, Unsaid::Number),
            (stain, Unsaid::Stained),
        ] {
            found.push((act(command), why));
        }
        for why in Unsaid::ALL {
            assert!(knows(why.key()), "{why:?} has no words");
            assert!(found.iter().any(|(_, known)| *known == why), "{why:?}");
        }
        for (start, why) in found {
            assert_eq!(start, Err(why));
        }
        assert!(act(inject(TreatmentKind::Saline, None)).is_ok());
    }
}
