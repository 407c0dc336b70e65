//! Diagnostics as data: collected over a whole file, rendered elsewhere.

use std::fmt;

use crate::rules::Rule;

/// A source file of one compilation: an index into the front end's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A range of bytes of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A place in a source: the bytes, and the way there (`streams.position.count`).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct At {
    /// The bytes.
    pub span: Span,
    /// The path of keys, joined by dots; list items are `[3]`.
    pub path: String,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: At,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(value: T, at: At) -> Self {
        Spanned { value, at }
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth a look.
    Warning,
}

/// One finding. Its code names the rule that made it: one of [`rules`](crate::rules).
///
/// ```
/// use shmx_schema::diag::{At, Diagnostic, Diagnostics, FileId, Span};
/// use shmx_schema::rules;
///
/// let at = At { span: Span { file: FileId(0), start: 40, end: 43 }, path: "streams.tick.type".into() };
/// let mut findings = Diagnostics::new();
/// let rule = rules::find("slots-few").expect("a warning");
/// findings.push(Diagnostic::of(rule, &at, "readers can pin every slot"));
/// assert!(!findings.failed()); // warnings do not count
/// let rule = rules::find("unknown-type").expect("an error");
/// let error = Diagnostic::of(rule, &at, "there is no type 'u65'");
/// findings.push(error.label("expected a type").help("did you mean 'u64'?"));
/// assert!(findings.failed());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's stable code, such as `duplicate-id`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, naming the thing.
    pub message: String,
    /// Where it stands: the place that is marked.
    pub at: At,
    /// What to write below the marked place; often what was expected there. May be empty.
    pub label: String,
    /// Other places that matter, each with its text.
    pub others: Vec<(Span, String)>,
    /// The way out, a line each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// Of a rule, which says how bad it is, at a place; its message names the thing.
    pub fn of(rule: &'static Rule, at: &At, message: impl fmt::Display) -> Self {
        Diagnostic {
            code: rule.code,
            severity: rule.severity,
            message: message.to_string(),
            at: at.clone(),
            label: String::new(),
            others: Vec::new(),
            help: Vec::new(),
        }
    }

    /// With a text below the marked place.
    #[must_use]
    pub fn label(mut self, text: impl fmt::Display) -> Self {
        self.label = text.to_string();
        self
    }

    /// With a second place that matters, and what to write there.
    #[must_use]
    pub fn other(mut self, span: Span, text: impl fmt::Display) -> Self {
        self.others.push((span, text.to_string()));
        self
    }

    /// With one more way out, as a line of its own.
    #[must_use]
    pub fn help(mut self, text: impl fmt::Display) -> Self {
        self.help.push(text.to_string());
        self
    }
}

/// The findings of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Without findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding, after those that are there.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether one of them is an error.
    pub fn failed(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// Leaves out what does not pass.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// In the order of their places; what stands at one place keeps its order.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by_key(|d| d.at.span);
        self.list
    }

    /// In the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Takes over another run's findings.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }
}
