//! `unsafe` stands in few files, and says each time why it is sound.

use super::rust::{code, has_word};
use super::{File, Findings};

/// Seven of the runtime, and NumPy's C functions in the Python package.
const MOST: usize = 8;
/// How far above its block a proof may begin: proofs may be long.
const ABOVE: usize = 20;

pub fn check(files: &[File]) -> Findings {
    let mut found = Findings::new();
    let mut with = Vec::new();
    for file in files.iter().filter(|f| f.is("rs") || f.is("jinja")) {
        let code = code(&file.text);
        let lines: Vec<&str> = file.text.lines().collect();
        let at: Vec<usize> =
            (0..).zip(code.lines()).filter(|(_, line)| has_word(line, "unsafe")).map(|(i, _)| i).collect();
        if !at.is_empty() {
            with.push(file.path.as_str());
        }
        for i in at {
            // an `unsafe fn` or `trait` asks others, under "# Safety"; clippy sees to that
            let code_line = code.lines().nth(i).unwrap_or_default();
            if !code_line.contains("unsafe fn") && !code_line.contains("unsafe trait") && !proven(&lines, i) {
                found.push(format!("{}:{}: no SAFETY comment above", file.path, i + 1));
            }
        }
    }
    if with.len() > MOST {
        found.push(format!("unsafe in {} files, more than {MOST}: {}", with.len(), with.join(", ")));
    }
    found
}

/// Whether a comment with a proof stands above line `i`, in the same paragraph.
fn proven(lines: &[&str], i: usize) -> bool {
    let above = lines[..=i].iter().rev().take(ABOVE).take_while(|line| !line.trim().is_empty());
    above.into_iter().any(|line| line.contains("SAFETY:"))
}
