//! Schemas read from Rust source are those that rustc makes of it, byte for byte: the corpus of the derives, whose own
//! tests compare rustc's blobs with the same files; the examples; a crate of several modules.

use std::fs;
use std::path::{Path, PathBuf};

use shmx_schema::blob::to_vec;
use shmx_schema::diag::Diagnostics;
use shmxc::back;
use shmxc::compile::{Compiled, check_all, compile_all};
use shmxc::output::OutputSet;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn scan(path: &Path, only: Option<&str>) -> (Sources, Vec<Compiled>) {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.open(path, &mut findings).unwrap();
    let all = check_all(&mut sources, file, findings, only);
    (sources, all)
}

/// The blob of a source with one schema, or of one of its schemas.
fn blob(path: &Path, only: Option<&str>) -> Vec<u8> {
    let (sources, all) = scan(path, only);
    assert_eq!(all.len(), 1, "{}", path.display());
    let said = || human(&sources, &all[0].findings, Colour::Never);
    to_vec(&all[0].checked.as_ref().unwrap_or_else(|| panic!("{}:\n{}", path.display(), said())).schema)
}

#[test]
fn the_twins_of_the_corpus_have_its_blobs() {
    let mut count = 0;
    for entry in fs::read_dir(root().join("tests/derive/corpus")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if name == "all" {
            continue;
        }
        let expected = fs::read(root().join(format!("tests/corpus/{name}.shmxd"))).unwrap();
        assert!(blob(&path, None) == expected, "{name}");
        count += 1;
    }
    assert!(count >= 60, "only {count} cases");
}

#[test]
fn the_examples_have_the_blobs_of_their_schemas() {
    for name in ["camera", "imu", "machine", "sim_render"] {
        let derived = blob(&root().join(format!("examples/derived/{name}.rs")), None);
        assert!(derived == blob(&root().join(format!("schemas/{name}.yaml")), None), "{name}");
    }
}

#[test]
fn constants_and_types_are_followed_through_a_crate() {
    let dir = root().join("tests/scan/robot");
    let file = dir.join("src/arm/mod.rs");
    assert!(blob(&file, Some("Arms")) == blob(&dir.join("robot.yaml"), None));
    let names: Vec<_> = scan(&file, None).1.into_iter().filter_map(|c| c.item).collect();
    assert_eq!(names, ["arm::Arms", "arm::hand::Grip", "arm::hand::Hand"]);
    assert_eq!(blob(&file, Some("hand::Hand")), blob(&file, Some("arm::hand::Hand")));
}

#[test]
fn every_file_that_was_read_is_a_source() {
    let (sources, _) = scan(&root().join("tests/scan/robot/src/arm/mod.rs"), Some("Arms"));
    let mut read: Vec<_> = sources.iter().filter_map(|s| s.path.as_ref()?.file_name()?.to_str()).collect();
    read.sort();
    assert_eq!(read, ["joint.rs", "lib.rs", "messages.rs", "mod.rs", "mod.rs", "sizes.rs"]);
}

#[test]
fn what_is_made_of_rust_is_all_but_rust() {
    let path = root().join("examples/derived/imu.rs");
    let run = |wanted: fn(&&back::Backend) -> bool| {
        let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
        let file = sources.open(&path, &mut findings).unwrap();
        let backends: Vec<_> = back::ALL.iter().filter(wanted).collect();
        let all = compile_all(&mut sources, file, findings, None, &backends, &mut outputs);
        let codes: Vec<_> = all[0].findings.iter().map(|f| f.code).collect();
        (codes, outputs.iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect::<Vec<_>>())
    };
    let (codes, outputs) = run(|b| b.name == "blob");
    assert!(codes.is_empty(), "{codes:?}");
    assert_eq!(outputs, [("imu.shmxd".into(), blob(&root().join("schemas/imu.yaml"), None))]);
    assert_eq!(run(|b| b.name == "rust").0, ["rust-to-rust"]);
}

/// A source of several schemas says of each what is wrong with it, and only that.
#[test]
fn each_schema_of_a_file_stands_for_itself() {
    let text = "#[derive(ShmxStream)] struct Good { #[shmx(id = 1)] a: u8 }
        #[derive(ShmxStream)] struct Bad { #[shmx(id = 1)] a: [u8; N] }
        #[cfg(test)] #[derive(ShmxStream)] struct Test { #[shmx(id = 1)] a: bool }";
    let mut sources = Sources::new();
    let file = sources.add("two.rs", text.as_bytes(), &mut Diagnostics::new());
    let all = check_all(&mut sources, file, Diagnostics::new(), None);
    let said: Vec<_> =
        all.iter().map(|c| (c.item.as_deref(), c.checked.is_some(), c.findings.iter().count())).collect();
    assert_eq!(said, [(Some("Good"), true, 0), (Some("Bad"), false, 1)]);
    let found = all[1].findings.iter().next().unwrap();
    assert_eq!((found.code, found.at.path.as_str()), ("rust-name", "Bad.a"));
    assert_eq!(&text[found.at.span.start as usize..found.at.span.end as usize], "N");
}
