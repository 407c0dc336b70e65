//! An open segment: its three zones and its checked layout, and the words that everybody shares.

use crate::error::{Error, Kind, Result};
use crate::mem::{Rows, Zone};
use crate::stock;
use crate::sync::{AtomicU32, AtomicU64, Ordering};
use crate::sys::file;
use crate::wire::frame::{self, FrameHeader};
use crate::wire::geometry::Geometry;
use crate::wire::{ext, header, pins};
use shmx_schema::model::{self, Schema, Wire};
use std::borrow::Cow;
use std::fs::File;
use std::os::unix::fs::FileExt;

/// A mapped segment.
#[derive(Debug)]
pub(crate) struct Segment {
    pub(crate) file: File,
    pub(crate) geo: Geometry,
    /// The profile that its header says, whatever its schema's default is.
    pub(crate) wire: Wire,
    pub(crate) flags: u32,
    /// It stands for one that a stock server made, of which it has copies: see [`stock`].
    pub(crate) is_shadow: bool,
    /// Zone 1: headers and directory.
    head: Zone,
    /// Zone 2: reader slots, control rings, pins.
    shared: Zone,
    /// Zone 3: frames.
    slots: Zone,
    claims: Rows<AtomicU64>,
    frames: Rows<FrameHeader>,
}

/// What a file is.
pub(crate) enum Found {
    /// A segment of ours, mapped.
    Ours(Segment),
    /// One that a stock server made.
    Stock(stock::Source),
}

/// Who maps what for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// All of it.
    Writer,
    /// Zone 2.
    Reader,
    /// Nothing.
    Watcher,
}

/// What a segment's state word says: see [`Inspector::state`](crate::Inspector::state). It is what the last writer
/// wrote; one that died wrote nothing more, so ask for the [`Writer`](crate::Writer) too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SegmentState {
    /// Being taken over by a new writer.
    Starting,
    /// In use, as far as its writer said.
    Live,
    /// Its last writer closed it.
    Closed,
    /// A new segment has its name.
    Superseded,
}

impl Segment {
    /// Maps a segment whose layout is known, as its maker does.
    pub(crate) fn map(file: File, geo: Geometry, wire: Wire, flags: u32, role: Role) -> Result<Segment> {
        let zone = |from, to, writable| {
            Zone::map(&file, from, to, writable)
                .map_err(|e| Error::geometry(format!("cannot map bytes {from} to {to}: {e}")))
        };
        let head = zone(0, geo.readers_offset, role == Role::Writer)?;
        let shared = zone(geo.readers_offset, geo.slots_offset, role != Role::Watcher)?;
        let slots = zone(geo.slots_offset, geo.total_bytes, role == Role::Writer)?;
        Ok(Segment::of(file, geo, (wire, flags), [head, shared, slots]))
    }

    /// A segment in private memory, of which this process is the only writer; `file` is the one it stands for.
    pub(crate) fn shadow(file: File, geo: Geometry) -> Result<Segment> {
        let zone = |from, to| {
            Zone::private(from, to)
                .map_err(|e| Error::geometry(format!("no memory for a copy of {} bytes: {e}", to - from)))
        };
        let head = zone(0, geo.readers_offset)?;
        let shared = zone(geo.readers_offset, geo.slots_offset)?;
        let slots = zone(geo.slots_offset, geo.total_bytes)?;
        Ok(Segment { is_shadow: true, ..Segment::of(file, geo, (Wire::Native, 0), [head, shared, slots]) })
    }

    fn of(file: File, geo: Geometry, (wire, flags): (Wire, u32), [head, shared, slots]: [Zone; 3]) -> Segment {
        let count = geo.slots as usize;
        let claims = shared.rows(geo.claim(0), pins::STRIDE, count);
        let frames = slots.rows(geo.slot(0), geo.slot_stride.into(), count);
        Segment { file, geo, wire, flags, is_shadow: false, head, shared, slots, claims, frames }
    }

    /// Opens what others made: nothing of it is trusted. Here alone is decided what kind of segment a file is.
    pub(crate) fn find(file: File, role: Role) -> Result<Found> {
        let size = file::size(&file).map_err(|e| Error::corrupt(format!("its size cannot be read: {e}")))?;
        if size == 0 {
            return Err(Kind::Unfinished.into());
        }
        if size < header::BYTES {
            return Err(Error::corrupt(format!("{size} bytes are fewer than the header's {}", header::BYTES)));
        }
        // One look at each word: what is checked is what is used.
        let mut bytes = [0; ext::WRITERS as usize];
        let there = size.min(ext::WRITERS) as usize;
        file.read_exact_at(&mut bytes[..there], 0)
            .map_err(|e| Error::corrupt(format!("its headers cannot be read: {e}")))?;
        let u32_at = |at: u64| u32::from_le_bytes(bytes[at as usize..][..4].try_into().unwrap_or_default());
        let u64_at = |at: u64| u64::from_le_bytes(bytes[at as usize..][..8].try_into().unwrap_or_default());
        let version = header::check(bytes.first_chunk().unwrap_or(&[0; header::BYTES as usize]))?;
        let ours = u32_at(header::STATIC_OFFSET) as u64 >= ext::LEAST_END && u64_at(ext::MAGIC) == ext::MAGIC_VALUE;
        let wire = match (version, ours) {
            (header::NATIVE, true) => Wire::Native,
            (header::STOCK, true) => Wire::Shmx2,
            (header::STOCK, false) => return Ok(Found::Stock(stock::Source::open(file, role != Role::Watcher)?)),
            ((major, minor), _) => {
                return Err(Error::corrupt(format!(
                    "its wire version is {major}.{minor}{}, this runtime reads {}.{} (native) and {}.{} (shmx2 and stock \
                     SHMX)",
                    if ours { "" } else { " without our extension" },
                    header::NATIVE.0,
                    header::NATIVE.1,
                    header::STOCK.0,
                    header::STOCK.1
                )));
            }
        };
        let flags = u32_at(ext::FLAGS);
        if wire == Wire::Shmx2 && flags & ext::CHECKSUM_MASK != ext::FLAG_FNV {
            return Err(Error::corrupt(format!(
                "its flags are {flags:#x}, without the checksum of its wire version 2.0"
            )));
        }
        let geo = Geometry::read(size, u32_at, u64_at)?;
        Ok(Found::Ours(Segment::map(file, geo, wire, flags, role)?))
    }

    /// Opens a segment of ours.
    pub(crate) fn open(file: File, role: Role) -> Result<Segment> {
        match Segment::find(file, role)? {
            Found::Ours(segment) => Ok(segment),
            Found::Stock(_) => Err(Error::corrupt("a stock SHMX server made it")),
        }
    }

    /// A schema with the profile that this segment has: what frames are laid out by.
    pub(crate) fn in_its_wire<'s>(&self, schema: &'s Schema) -> Cow<'s, Schema> {
        if schema.segment.wire == self.wire {
            return Cow::Borrowed(schema);
        }
        let segment = model::Segment { wire: self.wire, ..schema.segment.clone() };
        Cow::Owned(Schema { segment, ..schema.clone() })
    }

    /// Zone 1.
    #[inline]
    pub(crate) fn head(&self) -> &Zone {
        &self.head
    }

    /// Zone 2.
    #[inline]
    pub(crate) fn shared(&self) -> &Zone {
        &self.shared
    }

    /// Zone 3.
    #[inline]
    pub(crate) fn slots(&self) -> &Zone {
        &self.slots
    }

    /// The newest frame's sequence.
    #[inline]
    pub(crate) fn newest(&self) -> &AtomicU64 {
        self.head.first::<{ ext::HEAD }>()
    }

    /// Slot `i`'s claim word.
    #[inline]
    pub(crate) fn claim(&self, i: usize) -> &AtomicU64 {
        self.shared.row(&self.claims, i)
    }

    /// Slot `i`'s header.
    #[inline]
    pub(crate) fn frame(&self, i: usize) -> &FrameHeader {
        self.slots.row(&self.frames, i)
    }

    /// Where slot `i`'s payload starts.
    #[inline]
    pub(crate) fn payload(&self, i: usize) -> u64 {
        self.geo.slot(i) + frame::HEADER
    }

    /// Whether somebody sleeps.
    #[inline]
    pub(crate) fn asleep(&self) -> &AtomicU32 {
        self.shared.u32(self.geo.pins_offset + pins::ASLEEP)
    }

    /// The futex word.
    #[inline]
    pub(crate) fn wake(&self) -> &AtomicU32 {
        self.head.first_half::<{ ext::WAKE }>()
    }

    /// The session's id.
    #[inline]
    pub(crate) fn session(&self) -> u64 {
        self.head.get64(header::SESSION_ID)
    }

    /// Whether its headers still say what they did when it was opened: a stock server that is started on the name
    /// writes its own over them.
    pub(crate) fn is_intact(&self) -> bool {
        self.head.get64(header::MAGIC) == header::MAGIC_VALUE
            && self.head.get64(ext::MAGIC) == ext::MAGIC_VALUE
            && self.head.get64(ext::TOTAL_BYTES) == self.geo.total_bytes
    }

    /// Whether the state word says that it is in use: a load beside that of [`Segment::newest`].
    #[inline]
    pub(crate) fn is_live(&self) -> bool {
        self.head.first_half::<{ ext::STATE }>().load(Ordering::Relaxed) == ext::STATE_LIVE
    }

    /// Whether no frame comes here any more.
    pub(crate) fn is_given_up(&self) -> bool {
        matches!(self.state(), SegmentState::Closed | SegmentState::Superseded)
    }

    /// The state word.
    pub(crate) fn state(&self) -> SegmentState {
        match self.head.u32(ext::STATE).load(Ordering::Acquire) {
            ext::STATE_LIVE => SegmentState::Live,
            ext::STATE_CLOSED => SegmentState::Closed,
            ext::STATE_SUPERSEDED => SegmentState::Superseded,
            _ => SegmentState::Starting,
        }
    }
}
