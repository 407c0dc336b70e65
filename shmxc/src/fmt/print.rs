//! Parts as text: two blanks a level, a group in braces on one line where that fits, else a line or more for each part.

use super::part::{Comment, Group, Page, Part, Value};

/// Lines are not made longer, where that is up to us.
const WIDTH: usize = 120;
/// Comments behind lines that differ more in length are not put below each other.
const APART: usize = 40;

/// The text, which ends with a line break.
pub(crate) fn print(page: &Page) -> String {
    let mut printer = Printer { lines: Vec::new() };
    printer.comments(0, &page.head);
    printer.parts(0, &page.root);
    printer.comments(0, &page.root.tail);
    printer.text()
}

#[derive(Default)]
struct Line {
    blank: bool,
    depth: usize,
    text: String,
    comment: Option<String>,
}

struct Printer {
    lines: Vec<Line>,
}

impl Printer {
    fn line(&mut self, blank: bool, depth: usize, text: impl Into<String>) {
        self.lines.push(Line { blank, depth, text: text.into(), comment: None });
    }

    fn comments(&mut self, depth: usize, list: &[Comment]) {
        for comment in list {
            self.line(comment.blank, depth, comment.text.clone());
        }
    }

    fn behind(&mut self, comment: Option<String>) {
        if let Some(line) = self.lines.last_mut() {
            line.comment = comment;
        }
    }

    fn parts(&mut self, depth: usize, group: &Group) {
        for part in &group.parts {
            self.part(depth, part, group.list);
        }
    }

    fn part(&mut self, depth: usize, part: &Part, item: bool) {
        self.comments(depth, &part.lead);
        let key = if item { "-".to_owned() } else { format!("{}:", part.key) };
        match &part.value {
            Value::Empty => self.line(part.blank, depth, key),
            Value::Text(lines) => {
                let (first, more) = lines.split_first().map_or(("", &[][..]), |(first, more)| (first.as_str(), more));
                self.line(part.blank, depth, format!("{key} {first}"));
                for line in more {
                    self.line(false, depth + 1, line.clone());
                }
            }
            Value::Block(head, lines) => {
                self.line(part.blank, depth, format!("{key} {head}"));
                self.behind(part.head.clone());
                for line in lines {
                    self.line(false, depth + 1, line.clone());
                }
                return;
            }
            Value::Group(group) => match flat(group).filter(|_| part.head.is_none()) {
                Some(text) if group.parts.is_empty() || depth * 2 + width(&key) + 1 + width(&text) <= WIDTH => {
                    self.line(part.blank, depth, format!("{key} {text}"));
                }
                _ => return self.below(depth, part, key, group),
            },
        }
        self.behind(part.head.clone().or_else(|| part.trail.clone()));
        self.comments(depth + 1, &part.inside);
    }

    /// A group on lines of its own.
    fn below(&mut self, depth: usize, part: &Part, key: String, group: &Group) {
        self.line(part.blank, depth, key);
        // a comment behind the closing brace stays behind those before it
        let late = part.head.is_some() || flat(group).is_none();
        self.behind(part.head.clone().or_else(|| part.trail.clone().filter(|_| !late)));
        let first = self.lines.len();
        self.parts(depth + 1, group);
        if let Some(line) = self.lines.get_mut(first) {
            line.blank = false;
        }
        self.comments(depth + 1, &group.tail);
        if let Some(text) = part.trail.clone().filter(|_| late) {
            self.line(false, depth + 1, text);
        }
    }

    fn text(mut self) -> String {
        if let Some(first) = self.lines.first_mut() {
            first.blank = false;
        }
        align(&mut self.lines);
        let mut out = String::new();
        for line in &self.lines {
            if line.blank {
                out.push('\n');
            }
            if !line.text.is_empty() {
                (0..line.depth).for_each(|_| out.push_str("  "));
            }
            out.push_str(&line.text);
            if let Some(comment) = &line.comment {
                out.push(' ');
                out.push_str(comment);
            }
            out.push('\n');
        }
        out
    }
}

/// Puts comments behind neighbouring lines of one level below each other.
fn align(lines: &mut [Line]) {
    let runs = lines.chunk_by_mut(|a, b| a.comment.is_some() && b.comment.is_some() && a.depth == b.depth && !b.blank);
    for run in runs.filter(|run| run.len() > 1) {
        let widths = || run.iter().map(|line| width(&line.text));
        let (least, most) = (widths().min().unwrap_or(0), widths().max().unwrap_or(0));
        if most - least <= APART {
            for line in run {
                let missing = most - width(&line.text);
                line.text.extend(std::iter::repeat_n(' ', missing));
            }
        }
    }
}

/// A group on one line; `None` for one that can't be.
fn flat(group: &Group) -> Option<String> {
    if !group.flow || !group.tail.is_empty() {
        return None;
    }
    let parts: Vec<String> = group.parts.iter().map(|part| flat_part(part, group.list)).collect::<Option<_>>()?;
    let text = parts.join(", ");
    Some(match (group.list, text.is_empty()) {
        (true, _) => format!("[{text}]"),
        (false, true) => "{}".to_owned(),
        (false, false) => format!("{{ {text} }}"),
    })
}

fn flat_part(part: &Part, item: bool) -> Option<String> {
    if !part.lead.is_empty() || part.head.is_some() || part.trail.is_some() || !part.inside.is_empty() {
        return None;
    }
    let value = match &part.value {
        Value::Empty if item => return None,
        Value::Empty => String::new(),
        Value::Text(lines) if lines.len() == 1 => lines[0].clone(),
        Value::Text(_) | Value::Block(..) => return None,
        Value::Group(group) => flat(group)?,
    };
    Some(if item { value } else { format!("{}: {value}", part.key) })
}

fn width(text: &str) -> usize {
    text.chars().count()
}
