//! An open segment: its three zones and its checked layout, and the words that everybody shares.

use crate::error::{Error, Result};
use crate::mem::{Rows, Zone};
use crate::sync::{AtomicU32, AtomicU64, Ordering};
use crate::sys::file;
use crate::wire::frame::{self, FrameHeader};
use crate::wire::geometry::Geometry;
use crate::wire::{ext, header, pins};
use shmx_schema::model::{self, Schema, Wire};
use std::borrow::Cow;
use std::fs::File;

/// A mapped segment.
#[derive(Debug)]
pub(crate) struct Segment {
    pub(crate) file: File,
    pub(crate) geo: Geometry,
    /// The profile that its header says, whatever its schema's default is.
    pub(crate) wire: Wire,
    pub(crate) flags: u32,
    /// Zone 1: headers and directory.
    head: Zone,
    /// Zone 2: reader slots, control rings, pins.
    shared: Zone,
    /// Zone 3: frames.
    slots: Zone,
    claims: Rows<AtomicU64>,
    frames: Rows<FrameHeader>,
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
        let count = geo.slots as usize;
        let claims = shared.rows(geo.claim(0), pins::STRIDE, count);
        let frames = slots.rows(geo.slot(0), geo.slot_stride.into(), count);
        Ok(Segment { file, geo, wire, flags, head, shared, slots, claims, frames })
    }

    /// Opens a segment that others made: nothing of it is trusted.
    pub(crate) fn open(file: File, role: Role) -> Result<Segment> {
        let size = file::size(&file).map_err(|e| Error::corrupt(format!("its size cannot be read: {e}")))?;
        let first = ext::WRITERS;
        if size < first {
            return Err(Error::corrupt(format!("{size} bytes are fewer than the headers' {first}")));
        }
        let peek =
            Zone::map(&file, 0, first, false).map_err(|e| Error::corrupt(format!("cannot map its headers: {e}")))?;
        // One look at each word: what is checked is what is used.
        let mut bytes = vec![0; first as usize];
        peek.copy_out(0, &mut bytes);
        let u32_at = |at: u64| u32::from_le_bytes(bytes[at as usize..][..4].try_into().unwrap_or_default());
        let u64_at = |at: u64| u64::from_le_bytes(bytes[at as usize..][..8].try_into().unwrap_or_default());
        if u64_at(header::MAGIC) != header::MAGIC_VALUE {
            return Err(Error::corrupt("it does not start with SHMX's magic number"));
        }
        if u32_at(header::ENDIANNESS) != header::ENDIAN_VALUE {
            return Err(Error::corrupt("its byte order is another"));
        }
        let wire = profile(u32_at, u64_at)?;
        let flags = u32_at(ext::FLAGS);
        if wire == Wire::Shmx2 && flags & ext::CHECKSUM_MASK != ext::FLAG_FNV {
            return Err(Error::corrupt(format!(
                "its flags are {flags:#x}, without the checksum of its wire version 2.0"
            )));
        }
        let geo = Geometry::read(size, u32_at, u64_at)?;
        Segment::map(file, geo, wire, flags, role)
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

/// Whose segment it is, by the numbers in its headers: the one place that decides.
fn profile(u32_at: impl Fn(u64) -> u32, u64_at: impl Fn(u64) -> u64) -> Result<Wire> {
    let version = (u32_at(header::VER_MAJOR), u32_at(header::VER_MINOR));
    let extended = u32_at(header::STATIC_OFFSET) as u64 >= ext::WRITERS + ext::WRITER_STRIDE
        && u64_at(ext::MAGIC) == ext::MAGIC_VALUE;
    match version {
        header::NATIVE if extended => Ok(Wire::Native),
        header::SHMX2 if extended => Ok(Wire::Shmx2),
        header::SHMX2 => Err(Error::corrupt(
            "it is a stock SHMX segment (2.0, without our extension), which this runtime does not read",
        )),
        (major, minor) => Err(Error::corrupt(format!(
            "its wire version is {major}.{minor}{}, this runtime reads {}.{} (native) and {}.{} (shmx2)",
            if extended { "" } else { " without our extension" },
            header::NATIVE.0,
            header::NATIVE.1,
            header::SHMX2.0,
            header::SHMX2.1
        ))),
    }
}
