//! The derives, with their manual.

/// A struct whose fields are the streams of a frame: a schema without a schema file.
///
/// It says what a schema in YAML says (`docs/schema-language.md` has the words), and is the same to everybody else:
/// the same description gives the same directory, byte for byte, and programs of either attach to the other's segments.
///
/// ```
/// use shmx_runtime::{Client, Json, Server, ShmxControl, ShmxStream, f16};
///
/// const PARTICLES: usize = 1000;
///
/// /// Positions and velocities of the particle solver.
/// #[derive(ShmxStream)]
/// #[shmx(schema = "sim_render", version = 3, segment(readers = 8), controls = Control)]
/// struct SimRender {
///     #[shmx(id = 1)]
///     tick: u64,
///     /// Where they are.
///     #[shmx(id = 2, soa, components("x", "y", "z"), unit = "m")]
///     position: [[f32; 3]; PARTICLES], // a plane a component
///     #[shmx(id = 3, components, unit = "m/s")]
///     velocity: [[f32; 3]; PARTICLES], // an element after another
///     #[shmx(id = 4, max = 256)]
///     log: String, // up to 256 bytes
///     #[shmx(id = 5, max = PARTICLES / 10)]
///     chosen: Vec<u32>, // 0 to 100
///     #[shmx(id = 6, unit = "m")]
///     depth: Option<[[f16; 64]; 48]>, // a frame may lack it
///     #[shmx(id = 7, max = 2048, name = "race-table-update", meta(rate = 30))]
///     hud: Json,
/// }
///
/// #[derive(ShmxControl)]
/// enum Control {
///     #[shmx(id = 1)]
///     SetGravity { #[shmx(components("x", "y", "z"), unit = "m/s^2")] g: [f32; 3] },
///     #[shmx(id = 2)]
///     Pause,
/// }
///
/// # let name = format!("doc-derive-{}", std::process::id());
/// # let name = name.as_str();
/// let mut server = Server::<SimRender>::create(name)?;
/// let client = Client::<SimRender>::attach(name)?;
///
/// let mut frame = server.begin()?;
/// let now = frame.fixed_mut();
/// *now.tick = 7;
/// now.position.x.fill(0.5);
/// now.position.y.fill(0.0);
/// now.position.z.fill(0.0);
/// now.velocity.fill([0.0, 0.0, -1.0]);
/// frame.set_log("a star is born")?;
/// frame.publish()?;
///
/// let frame = client.latest()?.expect("a frame");
/// assert_eq!((frame.tick(), frame.position().x[999], frame.log()?), (7, 0.5, "a star is born"));
/// assert!(frame.depth().is_none() && frame.chosen().is_empty());
/// assert_eq!(shmx_runtime::StreamId(2), SimRender::POSITION);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
///
/// The struct itself is never built, unless you build it: one of a million elements costs nothing. A small one is a
/// value, for [`Server::publish`](crate::Server::publish) and `to_value` of a frame.
///
/// # What comes beside the struct
///
/// No module, so that it works inside a function; for a struct `X` with the struct's visibility:
///
/// | item | what |
/// |---|---|
/// | `XFrame<'c>`, `XOwnedFrame`, `XSnapshot` | frames to read, pinned, pinned by themselves, copied: all `XView<B>`, with an accessor a stream |
/// | `XFrameMut<'s>`, `XFixed<'a>` | a frame to write, with setters; all its fixed streams at once |
/// | `XPosition<'a>`, `XPositionMut<'a>` | the planes of a stream `position` whose components have names |
/// | `X::POSITION` | the [`StreamId`](crate::StreamId) of `position` |
/// | `impl Schema for X`, `impl Value for X` | so `Server<X>`, `Client<X>`, `Watcher<X>` |
///
/// An id hides what [`Schema`](crate::Schema) has of the same name: with a stream `model`, `X::MODEL` is its id, and the
/// model is `<X as Schema>::MODEL`. So it is with `blob`, `schema_hash` and `layout_hash`.
///
/// # Types
///
/// | a field's type | the stream |
/// |---|---|
/// | `i8` to `u64`, `f16`, `bf16`, `f32`, `f64`, [`Bool`](crate::Bool) | one number |
/// | `Open<E>`, `Flags<E>` | an enum, flags: see [`ShmxEnum`] |
/// | a struct with [`ShmxRecord`] | one record |
/// | `[T; N]`, `[[T; N]; M]` | N, or M by N; the innermost are the components where `components` or `soa` stands |
/// | `Vec<T>` with `max = N` | 0 to N of `T`, which may be an array |
/// | `String` with `max = N` | a text of up to N bytes |
/// | [`Json`](crate::Json) with `max = N` | JSON of up to N bytes; a frame may lack it |
/// | `Vec<u8>` with `bytes, max = N` | bytes that are no numbers |
/// | `Option<T>` of all these | a frame may lack it |
///
/// # Attributes
///
/// Of the struct: `schema = "name"` (default: its name in snake_case), `version = N`, `segment(…)` with the settings of
/// [`ServerBuilder`](crate::ServerBuilder) (`readers`, `pins`, `slots`, `control_bytes`, `writers`, `mode`: numbers;
/// `wire = "shmx2"`, `checksum = "crc32"`, `group = "…"`; `timestamps`, `wake_watchers`, `keep`: `= true` or `false`),
/// `controls = Enum`, `reserved(streams(9, 10), controls(4))`, `crate = path::to::shmx_runtime`.
///
/// Of a field: `id = N` (a literal: it never changes), `name = "…"` (on the wire), `unit = "…"`, `soa`, `aos`,
/// `components` or `components("x", "y")`, `max = …` (any constant expression), `bytes`, `meta(rate = 30, who = "me")`.
/// Doc comments are the streams' docs.
///
/// With an `id` on the struct itself it is one stream, its fields the components, in planes where they are arrays:
///
/// ```
/// use shmx_runtime::{Schema, ShmxStream};
///
/// #[derive(ShmxStream)]
/// #[shmx(id = 1, unit = "m")]
/// struct Track {
///     x: [f64; 100],
///     y: [f64; 100],
/// }
/// assert_eq!(Track::MODEL.streams[0].components.count, 2);
/// ```
///
/// # Errors
///
/// What is wrong with the struct is an error at the word that is wrong, by the rules of the schema language. What only
/// rustc knows (sizes of constants, other crates' records) is checked by constant assertions; their errors are marked
/// at the field too. A type that can't be shared (a reference, `bool`, `usize`) is refused with what to write instead.
/// Generics are refused: a schema is one layout.
pub use shmx_derive::ShmxStream;

/// A `repr(C)` struct as a record: a type of streams, fields and control messages.
///
/// ```
/// use shmx_runtime::{Bool, Open, ShmxEnum, ShmxRecord, Text};
///
/// #[derive(ShmxEnum)]
/// #[repr(u8)]
/// enum Kind {
///     Dust,
///     Gas,
/// }
///
/// #[derive(Clone, Copy, ShmxRecord)]
/// #[repr(C)]
/// struct Particle {
///     id: u32,
///     kind: Open<Kind>, // never a plain enum: a peer may write any number
///     alive: Bool,      // nor a bool
///     #[shmx(pad)]
///     _pad: [u8; 2], // a hole would be an error that shows this line
///     #[shmx(unit = "kg")]
///     mass: f32,
///     #[shmx(components("x", "y", "z"), unit = "m")]
///     origin: [f32; 3],
///     name: Text<16>, // UTF-8 in 16 bytes
///     #[shmx(bytes)]
///     raw: [u8; 4], // bytes that are no numbers
/// }
/// ```
///
/// A field is a number, an enum, flags, a [`Text`](crate::Text), another record, or an array of them (not of texts).
/// It may have `name`, `unit`, `components`, `bytes`, `meta(…)` and `pad`; the struct `name = "…"` (its name on the
/// wire), `meta(…)` and `crate = …`. The struct must have no hole, since every byte of it is seen by others.
pub use shmx_derive::ShmxRecord;

/// An enum as named numbers; with `#[shmx(flags)]`, as named bits.
///
/// A field or stream holds it as [`Open<E>`](crate::Open), flags as [`Flags<E>`](crate::Flags): a peer may write any
/// number. It needs a `repr` with an integer type. A variant's name on the wire is its name in snake_case, or
/// `#[shmx(name = "…")]`; the enum may have `name`, `meta(…)` and `crate = …`.
///
/// ```
/// use shmx_runtime::{Flags, Open, ShmxEnum};
///
/// #[derive(Debug, PartialEq, ShmxEnum)]
/// #[repr(u8)]
/// enum Kind {
///     Dust = 0,
///     Gas = 1,
/// }
///
/// #[derive(ShmxEnum)]
/// #[shmx(flags)]
/// #[repr(u16)]
/// enum Fault {
///     Hot = 0x1,
///     Stuck = 0x2,
/// }
///
/// let kind = Open::from(Kind::Gas);
/// assert_eq!(kind.get(), Ok(Kind::Gas));
/// assert_eq!(Open::<Kind>::from_number(9).get(), Err(9));
/// assert!((Flags::from(Fault::Hot) | Fault::Stuck).contains(Fault::Stuck));
/// ```
pub use shmx_derive::ShmxEnum;

/// An enum of messages to the server: `controls = Enum` of a struct with [`ShmxStream`].
///
/// A variant is a message, with named fields as a record has them (holes are filled by themselves), or none.
///
/// ```
/// use shmx_runtime::{ShmxControl, Text};
///
/// #[derive(ShmxControl)]
/// enum Control {
///     #[shmx(id = 1)]
///     Load { path: Text<256> },
///     #[shmx(id = 2, name = "please-pause", meta(since = 2))]
///     Pause,
///     #[shmx(unknown)]
///     Other { id: u32, bytes: Vec<u8> }, // without it, a message that is none of these is an error
/// }
/// ```
pub use shmx_derive::ShmxControl;
