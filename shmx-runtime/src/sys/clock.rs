//! Clocks and the page size.

use rustix::time::{ClockId, clock_gettime};

fn nanoseconds(clock: ClockId) -> u64 {
    let t = clock_gettime(clock);
    t.tv_sec as u64 * 1_000_000_000 + t.tv_nsec as u64
}

/// CLOCK_MONOTONIC, in nanoseconds; from the vDSO, without a system call.
pub(crate) fn monotonic() -> u64 {
    nanoseconds(ClockId::Monotonic)
}

/// CLOCK_REALTIME, in nanoseconds.
pub(crate) fn realtime() -> u64 {
    nanoseconds(ClockId::Realtime)
}

/// The machine's page size.
pub(crate) fn page() -> u64 {
    rustix::param::page_size() as u64
}

/// A number that is most likely nobody else's and never 0: for sessions, readers and temporary names.
pub(crate) fn unique() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    let mut hasher = std::collections::hash_map::RandomState::new().build_hasher();
    hasher.write_u64(realtime());
    hasher.write_u32(std::process::id());
    hasher.finish().max(1)
}
