//! Random models survive the way through YAML: what is written is read as the same, however wild its texts are.
//! `SHMX_CASES=N` tries so many.

#[path = "../../tests/random/models.rs"]
mod models;

use proptest::prelude::*;
use shmx_schema::blob;
use shmx_schema::check::Checked;
use shmx_schema::diag::{Diagnostics, Severity};
use shmxc::back::yaml;
use shmxc::compile::check;
use shmxc::fmt::format;
use shmxc::source::Sources;

fn cases() -> u32 {
    std::env::var("SHMX_CASES").map_or(300, |n| n.parse().expect("a number"))
}

/// The model of a text, or the first error.
fn parse(text: &str) -> Result<Checked, String> {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.add("any.yaml", text.as_bytes(), &mut findings);
    let compiled = check(&mut sources, file, findings);
    let error = || compiled.findings.iter().find(|d| d.severity == Severity::Error).map(|d| d.message.clone());
    compiled.checked.ok_or_else(|| error().unwrap_or_default())
}

/// What another reader of YAML takes for the unit and doc of every stream.
fn as_others_read(text: &str, checked: &Checked) -> Result<(), String> {
    let read: serde_yaml::Value = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    for stream in checked.schema.streams.iter() {
        let entry = &read["streams"][checked.names.stream(stream.id).unwrap()];
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        if (text("unit"), text("doc").trim()) != (&stream.unit, &stream.doc) {
            return Err(format!("another text: {entry:?}"));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn yaml_model_blob_model_yaml(checked in models::checked(1 << 30)) {
        let text = yaml::text(&checked);
        let read = parse(&text);
        prop_assert_eq!(read.as_ref(), Ok(&checked), "\n{}", text);

        let blob = blob::to_vec(&read.unwrap().schema);
        let decoded = blob::decode(&blob);
        prop_assert!(decoded.is_ok(), "{:?}\n{}", decoded, text);
        let again = Checked { schema: decoded.unwrap().schema, ..checked.clone() };
        prop_assert_eq!(&again, &checked, "\n{}", text);
        prop_assert_eq!(&yaml::text(&again), &text);

        // and what is made is what the formatter would make of it
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.add("any.yaml", text.as_bytes(), &mut findings);
        prop_assert_eq!(format(&mut sources, file, &mut findings), Ok(text.clone()));
        prop_assert_eq!(as_others_read(&text, &checked), Ok(()), "\n{}", text);
    }
}
