//! The program itself: exit codes, what it writes, and what it leaves alone.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const GOOD: &str = "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\ncontrols: { pause: { id: 1 } }\n";
const BAD: &str = "schema: bad\nstreams: { tick: { id: 1, type: u65 } }\n";

/// A folder with `good.yaml` and `bad.yaml`.
fn folder() -> TempDir {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("good.yaml"), GOOD).unwrap();
    fs::write(dir.path().join("bad.yaml"), BAD).unwrap();
    dir
}

fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    command.current_dir(dir).args(args).env_remove("OUT_DIR");
    command
}

fn run(dir: &Path, args: &[&str]) -> Output {
    command(dir, args).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn with_input(mut command: Command, input: &[u8]) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn check_says_what_a_schema_has() {
    let dir = folder();
    let done = run(dir.path(), &["check", "good.yaml"]);
    assert_eq!((code(&done), err(&done).as_str()), (0, ""));
    let text = out(&done);
    assert!(text.starts_with("good.yaml: ok (1 stream, 1 control, frame up to "), "{text}");
}

#[test]
fn a_faulty_schema_is_1_and_all_schemas_are_looked_at() {
    let dir = folder();
    let done = run(dir.path(), &["check", "bad.yaml", "good.yaml"]);
    assert_eq!(code(&done), 1);
    assert!(err(&done).contains("bad.yaml:2:33"), "{}", err(&done));
    assert!(!err(&done).contains('\x1b'), "colours without a terminal");
    assert!(out(&done).contains("good.yaml: ok"));
}

#[test]
fn a_faulty_call_or_machine_is_2() {
    let dir = folder();
    let calls: [&[&str]; 12] = [
        &[],
        &["gen"],
        &["check"],
        &["frobnicate"],
        &["gen", "good.yaml", "--lang", "cobol"],
        &["gen", "nowhere.yaml"],
        &["check", "good.yaml", "nowhere.yaml"],
        &["gen", "good.yaml", "--out", "good.yaml"],
        &["check", "good.yaml", "--format", "xml"],
        &["check", "good.yaml", "--allow", "id-gab"],
        &["check", "good.yaml", "--allow", "duplicate-id"],
        &["explain", "no-such-code"],
    ];
    for call in calls {
        let done = run(dir.path(), call);
        assert_eq!(code(&done), 2, "{call:?}: {}", err(&done));
        assert_eq!(out(&done), "", "{call:?}");
        assert!(!err(&done).is_empty(), "{call:?}");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing was written");
}

#[test]
fn gen_writes_every_language_here_and_says_so() {
    let dir = folder();
    let done = run(dir.path(), &["gen", "good.yaml"]);
    assert_eq!((code(&done), err(&done).as_str()), (0, ""));
    let python = "wrote beat/__init__.py\nwrote beat/__init__.pyi\nwrote beat/py.typed\n";
    assert_eq!(out(&done), format!("{python}wrote beat.hpp\nwrote beat.rs\nwrote beat.shmxd\n"));
    let blob = fs::read(dir.path().join("beat.shmxd")).unwrap();
    assert_eq!(shmx_schema::blob::decode(&blob).unwrap().schema.name, "beat");
    assert!(fs::read_to_string(dir.path().join("beat.rs")).unwrap().contains("from good.yaml"));
    let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 6, "no temporary file is left: {names:?}");
}

#[test]
fn a_second_run_touches_nothing() {
    let dir = folder();
    run(dir.path(), &["gen", "good.yaml"]);
    let path = dir.path().join("beat.rs");
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    fs::File::options().write(true).open(&path).unwrap().set_modified(old).unwrap();
    fs::write(dir.path().join("beat.shmxd"), "something else").unwrap();
    let done = run(dir.path(), &["gen", "good.yaml", "--lang", "rust,blob"]);
    assert_eq!(out(&done), "unchanged beat.rs\nwrote beat.shmxd\n");
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), old);
}

#[test]
fn nothing_is_written_when_one_of_the_schemas_is_faulty() {
    let dir = folder();
    let done = run(dir.path(), &["gen", "good.yaml", "bad.yaml", "--out", "made"]);
    assert_eq!((code(&done), out(&done).as_str()), (1, ""));
    assert!(!dir.path().join("made").exists());
}

#[test]
fn two_schemas_of_one_name_are_an_error() {
    let dir = folder();
    fs::write(dir.path().join("again.yaml"), GOOD).unwrap();
    let done = run(dir.path(), &["gen", "good.yaml", "again.yaml", "--lang", "blob"]);
    assert_eq!(code(&done), 1);
    assert!(err(&done).contains("output-twice") && err(&done).contains("again.yaml:1:9"), "{}", err(&done));
}

#[test]
fn languages_and_folders_can_be_chosen() {
    let dir = folder();
    let done = run(dir.path(), &["gen", "good.yaml", "--lang", "blob,blob", "--out", "a/b"]);
    assert_eq!((code(&done), out(&done).as_str()), (0, "wrote a/b/beat.shmxd\n"));
    assert!(dir.path().join("a/b/beat.shmxd").exists());

    let done = command(dir.path(), &["gen", "good.yaml", "--lang", "rust"]).env("OUT_DIR", "built").output().unwrap();
    assert_eq!(code(&done), 0);
    assert!(dir.path().join("built/beat.rs").exists());
}

#[test]
fn the_output_does_not_depend_on_the_way_to_the_schema() {
    let dir = folder();
    run(dir.path(), &["gen", "good.yaml", "--out", "a"]);
    let absolute = dir.path().join("good.yaml");
    run(dir.path(), &["gen", absolute.to_str().unwrap(), "--out", "b"]);
    let read = |name: &str| fs::read(dir.path().join(name)).unwrap();
    assert_eq!(read("a/beat.rs"), read("b/beat.rs"));
}

#[test]
fn a_dash_is_standard_input() {
    let dir = folder();
    let done = with_input(command(dir.path(), &["gen", "-", "--lang", "blob"]), GOOD.as_bytes());
    assert_eq!((code(&done), out(&done).as_str()), (0, "wrote beat.shmxd\n"));
    let done = with_input(command(dir.path(), &["check", "-"]), BAD.as_bytes());
    assert_eq!(code(&done), 1);
    assert!(err(&done).contains("<stdin>:2:33"), "{}", err(&done));
    let done = with_input(command(dir.path(), &["check", "-"]), b"\xff\xfe\x00");
    assert_eq!(code(&done), 1);
}

#[test]
fn warnings_are_shown_and_no_failure() {
    let dir = folder();
    fs::write(dir.path().join("warn.yaml"), "schema: warn\nstreams: { type: { id: 1, type: u64 } }\n").unwrap();
    let done = run(dir.path(), &["gen", "warn.yaml", "--lang", "rust"]);
    assert_eq!(code(&done), 0);
    let text = err(&done);
    assert!(text.contains("warning[renamed-identifier]") && text.contains("warn.yaml:2:12"), "{text}");
}

#[test]
fn a_schema_below_includes_what_is_beside_it() {
    let dir = folder();
    fs::create_dir(dir.path().join("sub")).unwrap();
    fs::write(dir.path().join("sub/types.yaml"), "types: { V: { vector: f32, components: 3 } }\n").unwrap();
    let main = "schema: inc\ninclude: [types.yaml, types.yaml]\nstreams: { v: { id: 1, type: V } }\n";
    fs::write(dir.path().join("sub/inc.yaml"), main).unwrap();
    assert_eq!(code(&run(dir.path(), &["check", "sub/inc.yaml"])), 0);
}

const WARN: &str = "schema: warn\nsegment: { slots: 12 }\nstreams: { type: { id: 1, type: u64 } }\n";

#[test]
fn a_warning_is_allowed_by_its_name() {
    let dir = folder();
    fs::write(dir.path().join("warn.yaml"), WARN).unwrap();
    let args = ["gen", "warn.yaml", "--allow", "slots-rounded", "--allow", "renamed-identifier"];
    let done = run(dir.path(), &args);
    assert_eq!((code(&done), err(&done).as_str()), (0, ""));
    let done = run(dir.path(), &["--allow", "slots-rounded", "gen", "warn.yaml"]);
    assert!(err(&done).contains("renamed-identifier") && !err(&done).contains("slots-rounded"), "{}", err(&done));
    let done = run(dir.path(), &["check", "good.yaml", "--allow", "slots-roundet"]);
    assert!(err(&done).contains("did you mean 'slots-rounded'?"), "{}", err(&done));
}

#[test]
fn warnings_can_be_failures() {
    let dir = folder();
    fs::write(dir.path().join("warn.yaml"), WARN).unwrap();
    let done = run(dir.path(), &["gen", "warn.yaml", "--deny-warnings"]);
    assert_eq!((code(&done), out(&done).as_str()), (1, ""));
    assert!(err(&done).contains("warning[slots-rounded]") && err(&done).contains("deny_warnings"), "{}", err(&done));
    assert!(!dir.path().join("warn.rs").exists(), "nothing is made of it");
    let allowed = ["--allow", "slots-rounded", "--allow", "renamed-identifier"];
    assert_eq!(code(&run(dir.path(), &[&["gen", "warn.yaml", "--deny-warnings"][..], &allowed].concat())), 0);
    assert_eq!(code(&run(dir.path(), &["check", "good.yaml", "--deny-warnings"])), 0);
}

#[test]
fn a_format_for_programs_has_standard_output_for_itself() {
    let dir = folder();
    let done = run(dir.path(), &["check", "bad.yaml", "good.yaml", "--format", "json"]);
    assert_eq!(code(&done), 1);
    let [line] = out(&done).lines().map(str::to_owned).collect::<Vec<_>>().try_into().expect("one finding");
    assert!(line.starts_with(r#"{"code":"unknown-type","severity":"error","#), "{line}");
    assert!(err(&done).contains("good.yaml: ok"), "{}", err(&done));

    fs::write(dir.path().join("warn.yaml"), WARN).unwrap();
    let done = run(dir.path(), &["check", "bad.yaml", "warn.yaml", "good.yaml", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&out(&done)).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let codes: Vec<_> = results.iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(codes, ["unknown-type", "slots-rounded"], "one log of all schemas");

    let done = run(dir.path(), &["gen", "good.yaml", "--lang", "blob", "--format", "concise"]);
    assert_eq!((code(&done), out(&done).as_str()), (0, ""));
    assert!(err(&done).contains("wrote beat.shmxd"), "{}", err(&done));
}

#[test]
fn codes_are_explained() {
    let dir = folder();
    let page = out(&run(dir.path(), &["explain", "duplicate-id"]));
    assert_eq!(page, out(&run(dir.path(), &["explain", "error[duplicate-id]"])), "as it stands in a message");
    for part in ["## What", "## Why", "## Example", "error[duplicate-id]: ", "## Fix"] {
        assert!(page.contains(part), "{page}");
    }
    let list = out(&run(dir.path(), &["explain"]));
    assert_eq!(list.lines().count(), shmxc::rules::all().len());
    let done = run(dir.path(), &["explain", "duplicated-id"]);
    assert!(err(&done).contains("did you mean 'duplicate-id'?"), "{}", err(&done));
}

#[test]
fn rust_is_a_schema_too() {
    let dir = folder();
    let text = "#[derive(ShmxStream)] struct Beat { #[shmx(id = 1)] tick: u64 }
        mod fast { #[derive(ShmxStream)] struct Pulse { #[shmx(id = 1)] tick: [u8; N] } const N: usize = 4; }";
    fs::write(dir.path().join("beat.rs"), text).unwrap();
    let done = run(dir.path(), &["check", "beat.rs"]);
    assert_eq!((code(&done), err(&done).as_str()), (0, ""));
    let lines: Vec<_> = out(&done).lines().map(|l| l.split(": ok").next().unwrap().to_owned()).collect();
    assert_eq!(lines, ["beat.rs#Beat", "beat.rs#fast::Pulse"]);

    let done = run(dir.path(), &["gen", "beat.rs#Pulse"]);
    assert_eq!((code(&done), out(&done).ends_with("wrote pulse.shmxd\n")), (0, true), "{}", err(&done));
    assert!(!out(&done).contains("pulse.rs"), "no Rust of Rust");
    let done = run(dir.path(), &["gen", "beat.rs#Pulse", "--lang", "rust"]);
    assert_eq!((code(&done), err(&done).contains("'fast::Pulse' is Rust already")), (1, true), "{}", err(&done));
    assert!(!dir.path().join("pulse.rs").exists());

    let done = run(dir.path(), &["check", "beat.rs#Puls"]);
    assert_eq!((code(&done), err(&done).contains("rust-struct")), (1, true), "{}", err(&done));
    assert!(err(&done).contains("did you mean 'Pulse'?"), "{}", err(&done));
}
