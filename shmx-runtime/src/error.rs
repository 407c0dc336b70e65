//! The one error of the runtime: names the thing, the place and the way out, and answers questions about itself.

use std::path::{Path, PathBuf};

/// What a call of the runtime returns: its value, or an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed. Opaque: `Display` says it to people, the `is_…` methods to programs.
///
/// A text names the thing (segment, stream, control), both sides of what does not match, and the way out where there
/// is one. Texts may change with any version; programs ask the predicates. That there is no new frame, or that the
/// writer is gone, is no error.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-error-{}", std::process::id());
/// # let name = name.as_str();
/// let error = tour::Client::attach(name).unwrap_err();
/// assert!(error.is_not_found());
/// assert!(error.to_string().contains("start its writer first"));
///
/// # let mut server = tour::Server::create(name)?;
/// let mut frame = server.begin()?;
/// let error = frame.set_velocity(&[[0.0; 3]; 10]).unwrap_err(); // of 1000
/// assert!(error.is_wrong_length());
/// frame.set_log("first")?;
/// assert!(frame.set_log("second").unwrap_err().is_written_twice());
/// let error = frame.publish().unwrap_err();
/// assert!(error.is_not_written());
/// assert!(error.to_string().contains("'tick'"));
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(thiserror::Error)]
#[error("{0}")]
pub struct Error(Box<Kind>);

impl std::fmt::Debug for Error {
    /// The text, too: it is what `unwrap` and a `main` that returns an error print.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// What went wrong; the texts are what users read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Kind {
    #[error("'{0}' is no segment name: 1 to 200 of A-Z a-z 0-9 . _ -, not starting with a dot; a path has a '/'")]
    BadName(String),
    #[error("segment '{name}' already has a writer, {writer}; stop it, or choose another name")]
    HasWriter { name: String, writer: String },
    #[error("segment '{name}' cannot be started or closed now, {why}; end that process, or remove {}", path.display())]
    Busy { name: String, path: PathBuf, why: String },
    #[error("no segment '{name}' ({}); start its writer first, or wait for it: Client::builder(..).wait(..)", path.display())]
    NotFound { name: String, path: PathBuf },
    #[error("segment '{name}' is just being taken over by a new writer; try again, or wait for it")]
    Starting { name: String },
    #[error(
        "this {what} of segment '{name}' was made before the process forked and is the parent's; make another one here"
    )]
    Forked { what: &'static str, name: String },
    #[error("this frame of segment '{name}' was published or given up before; begin another")]
    GivenUp { name: String },
    #[error("the server of segment '{name}' was closed")]
    ServerClosed { name: String },
    #[error("this reader's slot of segment '{name}' was given to another reader, and there is no segment to attach to")]
    SlotLost { name: String },
    #[error("segment '{name}' cannot be opened ({}, {owner}): permission denied; its writer sets `mode` and `group`", path.display())]
    Denied { name: String, path: PathBuf, owner: String },
    #[error(
        "all {count} reader slots of segment '{name}' are taken, by {by}; raise `readers`, or watch instead (a Watcher takes no slot)"
    )]
    ReadersTaken { name: String, count: u32, by: String },
    #[error(
        "all {pins} pins of this reader of segment '{name}' are taken, by frames {held}; drop one, or raise `pins`"
    )]
    PinsTaken { name: String, pins: usize, held: String },
    #[error(
        "every slot of segment '{name}' is pinned, by {by}; its {slots} slots are fewer than readers * pins + 2: raise `slots`"
    )]
    SlotsPinned { name: String, slots: u32, by: String },
    #[error(
        "stream '{stream}' was not written, and every frame carries it; write it, or carry() it over from the frame before"
    )]
    NotWritten { stream: String },
    #[error("stream '{stream}' was written already; a stream of varying length is written once a frame")]
    WrittenTwice { stream: String },
    #[error("stream '{stream}' takes {takes}, got {got}{hint}")]
    WrongLength { stream: String, takes: String, got: u64, hint: &'static str },
    #[error("there is no frame to carry stream '{stream}' over from: the first frame must write every fixed stream")]
    NothingToCarry { stream: String },
    #[error("no stream {what} in segment '{name}'; it has {has}")]
    NoStream { what: String, name: String, has: String },
    #[error("stream '{stream}' holds {holds}, not {asked}")]
    WrongType { stream: String, holds: String, asked: String },
    #[error(
        "no room to append stream '{stream}' to segment '{name}': {what}; set more aside with the builder's room()"
    )]
    NoRoomToAppend { stream: String, name: String, what: String },
    #[error("stream '{stream}' cannot be appended: {why}")]
    CannotAppend { stream: String, why: String },
    #[error(
        "control {control} of {needs} bytes does not fit the control ring of segment '{name}', which has {room}; raise `control_bytes`"
    )]
    ControlTooLarge { control: String, needs: u64, name: String, room: u64 },
    #[error(
        "the control ring of this reader of segment '{name}' is full ({waiting} bytes wait to be read); the server reads it with controls()"
    )]
    ControlFull { name: String, waiting: u64 },
    #[error("segment '{name}' takes no control messages (its `control_bytes` is 0)")]
    NoControls { name: String },
    #[error("segment '{name}' knows no control {control}: its writer has an older or another schema")]
    UnknownControl { name: String, control: String },
    #[error("control '{control}' has {got} bytes, not {want}: the sender has another schema")]
    BadControl { control: String, want: usize, got: usize },
    #[error(
        "there is no control message {id} in this schema; a variant `#[shmx(unknown)] Other {{ id: u32, bytes: Vec<u8> }}` would take it"
    )]
    ForeignControl { id: u32 },
    #[error("the control ring of reader {reader} (pid {pid}) was corrupt, {lost} bytes were dropped: {what}")]
    CorruptRing { reader: u32, pid: u64, lost: u64, what: String },
    #[error("the schema does not fit segment '{name}':\n  {}", misfits.join("\n  "))]
    Misfit { name: String, misfits: Vec<String> },
    #[error("the schema is inconsistent: {0}")]
    BadSchema(String),
    #[error("text of stream '{stream}' is no UTF-8: {why}")]
    NotUtf8 { stream: String, why: std::str::Utf8Error },
    #[error("stream '{stream}': {why}")]
    Json { stream: String, why: serde_json::Error },
    #[error("no room for segment '{name}' in {}: {needed} bytes needed, {free} free; free some, make it larger (mount -o remount,size=..), or lower slots, pins or a max", dir.display())]
    NoRoom { name: String, dir: PathBuf, needed: u64, free: u64 },
    #[error("segment is corrupt or of another kind: {0}")]
    Corrupt(String),
    #[error("its server has not finished to start")]
    Unfinished,
    #[error("its server, of stock SHMX, started anew in the same file: attach again")]
    Restarted,
    #[error(
        "the newest frame of segment '{name}' was overwritten each time that it was copied, for a second; its server, of stock SHMX, has {slots} slots: raise `slots`"
    )]
    Overtaken { name: String, slots: u32 },
    #[error(
        "stream '{stream}' has {got} elements in a frame, this reader's schema says {want}; stock SHMX's directory does not say how many: correct the schema or the server"
    )]
    WrongCount { stream: String, want: String, got: u64 },
    #[error("segment '{name}': {why}")]
    Segment { name: String, why: Box<Kind> },
    #[error("'{name}' ({}) is no shmx segment: {why}", path.display())]
    Foreign { name: String, path: PathBuf, why: String },
    #[error("{0}")]
    Geometry(String),
    #[error("{what} ({}): {why}", path.display())]
    Os { what: &'static str, path: PathBuf, why: std::io::Error },
}

impl Kind {
    fn inner(&self) -> &Kind {
        match self {
            Kind::Segment { why, .. } => why.inner(),
            kind => kind,
        }
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Error(Box::new(kind))
    }
}

impl Error {
    pub(crate) fn corrupt(what: impl Into<String>) -> Error {
        Kind::Corrupt(what.into()).into()
    }

    pub(crate) fn geometry(what: impl Into<String>) -> Error {
        Kind::Geometry(what.into()).into()
    }

    pub(crate) fn os(what: &'static str, path: &Path, why: impl Into<std::io::Error>) -> Error {
        Kind::Os { what, path: path.to_owned(), why: why.into() }.into()
    }

    pub(crate) fn json(stream: &str, why: serde_json::Error) -> Error {
        Kind::Json { stream: stream.to_owned(), why }.into()
    }

    /// With the segment's name in front, where the error does not say it yet.
    pub(crate) fn of(self, name: &str) -> Error {
        match *self.0 {
            kind @ (Kind::Corrupt(_)
            | Kind::Geometry(_)
            | Kind::Unfinished
            | Kind::Restarted
            | Kind::WrongCount { .. }) => Kind::Segment { name: name.to_owned(), why: Box::new(kind) }.into(),
            kind => kind.into(),
        }
    }
}

macro_rules! predicates {
    ($($(#[$doc:meta])* $name:ident: $pattern:pat,)*) => {
        impl Error {
            $($(#[$doc])*
            pub fn $name(&self) -> bool {
                matches!(self.0.inner(), $pattern)
            })*
        }
    };
}

predicates! {
    /// The name is no segment name, or the settings make no segment.
    is_bad_setting: Kind::BadName(_) | Kind::Geometry(_),
    /// A live writer has the name: of `create`. Or another process has been starting or closing the segment for ten
    /// seconds, of `close` too.
    is_taken: Kind::HasWriter { .. } | Kind::Busy { .. },
    /// There is no segment of the name, nor came one in the time that was given: of `attach` and `open`.
    is_not_found: Kind::NotFound { .. } | Kind::Starting { .. } | Kind::Unfinished,
    /// The handle was made before this process was forked from its parent, whose it is. Frames stay readable.
    is_forked: Kind::Forked { .. },
    /// The file's permissions do not allow it: of `create`, `attach` and `open`. The text has its mode and owner.
    is_denied: Kind::Denied { .. },
    /// All reader slots are taken, by processes that live: of `attach`. Watching takes none.
    is_readers_taken: Kind::ReadersTaken { .. } | Kind::SlotLost { .. },
    /// The client holds as many frames as it may (`pins`): of `latest` and its kin. Drop one and call again.
    is_pins_taken: Kind::PinsTaken { .. },
    /// The server found no slot that is not pinned: of `begin`. It goes on when a reader has dropped a frame.
    is_slots_pinned: Kind::SlotsPinned { .. },
    /// The frame that is to be gone on with was published or given up: of a dynamic server's `resume`.
    is_given_up: Kind::GivenUp { .. },
    /// The server was closed before.
    is_closed: Kind::ServerClosed { .. },
    /// A fixed stream was not written: of `publish` (the frame was given up), and of `carry` where there is no frame
    /// before.
    is_not_written: Kind::NotWritten { .. } | Kind::NothingToCarry { .. },
    /// A stream of varying length was written a second time in one frame. What it has stays.
    is_written_twice: Kind::WrittenTwice { .. },
    /// The values are more than the stream's `max`, or not exactly as many as its count. Nothing was written.
    is_wrong_length: Kind::WrongLength { .. },
    /// The reader's schema does not fit the segment's: of `attach` and `open`. The text has a line a stream or control.
    is_misfit: Kind::Misfit { .. },
    /// A schema that was put together at run time, or a directory blob, is inconsistent.
    is_bad_schema: Kind::BadSchema(_),
    /// A stream cannot be appended to the running server, or there is no room for it.
    is_append_refused: Kind::CannotAppend { .. } | Kind::NoRoomToAppend { .. },
    /// There was no memory left for the segment: of `create`. The text says how much it needs and how much is free.
    is_no_room: Kind::NoRoom { .. },
    /// The control ring has no room until the server reads it: of `send`. Try again later.
    is_control_full: Kind::ControlFull { .. },
    /// The control message is larger than the whole ring, or the segment takes none, or does not know this one: of `send`.
    is_control_refused: Kind::ControlTooLarge { .. } | Kind::NoControls { .. } | Kind::UnknownControl { .. },
    /// A control message or a whole ring was not of its form: an item of `controls`, or a body given to a dynamic `send`.
    is_bad_control: Kind::BadControl { .. } | Kind::ForeignControl { .. } | Kind::CorruptRing { .. },
    /// The segment's bytes contradict themselves, or it is no segment of this kind.
    is_corrupt: Kind::Corrupt(_) | Kind::Foreign { .. },
    /// A stock server started anew on the segment: what is held stays readable, and nothing new comes. Attach again.
    is_restarted: Kind::Restarted,
    /// A stock server overwrites frames faster than they can be copied: of `latest` and its kin.
    is_overtaken: Kind::Overtaken { .. },
    /// A frame of a stock server has another number of elements than this reader's schema says. The next frame may be
    /// right.
    is_wrong_count: Kind::WrongCount { .. },
    /// A text is no UTF-8, or no JSON, or a value has no JSON.
    is_bad_text: Kind::NotUtf8 { .. } | Kind::Json { .. },
    /// There is no stream of that name or id, or it holds another type than was asked for.
    is_wrong_stream: Kind::NoStream { .. } | Kind::WrongType { .. },
}
