//! `doc` and `meta`: docs lose outer blanks, `meta` stands by key. Rules: `meta-key`, `meta-number`.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Cx;
use crate::ast::Notes;
use crate::diag::Diagnostic;
use crate::model::{List, Meta, MetaValue, Str};

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
            let message = format!("'{}' stands in this meta twice", key.value.escape_debug());
            cx.push(Diagnostic::error("meta-key", &key.at, message).label("the second"));
            continue;
        }
        if let MetaValue::Number(text) = value
            && !is_json_number(text)
        {
            let message = format!("meta '{}': {text} is not a number that JSON can write", key.value);
            let found = Diagnostic::error("meta-number", &key.at, message);
            cx.push(found.label("expected a number such as 30, -0.5 or 1e9").help(format!("or a text: \"{text}\"")));
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
