//! `rust-attribute`: what stands in `#[shmx(…)]`.

use shmx_schema::diag::Severity;
use shmx_schema::rules::Rule;

/// The rule.
pub const RULE: Rule = Rule {
    code: "rust-attribute",
    severity: Severity::Error,
    what: "An attribute `#[shmx(…)]` says something that the derives do not know, or knows it in another form.",
    why: "What it was meant to say would be lost.",
    example: "\
#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, units = \"m\")] tick: u64,
}
",
    fix: "The message names what was expected; the manual of `ShmxStream` lists what may stand there.",
};
