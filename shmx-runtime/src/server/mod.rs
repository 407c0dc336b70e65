//! The publisher.

mod append;
mod build;
mod builder;
mod controls;
pub(crate) mod core;
mod leftovers;
mod loan;
mod plan;
mod stale;
mod start;
mod stats;
mod takeover;
mod typed;

pub use builder::ServerBuilder;
pub use controls::{Controls, Message, RawControl, Reader};
pub use loan::Loan;
pub use stats::ServerStats;
pub use typed::Server;

pub(crate) use build::Source;
pub(crate) use builder::{Settings, setters};
pub(crate) use loan::Rest;
pub(crate) use start::create;
