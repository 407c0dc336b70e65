//! `shmxc verify`: rustc is asked what it makes of a crate. Everything in one test: cargo builds one thing at a time.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
}

/// The crate of `tests/scan`, elsewhere, with this workspace's versions of everything.
fn robot(dir: &Path) {
    copy(&root().join("tests/scan/robot"), dir);
    let manifest = fs::read_to_string(dir.join("Cargo.toml")).unwrap();
    let runtime = root().join("shmx-runtime").display().to_string();
    fs::write(dir.join("Cargo.toml"), manifest.replace("../../../shmx-runtime", &runtime)).unwrap();
    fs::copy(root().join("Cargo.lock"), dir.join("Cargo.lock")).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(name));
        } else {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

fn run(dir: &Path, file: &str) -> (i32, String, String) {
    // this workspace's, in which the runtime may be built already
    let target = root().join("target");
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    let done = command.current_dir(dir).args(["verify", file]).env("CARGO_TARGET_DIR", target).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
}

#[test]
fn rustc_is_asked() {
    let dir = tempfile::TempDir::new().unwrap();
    let dir = dir.path();
    robot(dir);
    let (code, out, err) = run(dir, "src/arm/mod.rs");
    assert_eq!((code, err.as_str()), (0, ""));
    let lines: Vec<_> = out.lines().collect();
    let same = "the source says what rustc lays out";
    assert_eq!(lines[0], format!("src/arm/mod.rs#arm::Arms: {same}"));
    assert_eq!(lines.len(), 3);

    // a name that is not what it seems: the source is read as the derive reads it
    let lib = fs::read_to_string(dir.join("src/lib.rs")).unwrap();
    fs::write(dir.join("src/lib.rs"), lib.clone() + "pub mod odd;\nmod hidden;\n").unwrap();
    let odd = "mod wide { #[allow(non_camel_case_types)] pub type u16 = u32; }\nuse shmx_runtime::ShmxStream;\nuse wide::u16;\n
        #[derive(ShmxStream)] pub struct Odd { #[shmx(id = 2)] pub count: u16, #[shmx(id = 1)] pub tick: u64 }";
    fs::write(dir.join("src/odd.rs"), odd).unwrap();
    let hidden = "#[derive(shmx_runtime::ShmxStream)] struct Hidden { #[shmx(id = 1)] tick: u64 }";
    fs::write(dir.join("src/hidden.rs"), hidden).unwrap();
    let (code, out, err) = run(dir, "src/odd.rs#Odd");
    assert_eq!((code, err.as_str()), (1, ""));
    let expected = "src/odd.rs#odd::Odd: rustc lays out another schema\n  \
        stream 'count' (id 2): the source says u16, and rustc u32\n";
    assert_eq!(out, expected);

    // what no other crate can name
    let (code, _, err) = run(dir, "src/hidden.rs");
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("can't be reached from outside of its crate"), "{err}");
    let way_out = "assert!(<crate::hidden::Hidden as shmx_runtime::Schema>::BLOB == include_bytes!(\"hidden.shmxd\"));";
    assert!(err.contains(way_out), "{err}");
    fs::create_dir(dir.join("src/bin")).unwrap();
    fs::write(dir.join("src/bin/tool.rs"), format!("{hidden}\nfn main() {{}}")).unwrap();
    let (code, _, err) = run(dir, "src/bin/tool.rs");
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("the file is of no library") && err.contains("<crate::Hidden as"), "{err}");

    // a crate that is no Rust for rustc: its words
    fs::write(dir.join("src/sizes.rs"), "pub const CELLS: usize = nothing;").unwrap();
    let (code, _, err) = run(dir, "src/odd.rs");
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("can't be built") && err.contains("nothing"), "{err}");
}

#[test]
fn what_is_no_rust_of_a_package_is_refused() {
    let dir = tempfile::TempDir::new().unwrap();
    fs::write(dir.path().join("beat.yaml"), "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
    let (code, _, err) = run(dir.path(), "beat.yaml");
    assert_eq!((code, err.contains("ends in .rs")), (2, true), "{err}");
    fs::write(dir.path().join("beat.rs"), "#[derive(ShmxStream)] struct Beat { #[shmx(id = 1)] tick: u64 }").unwrap();
    let (code, _, err) = run(dir.path(), "beat.rs");
    assert_eq!((code, err.contains("there is no package around this file")), (2, true), "{err}");
    fs::write(dir.path().join("beat.rs"), "#[derive(ShmxStream)] struct Beat { #[shmx(id = 1)] tick: bool }").unwrap();
    let (code, _, err) = run(dir.path(), "beat.rs");
    assert_eq!((code, err.contains("rust-type")), (1, true), "{err}");
}
