//! The program's commands for schemas as texts: what they print and write, and what they leave alone.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const UGLY: &str = "schema:   beat # that\nstreams: {tick: {type: u64, id: 1}}\n";
const FINE: &str = "schema: beat # that\nstreams: { tick: { id: 1, type: u64 } }\n";

/// Exit code, standard output and standard error.
type Done = (i32, String, String);

fn run(dir: &Path, args: &[&str]) -> Done {
    with_input(dir, args, "")
}

fn with_input(dir: &Path, args: &[&str], input: &str) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    command.current_dir(dir).args(args).env_remove("OUT_DIR").env_remove("COLUMNS");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes()); // it may not want it
    let done = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn read(dir: &TempDir, name: &str) -> String {
    fs::read_to_string(dir.path().join(name)).unwrap()
}

#[test]
fn fmt_writes_what_differs_and_says_so() {
    let dir = folder(&[("a.yaml", UGLY), ("b.yaml", FINE)]);
    let done = run(dir.path(), &["fmt", "a.yaml", "b.yaml"]);
    assert_eq!(done, (0, "formatted a.yaml\n".to_owned(), String::new()));
    assert_eq!(read(&dir, "a.yaml"), FINE);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no temporary file is left");
}

#[test]
fn fmt_check_shows_what_would_change_and_writes_nothing() {
    let dir = folder(&[("a.yaml", UGLY), ("b.yaml", FINE)]);
    let (code, out, err) = run(dir.path(), &["fmt", "--check", "b.yaml", "a.yaml"]);
    assert_eq!(code, 1);
    assert!(out.contains("-schema:   beat # that\n") && out.contains("+schema: beat # that\n"), "{out}");
    assert!(err.contains("a.yaml is not") && !err.contains("b.yaml is"), "{err}");
    assert_eq!(read(&dir, "a.yaml"), UGLY);
    assert_eq!(run(dir.path(), &["fmt", "--check", "b.yaml"]), (0, String::new(), String::new()));
}

#[test]
fn fmt_takes_standard_input() {
    let dir = folder(&[]);
    assert_eq!(with_input(dir.path(), &["fmt", "-"], UGLY), (0, FINE.to_owned(), String::new()));
    assert_eq!(with_input(dir.path(), &["fmt", "-", "--check"], UGLY).0, 1);
}

#[test]
fn fmt_leaves_faulty_files_alone() {
    let bad = UGLY.replace("u64", "u65");
    let dir = folder(&[("bad.yaml", &bad), ("a.yaml", UGLY)]);
    let (code, out, err) = run(dir.path(), &["fmt", "bad.yaml", "a.yaml"]);
    assert_eq!((code, out.as_str()), (1, "formatted a.yaml\n"));
    assert!(err.contains("error[unknown-type]"), "{err}");
    assert_eq!(read(&dir, "bad.yaml"), bad);
    assert_eq!(run(dir.path(), &["fmt", "nowhere.yaml"]).0, 2);
}

#[test]
fn fmt_takes_files_that_are_only_included() {
    let dir = folder(&[("common.yaml", "sizes: {n: 4}\n"), ("bad.yaml", "sizes: {n: -4}\n")]);
    assert_eq!(run(dir.path(), &["fmt", "common.yaml"]).0, 0);
    assert_eq!(read(&dir, "common.yaml"), "sizes: { n: 4 }\n");
    assert_eq!(run(dir.path(), &["fmt", "bad.yaml"]).0, 1);
}

#[cfg(unix)]
#[test]
fn fmt_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let dir = folder(&[("a.yaml", UGLY)]);
    let path = dir.path().join("a.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&path, dir.path().join("link.yaml")).unwrap();
    assert_eq!(run(dir.path(), &["fmt", "link.yaml"]).0, 0);
    assert_eq!(read(&dir, "a.yaml"), FINE);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(dir.path().join("link.yaml")).unwrap().is_symlink());
}

#[test]
fn yaml_is_made_when_asked_for_and_never_over_its_source() {
    let dir = folder(&[("beat.yaml", UGLY)]);
    let (code, _, err) = run(dir.path(), &["gen", "beat.yaml", "--lang", "yaml"]);
    assert!(code == 2 && err.contains("beat.yaml would be written over"), "{err}");
    assert_eq!(read(&dir, "beat.yaml"), UGLY);
    let made = run(dir.path(), &["gen", "beat.yaml", "--out", "made"]).1;
    assert!(made.ends_with("wrote made/beat.rs\nwrote made/beat.shmxd\n") && !made.contains("yaml"), "{made}");
    let made = run(dir.path(), &["gen", "beat.yaml", "--lang", "yaml", "--out", "made"]).1;
    assert_eq!(made, "wrote made/beat.yaml\n");
    assert_eq!(read(&dir, "made/beat.yaml"), "schema: beat\n\nstreams:\n  tick: { id: 1, type: u64 }\n");
}

#[test]
fn new_writes_a_schema_of_every_kind_that_checks_without_a_finding() {
    let help = run(Path::new("."), &["new", "--help"]).1;
    for kind in shmxc::starter::ALL {
        let dir = folder(&[]);
        let done = run(dir.path(), &["new", "wing_7", "--kind", kind.name]);
        assert_eq!(done, (0, "wrote ./wing_7.yaml\nwrote ./shmx.schema.json\n".to_owned(), String::new()));
        let text = read(&dir, "wing_7.yaml");
        assert!(text.starts_with("# yaml-language-server: $schema=shmx.schema.json\n"), "{text}");
        assert_eq!(read(&dir, "shmx.schema.json"), run(dir.path(), &["schema"]).1);
        let (code, out, err) = run(dir.path(), &["check", "wing_7.yaml"]);
        assert_eq!((code, err.as_str()), (0, ""), "{}", kind.name);
        assert!(out.contains("ok"), "{out}");
        assert_eq!(run(dir.path(), &["fmt", "--check", "wing_7.yaml"]), (0, String::new(), String::new()));
        assert!(help.contains(kind.name) && help.contains(kind.what), "{help}");
    }
}

#[test]
fn new_writes_over_nothing() {
    let dir = folder(&[("beat.yaml", "mine"), ("shmx.schema.json", "mine too")]);
    let (code, out, err) = run(dir.path(), &["new", "beat"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("beat.yaml is there already; --force"), "{err}");
    assert_eq!(read(&dir, "beat.yaml"), "mine");
    assert_eq!(run(dir.path(), &["new", "beat", "--force"]), (0, "wrote ./beat.yaml\n".to_owned(), String::new()));
    assert_ne!(read(&dir, "beat.yaml"), "mine");
    assert_eq!(read(&dir, "shmx.schema.json"), "mine too");
}

#[test]
fn new_takes_but_names_and_kinds_that_can_be() {
    let dir = folder(&[]);
    for call in [&["new", "Beat"][..], &["new", "../beat"], &["new", "beat", "--kind", "poem"], &["new"]] {
        let (code, _, err) = run(dir.path(), call);
        assert_eq!(code, 2, "{err}");
        assert!(!err.is_empty());
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    let done = run(dir.path(), &["new", "beat", "--editor", "https://example.org/shmx.json"]);
    assert_eq!(done.1, "wrote ./beat.yaml\n");
    assert!(read(&dir, "beat.yaml").contains("$schema=https://example.org/shmx.json\n"));
}

#[test]
fn dump_shows_each_schema_in_the_form_that_is_asked_for() {
    let dir = folder(&[("beat.yaml", FINE), ("bad.yaml", "schema: Bad\n")]);
    let (code, out, err) = run(dir.path(), &["dump", "beat.yaml"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("schema beat, version 0\n") && out.contains("  1 24     8      8  tick"), "{out}");
    let (_, out, _) = with_input(dir.path(), &["dump", "-", "--as", "json"], FINE);
    assert!(out.contains("\"schema\": \"beat\""), "{out}");
    let (_, out, _) = run(dir.path(), &["dump", "beat.yaml", "--as", "picture"]);
    assert!(out.contains("         0  |#1.....................|tick   |\n"), "{out}");
    let (code, out, err) = run(dir.path(), &["dump", "bad.yaml", "beat.yaml"]);
    assert!(code == 1 && out.contains("schema beat") && err.contains("error[name-form]"), "{err}");
    assert_eq!(run(dir.path(), &["dump", "beat.yaml", "--as", "poem"]).0, 2);
}
