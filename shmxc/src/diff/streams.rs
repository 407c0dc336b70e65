//! The streams of both.

use shmx_schema::fit::describe;
use shmx_schema::layout::is_fixed;
use shmx_schema::model::{Elem, Stream};

use super::change::{Attach, Change};
use super::elem::{Place, Rules, extent_words};
use super::ids::{Kind, Thing, pairs, what};
use super::{Cx, notes, rules};

impl Thing for Stream {
    fn id(&self) -> u32 {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn may_lack(&self) -> bool {
        self.optional
    }
}

const RULES: Rules = Rules { ty: &rules::STREAM_TYPE, components: &rules::STREAM_COMPONENTS };

pub(super) fn compare<'a>(cx: &mut Cx<'a>) {
    let kind: Kind<'a, Stream> = Kind {
        word: "stream",
        list: |side| &side.schema.streams,
        reserved: |side| &side.schema.reserved_streams,
        path: |side, id| side.stream(id),
        words: |side, stream| describe(stream, &side.schema.types),
        alike: |cx, a, b| {
            cx.alike((&a.elem, &a.components), (&b.elem, &b.components))
                && a.layout == b.layout
                && (!cx.whole() || a.extent.max.is_some() == b.extent.max.is_some() && a.extent.dims == b.extent.dims)
        },
        moved: &rules::STREAM_ID,
        reused: &rules::STREAM_ID_REUSED,
        renamed: &rules::STREAM_RENAMED,
        removed: &rules::STREAM_REMOVED,
        unreserved: &rules::STREAM_UNRESERVED,
        added: &rules::STREAM_ADDED,
    };
    for (a, b) in pairs(cx, &kind) {
        stream(cx, a, b);
    }
}

fn stream<'a>(cx: &mut Cx<'a>, a: &'a Stream, b: &'a Stream) {
    let place = Place { what: what("stream", a), old: cx.old.stream(a.id), new: cx.new.stream(b.id) };
    notes::identifier(cx, &place, a.name == b.name);
    let same = cx.element(&place, &RULES, (&a.elem, &a.components, &a.unit), (&b.elem, &b.components, &b.unit));
    if a.layout != b.layout && a.components.count == b.components.count {
        let words = |stream: &Stream| format!("{:?}", stream.layout).to_ascii_lowercase();
        cx.changed(&rules::STREAM_LAYOUT, &place, "layout", words(a), words(b), Attach::Refuses);
    }
    if cx.whole() {
        if same {
            extent(cx, &place, a, b);
        }
        notes::doc_and_meta(cx, &place, (&a.doc, &a.meta), (&b.doc, &b.meta));
    }
}

/// How many elements there are, of streams of one type.
fn extent<'a>(cx: &mut Cx<'a>, place: &Place, a: &Stream, b: &Stream) {
    let (was, is) = (extent_words(&a.extent), extent_words(&b.extent));
    if a.extent.max.is_some() != b.extent.max.is_some() {
        let message = format!("{}: {was} became {is}", place.what);
        cx.told(&rules::STREAM_VARYING, place, "max", message, (was, is), (Attach::Refuses, Attach::Refuses));
    } else if a.extent.dims != b.extent.dims {
        let key = if b.extent.dims.len() == 1 && b.extent.max.is_none() { "count" } else { "shape" };
        let message = format!("{}: {was} became {is}", place.what);
        cx.told(&rules::STREAM_SHAPE, place, key, message, (was, is), (Attach::Refuses, Attach::Refuses));
    } else if let (Some(was), Some(is)) = (a.extent.max, b.extent.max)
        && was != is
    {
        cx.changed(&rules::MAX_CHANGED, place, "max", was.to_string(), is.to_string(), Attach::Reads);
    }
    if a.optional != b.optional && a.elem != Elem::Json && b.elem != Elem::Json {
        optional(cx, place, a, b);
    }
}

fn optional(cx: &mut Cx<'_>, place: &Place, a: &Stream, b: &Stream) {
    let words = |s: &Stream| if s.optional { "optional" } else { "not optional" }.to_owned();
    let message = if b.optional { "became optional" } else { "is no longer optional" };
    let message = format!("{} {message}", place.what);
    // of varying length, it has no place of its own in a frame
    let reads = |mine: &Stream, theirs: &Stream| match is_fixed(mine) && !is_fixed(theirs) {
        true => Attach::Refuses,
        false => Attach::Reads,
    };
    let rule = match (is_fixed(a), is_fixed(b)) {
        (true, _) => &rules::OPTIONAL_GIVEN,
        (false, true) => &rules::OPTIONAL_TAKEN,
        _ => &rules::OPTIONAL_VARYING,
    };
    cx.told(rule, place, "optional", message, (words(a), words(b)), (reads(a, b), reads(b, a)));
}

/// A change of a part that has a name of its own.
impl<'a> Cx<'a> {
    /// `key` was one thing, and is another.
    pub(super) fn changed(
        &mut self,
        rule: &'static rules::Rule,
        place: &Place,
        key: &str,
        was: String,
        is: String,
        both: Attach,
    ) {
        let message = format!("{}: the {key} {was} became {is}", place.what);
        self.told(rule, place, key, message, (was, is), (both, both));
    }

    /// With a message of its own.
    pub(super) fn told(
        &mut self,
        rule: &'static rules::Rule,
        place: &Place,
        key: &str,
        message: String,
        (was, is): (String, String),
        (old, new): (Attach, Attach),
    ) {
        let (old_at, new_at) = (self.old.part(&place.old, key), self.new.part(&place.new, key));
        let change = Change::of(rule, message, Attach::Reads).readers(old, new);
        self.push(change.was(old_at, was).is(new_at, is));
    }
}
