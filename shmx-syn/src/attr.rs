//! `#[shmx(…)]`: keys, with what they say.

use crate::errors::{Errors, Fault};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use shmx_schema::check::near::near;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Token, parenthesized};

/// One key.
pub(crate) struct Key {
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

/// What it says.
#[allow(clippy::large_enum_variant)] // a handful, for as long as an item is read
pub(crate) enum Value {
    /// Nothing more: `soa`.
    Alone,
    /// `max = 256`
    Is(Expr),
    /// `components("x", "y")`: what is in the parentheses.
    List(TokenStream),
}

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = Ident::parse_any(input)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            if input.is_empty() || input.peek(Token![,]) {
                return Err(syn::Error::new(name.span(), format!("expected a value: `{name} = …`")));
            }
            Value::Is(ungrouped(input.parse()?))
        } else if input.peek(syn::token::Paren) {
            let list;
            parenthesized!(list in input);
            Value::List(list.parse()?)
        } else {
            Value::Alone
        };
        Ok(Key { name, value })
    }
}

/// A literal that a `macro_rules!` passed on, without the group that it comes in.
fn ungrouped(expr: Expr) -> Expr {
    match expr {
        Expr::Group(group) if matches!(*group.expr, Expr::Lit(_) | Expr::Path(_) | Expr::Group(_)) => {
            ungrouped(*group.expr)
        }
        other => other,
    }
}

/// Keys separated by commas.
pub(crate) struct Keys(pub(crate) Vec<Key>);

impl Parse for Keys {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Punctuated::<Key, Token![,]>::parse_terminated(input).map(|keys| Keys(keys.into_iter().collect()))
    }
}

/// The keys of an item or field, each at most once.
pub(crate) struct Attrs {
    keys: Vec<Key>,
    /// Some could not be read, which has been said: what lacks may be among them.
    pub(crate) broken: bool,
    /// What they are of, for what lacks.
    pub(crate) span: Span,
}

impl Attrs {
    /// Reads those of `owner`, which may have `known` ones.
    pub(crate) fn read(of: &[Attribute], span: Span, owner: &str, known: &[&str], errors: &mut Errors) -> Attrs {
        let (mut keys, mut broken) = (Vec::new(), false);
        for attr in of.iter().filter(|a| a.path().is_ident("shmx")) {
            let own = if let Meta::List(_) = attr.meta {
                errors.keep(attr.parse_args::<Keys>())
            } else {
                errors.on(Fault::Attribute, &attr.meta, "expected `#[shmx(…)]`");
                None
            };
            broken |= own.is_none();
            keys.extend(own.into_iter().flat_map(|k| k.0));
        }
        Attrs { keys: once(keys, owner, known, errors), broken, span }
    }

    /// Of a list in parentheses.
    pub(crate) fn of_list(list: TokenStream, span: Span, owner: &str, known: &[&str], errors: &mut Errors) -> Attrs {
        let keys = errors.keep(syn::parse2::<Keys>(list)).map(|k| k.0);
        let broken = keys.is_none();
        Attrs { keys: once(keys.unwrap_or_default(), owner, known, errors), broken, span }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|k| k.name == name)
    }

    /// Whether a key stands there, alone.
    pub(crate) fn flag(&self, name: &str, errors: &mut Errors) -> Option<Span> {
        let key = self.get(name)?;
        if !matches!(key.value, Value::Alone) {
            errors.at(Fault::Attribute, key.name.span(), format!("expected `{name}` alone"));
        }
        Some(key.name.span())
    }

    /// A text.
    pub(crate) fn text(&self, name: &str, errors: &mut Errors) -> Option<LitStr> {
        let key = self.get(name)?;
        match &key.value {
            Value::Is(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => Some(text.clone()),
            value => {
                errors.on(Fault::Attribute, value.of(key), format!("expected a text: `{name} = \"…\"`"));
                None
            }
        }
    }

    /// A number that stands there itself: the derive goes by it.
    pub(crate) fn number(&self, name: &str, errors: &mut Errors) -> Option<(u32, Span)> {
        let key = self.get(name)?;
        if let Value::Is(Expr::Lit(ExprLit { lit: Lit::Int(number), .. })) = &key.value {
            let parsed =
                number.base10_parse().map_err(|_| syn::Error::new(number.span(), "expected a number of 32 bits"));
            return errors.keep(parsed).map(|n| (n, number.span()));
        }
        let why = match &key.value {
            Value::Is(Expr::Path(_)) => " (a derive can't see what a name stands for)",
            _ => "",
        };
        errors.on(Fault::Attribute, key.value.of(key), format!("expected a number: `{name} = 1`{why}"));
        None
    }

    /// Any constant expression.
    pub(crate) fn size(&self, name: &str, errors: &mut Errors) -> Option<&Expr> {
        let key = self.get(name)?;
        match &key.value {
            Value::Is(Expr::Lit(ExprLit { lit: Lit::Int(_), .. })) => {}
            Value::Is(Expr::Lit(_) | Expr::Unary(_)) | Value::Alone | Value::List(_) => {
                errors.on(
                    Fault::Attribute,
                    key.value.of(key),
                    format!("expected a number or a constant: `{name} = 256`"),
                );
                return None;
            }
            Value::Is(_) => {}
        }
        let Value::Is(expr) = &key.value else { return None };
        Some(expr)
    }

    /// The name of an item.
    pub(crate) fn path(&self, name: &str, errors: &mut Errors) -> Option<&Expr> {
        let key = self.get(name)?;
        match &key.value {
            Value::Is(path @ Expr::Path(_)) => Some(path),
            value => {
                errors.on(Fault::Attribute, value.of(key), format!("expected a name: `{name} = Name`"));
                None
            }
        }
    }

    /// true or false.
    pub(crate) fn bool(&self, name: &str, errors: &mut Errors) -> Option<bool> {
        let key = self.get(name)?;
        match &key.value {
            Value::Alone => Some(true),
            Value::Is(Expr::Lit(ExprLit { lit: Lit::Bool(value), .. })) => Some(value.value),
            value => {
                errors.on(Fault::Attribute, value.of(key), format!("expected `{name} = true` or `{name} = false`"));
                None
            }
        }
    }
}

impl Value {
    /// What to mark where it is wrong: the value, or the key where there is none.
    pub(crate) fn of(&self, key: &Key) -> TokenStream {
        match self {
            Value::Is(expr) => expr.to_token_stream(),
            Value::List(list) if !list.is_empty() => list.clone(),
            Value::Alone | Value::List(_) => key.name.to_token_stream(),
        }
    }

    pub(crate) fn span(&self, key: &Key) -> Span {
        match self {
            Value::Alone => key.name.span(),
            Value::Is(expr) => expr.span(),
            Value::List(list) if list.is_empty() => key.name.span(),
            Value::List(list) => list.span(),
        }
    }
}

fn once(keys: Vec<Key>, owner: &str, known: &[&str], errors: &mut Errors) -> Vec<Key> {
    let mut out: Vec<Key> = Vec::new();
    for key in keys {
        let name = key.name.to_string();
        if !known.contains(&name.as_str()) {
            let way_out = match near(&name, known.iter().copied()) {
                Some(other) => format!("did you mean `{other}`?"),
                None => format!("it may have {}", known.join(", ")),
            };
            errors.at(Fault::Attribute, key.name.span(), format!("{owner} has no attribute `{name}`; {way_out}"));
        } else if out.iter().any(|k| k.name == name) {
            errors.at(Fault::Attribute, key.name.span(), format!("`{name}` stands here twice; leave one of them out"));
        } else {
            out.push(key);
        }
    }
    out
}
