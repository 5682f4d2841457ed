//! What runs tell together agrees with tables, published examples and formulas.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};
use stroma::experiment::design::sampling;
use stroma::experiment::statistics::distributions::{normal_quantile, t_quantile};
use stroma::experiment::statistics::interval::{bootstrap, of_difference, of_mean, of_pairs};
use stroma::experiment::statistics::{describe, effects, permutation, power};

/// Hours of sleep gained by ten patients with two drugs (Student 1908, as R's data set `sleep`).
const SLEEP: [[f64; 10]; 2] = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
];
/// Days that mice lived, treated and not (Efron and Tibshirani 1993, table 2.1).
const MICE: (&[f64], &[f64]) = (
    &[94.0, 197.0, 16.0, 38.0, 99.0, 141.0, 23.0],
    &[52.0, 104.0, 146.0, 10.0, 51.0, 30.0, 40.0, 27.0, 46.0],
);

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{found} is not {expected} within {tolerance}"
    );
}

/// So many values of a normal distribution, evenly spread: its quantiles.
fn normal_sample(count: usize, mean: f64, sd: f64) -> Vec<f64> {
    (0..count)
        .map(|k| {
            let share = (k as f64 + 0.5) / count as f64;
            mean + sd * normal_quantile(share).expect("a share")
        })
        .collect()
}

#[test]
fn the_quantiles_of_student_are_those_of_the_printed_tables() {
    for (share, freedom, expected) in [
        (0.975, 1.0, 12.706),
        (0.975, 2.0, 4.303),
        (0.975, 3.0, 3.182),
        (0.975, 9.0, 2.262),
        (0.975, 30.0, 2.042),
        (0.975, 120.0, 1.980),
        (0.95, 5.0, 2.015),
        (0.995, 10.0, 3.169),
        (0.025, 9.0, -2.262),
        (0.975, 1e7, 1.960),
    ] {
        near(t_quantile(share, freedom).expect("one"), expected, 6e-4);
    }
    near(normal_quantile(0.975).expect("one"), 1.959_964, 1e-6);
    for (share, freedom) in [
        (0.0, 3.0),
        (1.0, 3.0),
        (f64::NAN, 3.0),
        (0.5, 0.0),
        (0.5, -1.0),
        (0.5, f64::NAN),
        (1.0, f64::INFINITY),
    ] {
        assert_eq!(t_quantile(share, freedom), None, "{share} {freedom}");
    }
}

#[test]
fn a_sample_is_described_as_a_calculator_does() {
    let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
    assert_eq!(describe::mean(&values), Some(5.0));
    near(describe::sd(&values).expect("one"), 2.138_089_935, 1e-9);
    assert_eq!(describe::median(&values), Some(4.5));
    // R: quantile(x, 0.1) is 3.4.
    near(describe::quantile(&values, 0.1).expect("one"), 3.4, 1e-12);
    assert_eq!(describe::ends(&values), Some([2.0, 9.0]));
    assert_eq!((describe::mean(&[]), describe::sd(&[1.0])), (None, None));
}

#[test]
fn the_sleep_of_student_has_the_published_intervals() {
    let [first, second] = SLEEP;
    // R: t.test(extra ~ group, data = sleep).
    let welch = of_difference(&first, &second).expect("a difference");
    near(welch.interval.value, -1.58, 1e-12);
    near(welch.freedom, 17.776_474, 1e-6);
    near(welch.interval.low, -3.365_483_2, 1e-6);
    near(welch.interval.high, 0.205_483_2, 1e-6);
    assert!(!welch.interval.excludes_zero());
    // The same patients took both: paired.
    let pairs: Vec<f64> = first.iter().zip(&second).map(|(a, b)| a - b).collect();
    let paired = of_pairs(&pairs).expect("pairs");
    near(paired.interval.low, -2.459_885_8, 1e-6);
    near(paired.interval.high, -0.700_114_2, 1e-6);
    assert!(paired.interval.excludes_zero() && paired.interval.holds(-1.0));
    near(
        of_mean(&first).expect("a mean").high,
        0.75 + 2.262_157 * 0.565_734,
        1e-5,
    );
}

#[test]
fn one_value_has_no_interval_and_equal_values_have_one_without_width() {
    assert_eq!(of_mean(&[3.0]), None);
    assert_eq!(of_difference(&[1.0, 2.0], &[3.0]), None);
    let same = of_mean(&[3.0; 5]).expect("a mean");
    assert_eq!((same.low, same.high), (3.0, 3.0));
    let apart = of_difference(&[3.0; 5], &[1.0; 4]).expect("a difference");
    assert_eq!((apart.interval.low, apart.interval.high), (2.0, 2.0));
}

#[test]
fn ninety_five_of_a_hundred_intervals_hold_the_true_value() {
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(5);
    let mut draw = |count: usize, sd: f64| -> Vec<f64> {
        (0..count)
            .map(|_| {
                let share = dice.random::<f64>().clamp(1e-12, 1.0 - 1e-12);
                sd * normal_quantile(share).expect("a share")
            })
            .collect()
    };
    let (mut means, mut differences) = (0, 0);
    for _ in 0..2000 {
        let (a, b) = (draw(6, 3.0), draw(12, 1.0));
        means += u32::from(of_mean(&a).expect("a mean").holds(0.0));
        differences += u32::from(of_difference(&a, &b).expect("one").interval.holds(0.0));
    }
    // 1900 expected, with a spread of 10.
    for found in [means, differences] {
        assert!((1860..=1940).contains(&found), "{found}");
    }
}

#[test]
fn a_bootstrap_of_the_mean_is_as_wide_as_theory_and_the_same_each_time() {
    let values = normal_sample(100, 10.0, 2.0);
    let found = bootstrap(&values, 1, describe::mean).expect("an interval");
    near(found.value, 10.0, 1e-9);
    let sd = describe::sd(&values).expect("one");
    near(found.high - found.low, 2.0 * 1.96 * sd / 10.0, 0.06);
    assert_eq!(bootstrap(&values, 1, describe::mean), Some(found));
    assert_ne!(bootstrap(&values, 2, describe::mean), Some(found));
    assert!(bootstrap(&values, 1, describe::median).is_some());
    assert_eq!(bootstrap(&[1.0], 1, describe::mean), None);
}

#[test]
fn all_shuffles_of_textbook_examples_are_counted() {
    let (treated, control) = MICE;
    let mice = permutation::of_means(treated, control, 1).expect("shuffles");
    near(mice.found, 30.634_92, 1e-5);
    // 16 choose 7; one-sided 1613 of them, 0.141 as in the book.
    assert_eq!((mice.of(), mice.all), (11_440, true));
    assert_eq!(mice.as_large, 3184);
    let higher = mice.differences.iter().filter(|one| **one > 30.63).count();
    assert_eq!(higher, 1613);
    // Ernst 2004, Statistical Science 19:676: 3 of 35 at most as large as found, and one as far on the other side.
    let wounds = permutation::of_means(&[19.0, 22.0, 25.0, 26.0], &[23.0, 33.0, 40.0], 1);
    let wounds = wounds.expect("shuffles");
    assert_eq!((wounds.as_large, wounds.of()), (4, 35));
    // By hand: only 1 2 3 | 4 5 6 and its mirror are as far apart.
    let six = permutation::of_means(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0], 1).expect("shuffles");
    assert_eq!((six.as_large, six.of()), (2, 20));
    // All of one sign but a nought: all plus, all minus, the nought swapped or not.
    let [first, second] = SLEEP;
    let pairs: Vec<f64> = first.iter().zip(&second).map(|(a, b)| a - b).collect();
    let sleep = permutation::of_pairs(&pairs, 1).expect("shuffles");
    assert_eq!((sleep.as_large, sleep.of(), sleep.all), (4, 1024, true));
    assert_eq!(permutation::of_means(&[], &[1.0], 1), None);
}

#[test]
fn drawn_shuffles_agree_with_all_of_them_whichever_group_is_larger() {
    // The mice twice over: too many labellings to try all.
    let (treated, control) = MICE;
    let [treated, control] = [treated, control].map(|group| [group, group].concat());
    let one_way = permutation::of_means(&treated, &control, 7).expect("shuffles");
    let other_way = permutation::of_means(&control, &treated, 8).expect("shuffles");
    for shuffles in [&one_way, &other_way] {
        assert_eq!((shuffles.of(), shuffles.all), (permutation::DRAWN, false));
        // Twice the mice, 0.7 of the spread: between 8 and 15 of 100.
        assert!(
            (0.08..0.15).contains(&shuffles.share()),
            "{}",
            shuffles.share()
        );
        let middle = describe::mean(&shuffles.differences).expect("one");
        near(middle, 0.0, 1.0);
    }
    near(one_way.found, -other_way.found, 1e-12);
    let again = permutation::of_means(&treated, &control, 7).expect("shuffles");
    assert_eq!(again, one_way);
    let pairs: Vec<f64> = treated
        .iter()
        .chain(&control)
        .map(|day| day - 60.0)
        .collect();
    let swapped = permutation::of_pairs(&pairs, 3).expect("shuffles");
    assert_eq!((swapped.of(), swapped.all), (permutation::DRAWN, false));
}

#[test]
fn a_histogram_holds_every_shuffle_and_has_nought_in_its_middle() {
    let (treated, control) = MICE;
    let mice = permutation::of_means(treated, control, 1).expect("shuffles");
    for about in [5, 21, 41, 200] {
        let bars = mice.histogram(about);
        assert_eq!(bars.iter().map(|bar| bar.count).sum::<u64>(), mice.of());
        let middle = bars[bars.len() / 2];
        near(middle.low, -middle.high, 1e-9);
        assert!(
            bars.len() % 2 == 1 && bars.len() <= 4 * about + 3,
            "{about}"
        );
        // Whole bars are at least as large as what was found: they hold as many as were counted.
        let far = bars.iter().filter(|bar| bar.is_as_far(mice.found));
        assert_eq!(far.map(|bar| bar.count).sum::<u64>(), mice.as_large);
    }
    let none = permutation::of_means(&[1.0, 1.0], &[1.0], 1).expect("shuffles");
    assert_eq!(
        none.histogram(5).iter().map(|bar| bar.count).sum::<u64>(),
        3
    );
}

/// The function of Ishigami and Homma on the unit cube, a = 7, b = 0.1.
fn ishigami(point: &[f64]) -> f64 {
    let [x, y, z] = [0, 1, 2].map(|k| std::f64::consts::PI * (2.0 * point[k] - 1.0));
    let (sin_x, sin_y) = (libm::sin(x), libm::sin(y));
    sin_x + 7.0 * sin_y * sin_y + 0.1 * z * z * z * z * sin_x
}

#[test]
fn the_indices_of_ishigami_are_the_analytic_ones() {
    let values: Vec<f64> = sampling::saltelli(1, 4096, 3)
        .iter()
        .map(|point| ishigami(point))
        .collect();
    let found = effects::sobol(&values, 3, 1).expect("indices");
    let expected = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
    for (found, (first, total)) in found.iter().zip(expected) {
        near(found.first.value, first, 0.02);
        near(found.total.value, total, 0.02);
        assert!(found.first.holds(first), "{found:?} {first}");
        assert!(found.total.holds(total), "{found:?} {total}");
        assert!(found.total.high - found.total.low < 0.1);
    }
    // A run that broke off takes its block with it.
    let mut broken = values.clone();
    broken[7] = f64::NAN;
    let without = effects::sobol(&broken, 3, 1).expect("indices");
    near(without[0].first.value, found[0].first.value, 0.01);
    assert_eq!(effects::sobol(&values[..4], 3, 1), None);
    assert_eq!(effects::sobol(&[1.0; 50], 3, 1), None);
}

#[test]
fn morris_finds_the_slopes_of_a_plane_and_the_bend_of_a_product() {
    let points = sampling::morris(2, 20, 4, 4);
    let plane: Vec<f64> = points
        .iter()
        .map(|x| 3.0 * x[0] - 2.0 * x[1] + 7.0)
        .collect();
    let found = effects::morris(&points, &plane, 4).expect("effects");
    for (found, slope) in found.iter().zip([3.0, -2.0, 0.0, 0.0]) {
        near(found.mu, slope, 1e-9);
        near(found.mu_star, f64::abs(slope), 1e-9);
        near(found.sigma.expect("twenty effects"), 0.0, 1e-9);
        assert_eq!(found.effects.len(), 20);
    }
    // Around its middle a product pulls either way: much effect, none on average.
    let product: Vec<f64> = points
        .iter()
        .map(|x| 8.0 * (x[0] - 0.5) * (x[1] - 0.5))
        .collect();
    let found = effects::morris(&points, &product, 4).expect("effects");
    for factor in &found[..2] {
        assert!(factor.mu_star > 1.0 && factor.mu.abs() < 0.6 * factor.mu_star);
        assert!(factor.sigma.expect("twenty effects") > 1.0);
    }
    assert_eq!(found[2].mu_star, 0.0);
    // Points that are no trajectories are refused.
    assert_eq!(effects::morris(&points[1..], &plane[1..], 4), None);
    let mut two_at_once = points.clone();
    two_at_once[1] = points[0].iter().map(|x| x + 0.1).collect();
    assert_eq!(effects::morris(&two_at_once, &plane, 4), None);
}

#[test]
fn the_size_of_a_trial_finds_as_much_as_its_formula_says() {
    // n = 2 (1.96 + 0.84)² 20² / 8.5² = 87 an arm for 80 of 100 trials.
    let sample = normal_sample(400, 50.0, 20.0);
    let of =
        |per_arm: usize| power::of_difference_in(&sample, 8.5, per_arm, 1500, 3).expect("a power");
    near(of(87).share(), 0.80, 0.04);
    assert!(of(12).share() < 0.3);
    // Nothing there: one in twenty finds it all the same.
    let nothing = power::of_difference_in(&sample, 0.0, 40, 1500, 3).expect("a power");
    near(nothing.share(), 0.05, 0.02);
    let (better, worse) = (normal_sample(400, 41.5, 20.0), sample.clone());
    let (least, tried) = power::least(&worse, &better, &[10, 40, 100, 200], 0.8, 400, 1);
    assert_eq!((least, tried.len()), (Some(100), 3));
    assert_eq!(power::of_trials(&[], &sample, 10, 10, 1), None);
    assert_eq!(power::of_trials(&sample, &sample, 1, 10, 1), None);
}
