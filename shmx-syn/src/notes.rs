//! What anything may have: docs and `meta`.

use crate::attr::{Attrs, Key, Keys, Value};
use crate::errors::{Errors, Fault};
use crate::tree::Tree;
use shmx_schema::ast::Notes;
use shmx_schema::model::{MetaValue, Str};
use syn::{Attribute, Expr, ExprLit, ExprUnary, Lit, UnOp};

/// The doc comments of an item, without the blank that each line begins with.
pub(crate) fn doc(of: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attr in of.iter().filter(|a| a.path().is_ident("doc")) {
        let Ok(named) = attr.meta.require_name_value() else { continue };
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &named.value else { continue };
        lines.extend(text.value().split('\n').map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()));
    }
    lines.join("\n").trim().to_owned()
}

/// Docs and meta, for the tree.
pub(crate) fn read(of: &[Attribute], attrs: &Attrs, tree: &mut Tree<'_>, errors: &mut Errors) -> Notes {
    let mut notes = Notes { doc: doc(of), meta: Vec::new() };
    let Some(key) = attrs.get("meta") else { return notes };
    let Value::List(list) = &key.value else {
        errors.on(
            Fault::Attribute,
            key.value.of(key),
            "expected keys and values: `meta(rate = 30, scale = 0.5, who = \"me\")`",
        );
        return notes;
    };
    let Some(Keys(keys)) = errors.keep(syn::parse2::<Keys>(list.clone())) else { return notes };
    for key in keys {
        let Some(value) = value(&key, errors) else { continue };
        let name = tree.spanned(key.name.to_string(), key.name.span());
        notes.meta.push((name, value));
    }
    notes
}

fn value(key: &Key, errors: &mut Errors) -> Option<MetaValue> {
    let number = |text: String| Some(MetaValue::Number(Str::Owned(text)));
    if let Value::Is(expr) = &key.value {
        let (minus, expr) = match expr {
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => ("-", &**expr),
            other => ("", other),
        };
        match expr {
            Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) if n.suffix().is_empty() => {
                return number(format!("{minus}{}", n.base10_digits()));
            }
            Expr::Lit(ExprLit { lit: Lit::Float(n), .. }) if n.suffix().is_empty() => {
                return number(format!("{minus}{}", n.base10_digits()));
            }
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if minus.is_empty() => {
                return Some(MetaValue::Text(Str::Owned(text.value())));
            }
            Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) if minus.is_empty() => {
                return Some(MetaValue::Bool(value.value));
            }
            Expr::Call(call) if matches!(&*call.func, Expr::Path(p) if p.path.is_ident("number")) => {
                if let (Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })), 1) = (call.args.first(), call.args.len())
                {
                    return number(text.value());
                }
            }
            _ => {}
        }
        errors.on(Fault::Attribute, expr, "expected a number, text, true or false that stands here itself");
    } else {
        errors.at(Fault::Attribute, key.name.span(), format!("expected a value: `{} = …`", key.name));
    }
    None
}
