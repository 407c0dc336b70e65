//! A module: its items by name, and the names that it brings in.

use std::collections::HashMap;
use std::path::PathBuf;
use std::rc::Rc;

use proc_macro2::Span;
use shmx_schema::diag::{Diagnostics, FileId};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Item, UseTree};

/// An index into the modules of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ModId(pub(super) usize);

/// One module.
pub(super) struct Module {
    pub(super) parent: Option<ModId>,
    /// `sim::parts`; nothing of the crate's root.
    pub(super) path: Vec<String>,
    pub(super) file: FileId,
    /// Where the files of its `mod x;` lie; `None` of a text without a file.
    pub(super) folder: Option<PathBuf>,
    /// Where those with `#[path]` are looked for.
    pub(super) beside: Option<PathBuf>,
    pub(super) items: Vec<Rc<Item>>,
    pub(super) by_name: HashMap<String, Vec<usize>>,
    pub(super) uses: Vec<Use>,
    /// The modules in it that were entered, by their items, and what was found then.
    pub(super) entered: HashMap<usize, (Option<ModId>, Diagnostics)>,
}

/// A name that a `use` brings in; `*` brings in all.
#[derive(Clone)]
pub(super) struct Use {
    pub(super) name: String,
    pub(super) path: Vec<Ident>,
    /// Of an absolute path: `::other::N`.
    pub(super) foreign: bool,
    pub(super) cfg: Option<Span>,
}

/// What a `cfg` says of an item.
pub(super) enum Cfg {
    /// It is there.
    There,
    /// It is not: `#[cfg(test)]`.
    Not,
    /// That depends.
    Depends(Span),
}

/// What the `cfg`s above something say.
pub(super) fn cfg(attrs: &[Attribute]) -> Cfg {
    for attr in attrs.iter().filter(|a| a.path().is_ident("cfg")) {
        let condition = attr.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
        match condition.replace(' ', "").as_str() {
            "test" => return Cfg::Not,
            "not(test)" => {}
            _ => return Cfg::Depends(attr.span()),
        }
    }
    Cfg::There
}

impl Module {
    /// Of the items in a file or in braces.
    pub(super) fn new(parent: Option<ModId>, path: Vec<String>, file: FileId, items: Vec<Item>) -> Module {
        let (mut by_name, mut uses) = (HashMap::<String, Vec<usize>>::new(), Vec::new());
        for (i, item) in items.iter().enumerate() {
            if let Some(ident) = ident(item) {
                by_name.entry(ident.unraw().to_string()).or_default().push(i);
            }
            if let Item::Use(item) = item {
                let cfg = match cfg(&item.attrs) {
                    Cfg::Not => continue,
                    Cfg::There => None,
                    Cfg::Depends(span) => Some(span),
                };
                let mut add = |name: String, path: Vec<Ident>| {
                    uses.push(Use { name, path, foreign: item.leading_colon.is_some(), cfg });
                };
                flatten(&item.tree, &mut Vec::new(), &mut add);
            }
        }
        let items = items.into_iter().map(Rc::new).collect();
        let entered = HashMap::new();
        Module { parent, path, file, folder: None, beside: None, items, by_name, uses, entered }
    }
}

fn flatten(tree: &UseTree, path: &mut Vec<Ident>, add: &mut impl FnMut(String, Vec<Ident>)) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.clone());
            flatten(&inner.tree, path, add);
            path.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            add(path.last().map(|i| i.unraw().to_string()).unwrap_or_default(), path.clone());
        }
        UseTree::Name(name) => {
            add(name.ident.unraw().to_string(), path.iter().chain([&name.ident]).cloned().collect());
        }
        UseTree::Rename(rename) => {
            let own = (rename.ident != "self").then_some(&rename.ident);
            add(rename.rename.unraw().to_string(), path.iter().chain(own).cloned().collect());
        }
        UseTree::Glob(_) => add("*".to_owned(), path.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, path, add)),
    }
}

/// The name of an item that has one.
fn ident(item: &Item) -> Option<&Ident> {
    Some(match item {
        Item::Const(i) => &i.ident,
        Item::Enum(i) => &i.ident,
        Item::ExternCrate(i) => i.rename.as_ref().map_or(&i.ident, |(_, name)| name),
        Item::Fn(i) => &i.sig.ident,
        Item::Mod(i) => &i.ident,
        Item::Static(i) => &i.ident,
        Item::Struct(i) => &i.ident,
        Item::Trait(i) => &i.ident,
        Item::TraitAlias(i) => &i.ident,
        Item::Type(i) => &i.ident,
        Item::Union(i) => &i.ident,
        _ => return None,
    })
}

/// The attributes of an item that can be looked up.
pub(super) fn attrs(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(i) => &i.attrs,
        Item::Enum(i) => &i.attrs,
        Item::ExternCrate(i) => &i.attrs,
        Item::Fn(i) => &i.attrs,
        Item::Macro(i) => &i.attrs,
        Item::Mod(i) => &i.attrs,
        Item::Static(i) => &i.attrs,
        Item::Struct(i) => &i.attrs,
        Item::Trait(i) => &i.attrs,
        Item::TraitAlias(i) => &i.attrs,
        Item::Type(i) => &i.attrs,
        Item::Union(i) => &i.attrs,
        _ => &[],
    }
}
