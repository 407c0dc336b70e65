//! Who panics is heard, and who takes too long is named.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// No case takes as long: a hundredth of a second is much. The machine may be busy.
const LONGEST: Duration = Duration::from_secs(5);

/// What a worker is at.
#[derive(Debug, Default)]
pub struct Beat {
    case: AtomicU64,
    /// Milliseconds since 1970; 0: at nothing.
    since: AtomicU64,
}

fn now() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().map_or(1, |t| t.as_millis() as u64)
}

impl Beat {
    pub fn start(&self, case: u64) {
        self.case.store(case, Ordering::Relaxed);
        self.since.store(now(), Ordering::Release);
    }

    pub fn stop(&self) {
        self.since.store(0, Ordering::Release);
    }
}

/// Ends the process when a case hangs.
pub fn watch(beats: &[Beat], done: &AtomicU64) {
    while done.load(Ordering::Relaxed) == 0 {
        std::thread::sleep(Duration::from_millis(100));
        for beat in beats {
            let since = beat.since.load(Ordering::Acquire);
            if since != 0 && now().saturating_sub(since) > LONGEST.as_millis() as u64 {
                eprintln!("case {} takes more than {LONGEST:?}", beat.case.load(Ordering::Relaxed));
                std::process::abort();
            }
        }
    }
}

thread_local! {
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Panics are kept for whoever catches them.
pub fn quiet_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        SAID.with(|said| *said.borrow_mut() = panic.to_string());
        if std::thread::current().name().is_some() {
            before(panic); // the test's own
        }
    }));
}

/// What a panic said, if there was one.
pub fn caught<T>(what: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(what)).map_err(|_| SAID.with(|said| said.take()))
}
