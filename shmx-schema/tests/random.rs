//! Random models survive the way through bytes.

#[path = "../../tests/random/models.rs"]
mod models;

use proptest::collection::vec;
use proptest::prelude::*;
use shmx_schema::blob;
use shmx_schema::hash::{BASIS, fnv1a, layout_hash, schema_hash};
use shmx_schema::layout::elem_size;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(checked in models::checked(u64::from(u32::MAX) / 2)) {
        let schema = checked.schema;
        let bytes = blob::to_vec(&schema);
        prop_assert_eq!(bytes.len(), blob::len(&schema));
        prop_assert_eq!(schema_hash(&schema), fnv1a(BASIS, &bytes));
        let read = blob::decode(&bytes);
        prop_assert!(read.is_ok(), "{:?}", read);
        let read = read.unwrap();
        prop_assert_eq!(&read.schema, &schema);
        prop_assert_eq!(read.blob_bytes, bytes.len());
        prop_assert_eq!(layout_hash(&read.schema), layout_hash(&schema));
        for s in schema.streams.iter() {
            prop_assert!(elem_size(&schema.types, &s.elem, &s.components).bytes > 0);
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in vec(any::<u8>(), 0..200), kind in 0x1000..0x1005u32, words in vec(0..64u32, 0..40)) {
        let _ = blob::decode(&bytes);
        // one entry of small numbers gets further in
        let mut entry: Vec<u8> = [kind, words.len() as u32 * 4].iter().flat_map(|n| n.to_le_bytes()).collect();
        entry.extend(words.iter().flat_map(|n| n.to_le_bytes()));
        if let Ok(read) = blob::decode(&entry) {
            prop_assert!(read.blob_bytes <= entry.len());
        }
    }
}
