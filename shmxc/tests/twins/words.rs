//! Names of a schema as words of Rust.

use heck::ToSnakeCase;
use std::fmt::Write;

const WORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that no identifier can be, raw or not.
const NEVER: &[&str] = &["self", "Self", "super", "crate"];

/// What the derives know by its last name, and what a module of the corpus takes from the prelude.
const KNOWN: &[&str] = &[
    "Arc", "BTreeMap", "BTreeSet", "Bool", "Box", "Cell", "Cow", "Flags", "HashMap", "HashSet", "Json", "Mutex",
    "Open", "Option", "Rc", "RefCell", "String", "Text", "Vec", "VecDeque",
];

/// The module of a case, as `tests/corpus` calls it.
pub fn module(name: &str) -> String {
    if WORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// An identifier of a field, and whether it says its name.
pub fn field(name: &str) -> (String, bool) {
    if WORDS.contains(&name) {
        (format!("r#{name}"), true)
    } else if NEVER.contains(&name) {
        (format!("{name}_"), false)
    } else {
        (name.to_owned(), true)
    }
}

/// An identifier of a type, and whether it says its name.
pub fn type_(name: &str) -> (String, bool) {
    let taken = NEVER.contains(&name) || KNOWN.contains(&name);
    if taken { (format!("{name}_"), false) } else { (name.to_owned(), true) }
}

/// An identifier of a variant that none of `others` is, and whether it says its name.
pub fn variant(name: &str, others: &[String]) -> (String, bool) {
    let mut ident = camel(name);
    while NEVER.contains(&ident.as_str()) || others.contains(&ident) {
        ident.push('_');
    }
    let says = ident.to_snake_case() == name;
    (ident, says)
}

/// In CamelCase.
pub fn camel(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let lower = words.map(|word| {
        if word.chars().any(|c| c.is_ascii_lowercase()) { word.to_owned() } else { word.to_ascii_lowercase() }
    });
    lower.map(|word| word.get(..1).unwrap_or("").to_ascii_uppercase() + word.get(1..).unwrap_or("")).collect()
}

/// A text as a literal that any editor shows as it is.
pub fn literal(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => write!(out, "\\{c}"),
            '\n' => write!(out, "\\n"),
            c if hidden(c) => write!(out, "{}", c.escape_unicode()),
            c => write!(out, "{c}"),
        }
        .unwrap();
    }
    out + "\""
}

/// What a comment can't hold, or must not: rustc refuses what turns the direction of writing.
pub fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
