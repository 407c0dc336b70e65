//! Findings as text: for people, for editors, for programs, for services that keep them.
//!
//! Lines and columns are counted from 1, columns in characters (not bytes, not what they take on the screen), and the
//! end of a place is that of its last character plus 1. Every format has the position and the path in the schema.

mod concise;
mod github;
mod human;
mod json;
mod patch;
mod place;
mod sarif;

pub use concise::concise;
pub use github::github;
pub use human::{Colour, human};
pub use json::json;
pub use sarif::{Log, sarif};

use shmx_schema::diag::Diagnostics;

use crate::source::Sources;

/// How findings are written.
///
/// ```
/// use shmxc::render::Format;
///
/// assert_eq!(Format::find("json"), Some(Format::Json));
/// assert_eq!(Format::Json.name(), "json");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The marked lines, for people.
    #[default]
    Human,
    /// A line each, as compilers and editors know it.
    Concise,
    /// An object of JSON each, on a line.
    Json,
    /// Commands of GitHub's workflows, which mark the lines in a pull request.
    Github,
    /// One log of SARIF 2.1.0, for services that keep findings.
    Sarif,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 5] = [Format::Human, Format::Concise, Format::Json, Format::Github, Format::Sarif];

    /// What `--format` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Concise => "concise",
            Format::Json => "json",
            Format::Github => "github",
            Format::Sarif => "sarif",
        }
    }

    /// The format of a name.
    pub fn find(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name() == name)
    }

    /// All findings of a run. Those that are written for people stop at 50, and have no colours: see [`human`].
    pub fn text(self, sources: &Sources, findings: &Diagnostics) -> String {
        match self {
            Format::Human => human(sources, findings, Colour::Never),
            Format::Concise => concise(sources, findings),
            Format::Json => json(sources, findings),
            Format::Github => github(sources, findings),
            Format::Sarif => sarif(sources, findings),
        }
    }
}
