//! What commands work on: the schemas that are named, or those of the project.

use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;
use shmxc::project::{Call, Project};
use shmxc::source::Sources;

use crate::run::{Failed, Report};

/// Schemas, and the project file that says what the command line does not.
#[derive(clap::Args)]
pub(crate) struct Inputs {
    /// Schemas: YAML files, Rust source (FILE.rs, FILE.rs#STRUCT), blobs (.shmxd), shm:/NAME, git:REV:PATH; - is standard input [default: those of shmx.toml]
    #[arg(value_name = "SCHEMA")]
    pub(crate) schemas: Vec<String>,
    /// The project file [default: shmx.toml here, or in the nearest folder above]
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,
    /// Read no project file
    #[arg(long, conflicts_with = "project", requires = "schemas")]
    no_project: bool,
}

impl Inputs {
    /// The project, if there is one. What is wrong with it is shown, and what it
    /// thinks of warnings goes for the report.
    pub(crate) fn project(&self, report: &mut Report) -> Result<Option<Project>, Failed> {
        let path = self.project.clone().or_else(|| if self.no_project { None } else { Project::find() });
        path.map(|path| open(&path, report)).transpose()
    }

    /// What is called for, as far as these options say.
    pub(crate) fn call(&self) -> Call {
        Call { inputs: self.schemas.clone(), ..Call::default() }
    }
}

/// The project around the working directory, if there is one.
pub(crate) fn nearest(report: &mut Report) -> Result<Option<Project>, Failed> {
    Project::find().map(|path| open(&path, report)).transpose()
}

fn open(path: &Path, report: &mut Report) -> Result<Project, Failed> {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let opened = Project::open(path, &mut sources, &mut findings);
    let project = opened.map_err(|error| Failed::Machine(error.to_string()))?;
    report.show_findings(&sources, &findings);
    let project = project.ok_or(Failed::Schema)?;
    report.join(&project);
    Ok(project)
}
