//! What `gen` says of its outputs, and what it leaves alone.
#![cfg(feature = "cli")]

mod program;

use std::fs;

use program::{Folder, age, modified};

#[test]
fn check_names_what_is_missing_or_stale_and_writes_nothing() {
    let folder = Folder::new();
    let all = folder.run(&["gen", "beat.yaml", "imu.yaml", "--lang", "rust,blob", "--check"]);
    assert_eq!(all.code, 1);
    assert_eq!(all.out, "missing beat.rs\nmissing beat.shmxd\nmissing imu.rs\nmissing imu.shmxd\n");
    assert_eq!(folder.files(), ["beat.yaml", "common.yaml", "imu.yaml"]);

    assert_eq!(folder.run(&["gen", "beat.yaml", "imu.yaml", "--lang", "rust,blob"]).code, 0);
    let same = folder.run(&["gen", "beat.yaml", "imu.yaml", "--lang", "rust,blob", "--check"]);
    assert_eq!((same.code, same.out.as_str(), same.err.as_str()), (0, "", ""));

    let text = folder.text("beat.rs");
    let line = text.lines().position(|line| line.contains("pub mod beat")).unwrap() + 1;
    folder.put("beat.rs", text.replace("pub mod beat", "pub mod \x1b[31mbeet"));
    let mut blob = fs::read(folder.path("imu.shmxd")).unwrap();
    blob[40] ^= 1;
    folder.put("imu.shmxd", &blob);
    let files = folder.files();
    let stale = folder.run(&["gen", "beat.yaml", "imu.yaml", "--lang", "rust,blob", "--check"]);
    assert_eq!(stale.code, 1);
    let shown = format!("stale beat.rs: line {line}\n- pub mod \\u{{1b}}[31mbeet {{\n+ pub mod beat {{\n");
    assert_eq!(stale.out, format!("{shown}stale imu.shmxd: the first byte that differs is number 40\n"));
    assert!(stale.err.contains("2 of 4") && stale.err.contains("--check"), "{}", stale.err);
    assert_eq!((folder.files(), fs::read(folder.path("imu.shmxd")).unwrap()), (files, blob));
}

#[test]
fn check_sees_the_end_of_a_file_and_its_line_ends() {
    let folder = Folder::new();
    folder.run(&["gen", "imu.yaml", "--lang", "rust"]);
    let text = folder.text("imu.rs");
    let last = text.lines().count();
    for (changed, shown) in [
        (format!("{text}more\n"), format!("line {}\n- more\n+ (end of file)", last + 1)),
        (text.trim_end().to_owned(), format!("line {last}\n- }}(no end of line)\n+ }}")),
        (text.replacen('\n', "\r\n", 1), "line 1\n- // @generated.".to_owned()),
        (String::new(), "line 1\n- (end of file)\n+ // @generated.".to_owned()),
        ("x".repeat(100_000), format!("line 1\n- {}…\n", "x".repeat(160))),
    ] {
        folder.put("imu.rs", &changed);
        let stale = folder.run(&["gen", "imu.yaml", "--lang", "rust", "--check"]);
        assert_eq!(stale.code, 1);
        assert!(stale.out.contains(&shown), "{shown} in {}", stale.out);
    }
}

#[test]
fn check_fails_for_a_faulty_schema_and_for_what_can_not_be_read() {
    let folder = Folder::new();
    folder.put("bad.yaml", "schema: bad\nstreams: { tick: { id: 1, type: u65 } }\n");
    let bad = folder.run(&["gen", "bad.yaml", "--check"]);
    assert_eq!((bad.code, bad.out.as_str()), (1, ""));
    assert!(bad.err.contains("unknown-type"));
    fs::create_dir(folder.path("imu.rs")).unwrap();
    let folder_there = folder.run(&["gen", "imu.yaml", "--check"]);
    assert_eq!(folder_there.code, 2);
    assert!(folder_there.err.contains("can't read imu.rs"), "{}", folder_there.err);
}

#[test]
fn dry_run_says_what_would_be_written() {
    let folder = Folder::new();
    folder.run(&["gen", "imu.yaml", "--lang", "blob"]);
    let dry = folder.run(&["gen", "imu.yaml", "--lang", "rust,blob", "--dry-run"]);
    assert_eq!((dry.code, dry.out.as_str()), (0, "would write imu.rs\nunchanged imu.shmxd\n"));
    assert!(!folder.has("imu.rs"));
}

#[test]
fn list_outputs_needs_the_name_alone() {
    let folder = Folder::new();
    folder.put("half.yaml", "schema: half\ninclude: [is_not_there_yet.yaml]\nstreams: { a: { id: 1, type: u65 } }\n");
    folder.put("shadow.yaml", "schema: numpy\n");
    let call = ["gen", "half.yaml", "shadow.yaml", "--lang", "rust,python", "--list-outputs", "--out", "made"];
    let listed = folder.run(&call);
    assert_eq!(listed.code, 0, "{}", listed.err);
    let python = |name: &str| ["py", "pyi"].map(|end| format!("made/{name}/__init__.{end}\n")).concat();
    let (half, numpy) = (python("half"), python("numpy_"));
    let expected = format!("{half}made/half/py.typed\nmade/half.rs\nmade/numpy.rs\n{numpy}made/numpy_/py.typed\n");
    assert_eq!(listed.out, expected);
    folder.put("nameless.yaml", "streams: {}\n");
    let nameless = folder.run(&["gen", "nameless.yaml", "--list-outputs"]);
    assert_eq!((nameless.code, nameless.out.as_str()), (1, ""));
    assert!(nameless.err.contains("missing-schema"), "{}", nameless.err);
    assert_eq!(folder.run(&["gen", "nowhere.yaml", "--list-outputs"]).code, 2);
}

/// The list is what a run writes, for every language.
#[test]
fn what_is_listed_is_what_is_written() {
    let folder = Folder::new();
    let languages: Vec<_> = shmxc::back::ALL.iter().map(|backend| backend.name).collect();
    let args = ["gen", "beat.yaml", "imu.yaml", "--lang", &languages.join(","), "--out", "made"];
    let listed = folder.run(&[&args[..], &["--list-outputs"]].concat());
    assert_eq!(folder.run(&args).code, 0);
    let made: Vec<_> = folder.files().into_iter().filter(|file| file.starts_with("made/")).collect();
    let mut listed: Vec<_> = listed.out.lines().collect();
    listed.sort_unstable();
    assert_eq!(listed, made);
}

#[test]
fn combinations_without_a_sense_are_refused() {
    let folder = Folder::new();
    let calls: [&[&str]; 10] = [
        &["--check", "--dry-run"],
        &["--check", "--list-outputs"],
        &["--dry-run", "--emit", "model"],
        &["--depfile", "d", "--check"],
        &["--depfile", "d", "--dry-run"],
        &["--depfile", "d", "--list-outputs"],
        &["--emit", "model", "--out", "made"],
        &["--emit", "model", "--lang", "blob"],
        &["--emit", "everything"],
        &["--project", "shmx.toml", "--no-project"],
    ];
    for call in calls {
        let ran = folder.run(&[&["gen", "imu.yaml"], call].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{call:?}: {}", ran.err);
    }
    assert_eq!(folder.files().len(), 3);
}

#[test]
fn a_source_is_not_written_over() {
    let folder = Folder::new();
    let schema = fs::read(folder.path("imu.yaml")).unwrap();
    let call = ["gen", "imu.yaml", "--lang", "yaml"];
    let over = folder.run(&call);
    assert_eq!(over.code, 2, "{}", over.err);
    assert!(over.err.contains("imu.yaml would be written over what it is made of"), "{}", over.err);
    assert_eq!(fs::read(folder.path("imu.yaml")).unwrap(), schema);
    assert_eq!(folder.run(&[&call[..], &["--out", "made"]].concat()).code, 0);
}

#[test]
fn list_names_languages_for_people_and_programs() {
    let folder = Folder::new();
    let list = folder.run(&["list"]);
    assert_eq!(list.code, 0);
    for backend in shmxc::back::ALL {
        let line = list.out.lines().find(|line| line.starts_with(&format!("{} ", backend.name))).unwrap();
        assert!(line.contains(backend.files[0]) && line.ends_with(backend.what), "{line}");
    }
    assert_eq!(folder.run(&["list", "languages"]).out, list.out);
    let json = folder.run(&["list", "--json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["name"], "rust");
    assert_eq!(json[0]["files"][0], "SCHEMA.rs");
    assert_eq!(json.as_array().unwrap().len(), shmxc::back::ALL.len());
}

#[test]
fn emit_model_is_what_a_template_sees() {
    let folder = Folder::new();
    let emitted = folder.run(&["gen", "beat.yaml", "imu.yaml", "--emit", "model"]);
    assert_eq!((emitted.code, emitted.err.as_str()), (0, ""));
    let model: serde_json::Value = serde_json::from_str(&emitted.out).unwrap();
    assert_eq!(model["rust"]["beat"]["records"][0]["name"], "Tick");
    assert_eq!(model["rust"]["imu"]["records"], serde_json::json!([]));
    assert_eq!(folder.files().len(), 3, "nothing is written");
    // a template sees these very texts
    folder.put(
        "templates/rust/module.rs.jinja",
        "%% for item in records\n<{ item.derives }>|<{ item.names }>\n%% endfor\n",
    );
    folder.run(&["gen", "beat.yaml", "--templates", "templates", "--lang", "rust"]);
    let record = &model["rust"]["beat"]["records"][0];
    let (derives, names) = (record["derives"].as_str().unwrap(), record["names"].as_str().unwrap());
    assert_eq!(folder.text("beat.rs"), format!("{derives}|{names}\n"));
}

#[test]
fn a_plain_run_writes_only_what_has_changed() {
    let folder = Folder::new();
    let gen_all =
        || folder.run(&["gen", "beat.yaml", "imu.yaml", "--lang", "rust,blob", "--templates", "templates"]).out;
    folder.put("templates/rust/plane.rs.jinja", "");
    gen_all();
    let unchanged = "unchanged beat.rs\nunchanged beat.shmxd\nunchanged imu.rs\nunchanged imu.shmxd\n";
    assert_eq!(gen_all(), unchanged);
    // an output is gone
    fs::remove_file(folder.path("imu.rs")).unwrap();
    assert_eq!(gen_all(), unchanged.replace("unchanged imu.rs", "wrote imu.rs"));
    // an included file has another field, then another comment
    folder.put("common.yaml", "types: { Tick: { record: { total: u64 } } }\n");
    assert_eq!(gen_all(), unchanged.replace("unchanged beat", "wrote beat"));
    folder.put("common.yaml", "# seen\ntypes: { Tick: { record: { total: u64 } } }\n");
    assert_eq!(gen_all(), unchanged);
    // a template is there that was not
    folder.put("templates/rust/aliases.rs.jinja", "    // none\n");
    assert_eq!(
        gen_all(),
        unchanged.replace("unchanged beat.rs", "wrote beat.rs").replace("unchanged imu.rs", "wrote imu.rs")
    );
    // another version of the compiler has been here
    let text = folder.text("beat.rs");
    let version = concat!("shmxc ", env!("CARGO_PKG_VERSION"));
    assert!(text.lines().next().unwrap().contains(version), "the version stands in the first line");
    folder.put("beat.rs", text.replace(version, "shmxc 0.0.9"));
    assert_eq!(gen_all(), unchanged.replace("unchanged beat.rs", "wrote beat.rs"));
}

#[test]
fn without_a_depfile_an_unchanged_file_keeps_its_time() {
    let folder = Folder::new();
    folder.run(&["gen", "imu.yaml"]);
    age(&folder.path("imu.rs"), 1000);
    let old = modified(&folder.path("imu.rs"));
    folder.run(&["gen", "imu.yaml"]);
    assert_eq!(modified(&folder.path("imu.rs")), old);
    folder.run(&["gen", "imu.yaml", "--depfile", "imu.mk"]);
    assert!(modified(&folder.path("imu.rs")) > old, "make would ask for it again");
}
