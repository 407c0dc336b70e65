//! Identifiers: case, Rust's own words, and scopes in which two things may not have one name.

use std::collections::HashMap;

/// Words that are no identifier, in any edition so far.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types of every generated module, and the names of its type parameters.
pub const OUR_TYPES: &[&str] = &[
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
];
/// Methods of every frame to read: its own, and those of what it derefs to.
pub const OUR_READS: &[&str] = &["deref", "has", "into_owned", "meta"];
/// Methods of every frame to write.
pub const OUR_WRITES: &[&str] = &["carry", "fixed_mut", "publish", "publish_at", "set_appended"];
/// Variants of every `Control`.
pub const OUR_CONTROLS: &[&str] = &["Unknown"];

/// What is to be said of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the variants' docs say what the fields are
pub enum Finding {
    /// What stands at the path, a `what` called `name`, is `ident_`, since `ident` is `why`.
    Renamed { path: String, what: String, name: String, ident: String, why: &'static str },
    /// `wanted`, made from what stands at the path, is `ident`: another thing has that name.
    Made { path: String, wanted: String, ident: String },
    /// What stands at the path, a `what`, and what stands at `other` would both be `ident`: an error.
    Collide { path: String, what: String, other: String, ident: String },
}

/// What is to be said of some names.
pub type Findings = Vec<Finding>;

/// A scope of identifiers.
#[derive(Debug)]
pub struct Scope<'a> {
    what: String,
    taken: HashMap<String, Option<String>>,
    out: &'a mut Findings,
}

impl<'a> Scope<'a> {
    /// With the names that the generated code has there itself.
    pub fn new(what: impl Into<String>, ours: &[&str], out: &'a mut Findings) -> Self {
        let taken = ours.iter().map(|name| ((*name).to_owned(), None)).collect();
        Scope { what: what.into(), taken, out }
    }

    /// The identifier of something that the schema names. `path` is where it stands in the schema.
    pub fn own(&mut self, path: &str, wanted: String) -> String {
        let name = path.rsplit('.').next().unwrap_or(path);
        let mut ident = wanted;
        if KEYWORDS.contains(&ident.as_str()) || self.taken.get(&ident) == Some(&None) {
            let why = if KEYWORDS.contains(&ident.as_str()) { "a word of Rust" } else { "used by the generated code" };
            let (path, what, name) = (path.to_owned(), self.what.clone(), name.to_owned());
            self.out.push(Finding::Renamed { path, what, name, ident: ident.clone(), why });
            ident.push('_');
        }
        if let Some(Some(other)) = self.taken.insert(ident.clone(), Some(path.to_owned())) {
            let (path, what) = (path.to_owned(), self.what.clone());
            self.out.push(Finding::Collide { path, what, other, ident: ident.clone() });
        }
        ident
    }

    /// An identifier made from that of something: it gives way to every other. Call it after all of [`Scope::own`].
    pub fn made(&mut self, path: &str, wanted: String) -> String {
        let mut ident = wanted.clone();
        while KEYWORDS.contains(&ident.as_str()) || self.taken.contains_key(&ident) {
            ident.push('_');
        }
        if ident != wanted {
            self.out.push(Finding::Made { path: path.to_owned(), wanted, ident: ident.clone() });
        }
        self.taken.insert(ident.clone(), Some(path.to_owned()));
        ident
    }
}

/// `SetGravity` of `set_gravity`, `V1_2` of `v1_2`, `Rgb8` of `RGB8`.
pub fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split('_').filter(|w| !w.is_empty()) {
        if out.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        let (first, rest) = word.split_at(1);
        out.push_str(&first.to_ascii_uppercase());
        if word.bytes().any(|b| b.is_ascii_lowercase()) {
            out.push_str(rest);
        } else {
            out.push_str(&rest.to_ascii_lowercase());
        }
    }
    out
}

/// `MAX_SPEED` of `max_speed` and of `maxSpeed`.
pub fn shout(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut low = false;
    for c in name.chars() {
        if low && c.is_ascii_uppercase() {
            out.push('_');
        }
        low = c.is_ascii_lowercase();
        out.push(c.to_ascii_uppercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        for (name, camels, shouted) in [
            ("set_gravity", "SetGravity", "SET_GRAVITY"),
            ("v1_2", "V1_2", "V1_2"),
            ("v12", "V12", "V12"),
            ("RGB8", "Rgb8", "RGB8"),
            ("maxSpeed", "MaxSpeed", "MAX_SPEED"),
            ("type_", "Type", "TYPE_"),
            ("x", "X", "X"),
        ] {
            assert_eq!((camel(name).as_str(), shout(name).as_str()), (camels, shouted), "{name}");
        }
    }

    #[test]
    fn what_is_taken_gets_an_underscore_and_a_warning() {
        let mut out = Findings::new();
        let mut scope = Scope::new("stream", OUR_READS, &mut out);
        assert_eq!(scope.own("streams.type", "type".into()), "type_");
        assert_eq!(scope.own("streams.meta", "meta".into()), "meta_");
        assert_eq!(scope.own("streams.a_as", "a_as".into()), "a_as");
        assert_eq!(scope.made("streams.a", "a_as".into()), "a_as_");
        assert_eq!(out.iter().filter(|f| matches!(f, Finding::Renamed { .. })).count(), 2);
        assert!(matches!(&out[2..], [Finding::Made { .. }]));
    }

    #[test]
    fn two_that_become_one_are_an_error() {
        let mut out = Findings::new();
        let mut scope = Scope::new("value", &[], &mut out);
        scope.own("types.Kind.a_b", camel("a_b"));
        scope.own("types.Kind.aB", camel("aB"));
        let [Finding::Collide { path, other, ident, .. }] = &out[..] else { panic!("{out:?}") };
        assert_eq!((path.as_str(), other.as_str(), ident.as_str()), ("types.Kind.aB", "types.Kind.a_b", "AB"));
    }
}
