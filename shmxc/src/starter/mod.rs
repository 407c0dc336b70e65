//! Schemas to begin with.

/// A kind of schema.
///
/// ```
/// let kind = shmxc::starter::find("image").expect("there is one");
/// let text = kind.text("wing_camera", Some("shmx.schema.json"));
/// assert!(text.starts_with("# yaml-language-server: $schema=shmx.schema.json\n"));
/// assert!(text.contains("\nschema: wing_camera\n"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As `new --kind` takes it.
    pub name: &'static str,
    /// What it is for, on a line.
    pub what: &'static str,
    text: &'static str,
}

/// All kinds; the first is the usual one.
pub const ALL: &[Kind] = &[
    Kind {
        name: "state",
        what: "what a robot, machine or simulation is, many times a second",
        text: include_str!("state.yaml"),
    },
    Kind {
        name: "control",
        what: "a state, and messages from readers that change it",
        text: include_str!("control.yaml"),
    },
    Kind {
        name: "image",
        what: "pictures of a fixed size: cameras, renderers, depth",
        text: include_str!("image.yaml"),
    },
    Kind {
        name: "samples",
        what: "blocks of samples at a rate: instruments, sensors, sound",
        text: include_str!("samples.yaml"),
    },
    Kind {
        name: "particles",
        what: "many elements a frame: solvers, point clouds",
        text: include_str!("particles.yaml"),
    },
    Kind {
        name: "events",
        what: "what happened since the frame before: detections, logs",
        text: include_str!("events.yaml"),
    },
];

/// The kind of a name.
pub fn find(name: &str) -> Option<&'static Kind> {
    ALL.iter().find(|kind| kind.name == name)
}

impl Kind {
    /// A schema of this kind called `name`, which checks without a finding if that is a name. `editor`: the path or
    /// address of the JSON Schema, for editors that can look there.
    pub fn text(&self, name: &str, editor: Option<&str>) -> String {
        let line = editor.map_or(String::new(), |place| format!("# yaml-language-server: $schema={place}\n"));
        line + &self.text.replace("NAME", name)
    }
}
