//! `doc` and `meta`: docs lose outer blanks, `meta` stands by key.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Cx;
use crate::ast::Notes;
use crate::model::{List, Meta, MetaValue, Str};
use crate::rules::{meta_key, meta_number};

/// A doc as the model holds it.
pub(super) fn doc(text: &str) -> Str {
    Cow::Owned(text.trim().to_owned())
}

/// The `meta` map of something.
pub(super) fn meta(cx: &mut Cx<'_>, notes: &Notes) -> List<Meta> {
    let mut seen = HashSet::new();
    let mut list = Vec::with_capacity(notes.meta.len());
    for (key, value) in &notes.meta {
        if !seen.insert(&key.value) {
            cx.push(meta_key::found(key));
            continue;
        }
        if let MetaValue::Number(text) = value
            && !is_json_number(text)
        {
            cx.push(meta_number::found(key, text));
            continue;
        }
        list.push(Meta { key: Cow::Owned(key.value.clone()), value: value.clone() });
    }
    list.sort_by(|a, b| a.key.cmp(&b.key));
    Cow::Owned(list)
}

/// Whether JSON reads a text as one number.
pub(crate) fn is_json_number(text: &str) -> bool {
    let mut rest = text.strip_prefix('-').unwrap_or(text).as_bytes();
    fn digits(rest: &mut &[u8]) -> usize {
        let n = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        *rest = &rest[n..];
        n
    }
    let leading_zero = rest.first() == Some(&b'0');
    let whole = digits(&mut rest);
    if whole == 0 || (leading_zero && whole > 1) {
        return false;
    }
    if let [b'.', tail @ ..] = rest {
        rest = tail;
        if digits(&mut rest) == 0 {
            return false;
        }
    }
    if let [b'e' | b'E', tail @ ..] = rest {
        rest = tail;
        if let [b'+' | b'-', tail @ ..] = rest {
            rest = tail;
        }
        if digits(&mut rest) == 0 {
            return false;
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_json_number;

    #[test]
    fn numbers_are_those_of_json() {
        for good in ["0", "-0", "30", "0.5", "-1.25e-3", "1E9", "123456789012345678901234567890"] {
            assert!(is_json_number(good), "{good}");
        }
        for bad in ["", "-", "01", "1.", ".5", "1e", "0x10", "1_000", "nan", " 1", "1 ", "+1"] {
            assert!(!is_json_number(bad), "{bad}");
        }
    }
}
