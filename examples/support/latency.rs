//! How old frames are when they are read.

use rustix::time::{ClockId, clock_gettime};
use std::fmt;

/// Gathers the time from publishing to reading.
#[derive(Debug, Default)]
pub struct Latency {
    ns: Vec<u64>,
}

impl Latency {
    /// Takes down the age, now, of a frame that was published at a time of CLOCK_MONOTONIC: `frame.meta().publish_ns`.
    pub fn note(&mut self, publish_ns: u64) {
        let now = clock_gettime(ClockId::Monotonic);
        let now = now.tv_sec as u64 * 1_000_000_000 + now.tv_nsec as u64;
        self.ns.push(now.saturating_sub(publish_ns));
    }

    /// How many were taken down.
    pub fn count(&self) -> usize {
        self.ns.len()
    }
}

impl fmt::Display for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut ns = self.ns.clone();
        ns.sort_unstable();
        let us = |share: f64| ns.get(((ns.len() as f64 - 1.0) * share) as usize).map_or(0.0, |ns| *ns as f64 / 1e3);
        write!(f, "median {:.0} us, 99% {:.0} us, most {:.0} us", us(0.5), us(0.99), us(1.0))
    }
}
