//! Where the regions of a segment lie: computed once when it is made, read and checked once when it is opened.

use super::{control, ext, frame, header, pins, reader};
use crate::error::{Error, Result};
use shmx_schema::layout::{TLV_ALIGN, align_up};
use shmx_schema::model::Wire;

/// The numbers of a segment's layout, all checked: every region lies in the file, in order, and is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the wire's
pub struct Geometry {
    pub static_offset: u64,
    pub static_bytes_cap: u64,
    pub reader_slots: u32,
    pub readers_offset: u64,
    pub control_offset: u64,
    pub control_per_reader: u32,
    pub control_stride: u32,
    pub writer_slots: u32,
    pub pins_per_reader: u32,
    pub pins_offset: u64,
    pub objects_offset: u64,
    pub objects_bytes: u64,
    pub slots: u32,
    pub slot_stride: u32,
    pub slots_offset: u64,
    pub frame_bytes_cap: u32,
    pub total_bytes: u64,
}

/// What the maker of a segment decides.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Room for the directory.
    pub static_bytes: u64,
    /// Readers that may attach.
    pub readers: u32,
    /// Bytes of a control ring, 0 for none.
    pub control_bytes: u32,
    /// Frames a reader may hold.
    pub pins: u32,
    /// Slots of the ring; a power of two.
    pub slots: u32,
    /// The most payload bytes of a frame.
    pub frame_bytes: u64,
    /// The machine's page size.
    pub page: u64,
    /// The profile.
    pub wire: Wire,
}

impl Geometry {
    /// Lays a new segment out.
    pub fn plan(plan: &Plan) -> Result<Geometry> {
        let page = plan.page.max(4096);
        let writer_slots = 1;
        let static_offset = ext::WRITERS + ext::WRITER_STRIDE * writer_slots as u64;
        let static_bytes_cap = align_up(plan.static_bytes, 64);
        let readers_offset = align_up(static_offset + static_bytes_cap, page);
        let control_offset = align_up(readers_offset + reader::STRIDE * plan.readers as u64, 64);
        let control_stride = align_up(plan.control_bytes as u64, 64);
        let pins_offset = align_up(control_offset + control_stride * plan.readers as u64, 64);
        let objects_offset = pins_offset + pins::STRIDE * (1 + plan.slots as u64);
        let slots_offset = align_up(objects_offset, page);
        // An empty frame of `shmx2` still carries a TLV: stock clients take 0 bytes for no frame.
        let least = if plan.wire == Wire::Shmx2 { TLV_ALIGN } else { 0 };
        let frame_bytes = align_up(plan.frame_bytes.max(least), 64);
        let slot_stride = frame_bytes.saturating_add(frame::HEADER);
        if static_bytes_cap > MAX_DIRECTORY {
            return Err(Error::geometry(format!(
                "the directory would take {static_bytes_cap} bytes, at most {MAX_DIRECTORY} are read: set less room aside"
            )));
        }
        let fits = |what: &str, bytes: u64| {
            u32::try_from(bytes).map_err(|_| {
                Error::geometry(format!("{what} would take {bytes} bytes, and must stay below 4 GiB: lower a max"))
            })
        };
        let slot_stride = fits("a slot", slot_stride)?;
        fits("what lies before the slots", slots_offset)?;
        let total = (slot_stride as u64).checked_mul(plan.slots as u64).and_then(|b| b.checked_add(slots_offset));
        let total_bytes = total
            .filter(|b| *b <= i64::MAX as u64)
            .ok_or_else(|| Error::geometry(format!("{} slots of {slot_stride} bytes overflow a file", plan.slots)))?;
        if plan.wire == Wire::Shmx2 && total_bytes > u32::MAX as u64 {
            return Err(Error::geometry(format!(
                "a segment of the wire profile shmx2 stays below 4 GiB, as stock clients count its bytes by 32 bits; \
                 {} slots of {slot_stride} bytes make it {total_bytes}: lower readers, pins, slots or a max, or take \
                 the native profile",
                plan.slots
            )));
        }
        Ok(Geometry {
            static_offset,
            static_bytes_cap,
            reader_slots: plan.readers,
            readers_offset,
            control_offset,
            control_per_reader: plan.control_bytes,
            control_stride: control_stride as u32,
            writer_slots,
            pins_per_reader: plan.pins,
            pins_offset,
            objects_offset,
            objects_bytes: 0,
            slots: plan.slots,
            slot_stride,
            slots_offset,
            frame_bytes_cap: frame_bytes as u32,
            total_bytes,
        })
    }

    /// Reads a segment's layout through `u32_at` and `u64_at` (of its first [`ext::WRITERS`] bytes) and checks
    /// it against the file's size. Errors say which number is wrong.
    pub fn read(file_bytes: u64, u32_at: impl Fn(u64) -> u32, u64_at: impl Fn(u64) -> u64) -> Result<Geometry> {
        let g = Geometry {
            static_offset: u32_at(header::STATIC_OFFSET) as u64,
            static_bytes_cap: u32_at(header::STATIC_BYTES_CAP) as u64,
            reader_slots: u32_at(header::READER_SLOTS),
            readers_offset: u32_at(header::READERS_OFFSET) as u64,
            control_offset: u32_at(header::CONTROL_OFFSET) as u64,
            control_per_reader: u32_at(header::CONTROL_PER_READER),
            control_stride: u32_at(header::CONTROL_STRIDE),
            writer_slots: u32_at(ext::WRITER_SLOTS),
            pins_per_reader: u32_at(ext::PINS_PER_READER),
            pins_offset: u64_at(ext::PINS_OFFSET),
            objects_offset: u64_at(ext::OBJECTS_OFFSET),
            objects_bytes: u64_at(ext::OBJECTS_BYTES),
            slots: u32_at(header::SLOTS),
            slot_stride: u32_at(header::SLOT_STRIDE),
            slots_offset: u32_at(header::SLOTS_OFFSET) as u64,
            frame_bytes_cap: u32_at(header::FRAME_BYTES_CAP),
            total_bytes: u64_at(ext::TOTAL_BYTES),
        };
        let wrong = |what: String| Err(Error::corrupt(what));
        if u32_at(header::READER_SLOT_STRIDE) as u64 != reader::STRIDE {
            return wrong(format!("reader_slot_stride is {}, not 64", u32_at(header::READER_SLOT_STRIDE)));
        }
        if g.total_bytes > file_bytes {
            return wrong(format!("total_bytes is {}, the file has {file_bytes}", g.total_bytes));
        }
        if !g.slots.is_power_of_two() || g.slots < 4 || g.slots > MAX_SLOTS {
            return wrong(format!("slots is {}, not a power of two from 4 to {MAX_SLOTS}", g.slots));
        }
        if g.static_bytes_cap > MAX_DIRECTORY {
            return wrong(format!("its directory may have {} bytes, more than {MAX_DIRECTORY}", g.static_bytes_cap));
        }
        if g.control_per_reader > MAX_CONTROL {
            return wrong(format!("control_per_reader is {}, more than {MAX_CONTROL}", g.control_per_reader));
        }
        if g.reader_slots == 0 || g.reader_slots > pins::MAX_READERS {
            return wrong(format!("reader_slots is {}, not 1 to 56", g.reader_slots));
        }
        if g.pins_per_reader == 0 || g.pins_per_reader > MAX_PINS {
            return wrong(format!("pins_per_reader is {}, not 1 to {MAX_PINS}", g.pins_per_reader));
        }
        if g.writer_slots == 0 || g.writer_slots > 127 {
            return wrong(format!("writer_slots is {}, not 1 to 127", g.writer_slots));
        }
        if g.control_per_reader != 0
            && (g.control_per_reader < control::MIN_BYTES
                || !(g.control_per_reader as u64).is_multiple_of(control::ALIGN)
                || g.control_stride < g.control_per_reader
                || !g.control_stride.is_multiple_of(8))
        {
            return wrong(format!(
                "control rings of {} bytes every {} bytes: at least 64, a multiple of 16, no longer than the stride",
                g.control_per_reader, g.control_stride
            ));
        }
        if (g.slot_stride as u64) < frame::HEADER + g.frame_bytes_cap as u64 || !g.slot_stride.is_multiple_of(64) {
            return wrong(format!("slot_stride is {} with frames of {} bytes", g.slot_stride, g.frame_bytes_cap));
        }
        let regions: [(&str, u64, u64, u64); 6] = [
            ("static directory", g.static_offset, g.static_bytes_cap, 8),
            ("reader slots", g.readers_offset, reader::STRIDE * g.reader_slots as u64, 4096),
            ("control rings", g.control_offset, g.control_stride as u64 * g.reader_slots as u64, 8),
            ("pin lines", g.pins_offset, pins::STRIDE * (1 + g.slots as u64), 64),
            ("objects", g.objects_offset, g.objects_bytes, 8),
            ("slots", g.slots_offset, g.slot_stride as u64 * g.slots as u64, 4096),
        ];
        let mut end = ext::WRITERS + ext::WRITER_STRIDE * g.writer_slots as u64;
        for (name, offset, bytes, align) in regions {
            if offset < end || !offset.is_multiple_of(align) {
                return wrong(format!(
                    "{name} at {offset}: overlapping what ends at {end}, or not a multiple of {align}"
                ));
            }
            end = match offset.checked_add(bytes) {
                Some(end) if end <= g.total_bytes => end,
                _ => return wrong(format!("{name} at {offset}, {bytes} bytes, pass the end at {}", g.total_bytes)),
            };
        }
        Ok(g)
    }

    /// The fewest slots with which `begin` never fails: every pin taken, every writer in one, the newest, rounded up.
    pub fn least_slots(readers: u32, pins: u32, writers: u32) -> u32 {
        let n = readers.saturating_mul(pins).saturating_add(writers).saturating_add(1);
        n.checked_next_power_of_two().unwrap_or(1 << 31).max(4)
    }

    /// Where reader `r`'s slot starts.
    pub fn reader(&self, r: u32) -> u64 {
        self.readers_offset + reader::STRIDE * r as u64
    }

    /// Where reader `r`'s control ring starts.
    pub fn ring(&self, r: u32) -> u64 {
        self.control_offset + self.control_stride as u64 * r as u64
    }

    /// Where slot `i`'s claim word lies.
    #[inline]
    pub fn claim(&self, i: usize) -> u64 {
        self.pins_offset + pins::claim(i as u64)
    }

    /// Where slot `i` starts.
    #[inline]
    pub fn slot(&self, i: usize) -> u64 {
        self.slots_offset + self.slot_stride as u64 * i as u64
    }

    /// The slot of a sequence.
    #[inline]
    pub fn slot_of(&self, seq: u64) -> usize {
        (seq.wrapping_sub(1) & (self.slots as u64 - 1)) as usize
    }
}

/// The most frames that one reader may be allowed to hold.
pub const MAX_PINS: u32 = 1024;
/// The most slots, which tools list and the starters of readers pass over one by one.
pub const MAX_SLOTS: u32 = 1 << 20;
/// The most bytes of a directory, which every reader copies, sums and decodes before it knows whose it is.
pub const MAX_DIRECTORY: u64 = 16 << 20;
/// The most bytes of a control ring, for which senders set as much aside.
pub const MAX_CONTROL: u32 = 1 << 30;
