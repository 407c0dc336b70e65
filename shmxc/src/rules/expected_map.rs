//! `expected-map`: something else where a map belongs.

use shmx_schema::diag::{At, Diagnostic, Severity};
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "expected-map",
    severity: Severity::Error,
    what: "A list or a single value stands where keys with values belong.",
    why: "Nothing of it can be read.",
    example: "\
schema: demo
streams: [tick]
",
    fix: "Write `key: value` lines, or `{ key: value }`; the message has an example.",
};

/// `what` is `shown`; `example` is what it could be.
pub(crate) fn found(at: &At, what: &str, shown: &str, example: &str) -> Diagnostic {
    let found = Diagnostic::of(&RULE, at, format!("{what} is {shown}"));
    found.label("expected a map: keys with values").help(format!("such as `{example}`"))
}
