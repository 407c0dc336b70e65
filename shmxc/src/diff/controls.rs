//! The control messages of both; a stock server's directory has none.

use shmx_schema::fit::describe_body;
use shmx_schema::hash::record_hash;
use shmx_schema::model::Control;

use super::elem::Place;
use super::ids::{Kind, Thing, pairs, what};
use super::{Cx, notes, rules};

impl Thing for Control {
    fn id(&self) -> u32 {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn may_lack(&self) -> bool {
        false
    }
}

pub(super) fn compare<'a>(cx: &mut Cx<'a>) {
    if !cx.whole() {
        return;
    }
    let kind: Kind<'a, Control> = Kind {
        word: "control",
        list: |side| &side.schema.controls,
        reserved: |side| &side.schema.reserved_controls,
        path: |side, id| side.control(id),
        words: |side, control| describe_body(&control.body, &side.schema.types),
        alike: |cx, a, b| record_hash(&cx.old.schema.types, &a.body) == record_hash(&cx.new.schema.types, &b.body),
        moved: &rules::CONTROL_ID,
        reused: &rules::CONTROL_ID_REUSED,
        renamed: &rules::CONTROL_RENAMED,
        removed: &rules::CONTROL_REMOVED,
        unreserved: &rules::CONTROL_UNRESERVED,
        added: &rules::CONTROL_ADDED,
    };
    for (a, b) in pairs(cx, &kind) {
        let place = Place { what: what("control", a), old: cx.old.control(a.id), new: cx.new.control(b.id) };
        notes::identifier(cx, &place, a.name == b.name);
        notes::doc_and_meta(cx, &place, (&a.doc, &a.meta), (&b.doc, &b.meta));
        cx.fields(&place, &a.body, &b.body);
    }
}
