//! Sending control messages: the reader's end of its ring.

use super::core::Core;
use crate::error::{Error, Kind, Result};
use crate::segment::SegmentState;
use crate::stock::Bridge;
use crate::sync::Ordering;
use crate::wire::control;
use shmx_schema::layout::align_up;

impl Core {
    /// Sends a message; `name` is for errors.
    pub(crate) fn send(&self, id: u32, name: impl Fn() -> String, body: &[u8]) -> Result<()> {
        let mut call = self.stays.call();
        self.stays.now(&call).at_home()?;
        // A writer that is gone reads nothing; one that is there, but elsewhere, does.
        if self.stays.now(&call).segment.state() != SegmentState::Live {
            self.look(&mut call)?;
        }
        if !self.stays.now(&call).keeps_slot() && !self.join(&mut call)? {
            return Err(Kind::SlotLost { name: self.name.text.clone() }.into());
        }
        if self.stays.now(&call).bridge.as_ref().is_some_and(Bridge::moved) {
            self.look(&mut call)?;
        }
        let at = self.stays.now(&call);
        if let Some(bridge) = &at.bridge {
            return bridge.send(id, name, body); // its directory lists no controls: any may be sent
        }
        let geo = &at.segment.geo;
        if geo.control_per_reader == 0 {
            return Err(Kind::NoControls { name: at.name.clone() }.into());
        }
        if !at.controls.contains(&id) {
            return Err(Kind::UnknownControl { name: at.name.clone(), control: name() }.into());
        }
        let (ring, shared) = (geo.ring(at.reader()), at.segment.shared());
        let room = geo.control_per_reader as u64 - control::DATA;
        let needs = align_up(control::TLV_HEAD + body.len() as u64, control::ALIGN);
        if needs > room {
            let control = name();
            return Err(Kind::ControlTooLarge { control, needs, name: at.name.clone(), room }.into());
        }
        // Acquire: the server has copied what it says it has read, so those bytes may be written again.
        let read = shared.u64(ring + control::READ).load(Ordering::Acquire);
        let mut write = shared.get64(ring + control::WRITE);
        let used = write.wrapping_sub(read);
        // Others can write here: an offset that is none must not be followed.
        if !write.is_multiple_of(control::ALIGN) {
            return Err(Error::corrupt("the counters of its control ring contradict each other").of(&at.name));
        }
        let full = |waiting| Err(Kind::ControlFull { name: at.name.clone(), waiting }.into());
        if used > room {
            return full(used);
        }
        let to_end = room - write % room;
        let fill = if needs > to_end { to_end } else { 0 };
        let fits = used + fill + needs <= room;
        if fill > 0 && (fits || used == 0) {
            // A large message may never fit behind its own filling: from an empty ring the filling goes ahead, and
            // the message starts at the front once the server has been there.
            let start = ring + control::DATA + write % room;
            shared.put32(start, 0);
            shared.put32(start + 4, (fill - control::TLV_HEAD) as u32);
            write = write.wrapping_add(fill);
            shared.u64(ring + control::WRITE).store(write, Ordering::Release);
        }
        if !fits {
            return full(if used == 0 { fill } else { used });
        }
        let start = ring + control::DATA + write % room;
        shared.put32(start, id);
        shared.put32(start + 4, body.len() as u32);
        shared.copy_in(start + control::TLV_HEAD, body);
        // Release: who sees the new count sees the message.
        shared.u64(ring + control::WRITE).store(write.wrapping_add(needs), Ordering::Release);
        Ok(())
    }
}
