//! `shmxc explain`

use shmx_schema::check::near::near;
use shmxc::{explain, rules};

use crate::run::{self, Failed};

/// Explain a code: what it finds, why, an example, the fix; without one, list them all
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A code, such as duplicate-id
    code: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let Some(code) = &args.code else {
        run::write(&explain::list());
        return Ok(());
    };
    // as it stands in a message, too
    let code = code.trim_start_matches("error[").trim_start_matches("warning[").trim_end_matches(']');
    let Some(rule) = rules::find(code) else {
        let near = near(code, rules::all().into_iter().map(|rule| rule.code));
        let way = match near {
            Some(near) => format!("did you mean '{near}'?"),
            None => "shmxc explain lists them".to_owned(),
        };
        return Err(Failed::Machine(format!("there is no code '{}': {way}", code.escape_debug())));
    };
    run::write(&explain::page(rule));
    Ok(())
}
