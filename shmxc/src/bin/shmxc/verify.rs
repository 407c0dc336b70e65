//! `shmxc verify`

use shmxc::compile::Compiled;
use shmxc::source::Sources;
use shmxc::verify::{Read, VerifyError, verify};

use crate::run::{self, Failed, Report};

/// Compare what was read from Rust source with what rustc lays out
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rust source of a library; FILE.rs#STRUCT for one of its structs
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut done = Ok(());
    for spec in &args.files {
        let mut all = run::load(&mut sources, std::slice::from_ref(spec))?;
        let source = all.first().and_then(|first| sources.get(first.file));
        let source = source.and_then(|s| Some((s.name.clone(), s.path.clone()?)));
        let source = source.filter(|(name, _)| shmxc::front::rust::is_rust(name));
        let Some((name, path)) = source else {
            return Err(Failed::Machine("verify compares Rust source with rustc: name a file that ends in .rs".into()));
        };
        let mut good = true;
        for compiled in &mut all {
            good &= report.show(&sources, compiled);
        }
        let Some(root) = all[0].root.clone().filter(|_| good) else {
            done = Err(Failed::Schema);
            continue;
        };
        let read: Vec<Read<'_>> = all.iter().filter_map(read).collect();
        let verdicts = verify(&path, &root, &read).map_err(|error| Failed::Machine(refused(&name, &read, &error)))?;
        for (read, differences) in read.iter().zip(verdicts) {
            if differences.is_empty() {
                report.say(&format!("{name}#{}: the source says what rustc lays out", read.item));
                continue;
            }
            done = Err(Failed::Schema);
            report.say(&format!("{name}#{}: rustc lays out another schema", read.item));
            for difference in differences {
                report.say(&format!("  {difference}"));
            }
        }
    }
    done
}

fn read(of: &Compiled) -> Option<Read<'_>> {
    Some(Read { item: of.item.as_deref()?, schema: &of.checked.as_ref()?.schema })
}

/// Why rustc could not be asked, and the way out.
fn refused(name: &str, read: &[Read<'_>], error: &VerifyError) -> String {
    let mut text = format!("{name}: {error}");
    if matches!(error, VerifyError::NoLibrary | VerifyError::Hidden(_)) {
        text.push_str(
            "\nhelp: ask within the crate: `shmxc gen --lang blob` writes the blob, and a test there compares it:\n",
        );
        for read in read {
            let (item, schema) = (read.item, &read.schema.name);
            let blob = format!("<crate::{item} as shmx_runtime::Schema>::BLOB");
            text.push_str(&format!("  assert!({blob} == include_bytes!(\"{schema}.shmxd\"));\n"));
        }
    }
    text.trim_end().to_owned()
}
