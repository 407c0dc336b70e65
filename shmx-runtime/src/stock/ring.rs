//! Control messages to a stock server: the bytes that stock's own `control_send` writes.

use super::source::{Source, u64_in};
use crate::error::{Error, Kind, Result};
use crate::sync::Ordering;
use crate::wire::control;
use shmx_schema::layout::align_up;

/// What a ring has read and written.
pub(crate) fn counters(source: &Source, reader: u32) -> Result<(u64, u64)> {
    let mut bytes = [0; control::DATA as usize];
    source.read(source.geo.ring(reader), &mut bytes)?;
    Ok((u64_in(&bytes, control::READ), u64_in(&bytes, control::WRITE)))
}

/// Writes a message into the ring of reader `r`; `name` and `segment` are for errors.
///
/// A ring's data need not be a multiple of 16: at its end there may be fewer bytes than a message's head takes, which
/// both sides step over, or fewer than the message, which filling of type 0 covers. Stock publishes that filling before the
/// message, and its server, reading in between, takes an old message for a new one; here both are published at once.
pub(super) fn send(
    source: &Source,
    r: u32,
    id: u32,
    name: impl Fn() -> String,
    body: &[u8],
    segment: &str,
) -> Result<()> {
    let (room, ring) = (source.geo.ring_room(), source.geo.ring(r));
    if room == 0 {
        return Err(Kind::NoControls { name: segment.to_owned() }.into());
    }
    let needs = align_up(control::TLV_HEAD + body.len() as u64, control::ALIGN);
    if needs > room {
        return Err(Kind::ControlTooLarge { control: name(), needs, name: segment.to_owned(), room }.into());
    }
    let (read, mut write) = counters(source, r)?;
    let full = |waiting| Err(Kind::ControlFull { name: segment.to_owned(), waiting }.into());
    // Wraps where the counters contradict each other: full, then.
    let used = write.wrapping_sub(read);
    if !(write % room).is_multiple_of(control::ALIGN) {
        return Err(Error::corrupt("the counters of its control ring contradict each other"));
    }
    if used > room || needs > room - used {
        return full(used.min(room));
    }
    let window = source.window(ring, control::DATA)?;
    let publish = |write: u64| window.u64(ring + control::WRITE).store(write, Ordering::Release);
    let place = |write: u64| ring + control::DATA + write % room;
    let to_end = room - write % room;
    if needs > to_end {
        if to_end > room - used {
            return full(used);
        }
        if to_end >= control::TLV_HEAD {
            source.write(place(write), &tlv_head(0, (to_end - control::TLV_HEAD) as u32))?;
        }
        write = write.wrapping_add(to_end);
        if needs > room - used - to_end {
            // The filling alone: a large message may never fit behind it in one lap.
            publish(write);
            return full(used + to_end);
        }
    }
    let mut message = tlv_head(id, body.len() as u32).to_vec();
    message.extend_from_slice(body);
    source.write(place(write), &message)?;
    publish(write.wrapping_add(needs));
    Ok(())
}

fn tlv_head(kind: u32, length: u32) -> [u8; control::TLV_HEAD as usize] {
    (u64::from(length) << 32 | u64::from(kind)).to_le_bytes()
}
