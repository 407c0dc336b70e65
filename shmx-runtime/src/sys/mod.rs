//! The operating system: files, locks, futexes, clocks, processes. Linux.

pub(crate) mod clock;
pub(crate) mod file;
pub(crate) mod fork;
pub(crate) mod futex;
pub(crate) mod holder;
pub(crate) mod lock;
pub(crate) mod name;
pub(crate) mod process;
