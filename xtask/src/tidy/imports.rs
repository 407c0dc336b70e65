//! Who may import whom, as ARCHITECTURE.md has it.

use super::{File, Findings};

/// Our crates, and which of ours each may depend on, in `[dependencies]`. Build scripts and tests are free.
const RULES: &[(&str, &[&str])] = &[
    ("shmx-schema", &[]),
    ("shmx-rust", &[]),
    ("shmx-syn", &["shmx-schema"]),
    ("shmx-derive", &["shmx-rust", "shmx-schema", "shmx-syn"]),
    ("shmx-runtime", &["shmx-derive", "shmx-schema"]),
    // the runtime for live segments, with the command line alone
    ("shmxc", &["shmx-runtime", "shmx-rust", "shmx-schema", "shmx-syn"]),
    // the compiler for schemas that are written as a dict
    ("python", &["shmx-runtime", "shmx-schema", "shmxc"]),
    ("xtask", &[]),
    ("examples", &["shmx-runtime"]),
];

/// Words that the sources of a folder may not have, and why.
const PARTS: &[(&str, &str, &str)] = &[
    ("shmxc/src/back/", "ast::", "back ends see the checked model only"),
    ("shmx-schema/src/", "std::fs", "the model makes no I/O"),
    ("shmx-schema/src/", "std::io", "the model makes no I/O"),
];

pub fn check(files: &[File]) -> Findings {
    let mut found = Findings::new();
    for (krate, allowed) in RULES {
        let Some(manifest) = files.iter().find(|f| f.path == format!("{krate}/Cargo.toml")) else {
            found.push(format!("{krate}: no such crate; the rules are in xtask/src/tidy/imports.rs"));
            continue;
        };
        let ours = dependencies(&manifest.text).filter(|name| name.starts_with("shmx"));
        let wrong = ours.filter(|name| !allowed.contains(name));
        found.extend(wrong.map(|name| format!("{}: {krate} may not import {name}", manifest.path)));
    }
    for (folder, word, why) in PARTS {
        let wrong = files.iter().filter(|f| f.path.starts_with(folder) && super::rust::code(&f.text).contains(word));
        found.extend(wrong.map(|f| format!("{}: has {word}: {why}", f.path)));
    }
    found
}

/// The names in the `[dependencies]` of a manifest, also of those for some targets.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    manifest.lines().filter_map(move |line| {
        if line.starts_with('[') {
            let section = line.trim_matches(['[', ']']);
            inside =
                section == "dependencies" || (section.starts_with("target.") && section.ends_with(".dependencies"));
            return None;
        }
        let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
        (inside && !name.is_empty()).then_some(name)
    })
}
