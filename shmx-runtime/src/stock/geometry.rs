//! Where a stock segment's regions lie: read once from its header and checked against the file's size.

use crate::error::{Error, Result};
use crate::wire::geometry::MAX_SLOTS;
use crate::wire::{control, frame, header, reader};

/// The most reader slots of a stock segment, which those who attach go through one by one.
const MAX_READERS: u32 = 1 << 16;

/// The numbers of a stock segment's layout, all checked: every region lies in the file, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Geometry {
    pub(crate) static_offset: u64,
    pub(crate) static_bytes_cap: u64,
    pub(crate) reader_slots: u32,
    pub(crate) reader_stride: u64,
    pub(crate) readers_offset: u64,
    pub(crate) control_offset: u64,
    pub(crate) control_per_reader: u32,
    pub(crate) control_stride: u32,
    /// Any number from 1.
    pub(crate) slots: u32,
    pub(crate) slot_stride: u32,
    pub(crate) slots_offset: u64,
    pub(crate) frame_bytes_cap: u32,
    /// Where the last slot ends.
    pub(crate) total_bytes: u64,
}

impl Geometry {
    /// Reads the header through `u32_at`. Errors say which number is wrong.
    pub(super) fn read(file_bytes: u64, u32_at: impl Fn(u64) -> u32) -> Result<Geometry> {
        let at = |offset| u64::from(u32_at(offset));
        let mut g = Geometry {
            static_offset: at(header::STATIC_OFFSET),
            static_bytes_cap: at(header::STATIC_BYTES_CAP),
            reader_slots: u32_at(header::READER_SLOTS),
            reader_stride: at(header::READER_SLOT_STRIDE),
            readers_offset: at(header::READERS_OFFSET),
            control_offset: at(header::CONTROL_OFFSET),
            control_per_reader: u32_at(header::CONTROL_PER_READER),
            control_stride: u32_at(header::CONTROL_STRIDE),
            slots: u32_at(header::SLOTS),
            slot_stride: u32_at(header::SLOT_STRIDE),
            slots_offset: at(header::SLOTS_OFFSET),
            frame_bytes_cap: u32_at(header::FRAME_BYTES_CAP),
            total_bytes: 0,
        };
        let wrong = |what: String| Err(Error::corrupt(what));
        if g.slots == 0 || g.frame_bytes_cap == 0 {
            return wrong(format!("{} slots for frames of {} bytes", g.slots, g.frame_bytes_cap));
        }
        if g.slots > MAX_SLOTS || g.reader_slots > MAX_READERS {
            let (slots, readers) = (g.slots, g.reader_slots);
            return wrong(format!("{slots} slots and {readers} readers, at most {MAX_SLOTS} and {MAX_READERS}"));
        }
        if u64::from(g.slot_stride) < frame::HEADER + u64::from(g.frame_bytes_cap) {
            return wrong(format!("slot_stride is {} with frames of {} bytes", g.slot_stride, g.frame_bytes_cap));
        }
        if g.reader_stride < reader::STRIDE || !g.reader_stride.is_multiple_of(8) {
            return wrong(format!("reader_slot_stride is {}, not a multiple of 8 from 64", g.reader_stride));
        }
        if (g.control_stride == 0) != (g.control_per_reader == 0)
            || g.control_stride < g.control_per_reader
            || !g.control_stride.is_multiple_of(8)
        {
            return wrong(format!("control rings of {} bytes every {} bytes", g.control_per_reader, g.control_stride));
        }
        let regions: [(&str, u64, u64, u64, u64); 4] = [
            ("static directory", g.static_offset, g.static_bytes_cap, 1, 1),
            ("reader slots", g.readers_offset, g.reader_stride, g.reader_slots.into(), 8),
            ("control rings", g.control_offset, g.control_stride.into(), g.reader_slots.into(), 8),
            ("slots", g.slots_offset, g.slot_stride.into(), g.slots.into(), 8),
        ];
        let mut end = header::BYTES;
        for (name, offset, stride, count, align) in regions {
            if offset < end || !offset.is_multiple_of(align) {
                return wrong(format!("{name} at {offset}: before {end}, or not a multiple of {align}"));
            }
            // Both are below 2^32 and so is the offset: this cannot overflow.
            end = offset + stride * count;
            if end > file_bytes {
                return wrong(format!("{name} at {offset} end at {end}, the file has {file_bytes} bytes"));
            }
        }
        if end > u32::MAX.into() {
            return wrong(format!("its {end} bytes are more than stock SHMX makes or reads"));
        }
        g.total_bytes = end;
        Ok(g)
    }

    /// Where reader `r`'s slot starts.
    pub(crate) fn reader(&self, r: u32) -> u64 {
        self.readers_offset + self.reader_stride * u64::from(r)
    }

    /// Where reader `r`'s control ring starts.
    pub(crate) fn ring(&self, r: u32) -> u64 {
        self.control_offset + u64::from(self.control_stride) * u64::from(r)
    }

    /// Bytes of a ring that messages may take; 0 where not even an empty one fits.
    pub(crate) fn ring_room(&self) -> u64 {
        match u64::from(self.control_per_reader).saturating_sub(control::DATA) {
            room if room < control::ALIGN => 0,
            room => room,
        }
    }

    /// Where slot `i` starts.
    pub(crate) fn slot(&self, i: u32) -> u64 {
        self.slots_offset + u64::from(self.slot_stride) * u64::from(i)
    }

    /// The slot of a `write_index`, which is not 0.
    pub(crate) fn slot_of(&self, index: u32) -> u32 {
        index.wrapping_sub(1) % self.slots
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stock makes of 3 slots, frames of 100 bytes, 2 readers with rings of 100, with one number changed.
    fn read(at: u64, value: u32) -> Result<Geometry> {
        let numbers: [(u64, u32); 12] = [
            (header::STATIC_OFFSET, 128),
            (header::STATIC_BYTES_CAP, 64),
            (header::SLOTS, 3),
            (header::SLOT_STRIDE, 192),
            (header::SLOTS_OFFSET, 576),
            (header::FRAME_BYTES_CAP, 100),
            (header::READER_SLOTS, 2),
            (header::READER_SLOT_STRIDE, 64),
            (header::READERS_OFFSET, 192),
            (header::CONTROL_OFFSET, 320),
            (header::CONTROL_PER_READER, 100),
            (header::CONTROL_STRIDE, 128),
        ];
        let right = |a: u64| numbers.iter().find(|(to, _)| *to == a).map_or(0, |(_, n)| *n);
        Geometry::read(1152, |a| if a == at { value } else { right(a) })
    }

    #[test]
    fn what_stock_makes_is_taken_and_what_lies_outside_is_not() {
        let geo = read(0, 0).unwrap();
        assert_eq!((geo.total_bytes, geo.ring_room(), geo.slot(2)), (1152, 84, 960));
        assert_eq!([1, 3, 4, u32::MAX].map(|index| geo.slot_of(index)), [0, 2, 0, 2]);
        let wrong = [
            (header::STATIC_OFFSET, 64),
            (header::STATIC_BYTES_CAP, 65),
            (header::SLOTS, 0),
            (header::SLOTS, 4),
            (header::SLOT_STRIDE, 160),
            (header::SLOT_STRIDE, u32::MAX),
            (header::SLOTS_OFFSET, 584),
            (header::FRAME_BYTES_CAP, 129),
            (header::FRAME_BYTES_CAP, 0),
            (header::READER_SLOTS, 3),
            (header::READER_SLOTS, u32::MAX),
            (header::READER_SLOT_STRIDE, 0),
            (header::READERS_OFFSET, 196),
            (header::CONTROL_OFFSET, 0),
            (header::CONTROL_PER_READER, 0),
            (header::CONTROL_PER_READER, 129),
            (header::CONTROL_STRIDE, 0),
        ];
        for (at, value) in wrong {
            assert!(read(at, value).is_err(), "{at} {value}");
        }
    }
}
