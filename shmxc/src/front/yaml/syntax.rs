//! Syntax errors of YAML, told so that somebody who does not know YAML well can mend them.

use shmx_schema::diag::{At, Diagnostic, FileId, Span};

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
    let found = Diagnostic::error("yaml-control", &at, format!("a control character, U+{:04X}", u32::from(c)));
    Some(found.label("expected text").help("remove it; in \"quotes\" it can be written as an escape, such as \\x07"))
}

/// What the parser said about byte `place`; `open` is where the innermost list or map begins.
pub(super) fn explain(text: &str, file: FileId, place: u32, said: &str, open: Option<u32>) -> Diagnostic {
    let place = (place as usize).min(text.len());
    let line = Line::around(text, place);
    let at = |start: usize, end: usize| At { span: span(text, file, start, end), path: String::new() };
    let here = text[place..].chars().next();
    let one = at(place, place + here.filter(|c| !c.is_control()).map_or(0, char::len_utf8));

    if let Some(tab) = tab_in_indent(text, place) {
        let found = Diagnostic::error("yaml-tab", &at(tab, tab + 1), "a tab in the indentation");
        return found.label("expected spaces").help("indent with two spaces a level");
    }
    if let Some(sign @ ('%' | '@' | '`')) = here
        && (said.starts_with("unexpected character") || said.contains("directive"))
    {
        let found = Diagnostic::error("yaml-syntax", &one, format!("a text can't start with `{sign}`"));
        let word = text[place..line.end].split([',', '}', ']', '#']).next().unwrap_or("").trim_end();
        return found.label("expected quotes around it").help(format!("write \"{word}\""));
    }
    if said.contains("unknown anchor") {
        let end =
            text[place..].find(|c: char| c.is_whitespace() || ",]}".contains(c)).map_or(text.len(), |i| place + i);
        let found =
            Diagnostic::error("yaml-alias", &at(place, end), "aliases are not supported").label("expected a value");
        return found.help("for a text that starts with *, write it in quotes");
    }
    if said.starts_with("mapping values are not allowed") || said.starts_with("illegal placement of ':'") {
        return second_colon(text, &line, place, &one);
    }
    if said.contains("recursion limit") {
        return Diagnostic::error("yaml-depth", &one, "nested too deeply").label("expected fewer brackets");
    }
    let flow = open.map(|o| o as usize).filter(|o| text[*o..].starts_with(['{', '[']));
    if let Some(start) = flow
        && (said.contains("expected ','") || said.contains("flow") || said.contains("end of") || place == text.len())
    {
        if here == Some(':')
            && let Some(found) = colon_in_flow(text, start, place, &one)
        {
            return found;
        }
        let close = if text[start..].starts_with('{') { '}' } else { ']' };
        let found = Diagnostic::error("yaml-syntax", &one, format!("expected `,` or `{close}` here"));
        let found = found.label(format!("expected `,` or `{close}`"));
        let help =
            if start >= line.start { "close it, or put quotes around the text" } else { "close it, or put the comma" };
        let help = if place == text.len() { "close it: the file ends here" } else { help };
        return found.other(at(start, start + 1).span, "opened here").help(help);
    }
    if said.contains("quoted scalar") && (said.contains("end of stream") || said.contains("indentation")) {
        return Diagnostic::error("yaml-syntax", &one, "a text in quotes has no end")
            .label("expected the closing quote");
    }
    if said.contains("unknown escape") {
        let escape = bad_escape(text, place);
        let found = Diagnostic::error("yaml-syntax", &at(escape, escape + 2), "an unknown escape in a text");
        let found = found.label("expected an escape of YAML, such as \\n");
        return found.help(r"write \\ for a backslash, or put the text in 'single quotes'");
    }
    if said.contains("did not find expected key") || said.contains("invalid indentation") || said.contains("simple key")
    {
        if !text[place..line.end].contains(':') && !line.text.contains(": ") {
            let found =
                Diagnostic::error("yaml-syntax", &one, "this is no `key: value`").label("expected `key: value`");
            return found.help("a colon and a blank stand between a key and its value");
        }
        let found = Diagnostic::error("yaml-indent", &one, "this line's indentation fits no line above");
        return found.label("expected the same as of its siblings").help("indent with two spaces a level");
    }
    if said.contains("misplaced bracket") {
        let found = Diagnostic::error("yaml-syntax", &one, "this bracket closes nothing").label("unexpected");
        return found.help("remove it, or open it before");
    }
    if said.contains("block sequence entries") {
        let found = Diagnostic::error("yaml-syntax", &one, "a list can't begin here").label("unexpected `-`");
        return found.help("write a list on its own lines, or as [a, b]; a text that starts with - in quotes");
    }
    Diagnostic::error("yaml-syntax", &one, format!("this is no YAML: {said}")).label("unexpected")
}

/// `doc: Speed: in m/s`, a line above that is no `key: value`, or a line that is indented too far.
fn second_colon(text: &str, line: &Line<'_>, place: usize, one: &At) -> Diagnostic {
    let before = &line.text[..(place - line.start).min(line.text.len())];
    if let Some((key, value)) = line.text.split_once(": ")
        && before.contains(": ")
    {
        let found = Diagnostic::error("yaml-syntax", one, "a second `:` in one value").label("unexpected `:`");
        return found.help(quoted(key.trim().trim_start_matches("- "), value));
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
        let at = At { span: place, path: String::new() };
        let found = Diagnostic::error("yaml-syntax", &at, "this is no `key: value`").label("expected `key: value`");
        return match word.split_once(':') {
            Some((key, value)) => found.help(format!("a blank follows the colon: `{key}: {value}`")),
            None => found.help("a colon and a blank stand between a key and its value"),
        };
    }
    Diagnostic::error("yaml-indent", one, "this line belongs to no key above it")
        .label("unexpected `:`")
        .help("a key has a value on its own line or deeper keys below, not both")
        .help("indent keys that belong together alike")
}

/// `{ doc: Speed: in m/s }`
fn colon_in_flow(text: &str, open: usize, place: usize, one: &At) -> Option<Diagnostic> {
    let start = text[open..place].rfind([',', '{', '[']).map_or(open, |i| open + i) + 1;
    if text[start..place].contains('\n') {
        return None; // something else: a line that was not closed
    }
    let end = text[place..].find([',', '}', ']', '\n', '\r']).map_or(text.len(), |i| place + i);
    let (key, value) = text[start..end].split_once(": ").filter(|(k, _)| start + k.len() < place)?;
    let found = Diagnostic::error("yaml-syntax", one, "a second `:` in one value").label("unexpected `:`");
    Some(found.help(quoted(key.trim(), value)))
}

fn quoted(key: &str, value: &str) -> String {
    format!("a text that holds `: ` needs quotes: {key}: \"{}\"", value.trim().replace('"', "\\\""))
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

    fn above(&self, text: &'t str) -> Option<Self> {
        let end = self.start.checked_sub(1)?;
        let end = if text[..end].ends_with('\r') { end - 1 } else { end };
        Some(Line::around(text, end))
    }
}
