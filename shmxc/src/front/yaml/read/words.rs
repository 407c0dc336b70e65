//! What people write instead of our keys.

/// The way out for a key that stands in other formats, or in a part of ours that is still to come.
pub(super) fn instead_of(key: &str) -> Option<&'static str> {
    Some(match key {
        "soa" => "write `layout: soa`",
        "aos" => "leave it out: aos is the default layout",
        "dtype" | "datatype" | "data_type" | "ty" => "write `type`",
        "size" | "length" | "len" | "n" => "write `count` for a fixed number of elements, `max` for up to so many",
        "capacity" | "maximum" | "max_len" | "max_count" | "limit" => "write `max`",
        "dims" | "dimensions" => "write `shape`",
        "channels" | "axes" => "write `components`",
        "description" | "desc" | "comment" | "help" => "write `doc`",
        "units" => "write `unit`",
        "required" => "a stream is required unless it has `optional: true`",
        "default" => "there are no defaults: zero is what is not written",
        "bitflags" | "bits" | "bitfield" => "write `flags: u8, values: { … }`",
        "struct" => "write `record: { … }`",
        "imports" | "import" | "includes" => "write `include: [common.yaml]`",
        "messages" | "commands" => "write `controls`",
        "constants" | "consts" => "write `sizes`",
        _ if !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit() || b == b'_') => {
            "a comma ends an entry in braces: write a long number as 10_000"
        }
        _ => return None,
    })
}
