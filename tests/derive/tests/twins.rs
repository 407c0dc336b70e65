//! The corpus as YAML and as Rust is one and the same: blob, fingerprints, and segments that each attaches to of the
//! other's.

mod support;

use shmx_runtime::{Client, Inspector, Schema, Server};
use support::segment;

fn same<Yaml: Schema, Rust: Schema>(case: &str) {
    let name = case.trim_end_matches('_');
    let file = std::fs::read(format!("{}/../corpus/{name}.shmxd", env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(Rust::BLOB == file, "{case}: {}", first_difference(Rust::BLOB, &file));
    assert_eq!(Rust::SCHEMA_HASH, Yaml::SCHEMA_HASH, "{case}");
    assert_eq!(Rust::LAYOUT_HASH, Yaml::LAYOUT_HASH, "{case}");
    assert_eq!(Rust::MODEL, Yaml::MODEL, "{case}");
}

fn first_difference(ours: &[u8], theirs: &[u8]) -> String {
    let at = ours.iter().zip(theirs).take_while(|(a, b)| a == b).count();
    let near = |of: &[u8]| String::from_utf8_lossy(&of[at.saturating_sub(20)..of.len().min(at + 40)]).into_owned();
    format!("byte {at} of {} and {}: {:?}, {:?}", ours.len(), theirs.len(), near(ours), near(theirs))
}

/// A server of `A` and a client of `B`, by the fast path: one fingerprint says all, and nothing is compared.
fn attaches<A: Schema, B: Schema>(case: &str) {
    let (_dir, name) = segment();
    let mut server = Server::<A>::create(&name).unwrap();
    drop(server.begin().unwrap());
    let client = Client::<B>::attach(&name).unwrap();
    assert_eq!(Inspector::open(&name).unwrap().layout().schema_hash, B::SCHEMA_HASH, "{case}");
    assert!(client.absent().is_empty(), "{case}");
    assert!(client.latest().unwrap().is_none(), "{case}");
}

macro_rules! list {
    ($($module:ident)*) => { const CORPUS: &[&str] = &[$(stringify!($module)),*]; };
}

shmx_corpus::each_module!(list);

macro_rules! test_each {
    ($($module:ident $schema:ident)*) => {
        #[test]
        fn the_same_blob_and_fingerprints() {
            $(same::<shmx_corpus::$module::Schema, shmx_derive_tests::$module::$schema>(stringify!($module));)*
        }

        #[test]
        fn each_attaches_to_the_other() {
            $(
                let case = stringify!($module);
                // what a test can't create: a group that the machine lacks
                if case != "segment_group" {
                    attaches::<shmx_corpus::$module::Schema, shmx_derive_tests::$module::$schema>(case);
                    attaches::<shmx_derive_tests::$module::$schema, shmx_corpus::$module::Schema>(case);
                }
            )*
        }

        #[test]
        fn every_case_is_here() {
            assert_eq!(CORPUS, [$(stringify!($module)),*]);
        }
    };
}

shmx_derive_tests::each_twin!(test_each);
