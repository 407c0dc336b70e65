//! What editors want to know.

/// The JSON Schema (draft-07) of schemas: editors complete keys by it, show what they mean, and mark much of what is
/// wrong. What [`check`](crate::compile::check) says counts.
pub const JSON_SCHEMA: &str = include_str!("shmx.schema.json");

#[cfg(test)]
mod tests {
    use super::JSON_SCHEMA;
    use crate::fmt::order;
    use crate::front::yaml::keys;

    /// The keys after `"properties":` of a part of the file, whose indentation tells where it ends.
    fn properties(of: &str) -> Vec<String> {
        let lines: Vec<&str> = JSON_SCHEMA.lines().collect();
        let indent = |line: &str| line.len() - line.trim_start().len();
        let start = lines.iter().position(|line| line.trim_end() == of).expect("the part");
        let inside = lines[start + 1..].iter().take_while(|line| indent(line) > indent(of));
        let inside: Vec<_> = inside.collect();
        let list = inside.iter().rposition(|line| line.trim() == "\"properties\": {" && indent(line) == indent(of) + 2);
        let list = list.expect("its properties");
        let depth = indent(inside[list]);
        let keys = inside[list + 1..].iter().take_while(|line| indent(line) > depth);
        let keys = keys.filter(|line| indent(line) == depth + 2).filter_map(|line| line.trim().strip_prefix('"'));
        keys.filter_map(|key| Some(key.split_once('"')?.0.to_owned())).collect()
    }

    /// The reader, the formatter and the editors know the same keys.
    #[test]
    fn the_same_keys_everywhere() {
        let sorted = |keys: &[&str]| {
            let mut keys: Vec<_> = keys.iter().map(|key| key.to_string()).collect();
            keys.sort();
            keys
        };
        let all = [
            ("{", order::FILE, &keys::FILE[..], &["objects"][..]),
            ("    \"segment\": {", order::SEGMENT, &keys::SEGMENT, &["spare"]),
            ("    \"stream\": {", order::STREAM, &keys::STREAM, &[]),
            ("    \"control\": {", order::CONTROL, &keys::CONTROL, &[]),
        ];
        for (part, order, read, coming) in all {
            let mut known = sorted(read);
            assert_eq!(sorted(&properties(part).iter().map(String::as_str).collect::<Vec<_>>()), known, "{part}");
            known.extend(sorted(coming));
            known.sort();
            assert_eq!(sorted(order), known, "{part}");
        }
    }
}
