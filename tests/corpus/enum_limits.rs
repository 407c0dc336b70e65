// @generated. Made by shmxc 0.1.0 from enum_limits.yaml. Do not edit.

/// Schema `enum_limits`.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod enum_limits {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `s8`.
    pub const S8: rt::StreamId = rt::StreamId(1);
    /// Stream `s64`.
    pub const S64: rt::StreamId = rt::StreamId(2);
    /// Stream `u8_`.
    pub const U8_: rt::StreamId = rt::StreamId(3);
    /// Stream `u64_`.
    pub const U64_: rt::StreamId = rt::StreamId(4);
    /// Stream `s32`.
    ///
    /// Shape: (2,).
    pub const S32: rt::StreamId = rt::StreamId(5);

    /// Enum `Signed32`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(i32)]
    pub enum Signed32 {
        /// `a`
        A = -2147483648,
        /// `b`
        B = 2147483647,
    }

    impl rt::Enum for Signed32 {
        type Repr = i32;
        const NAME: &'static str = "Signed32";

        fn from_repr(number: i32) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                -2147483648 => Self::A,
                2147483647 => Self::B,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> i32 {
            *self as i32
        }

        fn name(&self) -> &'static str {
            match self {
                Self::A => "a",
                Self::B => "b",
            }
        }
    }

    /// Enum `Signed64`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(i64)]
    pub enum Signed64 {
        /// `least`
        Least = -9223372036854775808,
        /// `minus_one`
        MinusOne = -1,
        /// `most`
        Most = 9223372036854775807,
    }

    impl rt::Enum for Signed64 {
        type Repr = i64;
        const NAME: &'static str = "Signed64";

        fn from_repr(number: i64) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                -9223372036854775808 => Self::Least,
                -1 => Self::MinusOne,
                9223372036854775807 => Self::Most,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> i64 {
            *self as i64
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Least => "least",
                Self::MinusOne => "minus_one",
                Self::Most => "most",
            }
        }
    }

    /// Enum `Signed8`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(i8)]
    pub enum Signed8 {
        /// `least`
        Least = -128,
        /// `zero`
        Zero = 0,
        /// `most`
        Most = 127,
    }

    impl rt::Enum for Signed8 {
        type Repr = i8;
        const NAME: &'static str = "Signed8";

        fn from_repr(number: i8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                -128 => Self::Least,
                0 => Self::Zero,
                127 => Self::Most,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> i8 {
            *self as i8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Least => "least",
                Self::Zero => "zero",
                Self::Most => "most",
            }
        }
    }

    /// Enum `Unsigned64`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u64)]
    pub enum Unsigned64 {
        /// `zero`
        Zero = 0,
        /// `most`
        Most = 18446744073709551615,
    }

    impl rt::Enum for Unsigned64 {
        type Repr = u64;
        const NAME: &'static str = "Unsigned64";

        fn from_repr(number: u64) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::Zero,
                18446744073709551615 => Self::Most,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u64 {
            *self as u64
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Zero => "zero",
                Self::Most => "most",
            }
        }
    }

    /// Enum `Unsigned8`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Unsigned8 {
        /// `most`
        Most = 255,
    }

    impl rt::Enum for Unsigned8 {
        type Repr = u8;
        const NAME: &'static str = "Unsigned8";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                255 => Self::Most,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Most => "most",
            }
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("enum_limits"),
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
                name: rt::text("Signed32"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::I32, values: rt::list(const { &[rt::model::Value { name: rt::text("a"), value: -2147483648, doc: rt::text("") }, rt::model::Value { name: rt::text("b"), value: 2147483647, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Signed64"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::I64, values: rt::list(const { &[rt::model::Value { name: rt::text("least"), value: -9223372036854775808, doc: rt::text("") }, rt::model::Value { name: rt::text("minus_one"), value: -1, doc: rt::text("") }, rt::model::Value { name: rt::text("most"), value: 9223372036854775807, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Signed8"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::I8, values: rt::list(const { &[rt::model::Value { name: rt::text("least"), value: -128, doc: rt::text("") }, rt::model::Value { name: rt::text("zero"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("most"), value: 127, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Unsigned64"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U64, values: rt::list(const { &[rt::model::Value { name: rt::text("zero"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("most"), value: 18446744073709551615, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Unsigned8"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("most"), value: 255, doc: rt::text("") }] }) },
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("s8"),
                elem: rt::model::Elem::Named(rt::text("Signed8")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("s64"),
                elem: rt::model::Elem::Named(rt::text("Signed64")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("u8_"),
                elem: rt::model::Elem::Named(rt::text("Unsigned8")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("u64_"),
                elem: rt::model::Elem::Named(rt::text("Unsigned64")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("s32"),
                elem: rt::model::Elem::Named(rt::text("Signed32")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x39e27a8eeb8c1e22;
        pub(super) const LAYOUT_HASH: u64 = 0xb5d71038f5a491e3;
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
        /// `s8`
        #[inline]
        pub fn s8(&self) -> rt::Open<Signed8> {
            rt::one(&self.0, 0)
        }

        /// `s64`
        #[inline]
        pub fn s64(&self) -> rt::Open<Signed64> {
            rt::one(&self.0, 1)
        }

        /// `u8_`
        #[inline]
        pub fn u8_(&self) -> rt::Open<Unsigned8> {
            rt::one(&self.0, 2)
        }

        /// `u64_`
        #[inline]
        pub fn u64_(&self) -> rt::Open<Unsigned64> {
            rt::one(&self.0, 3)
        }

        /// `s32`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s32(&self) -> &[rt::Open<Signed32>] {
            rt::slice(&self.0, 4)
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
            rt::debug(f, "enum_limits", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `s8`.
        #[inline]
        pub fn set_s8(&mut self, value: rt::Open<Signed8>) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `s8` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn s8_mut(&mut self) -> &mut rt::Open<Signed8> {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `s64`.
        #[inline]
        pub fn set_s64(&mut self, value: rt::Open<Signed64>) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `s64` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn s64_mut(&mut self) -> &mut rt::Open<Signed64> {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `u8_`.
        #[inline]
        pub fn set_u8_(&mut self, value: rt::Open<Unsigned8>) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `u8_` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn u8__mut(&mut self) -> &mut rt::Open<Unsigned8> {
            rt::one_mut(self.0.fixed(2))
        }

        /// Writes `u64_`.
        #[inline]
        pub fn set_u64_(&mut self, value: rt::Open<Unsigned64>) {
            *rt::one_mut(self.0.fixed(3)) = value
        }

        /// Lends `u64_` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn u64__mut(&mut self) -> &mut rt::Open<Unsigned64> {
            rt::one_mut(self.0.fixed(3))
        }

        /// Writes `s32`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s32(&mut self, values: &[rt::Open<Signed32>]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 4, values)
        }

        /// Lends `s32` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s32_mut(&mut self) -> &mut [rt::Open<Signed32>] {
            rt::slice_mut(self.0.fixed(4))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s3, s4] = self.0.fixed_parts();
            Fixed {
                s8: rt::one_mut(s0),
                s64: rt::one_mut(s1),
                u8_: rt::one_mut(s2),
                u64_: rt::one_mut(s3),
                s32: rt::slice_mut(s4),
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
        /// `s8`
        pub s8: &'a mut rt::Open<Signed8>,
        /// `s64`
        pub s64: &'a mut rt::Open<Signed64>,
        /// `u8_`
        pub u8_: &'a mut rt::Open<Unsigned8>,
        /// `u64_`
        pub u64_: &'a mut rt::Open<Unsigned64>,
        /// `s32`
        ///
        /// Shape: (2,).
        pub s32: &'a mut [rt::Open<Signed32>],
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
