//! One of the two schemas.

use std::collections::HashMap;

use shmx_schema::check::Names;
use shmx_schema::diag::At;
use shmx_schema::layout::find_type;
use shmx_schema::model::{Elem, Record, Schema, TypeDef, TypeKind};

use crate::compile::Compiled;
use crate::source::Sources;

/// A schema, and where its parts stand.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) schema: &'a Schema,
    pub(super) sizes: &'a [(String, u64)],
    /// Whether identifiers and sizes are somebody's: a blob and a segment have none.
    pub(super) written: bool,
    /// Whether it is a stock server's directory.
    pub(super) partial: bool,
    names: &'a Names,
    compiled: &'a Compiled,
}

impl<'a> Side<'a> {
    /// `None` where there are errors.
    pub(super) fn of(sources: &Sources, compiled: &'a Compiled) -> Option<Side<'a>> {
        let checked = compiled.checked.as_ref()?;
        Some(Side {
            schema: &checked.schema,
            sizes: &checked.sizes,
            written: sources.get(compiled.file).is_some_and(|source| !source.wordless),
            partial: compiled.partial,
            names: &checked.names,
            compiled,
        })
    }

    pub(super) fn type_def(&self, name: &str) -> Option<&'a TypeDef> {
        find_type(&self.schema.types, name)
    }

    /// The record that an element is, if it is one.
    pub(super) fn record(&self, elem: &Elem) -> Option<&'a Record> {
        let Elem::Named(name) = elem else { return None };
        match &self.type_def(name)?.kind {
            TypeKind::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The path of a stream.
    pub(super) fn stream(&self, id: u32) -> String {
        format!("streams.{}", self.names.stream(id).unwrap_or_default())
    }

    /// The path of a control message.
    pub(super) fn control(&self, id: u32) -> String {
        format!("controls.{}", self.names.control(id).unwrap_or_default())
    }

    pub(super) fn at(&self, path: &str) -> At {
        self.compiled.at(path)
    }

    /// A part of something: `streams.position.unit`.
    pub(super) fn part(&self, owner: &str, key: &str) -> At {
        self.compiled.at(&format!("{owner}.{key}"))
    }
}

/// A list by some key, for lists that may be long.
pub(super) fn by<'a, T, K: Eq + std::hash::Hash>(list: &'a [T], key: impl Fn(&'a T) -> K) -> HashMap<K, &'a T> {
    list.iter().map(|one| (key(one), one)).collect()
}
