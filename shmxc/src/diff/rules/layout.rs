//! LAYOUT: a compiled reader would take bytes for what they are not.

use super::Rule;
use crate::diff::Level;

/// A stream has another id.
pub(crate) const STREAM_ID: Rule = Rule {
    code: "stream-id",
    level: Level::Layout,
    what: "A stream has another id.",
    attach: "both refuse",
    way_out: "Give it its old id back.",
};

/// An id belongs to another stream now, or is used again though it was reserved.
pub(crate) const STREAM_ID_REUSED: Rule = Rule {
    code: "stream-id-reused",
    level: Level::Layout,
    what: "An id belongs to another stream now, or is used again though it was reserved.",
    attach: "both refuse; of a reserved id only readers of NEW do, unless the stream is optional",
    way_out: "Give the new stream an id that was never used, and put this one into `reserved.streams`.",
};

/// A stream has another type.
pub(crate) const STREAM_TYPE: Rule = Rule {
    code: "stream-type",
    level: Level::Layout,
    what: "A stream has another type.",
    attach: "both refuse",
    way_out: "Leave the stream as it is, and add one of another name and id.",
};

/// A stream has another number of components.
pub(crate) const STREAM_COMPONENTS: Rule = Rule {
    code: "stream-components",
    level: Level::Layout,
    what: "A stream has another number of components.",
    attach: "both refuse",
    way_out: "Leave the stream as it is, and add one of another name and id.",
};

/// A stream lies in planes (`soa`) that lay element by element (`aos`), or the other way round.
pub(crate) const STREAM_LAYOUT: Rule = Rule {
    code: "stream-layout",
    level: Level::Layout,
    what: "A stream lies in planes (`soa`) that lay element by element (`aos`), or the other way round.",
    attach: "both refuse",
    way_out: "Leave the layout as it is, or add a stream of another name and id.",
};

/// A stream has another `count` or `shape`.
pub(crate) const STREAM_SHAPE: Rule = Rule {
    code: "stream-shape",
    level: Level::Layout,
    what: "A stream has another `count` or `shape`.",
    attach: "both refuse",
    way_out: "Leave the stream as it is, and add one of another name and id.",
};

/// A stream got a `max`, or lost it: its length varies from frame to frame, or no longer does.
pub(crate) const STREAM_VARYING: Rule = Rule {
    code: "stream-varying",
    level: Level::Layout,
    what: "A stream got a `max`, or lost it: its length varies from frame to frame, or no longer does.",
    attach: "both refuse",
    way_out: "Leave the stream as it is, and add one of another name and id.",
};

/// A stream of fixed size became optional: frames may lack it.
pub(crate) const OPTIONAL_GIVEN: Rule = Rule {
    code: "optional-given",
    level: Level::Layout,
    what: "A stream of fixed size became optional: frames may lack it.",
    attach: "readers of OLD refuse; those of NEW read on",
    way_out: "Leave it as it is, and add an optional one of another name and id.",
};

/// A control message has another id.
pub(crate) const CONTROL_ID: Rule = Rule {
    code: "control-id",
    level: Level::Layout,
    what: "A control message has another id.",
    attach: "both refuse",
    way_out: "Give it its old id back.",
};

/// An id belongs to another control message now, or is used again though it was reserved.
pub(crate) const CONTROL_ID_REUSED: Rule = Rule {
    code: "control-id-reused",
    level: Level::Layout,
    what: "An id belongs to another control message now, or is used again though it was reserved.",
    attach: "both refuse; of a reserved id only readers of NEW do",
    way_out: "Give the new message an id that was never used, and put this one into `reserved.controls`.",
};

/// A record or control message has a field more.
pub(crate) const FIELD_ADDED: Rule = Rule {
    code: "field-added",
    level: Level::Layout,
    what: "A record or control message has a field more.",
    attach: "both refuse",
    way_out: "Leave it as it is, and make another type, or another message, with the field.",
};

/// A record or control message has a field less.
pub(crate) const FIELD_REMOVED: Rule = Rule {
    code: "field-removed",
    level: Level::Layout,
    what: "A record or control message has a field less.",
    attach: "both refuse",
    way_out: "Leave the field where it is, or make another type, or another message, without it.",
};

/// A field changed its place among the others.
pub(crate) const FIELD_MOVED: Rule = Rule {
    code: "field-moved",
    level: Level::Layout,
    what: "A field changed its place among the others.",
    attach: "both refuse",
    way_out: "Put it back: the order of fields is their layout.",
};

/// A field has another type.
pub(crate) const FIELD_TYPE: Rule = Rule {
    code: "field-type",
    level: Level::Layout,
    what: "A field has another type.",
    attach: "both refuse",
    way_out: "Leave it as it is, and make another type, or another message.",
};

/// A field has another number of components.
pub(crate) const FIELD_COMPONENTS: Rule = Rule {
    code: "field-components",
    level: Level::Layout,
    what: "A field has another number of components.",
    attach: "both refuse",
    way_out: "Leave it as it is, and make another type, or another message.",
};

/// A field has another `count`, `shape` or `max`.
pub(crate) const FIELD_SHAPE: Rule = Rule {
    code: "field-shape",
    level: Level::Layout,
    what: "A field has another `count`, `shape` or `max`.",
    attach: "both refuse",
    way_out: "Leave it as it is, and make another type, or another message.",
};

/// An enum or flags have another base type.
pub(crate) const TYPE_BASE: Rule = Rule {
    code: "type-base",
    level: Level::Layout,
    what: "An enum or flags have another base type.",
    attach: "both refuse",
    way_out: "Leave the base as it is, and make another type.",
};
