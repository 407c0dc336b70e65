//! Accessors to write, and all fixed streams at once.

use crate::docs::Docs;
use crate::lang::{Field, Fixed, Method, Names};
use crate::names::{Findings, RUST};
use crate::reads::{Named, bind};
use crate::stream::{Form, Stream};

fn result(ty: &str) -> String {
    format!("::core::result::Result<{ty}, rt::Error>")
}

pub(crate) fn methods(streams: &[Stream], names: &Names, named: &[Option<Named>], out: &mut Findings) -> Vec<Method> {
    let mut scope = RUST.scope("stream", RUST.writes, out);
    let idents: Vec<_> = streams
        .iter()
        .map(|s| (scope.made(&s.path(), format!("set_{}", s.key)), scope.made(&s.path(), format!("{}_mut", s.key))))
        .collect();
    let mut list = Vec::with_capacity(2 * streams.len());
    for ((s, (set, lend)), named) in streams.iter().zip(idents).zip(named) {
        match s.form {
            Form::Json => {
                list.push(set_json(s, &set));
                let text = scope.made(&s.path(), format!("set_{}_text", s.key));
                list.push(set_text(s, &text, "from a text that is JSON"));
            }
            Form::Text => list.push(set_text(s, &set, "once a frame")),
            Form::Planes => list.push(lend_it(s, names, &lend, named.as_ref())),
            Form::Value | Form::Record | Form::Single | Form::Slice => {
                list.push(set_it(s, &set));
                list.push(lend_it(s, names, &lend, None));
            }
        }
    }
    list
}

fn method(s: &Stream, what: &str, signature: String, body: impl Into<Vec<String>>) -> Method {
    let docs = Docs::of("", &what.replace('$', &format!("`{}`", s.key))).and(&s.facts());
    Method { docs: docs.lines(), signature, body: body.into() }
}

fn set_json(s: &Stream, name: &str) -> Method {
    let signature =
        format!("{name}<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> {}", result("()"));
    method(
        s,
        "Writes $, once a frame. Fails where the value has no JSON, or more than fits.",
        signature,
        [format!("rt::set_json(&mut self.0, {}, value)", s.i)],
    )
}

fn set_text(s: &Stream, name: &str, how: &str) -> Method {
    let signature = format!("{name}(&mut self, text: &str) -> {}", result("()"));
    let body = format!("rt::set_text(&mut self.0, {}, text)", s.i);
    method(s, &format!("Writes $, {how}. Fails where it is longer than what fits."), signature, [body])
}

fn set_it(s: &Stream, name: &str) -> Method {
    let i = s.i;
    match (s.form, s.fixed()) {
        (Form::Slice, true) => method(
            s,
            "Writes $. Fails unless there are as many values as the stream has.",
            format!("{name}(&mut self, values: &[{}]) -> {}", s.elem, result("()")),
            [format!("rt::fill(&mut self.0, {i}, values)")],
        ),
        (Form::Slice, false) => method(
            s,
            "Writes $, once a frame. Fails where the values are not as many as it may have.",
            format!("{name}(&mut self, values: &[{}]) -> {}", s.elem, result("()")),
            [format!("rt::set_slice(&mut self.0, {i}, values)")],
        ),
        (_, true) => method(
            s,
            "Writes $.",
            format!("{name}(&mut self, value: {})", s.elem),
            [format!("*rt::one_mut(self.0.fixed({i})) = value")],
        ),
        (_, false) => method(
            s,
            "Writes $, once a frame. Fails the second time.",
            format!("{name}(&mut self, value: {}) -> {}", s.elem, result("()")),
            [format!("rt::set_slice(&mut self.0, {i}, ::core::slice::from_ref(&value))")],
        ),
    }
}

/// The type that lends a stream to be written, and the call that makes it of bytes.
fn lent(s: &Stream, names: &Names, named: Option<&Named>, lifetime: &str) -> (String, &'static str) {
    let space = if lifetime.is_empty() { "" } else { " " };
    match (s.form, named) {
        (Form::Planes, Some(named)) => {
            let lifetime = if lifetime.is_empty() { "'_" } else { lifetime };
            (format!("{}{}<{lifetime}>", names.planes, named.name_mut), "planes_mut")
        }
        (Form::Planes, None) => (format!("[&{lifetime}{space}mut [{}]; {}]", s.elem, s.count), "planes_mut"),
        (Form::Slice, _) => (format!("&{lifetime}{space}mut [{}]", s.elem), "slice_mut"),
        _ => (format!("&{lifetime}{space}mut {}", s.elem), "one_mut"),
    }
}

fn lend_it(s: &Stream, names: &Names, name: &str, named: Option<&Named>) -> Method {
    let (ty, call) = lent(s, names, named, "");
    let (what, more, bytes) = match (s.max.is_some(), s.optional) {
        (false, false) => (
            "Lends $ to be written; until then it is what an earlier frame had there.",
            "",
            format!("self.0.fixed({})", s.i),
        ),
        (false, true) => (
            "Adds $ to the frame, once, and lends it to be written, all of it.",
            "",
            format!("self.0.variable({}, 1)?", s.i),
        ),
        (true, _) if s.dims.is_empty() => (
            "Adds `n` elements of $ to the frame, once, and lends them to be written, all of them.",
            ", n: usize",
            format!("self.0.variable({}, n)?", s.i),
        ),
        (true, _) => (
            "Adds `n` blocks of $ to the frame, once, and lends them to be written, all of them.",
            ", n: usize",
            format!("self.0.variable({}, n)?", s.i),
        ),
    };
    let ok = |value: String| if s.fixed() { value } else { format!("::core::result::Result::Ok({value})") };
    let body = match named {
        None => vec![ok(format!("rt::{call}({bytes})"))],
        Some(named) => bind(names, named, &named.name_mut, &format!("rt::{call}({bytes})"), ok),
    };
    let ty = if s.fixed() { ty } else { result(&ty) };
    method(s, what, format!("{name}(&mut self{more}) -> {ty}"), body)
}

/// The struct of all fixed streams, if there are some.
pub(crate) fn fixed(streams: &[Stream], names: &Names, named: &[Option<Named>]) -> Vec<Fixed> {
    let mut said = Findings::new(); // by the accessors that read
    let mut scope = RUST.scope("stream", &[], &mut said);
    let mut all = Fixed { parts: String::new(), fields: Vec::new(), values: Vec::new() };
    let mut parts = Vec::new();
    for (s, named) in streams.iter().zip(named).filter(|(s, _)| s.fixed()) {
        let part = format!("s{}", s.i);
        let name = scope.own(&s.path(), s.key.to_owned());
        let (ty, call) = lent(s, names, named.as_ref(), "'a");
        let value = match named {
            Some(named) => {
                let lines = bind(names, named, &named.name_mut, &format!("rt::{call}({part})"), |value| value);
                format!("{{\n                    {}\n                }}", lines.join("\n                    "))
            }
            None => format!("rt::{call}({part})"),
        };
        all.values.push(format!("{name}: {value}"));
        all.fields.push(Field { docs: s.docs(), name, ty });
        parts.push(part);
    }
    all.parts = parts.join(", ");
    if all.fields.is_empty() { Vec::new() } else { vec![all] }
}
