//! What an element is: its type, and `components` where they may stand.

use std::borrow::Cow;

use super::Cx;
use super::names::{self, Once};
use super::sizes::Sizes;
use super::types::{Kind, Types};
use crate::ast::{ComponentsAst, ElemAst};
use crate::diag::{At, Diagnostic, Spanned};
use crate::model::{Components, Elem};
use crate::rules::{components_count, components_on_record, components_on_text, components_on_vector};

/// No element has more numbers.
pub(crate) const MOST_COMPONENTS: u32 = 65_535;

/// What the rules on extents and layouts want to know of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Number,
    Record,
    Text,
}

/// What says that a type has no components of its own.
type Taboo = fn(&At, &str, &str) -> Diagnostic;

/// A resolved type with its components.
pub(super) struct Lowered {
    pub(super) elem: Elem,
    pub(super) components: Components,
    pub(super) what: What,
}

/// Resolves the type of a stream or field called `owner`.
pub(super) fn lower(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    types: &Types<'_>,
    owner: &str,
    ast: &ElemAst,
) -> Option<Lowered> {
    let own = ast.components.as_ref();
    let resolved = match &ast.ty {
        None => {
            cx.broken = true;
            None
        }
        Some(name) => types.find(cx, owner, name),
    };
    let plain = |elem, what| Lowered { elem, components: Components::ONE, what };
    let (mut lowered, taboo): (_, Option<Taboo>) = match resolved {
        None => {
            own.and_then(|c| components(cx, sizes, owner, c));
            return None;
        }
        Some(Kind::Text(elem)) => (plain(elem, What::Text), Some(components_on_text::found)),
        Some(Kind::Record(name)) => {
            let elem = Elem::Named(Cow::Owned(name));
            (plain(elem, What::Record), Some(components_on_record::found))
        }
        Some(Kind::Vector(elem, components)) => {
            (Lowered { elem, components, what: What::Number }, Some(components_on_vector::found))
        }
        Some(Kind::Number(elem)) => (plain(elem, What::Number), None),
    };
    let Some(written) = own else { return Some(lowered) };
    if let Some(found) = taboo {
        cx.push(found(&written.at, owner, name_of(ast)));
        return None;
    }
    lowered.components = components(cx, sizes, owner, written)?;
    Some(lowered)
}

fn name_of(ast: &ElemAst) -> &str {
    ast.ty.as_ref().map_or("", |t| t.value.as_str())
}

/// `components`: a number from 1 to 65535, or a name each.
pub(super) fn components(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    owner: &str,
    ast: &Spanned<ComponentsAst>,
) -> Option<Components> {
    let (count, names) = match &ast.value {
        ComponentsAst::Count(size) => (sizes.number(cx, &Spanned::new(size.clone(), ast.at.clone()))?, Vec::new()),
        ComponentsAst::Names(list) => {
            let mut once = Once::new("components");
            for name in list {
                names::any_case(cx, "component name", name);
                once.check(cx, name);
            }
            names::alike(cx, "component", list);
            (list.len() as u64, list.iter().map(|n| Cow::Owned(n.value.clone())).collect())
        }
    };
    match u32::try_from(count) {
        Ok(count @ 1..=MOST_COMPONENTS) => Some(Components { count, names: Cow::Owned(names) }),
        _ => {
            cx.push(components_count::found(&ast.at, owner, count, MOST_COMPONENTS));
            None
        }
    }
}
