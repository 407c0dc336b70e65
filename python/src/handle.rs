//! A handle of the runtime in a Python object: used by one thread at a time, given up by `close`.

use crate::error;
use pyo3::prelude::*;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Whoever waits looks for signals this often.
pub const SLICE: Duration = Duration::from_millis(50);

/// A client or watcher.
#[derive(Debug)]
pub struct Handle<T> {
    slot: Mutex<Slot<T>>,
    what: &'static str,
    name: String,
    /// The process that it was made in.
    pid: u32,
}

#[derive(Debug)]
enum Slot<T> {
    Here(Box<T>),
    /// A thread waits with it, without the GIL.
    Out,
    Closed,
}

/// A handle that is out.
#[derive(Debug)]
pub struct Out<'h, T> {
    from: &'h Handle<T>,
    inner: Option<Box<T>>,
}

impl<T> Handle<T> {
    pub fn new(what: &'static str, name: &str, inner: T) -> Handle<T> {
        let (slot, name) = (Mutex::new(Slot::Here(Box::new(inner))), name.to_owned());
        Handle { slot, what, name, pid: std::process::id() }
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn lock(&self) -> MutexGuard<'_, Slot<T>> {
        // Held for moments without a call into Python, with the GIL: nobody waits for it, no fork finds it locked.
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls it.
    pub fn with<R>(&self, call: impl FnOnce(&mut T) -> PyResult<R>) -> PyResult<R> {
        match &mut *self.lock() {
            Slot::Here(inner) => call(inner),
            slot => Err(self.not_here(slot)),
        }
    }

    /// Takes it out, to be waited with.
    pub fn out(&self) -> PyResult<Out<'_, T>> {
        let mut slot = self.lock();
        match std::mem::replace(&mut *slot, Slot::Out) {
            Slot::Here(inner) => Ok(Out { from: self, inner: Some(inner) }),
            other => {
                let error = self.not_here(&other);
                *slot = other;
                Err(error)
            }
        }
    }

    #[cold]
    fn not_here(&self, slot: &Slot<T>) -> PyErr {
        let Handle { what, name, .. } = self;
        match slot {
            Slot::Out if self.pid != std::process::id() => error::new(
                "ForkedError",
                format!(
                    "this {what} of segment '{name}' was made before the process forked and is the parent's; make \
                     another one here"
                ),
            ),
            Slot::Closed => error::new("ClosedError", format!("this {what} of segment '{name}' was closed")),
            _ => error::new(
                "ShmxError",
                format!(
                    "another thread waits with this {what} of segment '{name}'; a {what} is one thread's, make one for \
                     each"
                ),
            ),
        }
    }

    /// Gives it up: now, or when the thread that waits with it returns.
    pub fn close(&self) {
        let was = std::mem::replace(&mut *self.lock(), Slot::Closed);
        drop(was);
    }

    pub fn is_closed(&self) -> bool {
        matches!(*self.lock(), Slot::Closed)
    }
}

impl<T> Out<'_, T> {
    pub fn inner(&mut self) -> &mut T {
        self.inner.as_mut().expect("it is out until this is dropped")
    }

    /// Whether it was closed meanwhile.
    pub fn is_closed(&self) -> bool {
        self.from.is_closed()
    }
}

impl<T> Drop for Out<'_, T> {
    fn drop(&mut self) {
        let mut slot = self.from.lock();
        if let (Slot::Out, Some(inner)) = (&*slot, self.inner.take()) {
            *slot = Slot::Here(inner);
        }
    }
}

/// How long to wait: seconds, None or infinity without end.
pub fn duration(seconds: Option<f64>) -> PyResult<Option<Duration>> {
    match seconds {
        None => Ok(None),
        Some(seconds) if seconds == f64::INFINITY => Ok(None),
        Some(seconds) if seconds >= 0.0 => Ok(Duration::try_from_secs_f64(seconds).ok()),
        Some(seconds) => Err(pyo3::exceptions::PyValueError::new_err(format!("{seconds} is no time to wait"))),
    }
}

/// Calls again and again, without the GIL, for a slice of time each, until there is something or the time is up.
/// KeyboardInterrupt and whatever else a signal's handler raises end it.
pub fn patiently<R: Send>(
    py: Python<'_>,
    longest: Option<Duration>,
    mut call: impl FnMut(Duration) -> Option<R> + Send,
) -> PyResult<Option<R>> {
    let end = longest.and_then(|longest| Instant::now().checked_add(longest));
    loop {
        let left = end.map(|end| end.saturating_duration_since(Instant::now()));
        let slice = left.map_or(SLICE, |left| left.min(SLICE));
        if let Some(got) = py.detach(|| call(slice)) {
            return Ok(Some(got));
        }
        py.check_signals()?;
        if left.is_some_and(|left| left <= SLICE) {
            return Ok(None);
        }
    }
}

/// The name of a segment, or a path to one.
pub fn segment_name(name: &Bound<'_, PyAny>) -> PyResult<String> {
    match name.extract() {
        Ok(name) => Ok(name),
        Err(_) => name.py().import("os")?.getattr("fspath")?.call1((name,))?.extract(),
    }
}
