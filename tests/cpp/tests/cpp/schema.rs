//! The describing half of the C++ runtime says of every directory what Rust says: what it read, what it refuses, whether
//! a reader fits. `cpp/tests/schema_judge.cpp` answers, built with the sanitizers where hostile bytes are asked about.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::support::{ADDRESSES, clang, compiled, corpus, gcc};
use shmx_evolution as pairs;
use shmx_runtime::Schema as _;
use shmx_schema::blob::{self, Directory};
use shmx_schema::fit::{Misfit, Place, describe, fit, fit_stock};
use shmx_schema::hash::{BASIS, fnv1a, layout_hash};
use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;

/// As a user's program that has neither exceptions nor type information.
fn plain() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| compiled(&clang(), "schema_judge", "plain", &["-O1", "-fno-exceptions", "-fno-rtti"]))
}

/// Asks all questions and gives the answers, in their order.
fn ask(program: &Path, questions: &[Vec<u8>]) -> Vec<String> {
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let answers = std::thread::scope(|scope| {
        scope.spawn(move || questions.iter().for_each(|q| drop(input.write_all(q))));
        BufReader::new(output).lines().map(Result::unwrap).collect::<Vec<_>>()
    });
    assert!(child.wait().unwrap().success(), "the C++ program failed after {} answers", answers.len());
    assert_eq!(answers.len(), questions.len());
    answers
}

fn with_length(question: &mut Vec<u8>, bytes: &[u8]) {
    question.extend(u32::try_from(bytes.len()).unwrap().to_le_bytes());
    question.extend(bytes);
}

/// What `decode` of the program prints, of Rust's.
fn said(bytes: &[u8]) -> String {
    let Directory { schema, appended, blob_bytes } = match blob::decode(bytes) {
        Err(error) => return format!("segment is corrupt or of another kind: {error}").replace('\n', "|"),
        Ok(directory) => directory,
    };
    let hash = |bytes: &[u8]| fnv1a(BASIS, bytes);
    let stock = blob_bytes == 0;
    let mut out = format!("{} {blob_bytes}", if stock { "stock" } else { "ours" });
    write!(out, " {:016x} {:016x}", hash(&blob::to_vec(&schema)), layout_hash(&schema)).unwrap();
    for stream in &appended {
        write!(out, " {:016x}", hash(&blob::stream_entry(&schema.types, stream))).unwrap();
    }
    let words = schema.streams.iter().fold(BASIS, |state, s| fnv1a(state, describe(s, &schema.types).as_bytes()));
    write!(out, " {words:016x} {} {}", Frame::fixed_bytes(&schema), Frame::most(&schema)).unwrap();
    out
}

/// What both may say in words of their own: where JSON is wrong.
fn comparable(answer: &str) -> &str {
    match answer.find("in its extra, ") {
        Some(at) if !answer[at..].contains(" is not ") => &answer[..at],
        _ => answer,
    }
}

fn compare(program: &Path, directories: &[(String, Vec<u8>)]) -> usize {
    let question = |bytes: &[u8]| {
        let mut question = vec![b'd'];
        with_length(&mut question, bytes);
        question
    };
    let questions: Vec<_> = directories.iter().map(|(_, bytes)| question(bytes)).collect();
    let mut good = 0;
    for ((what, bytes), answer) in directories.iter().zip(ask(program, &questions)) {
        let expected = said(bytes);
        assert_eq!(comparable(&answer), comparable(&expected), "{what}");
        good += usize::from(!expected.starts_with("segment is corrupt"));
    }
    good
}

/// A directory without its SCHEMA entry and all that stock has not: streams alone.
fn as_stock(bytes: &[u8]) -> Vec<u8> {
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(head) = bytes.get(at..at + 8) {
        let [kind, length] = [0, 4].map(|i| u32::from_le_bytes(head[i..i + 4].try_into().unwrap()) as usize);
        let end = (at + 8 + length).next_multiple_of(16);
        if kind == 0x1000 {
            out.extend(&bytes[at..end]);
        }
        at = end;
    }
    out
}

/// A directory to which each of its streams that may be was appended once more, under another id and name.
fn with_appended(bytes: &[u8]) -> Vec<u8> {
    let directory = blob::decode(bytes).unwrap();
    let mut out = bytes.to_vec();
    for stream in directory.schema.streams.iter().filter(|s| s.extent.max.is_some() || s.optional) {
        let mut stream = stream.clone();
        stream.id = stream.id.wrapping_add(1_000_000);
        stream.name = format!("more {}", stream.id).into();
        out.extend(blob::stream_entry(&directory.schema.types, &stream));
    }
    out
}

#[test]
fn every_directory_of_the_corpus_is_read_as_rust_reads_it() {
    let mut all = corpus();
    let stock: Vec<_> = all.iter().map(|(name, blob)| (format!("{name}, as stock's"), as_stock(blob))).collect();
    let more: Vec<_> = all.iter().map(|(name, blob)| (format!("{name}, appended to"), with_appended(blob))).collect();
    all.extend(stock);
    all.extend(more);
    all.push(("nothing".into(), Vec::new()));
    let good = compare(plain(), &all);
    assert!(good > all.len() * 9 / 10, "only {good} of {} are good", all.len());
}

/// Each length, and each byte made into some others.
fn damaged(name: &str, blob: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut out: Vec<_> = (0..blob.len()).map(|n| (format!("{name}, {n} bytes of it"), blob[..n].to_vec())).collect();
    for at in 0..blob.len() {
        for change in [0x01, 0x80, blob[at], blob[at] ^ b'"'] {
            let mut bytes = blob.to_vec();
            bytes[at] ^= change;
            if change != 0 {
                out.push((format!("{name}, byte {at} now {:#x}", bytes[at]), bytes));
            }
        }
    }
    out
}

#[test]
fn every_damaged_byte_and_length_is_judged_as_rust_judges_it() {
    // optimised, as it has much to do
    let program = compiled(&gcc(), "schema_judge", "sanitized", &[ADDRESSES, &["-O1"]].concat());
    let names =
        ["everything", "control_fields", "enum_limits", "meta", "record_nested", "segment_all", "texts", "match"];
    let (mut count, mut good) = (0, 0);
    for (name, blob) in corpus().iter().filter(|(name, _)| names.contains(&name.as_str())) {
        for (kind, bytes) in [("", blob.clone()), (", as stock's", as_stock(blob)), (", more", with_appended(blob))] {
            let all = damaged(&format!("{name}{kind}"), &bytes);
            count += all.len();
            good += compare(&program, &all);
        }
    }
    assert!(count > 20_000 && good > 1000, "{count} damaged directories, of which {good} are still good");
}

/// `extra`s that are JSON and that are not, of keys that we know and that we don't.
fn extras() -> Vec<String> {
    let values = [
        r#""""#,
        r#""a""#,
        r#""\u0041\/\b\f\n\r\t\"\\""#,
        r#""\u00e9\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""\ud83d\u0041""#,
        r#""\ud83d\ud83d""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u0000""#,
        r#""\x""#,
        "\"a\u{1}b\"",
        "\"a\nb\"",
        r#""open"#,
        "\"\\",
        "\"\u{e9}\u{1f600}\"",
        "0",
        "-0",
        "-",
        "01",
        "1.",
        "1.5e+3",
        "1e",
        "1e999",
        ".5",
        "+1",
        "4294967295",
        "4294967296",
        "99999999999999999999",
        "null",
        "true",
        "false",
        "tru",
        "nullx",
        "[]",
        "[1]",
        "[ 1 , 2 ]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[null]",
        "[null,3]",
        "[3,null]",
        "[null,null]",
        "[0]",
        "[null,0]",
        "[1.0]",
        "[-1]",
        "[1e0]",
        "[[]]",
        r#"["x"]"#,
        r#"["x","x"]"#,
        r#"["x y"]"#,
        r#"[""]"#,
        r#"["x",1]"#,
        r#"["x","y"]"#,
        "{}",
        "{ }",
        r#"{"a":1}"#,
        r#"{"a":1,}"#,
        r#"{"a" : 1 , "b":[]}"#,
        r#"{"a":{}}"#,
        r#"{"a":null}"#,
        r#"{"a":-1.50e2}"#,
        r#"{"b":true,"a":"x","b":2}"#,
        r#"{"\u0062":1,"b":2}"#,
        r#"{a:1}"#,
        r#"{"a"}"#,
        r#"{"a":}"#,
        "utf8",
        r#""utf8""#,
        r#""json""#,
        r#""bytes""#,
        r#""Point""#,
        "",
        " ",
        "1 1",
        "{}}",
        "]",
        "}",
    ];
    let keys = ["components", "doc", "encoding", "meta", "optional", "shape", "type", "unit", "else", r"\u0064oc"];
    let mut out: Vec<String> = values.iter().map(|v| (*v).to_owned()).collect();
    for (key, value) in keys.iter().flat_map(|key| values.iter().map(move |value| (key, value))) {
        out.push(format!(r#"{{"{key}":{value}}}"#));
        out.push(format!("{{ \"shape\":[null]\t, \"{key}\"\n: {value}\r }} "));
        out.push(format!(r#"{{"{key}":1,"shape":[null],"{key}":{value}}}"#)); // of two the last counts
    }
    for deep in [3, 127, 128, 129, 10_000] {
        out.push(format!(r#"{{"shape":[null],"else":{}{}}}"#, "[".repeat(deep), "]".repeat(deep)));
        out.push(format!(r#"{{"shape":[null],"else":{}1{}}}"#, r#"{"a":"#.repeat(deep), "}".repeat(deep)));
    }
    out
}

#[test]
fn every_extra_is_read_as_rust_reads_it() {
    let (_, minimal) = corpus().into_iter().find(|(name, _)| name == "minimal").unwrap();
    let mut all = Vec::new();
    for extra in extras() {
        for (code, components, bytes) in [(3, 1, 1), (12, 1, 4), (12, 2, 8)] {
            let numbers = [77, code, components, 0, bytes, 1, 4, u32::try_from(extra.len()).unwrap()];
            let mut body: Vec<u8> = numbers.iter().flat_map(|n: &u32| n.to_le_bytes()).collect();
            body.extend(b"more");
            body.extend(extra.as_bytes());
            let mut entry = 0x1000u32.to_le_bytes().to_vec();
            with_length(&mut entry, &body);
            entry.resize(entry.len().next_multiple_of(16), 0);
            all.push((format!("appended, {code} x {components}, {extra}"), [&minimal[..], &entry].concat()));
            all.push((format!("of stock, {code} x {components}, {extra}"), entry));
        }
    }
    let good = compare(plain(), &all);
    assert!(good > all.len() / 2 && good < all.len() * 9 / 10, "{good} of {} are good", all.len());
}

/// What `fit` of the program prints, of Rust's.
fn verdict(reader: &Schema, segment: &Directory, accept: bool) -> String {
    let found = match segment.blob_bytes {
        0 => fit_stock(reader, &segment.schema, accept),
        _ => fit(reader, &segment.schema, &segment.appended, accept),
    };
    let fitted = match found {
        Err(misfits) => {
            let line = |m: &Misfit| format!("{} {m}|", m.grade).replace('\n', "|");
            return misfits.iter().map(line).collect();
        }
        Ok(fitted) => fitted,
    };
    let place = |place: Option<usize>| place.map_or(" -".to_owned(), |i| format!(" {i}"));
    let stream = |at: &Place| match *at {
        Place::Schema(i) => place(Some(i)),
        Place::Appended(i) => place(Some(segment.schema.streams.len() + i)),
        Place::Absent => place(None),
    };
    let controls: String = fitted.controls.iter().map(|i| place(*i)).collect();
    format!("{};{controls};", fitted.streams.iter().map(stream).collect::<String>())
}

fn compare_fits(program: &Path, asked: &[(String, Vec<u8>, Vec<u8>)]) -> usize {
    let both = asked.iter().flat_map(|one| [(one, false), (one, true)]);
    let question = |((_, mine, theirs), accept): (&(String, Vec<u8>, Vec<u8>), bool)| {
        let mut question = vec![b'f', u8::from(accept)];
        with_length(&mut question, mine);
        with_length(&mut question, theirs);
        question
    };
    let answers = ask(program, &both.clone().map(question).collect::<Vec<_>>());
    let mut misfits = 0;
    for (((what, mine, theirs), accept), answer) in both.zip(answers) {
        let (reader, segment) = (blob::decode(mine).unwrap().schema, blob::decode(theirs).unwrap());
        let expected = verdict(&reader, &segment, accept);
        assert_eq!(answer, expected, "{what}, accepting meaning: {accept}");
        misfits += usize::from(expected.ends_with('|'));
    }
    misfits
}

macro_rules! all_pairs {
    ($($pair:ident)*) => {
        /// The two blobs of every pair.
        fn evolution() -> Vec<(&'static str, &'static [u8], &'static [u8])> {
            vec![$((stringify!($pair), pairs::$pair::old::Schema::BLOB, pairs::$pair::new::Schema::BLOB),)*]
        }
    };
}

pairs::each_pair!(all_pairs);

#[test]
fn every_reader_fits_as_rust_says() {
    let mut asked = Vec::new();
    for (name, old, new) in evolution() {
        for (what, mine, theirs) in [("old reader", old, new), ("new reader", new, old), ("itself", old, old)] {
            asked.push((format!("{name}, {what}"), mine.to_vec(), theirs.to_vec()));
            asked.push((format!("{name}, {what}, of stock"), mine.to_vec(), as_stock(theirs)));
            asked.push((format!("{name}, {what}, appended to"), mine.to_vec(), with_appended(theirs)));
        }
    }
    let blobs = corpus();
    for (i, (mine, a)) in blobs.iter().enumerate() {
        let (theirs, b) = &blobs[(i + 1) % blobs.len()]; // two that have little to do with one another
        asked.push((format!("{mine} at {theirs}"), a.clone(), b.clone()));
        asked.push((format!("{mine} at {theirs} of stock"), a.clone(), as_stock(b)));
        asked.push((format!("{mine} at itself of stock"), a.clone(), as_stock(a)));
    }
    let misfits = compare_fits(plain(), &asked);
    assert!(misfits > 150, "only {misfits} of {} do not fit", asked.len() * 2);
}
