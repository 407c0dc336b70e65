//! Named numbers: the names of `sizes`, and the numbers that they stand for.

use std::collections::HashMap;

use super::Cx;
use super::names::{self, Once};
use super::near::near;
use crate::ast::{SchemaAst, Size};
use crate::diag::Spanned;
use crate::rules::{too_large, unknown_size, zero};

/// `sizes`, by name.
pub(super) struct Sizes<'a> {
    by_name: HashMap<&'a str, u64>,
}

impl<'a> Sizes<'a> {
    /// Checks their names and remembers them.
    pub(super) fn collect(cx: &mut Cx<'a>) -> Self {
        let mut once = Once::new("sizes");
        let mut by_name = HashMap::new();
        for size in &cx.ast.sizes {
            names::snake(cx, "size name", &size.name);
            if once.check(cx, &size.name) {
                by_name.insert(size.name.value.as_str(), size.value.value);
            }
        }
        Sizes { by_name }
    }

    /// All of them, in the order of the source.
    pub(super) fn written(&self, ast: &SchemaAst) -> Vec<(String, u64)> {
        ast.sizes.iter().map(|s| (s.name.value.clone(), s.value.value)).collect()
    }

    /// The number that is meant; `None`, with a finding, for an unknown name.
    pub(super) fn number(&self, cx: &mut Cx<'_>, size: &Spanned<Size>) -> Option<u64> {
        let name = match &size.value {
            Size::Number(n) => return Some(*n),
            Size::Name(name) => name,
        };
        if let Some(n) = self.by_name.get(name.as_str()) {
            return Some(*n);
        }
        // in the order of the source: the same answer in every run
        let near = near(name, cx.ast.sizes.iter().map(|s| s.name.value.as_str()));
        cx.push(unknown_size::found(&size.at, name, near));
        None
    }

    /// A number that counts something on the wire: at least 1, within 32 bits.
    pub(super) fn count(&self, cx: &mut Cx<'_>, what: &str, size: &Spanned<Size>) -> Option<u32> {
        let n = self.number(cx, size)?;
        if n == 0 {
            cx.push(zero::found(&size.at, what));
            return None;
        }
        let Ok(n) = u32::try_from(n) else {
            cx.push(too_large::found(&size.at, what, n));
            return None;
        };
        Some(n)
    }
}
