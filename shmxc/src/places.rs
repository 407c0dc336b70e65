//! Where the parts of a schema stand, for back ends, which know nothing but their paths.

use std::collections::HashMap;

use shmx_schema::ast::{ElemAst, FieldAst, SchemaAst, SegmentAst, Spanned, TypeAst, TypeKindAst, ValueAst};
use shmx_schema::diag::{At, FileId, Span};

/// Everything that has a name, under `streams.position`, `types.Particle.mass`, `controls.load.path`, and what is written
/// of it, under `streams.position.unit`.
#[derive(Debug, Default)]
pub(crate) struct Places {
    by_path: HashMap<String, Span>,
}

impl Places {
    /// Those of a syntax tree.
    pub(crate) fn of(ast: &SchemaAst) -> Self {
        let mut places = Places::default();
        places.put(String::new(), &ast.at);
        if let Some(name) = &ast.name {
            places.put("schema".to_owned(), &name.at);
        }
        places.part("", "version", &ast.version);
        places.segment(&ast.segment);
        for (list, kind) in [(&ast.reserved_streams, "streams"), (&ast.reserved_controls, "controls")] {
            places.part("reserved", kind, &list.first().cloned());
        }
        for size in &ast.sizes {
            places.put(format!("sizes.{}", size.name.value), &size.name.at);
        }
        for stream in &ast.streams {
            let path = format!("streams.{}", stream.ident.value);
            places.parts(&path, &stream.elem);
            places.part(&path, "id", &stream.id);
            places.part(&path, "layout", &stream.layout);
            places.part(&path, "optional", &stream.optional);
            places.put(path, &stream.ident.at);
        }
        for control in &ast.controls {
            let path = format!("controls.{}", control.ident.value);
            places.fields(&path, &control.fields);
            places.part(&path, "id", &control.id);
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
        At { span: self.by_path.get(around).copied().unwrap_or_default(), path: path.to_owned() }
    }

    fn put(&mut self, path: String, at: &At) {
        self.by_path.entry(path).or_insert(at.span);
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

    /// What is written of a stream or field.
    fn parts(&mut self, owner: &str, elem: &ElemAst) {
        self.part(owner, "type", &elem.ty);
        self.part(owner, "components", &elem.components);
        self.part(owner, "count", &elem.count);
        self.part(owner, "shape", &elem.shape);
        self.part(owner, "max", &elem.max);
        self.part(owner, "unit", &elem.unit);
    }

    fn part<T>(&mut self, owner: &str, key: &str, part: &Option<Spanned<T>>) {
        if let Some(part) = part {
            let path = if owner.is_empty() { key.to_owned() } else { format!("{owner}.{key}") };
            self.put(path, &part.at);
        }
    }

    fn segment(&mut self, segment: &SegmentAst) {
        let of = "segment";
        self.part(of, "readers", &segment.readers);
        self.part(of, "pins", &segment.pins);
        self.part(of, "slots", &segment.slots);
        self.part(of, "control_bytes", &segment.control_bytes);
        self.part(of, "wire", &segment.wire);
        self.part(of, "checksum", &segment.checksum);
        self.part(of, "timestamps", &segment.timestamps);
        self.part(of, "writers", &segment.writers);
        self.part(of, "wake_watchers", &segment.wake_watchers);
        self.part(of, "mode", &segment.mode);
        self.part(of, "group", &segment.group);
        self.part(of, "keep", &segment.keep);
    }

    fn fields(&mut self, owner: &str, fields: &[FieldAst]) {
        for field in fields {
            let path = format!("{owner}.{}", field.name.value);
            self.parts(&path, &field.elem);
            self.put(path, &field.name.at);
        }
    }

    fn values(&mut self, owner: &str, values: &[ValueAst]) {
        for value in values {
            self.put(format!("{owner}.{}", value.name.value), &value.name.at);
        }
    }
}
