//! Enums, flags, records and the bodies of messages.

use shmx_rust::docs::{Docs, inline};
use shmx_rust::lang::{ByHand, Const, Enum, Field, Flags, Record};
use shmx_rust::literal::{hex, text};
use shmx_rust::names::{Findings, RUST, camel, shout};
use shmx_schema::layout::field_size;
use shmx_schema::model::{self, Scalar, TypeDef, Value};

use super::types::Types;

/// An enum.
pub(super) fn enumeration(types: &Types<'_>, def: &TypeDef, base: Scalar, of: &[Value], out: &mut Findings) -> Enum {
    let mut scope = RUST.scope("value", &[], out);
    let value = |v: &Value| Const {
        docs: Docs::of(&v.doc, &format!("`{}`", v.name)).lines(),
        name: scope.own(&format!("types.{}.{}", def.name, v.name), camel(&v.name)),
        ty: text(&v.name),
        value: v.value.to_string(),
    };
    Enum {
        docs: Docs::of(&def.doc, &format!("Enum `{}`.", def.name)).lines(),
        name: types.ident(&def.name).to_owned(),
        literal: text(&def.name),
        base: base.name().to_owned(),
        values: of.iter().map(value).collect(),
    }
}

/// Flags.
pub(super) fn flags(types: &Types<'_>, def: &TypeDef, base: Scalar, of: &[Value], out: &mut Findings) -> Flags {
    let mut scope = RUST.scope("flag", &[], out);
    let value = |v: &Value| Const {
        docs: Docs::of(&v.doc, &format!("`{}`", v.name)).lines(),
        name: scope.own(&format!("types.{}.{}", def.name, v.name), shout(&v.name)),
        ty: text(&v.name),
        value: hex(v.value),
    };
    Flags {
        docs: Docs::of(&def.doc, &format!("Flags `{}`: any combination of bits is legal.", def.name)).lines(),
        name: types.ident(&def.name).to_owned(),
        base: base.name().to_owned(),
        values: of.iter().map(value).collect(),
    }
}

/// A record of the schema.
pub(super) fn record(types: &Types<'_>, def: &TypeDef, of: &model::Record, out: &mut Findings) -> Record {
    let name = types.ident(&def.name).to_owned();
    let path = format!("types.{}", def.name);
    let fields = fields(types, &path, of, out);
    let holes = fields.iter().any(|f| f.hole);
    let eq = of.fields.iter().all(|f| types.is_eq(&f.elem));
    let by_hand = holes.then(|| by_hand(of, &fields, eq));
    let derives = match (holes, eq) {
        (true, _) => "",
        (false, false) => ", Debug, PartialEq",
        (false, true) => ", Debug, PartialEq, Eq",
    };
    Record {
        docs: Docs::of(&def.doc, &format!("Record `{}`.", def.name)).lines(),
        literal: text(&name),
        derives: derives.to_owned(),
        by_hand: by_hand.into_iter().collect(),
        proofs: proofs(&name, of, &fields),
        names: fields.iter().map(|f| f.field.name.as_str()).collect::<Vec<_>>().join(", "),
        fields: fields.into_iter().map(|f| f.field).collect(),
        name,
    }
}

/// A field in its place, or the hole before the next one.
pub(super) struct Placed {
    pub(super) field: Field,
    pub(super) hole: bool,
    pub(super) offset: u32,
    pub(super) bytes: u32,
}

/// The fields of a record, and its holes as fields of their own.
pub(super) fn fields(types: &Types<'_>, path: &str, of: &model::Record, out: &mut Findings) -> Vec<Placed> {
    let mut scope = RUST.scope("field", &[], out);
    let mut placed = Vec::with_capacity(of.fields.len());
    let mut at = 0;
    let mut holes = 0;
    let mut fill = |placed: &mut Vec<Placed>, at: u32, to: u32| {
        if to > at {
            let field = Field {
                docs: vec!["#[doc(hidden)]".to_owned()],
                name: format!("_pad{holes}"),
                ty: format!("[u8; {}]", to - at),
            };
            placed.push(Placed { field, hole: true, offset: at, bytes: to - at });
            holes += 1;
        }
    };
    for field in of.fields.iter() {
        fill(&mut placed, at, field.offset);
        let bytes = field_size(&types.schema.types, field).bytes as u32;
        at = field.offset + bytes;
        let named = match (field.components.count, field.components.names.as_ref()) {
            (1, _) | (_, []) => String::new(),
            (_, names) => format!("Components: {}.", names.join(", ")),
        };
        let unit = if field.unit.is_empty() { String::new() } else { format!("Unit: {}.", inline(&field.unit)) };
        let facts = [named, unit].into_iter().filter(|f| !f.is_empty()).collect::<Vec<_>>().join(" ");
        let own = Field {
            docs: Docs::of(&field.doc, &format!("`{}`", field.name)).and(&facts).lines(),
            name: scope.own(&format!("{path}.{}", field.name), field.name.to_string()),
            ty: types.field(field),
        };
        placed.push(Placed { field: own, hole: false, offset: field.offset, bytes });
    }
    fill(&mut placed, at, of.bytes);
    placed
}

fn by_hand(of: &model::Record, fields: &[Placed], eq: bool) -> ByHand {
    let own: Vec<&Field> = fields.iter().filter(|f| !f.hole).map(|f| &f.field).collect();
    let same = |f: &&Field| format!("self.{0} == other.{0}", f.name);
    let shown = own.iter().zip(of.fields.iter()).map(|(f, field)| Const {
        docs: Vec::new(),
        name: f.name.clone(),
        ty: String::new(),
        value: text(&field.name),
    });
    ByHand {
        equal: own.iter().map(same).collect::<Vec<_>>().join(" && "),
        fields: shown.collect(),
        eq: eq.then(String::new).into_iter().collect(),
    }
}

fn proofs(name: &str, of: &model::Record, fields: &[Placed]) -> Vec<String> {
    let size = format!("::core::mem::size_of::<{name}>() == {}", of.bytes);
    let align = format!("::core::mem::align_of::<{name}>() == {}", of.align);
    let offset = |f: &Placed| format!("::core::mem::offset_of!({name}, {}) == {}", f.field.name, f.offset);
    [size, align].into_iter().chain(fields.iter().filter(|f| !f.hole).map(offset)).collect()
}
