//! Modules of random schemas: that they compile without a warning is most of the test, as each asserts its layout.
//! `SHMX_RANDOM=N` makes so many, `SHMX_FIRST=K` begins with number K.
#![deny(warnings)]
#![forbid(unsafe_code)]

use shmx_schema::{blob, hash};

/// The constants that rustc made of a module, and the blob of its schema.
fn agrees<S: shmx_runtime::Schema>(number: u64, file: &[u8]) {
    assert_eq!(S::BLOB, file, "number {number}");
    assert_eq!(blob::decode(file).unwrap().schema, *S::MODEL, "number {number}");
    let hashes = (hash::schema_hash(S::MODEL), hash::layout_hash(S::MODEL));
    assert_eq!((S::SCHEMA_HASH, S::LAYOUT_HASH), hashes, "number {number}");
}

include!(concat!(env!("OUT_DIR"), "/all.rs"));

#[test]
fn random_schemas_compile_and_agree_with_their_models() {
    each();
}
