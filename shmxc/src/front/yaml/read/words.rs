//! What people write instead of our keys.

/// A key of other formats.
pub(super) struct Word {
    /// The way out.
    pub(super) help: &'static str,
    /// Our key that takes the same value.
    pub(super) same: Option<&'static str>,
}

/// The way out for a key that stands in other formats, or in a part of ours that is still to come.
pub(super) fn instead_of(key: &str) -> Option<Word> {
    let (help, same) = match key {
        "soa" => ("write `layout: soa`", None),
        "aos" => ("leave it out: aos is the default layout", None),
        "dtype" | "datatype" | "data_type" | "ty" => ("write `type`", Some("type")),
        "size" | "length" | "len" | "n" => {
            ("write `count` for a fixed number of elements, `max` for up to so many", None)
        }
        "capacity" | "maximum" | "max_len" | "max_count" | "limit" => ("write `max`", None),
        "dims" | "dimensions" => ("write `shape`", Some("shape")),
        "channels" | "axes" => ("write `components`", Some("components")),
        "description" | "desc" | "comment" | "help" => ("write `doc`", Some("doc")),
        "units" => ("write `unit`", Some("unit")),
        "required" => ("a stream is required unless it has `optional: true`", None),
        "default" => ("there are no defaults: zero is what is not written", None),
        "bitflags" | "bits" | "bitfield" => ("write `flags: u8, values: { … }`", None),
        "struct" => ("write `record: { … }`", Some("record")),
        "imports" | "import" | "includes" => ("write `include: [common.yaml]`", Some("include")),
        "messages" | "commands" => ("write `controls`", Some("controls")),
        "constants" | "consts" => ("write `sizes`", Some("sizes")),
        _ if !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit() || b == b'_') => {
            ("a comma ends an entry in braces: write a long number as 10_000", None)
        }
        _ => return None,
    };
    Some(Word { help, same })
}
