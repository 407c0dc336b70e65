//! A schema of anybody's making, put in order and checked.

use crate::error::{Error, Kind, Result};
use shmx_schema::blob;
use shmx_schema::layout::{self, Room};
use shmx_schema::model::{Elem, Layout, Record, Schema, Stream, TypeDef, TypeKind, Wire};

/// Records nest no deeper.
const DEEPEST: usize = 65;

/// The schema as its directory blob says it, with the blob.
///
/// What follows from the rest is worked out (the order of things, offsets, that JSON is optional); the decoder, which
/// trusts nothing, says whether the rest is sound.
pub(super) fn canonical(mut schema: Schema) -> Result<(Schema, Vec<u8>)> {
    let bad = |what: String| Err(Error::from(Kind::BadSchema(what)));
    schema.types.to_mut().sort_by(|a, b| a.name.cmp(&b.name));
    schema.streams.to_mut().sort_by_key(|s| s.id);
    schema.controls.to_mut().sort_by_key(|c| c.id);
    schema.reserved_streams.to_mut().sort_unstable();
    schema.reserved_controls.to_mut().sort_unstable();
    for stream in schema.streams.to_mut() {
        stream.optional |= stream.elem == Elem::Json;
        if stream.components.count == 1 {
            stream.layout = Layout::Soa;
        }
        stream.meta.to_mut().sort_by(|a, b| a.key.cmp(&b.key));
    }
    if let Some(what) = lay_out(&mut schema).or_else(|| too_large(&schema)) {
        return bad(what);
    }
    let bytes = blob::to_vec(&schema);
    match blob::decode(&bytes) {
        Err(e) => bad(e.to_string()),
        Ok(directory) if directory.schema != schema || !directory.appended.is_empty() => {
            bad("it does not read back from its directory as it was written: a text, a number or a key of meta that stands twice".into())
        }
        Ok(_) => Ok((schema, bytes)),
    }
}

/// Offsets and sizes of records and control bodies, by C's rules. Types may stand on others that come later: again
/// until nothing moves, which is not later than they nest deep.
fn lay_out(schema: &mut Schema) -> Option<String> {
    for def in schema.types.to_mut() {
        if let TypeKind::Record(record) = &mut def.kind {
            (record.bytes, record.align) = (0, 1); // whatever it said
        }
    }
    for _ in 0..=DEEPEST {
        let before = schema.types.clone();
        for def in schema.types.to_mut() {
            if let TypeKind::Record(record) = &mut def.kind
                && !place(&before, record)
            {
                return Some(format!("type '{}': it takes 4 GiB or more, or is in itself", def.name));
            }
        }
        if schema.types == before {
            let types = &schema.types;
            let mut all = schema.controls.to_mut().iter_mut();
            let wrong = all.find_map(|c| (!place(types, &mut c.body)).then(|| c.name.to_string()));
            return wrong.map(|name| format!("control '{name}': it takes 4 GiB or more"));
        }
    }
    Some(format!("its types hold records more than {DEEPEST} deep, or one is in itself"))
}

fn place(types: &[TypeDef], record: &mut Record) -> bool {
    let mut fields = std::mem::take(record.fields.to_mut());
    let size = layout::place_fields(types, &mut fields);
    let small = |n: u64| u32::try_from(n).is_ok();
    let fits = fields.iter().all(|f| {
        let one = layout::elem_size(types, &f.elem, &f.components).bytes;
        small(one) && small(layout::product(&f.dims))
    });
    record.fields = fields.into();
    match (u32::try_from(size.bytes), u32::try_from(size.align)) {
        (Ok(bytes), Ok(align)) if fits => {
            (record.bytes, record.align) = (bytes, align);
            true
        }
        _ => false,
    }
}

/// A stream that 32 bits do not hold.
fn too_large(schema: &Schema) -> Option<String> {
    let large = |s: &&Stream| {
        let room = Room::of(&schema.types, s, s.extent.max, Wire::Native);
        room.bytes > u32::MAX as u64 || room.capacity > u32::MAX as u64 || room.elem_bytes > u32::MAX as u64
    };
    let stream = schema.streams.iter().find(large)?;
    Some(format!("stream {} '{}': it may have 4 GiB or more", stream.id, stream.name))
}
