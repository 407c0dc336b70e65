//! `shmx.toml`: what the command line need not say each time.
//!
//! ```toml
//! out = { rust = "src/generated", blob = "data" } # which languages, and where each goes
//! templates = "templates"                         # in the places of the built-in ones
//! allow = ["slots-few"]                           # warnings that are not told
//! deny_warnings = true                            # the others are errors
//!
//! [[schema]]
//! inputs = ["schemas/*.yaml"]
//! exclude = ["schemas/common.yaml"]               # is only included
//!
//! [[schema]]
//! inputs = ["lab/imu.yaml"]
//! out = { rust = "lab/src" }                      # instead of the one above
//! ```
//!
//! Paths start at the file's own folder. It is found from the working directory upwards.

mod inputs;
mod plan;
mod read;

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use shmx_schema::diag::Diagnostics;

use crate::output::ReadError;
use crate::policy::Policy;
use crate::source::Sources;

pub use plan::Call;

/// What the file is called.
pub const FILE: &str = "shmx.toml";

/// The folder of each language, by its name.
pub type Folders = BTreeMap<&'static str, PathBuf>;

/// A project file. All paths in it can be opened from where the program runs.
///
/// ```
/// use shmxc::{project::Project, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let dir = tempfile::TempDir::new()?;
/// let path = dir.path().join("shmx.toml");
/// std::fs::write(&path, "out.rust = 'src'\nschema = [{ inputs = ['*.yaml'] }]\n")?;
/// std::fs::write(dir.path().join("beat.yaml"), "schema: beat\n")?;
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let project = Project::open(&path, &mut sources, &mut findings).unwrap().expect("no findings");
/// assert_eq!(project.out["rust"], dir.path().join("src"));
/// assert!(project.groups[0].inputs[0].ends_with("beat.yaml"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// The file itself.
    pub path: PathBuf,
    /// The schemas, in the order of the file.
    pub groups: Vec<Group>,
    /// Where the languages go that are generated of schemas which don't say it themselves.
    pub out: Folders,
    /// A folder of templates.
    pub templates: Option<PathBuf>,
    /// The codes of warnings that are not told.
    pub allow: Vec<&'static str>,
    /// Whether a schema with another warning is at fault.
    pub deny_warnings: bool,
}

/// A `[[schema]]`: some inputs, and where what is generated of them goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The inputs, patterns replaced by the files that they match.
    pub inputs: Vec<String>,
    /// The languages and their folders, if they are not the project's.
    pub out: Option<Folders>,
}

impl Project {
    /// Where the project file is of somebody in the working directory: there, or in the nearest folder above.
    pub fn find() -> Option<PathBuf> {
        let depth = std::env::current_dir().ok()?.ancestors().count();
        let mut path = PathBuf::new();
        for _ in 0..depth {
            if path.join(FILE).is_file() {
                return Some(path.join(FILE));
            }
            path.push("..");
        }
        None
    }

    /// Reads a project file. `None`: there are errors among the findings.
    ///
    /// # Errors
    ///
    /// When the file can't be read.
    pub fn open(path: &Path, sources: &mut Sources, findings: &mut Diagnostics) -> Result<Option<Self>, ReadError> {
        let opened = sources.open(path, findings);
        let file = opened.map_err(|error| ReadError { path: path.to_owned(), error })?;
        let Some(text) = sources.text(file) else { return Ok(None) };
        let project = read::read(&text, file, path, findings);
        Ok(Some(project).filter(|_| !findings.failed()))
    }

    /// Adds what the project thinks of warnings to what the command line does.
    pub fn adjust(&self, policy: &mut Policy) {
        policy.deny_warnings |= self.deny_warnings;
        for code in &self.allow {
            // the reader has refused what is no warning
            let _ = policy.allow(code);
        }
    }
}

/// A path without parts that say nothing: `./a` is `a`.
fn plain(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}
