//! MEANING: the same bytes mean something else.

use super::Rule;
use crate::diff::Level;

/// A stream or field has another unit.
pub(crate) const UNIT_CHANGED: Rule = Rule {
    code: "unit-changed",
    level: Level::Meaning,
    what: "A stream or field has another unit.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave the unit, and add a stream with the other.",
};

/// A field has another name.
pub(crate) const FIELD_RENAMED: Rule = Rule {
    code: "field-renamed",
    level: Level::Meaning,
    what: "A field has another name.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave the name if it is the same thing.",
};

/// Components have other names, got names, or lost them.
pub(crate) const COMPONENT_RENAMED: Rule = Rule {
    code: "component-renamed",
    level: Level::Meaning,
    what: "Components have other names, got names, or lost them.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave the names if they are the same things.",
};

/// A number of an enum or flags has another name.
pub(crate) const VALUE_RENAMED: Rule = Rule {
    code: "value-renamed",
    level: Level::Meaning,
    what: "A number of an enum or flags has another name.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave the name, and give the new value a number that was never used.",
};

/// A value of an enum or flags has another number.
pub(crate) const VALUE_RENUMBERED: Rule = Rule {
    code: "value-renumbered",
    level: Level::Meaning,
    what: "A value of an enum or flags has another number.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave the number.",
};

/// What was a plain number, an enum or flags is another of these.
pub(crate) const NUMBER_KIND: Rule = Rule {
    code: "number-kind",
    level: Level::Meaning,
    what: "What was a plain number, an enum or flags is another of these.",
    attach: "both refuse, unless meaning is accepted",
    way_out: "Leave it as it is, and add a stream of the other type.",
};
