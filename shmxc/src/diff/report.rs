//! Changes for people and programs.

use serde::Serialize;

use super::change::{Attach, Change, Part};
use super::level::{Level, Levels};
use crate::compile::Compiled;
use crate::source::Sources;

/// Which schema of the one input is which of the other: by name, or the only ones. An input may have several.
///
/// # Errors
///
/// Names a schema that has none beside it.
pub fn pair<'c>(old: &'c [Compiled], new: &'c [Compiled]) -> Result<Vec<(&'c Compiled, &'c Compiled)>, String> {
    if let ([one], [other]) = (old, new) {
        return Ok(vec![(one, other)]);
    }
    let name = |c: &Compiled| c.checked.as_ref().map(|checked| checked.schema.name.to_string());
    let alone = |c: &Compiled, there: &[Compiled]| {
        let there = there.iter().map(|c| c.name.as_str()).collect::<Vec<_>>().join(", ");
        Err(format!(
            "the schema '{}' of {} is not in {there}; name one on each side",
            name(c).unwrap_or_default(),
            c.name
        ))
    };
    let mut pairs = Vec::new();
    for one in old {
        match new.iter().find(|other| name(other) == name(one)) {
            Some(other) => pairs.push((one, other)),
            None => return alone(one, new),
        }
    }
    match new.iter().find(|other| !old.iter().any(|one| name(one) == name(other))) {
        Some(other) => alone(other, old),
        None => Ok(pairs),
    }
}

/// One line that counts them: `3 changes: 1 LAYOUT, 2 COMPATIBLE`.
pub fn summary(changes: &[Change]) -> String {
    let count = |level: Level| changes.iter().filter(|change| change.rule.level == level).count();
    let parts: Vec<String> = Level::ALL
        .into_iter()
        .filter(|level| count(*level) > 0)
        .map(|level| format!("{} {level}", count(level)))
        .collect();
    match changes.len() {
        0 => "no changes".to_owned(),
        1 => format!("1 change: {}", parts.join(", ")),
        n => format!("{n} changes: {}", parts.join(", ")),
    }
}

/// A change as a line of JSON. Its keys are stable: `level`, `code`, `counts` (whether it is of one of the levels),
/// `message`, `old` and `new` (`null`, or `file`, `line`, `column` in characters from 1, `path`, `words`; without line
/// and column where there is no text), `old_reader` (of the old schema, at a segment of the new one) and `new_reader`:
/// `reads`, `unless-accepted`, `refuses`.
pub fn json(sources: &Sources, change: &Change, levels: &Levels) -> String {
    let line = Line {
        level: change.rule.level.name(),
        code: change.rule.code,
        counts: levels.has(change.rule.level),
        message: &change.message,
        old: change.old.as_ref().map(|part| place(sources, part)),
        new: change.new.as_ref().map(|part| place(sources, part)),
        old_reader: word(change.old_reader),
        new_reader: word(change.new_reader),
    };
    serde_json::to_string(&line).unwrap_or_default() // texts and numbers always are JSON
}

#[derive(Serialize)]
struct Line<'a> {
    level: &'a str,
    code: &'a str,
    counts: bool,
    message: &'a str,
    old: Option<Place<'a>>,
    new: Option<Place<'a>>,
    old_reader: &'a str,
    new_reader: &'a str,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    path: &'a str,
    words: &'a str,
}

fn place<'a>(sources: &'a Sources, part: &'a Part) -> Place<'a> {
    let source = sources.get(part.at.span.file);
    let worded = source.filter(|source| !source.wordless);
    let (line, column) = worded.map(|source| source.line_and_column(part.at.span.start as usize)).unzip();
    let file = source.map_or("", |source| source.name.as_str());
    Place { file, line, column, path: &part.at.path, words: &part.words }
}

fn word(attach: Attach) -> &'static str {
    match attach {
        Attach::Reads => "reads",
        Attach::UnlessAccepted => "unless-accepted",
        Attach::Refuses => "refuses",
    }
}
