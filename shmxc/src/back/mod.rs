//! Back ends: each makes files of one language from a checked model.

pub mod blob;
pub mod rust;
pub mod yaml;

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use crate::source::Source;

/// Makes the files of one schema.
///
/// A finding has the path of what it is about (`streams.position`) and an empty span: the compiler knows where the
/// path stands.
pub type Generate = fn(&Checked, &SourceNote) -> (Vec<Output>, Diagnostics);

/// A language that can be asked for.
///
/// ```
/// let rust = shmxc::back::find("rust").expect("it is there");
/// assert!(rust.what.contains("include_schema"));
/// assert!(shmxc::back::find("fortran").is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Backend {
    /// What `--lang` takes.
    pub name: &'static str,
    /// What it writes, for the help.
    pub what: &'static str,
    /// Whether it is made when no language is named.
    pub usual: bool,
    /// Makes it of a checked model. Writes no file.
    pub generate: Generate,
}

/// All back ends, in the order in which the help names them.
pub const ALL: &[Backend] = &[
    Backend {
        name: "rust",
        what: "SCHEMA.rs, a module for shmx_runtime::include_schema!",
        usual: true,
        generate: rust_files,
    },
    Backend {
        name: "blob",
        what: "SCHEMA.shmxd, the directory blob that stands in a segment",
        usual: true,
        generate: blob::files,
    },
    // it may well be the schema's own name
    Backend {
        name: "yaml",
        what: "SCHEMA.yaml, the schema of an input that is none; only if asked for",
        usual: false,
        generate: yaml::files,
    },
];

/// The back ends that are meant when none is named.
pub fn usual() -> impl Iterator<Item = &'static Backend> {
    ALL.iter().filter(|backend| backend.usual)
}

/// The back end of a name, as `--lang` takes it.
pub fn find(name: &str) -> Option<&'static Backend> {
    ALL.iter().find(|b| b.name == name)
}

/// A file of generated text or bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Relative to the output directory.
    pub path: String,
    /// Its contents, whole.
    pub bytes: Vec<u8>,
}

/// What made an output, the same wherever the compiler runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceNote {
    /// The schema file's name, without its folder.
    pub file: String,
    /// The compiler and its version: `shmxc 0.1.0`.
    pub tool: String,
}

impl SourceNote {
    /// For outputs made from this source.
    pub fn of(source: &Source) -> Self {
        SourceNote { file: source.file_name(), tool: concat!("shmxc ", env!("CARGO_PKG_VERSION")).to_owned() }
    }

    /// The line at the top of a text output that says so; without a comment sign.
    pub fn line(&self) -> String {
        let file: String = self.file.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
        format!("Made by {} from {file}. Do not edit.", self.tool)
    }
}

fn rust_files(checked: &Checked, note: &SourceNote) -> (Vec<Output>, Diagnostics) {
    let (text, findings) = rust::generate(checked, &note.line());
    let path = format!("{}.rs", checked.schema.name);
    (text.into_iter().map(|text| Output { path: path.clone(), bytes: text.into_bytes() }).collect(), findings)
}
