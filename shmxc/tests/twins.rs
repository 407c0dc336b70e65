//! The corpus as Rust: what the derives are given in `tests/derive`, whose tests compare what they make of it with
//! the blobs of the schemas. `SHMX_BLESS=1` writes it anew.

#[path = "twins/print.rs"]
mod print;
#[path = "twins/words.rs"]
mod words;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::source::Sources;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

fn read(path: &Path) -> Checked {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.open(path, &mut findings).unwrap();
    check(&mut sources, file, findings).checked.unwrap()
}

/// The names of the cases, in order.
fn cases() -> Vec<String> {
    let files = fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path());
    let schemas = files.filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let mut names: Vec<_> = schemas.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.retain(|name| name != "include_common");
    names.sort();
    assert!(names.len() >= 60, "only {} cases", names.len());
    names
}

/// Every file, with its text.
fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut all = "// @generated. Made by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.\n\n".to_owned();
    all.push_str("/// Calls a macro with the module and the struct of every case.\n#[macro_export]\n");
    all.push_str("macro_rules! each_twin {\n    ($call:ident) => {\n        $call! {\n");
    let mut includes = String::new();
    for name in cases() {
        let checked = read(&corpus().join(format!("{name}.yaml")));
        let (module, schema) = (words::module(&name), print::schema_ident(&checked));
        writeln!(all, "            {module} {schema}").unwrap();
        writeln!(includes, "include!(\"{name}.rs\");").unwrap();
        files.push((format!("{name}.rs"), print::module(&name, &checked)));
    }
    all.push_str("        }\n    };\n}\n\n");
    files.push(("all.rs".to_owned(), all + &includes));
    files
}

#[test]
fn what_is_checked_in_is_what_is_written() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/derive/corpus");
    let bless = std::env::var_os("SHMX_BLESS").is_some();
    let mut stale = Vec::new();
    for (name, text) in files() {
        let path = dir.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if bless {
            fs::write(&path, text).unwrap();
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "stale, SHMX_BLESS=1 writes them: {stale:#?}");
}
