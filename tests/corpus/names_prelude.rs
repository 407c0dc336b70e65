// @generated. Made by shmxc 0.1.0 from names_prelude.yaml. Do not edit.

/// Types called like those of the standard library.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_prelude {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `boxed`.
    ///
    /// Shape: (n,), n up to 2.
    pub const BOXED: rt::StreamId = rt::StreamId(1);
    /// Stream `opt`.
    ///
    /// A frame may lack it.
    pub const OPT: rt::StreamId = rt::StreamId(2);
    /// Stream `res`.
    ///
    /// A frame may lack it.
    pub const RES: rt::StreamId = rt::StreamId(3);
    /// Stream `log`.
    ///
    /// Up to 8 bytes. A frame may lack it.
    pub const LOG: rt::StreamId = rt::StreamId(4);
    /// Stream `hud`.
    ///
    /// Up to 8 bytes. A frame may lack it.
    pub const HUD: rt::StreamId = rt::StreamId(5);
    /// Stream `some`.
    ///
    /// Shape: (2, n), n up to 3, planes x, y.
    pub const SOME: rt::StreamId = rt::StreamId(6);

    /// Enum `Result`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Result {
        /// `ok`
        Ok = 0,
        /// `err`
        Err = 1,
    }

    impl rt::Enum for Result {
        type Repr = u8;
        const NAME: &'static str = "Result";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::Ok,
                1 => Self::Err,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Ok => "ok",
                Self::Err => "err",
            }
        }
    }

    /// Flags `Err`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Err(pub u64);

    rt::plain!(Err { 0 });

    impl Err {
        /// `ok`
        pub const OK: Self = Self(0x1);

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

    impl ::core::ops::BitOr for Err {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Err {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Err {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Err {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Err {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Err {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u64)] = &[
                ("ok", 0x1),
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

    /// Flags `None`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct None(pub u16);

    rt::plain!(None { 0 });

    impl None {
        /// `some`
        pub const SOME: Self = Self(0x1);

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

    impl ::core::ops::BitOr for None {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for None {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for None {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for None {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for None {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for None {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u16)] = &[
                ("some", 0x1),
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

    /// Flags `Ok`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Ok(pub u32);

    rt::plain!(Ok { 0 });

    impl Ok {
        /// `err`
        pub const ERR: Self = Self(0x1);

        /// The number.
        pub const fn bits(self) -> u32 {
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

    impl ::core::ops::BitOr for Ok {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Ok {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Ok {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Ok {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Ok {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Ok {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u32)] = &[
                ("err", 0x1),
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

    /// Flags `Some`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Some(pub u8);

    rt::plain!(Some { 0 });

    impl Some {
        /// `none`
        pub const NONE: Self = Self(0x1);

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

    impl ::core::ops::BitOr for Some {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Some {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Some {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Some {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Some {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Some {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u8)] = &[
                ("none", 0x1),
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

    /// Record `Box`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Box {
        /// `a`
        pub a: Option,
        /// `b`
        pub b: rt::Open<Result>,
        /// `c`
        pub c: Some,
        #[doc(hidden)]
        pub _pad0: [u8; 1],
        /// `d`
        pub d: None,
        #[doc(hidden)]
        pub _pad1: [u8; 2],
        /// `e`
        pub e: Ok,
        #[doc(hidden)]
        pub _pad2: [u8; 4],
        /// `f`
        pub f: Err,
        /// `g`
        pub g: Vec,
        /// `h`
        pub h: String,
        /// `i`
        pub i: Copy,
        /// `j`
        pub j: Clone,
        /// `k`
        pub k: Default,
        #[doc(hidden)]
        pub _pad3: [u8; 1],
        /// `l`
        pub l: Debug,
        /// `m`
        pub m: Sized,
        #[doc(hidden)]
        pub _pad4: [u8; 3],
    }

    rt::plain!(Box { a, b, c, _pad0, d, _pad1, e, _pad2, f, g, h, i, j, k, _pad3, l, m, _pad4 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Box>() == 48);
        ::core::assert!(::core::mem::align_of::<Box>() == 8);
        ::core::assert!(::core::mem::offset_of!(Box, a) == 0);
        ::core::assert!(::core::mem::offset_of!(Box, b) == 1);
        ::core::assert!(::core::mem::offset_of!(Box, c) == 2);
        ::core::assert!(::core::mem::offset_of!(Box, d) == 4);
        ::core::assert!(::core::mem::offset_of!(Box, e) == 8);
        ::core::assert!(::core::mem::offset_of!(Box, f) == 16);
        ::core::assert!(::core::mem::offset_of!(Box, g) == 24);
        ::core::assert!(::core::mem::offset_of!(Box, h) == 28);
        ::core::assert!(::core::mem::offset_of!(Box, i) == 36);
        ::core::assert!(::core::mem::offset_of!(Box, j) == 37);
        ::core::assert!(::core::mem::offset_of!(Box, k) == 38);
        ::core::assert!(::core::mem::offset_of!(Box, l) == 40);
        ::core::assert!(::core::mem::offset_of!(Box, m) == 44);
    };

    impl ::core::default::Default for Box {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for Box {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b && self.c == other.c && self.d == other.d && self.e == other.e && self.f == other.f && self.g == other.g && self.h == other.h && self.i == other.i && self.j == other.j && self.k == other.k && self.l == other.l && self.m == other.m
        }
    }

    impl ::core::fmt::Debug for Box {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Box")
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
                .finish()
        }
    }

    /// Record `Clone`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Clone {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Clone { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Clone>() == 1);
        ::core::assert!(::core::mem::align_of::<Clone>() == 1);
        ::core::assert!(::core::mem::offset_of!(Clone, a) == 0);
    };

    impl ::core::default::Default for Clone {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Copy`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Copy {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Copy { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Copy>() == 1);
        ::core::assert!(::core::mem::align_of::<Copy>() == 1);
        ::core::assert!(::core::mem::offset_of!(Copy, a) == 0);
    };

    impl ::core::default::Default for Copy {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Debug`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Debug {
        /// `a`
        pub a: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 1],
        /// `b`
        pub b: u16,
    }

    rt::plain!(Debug { a, _pad0, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Debug>() == 4);
        ::core::assert!(::core::mem::align_of::<Debug>() == 2);
        ::core::assert!(::core::mem::offset_of!(Debug, a) == 0);
        ::core::assert!(::core::mem::offset_of!(Debug, b) == 2);
    };

    impl ::core::default::Default for Debug {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for Debug {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for Debug {}

    impl ::core::fmt::Debug for Debug {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Debug")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `Default`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Default {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Default { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Default>() == 1);
        ::core::assert!(::core::mem::align_of::<Default>() == 1);
        ::core::assert!(::core::mem::offset_of!(Default, a) == 0);
    };

    impl ::core::default::Default for Default {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Option`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Option {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Option { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Option>() == 1);
        ::core::assert!(::core::mem::align_of::<Option>() == 1);
        ::core::assert!(::core::mem::offset_of!(Option, a) == 0);
    };

    impl ::core::default::Default for Option {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `Sized`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Sized {
        /// `a`
        pub a: u8,
    }

    rt::plain!(Sized { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Sized>() == 1);
        ::core::assert!(::core::mem::align_of::<Sized>() == 1);
        ::core::assert!(::core::mem::offset_of!(Sized, a) == 0);
    };

    impl ::core::default::Default for Sized {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `String`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct String {
        /// `a`
        pub a: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 3],
        /// `b`
        pub b: u32,
    }

    rt::plain!(String { a, _pad0, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<String>() == 8);
        ::core::assert!(::core::mem::align_of::<String>() == 4);
        ::core::assert!(::core::mem::offset_of!(String, a) == 0);
        ::core::assert!(::core::mem::offset_of!(String, b) == 4);
    };

    impl ::core::default::Default for String {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for String {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for String {}

    impl ::core::fmt::Debug for String {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("String")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `Vec`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    #[repr(C)]
    pub struct Vec {
        /// `a`
        pub a: f32,
    }

    rt::plain!(Vec { a });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Vec>() == 4);
        ::core::assert!(::core::mem::align_of::<Vec>() == 4);
        ::core::assert!(::core::mem::offset_of!(Vec, a) == 0);
    };

    impl ::core::default::Default for Vec {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `some`
        ///
        /// Shape: (2, n), n up to 3, planes x, y.
        #[derive(Clone, Copy, Debug)]
        pub struct Some<'a> {
            /// Plane `x`.
            pub x: &'a [super::Some],
            /// Plane `y`.
            pub y: &'a [super::Some],
        }

        /// `some`
        ///
        /// Shape: (2, n), n up to 3, planes x, y.
        #[derive(Debug)]
        pub struct SomeMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [super::Some],
            /// Plane `y`.
            pub y: &'a mut [super::Some],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_prelude"),
            version: 0,
            doc: rt::text("Types called like those of the standard library."),
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
                name: rt::text("Box"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("Option")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Named(rt::text("Result")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("c"), elem: rt::model::Elem::Named(rt::text("Some")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("d"), elem: rt::model::Elem::Named(rt::text("None")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("e"), elem: rt::model::Elem::Named(rt::text("Ok")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("f"), elem: rt::model::Elem::Named(rt::text("Err")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("g"), elem: rt::model::Elem::Named(rt::text("Vec")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("h"), elem: rt::model::Elem::Named(rt::text("String")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 28, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("i"), elem: rt::model::Elem::Named(rt::text("Copy")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 36, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("j"), elem: rt::model::Elem::Named(rt::text("Clone")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 37, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("k"), elem: rt::model::Elem::Named(rt::text("Default")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 38, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("l"), elem: rt::model::Elem::Named(rt::text("Debug")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("m"), elem: rt::model::Elem::Named(rt::text("Sized")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 44, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 48, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("Clone"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Copy"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Debug"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("Default"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Err"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U64, values: rt::list(const { &[rt::model::Value { name: rt::text("ok"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("None"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U16, values: rt::list(const { &[rt::model::Value { name: rt::text("some"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Ok"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U32, values: rt::list(const { &[rt::model::Value { name: rt::text("err"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Option"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Result"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("ok"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("err"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Sized"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 1, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Some"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("none"), value: 1, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("String"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
            rt::model::TypeDef {
                name: rt::text("Vec"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 4 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("boxed"),
                elem: rt::model::Elem::Named(rt::text("Box")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(2), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("opt"),
                elem: rt::model::Elem::Named(rt::text("Option")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("res"),
                elem: rt::model::Elem::Named(rt::text("Result")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("log"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(8), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("hud"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(8), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("some"),
                elem: rt::model::Elem::Named(rt::text("Some")),
                components: rt::model::Components { count: 2, names: rt::list(const { &[rt::text("x"), rt::text("y")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(3), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
            rt::model::Control {
                id: 1,
                name: rt::text("set"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("Option")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Named(rt::text("Result")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("c"), elem: rt::model::Elem::Named(rt::text("Vec")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x34c193c7ed18b3d6;
        pub(super) const LAYOUT_HASH: u64 = 0x4ae608bff99d9282;
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
        /// `boxed`
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn boxed(&self) -> &[Box] {
            rt::slice(&self.0, 0)
        }

        /// `opt`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn opt(&self) -> ::core::option::Option<&Option> {
            rt::opt_one_ref(&self.0, 1)
        }

        /// `res`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn res(&self) -> ::core::option::Option<rt::Open<Result>> {
            rt::opt_one(&self.0, 2)
        }

        /// `log`
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn log(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 3)
        }

        /// `hud`
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn hud(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 4)
        }

        /// `hud`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn hud_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 4)
        }

        /// `some`
        ///
        /// Shape: (2, n), n up to 3, planes x, y.
        #[inline]
        pub fn some(&self) -> planes::Some<'_> {
            let [p0, p1] = rt::planes::<Some, 2, _>(&self.0, 5);
            planes::Some { x: p0, y: p1 }
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
            rt::debug(f, "names_prelude", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `boxed`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn set_boxed(&mut self, values: &[Box]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 0, values)
        }

        /// Adds `n` elements of `boxed` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn boxed_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Box], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(0, n)?))
        }

        /// Writes `opt`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_opt(&mut self, value: Option) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 1, ::core::slice::from_ref(&value))
        }

        /// Adds `opt` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn opt_mut(&mut self) -> ::core::result::Result<&mut Option, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(1, 1)?))
        }

        /// Writes `res`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_res(&mut self, value: rt::Open<Result>) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 2, ::core::slice::from_ref(&value))
        }

        /// Adds `res` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn res_mut(&mut self) -> ::core::result::Result<&mut rt::Open<Result>, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(2, 1)?))
        }

        /// Writes `log`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn set_log(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 3, text)
        }

        /// Writes `hud`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn set_hud<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 4, value)
        }

        /// Writes `hud`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn set_hud_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 4, text)
        }

        /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (2, n), n up to 3, planes x, y.
        #[inline]
        pub fn some_mut(&mut self, n: usize) -> ::core::result::Result<planes::SomeMut<'_>, rt::Error> {
            let [p0, p1] = rt::planes_mut(self.0.variable(5, n)?);
            ::core::result::Result::Ok(planes::SomeMut { x: p0, y: p1 })
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
        /// Message `set`.
        Set {
            /// `a`
            a: Option,
            /// `b`
            b: rt::Open<Result>,
            /// `c`
            c: Vec,
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
        ::core::assert!(::core::mem::size_of::<Option>() == 1);
        ::core::assert!(::core::mem::size_of::<rt::Open<Result>>() == 1);
        ::core::assert!(::core::mem::size_of::<Vec>() == 4);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Set { .. } => 1,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Set { a: f0, b: f1, c: f2 } => { let at = out.len(); out.resize(at + 8, 0); rt::put(out, at + 0, f0); rt::put(out, at + 1, f1); rt::put(out, at + 4, f2); },
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 => { rt::check_body("set", body, 8)?; ::core::result::Result::Ok(Self::Set { a: rt::take(body, 0), b: rt::take(body, 1), c: rt::take(body, 4) }) },
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
