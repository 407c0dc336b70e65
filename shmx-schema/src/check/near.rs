//! The near name: what somebody who wrote an unknown one may have meant.

use crate::rules::unknown_type::Guess;

/// The candidate with the least edit distance to `name`, if it is near enough to be a slip.
pub fn near<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    slips(name, candidates).min_by_key(|(d, _)| *d).map(|(_, c)| c)
}

/// As [`near`], if it is the only one that is near: then there is no doubt which was meant.
///
/// ```
/// use shmx_schema::check::near::only;
///
/// assert_eq!(only("cuont", ["count", "shape"]), Some("count"));
/// assert_eq!(only("cont", ["count", "cost"]), None);
/// ```
pub fn only<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut near = slips(name, candidates);
    let (_, first) = near.next()?;
    near.next().is_none().then_some(first)
}

/// Those that are near enough, and how near.
fn slips<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = (usize, &'a str)> {
    let limit = (name.len() / 3).max(1);
    let apart = |c: &'a str| (distance(name, c), c);
    let candidates = candidates.into_iter().take(1000);
    candidates
        .filter(move |c| c.len().abs_diff(name.len()) <= limit && c.len() < 64)
        .map(apart)
        .filter(move |(d, _)| *d <= limit)
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
pub(super) fn foreign_type(name: &str) -> Option<Guess<'static>> {
    let lower = name.to_ascii_lowercase();
    let ours = ours(&lower)?;
    // a C programmer's float has 32 bits, that of a Python programmer 64; those of int, long and char vary as well
    let vague = matches!(&*lower, "float" | "single" | "half" | "byte" | "char" | "short" | "ushort" | "unsigned")
        || matches!(&*lower, "int" | "uint" | "long" | "ulong" | "size_t" | "usize");
    Some(Guess { name: ours, certain: !vague })
}

fn ours(lower: &str) -> Option<&'static str> {
    Some(match lower {
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
