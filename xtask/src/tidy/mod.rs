//! Checks of form that no compiler makes: each is a file here, and a rule of CONTRIBUTING.md.

mod files;
mod imports;
mod lines;
mod links;
mod marks;
mod offsets;
mod quotes;
mod rust;
mod unsafety;

use crate::run::Failed;
use files::File;

/// What a check found, a line each.
type Findings = Vec<String>;

/// Looks through all files.
type Check = fn(&[File]) -> Findings;

/// Makes all checks. With `bless`, code that documents quote is copied into them first.
pub fn tidy(bless: bool) -> Result<(), Failed> {
    let mut files = files::all()?;
    if bless {
        quotes::bless(&mut files)?;
    }
    let checks: [(&str, Check); 7] = [
        ("lines", lines::check),
        ("unsafe", unsafety::check),
        ("marks", marks::check),
        ("imports", imports::check),
        ("quotes", quotes::check),
        ("links", links::check),
        ("offsets", offsets::check),
    ];
    let mut found = 0;
    for (name, check) in checks {
        for finding in check(&files) {
            println!("{name}: {finding}");
            found += 1;
        }
    }
    println!("tidy: {} files, {found} findings", files.len());
    if found == 0 { Ok(()) } else { Err(Failed(format!("tidy: {found} findings"))) }
}
