//! What the examples share and that has nothing to do with shmx: arguments, when to stop, the clock.
#![forbid(unsafe_code)]
#![deny(warnings)]

mod args;
mod latency;
mod run;
mod stop;

pub use args::Args;
pub use latency::Latency;
pub use run::{Result, run};
pub use stop::{Pace, Stop};
