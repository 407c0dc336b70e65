// @generated. Made by shmxc 0.1.0 from record_named_types.yaml. Do not edit.

/// Schema `record_named_types`.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod record_named_types {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `mixed`.
    ///
    /// Shape: (n,), n up to 3.
    pub const MIXED: rt::StreamId = rt::StreamId(1);

    /// Enum `Kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(i16)]
    pub enum Kind {
        /// `low`
        Low = -1,
        /// `high`
        High = 1,
    }

    impl rt::Enum for Kind {
        type Repr = i16;
        const NAME: &'static str = "Kind";

        fn from_repr(number: i16) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                -1 => Self::Low,
                1 => Self::High,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> i16 {
            *self as i16
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Low => "low",
                Self::High => "high",
            }
        }
    }

    /// Flags `Mask`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Mask(pub u64);

    rt::plain!(Mask { 0 });

    impl Mask {
        /// `first`
        pub const FIRST: Self = Self(0x1);
        /// `last`
        pub const LAST: Self = Self(0x8000000000000000);

        /// The number.
        pub const fn bits(self) -> u64 {
            self.0
        }

        /// Whether all bits of `other` are set.
        pub const fn contains(self, other: Self) -> bool {
            self.0 & other.0 == other.0
        }

        /// Whether no bit is set.
        pub const fn is_empty(self) -> bool {
            self.0 == 0
        }
    }

    impl ::core::ops::BitOr for Mask {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Mask {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Mask {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Mask {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Mask {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Mask {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u64)] = &[
                ("first", 0x1),
                ("last", 0x8000000000000000),
            ];
            let mut rest = self.0;
            let mut between = "";
            for (name, bits) in NAMES {
                if self.0 & *bits == *bits {
                    f.write_fmt(::core::format_args!("{between}{name}"))?;
                    between = " | ";
                    rest &= !*bits;
                }
            }
            if rest != 0 || between.is_empty() {
                f.write_fmt(::core::format_args!("{between}{rest:#x}"))?;
            }
            ::core::result::Result::Ok(())
        }
    }

    /// Record `Mixed`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Mixed {
        /// `ok`
        pub ok: rt::Bool,
        #[doc(hidden)]
        pub _pad0: [u8; 1],
        /// `kind`
        pub kind: rt::Open<Kind>,
        /// `kinds`
        pub kinds: [rt::Open<Kind>; 3],
        #[doc(hidden)]
        pub _pad1: [u8; 6],
        /// `mask`
        pub mask: Mask,
        /// `at`
        ///
        /// Components: x, y, z.
        pub at: [f32; 3],
        /// `path`
        ///
        /// Components: x, y, z.
        pub path: [[f32; 3]; 2],
        #[doc(hidden)]
        pub _pad2: [u8; 4],
    }

    rt::plain!(Mixed { ok, _pad0, kind, kinds, _pad1, mask, at, path, _pad2 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Mixed>() == 64);
        ::core::assert!(::core::mem::align_of::<Mixed>() == 8);
        ::core::assert!(::core::mem::offset_of!(Mixed, ok) == 0);
        ::core::assert!(::core::mem::offset_of!(Mixed, kind) == 2);
        ::core::assert!(::core::mem::offset_of!(Mixed, kinds) == 4);
        ::core::assert!(::core::mem::offset_of!(Mixed, mask) == 16);
        ::core::assert!(::core::mem::offset_of!(Mixed, at) == 24);
        ::core::assert!(::core::mem::offset_of!(Mixed, path) == 36);
    };

    impl ::core::default::Default for Mixed {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for Mixed {
        fn eq(&self, other: &Self) -> bool {
            self.ok == other.ok && self.kind == other.kind && self.kinds == other.kinds && self.mask == other.mask && self.at == other.at && self.path == other.path
        }
    }

    impl ::core::fmt::Debug for Mixed {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Mixed")
                .field("ok", &self.ok)
                .field("kind", &self.kind)
                .field("kinds", &self.kinds)
                .field("mask", &self.mask)
                .field("at", &self.at)
                .field("path", &self.path)
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
            name: rt::text("record_named_types"),
            version: 0,
            doc: rt::text(""),
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
                name: rt::text("Kind"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::I16, values: rt::list(const { &[rt::model::Value { name: rt::text("low"), value: -1, doc: rt::text("") }, rt::model::Value { name: rt::text("high"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Mask"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U64, values: rt::list(const { &[rt::model::Value { name: rt::text("first"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("last"), value: 9223372036854775808, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Mixed"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("ok"), elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("kind"), elem: rt::model::Elem::Named(rt::text("Kind")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("kinds"), elem: rt::model::Elem::Named(rt::text("Kind")), components: rt::model::Components::ONE, dims: rt::list(&[3]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("mask"), elem: rt::model::Elem::Named(rt::text("Mask")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("at"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("path"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[2]), offset: 36, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 64, align: 8 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("mixed"),
                elem: rt::model::Elem::Named(rt::text("Mixed")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(3), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x47965e98da4952a0;
        pub(super) const LAYOUT_HASH: u64 = 0x1dda47e52f37faf3;
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
        /// `mixed`
        ///
        /// Shape: (n,), n up to 3.
        #[inline]
        pub fn mixed(&self) -> &[Mixed] {
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
            rt::debug(f, "record_named_types", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `mixed`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 3.
        #[inline]
        pub fn set_mixed(&mut self, values: &[Mixed]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 0, values)
        }

        /// Adds `n` elements of `mixed` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 3.
        #[inline]
        pub fn mixed_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Mixed], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(0, n)?))
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
