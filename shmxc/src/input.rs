//! What a schema can be read from, and how each is named: one text everywhere (`check`, `gen`, `diff`, …).
//!
//! | written | is |
//! |---|---|
//! | `PATH` | a YAML file, whatever its ending |
//! | `PATH.rs`, `PATH.rs#STRUCT` | Rust source: each of its structs with `#[derive(ShmxStream)]`, or the one |
//! | `PATH.shmxd` | a directory blob, as `gen --lang blob` writes it |
//! | `shm:/NAME` | a live segment, ours or stock SHMX's, read unnoticed; `shm:/A/PATH` is one elsewhere |
//! | `git:REVISION:PATH` | a YAML file, Rust source or blob at a revision; includes and modules are of the same one |
//! | `-` | YAML on standard input |
//!
//! A file of the name `-`, or of one that begins like these, is `./-`. Paths in git start at the repository's top
//! folder, or with `./` at the working directory; without a revision (`git::PATH`) they are of what is staged.

use std::fmt;
use std::io::Read;
use std::path::Path;

use shmx_schema::diag::Diagnostics;

use crate::compile::{self, Compiled};
use crate::front::blob;
use crate::front::rust::is_rust;
use crate::source::{Place, Sources, git};

/// An input that can't be read. What is wrong with the schema in one that can is a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// The input, as it was written.
    pub spec: String,
    /// Why it can't be read.
    pub why: String,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.spec.as_str() {
            "-" => write!(f, "can't read standard input: {}", self.why),
            spec => write!(f, "can't read {spec}: {}", self.why),
        }
    }
}

impl std::error::Error for InputError {}

/// Reads and checks what an input has, one [`Compiled`] a schema. Nothing is written or changed; of a segment no reader
/// slot is taken.
///
/// ```
/// # let dir = tempfile::TempDir::new().unwrap();
/// # let path = dir.path().join("beat.yaml");
/// # let path = path.to_str().unwrap();
/// use shmxc::{input, source::Sources};
///
/// std::fs::write(path, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
/// let mut sources = Sources::new();
/// let compiled = input::load(&mut sources, path)?;
/// assert_eq!(compiled[0].checked.as_ref().unwrap().schema.name, "beat");
///
/// let error = input::load(&mut sources, "git:no-such-revision:beat.yaml").unwrap_err();
/// assert!(error.to_string().starts_with("can't read git:no-such-revision:beat.yaml: "));
/// # Ok::<(), shmxc::input::InputError>(())
/// ```
///
/// # Errors
///
/// When the input can't be read at all: there is no such file, revision or segment, or a blob is damaged.
pub fn load(sources: &mut Sources, spec: &str) -> Result<Vec<Compiled>, InputError> {
    let failed = |why: String| InputError { spec: spec.to_owned(), why };
    if spec == "-" {
        return standard_input(sources).map(|one| vec![one]).map_err(failed);
    }
    if let Some(name) = spec.strip_prefix("shm:") {
        return segment(sources, spec, name).map(|one| vec![one]).map_err(failed);
    }
    let (path, only) = match spec.rsplit_once('#') {
        Some((path, only)) if is_rust(path) => (path, Some(only)),
        _ => (spec, None),
    };
    let place = match path.strip_prefix("git:") {
        Some(text) => Place::Git(git::Object::parse(text).map_err(failed)?),
        None => Place::Disk(path.into()),
    };
    file(sources, place, only).map_err(failed)
}

/// The file of a spec that names one of YAML on disk.
pub fn yaml_file(spec: &str) -> Option<&Path> {
    let special = spec == "-" || spec.starts_with("git:") || spec.starts_with("shm:") || spec.contains(".rs#");
    let path = Path::new(spec);
    (!special && !path.extension().is_some_and(|end| end == "rs" || end == "shmxd")).then_some(path)
}

fn file(sources: &mut Sources, place: Place, only: Option<&str>) -> Result<Vec<Compiled>, String> {
    let name = place.file_name();
    if name.ends_with(".shmxd") {
        let (file, bytes) = sources.open_bytes(place).map_err(|e| e.to_string())?;
        return Ok(vec![compile::of_wordless(sources, file, blob::read(&bytes)?)]);
    }
    let mut findings = Diagnostics::new();
    let file = sources.open_at(place, &mut findings).map_err(|e| e.to_string())?;
    Ok(compile::check_all(sources, file, findings, only))
}

fn standard_input(sources: &mut Sources) -> Result<Compiled, String> {
    const NAME: &str = "<stdin>";
    if sources.iter().any(|source| source.name == NAME) {
        return Err("it was read before in this run".to_owned());
    }
    let (mut bytes, mut findings) = (Vec::new(), Diagnostics::new());
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    let file = sources.add(NAME, &bytes, &mut findings);
    Ok(compile::check(sources, file, findings))
}

/// `name` is what stands behind `shm:`: one slash and a name, or a whole path.
#[cfg(all(feature = "cli", target_os = "linux"))]
fn segment(sources: &mut Sources, spec: &str, name: &str) -> Result<Compiled, String> {
    let Some(short) = name.strip_prefix('/').filter(|short| !short.is_empty()) else {
        return Err("a segment is written shm:/NAME".to_owned());
    };
    let live = crate::front::live::read(if short.contains('/') { name } else { short })?;
    let mut compiled = compile::of_model(sources, spec, live.checked);
    compiled.partial = live.stock;
    Ok(compiled)
}

#[cfg(not(all(feature = "cli", target_os = "linux")))]
fn segment(_: &mut Sources, _: &str, _: &str) -> Result<Compiled, String> {
    Err("live segments are read on Linux, with shmxc's feature `cli`".to_owned())
}
