//! `shmxc list`

use std::path::{Path, PathBuf};

use serde::Serialize;
use shmxc::back::{self, Backend};
use shmxc::templates;

use crate::run::{self, Failed};

/// Say what can be generated, and by which templates
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
    /// As JSON
    #[arg(long, global = true)]
    json: bool,
}

#[derive(clap::Subcommand)]
enum What {
    /// The languages, their files and what those are for; what is listed without a word, too
    Languages,
    /// The templates, and what each prints
    Templates {
        /// Write them to this folder, to be changed there and given to `gen --templates`
        #[arg(long, value_name = "DIR")]
        write: Option<PathBuf>,
    },
}

#[derive(Serialize)]
struct Language {
    name: &'static str,
    files: &'static [&'static str],
    what: &'static str,
    usual: bool,
    templates: bool,
}

#[derive(Serialize)]
struct Template {
    language: &'static str,
    file: String,
    what: &'static str,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    match &args.what {
        None | Some(What::Languages) => {
            let list: Vec<_> = back::ALL.iter().map(language).collect();
            let line = |l: &Language| format!("{:<8}{:<16}{}", l.name, l.files.join(" "), l.what);
            print(args.json, &list, line)
        }
        Some(What::Templates { write }) => {
            if let Some(dir) = write {
                put(dir)?;
            }
            let of = |b: &Backend| b.templates.iter().map(|t| template(b, t)).collect::<Vec<_>>();
            let list: Vec<_> = back::ALL.iter().flat_map(of).collect();
            print(args.json, &list, |t| format!("{:<30}{}", t.file, t.what))
        }
    }
}

fn language(of: &Backend) -> Language {
    let templates = !of.templates.is_empty();
    Language { name: of.name, files: of.files, what: of.what, usual: of.usual, templates }
}

fn template(of: &Backend, template: &templates::Template) -> Template {
    Template { language: of.name, file: format!("{}/{}", of.name, template.file), what: template.what }
}

fn print<T: Serialize>(json: bool, list: &[T], line: impl Fn(&T) -> String) -> Result<(), Failed> {
    if json {
        let text = serde_json::to_string_pretty(list).map_err(|error| Failed::Machine(error.to_string()))?;
        run::write(&format!("{text}\n"));
    } else {
        list.iter().for_each(|item| run::write(&format!("{}\n", line(item))));
    }
    Ok(())
}

/// Writes all templates, but never over one that somebody has changed.
fn put(dir: &Path) -> Result<(), Failed> {
    templates::write_built_in(dir).map_err(|error| Failed::Machine(error.to_string()))
}
