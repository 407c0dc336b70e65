//! From the model's elements to C++ types.

use std::collections::HashMap;

use shmx_rust::names::Findings;
use shmx_schema::layout::{find_type, product};
use shmx_schema::model::{Components, Elem, Field, Scalar, Schema, TypeDef, TypeKind};

use super::words::CPP;

/// The types of a schema and what they are called.
pub(super) struct Types<'a> {
    pub(super) schema: &'a Schema,
    idents: HashMap<&'a str, String>,
    /// What stands before a type of the schema: nothing, or its namespace where other things have such names.
    prefix: String,
}

impl<'a> Types<'a> {
    pub(super) fn new(schema: &'a Schema, out: &mut Findings) -> Self {
        let mut scope = CPP.scope("type", CPP.types, out);
        let ident = |t: &'a TypeDef| (t.name.as_ref(), scope.own(&format!("types.{}", t.name), t.name.to_string()));
        Types { schema, idents: schema.types.iter().map(ident).collect(), prefix: String::new() }
    }

    /// As seen from where other things are called like types.
    pub(super) fn qualified(&self, namespace: &str) -> Types<'a> {
        Types { schema: self.schema, idents: self.idents.clone(), prefix: format!("::{namespace}::") }
    }

    /// What a type is called where it is declared. A checked model has no unknown names.
    pub(super) fn ident(&self, name: &str) -> &str {
        self.idents.get(name).map_or("UnknownType", String::as_str)
    }

    /// One number or record.
    pub(super) fn elem(&self, elem: &Elem) -> String {
        match elem {
            Elem::Scalar(of) => scalar(*of).to_owned(),
            Elem::Utf8 | Elem::Json => "char".to_owned(),
            Elem::Bytes => "::std::byte".to_owned(),
            Elem::Named(name) => format!("{}{}", self.prefix, self.ident(name)),
        }
    }

    /// One element with its components.
    pub(super) fn element(&self, elem: &Elem, components: &Components) -> String {
        match components.count {
            1 => self.elem(elem),
            n => format!("::std::array<{}, {n}>", self.elem(elem)),
        }
    }

    /// A field, all of it.
    pub(super) fn field(&self, field: &Field) -> String {
        match field.elem {
            Elem::Utf8 => format!("::shmx_runtime::Text<{}>", product(&field.dims)),
            _ => {
                let one = self.element(&field.elem, &field.components);
                field.dims.iter().rev().fold(one, |inner, n| format!("::std::array<{inner}, {n}>"))
            }
        }
    }

    /// The record of an element, if it is one.
    pub(super) fn record(&self, elem: &Elem) -> Option<&'a TypeDef> {
        let Elem::Named(name) = elem else { return None };
        find_type(&self.schema.types, name).filter(|def| matches!(def.kind, TypeKind::Record(_)))
    }
}

/// A number type.
pub(super) fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "::shmx_runtime::Bool",
        Scalar::I8 => "::std::int8_t",
        Scalar::U8 => "::std::uint8_t",
        Scalar::I16 => "::std::int16_t",
        Scalar::U16 => "::std::uint16_t",
        Scalar::I32 => "::std::int32_t",
        Scalar::U32 => "::std::uint32_t",
        Scalar::I64 => "::std::int64_t",
        Scalar::U64 => "::std::uint64_t",
        Scalar::F16 => "::shmx_runtime::F16",
        Scalar::Bf16 => "::shmx_runtime::Bf16",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
    }
}
