//! Writes, for each case of the corpus, the calls of its generated module that write and check all of it.

#[path = "build/control.rs"]
mod control;
#[path = "build/field.rs"]
mod field;
#[path = "build/stream.rs"]
mod stream;
#[path = "build/types.rs"]
mod types;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use shmx_rust::lang::Module;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::source::Sources;

/// A case, as the compiler sees it and as Rust does.
struct Case {
    checked: Checked,
    module: Module,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus")
}

fn load(path: &Path) -> Case {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.open(path, &mut findings).expect("it can be read");
    let checked = check(&mut sources, file, findings).checked.expect("the corpus has no error");
    let (module, _) = shmxc::back::rust::module(&checked, "");
    Case { module: module.expect("no name is there twice"), checked }
}

fn print(name: &str, case: &Case) -> String {
    let mut out = String::new();
    let ident = &case.module.name;
    writeln!(out, "mod {ident} {{\nuse super::super::{{*, values::*}};\nuse shmx_corpus::{ident} as m;")
        .expect("a text");
    writeln!(out, "roles!({name:?}, {ident});").expect("a text");
    out += &types::print(case);
    out += &stream::print(case);
    out += &control::print(case);
    out + "}\n"
}

fn main() {
    println!("cargo:rerun-if-changed={}", corpus().display());
    println!("cargo:rerun-if-changed=build.rs\ncargo:rerun-if-changed=build");
    let mut paths: Vec<_> = fs::read_dir(corpus()).expect("it is there").map(|e| e.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml") && !path.ends_with("include_common.yaml"));
    paths.sort();
    let (mut out, mut list) = (String::new(), String::new());
    for path in paths {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let case = load(&path);
        out += &print(&name, &case);
        writeln!(list, "    {}::CASE,", case.module.name).expect("a text");
    }
    writeln!(out, "pub const ALL: &[Case] = &[\n{list}];").expect("a text");
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says it"));
    fs::write(folder.join("cases.rs"), out).expect("it can be written");
}
