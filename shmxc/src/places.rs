//! Where the parts of a schema stand, for back ends, which know nothing but their paths.

use std::collections::HashMap;

use shmx_schema::ast::{FieldAst, SchemaAst, TypeAst, TypeKindAst, ValueAst};
use shmx_schema::diag::{At, FileId, Span};

/// Everything that has a name, under `streams.position`, `types.Particle.mass`, `controls.load.path`.
#[derive(Debug, Default)]
pub(crate) struct Places {
    by_path: HashMap<String, At>,
}

impl Places {
    /// Those of a syntax tree.
    pub(crate) fn of(ast: &SchemaAst) -> Self {
        let mut places = Places::default();
        places.put(String::new(), &ast.at);
        if let Some(name) = &ast.name {
            places.put("schema".to_owned(), &name.at);
        }
        for size in &ast.sizes {
            places.put(format!("sizes.{}", size.name.value), &size.name.at);
        }
        for stream in &ast.streams {
            places.put(format!("streams.{}", stream.ident.value), &stream.ident.at);
        }
        for control in &ast.controls {
            let path = format!("controls.{}", control.ident.value);
            places.fields(&path, &control.fields);
            places.put(path, &control.ident.at);
        }
        for ty in &ast.types {
            places.ty(ty);
        }
        places
    }

    /// Of a source without a tree: all stands at its start.
    pub(crate) fn of_file(file: FileId) -> Self {
        let mut places = Places::default();
        places.put(String::new(), &At { span: Span { file, start: 0, end: 0 }, path: String::new() });
        places
    }

    /// The place of a path, or of the nearest part around it that has one; the path stays.
    pub(crate) fn at(&self, path: &str) -> At {
        let mut around = path;
        while !self.by_path.contains_key(around) && !around.is_empty() {
            around = around.rsplit_once('.').map_or("", |(outer, _)| outer);
        }
        At { span: self.by_path.get(around).map_or_else(Default::default, |at| at.span), path: path.to_owned() }
    }

    fn put(&mut self, path: String, at: &At) {
        self.by_path.entry(path).or_insert_with(|| at.clone());
    }

    fn ty(&mut self, ty: &TypeAst) {
        let path = format!("types.{}", ty.name.value);
        match &ty.kind {
            TypeKindAst::Record(fields) => self.fields(&path, fields),
            TypeKindAst::Enum { values, .. } | TypeKindAst::Flags { values, .. } => self.values(&path, values),
            TypeKindAst::Vector { .. } | TypeKindAst::Broken => {}
        }
        self.put(path, &ty.name.at);
    }

    fn fields(&mut self, owner: &str, fields: &[FieldAst]) {
        for field in fields {
            self.put(format!("{owner}.{}", field.name.value), &field.name.at);
        }
    }

    fn values(&mut self, owner: &str, values: &[ValueAst]) {
        for value in values {
            self.put(format!("{owner}.{}", value.name.value), &value.name.at);
        }
    }
}
