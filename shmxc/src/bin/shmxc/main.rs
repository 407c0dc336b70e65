//! The schema compiler on the command line.

mod check;
mod diff;
mod dump;
mod fmt;
mod generate;
mod new;
mod run;
mod schema;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The schema compiler of shmx.
#[derive(Parser)]
#[command(name = "shmxc", version, after_help = EXIT)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

const EXIT: &str = "Exit codes: 0 ok; 1 a schema is at fault; 2 the call or the machine is.";

#[derive(Subcommand)]
enum Command {
    Check(check::Args),
    Diff(diff::Args),
    Gen(generate::Args),
    Fmt(fmt::Args),
    New(new::Args),
    Dump(dump::Args),
    Schema(schema::Args),
}

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Gen(args) => generate::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::New(args) => new::run(&args),
        Command::Dump(args) => dump::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(run::Failed::Schema) => ExitCode::from(1),
        Err(run::Failed::Machine(why)) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}
