//! What an element is, of a stream or a field.

use shmx_schema::fit::describe_elem;
use shmx_schema::hash::record_hash;
use shmx_schema::layout::scalar_of;
use shmx_schema::model::{Components, Elem, Extent, TypeKind};

use super::Cx;
use super::change::{Attach, Change};
use super::rules::{self, Rule};
use super::side::Side;

/// The thing that is compared: how it is called, and its paths.
pub(super) struct Place {
    pub(super) what: String,
    pub(super) old: String,
    pub(super) new: String,
}

/// The rules of streams, or those of fields.
pub(super) struct Rules {
    pub(super) ty: &'static Rule,
    pub(super) components: &'static Rule,
}

/// Type, components and unit.
type Element<'a> = (&'a Elem, &'a Components, &'a str);

impl<'a> Cx<'a> {
    /// Whether elements have the same bytes, whatever they are called. A stock server's directory does not tell texts
    /// from bytes, nor one record from another.
    pub(super) fn alike(&self, (a, ac): (&Elem, &Components), (b, bc): (&Elem, &Components)) -> bool {
        let (old, new) = (&self.old.schema.types, &self.new.schema.types);
        let text = |elem: &Elem| matches!(elem, Elem::Utf8 | Elem::Json | Elem::Bytes);
        let same = match (scalar_of(old, a), scalar_of(new, b)) {
            (Some(_), Some(_)) if self.whole() && (text(a) || text(b)) => a == b,
            (Some(a), Some(b)) => a == b,
            (None, None) => match (self.old.record(a), self.new.record(b)) {
                (Some(a), Some(b)) if self.whole() => record_hash(old, a) == record_hash(new, b),
                (Some(a), Some(b)) => a.bytes == b.bytes,
                _ => false,
            },
            _ => false,
        };
        same && ac.count == bc.count
    }

    /// Compares elements; false when they are so different that their extents need not be compared.
    pub(super) fn element(&mut self, place: &Place, rules: &Rules, a: Element<'a>, b: Element<'a>) -> bool {
        let ((a, ac, a_unit), (b, bc, b_unit)) = (a, b);
        if ac.count != bc.count {
            let (was, is) = (ac.count.to_string(), bc.count.to_string());
            let message = format!("{}: {was} component{} became {is}", place.what, if was == "1" { "" } else { "s" });
            self.told(rules.components, place, "components", message, (was, is), (Attach::Refuses, Attach::Refuses));
        } else if self.whole() || (!ac.names.is_empty() && !bc.names.is_empty()) {
            self.component_names(place, ac, bc);
        }
        if a_unit != b_unit && (self.whole() || (!a_unit.is_empty() && !b_unit.is_empty())) {
            self.unit(place, a_unit, b_unit);
        }
        let one = &Components::ONE;
        if let (Elem::Named(old), Elem::Named(new)) = (a, b)
            && self.whole()
            && self.types(old, new, self.alike((a, one), (b, one)))
        {
            return true;
        }
        if self.alike((a, one), (b, one)) {
            // a name that is still there can mean a type of another kind
            if self.whole() && (a != b || matches!(a, Elem::Named(_))) {
                let (was, is) = (words(&self.old, a), words(&self.new, b));
                self.changed(&rules::NUMBER_KIND, place, "type", was, is, Attach::UnlessAccepted);
            }
            return true;
        }
        let (was, is) = (words(&self.old, a), words(&self.new, b));
        let (was, is) = if was == is {
            (describe_elem(a, &self.old.schema.types), describe_elem(b, &self.new.schema.types))
        } else {
            (was, is)
        };
        self.changed(rules.ty, place, "type", was, is, Attach::Refuses);
        false
    }

    fn component_names(&mut self, place: &Place, a: &Components, b: &Components) {
        if a.names == b.names {
            return;
        }
        let words = |c: &Components| match c.names.join(", ") {
            names if names.is_empty() => "without names".to_owned(),
            names => names,
        };
        let (was, is) = (words(a), words(b));
        let message = format!("{}: the components {was} became {is}", place.what);
        let both = (Attach::UnlessAccepted, Attach::UnlessAccepted);
        self.told(&rules::COMPONENT_RENAMED, place, "components", message, (was, is), both);
    }

    fn unit(&mut self, place: &Place, a: &str, b: &str) {
        let message = match (a, b) {
            ("", b) => format!("{}: it had no unit, and has {b}", place.what),
            (a, "") => format!("{}: it had the unit {a}, and has none", place.what),
            (a, b) => format!("{}: the unit {a} became {b}", place.what),
        };
        let words = |unit: &str| if unit.is_empty() { "without a unit".to_owned() } else { unit.to_owned() };
        let both = (Attach::UnlessAccepted, Attach::UnlessAccepted);
        self.told(&rules::UNIT_CHANGED, place, "unit", message, (words(a), words(b)), both);
    }

    /// Tells of something that readers do not mind.
    pub(super) fn one_of(&mut self, rule: &'static Rule, place: &Place, message: String, (was, is): (String, String)) {
        let (old, new) = (self.old.at(&place.old), self.new.at(&place.new));
        self.push(Change::of(rule, message, Attach::Reads).was(old, was).is(new, is));
    }

    /// Tells of something at places that speak for themselves; one side may lack it.
    pub(super) fn one(
        &mut self,
        rule: &'static Rule,
        message: String,
        both: Attach,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        let change = Change::of(rule, message, both);
        let change = match old {
            Some(path) => change.was(self.old.at(path), ""),
            None => change,
        };
        self.push(match new {
            Some(path) => change.is(self.new.at(path), ""),
            None => change,
        });
    }
}

/// A type in a few words.
pub(super) fn words(side: &Side<'_>, elem: &Elem) -> String {
    let short = match elem {
        Elem::Named(name) => Some((name, side.type_def(name).map(|t| &t.kind))),
        _ => None,
    };
    match short {
        Some((name, Some(TypeKind::Record(_)))) => name.to_string(),
        Some((name, _)) => format!("{name} ({})", describe_elem(elem, &side.schema.types)),
        None => describe_elem(elem, &side.schema.types),
    }
}

/// How many elements: "count 640", "max 8", "one element".
pub(super) fn extent_words(extent: &Extent) -> String {
    let mut parts: Vec<String> = extent.max.iter().map(|max| format!("max {max}")).collect();
    parts.extend(dims_words(&extent.dims));
    if parts.is_empty() { "one element".to_owned() } else { parts.join(", ") }
}

/// The fixed dimensions, if there are some.
pub(super) fn dims_words(dims: &[u32]) -> Option<String> {
    match dims {
        [] => None,
        [count] => Some(format!("count {count}")),
        dims => Some(format!("shape [{}]", dims.iter().map(u32::to_string).collect::<Vec<_>>().join(", "))),
    }
}
