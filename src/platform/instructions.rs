//! Which instructions of the processor the kernels are made of, chosen when the program runs. Every set gives the same bits: a
//! kernel does the same sums in the same order, and nothing is rounded once where it was rounded twice.

use std::sync::atomic::{AtomicBool, Ordering};

/// Names the widest set to be used: `portable`, `avx2` or `avx512`; without it, the widest that there is.
pub const VARIABLE: &str = "STROMA_INSTRUCTIONS";

static ONLY_PORTABLE: AtomicBool = AtomicBool::new(false);

/// From now on only those that every machine has (`true`), or whatever was chosen.
pub fn only_portable(portable: bool) {
    ONLY_PORTABLE.store(portable, Ordering::Relaxed);
}

/// The sets that a kernel is made for beside those that every machine has.
#[cfg(target_arch = "x86_64")]
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wide {
    /// 256 bits.
    Avx2(fearless_simd::x86::Avx2),
    /// 512 bits.
    Avx512(fearless_simd::x86::Avx512),
}

/// What was chosen; nothing where only what every machine has is to be used.
#[cfg(target_arch = "x86_64")]
pub(crate) fn wide() -> Option<Wide> {
    static CHOSEN: std::sync::LazyLock<Option<Wide>> = std::sync::LazyLock::new(|| {
        let wanted = super::environment::variable(VARIABLE);
        let allows = |set: &str| wanted.as_ref().is_none_or(|wanted| wanted == set);
        let level = fearless_simd::Level::new();
        let wider = level.as_avx512().filter(|_| allows("avx512"));
        let avx2 = || {
            level
                .as_avx2()
                .filter(|_| allows("avx2") || allows("avx512"))
        };
        wider.map(Wide::Avx512).or_else(|| avx2().map(Wide::Avx2))
    });
    CHOSEN.filter(|_| !ONLY_PORTABLE.load(Ordering::Relaxed))
}

/// The name of the set that was chosen.
#[must_use]
pub fn name() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    match wide() {
        Some(Wide::Avx512(_)) => "AVX-512",
        Some(Wide::Avx2(_)) => "AVX2",
        None => "SSE2",
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        std::env::consts::ARCH
    }
}

/// Does a kernel with the widest instructions. It must be an expression of functions that are always inlined.
macro_rules! widest {
    ($kernel:expr) => {{
        #[cfg(target_arch = "x86_64")]
        {
            use fearless_simd::Simd as _;
            use $crate::platform::instructions::{Wide, wide};
            // Three closures, so that each is made for its own set.
            match wide() {
                Some(Wide::Avx512(wide)) => wide.vectorize(|| $kernel),
                Some(Wide::Avx2(wide)) => wide.vectorize(|| $kernel),
                None => $kernel,
            }
        }
        #[cfg(not(target_arch = "x86_64"))]
        {
            $kernel
        }
    }};
}

pub(crate) use widest;
