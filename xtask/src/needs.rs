//! What the commands need of the machine; what is missing is said in a line, with the way to it.

use crate::run::{Failed, cargo, root};
use std::path::Path;
use std::process::{Command, Stdio};

/// To build and run.
pub fn to_build() -> Result<(), Failed> {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml"))?;
    let needed = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap_or_default();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output()?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if number(version.split(' ').nth(1).unwrap_or_default()) < number(needed.trim_matches('"')) {
        return Err(Failed(format!(
            "Rust {needed} or newer is needed, this is {}: rustup update stable",
            version.trim()
        )));
    }
    with_packages("no C compiler to link with", "g++", || works(Command::new("cc").arg("--version")))?;
    shared_memory()
}

/// A place for segments.
pub fn shared_memory() -> Result<(), Failed> {
    if std::env::var_os("SHMX_DIR").is_some() || Path::new("/dev/shm").is_dir() {
        return Ok(());
    }
    Err(Failed("no /dev/shm: mount -t tmpfs tmpfs /dev/shm, or set SHMX_DIR to a folder on a tmpfs".to_owned()))
}

/// To test what `make` reads.
pub fn to_make() -> Result<(), Failed> {
    with_packages("the tests of dependency files run make", "make", || works(Command::new("make").arg("--version")))
}

/// To compile C++ as its users do.
pub fn to_cpp() -> Result<(), Failed> {
    let clang = || {
        let newest = (14..40).map(|version| format!("clang++-{version}"));
        std::iter::once("clang++".to_owned()).chain(newest).any(|name| works(Command::new(name).arg("--version")))
    };
    let is_there = || clang() && ["g++", "cmake", "make"].iter().all(|name| works(Command::new(name).arg("--version")));
    with_packages("the C++ tests compile with g++ and clang++", "g++ clang cmake make", is_there)
}

/// To check the form of code.
pub fn to_check() -> Result<(), Failed> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !works(cargo([tool, "--version"]).stderr(Stdio::null())) {
            return Err(Failed(format!("cargo {tool} is missing: rustup component add {component}")));
        }
    }
    Ok(())
}

/// To build the stock SHMX package and run it.
pub fn to_interop() -> Result<(), Failed> {
    let parts = "import ensurepip, os, sys, sysconfig, venv; \
        sys.exit(not os.path.exists(os.path.join(sysconfig.get_path('include'), 'Python.h')))";
    let is_there = || {
        works(Command::new("python3").args(["-c", parts]).stderr(Stdio::null()))
            && works(Command::new("g++").arg("--version"))
    };
    let why = "the tests with the stock SHMX package build it";
    with_packages(why, "python3 python3-venv python3-dev g++", is_there)?;
    if !Path::new("/dev/shm").is_dir() {
        return Err(Failed("stock SHMX has its segments in /dev/shm: mount -t tmpfs tmpfs /dev/shm".to_owned()));
    }
    Ok(())
}

/// To build the Python package and test it.
pub fn to_python() -> Result<(), Failed> {
    let parts = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 9))";
    let is_there = || works(Command::new("python3").args(["-c", parts]).stderr(Stdio::null()));
    with_packages("the Python package takes Python 3.9 or newer", "python3 python3-venv", is_there)?;
    shared_memory()
}

/// Installs Debian packages where something is not there, if this is root; else says the line to run.
fn with_packages(why: &str, packages: &str, is_there: impl Fn() -> bool) -> Result<(), Failed> {
    if is_there() {
        return Ok(());
    }
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0");
    if is_root && works(Command::new("apt-get").arg("--version").stderr(Stdio::null())) {
        println!("{why}: installing {packages}");
        let names: Vec<&str> = packages.split(' ').collect();
        // lists may be missing or old
        let install = |c: &mut Command| works(c.args(["install", "--yes", "--no-install-recommends"]).args(&names));
        if (install(&mut Command::new("apt-get"))
            || (works(Command::new("apt-get").arg("update")) && install(&mut Command::new("apt-get"))))
            && is_there()
        {
            return Ok(());
        }
    }
    Err(Failed(format!("{why}: apt-get install {packages}")))
}

/// `Python 3.13.5`
pub fn python_version() -> Result<String, Failed> {
    let out = Command::new("python3").arg("--version").output()?;
    Ok(String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

fn works(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Major and minor.
fn number(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}
