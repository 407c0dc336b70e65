//! What the tests of the corpus share: segments of their own, and values that tell where they stand.
#![allow(dead_code)]

use shmx_runtime::__private::{Plain, take};

/// A segment's name that no other test has; the folder goes when the guard does.
pub fn segment() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let name = dir.path().join("segment").to_str().unwrap().to_owned();
    (dir, name)
}

/// A value whose bytes follow from a seed and an index: 1 to 61, so it is no NaN, and a text where it is one.
pub fn pattern<T: Plain>(seed: usize, i: usize) -> T {
    let bytes: Vec<u8> = (0..size_of::<T>()).map(|k| ((seed * 31 + i * 7 + k) % 61 + 1) as u8).collect();
    take(&bytes, 0)
}

/// Some of them.
pub fn list<T: Plain>(seed: usize, n: usize) -> Vec<T> {
    (0..n).map(|i| pattern(seed, i)).collect()
}
