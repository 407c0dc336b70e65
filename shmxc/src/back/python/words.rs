//! What no name of a schema may be in generated Python.

use shmx_rust::names::{Findings, Words};

use super::shadows::MODULES;

/// Words of Python 3.9 to 3.14. Soft ones (`match`, `case`, `type`) may be names wherever a schema's stand. Names of ours
/// that begin with an underscore need no place here: those of schemas begin with a letter.
pub const PYTHON: Words = Words {
    language: "Python",
    keywords: &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ],
    types: &["Client", "Control", "Frame", "FrameMut", "Server", "Snapshot", "Streams", "Watcher"],
    // those of the runtime's frames and snapshots, and `self`, which setters and calls have
    reads: &["close", "has", "keep", "keys", "meta", "self"],
    // those of loans that are no such
    writes: &["carry", "publish"],
    controls: &[],
};

/// What every message has.
pub(super) const MESSAGE: &[&str] = &["body", "fields", "id", "name", "reader", "self"];

/// What the package of a schema is called.
pub fn package(schema: &str) -> String {
    PYTHON.scope("schema", MODULES, &mut Findings::new()).own("schema", schema.to_owned())
}
