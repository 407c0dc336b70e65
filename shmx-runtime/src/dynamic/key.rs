//! Streams and controls by name or number.

use crate::error::{Error, Kind};
use crate::typed::StreamId;
use shmx_schema::model::Stream;
use std::collections::HashMap;
use std::fmt;

/// What a stream or a control is asked for by: its name, or its number on the wire. Made from `"position"`, `3` or a
/// [`StreamId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'k> {
    /// Its name on the wire: the one in the directory.
    Name(&'k str),
    /// Its number on the wire.
    Id(u32),
}

impl<'k> From<&'k str> for Key<'k> {
    fn from(name: &'k str) -> Self {
        Key::Name(name)
    }
}

impl<'k> From<&'k String> for Key<'k> {
    fn from(name: &'k String) -> Self {
        Key::Name(name)
    }
}

impl From<u32> for Key<'_> {
    fn from(id: u32) -> Self {
        Key::Id(id)
    }
}

impl From<StreamId> for Key<'_> {
    fn from(id: StreamId) -> Self {
        Key::Id(id.0)
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Name(name) => write!(f, "'{name}'"),
            Key::Id(id) => write!(f, "{id}"),
        }
    }
}

/// Finds streams among many.
#[derive(Debug, Default)]
pub(crate) struct Index {
    names: HashMap<String, usize>,
    ids: HashMap<u32, usize>,
    count: usize,
}

impl Index {
    pub(crate) fn of(streams: &[Stream]) -> Index {
        let mut index = Index::default();
        for stream in streams {
            index.push(stream);
        }
        index
    }

    /// Adds the next stream; of two with one name or id the first is found.
    pub(crate) fn push(&mut self, stream: &Stream) {
        let i = self.count;
        self.count += 1;
        self.ids.entry(stream.id).or_insert(i);
        self.names.entry(stream.name.to_string()).or_insert(i);
    }

    pub(crate) fn get(&self, key: Key<'_>) -> Option<usize> {
        match key {
            Key::Name(name) => self.names.get(name).copied(),
            Key::Id(id) => self.ids.get(&id).copied(),
        }
    }
}

/// There is no such stream.
pub(crate) fn no_stream(key: Key<'_>, segment: &str, streams: &[Stream]) -> Error {
    let names: Vec<&str> = streams.iter().map(|s| &*s.name).collect();
    let has = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    Kind::NoStream { what: key.to_string(), name: segment.to_owned(), has }.into()
}
