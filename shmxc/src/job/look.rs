//! What a job would make, without making it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;

use super::{Job, Made, load};
use crate::back::{Model, SourceNote};
use crate::front::yaml;
use crate::source::Sources;

/// What the templates of each language see, by language and schema.
#[derive(Default)]
pub struct Models {
    /// The models.
    pub models: BTreeMap<&'static str, BTreeMap<String, Model>>,
    /// What is wrong with the schemas, as after [`Job::run`].
    pub made: Made,
}

/// Which files a job makes.
#[derive(Debug, Default)]
pub struct Names {
    /// Their paths, in order, each once.
    pub paths: Vec<PathBuf>,
    /// What is wrong with schemas whose name can't be told.
    pub made: Made,
}

impl Job {
    /// The paths of all files. Of a schema only its own text is read, and only its name must be right.
    pub fn names(&self) -> Names {
        let mut names = Names::default();
        for task in &self.tasks {
            let Some(schema) = self.name(&task.input, &mut names.made) else { continue };
            for target in &task.targets {
                let files = target.backend.paths(&schema);
                names.paths.extend(files.into_iter().map(|file| target.folder.join(file)));
            }
        }
        names.paths.sort();
        names.paths.dedup();
        names
    }

    fn name(&self, input: &str, made: &mut Made) -> Option<String> {
        let mut sources = Sources::new();
        if input != "-"
            && let Ok(file) = sources.open(Path::new(input), &mut Diagnostics::new())
            && let Some(name) = yaml::name(&sources, file)
        {
            return Some(name);
        }
        let compiled = load(made, input)?;
        let compiled = self.judge(compiled, made);
        compiled.checked.map(|checked| checked.schema.name.to_string())
    }

    /// What the templates see of all schemas, in the languages that have templates. Templates are not read.
    pub fn models(&self) -> Models {
        let mut all = Models::default();
        for task in &self.tasks {
            let Some(mut compiled) = load(&mut all.made, &task.input) else { continue };
            let note = all.made.sources.get(compiled.file).map(SourceNote::of);
            if let (Some(checked), Some(note)) = (compiled.checked.take(), note) {
                for target in &task.targets {
                    let Some(modeller) = target.backend.model else { continue };
                    let (model, found) = modeller(&checked, &note);
                    compiled.findings.extend(compiled.placed(found));
                    let of_language = all.models.entry(target.backend.name).or_default();
                    if let Some(model) = model
                        && of_language.insert(checked.schema.name.to_string(), model).is_some()
                    {
                        compiled.twice(Path::new(&target.backend.paths(&checked.schema.name)[0]));
                    }
                }
            }
            self.judge(compiled, &mut all.made);
        }
        all
    }
}
