//! Each kind of input through the library: what comes of it, and what is said when nothing can.
#![cfg(all(feature = "cli", target_os = "linux"))]

#[allow(dead_code)] // its users are elsewhere
#[path = "../../tests/runtime/src/stock.rs"]
mod stock;

use std::fs;
use std::path::{Path, PathBuf};

use shmx_runtime::dynamic::{self, SchemaBuilder, Server};
use shmx_runtime::model::{Layout, Scalar, Stream};
use shmx_runtime::{Inspector, dynamic::Client};
use shmx_schema::blob;
use shmx_schema::check::Checked;
use shmxc::back;
use shmxc::compile::{Compiled, add_outputs};
use shmxc::input::load;
use shmxc::output::OutputSet;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;
use tempfile::TempDir;

fn corpus(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus").join(file)
}

fn good(spec: &str) -> Checked {
    let mut sources = Sources::new();
    let [compiled]: [Compiled; 1] = load(&mut sources, spec).unwrap().try_into().unwrap();
    let shown = human(&sources, &compiled.findings, Colour::Never);
    compiled.checked.unwrap_or_else(|| panic!("{shown}"))
}

fn why(spec: &str) -> String {
    let error = load(&mut Sources::new(), spec).unwrap_err().to_string();
    error.strip_prefix(&format!("can't read {spec}: ")).unwrap_or_else(|| panic!("{error}")).to_owned()
}

/// Every file that is made of an input.
/// How many files a schema has in the usual languages.
fn every() -> usize {
    back::usual().map(|backend| backend.files.len()).sum()
}

fn made(spec: &str) -> Vec<(String, Vec<u8>)> {
    let (mut sources, mut outputs) = (Sources::new(), OutputSet::new());
    for mut compiled in load(&mut sources, spec).unwrap() {
        add_outputs(&sources, &mut compiled, &back::usual().collect::<Vec<_>>(), &mut outputs);
        assert!(compiled.checked.is_some(), "{}", human(&sources, &compiled.findings, Colour::Never));
    }
    outputs.iter().map(|(name, bytes)| (name.display().to_string(), bytes.to_owned())).collect()
}

#[test]
fn a_blob_is_the_schema_that_it_was_made_of() {
    for case in ["everything", "wire_names", "record_nested", "segment_all", "shmx2", "control_wire_names"] {
        let path = corpus(&format!("{case}.shmxd"));
        let read = good(path.to_str().unwrap());
        let written = good(path.with_extension("yaml").to_str().unwrap());
        assert_eq!(read.schema, written.schema, "{case}");
        let blobs: Vec<_> = made(path.to_str().unwrap()).into_iter().filter(|(n, _)| n.ends_with("shmxd")).collect();
        assert_eq!(blobs[0].1, fs::read(&path).unwrap(), "{case}");
    }
}

#[test]
fn rust_made_of_a_blob_differs_in_what_a_blob_does_not_say() {
    // neither wire names that are no identifiers nor named sizes
    let text = |file: &str| {
        let made = made(corpus(file).to_str().unwrap());
        String::from_utf8(made.into_iter().find(|(name, _)| name.ends_with(".rs")).unwrap().1).unwrap()
    };
    let without_origin = |text: String| text.replace(".shmxd. Do not", ".yaml. Do not");
    assert_eq!(without_origin(text("record_nested.shmxd")), text("record_nested.yaml"));
    assert!(text("record_nested.shmxd").contains(" from record_nested.shmxd. Do not edit."));
}

#[test]
fn what_is_no_blob_says_so() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("a.shmxd");
    let spec = path.to_str().unwrap();
    let bytes = fs::read(corpus("everything.shmxd")).unwrap();
    let said = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        why(spec)
    };
    assert!(said(b"schema: beat\n").contains("no directory blob"));
    assert!(said(b"").contains("no directory blob"));
    assert!(said(&bytes[..bytes.len() / 2]).starts_with("it is damaged: directory: "));
    let padded = [&bytes[..], &[0; 16]].concat();
    assert!(said(&padded).starts_with("16 bytes stand behind the blob"), "{}", said(&padded));
    assert!(said(&stock::directory(&[stock::spec(1, "tick", 9, 1, 0)])).contains("of a stock SHMX server"));

    let schema = blob::decode(&bytes).unwrap().schema;
    let late: Stream = dynamic::stream(4_000_000, "late", Scalar::F32).max(4).into();
    let late = Stream { layout: Layout::Soa, ..late };
    let appended = [&bytes[..], &blob::stream_entry(&schema.types, &late)].concat();
    let text = said(&appended);
    assert!(
        text.contains("stream 'late' (id 4000000) was appended") && text.contains(&bytes.len().to_string()),
        "{text}"
    );

    let mut newer = bytes.clone();
    let at = newer.windows(6).position(|w| w == b"\"unit\"").unwrap();
    newer[at + 1..at + 5].copy_from_slice(b"quux");
    assert!(said(&newer).contains("made by a newer one"), "{}", said(&newer));
    assert!(why(dir.path().join("no.shmxd").to_str().unwrap()).contains("No such file"));
}

#[test]
fn a_live_segment_is_its_schema_and_what_was_appended() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("lab");
    let spec = format!("shm:{}", path.display());
    let schema = SchemaBuilder::new("lab")
        .stream(dynamic::stream(4, "race-table", Scalar::U64))
        .stream(dynamic::stream(9, "tick", Scalar::U64))
        .control(dynamic::control(1, "Set Mode"));
    let mut server = Server::builder(path.to_str().unwrap(), schema).readers(1).room(256, 256).create().unwrap();
    let reader = Client::attach(path.to_str().unwrap()).unwrap(); // no slot is left
    server.append(dynamic::stream(6, "late", Scalar::F32).max(4)).unwrap();
    let checked = good(&spec);
    assert_eq!(checked.schema.streams.iter().map(|s| s.id).collect::<Vec<_>>(), [4, 6, 9]);
    assert_eq!(checked.names.stream(4), Some("race_table"));
    assert_eq!(checked.names.control(1), Some("set_mode"));
    assert_eq!(Inspector::open(path.to_str().unwrap()).unwrap().readers().len(), 1, "the client alone");
    let files = made(&spec);
    assert_eq!(files.len(), every());
    let (_, text) = files.iter().find(|(name, _)| name == "lab.rs").unwrap();
    assert!(String::from_utf8_lossy(text).contains(" from lab. Do not edit."));
    drop(reader);
    server.close().unwrap();
    assert!(why(&spec).contains("start its writer first"));
}

#[test]
fn a_stock_segment_is_what_its_streams_are() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("Sim-2");
    let spec = format!("shm:{}", path.display());
    let mut odd = stock::spec(12, "blob", 3, 1, 0);
    odd.bytes_per_elem = 24;
    let streams = [stock::spec(3, "position", 12, 3, 0), stock::spec(1, "tick", 9, 1, 1), odd];
    let _server = stock::Stock::create(path.to_str().unwrap(), stock::Config::default(), &streams);
    let checked = good(&spec);
    assert_eq!(checked.schema.name, "sim_2");
    let words: Vec<String> = checked
        .schema
        .streams
        .iter()
        .map(|s| format!("{} {}", s.name, shmx_schema::fit::describe(s, &checked.schema.types)))
        .collect();
    let expected =
        ["tick u64, max 1024, optional", "position f32 x 3 soa, max 682, optional", "blob Record24, max 341, optional"];
    assert_eq!(words, expected, "as much as 8192 bytes of a frame hold");
    assert_eq!(made(&spec).len(), every());
    // a reader made of it reads it
    let schema = good(&spec).schema;
    let found = Inspector::open(path.to_str().unwrap()).unwrap().directory().unwrap();
    assert!(shmx_schema::fit::fit_stock(&schema, &found.schema, false).is_ok());

    let twice = [stock::spec(1, "tick", 9, 1, 1), stock::spec(2, "tick", 9, 1, 1)];
    let path = dir.path().join("twice");
    let _server = stock::Stock::create(path.to_str().unwrap(), stock::Config::default(), &twice);
    let said = why(&format!("shm:{}", path.display()));
    assert!(said.contains("can't stand in a schema") && said.contains("its name stands twice"), "{said}");
}

#[test]
fn segments_are_named_with_a_slash() {
    for spec in ["shm:", "shm:beat", "shm:/"] {
        assert_eq!(why(spec), "a segment is written shm:/NAME", "{spec}");
    }
    assert!(why("shm:/there is none").contains("is no segment name"));
    assert!(why("shm:/there-is-none").contains("no segment 'there-is-none'"));
}
