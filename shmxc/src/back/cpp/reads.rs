//! The methods of a frame to read.

use shmx_rust::Form;
use shmx_rust::names::Scope;

use super::docs::Docs;
use super::lang::Method;
use super::streams::Shape;

const RT: &str = "::shmx_runtime::generated::";

/// What streams are called in frames, to read and to write alike.
pub(super) fn idents(shapes: &[Shape], scope: &mut Scope<'_>) -> Vec<String> {
    shapes.iter().map(|s| scope.own(&s.of.path(), s.of.key.clone())).collect()
}

/// The methods that read; `scope` has the streams' own names.
pub(super) fn methods(shapes: &[Shape], idents: &[String], scope: &mut Scope<'_>) -> Vec<Method> {
    let mut list = Vec::with_capacity(shapes.len());
    for (s, name) in shapes.iter().zip(idents) {
        let (ty, body, more) = read(s);
        list.push(Method {
            docs: s.docs().and(more).lines(),
            signature: format!("{ty} {name}() const{}", if checked(s) { "" } else { " noexcept" }),
            body,
        });
        if s.of.optional {
            let name = scope.made(&s.of.path(), format!("has_{}", s.of.key));
            list.push(Method {
                docs: Docs::of("", &format!("Whether this frame has `{}`.", s.of.key)).lines(),
                signature: format!("bool {name}() const noexcept"),
                body: format!("return this->has_at({});", s.of.i),
            });
        }
    }
    list
}

/// Whether what is read can be wrong.
fn checked(s: &Shape) -> bool {
    matches!(s.of.form, Form::Text | Form::Json)
}

/// The type of planes of numbers of a type.
pub(super) fn planes_of(s: &Shape, number: &str) -> String {
    match &s.planes {
        Some(class) => format!("planes::{class}<{number}>"),
        None => format!("::shmx_runtime::Planes<{number}, {}>", s.of.count),
    }
}

/// The type, the body, and what is to be said of both.
fn read(s: &Shape) -> (String, String, &'static str) {
    let (i, elem) = (s.of.i, &s.of.elem);
    let optional = |ty: String| if s.of.optional { format!("::std::optional<{ty}>") } else { ty };
    let opt = if s.of.optional { "opt_" } else { "" };
    let call = |call: &str| format!("return {RT}{opt}{call}(this->core(), {i});");
    match s.of.form {
        Form::Value | Form::Single => (optional(elem.clone()), call(&format!("one<{elem}>")), ""),
        Form::Record if s.of.optional => {
            (format!("const {elem}*"), call(&format!("one_ref<{elem}>")), "Null where the frame lacks it.")
        }
        Form::Record => (format!("const {elem}&"), call(&format!("one_ref<{elem}>")), ""),
        Form::Slice => (optional(format!("::std::span<const {elem}>")), call(&format!("slice<{elem}>")), ""),
        Form::Planes => {
            let planes = planes_of(s, &format!("const {}", s.number));
            (optional(planes.clone()), call(&format!("planes<{planes}, {}>", s.number)), "")
        }
        Form::Text | Form::Json => (
            format!("typename Face_::template Out<{}>", optional("::std::string_view".to_owned())),
            format!("return Face_::out({RT}{opt}utf8(this->core(), {i}, {}));", s.literal),
            "An error where it is no UTF-8.",
        ),
    }
}
