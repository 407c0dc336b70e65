//! What a job would make, without making it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;

use super::{Job, Made, load};
use crate::back::{Model, SourceNote};
use crate::front::yaml;
use crate::input;
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
            for schema in self.schemas(&task.input, &mut names.made) {
                for target in &task.targets {
                    let files = target.backend.paths(&schema);
                    names.paths.extend(files.into_iter().map(|file| target.folder.join(file)));
                }
            }
        }
        names.paths.extend(self.runtimes().map(|(folder, file)| folder.join(file.path)));
        names.paths.sort();
        names.paths.dedup();
        names
    }

    /// The names of the schemas of an input.
    fn schemas(&self, spec: &str, made: &mut Made) -> Vec<String> {
        let mut sources = Sources::new();
        if let Some(path) = input::yaml_file(spec)
            && let Ok(file) = sources.open(path, &mut Diagnostics::new())
            && let Some(name) = yaml::name(&sources, file)
        {
            return vec![name];
        }
        let mut names = Vec::new();
        for mut compiled in load(made, spec) {
            made.judge(&self.policy, &mut compiled, false);
            names.extend(compiled.checked.map(|checked| checked.schema.name.to_string()));
        }
        names
    }

    /// What the templates see of all schemas, in the languages that have templates. Templates are not read.
    pub fn models(&self) -> Models {
        let mut all = Models::default();
        for task in &self.tasks {
            for mut compiled in load(&mut all.made, &task.input) {
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
                all.made.judge(&self.policy, &mut compiled, false);
            }
        }
        all
    }
}
