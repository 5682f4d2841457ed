//! Checks 1 to 4: the solvers against analytic solutions.

use super::{Check, Fit, Quantity};
use crate::model::maths::{cosh, exp, ln, sqrt};
use crate::model::steady::SteadySolver;
use crate::model::transient::TransientSolver;
use crate::scenario::Parameters;
use crate::sim::process::signals::oxygen_use_mmhg_per_h;

/// Diffusion of TNF in the test problem, um²/min, and its decay, 1/min.
const DIFFUSION: f64 = 1800.0;
const DECAY: f64 = 1.78e-2;
/// Minutes that the Gaussian spreads.
const MINUTES: f64 = 30.0;

const PURE: (Fit, &str) = (
    Fit::NotFitted,
    "Mathematics: the analytic solution knows nothing of the program.",
);

/// `sqrt(sum (a - b)² / sum b²)`.
fn relative_l2(found: &[f64], exact: &[f64]) -> f64 {
    let (mut off, mut all) = (0.0, 0.0);
    for (a, b) in found.iter().zip(exact) {
        off += (a - b) * (a - b);
        all += b * b;
    }
    sqrt(off / all)
}

fn gaussian_on(side_voxels: usize, voxel_um: f64, sigma_um: f64, height: f64) -> Vec<f64> {
    let at = |i: usize| (i as f64 + 0.5) * voxel_um - side_voxels as f64 * voxel_um / 2.0;
    (0..side_voxels * side_voxels)
        .map(|k| {
            let (x, y) = (at(k % side_voxels), at(k / side_voxels));
            height * exp(-(x * x + y * y) / (2.0 * sigma_um * sigma_um))
        })
        .collect()
}

/// Error of the spreading Gaussian at a voxel and a step, and the relative error of its mass.
fn spread(voxel_um: f64, step_min: f64, decay: f64) -> (f64, f64) {
    let side = libm::round(3000.0 / voxel_um) as usize;
    let sigma = 100.0;
    let mut field = gaussian_on(side, voxel_um, sigma, 1.0);
    let before: f64 = field.iter().sum();
    let mut solver = TransientSolver::<f64>::new(side, side, voxel_um, &vec![true; side * side]);
    solver.prepare([DIFFUSION], [decay], step_min);
    for _ in 0..libm::round(MINUTES / step_min) as usize {
        solver.step(field.as_chunks_mut().0, None);
    }
    let wider = sqrt(sigma * sigma + 2.0 * DIFFUSION * MINUTES);
    let left = exp(-decay * MINUTES);
    let height = sigma * sigma / (wider * wider) * left;
    let exact = gaussian_on(side, voxel_um, wider, height);
    let mass = field.iter().sum::<f64>() / (before * left) - 1.0;
    (relative_l2(&field, &exact), mass.abs())
}

/// Check 1.
pub(super) fn gaussian() -> Check {
    let mut quantities = Vec::new();
    let mut errors = Vec::new();
    for (step_min, expected) in [(5.0, 9.9e-2), (1.0, 2.0e-2), (0.5, 1.03e-2), (0.1, 2.4e-3)] {
        let (error, _) = spread(20.0, step_min, DECAY);
        errors.push((step_min, error));
        quantities.push(Quantity::share(
            &format!("relative L2 error, voxel 20 um, step {step_min} min"),
            expected,
            error,
            0.2,
        ));
    }
    let slope = |(x0, y0): (f64, f64), (x1, y1): (f64, f64)| ln(y0 / y1) / ln(x0 / x1);
    quantities.push(Quantity::amount(
        "order in time (5 to 0.5 min)",
        1.0,
        slope(errors[0], errors[2]),
        0.1,
        "",
    ));
    let coarse = spread(60.0, 0.01, DECAY).0;
    let fine = spread(30.0, 0.01, DECAY).0;
    quantities.push(Quantity::amount(
        "order in space (60 to 30 um, step 0.01 min)",
        2.0,
        slope((60.0, coarse), (30.0, fine)),
        0.2,
        "",
    ));
    Check::new(
        "1",
        "A Gaussian spreads and decays",
        "the transient solver",
        "analytic; BioFVM, Ghaffarizadeh 2016, Bioinformatics 32:1256",
        PURE,
        quantities,
    )
}

/// Check 2; the count of cells is added by the caller.
pub(super) fn mass_and_cells() -> Check {
    let side = 60;
    let mut solver = SteadySolver::new(side, side, 0.02, &vec![true; side * side]);
    let source: Vec<f32> = (0..side * side).map(|k| (k % 5) as f32).collect();
    let mut field = vec![0.0f32; side * side];
    solver.set_operator(0.1, &vec![1.5; side * side]);
    solver.solve(&source, &mut field, 1e-6);
    let sum = |values: &[f32]| values.iter().map(|&value| f64::from(value)).sum::<f64>();
    let balance = (1.5 * sum(&field) / sum(&source) - 1.0).abs();
    let quantities = vec![
        Quantity::between(
            "mass drift without decay, closed box, 64-bit transient solver",
            f64::NEG_INFINITY,
            1e-12,
            spread(20.0, 1.0, 0.0).1,
        ),
        Quantity::share(
            "mass error with decay, step 1 min",
            2.37e-3,
            spread(20.0, 1.0, DECAY).1,
            0.01,
        ),
        Quantity::share(
            "mass error with decay, step 0.5 min",
            1.185e-3,
            spread(20.0, 0.5, DECAY).1,
            0.01,
        ),
        Quantity::between(
            "decay x mass against the source, 32-bit steady solver",
            f64::NEG_INFINITY,
            1e-5,
            balance,
        ),
    ];
    Check::new(
        "2",
        "Mass and cells are counted",
        "both solvers; every agent-based run below",
        "computed",
        (
            Fit::NotFitted,
            "Bookkeeping: nothing can be tuned to make it true.",
        ),
        quantities,
    )
}

/// `K0(x)` by its integral `int exp(-x cosh t) dt`.
fn bessel_k0(x: f64) -> f64 {
    let (n, end) = (20_000, 12.0);
    let step = end / f64::from(n);
    (0..=n)
        .map(|k| {
            let weight = if k == 0 || k == n { 0.5 } else { 1.0 };
            weight * step * exp(-x * cosh(f64::from(k) * step))
        })
        .sum()
}

/// Error from 60 to 600 um along the axis of a point source, and decay x mass (1 when exact).
fn judge(field: &[f64], side: usize, voxel_um: f64) -> (f64, f64) {
    let middle = side / 2;
    let (mut found, mut exact) = (Vec::new(), Vec::new());
    for k in 1..middle {
        let r = k as f64 * voxel_um;
        if (60.0..=600.0).contains(&r) {
            found.push(field[middle * side + middle + k]);
            exact
                .push(bessel_k0(r / sqrt(DIFFUSION / DECAY)) / (std::f64::consts::TAU * DIFFUSION));
        }
    }
    let mass = field.iter().sum::<f64>() * voxel_um * voxel_um * DECAY;
    (relative_l2(&found, &exact), mass)
}

/// Check 3.
pub(super) fn point_source() -> Check {
    let voxel_um = 20.0;
    let side = 201;
    let mut source = vec![0.0f64; side * side];
    source[side / 2 * side + side / 2] = 1.0 / (voxel_um * voxel_um);
    let mut solver = TransientSolver::<f64>::new(side, side, voxel_um, &vec![true; side * side]);
    let mut quantities = Vec::new();
    for (step_min, error, mass) in [
        (0.1, 1.3e-2, 0.9995),
        (1.0, 4.9e-2, 0.9955),
        (5.0, 6.7e-2, 0.978),
        (15.0, 0.12, 0.937),
        (60.0, 0.35, 0.789),
    ] {
        let mut field = vec![0.0f64; side * side];
        solver.prepare([DIFFUSION], [DECAY], step_min);
        for _ in 0..(10.0 / DECAY / step_min) as usize + 1 {
            solver.step(field.as_chunks_mut().0, Some(source.as_chunks().0));
        }
        let (found, found_mass) = judge(&field, side, voxel_um);
        quantities.push(Quantity::share(
            &format!("transient solver, step {step_min} min: relative L2 error"),
            error,
            found,
            0.2,
        ));
        quantities.push(Quantity::amount(
            &format!("transient solver, step {step_min} min: decay x mass"),
            mass,
            found_mass,
            1e-3,
            "",
        ));
    }
    // The same problem in the units of the joint: mm and hours.
    let mut steady =
        SteadySolver::new(side, side, voxel_um as f32 * 1e-3, &vec![true; side * side]);
    let mut field = vec![0.0f32; side * side];
    // A source of 1e6 keeps 32-bit values in their range; the result is scaled back.
    let scale = 1e6 * 60.0;
    let source: Vec<f32> = source.iter().map(|&s| (s * scale) as f32).collect();
    steady.set_operator(
        (DIFFUSION * 60.0 * 1e-6) as f32,
        &vec![(DECAY * 60.0) as f32; side * side],
    );
    steady.solve(&source, &mut field, 1e-6);
    let field: Vec<f64> = field.iter().map(|&value| f64::from(value) / 1e6).collect();
    let (found, _) = judge(&field, side, voxel_um);
    quantities.push(Quantity::between(
        "steady solver: relative L2 error",
        f64::NEG_INFINITY,
        0.02,
        found,
    ));
    Check::new(
        "3",
        "A steady point source follows K0(r/l), and large steps do not reach it",
        "the transient and the steady solver",
        "analytic; regression figures of reference/lod.py",
        PURE,
        quantities,
    )
}

/// Check 4.
pub(super) fn oxygen() -> Check {
    let p = Parameters::default();
    let voxels = 241;
    let step_mm = super::figures::number("cartilage_thickness_mm") / (voxels - 1) as f64;
    let mut quantities = Vec::new();
    for (surface_mmhg, middle, deep) in [(53.0f32, 33.6, 27.4), (38.0, 21.3, 16.1)] {
        let mut solver = SteadySolver::new(1, voxels, step_mm as f32, &vec![true; voxels]);
        let mut surface = vec![f32::NAN; voxels];
        surface[0] = surface_mmhg;
        let mut field = vec![surface_mmhg; voxels];
        let highest = oxygen_use_mmhg_per_h(p.chondrocyte_density_per_mm3, &p) as f32;
        solver.solve_oxygen(
            (p.diffusion_oxygen_um2_per_s * 3600.0 * 1e-6) as f32,
            &vec![highest; voxels],
            p.oxygen_half_mmhg as f32,
            &surface,
            &mut field,
            1e-6,
        );
        quantities.push(Quantity::share(
            &format!("surface {surface_mmhg} mmHg: half way down, mmHg"),
            middle,
            f64::from(field[voxels / 2]),
            0.05,
        ));
        quantities.push(Quantity::share(
            &format!("surface {surface_mmhg} mmHg: at the bone, mmHg"),
            deep,
            f64::from(field[voxels - 1]),
            0.05,
        ));
    }
    Check::new(
        "4",
        "Oxygen falls through cartilage",
        "the oxygen solver with the default parameters",
        "Zhou 2004, Arthritis Rheum 50:3915; cartilage 1-4 % oxygen (physioxia review, IJMS 2019)",
        (
            Fit::Partly,
            "Use, density and diffusion are measured; the Michaelis constant was chosen so that deep cartilage lies at 1-4 %.",
        ),
        quantities,
    )
}
