//! The templates, each in a file called as what it declares.

use shmx_rust::templates::Template;

macro_rules! templates {
    ($($name:literal $file:literal $what:literal)*) => {
        &[$(Template {
            name: $name,
            file: concat!($file, ".jinja"),
            what: $what,
            text: include_str!(concat!("../../../templates/python/", $file, ".jinja")),
        }),*]
    };
}

/// All of them, those that include others first.
pub const TEMPLATES: &[Template] = templates! {
    "module" "module.py" "the package: includes the parts that are called .py"
    "stub" "stub.pyi" "its types: includes the parts that are called .pyi"
    "names" "names.py" "sizes, ids, enums and flags, in both"
    "records" "records.py" "records as dtypes"
    "schema" "schema.py" "the description that the runtime gets"
    "frames" "frames.py" "frames to read and to write"
    "control" "control.py" "the control messages"
    "frames_stub" "frames.pyi" "frames to read and to write, with their types"
    "control_stub" "control.pyi" "the control messages, with their types"
    "faces_stub" "faces.pyi" "server, client and watcher, with their types"
};
