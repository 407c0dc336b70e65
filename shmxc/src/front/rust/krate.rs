//! The modules of a crate, read as they are needed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use shmx_schema::diag::{At, Diagnostics, FileId, Span};
use syn::{Expr, ExprLit, Item, ItemMod, Lit, Meta};

use super::module::{Cfg, ModId, Module, attrs, cfg};
use super::parse::{Unparsed, parse};
use crate::rules::{rust_module, rust_syntax};
use crate::source::{Sources, Tree};

/// No search for a file reads more modules.
const MOST_SEARCHED: usize = 500;

/// A crate, as far as it was read.
pub(super) struct Crate<'s> {
    pub(super) sources: &'s mut Sources,
    tree: Tree,
    pub(super) modules: Vec<Module>,
    /// By their full paths, so that no file is read twice.
    files: HashMap<PathBuf, FileId>,
    /// What is left of the steps that a search for a name may take.
    pub(super) fuel: u32,
}

impl<'s> Crate<'s> {
    /// The crate that a file is of, and the file's module in it. A file that no crate reaches stands alone.
    pub(super) fn around(sources: &'s mut Sources, file: FileId, out: &mut Diagnostics) -> Option<(Self, ModId)> {
        let (tree, path) = sources.place(file).and_then(Tree::around).map_or((Tree::Disk, None), |(t, p)| (t, Some(p)));
        let mut krate = Crate { sources, tree, modules: Vec::new(), files: HashMap::new(), fuel: 0 };
        if let Some(path) = &path {
            krate.files.insert(path.clone(), file);
            for root in super::roots::of(path, &krate.tree) {
                let mut unsaid = Diagnostics::new();
                let Some(first) = krate.file(None, Vec::new(), &root, true, &mut unsaid) else { continue };
                let mut left = MOST_SEARCHED;
                if let Some(found) = krate.search(first, file, path, &mut left) {
                    return Some((krate, found));
                }
                krate.modules.clear();
            }
        }
        let own = match &path {
            Some(path) => krate.file(None, Vec::new(), path, true, out),
            None => krate.module(None, Vec::new(), file, out),
        };
        own.map(|own| (krate, own))
    }

    /// Looks for the module of a file: first where it should lie, then anywhere.
    fn search(&mut self, from: ModId, file: FileId, path: &Path, left: &mut usize) -> Option<ModId> {
        let module = &self.modules[from.0];
        if module.file == file {
            return Some(from);
        }
        let mut mods: Vec<(bool, usize)> = (0..module.items.len())
            .filter_map(|i| match &*module.items[i] {
                Item::Mod(item) => {
                    let below = module.folder.as_ref().map(|f| f.join(item.ident.to_string()));
                    Some((!below.is_some_and(|b| path.starts_with(&b) || path == b.with_extension("rs")), i))
                }
                _ => None,
            })
            .collect();
        mods.sort_unstable();
        for (_, item) in mods {
            *left = left.checked_sub(1)?;
            let Some(inner) = self.enter(from, item, &mut Diagnostics::new()) else { continue };
            let found = self.search(inner, file, path, left);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The module that an item `mod x` is; `None`: its file can't be read, which has been said.
    pub(super) fn enter(&mut self, parent: ModId, item: usize, out: &mut Diagnostics) -> Option<ModId> {
        let module = &self.modules[parent.0];
        if let Some((known, found)) = module.entered.get(&item) {
            out.extend(found.clone());
            return *known;
        }
        let of = module.items[item].clone();
        let Item::Mod(of) = &*of else { return None };
        let mut found = Diagnostics::new();
        let entered = self.child(parent, of, &mut found);
        out.extend(found.clone());
        self.modules[parent.0].entered.insert(item, (entered, found));
        entered
    }

    fn child(&mut self, parent: ModId, of: &ItemMod, out: &mut Diagnostics) -> Option<ModId> {
        let module = &self.modules[parent.0];
        let name = syn::ext::IdentExt::unraw(&of.ident).to_string();
        let path: Vec<String> = module.path.iter().cloned().chain([name.clone()]).collect();
        let said = path_attribute(of);
        if let Some((_, items)) = &of.content {
            let folder = match (&said, &module.beside, &module.folder) {
                (Some(said), Some(beside), _) => Some(beside.join(said)),
                (_, _, folder) => folder.as_ref().map(|f| f.join(&name)),
            };
            let mut own = Module::new(Some(parent), path, module.file, items.clone());
            own.beside.clone_from(&folder);
            own.folder = folder;
            return Some(self.push(own));
        }
        let place = |file| Span {
            file,
            start: of.ident.span().byte_range().start as u32,
            end: of.ident.span().byte_range().end as u32,
        };
        let at = At { span: place(module.file), path: String::new() };
        let (Some(folder), Some(beside)) = (&module.folder, &module.beside) else {
            out.push(rust_module::found(&at, &name, "this text has no folder"));
            return None;
        };
        let (candidates, own_folder) = match said {
            Some(said) => (vec![beside.join(said)], true),
            None => (vec![folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs")], false),
        };
        let Some(file) = candidates.iter().find(|c| self.tree.is_file(c)) else {
            out.push(rust_module::found(&at, &name, &format!("there is no {}", self.tree.place(&candidates[0]))));
            return None;
        };
        let is_mod = own_folder || file.ends_with("mod.rs");
        self.file(Some(parent), path, file, is_mod, out)
    }

    /// A module that is a file; `is_mod`: its modules lie beside it, not in a folder of its name.
    fn file(
        &mut self,
        parent: Option<ModId>,
        name: Vec<String>,
        path: &Path,
        is_mod: bool,
        out: &mut Diagnostics,
    ) -> Option<ModId> {
        let full = self.tree.real(path);
        let file = match self.files.get(&full) {
            Some(file) => *file,
            None => {
                let file = self.sources.open_at(self.tree.place(&full), out).ok()?;
                self.files.insert(full.clone(), file);
                file
            }
        };
        let id = self.module(parent, name, file, out)?;
        let beside = full.parent().map(Path::to_owned);
        let module = &mut self.modules[id.0];
        module.folder = if is_mod { beside.clone() } else { Some(full.with_extension("")) };
        module.beside = beside;
        Some(id)
    }

    fn module(
        &mut self,
        parent: Option<ModId>,
        name: Vec<String>,
        file: FileId,
        out: &mut Diagnostics,
    ) -> Option<ModId> {
        let text = self.sources.text(file)?;
        let at = |range: std::ops::Range<usize>| {
            let span = Span { file, start: range.start as u32, end: range.end as u32 };
            At { span, path: String::new() }
        };
        match parse(&text) {
            Ok(parsed) => Some(self.push(Module::new(parent, name, file, parsed.items))),
            Err(Unparsed::Syntax(range, words)) => {
                out.push(rust_syntax::found(&at(range), &words));
                None
            }
            Err(Unparsed::Deep(range)) => {
                out.push(rust_syntax::deep(&at(range)));
                None
            }
        }
    }

    /// The file that the crate begins with.
    pub(super) fn root_file(&self) -> Option<PathBuf> {
        let root = self.modules.first()?.file;
        self.sources.get(root)?.path.clone()
    }

    fn push(&mut self, module: Module) -> ModId {
        self.modules.push(module);
        ModId(self.modules.len() - 1)
    }

    /// The modules of the file of one, that among them, in the order of the text.
    pub(super) fn of_file(&mut self, of: ModId, out: &mut Diagnostics) -> Vec<ModId> {
        let mut all = vec![of];
        for i in 0..self.modules[of.0].items.len() {
            let item = self.modules[of.0].items[i].clone();
            let inline = matches!(&*item, Item::Mod(m) if m.content.is_some());
            if inline
                && !matches!(cfg(attrs(&item)), Cfg::Not)
                && let Some(inner) = self.enter(of, i, out)
            {
                all.extend(self.of_file(inner, out));
            }
        }
        all
    }
}

/// `#[path = "…"]`
fn path_attribute(of: &ItemMod) -> Option<String> {
    let attr = of.attrs.iter().find(|a| a.path().is_ident("path"))?;
    let Meta::NameValue(value) = &attr.meta else { return None };
    let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &value.value else { return None };
    Some(text.value())
}
