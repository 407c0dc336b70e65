//! The texts of one run.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use shmx_schema::diag::{At, Diagnostics, FileId, Span};

use crate::rules;

/// A longer source is no schema.
const MOST_BYTES: usize = 16 << 20;

/// A source's name and text.
#[derive(Debug)]
pub struct Source {
    /// As findings show it.
    pub name: String,
    /// Where it was read from; `None` for a text of standard input or of a test.
    pub path: Option<PathBuf>,
    /// Without a byte order mark; bytes that are no UTF-8 are replaced.
    pub text: String,
    /// Whether the text is not what was written, and a finding says why.
    pub broken: bool,
}

/// All sources of a run: what a [`FileId`] counts. Findings name places in them, so they are kept until those are shown.
/// See [`compile`](crate::compile::compile) for an example.
#[derive(Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// Without sources yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a file, of up to 16 MiB. The same path again is another source.
    ///
    /// # Errors
    ///
    /// When the file can't be read. What is wrong with its contents is left to the front end.
    pub fn open(&mut self, path: &Path, findings: &mut Diagnostics) -> io::Result<FileId> {
        let mut bytes = Vec::new();
        // one byte more than is taken, so that what is too large is seen, and no more of what never ends
        File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        let file = self.add(&path.display().to_string(), &bytes, findings);
        self.list[file.0 as usize].path = Some(path.to_owned());
        Ok(file)
    }

    /// Takes bytes as the contents of a source; what is no text is a finding.
    pub fn add(&mut self, name: &str, bytes: &[u8], findings: &mut Diagnostics) -> FileId {
        let file = FileId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
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
        self.list.push(Source { name: name.to_owned(), path: None, text, broken });
        file
    }

    /// Another text in the place of a source: what it includes is looked for where that looks.
    pub(crate) fn instead(&mut self, file: FileId, text: &str) -> FileId {
        let (name, path) = self.get(file).map_or_else(Default::default, |s| (s.name.clone(), s.path.clone()));
        let other = FileId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(Source { name, path, text: text.to_owned(), broken: false });
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
