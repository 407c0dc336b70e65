//! Bytes to JSON, as a schema describes them.

use half::{bf16, f16};
use serde_json::{Map, Number, Value};
use shmx_schema::layout;
use shmx_schema::model::{Elem, Record, Scalar, Stream, TypeDef, TypeKind};

/// A stream of a frame, in its shape.
pub(crate) fn stream(types: &[TypeDef], stream: &Stream, data: Option<&[u8]>, shape: &[usize]) -> Value {
    let Some(data) = data else { return Value::Null };
    match &stream.elem {
        Elem::Utf8 => text(data),
        // An empty one counts as absent, as everywhere.
        Elem::Json if data.is_empty() => Value::Null,
        Elem::Json => serde_json::from_slice(data).unwrap_or_else(|_| text(data)),
        elem => array(types, elem, data, shape),
    }
}

fn text(data: &[u8]) -> Value {
    Value::String(String::from_utf8_lossy(data).into_owned())
}

/// Elements in nested arrays; `data` holds as many as `shape` says.
fn array(types: &[TypeDef], elem: &Elem, data: &[u8], shape: &[usize]) -> Value {
    let Some((first, rest)) = shape.split_first() else { return single(types, elem, data) };
    let each = data.len().checked_div(*first).unwrap_or(0);
    match each {
        0 => Value::Array(Vec::new()),
        each => data.chunks_exact(each).map(|part| array(types, elem, part, rest)).collect(),
    }
}

/// One number, enum, flags or record.
fn single(types: &[TypeDef], elem: &Elem, data: &[u8]) -> Value {
    match elem {
        Elem::Scalar(scalar) => number(*scalar, data),
        Elem::Utf8 | Elem::Json | Elem::Bytes => number(Scalar::U8, data),
        Elem::Named(name) => match layout::find_type(types, name).map(|t| &t.kind) {
            Some(TypeKind::Record(r)) => Value::Object(record(types, r, data)),
            Some(TypeKind::Enum { base, values }) => {
                let n = integer(*base, data);
                let named = values.iter().find(|v| Some(v.value) == n);
                named.map_or_else(|| number(*base, data), |v| Value::String(v.name.to_string()))
            }
            Some(TypeKind::Flags { base, values }) => {
                let bits = integer(*base, data).unwrap_or(0);
                let set: Vec<_> = values.iter().filter(|v| v.value != 0 && v.value & !bits == 0).collect();
                let rest = set.iter().fold(bits, |rest, v| rest & !v.value);
                let names = set.iter().map(|v| Value::String(v.name.to_string()));
                names.chain((rest != 0).then(|| Number::from_i128(rest).map_or(Value::Null, Value::Number))).collect()
            }
            None => Value::Null,
        },
    }
}

/// The fields of a record or control body by name.
pub(crate) fn record(types: &[TypeDef], record: &Record, data: &[u8]) -> Map<String, Value> {
    let value = |field: &shmx_schema::model::Field| {
        let bytes = layout::field_size(types, field).bytes as usize;
        let Some(data) = data.get(field.offset as usize..).and_then(|d| d.get(..bytes)) else { return Value::Null };
        if matches!(field.elem, Elem::Utf8) {
            let end = data.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1);
            return text(&data[..end]);
        }
        let mut shape: Vec<usize> = field.dims.iter().map(|d| *d as usize).collect();
        if field.components.count > 1 {
            shape.push(field.components.count as usize);
        }
        array(types, &field.elem, data, &shape)
    };
    record.fields.iter().map(|field| (field.name.to_string(), value(field))).collect()
}

/// An integer or bool as a wide number.
fn integer(scalar: Scalar, data: &[u8]) -> Option<i128> {
    Some(match scalar {
        Scalar::Bool | Scalar::U8 => u8::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::I8 => i8::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::I16 => i16::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::U16 => u16::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::I32 => i32::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::U32 => u32::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::I64 => i64::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::U64 => u64::from_le_bytes(data.try_into().ok()?).into(),
        Scalar::F16 | Scalar::Bf16 | Scalar::F32 | Scalar::F64 => return None,
    })
}

fn number(scalar: Scalar, data: &[u8]) -> Value {
    let float = || -> Option<f64> {
        Some(match scalar {
            Scalar::F16 => shortest(f16::from_le_bytes(data.try_into().ok()?).to_f32()),
            Scalar::Bf16 => shortest(bf16::from_le_bytes(data.try_into().ok()?).to_f32()),
            Scalar::F32 => shortest(f32::from_le_bytes(data.try_into().ok()?)),
            Scalar::F64 => f64::from_le_bytes(data.try_into().ok()?),
            _ => return None,
        })
    };
    match integer(scalar, data) {
        Some(n) if scalar == Scalar::Bool => Value::Bool(n != 0),
        Some(n) => Number::from_i128(n).map_or(Value::Null, Value::Number),
        None => float().and_then(Number::from_f64).map_or(Value::Null, Value::Number),
    }
}

/// The f64 that prints like this f32: 0.1 rather than 0.10000000149011612.
fn shortest(x: f32) -> f64 {
    x.to_string().parse().unwrap_or(f64::NAN)
}
