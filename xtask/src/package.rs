//! The archives that would be published: each must build from what is in it.

use crate::run::{Failed, cargo, root, run, target};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Has cargo make them, and build each as somebody who fetched it would: minutes.
pub fn package() -> Result<(), Failed> {
    run(archives(&["--locked"])?)
}

/// Builds what the archives have, all together, with what the other stages have built already.
pub fn check() -> Result<(), Failed> {
    run(cargo(["fetch", "--locked", "--quiet"]))?;
    let folder = target().join("package");
    // what was packed before is not what is meant
    let _ = std::fs::remove_dir_all(&folder);
    run(archives(&["--offline", "--allow-dirty", "--no-verify", "--quiet"])?)?;
    let built = folder.join("built");
    std::fs::create_dir_all(&built)?;
    let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*/\"]\n\n[patch.crates-io]\n".to_owned();
    for (name, archive) in crates()?.iter().zip(packed(&folder)?) {
        // with the time of now: in archives all files have one time, by which cargo would take them for built
        run_in(&built, Command::new("tar").arg("xzmf").arg(&archive))?;
        let unpacked = archive.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        manifest += &format!("{name} = {{ path = \"{unpacked}\" }}\n");
    }
    std::fs::write(built.join("Cargo.toml"), manifest)?;
    std::fs::copy(root().join("Cargo.lock"), built.join("Cargo.lock"))?;
    let mut check = cargo(["check", "--workspace", "--offline", "--target-dir"]);
    run_in(&built, check.arg(target()))
}

fn run_in(folder: &Path, command: &mut Command) -> Result<(), Failed> {
    let status = command.current_dir(folder).status()?;
    if status.success() { Ok(()) } else { Err(Failed(format!("{}: {status}", crate::run::shown(command)))) }
}

fn archives(options: &[&str]) -> Result<Command, Failed> {
    let mut command = cargo(["package"]);
    for name in crates()? {
        command.args(["--package", &name]);
    }
    command.args(options);
    command.arg("--target-dir").arg(target());
    Ok(command)
}

/// The archives that were made, in the order of their names.
fn packed(folder: &Path) -> Result<Vec<PathBuf>, Failed> {
    let mut list = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        list.push(entry?.path());
    }
    list.retain(|path| path.extension().is_some_and(|is| is == "crate"));
    list.sort();
    let expected = crates()?.len();
    if list.len() == expected {
        return Ok(list);
    }
    Err(Failed(format!("{} archives of {expected} crates in {}", list.len(), folder.display())))
}

/// The members of the workspace that are published, by name; each is called as its folder.
pub fn crates() -> Result<Vec<String>, Failed> {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("members = [")).unwrap_or_default();
    let members = line.trim_end_matches(']').split(", ").map(|member| member.trim_matches('"'));
    let mut crates = Vec::new();
    for member in members {
        let text = std::fs::read_to_string(root().join(member).join("Cargo.toml"))?;
        if !text.contains("\npublish = false") {
            crates.push(member.to_owned());
        }
    }
    crates.sort();
    Ok(crates)
}
