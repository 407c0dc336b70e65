//! What a path stands for in a module.

use std::rc::Rc;

use proc_macro2::Span;
use shmx_schema::check::near::near;
use shmx_schema::diag::Diagnostics;
use syn::ext::IdentExt;
use syn::{Ident, Item};

use super::krate::Crate;
use super::module::{Cfg, ModId, Use, attrs, cfg};

/// Of the two things that a name can be.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Space {
    Type,
    Value,
}

/// What was found.
#[derive(Clone)]
pub(super) enum Found {
    Item(ModId, usize, Rc<Item>),
    Module(ModId),
    /// Of another crate: its path.
    Foreign(Vec<String>),
    /// Something of an item: `Kind::Gas`, `Sim::LEN`.
    Within,
}

/// Why nothing was.
#[derive(Clone)]
pub(super) enum Lost {
    /// There is no such name; those of the module that are alike.
    Nowhere { name: String, module: Vec<String>, near: Option<String> },
    /// It is there under a `cfg` alone.
    Cfg { name: String, module: ModId, cfg: Span },
    /// A macro of the module may make it.
    Macro { name: String, module: ModId, call: Span, called: String },
    /// A `use other::*` may bring it in.
    Glob { name: String, from: String },
    /// A file can't be read, which has been said.
    Said,
}

/// Names lead to names at most so often.
const MOST_STEPS: usize = 64;

impl Crate<'_> {
    /// What a path stands for; `absolute`: it begins with `::`.
    pub(super) fn find(
        &mut self,
        at: ModId,
        path: &[Ident],
        absolute: bool,
        space: Space,
        out: &mut Diagnostics,
    ) -> Result<Found, Lost> {
        let names: Vec<String> = path.iter().map(|i| i.unraw().to_string()).collect();
        self.fuel = 10_000;
        self.path(at, &names, absolute, space, out, 0)
    }

    fn path(
        &mut self,
        at: ModId,
        names: &[String],
        absolute: bool,
        space: Space,
        out: &mut Diagnostics,
        step: usize,
    ) -> Result<Found, Lost> {
        let Some((first, mut rest)) = names.split_first() else { return Err(self.nowhere(at, "")) };
        if step > MOST_STEPS {
            return Err(self.nowhere(at, first));
        }
        if absolute {
            return Ok(Found::Foreign(names.to_vec()));
        }
        let mut now = match first.as_str() {
            "crate" => Found::Module(self.root(at)),
            "self" => Found::Module(at),
            "super" => Found::Module(self.modules[at.0].parent.ok_or_else(|| self.nowhere(at, first))?),
            name if rest.is_empty() => return self.name(at, name, space, out, step),
            name => match self.name(at, name, Space::Type, out, step) {
                Ok(found) => found,
                Err(Lost::Nowhere { .. } | Lost::Glob { .. }) => return Ok(Found::Foreign(names.to_vec())),
                Err(lost) => return Err(lost),
            },
        };
        while let Some((name, behind)) = rest.split_first() {
            rest = behind;
            now = match now {
                Found::Module(module) if name == "super" => {
                    Found::Module(self.modules[module.0].parent.ok_or_else(|| self.nowhere(module, name))?)
                }
                Found::Module(module) => {
                    let space = if rest.is_empty() { space } else { Space::Type };
                    self.name(module, name, space, out, step + 1)?
                }
                Found::Foreign(mut path) => {
                    path.push(name.clone());
                    Found::Foreign(path)
                }
                Found::Item(..) | Found::Within => Found::Within,
            };
        }
        Ok(now)
    }

    fn root(&self, mut at: ModId) -> ModId {
        while let Some(parent) = self.modules[at.0].parent {
            at = parent;
        }
        at
    }

    fn nowhere(&self, at: ModId, name: &str) -> Lost {
        let module = &self.modules[at.0];
        let mut names: Vec<&str> = module.by_name.keys().map(String::as_str).collect();
        names.extend(module.uses.iter().map(|of| of.name.as_str()));
        names.sort_unstable(); // the same answer in every run
        let near = near(name, names).map(str::to_owned);
        Lost::Nowhere { name: name.to_owned(), module: module.path.clone(), near }
    }

    /// What a name stands for in a module: an item, what a `use` names, what a `use …::*` brings in.
    fn name(&mut self, at: ModId, name: &str, space: Space, out: &mut Diagnostics, step: usize) -> Result<Found, Lost> {
        self.fuel = self.fuel.saturating_sub(1);
        if step > MOST_STEPS || self.fuel == 0 {
            return Err(self.nowhere(at, name)); // in circles
        }
        let under_cfg = |cfg| Lost::Cfg { name: name.to_owned(), module: at, cfg };
        for i in self.modules[at.0].by_name.get(name).cloned().unwrap_or_default() {
            let item = self.modules[at.0].items[i].clone();
            if !is_in(&item, space) {
                continue;
            }
            match cfg(attrs(&item)) {
                Cfg::Not => continue,
                Cfg::Depends(span) => return Err(under_cfg(span)),
                Cfg::There => {}
            }
            return match &*item {
                Item::Mod(_) => self.enter(at, i, out).map(Found::Module).ok_or(Lost::Said),
                Item::ExternCrate(item) => Ok(Found::Foreign(vec![item.ident.unraw().to_string()])),
                _ => Ok(Found::Item(at, i, item)),
            };
        }
        let (globs, named): (Vec<Use>, Vec<Use>) = self.modules[at.0]
            .uses
            .iter()
            .filter(|u| u.name == name || u.name == "*")
            .cloned()
            .partition(|u| u.name == "*");
        for of in named {
            if let Some(cfg) = of.cfg {
                return Err(under_cfg(cfg));
            }
            let path: Vec<String> = of.path.iter().map(|i| i.unraw().to_string()).collect();
            if path.len() == 1 && path[0] == name {
                return Ok(Found::Foreign(path)); // use other;
            }
            match self.path(at, &path, of.foreign, space, out, step + 1) {
                Err(Lost::Nowhere { .. }) => {} // of the other space
                found => return found,
            }
        }
        self.behind_globs(at, name, space, globs, out, step)
    }

    fn behind_globs(
        &mut self,
        at: ModId,
        name: &str,
        space: Space,
        globs: Vec<Use>,
        out: &mut Diagnostics,
        step: usize,
    ) -> Result<Found, Lost> {
        let mut lost = None;
        for of in globs.into_iter().filter(|of| of.cfg.is_none()) {
            let path: Vec<String> = of.path.iter().map(|i| i.unraw().to_string()).collect();
            match self.path(at, &path, of.foreign, Space::Type, out, step + 1) {
                Ok(Found::Module(module)) if module != at => match self.name(module, name, space, out, step + 8) {
                    Err(Lost::Nowhere { .. } | Lost::Said) => {}
                    Err(other) => lost = Some(other),
                    found => return found,
                },
                // a name alone that is nowhere is that of a crate
                Ok(Found::Foreign(_)) | Err(Lost::Nowhere { .. }) => {
                    lost.get_or_insert(Lost::Glob { name: name.to_owned(), from: path.join("::") });
                }
                _ => {}
            }
        }
        let call = self.modules[at.0].items.iter().find_map(|item| match &**item {
            // what it defines itself has no name in an item
            Item::Macro(call) if call.ident.is_none() => {
                let called = call.mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                Some((call.mac.path.segments.first()?.ident.span(), called))
            }
            _ => None,
        });
        Err(match (call, lost) {
            (Some((call, called)), _) => Lost::Macro { name: name.to_owned(), module: at, call, called },
            (None, Some(lost)) => lost,
            (None, None) => self.nowhere(at, name),
        })
    }
}

fn is_in(item: &Item, space: Space) -> bool {
    match item {
        Item::Const(_) | Item::Static(_) | Item::Fn(_) => space == Space::Value,
        _ => space == Space::Type,
    }
}
