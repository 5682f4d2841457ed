//! Quantiles of the distributions that intervals stand on.
//!
//! They come from a library that uses the functions of the machine it runs on, so that their last digits may differ between
//! machines. What is made of them is shown with few digits and goes into no seed and no hash.

use statrs::distribution::{ContinuousCDF as _, Normal, StudentsT};

/// From so many degrees of freedom on Student's distribution is the normal one to five digits.
const AS_NORMAL: f64 = 1e5;

/// The value below which a share of the standard normal distribution lies; none unless 0 < share < 1.
#[must_use]
pub fn normal_quantile(share: f64) -> Option<f64> {
    (share > 0.0 && share < 1.0).then(|| Normal::standard().inverse_cdf(share))
}

/// The value below which a share of Student's t distribution lies; none unless 0 < share < 1 and `freedom` > 0.
#[must_use]
pub fn t_quantile(share: f64, freedom: f64) -> Option<f64> {
    if freedom >= AS_NORMAL {
        return normal_quantile(share);
    }
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?;
    (share > 0.0 && share < 1.0).then(|| t.inverse_cdf(share))
}
