//! A page for each code: what it finds, why, an example with what is said of it, and the way out.

mod example;

use shmx_schema::diag::Severity;
use shmx_schema::rules::Rule;

pub use example::{Example, example};

/// The page of a rule, in Markdown. Its example is compiled for it.
///
/// ```
/// let rule = shmxc::rules::find("duplicate-id").expect("a rule");
/// let page = shmxc::explain::page(rule);
/// assert!(page.starts_with("# `duplicate-id`\n"));
/// assert!(page.contains("error[duplicate-id]: streams 'position' and 'velocity' have the same id 1"));
/// ```
pub fn page(rule: &Rule) -> String {
    let word = match rule.severity {
        Severity::Error => "An error.",
        Severity::Warning => "A warning.",
    };
    let mut out = format!("# `{}`\n\n{word}\n\n## What\n\n{}\n\n## Why\n\n{}\n", rule.code, rule.what, rule.why);
    out += &format!("\n## Example\n\n```{}\n{}```\n", language(rule.code), visible(rule.example));
    let example = example(rule);
    match &example {
        Some(example) => out += &format!("\n```text\n{}\n```\n", visible(example.said.trim_end())),
        None => out += "\nNo YAML comes this far: a program that makes trees of its own is told.\n",
    }
    out += &format!("\n## Fix\n\n{}\n", rule.fix);
    if let Some(Example { fixed: Some(fixed), safe, .. }) = example {
        out += if safe { "\n`shmxc check --fix` does:\n" } else { "\nWhat is proposed, and not done unasked:\n" };
        out += &format!("\n```yaml\n{}```\n", visible(&fixed));
    }
    out
}

/// What a rule's example is written in.
fn language(code: &str) -> &'static str {
    match code {
        "template-fault" => "jinja",
        "template-name" => "text",
        code if code.starts_with("project-") => "toml",
        code if code.starts_with("rust-") => "rust",
        _ => "yaml",
    }
}

/// All rules with what they find, a line each.
pub fn list() -> String {
    let rules = crate::rules::all();
    let width = rules.iter().map(|rule| rule.code.len()).max().unwrap_or(0);
    let line = |rule: &&Rule| format!("{:<width$}  {:<7}  {}\n", rule.code, rule.severity.word(), rule.what);
    rules.iter().map(line).collect()
}

/// With what no terminal should get written as an escape.
fn visible(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => c.to_string(),
        c if c.is_control() => c.escape_unicode().to_string(),
        c => c.to_string(),
    };
    text.chars().map(shown).collect()
}
