//! What has wire names alone: a directory, out of a file or a segment.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use shmx_schema::check::{Checked, Names};
use shmx_schema::model::Schema;

/// Room for a number behind it, within the 63 bytes of a name.
const MOST: usize = 56;

/// A schema out of a directory, with identifiers for its streams and controls; it has no named sizes.
pub(super) fn checked(schema: Schema) -> Checked {
    let names = Names {
        streams: idents("stream", schema.streams.iter().map(|s| (s.id, s.name.as_ref()))),
        controls: idents("control", schema.controls.iter().map(|c| (c.id, c.name.as_ref()))),
    };
    Checked { schema, names, sizes: Vec::new() }
}

/// An identifier for each wire name: the name itself where it is one, else one like it that nobody has.
fn idents<'a>(kind: &str, list: impl Iterator<Item = (u32, &'a str)>) -> BTreeMap<u32, String> {
    let (good, other): (Vec<_>, Vec<_>) = list.partition(|(_, name)| is_snake(name));
    let mut taken: BTreeSet<String> = good.iter().map(|(_, name)| (*name).to_owned()).collect();
    let mut idents: BTreeMap<u32, String> = good.into_iter().map(|(id, name)| (id, name.to_owned())).collect();
    for (id, name) in other {
        let like = snake(kind, name);
        let numbered = (2..).map(|n| format!("{like}_{n}"));
        let free = std::iter::once(like.clone()).chain(numbered).find(|ident| !taken.contains(ident));
        let ident = free.unwrap_or(like); // the numbers don't end
        taken.insert(ident.clone());
        idents.insert(id, ident);
    }
    idents
}

/// A text as an identifier.
pub(super) fn snake(kind: &str, text: &str) -> String {
    let ascii = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: String = text.to_snake_case().chars().filter(|c| ascii(*c)).take(MOST).collect();
    let words = words.trim_matches('_');
    match words.chars().next() {
        Some(c) if c.is_ascii_lowercase() => words.to_owned(),
        Some(_) => format!("{kind}_{words}").chars().take(MOST).collect(),
        None => kind.to_owned(),
    }
}

fn is_snake(text: &str) -> bool {
    text.len() <= 63
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::{idents, is_snake};

    #[test]
    fn wire_names_become_identifiers_that_differ() {
        let list = [
            (1, "race-table-update"),
            (2, "race_table_update"),
            (3, "RaceTableUpdate"),
            (4, "größe"),
            (5, "3d"),
            (6, "…"),
            (7, "…"),
            (8, "stream"),
            (9, "a__b"),
        ];
        let made = idents("stream", list.into_iter());
        let made: Vec<&str> = made.values().map(String::as_str).collect();
        let expected = [
            "race_table_update_2",
            "race_table_update",
            "race_table_update_3",
            "gre",
            "stream_3d",
            "stream_2",
            "stream_3",
            "stream",
            "a__b",
        ];
        assert_eq!(made, expected);
        let long = "Ä".repeat(200) + &"x-".repeat(200) + "1";
        let made = idents("stream", [(1, long.as_str()), (2, &(long.clone() + "y"))].into_iter());
        assert!(made.values().all(|ident| is_snake(ident)) && made[&1] != made[&2], "{made:?}");
    }
}
