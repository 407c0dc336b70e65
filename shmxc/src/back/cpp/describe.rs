//! The blob, as words.

use shmx_schema::hash::{layout_hash, schema_hash};
use shmx_schema::model::Schema;

use super::lang::{Description, Proof};
use super::literal::text;

/// Compilers count the steps that they take at compile time, and give up: so much is far from that.
const MOST_PROVED: usize = 32 << 10;

pub(super) fn describe(schema: &Schema) -> Description {
    let blob = shmx_schema::blob::to_vec(schema);
    let word = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        format!("{:#x}U", u64::from_le_bytes(word))
    };
    let words: Vec<_> = blob.chunks(8).map(word).collect();
    let hash = format!("{:#018x}U", schema_hash(schema));
    let proof = || Proof {
        condition: format!("::shmx_runtime::generated::fnv1a(words, {}) == {hash}", blob.len()),
        why: text("the blob was changed: generate it anew"),
    };
    Description {
        name: text(&schema.name),
        layout_hash: format!("{:#018x}U", layout_hash(schema)),
        bytes: blob.len().to_string(),
        words: words.len().to_string(),
        lines: words.chunks(5).map(|line| format!("{},", line.join(", "))).collect(),
        proofs: (blob.len() <= MOST_PROVED).then(proof).into_iter().collect(),
        schema_hash: hash,
    }
}
