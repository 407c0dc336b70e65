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
};
