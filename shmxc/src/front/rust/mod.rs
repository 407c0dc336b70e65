//! The Rust front end: structs with `#[derive(ShmxStream)]` in source, read without rustc.
//!
//! A file is parsed with syn, and its items are read by `shmx-syn`, as the derives read them. What a derive leaves to
//! rustc is looked for here: constants, records, enums and messages, in the modules of the crate that the file is of
//! (`krate`, `names`), arithmetic on constants (`consts`), the bytes of records (`layout`). What can't be followed (a
//! macro, a `cfg`, another crate) is a finding that names it.

mod cfgs;
mod consts;
mod integer;
mod krate;
mod layout;
mod module;
mod names;
mod parse;
mod roots;
mod scan;
mod types;

use std::path::PathBuf;

use shmx_schema::ast::SchemaAst;
use shmx_schema::check::near::near;
use shmx_schema::diag::{At, Diagnostics, FileId, Span};
use shmx_syn::item::derives;
use syn::DeriveInput;
use syn::ext::IdentExt;

use crate::rules::{rust_cfg, rust_struct};
use crate::source::Sources;
use krate::Crate;
use module::{Cfg, ModId, attrs, cfg};
use scan::{Scan, input};

/// syn recurses; what it is given is bounded (`parse`), and fits into this.
const STACK: usize = 256 << 20;

/// A schema in a file of Rust.
#[derive(Debug)]
pub struct Scanned {
    /// The struct's name.
    pub item: String,
    /// Its path below the crate, `sim::parts::Sim`; the name alone where no crate was found around the file.
    pub path: String,
    /// The file that its crate begins with; `None` of a text that was not read from a file.
    pub root: Option<PathBuf>,
    /// What it says; `None` where that can't be read at all.
    pub ast: Option<SchemaAst>,
    /// What was found while it was read.
    pub findings: Diagnostics,
}

/// Whether a source is Rust, by its name.
///
/// ```
/// assert!(shmxc::front::rust::is_rust("src/sim.rs") && !shmxc::front::rust::is_rust("sim.yaml"));
/// ```
pub fn is_rust(name: &str) -> bool {
    name.ends_with(".rs")
}

/// Reads the schemas of a file: all of its structs with `#[derive(ShmxStream)]`, or the one called `only` (a path,
/// where the file has several modules). What concerns none of them is one result without a syntax tree.
///
/// ```
/// use shmxc::{front::rust, source::Sources};
/// use shmx_schema::{check::lower, diag::Diagnostics};
///
/// let text = "const N: usize = 8;
/// #[derive(ShmxStream)] struct Imu { #[shmx(id = 1, unit = \"m/s^2\")] acceleration: [f32; N * 2] }";
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("imu.rs", text.as_bytes(), &mut findings);
/// let scanned = rust::read(&mut sources, file, None);
/// let (checked, _) = lower(scanned[0].ast.as_ref().expect("a struct"));
/// assert_eq!(checked.expect("no error").schema.streams[0].extent.dims[0], 16);
/// ```
pub fn read(sources: &mut Sources, file: FileId, only: Option<&str>) -> Vec<Scanned> {
    // a stack that is surely there, and spans that end with it
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(scope, || read_all(sources, file, only)) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(error) => {
                let mut findings = Diagnostics::new();
                findings.push(rust_struct::no_thread(&start(file), &error));
                vec![nothing(findings)]
            }
        }
    })
}

fn nothing(findings: Diagnostics) -> Scanned {
    Scanned { item: String::new(), path: String::new(), root: None, ast: None, findings }
}

fn start(file: FileId) -> At {
    At { span: Span { file, start: 0, end: 0 }, path: String::new() }
}

fn read_all(sources: &mut Sources, file: FileId, only: Option<&str>) -> Vec<Scanned> {
    let mut findings = Diagnostics::new();
    let Some((mut krate, own)) = Crate::around(sources, file, &mut findings) else { return vec![nothing(findings)] };
    let modules = krate.of_file(own, &mut findings);
    let mut structs = Vec::new();
    let mut conditional = Vec::new();
    for module in modules {
        for item in krate.modules[module.0].items.clone() {
            let Some(of) = input(&item) else { continue };
            if !derives(&of.attrs, "ShmxStream") {
                conditional.extend(streams_under_cfg(&of).map(|span| (module, span)));
                continue;
            }
            structs.push((module, of, attrs(&item).to_vec()));
        }
    }
    let names: Vec<String> = structs.iter().map(|(module, of, _)| full_name(&krate, *module, of)).collect();
    structs.retain(|(module, of, attrs)| {
        let wanted = only.is_none_or(|only| is_called(&full_name(&krate, *module, of), only));
        wanted && (only.is_some() || !matches!(cfg(attrs), Cfg::Not))
    });
    let scan = Scan::new(krate, Diagnostics::new(), own);
    if structs.is_empty() {
        for (module, span) in conditional {
            findings.push(rust_cfg::derive(&scan.at_in(module, span)));
        }
        if !findings.failed() {
            let near = only.and_then(|only| {
                let last = near(only, names.iter().map(|name| name.rsplit("::").next().unwrap_or_default()));
                last.or_else(|| near(only, names.iter().map(String::as_str)))
            });
            findings.push(rust_struct::found(&start(file), only, near, &names));
        }
        return vec![nothing(findings)];
    }
    let mut krate = scan.krate;
    let mut all = Vec::new();
    for (module, of, attrs) in structs {
        let mut scan = Scan::new(krate, findings.clone(), module);
        if let Cfg::Depends(span) = cfg(&attrs) {
            let at = scan.at_in(module, span);
            scan.push(rust_cfg::stream(&at, &of.ident.to_string()));
        }
        let path = full_name(&scan.krate, module, &of);
        let ast = scan.schema(module, &of);
        let root = scan.krate.root_file();
        all.push(Scanned { item: of.ident.unraw().to_string(), path, root, ast: Some(ast), findings: scan.out });
        krate = scan.krate;
    }
    all
}

/// `sim::parts::Sim`
fn full_name(krate: &Crate<'_>, module: ModId, of: &DeriveInput) -> String {
    let path = krate.modules[module.0].path.iter().cloned();
    path.chain([of.ident.unraw().to_string()]).collect::<Vec<_>>().join("::")
}

fn is_called(name: &str, only: &str) -> bool {
    name == only || name.strip_suffix(only).is_some_and(|rest| rest.ends_with("::"))
}

fn streams_under_cfg(of: &DeriveInput) -> impl Iterator<Item = proc_macro2::Span> {
    let says = of.attrs.iter().any(|a| quote::quote!(#a).to_string().contains("ShmxStream"));
    cfgs::conditional(&of.attrs).into_iter().filter(move |_| says)
}
