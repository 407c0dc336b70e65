//! Pairs of schemas, one changed into the other: a pair for each kind of change that `shmxc diff` knows, or more.
//!
//! In each folder of `pairs/` stand `old.yaml`, `new.yaml` and what `diff` says of them (`verdict.txt`, which the tests of
//! the compiler write). Here both become modules of one crate, so that its tests can let readers of each attach to
//! segments of the other, and see whether the verdict is true.
#![forbid(unsafe_code)]

include!(concat!(env!("OUT_DIR"), "/pairs.rs"));
