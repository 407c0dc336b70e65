//! What was read from Rust source beside what rustc makes of it.
//!
//! A program of a few lines depends on the user's crate, and writes the blobs of its schemas; cargo builds and runs it.
//! So cfgs, macros and shadowed names, which reading source may take for something else, are seen.

mod differ;
mod package;

use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};

use shmx_schema::blob::{decode, to_vec};
use shmx_schema::model::Schema;

use package::Package;

/// A schema as it was read from source.
#[derive(Clone, Debug)]
pub struct Read<'a> {
    /// The struct's path below its crate: `sim::SimRender`.
    pub item: &'a str,
    /// What the source says.
    pub schema: &'a Schema,
}

/// Why rustc could not be asked.
#[derive(Debug)]
pub enum VerifyError {
    /// There is no package around the file, or cargo says no more of it.
    NoPackage(String),
    /// The file is of a program or a test, on which no other crate can depend.
    NoLibrary,
    /// The crate does not depend on shmx-runtime.
    NoRuntime,
    /// The struct is not public, or is not there for rustc; in its words.
    Hidden(String),
    /// The crate can't be built; in cargo's words.
    Build(String),
    /// The machine is at fault.
    Machine(io::Error),
}

impl std::fmt::Display for VerifyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoPackage(why) => write!(f, "there is no package around this file: {why}"),
            Self::NoLibrary => f.write_str("the file is of no library: nothing else can depend on its crate"),
            Self::NoRuntime => f.write_str("the crate does not depend on shmx-runtime"),
            Self::Hidden(said) => write!(f, "the struct can't be reached from outside of its crate:\n{said}"),
            Self::Build(said) => write!(f, "the crate can't be built:\n{said}"),
            Self::Machine(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for VerifyError {}

impl From<io::Error> for VerifyError {
    fn from(error: io::Error) -> Self {
        VerifyError::Machine(error)
    }
}

/// Has rustc lay out the schemas of a file, whose crate begins with `root`, and says of each where it differs: no line
/// where it does not. Builds the crate in its own target folder; needs cargo, and no network where the crate was built
/// before.
///
/// # Errors
/// rustc can't be asked: see [`VerifyError`].
pub fn verify(file: &Path, root: &Path, schemas: &[Read<'_>]) -> Result<Vec<Vec<String>>, VerifyError> {
    let package = Package::around(file)?;
    if !package.is_library(root) {
        return Err(VerifyError::NoLibrary);
    }
    let dir = tempfile::TempDir::new()?;
    fs::create_dir(dir.path().join("src"))?;
    fs::write(dir.path().join("Cargo.toml"), package.manifest())?;
    fs::write(dir.path().join("src/main.rs"), program(schemas))?;
    if package.lock.is_file() {
        fs::copy(&package.lock, dir.path().join("Cargo.lock"))?;
    }
    let built = run(dir.path(), &package)?;
    if !built.status.success() {
        let said = String::from_utf8_lossy(&built.stderr).into_owned();
        let hidden = ["E0603", "E0433", "E0432", "E0412", "E0425"].iter().any(|code| said.contains(code));
        let ours = said.contains("src/main.rs") && said.contains(package::PROGRAM);
        return Err(if hidden && ours { VerifyError::Hidden(said) } else { VerifyError::Build(said) });
    }
    let compared = schemas.iter().enumerate().map(|(i, read)| {
        let rustc = fs::read(dir.path().join(i.to_string()))?;
        Ok(compare(&to_vec(read.schema), &rustc))
    });
    compared.collect()
}

fn compare(source: &[u8], rustc: &[u8]) -> Vec<String> {
    if source == rustc {
        return Vec::new();
    }
    let mut found = match (decode(source), decode(rustc)) {
        (Ok(source), Ok(rustc)) => differ::differences(&source.schema, &rustc.schema),
        (Err(error), _) | (_, Err(error)) => vec![format!("a blob can't be read: {error}")],
    };
    if found.is_empty() {
        let at = source.iter().zip(rustc).take_while(|(a, b)| a == b).count();
        found.push(format!("the blobs differ from byte {at} on"));
    }
    found
}

/// A program that writes blobs to files of their numbers, in the folder that it is given.
fn program(schemas: &[Read<'_>]) -> String {
    let mut out =
        String::from("fn main() {\n    let dir = std::path::PathBuf::from(std::env::args_os().nth(1).unwrap());\n");
    for (i, read) in schemas.iter().enumerate() {
        let path: Vec<String> = read.item.split("::").map(word).collect();
        let blob = format!("<checked::{} as shmx_runtime::Schema>::BLOB", path.join("::"));
        let _ = writeln!(out, "    std::fs::write(dir.join(\"{i}\"), {blob}).unwrap();");
    }
    out + "}\n"
}

/// A name, raw where Rust has a word of it.
fn word(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// First without the network: what the crate was built with is there.
fn run(dir: &Path, package: &Package) -> io::Result<Output> {
    let offline = command(dir, package).arg("--offline").arg("--").arg(dir).output()?;
    let said = String::from_utf8_lossy(&offline.stderr);
    if offline.status.success() || !said.contains("--offline") {
        return Ok(offline);
    }
    command(dir, package).arg("--").arg(dir).output()
}

fn command(dir: &Path, package: &Package) -> Command {
    let mut command = Command::new(cargo());
    command.args(["run", "--quiet", "--manifest-path"]).arg(dir.join("Cargo.toml"));
    command.current_dir(dir).env("CARGO_TARGET_DIR", &package.target).env("CARGO_TERM_COLOR", "never");
    command
}

fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| PathBuf::from("cargo").into())
}
