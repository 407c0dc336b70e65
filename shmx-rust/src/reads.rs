//! Streams: their constants, planes and accessors to read.

use crate::docs::Docs;
use crate::lang::{Const, Field, Fixed, Method, Names, Planes};
use crate::names::{Findings, RUST, camel};
use crate::stream::{Form, Stream};
use crate::writes;

/// What comes of the streams.
pub struct Accessors {
    /// Their ids and shapes.
    pub consts: Vec<Const>,
    /// The structs of planes that have names.
    pub planes: Vec<Planes>,
    /// The methods of a frame to read.
    pub reads: Vec<Method>,
    /// The methods of a frame to write.
    pub writes: Vec<Method>,
    /// All fixed streams at once: none or one.
    pub fixed: Vec<Fixed>,
}

/// The struct of a stream's planes.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) name_mut: String,
    pub(crate) fields: Vec<String>,
}

/// Makes what a schema's streams are read and written by. `types` are names that no constant may have, `structs` names
/// that no struct of planes may have.
pub fn accessors(streams: &[Stream], names: &Names, types: &[&str], structs: &[&str], out: &mut Findings) -> Accessors {
    let named = name_planes(streams, names, structs, out);
    Accessors {
        consts: consts(streams, types, out),
        planes: planes(streams, &named),
        reads: reads(streams, names, &named, out),
        writes: writes::methods(streams, names, &named, out),
        fixed: writes::fixed(streams, names, &named),
    }
}

fn consts(streams: &[Stream], types: &[&str], out: &mut Findings) -> Vec<Const> {
    let mut scope = RUST.scope("stream", types, out);
    let id = |s: &Stream| Const {
        docs: Docs::of("", &format!("Stream `{}`.", s.key)).and(&s.facts()).lines(),
        name: scope.own(&s.path(), s.key.to_ascii_uppercase()),
        ty: "rt::StreamId".to_owned(),
        value: format!("rt::StreamId({})", s.id),
    };
    let mut list: Vec<Const> = streams.iter().map(id).collect();
    for s in streams.iter().filter(|s| s.dims.len() > 1) {
        let block = if s.max.is_some() { "a block of " } else { "" };
        list.push(Const {
            docs: Docs::of("", &format!("Shape of {block}`{}`, outermost dimension first.", s.key)).lines(),
            name: scope.made(&s.path(), format!("{}_SHAPE", s.key.to_ascii_uppercase())),
            ty: format!("[usize; {}]", s.dims.len()),
            value: format!("[{}]", s.lens.join(", ")),
        });
    }
    list
}

fn name_planes(streams: &[Stream], names: &Names, taken: &[&str], out: &mut Findings) -> Vec<Option<Named>> {
    let mut scope = RUST.scope("stream", taken, out);
    let of = |s: &Stream| format!("{}{}", names.prefix, camel(&s.key));
    let mut own = |s: &Stream| {
        let fields = s.named_planes()?.to_vec();
        Some(Named { name: scope.own(&s.path(), of(s)), name_mut: String::new(), fields })
    };
    let mut named: Vec<_> = streams.iter().map(&mut own).collect();
    for (s, named) in streams.iter().zip(&mut named) {
        if let Some(named) = named {
            named.name_mut = scope.made(&s.path(), format!("{}Mut", of(s)));
        }
    }
    for (s, named) in streams.iter().zip(&mut named) {
        let mut scope = RUST.scope("component", &[], out);
        for field in named.iter_mut().flat_map(|n| &mut n.fields) {
            *field = scope.own(&format!("{}.components.{field}", s.path()), field.clone());
        }
    }
    named
}

fn planes(streams: &[Stream], named: &[Option<Named>]) -> Vec<Planes> {
    let of = |(s, named): (&Stream, &Option<Named>)| {
        let named = named.as_ref()?;
        let field = |(name, component): (&String, &String)| Field {
            docs: Docs::of("", &format!("Plane `{component}`.")).lines(),
            name: name.clone(),
            ty: String::new(),
        };
        Some(Planes {
            docs: s.docs(),
            name: named.name.clone(),
            name_mut: named.name_mut.clone(),
            elem: s.plane.clone(),
            fields: named.fields.iter().zip(&s.names).map(field).collect(),
        })
    };
    streams.iter().zip(named).filter_map(of).collect()
}

/// `let [p0, p1] = …;` and `planes::X { x: p0, y: p1 }`, around some planes.
pub(crate) fn bind(
    names: &Names,
    named: &Named,
    ty: &str,
    planes: &str,
    wrap: impl Fn(String) -> String,
) -> Vec<String> {
    let parts: Vec<_> = (0..named.fields.len()).map(|i| format!("p{i}")).collect();
    let fields: Vec<_> = named.fields.iter().zip(&parts).map(|(f, p)| format!("{f}: {p}")).collect();
    let value = wrap(format!("{}{ty} {{ {} }}", names.planes, fields.join(", ")));
    vec![format!("let [{}] = {planes};", parts.join(", ")), value]
}

fn reads(streams: &[Stream], names: &Names, named: &[Option<Named>], out: &mut Findings) -> Vec<Method> {
    let mut scope = RUST.scope("stream", RUST.reads, out);
    let idents: Vec<_> = streams.iter().map(|s| scope.own(&s.path(), s.key.to_owned())).collect();
    let mut list = Vec::with_capacity(streams.len());
    for ((s, name), named) in streams.iter().zip(&idents).zip(named) {
        let (ty, body) = read(s, names, named.as_ref());
        list.push(Method { docs: s.docs(), signature: format!("{name}(&self) -> {ty}"), body });
        if s.form == Form::Json {
            let name = scope.made(&s.path(), format!("{}_as", s.key));
            let ty = "::core::result::Result<::core::option::Option<T>, rt::Error>";
            list.push(Method {
                docs: Docs::of("", &format!("`{}`, parsed; `None` where it is absent or empty.", s.key)).lines(),
                signature: format!("{name}<T: rt::DeserializeOwned>(&self) -> {ty}"),
                body: vec![format!("rt::json(&self.0, {})", s.i)],
            });
        }
    }
    list
}

fn read(s: &Stream, names: &Names, named: Option<&Named>) -> (String, Vec<String>) {
    let (ty, call) = match (s.form, named) {
        (Form::Value, _) => (s.elem.clone(), "one"),
        (Form::Record, _) => (format!("&{}", s.elem), "one_ref"),
        (Form::Single, _) => (format!("<{} as rt::Element>::Read<'_>", s.elem), "single"),
        (Form::Slice, _) => (format!("&[{}]", s.elem), "slice"),
        (Form::Planes, None) => (format!("[&[{}]; {}]", s.elem, s.count), "planes"),
        (Form::Planes, Some(named)) => (format!("{}{}<'_>", names.planes, named.name), "planes"),
        (Form::Text | Form::Json, _) => ("&str".to_owned(), "utf8"),
    };
    let call = format!("rt::{}{call}", if s.optional { "opt_" } else { "" });
    let ty = if s.optional { format!("::core::option::Option<{ty}>") } else { ty };
    let some = |value| if s.optional { format!("::core::option::Option::Some({value})") } else { value };
    let body = match (named, s.form) {
        (None, Form::Single) => vec![format!("{call}::<{}, _>(&self.0, {})", s.elem, s.i)],
        (None, _) => vec![format!("{call}(&self.0, {})", s.i)],
        (Some(named), _) => {
            let ask = if s.optional { "?" } else { "" };
            let turbo = format!("::<{}, {}, _>", s.elem, named.fields.len());
            bind(names, named, &named.name, &format!("{call}{turbo}(&self.0, {}){ask}", s.i), some)
        }
    };
    match s.form {
        Form::Text | Form::Json => (format!("::core::result::Result<{ty}, rt::Error>"), body),
        _ => (ty, body),
    }
}
