//! Code in documents is quoted from files that are compiled and run: what follows `<!-- from FILE: REGION -->` equals
//! the lines of the file from `[readme: REGION]` to `[/readme]`, or without a region all of it.

use super::{File, Findings};
use crate::run::{Failed, root};

pub fn check(files: &[File]) -> Findings {
    let mut found = Findings::new();
    for file in files.iter().filter(|f| f.is("md")) {
        match quoted(file, files) {
            Ok(text) if text == file.text => {}
            Ok(_) => found.push(format!("{}: quotes code that has changed: cargo xtask tidy --bless", file.path)),
            Err(why) => found.push(format!("{}: {why}", file.path)),
        }
    }
    found
}

/// Copies the code into the documents.
pub fn bless(files: &mut [File]) -> Result<(), Failed> {
    for i in (0..files.len()).filter(|i| files[*i].is("md")).collect::<Vec<_>>() {
        // what can't be quoted, `check` reports
        if let Ok(text) = quoted(&files[i], files)
            && text != files[i].text
        {
            std::fs::write(root().join(&files[i].path), &text)?;
            println!("wrote {}", files[i].path);
            files[i].text = text;
        }
    }
    Ok(())
}

/// A document with its quotes as they should be.
fn quoted(document: &File, files: &[File]) -> Result<String, String> {
    let mut text = String::new();
    let mut lines = document.text.lines();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let Some(source) = line.strip_prefix("<!-- from ").and_then(|line| line.strip_suffix(" -->")) else { continue };
        let fence = lines.next().filter(|line| line.starts_with("```")).ok_or(format!("no code after '{line}'"))?;
        lines.by_ref().find(|line| *line == "```").ok_or(format!("no end of the code after '{line}'"))?;
        text.push_str(&format!("{fence}\n{}```\n", code(source, files)?));
    }
    Ok(text)
}

fn code(source: &str, files: &[File]) -> Result<String, String> {
    let (path, region) = source.split_once(": ").map_or((source, None), |(path, region)| (path, Some(region)));
    let file = files.iter().find(|f| f.path == path).ok_or(format!("no file {path} to quote from"))?;
    let Some(region) = region else { return Ok(file.text.clone()) };
    let begin = format!("[readme: {region}]");
    let after = file.text.lines().skip_while(|line| !line.trim_end().ends_with(&begin)).skip(1);
    let lines: Vec<&str> = after.take_while(|line| !line.trim_end().ends_with("[/readme]")).collect();
    if lines.is_empty() {
        return Err(format!("no region '{region}' in {path}"));
    }
    let indent = lines.iter().filter(|line| !line.is_empty()).map(|line| line.len() - line.trim_start().len()).min();
    Ok(lines.iter().map(|line| format!("{}\n", line.get(indent.unwrap_or(0)..).unwrap_or_default())).collect())
}
