//! DIRECTORY: who asks for a stream or message by id or name does not find it.

use super::Rule;
use crate::diff::Level;

/// A stream has another name.
pub(crate) const STREAM_RENAMED: Rule = Rule {
    code: "stream-renamed",
    level: Level::Directory,
    what: "A stream has another name.",
    attach: "both refuse",
    way_out: "Leave the name; in the schema alone it can be called otherwise (`name:` is the one on the wire).",
};

/// A stream is gone, its id reserved.
pub(crate) const STREAM_REMOVED: Rule = Rule {
    code: "stream-removed",
    level: Level::Directory,
    what: "A stream is gone, its id reserved.",
    attach: "readers of OLD refuse, but find an optional one absent; those of NEW read on",
    way_out: "Make sure that nobody reads it any more.",
};

/// A stream is gone and its id is not reserved, or an id is reserved no longer: readers take the stream for one that is not there yet.
pub(crate) const STREAM_UNRESERVED: Rule = Rule {
    code: "stream-unreserved",
    level: Level::Directory,
    what: "A stream is gone and its id is not reserved, or an id is reserved no longer: readers take the stream for one that is not there yet.",
    attach: "both read on; the stream is absent, or zeros where its size is fixed",
    way_out: "Put the id into `reserved.streams`, so that it is never used again.",
};

/// A control message has another name.
pub(crate) const CONTROL_RENAMED: Rule = Rule {
    code: "control-renamed",
    level: Level::Directory,
    what: "A control message has another name.",
    attach: "both refuse",
    way_out: "Leave the name; in the schema alone it can be called otherwise (`name:` is the one on the wire).",
};

/// A control message is gone, its id reserved.
pub(crate) const CONTROL_REMOVED: Rule = Rule {
    code: "control-removed",
    level: Level::Directory,
    what: "A control message is gone, its id reserved.",
    attach: "readers of OLD refuse; those of NEW read on",
    way_out: "Make sure that nobody sends it any more.",
};

/// A control message is gone and its id is not reserved, or an id is reserved no longer.
pub(crate) const CONTROL_UNRESERVED: Rule = Rule {
    code: "control-unreserved",
    level: Level::Directory,
    what: "A control message is gone and its id is not reserved, or an id is reserved no longer.",
    attach: "both read on; sending it fails",
    way_out: "Put the id into `reserved.controls`, so that it is never used again.",
};
