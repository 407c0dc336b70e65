//! A free slot, lent to the user to write a frame in place.

use super::core::Core;
use super::plan::WritePlace;
use crate::dynamic::Number;
use crate::error::{Kind, Result};
use crate::frame::sum;
use crate::plain;
use crate::segment::Segment;
use crate::typed::StreamId;
use crate::wire::{ext, tlv};
use shmx_schema::layout::{self, TLV_ALIGN};
use shmx_schema::model::{Schema, Wire};
use std::mem::ManuallyDrop;

/// A frame that is being written, in place. Published by [`Loan::publish`]; dropped, it gives its slot back and
/// nobody ever sees it.
///
/// Users meet it inside the `FrameMut` of their schema, whose setters call it by index and with the right types.
/// What a stream holds before it is written is left over from an older frame. Nobody reads the slot meanwhile.
#[derive(Debug)]
pub struct Loan<'s> {
    core: &'s mut Core,
    seq: u64,
    /// Where the next TLV starts in the payload.
    end: u64,
    tlvs: u32,
}

impl<'s> Loan<'s> {
    /// Of a slot that `core` has just claimed and opened.
    #[inline]
    pub(crate) fn new(core: &'s mut Core, seq: u64) -> Loan<'s> {
        let (end, tlvs) = (core.plan.fixed_bytes, core.plan.fixed.len() as u32);
        Loan { core, seq, end, tlvs }
    }

    /// Where the payload starts.
    #[inline]
    fn payload(&self) -> u64 {
        self.core.segment.payload(self.core.segment.geo.slot_of(self.seq))
    }

    /// Bytes of the payload.
    #[inline]
    fn bytes(&mut self, offset: u64, len: u64) -> &mut [u8] {
        let at = self.payload() + offset;
        // SAFETY: the slot is claimed (WRITING) from `Core::begin` until this loan is published or dropped, so no
        // reader has it pinned, and copiers discard what they copied since `frame_id` became 0, a release fence
        // before any of these stores. In this process one loan exists at a time (it borrows the core mutably), and
        // the borrow of `self` makes this the only slice of it. A writer's zones are writable.
        unsafe { self.core.segment.slots().bytes_mut(at, len) }
    }

    /// The bytes of fixed stream `i` (its index, not its id), which counts as written from here on. What is in them is
    /// left over from an older frame.
    ///
    /// # Panics
    /// Stream `i` is not fixed, or there is none.
    #[inline]
    pub fn fixed(&mut self, i: usize) -> &mut [u8] {
        let WritePlace::Fixed { offset, bytes } = self.core.plan.streams[i].place else {
            panic!("stream {i} is not a fixed one");
        };
        self.core.mark(i);
        self.bytes(offset, bytes)
    }

    /// The bytes of all fixed streams, by id, as disjoint slices; they all count as written.
    ///
    /// # Panics
    /// There are not `N`.
    pub fn fixed_parts<const N: usize>(&mut self) -> [&mut [u8]; N] {
        assert_eq!(N, self.core.plan.fixed.len(), "fixed streams");
        let mut places = [(0, 0); N];
        for (k, place) in places.iter_mut().enumerate() {
            let i = self.core.plan.fixed[k];
            self.core.mark(i);
            if let WritePlace::Fixed { offset, bytes } = self.core.plan.streams[i].place {
                *place = (offset, bytes);
            }
        }
        let mut rest = self.bytes(0, self.core.plan.fixed_bytes);
        let mut at = 0;
        places.map(|(offset, bytes)| {
            let (_, more) = std::mem::take(&mut rest).split_at_mut((offset - at) as usize);
            let (part, more) = more.split_at_mut(bytes as usize);
            rest = more;
            at = offset + bytes;
            part
        })
    }

    /// Adds varying stream `i` (its index, not its id) to the frame, with `blocks` blocks, and lends its bytes. What is
    /// in them is left over from older frames.
    ///
    /// # Errors
    /// It was written already ([`is_written_twice`](crate::Error::is_written_twice)), or `blocks` is past its `max`
    /// ([`is_wrong_length`](crate::Error::is_wrong_length)).
    ///
    /// # Panics
    /// Stream `i` is fixed, or there is none.
    pub fn variable(&mut self, i: usize, blocks: usize) -> Result<&mut [u8]> {
        let WritePlace::Varying { block, .. } = self.core.plan.streams[i].place else {
            panic!("stream {i} is a fixed one");
        };
        self.add(i, (blocks as u64).saturating_mul(block))
    }

    fn add(&mut self, i: usize, count: u64) -> Result<&mut [u8]> {
        let stream = &self.core.plan.streams[i];
        let WritePlace::Varying { room, block, max, whole, text } = stream.place else {
            panic!("stream {i} is a fixed one");
        };
        if count > max.saturating_mul(block) || !count.is_multiple_of(block) || (whole && count != block) {
            let unit = if text { "bytes" } else { "elements" };
            let takes = match (whole, block) {
                (true, _) => format!("exactly {block} {unit}"),
                (false, 1) => format!("at most {max} {unit}"),
                (false, _) => format!("at most {max} blocks of {block} {unit}"),
            };
            let hint = if whole { "" } else { "; the server's builder can raise it with max()" };
            return Err(Kind::WrongLength { stream: stream.name.clone(), takes, got: count, hint }.into());
        }
        if self.core.is_marked(i) {
            return Err(Kind::WrittenTwice { stream: stream.name.clone() }.into());
        }
        let bytes = count * room.elem_bytes;
        let (at, id) = (self.end, stream.id);
        let (data, end) = (room.data(at), room.end(at, bytes));
        if end > self.core.segment.geo.frame_bytes_cap as u64 {
            // Each stream's most bytes were planned for; only streams that nobody planned could get here.
            let takes = "what is left of the frame".to_owned();
            return Err(Kind::WrongLength { stream: stream.name.clone(), takes, got: count, hint: "" }.into());
        }
        self.core.mark(i);
        let (slots, tlv_at) = (self.core.segment.slots(), self.payload() + at);
        slots.put32(tlv_at + tlv::TYPE, tlv::STREAM);
        slots.put32(tlv_at + tlv::LENGTH, (data - at - tlv::PREFIX + bytes) as u32);
        slots.put32(tlv_at + tlv::STREAM_ID, id);
        slots.put32(tlv_at + tlv::ELEM_COUNT, count as u32);
        slots.put32(tlv_at + tlv::BYTES_PAYLOAD, bytes as u32);
        slots.put32(tlv_at + tlv::DATA_OFFSET, (data - at) as u32 & self.core.plan.offset_bits);
        self.end = end;
        self.tlvs += 1;
        Ok(self.bytes(data, bytes))
    }

    /// Writes fixed stream `i` whole.
    pub(crate) fn fill(&mut self, i: usize, values: &[u8]) -> Result<()> {
        let WritePlace::Fixed { bytes, .. } = self.core.plan.streams[i].place else {
            panic!("stream {i} is not a fixed one");
        };
        if bytes != values.len() as u64 {
            let stream = self.core.plan.streams[i].name.clone();
            let takes = format!("exactly {bytes} bytes");
            return Err(Kind::WrongLength { stream, takes, got: values.len() as u64, hint: "" }.into());
        }
        self.fixed(i).copy_from_slice(values);
        Ok(())
    }

    /// Writes varying stream `i`, whose elements' bytes these are.
    pub(crate) fn set(&mut self, i: usize, values: &[u8]) -> Result<()> {
        let WritePlace::Varying { room, .. } = self.core.plan.streams[i].place else {
            panic!("stream {i} is a fixed one");
        };
        let each = room.elem_bytes.max(1);
        if !(values.len() as u64).is_multiple_of(each) {
            let stream = self.core.plan.streams[i].name.clone();
            let takes = format!("elements of {each} bytes");
            return Err(Kind::WrongLength { stream, takes, got: values.len() as u64, hint: "" }.into());
        }
        let count = (values.len() as u64) / each;
        self.add(i, count)?.copy_from_slice(values);
        Ok(())
    }

    /// Writes varying stream `i` as JSON.
    pub(crate) fn set_json<T: serde::Serialize + ?Sized>(&mut self, i: usize, value: &T) -> Result<()> {
        let mut text = std::mem::take(&mut self.core.scratch);
        text.clear();
        let written = serde_json::to_writer(&mut text, value);
        let result = match written {
            Ok(()) => self.set(i, &text),
            Err(why) => Err(Kind::Json { stream: self.core.plan.streams[i].name.clone(), why }.into()),
        };
        self.core.scratch = text;
        result
    }

    /// Writes a stream that was appended to the running server ([`Server::append`](crate::Server::append)), once: all
    /// its numbers, as they lie (plane after plane, or element after element).
    ///
    /// # Errors
    /// No such stream or one of other numbers ([`is_wrong_stream`](crate::Error::is_wrong_stream)), written already
    /// ([`is_written_twice`](crate::Error::is_written_twice)), or more values than it takes
    /// ([`is_wrong_length`](crate::Error::is_wrong_length)).
    pub fn set_appended<T: Number>(&mut self, stream: StreamId, values: &[T]) -> Result<()> {
        let streams = &self.core.plan.streams;
        let Some(i) = streams.iter().position(|s| s.id == stream.0) else {
            let has = streams.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join(", ");
            let (what, name) = (stream.0.to_string(), self.core.name.text.clone());
            return Err(Kind::NoStream { what, name, has }.into());
        };
        if streams[i].scalar != Some(T::SCALAR) {
            let (stream, asked) = (streams[i].name.clone(), T::SCALAR.name().to_owned());
            let holds = streams[i].scalar.map_or("records", |s| s.name()).to_owned();
            return Err(Kind::WrongType { stream, holds, asked }.into());
        }
        self.write(i, plain::bytes_of(values))
    }

    /// Copies every fixed stream that was not written yet from the frame before, which stays as it is; varying and
    /// optional ones are not carried. What is written afterwards replaces what was carried.
    ///
    /// # Errors
    /// This server has not published a frame before, and something was not written. (What a dead server left in a
    /// segment that this one took over is not carried.)
    pub fn carry(&mut self) -> Result<()> {
        for k in 0..self.core.plan.fixed.len() {
            let i = self.core.plan.fixed[k];
            if self.core.is_marked(i) {
                continue;
            }
            let stream = &self.core.plan.streams[i];
            // A dead writer's frames are not this server's, though its segment was taken over.
            if self.core.stats.published == 0 {
                return Err(Kind::NothingToCarry { stream: stream.name.clone() }.into());
            }
            if let WritePlace::Fixed { offset, bytes } = stream.place {
                let newest = self.core.segment.geo.slot_of(self.core.head());
                let from = self.core.segment.payload(newest) + offset;
                let to = self.payload() + offset;
                self.core.segment.slots().copy_within(from, to, bytes);
            }
            self.core.mark(i);
        }
        Ok(())
    }

    /// The id that the frame gets when it is published.
    pub fn id(&self) -> u64 {
        self.core.next_id()
    }

    /// Publishes the frame; `sim_time` is 0. Returns its id. It is the newest frame for every reader from here on.
    ///
    /// Never waits. Readers that sleep are woken, which takes a system call; without any it makes none.
    ///
    /// # Errors
    /// A fixed stream was not written ([`is_not_written`](crate::Error::is_not_written)): the frame is given up.
    #[inline]
    pub fn publish(self) -> Result<u64> {
        self.publish_at(0.0)
    }

    /// Publishes the frame with a time of the user's, in whatever unit that means. Returns its id.
    ///
    /// # Errors
    /// As [`Loan::publish`].
    #[inline]
    pub fn publish_at(self, sim_time: f64) -> Result<u64> {
        let mut loan = ManuallyDrop::new(self); // the core takes the slot, and gives it back when something is missing
        let (seq, end, tlvs) = (loan.seq, loan.end, loan.tlvs);
        if loan.core.segment.flags & ext::CHECKSUM_MASK == 0 {
            return loan.core.publish(seq, end, tlvs, sim_time, 0);
        }
        publish_summed(loan.core, seq, end, tlvs, sim_time)
    }
}

/// Publishes a frame with the sum of its payload. Stock clients take a frame of 0 bytes for none: in their profile an
/// empty frame gets a TLV that everybody passes over. Out of the way, so that a loan without a sum stays in registers.
#[inline(never)]
fn publish_summed(core: &mut Core, seq: u64, end: u64, tlvs: u32, sim_time: f64) -> Result<u64> {
    let mut loan = ManuallyDrop::new(Loan { core, seq, end, tlvs });
    if end == 0 && loan.core.segment.wire == Wire::Shmx2 {
        let (slots, at) = (loan.core.segment.slots(), loan.payload());
        slots.put32(at + tlv::TYPE, tlv::PADDING);
        slots.put32(at + tlv::LENGTH, (TLV_ALIGN - tlv::PREFIX) as u32);
        slots.put64(at + tlv::PREFIX, 0);
        (loan.end, loan.tlvs) = (TLV_ALIGN, 1);
    }
    let (flags, end, tlvs) = (loan.core.segment.flags, loan.end, loan.tlvs);
    let sum = sum::sum(flags, loan.bytes(0, end)).unwrap_or(0);
    loan.core.publish(seq, end, tlvs, sim_time, sum)
}

impl Drop for Loan<'_> {
    #[inline]
    fn drop(&mut self) {
        self.core.abandon();
    }
}

/// What a loan is apart from its server: see [`dynamic::Paused`](crate::dynamic::Paused).
#[derive(Debug)]
pub(crate) struct Rest {
    number: Option<u64>,
    seq: u64,
    end: u64,
    tlvs: u32,
}

impl Rest {
    /// Whether it is the loan that is out.
    pub(crate) fn is_lent_by(&self, core: &Core) -> bool {
        self.number.is_some() && core.loan() == self.number
    }
}

impl<'s> Loan<'s> {
    /// Leaves the slot lent.
    pub(crate) fn pause(self) -> Rest {
        let loan = ManuallyDrop::new(self); // it is not given back
        Rest { number: loan.core.loan(), seq: loan.seq, end: loan.end, tlvs: loan.tlvs }
    }

    /// Goes on with a loan, which must be the one that is out.
    pub(crate) fn resume(core: &'s mut Core, rest: &Rest) -> Loan<'s> {
        let Rest { seq, end, tlvs, .. } = *rest;
        assert!(rest.is_lent_by(core), "the loan is over");
        Loan { core, seq, end, tlvs }
    }
}

/// By id, for streams that have no accessor.
impl Loan<'_> {
    /// For errors.
    pub(crate) fn segment_name(&self) -> &str {
        &self.core.name.text
    }

    /// Writes any stream by its index: the elements' bytes.
    pub(crate) fn write(&mut self, i: usize, values: &[u8]) -> Result<()> {
        match self.core.plan.streams[i].place {
            WritePlace::Fixed { .. } => self.fill(i, values),
            WritePlace::Varying { .. } => self.set(i, values),
        }
    }

    /// Whether stream `i` was written.
    pub(crate) fn is_written(&self, i: usize) -> bool {
        self.core.is_marked(i)
    }

    /// Lends any stream by its index; `blocks` counts for varying ones.
    pub(crate) fn lend(&mut self, i: usize, blocks: usize) -> Result<&mut [u8]> {
        match self.core.plan.streams[i].place {
            WritePlace::Fixed { .. } => Ok(self.fixed(i)),
            WritePlace::Varying { .. } => self.variable(i, blocks),
        }
    }
}

/// The TLV heads of a schema's fixed streams: each with its place in the payload. The schema has the segment's profile.
fn heads(schema: &Schema) -> impl Iterator<Item = (u64, [(u64, u32); 6])> {
    let offset_bits = super::plan::offset_bits(schema.segment.wire);
    let mut walk = layout::Frame::new();
    std::iter::from_fn(move || {
        let place = walk.next(schema)?;
        let stream = &schema.streams[place.stream];
        let head = [
            (tlv::TYPE, tlv::STREAM),
            (tlv::LENGTH, (place.data - place.tlv - tlv::PREFIX + place.bytes) as u32),
            (tlv::STREAM_ID, stream.id),
            (tlv::ELEM_COUNT, layout::capacity(stream) as u32),
            (tlv::BYTES_PAYLOAD, place.bytes as u32),
            (tlv::DATA_OFFSET, (place.data - place.tlv) as u32 & offset_bits),
        ];
        Some((place.tlv, head))
    })
}

/// Writes the TLV heads of all fixed streams into a slot: once, when the segment is made.
pub(crate) fn write_heads(segment: &Segment, schema: &Schema, slot: usize) {
    for (tlv, head) in heads(schema) {
        for (field, value) in head {
            segment.slots().put32(segment.payload(slot) + tlv + field, value);
        }
    }
}

/// Whether a slot has the TLV heads that [`write_heads`] would write.
pub(crate) fn has_heads(segment: &Segment, schema: &Schema, slot: usize) -> bool {
    let payload = segment.payload(slot);
    heads(schema).all(|(tlv, head)| head.iter().all(|(f, value)| segment.slots().get32(payload + tlv + f) == *value))
}
