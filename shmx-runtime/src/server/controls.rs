//! Receiving control messages: the server's end of the readers' rings. What is in them is hostile until checked.

use super::core::Core;
use crate::error::{Error, Kind, Result};
use crate::sync::Ordering;
use crate::typed::ControlMessage;
use crate::wire::{control, reader};
use shmx_schema::layout::align_up;
use std::marker::PhantomData;

/// Who sent a message: see [`Message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Reader {
    /// Its number in the segment; given again when it has left.
    pub number: u32,
    /// Its own number; never given again.
    pub id: u64,
    /// Its process, as it says: whoever may write the segment can say anything. 0 for a stock SHMX client, which does
    /// not say it.
    pub pid: u64,
}

/// A control message, with its sender.
///
/// Generated code has the `Control` that `body` is, an enum with a variant a message, and `Unknown` for the numbers
/// that this schema lacks. Values in it may be anything that a peer wrote. See [`Controls`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message<M> {
    /// Who sent it, as far as can be known: whoever may write the segment can pretend.
    pub reader: Reader,
    /// What it says: a schema's `Control`.
    pub body: M,
}

/// A message as it lies in the ring: its number, and its fields as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawControl {
    /// The control's number on the wire.
    pub id: u32,
    /// Its fields as they lie, unchecked.
    pub bytes: Vec<u8>,
}

/// The messages that wait: see [`Server::controls`](crate::Server::controls).
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-controls-{}", std::process::id());
/// # let name = name.as_str();
/// use tour::{Client, Control, Server};
///
/// let mut server = Server::create(name)?;
/// let client = Client::attach(name)?;
/// client.send(&Control::SetGravity { g: [0.0, 0.0, -1.62] })?; // m/s^2
/// client.send(&Control::Pause)?;
///
/// let (mut gravity, mut running) = ([0.0, 0.0, -9.81], true);
/// for message in server.controls() {
///     match message {
///         Ok(message) => match message.body {
///             Control::SetGravity { g } => gravity = g,
///             Control::Pause => running = !running,
///             other => println!("{:?} of pid {}", other, message.reader.pid),
///         },
///         Err(error) => eprintln!("{error}"), // a broken sender; the others go on
///     }
/// }
/// assert_eq!((gravity, running), ([0.0, 0.0, -1.62], false));
/// assert_eq!(server.controls().count(), 0); // each message is delivered once
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Controls<'s, M> {
    core: &'s mut Core,
    /// The reader whose ring is read, and how far.
    reader: u32,
    until: Option<u64>,
    body: PhantomData<fn() -> M>,
}

impl<'s, M> Controls<'s, M> {
    pub(crate) fn new(core: &'s mut Core) -> Self {
        Controls { core, reader: 0, until: None, body: PhantomData }
    }

    /// The next message of any reader.
    fn next_raw(&mut self) -> Option<Result<(Reader, RawControl)>> {
        if let Err(e) = self.core.at_home() {
            let first = std::mem::replace(&mut self.reader, u32::MAX) != u32::MAX;
            return first.then_some(Err(e));
        }
        while self.reader < self.core.segment.geo.reader_slots && self.core.segment.geo.control_per_reader > 0 {
            let r = self.reader;
            // Each ring is read up to where it stood when its turn came, so that a busy sender does not hold us.
            let until = *self.until.get_or_insert_with(|| self.core.written(r));
            match self.core.take_control(r, until) {
                Some(message) => return Some(message),
                None => (self.reader, self.until) = (r + 1, None),
            }
        }
        None
    }
}

impl<M: ControlMessage> Iterator for Controls<'_, M> {
    type Item = Result<Message<M>>;

    fn next(&mut self) -> Option<Self::Item> {
        let message = self.next_raw()?;
        Some(message.and_then(|(reader, raw)| Ok(Message { reader, body: M::decode(raw.id, &raw.bytes)? })))
    }
}

impl ControlMessage for RawControl {
    fn id(&self) -> u32 {
        self.id
    }

    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bytes);
    }

    fn decode(id: u32, body: &[u8]) -> Result<Self, Error> {
        Ok(RawControl { id, bytes: body.to_vec() })
    }
}

impl Core {
    /// How far reader `r` has written. Acquire: what it counts has been written.
    pub(super) fn written(&self, r: u32) -> u64 {
        self.segment.shared().u64(self.segment.geo.ring(r) + control::WRITE).load(Ordering::Acquire)
    }

    fn read_up_to(&mut self, r: u32, read: u64) {
        self.read[r as usize] = read;
        let ring = self.segment.geo.ring(r);
        self.segment.shared().u64(ring + control::READ).store(read, Ordering::Release);
    }

    /// The next message of reader `r` before `until`. How far was read is remembered here, whatever the ring says.
    fn take_control(&mut self, r: u32, until: u64) -> Option<Result<(Reader, RawControl)>> {
        let ring = self.segment.geo.ring(r);
        let room = self.segment.geo.control_per_reader as u64 - control::DATA;
        loop {
            let read = self.read[r as usize];
            let waiting = until.wrapping_sub(read);
            if waiting == 0 {
                return None;
            }
            // After `write` was loaded: the slot changes hands only while the ring is empty, so this is the sender.
            let slot = self.segment.geo.reader(r);
            let shared = self.segment.shared();
            let sender = Reader {
                number: r,
                id: shared.u64(slot + reader::READER_ID).load(Ordering::Acquire),
                // Stock readers do not say it.
                pid: match shared.u32(slot + reader::IN_USE).load(Ordering::Relaxed) {
                    reader::STOCK => 0,
                    _ => shared.get64(slot + reader::PID),
                },
            };
            // `read` too: it is where a corrupt ring stood when it was given up.
            let aligned = (until | read).is_multiple_of(control::ALIGN);
            if waiting > room || !aligned {
                return Some(Err(self.drop_ring(sender, until, "its counters contradict each other")));
            }
            let at = read % room;
            let start = ring + control::DATA + at;
            let (id, length) = (shared.get32(start), shared.get32(start + 4) as u64);
            let size = align_up(control::TLV_HEAD + length, control::ALIGN);
            if size > waiting || size > room - at {
                return Some(Err(self.drop_ring(sender, until, "a message is longer than what was written")));
            }
            let message = (id != 0).then(|| {
                let mut bytes = vec![0; length as usize];
                shared.copy_out(start + control::TLV_HEAD, &mut bytes);
                RawControl { id, bytes }
            });
            self.read_up_to(r, read.wrapping_add(size));
            if let Some(message) = message {
                self.stats.controls += 1;
                return Some(Ok((sender, message)));
            }
        }
    }

    /// Gives up what a ring holds, and says so.
    fn drop_ring(&mut self, sender: Reader, until: u64, what: &str) -> Error {
        let lost = until.wrapping_sub(self.read[sender.number as usize]);
        self.stats.control_bytes_lost = self.stats.control_bytes_lost.saturating_add(lost);
        self.read_up_to(sender.number, until);
        Kind::CorruptRing { reader: sender.number, pid: sender.pid, lost, what: what.to_owned() }.into()
    }
}
