//! The one door to atomics: loom's stand in for the standard ones under `--cfg loom`, so that the protocol's models
//! are built from the shipped source.

#[cfg(loom)]
pub use loom::sync::atomic::{AtomicU32, AtomicU64, Ordering, fence};
#[cfg(not(loom))]
pub use std::sync::atomic::{AtomicU32, AtomicU64, Ordering, fence};
