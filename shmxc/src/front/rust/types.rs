//! Types by their names: records, enums, aliases, and what the runtime has.

use shmx_schema::model::Scalar;
use shmx_syn::tree::{Around, Tree};
use shmx_syn::{Errors, enums, item, record};
use syn::spanned::Spanned;
use syn::{DeriveInput, Expr, ExprPath, GenericArgument, Ident, Item, PathArguments, Type, TypePath};

use super::names::{Found, Space};
use super::scan::{BROKEN, Key, Scan, input};
use crate::rules::{rust_alias, rust_crate, rust_derive, rust_macro, rust_type};

/// What is known of a type that was looked for.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Its name in the schema.
    pub(super) name: String,
    /// Its bytes and their alignment; `None` where something is wrong with it.
    pub(super) size: Option<(u64, u64)>,
    /// Whether it is flags, an enum, or neither.
    flags: Option<bool>,
}

impl Known {
    fn scalar(name: &str) -> Option<Known> {
        let of = Scalar::ALL.into_iter().find(|s| s.name() == name)?;
        let bytes = of.bytes() as u64;
        Some(Known { name: name.to_owned(), size: Some((bytes, bytes)), flags: None })
    }
}

/// What of the runtime's is known by its own name, behind a `use … as` too.
const OF_RUNTIME: [&str; 5] = ["Open", "Flags", "Bool", "f16", "bf16"];

impl Scan<'_> {
    /// The name in the schema of a type.
    pub(super) fn type_name(&mut self, of: &Type) -> String {
        match self.type_known(of) {
            Some(known) => known.name,
            None => self.broken(),
        }
    }

    /// A type of a stream or field, within its arrays. `None`: it is none, which has been said.
    pub(super) fn type_known(&mut self, of: &Type) -> Option<Known> {
        let at = self.place(of.span());
        match shmx_syn::ty::strip(of) {
            Type::Path(path) if path.qself.is_none() => self.path_type(path, 0),
            Type::Macro(call) => {
                let name = call.mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                self.push(rust_macro::ty(&at, &name));
                None
            }
            _ => {
                self.push(rust_type::other(&at));
                None
            }
        }
    }

    fn path_type(&mut self, path: &TypePath, aliases: usize) -> Option<Known> {
        let at = self.place(path.span());
        let last = path.path.segments.last()?;
        let name = match last.ident.to_string() {
            name if name == "Bool" => "bool".to_owned(),
            name => name,
        };
        // as the derives do: by the name alone
        if let Some(known) = Known::scalar(&name).filter(|_| name != "bool" || last.ident == "Bool") {
            return Some(known);
        }
        if name == "Open" || name == "Flags" {
            return self.wrapped(path, name == "Flags");
        }
        if name == "Text" {
            let length = text_length(&Type::Path(path.clone()));
            let bytes = length.and_then(|n| self.constant(&n, Some(super::integer::Integer::USIZE)));
            let size = bytes.and_then(|n| Some((u64::try_from(n).ok()?, 1)));
            return Some(Known { name: "utf8".to_owned(), size, flags: None });
        }
        let names: Vec<Ident> = path.path.segments.iter().map(|s| s.ident.clone()).collect();
        match self.find(&names, path.path.leading_colon.is_some(), Space::Type) {
            Ok(Found::Item(module, i, of)) => match &*of {
                Item::Type(alias) => self.alias(path, module, alias, aliases),
                _ => match input(&of) {
                    Some(of) => self.item_type(path, (module, i), &of),
                    None => {
                        self.push(rust_type::other(&at));
                        None
                    }
                },
            },
            Ok(Found::Foreign(of)) => {
                let ours = of.first().is_some_and(|krate| krate.contains("shmx") || krate == "half");
                let own = of.last().filter(|name| ours && OF_RUNTIME.contains(&name.as_str()));
                if let Some(own) = own {
                    let mut renamed = path.clone();
                    renamed.path.segments.last_mut()?.ident = Ident::new(own, last.ident.span());
                    return self.path_type(&renamed, aliases + 1);
                }
                self.push(rust_crate::ty(&at, &of.join("::")));
                None
            }
            Ok(_) => {
                self.push(rust_type::other(&at));
                None
            }
            Err(lost) => {
                self.lost_name(&at, "type", lost);
                None
            }
        }
    }

    /// What an alias stands for, if that is one name.
    fn alias(
        &mut self,
        path: &TypePath,
        module: super::module::ModId,
        alias: &syn::ItemType,
        depth: usize,
    ) -> Option<Known> {
        let at = self.place(path.span());
        let there = self.at_in(module, alias.ty.span()).span;
        let name = alias.ident.to_string();
        let why = match shmx_syn::ty::strip(&alias.ty) {
            _ if !alias.generics.params.is_empty() => "has parameters",
            _ if depth > 16 => "stands for aliases of aliases",
            Type::Array(_) => "stands for an array",
            Type::Path(of) if of.qself.is_none() => {
                let word = of.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                if matches!(word.as_str(), "String" | "Vec" | "Option" | "Json" | "Text") {
                    "stands for what only a field can say"
                } else {
                    let here = std::mem::replace(&mut self.here, module);
                    let known = self.path_type(of, depth + 1);
                    self.here = here;
                    return known;
                }
            }
            _ => "stands for no name of a type",
        };
        self.push(rust_alias::found(&at, &name, why, there));
        None
    }

    fn item_type(&mut self, path: &TypePath, key: Key, of: &DeriveInput) -> Option<Known> {
        let at = self.place(path.span());
        let there = self.at_in(key.0, of.ident.span()).span;
        let name = of.ident.to_string();
        if matches!(of.data, syn::Data::Enum(_)) {
            let has = item::derives(&of.attrs, "ShmxEnum");
            self.push(if has { rust_derive::plain(&at, &name, there) } else { rust_derive::value(&at, &name, there) });
            return None;
        }
        if !item::derives(&of.attrs, "ShmxRecord") {
            self.push(rust_derive::record(&at, &name, there));
            return None;
        }
        self.record(key, of)
    }

    /// A record, read once.
    fn record(&mut self, key: Key, of: &DeriveInput) -> Option<Known> {
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone()).filter(|known| known.name != BROKEN);
        }
        if let Some((_, name)) = self.open.iter().find(|(open, _)| *open == key) {
            // in itself, which is a rule of schemas
            return Some(Known { name: name.clone(), size: None, flags: None });
        }
        if self.open.len() > 64 {
            let name = self.broken(); // far deeper than the rule of schemas allows
            return Some(Known { name, size: None, flags: None });
        }
        self.open.push((key, item::wire_name(of)));
        let known = self.within(key.0, of, |scan| {
            let mut errors = Errors::default();
            let mut tree = Tree::new(scan);
            let read = record::read(of, &mut tree, &mut errors);
            let types = tree.ast.types;
            scan.say(errors);
            let size = read.as_ref().and_then(|read| scan.laid_out(of, &read.fields));
            scan.types.extend(types);
            read.map(|read| Known { name: read.wire, size, flags: None })
        });
        self.open.pop();
        let known = known.unwrap_or_else(|| Known { name: self.broken(), size: None, flags: None });
        self.known.insert(key, known.clone());
        Some(known)
    }

    /// `Open<E>` or `Flags<E>`.
    fn wrapped(&mut self, path: &TypePath, flags: bool) -> Option<Known> {
        let at = self.place(path.span());
        let inner = match arguments(path) {
            Some(GenericArgument::Type(Type::Path(inner))) => inner.clone(),
            _ => {
                self.push(rust_type::wrapped(&at, flags));
                return None;
            }
        };
        let place = self.place(inner.span());
        let names: Vec<Ident> = inner.path.segments.iter().map(|s| s.ident.clone()).collect();
        let shown = names.iter().map(Ident::to_string).collect::<Vec<_>>().join("::");
        let (key, of) = match self.find(&names, inner.path.leading_colon.is_some(), Space::Type) {
            Ok(Found::Item(module, i, of)) => match (&*of, input(&of)) {
                (Item::Type(alias), _) => {
                    let there = self.at_in(module, alias.ty.span()).span;
                    self.push(rust_alias::found(&place, &shown, "is not the enum itself", there));
                    return None;
                }
                (_, Some(input)) => ((module, i), input),
                _ => {
                    self.push(rust_type::wrapped(&at, flags));
                    return None;
                }
            },
            Ok(Found::Foreign(of)) => {
                self.push(rust_crate::ty(&place, &of.join("::")));
                return None;
            }
            Ok(_) => {
                self.push(rust_type::wrapped(&at, flags));
                return None;
            }
            Err(lost) => {
                self.lost_name(&place, "enum", lost);
                return None;
            }
        };
        let there = self.at_in(key.0, of.ident.span()).span;
        if !item::derives(&of.attrs, "ShmxEnum") {
            self.push(rust_derive::value(&place, &shown, there));
            return None;
        }
        let known = self.enumeration(key, &of)?;
        if known.flags != Some(flags) {
            self.push(rust_derive::wrapper(&at, &shown, flags, there));
            return None;
        }
        Some(known)
    }

    fn enumeration(&mut self, key: Key, of: &DeriveInput) -> Option<Known> {
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone()).filter(|known| known.name != BROKEN);
        }
        let known = self.within(key.0, of, |scan| {
            let mut errors = Errors::default();
            let mut tree = Tree::new(scan);
            let read = enums::read(of, &mut tree, &mut errors);
            let types = tree.ast.types;
            scan.say(errors);
            scan.types.extend(types);
            let read = read?;
            let size = Known::scalar(&read.repr.to_string()).and_then(|known| known.size);
            Some(Known { name: read.wire, size, flags: Some(read.is_flags) })
        });
        let stored = known.clone().unwrap_or_else(|| Known { name: self.broken(), size: None, flags: None });
        self.known.insert(key, stored);
        known
    }
}

fn arguments(path: &TypePath) -> Option<&GenericArgument> {
    match &path.path.segments.last()?.arguments {
        PathArguments::AngleBracketed(args) if args.args.len() == 1 => args.args.first(),
        _ => None,
    }
}

/// The `N` of a `Text<N>`.
pub(super) fn text_length(of: &Type) -> Option<Expr> {
    let Type::Path(path) = shmx_syn::ty::strip(of) else { return None };
    match arguments(path)? {
        GenericArgument::Const(length) => Some(length.clone()),
        GenericArgument::Type(Type::Path(path)) => {
            Some(Expr::Path(ExprPath { attrs: Vec::new(), qself: path.qself.clone(), path: path.path.clone() }))
        }
        _ => None,
    }
}
