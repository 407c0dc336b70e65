//! Syntax errors of YAML, told so that somebody who does not know YAML well can mend them.

use shmx_schema::diag::{At, Diagnostic, Edit, FileId, Span};

use crate::rules::{yaml_alias, yaml_control, yaml_depth, yaml_indent, yaml_syntax, yaml_tab};

/// A span of bytes, moved to where characters begin.
pub(super) fn span(text: &str, file: FileId, start: usize, end: usize) -> Span {
    let fit = |at: usize| (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { file, start: number(fit(start)), end: number(fit(end).max(fit(start))) }
}

/// A character that no text should have: what is shown would not be what is there.
pub(super) fn control_character(text: &str, file: FileId) -> Option<Diagnostic> {
    let (i, c) = text.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))?;
    let at = At { span: span(text, file, i, i + c.len_utf8()), path: String::new() };
    Some(yaml_control::found(&at, c))
}

/// What the parser said about byte `place`; `open` is where the innermost list or map begins.
pub(super) fn explain(text: &str, file: FileId, place: u32, said: &str, open: Option<u32>) -> Diagnostic {
    let place = (place as usize).min(text.len());
    let line = Line::around(text, place);
    let at = |start: usize, end: usize| At { span: span(text, file, start, end), path: String::new() };
    let here = text[place..].chars().next();
    let one = at(place, place + here.filter(|c| !c.is_control()).map_or(0, char::len_utf8));

    if let Some(tab) = tab_in_indent(text, place) {
        return yaml_tab::found(&at(tab, tab + 1), without_tabs(text, file, tab));
    }
    let flow = open.map(|o| o as usize).filter(|o| text[*o..].starts_with(['{', '[']));
    if let Some(sign @ ('%' | '@' | '`')) = here
        && (said.starts_with("unexpected character") || said.contains("directive"))
    {
        let rest = text[place..line.end].split(" #").next().unwrap_or("");
        let word = if flow.is_some() { rest.split([',', '}', ']']).next().unwrap_or("") } else { rest }.trim_end();
        return yaml_syntax::sign(&one, sign, word, at(place, place + word.len()).span);
    }
    if said.contains("unknown anchor") {
        let end =
            text[place..].find(|c: char| c.is_whitespace() || ",]}".contains(c)).map_or(text.len(), |i| place + i);
        return yaml_alias::unknown(&at(place, end));
    }
    if said.starts_with("mapping values are not allowed") || said.starts_with("illegal placement of ':'") {
        return second_colon(text, &line, place, &one);
    }
    if said.contains("recursion limit") {
        return yaml_depth::brackets(&one);
    }
    if let Some(start) = flow
        && (said.contains("expected ','") || said.contains("flow") || said.contains("end of") || place == text.len())
    {
        if here == Some(':')
            && let Some(found) = colon_in_flow(text, start, place, &one)
        {
            return found;
        }
        let close = if text[start..].starts_with('{') { '}' } else { ']' };
        let help =
            if start >= line.start { "close it, or put quotes around the text" } else { "close it, or put the comma" };
        let help = if place == text.len() { "close it: the file ends here" } else { help };
        return yaml_syntax::unclosed(&one, close, at(start, start + 1).span, help);
    }
    if said.contains("quoted scalar") && (said.contains("end of stream") || said.contains("indentation")) {
        return yaml_syntax::open_quote(&one);
    }
    if said.contains("unknown escape") {
        let escape = bad_escape(text, place);
        return yaml_syntax::escape(&at(escape, escape + 2));
    }
    if said.contains("did not find expected key") || said.contains("invalid indentation") || said.contains("simple key")
    {
        if !text[place..line.end].contains(':') && !line.text.contains(": ") {
            return yaml_syntax::no_pair(&one, "");
        }
        let before = line.above(text).filter(|above| !above.text.trim().is_empty());
        let before = before
            .map(|above| (span(text, file, above.start + above.indent(), above.start + above.word()), above.indent()));
        return yaml_indent::no_sibling(&one, line.indent(), before);
    }
    if said.contains("misplaced bracket") {
        return yaml_syntax::bracket(&one);
    }
    if said.contains("block sequence entries") {
        return yaml_syntax::list(&one);
    }
    yaml_syntax::other(&one, said)
}

/// `doc: Speed: in m/s`, a line above that is no `key: value`, or a line that is indented too far.
fn second_colon(text: &str, line: &Line<'_>, place: usize, one: &At) -> Diagnostic {
    let before = &line.text[..(place - line.start).min(line.text.len())];
    if let Some((key, rest)) = line.text.split_once(": ")
        && before.contains(": ")
    {
        let value = rest.split(" #").next().unwrap_or(rest).trim();
        let start = line.start + key.len() + 2 + (rest.len() - rest.trim_start().len());
        let clear = !value.starts_with(['"', '\'', '|', '>', '{', '[']);
        let at = clear.then(|| span(text, one.span.file, start, start + value.len()));
        return yaml_syntax::second_colon(one, key.trim().trim_start_matches("- "), value, at);
    }
    let above = line.above(text);
    let word = above.as_ref().map_or("", |a| a.text.split(" #").next().unwrap_or("").trim());
    if let Some(above) = above
        && !word.is_empty()
        && !word.contains(": ")
        && !word.ends_with(':')
    {
        let start = above.start + (above.text.len() - above.text.trim_start().len());
        let place = span(text, one.span.file, start, start + word.len());
        return yaml_syntax::no_pair(&At { span: place, path: String::new() }, word);
    }
    yaml_indent::no_key(one)
}

/// `{ doc: Speed: in m/s }`
fn colon_in_flow(text: &str, open: usize, place: usize, one: &At) -> Option<Diagnostic> {
    let start = text[open..place].rfind([',', '{', '[']).map_or(open, |i| open + i) + 1;
    if text[start..place].contains('\n') {
        return None; // something else: a line that was not closed
    }
    let end = text[place..].find([',', '}', ']', '\n', '\r']).map_or(text.len(), |i| place + i);
    let (key, rest) = text[start..end].split_once(": ").filter(|(k, _)| start + k.len() < place)?;
    let value = rest.trim();
    // after a comma of the text itself there is no key
    let next = text[end..].strip_prefix(',').map(|rest| rest.split([',', '}', ']', '\n']).next().unwrap_or(rest));
    let clear = next.is_none_or(|next| next.contains(": ")) && !value.starts_with(['"', '\'', '{', '[']);
    let start = start + key.len() + 2 + (rest.len() - rest.trim_start().len());
    let at = clear.then(|| span(text, one.span.file, start, start + value.len()));
    Some(yaml_syntax::second_colon(one, key.trim(), value, at))
}

/// Spaces for all tabs that lines begin with; for the one at `tab` alone where spaces stand before it.
fn without_tabs(text: &str, file: FileId, tab: usize) -> Vec<Edit> {
    if !text[..tab].is_empty() && !text[..tab].ends_with(['\n', '\t']) {
        return vec![Edit::guess(span(text, file, tab, tab + 1), "  ")];
    }
    let indents = text.lines().map(|line| &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]);
    let width = indents.clone().filter(|i| i.starts_with(' ') && !i.contains('\t')).map(str::len).min().unwrap_or(2);
    let mixed = indents.into_iter().any(|indent| indent.starts_with('\t') && indent.contains(' '));
    let mut edits = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let tabs = line.len() - line.trim_start_matches('\t').len();
        if tabs > 0 {
            let spaces = " ".repeat(width * tabs);
            edits.push(Edit { span: span(text, file, start, start + tabs), text: spaces, safe: !mixed });
        }
        start += line.len();
    }
    edits
}

/// The first escape after a quote that YAML does not know.
fn bad_escape(text: &str, quote: usize) -> usize {
    let mut rest = text[quote..].char_indices();
    while let Some((i, c)) = rest.next() {
        if c == '\\' && !rest.next().is_some_and(|(_, c)| "0abtnvfre \"/\\N_LPxuU\t\r\n".contains(c)) {
            return quote + i;
        }
    }
    quote
}

/// A tab among the blanks that a line begins with: of the line at `place`, or of those beside it.
fn tab_in_indent(text: &str, place: usize) -> Option<usize> {
    let line = Line::around(text, place);
    let below = text[line.end..].find('\n').map(|i| Line::around(text, line.end + i + 1));
    let above = line.above(text);
    [Some(line), above, below].into_iter().flatten().find_map(|line| {
        let indent = line.text.len() - line.text.trim_start_matches([' ', '\t']).len();
        line.text[..indent].find('\t').map(|i| line.start + i)
    })
}

struct Line<'t> {
    start: usize,
    end: usize,
    text: &'t str,
}

impl<'t> Line<'t> {
    fn around(text: &'t str, place: usize) -> Self {
        let start = text[..place].rfind('\n').map_or(0, |i| i + 1);
        let end = text[place..].find(['\n', '\r']).map_or(text.len(), |i| place + i);
        Line { start, end, text: &text[start..end] }
    }

    /// The spaces it begins with.
    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start_matches(' ').len()
    }

    /// Where its first word ends.
    fn word(&self) -> usize {
        let word = self.text[self.indent()..].find([':', ' ']);
        word.map_or(self.text.len(), |end| self.indent() + end)
    }

    fn above(&self, text: &'t str) -> Option<Self> {
        let end = self.start.checked_sub(1)?;
        let end = if text[..end].ends_with('\r') { end - 1 } else { end };
        Some(Line::around(text, end))
    }
}
