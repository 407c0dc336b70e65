//! What stands between the scalars: comments. And how far block scalars reach.

use super::read::Tree;

/// A comment where it was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it has its line alone.
    pub(super) alone: bool,
    /// How far from the line's start.
    pub(super) column: usize,
}

/// A block scalar's bytes and contents.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) start: usize,
    /// `|2-`; the number is that of the printed text.
    pub(super) head: String,
    /// Where its first line begins, and where the last one ends.
    pub(super) body: (usize, usize),
    /// Without indentation.
    pub(super) lines: Vec<String>,
}

/// Where lines begin: a text may be one long line.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        Lines([0].into_iter().chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect())
    }

    /// Where the line of a byte begins.
    pub(super) fn start(&self, at: usize) -> usize {
        let after = self.0.partition_point(|start| *start <= at);
        after.checked_sub(1).and_then(|i| self.0.get(i)).copied().unwrap_or(0)
    }

    /// How far from its line's start a byte is.
    pub(super) fn column(&self, at: usize) -> usize {
        at - self.start(at)
    }
}

/// All of them, in order.
pub(super) fn blocks(text: &str, tree: &Tree, lines: &Lines) -> Vec<Block> {
    tree.blocks.iter().map(|start| block(text, *start, lines.start(*start))).collect()
}

fn block(text: &str, start: usize, line: usize) -> Block {
    let outer = text[line..].len() - text[line..].trim_start_matches(' ').len();
    let rest = &text[start..];
    let signs: String = rest.chars().take_while(|c| "|>+-123456789".contains(*c)).collect();
    let body = rest.find('\n').map_or(text.len(), |i| start + i + 1);
    let explicit = signs.chars().find_map(|c| c.to_digit(10)).map(|n| outer + n as usize);
    let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let first = text[body..].lines().find(|l| !l.trim_matches(' ').is_empty()).map_or(0, indent_of);
    let indent = explicit.unwrap_or(first).max(outer + 1);
    let mut lines = Vec::new();
    let (mut end, mut at, mut filled) = (body, body, 0);
    for line in text[body..].split_inclusive('\n') {
        let bare = line.trim_end_matches('\n');
        let blank = bare.trim_matches(' ').is_empty();
        if !blank && indent_of(bare) < indent {
            break;
        }
        at += line.len();
        lines.push(bare.get(indent..).unwrap_or("").to_owned());
        if !blank || bare.len() > indent {
            (end, filled) = (at, lines.len());
        }
    }
    if signs.contains('+') {
        end = at; // all of the blank lines are its own
    } else {
        lines.truncate(filled);
    }
    let sign = |c: char| if signs.contains(c) { c.to_string() } else { String::new() };
    let style = if rest.starts_with('|') { "|" } else { ">" };
    let number = if explicit.is_some() { "2" } else { "" };
    Block { start, head: format!("{style}{number}{}{}", sign('-'), sign('+')), body: (body, end), lines }
}

/// All comments, in order.
pub(super) fn comments(text: &str, tree: &Tree, blocks: &[Block], lines: &Lines) -> Vec<Found> {
    let headers = blocks.iter().map(|b| (b.start, b.start + 1));
    let mut taken: Vec<_> = tree.scalars.iter().copied().chain(headers).chain(blocks.iter().map(|b| b.body)).collect();
    taken.sort_unstable();
    let mut out = Vec::new();
    let mut at = 0;
    for (start, end) in taken.into_iter().chain([(text.len(), text.len())]) {
        while at < start {
            let Some(sign) = text[at..start].find('#').map(|i| at + i) else { break };
            let end = text[sign..].find('\n').map_or(text.len(), |i| sign + i);
            let alone = text[lines.start(sign)..sign].trim().is_empty();
            out.push(Found { start: sign, end, alone, column: lines.column(sign) });
            at = end;
        }
        at = at.max(end);
    }
    out
}
