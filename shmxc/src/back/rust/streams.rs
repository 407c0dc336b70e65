//! Streams: their constants, planes and accessors to read.

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use super::docs::Docs;
use super::lang::{Const, Field, Fixed, Method, Planes};
use super::literal::grouped;
use super::names::{OUR_READS, Scope, camel};
use super::shape::{Form, Shaped};
use super::types::Types;
use super::writes;

/// What comes of the streams.
pub(super) struct Streams {
    pub(super) consts: Vec<Const>,
    pub(super) planes: Vec<Planes>,
    pub(super) reads: Vec<Method>,
    pub(super) writes: Vec<Method>,
    pub(super) fixed: Vec<Fixed>,
}

/// The struct of a stream's planes, as the module `planes` has it.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) name_mut: String,
    pub(super) fields: Vec<String>,
}

pub(super) fn streams(checked: &Checked, types: &Types<'_>, out: &mut Diagnostics) -> Streams {
    let shaped: Vec<_> = (0..checked.schema.streams.len()).map(|i| Shaped::new(checked, types, i)).collect();
    let named = name_planes(&shaped, out);
    Streams {
        consts: consts(checked, &shaped, types, out),
        planes: planes(checked, types, &shaped, &named),
        reads: reads(&shaped, &named, out),
        writes: writes::methods(&shaped, &named, out),
        fixed: writes::fixed(&shaped, &named),
    }
}

fn path(s: &Shaped<'_>) -> String {
    format!("streams.{}", s.key)
}

/// The doc of a stream wherever its data is.
pub(super) fn docs(s: &Shaped<'_>) -> Vec<String> {
    Docs::of(&s.stream.doc, &format!("`{}`", s.key)).and(&s.facts()).lines()
}

fn consts(checked: &Checked, shaped: &[Shaped<'_>], types: &Types<'_>, out: &mut Diagnostics) -> Vec<Const> {
    // flags are tuple structs: their names are those of functions, too
    let flags: Vec<&str> = checked.schema.types.iter().map(|t| types.ident(&t.name)).collect();
    let mut scope = Scope::new("stream", &flags, out);
    let id = |s: &Shaped<'_>| Const {
        docs: Docs::of("", &format!("Stream `{}`.", s.key)).and(&s.facts()).lines(),
        name: scope.own(&path(s), s.key.to_ascii_uppercase()),
        ty: "rt::StreamId".to_owned(),
        value: format!("rt::StreamId({})", s.stream.id),
    };
    let mut list: Vec<Const> = shaped.iter().map(id).collect();
    for s in shaped.iter().filter(|s| s.stream.extent.dims.len() > 1) {
        let dims: Vec<_> = s.stream.extent.dims.iter().map(|n| grouped((*n).into())).collect();
        let block = if s.varies { "a block of " } else { "" };
        list.push(Const {
            docs: Docs::of("", &format!("Shape of {block}`{}`, outermost dimension first.", s.key)).lines(),
            name: scope.made(&path(s), format!("{}_SHAPE", s.key.to_ascii_uppercase())),
            ty: format!("[usize; {}]", dims.len()),
            value: format!("[{}]", dims.join(", ")),
        });
    }
    list
}

fn name_planes(shaped: &[Shaped<'_>], out: &mut Diagnostics) -> Vec<Option<Named>> {
    let mut scope = Scope::new("stream", &[], out);
    let mut own = |s: &Shaped<'_>| {
        let names = s.named_planes()?;
        let name = scope.own(&path(s), camel(s.key));
        Some(Named { name, name_mut: String::new(), fields: names.iter().map(|n| n.to_string()).collect() })
    };
    let mut named: Vec<_> = shaped.iter().map(&mut own).collect();
    for (s, named) in shaped.iter().zip(&mut named) {
        if let Some(named) = named {
            named.name_mut = scope.made(&path(s), format!("{}Mut", camel(s.key)));
        }
    }
    for (s, named) in shaped.iter().zip(&mut named) {
        let mut scope = Scope::new("component", &[], out);
        for field in named.iter_mut().flat_map(|n| &mut n.fields) {
            *field = scope.own(&format!("{}.components.{field}", path(s)), field.clone());
        }
    }
    named
}

fn planes(checked: &Checked, types: &Types<'_>, shaped: &[Shaped<'_>], named: &[Option<Named>]) -> Vec<Planes> {
    let inner = types.inner();
    let of = |(s, named): (&Shaped<'_>, &Option<Named>)| {
        let named = named.as_ref()?;
        let components = checked.schema.streams[s.i].components.names.iter();
        let field = |(name, component): (&String, &shmx_schema::model::Str)| Field {
            docs: Docs::of("", &format!("Plane `{component}`.")).lines(),
            name: name.clone(),
            ty: String::new(),
        };
        Some(Planes {
            docs: docs(s),
            name: named.name.clone(),
            name_mut: named.name_mut.clone(),
            elem: inner.elem(&s.stream.elem),
            fields: named.fields.iter().zip(components).map(field).collect(),
        })
    };
    shaped.iter().zip(named).filter_map(of).collect()
}

/// `let [p0, p1] = …;` and `planes::X { x: p0, y: p1 }`, around some planes.
pub(super) fn bind(named: &Named, ty: &str, planes: &str, wrap: impl Fn(String) -> String) -> Vec<String> {
    let parts: Vec<_> = (0..named.fields.len()).map(|i| format!("p{i}")).collect();
    let fields: Vec<_> = named.fields.iter().zip(&parts).map(|(f, p)| format!("{f}: {p}")).collect();
    let value = wrap(format!("planes::{ty} {{ {} }}", fields.join(", ")));
    vec![format!("let [{}] = {planes};", parts.join(", ")), value]
}

fn reads(shaped: &[Shaped<'_>], named: &[Option<Named>], out: &mut Diagnostics) -> Vec<Method> {
    let mut scope = Scope::new("stream", OUR_READS, out);
    let names: Vec<_> = shaped.iter().map(|s| scope.own(&path(s), s.key.to_owned())).collect();
    let mut list = Vec::with_capacity(shaped.len());
    for ((s, name), named) in shaped.iter().zip(&names).zip(named) {
        let (ty, body) = read(s, named.as_ref());
        list.push(Method { docs: docs(s), signature: format!("{name}(&self) -> {ty}"), body });
        if s.form == Form::Json {
            let name = scope.made(&path(s), format!("{}_as", s.key));
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

fn read(s: &Shaped<'_>, named: Option<&Named>) -> (String, Vec<String>) {
    let (ty, call) = match (s.form, named) {
        (Form::Value, _) => (s.elem.clone(), "one"),
        (Form::Record, _) => (format!("&{}", s.elem), "one_ref"),
        (Form::Slice, _) => (format!("&[{}]", s.elem), "slice"),
        (Form::Planes, None) => (format!("[&[{}]; {}]", s.elem, s.stream.components.count), "planes"),
        (Form::Planes, Some(named)) => (format!("planes::{}<'_>", named.name), "planes"),
        (Form::Text | Form::Json, _) => ("&str".to_owned(), "utf8"),
    };
    let call = format!("rt::{}{call}", if s.optional { "opt_" } else { "" });
    let ty = if s.optional { format!("::core::option::Option<{ty}>") } else { ty };
    let some = |value| if s.optional { format!("::core::option::Option::Some({value})") } else { value };
    let body = match named {
        None => vec![format!("{call}(&self.0, {})", s.i)],
        Some(named) => {
            let ask = if s.optional { "?" } else { "" };
            let turbo = format!("::<{}, {}, _>", s.elem, named.fields.len());
            bind(named, &named.name, &format!("{call}{turbo}(&self.0, {}){ask}", s.i), some)
        }
    };
    match s.form {
        Form::Text | Form::Json => (format!("::core::result::Result<{ty}, rt::Error>"), body),
        _ => (ty, body),
    }
}
