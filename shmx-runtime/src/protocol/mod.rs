//! The protocols of the ring, each step on the words it needs and nothing else: what loom checks (`tests/loom.rs`)
//! is what the server and its readers run.

pub mod claim;
pub mod pin;
pub mod seqlock;
pub mod views;
pub mod wake;
