//! Who gets the name: a segment that is built, or the one that is there, if its writer is dead.
//!
//! The order of steps is that of a checked model (three processes, each killed anywhere): what is found under a name
//! is touched only with START of that file held and the name seen to lead to it still; a free name is never taken from
//! somebody who was quicker; the writer's lock is held before the name leads to a file.

use super::build::{Built, Source, Want, build, geometry};
use super::builder::Settings;
use super::core::{Core, Parts};
use super::plan::Plan;
use super::{leftovers, takeover};
use crate::error::{Error, Kind, Result};
use crate::protocol::wake;
use crate::segment::{Role, Segment};
use crate::sync::Ordering;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::sys::{clock, file, futex, holder, process};
use crate::wire::ext;
use std::fs::File;
use std::time::Duration;

/// How long START is waited for. Who holds it builds a segment or closes one: that takes far less, unless it is
/// stopped.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the name is looked at again because it led elsewhere by then: each time another process started or closed
/// in between.
const LOOKS: usize = 10_000;

/// A segment with us as its writer.
pub(super) struct Started {
    segment: Segment,
    lock: Lock,
    session: u64,
    last: Option<(u64, u64)>,
}

impl From<Built> for Started {
    fn from(built: Built) -> Started {
        Started { segment: built.segment, lock: built.lock, session: built.session, last: None }
    }
}

/// Becomes the writer of a segment with these settings.
pub(crate) fn create(name: &str, source: &Source<'_>, settings: &Settings) -> Result<Core> {
    let name = Name::new(name)?;
    // From here on the schema has the profile that the segment gets; the blob keeps the schema's own.
    let mut schema = source.schema.clone();
    schema.segment.wire = settings.wire;
    let source = &Source { schema: &schema, blob: source.blob };
    let (plan, most) = Plan::new(source.schema, &settings.max)?;
    let geo = geometry(source, settings, most).map_err(|e| e.of(&name.text))?;
    let want = Want { name, geo, source, settings };
    let Started { segment, lock, session, last } = start(&want)?;
    let (name, keep, room) = (want.name, settings.keep, settings.room);
    Ok(Core::new(Parts { segment, name, schema, plan, session, keep, room, lock, last }))
}

fn start(want: &Want<'_>) -> Result<Started> {
    let path = &want.name.path;
    let mut spare = None; // built for a name that was free, and then was not
    for _ in 0..LOOKS {
        match file::open(&want.name, true) {
            Err(e) if e.is_not_found() => {
                let built = build_once(want, &mut spare)?;
                if file::rename_new(&built.temporary.0, path)? {
                    return Ok(built.into());
                }
                spare = Some(built);
            }
            Err(e) => return Err(e),
            Ok(found) => {
                if let Some(started) = succeed(want, found, &mut spare)? {
                    return Ok(started);
                }
            }
        }
    }
    let why = "other processes make and remove it all the time";
    Err(Kind::Busy { name: want.name.text.clone(), path: path.clone(), why: why.to_owned() }.into())
}

fn build_once(want: &Want<'_>, spare: &mut Option<Built>) -> Result<Built> {
    match spare.take() {
        Some(built) => Ok(built),
        None => {
            leftovers::remove(&want.name);
            build(want)
        }
    }
}

/// Becomes the successor of the writer of what was found under the name, if that is dead. `None`: the name leads
/// elsewhere by now.
fn succeed(want: &Want<'_>, found: File, spare: &mut Option<Built>) -> Result<Option<Started>> {
    let (name, path) = (&want.name.text, &want.name.path);
    let lock = Lock::of(&found).map_err(|e| Error::os("cannot open the segment for its locks", path, e))?;
    take_start(&lock, &want.name, &found)?;
    if !file::leads_to(path, &found) {
        return Ok(None);
    }
    // Stock SHMX's servers, and what is no segment, hold no lock that says whether somebody uses it: left alone.
    let old = Segment::open(found, Role::Writer).map_err(|e| -> Error {
        let why = format!("{e}; it is in the way, remove it or choose another name");
        Kind::Foreign { name: name.clone(), path: path.clone(), why }.into()
    })?;
    if !is_free(&lock, &old) {
        let pid = old.head().get64(ext::WRITERS + ext::WRITER_PID);
        return Err(Kind::HasWriter { name: name.clone(), writer: process::describe(pid) }.into());
    }
    // From here on it is ours, whatever becomes of it.
    if let Some(last) = takeover::adoptable(&old, want) {
        file::reserve(&old.file, want.geo.total_bytes, &want.name)?; // is there unless somebody cut it off
        leftovers::remove(&want.name);
        let session = takeover::take_over(&old, last);
        lock.unlock(ext::LOCK_START);
        return Ok(Some(Started { segment: old, lock, session, last: Some(last) }));
    }
    let built = build_once(want, spare)?;
    // Marked first, so that a starter that is killed between the two leaves nobody behind who goes by the mark alone.
    let state = old.head().u32(ext::STATE);
    let was = state.swap(ext::STATE_SUPERSEDED, Ordering::AcqRel);
    if let Err(e) = file::rename_over(&built.temporary.0, path) {
        state.store(was, Ordering::Release);
        return Err(e);
    }
    set_state(&old, ext::STATE_SUPERSEDED);
    Ok(Some(built.into()))
}

/// Locks the writer's byte if its writer is dead.
fn is_free(lock: &Lock, segment: &Segment) -> bool {
    for _ in 0..20 {
        if matches!(lock.try_lock(ext::writer_lock(0)), Ok(true)) {
            return true;
        }
        // Held, though its process is gone: by a starter for a moment, who took the file for a leftover, or by the
        // kernel, which is about to let go. Where processes cannot be seen this costs a few milliseconds.
        let head = segment.head();
        let (pid, since) = (head.get64(ext::WRITERS + ext::WRITER_PID), head.get64(ext::WRITERS + ext::WRITER_START));
        if process::start_time(pid) == since {
            return false;
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    false
}

/// Locks START of a segment, or says who has it for so long.
pub(super) fn take_start(lock: &Lock, name: &Name, file: &File) -> Result<()> {
    let since = clock::monotonic();
    let mut nap = Duration::from_micros(50);
    loop {
        match lock.try_lock(ext::LOCK_START) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(e) => return Err(Error::os("cannot lock the segment", &name.path, e)),
        }
        if clock::monotonic() - since > PATIENCE.as_nanos() as u64 {
            let who = holder::of(file, ext::LOCK_START).map_or("a process".to_owned(), process::describe);
            let why = format!("{who} has been starting or closing it for {} s: it may be stopped", PATIENCE.as_secs());
            return Err(Kind::Busy { name: name.text.clone(), path: name.path.clone(), why }.into());
        }
        std::thread::sleep(nap);
        nap = (nap * 2).min(Duration::from_millis(2));
    }
}

/// Says what became of a segment, and wakes all who wait for it.
pub(super) fn set_state(segment: &Segment, state: u32) {
    segment.head().u32(ext::STATE).store(state, Ordering::Release);
    wake::notify(segment.asleep(), segment.wake(), true);
    futex::wake_all(segment.wake());
}
