//! A checked model as what a user of the derives writes.

use std::fmt::Write;

use crate::words::{self, camel, hidden, literal};
use shmx_schema::check::Checked;
use shmx_schema::layout::{find_type, record_offset};
use shmx_schema::model::*;

/// What the struct of streams is called.
pub fn schema_ident(of: &Checked) -> String {
    let mut ident = camel(&of.schema.name);
    while of.schema.types.iter().any(|t| words::type_(&t.name).0 == ident) {
        ident.push('_');
    }
    ident
}

/// A case, as a module.
pub fn module(name: &str, of: &Checked) -> String {
    let body = Printer { of, types: &of.schema.types, out: String::new() }.print();
    let module = words::module(name);
    let used = |word: &str| {
        body.contains(&format!("{word}<"))
            || body.contains(&format!(" {word},"))
            || body.contains(&format!("<{word}>"))
            || body.contains(&format!("[{word};"))
    };
    let names: Vec<_> =
        ["Bool", "Flags", "Json", "Open", "Text", "bf16", "f16"].into_iter().filter(|w| used(w)).collect();
    let derives = ["ShmxControl", "ShmxEnum", "ShmxRecord", "ShmxStream"];
    let derives = derives.into_iter().filter(|d| body.contains(&format!("#[derive({d})]")));
    let list: Vec<_> = names.into_iter().chain(derives).collect();
    let mut out = format!(
        "// @generated. Made of tests/corpus/{name}.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.\n\n"
    );
    // lints about how a user writes his own things, and no schema is written for them
    let lints = "missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, \
                 clippy::unreadable_literal";
    writeln!(out, "#[allow({lints})]\npub mod {module} {{").unwrap();
    writeln!(out, "    use shmx_runtime::{{{}}};", list.join(", ")).unwrap();
    for line in body.lines() {
        if line.is_empty() { out.push('\n') } else { writeln!(out, "    {line}").unwrap() }
    }
    out + "}\n"
}

struct Printer<'a> {
    of: &'a Checked,
    types: &'a [TypeDef],
    out: String,
}

impl Printer<'_> {
    fn print(mut self) -> String {
        for def in self.types {
            self.out.push('\n');
            match &def.kind {
                TypeKind::Record(record) => self.record(def, record),
                TypeKind::Enum { base, values } => self.numbers(def, *base, values, false),
                TypeKind::Flags { base, values } => self.numbers(def, *base, values, true),
            }
        }
        if !self.of.schema.controls.is_empty() {
            self.out.push('\n');
            self.controls();
        }
        self.out.push('\n');
        self.streams();
        self.out
    }

    fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        writeln!(self.out, "{:1$}{text}", "", depth * 4, text = text.as_ref()).unwrap();
    }

    /// A text of many lines as comments, where these hold it.
    fn doc(&mut self, depth: usize, doc: &str) {
        if doc.is_empty() {
            return;
        }
        for line in doc.split('\n') {
            if line.chars().any(hidden) || line.ends_with(' ') {
                self.line(depth, format!("#[doc = {}]", literal(&format!(" {line}"))));
            } else {
                self.line(depth, format!("/// {line}").trim_end());
            }
        }
    }

    fn attrs(&mut self, depth: usize, of: &[String]) {
        if !of.is_empty() {
            self.line(depth, format!("#[shmx({})]", of.join(", ")));
        }
    }

    fn record(&mut self, def: &TypeDef, record: &Record) {
        let (ident, says) = words::type_(&def.name);
        self.doc(0, &def.doc);
        self.line(0, "#[derive(ShmxRecord)]");
        let mut attrs = name(says, &def.name);
        attrs.extend(meta(&def.meta));
        self.attrs(0, &attrs);
        self.line(0, format!("#[repr(C)]\npub struct {ident} {{"));
        let mut end = 0;
        for (i, field) in record.fields.iter().enumerate() {
            let (at, size) = (field.offset, self.bytes(field));
            self.pad(&format!("_pad{i}"), end, at);
            end = at + size;
            self.field(1, field, "pub ");
        }
        self.pad("_pad_end", end, record.bytes);
        self.line(0, "}");
    }

    fn pad(&mut self, name: &str, from: u32, to: u32) {
        if to > from {
            self.line(1, format!("#[shmx(pad)]\n    {name}: [u8; {}],", to - from));
        }
    }

    /// Bytes of a field: where one behind it would begin at the earliest.
    fn bytes(&self, field: &Field) -> u32 {
        record_offset(self.types, std::slice::from_ref(field), 1).0 as u32
    }

    fn field(&mut self, depth: usize, field: &Field, vis: &str) {
        let (ident, says) = words::field(&field.name);
        self.doc(depth, &field.doc);
        let mut attrs = name(says, &field.name);
        let ty = match &field.elem {
            Elem::Utf8 => format!("Text<{}>", field.dims[0]),
            Elem::Bytes => {
                attrs.push("bytes".to_owned());
                format!("[u8; {}]", field.dims[0])
            }
            elem => {
                attrs.extend(components(&field.components));
                self.ty(elem, &field.components, &field.dims)
            }
        };
        attrs.extend(unit(&field.unit));
        attrs.extend(meta(&field.meta));
        self.attrs(depth, &attrs);
        self.line(depth, format!("{vis}{ident}: {ty},"));
    }

    fn numbers(&mut self, def: &TypeDef, base: Scalar, values: &[Value], flags: bool) {
        let (ident, says) = words::type_(&def.name);
        self.doc(0, &def.doc);
        self.line(0, "#[derive(ShmxEnum)]");
        let mut attrs = Vec::new();
        if flags {
            attrs.push("flags".to_owned());
        }
        attrs.extend(name(says, &def.name));
        attrs.extend(meta(&def.meta));
        self.attrs(0, &attrs);
        self.line(0, format!("#[repr({})]\npub enum {ident} {{", base.name()));
        let mut idents = Vec::new();
        for value in values {
            let (ident, says) = words::variant(&value.name, &idents);
            self.doc(1, &value.doc);
            self.attrs(1, &name(says, &value.name));
            self.line(1, format!("{ident} = {},", value.value));
            idents.push(ident);
        }
        self.line(0, "}");
    }

    fn controls(&mut self) {
        self.line(0, format!("#[derive(ShmxControl)]\npub enum {}Control {{", schema_ident(self.of)));
        let mut idents = vec!["Unknown".to_owned()];
        for control in self.of.schema.controls.iter() {
            let key = self.of.names.control(control.id).unwrap();
            let ident = words::variant(key, &idents).0;
            self.doc(1, &control.doc);
            let mut attrs = vec![format!("id = {}", control.id)];
            attrs.extend(name(words::variant(&control.name, &idents) == (ident.clone(), true), &control.name));
            attrs.extend(meta(&control.meta));
            self.attrs(1, &attrs);
            if control.body.fields.is_empty() {
                self.line(1, format!("{ident},"));
            } else {
                self.line(1, format!("{ident} {{"));
                for field in control.body.fields.iter() {
                    self.field(2, field, "");
                }
                self.line(1, "},");
            }
            idents.push(ident);
        }
        self.line(1, "#[shmx(unknown)]\n    Unknown { id: u32, bytes: Vec<u8> },");
        self.line(0, "}");
    }

    fn streams(&mut self) {
        let (schema, ident) = (&self.of.schema, schema_ident(self.of));
        self.doc(0, &schema.doc);
        self.line(0, "#[derive(ShmxStream)]");
        let mut attrs = vec![format!("schema = {}", literal(&schema.name))];
        if schema.version != 0 {
            attrs.push(format!("version = {}", schema.version));
        }
        attrs.extend(segment(&schema.segment));
        if !schema.controls.is_empty() {
            attrs.push(format!("controls = {ident}Control"));
        }
        attrs.extend(reserved(schema));
        self.attrs(0, &attrs);
        self.line(0, format!("pub struct {ident} {{"));
        for stream in schema.streams.iter() {
            self.stream(stream);
        }
        self.line(0, "}");
    }

    fn stream(&mut self, stream: &Stream) {
        let key = self.of.names.stream(stream.id).unwrap();
        let (ident, says) = words::field(key);
        self.doc(1, &stream.doc);
        let mut attrs = vec![format!("id = {}", stream.id)];
        attrs.extend(name(says && stream.name == key, &stream.name));
        let planes = stream.layout == Layout::Soa && stream.components.count > 1;
        if planes {
            attrs.push("soa".to_owned());
        }
        attrs.extend(components(&stream.components).filter(|c| !planes || c != "components"));
        attrs.extend(stream.extent.max.map(|max| format!("max = {max}")));
        let list = |of: String| if stream.extent.max.is_some() { format!("Vec<{of}>") } else { of };
        let ty = match &stream.elem {
            Elem::Utf8 => "String".to_owned(),
            Elem::Json => "Json".to_owned(),
            Elem::Bytes => {
                attrs.push("bytes".to_owned());
                list("u8".to_owned())
            }
            elem => list(self.ty(elem, &stream.components, &stream.extent.dims)),
        };
        let ty = if stream.optional && stream.elem != Elem::Json { format!("Option<{ty}>") } else { ty };
        attrs.extend(unit(&stream.unit));
        attrs.extend(meta(&stream.meta));
        self.attrs(1, &attrs);
        self.line(1, format!("pub {ident}: {ty},"));
    }

    /// A number or named type, in its arrays.
    fn ty(&self, elem: &Elem, components: &Components, dims: &[u32]) -> String {
        let mut ty = match elem {
            Elem::Scalar(Scalar::Bool) => "Bool".to_owned(),
            Elem::Scalar(scalar) => scalar.name().to_owned(),
            Elem::Named(name) => {
                let ident = words::type_(name).0;
                match find_type(self.types, name).unwrap().kind {
                    TypeKind::Record(_) => ident,
                    TypeKind::Enum { .. } => format!("Open<{ident}>"),
                    TypeKind::Flags { .. } => format!("Flags<{ident}>"),
                }
            }
            Elem::Utf8 | Elem::Json | Elem::Bytes => unreachable!("texts are in no arrays"),
        };
        let one = components.count == 1 && components.names.is_empty();
        let inner = (!one).then_some(components.count);
        for n in inner.into_iter().chain(dims.iter().rev().copied()) {
            ty = format!("[{ty}; {n}]");
        }
        ty
    }
}

fn name(says: bool, name: &str) -> Vec<String> {
    if says { Vec::new() } else { vec![format!("name = {}", literal(name))] }
}

fn unit(unit: &str) -> Option<String> {
    (!unit.is_empty()).then(|| format!("unit = {}", literal(unit)))
}

fn components(of: &Components) -> impl Iterator<Item = String> + use<> {
    let names: Vec<_> = of.names.iter().map(|n| literal(n)).collect();
    let text = if names.is_empty() { "components".to_owned() } else { format!("components({})", names.join(", ")) };
    (of.count > 1 || !names.is_empty()).then_some(text).into_iter()
}

fn meta(of: &[Meta]) -> Option<String> {
    let value = |value: &MetaValue| match value {
        MetaValue::Text(text) => literal(text),
        MetaValue::Number(n) if n.len() > 38 || n.contains(['+', 'E']) => format!("number({})", literal(n)),
        MetaValue::Number(n) => n.to_string(),
        MetaValue::Bool(b) => b.to_string(),
    };
    let list: Vec<_> = of.iter().map(|m| format!("{} = {}", m.key, value(&m.value))).collect();
    (!list.is_empty()).then(|| format!("meta({})", list.join(", ")))
}

fn segment(of: &Segment) -> Option<String> {
    let (usual, mut list) = (Segment::DEFAULT, Vec::new());
    let mut say = |differs: bool, text: String| list.extend(differs.then_some(text));
    say(of.readers != usual.readers, format!("readers = {}", of.readers));
    say(of.pins != usual.pins, format!("pins = {}", of.pins));
    say(of.slots.is_some(), format!("slots = {}", of.slots.unwrap_or(0)));
    say(of.control_bytes.is_some(), format!("control_bytes = {}", of.control_bytes.unwrap_or(0)));
    say(of.wire == Wire::Shmx2, "wire = \"shmx2\"".to_owned());
    say(of.checksum == Checksum::Crc32, "checksum = \"crc32\"".to_owned());
    say(of.timestamps != usual.timestamps, format!("timestamps = {}", of.timestamps));
    say(of.writers != usual.writers, format!("writers = {}", of.writers));
    say(of.wake_watchers != usual.wake_watchers, format!("wake_watchers = {}", of.wake_watchers));
    say(of.mode != usual.mode, format!("mode = 0o{:o}", of.mode));
    say(of.group.is_some(), format!("group = {}", literal(of.group.as_deref().unwrap_or(""))));
    say(of.keep != usual.keep, format!("keep = {}", of.keep));
    (!list.is_empty()).then(|| format!("segment({})", list.join(", ")))
}

fn reserved(of: &Schema) -> Option<String> {
    let ids = |what: &str, ids: &[u32]| {
        let list: Vec<_> = ids.iter().map(u32::to_string).collect();
        (!list.is_empty()).then(|| format!("{what}({})", list.join(", ")))
    };
    let list: Vec<_> =
        ids("streams", &of.reserved_streams).into_iter().chain(ids("controls", &of.reserved_controls)).collect();
    (!list.is_empty()).then(|| format!("reserved({})", list.join(", ")))
}
