//! Where two schemas differ, in a line each.

use shmx_schema::fit::{describe, describe_body};
use shmx_schema::model::{Control, Schema, Stream, TypeDef, TypeKind};

/// What the source says, and what rustc.
pub(super) fn differences(source: &Schema, rustc: &Schema) -> Vec<String> {
    let mut out = Vec::new();
    if source.name != rustc.name || source.version != rustc.version || source.doc != rustc.doc {
        out.push(said("name, version or doc", &head(source), &head(rustc)));
    }
    if source.segment != rustc.segment {
        out.push(said("segment", &format!("{:?}", source.segment), &format!("{:?}", rustc.segment)));
    }
    let types = |of: &Schema| -> Vec<(String, TypeDef)> {
        of.types.iter().map(|t| (format!("type '{}'", t.name), t.clone())).collect()
    };
    pairs(types(source), types(rustc), &|t| kind(t, source), &|t| kind(t, rustc), &mut out);
    let streams = |of: &Schema| -> Vec<(String, Stream)> {
        of.streams.iter().map(|s| (format!("stream '{}' (id {})", s.name, s.id), s.clone())).collect()
    };
    pairs(streams(source), streams(rustc), &|s| describe(s, &source.types), &|s| describe(s, &rustc.types), &mut out);
    let controls = |of: &Schema| -> Vec<(String, Control)> {
        of.controls.iter().map(|c| (format!("control '{}' (id {})", c.name, c.id), c.clone())).collect()
    };
    let body = |of: &Control, schema: &Schema| describe_body(&of.body, &schema.types);
    pairs(controls(source), controls(rustc), &|c| body(c, source), &|c| body(c, rustc), &mut out);
    if source.reserved_streams != rustc.reserved_streams || source.reserved_controls != rustc.reserved_controls {
        out.push("reserved ids".to_owned());
    }
    out
}

fn head(of: &Schema) -> String {
    format!("{} {} {:?}", of.name, of.version, of.doc)
}

fn kind(of: &TypeDef, schema: &Schema) -> String {
    match &of.kind {
        TypeKind::Record(record) => {
            format!("{} in {} bytes", describe_body(record, &schema.types), record.bytes)
        }
        TypeKind::Enum { base, values } | TypeKind::Flags { base, values } => {
            let values: Vec<String> = values.iter().map(|v| format!("{} = {}", v.name, v.value)).collect();
            format!("{} {{{}}}", base.name(), values.join(", "))
        }
    }
}

type Shown<'a, T> = &'a dyn Fn(&T) -> String;

/// Items of two lists by what they are called.
fn pairs<T: PartialEq>(
    source: Vec<(String, T)>,
    rustc: Vec<(String, T)>,
    of_source: Shown<'_, T>,
    of_rustc: Shown<'_, T>,
    out: &mut Vec<String>,
) {
    for (what, item) in &source {
        match rustc.iter().find(|(other, _)| other == what) {
            None => out.push(format!("{what}: in the source alone")),
            Some((_, other)) if other != item => {
                let (source, rustc) = (of_source(item), of_rustc(other));
                out.push(if source == rustc {
                    format!("{what}: another doc, unit, meta or order")
                } else {
                    said(what, &source, &rustc)
                });
            }
            Some(_) => {}
        }
    }
    for (what, _) in rustc.iter().filter(|(what, _)| !source.iter().any(|(other, _)| other == what)) {
        out.push(format!("{what}: for rustc alone"));
    }
}

fn said(what: &str, source: &str, rustc: &str) -> String {
    format!("{what}: the source says {source}, and rustc {rustc}")
}
