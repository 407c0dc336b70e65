//! The numbers that a segment was made with.

use crate::segment::Segment;
use crate::wire::{ext, header};
use std::fmt;
use std::time::{Duration, SystemTime};

/// A segment's layout, as its headers have it (`docs/wire-format.md`); checked against the file when it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SegmentLayout {
    /// Major and minor version of the wire format: 3.0 is the native profile, 2.0 the profile `shmx2` and stock SHMX. What
    /// a stock segment lacks is 0 or false here.
    pub wire_version: (u32, u32),
    /// Bytes of the file.
    pub total_bytes: u64,
    /// Where the directory starts. All offsets are bytes from the start of the file.
    pub static_offset: u64,
    /// Bytes that the directory may have.
    pub static_bytes_cap: u64,
    /// Bytes that it has.
    pub static_bytes_used: u64,
    /// How often the directory was written.
    pub static_gen: u32,
    /// Readers that may attach at once.
    pub reader_slots: u32,
    /// Where the reader slots start, which is where readers may write.
    pub readers_offset: u64,
    /// Where the control rings start.
    pub control_offset: u64,
    /// Bytes of one reader's control ring, its counters included; 0: no control messages.
    pub control_per_reader: u32,
    /// Bytes from one control ring to the next.
    pub control_stride: u32,
    /// Processes that may publish at once.
    pub writer_slots: u32,
    /// Frames that one reader may hold.
    pub pins_per_reader: u32,
    /// Where the pin lines start: one for sleepers, then one a slot.
    pub pins_offset: u64,
    /// Where the named structures start, which are not built yet.
    pub objects_offset: u64,
    /// Bytes of the named structures.
    pub objects_bytes: u64,
    /// Slots of the ring.
    pub slots: u32,
    /// Bytes from one slot to the next, headers included.
    pub slot_stride: u32,
    /// Where the slots start, which is where readers may no longer write.
    pub slots_offset: u64,
    /// The most payload bytes of a frame.
    pub frame_bytes_cap: u32,
    /// Frames carry a CRC-32 of their payload, which readers check.
    pub crc32: bool,
    /// Frames carry the FNV sum of stock SHMX, which readers check: with the profile `shmx2`.
    pub fnv: bool,
    /// Frames carry the time they were published.
    pub timestamps: bool,
    /// Every publish makes a wake-up call.
    pub wake_watchers: bool,
    /// All flags, those that have no name here too.
    pub flags: u32,
    /// CLOCK_REALTIME when it was made, in nanoseconds since 1970.
    pub created_ns: u64,
    /// Fingerprint of the schema: [`hash::schema_hash`](shmx_schema::hash::schema_hash).
    pub schema_hash: u64,
    /// Fingerprint of what offsets rest on: [`hash::layout_hash`](shmx_schema::hash::layout_hash).
    pub layout_hash: u64,
}

impl SegmentLayout {
    pub(super) fn of(segment: &Segment) -> SegmentLayout {
        let (geo, head, flags) = (&segment.geo, segment.head(), segment.flags);
        SegmentLayout {
            wire_version: (head.get32(header::VER_MAJOR), head.get32(header::VER_MINOR)),
            total_bytes: geo.total_bytes,
            static_offset: geo.static_offset,
            static_bytes_cap: geo.static_bytes_cap,
            static_bytes_used: (head.get32(header::STATIC_BYTES_USED) as u64).min(geo.static_bytes_cap),
            static_gen: head.get32(header::STATIC_GEN),
            reader_slots: geo.reader_slots,
            readers_offset: geo.readers_offset,
            control_offset: geo.control_offset,
            control_per_reader: geo.control_per_reader,
            control_stride: geo.control_stride,
            writer_slots: geo.writer_slots,
            pins_per_reader: geo.pins_per_reader,
            pins_offset: geo.pins_offset,
            objects_offset: geo.objects_offset,
            objects_bytes: geo.objects_bytes,
            slots: geo.slots,
            slot_stride: geo.slot_stride,
            slots_offset: geo.slots_offset,
            frame_bytes_cap: geo.frame_bytes_cap,
            crc32: flags & ext::CHECKSUM_MASK == ext::FLAG_CRC32,
            fnv: flags & ext::CHECKSUM_MASK == ext::FLAG_FNV,
            timestamps: flags & ext::FLAG_TIMESTAMPS != 0,
            wake_watchers: flags & ext::FLAG_WAKE_ALWAYS != 0,
            flags,
            created_ns: head.get64(ext::CREATED_NS),
            schema_hash: head.get64(ext::SCHEMA_HASH),
            layout_hash: head.get64(ext::LAYOUT_HASH),
        }
    }

    /// When the segment was made, by the machine's clock at that time.
    pub fn created(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_nanos(self.created_ns)).unwrap_or(SystemTime::UNIX_EPOCH)
    }
}

impl fmt::Display for SegmentLayout {
    /// A few lines, a region each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor) = self.wire_version;
        let flags = [
            (self.crc32, "crc32"),
            (self.fnv, "fnv"),
            (self.timestamps, "timestamps"),
            (self.wake_watchers, "wake_watchers"),
        ];
        let flags: Vec<&str> = flags.iter().filter(|(set, _)| *set).map(|(_, name)| *name).collect();
        let flags = if flags.is_empty() { "none".to_owned() } else { flags.join(", ") };
        writeln!(f, "wire {major}.{minor}, {} bytes, flags {flags}", self.total_bytes)?;
        writeln!(f, "schema hash {:016x}, layout hash {:016x}", self.schema_hash, self.layout_hash)?;
        writeln!(
            f,
            "{:>12}  directory, {} of {} bytes used, generation {}",
            self.static_offset, self.static_bytes_used, self.static_bytes_cap, self.static_gen
        )?;
        writeln!(
            f,
            "{:>12}  {} reader slots, {} pins each",
            self.readers_offset, self.reader_slots, self.pins_per_reader
        )?;
        writeln!(f, "{:>12}  control rings of {} bytes", self.control_offset, self.control_per_reader)?;
        writeln!(f, "{:>12}  pin lines, {} writer slots", self.pins_offset, self.writer_slots)?;
        writeln!(f, "{:>12}  objects, {} bytes", self.objects_offset, self.objects_bytes)?;
        write!(
            f,
            "{:>12}  {} slots of {} bytes, frames of at most {}",
            self.slots_offset, self.slots, self.slot_stride, self.frame_bytes_cap
        )
    }
}
