//! What a module and its stub import: no more than they use.

use super::lang::{Constants, Control, Record, Stream};

/// Those of the module.
pub(super) fn module(enums: &[Constants], records: &[Record]) -> Vec<String> {
    lines(&[
        &[("import enum as _enum", !enums.is_empty())],
        &[("import numpy as _np", !records.is_empty()), ("import shmx_runtime as _rt", true)],
    ])
}

/// Those of the stub.
pub(super) fn stub(
    builtins: &str,
    enums: &[Constants],
    records: &[Record],
    streams: &[Stream],
    controls: &[Control],
    params: &[&[String]],
) -> Vec<String> {
    let of_streams = streams.iter().flat_map(|stream| [&stream.read, &stream.write]);
    let of_fields = controls.iter().flat_map(|c| c.params.iter().chain(c.fields.iter().map(|field| &field.ty)));
    let texts: Vec<_> = of_streams.chain(of_fields).chain(params.iter().copied().flatten()).collect();
    let uses = |what: &str| texts.iter().any(|text| text.contains(what));
    lines(&[
        &[
            ("import builtins as _builtins", !builtins.is_empty()),
            ("import enum as _enum", !enums.is_empty()),
            ("import typing as _typing", uses("_typing.")),
        ],
        &[
            ("import numpy as _np", !records.is_empty() || uses("_np.")),
            ("import numpy.typing as _npt", uses("_npt.")),
            ("import shmx_runtime as _rt", true),
        ],
    ])
}

/// Groups of imports, those that are wanted, with blank lines between.
fn lines(groups: &[&[(&str, bool)]]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for group in groups {
        let wanted: Vec<_> = group.iter().filter(|(_, wanted)| *wanted).map(|(line, _)| (*line).to_owned()).collect();
        if !out.is_empty() && !wanted.is_empty() {
            out.push(String::new());
        }
        out.extend(wanted);
    }
    out
}
