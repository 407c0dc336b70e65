//! The schema compiler on the command line.

mod check;
mod generate;
mod run;
mod verify;

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
    Gen(generate::Args),
    Verify(verify::Args),
}

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Gen(args) => generate::run(&args),
        Command::Verify(args) => verify::run(&args),
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
