//! Which warnings a user wants to hear of, and how loud.

use shmx_schema::diag::{Diagnostics, Severity};

/// What becomes of warnings. Errors are always told.
///
/// ```
/// use shmxc::policy::Policy;
/// use shmx_schema::diag::{At, Diagnostic, Diagnostics};
///
/// let found = || {
///     let mut found = Diagnostics::new();
///     let rule = shmxc::rules::find("slots-few").expect("a warning");
///     found.push(Diagnostic::of(rule, &At::default(), "readers can pin every slot"));
///     found
/// };
/// let strict = Policy { deny_warnings: true, ..Policy::default() };
/// assert!(strict.judged(found()).failed());
/// let strict = Policy { allow: vec!["slots-few".to_owned()], ..strict };
/// assert_eq!(strict.judged(found()).iter().count(), 0);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The codes of warnings that are not told.
    pub allow: Vec<String>,
    /// Whether the others are errors.
    pub deny_warnings: bool,
}

impl Policy {
    /// What is left to be told of findings.
    pub fn judged(&self, findings: Diagnostics) -> Diagnostics {
        let mut out = Diagnostics::new();
        for mut found in findings.iter().cloned() {
            if found.severity == Severity::Warning {
                if self.allow.iter().any(|code| code == found.code) {
                    continue;
                }
                if self.deny_warnings {
                    found.severity = Severity::Error;
                }
            }
            out.push(found);
        }
        out
    }
}
