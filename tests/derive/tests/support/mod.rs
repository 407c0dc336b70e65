//! What the tests share.

/// A segment's name that no other test has; the folder goes when the guard does.
pub fn segment() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let name = dir.path().join("segment").to_str().unwrap().to_owned();
    (dir, name)
}
