//! What a server counts.

/// Counters of a server, since it was created.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerStats {
    /// Frames published.
    pub published: u64,
    /// Loans given up without publishing.
    pub abandoned: u64,
    /// Slots that `begin` tried to claim.
    pub tries: u64,
    /// The most slots that one `begin` tried.
    pub most_tries: u64,
    /// Dead readers whose pins and slots were taken back.
    pub reaped: u64,
    /// Control messages received.
    pub controls: u64,
    /// Bytes of control rings that were corrupt and dropped.
    pub control_bytes_lost: u64,
}
