//! Benchmarks of the kernels: a step of a knee and of a dish, the field solver, saving, the workloads of `stroma bench`.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use stroma::experiment::workloads::diffusion::Diffusion;
use stroma::experiment::workloads::mechanics::{FAR, Mechanics, NEAR};
use stroma::experiment::workloads::teaching::{Stepping, Teaching};
use stroma::model::steady::SteadySolver;
use stroma::model::transient::Real;
use stroma::scenario::Scenario;
use stroma::sim::{STEPS_PER_DAY, Simulation};

fn scenario(name: &str) -> Arc<Scenario> {
    Arc::new(Scenario::built_in(name).expect("a scenario of the program"))
}

fn steps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("a day");
    group.sample_size(20);
    for name in ["osteoarthritis-moderate", "strip-injury", "dish-renewal"] {
        let scenario = scenario(name);
        let mut simulation = Simulation::new(scenario, 1).expect("it starts");
        simulation.step_many(STEPS_PER_DAY);
        group.throughput(Throughput::Elements(
            simulation.count_cells() as u64 * STEPS_PER_DAY,
        ));
        group.bench_function(name, |bencher| {
            bencher.iter(|| simulation.step_many(STEPS_PER_DAY));
        });
    }
    group.finish();
}

fn fields(criterion: &mut Criterion) {
    let side = 256;
    let decay = vec![1.0f32; side * side];
    let mut source = vec![0.0f32; side * side];
    source[side * side / 3] = 1.0;
    let mut group = criterion.benchmark_group("field");
    group.throughput(Throughput::Elements((side * side) as u64));
    group.bench_function("solve from nothing to 1e-4", |bencher| {
        let mut solver = SteadySolver::new(side, side, 0.02, &vec![true; side * side]);
        solver.set_operator(0.1, &decay);
        bencher.iter_batched_ref(
            || vec![0.0f32; side * side],
            |field| solver.solve(black_box(&source), field, 1e-4).iterations,
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

fn saving(criterion: &mut Criterion) {
    let mut simulation =
        Simulation::new(scenario("osteoarthritis-moderate"), 1).expect("it starts");
    simulation.step_many(30 * STEPS_PER_DAY);
    let bytes = simulation.save();
    let mut group = criterion.benchmark_group("a knee on day 30");
    group.sample_size(20);
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("save", |bencher| bencher.iter(|| simulation.save()));
    group.bench_function("restore", |bencher| {
        bencher.iter(|| Simulation::restore(&bytes));
    });
    group.finish();
}

/// What a frame pays to bring 100,000 cells into the picture.
#[cfg(feature = "gui")]
fn picture(criterion: &mut Criterion) {
    use stroma::view::book::CellBook;

    let mut scenario =
        Scenario::built_in("osteoarthritis-moderate").expect("a scenario of the program");
    for (key, drawn) in [
        ("drawn_msc", 60_000.0),
        ("drawn_chondrocytes", 30_000.0),
        ("drawn_macrophages", 10_000.0),
    ] {
        scenario = scenario.with_parameter(key, drawn).expect("in range");
    }
    let simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
    let mut cells = simulation.cells();
    cells.sort_unstable_by_key(|cell| cell.id);
    let mut group = criterion.benchmark_group("a frame");
    group.throughput(Throughput::Elements(cells.len() as u64));
    group.bench_function("cells into the book and its texels", |bencher| {
        let mut book = CellBook::default();
        let mut now = 0.0;
        bencher.iter(|| {
            now += 0.016;
            book.update(&cells, None, 1.0, now);
            book.write(131_072, false)
        });
    });
    group.finish();
    seen("osteoarthritis-moderate", criterion);
    seen("dish-stiffness", criterion);
}

/// What a frame pays where a new hour arrives: each cell has moved.
#[cfg(feature = "gui")]
fn seen(name: &str, criterion: &mut Criterion) {
    use stroma::live::Snapshot;
    use stroma::view::book::CellBook;

    let mut simulation = Simulation::new(scenario(name), 1).expect("it starts");
    simulation.step_many(10 * STEPS_PER_DAY);
    let hours = [0, 1].map(|_| {
        simulation.step_many(1);
        Arc::new(Snapshot::of(&simulation, None, None))
    });
    let count = hours[0].cells.len();
    let mut group = criterion.benchmark_group(format!("a frame of {name}, {count} cells"));
    group.throughput(Throughput::Elements(count as u64));
    let mut book = CellBook::default();
    let mut now = 0.0;
    let mut hour = 0;
    let mut next = |book: &mut CellBook, shape: bool| {
        now += 0.016;
        hour = 1 - hour;
        book.update(&hours[hour].cells, None, 1.0, now);
        if shape {
            book.shape(&hours[hour], 1.0);
        }
    };
    group.bench_function("places", |bencher| bencher.iter(|| next(&mut book, false)));
    group.bench_function("places and forms", |bencher| {
        bencher.iter(|| next(&mut book, true));
    });
    group.bench_function("texels", |bencher| bencher.iter(|| book.write(8_192, true)));
    group.finish();
}
#[cfg(not(feature = "gui"))]
fn picture(_: &mut Criterion) {}

/// The workloads that other programs run, too: W1, W2 and W3 of `docs/performance.md`.
fn workloads(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("workloads");
    group.sample_size(20);
    fn spread<T: Real>(name: &str, group: &mut Group<'_>) {
        let mut fields = Diffusion::<T, 4>::new(512);
        group.throughput(Throughput::Elements(fields.size() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| fields.step()));
    }
    spread::<f32>("W1 512x512x4, 32 bits", &mut group);
    spread::<f64>("W1 512x512x4, 64 bits", &mut group);
    for (name, reach) in [("W2a 10 000 cells", NEAR), ("W2b 10 000 cells", FAR)] {
        let mut sheet = Mechanics::confluent(10_000, reach);
        group.throughput(Throughput::Elements(10_000));
        group.bench_function(name, |bencher| bencher.iter(|| sheet.step()));
    }
    group.throughput(Throughput::Elements(6));
    for (name, stepping) in [
        ("W3, the steps of others", Stepping::Same { part: 1.0 }),
        ("W3, our own steps", Stepping::Own),
    ] {
        let mut teaching = Teaching::new(20.0, stepping, 1);
        teaching.advance(1);
        group.bench_function(name, |bencher| bencher.iter(|| teaching.advance(1)));
    }
    group.finish();
}

type Group<'a> = criterion::BenchmarkGroup<'a, criterion::measurement::WallTime>;

criterion_group!(kernels, steps, fields, saving, workloads, picture);
criterion_main!(kernels);
