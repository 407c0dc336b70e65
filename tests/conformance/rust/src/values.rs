//! What is in the images' frames: numbers that follow from the frame's and a running one.

use half::{bf16, f16};
use shmx_runtime::dynamic::FrameMut;
use shmx_runtime::model::{Elem, Field, Scalar, Stream, TypeDef, TypeKind};
use shmx_schema::layout;

const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// Writes all streams of a frame: of those that vary the most, nothing, and one in turn; every second frame what is
/// optional.
pub fn write(frame: &mut FrameMut<'_>, types: &[TypeDef], streams: &[Stream]) -> shmx_runtime::Result<()> {
    let id = frame.id();
    let mut running = id * 1009;
    for stream in streams {
        let most = stream.extent.max.unwrap_or(1);
        let blocks = [1.min(most), most, 0][(id % 3) as usize];
        if stream.optional && !id.is_multiple_of(2) {
            continue;
        }
        match stream.elem {
            Elem::Utf8 => frame.write_text(&*stream.name, ["ß€😀 and \"more\"\\", "plain", ""][(id % 3) as usize])?,
            Elem::Json => frame.write_text(&*stream.name, &format!("{{\"frame\": {id}, \"of\": [null, \"ß\"]}}"))?,
            _ => {
                let size = layout::elem_size(types, &stream.elem, &stream.components).bytes as u64;
                let blocks = if stream.extent.max.is_some() { u64::from(blocks) } else { 1 };
                let mut bytes = vec![0; (size * layout::product(&stream.extent.dims).max(1) * blocks) as usize];
                fill(types, &stream.elem, &mut bytes, &mut running);
                frame.write_bytes(&*stream.name, &bytes)?;
            }
        }
    }
    Ok(())
}

/// As many elements, or components of them, as fit.
fn fill(types: &[TypeDef], elem: &Elem, bytes: &mut [u8], running: &mut u64) {
    let named = |name: &str| layout::find_type(types, name).map(|def| &def.kind);
    match elem {
        Elem::Scalar(scalar) => each(bytes, scalar.bytes(), running, |n| number(*scalar, n)),
        Elem::Utf8 | Elem::Json | Elem::Bytes => each(bytes, 1, running, |n| number(Scalar::U8, n)),
        Elem::Named(name) => match named(name) {
            Some(TypeKind::Enum { base, values }) => each(bytes, base.bytes(), running, |n| {
                // the last one has no name
                let at = (n >> 32) as usize % (values.len() + 1);
                values.get(at).map_or(5i128, |v| v.value).to_le_bytes()
            }),
            Some(TypeKind::Flags { base, .. }) => each(bytes, base.bytes(), running, |n| {
                // two that have names, and one that has none
                (u128::from(n >> 32) & 0x8005).to_le_bytes()
            }),
            Some(TypeKind::Record(record)) => {
                for one in bytes.chunks_exact_mut(record.bytes as usize) {
                    record.fields.iter().for_each(|f| field(types, f, one, running));
                }
            }
            None => unreachable!("a checked schema has its types"),
        },
    }
}

fn field(types: &[TypeDef], of: &Field, record: &mut [u8], running: &mut u64) {
    let bytes = layout::field_size(types, of).bytes as usize;
    let place = &mut record[of.offset as usize..][..bytes];
    match of.elem {
        Elem::Utf8 => {
            *running += 1;
            let text = ["", "x", "grüße 😀"][(running.wrapping_mul(MIX) >> 32) as usize % 3].as_bytes();
            place[..text.len()].copy_from_slice(text);
        }
        ref elem => fill(types, elem, place, running),
    }
}

fn each(bytes: &mut [u8], size: u32, running: &mut u64, value: impl Fn(u64) -> [u8; 16]) {
    for place in bytes.chunks_exact_mut(size as usize) {
        *running += 1;
        let value = value(running.wrapping_mul(MIX));
        place.copy_from_slice(&value[..size as usize]);
    }
}

/// A number of mixed bits: all of them for an integer, a quarter of a small one for a float.
fn number(scalar: Scalar, mixed: u64) -> [u8; 16] {
    let small = ((mixed >> 32) % 201) as f32 / 4.0 - 25.0;
    let mut out = [0; 16];
    match scalar {
        Scalar::Bool => out[0] = (mixed >> 32) as u8 & 1,
        Scalar::F16 => out[..2].copy_from_slice(&f16::from_f32(small).to_le_bytes()),
        Scalar::Bf16 => out[..2].copy_from_slice(&bf16::from_f32(small).to_le_bytes()),
        Scalar::F32 => out[..4].copy_from_slice(&small.to_le_bytes()),
        Scalar::F64 => out[..8].copy_from_slice(&f64::from(small).to_le_bytes()),
        integer => {
            let bytes = integer.bytes() as usize;
            out[..bytes].copy_from_slice(&mixed.to_le_bytes()[8 - bytes..]);
        }
    }
    out
}
