//! A field's type as it is written: what is around it (`Option`, `Vec`, arrays), and what is at its core.

use crate::errors::{Errors, Fault};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, ExprUnary, GenericArgument, Lit, PathArguments, Type, TypePath, UnOp};

/// A type taken apart.
pub struct Shape {
    /// It is an `Option`.
    pub optional: bool,
    /// It is a `Vec`.
    pub list: bool,
    /// The lengths of its arrays, outermost first.
    pub dims: Vec<Expr>,
    /// What is at its core.
    pub core: Core,
    /// The type within all of that.
    pub ty: Type,
    /// What an element of a `Vec` is, else what is in the `Option`: arrays and all.
    pub block: Type,
    /// The whole type as written.
    pub whole: Type,
}

/// What is at the core of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Core {
    /// A number by its usual name: read by value.
    Number(&'static str),
    /// `Open`, `Flags`, `Bool`, `Text`: read by value, and described by themselves.
    Wrapped,
    /// Any other path: rustc knows whether it is a record.
    Named,
    /// `String`
    Utf8,
    /// `Json`
    Json,
}

const NUMBERS: &[&str] = &["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f16", "bf16", "f32", "f64"];

impl Shape {
    /// Where it stands.
    pub fn span(&self) -> Span {
        self.whole.span()
    }

    /// All of it, as a text.
    pub fn written(&self) -> String {
        self.whole.to_token_stream().to_string()
    }

    /// Takes a type apart; `None` where it can't be of a stream or field, which has been said then.
    pub(crate) fn read(ty: &Type, errors: &mut Errors) -> Option<Shape> {
        let whole = ty.clone();
        let (optional, ty) = match inside(ty, "Option", errors)? {
            Some(inner) => (true, inner),
            None => (false, ty.clone()),
        };
        let (list, ty) = match inside(&ty, "Vec", errors)? {
            Some(inner) => (true, inner),
            None => (false, ty),
        };
        let block = ty.clone();
        let (mut dims, mut ty) = (Vec::new(), ty);
        while let Type::Array(array) = strip(&ty) {
            dims.push(array.len.clone());
            ty = (*array.elem).clone();
        }
        let ty = strip(&ty).clone();
        let core = core(&ty, errors)?;
        if matches!(core, Core::Utf8 | Core::Json) && (list || !dims.is_empty()) {
            errors.on(
                Fault::Type,
                &ty,
                "a text stands alone in a stream: `String` with `max = …`, or `Text<N>` in a record",
            );
            return None;
        }
        Some(Shape { optional, list, dims, core, ty, block, whole })
    }
}

/// Without parentheses and the groups of macros.
pub fn strip(ty: &Type) -> &Type {
    match ty {
        Type::Paren(inner) => strip(&inner.elem),
        Type::Group(inner) => strip(&inner.elem),
        other => other,
    }
}

/// The last name of a path.
pub fn last(path: &TypePath) -> String {
    path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default()
}

/// What is in a `name<…>`.
fn inside(ty: &Type, name: &str, errors: &mut Errors) -> Option<Option<Type>> {
    let Type::Path(path) = strip(ty) else { return Some(None) };
    let Some(segment) = path.path.segments.last().filter(|s| s.ident == name) else { return Some(None) };
    let PathArguments::AngleBracketed(args) = &segment.arguments else { return Some(None) };
    match (args.args.first(), args.args.len()) {
        (Some(GenericArgument::Type(inner)), 1) => Some(Some(inner.clone())),
        _ => {
            errors.on(Fault::Type, ty, format!("expected `{name}<T>`"));
            None
        }
    }
}

fn core(ty: &Type, errors: &mut Errors) -> Option<Core> {
    let wrong = |errors: &mut Errors, what: &str| {
        errors.on(Fault::Type, ty, what);
        None
    };
    let path = match ty {
        Type::Path(path) if path.qself.is_none() => path,
        Type::Path(_) => return Some(Core::Named),
        Type::Reference(_) => {
            return wrong(
                errors,
                "a reference means nothing in another process: write the type itself, an array, or `Vec` with `max = …`",
            );
        }
        Type::Ptr(_) => return wrong(errors, "a pointer means nothing in another process: write the type itself"),
        Type::Slice(_) => {
            return wrong(errors, "a slice has no room of its own: write an array, or `Vec` with `max = …`");
        }
        Type::Tuple(_) => {
            return wrong(errors, "a tuple's layout is Rust's alone: write a struct with `#[derive(ShmxRecord)]`");
        }
        Type::BareFn(_) => return wrong(errors, "a function means nothing in another process"),
        Type::TraitObject(_) | Type::ImplTrait(_) => {
            return wrong(errors, "a trait is no type of a stream or record: write the type itself");
        }
        Type::Macro(_) => return Some(Core::Named),
        _ => return wrong(errors, "expected a number, an array, a record, `Vec`, `Option` or `String`"),
    };
    let name = last(path);
    if let Some(number) = NUMBERS.iter().find(|n| **n == name) {
        return Some(Core::Number(number));
    }
    match name.as_str() {
        "Bool" | "Open" | "Flags" | "Text" => Some(Core::Wrapped),
        "String" => Some(Core::Utf8),
        "Json" => Some(Core::Json),
        "bool" => wrong(errors, "a peer may write any byte, and a `bool` of 2 is undefined behaviour: write `Bool`"),
        "usize" => wrong(errors, "the size of `usize` is the machine's: write `u64` or `u32`"),
        "isize" => wrong(errors, "the size of `isize` is the machine's: write `i64` or `i32`"),
        "u128" | "i128" => wrong(errors, "128 bits have no type on the wire: write `[u64; 2]`"),
        "char" => wrong(errors, "not every number is a `char`: write `u32`, or `Text<N>` in a record"),
        "str" => wrong(errors, "write `String` with `max = …`, or `Text<N>` in a record"),
        "Box" | "Rc" | "Arc" | "Cell" | "RefCell" | "Mutex" | "Cow" => {
            wrong(errors, "what it points to lies elsewhere: write the type itself, an array, or `Vec` with `max = …`")
        }
        "Option" => wrong(
            errors,
            "`Option` goes around all of a stream's type, and into no record: there is no byte that says whether",
        ),
        "Vec" => {
            wrong(errors, "`Vec` goes around the arrays of a stream, once, and into no record: write an array there")
        }
        "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" | "VecDeque" => {
            wrong(errors, "a collection lies in many places: write `Vec` with `max = …`, or `Json`")
        }
        _ => Some(Core::Named),
    }
}

/// The number that an expression is, if it stands there itself.
pub fn number(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) => n.base10_parse().ok(),
        Expr::Group(inner) => number(&inner.expr),
        Expr::Paren(inner) => number(&inner.expr),
        _ => None,
    }
}

/// The number that an expression is, if it stands there itself, less than nothing too.
pub fn literal(expr: &Expr) -> Option<i128> {
    match expr {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => literal(expr).map(|n| -n),
        Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) => n.base10_parse().ok(),
        Expr::Paren(inner) => literal(&inner.expr),
        Expr::Group(inner) => literal(&inner.expr),
        _ => None,
    }
}

/// An expression for docs.
pub fn shown(expr: &Expr) -> String {
    expr.to_token_stream().to_string().replace(" :: ", "::")
}
