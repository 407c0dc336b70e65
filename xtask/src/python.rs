//! The Python package in an environment of its own: built, tested, its types and its form checked.

use crate::interop::pip;
use crate::needs;
use crate::run::{Failed, root, run, target};
use crate::tally::{Tally, tally};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What it is built and tested with.
const TOOLS: [&str; 6] =
    ["maturin==1.16.0", "ml_dtypes==0.6.0", "mypy==2.4.1", "numpy==2.4.6", "pytest==9.2.0", "ruff==0.17.6"];

/// Installs the package and runs what `python/` has to say of it.
pub fn python(sum: &mut Tally) -> Result<(), Failed> {
    let python = environment()?;
    let folder = root().join("python");
    // the programs, not `python -m`: that would import the package from here, where it has no extension module
    let tool = |name: &str, arguments: &[&str]| {
        let mut command = Command::new(python.with_file_name(name));
        command.args(arguments).current_dir(&folder);
        command
    };
    run(tool("ruff", &["check", "--quiet", "."]))?;
    run(tool("ruff", &["format", "--check", "--quiet", "."]))?;
    run(tool("mypy", &["--strict", "--no-error-summary", "lib/shmx_runtime", "tests"]))?;
    tally(tool("pytest", &["-q"]), sum)
}

/// With the unoptimised build that the other stages have most of already.
fn install(python: &Path) -> Result<(), Failed> {
    let folders = python.parent().map(Path::to_owned).into_iter();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path: OsString = std::env::join_paths(folders.chain(std::env::split_paths(&path)))
        .map_err(|error| Failed(format!("PATH: {error}")))?;
    let mut package = pip(python, &["--no-build-isolation", "--no-deps", "--force-reinstall"]);
    package.arg(root().join("python"));
    package.env("PATH", path).env("MATURIN_PEP517_ARGS", "--profile dev --locked").env("CARGO_TARGET_DIR", target());
    run(package)
}

/// The Python of an environment that has the package as it is now, and the tools.
pub fn environment() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    if let Some(python) = MADE.get() {
        return Ok(python.clone());
    }
    let python = tools()?;
    install(&python)?;
    Ok(MADE.get_or_init(|| python).clone())
}

/// The environment's Python. It is made anew when a version has changed, or making it was cut short.
fn tools() -> Result<PathBuf, Failed> {
    needs::to_python()?;
    let folder = target().join("python-venv");
    let python = folder.join("bin").join("python");
    let mark = folder.join("made-of");
    let versions = format!("{}\n{}", TOOLS.join("\n"), needs::python_version()?);
    if std::fs::read_to_string(&mark).is_ok_and(|made| made == versions) && python.exists() {
        return Ok(python);
    }
    println!("fetching what the Python package is built and tested with, once");
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    run(venv)?;
    run(pip(&python, &TOOLS))?;
    std::fs::write(&mark, versions)?;
    Ok(python)
}
