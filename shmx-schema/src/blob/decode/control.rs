//! CONTROL entries.

use std::borrow::Cow;

use super::super::read::Reader;
use super::super::{BlobError, extra, verify};
use super::type_def::fields;
use crate::check::names;
use crate::layout::list;
use crate::model::{Control, TypeDef};

pub(super) fn read(r: &mut Reader<'_>, types: &[TypeDef]) -> Result<Control, BlobError> {
    let [id, bytes, align, count] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let [name_len, extra_len] = [r.u32()?, r.u32()?];
    let name = r.text(name_len, "name")?.to_owned();
    r.entry = verify::entry("control", id, &name);
    if let Some(flaw) = names::wire_flaw(&name) {
        return r.fail(format_args!("its name {flaw}"));
    }
    if id == 0 {
        return r.fail("its id is 0, which means padding");
    }
    let mut extra = extra::read(r, extra_len)?;
    let (body, claims) = fields(r, count, bytes, align)?;
    let verified = list(&body.fields).iter().try_for_each(|f| verify::field_form(types, f));
    verified.and_then(|()| verify::record(types, &body, &claims)).or_else(|what| r.fail(what))?;
    Ok(Control { id, name: Cow::Owned(name), meta: extra.meta(), doc: extra.doc, body })
}
