//! The near name: what somebody who wrote an unknown one may have meant.

/// The candidate with the least edit distance to `name`, if it is near enough to be a slip.
pub fn near<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.len() / 3).max(1);
    candidates
        .into_iter()
        .take(1000)
        .filter(|c| c.len().abs_diff(name.len()) <= limit && c.len() < 64)
        .map(|c| (distance(name, c), c))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, c)| c)
}

/// Insertions, deletions, replacements and swaps of neighbours, case apart at no cost.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().flat_map(char::to_lowercase).collect();
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j - 1] + same).min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// What other languages call a type that we call something else.
pub(super) fn foreign_type(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "float" | "float32" | "float32_t" | "single" => "f32",
        "double" | "float64" | "float64_t" => "f64",
        "half" | "float16" => "f16",
        "bfloat16" => "bf16",
        "int" | "int32" | "int32_t" => "i32",
        "int8" | "int8_t" => "i8",
        "int16" | "int16_t" | "short" => "i16",
        "int64" | "int64_t" | "long" => "i64",
        "uint" | "uint32" | "uint32_t" | "unsigned" => "u32",
        "uint8" | "uint8_t" | "byte" | "char" => "u8",
        "uint16" | "uint16_t" | "ushort" => "u16",
        "uint64" | "uint64_t" | "size_t" | "usize" | "ulong" => "u64",
        "boolean" => "bool",
        "string" | "str" | "text" => "utf8",
        "blob" | "binary" => "bytes",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near_and_strangers_are_not() {
        assert_eq!(near("partciles", ["particles", "paths"]), Some("particles"));
        assert_eq!(near("vec3", ["Vec2x", "Vec3"]), Some("Vec3"));
        assert_eq!(near("gravity", ["particles", "rows"]), None);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
