//! Identifiers: case, words that are taken, and scopes in which two things may not have one name.

mod words;

use std::collections::HashMap;

pub use words::{RUST, Words};

/// What is to be said of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the variants' docs say what the fields are
pub enum Finding {
    /// What stands at the path, a `what` called `name`, is `ident_` in this language, since `ident` is a keyword, or else
    /// what the generated code uses itself.
    Renamed { language: &'static str, path: String, what: String, name: String, ident: String, keyword: bool },
    /// `wanted`, made from what stands at the path, is `ident` in this language: another thing has that name.
    Made { language: &'static str, path: String, wanted: String, ident: String },
    /// What stands at the path, a `what`, and what stands at `other` would both be `ident` in this language: an error.
    Collide { language: &'static str, path: String, what: String, other: String, ident: String },
}

/// What is to be said of some names.
pub type Findings = Vec<Finding>;

/// A scope of identifiers.
#[derive(Debug)]
pub struct Scope<'a> {
    words: &'static Words,
    what: String,
    taken: HashMap<String, Option<String>>,
    out: &'a mut Findings,
}

impl Words {
    /// A scope of things of one kind, with the names that the generated code has there itself.
    ///
    /// ```
    /// use shmx_rust::names::{Findings, RUST};
    ///
    /// let mut found = Findings::new();
    /// let mut scope = RUST.scope("stream", RUST.writes, &mut found);
    /// assert_eq!(scope.own("streams.publish", "publish".into()), "publish_");
    /// assert_eq!(found.len(), 1); // a warning says so
    /// ```
    pub fn scope<'a>(&'static self, what: impl Into<String>, ours: &[&str], out: &'a mut Findings) -> Scope<'a> {
        let taken = ours.iter().map(|name| ((*name).to_owned(), None)).collect();
        Scope { words: self, what: what.into(), taken, out }
    }
}

impl Scope<'_> {
    /// The identifier of something that the schema names. `path` is where it stands in the schema.
    pub fn own(&mut self, path: &str, wanted: String) -> String {
        let name = path.rsplit('.').next().unwrap_or(path);
        let mut ident = wanted;
        let (language, keyword) = (self.words.language, self.words.keywords.contains(&ident.as_str()));
        if keyword || self.taken.get(&ident) == Some(&None) {
            let (path, what, name) = (path.to_owned(), self.what.clone(), name.to_owned());
            self.out.push(Finding::Renamed { language, path, what, name, ident: ident.clone(), keyword });
            ident.push('_');
        }
        if let Some(Some(other)) = self.taken.insert(ident.clone(), Some(path.to_owned())) {
            let (path, what) = (path.to_owned(), self.what.clone());
            self.out.push(Finding::Collide { language, path, what, other, ident: ident.clone() });
        }
        ident
    }

    /// An identifier made from that of something: it gives way to every other. Call it after all of [`Scope::own`].
    pub fn made(&mut self, path: &str, wanted: String) -> String {
        let mut ident = wanted.clone();
        while self.words.keywords.contains(&ident.as_str()) || self.taken.contains_key(&ident) {
            ident.push('_');
        }
        if ident != wanted {
            let language = self.words.language;
            self.out.push(Finding::Made { language, path: path.to_owned(), wanted, ident: ident.clone() });
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
        let mut scope = RUST.scope("stream", RUST.reads, &mut out);
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
        let mut scope = RUST.scope("value", &[], &mut out);
        scope.own("types.Kind.a_b", camel("a_b"));
        scope.own("types.Kind.aB", camel("aB"));
        let [Finding::Collide { path, other, ident, .. }] = &out[..] else { panic!("{out:?}") };
        assert_eq!((path.as_str(), other.as_str(), ident.as_str()), ("types.Kind.aB", "types.Kind.a_b", "AB"));
    }
}
