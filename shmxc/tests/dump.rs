//! What is shown of a schema: the texts are checked in beside, `SHMX_BLESS=1` writes them anew.

use std::fs;
use std::path::Path;

use serde_json::Value;
use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::dump::Dump;
use shmxc::render::Colour;
use shmxc::source::Sources;

fn dump(path: &Path) -> Dump {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.open(path, &mut findings).unwrap();
    Dump::of(&check(&mut sources, file, findings).checked.unwrap())
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_schema_in_every_form() {
    let dump = dump(&here().join("tests/dump/rover.yaml"));
    let forms = [
        ("rover.txt", dump.text()),
        ("rover.json", dump.json()),
        ("rover.80.txt", dump.picture(80, Colour::Never)),
        ("rover.40.txt", dump.picture(40, Colour::Never)),
    ];
    for (name, text) in forms {
        let path = here().join("tests/dump").join(name);
        if std::env::var_os("SHMX_BLESS").is_some() {
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{name}");
    }
}

#[test]
fn colours_are_for_terminals() {
    let dump = dump(&here().join("tests/dump/rover.yaml"));
    let (plain, painted) = (dump.picture(80, Colour::Never), dump.picture(80, Colour::Always));
    assert!(!plain.contains('\x1b') && painted.contains("\x1b[2m|#1"), "{painted}");
    let bare = ["\x1b[2m", "\x1b[33m", "\x1b[0m"].iter().fold(painted, |text, code| text.replace(code, ""));
    assert_eq!(bare, plain);
}

/// Every byte of a frame and of a record is somebody's, or a gap that is named.
#[test]
fn nothing_is_left_out() {
    let corpus = fs::read_dir(here().join("../tests/corpus")).unwrap().map(|entry| entry.unwrap().path());
    let schemas = corpus.filter(|p| p.extension().is_some_and(|e| e == "yaml") && !p.ends_with("include_common.yaml"));
    for path in schemas {
        let dump = dump(&path);
        let mut end = 0;
        for stream in dump.streams.iter().filter_map(|s| Some((s, s.place.as_ref()?))) {
            let (of, place) = stream;
            assert_eq!(place.head, end, "{}: {}", path.display(), of.name);
            assert!(place.data >= place.head + place.head_bytes && place.data % of.align == 0);
            assert_eq!(of.bytes, of.element_bytes * of.elements);
            end = place.end;
        }
        assert_eq!(end, dump.fixed_bytes);
        for record in dump.types.iter().filter_map(|t| t.record.as_ref()).chain(dump.controls.iter().map(|c| &c.body)) {
            let held = record.fields.iter().map(|f| f.bytes).chain(record.holes.iter().map(|h| h.bytes));
            assert_eq!(held.sum::<u64>(), u64::from(record.bytes), "{}", path.display());
        }
        let json: Value = serde_json::from_str(&dump.json()).unwrap();
        assert_eq!(json["streams"].as_array().unwrap().len(), dump.streams.len());
        for width in [0, 30, 80, 200] {
            let picture = dump.picture(width, Colour::Never);
            let rows = picture.lines().filter(|line| line.starts_with("  ") && line.contains('|'));
            for row in rows {
                assert!(row.chars().count() <= width.max(21), "{}: {row}", path.display());
            }
        }
    }
}
