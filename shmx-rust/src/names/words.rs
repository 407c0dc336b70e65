//! What no name of a schema may be in generated code: a table a language. Those of other languages than Rust stand where
//! these are made.

/// The words of a language, and those that its generated code has for itself, by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language, as messages call it.
    pub language: &'static str,
    /// Words that are no identifier.
    pub keywords: &'static [&'static str],
    /// Types of every generated file, and the names of their type parameters.
    pub types: &'static [&'static str],
    /// Methods of every frame to read, with those that it inherits.
    pub reads: &'static [&'static str],
    /// Methods of every frame to write.
    pub writes: &'static [&'static str],
    /// Variants of every control message.
    pub controls: &'static [&'static str],
}

/// Those of Rust, in any edition so far.
pub const RUST: Words = Words {
    language: "Rust",
    keywords: &[
        "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
        "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ],
    types: &[
        "B",
        "Client",
        "Control",
        "Fixed",
        "Frame",
        "FrameMut",
        "OwnedFrame",
        "Schema",
        "Server",
        "Snapshot",
        "T",
        "View",
        "Watcher",
    ],
    reads: &["deref", "has", "into_owned", "meta"],
    writes: &["carry", "fixed_mut", "publish", "publish_at", "set_appended"],
    controls: &["Unknown"],
};

#[cfg(test)]
mod tests {
    use super::RUST;

    /// The methods that a template has in itself, not of a schema.
    fn methods(template: &str) -> Vec<&'static str> {
        let text = crate::templates::find(template).unwrap().text;
        let names = text.lines().filter_map(|line| line.trim().strip_prefix("pub fn ")?.split(['(', '<']).next());
        names.filter(|name| !name.is_empty()).collect()
    }

    #[test]
    fn what_the_templates_have_is_taken() {
        let (reads, writes) = (methods("view"), methods("frame_mut"));
        assert!(reads.contains(&"into_owned") && writes.contains(&"publish"), "{reads:?} {writes:?}");
        for (methods, taken) in [(reads, RUST.reads), (writes, RUST.writes)] {
            for method in methods {
                assert!(taken.contains(&method), "{method} is none of {taken:?}");
            }
        }
    }

    #[test]
    fn the_tables_are_sorted() {
        for table in [RUST.keywords, RUST.types, RUST.reads, RUST.writes, RUST.controls] {
            assert!(table.is_sorted(), "{table:?}");
        }
    }
}
