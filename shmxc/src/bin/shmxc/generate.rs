//! `shmxc gen`

use std::io::Write;
use std::path::{Path, PathBuf};

use shmxc::back::{self, Backend};
use shmxc::depfile;
use shmxc::job::{Job, Made};
use shmxc::output::{OutputSet, State};
use shmxc::project::Call;

use crate::project::Inputs;
use crate::run::{self, Failed, Report};

/// Write code and blobs for schemas, nothing if one of them has an error
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    inputs: Inputs,
    /// Languages, with commas between [default: those of shmx.toml, else all but yaml]
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = language, long_help = languages())]
    lang: Vec<&'static Backend>,
    /// Where to write [default: as shmx.toml says, else $OUT_DIR in a build script, else here]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Templates in the places of the built-in ones; see `shmxc list templates`
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Also write the C++ runtime as one header beside the C++ ones, which find it there
    #[arg(long)]
    vendor_runtime: bool,
    /// Also write what the files are made of, as a make file to include
    #[arg(long, value_name = "FILE", conflicts_with = "look")]
    depfile: Option<PathBuf>,
    #[command(flatten)]
    look: Look,
}

/// To look without writing.
#[derive(clap::Args)]
#[group(id = "look", multiple = false)]
struct Look {
    /// Write nothing; exit with 1 and say where if a file is missing or not what would be written
    #[arg(long)]
    check: bool,
    /// Write nothing; say what would be written
    #[arg(long)]
    dry_run: bool,
    /// Write nothing; print the paths of all files, a line each
    #[arg(long)]
    list_outputs: bool,
    /// Write nothing; print what templates see, as JSON: by language, by schema
    #[arg(long, value_name = "WHAT", conflicts_with_all = ["out", "templates"])]
    emit: Option<Emit>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Emit {
    Model,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut job = job(args, report)?;
    if args.look.list_outputs {
        let names = job.names();
        report.take_output();
        judge(&names.made, report)?;
        names.paths.iter().for_each(|path| run::write(&format!("{}\n", path.display())));
        return Ok(());
    }
    if args.look.emit.is_some() {
        return emit(&job, report);
    }
    if args.depfile.is_some() {
        // another compiler may write other files
        job.beside.extend(std::env::current_exe());
    }
    let made = job.run();
    judge(&made, report)?;
    if args.look.check {
        return check(&made.outputs, report);
    }
    if args.look.dry_run {
        for (path, state) in states(&made.outputs)? {
            let what = if state == State::Same { "unchanged" } else { "would write" };
            report.say(&format!("{what} {}", path.display()));
        }
        return Ok(());
    }
    write(&made, args.depfile.as_deref(), report)
}

/// What the command line and the project say.
fn job(args: &Args, report: &mut Report) -> Result<Job, Failed> {
    let project = args.inputs.project(report)?;
    let mut languages = args.lang.clone();
    if args.look.emit.is_some() && languages.is_empty() {
        languages = back::ALL.iter().filter(|backend| backend.model.is_some()).collect();
    }
    if let (Some(_), Some(blind)) = (args.look.emit, languages.iter().find(|backend| backend.model.is_none())) {
        return Err(Failed::Machine(format!("{} has no templates, and so no model to print", blind.name)));
    }
    let out_dir = std::env::var_os("OUT_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from);
    // where nothing is written, no folder need be said
    let usual_out = out_dir.or_else(|| args.look.emit.map(|_| PathBuf::new()));
    let (out, templates) = (args.out.clone(), args.templates.clone());
    let policy = report.policy().clone();
    let vendor_runtime = args.vendor_runtime;
    let call = Call { languages, out, templates, vendor_runtime, policy, usual_out, ..args.inputs.call() };
    call.job(project.as_ref()).map_err(Failed::Machine)
}

/// Shows what was found; an error if something is wrong.
fn judge(made: &Made, report: &mut Report) -> Result<(), Failed> {
    if !made.trouble.is_empty() {
        return Err(Failed::Machine(made.trouble.join("\nerror: ")));
    }
    made.findings.iter().for_each(|findings| report.show_findings(&made.sources, findings));
    report.deny(made.denied);
    if made.failed() { Err(Failed::Schema) } else { Ok(()) }
}

fn emit(job: &Job, report: &mut Report) -> Result<(), Failed> {
    let all = job.models();
    report.take_output();
    judge(&all.made, report)?;
    let text = serde_json::to_string_pretty(&all.models).map_err(|error| Failed::Machine(error.to_string()))?;
    run::write(&format!("{text}\n"));
    Ok(())
}

fn states(outputs: &OutputSet) -> Result<Vec<(PathBuf, State)>, Failed> {
    outputs.states(Path::new("")).map_err(|error| Failed::Machine(error.to_string()))
}

fn check(outputs: &OutputSet, report: &Report) -> Result<(), Failed> {
    let states = states(outputs)?;
    let mut wrong = 0;
    for (path, state) in &states {
        let path = path.display();
        match state {
            State::Same => continue,
            State::Missing => report.say(&format!("missing {path}")),
            State::Stale(difference) => report.say(&format!("stale {path}: {difference}")),
        }
        wrong += 1;
    }
    if wrong == 0 {
        return Ok(());
    }
    eprintln!("error: {wrong} of {} would be written anew: the same command without --check does so", states.len());
    Err(Failed::Schema)
}

fn write(made: &Made, depfile: Option<&Path>, report: &Report) -> Result<(), Failed> {
    let machine = |error: &dyn std::fmt::Display| Failed::Machine(error.to_string());
    // before anything is written: it can fail
    let rule = depfile.map(|_| depfile::text(&made.rule)).transpose();
    let rule = rule.map_err(|no_word| Failed::Machine(format!("can't write the depfile: {no_word}")))?;
    for file in made.outputs.write(Path::new("")).map_err(|error| machine(&error))? {
        report.say(&format!("{} {}", if file.changed { "wrote" } else { "unchanged" }, file.path.display()));
    }
    if let (Some(path), Some(text)) = (depfile, rule) {
        depfile::settle(&made.rule).map_err(|error| machine(&error))?;
        depfile::write(path, &text).map_err(|error| machine(&error))?;
    }
    std::io::stdout().flush().map_err(|error| machine(&error))
}

fn language(name: &str) -> Result<&'static Backend, String> {
    let known: Vec<_> = back::ALL.iter().map(|b| b.name).collect();
    back::find(name).ok_or_else(|| format!("expected {}", known.join(", ")))
}

fn languages() -> String {
    let lines: Vec<_> =
        back::ALL.iter().map(|b| format!("  {:<8}{}, {}", b.name, b.files.join(" and "), b.what)).collect();
    format!("Languages, with commas between [default: those of shmx.toml, else all but yaml]\n\n{}", lines.join("\n"))
}
