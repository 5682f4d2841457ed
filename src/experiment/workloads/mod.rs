//! The workloads of the benchmark, each a value that is stepped and asked whether it did the same work as others do: no clock,
//! no biology. `stroma bench` and the kernels of `cargo bench` time them.

pub mod dice;
pub mod diffusion;
pub mod gates;
pub mod mechanics;
pub mod teaching;
