//! Running other programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

/// Why a command ended, in a line.
#[derive(Debug)]
pub struct Failed(pub String);

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Failed {
        Failed(error.to_string())
    }
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Where cargo builds: this program lies in its `debug`.
pub fn target() -> PathBuf {
    let here = std::env::current_exe().ok();
    here.as_deref().and_then(|exe| exe.parent()?.parent()).map_or_else(|| root().join("target"), Path::to_owned)
}

/// A program of the examples, built for release.
pub fn example(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// The cargo that started this, with arguments.
pub fn cargo<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    // this program's own package is no setting for others
    std::env::vars_os().map(|(key, _)| key).filter(|key| inherited(key)).for_each(|key| {
        command.env_remove(key);
    });
    command
}

fn inherited(key: &OsStr) -> bool {
    key.to_str().is_some_and(|key| key.starts_with("CARGO_PKG_") || key.starts_with("CARGO_MANIFEST_"))
}

/// Runs a command to its end.
pub fn run(mut command: Command) -> Result<(), Failed> {
    let status = command.status().map_err(|error| Failed(format!("{}: {error}", shown(&command))))?;
    if status.success() { Ok(()) } else { Err(Failed(format!("{}: {status}", shown(&command)))) }
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A process that ends with this value.
#[derive(Debug)]
pub struct Guarded(pub Child);

impl Drop for Guarded {
    fn drop(&mut self) {
        // it has ended, or there is nobody left to tell
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
