//! The package that a file is of, as cargo knows it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{VerifyError, cargo};

/// What the program that asks rustc is called.
pub(super) const PROGRAM: &str = "shmxc-verify";

/// A package, and what depends on it must say.
pub(super) struct Package {
    name: String,
    folder: PathBuf,
    /// The file that its library begins with.
    library: Option<PathBuf>,
    /// `shmx-runtime = …` of a manifest: the very one that the package has.
    runtime: String,
    pub(super) target: PathBuf,
    pub(super) lock: PathBuf,
}

impl Package {
    /// That of a file.
    pub(super) fn around(file: &Path) -> Result<Package, VerifyError> {
        let file = std::fs::canonicalize(file)?;
        let folder = file.ancestors().skip(1).find(|dir| dir.join("Cargo.toml").is_file());
        let folder = folder.ok_or_else(|| VerifyError::NoPackage("no Cargo.toml in a folder above".to_owned()))?;
        let manifest = folder.join("Cargo.toml");
        let metadata = metadata(&manifest)?;
        let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let own = packages.iter().find(|p| same(&p["manifest_path"], &manifest));
        let own = own.ok_or_else(|| VerifyError::NoPackage(format!("{} has none", manifest.display())))?;
        let runtime = runtime(&metadata, packages, &own["id"]).ok_or(VerifyError::NoRuntime)?;
        let targets = own["targets"].as_array().map(Vec::as_slice).unwrap_or_default();
        let is_library = |kind: &Value| matches!(kind.as_str(), Some("lib" | "rlib"));
        let library = targets.iter().find(|t| t["kind"].as_array().is_some_and(|kinds| kinds.iter().any(is_library)));
        let path = |value: &Value| value.as_str().map(PathBuf::from);
        Ok(Package {
            name: own["name"].as_str().unwrap_or_default().to_owned(),
            folder: folder.to_owned(),
            library: library.and_then(|l| path(&l["src_path"])),
            runtime,
            target: path(&metadata["target_directory"]).unwrap_or_else(|| folder.join("target")),
            lock: path(&metadata["workspace_root"]).unwrap_or_else(|| folder.to_owned()).join("Cargo.lock"),
        })
    }

    /// Whether its library begins with a file.
    pub(super) fn is_library(&self, root: &Path) -> bool {
        let full = |path: &Path| std::fs::canonicalize(path).ok();
        self.library.as_deref().is_some_and(|library| full(library).is_some() && full(library) == full(root))
    }

    /// Of a program that depends on it.
    pub(super) fn manifest(&self) -> String {
        let (name, folder) = (text(&self.name), text(&self.folder.display().to_string()));
        format!(
            "[package]\nname = \"{PROGRAM}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\nchecked = {{ package = {name}, path = {folder} }}\nshmx-runtime = {}\n\n[workspace]\n",
            self.runtime
        )
    }
}

/// First without the network, as the program is built.
fn metadata(manifest: &Path) -> Result<Value, VerifyError> {
    let ask = |offline: bool| {
        let mut command = Command::new(cargo());
        command.args(["metadata", "--format-version", "1", "--manifest-path"]).arg(manifest);
        command.args(offline.then_some("--offline")).output()
    };
    let mut asked = ask(true)?;
    if !asked.status.success() {
        asked = ask(false)?;
    }
    if !asked.status.success() {
        return Err(VerifyError::NoPackage(String::from_utf8_lossy(&asked.stderr).trim().to_owned()));
    }
    serde_json::from_slice(&asked.stdout).map_err(|error| VerifyError::NoPackage(error.to_string()))
}

fn same(path: &Value, other: &Path) -> bool {
    path.as_str().and_then(|p| std::fs::canonicalize(p).ok()).is_some_and(|p| p == other)
}

/// How to depend on the runtime that a package depends on; of several versions, on its own.
fn runtime(metadata: &Value, packages: &[Value], own: &Value) -> Option<String> {
    let nodes = metadata["resolve"]["nodes"].as_array()?;
    let deps = nodes.iter().find(|node| node["id"] == *own)?["deps"].as_array()?;
    let find = |id: &Value| packages.iter().find(|p| p["id"] == *id && p["name"] == "shmx-runtime");
    let package = deps.iter().find_map(|dep| find(&dep["pkg"]))?;
    let Some(source) = package["source"].as_str() else {
        let folder = Path::new(package["manifest_path"].as_str()?).parent()?;
        return Some(format!("{{ path = {} }}", text(&folder.display().to_string())));
    };
    if let Some(git) = source.strip_prefix("git+") {
        let (url, rev) = git.rsplit_once('#')?;
        let url = url.split('?').next()?;
        return Some(format!("{{ git = {}, rev = {} }}", text(url), text(rev)));
    }
    Some(text(&format!("={}", package["version"].as_str()?)))
}

/// A text of TOML: those of JSON are.
fn text(of: &str) -> String {
    Value::from(of).to_string()
}
