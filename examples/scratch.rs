use std::sync::Arc;
use stroma::{model::words::Signal, scenario::Scenario, sim::Simulation};
fn main() {
    for name in ["strip-osteoarthritis", "osteoarthritis-moderate"] {
        for treat in [true, false] {
            let mut s = Scenario::built_in(name).unwrap();
            if !treat {
                s = s.with_treatments(vec![]);
            }
            let mut sim = Simulation::new(Arc::new(s), 1).unwrap();
            for day in [0u64, 30] {
                while sim.steps() < day * 24 {
                    sim.step();
                }
                let st = sim.stage().clone();
                let f = sim.field(Signal::Inflammation);
                let a = sim.field(Signal::Healing);
                let mut by: std::collections::BTreeMap<String, (f64, f64, f64, u32)> =
                    Default::default();
                for v in 0..f.values.len() {
                    if f.mask[v] {
                        let n = st.grid.tissue[v];
                        if n > 0 {
                            let k = st.tissues[n as usize - 1].key.clone();
                            let e = by.entry(k).or_insert((0.0, 0.0, 0.0, 0));
                            e.0 += f.values[v] as f64;
                            e.1 = e.1.max(f.values[v] as f64);
                            e.2 += a.values[v] as f64;
                            e.3 += 1;
                        }
                    }
                }
                println!("{name} treat {treat} day {day} mean {}", f.mean);
                for (k, e) in by {
                    println!(
                        "   {k}: mean c {:.3} max {:.3} mean a {:.3} n {}",
                        e.0 / e.3 as f64,
                        e.1,
                        e.2 / e.3 as f64,
                        e.3
                    );
                }
            }
        }
    }
}
