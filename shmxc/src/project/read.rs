//! From the text of a project file to its meaning, with all that is wrong with it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use shmx_schema::diag::{At, Diagnostics, FileId, Span};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Folders, Group, Project, inputs, plain};
use crate::back;
use crate::policy;
use crate::rules::{project_input, project_key, project_syntax, project_value};

const KEYS: [&str; 5] = ["schema", "out", "templates", "allow", "deny_warnings"];
const GROUP_KEYS: [&str; 3] = ["inputs", "exclude", "out"];

type Value<'t> = Spanned<DeValue<'t>>;

pub(super) fn read(text: &str, file: FileId, path: &Path, findings: &mut Diagnostics) -> Project {
    let base = path.parent().unwrap_or(Path::new(""));
    let mut reader = Reader { base, file, findings };
    let mut project = Project { path: path.to_owned(), ..Project::default() };
    match DeTable::parse(text) {
        Ok(root) => reader.root(root.get_ref(), &mut project),
        // what follows the first is mostly its doing
        Err(error) => {
            let at = reader.at(error.span().unwrap_or(0..0), "");
            reader.findings.push(project_syntax::found(&at, error.message()));
        }
    }
    project
}

struct Reader<'a> {
    base: &'a Path,
    file: FileId,
    findings: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn root(&mut self, table: &DeTable<'_>, project: &mut Project) {
        self.keys(table, "a project", "", &KEYS);
        if let Some(value) = table.get("out") {
            project.out = self.folders(value, "out");
        }
        if let Some(value) = table.get("templates") {
            project.templates = self.text(value, "templates", "a folder").map(|text| plain(&self.base.join(text)));
        }
        if let Some(value) = table.get("allow") {
            project.allow = self.codes(value);
        }
        if let Some(value) = table.get("deny_warnings") {
            match value.get_ref().as_bool() {
                Some(deny) => project.deny_warnings = deny,
                None => self.wrong(value, "deny_warnings", "true or false"),
            }
        }
        if let Some(value) = table.get("schema") {
            match value.get_ref().as_array() {
                Some(list) => project.groups = list.iter().enumerate().map(|(i, item)| self.group(item, i)).collect(),
                None => self.wrong(value, "schema", "[[schema]], in two brackets: there may be several"),
            }
        }
    }

    fn group(&mut self, value: &Value<'_>, i: usize) -> Group {
        let path = format!("schema[{i}]");
        let mut group = Group::default();
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(value, &path, "inputs = […]");
            return group;
        };
        self.keys(table, "a schema of a project", &path, &GROUP_KEYS);
        match table.get("inputs") {
            Some(value) => group.inputs = self.inputs(value, &format!("{path}.inputs")),
            None => {
                let at = self.at(value.span(), &path);
                let example = "inputs = [\"schemas/*.yaml\"]";
                self.findings.push(project_value::missing(&at, "this schema of the project", "inputs", example));
            }
        }
        if let Some(value) = table.get("exclude") {
            let excluded = self.excluded(value, &format!("{path}.exclude"));
            group.inputs.retain(|input| !excluded.iter().any(|path| path == Path::new(input)));
        }
        group.out = table.get("out").map(|value| self.folders(value, &format!("{path}.out")));
        group
    }

    fn inputs(&mut self, value: &Value<'_>, path: &str) -> Vec<String> {
        let mut list = Vec::new();
        for (text, at) in self.texts(value, path, "files or patterns, such as [\"schemas/*.yaml\"]") {
            match inputs::resolve(self.base, &text) {
                Ok(files) => list.extend(files),
                Err(why) => self.findings.push(project_input::found(&at, &text, &why)),
            }
        }
        let mut seen = std::collections::HashSet::new();
        list.retain(|input| seen.insert(input.clone()));
        list
    }

    /// A pattern that leaves out nothing is no error: there may be nothing any more.
    fn excluded(&mut self, value: &Value<'_>, path: &str) -> Vec<PathBuf> {
        let mut list = Vec::new();
        for (text, at) in self.texts(value, path, "files or patterns, such as [\"schemas/common.yaml\"]") {
            match inputs::matches(self.base, &text) {
                Ok(files) => list.extend(files),
                Err(why) => self.findings.push(project_input::found(&at, &text, &why)),
            }
        }
        list
    }

    fn folders(&mut self, value: &Value<'_>, path: &str) -> Folders {
        let mut folders = Folders::new();
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(value, path, "the folder of each language: { rust = \"src/generated\" }");
            return folders;
        };
        let languages: Vec<_> = back::ALL.iter().map(|backend| backend.name).collect();
        self.keys(table, "a table of languages", path, &languages);
        for backend in back::ALL {
            let Some(value) = table.get(backend.name) else { continue };
            if let Some(text) = self.text(value, &format!("{path}.{}", backend.name), "a folder") {
                folders.insert(backend.name, plain(&self.base.join(text)));
            }
        }
        folders
    }

    fn codes(&mut self, value: &Value<'_>) -> Vec<&'static str> {
        let mut codes = Vec::new();
        for (code, at) in self.texts(value, "allow", "codes of warnings, such as [\"slots-few\"]") {
            match policy::warning(&code) {
                Ok(rule) => codes.push(rule.code),
                Err(why) => self.findings.push(project_value::no_warning(&at, &why)),
            }
        }
        codes
    }

    fn texts(&mut self, value: &Value<'_>, path: &str, expected: &str) -> Vec<(String, At)> {
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(value, path, expected);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (i, item) in list.iter().enumerate() {
            let path = format!("{path}[{i}]");
            let at = self.at(item.span(), &path);
            texts.extend(self.text(item, &path, "a text").map(|text| (text, at)));
        }
        texts
    }

    /// A text of some length: an empty path is none.
    fn text(&mut self, value: &Value<'_>, path: &str, expected: &str) -> Option<String> {
        let text = value.get_ref().as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        if text.is_none() {
            self.wrong(value, path, expected);
        }
        text
    }

    fn keys(&mut self, table: &DeTable<'_>, what: &str, path: &str, known: &[&str]) {
        for (key, _) in table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            let dot = if path.is_empty() { "" } else { "." };
            let at = self.at(key.span(), &format!("{path}{dot}{}", key.get_ref()));
            self.findings.push(project_key::found(&at, what, key.get_ref(), known));
        }
    }

    fn wrong(&mut self, value: &Value<'_>, path: &str, expected: &str) {
        let at = self.at(value.span(), path);
        self.findings.push(project_value::found(&at, path, expected));
    }

    fn at(&self, bytes: Range<usize>, path: &str) -> At {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span { file: self.file, start: number(bytes.start), end: number(bytes.end) };
        At { span, path: path.to_owned() }
    }
}
