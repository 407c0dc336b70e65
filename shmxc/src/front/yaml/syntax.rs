//! Syntax errors of YAML, told so that somebody who does not know YAML well can mend them.

use shmx_schema::diag::{At, Diagnostic, FileId, Span};

/// A span of bytes, moved to where characters begin.
pub(super) fn span(text: &str, file: FileId, start: usize, end: usize) -> Span {
    let fit = |at: usize| (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { file, start: number(fit(start)), end: number(fit(end).max(fit(start))) }
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
        let found = Diagnostic::error("yaml-alias", &one, "aliases are not supported").label("expected a value");
        return found.help("for a text that starts with *, write it in quotes");
    }
    if said.starts_with("mapping values are not allowed") || said.starts_with("illegal placement of ':'") {
        return second_colon(&line, place, &one);
    }
    let flow = open.map(|o| o as usize).filter(|o| text[*o..].starts_with(['{', '[']));
    if let Some(start) = flow
        && (said.contains("expected ','") || said.contains("flow") || said.contains("end of") || place == text.len())
    {
        let close = if text[start..].starts_with('{') { '}' } else { ']' };
        let found = Diagnostic::error("yaml-syntax", &one, format!("expected `,` or `{close}` here"));
        let found = found.label(format!("expected `,` or `{close}`"));
        return found.other(at(start, start + 1).span, "opened here").help("close it, or put quotes around the text");
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
    if said.contains("block sequence entries") {
        let found = Diagnostic::error("yaml-syntax", &one, "a list can't begin here").label("unexpected `-`");
        return found.help("write a list on its own lines, or as [a, b]; a text that starts with - in quotes");
    }
    if said.contains("quoted scalar") && said.contains("end of stream") {
        return Diagnostic::error("yaml-syntax", &one, "a text in quotes has no end")
            .label("expected the closing quote");
    }
    if said.contains("unknown escape") {
        let found = Diagnostic::error("yaml-syntax", &one, "an unknown escape in a text").label("unknown escape");
        return found.help(r"write \\ for a backslash, or put the text in 'single quotes'");
    }
    Diagnostic::error("yaml-syntax", &one, format!("this is no YAML: {said}")).label("unexpected")
}

/// `doc: Speed: in m/s`, or a line that is indented too far.
fn second_colon(line: &Line<'_>, place: usize, one: &At) -> Diagnostic {
    let before = &line.text[..(place - line.start).min(line.text.len())];
    let found = Diagnostic::error("yaml-syntax", one, "a second `:` in one value").label("unexpected `:`");
    match before.split_once(": ") {
        Some((key, _)) if !key.trim().is_empty() => {
            let key = key.trim().trim_start_matches("- ");
            let value = line.text.split_once(": ").map_or("", |(_, v)| v).trim();
            found.help(format!("a text that holds `: ` needs quotes: {key}: \"{}\"", value.replace('"', "\\\"")))
        }
        _ => Diagnostic::error("yaml-indent", one, "this line belongs to no key above it")
            .label("unexpected `:`")
            .help("a key has a value on its own line or deeper keys below, not both")
            .help("indent keys that belong together alike"),
    }
}

/// A tab among the blanks that a line begins with: of the line at `place`, or of the one before.
fn tab_in_indent(text: &str, place: usize) -> Option<usize> {
    let line = Line::around(text, place);
    let above = line.start.checked_sub(1).map(|end| Line::around(text, end));
    [Some(line), above].into_iter().flatten().find_map(|line| {
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
}
