//! A sample in a few numbers: how many, mean, standard deviation, median, ends.

use crate::experiment::replicates;

/// The mean; none of no values.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The variance, with n - 1; none of fewer than two values.
#[must_use]
pub fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values).filter(|_| values.len() > 1)?;
    let squares: f64 = values
        .iter()
        .map(|value| (value - mean) * (value - mean))
        .sum();
    Some(squares / (values.len() - 1) as f64)
}

/// The standard deviation, with n - 1; none of fewer than two values.
#[must_use]
pub fn sd(values: &[f64]) -> Option<f64> {
    variance(values).map(libm::sqrt)
}

/// The value below which a share of the values lies (type 7 of Hyndman and Fan 1996); none of no values.
#[must_use]
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    (!values.is_empty()).then(|| replicates::quantile(values, share))
}

/// The value in the middle; none of no values.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The lowest and the highest value; none of no values.
#[must_use]
pub fn ends(values: &[f64]) -> Option<[f64; 2]> {
    let low = values.iter().copied().min_by(f64::total_cmp)?;
    let high = values.iter().copied().max_by(f64::total_cmp)?;
    Some([low, high])
}
