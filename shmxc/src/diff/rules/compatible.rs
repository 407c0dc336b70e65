//! COMPATIBLE: everybody reads on.

use super::Rule;
use crate::diff::Level;

/// A stream more.
pub(crate) const STREAM_ADDED: Rule = Rule {
    code: "stream-added",
    level: Level::Compatible,
    what: "A stream more.",
    attach: "both read on; in segments of OLD it is absent",
    way_out: "",
};

/// A control message more.
pub(crate) const CONTROL_ADDED: Rule = Rule {
    code: "control-added",
    level: Level::Compatible,
    what: "A control message more.",
    attach: "both read on; servers of OLD can't be sent it",
    way_out: "",
};

/// An enum or flags have a value more.
pub(crate) const VALUE_ADDED: Rule = Rule {
    code: "value-added",
    level: Level::Compatible,
    what: "An enum or flags have a value more.",
    attach: "both read on; readers of OLD see an unknown number",
    way_out: "",
};

/// A stream has another `max`.
pub(crate) const MAX_CHANGED: Rule = Rule {
    code: "max-changed",
    level: Level::Compatible,
    what: "A stream has another `max`.",
    attach: "both read on; sizes are the segment's",
    way_out: "",
};

/// A documentation text.
pub(crate) const DOC_CHANGED: Rule = Rule {
    code: "doc-changed",
    level: Level::Compatible,
    what: "A documentation text.",
    attach: "both read on",
    way_out: "",
};

/// Something in `meta`.
pub(crate) const META_CHANGED: Rule = Rule {
    code: "meta-changed",
    level: Level::Compatible,
    what: "Something in `meta`.",
    attach: "both read on",
    way_out: "",
};

/// Something in `segment`.
pub(crate) const SEGMENT_CHANGED: Rule = Rule {
    code: "segment-changed",
    level: Level::Compatible,
    what: "Something in `segment`.",
    attach: "both read on; a segment keeps what it was made with",
    way_out: "",
};

/// The version.
pub(crate) const VERSION_CHANGED: Rule = Rule {
    code: "version-changed",
    level: Level::Compatible,
    what: "The version.",
    attach: "both read on",
    way_out: "",
};

/// A named size more.
pub(crate) const SIZE_ADDED: Rule = Rule {
    code: "size-added",
    level: Level::Compatible,
    what: "A named size more.",
    attach: "both read on",
    way_out: "",
};

/// An id is reserved that was not.
pub(crate) const ID_RESERVED: Rule = Rule {
    code: "id-reserved",
    level: Level::Compatible,
    what: "An id is reserved that was not.",
    attach: "both read on",
    way_out: "",
};
