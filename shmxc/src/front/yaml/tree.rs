//! A YAML document as nodes with places. Every scalar stays a text.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marks, StrInput, Tag};
use shmx_schema::ast::Gap;
use shmx_schema::diag::{At, Diagnostic, Diagnostics, Edit, FileId, Span, Spanned};

use super::syntax;
use crate::rules::{
    Help, duplicate_key, yaml_alias, yaml_anchor, yaml_depth, yaml_documents, yaml_key, yaml_merge, yaml_tag,
};

/// No schema nests deeper.
const MOST_DEPTH: usize = 16;
/// Longer keys are refused; longer than names, so that a name that is a bit too long is told so.
const MOST_NAME: usize = 1000;
/// Longer keys are cut in paths.
const MOST_KEY: usize = 64;

/// A part of the document.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) at: At,
    pub(super) kind: Kind,
    /// Whether `at` is all of it: places are cut to one line.
    whole: bool,
    /// How far the keys of a map without braces are indented.
    indent: Option<usize>,
}

impl Node {
    /// A way out that puts `instead` here; in words alone where the node is on several lines.
    pub(super) fn help(&self, text: impl Into<String>, instead: &str, certain: bool) -> Help {
        let edit = if certain { Edit::certain } else { Edit::guess };
        Help { text: text.into(), edit: self.whole.then(|| edit(self.at.span, instead)) }
    }

    /// The bytes of what stands on one line.
    pub(super) fn span(&self) -> Option<Span> {
        self.whole.then_some(self.at.span)
    }
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    /// Nothing was written. It stands at its key.
    Empty,
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// Refused, with a finding.
    Bad,
}

/// A key and its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Spanned<String>,
    pub(super) value: Node,
    /// The byte after the colon.
    after_colon: u32,
}

impl Entry {
    /// Where one more key could be written into its value.
    pub(super) fn gap(&self) -> Option<Gap> {
        let empty = |at: u32| Span { file: self.key.at.span.file, start: at, end: at };
        let gap = |at: u32, before, after: &str| Gap { at: empty(at), before, after: after.to_owned() };
        match &self.value.kind {
            Kind::Empty => Some(gap(self.after_colon, " { ", " }")),
            Kind::Map(entries) => Some(match (entries.first(), self.value.indent) {
                (None, _) => {
                    let Span { start, end, .. } = self.value.at.span;
                    gap(start + 1, " ", if end == start + 2 { " " } else { "" })
                }
                (Some(first), None) => gap(first.key.at.span.start, "", ", "),
                (Some(first), Some(indent)) => gap(first.key.at.span.start, "", &format!("\n{:indent$}", "")),
            }),
            _ => None,
        }
    }
}

/// Parses a text; `None` after a syntax error, which is pushed to `out`.
pub(super) fn parse(text: &str, file: FileId, out: &mut Diagnostics) -> Option<Node> {
    if let Some(found) = syntax::control_character(text, file) {
        out.push(found);
        return None;
    }
    let mut builder = Builder {
        text,
        chars: Chars::new(text),
        file,
        parser: Parser::new_from_str(text),
        open: vec![],
        anchors: HashMap::new(),
        aliases: None,
        out,
    };
    match builder.document() {
        Ok(root) => Some(root),
        Err(found) => {
            out.push(*found);
            None
        }
    }
}

/// The byte that each character starts at.
pub(super) struct Chars(Vec<u32>);

impl Chars {
    fn new(text: &str) -> Self {
        let starts = text.char_indices().map(|(i, _)| i).chain([text.len()]);
        Chars(starts.map(|i| u32::try_from(i).unwrap_or(u32::MAX)).collect())
    }

    pub(super) fn byte(&self, index: usize) -> u32 {
        self.0[index.min(self.0.len() - 1)]
    }
}

type Read<T> = Result<T, Box<Diagnostic>>;

struct Builder<'t, 'o> {
    text: &'t str,
    chars: Chars,
    file: FileId,
    parser: Parser<'t, StrInput<'t>>,
    /// Where the lists and maps begin that are being read.
    open: Vec<u32>,
    /// The places of texts with anchors, by number.
    anchors: HashMap<usize, Span>,
    /// What aliases refer to, read when the first anchor is met.
    aliases: Option<HashSet<&'t str>>,
    out: &'o mut Diagnostics,
}

impl<'t> Builder<'t, '_> {
    fn document(&mut self) -> Read<Node> {
        let mut root = None;
        loop {
            let (event, marks) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => break,
                _ if root.is_some() => {
                    let at = self.at(self.line_of(marks), "");
                    return Err(Box::new(yaml_documents::found(&at)));
                }
                event => root = Some(self.node(event, marks, "", None)?),
            }
        }
        let nothing = At { span: Span { file: self.file, start: 0, end: 0 }, path: String::new() };
        Ok(root.unwrap_or(Node { at: nothing, kind: Kind::Empty, whole: false, indent: None }))
    }

    fn next(&mut self) -> Read<(Event<'t>, Marks)> {
        match self.parser.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => {
                let place = self.chars.byte(error.marker().index());
                Err(Box::new(syntax::explain(self.text, self.file, place, error.info(), self.open.last().copied())))
            }
            // the parser has ended without saying so: nothing follows
            None => Ok((Event::StreamEnd, Marks::default())),
        }
    }

    fn node(&mut self, event: Event<'t>, marks: Marks, path: &str, key: Option<&At>) -> Read<Node> {
        if self.open.len() > MOST_DEPTH {
            return Err(Box::new(yaml_depth::found(&self.at(self.line_of(marks), path), MOST_DEPTH)));
        }
        let mut at = self.at(self.span(marks), path);
        let (mut whole, mut indent) = (false, None);
        let kind = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(&at, anchor, tag.as_deref());
                let plain = style == ScalarStyle::Plain;
                if plain && text.is_empty() {
                    at = key.unwrap_or(&at).clone();
                    Kind::Empty
                } else {
                    let line = self.first_line(at.span);
                    whole = line == at.span;
                    at.span = line;
                    if anchor > 0 && whole {
                        self.anchors.insert(anchor, at.span);
                    }
                    Kind::Scalar { text: text.into_owned(), plain }
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse(&at, anchor, tag.as_deref());
                self.open.push(at.span.start);
                let list = self.list(path, &mut at, &mut whole)?;
                self.open.pop();
                Kind::List(list)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse(&at, anchor, tag.as_deref());
                self.open.push(at.span.start);
                let block = !self.text[at.span.start as usize..].starts_with('{');
                let (map, column) = self.map(path, &mut at, &mut whole)?;
                indent = column.filter(|_| block);
                self.open.pop();
                Kind::Map(map)
            }
            Event::Alias(anchor) => {
                let meant = self.anchors.get(&anchor).map(|s| &self.text[s.start as usize..s.end as usize]);
                self.out.push(yaml_alias::found(&at, meant.map(without_properties)));
                Kind::Bad
            }
            _ => Kind::Bad,
        };
        Ok(Node { at, kind, whole, indent })
    }

    fn list(&mut self, path: &str, at: &mut At, whole: &mut bool) -> Read<Vec<Node>> {
        let mut list = Vec::new();
        loop {
            let (event, marks) = self.next()?;
            if event == Event::SequenceEnd {
                *whole = self.close(at, marks);
                return Ok(list);
            }
            let path = format!("{path}[{}]", list.len());
            list.push(self.node(event, marks, &path, None)?);
        }
    }

    /// Its entries, and the column of its first key.
    fn map(&mut self, path: &str, at: &mut At, whole: &mut bool) -> Read<(Vec<Entry>, Option<usize>)> {
        let mut map: Vec<Entry> = Vec::new();
        let mut column = None;
        let mut seen: HashMap<String, Span> = HashMap::new();
        loop {
            let (event, marks) = self.next()?;
            if event == Event::MappingEnd {
                *whole = self.close(at, marks);
                return Ok((map, column));
            }
            column = column.or(Some(marks.start.col()));
            let said = self.out.iter().count();
            let key = self.node(event, marks, path, None)?;
            let said = self.out.iter().count() > said;
            let name = match &key.kind {
                Kind::Scalar { text, .. } => text.clone(),
                _ => String::new(),
            };
            let at = At { span: key.at.span, path: join(path, &name) };
            let (event, marks) = self.next()?;
            let value = self.node(event, marks, &at.path, Some(&at))?;
            if self.good_key(&key, &at, &name, &mut seen, said) {
                let after_colon = self.after_colon(at.span.end);
                map.push(Entry { key: Spanned::new(name, at), value, after_colon });
            }
        }
    }

    /// Whether it is a text that is not there yet.
    fn good_key(&mut self, key: &Node, at: &At, name: &str, seen: &mut HashMap<String, Span>, said: bool) -> bool {
        let found = match &key.kind {
            _ if said => return false,
            _ if name.len() > MOST_NAME => yaml_key::too_long(at, MOST_NAME),
            Kind::Scalar { plain: true, text } if text == "<<" => yaml_merge::found(at),
            Kind::Scalar { .. } => match seen.get(name) {
                None => {
                    seen.insert(name.to_owned(), at.span);
                    return true;
                }
                Some(first) => duplicate_key::found(at, name, *first),
            },
            _ => yaml_key::found(&key.at),
        };
        self.out.push(found);
        false
    }

    fn refuse(&mut self, at: &At, anchor: usize, tag: Option<&Tag>) {
        let mark = |sign: char| {
            let end = at.span.start as usize;
            let before = || self.text[..end].rfind(sign).filter(|s| end - s < 256).unwrap_or(end);
            let start = if self.text[end..].starts_with(sign) { end } else { before() };
            let word = self.text[start..].find(|c: char| c.is_whitespace() || ",]}".contains(c));
            let end = start + word.unwrap_or(1).max(1);
            At { span: syntax::span(self.text, self.file, start, end), path: at.path.clone() }
        };
        let (anchor, tag) = ((anchor > 0).then(|| mark('&')), tag.map(|_| mark('!')));
        if let Some(at) = anchor {
            let found = yaml_anchor::found(&at, self.with_blanks(at.span), self.is_referred_to(at.span));
            self.out.push(found);
        }
        if let Some(at) = tag {
            let found = yaml_tag::found(&at, self.with_blanks(at.span));
            self.out.push(found);
        }
    }

    /// With the blanks behind it on the line.
    fn with_blanks(&self, span: Span) -> Span {
        let rest = &self.text[span.end as usize..];
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        Span { end: span.end + u32::try_from(blanks).unwrap_or(0), ..span }
    }

    /// Whether there is an alias to the anchor that stands there.
    fn is_referred_to(&mut self, anchor: Span) -> bool {
        let word_end = |c: char| c.is_whitespace() || ",[]{}".contains(c);
        let text = self.text;
        let aliases = self.aliases.get_or_insert_with(|| {
            text.split('*').skip(1).map(|rest| rest.split(word_end).next().unwrap_or_default()).collect()
        });
        aliases.contains(text[anchor.start as usize..anchor.end as usize].trim_start_matches('&'))
    }

    /// Whether it is all on one line.
    fn close(&self, at: &mut At, end: Marks) -> bool {
        at.span.end = self.chars.byte(end.end.index()).max(at.span.start);
        let line = self.first_line(at.span);
        let whole = line == at.span;
        at.span = line;
        whole
    }

    /// Past the colon of a key that ends there; only blanks stand between.
    fn after_colon(&self, end: u32) -> u32 {
        let rest = &self.text[end as usize..];
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        end + u32::try_from(blanks).unwrap_or(0) + u32::from(rest[blanks..].starts_with(':'))
    }

    /// What of a span is on its first line, without blanks at the end.
    fn first_line(&self, span: Span) -> Span {
        let text = &self.text[span.start as usize..span.end as usize];
        let line = text.split(['\n', '\r']).next().unwrap_or(text);
        let flow = line.len() == text.len();
        let shown = if flow { line } else { line.trim_end() };
        Span { end: span.start + u32::try_from(shown.len()).unwrap_or(0), ..span }
    }

    fn span(&self, marks: Marks) -> Span {
        let start = self.chars.byte(marks.start.index());
        Span { file: self.file, start, end: self.chars.byte(marks.end.index()).max(start) }
    }

    fn line_of(&self, marks: Marks) -> Span {
        self.first_line(self.span(marks))
    }

    fn at(&self, span: Span, path: &str) -> At {
        At { span, path: path.to_owned() }
    }
}

/// A text without the anchor and the tag that stand before it.
fn without_properties(text: &str) -> &str {
    let text = text.trim_start();
    match text.split_once(' ') {
        Some((word, rest)) if word.starts_with(['&', '!']) => without_properties(rest),
        _ => text,
    }
}

fn join(path: &str, key: &str) -> String {
    let end = key.char_indices().map(|(i, c)| i + c.len_utf8()).take_while(|end| *end <= MOST_KEY).last().unwrap_or(0);
    let cut = if end < key.len() { "…" } else { "" };
    let key = key[..end].escape_debug();
    if path.is_empty() { format!("{key}{cut}") } else { format!("{path}.{key}{cut}") }
}
