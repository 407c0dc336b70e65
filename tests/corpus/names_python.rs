// @generated. Made by shmxc 0.1.0 from names_python.yaml. Do not edit.

/// Words of Python, names of its builtins, and those that generated Python has for itself.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_python {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `class`.
    pub const CLASS: rt::StreamId = rt::StreamId(1);
    /// Stream `lambda`.
    ///
    /// Shape: (n,), n up to 2.
    pub const LAMBDA: rt::StreamId = rt::StreamId(2);
    /// Stream `property`.
    pub const PROPERTY: rt::StreamId = rt::StreamId(3);
    /// Stream `float`.
    ///
    /// A frame may lack it.
    pub const FLOAT: rt::StreamId = rt::StreamId(4);
    /// Stream `int`.
    pub const INT: rt::StreamId = rt::StreamId(5);
    /// Stream `str`.
    ///
    /// Up to 8 bytes.
    pub const STR: rt::StreamId = rt::StreamId(6);
    /// Stream `bool`.
    pub const BOOL: rt::StreamId = rt::StreamId(7);
    /// Stream `bytes`.
    ///
    /// Up to 4 bytes.
    pub const BYTES: rt::StreamId = rt::StreamId(8);
    /// Stream `self`.
    pub const SELF: rt::StreamId = rt::StreamId(9);
    /// Stream `cls`.
    pub const CLS: rt::StreamId = rt::StreamId(10);
    /// Stream `keys`.
    pub const KEYS: rt::StreamId = rt::StreamId(11);
    /// Stream `publish`.
    pub const PUBLISH: rt::StreamId = rt::StreamId(12);
    /// Stream `sim_time`.
    pub const SIM_TIME: rt::StreamId = rt::StreamId(13);
    /// Stream `match`.
    pub const MATCH: rt::StreamId = rt::StreamId(14);
    /// Stream `case`.
    pub const CASE: rt::StreamId = rt::StreamId(15);
    /// Stream `type`.
    pub const TYPE: rt::StreamId = rt::StreamId(16);
    /// Stream `print`.
    ///
    /// Shape: (2,).
    pub const PRINT: rt::StreamId = rt::StreamId(17);
    /// Stream `value`.
    pub const VALUE: rt::StreamId = rt::StreamId(18);
    /// Stream `streams`.
    pub const STREAMS: rt::StreamId = rt::StreamId(19);
    /// Stream `schema`.
    pub const SCHEMA: rt::StreamId = rt::StreamId(20);
    /// Stream `close`.
    pub const CLOSE: rt::StreamId = rt::StreamId(21);
    /// Stream `has`.
    pub const HAS: rt::StreamId = rt::StreamId(22);
    /// Stream `keep`.
    pub const KEEP: rt::StreamId = rt::StreamId(23);
    /// Stream `meta`.
    pub const META: rt::StreamId = rt::StreamId(24);
    /// Stream `carry`.
    pub const CARRY: rt::StreamId = rt::StreamId(25);
    /// Stream `id`.
    pub const ID: rt::StreamId = rt::StreamId(26);
    /// Stream `values`.
    pub const VALUES: rt::StreamId = rt::StreamId(27);

    /// Enum `IntEnum`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(i8)]
    pub enum IntEnum {
        /// `a`
        A = -1,
    }

    impl rt::Enum for IntEnum {
        type Repr = i8;
        const NAME: &'static str = "IntEnum";

        fn from_repr(number: i8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                -1 => Self::A,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> i8 {
            *self as i8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::A => "a",
            }
        }
    }

    /// Enum `None`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum None {
        /// `none`
        None = 0,
        /// `true`
        True = 1,
        /// `mro`
        Mro = 2,
        /// `name`
        Name = 3,
        /// `value`
        Value = 4,
        /// `real`
        Real = 5,
    }

    impl rt::Enum for None {
        type Repr = u8;
        const NAME: &'static str = "None";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::None,
                1 => Self::True,
                2 => Self::Mro,
                3 => Self::Name,
                4 => Self::Value,
                5 => Self::Real,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::None => "none",
                Self::True => "true",
                Self::Mro => "mro",
                Self::Name => "name",
                Self::Value => "value",
                Self::Real => "real",
            }
        }
    }

    /// Flags `Streams`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Streams(pub u8);

    rt::plain!(Streams { 0 });

    impl Streams {
        /// `name`
        pub const NAME: Self = Self(0x1);
        /// `value`
        pub const VALUE: Self = Self(0x2);
        /// `boundary`
        pub const BOUNDARY: Self = Self(0x4);

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

    impl ::core::ops::BitOr for Streams {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Streams {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Streams {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Streams {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Streams {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Streams {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u8)] = &[
                ("name", 0x1),
                ("value", 0x2),
                ("boundary", 0x4),
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

    /// Record `Any`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Any {
        /// `int`
        pub int: Frame_,
        /// `names`
        pub names: [u8; 2],
    }

    rt::plain!(Any { int, names });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Any>() == 6);
        ::core::assert!(::core::mem::align_of::<Any>() == 2);
        ::core::assert!(::core::mem::offset_of!(Any, int) == 0);
        ::core::assert!(::core::mem::offset_of!(Any, names) == 4);
    };

    impl ::core::default::Default for Any {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Frame`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Frame_ {
        /// `class`
        pub class: u8,
        /// `dtype`
        pub dtype: u8,
        /// `shape`
        pub shape: u16,
    }

    rt::plain!(Frame_ { class, dtype, shape });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Frame_>() == 4);
        ::core::assert!(::core::mem::align_of::<Frame_>() == 2);
        ::core::assert!(::core::mem::offset_of!(Frame_, class) == 0);
        ::core::assert!(::core::mem::offset_of!(Frame_, dtype) == 1);
        ::core::assert!(::core::mem::offset_of!(Frame_, shape) == 2);
    };

    impl ::core::default::Default for Frame_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Iterator`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Iterator {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Iterator { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Iterator>() == 1);
        ::core::assert!(::core::mem::align_of::<Iterator>() == 1);
        ::core::assert!(::core::mem::offset_of!(Iterator, a) == 0);
    };

    impl ::core::default::Default for Iterator {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_python"),
            version: 0,
            doc: rt::text("Words of Python, names of its builtins, and those that generated Python has for itself."),
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
                name: rt::text("Any"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("int"), elem: rt::model::Elem::Named(rt::text("Frame")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("names"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[2]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 6, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("Frame"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("class"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("dtype"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("shape"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("IntEnum"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::I8, values: rt::list(const { &[rt::model::Value { name: rt::text("a"), value: -1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Iterator"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("None"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("none"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("true"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("mro"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("name"), value: 3, doc: rt::text("") }, rt::model::Value { name: rt::text("value"), value: 4, doc: rt::text("") }, rt::model::Value { name: rt::text("real"), value: 5, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Streams"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("name"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("value"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("boundary"), value: 4, doc: rt::text("") }] }) },
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("class"),
                elem: rt::model::Elem::Named(rt::text("None")),
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
                name: rt::text("lambda"),
                elem: rt::model::Elem::Named(rt::text("Frame")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(2), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("property"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
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
                name: rt::text("float"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
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
                name: rt::text("int"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I64),
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
                name: rt::text("str"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(8), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("bool"),
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
                id: 8,
                name: rt::text("bytes"),
                elem: rt::model::Elem::Bytes,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("self"),
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
                id: 10,
                name: rt::text("cls"),
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
                name: rt::text("keys"),
                elem: rt::model::Elem::Named(rt::text("Any")),
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
                name: rt::text("publish"),
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
                id: 13,
                name: rt::text("sim_time"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
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
                name: rt::text("match"),
                elem: rt::model::Elem::Named(rt::text("Streams")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 15,
                name: rt::text("case"),
                elem: rt::model::Elem::Named(rt::text("IntEnum")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 16,
                name: rt::text("type"),
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
                name: rt::text("print"),
                elem: rt::model::Elem::Named(rt::text("Iterator")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 18,
                name: rt::text("value"),
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
                id: 19,
                name: rt::text("streams"),
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
                id: 20,
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
                id: 21,
                name: rt::text("close"),
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
                id: 22,
                name: rt::text("has"),
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
                id: 23,
                name: rt::text("keep"),
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
                id: 24,
                name: rt::text("meta"),
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
                id: 25,
                name: rt::text("carry"),
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
                id: 26,
                name: rt::text("id"),
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
                id: 27,
                name: rt::text("values"),
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
            rt::model::Control {
                id: 1,
                name: rt::text("import"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("class"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("self"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("id"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("name"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[8]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("int"), elem: rt::model::Elem::Scalar(rt::model::Scalar::I32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("property"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 20, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("cls"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 28, align: 4 },
            },
            rt::model::Control {
                id: 2,
                name: rt::text("message"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("fields"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("float"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("str"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[4]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("bytes"), elem: rt::model::Elem::Bytes, components: rt::model::Components::ONE, dims: rt::list(&[2]), offset: 12, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("body"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 14, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("reader"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 15, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 16, align: 4 },
            },
            rt::model::Control {
                id: 3,
                name: rt::text("int"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(&[]), bytes: 0, align: 1 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x7a759e4022bce16d;
        pub(super) const LAYOUT_HASH: u64 = 0x9494c27f19a0b13c;
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
        pub fn class(&self) -> rt::Open<None> {
            rt::one(&self.0, 0)
        }

        /// `lambda`
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn lambda(&self) -> &[Frame_] {
            rt::slice(&self.0, 1)
        }

        /// `property`
        #[inline]
        pub fn property(&self) -> f32 {
            rt::one(&self.0, 2)
        }

        /// `float`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn float(&self) -> ::core::option::Option<f64> {
            rt::opt_one(&self.0, 3)
        }

        /// `int`
        #[inline]
        pub fn int(&self) -> i64 {
            rt::one(&self.0, 4)
        }

        /// `str`
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn str(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 5)
        }

        /// `bool`
        #[inline]
        pub fn bool(&self) -> rt::Bool {
            rt::one(&self.0, 6)
        }

        /// `bytes`
        ///
        /// Up to 4 bytes.
        #[inline]
        pub fn bytes(&self) -> &[u8] {
            rt::slice(&self.0, 7)
        }

        /// `self`
        #[inline]
        pub fn self_(&self) -> u8 {
            rt::one(&self.0, 8)
        }

        /// `cls`
        #[inline]
        pub fn cls(&self) -> u8 {
            rt::one(&self.0, 9)
        }

        /// `keys`
        #[inline]
        pub fn keys(&self) -> &Any {
            rt::one_ref(&self.0, 10)
        }

        /// `publish`
        #[inline]
        pub fn publish(&self) -> u8 {
            rt::one(&self.0, 11)
        }

        /// `sim_time`
        #[inline]
        pub fn sim_time(&self) -> f64 {
            rt::one(&self.0, 12)
        }

        /// `match`
        #[inline]
        pub fn match_(&self) -> Streams {
            rt::one(&self.0, 13)
        }

        /// `case`
        #[inline]
        pub fn case(&self) -> rt::Open<IntEnum> {
            rt::one(&self.0, 14)
        }

        /// `type`
        #[inline]
        pub fn type_(&self) -> u8 {
            rt::one(&self.0, 15)
        }

        /// `print`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn print(&self) -> &[Iterator] {
            rt::slice(&self.0, 16)
        }

        /// `value`
        #[inline]
        pub fn value(&self) -> u8 {
            rt::one(&self.0, 17)
        }

        /// `streams`
        #[inline]
        pub fn streams(&self) -> u8 {
            rt::one(&self.0, 18)
        }

        /// `schema`
        #[inline]
        pub fn schema(&self) -> u8 {
            rt::one(&self.0, 19)
        }

        /// `close`
        #[inline]
        pub fn close(&self) -> u8 {
            rt::one(&self.0, 20)
        }

        /// `has`
        #[inline]
        pub fn has_(&self) -> u8 {
            rt::one(&self.0, 21)
        }

        /// `keep`
        #[inline]
        pub fn keep(&self) -> u8 {
            rt::one(&self.0, 22)
        }

        /// `meta`
        #[inline]
        pub fn meta_(&self) -> u8 {
            rt::one(&self.0, 23)
        }

        /// `carry`
        #[inline]
        pub fn carry(&self) -> u8 {
            rt::one(&self.0, 24)
        }

        /// `id`
        #[inline]
        pub fn id(&self) -> u8 {
            rt::one(&self.0, 25)
        }

        /// `values`
        #[inline]
        pub fn values(&self) -> u8 {
            rt::one(&self.0, 26)
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
            rt::debug(f, "names_python", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `class`.
        #[inline]
        pub fn set_class(&mut self, value: rt::Open<None>) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `class` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn class_mut(&mut self) -> &mut rt::Open<None> {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `lambda`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn set_lambda(&mut self, values: &[Frame_]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 1, values)
        }

        /// Adds `n` elements of `lambda` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn lambda_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Frame_], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(1, n)?))
        }

        /// Writes `property`.
        #[inline]
        pub fn set_property(&mut self, value: f32) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `property` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn property_mut(&mut self) -> &mut f32 {
            rt::one_mut(self.0.fixed(2))
        }

        /// Writes `float`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_float(&mut self, value: f64) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 3, ::core::slice::from_ref(&value))
        }

        /// Adds `float` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn float_mut(&mut self) -> ::core::result::Result<&mut f64, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(3, 1)?))
        }

        /// Writes `int`.
        #[inline]
        pub fn set_int(&mut self, value: i64) {
            *rt::one_mut(self.0.fixed(4)) = value
        }

        /// Lends `int` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn int_mut(&mut self) -> &mut i64 {
            rt::one_mut(self.0.fixed(4))
        }

        /// Writes `str`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn set_str(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 5, text)
        }

        /// Writes `bool`.
        #[inline]
        pub fn set_bool(&mut self, value: rt::Bool) {
            *rt::one_mut(self.0.fixed(6)) = value
        }

        /// Lends `bool` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn bool_mut(&mut self) -> &mut rt::Bool {
            rt::one_mut(self.0.fixed(6))
        }

        /// Writes `bytes`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Up to 4 bytes.
        #[inline]
        pub fn set_bytes(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 7, values)
        }

        /// Adds `n` elements of `bytes` to the frame, once, and lends them to be written, all of them.
        ///
        /// Up to 4 bytes.
        #[inline]
        pub fn bytes_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(7, n)?))
        }

        /// Writes `self`.
        #[inline]
        pub fn set_self(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(8)) = value
        }

        /// Lends `self` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn self_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(8))
        }

        /// Writes `cls`.
        #[inline]
        pub fn set_cls(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(9)) = value
        }

        /// Lends `cls` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn cls_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(9))
        }

        /// Writes `keys`.
        #[inline]
        pub fn set_keys(&mut self, value: Any) {
            *rt::one_mut(self.0.fixed(10)) = value
        }

        /// Lends `keys` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn keys_mut(&mut self) -> &mut Any {
            rt::one_mut(self.0.fixed(10))
        }

        /// Writes `publish`.
        #[inline]
        pub fn set_publish(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(11)) = value
        }

        /// Lends `publish` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn publish_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(11))
        }

        /// Writes `sim_time`.
        #[inline]
        pub fn set_sim_time(&mut self, value: f64) {
            *rt::one_mut(self.0.fixed(12)) = value
        }

        /// Lends `sim_time` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn sim_time_mut(&mut self) -> &mut f64 {
            rt::one_mut(self.0.fixed(12))
        }

        /// Writes `match`.
        #[inline]
        pub fn set_match(&mut self, value: Streams) {
            *rt::one_mut(self.0.fixed(13)) = value
        }

        /// Lends `match` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn match_mut(&mut self) -> &mut Streams {
            rt::one_mut(self.0.fixed(13))
        }

        /// Writes `case`.
        #[inline]
        pub fn set_case(&mut self, value: rt::Open<IntEnum>) {
            *rt::one_mut(self.0.fixed(14)) = value
        }

        /// Lends `case` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn case_mut(&mut self) -> &mut rt::Open<IntEnum> {
            rt::one_mut(self.0.fixed(14))
        }

        /// Writes `type`.
        #[inline]
        pub fn set_type(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(15)) = value
        }

        /// Lends `type` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn type_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(15))
        }

        /// Writes `print`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_print(&mut self, values: &[Iterator]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 16, values)
        }

        /// Lends `print` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn print_mut(&mut self) -> &mut [Iterator] {
            rt::slice_mut(self.0.fixed(16))
        }

        /// Writes `value`.
        #[inline]
        pub fn set_value(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(17)) = value
        }

        /// Lends `value` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn value_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(17))
        }

        /// Writes `streams`.
        #[inline]
        pub fn set_streams(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(18)) = value
        }

        /// Lends `streams` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn streams_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(18))
        }

        /// Writes `schema`.
        #[inline]
        pub fn set_schema(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(19)) = value
        }

        /// Lends `schema` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn schema_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(19))
        }

        /// Writes `close`.
        #[inline]
        pub fn set_close(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(20)) = value
        }

        /// Lends `close` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn close_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(20))
        }

        /// Writes `has`.
        #[inline]
        pub fn set_has(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(21)) = value
        }

        /// Lends `has` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn has_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(21))
        }

        /// Writes `keep`.
        #[inline]
        pub fn set_keep(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(22)) = value
        }

        /// Lends `keep` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn keep_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(22))
        }

        /// Writes `meta`.
        #[inline]
        pub fn set_meta(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(23)) = value
        }

        /// Lends `meta` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn meta_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(23))
        }

        /// Writes `carry`.
        #[inline]
        pub fn set_carry(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(24)) = value
        }

        /// Lends `carry` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn carry_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(24))
        }

        /// Writes `id`.
        #[inline]
        pub fn set_id(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(25)) = value
        }

        /// Lends `id` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn id_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(25))
        }

        /// Writes `values`.
        #[inline]
        pub fn set_values(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(26)) = value
        }

        /// Lends `values` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn values_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(26))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s2, s4, s6, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23, s24, s25, s26] = self.0.fixed_parts();
            Fixed {
                class: rt::one_mut(s0),
                property: rt::one_mut(s2),
                int: rt::one_mut(s4),
                bool: rt::one_mut(s6),
                self_: rt::one_mut(s8),
                cls: rt::one_mut(s9),
                keys: rt::one_mut(s10),
                publish: rt::one_mut(s11),
                sim_time: rt::one_mut(s12),
                match_: rt::one_mut(s13),
                case: rt::one_mut(s14),
                type_: rt::one_mut(s15),
                print: rt::slice_mut(s16),
                value: rt::one_mut(s17),
                streams: rt::one_mut(s18),
                schema: rt::one_mut(s19),
                close: rt::one_mut(s20),
                has: rt::one_mut(s21),
                keep: rt::one_mut(s22),
                meta: rt::one_mut(s23),
                carry: rt::one_mut(s24),
                id: rt::one_mut(s25),
                values: rt::one_mut(s26),
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
        pub class: &'a mut rt::Open<None>,
        /// `property`
        pub property: &'a mut f32,
        /// `int`
        pub int: &'a mut i64,
        /// `bool`
        pub bool: &'a mut rt::Bool,
        /// `self`
        pub self_: &'a mut u8,
        /// `cls`
        pub cls: &'a mut u8,
        /// `keys`
        pub keys: &'a mut Any,
        /// `publish`
        pub publish: &'a mut u8,
        /// `sim_time`
        pub sim_time: &'a mut f64,
        /// `match`
        pub match_: &'a mut Streams,
        /// `case`
        pub case: &'a mut rt::Open<IntEnum>,
        /// `type`
        pub type_: &'a mut u8,
        /// `print`
        ///
        /// Shape: (2,).
        pub print: &'a mut [Iterator],
        /// `value`
        pub value: &'a mut u8,
        /// `streams`
        pub streams: &'a mut u8,
        /// `schema`
        pub schema: &'a mut u8,
        /// `close`
        pub close: &'a mut u8,
        /// `has`
        pub has: &'a mut u8,
        /// `keep`
        pub keep: &'a mut u8,
        /// `meta`
        pub meta: &'a mut u8,
        /// `carry`
        pub carry: &'a mut u8,
        /// `id`
        pub id: &'a mut u8,
        /// `values`
        pub values: &'a mut u8,
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
        /// Message `import`.
        Import {
            /// `class`
            class: u8,
            /// `self`
            self_: u8,
            /// `id`
            id: u32,
            /// `name`
            name: rt::Text<8>,
            /// `int`
            int: i32,
            /// `property`
            property: f32,
            /// `cls`
            cls: u8,
        },
        /// Message `message`.
        Message {
            /// `fields`
            fields: u8,
            /// `float`
            float: f32,
            /// `str`
            str: rt::Text<4>,
            /// `bytes`
            bytes: [u8; 2],
            /// `body`
            body: u8,
            /// `reader`
            reader: u8,
        },
        /// Message `int`.
        Int,
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
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u32>() == 4);
        ::core::assert!(::core::mem::size_of::<rt::Text<8>>() == 8);
        ::core::assert!(::core::mem::size_of::<i32>() == 4);
        ::core::assert!(::core::mem::size_of::<f32>() == 4);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<f32>() == 4);
        ::core::assert!(::core::mem::size_of::<rt::Text<4>>() == 4);
        ::core::assert!(::core::mem::size_of::<[u8; 2]>() == 2);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Import { .. } => 1,
                Self::Message { .. } => 2,
                Self::Int => 3,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Import { class: f0, self_: f1, id: f2, name: f3, int: f4, property: f5, cls: f6 } => { let at = out.len(); out.resize(at + 28, 0); rt::put(out, at + 0, f0); rt::put(out, at + 1, f1); rt::put(out, at + 4, f2); rt::put(out, at + 8, f3); rt::put(out, at + 16, f4); rt::put(out, at + 20, f5); rt::put(out, at + 24, f6); },
                Self::Message { fields: f0, float: f1, str: f2, bytes: f3, body: f4, reader: f5 } => { let at = out.len(); out.resize(at + 16, 0); rt::put(out, at + 0, f0); rt::put(out, at + 4, f1); rt::put(out, at + 8, f2); rt::put(out, at + 12, f3); rt::put(out, at + 14, f4); rt::put(out, at + 15, f5); },
                Self::Int => {},
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 => { rt::check_body("import", body, 28)?; ::core::result::Result::Ok(Self::Import { class: rt::take(body, 0), self_: rt::take(body, 1), id: rt::take(body, 4), name: rt::take(body, 8), int: rt::take(body, 16), property: rt::take(body, 20), cls: rt::take(body, 24) }) },
                2 => { rt::check_body("message", body, 16)?; ::core::result::Result::Ok(Self::Message { fields: rt::take(body, 0), float: rt::take(body, 4), str: rt::take(body, 8), bytes: rt::take(body, 12), body: rt::take(body, 14), reader: rt::take(body, 15) }) },
                3 if body.is_empty() => ::core::result::Result::Ok(Self::Int),
                3 => ::core::result::Result::Err(rt::bad_body("int", 0, body.len())),
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
