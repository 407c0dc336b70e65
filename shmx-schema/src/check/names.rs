//! Names: of the right form, and once.

use std::collections::HashMap;

use super::Cx;
use crate::diag::{Span, Spanned};
use crate::rules::{duplicate_name, name_form, naming_style, wire_name};

/// No name is longer, in bytes.
const MOST: usize = 63;

/// `[a-z][a-z0-9_]*`, at most 63 bytes.
pub(crate) fn is_snake(s: &str) -> bool {
    s.len() <= MOST
        && s.starts_with(|c: char| c.is_ascii_lowercase())
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// `[A-Z][A-Za-z0-9]*`, at most 63 bytes.
pub(crate) fn is_camel(s: &str) -> bool {
    s.len() <= MOST && s.starts_with(|c: char| c.is_ascii_uppercase()) && s.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// `[A-Za-z][A-Za-z0-9_]*`, at most 63 bytes.
pub(crate) fn is_any_case(s: &str) -> bool {
    s.len() <= MOST
        && s.starts_with(|c: char| c.is_ascii_alphabetic())
        && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Why a text is no wire name.
pub(crate) fn wire_flaw(s: &str) -> Option<&'static str> {
    if s.is_empty() {
        Some("is empty")
    } else if s.len() > MOST {
        Some("is longer than 63 bytes")
    } else if s.chars().any(char::is_control) {
        Some("has control characters")
    } else {
        None
    }
}

/// What becomes a module, a member or a constant.
pub(super) fn snake(cx: &mut Cx<'_>, what: &str, name: &Spanned<String>) -> bool {
    form(cx, what, name, is_snake, "lower case letters, digits and _, a letter first", to_snake)
        && spare(cx, what, name)
}

/// What becomes a type.
pub(super) fn camel(cx: &mut Cx<'_>, what: &str, name: &Spanned<String>) -> bool {
    form(cx, what, name, is_camel, "CamelCase: letters and digits, an upper case letter first", to_camel)
}

/// Components and values.
pub(super) fn any_case(cx: &mut Cx<'_>, what: &str, name: &Spanned<String>) -> bool {
    form(cx, what, name, is_any_case, "letters, digits and _, a letter first", |_| String::new())
        && spare(cx, what, name)
}

fn form(
    cx: &mut Cx<'_>,
    what: &str,
    name: &Spanned<String>,
    good: impl Fn(&str) -> bool,
    expected: &str,
    mend: impl Fn(&str) -> String,
) -> bool {
    let text = &name.value;
    if good(text) {
        return true;
    }
    if text.len() > MOST {
        cx.push(name_form::too_long(name, what, MOST));
        return false;
    }
    let mended = Some(mend(text)).filter(|m| m != text && good(m));
    cx.push(name_form::found(name, what, expected, mended.as_deref()));
    false
}

/// Says where a good name has an underscore too many; it stays good.
fn spare(cx: &mut Cx<'_>, what: &str, name: &Spanned<String>) -> bool {
    if name.value.ends_with('_') || name.value.contains("__") {
        let words: Vec<&str> = name.value.split('_').filter(|word| !word.is_empty()).collect();
        cx.push(naming_style::underscores(name, what, &words.join("_")));
    }
    true
}

/// Says where the names of one list are in different cases.
pub(super) fn alike<'n>(cx: &mut Cx<'_>, what: &str, names: impl IntoIterator<Item = &'n Spanned<String>>) {
    let mut common = cases("");
    let mut first = None;
    for name in names {
        let cases = cases(&name.value);
        if cases == 0 {
            continue; // a sign of its own, such as F_x
        }
        if common & cases == 0 {
            if let Some(first) = first {
                cx.push(naming_style::mixed(name, what, first));
            }
            return;
        }
        common &= cases;
        first = first.or(Some(name));
    }
}

/// The cases that a name may be of, a bit each: snake_case, camelCase, UPPER_CASE, CamelCase.
fn cases(name: &str) -> u8 {
    let (lower, upper) = (name.bytes().any(|b| b.is_ascii_lowercase()), name.bytes().any(|b| b.is_ascii_uppercase()));
    let (one_word, capital) = (!name.contains('_'), name.starts_with(|c: char| c.is_ascii_uppercase()));
    let camel = one_word && (lower || name.len() < 2);
    u8::from(!upper)
        | u8::from(camel && !capital) << 1
        | u8::from(!lower) << 2
        | u8::from(camel && (capital || name.is_empty())) << 3
}

fn to_snake(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let after_word = out.ends_with(|p: char| p.is_ascii_lowercase() || p.is_ascii_digit());
        if c.is_ascii_uppercase() && after_word {
            out.push('_');
        }
        out.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    }
    out
}

pub(super) fn to_camel(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.flat_map(|w| w.chars().enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c })).collect()
}

/// `name:` of a stream or control: any text that a directory can show.
pub(super) fn wire(cx: &mut Cx<'_>, what: &str, name: &Spanned<String>) -> bool {
    let Some(why) = wire_flaw(&name.value) else { return true };
    cx.push(wire_name::found(name, what, why));
    false
}

/// Finds names that stand twice in one list.
pub(super) struct Once {
    what: &'static str,
    seen: HashMap<String, Span>,
}

impl Once {
    pub(super) fn new(what: &'static str) -> Self {
        Once { what, seen: HashMap::new() }
    }

    /// False, with a finding, when the name was there before.
    pub(super) fn check(&mut self, cx: &mut Cx<'_>, name: &Spanned<String>) -> bool {
        match self.seen.get(&name.value) {
            None => {
                self.seen.insert(name.value.clone(), name.at.span);
                true
            }
            Some(first) => {
                cx.push(duplicate_name::found(name, self.what, *first));
                false
            }
        }
    }
}
