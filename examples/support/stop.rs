//! When to end, and when the next step is due.

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::os::unix::process::parent_id;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Ends a program in good order: after some seconds, on Ctrl-C, or when the program that started it is gone.
///
/// A publisher that returns from `main` takes its segment's name away. One that is killed outright leaves the file; the
/// next to start under the name replaces it.
#[derive(Debug)]
pub struct Stop {
    at: Option<Instant>,
    asked: Arc<AtomicBool>,
    parent: Option<u32>,
}

impl Stop {
    /// After some seconds; 0: only when asked to.
    pub fn after(seconds: f64) -> std::io::Result<Stop> {
        let asked = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            // the second Ctrl-C ends the process at once
            signal_hook::flag::register_conditional_shutdown(signal, 130, asked.clone())?;
            signal_hook::flag::register(signal, asked.clone())?;
        }
        let parent = std::env::var_os("SHMX_EXAMPLE_WITH_PARENT").map(|_| parent_id());
        let at = (seconds > 0.0).then(|| Instant::now() + Duration::from_secs_f64(seconds));
        Ok(Stop { at, asked, parent })
    }

    /// Whether it is time to end.
    pub fn now(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
            || self.at.is_some_and(|at| Instant::now() >= at)
            || self.parent.is_some_and(|parent| parent_id() != parent)
    }
}

/// Steps at a fixed rate, as an iterator: each item comes when its step is due, the last before [`Stop`] says so.
#[derive(Debug)]
pub struct Pace<'s> {
    step: Duration,
    due: Instant,
    stop: &'s Stop,
}

impl<'s> Pace<'s> {
    /// So many steps a second, the first one now.
    pub fn new(rate: f64, stop: &'s Stop) -> Pace<'s> {
        Pace { step: Duration::from_secs_f64(1.0 / rate), due: Instant::now(), stop }
    }
}

impl Iterator for Pace<'_> {
    /// The number of the step, from 0, is left to `enumerate`.
    type Item = ();

    fn next(&mut self) -> Option<()> {
        loop {
            if self.stop.now() {
                return None;
            }
            let now = Instant::now();
            if now >= self.due {
                // who was held up for long does not catch up
                self.due = (self.due + self.step).max(now);
                return Some(());
            }
            sleep((self.due - now).min(Duration::from_millis(50)));
        }
    }
}
