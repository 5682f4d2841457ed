//! Checks 8 to 11 and the extras of the joint, on agents.

use super::runs::{DOSE, DOSES, Knees, Run};
use super::{Check, Fit, Quantity};
use crate::model::joint0d;
use crate::scenario::Scenario;
use crate::sim::Row;

/// First day at which a condition holds and from `after` on.
fn first_day(run: &Run, after: f64, holds: impl Fn(&Row) -> bool) -> f64 {
    run.rows()
        .iter()
        .find(|row| row.day >= after && holds(row))
        .map_or(f64::NAN, |row| row.day)
}

/// Native cartilage lost in a year, % of what there was.
pub(super) fn lost_in_a_year(run: &Run) -> f64 {
    let left = |day| run.value(day, |row| row.cartilage_percent);
    100.0 * (1.0 - left(365.0) / left(0.0))
}

/// Checks 8 to 11.
pub(super) fn checks(knees: &Knees) -> Vec<Check> {
    vec![
        macrophages(knees),
        dose_response(knees),
        severity(knees),
        untreated(knees),
    ]
}

fn macrophages(knees: &Knees) -> Check {
    let run = &knees.usual;
    let m1 = |row: &Row| row.m1_fraction;
    let start = run.value(0.0, m1);
    let least = run.rows().iter().map(m1).fold(f64::NAN, f64::min);
    let half_way = first_day(run, 0.0, |row| row.m1_fraction <= (start + least) / 2.0);
    let turned = first_day(run, 0.0, |row| row.m2_fraction > row.m1_fraction);
    let pulse = &knees.pulse;
    let peak_of = |rows: &[Row]| {
        rows.iter()
            .max_by(|a, b| a.m1_fraction.total_cmp(&b.m1_fraction))
            .map_or((f64::NAN, f64::NAN), |row| (row.day, row.m1_fraction))
    };
    let peak_m1 = pulse.mean(|run| peak_of(run.rows()).1);
    let peak_day = pulse.mean(|run| peak_of(run.rows()).0);
    let worst = pulse.mean(|run| {
        let pain = run.rows().iter().map(|row| row.pain_vas_mm);
        pain.fold(0.0, f64::max)
    });
    let turned_back = pulse.mean(|run| {
        let peak = peak_of(run.rows()).0;
        first_day(run, peak, |row| row.m2_fraction > row.m1_fraction)
    });
    let reference = knocked();
    Check::new(
        "8",
        "Macrophages turn from M1 to M2, and a healthy joint resolves a knock",
        "agents in the knee; the knock is that of the scenario `healthy`, the mean of 8 seeds, against the model without space",
        "rates of COMMBINI (Front Immunol 2023, 1231329); computed with the 0-D reference",
        (
            Fit::Partly,
            "M1 to M2, M2 to M1 and death are COMMBINI's; both rates out of M0 and the strengths of the signals were fitted to the steady states, the time course follows.",
        ),
        vec![
            Quantity::share("KL3: M1 share before", 0.53, start, 0.2),
            Quantity::share("KL3, 5e7 cells: least M1 share", 0.16, least, 0.2),
            Quantity::share("KL3, 5e7 cells: half way down, day", 4.7, half_way, 0.2),
            Quantity::share("KL3, 5e7 cells: M2 above M1 from day", 3.7, turned, 0.2),
            Quantity::holds(
                "KL3, 5e7 cells: the effect fades (M1 at day 180 above its least by a quarter)",
                run.value(180.0, m1) > 1.25 * least,
            ),
            Quantity::share("healthy, knock: peak M1 share", reference.m1, peak_m1, 0.2),
            Quantity::share(
                "healthy, knock: day of the peak",
                reference.day,
                peak_day,
                0.2,
            ),
            Quantity::between("healthy, knock: worst pain, mm", 20.0, 50.0, worst),
            Quantity::between(
                "healthy, knock: M2 above M1 again by day",
                reference.day,
                30.0,
                turned_back,
            ),
            Quantity::amount(
                "healthy, knock: M1 share at day 60",
                reference.m1_at_60,
                pulse.mean(|run| run.value(60.0, m1)),
                0.03,
                "",
            ),
            Quantity::between(
                "healthy, knock: pain at day 60, mm",
                0.0,
                15.0,
                pulse.mean(|run| run.value(60.0, |row| row.pain_vas_mm)),
            ),
        ],
    )
}

/// What the model without space says of the knock of the scenario `healthy`.
struct Knock {
    m1: f64,
    day: f64,
    m1_at_60: f64,
}

fn knocked() -> Knock {
    let nothing = Knock {
        m1: f64::NAN,
        day: f64::NAN,
        m1_at_60: f64::NAN,
    };
    let Ok(scenario) = Scenario::built_in("healthy") else {
        return nothing;
    };
    let Some(pulse) = &scenario.injury_pulse else {
        return nothing;
    };
    let influence = |day: f64, _: f64| joint0d::Influence {
        extra: if day < pulse.days {
            pulse.pro_signal
        } else {
            0.0
        },
        ..joint0d::Influence::NONE
    };
    let rates = scenario.parameters.joint_rates();
    let rows = joint0d::run(
        &rates,
        scenario.matrix_at_start(),
        &[],
        61.0,
        0.25,
        influence,
    );
    let Some(peak) = rows.iter().max_by(|a, b| a.m1.total_cmp(&b.m1)) else {
        return nothing;
    };
    Knock {
        m1: peak.m1,
        day: peak.day,
        m1_at_60: rows.get(240).map_or(f64::NAN, |row| row.m1),
    }
}

fn dose_response(knees: &Knees) -> Check {
    let pain = |run: &Run| run.pain(28.0);
    let untreated = knees.without.mean(pain);
    let effects: Vec<f64> = knees
        .doses
        .iter()
        .map(|runs| runs.mean(pain) - untreated)
        .collect();
    let mut quantities: Vec<Quantity> = DOSES
        .iter()
        .zip([-0.2, -7.1, -10.3, -12.6, -13.0, -13.2])
        .zip(&effects)
        .map(|((dose, expected), &found)| {
            Quantity::amount(
                &format!("{dose:e} cells: specific change of pain at day 28, mm"),
                expected,
                found,
                2.0,
                "mm",
            )
        })
        .collect();
    quantities.push(Quantity::holds(
        "monotone: more cells never help less",
        effects.windows(2).all(|pair| pair[1] <= pair[0]),
    ));
    let most = effects.iter().copied().fold(f64::NAN, f64::min);
    let usual = DOSES
        .iter()
        .position(|&dose| dose == DOSE)
        .map_or(f64::NAN, |at| effects[at]);
    // The reference reaches 0.955. Two millimetres of tolerance on each dose would allow far more than this.
    quantities.push(Quantity::amount(
        "share of the largest effect reached by 5e7 cells",
        0.955,
        usual / most,
        0.02,
        "of it",
    ));
    Check::new(
        "9",
        "More cells help more, up to a point",
        "agents in the KL3 knee, means of 8 seeds",
        "Gupta 2016, Arthritis Res Ther; Lamo-Espinosa 2016, J Transl Med; dose meta-analysis 2025; computed",
        (
            Fit::Partly,
            "The half-effect of cells and the pain weights were fitted to the trials' size of effect; agents secrete in proportion to their number, and the saturation follows.",
        ),
        quantities,
    )
}

fn severity(knees: &Knees) -> Check {
    let effect = |run: &Run, grade: usize| knees.untreated[grade].pain(180.0) - run.pain(180.0);
    let mild = effect(&knees.mild, 2);
    let moderate = effect(&knees.usual, 3);
    let severe = effect(&knees.severe, 4);
    Check::new(
        "10",
        "The most worn knee gains least",
        "agents in the KL2, KL3 and KL4 knee",
        "0-D reference; the clinical evidence is mixed",
        (
            Fit::NotFitted,
            "Nothing was fitted to the order; it follows from wear that keeps inflammation up.",
        ),
        vec![
            Quantity::amount(
                "KL3: relief by cells at day 180, mm",
                9.4,
                moderate,
                2.0,
                "mm",
            ),
            Quantity::amount(
                "KL4: relief by cells at day 180, mm",
                6.5,
                severe,
                2.0,
                "mm",
            ),
            Quantity::holds("KL2 gains more than KL3", mild > moderate),
            Quantity::holds("KL3 gains more than KL4", moderate > severe),
            Quantity::amount(
                "KL4: pain at day 180 with cells and placebo, mm (59 with the reference's larger placebo)",
                62.3,
                knees
                    .severe
                    .value(180.0, |row| row.pain_vas_mm - row.flare_mm),
                2.0,
                "mm",
            ),
        ],
    )
}

fn untreated(knees: &Knees) -> Check {
    let lost: Vec<f64> = knees.untreated.iter().map(lost_in_a_year).collect();
    let mut quantities = Vec::new();
    for (grade, (expected, &found)) in [0.02, 0.43, 2.2, 3.5, 4.8]
        .into_iter()
        .zip(&lost)
        .enumerate()
    {
        // The expected figures are rounded: half a unit of their last digit.
        let rounding = if grade < 2 { 0.005 } else { 0.05 };
        let off = 0.15 * expected + rounding;
        quantities.push(Quantity::new(
            &format!("KL{grade}: cartilage lost in a year, %"),
            super::number(expected),
            "± 15 % and rounding".to_owned(),
            found,
            [expected - off, expected + off],
        ));
    }
    for (grade, &found) in lost.iter().enumerate().skip(2) {
        quantities.push(Quantity::between(
            &format!("KL{grade}: inside what cohorts lose, % per year"),
            1.0,
            8.0,
            found,
        ));
    }
    quantities.push(Quantity::between(
        "KL3 under load 1.5: loss relative to load 1",
        1.05,
        f64::INFINITY,
        lost_in_a_year(&knees.loaded) / lost[3],
    ));
    Check::new(
        "11",
        "Untreated osteoarthritis loses cartilage",
        "agents in the knee, a year",
        "Arthritis Res Ther 2006 8:R90 (3.7-4.4 %/yr); Raynauld 2006, Arthritis Res Ther 8:R21; OAI cohort 1-3 %/yr",
        (
            Fit::Fitted,
            "The loss at full inflammation was fitted to the cohorts; the order of the grades and the effect of load follow.",
        ),
        quantities,
    )
}

/// The extras of the joint.
pub(super) fn extras(knees: &Knees) -> Vec<Check> {
    let untreated = &knees.untreated[3];
    let mut placebo = Vec::new();
    let relief = |day: f64| {
        let felt = |row: &Row| row.pain_vas_mm - row.flare_mm;
        knees.saline.value(day, felt) - untreated.value(day, |row| row.pain_vas_mm)
    };
    placebo.push(Quantity::amount(
        "saline against nothing at day 90, mm",
        -12.1,
        relief(90.0),
        1.0,
        "mm",
    ));
    for day in [90.0, 180.0] {
        let specific = untreated.pain(day) - knees.usual.pain(day);
        let context = knees.usual.value(day, |row| row.placebo_mm);
        placebo.push(Quantity::new(
            &format!("contextual share of the relief at day {day}, %"),
            "63 (about 50 at a year)".to_owned(),
            "45 to 68".to_owned(),
            100.0 * context / (context + specific),
            [45.0, 68.0],
        ));
    }
    let usual = knees.usual.pain(28.0);
    let talk = vec![
        Quantity::amount(
            "cells that may not become tissue: pain at day 28 against free cells, mm",
            0.0,
            knees.messengers_only.pain(28.0) - usual,
            1.0,
            "mm",
        ),
        Quantity::amount(
            "cells that may not signal: pain at day 28 against no cells, mm",
            0.0,
            knees.builders_only.pain(28.0) - untreated.pain(28.0),
            1.0,
            "mm",
        ),
    ];
    let mut means = Vec::new();
    for (grade, run) in knees.untreated.iter().enumerate() {
        let Ok(scenario) = Scenario::built_in("osteoarthritis-moderate") else {
            continue;
        };
        let p = &scenario.parameters;
        let matrix = [
            p.matrix_kl0,
            p.matrix_kl1,
            p.matrix_kl2,
            p.matrix_kl3,
            p.matrix_kl4,
        ][grade];
        let steady = joint0d::steady_state(&p.joint_rates(), matrix);
        means.push(Quantity::share(
            &format!("KL{grade}: mean inflammation of the fields against the model without space"),
            steady.c,
            run.value(0.0, |row| row.inflammation_c),
            0.05,
        ));
    }
    vec![
        Check::new(
            "extra",
            "Salt water helps, too",
            "agents in the KL3 knee",
            "Saltzman 2017, AJSM 45:2647 (12.1 mm at 3 months, 3.3 to 20.9, 1076 people); Yin 2025, Front Med (63 % of the relief at 6 months)",
            (
                Fit::Partly,
                "Size and times of the placebo curve were fitted to trials; the share of the relief follows.",
            ),
            placebo,
        ),
        Check::new(
            "extra",
            "Messengers, not builders",
            "agents in the KL3 knee",
            "lesson of the paracrine hypothesis (Caplan 2017, Stem Cells Transl Med 6:1445)",
            (
                Fit::NotFitted,
                "Two switches of the same model; nothing was fitted to the difference.",
            ),
            talk,
        ),
        Check::new(
            "extra",
            "The fields agree with the model without space",
            "agents in the knee at day 0 against model::joint0d",
            "0-D reference of the dossier",
            (
                Fit::Partly,
                "Each source is scaled so that it would give the 0-D mean if it lay where macrophages live; wear and background lie elsewhere.",
            ),
            means,
        ),
        baker(),
    ]
}

/// Fixed point of the cytokine model of Baker 2013 by the same explicit steps that the 0-D joint uses.
fn baker() -> Check {
    let (mut a, mut p) = (0.0f64, 0.1f64);
    let step = joint0d::STEP_DAYS;
    for _ in 0..40_000 {
        let (a2, p2) = (a * a, p * p);
        let da = -a + 3.5 * p2 / (p2 + 0.25);
        let dp = -1.25 * p + (0.025 + p2 / (1.0 + p2)) / (1.0 + a2);
        a += step * da;
        p += step * dp;
    }
    Check::new(
        "extra",
        "Fixed point of a published cytokine model",
        "explicit steps as in model::joint0d",
        "Baker 2013, BioModels 550",
        (
            Fit::NotFitted,
            "Its equations and figures are theirs; it shows only that such steps find a fixed point.",
        ),
        vec![
            Quantity::amount("anti-inflammatory", 0.005_777, a, 1e-6, ""),
            Quantity::amount("pro-inflammatory", 0.020_330, p, 1e-6, ""),
        ],
    )
}
