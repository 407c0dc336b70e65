//! Applies the edits that are certain to have been meant.

mod edits;
mod write;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::path::{Path, PathBuf};

use shmx_schema::diag::{Diagnostic, Diagnostics, FileId};

pub use write::WriteError;

use crate::compile::check;
use crate::policy::Policy;
use crate::source::Sources;

/// One mistake may hide others, and their edits too; but not for ever.
const MOST_ROUNDS: usize = 10;

/// What a run mended so far: the texts of files, not written yet. One is for all schemas of a run, which may include the
/// same files.
///
/// ```
/// use shmxc::fix::Fixes;
///
/// # let dir = tempfile::TempDir::new().unwrap();
/// let path = dir.path().join("beat.yaml");
/// std::fs::write(&path, "schema: beat\nstreams: { tick: { type: float32 } }\n")?;
///
/// let mut fixes = Fixes::new();
/// let codes: Vec<_> = fixes.file(&path)?.iter().map(|done| done.finding.code).collect();
/// assert_eq!(codes, ["missing-id", "unknown-type"]);
/// for file in fixes.files() {
///     file.write().unwrap();
/// }
/// assert_eq!(std::fs::read_to_string(&path)?, "schema: beat\nstreams: { tick: { id: 1, type: f32 } }\n");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Fixes {
    /// By their real paths.
    files: BTreeMap<PathBuf, FileFix>,
    policy: Policy,
}

/// A file that is to have another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFix {
    /// The path it was read by first.
    pub path: PathBuf,
    /// What was read.
    pub old: Vec<u8>,
    /// What it should have.
    pub new: Vec<u8>,
}

/// A finding whose edits were applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The file's name, and the line it stood in, in the text of that time.
    pub place: (String, usize),
    /// The finding.
    pub finding: Diagnostic,
}

impl Fixes {
    /// Without any yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Leaves alone, and unsaid, what the policy allows.
    #[must_use]
    pub fn policy(self, policy: Policy) -> Self {
        Fixes { policy, ..self }
    }

    /// Mends a schema's file and what it includes, in memory. Says what was mended, in the order it was done.
    ///
    /// # Errors
    ///
    /// When the file can't be read.
    pub fn file(&mut self, path: &Path) -> io::Result<Vec<Done>> {
        self.rounds(None, |sources, findings| sources.open(path, findings))
    }

    /// Mends a schema that is no file: `bytes` are its text, then what came of it. What it includes is mended alike.
    ///
    /// # Errors
    ///
    /// When a file that it includes was there, and can't be read again.
    pub fn text(&mut self, name: &str, bytes: &mut Vec<u8>) -> io::Result<Vec<Done>> {
        let text = RefCell::new(std::mem::take(bytes));
        let done = self.rounds(Some(&text), |sources, findings| Ok(sources.add(name, &text.borrow(), findings)));
        *bytes = text.into_inner();
        done
    }

    /// The files that changed, by path.
    pub fn files(&self) -> impl Iterator<Item = &FileFix> {
        self.files.values().filter(|file| file.old != file.new)
    }

    /// Has sources read the new texts, whether they are written or not.
    pub fn show_to(&self, sources: &mut Sources) {
        self.files.iter().for_each(|(real, file)| sources.put(real, file.new.clone()));
    }

    fn rounds(
        &mut self,
        text: Option<&RefCell<Vec<u8>>>,
        open: impl Fn(&mut Sources, &mut Diagnostics) -> io::Result<FileId>,
    ) -> io::Result<Vec<Done>> {
        let mut done = Vec::new();
        let mut rounds = 0;
        loop {
            let mut sources = Sources::new();
            self.show_to(&mut sources);
            let mut findings = Diagnostics::new();
            let file = open(&mut sources, &mut findings)?;
            let mut compiled = check(&mut sources, file, findings);
            self.policy.filter(&mut compiled.findings); // what is allowed stays as it is
            let plan = if rounds < MOST_ROUNDS { edits::plan(&sources, &compiled.findings) } else { Vec::new() };
            rounds += 1;
            if plan.is_empty() {
                return Ok(done);
            }
            for change in plan {
                let Some(source) = sources.get(change.file) else { continue };
                match (&source.path, text) {
                    (Some(path), _) => self.change(path, change.apply(&source.text))?,
                    (None, Some(bytes)) => {
                        let new = change.apply(&source.text).into_bytes();
                        let new = with_mark_of(&bytes.borrow(), new);
                        bytes.replace(new);
                    }
                    (None, None) => {}
                }
                done.extend(change.done(source));
            }
        }
    }

    fn change(&mut self, path: &Path, new: String) -> io::Result<()> {
        let real = path.canonicalize()?;
        let file = match self.files.entry(real) {
            Entry::Occupied(file) => file.into_mut(),
            Entry::Vacant(entry) => {
                let old = std::fs::read(path)?;
                entry.insert(FileFix { path: path.to_owned(), new: old.clone(), old })
            }
        };
        file.new = with_mark_of(&file.old, new.into_bytes());
        Ok(())
    }
}

/// The text that the first finding is about, with all edits, certain or not; `None` when there are none.
pub(crate) fn all_edits(sources: &Sources, findings: &Diagnostics) -> Option<String> {
    let file = findings.iter().next()?.at.span.file;
    edits::all(sources.get(file)?, file, findings)
}

/// With the byte order mark that stands before the old text, if there is one.
fn with_mark_of(old: &[u8], new: Vec<u8>) -> Vec<u8> {
    let mark: &[u8] = b"\xef\xbb\xbf";
    if old.starts_with(mark) { [mark, &new].concat() } else { new }
}
