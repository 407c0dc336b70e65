//! SOURCE: running programs go on; what is compiled against the new schema must be changed.

use super::Rule;
use crate::diff::Level;

/// The schema has another name, and so has its module.
pub(crate) const SCHEMA_RENAMED: Rule = Rule {
    code: "schema-renamed",
    level: Level::Source,
    what: "The schema has another name, and so has its module.",
    attach: "both read on",
    way_out: "Leave the name.",
};

/// A type has another name.
pub(crate) const TYPE_RENAMED: Rule = Rule {
    code: "type-renamed",
    level: Level::Source,
    what: "A type has another name.",
    attach: "both read on",
    way_out: "Leave the name.",
};

/// A stream or control message is called otherwise in generated code, not on the wire.
pub(crate) const IDENTIFIER_CHANGED: Rule = Rule {
    code: "identifier-changed",
    level: Level::Source,
    what: "A stream or control message is called otherwise in generated code, not on the wire.",
    attach: "both read on",
    way_out: "Leave the identifier.",
};

/// A named size is gone.
pub(crate) const SIZE_REMOVED: Rule = Rule {
    code: "size-removed",
    level: Level::Source,
    what: "A named size is gone.",
    attach: "both read on",
    way_out: "Leave the size.",
};

/// A value of an enum or flags is gone.
pub(crate) const VALUE_REMOVED: Rule = Rule {
    code: "value-removed",
    level: Level::Source,
    what: "A value of an enum or flags is gone.",
    attach: "both read on; the number is an unknown one",
    way_out: "Leave the value: it costs nothing.",
};

/// A stream of fixed size is no longer optional.
pub(crate) const OPTIONAL_TAKEN: Rule = Rule {
    code: "optional-taken",
    level: Level::Source,
    what: "A stream of fixed size is no longer optional.",
    attach: "readers of OLD read on; those of NEW refuse",
    way_out: "Make sure that no server of the old schema is left before readers of the new one start.",
};

/// A stream of varying length became optional, or is no longer.
pub(crate) const OPTIONAL_VARYING: Rule = Rule {
    code: "optional-varying",
    level: Level::Source,
    what: "A stream of varying length became optional, or is no longer.",
    attach: "both read on",
    way_out: "Leave it as it is.",
};
