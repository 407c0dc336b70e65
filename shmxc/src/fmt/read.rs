//! From a text that the front end has taken to its parts with their places. Nothing is judged here.

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

/// A value, and the bytes it takes.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) start: usize,
    /// Of a group in braces where these close, of another that of its last part.
    pub(super) end: usize,
    pub(super) kind: Kind,
}

impl Raw {
    /// Where what follows can begin.
    pub(super) fn after(&self) -> usize {
        match self.kind {
            Kind::Group { flow: true, .. } => self.end + 1,
            _ => self.end,
        }
    }
}

#[derive(Debug)]
pub(super) enum Kind {
    Empty,
    Scalar,
    /// `|` or `>`.
    Block,
    Group {
        list: bool,
        flow: bool,
        parts: Vec<RawPart>,
    },
}

#[derive(Debug)]
pub(super) struct RawPart {
    /// `None` in a list.
    pub(super) key: Option<Key>,
    pub(super) value: Raw,
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) name: String,
}

/// What was read.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: Raw,
    /// The bytes of scalars, but those of block scalars, in order.
    pub(super) scalars: Vec<(usize, usize)>,
    /// Where block scalars begin, in order.
    pub(super) blocks: Vec<usize>,
}

/// `None`: a text that the front end does not take.
pub(super) fn read(text: &str) -> Option<Tree> {
    let starts = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
    let mut reader =
        Reader { text, starts, parser: Parser::new_from_str(text), depth: 0, scalars: vec![], blocks: vec![] };
    let mut root = None;
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing, _) => {}
            (Event::StreamEnd, _) => break,
            _ if root.is_some() => return None,
            (event, span) => root = Some(reader.value(event, span, 0)?),
        }
    }
    Some(Tree { root: root?, scalars: reader.scalars, blocks: reader.blocks })
}

struct Reader<'t> {
    text: &'t str,
    /// The byte that each character starts at.
    starts: Vec<usize>,
    parser: Parser<'t, StrInput<'t>>,
    depth: usize,
    scalars: Vec<(usize, usize)>,
    blocks: Vec<usize>,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        match self.parser.next_event() {
            Some(next) => next.ok(),
            None => Some((Event::StreamEnd, Span::default())),
        }
    }

    fn bytes(&self, span: &Span) -> (usize, usize) {
        let byte = |index: usize| self.starts[index.min(self.starts.len() - 1)];
        let start = byte(span.start.index());
        (start, byte(span.end.index()).max(start))
    }

    /// `from`: where what stands before it ends.
    fn value(&mut self, event: Event<'t>, span: Span, from: usize) -> Option<Raw> {
        let (mut start, end) = self.bytes(&span);
        if matches!(event, Event::Scalar(_, ScalarStyle::Literal | ScalarStyle::Folded, ..)) {
            start = self.sign(from, "|>")?;
        }
        let flow = self.text[start..].starts_with(['{', '[']);
        match event {
            Event::Scalar(text, style, ..) => Some(self.scalar(&text, style, start, end)),
            Event::SequenceStart(..) => self.group(start, true, flow),
            Event::MappingStart(..) => self.group(start, false, flow),
            _ => None,
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, start: usize, end: usize) -> Raw {
        let kind = match style {
            ScalarStyle::Plain if text.is_empty() => return Raw { start, end: start, kind: Kind::Empty },
            ScalarStyle::Literal | ScalarStyle::Folded => {
                self.blocks.push(start);
                Kind::Block
            }
            _ => {
                let end = self.scalar_end(start, end);
                self.scalars.push((start, end));
                return Raw { start, end, kind: Kind::Scalar };
            }
        };
        Raw { start, end, kind }
    }

    /// Where one of some signs stands that is in no comment: the parser tells where a block scalar's lines begin, not
    /// where its `|` is, and of a brace sometimes where the comma before it is.
    fn sign(&self, mut at: usize, signs: &str) -> Option<usize> {
        loop {
            let rest = &self.text[at..];
            match rest.chars().next()? {
                c if signs.contains(c) => return Some(at),
                '#' => at += rest.find('\n')?,
                c => at += c.len_utf8(),
            }
        }
    }

    /// Where a scalar ends: the parser counts what follows quotes as theirs.
    fn scalar_end(&self, start: usize, end: usize) -> usize {
        let text = &self.text[start..];
        let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            return start + self.text[start..end].trim_end().len();
        };
        let mut chars = text.char_indices().skip(1).peekable();
        while let Some((i, c)) = chars.next() {
            let twice = c == '\'' && chars.peek().is_some_and(|(_, next)| *next == c);
            if (c == '\\' && quote == '"') || (c == quote && twice) {
                chars.next();
            } else if c == quote {
                return start + i + 1;
            }
        }
        end
    }

    fn group(&mut self, start: usize, list: bool, flow: bool) -> Option<Raw> {
        self.depth += 1;
        if self.depth > 64 {
            return None;
        }
        let mut parts: Vec<RawPart> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
                break;
            }
            let first = self.bytes(&span);
            let key = match (list, &event) {
                (true, _) => None,
                (false, Event::Scalar(name, ..)) => {
                    let name = name.to_string();
                    let (start, end) = (first.0, self.scalar_end(first.0, first.1));
                    self.scalars.push((start, end));
                    Some(Key { start, end, name })
                }
                (false, _) => return None,
            };
            let (event, span) = if list { (event, span) } else { self.next()? };
            let from =
                key.as_ref().map_or_else(|| parts.last().map_or(start, |part| part.value.after()), |key| key.end);
            let mut value = self.value(event, span, from)?;
            if let (Kind::Empty, Some(key)) = (&value.kind, &key) {
                // nothing has no place of its own
                value.start = key.end;
                value.end = key.end;
            }
            parts.push(RawPart { key, value });
        }
        self.depth -= 1;
        let last = parts.last().map_or(start, |part| part.value.after());
        let end = if flow { self.sign(last, if list { "]" } else { "}" })? } else { last };
        Some(Raw { start, end, kind: Kind::Group { list, flow, parts } })
    }
}
