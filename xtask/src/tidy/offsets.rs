//! The offsets in docs/wire-format.md are those in the code.

use super::{File, Findings};

const PAGE: &str = "docs/wire-format.md";
/// Sections of the page, and the constants they stand for.
const TABLES: [(&str, &str); 3] = [
    ("## GlobalHeader", "shmx-runtime/src/wire/header.rs"),
    ("## ExtHeader", "shmx-runtime/src/wire/ext.rs"),
    ("## ReaderSlot", "shmx-runtime/src/wire/reader.rs"),
];

pub fn check(files: &[File]) -> Findings {
    let text = |path: &str| files.iter().find(|f| f.path == path).map(|f| f.text.as_str());
    let mut found = Findings::new();
    for (title, path) in TABLES {
        let (Some(page), Some(code)) = (text(PAGE), text(path)) else {
            found.push(format!("{PAGE} or {path} is gone"));
            continue;
        };
        let fields = fields(page, title);
        if fields.is_empty() {
            found.push(format!("{PAGE}: no fields under {title}"));
        }
        for (name, offset) in fields {
            match constant(code, &name) {
                Some(is) if is == offset => {}
                Some(is) => found.push(format!("{PAGE}: {name} at {offset}, but at {is} in {path}")),
                None => found.push(format!("{PAGE}: {name} at {offset}, of which {path} knows nothing")),
            }
        }
    }
    found
}

/// The names and offsets in the table of a section: `| 136 140 | u32 | ext_bytes, flags: … |`.
fn fields(page: &str, title: &str) -> Vec<(String, u64)> {
    let section = page.lines().skip_while(|line| !line.starts_with(title)).skip(1);
    let rows = section.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
    rows.flat_map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let offsets: Vec<u64> =
            cells.get(1).map_or("", |cell| cell).split(' ').filter_map(|at| at.parse().ok()).collect();
        let names = cells.get(3).map_or("", |cell| cell).split(',').map(name);
        names.zip(offsets).filter(|(name, _)| !name.is_empty()).collect::<Vec<_>>()
    })
    .collect()
}

/// The field's name at the start of a text, empty where it starts with none.
fn name(text: &str) -> String {
    let text = text.trim().trim_start_matches("(a) ").trim_start_matches("**");
    text.chars().take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '_').collect()
}

/// `pub const NAME: u64 = 123;`
fn constant(code: &str, name: &str) -> Option<u64> {
    let name = name.trim_start_matches("ext_magic").to_uppercase();
    let name = if name.is_empty() { "MAGIC" } else { &name };
    let begin = format!("pub const {name}: u64 = ");
    code.lines().find_map(|line| line.strip_prefix(&begin)?.strip_suffix(';')?.parse().ok())
}
