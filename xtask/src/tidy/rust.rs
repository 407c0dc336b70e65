//! Rust source without its comments and texts.

/// The code of a source: comments and the insides of texts are blanked, lines stay where they are.
pub fn code(source: &str) -> String {
    let bytes = source.as_bytes();
    let mut code = String::with_capacity(source.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = skipped(bytes, at);
        if end > at {
            code.extend(source[at..end].chars().filter(|c| *c == '\n'));
            code.push(' ');
            at = end;
        } else {
            let char = source[at..].chars().next().unwrap_or(' ');
            code.push(char);
            at += char.len_utf8();
        }
    }
    code
}

/// The end of the comment, text or character that begins at `at`; `at` itself where none does.
fn skipped(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let word_before = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
    let len = match rest {
        [b'/', b'/', ..] => find(rest, b"\n").unwrap_or(rest.len()),
        [b'/', b'*', ..] => comment(rest),
        [b'"', ..] => text(rest),
        [b'r', b'"' | b'#', ..] if !word_before => raw(rest),
        // a character, not a lifetime
        [b'\'', b'\\', _, ..] => find(&rest[3..], b"'").map_or(0, |end| end + 4),
        [b'\'', first, ..] if *first != b'\'' => {
            let width = [1, 2, 3, 4]
                .into_iter()
                .find(|n| rest.get(n + 1) == Some(&b'\''))
                .filter(|n| *n == 1 || *first >= 0x80);
            width.map_or(0, |n| n + 2)
        }
        _ => 0,
    };
    at + len
}

/// Comments may hold comments.
fn comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn text(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw(rest: &[u8]) -> usize {
    let hashes = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return 0; // a raw identifier
    }
    let close = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
    let start = 2 + hashes;
    find(&rest[start..], &close).map_or(rest.len(), |end| start + end + close.len())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// Whether a line of code has a word.
pub fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|is| is == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_code_and_drops_the_rest() {
        let source = "a // unsafe\n/* unsafe /* */ unsafe */ b \"unsafe \\\" unsafe\" c r#\"unsafe\"# 'x' '\\'' d<'e> '\u{e9}' f";
        let code = code(source);
        assert!(!has_word(&code, "unsafe"), "{code}");
        for word in ["a", "b", "c", "d", "e", "f"] {
            assert!(has_word(&code, word), "{word} in {code}");
        }
        assert_eq!(code.lines().count(), source.lines().count());
    }
}
