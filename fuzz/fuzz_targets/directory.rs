//! Directory bytes: they decode to a directory that writes itself again, or to an error with words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shmx_schema::{blob, fit, hash};

fuzz_target!(|bytes: &[u8]| {
    let directory = match blob::decode(bytes) {
        Ok(directory) => directory,
        Err(error) => return assert!(!error.to_string().is_empty() && !error.entry().is_empty()),
    };
    assert!(directory.blob_bytes <= bytes.len());
    for stream in directory.schema.streams.iter().chain(&directory.appended) {
        assert!(!fit::describe(stream, &directory.schema.types).is_empty());
        assert!(directory.stream(stream.id).is_some());
    }
    if directory.schema.name.is_empty() {
        // Of a stock server, which has no schema to write.
        let streams = (0..directory.schema.streams.len()).map(fit::Place::Schema).collect();
        let itself = fit::fit_stock(&directory.schema, &directory.schema, false);
        return assert_eq!(itself, Ok(fit::Fit { streams, controls: Vec::new() }));
    }
    let mut written = blob::to_vec(&directory.schema);
    let blob_bytes = written.len();
    for stream in &directory.appended {
        written.extend(blob::stream_entry(&directory.schema.types, stream));
    }
    let again = blob::decode(&written).expect("what was decoded is written so that it decodes");
    assert_eq!(
        (&again.schema, &again.appended, again.blob_bytes),
        (&directory.schema, &directory.appended, blob_bytes)
    );
    assert_eq!(hash::layout_hash(&again.schema), hash::layout_hash(&directory.schema));
    // Whoever has the same schema can read it, each stream and control where it stands.
    let streams = (0..again.schema.streams.len()).map(fit::Place::Schema).collect();
    let controls = (0..again.schema.controls.len()).map(Some).collect();
    let itself = fit::fit(&directory.schema, &again.schema, &again.appended, false);
    assert_eq!(itself, Ok(fit::Fit { streams, controls }));
});
