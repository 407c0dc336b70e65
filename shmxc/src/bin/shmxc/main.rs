//! The schema compiler on the command line.

mod check;
mod diff;
mod dump;
mod explain;
mod fmt;
mod generate;
mod list;
mod mend;
mod new;
mod project;
mod run;
mod schema;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The schema compiler of shmx.
#[derive(Parser)]
#[command(name = "shmxc", version, after_help = EXIT)]
struct Args {
    #[command(flatten)]
    options: run::Options,
    #[command(subcommand)]
    command: Command,
}

const EXIT: &str = "Exit codes: 0 ok; 1 a schema is at fault; 2 the call or the machine is.";

#[derive(Subcommand)]
enum Command {
    Check(check::Args),
    Diff(diff::Args),
    Dump(dump::Args),
    Explain(explain::Args),
    Fmt(fmt::Args),
    Gen(generate::Args),
    List(list::Args),
    New(new::Args),
    Schema(schema::Args),
    Verify(verify::Args),
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut report = run::Report::new(&args.options);
    let done = match args.command {
        Command::Check(args) => check::run(&args, &mut report),
        Command::Diff(args) => diff::run(&args, &mut report),
        Command::Dump(args) => dump::run(&args, &mut report),
        Command::Explain(args) => explain::run(&args),
        Command::Fmt(args) => fmt::run(&args, &mut report),
        Command::Gen(args) => generate::run(&args, &mut report),
        Command::List(args) => list::run(&args),
        Command::New(args) => new::run(&args, &mut report),
        Command::Schema(args) => schema::run(&args),
        Command::Verify(args) => verify::run(&args, &mut report),
    };
    if !matches!(done, Err(run::Failed::Machine(_))) {
        report.finish();
    }
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(run::Failed::Schema) => ExitCode::from(1),
        Err(run::Failed::Machine(why)) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}
