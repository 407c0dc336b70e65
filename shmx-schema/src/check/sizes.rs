//! Named numbers: `unknown-size`, `zero`, `too-large` and the names of `sizes`.

use std::collections::HashMap;

use super::Cx;
use super::names::{self, Once};
use super::near::near;
use crate::ast::{SchemaAst, Size};
use crate::diag::{Diagnostic, Spanned};

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
        let message = format!("there is no size '{}'", name.escape_debug());
        let mut found = Diagnostic::error("unknown-size", &size.at, message)
            .label("expected a number or the name of one in `sizes`");
        // in the order of the source: the same answer in every run
        if let Some(n) = near(name, cx.ast.sizes.iter().map(|s| s.name.value.as_str())) {
            found = found.help(format!("did you mean '{n}'?"));
        } else {
            found = found.help(format!("add it: `sizes: {{ {name}: 100 }}`"));
        }
        cx.push(found);
        None
    }

    /// A number that counts something on the wire: at least 1, within 32 bits.
    pub(super) fn count(&self, cx: &mut Cx<'_>, what: &str, size: &Spanned<Size>) -> Option<u32> {
        let n = self.number(cx, size)?;
        if n == 0 {
            let found = Diagnostic::error("zero", &size.at, format!("{what} is 0")).label("expected at least 1");
            cx.push(found);
            return None;
        }
        let Ok(n) = u32::try_from(n) else {
            let message = format!("{what} is {n}, past 32 bits");
            cx.push(Diagnostic::error("too-large", &size.at, message).label("expected at most 4294967295"));
            return None;
        };
        Some(n)
    }
}
