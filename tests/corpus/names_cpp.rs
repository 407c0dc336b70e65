// @generated. Made by shmxc 0.1.0 from names_cpp.yaml. Do not edit.

/// Words of C++ and its macros as names of everything, and names that its generated code has for itself.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_cpp {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
        /// `int`
        pub const INT: usize = 2;
        /// `sizeof`
        pub const SIZEOF: usize = 3;
    }

    /// Stream `class`.
    pub const CLASS: rt::StreamId = rt::StreamId(1);
    /// Stream `template`.
    ///
    /// Shape: (2,).
    pub const TEMPLATE: rt::StreamId = rt::StreamId(2);
    /// Stream `errno`.
    ///
    /// Shape: (4, 3), planes major, minor, Errno, plane.
    pub const ERRNO: rt::StreamId = rt::StreamId(3);
    /// Stream `publish`.
    ///
    /// A frame may lack it.
    pub const PUBLISH: rt::StreamId = rt::StreamId(4);
    /// Stream `planes`.
    ///
    /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
    pub const PLANES: rt::StreamId = rt::StreamId(5);
    /// Stream `x`.
    ///
    /// Shape: (2, 2), planes X, Y. A frame may lack it.
    pub const X: rt::StreamId = rt::StreamId(6);
    /// Stream `n`.
    ///
    /// Shape: (n,), n up to 4.
    pub const N: rt::StreamId = rt::StreamId(7);
    /// Stream `values`.
    ///
    /// Shape: (n, 2, 2), n up to 4.
    pub const VALUES: rt::StreamId = rt::StreamId(8);
    /// Stream `value`.
    ///
    /// A frame may lack it.
    pub const VALUE: rt::StreamId = rt::StreamId(9);
    /// Stream `text`.
    ///
    /// Up to 16 bytes.
    pub const TEXT: rt::StreamId = rt::StreamId(10);
    /// Stream `core`.
    ///
    /// Up to 16 bytes. A frame may lack it.
    pub const CORE: rt::StreamId = rt::StreamId(11);
    /// Stream `set_n`.
    pub const SET_N: rt::StreamId = rt::StreamId(12);
    /// Stream `has_value`.
    pub const HAS_VALUE: rt::StreamId = rt::StreamId(13);
    /// Stream `std`.
    ///
    /// Up to 8 bytes.
    pub const STD: rt::StreamId = rt::StreamId(14);
    /// Stream `ids`.
    ///
    /// Shape: (1, 2).
    pub const IDS: rt::StreamId = rt::StreamId(15);
    /// Stream `sizes`.
    pub const SIZES: rt::StreamId = rt::StreamId(16);
    /// Stream `schema`.
    pub const SCHEMA: rt::StreamId = rt::StreamId(17);
    /// Stream `shapes`.
    pub const SHAPES: rt::StreamId = rt::StreamId(18);
    /// Shape of a block of `values`, outermost dimension first.
    pub const VALUES_SHAPE: [usize; 2] = [2, 2];
    /// Shape of `ids`, outermost dimension first.
    pub const IDS_SHAPE: [usize; 2] = [1, 2];

    /// Enum `NAN`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum NAN {
        /// `NULL`
        Null = 0,
        /// `INFINITY`
        Infinity = 1,
        /// `EINVAL`
        Einval = 2,
        /// `this`
        This = 3,
        /// `value`
        Value = 4,
        /// `slots`
        Slots = 5,
    }

    impl rt::Enum for NAN {
        type Repr = u8;
        const NAME: &'static str = "NAN";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::Null,
                1 => Self::Infinity,
                2 => Self::Einval,
                3 => Self::This,
                4 => Self::Value,
                5 => Self::Slots,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Null => "NULL",
                Self::Infinity => "INFINITY",
                Self::Einval => "EINVAL",
                Self::This => "this",
                Self::Value => "value",
                Self::Slots => "slots",
            }
        }
    }

    /// Flags `Frame`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Frame_(pub u8);

    rt::plain!(Frame_ { 0 });

    impl Frame_ {
        /// `auto`
        pub const AUTO: Self = Self(0x1);
        /// `and`
        pub const AND: Self = Self(0x2);
        /// `stdin`
        pub const STDIN: Self = Self(0x4);
        /// `contains`
        pub const CONTAINS: Self = Self(0x8);

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

    impl ::core::ops::BitOr for Frame_ {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Frame_ {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Frame_ {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Frame_ {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Frame_ {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Frame_ {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u8)] = &[
                ("auto", 0x1),
                ("and", 0x2),
                ("stdin", 0x4),
                ("contains", 0x8),
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

    /// Record `EOF`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct EOF {
        /// `class`
        pub class: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 1],
        /// `operator`
        pub operator: u16,
        /// `errno`
        pub errno: u8,
        /// `a`
        pub a: u8,
        /// `b`
        pub b: u8,
        /// `pad0_`
        pub pad0_: u8,
        /// `std`
        pub std: u8,
        /// `assert`
        pub assert: u8,
    }

    rt::plain!(EOF { class, _pad0, operator, errno, a, b, pad0_, std, assert });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<EOF>() == 10);
        ::core::assert!(::core::mem::align_of::<EOF>() == 2);
        ::core::assert!(::core::mem::offset_of!(EOF, class) == 0);
        ::core::assert!(::core::mem::offset_of!(EOF, operator) == 2);
        ::core::assert!(::core::mem::offset_of!(EOF, errno) == 4);
        ::core::assert!(::core::mem::offset_of!(EOF, a) == 5);
        ::core::assert!(::core::mem::offset_of!(EOF, b) == 6);
        ::core::assert!(::core::mem::offset_of!(EOF, pad0_) == 7);
        ::core::assert!(::core::mem::offset_of!(EOF, std) == 8);
        ::core::assert!(::core::mem::offset_of!(EOF, assert) == 9);
    };

    impl ::core::default::Default for EOF {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for EOF {
        fn eq(&self, other: &Self) -> bool {
            self.class == other.class && self.operator == other.operator && self.errno == other.errno && self.a == other.a && self.b == other.b && self.pad0_ == other.pad0_ && self.std == other.std && self.assert == other.assert
        }
    }

    impl ::core::cmp::Eq for EOF {}

    impl ::core::fmt::Debug for EOF {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("EOF")
                .field("class", &self.class)
                .field("operator", &self.operator)
                .field("errno", &self.errno)
                .field("a", &self.a)
                .field("b", &self.b)
                .field("pad0_", &self.pad0_)
                .field("std", &self.std)
                .field("assert", &self.assert)
                .finish()
        }
    }

    /// Record `Message`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Message {
        /// `frame`
        pub frame: Frame_,
    }

    rt::plain!(Message { frame });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Message>() == 1);
        ::core::assert!(::core::mem::align_of::<Message>() == 1);
        ::core::assert!(::core::mem::offset_of!(Message, frame) == 0);
    };

    impl ::core::default::Default for Message {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Planes`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Planes {
        /// `shmx_runtime`
        pub shmx_runtime: u8,
        /// `unix`
        pub unix: rt::Open<NAN>,
    }

    rt::plain!(Planes { shmx_runtime, unix });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Planes>() == 2);
        ::core::assert!(::core::mem::align_of::<Planes>() == 1);
        ::core::assert!(::core::mem::offset_of!(Planes, shmx_runtime) == 0);
        ::core::assert!(::core::mem::offset_of!(Planes, unix) == 1);
    };

    impl ::core::default::Default for Planes {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `errno`
        ///
        /// Shape: (4, 3), planes major, minor, Errno, plane.
        #[derive(Clone, Copy, Debug)]
        pub struct Errno<'a> {
            /// Plane `major`.
            pub major: &'a [f32],
            /// Plane `minor`.
            pub minor: &'a [f32],
            /// Plane `Errno`.
            pub Errno: &'a [f32],
            /// Plane `plane`.
            pub plane: &'a [f32],
        }

        /// `errno`
        ///
        /// Shape: (4, 3), planes major, minor, Errno, plane.
        #[derive(Debug)]
        pub struct ErrnoMut<'a> {
            /// Plane `major`.
            pub major: &'a mut [f32],
            /// Plane `minor`.
            pub minor: &'a mut [f32],
            /// Plane `Errno`.
            pub Errno: &'a mut [f32],
            /// Plane `plane`.
            pub plane: &'a mut [f32],
        }

        /// `planes`
        ///
        /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
        #[derive(Clone, Copy, Debug)]
        pub struct Planes<'a> {
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
            /// Plane `Planes`.
            pub Planes: &'a [f32],
            /// Plane `all`.
            pub all: &'a [f32],
        }

        /// `planes`
        ///
        /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
        #[derive(Debug)]
        pub struct PlanesMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [f32],
            /// Plane `y`.
            pub y: &'a mut [f32],
            /// Plane `Planes`.
            pub Planes: &'a mut [f32],
            /// Plane `all`.
            pub all: &'a mut [f32],
        }

        /// `x`
        ///
        /// Shape: (2, 2), planes X, Y. A frame may lack it.
        #[derive(Clone, Copy, Debug)]
        pub struct X<'a> {
            /// Plane `X`.
            pub X: &'a [f64],
            /// Plane `Y`.
            pub Y: &'a [f64],
        }

        /// `x`
        ///
        /// Shape: (2, 2), planes X, Y. A frame may lack it.
        #[derive(Debug)]
        pub struct XMut<'a> {
            /// Plane `X`.
            pub X: &'a mut [f64],
            /// Plane `Y`.
            pub Y: &'a mut [f64],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_cpp"),
            version: 0,
            doc: rt::text("Words of C++ and its macros as names of everything, and names that its generated code has for itself."),
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
                name: rt::text("EOF"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("class"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("operator"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("errno"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 5, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 6, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("pad0_"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 7, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("std"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("assert"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 9, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 10, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("Frame"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("auto"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("and"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("stdin"), value: 4, doc: rt::text("") }, rt::model::Value { name: rt::text("contains"), value: 8, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Message"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("frame"), elem: rt::model::Elem::Named(rt::text("Frame")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("NAN"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("NULL"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("INFINITY"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("EINVAL"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("this"), value: 3, doc: rt::text("") }, rt::model::Value { name: rt::text("value"), value: 4, doc: rt::text("") }, rt::model::Value { name: rt::text("slots"), value: 5, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Planes"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("shmx_runtime"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("unix"), elem: rt::model::Elem::Named(rt::text("NAN")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 2, align: 1 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("class"),
                elem: rt::model::Elem::Named(rt::text("EOF")),
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
                name: rt::text("template"),
                elem: rt::model::Elem::Named(rt::text("NAN")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("errno"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 4, names: rt::list(const { &[rt::text("major"), rt::text("minor"), rt::text("Errno"), rt::text("plane")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("publish"),
                elem: rt::model::Elem::Named(rt::text("Planes")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 4, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("Planes"), rt::text("all")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(3), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("x"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components { count: 2, names: rt::list(const { &[rt::text("X"), rt::text("Y")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("n"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("values"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("value"),
                elem: rt::model::Elem::Named(rt::text("Message")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 10,
                name: rt::text("text"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(16), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 11,
                name: rt::text("core"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(16), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 12,
                name: rt::text("set_n"),
                elem: rt::model::Elem::Named(rt::text("Frame")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 13,
                name: rt::text("has_value"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 14,
                name: rt::text("std"),
                elem: rt::model::Elem::Bytes,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(8), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 15,
                name: rt::text("ids"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1, 2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 16,
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
                id: 17,
                name: rt::text("schema"),
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
                id: 18,
                name: rt::text("shapes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I8),
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
            rt::model::Control {
                id: 1,
                name: rt::text("bad"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("namespace"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("control"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("names"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 12, align: 4 },
            },
            rt::model::Control {
                id: 2,
                name: rt::text("body"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("at"), elem: rt::model::Elem::Named(rt::text("Message")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("name"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[4]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 5, align: 1 },
            },
            rt::model::Control {
                id: 3,
                name: rt::text("messages"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(&[]), bytes: 0, align: 1 },
            },
            rt::model::Control {
                id: 4,
                name: rt::text("eof"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("eof"), elem: rt::model::Elem::Named(rt::text("EOF")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 10, align: 2 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x4fd92a3a6f7fbef0;
        pub(super) const LAYOUT_HASH: u64 = 0xdb9f698571ceb5a6;
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
        /// `class`
        #[inline]
        pub fn class(&self) -> &EOF {
            rt::one_ref(&self.0, 0)
        }

        /// `template`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn template(&self) -> &[rt::Open<NAN>] {
            rt::slice(&self.0, 1)
        }

        /// `errno`
        ///
        /// Shape: (4, 3), planes major, minor, Errno, plane.
        #[inline]
        pub fn errno(&self) -> planes::Errno<'_> {
            let [p0, p1, p2, p3] = rt::planes::<f32, 4, _>(&self.0, 2);
            planes::Errno { major: p0, minor: p1, Errno: p2, plane: p3 }
        }

        /// `publish`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn publish(&self) -> ::core::option::Option<&Planes> {
            rt::opt_one_ref(&self.0, 3)
        }

        /// `planes`
        ///
        /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
        #[inline]
        pub fn planes(&self) -> planes::Planes<'_> {
            let [p0, p1, p2, p3] = rt::planes::<f32, 4, _>(&self.0, 4);
            planes::Planes { x: p0, y: p1, Planes: p2, all: p3 }
        }

        /// `x`
        ///
        /// Shape: (2, 2), planes X, Y. A frame may lack it.
        #[inline]
        pub fn x(&self) -> ::core::option::Option<planes::X<'_>> {
            let [p0, p1] = rt::opt_planes::<f64, 2, _>(&self.0, 5)?;
            ::core::option::Option::Some(planes::X { X: p0, Y: p1 })
        }

        /// `n`
        ///
        /// Shape: (n,), n up to 4.
        #[inline]
        pub fn n(&self) -> &[u16] {
            rt::slice(&self.0, 6)
        }

        /// `values`
        ///
        /// Shape: (n, 2, 2), n up to 4.
        #[inline]
        pub fn values(&self) -> &[u16] {
            rt::slice(&self.0, 7)
        }

        /// `value`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn value(&self) -> ::core::option::Option<&Message> {
            rt::opt_one_ref(&self.0, 8)
        }

        /// `text`
        ///
        /// Up to 16 bytes.
        #[inline]
        pub fn text(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 9)
        }

        /// `core`
        ///
        /// Up to 16 bytes. A frame may lack it.
        #[inline]
        pub fn core(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 10)
        }

        /// `core`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn core_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 10)
        }

        /// `set_n`
        #[inline]
        pub fn set_n(&self) -> Frame_ {
            rt::one(&self.0, 11)
        }

        /// `has_value`
        #[inline]
        pub fn has_value(&self) -> rt::Bool {
            rt::one(&self.0, 12)
        }

        /// `std`
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn std(&self) -> &[u8] {
            rt::slice(&self.0, 13)
        }

        /// `ids`
        ///
        /// Shape: (1, 2).
        #[inline]
        pub fn ids(&self) -> &[u8] {
            rt::slice(&self.0, 14)
        }

        /// `sizes`
        #[inline]
        pub fn sizes(&self) -> u8 {
            rt::one(&self.0, 15)
        }

        /// `schema`
        #[inline]
        pub fn schema(&self) -> u8 {
            rt::one(&self.0, 16)
        }

        /// `shapes`
        #[inline]
        pub fn shapes(&self) -> i8 {
            rt::one(&self.0, 17)
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
            rt::debug(f, "names_cpp", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `class`.
        #[inline]
        pub fn set_class(&mut self, value: EOF) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `class` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn class_mut(&mut self) -> &mut EOF {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `template`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_template(&mut self, values: &[rt::Open<NAN>]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 1, values)
        }

        /// Lends `template` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn template_mut(&mut self) -> &mut [rt::Open<NAN>] {
            rt::slice_mut(self.0.fixed(1))
        }

        /// Lends `errno` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4, 3), planes major, minor, Errno, plane.
        #[inline]
        pub fn errno_mut(&mut self) -> planes::ErrnoMut<'_> {
            let [p0, p1, p2, p3] = rt::planes_mut(self.0.fixed(2));
            planes::ErrnoMut { major: p0, minor: p1, Errno: p2, plane: p3 }
        }

        /// Writes `publish`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_publish(&mut self, value: Planes) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 3, ::core::slice::from_ref(&value))
        }

        /// Adds `publish` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn publish_mut(&mut self) -> ::core::result::Result<&mut Planes, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(3, 1)?))
        }

        /// Adds `n` elements of `planes` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
        #[inline]
        pub fn planes_mut(&mut self, n: usize) -> ::core::result::Result<planes::PlanesMut<'_>, rt::Error> {
            let [p0, p1, p2, p3] = rt::planes_mut(self.0.variable(4, n)?);
            ::core::result::Result::Ok(planes::PlanesMut { x: p0, y: p1, Planes: p2, all: p3 })
        }

        /// Adds `x` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2, 2), planes X, Y. A frame may lack it.
        #[inline]
        pub fn x_mut(&mut self) -> ::core::result::Result<planes::XMut<'_>, rt::Error> {
            let [p0, p1] = rt::planes_mut(self.0.variable(5, 1)?);
            ::core::result::Result::Ok(planes::XMut { X: p0, Y: p1 })
        }

        /// Writes `n`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 4.
        #[inline]
        pub fn set_n(&mut self, values: &[u16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 6, values)
        }

        /// Adds `n` elements of `n` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 4.
        #[inline]
        pub fn n_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(6, n)?))
        }

        /// Writes `values`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 2, 2), n up to 4.
        #[inline]
        pub fn set_values(&mut self, values: &[u16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 7, values)
        }

        /// Adds `n` blocks of `values` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 2, 2), n up to 4.
        #[inline]
        pub fn values_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(7, n)?))
        }

        /// Writes `value`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_value(&mut self, value: Message) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 8, ::core::slice::from_ref(&value))
        }

        /// Adds `value` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn value_mut(&mut self) -> ::core::result::Result<&mut Message, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(8, 1)?))
        }

        /// Writes `text`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 16 bytes.
        #[inline]
        pub fn set_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 9, text)
        }

        /// Writes `core`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 16 bytes. A frame may lack it.
        #[inline]
        pub fn set_core<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 10, value)
        }

        /// Writes `core`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 16 bytes. A frame may lack it.
        #[inline]
        pub fn set_core_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 10, text)
        }

        /// Writes `set_n`.
        #[inline]
        pub fn set_set_n(&mut self, value: Frame_) {
            *rt::one_mut(self.0.fixed(11)) = value
        }

        /// Lends `set_n` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn set_n_mut(&mut self) -> &mut Frame_ {
            rt::one_mut(self.0.fixed(11))
        }

        /// Writes `has_value`.
        #[inline]
        pub fn set_has_value(&mut self, value: rt::Bool) {
            *rt::one_mut(self.0.fixed(12)) = value
        }

        /// Lends `has_value` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn has_value_mut(&mut self) -> &mut rt::Bool {
            rt::one_mut(self.0.fixed(12))
        }

        /// Writes `std`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn set_std(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 13, values)
        }

        /// Adds `n` elements of `std` to the frame, once, and lends them to be written, all of them.
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn std_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(13, n)?))
        }

        /// Writes `ids`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1, 2).
        #[inline]
        pub fn set_ids(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 14, values)
        }

        /// Lends `ids` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1, 2).
        #[inline]
        pub fn ids_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(14))
        }

        /// Writes `sizes`.
        #[inline]
        pub fn set_sizes(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(15)) = value
        }

        /// Lends `sizes` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn sizes_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(15))
        }

        /// Writes `schema`.
        #[inline]
        pub fn set_schema(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(16)) = value
        }

        /// Lends `schema` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn schema_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(16))
        }

        /// Writes `shapes`.
        #[inline]
        pub fn set_shapes(&mut self, value: i8) {
            *rt::one_mut(self.0.fixed(17)) = value
        }

        /// Lends `shapes` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn shapes_mut(&mut self) -> &mut i8 {
            rt::one_mut(self.0.fixed(17))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s11, s12, s14, s15, s16, s17] = self.0.fixed_parts();
            Fixed {
                class: rt::one_mut(s0),
                template: rt::slice_mut(s1),
                errno: {
                    let [p0, p1, p2, p3] = rt::planes_mut(s2);
                    planes::ErrnoMut { major: p0, minor: p1, Errno: p2, plane: p3 }
                },
                set_n: rt::one_mut(s11),
                has_value: rt::one_mut(s12),
                ids: rt::slice_mut(s14),
                sizes: rt::one_mut(s15),
                schema: rt::one_mut(s16),
                shapes: rt::one_mut(s17),
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
        /// `class`
        pub class: &'a mut EOF,
        /// `template`
        ///
        /// Shape: (2,).
        pub template: &'a mut [rt::Open<NAN>],
        /// `errno`
        ///
        /// Shape: (4, 3), planes major, minor, Errno, plane.
        pub errno: planes::ErrnoMut<'a>,
        /// `set_n`
        pub set_n: &'a mut Frame_,
        /// `has_value`
        pub has_value: &'a mut rt::Bool,
        /// `ids`
        ///
        /// Shape: (1, 2).
        pub ids: &'a mut [u8],
        /// `sizes`
        pub sizes: &'a mut u8,
        /// `schema`
        pub schema: &'a mut u8,
        /// `shapes`
        pub shapes: &'a mut i8,
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
        /// Message `bad`.
        Bad {
            /// `namespace`
            namespace: u8,
            /// `control`
            control: u32,
            /// `names`
            names: u8,
        },
        /// Message `body`.
        Body {
            /// `at`
            at: Message,
            /// `name`
            name: rt::Text<4>,
        },
        /// Message `messages`.
        Messages,
        /// Message `eof`.
        Eof {
            /// `eof`
            eof: EOF,
        },
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
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u32>() == 4);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<Message>() == 1);
        ::core::assert!(::core::mem::size_of::<rt::Text<4>>() == 4);
        ::core::assert!(::core::mem::size_of::<EOF>() == 10);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Bad { .. } => 1,
                Self::Body { .. } => 2,
                Self::Messages => 3,
                Self::Eof { .. } => 4,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Bad { namespace: f0, control: f1, names: f2 } => { let at = out.len(); out.resize(at + 12, 0); rt::put(out, at + 0, f0); rt::put(out, at + 4, f1); rt::put(out, at + 8, f2); },
                Self::Body { at: f0, name: f1 } => { let at = out.len(); out.resize(at + 5, 0); rt::put(out, at + 0, f0); rt::put(out, at + 1, f1); },
                Self::Messages => {},
                Self::Eof { eof: f0 } => { let at = out.len(); out.resize(at + 10, 0); rt::put(out, at + 0, f0); },
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 => { rt::check_body("bad", body, 12)?; ::core::result::Result::Ok(Self::Bad { namespace: rt::take(body, 0), control: rt::take(body, 4), names: rt::take(body, 8) }) },
                2 => { rt::check_body("body", body, 5)?; ::core::result::Result::Ok(Self::Body { at: rt::take(body, 0), name: rt::take(body, 1) }) },
                3 if body.is_empty() => ::core::result::Result::Ok(Self::Messages),
                3 => ::core::result::Result::Err(rt::bad_body("messages", 0, body.len())),
                4 => { rt::check_body("eof", body, 10)?; ::core::result::Result::Ok(Self::Eof { eof: rt::take(body, 0) }) },
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
