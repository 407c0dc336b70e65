//! `rust-item`: an item of another kind.

use shmx_schema::diag::Severity;
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-item",
    severity: Severity::Error,
    what: "A derive stands above an item that it is not for, or one with parts that no schema has: generics, \
           fields without names, an enum without values.",
    why: "It would be a schema of something else than what stands there.",
    example: "\
#[derive(ShmxStream)]
struct Demo(u64);
",
    fix: "Write the item as the message says.",
};
