//! From the model's elements to Rust types.

use std::collections::HashMap;

use shmx_rust::names::{Findings, RUST};
use shmx_schema::layout::{find_type, product};
use shmx_schema::model::{Components, Elem, Field, Scalar, Schema, TypeDef, TypeKind};

/// The types of a schema and what they are called.
pub(super) struct Types<'a> {
    pub(super) schema: &'a Schema,
    idents: HashMap<&'a str, String>,
    /// Records by whether their values are equal to themselves.
    eq: HashMap<&'a str, bool>,
    /// What stands before a type of the schema: nothing, or `super::` in a module of the module.
    prefix: &'static str,
}

impl<'a> Types<'a> {
    pub(super) fn new(schema: &'a Schema, ours: &[&str], out: &mut Findings) -> Self {
        let mut scope = RUST.scope("type", ours, out);
        let ident = |t: &'a TypeDef| (t.name.as_ref(), scope.own(&format!("types.{}", t.name), t.name.to_string()));
        let idents = schema.types.iter().map(ident).collect();
        let mut eq = HashMap::new();
        for def in schema.types.iter() {
            fill_eq(schema, def, &mut eq);
        }
        Types { schema, idents, eq, prefix: "" }
    }

    /// As seen from a module inside of the generated one.
    pub(super) fn inner(&self) -> Types<'a> {
        Types { schema: self.schema, idents: self.idents.clone(), eq: self.eq.clone(), prefix: "super::" }
    }

    /// What a type is called.
    pub(super) fn ident(&self, name: &str) -> &str {
        self.idents.get(name).map_or(name_of_unknown(), String::as_str)
    }

    /// One number or record.
    pub(super) fn elem(&self, elem: &Elem) -> String {
        match elem {
            Elem::Scalar(scalar) => self.scalar(*scalar),
            Elem::Utf8 | Elem::Json | Elem::Bytes => "u8".to_owned(),
            Elem::Named(name) => {
                let path = format!("{}{}", self.prefix, self.ident(name));
                match self.kind(name) {
                    Some(TypeKind::Enum { .. }) => format!("rt::Open<{path}>"),
                    _ => path,
                }
            }
        }
    }

    fn scalar(&self, scalar: Scalar) -> String {
        match scalar {
            Scalar::Bool => "rt::Bool".to_owned(),
            Scalar::F16 | Scalar::Bf16 => format!("rt::{}", scalar.name()),
            other => other.name().to_owned(),
        }
    }

    fn kind(&self, name: &str) -> Option<&'a TypeKind> {
        find_type(&self.schema.types, name).map(|t| &t.kind)
    }

    /// One element with its components.
    pub(super) fn element(&self, elem: &Elem, components: &Components) -> String {
        match components.count {
            1 => self.elem(elem),
            n => format!("[{}; {n}]", self.elem(elem)),
        }
    }

    /// A field, all of it.
    pub(super) fn field(&self, field: &Field) -> String {
        match field.elem {
            Elem::Utf8 => format!("rt::Text<{}>", product(&field.dims)),
            _ => {
                let one = self.element(&field.elem, &field.components);
                field.dims.iter().rev().fold(one, |inner, n| format!("[{inner}; {n}]"))
            }
        }
    }

    pub(super) fn is_record(&self, elem: &Elem) -> bool {
        matches!(elem, Elem::Named(name) if matches!(self.kind(name), Some(TypeKind::Record(_))))
    }

    /// Whether values of it are equal to themselves.
    pub(super) fn is_eq(&self, elem: &Elem) -> bool {
        match elem {
            Elem::Scalar(s) => !matches!(s, Scalar::F16 | Scalar::Bf16 | Scalar::F32 | Scalar::F64),
            Elem::Utf8 | Elem::Json | Elem::Bytes => true,
            Elem::Named(name) => self.eq.get(name.as_ref()).is_none_or(|eq| *eq),
        }
    }
}

fn fill_eq<'a>(schema: &'a Schema, def: &'a TypeDef, known: &mut HashMap<&'a str, bool>) -> bool {
    if let Some(eq) = known.get(def.name.as_ref()) {
        return *eq;
    }
    let mut of_field = |field: &'a Field| match &field.elem {
        Elem::Named(name) => find_type(&schema.types, name).is_none_or(|def| fill_eq(schema, def, known)),
        Elem::Scalar(s) => !matches!(s, Scalar::F16 | Scalar::Bf16 | Scalar::F32 | Scalar::F64),
        _ => true,
    };
    let eq = match &def.kind {
        TypeKind::Record(record) => record.fields.iter().all(&mut of_field),
        _ => true,
    };
    known.insert(&def.name, eq);
    eq
}

/// A checked model has no unknown names; what rustc says of this one would be clear enough.
fn name_of_unknown() -> &'static str {
    "UnknownType"
}
