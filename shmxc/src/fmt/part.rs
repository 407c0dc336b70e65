//! A YAML text as its author sees it: what stands where, as written, with the comments and blank lines between.
//! Maps and lists are groups of parts; formatting moves parts, and the YAML back end makes them.

/// A text that is to be printed, or was read.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The comments at the top, which stay there.
    pub(crate) head: Vec<Comment>,
    pub(crate) root: Group,
}

/// A comment on a line of its own.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    /// Whether a blank line stands before it.
    pub(crate) blank: bool,
    /// With its `#`.
    pub(crate) text: String,
}

/// An entry of a map or list.
#[derive(Debug, Default)]
pub(crate) struct Part {
    /// As written, with its quotes; empty in a list.
    pub(crate) key: String,
    /// The key's text.
    pub(crate) name: String,
    pub(crate) value: Value,
    /// The comments above.
    pub(crate) lead: Vec<Comment>,
    /// Whether a blank line stands before it, below the comments.
    pub(crate) blank: bool,
    /// The comment behind a key whose value stands below.
    pub(crate) head: Option<String>,
    /// The comment behind its last line.
    pub(crate) trail: Option<String>,
    /// The comments below a key that has no value.
    pub(crate) inside: Vec<Comment>,
}

/// What a part is.
#[derive(Debug, Default)]
pub(crate) enum Value {
    #[default]
    Empty,
    /// A scalar's lines, as written, without indentation.
    Text(Vec<String>),
    /// A block scalar: `|-`, and its lines.
    Block(String, Vec<String>),
    Group(Group),
}

/// A map or a list.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub(crate) list: bool,
    /// In braces or brackets, if that fits.
    pub(crate) flow: bool,
    pub(crate) parts: Vec<Part>,
    /// The comments below its last part.
    pub(crate) tail: Vec<Comment>,
}

impl Part {
    /// An entry of a map, whose key can stand as it is.
    pub(crate) fn new(key: impl Into<String>, value: impl Into<Value>) -> Part {
        let key = key.into();
        Part { name: key.clone(), key, value: value.into(), ..Part::default() }
    }

    /// With a blank line above it.
    pub(crate) fn apart(self) -> Part {
        Part { blank: true, ..self }
    }
}

impl Group {
    /// A map in braces, if that fits.
    pub(crate) fn flow(parts: Vec<Part>) -> Group {
        Group { flow: true, parts, ..Group::default() }
    }

    /// A map of a line or more for each entry.
    pub(crate) fn block(parts: Vec<Part>) -> Group {
        Group { parts, ..Group::default() }
    }

    /// A list in brackets, if that fits.
    pub(crate) fn list(items: impl IntoIterator<Item = String>) -> Group {
        let item = |text: String| Part { value: text.into(), ..Part::default() };
        Group { list: true, ..Group::flow(items.into_iter().map(item).collect()) }
    }
}

impl From<String> for Value {
    /// A scalar of one line, as it is to be written.
    fn from(text: String) -> Value {
        Value::Text(vec![text])
    }
}

impl From<Group> for Value {
    fn from(group: Group) -> Value {
        Value::Group(group)
    }
}
