//! The templates, each in a file called as what it declares.

/// A template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// What other templates include it by.
    pub name: &'static str,
    /// The name of its file.
    pub file: &'static str,
    /// What it prints.
    pub what: &'static str,
    /// All of it.
    pub text: &'static str,
}

macro_rules! templates {
    ($($name:literal $what:literal)*) => {
        &[$(Template {
            name: $name,
            file: concat!($name, ".rs.jinja"),
            what: $what,
            text: include_str!(concat!("../templates/", $name, ".rs.jinja")),
        }),*]
    };
}

/// All of them, the one that includes the others first.
///
/// ```
/// let record = shmx_rust::templates::find("record").expect("one of them");
/// assert_eq!(record.file, "record.rs.jinja");
/// assert!(record.text.contains("pub struct"));
/// ```
pub const TEMPLATES: &[Template] = templates! {
    "module" "the file: includes all others but `beside`"
    "enum" "an enum"
    "flags" "flags"
    "record" "a record as a struct, and the proof of its layout"
    "planes" "the structs of all streams that lie in planes and name them"
    "plane" "one of those structs"
    "aliases" "the kinds of frames by name"
    "description" "the model as a constant, blob and fingerprints"
    "schema" "what the runtime asks of a schema, and its server, client and watcher"
    "beside" "what stands beside a struct that derives; the derives print it, `shmxc gen` does not"
    "view" "a frame to read"
    "frame_mut" "a frame to write"
    "control" "the control messages"
};

/// The template of a name.
pub fn find(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.name == name)
}
