//! TYPE entries: records, enums, flags; and the fields that controls have too.

use std::borrow::Cow;

use super::super::read::Reader;
use super::super::verify::{Claim, twice};
use super::super::{BlobError, RECORD, extra};
use super::stream::element;
use crate::check::names;
use crate::check::values::range;
use crate::layout::product;
use crate::model::{Components, Field, Record, Scalar, TypeDef, TypeKind, Value};

/// Bytes of a field without its texts.
const FIELD: usize = 28;
/// Bytes of a value without its texts.
const VALUE: usize = 16;

/// A type, and what it claims of its fields' elements: their types may follow later.
pub(super) fn read(r: &mut Reader<'_>) -> Result<(TypeDef, Vec<Claim>), BlobError> {
    let [kind, base, bytes, align, count] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let [name_len, extra_len] = [r.u32()?, r.u32()?];
    let name = r.text(name_len, "name")?.to_owned();
    r.entry = format!("type '{}'", name.escape_debug());
    if !names::is_camel(&name) {
        return r.fail("its name is not CamelCase");
    }
    let mut extra = extra::read(r, extra_len)?;
    let mut claims = Vec::new();
    let kind = match kind {
        0 => {
            if base != RECORD || count == 0 {
                return r.fail("is no sound record");
            }
            let (record, of_fields) = fields(r, count, bytes, align)?;
            claims = of_fields;
            TypeKind::Record(record)
        }
        1 | 2 => {
            let scalar =
                Scalar::from_code(base).filter(|s| range(*s).is_some_and(|(least, _)| kind == 1 || least == 0));
            let Some(base) = scalar else { return r.fail(format_args!("can't be based on element type {base}")) };
            if bytes != base.bytes() || align != base.bytes() || count == 0 {
                return r.fail("its size and alignment are not those of its base, or it has no values");
            }
            let values = Cow::Owned(values(r, count, base)?);
            if kind == 1 { TypeKind::Enum { base, values } } else { TypeKind::Flags { base, values } }
        }
        _ => return r.fail(format_args!("is of the unknown kind {kind}")),
    };
    Ok((TypeDef { name: Cow::Owned(name), meta: extra.meta(), doc: extra.doc, kind }, claims))
}

fn values(r: &mut Reader<'_>, count: u32, base: Scalar) -> Result<Vec<Value>, BlobError> {
    let mut list = Vec::with_capacity(r.room_for(count, VALUE, "values")?);
    let (least, most) = range(base).unwrap_or((0, 0));
    for _ in 0..count {
        let bits = r.u64()?;
        let value = if least < 0 { i128::from(bits as i64) } else { i128::from(bits) };
        let [name_len, extra_len] = [r.u32()?, r.u32()?];
        let name = r.text(name_len, "value's name")?;
        if !names::is_any_case(name) || !(least..=most).contains(&value) {
            return r.fail(format_args!("its value '{}' = {value} can't be", name.escape_debug()));
        }
        let doc = extra::read(r, extra_len)?.doc;
        list.push(Value { name: Cow::Owned(name.to_owned()), value, doc });
    }
    if let Some(v) = twice(list.iter(), |v: &Value| v.name.as_ref()) {
        return r.fail(format_args!("two of its values are called '{}'", v.name));
    }
    if let Some(v) = twice(list.iter(), |v: &Value| v.value) {
        return r.fail(format_args!("two of its values are {}", v.value));
    }
    Ok(list)
}

/// The fields of a record or control of some size, which is not yet verified.
pub(super) fn fields(
    r: &mut Reader<'_>,
    count: u32,
    bytes: u32,
    align: u32,
) -> Result<(Record, Vec<Claim>), BlobError> {
    if !matches!(align, 1 | 2 | 4 | 8) {
        return r.fail(format_args!("its alignment is {align}"));
    }
    let room = r.room_for(count, FIELD, "fields")?;
    let (mut list, mut claims) = (Vec::with_capacity(room), Vec::with_capacity(room));
    for _ in 0..count {
        let [offset, code, components, elem_bytes, elements] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?, r.u32()?];
        let [name_len, extra_len] = [r.u32()?, r.u32()?];
        let name = r.text(name_len, "field's name")?;
        if !names::is_snake(name) {
            return r.fail(format_args!("'{}' is no name of a field", name.escape_debug()));
        }
        let mut extra = extra::read(r, extra_len)?;
        let elem = element(r, code, &mut extra)?;
        if extra.varies || product(&extra.dims) != u64::from(elements) {
            return r.fail(format_args!("field '{name}': {elements} elements are not those of its shape"));
        }
        claims.push(Claim { code, elem_bytes });
        list.push(Field {
            name: Cow::Owned(name.to_owned()),
            elem,
            meta: extra.meta(),
            components: Components { count: components, names: Cow::Owned(extra.components) },
            dims: Cow::Owned(extra.dims),
            offset,
            unit: extra.unit,
            doc: extra.doc,
        });
    }
    if let Some(f) = twice(list.iter(), |f: &Field| f.name.as_ref()) {
        return r.fail(format_args!("two of its fields are called '{}'", f.name));
    }
    Ok((Record { fields: Cow::Owned(list), bytes, align }, claims))
}
