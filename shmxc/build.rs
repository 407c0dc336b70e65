//! Makes one header of those of the C++ runtime, for `gen --vendor-runtime`. They lie in `runtime/`, a link to
//! `cpp/include/shmx_runtime/` that archives of this package follow.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The header that has all others.
const FIRST: &str = "shmx_runtime.hpp";

fn main() -> io::Result<()> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let linked = package.join("runtime");
    // a checkout without links has a text file there
    let folder = if linked.is_dir() { linked } else { package.join("../cpp/include/shmx_runtime") };
    let folder = folder.canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut one = One { text: String::new(), done: HashSet::new() };
    one.text
        .push_str("// The C++ runtime of shmx as one header. Made by shmxc of those in cpp/include. Do not edit.\n");
    one.add(&folder.join(FIRST))?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join(FIRST), one.text)
}

/// The header so far.
struct One {
    text: String,
    /// What stands in it, whatever the conditions are: it need not stand there again.
    done: HashSet<PathBuf>,
}

impl One {
    /// Adds a header, and before its own lines those of each that it includes by a path. All keep their guards: what an
    /// `#if` leaves out here may be wanted further down.
    fn add(&mut self, path: &Path) -> io::Result<()> {
        let path = path.canonicalize()?;
        if !self.done.insert(path.clone()) {
            return Ok(());
        }
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path)?;
        let mut outside: Vec<HashSet<PathBuf>> = Vec::new();
        let mut guarded = false;
        for line in text.lines() {
            let directive = line.trim_start().strip_prefix('#').map(str::trim_start).unwrap_or_default();
            if directive.starts_with("if") {
                // the first one is the guard of the file, within which it is whole
                let is_guard = !std::mem::replace(&mut guarded, true);
                outside.push(if is_guard { HashSet::new() } else { self.done.clone() });
            } else if directive.starts_with("el") && outside.len() > 1 {
                self.done = outside.last().cloned().unwrap_or_default();
            } else if directive.starts_with("endif") {
                if let Some(before) = outside.pop().filter(|_| !outside.is_empty()) {
                    self.done = before;
                }
            } else if let Some(name) = directive.strip_prefix("include \"").and_then(|rest| rest.split('"').next()) {
                let wanted = path.parent().unwrap_or(Path::new("")).join(name);
                if wanted.exists() {
                    self.add(&wanted)?;
                } else {
                    // a system that is not written yet: told to who compiles for it
                    self.text.push_str(&format!("#error \"shmx_runtime has no {name}\"\n"));
                }
                continue;
            }
            self.text.push_str(line);
            self.text.push('\n');
        }
        Ok(())
    }
}
