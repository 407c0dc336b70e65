//! Enums and flags: their base type, and values that fit it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::names::{self, Once};
use super::{Cx, notes, types};
use crate::ast::ValueAst;
use crate::diag::Spanned;
use crate::model::{List, Scalar, Value};
use crate::rules::{duplicate_value, empty_enum, enum_base, flags_zero, value_range};

/// The least and the greatest number of an integer type; `None` for other types.
pub(crate) fn range(base: Scalar) -> Option<(i128, i128)> {
    use Scalar::*;
    let bits = base.bytes() * 8;
    match base {
        U8 | U16 | U32 | U64 => Some((0, (1i128 << bits) - 1)),
        I8 | I16 | I32 | I64 => Some((-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)),
        Bool | F16 | Bf16 | F32 | F64 => None,
    }
}

/// The base and values of an enum, or of flags.
pub(super) fn lower(
    cx: &mut Cx<'_>,
    name: &Spanned<String>,
    base: &Spanned<String>,
    values: &[ValueAst],
    flags: bool,
) -> Option<(Scalar, List<Value>)> {
    let kind = if flags { "flags" } else { "enum" };
    let owner = format!("{kind} '{}'", name.value);
    let base = base_type(cx, &owner, base, flags);
    if values.is_empty() {
        cx.push(empty_enum::found(&name.at, &owner));
        return None;
    }
    let mut once = Once::new("values");
    let mut numbers = HashMap::new();
    let mut good = true;
    for value in values {
        let number = value.value.value;
        good &= names::any_case(cx, "value name", &value.name);
        good &= once.check(cx, &value.name);
        if let Some(base) = base
            && let Some((least, most)) = range(base)
            && !(least..=most).contains(&number)
        {
            cx.push(value_range::found(&value.value, &owner, &value.name.value, base, (least, most)));
            good = false;
        }
        if flags && number == 0 {
            cx.push(flags_zero::found(&value.value.at, &owner, &value.name.value));
            good = false;
        }
        if let Some((first, span)) = numbers.insert(number, (&value.name.value, value.value.at.span)) {
            cx.push(duplicate_value::found(&value.value, &owner, &value.name.value, first, span));
            good = false;
        }
    }
    names::alike(cx, "value", values.iter().map(|v| &v.name));
    let list = values.iter().map(|v| Value {
        name: Cow::Owned(v.name.value.clone()),
        value: v.value.value,
        doc: notes::doc(&v.doc),
    });
    good.then(|| list.collect()).and_then(|list| Some((base?, Cow::Owned(list))))
}

fn base_type(cx: &mut Cx<'_>, owner: &str, base: &Spanned<String>, flags: bool) -> Option<Scalar> {
    let expected = if flags { "u8, u16, u32 or u64" } else { "an integer type: i8..i64 or u8..u64" };
    let Some(scalar) = types::scalar(&base.value) else {
        types::unknown(cx, owner, base, std::iter::empty(), expected);
        return None;
    };
    let good = match range(scalar) {
        Some((least, _)) => least == 0 || !flags,
        None => false,
    };
    if !good {
        cx.push(enum_base::found(&base.at, owner, scalar.name(), expected));
        return None;
    }
    Some(scalar)
}
