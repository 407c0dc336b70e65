//! The streams of `schemas/interop.yaml`, as they must look to stock and to us.

/// A stream, with what stock says of it.
pub struct Stream {
    pub id: u32,
    pub name: String,
    /// Stock's code of the element type.
    pub code: u32,
    pub components: u32,
    /// Stock's code of the layout: 0 a plane per component, 1 element after element.
    pub layout: u32,
    /// Of one element.
    pub bytes: u32,
    /// Elements in the frames of these tests.
    pub count: u32,
    /// What `docs/directory-format.md` says that `extra` is.
    pub extra: &'static str,
}

/// Stock's element types, from code 1, and their bytes.
pub const TYPES: [(&str, u32); 13] = [
    ("bool", 1),
    ("i8", 1),
    ("u8", 1),
    ("i16", 2),
    ("u16", 2),
    ("i32", 4),
    ("u32", 4),
    ("i64", 8),
    ("u64", 8),
    ("f16", 2),
    ("bf16", 2),
    ("f32", 4),
    ("f64", 8),
];

/// All, in the order of their ids.
pub fn all() -> Vec<Stream> {
    let mut all = Vec::new();
    for (first, form, components, layout, count, extra) in [
        (1, "one", 1, 0, 1, ""),
        (21, "planes", 3, 0, 5, r#"{"shape":[5]}"#),
        (41, "rows", 3, 1, 5, r#"{"components":["x","y","z"],"shape":[5]}"#),
    ] {
        for (i, (name, bytes)) in (0..).zip(TYPES) {
            let name = format!("{form}_{name}");
            all.push(Stream {
                id: first + i,
                name,
                code: i + 1,
                components,
                layout,
                bytes: bytes * components,
                count,
                extra,
            });
        }
    }
    for (id, name, code, components, bytes, count, extra) in [
        (61, "tick", 9, 1, 8, 1, r#"{"doc":"Steps since the start: \"0\" is the first."}"#),
        (62, "position", 12, 3, 12, 10, r#"{"components":["x","y","z"],"doc":"Where it is.","shape":[10],"unit":"m"}"#),
        (63, "tiles", 5, 1, 2, 12, r#"{"shape":[null,2,3]}"#),
        (64, "depth", 10, 1, 2, 24, r#"{"optional":true,"shape":[4,6]}"#),
        (65, "log", 3, 1, 1, 6, r#"{"encoding":"utf8","shape":[null]}"#),
        (66, "race-table-update", 3, 1, 1, 9, HUD),
        (67, "raw", 3, 1, 1, 7, r#"{"encoding":"bytes","shape":[null]}"#),
        (68, "cells", 32, 1, 32, 2, r#"{"shape":[null],"type":"Cell"}"#),
        (69, "kind", 3, 1, 1, 1, r#"{"type":"Kind"}"#),
        (70, "faults", 5, 1, 2, 3, r#"{"shape":[3],"type":"Fault"}"#),
    ] {
        all.push(Stream { id, name: name.to_owned(), code, components, layout: 0, bytes, count, extra });
    }
    all
}

const HUD: &str = r#"{"encoding":"json","meta":{"live":true,"rate":1.50},"shape":[null]}"#;

impl Stream {
    /// What it carries in frame `tick`: bytes that any element type may have.
    pub fn data(&self, tick: u64) -> Vec<u8> {
        let bytes = (self.bytes * self.count) as usize;
        match &*self.name {
            "log" => format!("tick {tick}")[..6].into(),
            "race-table-update" => format!(r#"{{"lap":{}}}"#, tick % 10).into(),
            "tick" => tick.to_le_bytes().into(),
            _ if self.code == 1 => (0..bytes).map(|i| ((tick + i as u64) % 2) as u8).collect(),
            _ => (0..bytes).map(|i| (tick * 31 + i as u64 * 7 + u64::from(self.id)) as u8).collect(),
        }
    }
}
