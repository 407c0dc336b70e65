//! STREAM entries, ours and stock's.

use std::borrow::Cow;

use super::super::extra::{self, Extra};
use super::super::read::Reader;
use super::super::verify::{self, Claim};
use super::super::{BlobError, RECORD, items};
use crate::check::elem::MOST_COMPONENTS;
use crate::layout::{elem_size, product};
use crate::model::{Components, Elem, Extent, Field, Layout, Record, Scalar, Stream, TypeDef, TypeKind};

/// The numbers at the start.
struct Head {
    id: u32,
    code: u32,
    components: u32,
    layout: Layout,
    elem_bytes: u32,
    max_count: u32,
    extra_len: u32,
    name: String,
}

fn head(r: &mut Reader<'_>) -> Result<Head, BlobError> {
    let [id, code, components, layout] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let [elem_bytes, max_count, name_len, extra_len] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let name = r.text(name_len, "name")?.to_owned();
    r.entry = verify::entry("stream", id, &name);
    let layout = match layout {
        0 => Layout::Soa,
        1 => Layout::Aos,
        _ => return r.fail(format_args!("has the unknown layout {layout}")),
    };
    Ok(Head { id, code, components, layout, elem_bytes, max_count, extra_len, name })
}

/// Of a blob, or appended to one.
pub(super) fn read(r: &mut Reader<'_>, types: &[TypeDef]) -> Result<Stream, BlobError> {
    let head = head(r)?;
    let mut extra = extra::read(r, head.extra_len)?;
    let elem = element(r, head.code, &mut extra)?;
    let max = if extra.varies {
        let block = product(&extra.dims);
        if block == 0 || u64::from(head.max_count) % block != 0 {
            return r.fail(format_args!("{} elements are not a number of blocks of its shape", head.max_count));
        }
        Some((u64::from(head.max_count) / block) as u32)
    } else if u64::from(head.max_count) != product(&extra.dims) {
        return r.fail(format_args!("{} elements are not those of its shape", head.max_count));
    } else {
        None
    };
    let stream = Stream {
        id: head.id,
        name: Cow::Owned(head.name),
        optional: extra.optional || elem == Elem::Json,
        elem,
        meta: extra.meta(),
        components: Components { count: head.components, names: Cow::Owned(extra.components) },
        layout: head.layout,
        extent: Extent { max, dims: Cow::Owned(extra.dims) },
        unit: extra.unit,
        doc: extra.doc,
    };
    verify::stream(types, &stream).or_else(|what| r.fail(what))?;
    let bytes = elem_size(types, &stream.elem, &stream.components).bytes;
    if u64::from(head.elem_bytes) != bytes || head.code != items::code(types, &stream.elem) {
        return r.fail("its element type and size are not those of its type");
    }
    Ok(stream)
}

/// Of a stock server: nothing is known but what an element is. `extra` is taken where it happens to be like ours.
///
/// Where `bytes_per_elem` is not that of the element type (or the type is none of ours), an element is so many bytes
/// of which nothing more is known: a record of bytes, whose type comes with the stream.
pub(super) fn read_stock(r: &mut Reader<'_>) -> Result<(Stream, Option<(TypeDef, Claim)>), BlobError> {
    let head = head(r)?;
    let extra = r.raw(head.extra_len)?;
    let mut extra = std::str::from_utf8(extra).ok().and_then(|json| extra::parse(json).ok()).unwrap_or_default();
    extra.ty = None;
    if head.components == 0 || head.components > MOST_COMPONENTS {
        return r.fail(format_args!("has {} components", head.components));
    }
    let numbers = Scalar::from_code(head.code).filter(|scalar| {
        head.elem_bytes == 0 || u64::from(head.elem_bytes) == u64::from(scalar.bytes()) * u64::from(head.components)
    });
    let record = (numbers.is_none() && head.elem_bytes != 0).then(|| of_bytes(head.elem_bytes));
    let components = if record.is_some() { 1 } else { head.components };
    if head.code != Scalar::U8.code() || components != 1 || record.is_some() {
        extra.encoding = None;
    }
    let elem = match &record {
        Some((def, _)) => Elem::Named(def.name.clone()),
        None => element(r, head.code, &mut extra)?,
    };
    let named = extra.components.len() == components as usize && verify::component_names(&extra.components).is_ok();
    if !named || extra.encoding.is_some() || record.is_some() {
        extra.components.clear();
    }
    let most = if head.max_count == 0 { u32::MAX } else { head.max_count };
    let stream = Stream {
        id: head.id,
        name: Cow::Owned(head.name),
        elem,
        meta: extra.meta(),
        components: Components { count: components, names: Cow::Owned(extra.components) },
        layout: if components == 1 { Layout::Soa } else { head.layout },
        extent: Extent { max: Some(most), dims: Cow::Borrowed(&[]) },
        optional: true,
        unit: extra.unit,
        doc: extra.doc,
    };
    Ok((stream, record))
}

/// A record of so many bytes.
fn of_bytes(bytes: u32) -> (TypeDef, Claim) {
    let field = Field {
        name: Cow::Borrowed("bytes"),
        elem: Elem::Scalar(Scalar::U8),
        components: Components::ONE,
        dims: Cow::Owned(vec![bytes]),
        offset: 0,
        unit: Cow::Borrowed(""),
        doc: Cow::Borrowed(""),
        meta: Cow::Borrowed(&[]),
    };
    let def = TypeDef {
        name: Cow::Owned(format!("Record{bytes}")),
        doc: Cow::Borrowed(""),
        meta: Cow::Borrowed(&[]),
        kind: TypeKind::Record(Record { fields: Cow::Owned(vec![field]), bytes, align: 1 }),
    };
    (def, Claim { code: Scalar::U8.code(), elem_bytes: 1 })
}

/// What an element is, by its code and `extra`.
pub(super) fn element(r: &Reader<'_>, code: u32, extra: &mut Extra) -> Result<Elem, BlobError> {
    if let Some(name) = extra.ty.take() {
        if extra.encoding.is_some() {
            return r.fail("has both a type and an encoding");
        }
        return Ok(Elem::Named(name));
    }
    if let Some(text) = &extra.encoding {
        return Ok(text.clone());
    }
    match Scalar::from_code(code) {
        Some(scalar) => Ok(Elem::Scalar(scalar)),
        None if code == RECORD => r.fail("is of records, but names no type"),
        None => r.fail(format_args!("has the unknown element type {code}")),
    }
}
