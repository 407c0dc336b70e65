//! `include`: the types and sizes of other files, each file read once.

use shmx_schema::ast::SchemaAst;
use shmx_schema::diag::{At, Diagnostics, FileId, Spanned};

use super::schema::KEYS;
use super::{Cx, sizes, types};
use crate::front::yaml::tree::{self, Kind, Node};
use crate::rules::{include_cycle, include_empty, include_file};
use crate::source::{Place, Sources};

/// The files of a schema: those being read, innermost last, and those that have been.
pub(super) struct Includes<'a> {
    pub(super) sources: &'a mut Sources,
    way: Vec<Place>,
    done: Vec<Place>,
    missing: bool,
}

impl<'a> Includes<'a> {
    /// Of a schema in this file.
    pub(super) fn new(sources: &'a mut Sources, file: FileId) -> Self {
        let way = sources.place(file).map(Place::real);
        Includes { sources, way: way.into_iter().collect(), done: Vec::new(), missing: false }
    }

    /// Whether all of them could be read.
    pub(super) fn complete(&self) -> bool {
        !self.missing
    }

    /// Takes over what the files in an `include` list have.
    pub(super) fn read(&mut self, node: &Node, file: FileId, ast: &mut SchemaAst, out: &mut Diagnostics) {
        let mut cx = Cx { out };
        let list = match &node.kind {
            Kind::List(list) => list.as_slice(),
            Kind::Empty => &[],
            Kind::Scalar { text, .. } => {
                let words = format!("write `include: [{}]`", text.escape_debug());
                let quoted = !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-./".contains(&b));
                let help = node.help(words, &if quoted { format!("[{text:?}]") } else { format!("[{text}]") }, !quoted);
                cx.expected(node, "include", "a list of files", Some(help));
                return;
            }
            _ => return cx.expected(node, "include", "a list of files such as [common.yaml]", None),
        };
        let wanted: Vec<_> = list.iter().filter_map(|n| cx.text(n, "an include", "the name of a file")).collect();
        // what is no file includes from the working directory
        let from = self.sources.place(file).cloned().unwrap_or_else(|| Place::Disk("".into()));
        for name in wanted {
            self.file(&from, &name, ast, out);
        }
    }

    fn file(&mut self, from: &Place, name: &Spanned<String>, ast: &mut SchemaAst, out: &mut Diagnostics) {
        let place = match from.beside(&name.value) {
            Ok(place) => place,
            Err(why) => {
                out.push(include_file::found(name, &why));
                self.missing = true;
                return;
            }
        };
        let identity = place.real();
        if let Some(i) = self.way.iter().position(|p| *p == identity) {
            let mut names: Vec<_> = self.way[i..].iter().map(Place::file_name).collect();
            names.push(identity.file_name());
            out.push(include_cycle::found(name, &names.join(" -> ")));
            self.missing = true;
            return;
        }
        if self.done.contains(&identity) {
            return;
        }
        let file = match self.sources.open_at(place, out) {
            Ok(file) => file,
            Err(error) => {
                let why = match error.kind() {
                    std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    std::io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
                    std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
                    _ => error.to_string(),
                };
                out.push(include_file::found(name, &why));
                self.missing = true;
                return;
            }
        };
        self.done.push(identity.clone());
        self.way.push(identity);
        match self.sources.text(file).and_then(|text| tree::parse(&text, file, out)) {
            Some(root) => self.contents(&root, file, &name.at, ast, out),
            None => self.missing = true,
        }
        self.way.pop();
    }

    /// Takes over what one of them has.
    pub(super) fn contents(&mut self, root: &Node, file: FileId, at: &At, ast: &mut SchemaAst, out: &mut Diagnostics) {
        let Some(keys) = (Cx { out }).keys(root, "an included file", "types: { … }", &KEYS, &["objects"]) else {
            self.missing = true;
            return;
        };
        if let Some(node) = keys.get("include") {
            self.read(node, file, ast, out);
        }
        let mut cx = Cx { out };
        if let Some(node) = keys.get("sizes") {
            sizes::read(&mut cx, node, &mut ast.sizes);
        }
        if let Some(node) = keys.get("types") {
            types::read(&mut cx, node, &mut ast.types);
        }
        if ["include", "sizes", "types"].iter().all(|key| keys.get(key).is_none()) {
            cx.push(include_empty::found(at));
        }
    }
}
