//! The directory blob, as `shmxc gen --lang blob` writes it: a schema that was checked before.

use shmx_schema::blob;
use shmx_schema::check::Checked;

use super::wire;

/// Reads the bytes of a blob, which anybody may have written. Identifiers are made of the wire names; the blob has no
/// others, and no named sizes.
///
/// ```
/// # let schema = shmx_schema::model::Schema {
/// #     name: "beat".into(), version: 1, doc: "".into(), segment: shmx_schema::model::Segment::DEFAULT,
/// #     types: vec![].into(), streams: vec![].into(), controls: vec![].into(), reserved_streams: vec![].into(),
/// #     reserved_controls: vec![].into(),
/// # };
/// let bytes = shmx_schema::blob::to_vec(&schema);
/// assert_eq!(shmxc::front::blob::read(&bytes).unwrap().schema, schema);
/// assert!(shmxc::front::blob::read(b"schema: beat").unwrap_err().contains("no directory blob"));
/// ```
///
/// # Errors
///
/// What is wrong with it: it is damaged, no blob at all, or more than one.
pub fn read(bytes: &[u8]) -> Result<Checked, String> {
    // a SCHEMA entry comes first in each of ours
    let begins = |kind: u32| bytes.starts_with(&kind.to_le_bytes());
    if begins(blob::STREAM) {
        return Err("it has streams and no schema: the directory of a stock SHMX server, read its segment \
                    (shm:/NAME) instead"
            .to_owned());
    }
    if !begins(blob::SCHEMA) {
        return Err("it is no directory blob; `shmxc gen --lang blob` writes one".to_owned());
    }
    let directory = blob::decode(bytes).map_err(|e| format!("it is damaged: {e}"))?;
    if let Some(stream) = directory.appended.first() {
        return Err(format!(
            "stream '{}' (id {}) was appended to it by a running server: it is a copy of a segment's directory, \
             of which the blob is the first {} bytes",
            stream.name, stream.id, directory.blob_bytes
        ));
    }
    if bytes.len() != directory.blob_bytes {
        let more = bytes.len() - directory.blob_bytes.min(bytes.len());
        return Err(format!("{more} bytes stand behind the blob, which has {}", directory.blob_bytes));
    }
    if blob::to_vec(&directory.schema) != bytes {
        return Err("it says what this shmxc does not know: was it made by a newer one?".to_owned());
    }
    Ok(wire::checked(directory.schema))
}
