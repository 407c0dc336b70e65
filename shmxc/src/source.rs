//! The texts of one run.

pub(crate) mod git;
mod lines;
mod place;
mod tree;

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use shmx_schema::diag::{At, Diagnostics, FileId, Span};

use crate::rules;
use lines::Lines;

pub(crate) use place::Place;
pub(crate) use tree::Tree;

/// A longer source is no schema.
const MOST_BYTES: usize = 16 << 20;

/// A source's name and text.
#[derive(Debug)]
pub struct Source {
    /// As findings show it.
    pub name: String,
    /// The file that it was read from; `None` where it was none: standard input, a git revision, a segment.
    pub path: Option<PathBuf>,
    /// Without a byte order mark; bytes that are no UTF-8 are replaced.
    pub text: String,
    /// Whether the text is not what was written, and a finding says why.
    pub broken: bool,
    /// Whether there is no text to show: of a blob or a live segment findings have words alone.
    pub wordless: bool,
    place: Option<Place>,
    lines: OnceLock<Lines>,
}

impl Source {
    fn new(name: &str, text: String) -> Self {
        let (path, place, lines) = (None, None, OnceLock::new());
        Source { name: name.to_owned(), path, text, broken: false, wordless: false, place, lines }
    }

    /// Line and column of a byte of the text, from 1; columns are characters.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        self.lines.get_or_init(|| Lines::of(&self.text)).at(&self.text, byte.min(self.text.len()))
    }

    /// Its own name, without the folder or revision it stands in: the same wherever the compiler runs.
    pub fn file_name(&self) -> String {
        let last = || self.name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        self.place.as_ref().map_or_else(last, Place::file_name)
    }
}

impl Source {
    /// The bytes of a span: within the text, and moved to where characters begin.
    pub fn range(&self, span: Span) -> Range<usize> {
        let fit = |at: u32| {
            let most = (at as usize).min(self.text.len());
            (0..=most).rev().find(|i| self.text.is_char_boundary(*i)).unwrap_or(0)
        };
        let start = fit(span.start);
        start..fit(span.end).max(start)
    }

    /// As [`range`](Self::range), of something to be marked: what begins past the last line is shown at its end.
    pub fn marked(&self, span: Span) -> Range<usize> {
        let range = self.range(span);
        if range.start < self.text.len() || !self.text.ends_with('\n') {
            return range;
        }
        let end = self.text.len() - 1;
        let end = if self.text[..end].ends_with('\r') { end - 1 } else { end };
        end..end
    }

    /// A text with line feeds as this source would have it.
    pub fn with_its_lines<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let line = self.text.find('\n');
        if text.contains('\n') && line.is_some_and(|i| self.text[..i].ends_with('\r')) {
            return Cow::Owned(text.replace('\n', "\r\n"));
        }
        Cow::Borrowed(text)
    }
}

/// All sources of a run: what a [`FileId`] counts. Findings name places in them, so they are kept until those are shown.
/// See [`compile`](crate::compile::compile) for an example.
#[derive(Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
    /// What files have instead of what is on disk.
    instead: HashMap<PathBuf, Vec<u8>>,
    sealed: bool,
}

impl Sources {
    /// Without sources yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Without a disk: there are only the files that are [put](Self::put).
    pub fn in_memory() -> Self {
        Sources { sealed: true, ..Self::default() }
    }

    /// Has [`open`](Self::open) find these bytes in a file, whatever is on disk: for what an editor has not saved yet.
    /// A real path holds for all ways to the file.
    ///
    /// ```
    /// use std::path::Path;
    /// use shmxc::{compile::check, source::Sources};
    /// use shmx_schema::diag::Diagnostics;
    ///
    /// let mut sources = Sources::in_memory();
    /// sources.put("beat.yaml", *b"schema: beat\ninclude: [types.yaml]\nstreams: { v: { id: 1, type: V } }\n");
    /// sources.put("types.yaml", *b"types: { V: { vector: f32, components: 3 } }\n");
    /// let mut findings = Diagnostics::new();
    /// let file = sources.open(Path::new("beat.yaml"), &mut findings)?;
    /// assert!(check(&mut sources, file, findings).checked.is_some());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn put(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.instead.insert(path.into(), bytes.into());
    }

    /// Reads a file, of up to 16 MiB. The same path again is another source.
    ///
    /// # Errors
    ///
    /// When the file can't be read. What is wrong with its contents is left to the front end.
    pub fn open(&mut self, path: &Path, findings: &mut Diagnostics) -> io::Result<FileId> {
        self.open_at(Place::Disk(path.to_owned()), findings)
    }

    /// Reads what stands at a place.
    pub(crate) fn open_at(&mut self, place: Place, findings: &mut Diagnostics) -> io::Result<FileId> {
        let bytes = self.bytes(&place)?;
        let file = self.add(&place.to_string(), &bytes, findings);
        self.stands(file, place);
        Ok(file)
    }

    /// What stands at a place, or what stands for it.
    fn bytes(&self, place: &Place) -> io::Result<Vec<u8>> {
        let Place::Disk(path) = place else { return place.read(MOST_BYTES) };
        let real = || self.instead.get(&path.canonicalize().ok()?);
        match self.instead.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None if self.sealed => Err(io::Error::from(io::ErrorKind::NotFound)),
            None if self.instead.is_empty() => place.read(MOST_BYTES),
            None => real().map_or_else(|| place.read(MOST_BYTES), |bytes| Ok(bytes.clone())),
        }
    }

    /// Reads what stands at a place and is no text: the bytes come back.
    pub(crate) fn open_bytes(&mut self, place: Place) -> io::Result<(FileId, Vec<u8>)> {
        let bytes = self.bytes(&place)?;
        if bytes.len() > MOST_BYTES {
            return Err(io::Error::other(format!("it is larger than {} MiB", MOST_BYTES >> 20)));
        }
        let file = self.wordless(&place.to_string());
        self.stands(file, place);
        Ok((file, bytes))
    }

    /// Something that has no text.
    pub(crate) fn wordless(&mut self, name: &str) -> FileId {
        let file = self.next();
        self.list.push(Source { broken: true, wordless: true, ..Source::new(name, String::new()) });
        file
    }

    fn next(&self) -> FileId {
        FileId(u32::try_from(self.list.len()).unwrap_or(u32::MAX))
    }

    fn stands(&mut self, file: FileId, place: Place) {
        if let Some(source) = self.list.get_mut(file.0 as usize) {
            source.path = match &place {
                Place::Disk(path) => Some(path.clone()),
                Place::Git(_) => None,
            };
            source.place = Some(place);
        }
    }

    /// Where a source stands; `None` for one that is no file.
    pub(crate) fn place(&self, file: FileId) -> Option<&Place> {
        self.get(file)?.place.as_ref()
    }

    /// Takes bytes as the contents of a source; what is no text is a finding.
    pub fn add(&mut self, name: &str, bytes: &[u8], findings: &mut Diagnostics) -> FileId {
        let file = self.next();
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut broken = true;
        let text = if bytes.len() > MOST_BYTES {
            findings.push(rules::source_too_large::found(&whole(file), name, MOST_BYTES));
            String::new()
        } else {
            match std::str::from_utf8(bytes) {
                Ok(text) => {
                    broken = false;
                    text.to_owned()
                }
                Err(error) => {
                    findings.push(rules::not_utf8::found(&replaced(file, error.valid_up_to()), bytes));
                    String::from_utf8_lossy(bytes).into_owned()
                }
            }
        };
        self.list.push(Source { broken, ..Source::new(name, text) });
        file
    }

    /// Another text in the place of a source: what it includes is looked for where that looks.
    pub(crate) fn with_text(&mut self, file: FileId, text: &str) -> FileId {
        let other = self.next();
        if let Some(Source { name, path, place, .. }) = self.get(file) {
            let (path, place) = (path.clone(), place.clone());
            self.list.push(Source { path, place, ..Source::new(&name.clone(), text.to_owned()) });
        }
        other
    }

    /// The source that `file` counts; `None` for a number of another run.
    pub fn get(&self, file: FileId) -> Option<&Source> {
        self.list.get(file.0 as usize)
    }

    /// The text of one, for a front end; `None` when it is broken.
    pub fn text(&self, file: FileId) -> Option<String> {
        self.get(file).filter(|s| !s.broken).map(|s| s.text.clone())
    }

    /// All of them, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter()
    }
}

fn whole(file: FileId) -> At {
    At { span: Span { file, start: 0, end: 0 }, path: String::new() }
}

/// The replacement character of the first bytes that are no text; it has three bytes.
fn replaced(file: FileId, at: usize) -> At {
    let start = u32::try_from(at).unwrap_or(u32::MAX);
    At { span: Span { file, start, end: start + 3 }, path: String::new() }
}
