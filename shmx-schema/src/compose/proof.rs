//! What must hold of a derived schema, said where it does not.

use super::words::Words;
use crate::check::bounds::{frame_fits, segment_bytes};
use crate::check::controls::room_for;
use crate::check::elem::MOST_COMPONENTS;
use crate::check::extent::MOST_DIMS;
use crate::check::record::MOST_DEPTH;
use crate::layout::{Frame, Room, align_up, find_type, list, product, record_is_sound, record_offset, text};
use crate::model::{Components, Control, Elem, Layout, Record, Schema, Stream, TypeDef, TypeKind, Wire};

/// A dimension or `max`: 1 to 2^32 - 1.
///
/// # Panics
/// It is another number.
#[track_caller]
pub const fn dim(n: usize) -> u32 {
    if n == 0 {
        panic!("expected a number from 1 on: nothing has 0 elements");
    }
    if n > u32::MAX as usize {
        Words::new().text("expected a number that 32 bits hold, not ").number(n as u64).panic();
    }
    n as u32
}

/// The bytes between a field and the one before it.
///
/// # Panics
/// There are some.
#[track_caller]
pub const fn hole(before: &str, end: usize, offset: usize) {
    if offset > end {
        let gap = (offset - end) as u64;
        let words = Words::new().unused(gap).text(" before '").text(before);
        words
            .text("'; write `#[shmx(pad)] _pad_")
            .text(before)
            .text(": [u8; ")
            .number(gap)
            .text("],` before it")
            .panic();
    }
}

/// The bytes behind the last field.
///
/// # Panics
/// There are some.
#[track_caller]
pub const fn tail(end: usize, size: usize) {
    if size > end {
        let gap = (size - end) as u64;
        let words = Words::new().unused(gap).text(" behind the last field; write `#[shmx(pad)] _pad_end: [u8; ");
        words.number(gap).text("],` behind it").panic();
    }
}

/// The bytes of a pad (or of some, one behind another), and of the hole that it fills: up to what is aligned so.
///
/// # Panics
/// They are more.
#[track_caller]
pub const fn pad(start: usize, end: usize, align: usize) {
    let hole = align_up(start as u64, align as u64) - start as u64;
    let bytes = (end - start) as u64;
    if bytes > hole {
        match hole {
            0 => Words::new().text("there is no hole here: leave this pad out").panic(),
            _ => {
                let words =
                    Words::new().text("this pad is of ").number(bytes).text(" bytes, and the hole of ").number(hole);
                words.text(": write `[u8; ").number(hole).text("]`").panic()
            }
        }
    }
}

/// How deep records lie in each other.
///
/// # Panics
/// Deeper than 32.
#[track_caller]
pub const fn depth(of: usize) -> usize {
    if of > MOST_DEPTH {
        Words::new().text("records lie in each other more than ").number(MOST_DEPTH as u64).text(" deep").panic();
    }
    of
}

const fn is_record(types: &[TypeDef], elem: &Elem) -> bool {
    match elem {
        Elem::Named(name) => match find_type(types, text(name)) {
            Some(def) => matches!(def.kind, TypeKind::Record(_)),
            None => false,
        },
        _ => false,
    }
}

/// A sentence about something. Only where there is one to say: rustc takes longer over a sentence than over the check.
const fn about(name: &str) -> Words {
    Words::new().text("'").text(name)
}

#[track_caller]
const fn element(types: &[TypeDef], name: &str, elem: &Elem, components: &Components) {
    if components.count == 0 || components.count > MOST_COMPONENTS {
        about(name).text("': expected 1 to 65535 components").panic();
    }
    let several = components.count > 1 || !list(&components.names).is_empty();
    if several && is_record(types, elem) {
        about(name).text("' is a record: its fields are its components; leave others out").panic();
    }
    if several && matches!(elem, Elem::Utf8 | Elem::Bytes | Elem::Json) {
        about(name).text("' is a text, which has no components").panic();
    }
}

#[track_caller]
const fn dims(name: &str, dims: &[u32]) {
    if dims.len() > MOST_DIMS {
        about(name).text("' has more than 8 dimensions").panic();
    }
    if product(dims) > u32::MAX as u64 {
        about(name).text("' has more elements than 32 bits can count").panic();
    }
}

/// A record, or the body of a control message: its fields, and that they lie where they would in every language.
///
/// # Panics
/// Otherwise.
#[track_caller]
pub const fn record(types: &[TypeDef], of: &Record) {
    let fields = list(&of.fields);
    let sound = record_is_sound(types, of);
    let mut i = 0;
    while i < fields.len() {
        let (field, name) = (&fields[i], text(&fields[i].name));
        element(types, name, &field.elem, &field.components);
        dims(name, list(&field.dims));
        if matches!(field.elem, Elem::Utf8 | Elem::Bytes) && list(&field.dims).len() != 1 {
            if list(&field.dims).is_empty() {
                about(name).text("' is a text without room: write `Text<N>`, N from 1 on").panic();
            }
            about(name).text("' is an array of texts, which a record can't have").panic();
        }
        let offset = if sound { field.offset as u64 } else { record_offset(types, fields, i).0 };
        if field.offset as u64 != offset {
            let words = about(name).text("' lies at byte ").number(field.offset as u64);
            words
                .text(", and without so large a pad before it at ")
                .number(offset)
                .text(": a pad fills holes alone")
                .panic();
        }
        i += 1;
    }
    let (_, size) = record_offset(types, fields, fields.len());
    if of.bytes as u64 != size.bytes {
        let words = Words::new().text("the record has ").number(of.bytes as u64).text(" bytes, and by its fields ");
        words.number(size.bytes).text(": a pad fills holes alone").panic();
    }
    if of.align as u64 != size.align {
        let words = Words::new()
            .text("the record is aligned to ")
            .number(of.align as u64)
            .text(" bytes, and by its fields to ");
        words.number(size.align).text(": leave `align` away").panic();
    }
}

/// The components of a stream.
///
/// # Panics
/// It can't have them.
#[track_caller]
pub const fn parts(types: &[TypeDef], of: &Stream) {
    element(types, text(&of.name), &of.elem, &of.components);
}

/// A stream.
///
/// # Panics
/// It can't be: see the sentences.
#[track_caller]
pub const fn stream(types: &[TypeDef], of: &Stream) {
    let name = text(&of.name);
    element(types, name, &of.elem, &of.components);
    if is_record(types, &of.elem) && matches!(of.layout, Layout::Aos) {
        about(name).text("' is a record and has no components, so that `aos` says nothing").panic();
    }
    let extent = list(&of.extent.dims);
    if matches!(of.elem, Elem::Utf8 | Elem::Bytes | Elem::Json) && (of.extent.max.is_none() || !extent.is_empty()) {
        about(name).text("' is a text of a fixed length: a stream of text is a `String` with `max = …`").panic();
    }
    dims(name, extent);
    let room = Room::of(types, of, of.extent.max, Wire::Native); // its bytes are the same in all profiles
    if room.capacity > u32::MAX as u64 {
        about(name).text("' has more elements than 32 bits can count: ").number(room.capacity).panic();
    }
    if room.bytes > u32::MAX as u64 {
        about(name).text("' may have ").number(room.bytes).text(" bytes, more than 32 bits can count").panic();
    }
}

/// A control message in a ring of so many bytes.
///
/// # Panics
/// It does not fit in.
#[track_caller]
pub const fn control(ring: u32, of: &Control) {
    let (need, room) = room_for(ring, of);
    if need > room {
        let words = Words::new().text("message '").text(text(&of.name)).text("' needs ").number(need);
        let words = words.text(" bytes of a control ring that has room for ").number(room);
        words.text(": raise it, `segment(control_bytes = …)`").panic();
    }
}

/// The messages of a schema: each fits in its ring, and none has an id that is reserved.
///
/// # Panics
/// Otherwise.
#[track_caller]
pub const fn controls(of: &Schema) {
    let ring = match of.segment.control_bytes {
        Some(bytes) => bytes,
        None => crate::check::controls::DEFAULT_RING,
    };
    let (controls, reserved) = (list(&of.controls), list(&of.reserved_controls));
    let mut i = 0;
    while i < controls.len() {
        control(ring, &controls[i]);
        let mut k = 0;
        while k < reserved.len() {
            if reserved[k] == controls[i].id {
                let words = Words::new().text("message '").text(text(&controls[i].name)).text("' has the reserved id ");
                words.number(reserved[k] as u64).text(": take another").panic();
            }
            k += 1;
        }
        i += 1;
    }
}

/// All of it: a frame and, in the profile `shmx2`, the segment must fit into 4 GiB.
///
/// # Panics
/// Otherwise.
#[track_caller]
pub const fn schema(of: &Schema) {
    if !frame_fits(of) {
        Words::new()
            .text("a frame may have ")
            .number(Frame::most(of))
            .text(" bytes, and at most 4 GiB fit: lower a `max` or a length")
            .panic();
    }
    if matches!(of.segment.wire, Wire::Shmx2) && segment_bytes(of) > u32::MAX as u64 {
        let words = Words::new().text("the segment may have ").number(segment_bytes(of));
        words.text(" bytes, and `shmx2` allows 4 GiB: lower `slots` or a `max`").panic();
    }
}
