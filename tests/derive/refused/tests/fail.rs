//! What must not compile, and what is said of it: `fail/NAME.rs` is wrong in one way, `NAME.stderr` beside it is the
//! exact rendering. `TRYBUILD=overwrite` writes it anew.

use std::fs;
use std::process::Command;

/// The rustc that the renderings are of.
const RENDERED_BY: &str = "rustc 1.95";

#[test]
fn mistakes_are_errors_at_the_token() {
    let version = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("--version").output().unwrap();
    let same = String::from_utf8_lossy(&version.stdout).starts_with(RENDERED_BY);
    let cases = trybuild::TestCases::new();
    let mut count = 0;
    // relative, as trybuild keeps line numbers of such alone
    for entry in fs::read_dir("fail").unwrap() {
        let rendering = entry.unwrap().path();
        if rendering.extension().is_none_or(|end| end != "stderr") {
            continue;
        }
        // what rustc says itself (of constants, of traits), each version words anew
        if same || !fs::read_to_string(&rendering).unwrap().contains("error[E") {
            cases.compile_fail(rendering.with_extension("rs"));
            count += 1;
        }
    }
    assert!(count >= 160, "only {count} cases");
}
