//! The streams of a frame: written through loans, checked in whatever was read.

use std::fmt::Write;
use std::slice::Iter;

use shmx_rust::lang::{Method, Planes};
use shmx_schema::layout::{find_type, is_fixed, lies_in_planes, product};
use shmx_schema::model::{Elem, Stream, TypeKind};

use crate::Case;

/// How the generated module hands a stream out.
enum Form {
    Json,
    Text,
    One,
    Record,
    List,
    Planes,
}

/// The calls of a stream.
struct Calls<'a> {
    form: Form,
    /// What reads it; of JSON what parses it.
    read: &'a str,
    /// What writes it whole, or lends its planes.
    write: &'a str,
    /// The names of its planes, if they have some.
    planes: Vec<&'a str>,
}

pub(crate) fn print(case: &Case) -> String {
    let (mut reads, mut writes) = (case.module.reads.iter(), case.module.writes.iter());
    let mut planes = case.module.planes.iter();
    let (mut write, mut check) = (String::new(), String::new());
    for stream in case.checked.schema.streams.iter() {
        let calls = calls(case, stream, &mut reads, &mut writes, &mut planes);
        let key = case.checked.names.stream(stream.id).unwrap_or_default();
        let there = if stream.optional { format!("present({}, f)", stream.id) } else { "true".to_owned() };
        let blocks = stream.extent.max.map_or("1".to_owned(), |max| format!("blocks({max}, f)"));
        let consts = format!(
            "let (s, there, n, b) = (seed({}, f), {there}, {blocks} * {}, {blocks});",
            stream.id,
            product(&stream.extent.dims)
        );
        writeln!(write, "{consts} if there {{ {} }}", written(stream, &calls)).expect("a text");
        writeln!(check, "{consts} {}", checked(stream, key, &calls)).expect("a text");
    }
    format!(
        "fn write(frame: &mut m::FrameMut<'_>, f: u64) -> shmx_runtime::Result<()> {{\n{write}Ok(())\n}}\n\
         fn check<B: shmx_runtime::Backing>(frame: &m::View<B>, f: u64) -> Said {{\n{check}Ok(())\n}}\n"
    )
}

fn name(method: &Method) -> &str {
    method.signature.split(['(', '<']).next().unwrap_or_default()
}

fn calls<'a>(
    case: &Case,
    stream: &Stream,
    reads: &mut Iter<'a, Method>,
    writes: &mut Iter<'a, Method>,
    planes: &mut Iter<'a, Planes>,
) -> Calls<'a> {
    let form = form(case, stream);
    let (mut read, mut write) = (reads.next(), writes.next());
    let mut names = Vec::new();
    match form {
        Form::Json => {
            read = reads.next();
            write = writes.next(); // from a text
        }
        Form::Text => {}
        Form::Planes if stream.components.names.is_empty() => {}
        Form::Planes => names = planes.next().map_or(names, |p| p.fields.iter().map(|f| f.name.as_str()).collect()),
        Form::One | Form::Record | Form::List => {
            // the second lends it
            let _ = writes.next();
        }
    }
    let (read, write) = (read.take().map_or("", name), write.take().map_or("", name));
    Calls { form, read, write, planes: names }
}

fn form(case: &Case, stream: &Stream) -> Form {
    let single = stream.extent.max.is_none() && stream.extent.dims.is_empty();
    let is_record = |name: &str| {
        find_type(&case.checked.schema.types, name).is_some_and(|def| matches!(def.kind, TypeKind::Record(_)))
    };
    match &stream.elem {
        Elem::Json => Form::Json,
        Elem::Utf8 => Form::Text,
        Elem::Named(name) if single && is_record(name) => Form::Record,
        _ if single => Form::One,
        _ if lies_in_planes(stream) => Form::Planes,
        _ => Form::List,
    }
}

fn written(stream: &Stream, calls: &Calls<'_>) -> String {
    let (write, many, max) = (calls.write, stream.components.count > 1, stream.extent.max.unwrap_or(0));
    match calls.form {
        Form::Json => format!("frame.{write}(&json_text({}, f, {max}))?;", stream.id),
        Form::Text => format!("frame.{write}(&text(s, {max}))?;"),
        Form::One | Form::Record => {
            let ask = if is_fixed(stream) { "" } else { "?" };
            format!("frame.{write}({}){ask};", if many { "row(s)" } else { "Value::of(s)" })
        }
        Form::List => format!("frame.{write}(&{}(s, n))?;", if many { "rows" } else { "list" }),
        Form::Planes => {
            let blocks = if stream.extent.max.is_some() { "b" } else { "" };
            let ask = if is_fixed(stream) { "" } else { "?" };
            let of = |(c, part): (usize, String)| format!("{part}.copy_from_slice(&plane(s, {c}, n));");
            let parts: String = parts(stream, calls, "planes").into_iter().enumerate().map(of).collect();
            format!("let planes = frame.{write}({blocks}){ask}; {parts}")
        }
    }
}

/// Each plane, as an expression.
fn parts(stream: &Stream, calls: &Calls<'_>, planes: &str) -> Vec<String> {
    if calls.planes.is_empty() {
        return (0..stream.components.count).map(|c| format!("{planes}[{c}]")).collect();
    }
    calls.planes.iter().map(|name| format!("{planes}.{name}")).collect()
}

fn checked(stream: &Stream, key: &str, calls: &Calls<'_>) -> String {
    let (read, many, max) = (calls.read, stream.components.count > 1, stream.extent.max.unwrap_or(0));
    let (got, expected) = match calls.form {
        Form::Json => {
            let got = format!("frame.{read}::<serde_json::Value>().map_err(why)?");
            return format!("same({key:?}, {got}, there.then(|| json({}, f, {max})))?;", stream.id);
        }
        Form::Text => (format!("frame.{read}().map_err(why)?"), format!("text(s, {max})")),
        Form::One | Form::Record => {
            (format!("frame.{read}()"), if many { "row(s)" } else { "Value::of(s)" }.to_owned())
        }
        Form::List => (format!("frame.{read}()"), format!("{}(s, n)", if many { "rows" } else { "list" })),
        Form::Planes => {
            let planes: Vec<_> = (0..stream.components.count).map(|c| format!("plane(s, {c}, n)")).collect();
            (format!("frame.{read}()"), format!("vec![{}]", planes.join(", ")))
        }
    };
    let own = match calls.form {
        Form::Json => "",
        Form::Text => ".to_owned()",
        Form::One => "",
        Form::Record => ".clone()",
        Form::List => ".to_vec()",
        Form::Planes => "",
    };
    let own = match calls.form {
        Form::Planes => {
            let parts = parts(stream, calls, "p").into_iter().map(|part| format!("{part}.to_vec()"));
            format!("vec![{}]", parts.collect::<Vec<_>>().join(", "))
        }
        _ => format!("p{own}"),
    };
    if stream.optional {
        format!("same({key:?}, {got}.map(|p| {own}), there.then(|| {expected}))?;")
    } else {
        format!("let p = {got}; same({key:?}, {own}, {expected})?;")
    }
}
