//! Files of a git repository, at a revision.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A file at a revision, as git names it: `HEAD:schemas/beat.yaml`.
///
/// The path starts at the repository's top folder; one that begins with `./` or `../` at the working directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Object {
    /// A commit, tag or tree; empty: what is staged.
    pub(crate) revision: String,
    /// Without `..` inside.
    pub(crate) path: String,
}

impl Object {
    /// What stands behind `git:`; the reason why it can't.
    pub(crate) fn parse(text: &str) -> Result<Object, String> {
        let (revision, path) = text.split_once(':').unwrap_or((text, ""));
        if path.is_empty() {
            return Err("write git:REVISION:PATH, such as git:HEAD:schemas/beat.yaml".to_owned());
        }
        // git would read another line as another question
        if text.contains(['\n', '\0']) {
            return Err("it has a line break".to_owned());
        }
        Ok(Object { revision: revision.to_owned(), path: walked("", path, is_here(path))? })
    }

    /// The file that `name` means in this one, at the same revision.
    pub(crate) fn beside(&self, name: &str) -> Result<Object, String> {
        if name.contains(['\n', '\0']) {
            return Err("it has a line break".to_owned());
        }
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        Ok(Object { revision: self.revision.clone(), path: walked(folder, name, is_here(&self.path))? })
    }

    /// Its path from the repository's top folder, and those of all files of the revision.
    pub(crate) fn among_all(&self) -> io::Result<(PathBuf, BTreeSet<PathBuf>)> {
        let list: &[&str] = match self.revision.as_str() {
            "" => &["ls-files", "-z", "--full-name", "--", ":/"],
            // whatever the revision is, it is no option
            revision => &["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", revision],
        };
        let files = run(list)?.split(|byte| *byte == 0).map(to_path).collect();
        let folder = if is_here(&self.path) {
            to_path(run(&["rev-parse", "--show-prefix"])?.trim_ascii_end())
        } else {
            PathBuf::new()
        };
        Ok((plain(&folder.join(&self.path)), files))
    }

    /// Its bytes, if they are no more than `most`: else one more than that.
    pub(crate) fn read(&self, most: usize) -> io::Result<Vec<u8>> {
        // the question goes through a pipe: whatever stands in it, it is no option of git
        let question = format!("{}:{}", self.revision, self.path);
        let mut git = start(if self.revision.is_empty() { &[] } else { &["--follow-symlinks"] })?;
        let (head, bytes) = ask(&mut git, &question, most)?;
        if bytes.len() > most {
            let _ = git.kill(); // it may have a lot more to say
            let _ = git.wait();
            return Ok(bytes);
        }
        let done = git.wait_with_output()?;
        if !done.status.success() {
            let words = String::from_utf8_lossy(&done.stderr);
            let line = words.lines().next().unwrap_or("git failed");
            return Err(io::Error::other(line.trim_start_matches("fatal: ").to_owned()));
        }
        match head.split(' ').collect::<Vec<_>>()[..] {
            [_, "blob", _] => Ok(bytes),
            [_, "tree", _] => Err(io::Error::other(format!("'{}' is a folder there", self.path))),
            [_, kind, _] if kind.starts_with(|c: char| c.is_ascii_lowercase()) && head.len() < 200 => {
                Err(io::Error::other(format!("'{}' is no file there, but a {kind}", self.path)))
            }
            _ => Err(io::Error::other(self.missing(&head)?)),
        }
    }

    /// Why there is nothing.
    fn missing(&self, head: &str) -> io::Result<String> {
        let link = ["symlink ", "dangling ", "loop ", "notdir "].iter().any(|word| head.starts_with(word));
        if link {
            return Ok(format!("'{}' is a link there that leads to no file of the revision", self.path));
        }
        if self.revision.is_empty() {
            return Ok(format!("no file '{}' is staged; paths start at the repository's top folder", self.path));
        }
        let mut git = start(&[])?;
        let (tree, _) = ask(&mut git, &format!("{}^{{tree}}", self.revision), 0)?;
        let _ = git.kill();
        let _ = git.wait();
        Ok(if tree.split(' ').nth(1) == Some("tree") {
            let here = "paths start at the repository's top folder, or with ./ here";
            format!("revision '{}' has no file '{}'; {here}", self.revision, self.path)
        } else {
            format!("there is no revision '{}' in this repository", self.revision)
        })
    }
}

impl std::fmt::Display for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "git:{}:{}", self.revision, self.path)
    }
}

/// A path without `.` and `..`; what leads out of the repository is no file's.
pub(crate) fn plain(path: &Path) -> PathBuf {
    walked("", &path.to_string_lossy(), false).map_or_else(|_| path.to_owned(), PathBuf::from)
}

fn to_path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

/// What git answers.
fn run(args: &[&str]) -> io::Result<Vec<u8>> {
    let done = Command::new("git").args(args).env("LC_ALL", "C").stdin(Stdio::null()).output()?;
    if done.status.success() { Ok(done.stdout) } else { Err(io::Error::other("git failed")) }
}

/// Whether a path starts at the working directory, as git has it.
fn is_here(path: &str) -> bool {
    path.starts_with("./") || path.starts_with("../")
}

/// `name` as seen from `folder`, its `..` walked: git does not.
fn walked(folder: &str, name: &str, here: bool) -> Result<String, String> {
    if name.starts_with('/') {
        return Err("an absolute path is not in the repository".to_owned());
    }
    let mut way: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(name.split('/')) {
        match (part, way.last()) {
            ("" | ".", _) => {}
            ("..", None) if !here => return Err("it leads out of the repository".to_owned()),
            ("..", None | Some(&"..")) => way.push(part),
            ("..", Some(_)) => drop(way.pop()),
            _ => way.push(part),
        }
    }
    let path = way.join("/");
    Ok(if here && !path.starts_with("../") { format!("./{path}") } else { path })
}

fn start(options: &[&str]) -> io::Result<Child> {
    let mut command = Command::new("git");
    command.args(["cat-file", "--batch"]).args(options).env("LC_ALL", "C");
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    child.map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => io::Error::other("there is no program 'git' here"),
        _ => io::Error::other(format!("can't run git: {e}")),
    })
}

/// The line that git answers with, and the bytes behind it, up to one more than `most`.
fn ask(git: &mut Child, question: &str, most: usize) -> io::Result<(String, Vec<u8>)> {
    if let Some(mut pipe) = git.stdin.take() {
        let _ = writeln!(pipe, "{question}"); // a git that fails at once says so below
    }
    let mut bytes = Vec::new();
    let Some(pipe) = git.stdout.take() else { return Ok((String::new(), bytes)) };
    let mut pipe = BufReader::new(pipe);
    let mut head = Vec::new();
    pipe.read_until(b'\n', &mut head)?;
    let head = String::from_utf8_lossy(&head).trim_end_matches('\n').to_owned();
    if let Some(size) = head.rsplit(' ').next().and_then(|size| size.parse::<u64>().ok()) {
        pipe.by_ref().take(size.min(most as u64 + 1)).read_to_end(&mut bytes)?;
        if size <= most as u64 {
            io::copy(&mut pipe, &mut io::sink())?; // a line break, which git must be rid of
        }
    }
    Ok((head, bytes))
}
