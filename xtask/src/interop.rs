//! The stock SHMX package in an environment of its own, and the tests that run its processes beside ours.

use crate::builds::{OPTIMISED, PLAIN, selected};
use crate::needs;
use crate::run::{Failed, run, target};
use crate::tally::{Tally, tally};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is tested against.
const STOCK: &str = "shmx==1.0.1";
/// What that is built with: it is published as source.
const BUILT_WITH: [&str; 4] = ["cmake==4.4.4", "pybind11==3.1.0", "setuptools==80.9.0", "wheel==0.48.0"];

/// Runs the tests of `tests/runtime/tests/interop/`, and the stock headers beside ours (`tests/cpp/tests/cpp/stock.rs`); the
/// package is fetched and built the first time.
pub fn interop(sum: &mut Tally) -> Result<(), Failed> {
    let python = environment()?;
    let mut tests = selected("test", &OPTIMISED, &["--test", "interop", "--", "--ignored"]);
    tests.env("SHMX_STOCK_PYTHON", &python);
    // stock has its segments in /dev/shm, wherever ours are
    tests.env_remove("SHMX_DIR");
    tally(tests, sum)?;
    let mut tests = selected("test", &PLAIN, &["--test", "cpp", "--", "--ignored"]);
    tests.env("SHMX_STOCK_HEADERS", headers(&python)?).env("SHMX_PYTHON", crate::python::environment()?);
    tally(tests, sum)
}

/// The stock library's headers, out of its source package.
fn headers(python: &Path) -> Result<PathBuf, Failed> {
    let folder = target().join("interop-venv").join("source");
    let (package, _) = STOCK.split_once("==").unwrap_or((STOCK, ""));
    let unpacked = folder.join(STOCK.replace("==", "-"));
    let headers = unpacked.join("src");
    if headers.exists() {
        return Ok(headers);
    }
    let mut fetch = Command::new(python);
    fetch.args([
        "-m",
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-build-isolation",
    ]);
    fetch.args(["--no-binary", package, STOCK, "--dest"]).arg(&folder);
    run(fetch)?;
    let mut unpack = Command::new(python);
    unpack
        .args(["-m", "tarfile", "--extract"])
        .arg(folder.join(format!("{}.tar.gz", STOCK.replace("==", "-"))))
        .arg(&folder);
    run(unpack)?;
    Ok(headers)
}

/// The environment's Python. It is made anew when a version has changed, or making it was cut short.
fn environment() -> Result<PathBuf, Failed> {
    needs::to_interop()?;
    let folder = target().join("interop-venv");
    let python = folder.join("bin").join("python");
    let mark = folder.join("made-of");
    let versions = format!("{STOCK}\n{}\n{}", BUILT_WITH.join("\n"), needs::python_version()?);
    if std::fs::read_to_string(&mark).is_ok_and(|made| made == versions) && python.exists() {
        return Ok(python);
    }
    println!("fetching and building {STOCK}, once");
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    run(venv)?;
    run(pip(&python, &BUILT_WITH))?;
    let modules = Command::new(&python).args(["-m", "pybind11", "--cmakedir"]).output()?;
    let modules = String::from_utf8_lossy(&modules.stdout).trim().to_owned();
    let mut stock = pip(&python, &["--no-build-isolation", "--no-deps", STOCK]);
    // its build calls the cmake that it finds
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.join("bin")).chain(std::env::split_paths(&path));
    let path = std::env::join_paths(folders).map_err(|error| Failed(format!("PATH: {error}")))?;
    run({
        stock.env("PATH", path).env("CMAKE_PREFIX_PATH", modules);
        stock
    })?;
    std::fs::write(&mark, versions)?;
    Ok(python)
}

/// Has an environment's pip install something.
pub fn pip(python: &Path, what: &[&str]) -> Command {
    let mut command = Command::new(python);
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(what);
    command
}
