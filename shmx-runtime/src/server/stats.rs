//! What a server counts.

/// Counters of a server, since it was created: [`Server::stats`](crate::Server::stats) copies them.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-stats-{}", std::process::id());
/// # let name = name.as_str();
/// let mut server = tour::Server::create(name)?;
/// let mut frame = server.begin()?;
/// frame.fixed_mut();
/// frame.publish()?;
/// drop(server.begin()?); // a loan that is given up
///
/// let stats = server.stats();
/// assert_eq!((stats.published, stats.abandoned), (1, 1));
/// assert_eq!(stats.most_tries, 1); // no reader was in the way
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerStats {
    /// Whether the segment was there, and this server took it over as it was: its writer had died, or had closed and
    /// kept it. Readers stay attached, and ids go on after those of the frames that were in it. False: it is new.
    pub took_over: bool,
    /// Frames that this server published. In a new segment the newest one has this id.
    pub published: u64,
    /// Loans given up: dropped, forgotten, or refused by `publish` because a stream was not written.
    pub abandoned: u64,
    /// Slots that `begin` tried to claim; what is more than one a frame, readers were holding.
    pub tries: u64,
    /// The most slots that one `begin` tried: at most two rounds of the ring.
    pub most_tries: u64,
    /// Dead readers whose pins and slots this server took back, when it ran out of slots.
    pub reaped: u64,
    /// Stock readers whose slots [`Server::reap_stale`](crate::Server::reap_stale) took back.
    pub reaped_stale: u64,
    /// Control messages received, those that did not decode too.
    pub controls: u64,
    /// Bytes of control rings that were corrupt and dropped.
    pub control_bytes_lost: u64,
}
