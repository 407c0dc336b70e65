//! Where the lines of a text begin, counted once.

/// So many bytes a count of characters, so that a long line is not counted from its start for every finding.
const BLOCK: usize = 256;

/// Lines and columns of a text.
#[derive(Debug)]
pub(super) struct Lines {
    /// The byte that each begins with.
    starts: Vec<usize>,
    /// Characters that begin before each block of bytes.
    chars: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let mut chars = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            chars.push(chars.last().copied().unwrap_or(0) + begun(block));
        }
        Lines { starts, chars }
    }

    /// Line and column of a byte.
    pub(super) fn at(&self, text: &str, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        (line, self.chars_before(text, byte) - self.chars_before(text, start) + 1)
    }

    fn chars_before(&self, text: &str, byte: usize) -> usize {
        let block = byte / BLOCK;
        self.chars[block] + begun(&text.as_bytes()[block * BLOCK..byte])
    }
}

/// The characters that begin in some bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| (**b as i8) >= -0x40).count()
}
