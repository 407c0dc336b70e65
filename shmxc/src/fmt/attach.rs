//! Gives every comment to what it stands above or behind.

use super::gaps::{self, Block, Found, Lines};
use super::part::{Comment, Group, Page, Part, Value};
use super::quote;
use super::read::{Kind, Raw, RawPart, Tree};

/// The text in parts, with all of its comments.
pub(super) fn page(text: &str, tree: Tree) -> Page {
    let lines = Lines::of(text);
    let blocks = gaps::blocks(text, &tree, &lines);
    let comments = gaps::comments(text, &tree, &blocks, &lines);
    let mut attach = Attach { text, blocks: blocks.into_iter(), comments, lines, next: 0, floor: 0 };
    let first = match &tree.root.kind {
        Kind::Group { parts, .. } => parts.first().map_or(tree.root.end, start),
        _ => tree.root.start,
    };
    let head = attach.take(|found| found.start < first);
    let mut root = match attach.value(tree.root, text.len(), true) {
        (Value::Group(group), _) => group,
        _ => Group::default(),
    };
    root.flow = false;
    root.tail.extend(attach.take(|_| true));
    Page { head, root }
}

fn start(part: &RawPart) -> usize {
    part.key.as_ref().map_or(part.value.start, |key| key.start)
}

struct Attach<'t> {
    text: &'t str,
    /// In the order of the text, as all is visited.
    blocks: std::vec::IntoIter<Block>,
    comments: Vec<Found>,
    lines: Lines,
    /// The first comment that nobody has.
    next: usize,
    /// Blank lines before it are a scalar's.
    floor: usize,
}

impl Attach<'_> {
    fn peek(&self) -> Option<&Found> {
        self.comments.get(self.next)
    }

    /// The next comments, as long as they are wanted.
    fn take(&mut self, wanted: impl Fn(&Found) -> bool) -> Vec<Comment> {
        let mut out = Vec::new();
        while let Some(found) = self.peek().filter(|found| wanted(found)) {
            let comment = Comment { blank: found.alone && self.blank_before(found.start), text: self.shown(found) };
            out.push(comment);
            self.next += 1;
        }
        out
    }

    /// The next comment, if it stands behind `end` on the same line and before `limit`.
    fn behind(&mut self, end: usize, limit: usize) -> Option<String> {
        let found = self.peek().filter(|found| found.start >= end && found.start < limit)?;
        if self.text[end..found.start].contains('\n') {
            return None;
        }
        let text = self.shown(found);
        self.next += 1;
        Some(text)
    }

    fn shown(&self, found: &Found) -> String {
        self.text[found.start..found.end].trim_end().to_owned()
    }

    /// Whether the line above that of a byte is blank, and nobody's.
    fn blank_before(&self, at: usize) -> bool {
        let line = self.lines.start(at);
        if !self.text[line..at].trim_matches([' ', '\t', '-']).is_empty() {
            return false; // something else begins this line
        }
        let Some(above) = line.checked_sub(1) else { return false };
        let start = self.lines.start(above);
        let first = self.text[..start].trim_start().is_empty();
        !first && start >= self.floor && self.text[start..above].trim().is_empty()
    }

    /// `limit`: where the next thing begins that is no part of this. `block`: it stands on lines of its own.
    fn part(&mut self, raw: RawPart, limit: usize, block: bool) -> Part {
        let from = start(&raw);
        let mut part =
            Part { lead: self.take(|found| found.start < from), blank: self.blank_before(from), ..Part::default() };
        let at = self.lines.column(from);
        let mut end = from;
        if let Some(key) = raw.key {
            let written = &self.text[key.start..key.end];
            part.key = if written.contains('\n') { quote::key(&key.name) } else { written.to_owned() };
            part.name = key.name;
            end = key.end;
        }
        match &raw.value.kind {
            Kind::Group { .. } => part.head = self.behind(end, first_inside(&raw.value).min(limit)),
            Kind::Block => {
                let header = self.text[raw.value.start..].find('\n').map_or(self.text.len(), |i| raw.value.start + i);
                let above = self.take(|found| found.start < raw.value.start);
                part.lead.extend(above);
                part.head = self.behind(raw.value.start, header);
            }
            Kind::Scalar => {
                let above = self.take(|found| found.start < raw.value.start);
                part.lead.extend(above);
            }
            Kind::Empty => {}
        }
        let inner = match &raw.value.kind {
            Kind::Group { flow: true, .. } => raw.value.end,
            _ => limit,
        };
        let (value, end) = self.value(raw.value, inner, block);
        part.value = value;
        if let Value::Group(group) = &mut part.value
            && group.parts.is_empty()
        {
            part.inside = std::mem::take(&mut group.tail);
        }
        part.trail = self.behind(end, limit);
        let nothing = match &part.value {
            Value::Empty => true,
            Value::Group(group) => group.parts.is_empty(),
            _ => false,
        };
        if nothing && block {
            part.inside.extend(self.take(|found| found.start < limit && found.alone && found.column > at));
        }
        part
    }

    /// Where a part begins, with its `-`.
    fn begin(&self, part: &RawPart) -> usize {
        let from = start(part);
        let line = self.lines.start(from);
        let dash = self.text[line..from].find('-').map(|i| line + i);
        dash.filter(|dash| self.text[line..*dash].trim().is_empty()).unwrap_or(from)
    }

    /// A value, and where it ends.
    fn value(&mut self, raw: Raw, limit: usize, block: bool) -> (Value, usize) {
        match raw.kind {
            Kind::Empty => (Value::Empty, raw.end),
            Kind::Scalar => {
                let (text, end) = (&self.text[raw.start..raw.end], raw.end);
                (Value::Text(lines(text)), end)
            }
            Kind::Block => {
                let Some(found) = self.blocks.next() else { return (Value::Empty, raw.end) };
                self.floor = found.body.1;
                // with the line break: what follows it stands behind nothing
                let end = self.text[..found.body.1].trim_end_matches('\n').len().max(raw.start);
                (Value::Block(found.head, found.lines), end)
            }
            Kind::Group { list, flow, parts } => {
                let end = if flow { raw.end + 1 } else { raw.end };
                let block = block && !flow;
                let at = self.lines.column(parts.first().map_or(raw.start, |p| self.begin(p)));
                let starts: Vec<_> = parts.iter().map(start).skip(1).chain([limit]).collect();
                let parts: Vec<_> =
                    parts.into_iter().zip(starts).map(|(part, next)| self.part(part, next, block)).collect();
                let tail = if flow {
                    self.take(|found| found.start < raw.end)
                } else {
                    self.take(|found| found.start < limit && found.alone && found.column >= at)
                };
                (Value::Group(Group { list, flow, parts, tail }), end)
            }
        }
    }
}

/// Where the first thing in a group begins, or the group ends.
fn first_inside(raw: &Raw) -> usize {
    match &raw.kind {
        Kind::Group { parts, .. } => parts.first().map_or(raw.end, start),
        _ => raw.start,
    }
}

/// A scalar's lines without their indentation. A blank behind a `\` is the text's.
fn lines(text: &str) -> Vec<String> {
    let quoted = text.starts_with('"');
    let count = text.split('\n').count();
    let line = |(i, line): (usize, &str)| {
        let line = if i == 0 { line } else { line.trim_start_matches([' ', '\t']) };
        if i + 1 == count {
            return line.to_owned();
        }
        let bare = line.trim_end_matches([' ', '\t']);
        let escapes = bare.len() - bare.trim_end_matches('\\').len();
        let kept = if quoted && escapes % 2 == 1 { 1 } else { 0 };
        line.get(..bare.len() + kept).unwrap_or(bare).to_owned()
    };
    text.split('\n').enumerate().map(line).collect()
}
