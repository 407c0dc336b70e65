//! Fingerprints: standard FNV-1a 64 (Fowler, Noll, Vo; IETF draft-eastlake-fnv).

/// The textbook offset basis.
pub const BASIS: u64 = 14_695_981_039_346_656_037;
/// The 64-bit FNV prime.
pub const PRIME: u64 = 1_099_511_628_211;

/// FNV-1a 64 of some bytes, starting from `state` ([`BASIS`] for a new hash).
pub const fn fnv1a(mut state: u64, bytes: &[u8]) -> u64 {
    let mut i = 0;
    while i < bytes.len() {
        state = (state ^ bytes[i] as u64).wrapping_mul(PRIME);
        i += 1;
    }
    state
}
