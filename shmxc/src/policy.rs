//! Which warnings are shown, and whether one is a failure.

use std::collections::BTreeSet;
use std::fmt;

use shmx_schema::check::near::near;
use shmx_schema::diag::{Diagnostics, Severity};
use shmx_schema::rules::Rule;

use crate::compile::Compiled;
use crate::rules;

/// What a run thinks of warnings: all are shown, and none is a failure, unless it is told so.
///
/// ```
/// use shmxc::policy::Policy;
///
/// let mut policy = Policy::default();
/// policy.allow("id-gap")?;
/// assert!(policy.allow("duplicate-id").unwrap_err().to_string().contains("is an error"));
/// assert!(policy.allow("id-cap").unwrap_err().to_string().contains("did you mean 'id-gap'?"));
/// # Ok::<(), shmxc::policy::NoWarning>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    allowed: BTreeSet<&'static str>,
    /// Whether a schema with a warning is at fault.
    pub deny_warnings: bool,
}

impl Policy {
    /// Shows no warnings of this code any more.
    ///
    /// # Errors
    ///
    /// When there is no such code, and when it is that of an error.
    pub fn allow(&mut self, code: &str) -> Result<(), NoWarning> {
        self.allowed.insert(warning(code)?.code);
        Ok(())
    }

    /// Takes out what is allowed; false when the schema is at fault. Its model is gone then, so that nothing is made of it.
    pub fn apply(&self, compiled: &mut Compiled) -> bool {
        self.filter(&mut compiled.findings);
        let good = self.accepts(&compiled.findings);
        if !good {
            compiled.checked = None;
        }
        good
    }

    /// Takes out what is allowed.
    pub fn filter(&self, findings: &mut Diagnostics) {
        findings.retain(|found| found.severity == Severity::Error || !self.allowed.contains(found.code));
    }

    /// Whether what is left is no failure.
    pub fn accepts(&self, findings: &Diagnostics) -> bool {
        !(findings.failed() || self.deny_warnings && findings.iter().next().is_some())
    }
}

/// The rule of a code, if it is that of a warning.
///
/// # Errors
///
/// As [`Policy::allow`].
pub fn warning(code: &str) -> Result<&'static Rule, NoWarning> {
    match rules::find(code) {
        Some(rule) if rule.severity == Severity::Warning => Ok(rule),
        Some(rule) => Err(NoWarning { code: rule.code.to_owned(), near: None, error: true }),
        None => {
            let warnings = rules::all().into_iter().filter(|rule| rule.severity == Severity::Warning);
            let near = near(code, warnings.map(|rule| rule.code));
            Err(NoWarning { code: code.to_owned(), near, error: false })
        }
    }
}

/// A code that can't be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoWarning {
    code: String,
    near: Option<&'static str>,
    error: bool,
}

impl fmt::Display for NoWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.escape_debug();
        match self.near {
            _ if self.error => write!(f, "'{code}' is an error, and only warnings can be allowed"),
            Some(near) => write!(f, "there is no warning '{code}': did you mean '{near}'?"),
            None => write!(f, "there is no warning '{code}': shmxc explain lists them"),
        }
    }
}

impl std::error::Error for NoWarning {}
