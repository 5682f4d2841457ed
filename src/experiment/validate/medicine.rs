//! Checks 13 to 17 and 19 to 21: what is known of activity, steroid, structure, tears, needles and their harm.

use super::joint::lost_in_a_year;
use super::runs::{Knees, Run};
use super::{Check, Fit, Quantity, figures};
use crate::clinic::figures as clinic_figures;
use crate::scenario::{Parameters, Scenario};
use crate::sim::CellId;
use crate::sim::state::tissue::ligament_heals_from_day;
use crate::sim::{RngPurpose, dice};
use rand::RngExt as _;

/// Rolls of the dice of one visit, each with another seed.
const ROLLS: u64 = 200_000;

/// Share of visits, in per cent, for which a chance comes true.
fn rolled(purpose: RngPurpose, chance: f64, rolls: u64) -> f64 {
    let visit = CellId::of_injection(0);
    let hits = (0..rolls)
        .filter(|&seed| dice(seed, 0, visit, purpose).random::<f64>() < chance)
        .count();
    100.0 * hits as f64 / rolls as f64
}

/// All of them.
pub(super) fn checks(knees: &Knees) -> Vec<Check> {
    vec![
        exercise(knees),
        rest_and_sport(knees),
        steroid(knees),
        structure(knees),
        tears(knees),
        ligament(),
        marrow(knees),
        needle(knees),
    ]
}

fn relief(run: &Run, against: &Run, day: f64) -> f64 {
    let pain = |run: &Run| run.value(day, |row| row.pain_vas_mm - row.flare_mm);
    pain(run) - pain(against)
}

fn exercise(knees: &Knees) -> Check {
    let mut quantities = Vec::new();
    for (k, grade) in [2, 3].into_iter().enumerate() {
        let (run, none) = (&knees.exercise[k], &knees.untreated[grade]);
        quantities.push(Quantity::amount(
            &format!("KL{grade}: pain after 12 weeks against nothing, mm"),
            -12.0,
            relief(run, none, 84.0),
            1.5,
            "mm",
        ));
        quantities.push(Quantity::amount(
            &format!("KL{grade}: cartilage lost in a year against nothing, times"),
            1.0,
            lost_in_a_year(run) / lost_in_a_year(none),
            0.03,
            "",
        ));
    }
    Check::new(
        "13",
        "Exercise eases pain and does not harm cartilage",
        "agents in the KL2 and KL3 knee",
        "Fransen 2015, BJSM 49:1554 (about 12 of 100 at its end); Bricca 2019, BJSM 53:940",
        (
            Fit::Fitted,
            "Size and time were put in; that cartilage is unharmed is built in, since activity but for sport does not reach wear.",
        ),
        quantities,
    )
}

fn rest_and_sport(knees: &Knees) -> Check {
    let none = &knees.untreated[3];
    let function = |run: &Run| run.value(365.0, |row| row.function_0_100);
    Check::new(
        "14",
        "Rest does not beat treatment, sport costs a worn knee",
        "agents in the healthy and the KL3 knee, a year",
        "direction: exercise therapy is advised, long rest weakens (guidelines); sizes chosen for teaching",
        (
            Fit::Fitted,
            "Put in as rules; the check guards against the old fault, rest better than every treatment.",
        ),
        vec![
            Quantity::amount(
                "KL3 at rest: cartilage lost against walking, times",
                1.0,
                lost_in_a_year(&knees.rest) / lost_in_a_year(none),
                0.03,
                "",
            ),
            Quantity::between(
                "KL3 at rest: pain after a year against walking, mm",
                0.0,
                10.0,
                relief(&knees.rest, none, 365.0),
            ),
            Quantity::between(
                "KL3 at rest: function after a year against walking",
                -30.0,
                -5.0,
                function(&knees.rest) - function(none),
            ),
            Quantity::amount(
                "healthy knee, sport: cartilage lost against walking, times",
                1.0,
                lost_in_a_year(&knees.sport[0]) / lost_in_a_year(&knees.untreated[0]),
                0.05,
                "",
            ),
            Quantity::between(
                "KL3, sport: cartilage lost against walking, times",
                1.3,
                3.0,
                lost_in_a_year(&knees.sport[1]) / lost_in_a_year(none),
            ),
        ],
    )
}

fn steroid(knees: &Knees) -> Check {
    let mean = |read: &dyn Fn(usize) -> f64| (read(0) + read(1)) / 2.0;
    let once = |day: f64| mean(&|k| relief(&knees.once[k][1], &knees.once[k][0], day));
    let thickness = figures::number("cartilage_thickness_mm");
    let lost_mm = |run: &Run| {
        let left = |day| run.value(day, |row| row.cartilage_percent / 100.0);
        thickness * (left(0.0) - left(730.0))
    };
    Check::new(
        "15",
        "A steroid eases for weeks and costs cartilage when given again and again",
        "agents, mean of the KL2 and the KL3 knee, against salt water",
        "Cochrane review 2015 (about 10 of 100 in the first weeks, gone by 3 to 6 months; from memory); McAlindon 2017, JAMA 317:1967 (-0.21 against -0.10 mm, pain no different)",
        (
            Fit::Fitted,
            "Strength, time and the loss of cartilage were fitted to these figures; what salt water loses was not.",
        ),
        vec![
            Quantity::amount("day 7: pain, mm", -10.0, once(7.0), 3.0, "mm"),
            Quantity::amount("day 14: pain, mm", -10.0, once(14.0), 3.0, "mm"),
            Quantity::amount("day 180: pain, mm", 0.0, once(180.0), 2.0, "mm"),
            Quantity::amount(
                "eight salt waters in two years: cartilage lost, mm",
                0.10,
                mean(&|k| lost_mm(&knees.again[k][0])),
                0.03,
                "mm",
            ),
            Quantity::amount(
                "eight steroids in two years: cartilage lost, mm",
                0.21,
                mean(&|k| lost_mm(&knees.again[k][1])),
                0.04,
                "mm",
            ),
            Quantity::amount(
                "eight steroids in two years: pain at the end, mm",
                0.0,
                mean(&|k| relief(&knees.again[k][1], &knees.again[k][0], 730.0)),
                5.0,
                "mm",
            ),
        ],
    )
}

fn structure(knees: &Knees) -> Check {
    let spared = |run: &Run, grade: usize| {
        100.0 * (1.0 - lost_in_a_year(run) / lost_in_a_year(&knees.untreated[grade]))
    };
    Check::new(
        "16",
        "Cells spare hardly any cartilage",
        "agents in the KL2 and KL3 knee, 5e7 cells, a year",
        "not shown in people: MRI of 480 patients no different (Mautner 2023, Nat Med 29:3120); smaller trials mixed (Jo 2014, Lee 2019)",
        (
            Fit::Fitted,
            "The share by which calming spares cartilage was chosen so that at most about a tenth is spared.",
        ),
        vec![
            Quantity::between("KL2: loss spared, %", 0.0, 10.0, spared(&knees.mild, 2)),
            Quantity::between("KL3: loss spared, %", 0.0, 10.0, spared(&knees.usual, 3)),
        ],
    )
}

fn tears(knees: &Knees) -> Check {
    let names = ["strained muscle", "torn tendon", "torn cruciate ligament"];
    let quantities = names
        .into_iter()
        .zip(&knees.tears)
        .map(|(name, [saline, cells])| {
            Quantity::between(
                &format!("{name}, day 28: pain with cells against salt water, mm"),
                -3.0,
                1.0,
                relief(cells, saline, 28.0),
            )
        })
        .collect();
    Check::new(
        "17",
        "Cells hardly help a tear",
        "agents in the knee, 5e7 cells on day 1",
        "no trial supports it; the injection is not made for it",
        (
            Fit::Fitted,
            "The share of the signals that counts in a tear was chosen small.",
        ),
        quantities,
    )
}

fn ligament() -> Check {
    let p = Parameters::default();
    let healed_by = |day: f64| {
        let draws = 10_000;
        let healed = (0..draws)
            .filter_map(|k| ligament_heals_from_day((f64::from(k) + 0.5) / f64::from(draws), &p))
            .filter(|from| *from <= day)
            .count();
        100.0 * healed as f64 / f64::from(draws)
    };
    Check::new(
        "19",
        "About half of torn cruciate ligaments heal without an operation",
        "the draw by which the simulator decides, over all draws",
        "MRI signs of healing in about 14 % at 6 weeks; KANON, Filbay 2023: 53 to 56 % of those never operated on at 2 years",
        (Fit::Fitted, "Share and time were fitted to both figures."),
        vec![
            Quantity::amount(
                "healing by 6 weeks, %",
                14.0,
                healed_by(42.0),
                2.0,
                "points",
            ),
            Quantity::between("healing by 2 years, %", 53.0, 56.0, healed_by(730.0)),
        ],
    )
}

fn marrow(knees: &Knees) -> Check {
    let quality = Scenario::built_in("osteochondral-defect").map_or(f64::NAN, |scenario| {
        100.0 * scenario.parameters.repair_quality_cap_fibrous
    });
    Check::new(
        "20",
        "Opened marrow fills a hole with fibrous cartilage, a closed one stays empty",
        "agents in the knee, untreated",
        "fibrocartilage grows where marrow is opened (as after microfracture); amounts chosen for teaching",
        (Fit::Fitted, "The growth of fibrous cartilage was put in."),
        vec![
            Quantity::between(
                "hole down to the marrow, two years: filled, %",
                60.0,
                95.0,
                knees.opened.value(730.0, |row| row.defect_fill_percent),
            ),
            Quantity::between(
                "its quality, % of native tissue (bone and fibrous cartilage)",
                quality,
                95.0,
                knees.opened.value(730.0, |row| row.repair_quality_percent),
            ),
            Quantity::amount(
                "hole in cartilage alone, half a year: filled, %",
                0.0,
                knees
                    .defect_untreated
                    .value(180.0, |row| row.defect_fill_percent),
                0.0,
                "",
            ),
        ],
    )
}

fn needle(knees: &Knees) -> Check {
    use crate::model::words::TreatmentKind::{Cultured, Saline};
    let p = Parameters::default();
    let clinic = clinic_figures();
    let flare = |kind| rolled(RngPurpose::Flare, p.flare_chance(kind), ROLLS);
    let none = &knees.untreated[3];
    let left = |run: &Run| run.value(60.0, |row| row.cartilage_percent);
    Check::new(
        "21",
        "The needle: landing, flare, infection",
        "the dice of 200,000 visits; an infected KL3 knee",
        "PMC3324992 (78 % by feel, 96 % with ultrasound); Geirsson 2008 (0.037 %); 16 trials (any adverse event RR 2.67)",
        (
            Fit::Fitted,
            "The chances were put in; the check is of the dice and of what an infection does.",
        ),
        vec![
            Quantity::amount(
                "needles in the joint by feel, %",
                78.0,
                rolled(RngPurpose::Needle, clinic.landing_blind.default, ROLLS),
                1.0,
                "points",
            ),
            Quantity::amount(
                "needles in the joint with ultrasound, %",
                96.0,
                rolled(RngPurpose::Needle, clinic.landing_ultrasound.default, ROLLS),
                1.0,
                "points",
            ),
            Quantity::amount(
                "flares with cells against salt water, times",
                2.67,
                flare(Cultured) / flare(Saline),
                0.2,
                "",
            ),
            Quantity::amount(
                "infections, % of injections",
                0.037,
                rolled(RngPurpose::Infection, p.infection_probability, ROLLS),
                0.012,
                "points",
            ),
            Quantity::between(
                "infected knee, day 60: cartilage lost beside wear, % of a healthy knee",
                5.0,
                40.0,
                left(none) - left(&knees.infected),
            ),
            Quantity::between(
                "infected knee, day 28: pain against salt water without infection, mm",
                10.0,
                60.0,
                relief(&knees.infected, &knees.saline, 28.0),
            ),
        ],
    )
}
