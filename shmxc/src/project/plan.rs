//! What is to be done: the command line first, then the project file, then what goes without saying.

use std::path::{Path, PathBuf};

use super::{FILE, Folders, Project, plain};
use crate::back::{self, Backend};
use crate::front::rust::is_rust;
use crate::job::{Job, Target, Task};
use crate::policy::Policy;

/// What a command line says, each as far as it does.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// The inputs.
    pub inputs: Vec<String>,
    /// The languages.
    pub languages: Vec<&'static Backend>,
    /// The folder of all of them.
    pub out: Option<PathBuf>,
    /// The folder of templates.
    pub templates: Option<PathBuf>,
    /// Whether the C++ runtime is written beside the C++ headers.
    pub vendor_runtime: bool,
    /// What becomes of warnings.
    pub policy: Policy,
    /// The folder of those of which neither command line nor project says one.
    pub usual_out: Option<PathBuf>,
}

impl Call {
    /// The job of this call in a project, or outside of any.
    ///
    /// An input that a `[[schema]]` of the project lists goes where that says, another one where the project says.
    ///
    /// # Errors
    ///
    /// When something is said by neither, in a line: inputs, or the folder of a language.
    pub fn job(&self, project: Option<&Project>) -> Result<Job, String> {
        let mut tasks = Vec::new();
        for (input, group) in self.inputs(project)? {
            let said = group.or_else(|| project.map(|project| &project.out)).filter(|out| !out.is_empty());
            let targets = self.targets(&input, said, project)?;
            tasks.push(Task { input, targets });
        }
        let templates = self.templates.clone().or_else(|| project?.templates.clone());
        let mut policy = self.policy.clone();
        if let Some(project) = project {
            project.adjust(&mut policy);
        }
        let beside = project.map(|project| project.path.clone()).into_iter().collect();
        let wants = |task: &Task| task.targets.iter().any(|to| to.backend.name == "cpp");
        if self.vendor_runtime && !tasks.iter().any(wants) {
            return Err("--vendor-runtime is for C++, which is not among the languages: add --lang cpp".to_owned());
        }
        Ok(Job { tasks, templates, vendor_runtime: self.vendor_runtime, policy, beside })
    }

    /// The inputs that are meant: those of the call, else those of the project, each once.
    ///
    /// # Errors
    ///
    /// When there is none, in a line.
    pub fn listed(&self, project: Option<&Project>) -> Result<Vec<String>, String> {
        let mut list: Vec<String> = Vec::new();
        for (input, _) in self.inputs(project)? {
            if self.inputs.contains(&input) || !list.contains(&input) {
                list.push(input);
            }
        }
        Ok(list)
    }

    /// Each input, and the folders that its group says.
    fn inputs<'p>(&self, project: Option<&'p Project>) -> Result<Vec<(String, Option<&'p Folders>)>, String> {
        let groups = project.map_or(&[][..], |project| &project.groups);
        if !self.inputs.is_empty() {
            let of = |input: &String| groups.iter().find(|group| group.inputs.iter().any(|path| same(path, input)));
            return Ok(self
                .inputs
                .iter()
                .map(|input| (input.clone(), of(input).and_then(|g| g.out.as_ref())))
                .collect());
        }
        let all = groups.iter().flat_map(|group| group.inputs.iter().map(|input| (input.clone(), group.out.as_ref())));
        let all: Vec<_> = all.collect();
        match (project, all.is_empty()) {
            (_, false) => Ok(all),
            (None, true) => Err(format!("no schema is named, and there is no {FILE} here or above that lists some")),
            (Some(project), true) => {
                let path = project.path.display();
                Err(format!("no schema is named, and {path} lists none: write [[schema]] and inputs = […] there"))
            }
        }
    }

    /// Rust source has its Rust already.
    fn targets(&self, input: &str, said: Option<&Folders>, project: Option<&Project>) -> Result<Vec<Target>, String> {
        let languages: Vec<&'static Backend> = match said {
            _ if !self.languages.is_empty() => {
                back::ALL.iter().filter(|of| self.languages.iter().any(|asked| asked.name == of.name)).collect()
            }
            Some(folders) => back::ALL.iter().filter(|of| folders.contains_key(of.name)).collect(),
            None => back::usual().collect(),
        };
        let has_rust = is_rust(input.rsplit_once('#').map_or(input, |(path, _)| path)) && self.languages.is_empty();
        let languages = languages.into_iter().filter(|of| !(has_rust && of.name == "rust"));
        let target = |backend: &'static Backend| {
            let own = said.and_then(|folders| folders.get(backend.name));
            match (&self.out, own, &self.usual_out) {
                (Some(folder), _, _) | (None, Some(folder), _) | (None, None, Some(folder)) => {
                    Ok(Target { backend, folder: plain(folder) })
                }
                // named on the command line: here, wherever the project is
                (None, None, None) if !self.inputs.is_empty() && said.is_none() => {
                    Ok(Target { backend, folder: PathBuf::new() })
                }
                (None, None, None) => {
                    let path = project.map_or(Path::new(FILE), |project| &project.path);
                    let name = backend.name;
                    Err(format!("there is no folder for {name}: write out.{name} in {}, or give --out", path.display()))
                }
            }
        };
        languages.map(target).collect()
    }
}

/// Whether two paths are one file.
fn same(a: &str, b: &str) -> bool {
    let real = |path: &str| Path::new(path).canonicalize().ok();
    a == b || real(a).is_some_and(|path| Some(path) == real(b))
}
