//! Copying a frame out of a stock segment: header, payload, header again, checksum.

use super::source::{Source, u32_in, u64_in};
use crate::error::{Error, Result};
use crate::wire::{frame, header};
use std::mem::offset_of;

/// The frame's header, as far as stock fills it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) session: u64,
    pub(crate) id: u64,
    /// The bits of a double.
    pub(crate) sim_time: u64,
    pub(crate) payload_bytes: u32,
    pub(crate) tlv_count: u32,
    pub(crate) checksum: u32,
}

/// Memory that a frame is copied into.
pub(crate) trait Target {
    /// So many bytes of it, not more than a frame may have; how many those are somebody says.
    fn room(&mut self, bytes: u64) -> Result<&mut [u8]>;
}

impl Target for Vec<u8> {
    fn room(&mut self, bytes: u64) -> Result<&mut [u8]> {
        let more = (bytes as usize).saturating_sub(self.len());
        if self.try_reserve(more).is_err() {
            return Err(Error::geometry(format!("there is no memory for a copy of a frame of {bytes} bytes")));
        }
        self.resize(bytes as usize, 0);
        Ok(self)
    }
}

/// What came of copying a slot.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// A whole frame.
    Frame(Header),
    /// Another frame than was wanted, or none.
    Other,
    /// It changed while it was copied.
    Torn,
    /// Its checksum is this, and not what its header says.
    Wrong(Header, u32),
    /// It says that it has more bytes than fit.
    TooLong(Header),
}

/// What came of looking for the newest frame.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Newest {
    /// It was copied; the `write_index` it had.
    Frame(Header, u32),
    /// There is nothing new up to this `write_index`.
    Nothing(u32),
    /// Each copy was torn.
    Overtaken,
}

/// The header of a slot.
pub(crate) fn header(source: &Source, slot: u32) -> Result<Header> {
    let mut bytes = [0; frame::HEADER as usize];
    source.read(source.geo.slot(slot), &mut bytes)?;
    use frame::FrameHeader as H;
    Ok(Header {
        session: u64_in(&bytes, offset_of!(H, session) as u64),
        id: u64_in(&bytes, offset_of!(H, frame_id) as u64),
        sim_time: u64_in(&bytes, offset_of!(H, sim_time) as u64),
        payload_bytes: u32_in(&bytes, offset_of!(H, payload_bytes) as u64),
        tlv_count: u32_in(&bytes, offset_of!(H, tlv_count) as u64),
        checksum: u32_in(&bytes, offset_of!(H, checksum) as u64),
    })
}

/// Copies the frame of a slot if its id is `wanted`.
///
/// Stock stores the id last and does not clear it before: while a slot is written its header is a mixture that may
/// stand still. That the header is the same before and after is not enough then, and the checksum says the rest.
pub(crate) fn copy(source: &Source, slot: u32, wanted: impl Fn(u64) -> bool, into: &mut impl Target) -> Result<Look> {
    let found = header(source, slot)?;
    // Stock's own readers pass over frames without a payload too.
    if found.id == 0 || found.payload_bytes == 0 || found.session != source.session || !wanted(found.id) {
        return Ok(Look::Other);
    }
    if found.payload_bytes > source.geo.frame_bytes_cap {
        return Ok(Look::TooLong(found));
    }
    let bytes = into.room(found.payload_bytes.into())?;
    source.read(source.geo.slot(slot) + frame::HEADER, bytes)?;
    let sum = header::fold(header::stock_hash(bytes));
    Ok(match header(source, slot)? {
        after if after != found => Look::Torn,
        _ if sum != found.checksum => Look::Wrong(found, sum),
        _ => Look::Frame(found),
    })
}

/// Copies the newest frame if its id is past `seen`, trying so often.
pub(crate) fn newest(source: &Source, seen: u64, tries: u32, into: &mut impl Target) -> Result<Newest> {
    let mut before = None;
    for _ in 0..tries {
        if source.moved() {
            return Err(source.has_moved());
        }
        let index = source.write_index();
        if index == 0 {
            return Ok(Newest::Nothing(0));
        }
        let look = copy(source, source.geo.slot_of(index), |id| id > seen, into)?;
        if source.moved() {
            return Err(source.has_moved());
        }
        // Of a slot that nobody writes, the second time: it is not torn, it is so.
        let settled = before.as_ref() == Some(&look) && source.write_index() == index && !source.is_rewritten(index);
        match &look {
            Look::Frame(header) => return Ok(Newest::Frame(*header, index)),
            Look::Other if source.write_index() == index => return Ok(Newest::Nothing(index)),
            Look::Wrong(header, sum) if settled => {
                let (id, want) = (header.id, header.checksum);
                return Err(Error::corrupt(format!(
                    "frame {id} has the checksum {sum:08x}, its header says {want:08x}"
                )));
            }
            Look::TooLong(header) if settled => {
                let (id, bytes, cap) = (header.id, header.payload_bytes, source.geo.frame_bytes_cap);
                return Err(Error::corrupt(format!("frame {id} has {bytes} payload bytes where {cap} fit")));
            }
            _ => std::thread::yield_now(),
        }
        before = Some(look);
    }
    Ok(Newest::Overtaken)
}

/// Copies the frame of an id, wherever it is in the ring: of all slots together it is tried so often.
pub(super) fn of_id(source: &Source, id: u64, tries: u32, into: &mut impl Target) -> Result<Option<Header>> {
    let slots = source.geo.slots;
    // Where it is if none was given up; else anywhere.
    let mut left = tries;
    let guess = (id.wrapping_sub(1) % u64::from(slots)) as u32;
    for i in 0..slots {
        let slot = ((u64::from(guess) + u64::from(i)) % u64::from(slots)) as u32;
        while left > 0 {
            match copy(source, slot, |found| found == id, into)? {
                Look::Frame(header) => return Ok(Some(header)),
                Look::Other | Look::TooLong(_) => break,
                Look::Torn | Look::Wrong(..) => std::thread::yield_now(),
            }
            left -= 1;
        }
    }
    Ok(None)
}
