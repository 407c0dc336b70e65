// @generated. Made by shmxc 0.1.0 from record_scalars.yaml. Do not edit.

/// Every number type as a field; the holes are of every size.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod record_scalars {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `all`.
    ///
    /// Shape: (3,).
    pub const ALL: rt::StreamId = rt::StreamId(1);

    /// Record `All`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct All {
        /// `a`
        pub a: rt::Bool,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
        /// `b`
        pub b: i64,
        /// `c`
        pub c: u8,
        #[doc(hidden)]
        pub _pad1: [u8; 7],
        /// `d`
        pub d: f64,
        /// `e`
        pub e: i16,
        #[doc(hidden)]
        pub _pad2: [u8; 2],
        /// `f`
        pub f: u32,
        /// `g`
        pub g: rt::f16,
        /// `h`
        pub h: u8,
        #[doc(hidden)]
        pub _pad3: [u8; 1],
        /// `i`
        pub i: f32,
        /// `j`
        pub j: i8,
        #[doc(hidden)]
        pub _pad4: [u8; 1],
        /// `k`
        pub k: u16,
        #[doc(hidden)]
        pub _pad5: [u8; 4],
        /// `l`
        pub l: u64,
        /// `m`
        pub m: rt::bf16,
        #[doc(hidden)]
        pub _pad6: [u8; 2],
        /// `n`
        pub n: i32,
        /// `o`
        pub o: u8,
        #[doc(hidden)]
        pub _pad7: [u8; 7],
    }

    rt::plain!(All { a, _pad0, b, c, _pad1, d, e, _pad2, f, g, h, _pad3, i, j, _pad4, k, _pad5, l, m, _pad6, n, o, _pad7 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<All>() == 80);
        ::core::assert!(::core::mem::align_of::<All>() == 8);
        ::core::assert!(::core::mem::offset_of!(All, a) == 0);
        ::core::assert!(::core::mem::offset_of!(All, b) == 8);
        ::core::assert!(::core::mem::offset_of!(All, c) == 16);
        ::core::assert!(::core::mem::offset_of!(All, d) == 24);
        ::core::assert!(::core::mem::offset_of!(All, e) == 32);
        ::core::assert!(::core::mem::offset_of!(All, f) == 36);
        ::core::assert!(::core::mem::offset_of!(All, g) == 40);
        ::core::assert!(::core::mem::offset_of!(All, h) == 42);
        ::core::assert!(::core::mem::offset_of!(All, i) == 44);
        ::core::assert!(::core::mem::offset_of!(All, j) == 48);
        ::core::assert!(::core::mem::offset_of!(All, k) == 50);
        ::core::assert!(::core::mem::offset_of!(All, l) == 56);
        ::core::assert!(::core::mem::offset_of!(All, m) == 64);
        ::core::assert!(::core::mem::offset_of!(All, n) == 68);
        ::core::assert!(::core::mem::offset_of!(All, o) == 72);
    };

    impl ::core::default::Default for All {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for All {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b && self.c == other.c && self.d == other.d && self.e == other.e && self.f == other.f && self.g == other.g && self.h == other.h && self.i == other.i && self.j == other.j && self.k == other.k && self.l == other.l && self.m == other.m && self.n == other.n && self.o == other.o
        }
    }

    impl ::core::fmt::Debug for All {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("All")
                .field("a", &self.a)
                .field("b", &self.b)
                .field("c", &self.c)
                .field("d", &self.d)
                .field("e", &self.e)
                .field("f", &self.f)
                .field("g", &self.g)
                .field("h", &self.h)
                .field("i", &self.i)
                .field("j", &self.j)
                .field("k", &self.k)
                .field("l", &self.l)
                .field("m", &self.m)
                .field("n", &self.n)
                .field("o", &self.o)
                .finish()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("record_scalars"),
            version: 0,
            doc: rt::text("Every number type as a field; the holes are of every size."),
            segment: rt::model::Segment {
                readers: 4,
                pins: 2,
                slots: ::core::option::Option::None,
                control_bytes: ::core::option::Option::None,
                wire: rt::model::Wire::Native,
                checksum: rt::model::Checksum::None,
                timestamps: true,
                writers: 1,
                wake_watchers: false,
                mode: 0o600,
                group: ::core::option::Option::None,
                keep: false,
            },
            types: rt::list(TYPES),
            streams: rt::list(STREAMS),
            controls: rt::list(CONTROLS),
            reserved_streams: rt::list(&[]),
            reserved_controls: rt::list(&[]),
        };
        const TYPES: &[rt::model::TypeDef] = &[
            rt::model::TypeDef {
                name: rt::text("All"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("c"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("d"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("e"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 32, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("f"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 36, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("g"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("h"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 42, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("i"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 44, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("j"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 48, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("k"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 50, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("l"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 56, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("m"), elem: rt::model::Elem::Scalar(rt::model::Scalar::Bf16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 64, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("n"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 68, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("o"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 72, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 80, align: 8 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("all"),
                elem: rt::model::Elem::Named(rt::text("All")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x4fc4fbfb670e040c;
        pub(super) const LAYOUT_HASH: u64 = 0x51d507730572b216;
        // what this was generated from is what is described here, to the byte
        const _: () = {
            ::core::assert!(rt::fnv1a(rt::BASIS, &BLOB) == SCHEMA_HASH);
            ::core::assert!(rt::layout_hash(MODEL) == LAYOUT_HASH);
        };
    }

    /// The description of the segment, for the runtime.
    #[derive(Clone, Copy, Debug)]
    pub struct Schema;

    impl rt::Schema for Schema {
        const MODEL: &'static rt::model::Schema = description::MODEL;
        const BLOB: &'static [u8] = &description::BLOB;
        const SCHEMA_HASH: u64 = description::SCHEMA_HASH;
        const LAYOUT_HASH: u64 = description::LAYOUT_HASH;
        type Frame<B: rt::Backing> = View<B>;
        type FrameMut<'s> = FrameMut<'s>;
        type Control = Control;

        fn frame<B: rt::Backing>(backing: B) -> View<B> {
            View(backing)
        }

        fn backing<B: rt::Backing>(frame: &View<B>) -> &B {
            &frame.0
        }

        fn backing_mut<B: rt::Backing>(frame: &mut View<B>) -> &mut B {
            &mut frame.0
        }

        fn frame_mut(loan: rt::Loan<'_>) -> FrameMut<'_> {
            FrameMut(loan)
        }
    }

    /// Publishes frames.
    pub type Server = ::shmx_runtime::Server<Schema>;
    /// Reads frames, zero copy, and sends control messages.
    pub type Client = ::shmx_runtime::Client<Schema>;
    /// Copies frames of a segment that it can't write to.
    pub type Watcher = ::shmx_runtime::Watcher<Schema>;
    /// A frame that its client holds.
    pub type Frame<'c> = View<rt::Pinned<'c>>;
    /// A frame that holds itself: for threads and `await`.
    pub type OwnedFrame = View<rt::Owned>;
    /// A copy of a frame.
    pub type Snapshot = View<rt::Copied>;

    /// A frame to read, whatever holds its bytes.
    pub struct View<B>(B);

    impl<B: rt::Backing> View<B> {
        /// `all`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn all(&self) -> &[All] {
            rt::slice(&self.0, 0)
        }
    }

    impl View<rt::Pinned<'_>> {
        /// The same frame, still pinned, without its client's lifetime.
        pub fn into_owned(self) -> OwnedFrame {
            View(self.0.into_owned())
        }
    }

    impl<B: rt::Backing> ::core::ops::Deref for View<B> {
        type Target = B;
        fn deref(&self) -> &B {
            &self.0
        }
    }

    impl<B: rt::Backing> ::core::fmt::Debug for View<B> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            rt::debug(f, "record_scalars", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `all`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_all(&mut self, values: &[All]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 0, values)
        }

        /// Lends `all` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn all_mut(&mut self) -> &mut [All] {
            rt::slice_mut(self.0.fixed(0))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0] = self.0.fixed_parts();
            Fixed {
                all: rt::slice_mut(s0),
            }
        }

        /// Copies every fixed stream that was not written yet from the frame before. Fails where there is none.
        pub fn carry(&mut self) -> ::core::result::Result<(), rt::Error> {
            self.0.carry()
        }

        /// Writes a stream that was appended to the running server, once. Fails where its numbers are of another type
        /// or more than it takes.
        pub fn set_appended<T: rt::Number>(
            &mut self,
            stream: rt::StreamId,
            values: &[T],
        ) -> ::core::result::Result<(), rt::Error> {
            self.0.set_appended(stream, values)
        }

        /// Publishes the frame and returns its id. Fails where a fixed stream was not written, and names it.
        pub fn publish(self) -> ::core::result::Result<u64, rt::Error> {
            self.0.publish()
        }

        /// Publishes the frame with a time of the application's, as [`FrameMut::publish`].
        pub fn publish_at(self, sim_time: f64) -> ::core::result::Result<u64, rt::Error> {
            self.0.publish_at(sim_time)
        }
    }

    impl ::core::fmt::Debug for FrameMut<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("FrameMut").finish_non_exhaustive()
        }
    }

    /// Every fixed stream of a frame.
    pub struct Fixed<'a> {
        /// `all`
        ///
        /// Shape: (3,).
        pub all: &'a mut [All],
    }

    impl ::core::fmt::Debug for Fixed<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Fixed").finish_non_exhaustive()
        }
    }

    /// What a client tells the server.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Control {
        /// A message that this schema does not have.
        Unknown {
            /// Its number on the wire.
            id: u32,
            /// Its body.
            bytes: ::std::vec::Vec<u8>,
        },
    }

    // the fields of messages have the sizes that their places rest on
    const _: () = {
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
