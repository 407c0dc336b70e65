// @generated. Made by shmxc 0.1.0 from control_fields.yaml. Do not edit.

/// Every kind of field.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod control_fields {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }


    /// Enum `Kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Kind {
        /// `a`
        A = 0,
        /// `b`
        B = 1,
    }

    impl rt::Enum for Kind {
        type Repr = u8;
        const NAME: &'static str = "Kind";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::A,
                1 => Self::B,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::A => "a",
                Self::B => "b",
            }
        }
    }

    /// Flags `Mask`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Mask(pub u16);

    rt::plain!(Mask { 0 });

    impl Mask {
        /// `x`
        pub const X: Self = Self(0x1);
        /// `y`
        pub const Y: Self = Self(0x2);

        /// The number.
        pub const fn bits(self) -> u16 {
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
            const NAMES: &[(&str, u16)] = &[
                ("x", 0x1),
                ("y", 0x2),
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

    /// Record `Pair`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Pair {
        /// `a`
        pub a: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 3],
        /// `b`
        pub b: u32,
    }

    rt::plain!(Pair { a, _pad0, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Pair>() == 8);
        ::core::assert!(::core::mem::align_of::<Pair>() == 4);
        ::core::assert!(::core::mem::offset_of!(Pair, a) == 0);
        ::core::assert!(::core::mem::offset_of!(Pair, b) == 4);
    };

    impl ::core::default::Default for Pair {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for Pair {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for Pair {}

    impl ::core::fmt::Debug for Pair {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Pair")
                .field("a", &self.a)
                .field("b", &self.b)
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
            name: rt::text("control_fields"),
            version: 0,
            doc: rt::text("Every kind of field."),
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
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("a"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("b"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Mask"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U16, values: rt::list(const { &[rt::model::Value { name: rt::text("x"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("y"), value: 2, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Pair"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
        ];
        const CONTROLS: &[rt::model::Control] = &[
            rt::model::Control {
                id: 1,
                name: rt::text("numbers"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("c"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("d"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("e"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 6, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("f"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("g"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 12, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("h"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("i"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("j"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 32, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("k"), elem: rt::model::Elem::Scalar(rt::model::Scalar::Bf16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 34, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("l"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 36, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("m"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 48, align: 8 },
            },
            rt::model::Control {
                id: 2,
                name: rt::text("named"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("kind"), elem: rt::model::Elem::Named(rt::text("Kind")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("mask"), elem: rt::model::Elem::Named(rt::text("Mask")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("at"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("pair"), elem: rt::model::Elem::Named(rt::text("Pair")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 24, align: 4 },
            },
            rt::model::Control {
                id: 3,
                name: rt::text("arrays"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("list"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[40]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("grid"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[2, 3]), offset: 80, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("path"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[2]), offset: 104, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("pairs"), elem: rt::model::Elem::Named(rt::text("Pair")), components: rt::model::Components::ONE, dims: rt::list(&[2]), offset: 128, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 144, align: 4 },
            },
            rt::model::Control {
                id: 4,
                name: rt::text("texts"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("name"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[8]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("raw"), elem: rt::model::Elem::Bytes, components: rt::model::Components::ONE, dims: rt::list(&[3]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("n"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 12, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 16, align: 4 },
            },
            rt::model::Control {
                id: 5,
                name: rt::text("nothing"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(&[]), bytes: 0, align: 1 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x8e4c8504cecc82e7;
        pub(super) const LAYOUT_HASH: u64 = 0x037bd8cd56a8d031;
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
            rt::debug(f, "control_fields", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
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
        /// Message `numbers`.
        Numbers {
            /// `a`
            a: rt::Bool,
            /// `b`
            b: i8,
            /// `c`
            c: u8,
            /// `d`
            d: i16,
            /// `e`
            e: u16,
            /// `f`
            f: i32,
            /// `g`
            g: u32,
            /// `h`
            h: i64,
            /// `i`
            i: u64,
            /// `j`
            j: rt::f16,
            /// `k`
            k: rt::bf16,
            /// `l`
            l: f32,
            /// `m`
            m: f64,
        },
        /// Message `named`.
        Named {
            /// `kind`
            kind: rt::Open<Kind>,
            /// `mask`
            mask: Mask,
            /// `at`
            ///
            /// Components: x, y, z.
            at: [f32; 3],
            /// `pair`
            pair: Pair,
        },
        /// Message `arrays`.
        Arrays {
            /// `list`
            list: [u16; 40],
            /// `grid`
            grid: [[f32; 3]; 2],
            /// `path`
            ///
            /// Components: x, y, z.
            path: [[f32; 3]; 2],
            /// `pairs`
            pairs: [Pair; 2],
        },
        /// Message `texts`.
        Texts {
            /// `name`
            name: rt::Text<8>,
            /// `raw`
            raw: [u8; 3],
            /// `n`
            n: u32,
        },
        /// Message `nothing`.
        Nothing,
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
        ::core::assert!(::core::mem::size_of::<rt::Bool>() == 1);
        ::core::assert!(::core::mem::size_of::<i8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<i16>() == 2);
        ::core::assert!(::core::mem::size_of::<u16>() == 2);
        ::core::assert!(::core::mem::size_of::<i32>() == 4);
        ::core::assert!(::core::mem::size_of::<u32>() == 4);
        ::core::assert!(::core::mem::size_of::<i64>() == 8);
        ::core::assert!(::core::mem::size_of::<u64>() == 8);
        ::core::assert!(::core::mem::size_of::<rt::f16>() == 2);
        ::core::assert!(::core::mem::size_of::<rt::bf16>() == 2);
        ::core::assert!(::core::mem::size_of::<f32>() == 4);
        ::core::assert!(::core::mem::size_of::<f64>() == 8);
        ::core::assert!(::core::mem::size_of::<rt::Open<Kind>>() == 1);
        ::core::assert!(::core::mem::size_of::<Mask>() == 2);
        ::core::assert!(::core::mem::size_of::<[f32; 3]>() == 12);
        ::core::assert!(::core::mem::size_of::<Pair>() == 8);
        ::core::assert!(::core::mem::size_of::<[u16; 40]>() == 80);
        ::core::assert!(::core::mem::size_of::<[[f32; 3]; 2]>() == 24);
        ::core::assert!(::core::mem::size_of::<[[f32; 3]; 2]>() == 24);
        ::core::assert!(::core::mem::size_of::<[Pair; 2]>() == 16);
        ::core::assert!(::core::mem::size_of::<rt::Text<8>>() == 8);
        ::core::assert!(::core::mem::size_of::<[u8; 3]>() == 3);
        ::core::assert!(::core::mem::size_of::<u32>() == 4);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Numbers { .. } => 1,
                Self::Named { .. } => 2,
                Self::Arrays { .. } => 3,
                Self::Texts { .. } => 4,
                Self::Nothing => 5,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Numbers { a: f0, b: f1, c: f2, d: f3, e: f4, f: f5, g: f6, h: f7, i: f8, j: f9, k: f10, l: f11, m: f12 } => { let at = out.len(); out.resize(at + 48, 0); rt::put(out, at + 0, f0); rt::put(out, at + 1, f1); rt::put(out, at + 2, f2); rt::put(out, at + 4, f3); rt::put(out, at + 6, f4); rt::put(out, at + 8, f5); rt::put(out, at + 12, f6); rt::put(out, at + 16, f7); rt::put(out, at + 24, f8); rt::put(out, at + 32, f9); rt::put(out, at + 34, f10); rt::put(out, at + 36, f11); rt::put(out, at + 40, f12); },
                Self::Named { kind: f0, mask: f1, at: f2, pair: f3 } => { let at = out.len(); out.resize(at + 24, 0); rt::put(out, at + 0, f0); rt::put(out, at + 2, f1); rt::put(out, at + 4, f2); rt::put(out, at + 16, f3); },
                Self::Arrays { list: f0, grid: f1, path: f2, pairs: f3 } => { let at = out.len(); out.resize(at + 144, 0); rt::put(out, at + 0, f0); rt::put(out, at + 80, f1); rt::put(out, at + 104, f2); rt::put(out, at + 128, f3); },
                Self::Texts { name: f0, raw: f1, n: f2 } => { let at = out.len(); out.resize(at + 16, 0); rt::put(out, at + 0, f0); rt::put(out, at + 8, f1); rt::put(out, at + 12, f2); },
                Self::Nothing => {},
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 => { rt::check_body("numbers", body, 48)?; ::core::result::Result::Ok(Self::Numbers { a: rt::take(body, 0), b: rt::take(body, 1), c: rt::take(body, 2), d: rt::take(body, 4), e: rt::take(body, 6), f: rt::take(body, 8), g: rt::take(body, 12), h: rt::take(body, 16), i: rt::take(body, 24), j: rt::take(body, 32), k: rt::take(body, 34), l: rt::take(body, 36), m: rt::take(body, 40) }) },
                2 => { rt::check_body("named", body, 24)?; ::core::result::Result::Ok(Self::Named { kind: rt::take(body, 0), mask: rt::take(body, 2), at: rt::take(body, 4), pair: rt::take(body, 16) }) },
                3 => { rt::check_body("arrays", body, 144)?; ::core::result::Result::Ok(Self::Arrays { list: rt::take(body, 0), grid: rt::take(body, 80), path: rt::take(body, 104), pairs: rt::take(body, 128) }) },
                4 => { rt::check_body("texts", body, 16)?; ::core::result::Result::Ok(Self::Texts { name: rt::take(body, 0), raw: rt::take(body, 8), n: rt::take(body, 12) }) },
                5 if body.is_empty() => ::core::result::Result::Ok(Self::Nothing),
                5 => ::core::result::Result::Err(rt::bad_body("nothing", 0, body.len())),
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
