// @generated. Made by shmxc 0.1.0 from names_ours.yaml. Do not edit.

/// Names that the generated code has for itself.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_ours {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `meta`.
    pub const META: rt::StreamId = rt::StreamId(1);
    /// Stream `has`.
    pub const HAS: rt::StreamId = rt::StreamId(2);
    /// Stream `into_owned`.
    pub const INTO_OWNED: rt::StreamId = rt::StreamId(3);
    /// Stream `deref`.
    pub const DEREF: rt::StreamId = rt::StreamId(4);
    /// Stream `fixed`.
    pub const FIXED: rt::StreamId = rt::StreamId(5);
    /// Stream `model`.
    pub const MODEL: rt::StreamId = rt::StreamId(6);
    /// Stream `blob`.
    pub const BLOB: rt::StreamId = rt::StreamId(7);
    /// Stream `sizes`.
    pub const SIZES: rt::StreamId = rt::StreamId(8);
    /// Stream `planes`.
    ///
    /// Shape: (2, 2), planes x, y.
    pub const PLANES: rt::StreamId = rt::StreamId(9);
    /// Stream `rt`.
    pub const RT: rt::StreamId = rt::StreamId(10);
    /// Stream `data`.
    pub const DATA: rt::StreamId = rt::StreamId(11);
    /// Stream `name`.
    pub const NAME: rt::StreamId = rt::StreamId(12);

    /// Enum `Fixed`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Fixed_ {
        /// `a`
        A = 0,
    }

    impl rt::Enum for Fixed_ {
        type Repr = u8;
        const NAME: &'static str = "Fixed";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::A,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::A => "a",
            }
        }
    }

    /// Flags `Control`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Control_(pub u8);

    rt::plain!(Control_ { 0 });

    impl Control_ {
        /// `a`
        pub const A: Self = Self(0x1);

        /// The number.
        pub const fn bits(self) -> u8 {
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

    impl ::core::ops::BitOr for Control_ {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Control_ {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Control_ {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Control_ {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Control_ {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Control_ {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u8)] = &[
                ("a", 0x1),
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

    /// Record `B`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct B_ {
        /// `a`
        pub a: Control_,
    }

    rt::plain!(B_ { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<B_>() == 1);
        ::core::assert!(::core::mem::align_of::<B_>() == 1);
        ::core::assert!(::core::mem::offset_of!(B_, a) == 0);
    };

    impl ::core::default::Default for B_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Schema_ {
        /// `a`
        pub a: View_,
    }

    rt::plain!(Schema_ { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Schema_>() == 1);
        ::core::assert!(::core::mem::align_of::<Schema_>() == 1);
        ::core::assert!(::core::mem::offset_of!(Schema_, a) == 0);
    };

    impl ::core::default::Default for Schema_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Server`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Server_ {
        /// `a`
        pub a: rt::Open<Fixed_>,
    }

    rt::plain!(Server_ { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Server_>() == 1);
        ::core::assert!(::core::mem::align_of::<Server_>() == 1);
        ::core::assert!(::core::mem::offset_of!(Server_, a) == 0);
    };

    impl ::core::default::Default for Server_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `T`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct T_ {
        /// `a`
        pub a: u8,
    }

    rt::plain!(T_ { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<T_>() == 1);
        ::core::assert!(::core::mem::align_of::<T_>() == 1);
        ::core::assert!(::core::mem::offset_of!(T_, a) == 0);
    };

    impl ::core::default::Default for T_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `View`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct View_ {
        /// `a`
        pub a: u8,
    }

    rt::plain!(View_ { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<View_>() == 1);
        ::core::assert!(::core::mem::align_of::<View_>() == 1);
        ::core::assert!(::core::mem::offset_of!(View_, a) == 0);
    };

    impl ::core::default::Default for View_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `planes`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Clone, Copy, Debug)]
        pub struct Planes<'a> {
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
        }

        /// `planes`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Debug)]
        pub struct PlanesMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [f32],
            /// Plane `y`.
            pub y: &'a mut [f32],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_ours"),
            version: 0,
            doc: rt::text("Names that the generated code has for itself."),
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
                name: rt::text("B"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("Control")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Control"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("a"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Fixed"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("a"), value: 0, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Schema"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("View")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Server"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("Fixed")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("T"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("View"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("meta"),
                elem: rt::model::Elem::Named(rt::text("Schema")),
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
                name: rt::text("has"),
                elem: rt::model::Elem::Named(rt::text("Server")),
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
                name: rt::text("into_owned"),
                elem: rt::model::Elem::Named(rt::text("B")),
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
                name: rt::text("deref"),
                elem: rt::model::Elem::Named(rt::text("T")),
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
                name: rt::text("fixed"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("model"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("blob"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("sizes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 2, names: rt::list(const { &[rt::text("x"), rt::text("y")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 10,
                name: rt::text("rt"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 11,
                name: rt::text("data"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 12,
                name: rt::text("name"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x129f43d543c458e1;
        pub(super) const LAYOUT_HASH: u64 = 0xe7730eed9a40b60c;
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
        /// `meta`
        #[inline]
        pub fn meta_(&self) -> &Schema_ {
            rt::one_ref(&self.0, 0)
        }

        /// `has`
        #[inline]
        pub fn has_(&self) -> &Server_ {
            rt::one_ref(&self.0, 1)
        }

        /// `into_owned`
        #[inline]
        pub fn into_owned_(&self) -> &B_ {
            rt::one_ref(&self.0, 2)
        }

        /// `deref`
        #[inline]
        pub fn deref_(&self) -> &T_ {
            rt::one_ref(&self.0, 3)
        }

        /// `fixed`
        #[inline]
        pub fn fixed(&self) -> u8 {
            rt::one(&self.0, 4)
        }

        /// `model`
        #[inline]
        pub fn model(&self) -> u8 {
            rt::one(&self.0, 5)
        }

        /// `blob`
        #[inline]
        pub fn blob(&self) -> u8 {
            rt::one(&self.0, 6)
        }

        /// `sizes`
        #[inline]
        pub fn sizes(&self) -> u8 {
            rt::one(&self.0, 7)
        }

        /// `planes`
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn planes(&self) -> planes::Planes<'_> {
            let [p0, p1] = rt::planes::<f32, 2, _>(&self.0, 8);
            planes::Planes { x: p0, y: p1 }
        }

        /// `rt`
        #[inline]
        pub fn rt(&self) -> u8 {
            rt::one(&self.0, 9)
        }

        /// `data`
        #[inline]
        pub fn data(&self) -> u8 {
            rt::one(&self.0, 10)
        }

        /// `name`
        #[inline]
        pub fn name(&self) -> u8 {
            rt::one(&self.0, 11)
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
            rt::debug(f, "names_ours", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `meta`.
        #[inline]
        pub fn set_meta(&mut self, value: Schema_) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `meta` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn meta_mut(&mut self) -> &mut Schema_ {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `has`.
        #[inline]
        pub fn set_has(&mut self, value: Server_) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `has` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn has_mut(&mut self) -> &mut Server_ {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `into_owned`.
        #[inline]
        pub fn set_into_owned(&mut self, value: B_) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `into_owned` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn into_owned_mut(&mut self) -> &mut B_ {
            rt::one_mut(self.0.fixed(2))
        }

        /// Writes `deref`.
        #[inline]
        pub fn set_deref(&mut self, value: T_) {
            *rt::one_mut(self.0.fixed(3)) = value
        }

        /// Lends `deref` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn deref_mut(&mut self) -> &mut T_ {
            rt::one_mut(self.0.fixed(3))
        }

        /// Writes `fixed`.
        #[inline]
        pub fn set_fixed(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(4)) = value
        }

        /// Lends `fixed` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn fixed_mut_(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(4))
        }

        /// Writes `model`.
        #[inline]
        pub fn set_model(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(5)) = value
        }

        /// Lends `model` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn model_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(5))
        }

        /// Writes `blob`.
        #[inline]
        pub fn set_blob(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(6)) = value
        }

        /// Lends `blob` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn blob_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(6))
        }

        /// Writes `sizes`.
        #[inline]
        pub fn set_sizes(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(7)) = value
        }

        /// Lends `sizes` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn sizes_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(7))
        }

        /// Lends `planes` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn planes_mut(&mut self) -> planes::PlanesMut<'_> {
            let [p0, p1] = rt::planes_mut(self.0.fixed(8));
            planes::PlanesMut { x: p0, y: p1 }
        }

        /// Writes `rt`.
        #[inline]
        pub fn set_rt(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(9)) = value
        }

        /// Lends `rt` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn rt_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(9))
        }

        /// Writes `data`.
        #[inline]
        pub fn set_data(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(10)) = value
        }

        /// Lends `data` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn data_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(10))
        }

        /// Writes `name`.
        #[inline]
        pub fn set_name(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(11)) = value
        }

        /// Lends `name` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn name_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(11))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] = self.0.fixed_parts();
            Fixed {
                meta: rt::one_mut(s0),
                has: rt::one_mut(s1),
                into_owned: rt::one_mut(s2),
                deref: rt::one_mut(s3),
                fixed: rt::one_mut(s4),
                model: rt::one_mut(s5),
                blob: rt::one_mut(s6),
                sizes: rt::one_mut(s7),
                planes: {
                    let [p0, p1] = rt::planes_mut(s8);
                    planes::PlanesMut { x: p0, y: p1 }
                },
                rt: rt::one_mut(s9),
                data: rt::one_mut(s10),
                name: rt::one_mut(s11),
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
        /// `meta`
        pub meta: &'a mut Schema_,
        /// `has`
        pub has: &'a mut Server_,
        /// `into_owned`
        pub into_owned: &'a mut B_,
        /// `deref`
        pub deref: &'a mut T_,
        /// `fixed`
        pub fixed: &'a mut u8,
        /// `model`
        pub model: &'a mut u8,
        /// `blob`
        pub blob: &'a mut u8,
        /// `sizes`
        pub sizes: &'a mut u8,
        /// `planes`
        ///
        /// Shape: (2, 2), planes x, y.
        pub planes: planes::PlanesMut<'a>,
        /// `rt`
        pub rt: &'a mut u8,
        /// `data`
        pub data: &'a mut u8,
        /// `name`
        pub name: &'a mut u8,
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
