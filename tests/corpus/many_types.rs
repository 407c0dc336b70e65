// @generated. Made by shmxc 0.1.0 from many_types.yaml. Do not edit.

/// 60 records, some deep in others.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod many_types {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `x`.
    pub const X: rt::StreamId = rt::StreamId(1);
    /// Stream `y`.
    ///
    /// Shape: (2,).
    pub const Y: rt::StreamId = rt::StreamId(2);
    /// Stream `z`.
    ///
    /// Shape: (n,), n up to 2.
    pub const Z: rt::StreamId = rt::StreamId(3);

    /// Record `R0`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R0 {
        /// `a`
        pub a: u8,
        /// `b`
        pub b: u8,
    }

    rt::plain!(R0 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R0>() == 2);
        ::core::assert!(::core::mem::align_of::<R0>() == 1);
        ::core::assert!(::core::mem::offset_of!(R0, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R0, b) == 1);
    };

    impl ::core::default::Default for R0 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R1`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R1 {
        /// `a`
        pub a: R0,
        /// `b`
        pub b: u16,
    }

    rt::plain!(R1 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R1>() == 4);
        ::core::assert!(::core::mem::align_of::<R1>() == 2);
        ::core::assert!(::core::mem::offset_of!(R1, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R1, b) == 2);
    };

    impl ::core::default::Default for R1 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R10`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R10 {
        /// `a`
        pub a: R9,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R10 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R10>() == 72);
        ::core::assert!(::core::mem::align_of::<R10>() == 8);
        ::core::assert!(::core::mem::offset_of!(R10, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R10, b) == 64);
    };

    impl ::core::default::Default for R10 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R10 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R10 {}

    impl ::core::fmt::Debug for R10 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R10")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R11`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R11 {
        /// `a`
        pub a: R10,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R11 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R11>() == 80);
        ::core::assert!(::core::mem::align_of::<R11>() == 8);
        ::core::assert!(::core::mem::offset_of!(R11, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R11, b) == 72);
    };

    impl ::core::default::Default for R11 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R12`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R12 {
        /// `a`
        pub a: R11,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R12 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R12>() == 88);
        ::core::assert!(::core::mem::align_of::<R12>() == 8);
        ::core::assert!(::core::mem::offset_of!(R12, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R12, b) == 80);
    };

    impl ::core::default::Default for R12 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R12 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R12 {}

    impl ::core::fmt::Debug for R12 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R12")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R13`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R13 {
        /// `a`
        pub a: R12,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R13 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R13>() == 96);
        ::core::assert!(::core::mem::align_of::<R13>() == 8);
        ::core::assert!(::core::mem::offset_of!(R13, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R13, b) == 88);
    };

    impl ::core::default::Default for R13 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R13 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R13 {}

    impl ::core::fmt::Debug for R13 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R13")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R14`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R14 {
        /// `a`
        pub a: R13,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R14 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R14>() == 104);
        ::core::assert!(::core::mem::align_of::<R14>() == 8);
        ::core::assert!(::core::mem::offset_of!(R14, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R14, b) == 96);
    };

    impl ::core::default::Default for R14 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R14 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R14 {}

    impl ::core::fmt::Debug for R14 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R14")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R15`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R15 {
        /// `a`
        pub a: R14,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R15 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R15>() == 112);
        ::core::assert!(::core::mem::align_of::<R15>() == 8);
        ::core::assert!(::core::mem::offset_of!(R15, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R15, b) == 104);
    };

    impl ::core::default::Default for R15 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R16`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R16 {
        /// `a`
        pub a: R15,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R16 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R16>() == 120);
        ::core::assert!(::core::mem::align_of::<R16>() == 8);
        ::core::assert!(::core::mem::offset_of!(R16, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R16, b) == 112);
    };

    impl ::core::default::Default for R16 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R16 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R16 {}

    impl ::core::fmt::Debug for R16 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R16")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R17`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R17 {
        /// `a`
        pub a: R16,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R17 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R17>() == 128);
        ::core::assert!(::core::mem::align_of::<R17>() == 8);
        ::core::assert!(::core::mem::offset_of!(R17, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R17, b) == 120);
    };

    impl ::core::default::Default for R17 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R17 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R17 {}

    impl ::core::fmt::Debug for R17 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R17")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R18`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R18 {
        /// `a`
        pub a: R17,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R18 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R18>() == 136);
        ::core::assert!(::core::mem::align_of::<R18>() == 8);
        ::core::assert!(::core::mem::offset_of!(R18, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R18, b) == 128);
    };

    impl ::core::default::Default for R18 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R18 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R18 {}

    impl ::core::fmt::Debug for R18 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R18")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R19`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R19 {
        /// `a`
        pub a: R18,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R19 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R19>() == 144);
        ::core::assert!(::core::mem::align_of::<R19>() == 8);
        ::core::assert!(::core::mem::offset_of!(R19, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R19, b) == 136);
    };

    impl ::core::default::Default for R19 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R2`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R2 {
        /// `a`
        pub a: R1,
        /// `b`
        pub b: u32,
    }

    rt::plain!(R2 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R2>() == 8);
        ::core::assert!(::core::mem::align_of::<R2>() == 4);
        ::core::assert!(::core::mem::offset_of!(R2, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R2, b) == 4);
    };

    impl ::core::default::Default for R2 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R20`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R20 {
        /// `a`
        pub a: u8,
        /// `b`
        pub b: u8,
    }

    rt::plain!(R20 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R20>() == 2);
        ::core::assert!(::core::mem::align_of::<R20>() == 1);
        ::core::assert!(::core::mem::offset_of!(R20, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R20, b) == 1);
    };

    impl ::core::default::Default for R20 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R21`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R21 {
        /// `a`
        pub a: R20,
        /// `b`
        pub b: u16,
    }

    rt::plain!(R21 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R21>() == 4);
        ::core::assert!(::core::mem::align_of::<R21>() == 2);
        ::core::assert!(::core::mem::offset_of!(R21, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R21, b) == 2);
    };

    impl ::core::default::Default for R21 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R22`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R22 {
        /// `a`
        pub a: R21,
        /// `b`
        pub b: u32,
    }

    rt::plain!(R22 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R22>() == 8);
        ::core::assert!(::core::mem::align_of::<R22>() == 4);
        ::core::assert!(::core::mem::offset_of!(R22, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R22, b) == 4);
    };

    impl ::core::default::Default for R22 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R23`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R23 {
        /// `a`
        pub a: R22,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R23 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R23>() == 16);
        ::core::assert!(::core::mem::align_of::<R23>() == 8);
        ::core::assert!(::core::mem::offset_of!(R23, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R23, b) == 8);
    };

    impl ::core::default::Default for R23 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R24`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R24 {
        /// `a`
        pub a: R23,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R24 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R24>() == 24);
        ::core::assert!(::core::mem::align_of::<R24>() == 8);
        ::core::assert!(::core::mem::offset_of!(R24, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R24, b) == 16);
    };

    impl ::core::default::Default for R24 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R24 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R24 {}

    impl ::core::fmt::Debug for R24 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R24")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R25`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R25 {
        /// `a`
        pub a: R24,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R25 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R25>() == 32);
        ::core::assert!(::core::mem::align_of::<R25>() == 8);
        ::core::assert!(::core::mem::offset_of!(R25, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R25, b) == 24);
    };

    impl ::core::default::Default for R25 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R25 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R25 {}

    impl ::core::fmt::Debug for R25 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R25")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R26`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R26 {
        /// `a`
        pub a: R25,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R26 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R26>() == 40);
        ::core::assert!(::core::mem::align_of::<R26>() == 8);
        ::core::assert!(::core::mem::offset_of!(R26, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R26, b) == 32);
    };

    impl ::core::default::Default for R26 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R26 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R26 {}

    impl ::core::fmt::Debug for R26 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R26")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R27`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R27 {
        /// `a`
        pub a: R26,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R27 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R27>() == 48);
        ::core::assert!(::core::mem::align_of::<R27>() == 8);
        ::core::assert!(::core::mem::offset_of!(R27, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R27, b) == 40);
    };

    impl ::core::default::Default for R27 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R28`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R28 {
        /// `a`
        pub a: R27,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R28 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R28>() == 56);
        ::core::assert!(::core::mem::align_of::<R28>() == 8);
        ::core::assert!(::core::mem::offset_of!(R28, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R28, b) == 48);
    };

    impl ::core::default::Default for R28 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R28 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R28 {}

    impl ::core::fmt::Debug for R28 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R28")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R29`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R29 {
        /// `a`
        pub a: R28,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R29 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R29>() == 64);
        ::core::assert!(::core::mem::align_of::<R29>() == 8);
        ::core::assert!(::core::mem::offset_of!(R29, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R29, b) == 56);
    };

    impl ::core::default::Default for R29 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R29 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R29 {}

    impl ::core::fmt::Debug for R29 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R29")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R3`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R3 {
        /// `a`
        pub a: R2,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R3 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R3>() == 16);
        ::core::assert!(::core::mem::align_of::<R3>() == 8);
        ::core::assert!(::core::mem::offset_of!(R3, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R3, b) == 8);
    };

    impl ::core::default::Default for R3 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R30`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R30 {
        /// `a`
        pub a: R29,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R30 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R30>() == 72);
        ::core::assert!(::core::mem::align_of::<R30>() == 8);
        ::core::assert!(::core::mem::offset_of!(R30, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R30, b) == 64);
    };

    impl ::core::default::Default for R30 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R30 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R30 {}

    impl ::core::fmt::Debug for R30 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R30")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R31`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R31 {
        /// `a`
        pub a: R30,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R31 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R31>() == 80);
        ::core::assert!(::core::mem::align_of::<R31>() == 8);
        ::core::assert!(::core::mem::offset_of!(R31, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R31, b) == 72);
    };

    impl ::core::default::Default for R31 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R32`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R32 {
        /// `a`
        pub a: R31,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R32 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R32>() == 88);
        ::core::assert!(::core::mem::align_of::<R32>() == 8);
        ::core::assert!(::core::mem::offset_of!(R32, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R32, b) == 80);
    };

    impl ::core::default::Default for R32 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R32 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R32 {}

    impl ::core::fmt::Debug for R32 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R32")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R33`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R33 {
        /// `a`
        pub a: R32,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R33 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R33>() == 96);
        ::core::assert!(::core::mem::align_of::<R33>() == 8);
        ::core::assert!(::core::mem::offset_of!(R33, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R33, b) == 88);
    };

    impl ::core::default::Default for R33 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R33 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R33 {}

    impl ::core::fmt::Debug for R33 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R33")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R34`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R34 {
        /// `a`
        pub a: R33,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R34 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R34>() == 104);
        ::core::assert!(::core::mem::align_of::<R34>() == 8);
        ::core::assert!(::core::mem::offset_of!(R34, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R34, b) == 96);
    };

    impl ::core::default::Default for R34 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R34 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R34 {}

    impl ::core::fmt::Debug for R34 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R34")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R35`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R35 {
        /// `a`
        pub a: R34,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R35 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R35>() == 112);
        ::core::assert!(::core::mem::align_of::<R35>() == 8);
        ::core::assert!(::core::mem::offset_of!(R35, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R35, b) == 104);
    };

    impl ::core::default::Default for R35 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R36`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R36 {
        /// `a`
        pub a: R35,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R36 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R36>() == 120);
        ::core::assert!(::core::mem::align_of::<R36>() == 8);
        ::core::assert!(::core::mem::offset_of!(R36, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R36, b) == 112);
    };

    impl ::core::default::Default for R36 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R36 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R36 {}

    impl ::core::fmt::Debug for R36 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R36")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R37`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R37 {
        /// `a`
        pub a: R36,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R37 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R37>() == 128);
        ::core::assert!(::core::mem::align_of::<R37>() == 8);
        ::core::assert!(::core::mem::offset_of!(R37, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R37, b) == 120);
    };

    impl ::core::default::Default for R37 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R37 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R37 {}

    impl ::core::fmt::Debug for R37 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R37")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R38`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R38 {
        /// `a`
        pub a: R37,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R38 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R38>() == 136);
        ::core::assert!(::core::mem::align_of::<R38>() == 8);
        ::core::assert!(::core::mem::offset_of!(R38, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R38, b) == 128);
    };

    impl ::core::default::Default for R38 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R38 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R38 {}

    impl ::core::fmt::Debug for R38 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R38")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R39`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R39 {
        /// `a`
        pub a: R38,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R39 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R39>() == 144);
        ::core::assert!(::core::mem::align_of::<R39>() == 8);
        ::core::assert!(::core::mem::offset_of!(R39, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R39, b) == 136);
    };

    impl ::core::default::Default for R39 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R4`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R4 {
        /// `a`
        pub a: R3,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R4 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R4>() == 24);
        ::core::assert!(::core::mem::align_of::<R4>() == 8);
        ::core::assert!(::core::mem::offset_of!(R4, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R4, b) == 16);
    };

    impl ::core::default::Default for R4 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R4 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R4 {}

    impl ::core::fmt::Debug for R4 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R4")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R40`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R40 {
        /// `a`
        pub a: u8,
        /// `b`
        pub b: u8,
    }

    rt::plain!(R40 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R40>() == 2);
        ::core::assert!(::core::mem::align_of::<R40>() == 1);
        ::core::assert!(::core::mem::offset_of!(R40, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R40, b) == 1);
    };

    impl ::core::default::Default for R40 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R41`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R41 {
        /// `a`
        pub a: R40,
        /// `b`
        pub b: u16,
    }

    rt::plain!(R41 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R41>() == 4);
        ::core::assert!(::core::mem::align_of::<R41>() == 2);
        ::core::assert!(::core::mem::offset_of!(R41, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R41, b) == 2);
    };

    impl ::core::default::Default for R41 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R42`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R42 {
        /// `a`
        pub a: R41,
        /// `b`
        pub b: u32,
    }

    rt::plain!(R42 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R42>() == 8);
        ::core::assert!(::core::mem::align_of::<R42>() == 4);
        ::core::assert!(::core::mem::offset_of!(R42, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R42, b) == 4);
    };

    impl ::core::default::Default for R42 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R43`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R43 {
        /// `a`
        pub a: R42,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R43 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R43>() == 16);
        ::core::assert!(::core::mem::align_of::<R43>() == 8);
        ::core::assert!(::core::mem::offset_of!(R43, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R43, b) == 8);
    };

    impl ::core::default::Default for R43 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R44`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R44 {
        /// `a`
        pub a: R43,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R44 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R44>() == 24);
        ::core::assert!(::core::mem::align_of::<R44>() == 8);
        ::core::assert!(::core::mem::offset_of!(R44, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R44, b) == 16);
    };

    impl ::core::default::Default for R44 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R44 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R44 {}

    impl ::core::fmt::Debug for R44 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R44")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R45`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R45 {
        /// `a`
        pub a: R44,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R45 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R45>() == 32);
        ::core::assert!(::core::mem::align_of::<R45>() == 8);
        ::core::assert!(::core::mem::offset_of!(R45, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R45, b) == 24);
    };

    impl ::core::default::Default for R45 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R45 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R45 {}

    impl ::core::fmt::Debug for R45 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R45")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R46`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R46 {
        /// `a`
        pub a: R45,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R46 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R46>() == 40);
        ::core::assert!(::core::mem::align_of::<R46>() == 8);
        ::core::assert!(::core::mem::offset_of!(R46, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R46, b) == 32);
    };

    impl ::core::default::Default for R46 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R46 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R46 {}

    impl ::core::fmt::Debug for R46 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R46")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R47`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R47 {
        /// `a`
        pub a: R46,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R47 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R47>() == 48);
        ::core::assert!(::core::mem::align_of::<R47>() == 8);
        ::core::assert!(::core::mem::offset_of!(R47, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R47, b) == 40);
    };

    impl ::core::default::Default for R47 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R48`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R48 {
        /// `a`
        pub a: R47,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R48 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R48>() == 56);
        ::core::assert!(::core::mem::align_of::<R48>() == 8);
        ::core::assert!(::core::mem::offset_of!(R48, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R48, b) == 48);
    };

    impl ::core::default::Default for R48 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R48 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R48 {}

    impl ::core::fmt::Debug for R48 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R48")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R49`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R49 {
        /// `a`
        pub a: R48,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R49 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R49>() == 64);
        ::core::assert!(::core::mem::align_of::<R49>() == 8);
        ::core::assert!(::core::mem::offset_of!(R49, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R49, b) == 56);
    };

    impl ::core::default::Default for R49 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R49 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R49 {}

    impl ::core::fmt::Debug for R49 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R49")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R5`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R5 {
        /// `a`
        pub a: R4,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R5 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R5>() == 32);
        ::core::assert!(::core::mem::align_of::<R5>() == 8);
        ::core::assert!(::core::mem::offset_of!(R5, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R5, b) == 24);
    };

    impl ::core::default::Default for R5 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R5 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R5 {}

    impl ::core::fmt::Debug for R5 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R5")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R50`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R50 {
        /// `a`
        pub a: R49,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R50 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R50>() == 72);
        ::core::assert!(::core::mem::align_of::<R50>() == 8);
        ::core::assert!(::core::mem::offset_of!(R50, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R50, b) == 64);
    };

    impl ::core::default::Default for R50 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R50 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R50 {}

    impl ::core::fmt::Debug for R50 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R50")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R51`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R51 {
        /// `a`
        pub a: R50,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R51 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R51>() == 80);
        ::core::assert!(::core::mem::align_of::<R51>() == 8);
        ::core::assert!(::core::mem::offset_of!(R51, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R51, b) == 72);
    };

    impl ::core::default::Default for R51 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R52`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R52 {
        /// `a`
        pub a: R51,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R52 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R52>() == 88);
        ::core::assert!(::core::mem::align_of::<R52>() == 8);
        ::core::assert!(::core::mem::offset_of!(R52, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R52, b) == 80);
    };

    impl ::core::default::Default for R52 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R52 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R52 {}

    impl ::core::fmt::Debug for R52 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R52")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R53`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R53 {
        /// `a`
        pub a: R52,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R53 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R53>() == 96);
        ::core::assert!(::core::mem::align_of::<R53>() == 8);
        ::core::assert!(::core::mem::offset_of!(R53, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R53, b) == 88);
    };

    impl ::core::default::Default for R53 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R53 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R53 {}

    impl ::core::fmt::Debug for R53 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R53")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R54`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R54 {
        /// `a`
        pub a: R53,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R54 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R54>() == 104);
        ::core::assert!(::core::mem::align_of::<R54>() == 8);
        ::core::assert!(::core::mem::offset_of!(R54, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R54, b) == 96);
    };

    impl ::core::default::Default for R54 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R54 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R54 {}

    impl ::core::fmt::Debug for R54 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R54")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R55`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R55 {
        /// `a`
        pub a: R54,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R55 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R55>() == 112);
        ::core::assert!(::core::mem::align_of::<R55>() == 8);
        ::core::assert!(::core::mem::offset_of!(R55, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R55, b) == 104);
    };

    impl ::core::default::Default for R55 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R56`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R56 {
        /// `a`
        pub a: R55,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R56 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R56>() == 120);
        ::core::assert!(::core::mem::align_of::<R56>() == 8);
        ::core::assert!(::core::mem::offset_of!(R56, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R56, b) == 112);
    };

    impl ::core::default::Default for R56 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R56 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R56 {}

    impl ::core::fmt::Debug for R56 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R56")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R57`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R57 {
        /// `a`
        pub a: R56,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R57 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R57>() == 128);
        ::core::assert!(::core::mem::align_of::<R57>() == 8);
        ::core::assert!(::core::mem::offset_of!(R57, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R57, b) == 120);
    };

    impl ::core::default::Default for R57 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R57 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R57 {}

    impl ::core::fmt::Debug for R57 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R57")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R58`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R58 {
        /// `a`
        pub a: R57,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R58 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R58>() == 136);
        ::core::assert!(::core::mem::align_of::<R58>() == 8);
        ::core::assert!(::core::mem::offset_of!(R58, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R58, b) == 128);
    };

    impl ::core::default::Default for R58 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R58 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R58 {}

    impl ::core::fmt::Debug for R58 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R58")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R59`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R59 {
        /// `a`
        pub a: R58,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R59 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R59>() == 144);
        ::core::assert!(::core::mem::align_of::<R59>() == 8);
        ::core::assert!(::core::mem::offset_of!(R59, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R59, b) == 136);
    };

    impl ::core::default::Default for R59 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R6`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R6 {
        /// `a`
        pub a: R5,
        /// `b`
        pub b: u32,
        #[doc(hidden)]
        pub _pad0: [u8; 4],
    }

    rt::plain!(R6 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R6>() == 40);
        ::core::assert!(::core::mem::align_of::<R6>() == 8);
        ::core::assert!(::core::mem::offset_of!(R6, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R6, b) == 32);
    };

    impl ::core::default::Default for R6 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R6 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R6 {}

    impl ::core::fmt::Debug for R6 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R6")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R7`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct R7 {
        /// `a`
        pub a: R6,
        /// `b`
        pub b: u64,
    }

    rt::plain!(R7 { a, b });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R7>() == 48);
        ::core::assert!(::core::mem::align_of::<R7>() == 8);
        ::core::assert!(::core::mem::offset_of!(R7, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R7, b) == 40);
    };

    impl ::core::default::Default for R7 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// Record `R8`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R8 {
        /// `a`
        pub a: R7,
        /// `b`
        pub b: u8,
        #[doc(hidden)]
        pub _pad0: [u8; 7],
    }

    rt::plain!(R8 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R8>() == 56);
        ::core::assert!(::core::mem::align_of::<R8>() == 8);
        ::core::assert!(::core::mem::offset_of!(R8, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R8, b) == 48);
    };

    impl ::core::default::Default for R8 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R8 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R8 {}

    impl ::core::fmt::Debug for R8 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R8")
                .field("a", &self.a)
                .field("b", &self.b)
                .finish()
        }
    }

    /// Record `R9`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct R9 {
        /// `a`
        pub a: R8,
        /// `b`
        pub b: u16,
        #[doc(hidden)]
        pub _pad0: [u8; 6],
    }

    rt::plain!(R9 { a, b, _pad0 });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<R9>() == 64);
        ::core::assert!(::core::mem::align_of::<R9>() == 8);
        ::core::assert!(::core::mem::offset_of!(R9, a) == 0);
        ::core::assert!(::core::mem::offset_of!(R9, b) == 56);
    };

    impl ::core::default::Default for R9 {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for R9 {
        fn eq(&self, other: &Self) -> bool {
            self.a == other.a && self.b == other.b
        }
    }

    impl ::core::cmp::Eq for R9 {}

    impl ::core::fmt::Debug for R9 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("R9")
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
            name: rt::text("many_types"),
            version: 0,
            doc: rt::text("60 records, some deep in others."),
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
                name: rt::text("R0"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 2, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("R1"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R0")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("R10"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R9")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 64, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 72, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R11"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R10")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 72, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 80, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R12"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R11")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 80, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 88, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R13"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R12")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 88, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 96, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R14"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R13")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 96, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 104, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R15"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R14")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 104, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 112, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R16"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R15")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 112, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 120, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R17"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R16")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 120, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 128, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R18"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R17")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 128, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 136, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R19"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R18")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 136, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 144, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R2"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R1")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
            rt::model::TypeDef {
                name: rt::text("R20"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 2, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("R21"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R20")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("R22"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R21")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
            rt::model::TypeDef {
                name: rt::text("R23"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R22")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 16, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R24"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R23")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 24, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R25"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R24")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 32, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R26"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R25")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 32, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 40, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R27"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R26")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 48, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R28"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R27")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 48, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 56, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R29"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R28")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 56, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 64, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R3"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R2")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 16, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R30"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R29")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 64, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 72, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R31"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R30")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 72, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 80, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R32"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R31")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 80, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 88, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R33"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R32")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 88, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 96, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R34"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R33")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 96, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 104, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R35"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R34")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 104, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 112, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R36"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R35")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 112, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 120, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R37"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R36")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 120, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 128, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R38"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R37")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 128, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 136, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R39"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R38")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 136, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 144, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R4"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R3")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 24, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R40"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 2, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("R41"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R40")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 4, align: 2 }),
            },
            rt::model::TypeDef {
                name: rt::text("R42"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R41")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
            rt::model::TypeDef {
                name: rt::text("R43"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R42")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 16, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R44"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R43")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 16, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 24, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R45"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R44")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 32, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R46"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R45")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 32, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 40, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R47"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R46")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 48, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R48"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R47")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 48, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 56, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R49"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R48")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 56, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 64, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R5"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R4")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 32, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R50"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R49")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 64, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 72, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R51"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R50")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 72, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 80, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R52"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R51")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 80, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 88, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R53"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R52")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 88, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 96, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R54"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R53")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 96, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 104, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R55"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R54")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 104, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 112, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R56"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R55")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 112, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 120, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R57"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R56")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 120, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 128, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R58"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R57")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 128, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 136, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R59"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R58")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 136, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 144, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R6"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R5")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 32, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 40, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R7"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R6")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U64), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 40, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 48, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R8"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R7")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 48, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 56, align: 8 }),
            },
            rt::model::TypeDef {
                name: rt::text("R9"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Named(rt::text("R8")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U16), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 56, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 64, align: 8 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("x"),
                elem: rt::model::Elem::Named(rt::text("R19")),
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
                name: rt::text("y"),
                elem: rt::model::Elem::Named(rt::text("R39")),
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
                name: rt::text("z"),
                elem: rt::model::Elem::Named(rt::text("R59")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(2), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x8d167e18c28fa408;
        pub(super) const LAYOUT_HASH: u64 = 0xddf0625b5a9551ad;
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
        /// `x`
        #[inline]
        pub fn x(&self) -> &R19 {
            rt::one_ref(&self.0, 0)
        }

        /// `y`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn y(&self) -> &[R39] {
            rt::slice(&self.0, 1)
        }

        /// `z`
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn z(&self) -> &[R59] {
            rt::slice(&self.0, 2)
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
            rt::debug(f, "many_types", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `x`.
        #[inline]
        pub fn set_x(&mut self, value: R19) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `x` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn x_mut(&mut self) -> &mut R19 {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `y`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_y(&mut self, values: &[R39]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 1, values)
        }

        /// Lends `y` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn y_mut(&mut self) -> &mut [R39] {
            rt::slice_mut(self.0.fixed(1))
        }

        /// Writes `z`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn set_z(&mut self, values: &[R59]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 2, values)
        }

        /// Adds `n` elements of `z` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 2.
        #[inline]
        pub fn z_mut(&mut self, n: usize) -> ::core::result::Result<&mut [R59], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(2, n)?))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1] = self.0.fixed_parts();
            Fixed {
                x: rt::one_mut(s0),
                y: rt::slice_mut(s1),
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
        /// `x`
        pub x: &'a mut R19,
        /// `y`
        ///
        /// Shape: (2,).
        pub y: &'a mut [R39],
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
