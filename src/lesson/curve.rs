//! A curve that is drawn before a run: a line through points, and in words how it differs from what the run gave.

use crate::text::trimmed;

/// A sentence by its key, with the values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Key of the sentence.
    pub key: &'static str,
    /// Values by their name, as they are printed.
    pub values: Vec<(&'static str, String)>,
}

/// Places in which the days are divided; a curve has one point in each at most. Finer is hardly seen on a screen.
const PLACES: f64 = 200.0;
/// How far from the first and the last day a curve may begin and end, as a share of the days.
const EDGE: f64 = 0.04;
/// Points that are moved by keys.
const BY_KEYS: usize = 5;

/// Mean distance of two curves that are called the same, as a share of the range. Chosen for teaching.
const SAME_MEAN: f64 = 0.05;
/// Distance that is not exceeded on nine days of ten where they are called the same, share of the range. Chosen for teaching.
const SAME_MOST: f64 = 0.1;
/// Least difference that is worth a sentence, as a share of the range. Chosen for teaching.
const TELLING: f64 = 0.08;
/// Values so near to the highest one belong to the same peak, as a share of the range. Chosen for teaching.
const TOP: f64 = 0.02;
/// Least distance of two peaks that is worth a sentence: days, and as a share of all days. Chosen for teaching.
const PEAK_APART: [f64; 2] = [2.0, 0.05];
/// Most sentences.
const MOST: usize = 3;

/// A curve drawn by hand: points joined by lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// Days that it is to cover, from 0.
    days: f64,
    /// Least and greatest value, in the unit of the question.
    range: [f64; 2],
    /// Day and value, by day.
    points: Vec<[f64; 2]>,
}

impl Drawn {
    /// A curve over `days` days with values in `range` through points (day, value) in the order in which they were drawn;
    /// of two at the same place the later one counts.
    #[must_use]
    pub fn of(days: f64, [low, high]: [f64; 2], points: &[[f64; 2]]) -> Self {
        let mut drawn = Self {
            days: if days.is_finite() { days.max(0.0) } else { 0.0 },
            range: [low.min(high), low.max(high)],
            points: Vec::new(),
        };
        for point in points {
            if let Some(point) = drawn.placed(*point) {
                drawn.put(point);
            }
        }
        drawn
    }

    /// Its points (day, value), by day.
    #[must_use]
    pub fn points(&self) -> &[[f64; 2]] {
        &self.points
    }

    /// A value within the range.
    fn within(&self, value: f64) -> f64 {
        let [low, high] = self.range;
        value.max(low).min(high)
    }

    /// A point at its place; none where it is no point.
    fn placed(&self, [day, value]: [f64; 2]) -> Option<[f64; 2]> {
        if !(day.is_finite() && value.is_finite()) {
            return None;
        }
        let place = if self.days > 0.0 {
            libm::round((day / self.days).clamp(0.0, 1.0) * PLACES)
        } else {
            0.0
        };
        Some([place * self.days / PLACES, self.within(value)])
    }

    /// Puts a point that is at its place, instead of one that is there.
    fn put(&mut self, point: [f64; 2]) {
        let half = 0.5 * self.days / PLACES;
        self.points
            .retain(|other| (other[0] - point[0]).abs() > half);
        let at = self.points.partition_point(|other| other[0] < point[0]);
        self.points.insert(at, point);
    }

    /// Adds a stroke of a mouse or a finger, points (day, value) one after the other. It replaces what was drawn where it
    /// passes; where it goes back over itself, the way back counts.
    pub fn add(&mut self, stroke: &[[f64; 2]]) {
        let mut before: Option<f64> = None;
        for point in stroke {
            let Some(point) = self.placed(*point) else {
                continue;
            };
            if let Some(before) = before {
                let [from, to] = [before.min(point[0]), before.max(point[0])];
                self.points
                    .retain(|other| other[0] <= from || other[0] >= to);
            }
            self.put(point);
            before = Some(point[0]);
        }
    }

    /// Days of the five points that keys move.
    #[must_use]
    pub fn five(&self) -> [f64; BY_KEYS] {
        std::array::from_fn(|k| k as f64 * self.days / (BY_KEYS - 1) as f64)
    }

    /// Moves point `k` of the five to a value. What is drawn on both sides of it goes along, less the farther away it is;
    /// the next points to the left and to the right stay.
    pub fn set_point(&mut self, k: usize, value: f64) {
        let five = self.five();
        let Some(point) = five.get(k).and_then(|day| self.placed([*day, value])) else {
            return;
        };
        let [day, value] = point;
        if let Some(was) = self.value_at(day) {
            for other in [k.checked_sub(1), k.checked_add(1)].into_iter().flatten() {
                if let Some(day) = five.get(other)
                    && let Some(value) = self.value_at(*day)
                    && let Some(stays) = self.placed([*day, value])
                {
                    self.put(stays);
                }
            }
            let reach = self.days / (BY_KEYS - 1) as f64;
            let [low, high] = self.range;
            for other in &mut self.points {
                let share = 1.0 - (other[0] - day).abs() / reach;
                if share > 0.0 {
                    other[1] = (other[1] + share * (value - was)).max(low).min(high);
                }
            }
        }
        self.put(point);
    }

    /// Its value on a day, on the line between two points; none where nothing is drawn. A little before the first point and
    /// behind the last one it has their values.
    #[must_use]
    pub fn value_at(&self, day: f64) -> Option<f64> {
        let edge = EDGE * self.days;
        let [first, last] = [self.points.first()?, self.points.last()?];
        if !(first[0] - edge..=last[0] + edge).contains(&day) {
            return None;
        }
        let next = self.points.partition_point(|point| point[0] <= day);
        let before = next.checked_sub(1).and_then(|k| self.points.get(k));
        let value = match (before, self.points.get(next)) {
            (Some(a), Some(b)) => a[1] + (b[1] - a[1]) * (day - a[0]) / (b[0] - a[0]),
            (Some(one), None) | (None, Some(one)) => one[1],
            (None, None) => return None,
        };
        Some(self.within(value))
    }

    /// Whether it covers the first to the last day.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        covers(&self.points, self.days)
    }
}

/// Whether points, day and value, cover the first to the last day.
pub(super) fn covers(points: &[[f64; 2]], days: f64) -> bool {
    let edge = EDGE * days;
    match points {
        [first, .., last] => first[0] <= edge && last[0] >= days - edge,
        _ => false,
    }
}

/// Digits behind the point that a range of values asks for.
fn digits(span: f64) -> usize {
    let (mut digits, mut span) = (0, span);
    while span < 20.0 && digits < 6 {
        span *= 10.0;
        digits += 1;
    }
    digits
}

/// Where the highest value lies, counted from the first one, in the middle of those about as high; none unless both ends lie
/// lower by `least`.
fn top(values: &[f64], least: f64, flat: f64) -> Option<f64> {
    let [first, last] = [values.first()?, values.last()?];
    let (at, highest) = values
        .iter()
        .enumerate()
        .reduce(|best, one| if one.1 > best.1 { one } else { best })?;
    if highest - first < least || highest - last < least {
        return None;
    }
    let there = |value: &&f64| **value >= highest - flat;
    let behind = values.iter().skip(at).take_while(there).count();
    let before = values.iter().take(at).rev().take_while(there).count();
    // As many before it as behind it, itself left out.
    Some(at as f64 + 0.5 * (behind as f64 - 1.0 - before as f64))
}

/// A drawn curve and a run on the same days.
struct Both {
    /// The first of these days.
    first: usize,
    /// Values as drawn, one a day.
    yours: Vec<f64>,
    /// Values of the run, within the range.
    run: Vec<f64>,
    /// Width of the range.
    span: f64,
}

/// Ends of values.
fn ends(values: &[f64]) -> Option<[f64; 2]> {
    Some([*values.first()?, *values.last()?])
}

/// Lowest and highest of values taken from each other.
fn height(values: &[f64]) -> f64 {
    let highest = values.iter().copied().fold(f64::MIN, f64::max);
    let lowest = values.iter().copied().fold(f64::MAX, f64::min);
    highest - lowest
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

impl Both {
    fn of(drawn: &Drawn, run: &[f64], [low, high]: [f64; 2]) -> Option<Self> {
        let [low, high] = [low.min(high), low.max(high)];
        let span = high - low;
        if !(span > 0.0 && span.is_finite()) {
            return None;
        }
        let mut both = Self {
            first: 0,
            yours: Vec::new(),
            run: Vec::new(),
            span,
        };
        for (day, value) in run.iter().enumerate() {
            // Beyond the days of the question nothing is compared.
            let on = day as f64;
            if on > drawn.days || !value.is_finite() {
                break;
            }
            match drawn.value_at(on) {
                Some(yours) => {
                    if both.yours.is_empty() {
                        both.first = day;
                    }
                    both.yours.push(yours);
                    // Nobody could draw beyond the range.
                    both.run.push(value.max(low).min(high));
                }
                None if both.yours.is_empty() => {}
                None => break,
            }
        }
        (both.yours.len() >= 2).then_some(both)
    }

    fn number(&self, value: f64) -> String {
        trimmed(value, digits(self.span))
    }

    fn said(&self, key: &'static str, [yours, run]: [f64; 2]) -> Said {
        Said {
            key,
            values: vec![("yours", self.number(yours)), ("run", self.number(run))],
        }
    }

    /// What a peak or a trough at other days is worth, and its sentence. The values are days.
    fn shifted(
        &self,
        at: [Option<f64>; 2],
        [earlier, later]: [&'static str; 2],
    ) -> Option<(f64, Said)> {
        let [Some(yours), Some(run)] = at else {
            return None;
        };
        let days = (self.run.len() - 1) as f64;
        let [yours, run] = [yours, run].map(|at| libm::round(at) + self.first as f64);
        let apart = (yours - run).abs();
        if apart < PEAK_APART[0] || apart < PEAK_APART[1] * days {
            return None;
        }
        let key = if yours < run { earlier } else { later };
        let values = vec![
            ("yours", trimmed(yours, 0)),
            ("run", trimmed(run, 0)),
            ("days", trimmed(apart, 0)),
        ];
        Some((TELLING + 1.5 * apart / days, Said { key, values }))
    }

    /// All that differs, each with how much it tells.
    fn differences(&self) -> Vec<(f64, Said)> {
        let least = TELLING * self.span;
        let mut found = Vec::new();
        let (Some(yours), Some(run)) = (ends(&self.yours), ends(&self.run)) else {
            return found;
        };
        // The way from the start to the end.
        let [rise, rises] = [yours, run].map(|[start, end]| end - start);
        let way = match (rise, rises) {
            (a, b) if a >= least && b <= -least => Some("lesson-curve-rose-fell"),
            (a, b) if a <= -least && b >= least => Some("lesson-curve-fell-rose"),
            _ => None,
        };
        if let Some(key) = way {
            let told = self.said(key, [rise.abs(), rises.abs()]);
            found.push((2.0 * (rise - rises).abs() / self.span, told));
        }
        let heights = [height(&self.yours), height(&self.run)];
        if heights[0] < least && heights[1] >= 2.0 * least {
            let told = self.said("lesson-curve-flat-changed", heights);
            found.push((2.0 * heights[1] / self.span, told));
        }
        // Highest and lowest points.
        let flat = TOP * self.span;
        let peaks = [&self.yours, &self.run].map(|values| top(values, least, flat));
        let keys = ["lesson-curve-peak-earlier", "lesson-curve-peak-later"];
        found.extend(self.shifted(peaks, keys));
        let troughs = [&self.yours, &self.run].map(|values| {
            let turned: Vec<f64> = values.iter().map(|value| -value).collect();
            top(&turned, least, flat)
        });
        let keys = ["lesson-curve-trough-earlier", "lesson-curve-trough-later"];
        found.extend(self.shifted(troughs, keys));
        // Start, end and all between. A curve that is shifted as a whole is told once; the mean is told where it differs more
        // than the ends do.
        let means = [mean(&self.yours), mean(&self.run)];
        let shift = means[0] - means[1];
        let [at_start, at_end] = [0, 1].map(|end: usize| yours[end] - run[end]);
        let starts = self.first == 0 && at_start.abs() >= least;
        let ends = at_end.abs() >= least;
        let parallel =
            starts && ends && (at_start - shift).abs() < least && (at_end - shift).abs() < least;
        let farthest = [(starts, at_start), (ends, at_end)]
            .into_iter()
            .filter(|(told, _)| *told)
            .fold(0.0, |most: f64, (_, apart)| most.max(apart.abs()));
        if shift.abs() >= least && (parallel || shift.abs() > farthest) {
            let key = if shift > 0.0 {
                "lesson-curve-higher"
            } else {
                "lesson-curve-lower"
            };
            let mut told = self.said(key, means);
            told.values.push(("share", self.distance()));
            found.push((1.1 * shift.abs() / self.span, told));
            if parallel {
                return found;
            }
        }
        if starts {
            let told = self.said("lesson-curve-start", [yours[0], run[0]]);
            found.push((at_start.abs() / self.span, told));
        }
        if ends {
            let key = if at_end > 0.0 {
                "lesson-curve-end-higher"
            } else {
                "lesson-curve-end-lower"
            };
            let told = self.said(key, [yours[1], run[1]]);
            found.push((1.2 * at_end.abs() / self.span, told));
        }
        found
    }

    /// Distances of the days, as shares of the range, the least one first.
    fn distances(&self) -> Vec<f64> {
        let pairs = self.yours.iter().zip(&self.run);
        let mut distances: Vec<f64> = pairs
            .map(|(yours, run)| (yours - run).abs() / self.span)
            .collect();
        distances.sort_by(f64::total_cmp);
        distances
    }

    /// The mean distance in per cent of the range, as it is printed.
    fn distance(&self) -> String {
        trimmed(100.0 * mean(&self.distances()), 0)
    }

    fn same(&self) -> bool {
        let distances = self.distances();
        let most = distances.get((distances.len() * 9) / 10);
        mean(&distances) <= SAME_MEAN && most.is_none_or(|most| *most <= SAME_MOST)
    }
}

/// How a drawn curve differs from a run with one value a day from day 0: three sentences at most, the most telling one first;
/// none where there is nothing to compare. `yours` and `run` are values in the unit of the question (of a peak or a trough:
/// days), `days` is a number of days, `share` the mean distance in per cent of the range.
#[must_use]
pub fn compare(drawn: &Drawn, run: &[f64], range: [f64; 2]) -> Vec<Said> {
    let Some(both) = Both::of(drawn, run, range) else {
        return Vec::new();
    };
    let far = |key| Said {
        key,
        values: vec![("share", both.distance())],
    };
    if both.same() {
        return vec![far("lesson-curve-same")];
    }
    let mut found = both.differences();
    if found.is_empty() {
        return vec![far("lesson-curve-apart")];
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.into_iter().take(MOST).map(|(_, said)| said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::maths::exp;

    const RANGE: [f64; 2] = [0.0, 100.0];

    /// Values of a curve, one a day.
    fn daily(days: usize, of: impl Fn(f64) -> f64) -> Vec<f64> {
        (0..=days).map(|day| of(day as f64)).collect()
    }

    /// A curve drawn through the values of another.
    fn through(values: &[f64]) -> Drawn {
        let points: Vec<[f64; 2]> = values
            .iter()
            .enumerate()
            .map(|(day, value)| [day as f64, *value])
            .collect();
        Drawn::of((values.len() - 1) as f64, RANGE, &points)
    }

    fn keys(drawn: &Drawn, run: &[f64]) -> Vec<&'static str> {
        let said = compare(drawn, run, RANGE);
        assert!((1..=MOST).contains(&said.len()), "{said:?}");
        for one in &said {
            assert!(crate::text::knows(one.key), "{} has no words", one.key);
        }
        said.iter().map(|said| said.key).collect()
    }

    fn value<'a>(said: &'a Said, name: &str) -> &'a str {
        let found = said.values.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    fn peak(at: f64) -> impl Fn(f64) -> f64 {
        move |day| 20.0 + 60.0 * exp(-(day - at) * (day - at) / 18.0)
    }

    #[test]
    fn a_line_lies_between_its_points_and_a_curve_is_whole_from_end_to_end() {
        let line = Drawn::of(100.0, RANGE, &[[100.0, 80.0], [0.0, 20.0]]);
        for day in [0.0, 12.5, 40.0, 99.0, 100.0] {
            let found = line.value_at(day).expect("it is drawn there");
            assert!((found - (20.0 + 0.6 * day)).abs() < 1e-9, "{day}: {found}");
        }
        assert!(line.is_complete());
        assert_eq!(line.value_at(105.0), None);
        assert_eq!(line.value_at(f64::NAN), None);
        let half = Drawn::of(100.0, RANGE, &[[3.0, 10.0], [50.0, 20.0]]);
        assert!(!half.is_complete());
        assert_eq!(half.value_at(0.0), Some(10.0));
        assert_eq!(half.value_at(60.0), None);
        assert_eq!(Drawn::of(100.0, RANGE, &[]).value_at(0.0), None);
    }

    #[test]
    fn what_is_no_curve_makes_no_trouble() {
        let wild = [
            [f64::NAN, 1.0],
            [1.0, f64::INFINITY],
            [-7.0, -9.0],
            [1e300, 1e300],
        ];
        let drawn = Drawn::of(10.0, RANGE, &wild);
        assert_eq!(drawn.points(), [[0.0, 0.0], [10.0, 100.0]]);
        for days in [0.0, -1.0, f64::NAN] {
            let mut none = Drawn::of(days, [f64::NAN, 1.0], &wild);
            none.add(&wild);
            none.set_point(2, 3.0);
            none.set_point(9, 3.0);
            assert!(none.points().len() <= 1);
            assert_eq!(compare(&none, &[1.0, 2.0], [f64::NAN, 1.0]), []);
        }
        assert_eq!(compare(&drawn, &[], RANGE), []);
        assert_eq!(compare(&drawn, &[1.0, 2.0, 3.0], [1.0, 1.0]), []);
    }

    #[test]
    fn a_curve_that_was_kept_comes_back_as_it_was() {
        let mut drawn = Drawn::of(365.0, RANGE, &[]);
        let stroke: Vec<[f64; 2]> = (0..500)
            .map(|k| [0.731 * f64::from(k), 50.0 + 0.1 * f64::from(k % 7)])
            .collect();
        drawn.add(&stroke);
        assert!(drawn.is_complete() && drawn.points().len() <= 201);
        assert_eq!(Drawn::of(365.0, RANGE, drawn.points()), drawn);
    }

    #[test]
    fn a_slow_stroke_leaves_its_whole_way() {
        let mut drawn = Drawn::of(28.0, RANGE, &[]);
        let slow: Vec<[f64; 2]> = (0..=2800).map(|k| [0.01 * f64::from(k), 40.0]).collect();
        drawn.add(&slow);
        assert_eq!(drawn.points().len(), 201);
        assert!(drawn.is_complete());
    }

    #[test]
    fn a_stroke_replaces_the_stretch_that_it_covers_and_the_way_back_counts() {
        let mut drawn = through(&daily(100, |_| 50.0));
        drawn.add(&[[20.0, 10.0], [40.0, 10.0]]);
        assert_eq!(drawn.value_at(30.0), Some(10.0));
        assert_eq!(drawn.value_at(19.0), Some(50.0));
        assert_eq!(drawn.value_at(41.0), Some(50.0));
        // There, and farther back by another way.
        drawn.add(&[[60.0, 90.0], [80.0, 90.0], [50.0, 30.0]]);
        let [there, back] = [70.0, 55.0].map(|day| drawn.value_at(day).expect("it is drawn"));
        assert!((there - 70.0).abs() < 1e-9, "{there}");
        assert!((back - 40.0).abs() < 1e-9, "{back}");
    }

    #[test]
    fn five_points_by_keys_make_a_curve_and_move_one_that_is_there() {
        let mut drawn = Drawn::of(40.0, RANGE, &[]);
        assert_eq!(drawn.five(), [0.0, 10.0, 20.0, 30.0, 40.0]);
        for (k, value) in [60.0, 50.0, 30.0, 20.0, 140.0].into_iter().enumerate() {
            drawn.set_point(k, value);
        }
        assert!(drawn.is_complete());
        assert_eq!(drawn.points().len(), 5);
        assert_eq!(drawn.value_at(15.0), Some(40.0));
        assert_eq!(drawn.value_at(40.0), Some(100.0));
        let mut fine = through(&daily(40, |day| 20.0 + day));
        fine.set_point(2, 60.0);
        for (day, expected) in [
            (10.0, 30.0),
            (15.0, 45.0),
            (20.0, 60.0),
            (25.0, 55.0),
            (30.0, 50.0),
        ] {
            let found = fine.value_at(day).expect("it is drawn");
            assert!((found - expected).abs() < 1e-9, "{day}: {found}");
        }
    }

    #[test]
    fn the_same_curve_is_called_the_same_and_a_little_less_too() {
        let fall = daily(28, |day| 60.0 * exp(-day / 7.0));
        assert_eq!(keys(&through(&fall), &fall), ["lesson-curve-same"]);
        let near = daily(28, |day| 60.0 * exp(-day / 8.0) + 1.0);
        let said = compare(&through(&near), &fall, RANGE);
        assert_eq!(said[0].key, "lesson-curve-same");
        // A line of 50 against one of 53: 3 per cent of the range.
        let said = compare(&through(&daily(10, |_| 50.0)), &daily(10, |_| 53.0), RANGE);
        assert_eq!(value(&said[0], "share"), "3");
    }

    #[test]
    fn a_line_that_rises_where_the_run_falls_is_told_first() {
        let drawn = through(&daily(50, |day| 30.0 + day));
        let run = daily(50, |day| 60.0 - 0.8 * day);
        let said = compare(&drawn, &run, RANGE);
        assert_eq!(
            keys(&drawn, &run),
            [
                "lesson-curve-rose-fell",
                "lesson-curve-end-higher",
                "lesson-curve-start"
            ]
        );
        assert_eq!(
            (value(&said[0], "yours"), value(&said[0], "run")),
            ("50", "40")
        );
        assert_eq!(
            (value(&said[1], "yours"), value(&said[1], "run")),
            ("80", "20")
        );
        assert_eq!(
            (value(&said[2], "yours"), value(&said[2], "run")),
            ("30", "60")
        );
        let turned = keys(&through(&run), &daily(50, |day| 30.0 + day));
        assert_eq!(
            turned[..2],
            ["lesson-curve-fell-rose", "lesson-curve-end-lower"]
        );
    }

    #[test]
    fn a_flat_line_beside_an_exponential_is_told_as_flat() {
        let fall = daily(28, |day| 60.0 * exp(-day / 7.0));
        let said = compare(&through(&daily(28, |_| 60.0)), &fall, RANGE);
        let found: Vec<&str> = said.iter().map(|said| said.key).collect();
        assert_eq!(
            found,
            ["lesson-curve-flat-changed", "lesson-curve-end-higher"]
        );
        // 60 less 60/e^4.
        assert_eq!(value(&said[0], "run"), "59");
        assert_eq!(value(&said[1], "run"), "1");
    }

    #[test]
    fn a_curve_that_is_shifted_as_a_whole_is_told_once() {
        let run = daily(28, |day| 50.0 * exp(-day / 20.0));
        let above: Vec<f64> = run.iter().map(|value| value + 20.0).collect();
        assert_eq!(keys(&through(&above), &run), ["lesson-curve-higher"]);
        assert_eq!(keys(&through(&run), &above), ["lesson-curve-lower"]);
        let said = compare(&through(&above), &run, RANGE);
        assert_eq!(value(&said[0], "share"), "20");
    }

    #[test]
    fn a_peak_at_another_day_is_told_with_its_days() {
        let run = daily(28, peak(14.0));
        for (at, key, days) in [
            (10.0, "lesson-curve-peak-earlier", "4"),
            (19.0, "lesson-curve-peak-later", "5"),
        ] {
            let said = compare(&through(&daily(28, peak(at))), &run, RANGE);
            assert_eq!(said[0].key, key, "{said:?}");
            assert_eq!(value(&said[0], "days"), days);
            assert_eq!(value(&said[0], "yours"), trimmed(at, 0));
            assert_eq!(value(&said[0], "run"), "14");
        }
        let hollow = |at: f64| daily(28, move |day| 100.0 - peak(at)(day));
        let said = keys(&through(&hollow(9.0)), &hollow(14.0));
        assert_eq!(said[0], "lesson-curve-trough-earlier");
        let said = keys(&through(&hollow(14.0)), &hollow(9.0));
        assert_eq!(said[0], "lesson-curve-trough-later");
        // What is highest at its start has no peak.
        let early = daily(28, |day| 80.0 * exp(-day / 4.0));
        let late = daily(28, |day| 80.0 * exp(-day / 15.0));
        assert_eq!(
            keys(&through(&late), &early),
            ["lesson-curve-higher", "lesson-curve-end-higher"]
        );
        // The middle of a flat top.
        let flat = [0.0, 50.0, 50.0, 50.0, 50.0, 50.0, 0.0];
        assert_eq!(top(&flat, 8.0, 2.0), Some(3.0));
        assert_eq!(top(&[3.0, 2.0, 1.0], 0.5, 0.1), None);
    }

    #[test]
    fn what_has_no_other_name_is_told_as_apart() {
        // A wave about a line: as often above as below, the same at both ends.
        let wave = daily(40, |day| {
            50.0 + 15.0 * crate::model::maths::sin(day * 0.628_318_53)
        });
        let said = compare(&through(&wave), &daily(40, |_| 50.0), RANGE);
        assert_eq!(said[0].key, "lesson-curve-apart");
        assert!(crate::text::knows("lesson-curve-apart"));
    }

    #[test]
    fn numbers_have_the_digits_that_their_range_asks_for() {
        assert_eq!([100.0, 20.0, 8.0, 1.0, 0.02].map(digits), [0, 0, 1, 2, 3]);
        let run = daily(10, |day| 0.3 - 0.02 * day);
        let drawn = Drawn::of(10.0, [0.0, 1.0], &[[0.0, 0.3], [10.0, 0.45]]);
        let said = compare(&drawn, &run, [0.0, 1.0]);
        assert_eq!(value(&said[0], "yours"), "0.15");
    }
}
