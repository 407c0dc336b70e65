//! The templates, each in a file called as what it declares.

use shmx_rust::templates::Template;

macro_rules! templates {
    ($($name:literal $what:literal)*) => {
        &[$(Template {
            name: $name,
            file: concat!($name, ".hpp.jinja"),
            what: $what,
            text: include_str!(concat!("../../../templates/cpp/", $name, ".hpp.jinja")),
        }),*]
    };
}

/// All of them, the one that includes the others first.
pub const TEMPLATES: &[Template] = templates! {
    "header" "the file: includes all others"
    "enum" "an enum"
    "flags" "flags"
    "record" "a record as a struct, and the proof of its layout"
    "planes" "the classes of all streams that lie in planes and name them"
    "control" "the control messages, and the proof of their layouts"
    "description" "the blob and its fingerprints"
    "view" "a frame to read"
    "frame_mut" "a frame to write"
    "schema" "what the runtime asks of a schema, and its server, client and watcher"
};
