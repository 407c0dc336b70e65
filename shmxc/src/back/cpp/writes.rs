//! The methods of a frame to write.

use shmx_rust::Form;
use shmx_rust::names::Scope;

use super::lang::{Method, Stream};
use super::reads::planes_of;
use super::streams::Shape;

const RT: &str = "::shmx_runtime::generated::";

/// The methods that write, and the streams in numbers; `scope` has the streams' own names.
pub(super) fn methods(shapes: &[Shape], idents: &[String], scope: &mut Scope<'_>) -> (Vec<Method>, Vec<Stream>) {
    let (mut list, mut streams) = (Vec::with_capacity(2 * shapes.len()), Vec::with_capacity(shapes.len()));
    for (s, name) in shapes.iter().zip(idents) {
        let mut setter = String::new();
        if !matches!(s.of.form, Form::Text | Form::Json) {
            list.push(lend(s, name));
        }
        if s.of.form != Form::Planes && !(s.of.fixed() && matches!(s.of.form, Form::Value | Form::Record)) {
            setter = scope.made(&s.of.path(), format!("set_{}", s.of.key));
            list.push(set(s, &setter));
        }
        streams.push(Stream {
            id: s.of.id.to_string(),
            name: name.clone(),
            set: setter,
            form: format!("{:?}", s.of.form),
            number: s.number.clone(),
            components: s.of.count.clone(),
            elements: s.elements.to_string(),
            max: s.of.max.clone().unwrap_or("0".to_owned()),
            optional: s.of.optional.to_string(),
        });
    }
    (list, streams)
}

fn method(s: &Shape, what: &str, signature: String, body: String) -> Method {
    Method { docs: s.says(what), signature, body }
}

fn out(ty: &str) -> String {
    format!("typename Face_::template Out<{ty}>")
}

/// `frame->tick() = 7`, `for (float& x : frame->position().x())`
fn lend(s: &Shape, name: &str) -> Method {
    let (i, elem, elements) = (s.of.i, &s.of.elem, s.elements);
    let planes = planes_of(s, &s.number);
    if s.of.fixed() {
        let what = "Lends $ to be written; until then it is what an earlier frame had there.";
        let (ty, body) = match s.of.form {
            Form::Planes => {
                let body = format!("fixed_planes<{planes}, {}>(this->core(), {i}, {elements})", s.number);
                (planes, body)
            }
            Form::Slice => {
                (format!("::std::span<{elem}>"), format!("fixed_slice<{elem}>(this->core(), {i}, {elements})"))
            }
            _ => (format!("{elem}&"), format!("fixed_one<{elem}>(this->core(), {i})")),
        };
        return method(s, what, format!("{ty} {name}() noexcept"), format!("return {RT}{body};"));
    }
    let (what, parameter, blocks) = match (s.of.max.is_some(), s.of.dims.is_empty()) {
        (false, _) => ("Adds $ to the frame, once, and lends it to be written, all of it.", "", "1"),
        (true, true) => (
            "Adds `n` elements of $ to the frame, once, and lends them to be written, all of them.",
            "::std::size_t n",
            "n",
        ),
        (true, false) => (
            "Adds `n` blocks of $ to the frame, once, and lends them to be written, all of them.",
            "::std::size_t n",
            "n",
        ),
    };
    let (ty, body) = match s.of.form {
        Form::Planes => {
            let body = format!("planes_mut<{planes}, {}>(this->core(), {i}, {elements}, {blocks})", s.number);
            (planes, body)
        }
        Form::Slice => {
            (format!("::std::span<{elem}>"), format!("slice_mut<{elem}>(this->core(), {i}, {elements}, {blocks})"))
        }
        _ => (format!("{elem}*"), format!("one_mut<{elem}>(this->core(), {i})")),
    };
    method(s, what, format!("{} {name}({parameter})", out(&ty)), format!("return Face_::out({RT}{body});"))
}

/// `frame->set_log("hello")`
fn set(s: &Shape, name: &str) -> Method {
    let (i, elem, elements, literal) = (s.of.i, &s.of.elem, s.elements, &s.literal);
    let (what, parameter, body) = match s.of.form {
        Form::Text => (
            "Writes $, once a frame. Fails where it is longer than what fits, or no UTF-8.",
            "::std::string_view text".to_owned(),
            format!("set_text(this->core(), {i}, {literal}, text)"),
        ),
        Form::Json => (
            "Writes $ from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.",
            "::std::string_view text".to_owned(),
            format!("set_text(this->core(), {i}, {literal}, text)"),
        ),
        Form::Slice if s.of.fixed() => (
            "Writes $. Fails unless there are as many values as the stream has.",
            format!("::std::span<const {elem}> values"),
            format!("fill<{elem}>(this->core(), {i}, {literal}, {elements}, values)"),
        ),
        Form::Slice => (
            "Writes $, once a frame. Fails where the values are not as many as it may have.",
            format!("::std::span<const {elem}> values"),
            format!("set_slice<{elem}>(this->core(), {i}, {literal}, {elements}, values)"),
        ),
        _ => (
            "Writes $, once a frame. Fails the second time.",
            format!("const {elem}& value"),
            format!("set_one<{elem}>(this->core(), {i}, value)"),
        ),
    };
    method(s, what, format!("{} {name}({parameter})", out("void")), format!("return Face_::out({RT}{body});"))
}
