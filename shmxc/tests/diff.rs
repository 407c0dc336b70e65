//! `shmxc diff` as a user calls it.
#![cfg(all(feature = "cli", target_os = "linux"))]

#[allow(dead_code)] // its users are elsewhere
#[path = "../../tests/runtime/src/stock.rs"]
mod stock;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use shmx_runtime::dynamic::{self, SchemaBuilder, Server};
use shmx_runtime::model::Scalar;
use tempfile::TempDir;

const OLD: &str = "\
schema: lab
streams:
  tick: { id: 1, type: u64 }
  depth: { id: 2, type: f32, count: 8, unit: m }
";

/// A folder with `old.yaml` and `new.yaml`, which differs as `edits` say.
fn folder(edits: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    let new = edits.iter().fold(OLD.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    fs::write(dir.path().join("old.yaml"), OLD).unwrap();
    fs::write(dir.path().join("new.yaml"), new).unwrap();
    dir
}

/// Exit code, standard output, standard error.
fn shmxc(dir: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    command.current_dir(dir).args(args).env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE").env_remove("OUT_DIR");
    let done = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
}

fn diff(dir: &Path, more: &[&str]) -> (i32, String, String) {
    shmxc(dir, &[&["diff", "old.yaml", "new.yaml"], more].concat())
}

const UNIT: (&str, &str) = ("unit: m ", "unit: mm ");
const TYPE: (&str, &str) = ("u64", "i64");
const NAME: (&str, &str) = ("tick:", "step:");
const MORE: (&str, &str) = ("streams:\n", "streams:\n  late: { id: 9, type: u8, max: 4 }\n");

#[test]
fn both_places_and_the_way_out_are_shown() {
    let dir = folder(&[UNIT]);
    let (code, out, err) = diff(dir.path(), &["--level", "meaning"]);
    let expected = include_str!("../../tests/evolution/unit.txt"); // README shows it
    assert_eq!((code, out.as_str(), err.as_str()), (1, expected, ""));
}

#[test]
fn the_level_decides_what_fails() {
    type Edits<'a> = &'a [(&'a str, &'a str)];
    type Codes<'a> = &'a [(&'a str, i32)];
    let cases: [(Edits<'_>, Codes<'_>); 5] = [
        (&[], &[("directory", 0), ("compatible", 0)]),
        (&[MORE], &[("directory", 0), ("source", 0), ("compatible", 1)]),
        (&[UNIT], &[("directory", 0), ("meaning", 1), ("source", 1), ("layout,directory", 0), ("MEANING,layout", 1)]),
        (&[NAME], &[("directory", 1), ("meaning", 1), ("layout", 0)]),
        (&[TYPE, UNIT], &[("layout", 1), ("directory", 1), ("meaning,source", 1), ("source,compatible", 0)]),
    ];
    for (edits, levels) in cases {
        let dir = folder(edits);
        for (level, expected) in levels {
            let (code, out, _) = diff(dir.path(), &["--level", level]);
            assert_eq!(code, *expected, "{edits:?} --level {level}: {out}");
        }
        assert_eq!(diff(dir.path(), &[]).0, diff(dir.path(), &["--level", "directory"]).0, "the default");
    }
}

#[test]
fn every_change_is_told_in_one_run_the_deepest_first() {
    let dir = folder(&[UNIT, TYPE, MORE]);
    let (code, out, _) = diff(dir.path(), &[]);
    let titles = |out: &str| -> Vec<String> {
        let titles = out.lines().filter(|l| l.starts_with("error[") || l.starts_with("warning["));
        titles.map(|l| l.split(": ").take(2).collect::<Vec<_>>().join(" ")).collect()
    };
    assert_eq!(
        (code, titles(&out)),
        (1, vec!["error[stream-type] LAYOUT".into(), "warning[unit-changed] MEANING".into()])
    );
    assert!(out.ends_with("3 changes: 1 LAYOUT, 1 MEANING, 1 COMPATIBLE\n"), "{out}");
    let (_, out, _) = diff(dir.path(), &["--all"]);
    assert_eq!(titles(&out)[2], "warning[stream-added] COMPATIBLE");
    assert_eq!(diff(folder(&[]).path(), &["--all"]), (0, "no changes\n".into(), String::new()));

    // more than the 50 findings that are shown of a faulty schema
    let many = |ty: &str| {
        let streams = (1..=80).map(|i| format!("  s{i}: {{ id: {i}, type: {ty} }}\n"));
        format!("schema: many\nstreams:\n{}", streams.collect::<String>())
    };
    fs::write(dir.path().join("old.yaml"), many("u8")).unwrap();
    fs::write(dir.path().join("new.yaml"), many("i8")).unwrap();
    assert_eq!(titles(&diff(dir.path(), &[]).1).len(), 80);
}

#[test]
fn json_has_a_line_for_each() {
    let dir = folder(&[TYPE, MORE]);
    let (code, out, _) = diff(dir.path(), &["--format", "json", "--all"]);
    let lines: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((code, lines.len()), (1, 2));
    let expected = serde_json::json!({
        "level": "LAYOUT", "code": "stream-type", "counts": true,
        "message": "stream 'tick' (id 1): the type u64 became i64",
        "old": { "file": "old.yaml", "line": 3, "column": 24, "path": "streams.tick.type", "words": "u64" },
        "new": { "file": "new.yaml", "line": 4, "column": 24, "path": "streams.tick.type", "words": "i64" },
        "old_reader": "refuses", "new_reader": "refuses",
    });
    assert_eq!(lines[0], expected);
    assert_eq!((&lines[1]["code"], &lines[1]["old"]), (&"stream-added".into(), &serde_json::Value::Null));
    assert_eq!((&lines[1]["counts"], &lines[1]["old_reader"]), (&false.into(), &"reads".into()));
}

#[test]
fn a_commit_is_compared_with_the_folder() {
    let dir = folder(&[]);
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(dir.path()).args(["-c", "user.name=t", "-c", "user.email=t@t"]);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE");
        assert!(command.args(args).output().expect("this test needs git").status.success(), "git {args:?}");
    };
    fs::create_dir(dir.path().join("schemas")).unwrap();
    fs::rename(dir.path().join("old.yaml"), dir.path().join("schemas/a.yaml")).unwrap();
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    let diff = || shmxc(dir.path(), &["diff", "git:HEAD:schemas/a.yaml", "schemas/a.yaml"]);
    assert_eq!(diff(), (0, "no changes\n".into(), String::new()));
    fs::write(dir.path().join("schemas/a.yaml"), OLD.replace("u64", "i64")).unwrap();
    let (code, out, _) = diff();
    assert_eq!(code, 1);
    assert!(out.contains("::: git:HEAD:schemas/a.yaml:3:24") && out.contains("--> schemas/a.yaml:3:24"), "{out}");
    git(&["commit", "--quiet", "-am", "second"]);
    assert_eq!(diff().0, 0);
    let (code, out, _) = shmxc(dir.path(), &["diff", "git:HEAD~1:schemas/a.yaml", "git:HEAD:./schemas/a.yaml"]);
    assert!(code == 1 && out.contains("1 change: 1 LAYOUT"), "{out}");
    assert_eq!(shmxc(dir.path(), &["diff", "git:gone:schemas/a.yaml", "schemas/a.yaml"]).0, 2);
}

#[test]
fn faults_are_those_of_the_schema_or_of_the_call() {
    let dir = folder(&[("u64", "u65")]);
    let (code, out, err) = diff(dir.path(), &[]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("error[unknown-type]") && err.contains("new.yaml:3:24"), "{err}");
    for args in [&["diff"][..], &["diff", "old.yaml"], &["diff", "old.yaml", "nowhere.yaml"], &["diff", "-", "-"]] {
        let (code, out, err) = shmxc(dir.path(), args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(!err.is_empty());
    }
    let (code, _, err) = diff(dir.path(), &["--level", "layuot"]);
    assert!(code == 2 && err.contains("expected layout, directory, meaning, source, compatible"), "{err}");
}

#[test]
fn blobs_and_segments_are_compared_in_what_they_have() {
    let dir = folder(&[]);
    let at = dir.path();
    // a size, and an identifier that is not the name on the wire: a blob has neither
    let text = "schema: lab\nsizes: { n: 8 }\nstreams: { tick: { id: 1, type: u64, name: Tick-1 }, a: { id: 2, type: u8, count: n } }\n";
    fs::write(at.join("old.yaml"), text).unwrap();
    shmxc(at, &["gen", "--lang", "blob", "old.yaml"]);
    for (old, new) in [("old.yaml", "lab.shmxd"), ("lab.shmxd", "old.yaml"), ("lab.shmxd", "lab.shmxd")] {
        assert_eq!(shmxc(at, &["diff", "--all", old, new]), (0, "no changes\n".into(), String::new()));
    }
    fs::write(at.join("new.yaml"), text.replace("u64", "f64")).unwrap();
    let (code, out, _) = shmxc(at, &["diff", "new.yaml", "lab.shmxd"]);
    assert!(code == 1 && out.contains("--> lab.shmxd\n") && out.contains("::: new.yaml:3:33"), "{out}");
    assert!(out.contains("stream 'Tick-1' (id 1): the type f64 became u64"), "{out}");

    let path = at.join("segment");
    let schema = SchemaBuilder::new("lab")
        .stream(dynamic::stream(1, "Tick-1", Scalar::U64))
        .stream(dynamic::stream(2, "a", Scalar::U8).count(8));
    let server = Server::builder(path.to_str().unwrap(), schema).create().unwrap();
    let segment = format!("shm:{}", path.display());
    assert_eq!(shmxc(at, &["diff", "old.yaml", &segment]).1, "no changes\n");
    let (code, out, _) = shmxc(at, &["diff", &segment, "new.yaml"]);
    assert!(code == 1 && out.contains("the type u64 became f64"), "{out}");
    server.close().unwrap();
}

#[test]
fn of_a_stock_segment_only_what_it_says_is_compared() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("stock");
    let streams = [
        stock::spec(1, "tick", 9, 1, 1),
        stock::spec(2, "pos", 12, 3, 0),
        stock::Spec { bytes_per_elem: 8, ..stock::spec(3, "all", 3, 1, 1) },
    ];
    let _server = stock::Stock::create(path.to_str().unwrap(), stock::Config::default(), &streams);
    let segment = format!("shm:{}", path.display());
    let ours = "\
schema: other
types: { Pair: { record: { a: u32, b: f32 } } }
streams:
  tick: { id: 1, type: u64, doc: Steps. }
  pos: { id: 2, type: f32, components: [x, y, z], layout: soa, count: 100, unit: m }
  all: { id: 3, type: Pair, max: 9 }
controls: { go: { id: 1 } }
";
    let file = dir.path().join("ours.yaml");
    fs::write(&file, ours).unwrap();
    for (old, new) in [("ours.yaml", segment.as_str()), (segment.as_str(), "ours.yaml")] {
        assert_eq!(shmxc(dir.path(), &["diff", "--all", old, new]), (0, "no changes\n".into(), String::new()));
    }
    let wrong = ours
        .replace("f32, components", "f64, components")
        .replace("layout: soa", "layout: aos")
        .replace("  tick", "  tack");
    fs::write(&file, wrong).unwrap();
    let (code, out, _) = shmxc(dir.path(), &["diff", "ours.yaml", &segment]);
    assert_eq!(code, 1);
    assert!(out.ends_with("3 changes: 2 LAYOUT, 1 DIRECTORY\n"), "{out}");
}
