//! Constant expressions: numbers, constants, and arithmetic on them, as rustc computes it.

use shmx_schema::diag::{Diagnostic, Span};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprBinary, ExprLit, ExprPath, ExprUnary, Item, Lit, Stmt, Type, UnOp};

use super::integer::Integer;
use super::module::ModId;
use super::names::{Found, Space};
use super::scan::{Key, Scan};
use crate::rules::{rust_const, rust_crate};

/// A number, and its type where one is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Value {
    pub(super) number: i128,
    pub(super) ty: Option<Integer>,
}

/// Where an expression stands, and for what it is computed.
#[derive(Clone, Copy)]
struct Place {
    module: ModId,
    /// What numbers without a type are.
    want: Option<Integer>,
    /// The expression of a schema that asks, if this is another.
    asked: Option<Span>,
}

impl Scan<'_> {
    /// The number of an expression that stands in the module which is read now. `None`: it can't be followed, which
    /// has been said.
    pub(super) fn constant(&mut self, of: &Expr, want: Option<Integer>) -> Option<i128> {
        let place = Place { module: self.here, want, asked: None };
        self.eval(of, place).map(|value| value.number)
    }

    fn eval(&mut self, of: &Expr, at: Place) -> Option<Value> {
        match of {
            Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) => {
                let ty = Integer::named(n.suffix()).or(at.want);
                match n.base10_parse::<i128>() {
                    Ok(number) => self.fitting(of, number, ty, at),
                    Err(_) => self.lost(of, at, "more than 127 bits"),
                }
            }
            Expr::Lit(ExprLit { lit: Lit::Byte(n), .. }) => {
                Some(Value { number: n.value().into(), ty: Integer::named("u8") })
            }
            Expr::Paren(inner) => self.eval(&inner.expr, at),
            Expr::Group(inner) => self.eval(&inner.expr, at),
            Expr::Block(block) => self.block(of, &block.block, at),
            Expr::Const(block) => self.block(of, &block.block, at),
            Expr::Unary(ExprUnary { op, expr, .. }) => self.unary(of, *op, expr, at),
            Expr::Binary(binary) => self.binary(of, binary, at),
            Expr::Cast(cast) => {
                let Some(ty) = self.integer(&cast.ty, at.module) else {
                    return self.lost(of, at, "a cast to what is no integer");
                };
                let value = self.eval(&cast.expr, Place { want: None, ..at })?;
                Some(Value { number: ty.wrapped(value.number), ty: Some(ty) })
            }
            Expr::Path(path) => self.path_value(of, path, at),
            Expr::Macro(call) => {
                let name = call.mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                self.lost(of, at, &format!("the macro `{name}!`, which is not run here"))
            }
            Expr::Call(_) | Expr::MethodCall(_) => self.lost(of, at, "a call, which is not run here"),
            Expr::If(_) | Expr::Match(_) => self.lost(of, at, "a branch"),
            _ => self.lost(of, at, "no arithmetic on constants"),
        }
    }

    fn block(&mut self, of: &Expr, block: &syn::Block, at: Place) -> Option<Value> {
        match &block.stmts[..] {
            [Stmt::Expr(inner, None)] => self.eval(inner, at),
            _ => self.lost(of, at, "a block of several statements"),
        }
    }

    fn unary(&mut self, of: &Expr, op: UnOp, inner: &Expr, at: Place) -> Option<Value> {
        // what fits with its sign need not fit without it
        let value = match (op, inner) {
            (UnOp::Neg(_), Expr::Lit(ExprLit { lit: Lit::Int(n), .. })) => {
                let ty = Integer::named(n.suffix()).or(at.want);
                n.base10_parse::<i128>().ok().map(|number| Value { number, ty })
            }
            _ => Some(self.eval(inner, at)?),
        };
        let Some(value) = value else { return self.lost(of, at, "more than 127 bits") };
        match (op, value.ty) {
            (UnOp::Neg(_), ty) => self.fitting(of, -value.number, ty, at),
            (UnOp::Not(_), Some(ty)) => Some(Value { number: ty.wrapped(!value.number), ty: Some(ty) }),
            _ => self.lost(of, at, "a `!` of a number whose type is not said"),
        }
    }

    fn binary(&mut self, of: &Expr, binary: &ExprBinary, at: Place) -> Option<Value> {
        let is_shift = matches!(binary.op, BinOp::Shl(_) | BinOp::Shr(_));
        let left = self.eval(&binary.left, at)?;
        // a number without a type has that of the other side; the bits of a shift have their own
        let right =
            self.eval(&binary.right, Place { want: if is_shift { None } else { left.ty.or(at.want) }, ..at })?;
        let ty = if is_shift { left.ty } else { left.ty.or(right.ty) };
        let (a, b) = (left.number, right.number);
        let bits = ty.map_or(127, Integer::bits);
        let shift = u32::try_from(b).ok().filter(|bits_moved| *bits_moved < bits);
        let number = match binary.op {
            BinOp::Add(_) => a.checked_add(b),
            BinOp::Sub(_) => a.checked_sub(b),
            BinOp::Mul(_) => a.checked_mul(b),
            BinOp::Div(_) => a.checked_div(b),
            BinOp::Rem(_) => a.checked_rem(b),
            BinOp::BitAnd(_) => Some(a & b),
            BinOp::BitOr(_) => Some(a | b),
            BinOp::BitXor(_) => Some(a ^ b),
            // bits that are moved out are gone
            BinOp::Shl(_) => shift.and_then(|by| match ty {
                Some(ty) => a.checked_mul(1i128.checked_shl(by)?).map(|n| ty.wrapped(n)),
                None => a.checked_mul(1i128.checked_shl(by)?),
            }),
            BinOp::Shr(_) => shift.map(|by| a >> by),
            _ => return self.lost(of, at, "no arithmetic on constants"),
        };
        match number {
            Some(number) => self.fitting(of, number, ty, at),
            None if matches!(binary.op, BinOp::Div(_) | BinOp::Rem(_)) => self.lost(of, at, "a division by 0"),
            None => self.lost(of, at, "an overflow"),
        }
    }

    fn path_value(&mut self, of: &Expr, path: &ExprPath, at: Place) -> Option<Value> {
        let names: Vec<_> = path.path.segments.iter().map(|s| s.ident.clone()).collect();
        if let [ty, name] = &names[..]
            && let Some(ty) = Integer::named(&ty.to_string())
            && let Some(value) = ty.limit(&name.to_string())
        {
            return Some(value);
        }
        if path.qself.is_some() {
            return self.lost(of, at, "a constant of a trait");
        }
        let mut out = std::mem::take(&mut self.out);
        let found = self.krate.find(at.module, &names, path.path.leading_colon.is_some(), Space::Value, &mut out);
        self.out = out;
        match found {
            Ok(Found::Item(module, i, item)) => match &*item {
                Item::Const(item) => self.item_value(of, (module, i), &item.ty, &item.expr, at),
                Item::Static(_) => self.lost(of, at, "a `static`, which is no constant"),
                _ => self.lost(of, at, "no constant"),
            },
            Ok(Found::Within) => self.lost(of, at, "a constant or value of a type"),
            Ok(Found::Module(_)) => self.lost(of, at, "a module"),
            Ok(Found::Foreign(path)) => {
                let found = rust_crate::constant(&self.at_in(at.module, of.span()), &path.join("::"));
                self.push(with_asker(found, at));
                None
            }
            Err(lost) => {
                let place = self.at_in(at.module, of.span());
                self.lost_name(&place, "constant", lost);
                None
            }
        }
    }

    /// Of the item of a constant, once.
    fn item_value(&mut self, of: &Expr, key: Key, ty: &Type, expr: &Expr, at: Place) -> Option<Value> {
        if let Some(known) = self.constants.get(&key) {
            return *known;
        }
        if self.counting.contains(&key) {
            return self.lost(of, at, "a constant that rests on itself");
        }
        if self.counting.len() > 64 {
            return self.lost(of, at, "more than 64 constants that rest on each other");
        }
        self.counting.push(key);
        let asked = at.asked.unwrap_or_else(|| self.at_in(at.module, of.span()).span);
        let want = self.integer(ty, key.0);
        let value = match want {
            Some(_) => self.eval(expr, Place { module: key.0, want, asked: Some(asked) }),
            None => self.lost(expr, Place { module: key.0, want, asked: Some(asked) }, "of no integer type"),
        };
        self.counting.pop();
        self.constants.insert(key, value);
        value
    }

    /// The integer that a type is, by its name or that of an alias.
    fn integer(&mut self, ty: &Type, at: ModId) -> Option<Integer> {
        let Type::Path(path) = shmx_syn::ty::strip(ty) else { return None };
        if let Some(integer) = Integer::named(&path.path.segments.last()?.ident.to_string()) {
            return Some(integer);
        }
        let names: Vec<_> = path.path.segments.iter().map(|s| s.ident.clone()).collect();
        let mut unsaid = Default::default();
        match self.krate.find(at, &names, path.path.leading_colon.is_some(), Space::Type, &mut unsaid) {
            Ok(Found::Item(_, _, item)) => match &*item {
                Item::Type(alias) => match &*alias.ty {
                    Type::Path(path) => Integer::named(&path.path.get_ident()?.to_string()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    fn fitting(&mut self, of: &Expr, number: i128, ty: Option<Integer>, at: Place) -> Option<Value> {
        match ty {
            Some(ty) if !ty.holds(number) => self.lost(of, at, &format!("{number}, which is no {ty}")),
            ty => Some(Value { number, ty }),
        }
    }

    fn lost(&mut self, of: &Expr, at: Place, why: &str) -> Option<Value> {
        let place = self.at_in(at.module, of.span());
        let found = rust_const::found(&place, &self.text(&place), why);
        self.push(with_asker(found, at));
        None
    }
}

/// With the place in the schema that a constant is for.
fn with_asker(found: Diagnostic, at: Place) -> Diagnostic {
    match at.asked {
        Some(asked) if asked != found.at.span => found.other(asked, "for this"),
        _ => found,
    }
}
