//! What stands between a client and a stock segment: it fills the client's shadow, and keeps its reader slot.

use super::frame::{self, Header, Newest};
use super::reader::{self, Place};
use super::source::Source;
use super::{ring, shadow};
use crate::error::{Error, Kind, Result};
use crate::segment::Segment;
use crate::sync::{AtomicU64, Ordering};
use crate::sys::process;
use crate::writer_state::Writer;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Copies begun before a call gives up for the moment.
const TRIES: u32 = 16;
/// How long every copy may be torn before that is an error.
const PATIENCE: Duration = Duration::from_secs(1);

/// A client's side of a stock segment.
#[derive(Debug)]
pub(crate) struct Bridge {
    name: String,
    /// Who attached: a forked child's copy of this has nothing to give back.
    pid: u64,
    source: Source,
    /// The sequence of the newest frame in the shadow.
    newest: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    place: Option<Place>,
    /// The `write_index` up to which all was seen.
    index: u32,
    /// The newest id that was.
    seen: u64,
    torn_since: Option<Instant>,
    buffer: Vec<u8>,
}

impl Bridge {
    /// Takes a reader slot.
    pub(crate) fn attach(name: &str, source: Source) -> Result<Bridge> {
        let place = reader::claim(&source).map_err(|e| e.of(name))?;
        let state = State { place, ..State::default() };
        let bridge = Bridge {
            name: name.to_owned(),
            pid: process::pid(),
            source,
            newest: AtomicU64::new(0),
            state: Mutex::new(state),
        };
        if place.is_none() { Err(bridge.taken()) } else { Ok(bridge) }
    }

    fn taken(&self) -> Error {
        let by = "readers that it does not name (its server, of stock SHMX, may reap dead ones)".to_owned();
        Kind::ReadersTaken { name: self.name.clone(), count: self.source.geo.reader_slots, by }.into()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the server started anew: nothing comes of this bridge any more, attach again by name. One load.
    pub(crate) fn moved(&self) -> bool {
        self.source.moved()
    }

    /// Copies the newest frame into the shadow if it is new.
    pub(crate) fn pull(&self, shadow: &Segment) -> Result<bool> {
        self.try_pull(shadow).map_err(|e| e.of(&self.name))
    }

    fn try_pull(&self, shadow: &Segment) -> Result<bool> {
        if self.moved() {
            return Err(self.source.has_moved());
        }
        let state = &mut *self.state();
        if self.source.write_index() == state.index {
            return Ok(false);
        }
        match frame::newest(&self.source, state.seen, TRIES, &mut state.buffer)? {
            Newest::Frame(header, index) => {
                self.put(shadow, &header, &state.buffer)?;
                (state.index, state.seen, state.torn_since) = (index, header.id, None);
                self.beat(state);
                Ok(true)
            }
            Newest::Nothing(index) => {
                state.index = index;
                Ok(false)
            }
            Newest::Overtaken => {
                let since = *state.torn_since.get_or_insert_with(Instant::now);
                if since.elapsed() < PATIENCE {
                    return Ok(false);
                }
                state.torn_since = None;
                Err(Kind::Overtaken { name: self.name.clone(), slots: self.source.geo.slots }.into())
            }
        }
    }

    /// Whether a pull would find something. Copies nothing.
    pub(crate) fn has_news(&self) -> bool {
        self.moved() || self.source.write_index() != self.state().index
    }

    /// The sequence of the newest frame that was pulled or fetched; 0 while there was none.
    pub(crate) fn newest(&self) -> u64 {
        self.newest.load(Ordering::Relaxed)
    }

    fn put(&self, shadow: &Segment, header: &Header, payload: &[u8]) -> Result<()> {
        let seq = shadow::put(shadow, self.newest(), header, payload, &self.name)?;
        self.newest.fetch_max(seq, Ordering::Relaxed);
        Ok(())
    }

    /// Copies the frame of an id into the shadow, if it is in the ring and not yet there.
    pub(crate) fn fetch(&self, shadow: &Segment, id: u64) -> Result<bool> {
        if self.moved() {
            return Err(self.source.has_moved().of(&self.name));
        }
        if id == 0 || shadow::has(shadow, id) {
            return Ok(false);
        }
        let state = &mut *self.state();
        let found = frame::of_id(&self.source, id, TRIES, &mut state.buffer).map_err(|e| e.of(&self.name))?;
        let Some(header) = found.filter(|_| !self.moved()) else { return Ok(false) };
        self.put(shadow, &header, &state.buffer).map_err(|e| e.of(&self.name))?;
        state.seen = state.seen.max(header.id);
        self.beat(state);
        Ok(true)
    }

    /// Takes over what the directory has grown by.
    pub(crate) fn directory(&self, shadow: &Segment) -> Result<bool> {
        let _one_at_a_time = self.state();
        shadow::refresh(shadow, &self.source, false).map_err(|e| e.of(&self.name))
    }

    /// Says that this reader lives. A slot that its server reaped is claimed anew; that there is none free is found
    /// out by [`Bridge::send`].
    pub(crate) fn heartbeat(&self) {
        self.beat(&mut self.state());
    }

    fn beat(&self, state: &mut State) {
        if let Ok(Some(place)) = self.place(state) {
            let _ = reader::beat(&self.source, &place, state.seen); // a restart, which the next look finds out
        }
    }

    /// The slot that is ours, claimed anew if need be.
    fn place(&self, state: &mut State) -> Result<Option<Place>> {
        if self.moved() {
            return Err(self.source.has_moved());
        }
        if let Some(place) = &state.place
            && !reader::is_ours(&self.source, place)?
        {
            state.place = None;
        }
        if state.place.is_none() {
            state.place = reader::claim(&self.source)?;
        }
        Ok(state.place)
    }

    /// Sends a control message; `control` is its name for errors.
    pub(crate) fn send(&self, id: u32, control: impl Fn() -> String, body: &[u8]) -> Result<()> {
        let state = &mut *self.state();
        if id == 0 {
            // Stock's word for filling.
            return Err(Kind::UnknownControl { name: self.name.clone(), control: control() }.into());
        }
        let place = self.place(state).map_err(|e| e.of(&self.name))?.ok_or_else(|| self.taken())?;
        reader::beat(&self.source, &place, state.seen).map_err(|e| e.of(&self.name))?;
        ring::send(&self.source, place.number, id, control, body, &self.name).map_err(|e| e.of(&self.name))
    }

    /// What is known of the server.
    pub(crate) fn writer(&self) -> Writer {
        if self.moved() { Writer::Superseded } else { Writer::Unknown }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        if let Some(place) = self.state().place.filter(|_| self.pid == process::pid()) {
            let _ = reader::release(&self.source, &place); // reaped, or restarted: nothing of ours is left
        }
    }
}
