//! What a forked child must not keep: the descriptors that hold its parent's locks, and the use of its handles.
//!
//! The list is made of atomic words in memory that is never freed, because the child of a threaded process may take
//! no lock and allocate nothing. A fork that the C library does not see (a bare `clone`) is not noticed.

use super::lock::at_fork;
use std::fs::File;
use std::io;
use std::os::fd::{IntoRawFd, RawFd};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI32, AtomicU32, Ordering};

/// How often the way to this process forked, counted in the children.
static FORKS: AtomicU32 = AtomicU32::new(0);
/// /dev/null, once somebody watches.
static NULL: OnceLock<RawFd> = OnceLock::new();
static LIST: Page = Page::new();

const NONE: RawFd = -1;

/// A part of the list.
#[derive(Debug)]
struct Page {
    places: [AtomicI32; 62],
    next: OnceLock<Box<Page>>,
}

impl Page {
    const fn new() -> Page {
        Page { places: [const { AtomicI32::new(NONE) }; 62], next: OnceLock::new() }
    }
}

/// The process that a handle was made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Home(u32);

impl Home {
    /// This one.
    pub(crate) fn here() -> Home {
        Home(FORKS.load(Ordering::Relaxed))
    }

    /// How many forks led to it.
    pub(crate) fn depth(self) -> u32 {
        self.0
    }

    /// Whether it is this process, and no child that was forked since.
    #[inline]
    pub(crate) fn is_here(self) -> bool {
        self.0 == FORKS.load(Ordering::Relaxed)
    }
}

/// A descriptor's place in the list.
#[derive(Debug)]
pub(crate) struct Listed {
    place: &'static AtomicI32,
    fd: RawFd,
}

impl Listed {
    /// Takes it off the list, before it is closed.
    pub(crate) fn strike(self) {
        // A child has struck all of them, and may have given the place to another.
        let _ = self.place.compare_exchange(self.fd, NONE, Ordering::AcqRel, Ordering::Relaxed);
    }
}

/// Sees to it that forked children call `handler`.
pub(super) fn watch(handler: extern "C" fn()) -> io::Result<()> {
    static WATCHED: OnceLock<bool> = OnceLock::new();
    if NULL.get().is_none() {
        let null = File::options().read(true).write(true).open("/dev/null")?.into_raw_fd();
        // Two threads that are first at once: one descriptor is left over.
        let _ = NULL.set(null);
    }
    match WATCHED.get_or_init(|| at_fork(handler).is_ok()) {
        true => Ok(()),
        false => Err(io::Error::from(io::ErrorKind::OutOfMemory)), // the only error that pthread_atfork has
    }
}

/// Lists a descriptor that is going to hold locks.
pub(super) fn list(fd: RawFd) -> Listed {
    let mut page = &LIST;
    loop {
        for place in &page.places {
            if place.compare_exchange(NONE, fd, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                return Listed { place, fd };
            }
        }
        page = page.next.get_or_init(|| Box::new(Page::new()));
    }
}

/// In the child, before anything else: gives each listed descriptor, with that of /dev/null, to `replace`.
pub(super) fn arrive(replace: impl Fn(RawFd, RawFd)) {
    FORKS.fetch_add(1, Ordering::Relaxed);
    let Some(null) = NULL.get() else { return };
    let mut page = Some(&LIST);
    while let Some(Page { places, next }) = page {
        for place in places {
            let fd = place.swap(NONE, Ordering::AcqRel);
            if fd != NONE {
                replace(fd, *null);
            }
        }
        page = next.get().map(Box::as_ref);
    }
}
