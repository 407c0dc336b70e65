//! Every module says the same as its blob, which is checked in beside it.

use shmx_runtime::Schema;
use shmx_schema::{blob, hash};

fn agrees<S: Schema>(file: &[u8]) {
    assert_eq!(S::BLOB, file, "{}", S::MODEL.name);
    assert_eq!(blob::decode(S::BLOB).unwrap().schema, *S::MODEL);
    assert_eq!(blob::to_vec(S::MODEL), S::BLOB);
    assert_eq!((S::SCHEMA_HASH, S::LAYOUT_HASH), (hash::schema_hash(S::MODEL), hash::layout_hash(S::MODEL)));
}

macro_rules! test_each {
    ($($module:ident)*) => {
        #[test]
        fn every_module_agrees_with_its_blob() {
            let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/");
            $(
                let name = stringify!($module).trim_end_matches('_');
                agrees::<shmx_corpus::$module::Schema>(&std::fs::read(format!("{dir}{name}.shmxd")).unwrap());
            )*
        }

        #[test]
        fn every_segment_can_be_made_and_read() {
            $(
                // what a test can't create: a group that the machine lacks
                if stringify!($module) != "segment_group" {
                    let (_dir, name) = support::segment();
                    let mut server = shmx_corpus::$module::Server::create(&name).unwrap();
                    drop(server.begin().unwrap());
                    let client = shmx_corpus::$module::Client::attach(&name).unwrap();
                    assert!(client.latest().unwrap().is_none());
                    assert!(client.absent().is_empty());
                }
            )*
        }
    };
}

mod support;

shmx_corpus::each_module!(test_each);
