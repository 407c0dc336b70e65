//! How deep a change goes, and from where on it counts.

use std::fmt;
use std::str::FromStr;

/// How deep a change goes, by what it takes to live with it: the deepest last.
///
/// ```
/// use shmxc::diff::Level;
/// assert!(Level::Compatible < Level::Source); // compile again
/// assert!(Level::Source < Level::Meaning); // running readers refuse, unless they accept it
/// assert!(Level::Meaning < Level::Directory); // they refuse
/// assert!(Level::Directory < Level::Layout); // and would read rubbish if they did not
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everybody reads on.
    Compatible,
    /// Running programs read on; what is compiled against the new schema must be changed.
    Source,
    /// The same bytes mean something else: readers refuse, unless they accept that.
    Meaning,
    /// Who asks for something by its id or name does not find it.
    Directory,
    /// A compiled reader would take bytes for what they are not.
    Layout,
}

impl Level {
    /// All of them, the deepest first.
    pub const ALL: [Level; 5] = [Level::Layout, Level::Directory, Level::Meaning, Level::Source, Level::Compatible];

    /// As it is written everywhere: `LAYOUT`.
    pub fn name(self) -> &'static str {
        match self {
            Level::Compatible => "COMPATIBLE",
            Level::Source => "SOURCE",
            Level::Meaning => "MEANING",
            Level::Directory => "DIRECTORY",
            Level::Layout => "LAYOUT",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Level {
    type Err = String;

    /// In any case.
    fn from_str(text: &str) -> Result<Level, String> {
        let known = Level::ALL.into_iter().find(|level| level.name().eq_ignore_ascii_case(text));
        let names = || Level::ALL.map(|level| level.name().to_ascii_lowercase()).join(", ");
        known.ok_or_else(|| format!("there is no level '{}'; expected {}", text.escape_debug(), names()))
    }
}

/// The levels that count: what `--level` takes.
///
/// ```
/// use shmxc::diff::{Level, Levels};
/// let from: Levels = "directory".parse()?; // one: it, and what goes deeper
/// assert!(from.has(Level::Layout) && from.has(Level::Directory) && !from.has(Level::Meaning));
/// let these: Levels = "layout,meaning".parse()?; // with commas between: exactly these
/// assert!(these.has(Level::Meaning) && !these.has(Level::Directory));
/// assert!("layuot".parse::<Levels>().unwrap_err().contains("expected layout, directory"));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels(Vec<Level>);

impl Levels {
    /// This one, and all that go deeper.
    pub fn from(least: Level) -> Levels {
        Levels(Level::ALL.into_iter().filter(|level| *level >= least).collect())
    }

    /// Whether changes of a level count.
    pub fn has(&self, level: Level) -> bool {
        self.0.contains(&level)
    }
}

impl FromStr for Levels {
    type Err = String;

    fn from_str(text: &str) -> Result<Levels, String> {
        match text.split(',').map(str::parse).collect::<Result<Vec<Level>, _>>()?[..] {
            [one] => Ok(Levels::from(one)),
            ref list => Ok(Levels(list.to_vec())),
        }
    }
}
