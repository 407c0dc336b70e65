// @generated. Made by shmxc 0.1.0 from everything.yaml. Do not edit.

/// Positions and velocities of the particle solver.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod everything {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
        /// `particles`
        pub const PARTICLES: usize = 100;
    }

    /// Stream `tick`.
    pub const TICK: rt::StreamId = rt::StreamId(1);
    /// Stream `position`.
    ///
    /// Shape: (3, 100), planes x, y, z. Unit: m.
    pub const POSITION: rt::StreamId = rt::StreamId(3);
    /// Stream `velocity`.
    ///
    /// Shape: (100, 3). Unit: m/s.
    pub const VELOCITY: rt::StreamId = rt::StreamId(4);
    /// Stream `born`.
    ///
    /// Shape: (n,), n up to 256.
    pub const BORN: rt::StreamId = rt::StreamId(5);
    /// Stream `depth`.
    ///
    /// Shape: (48, 64). Unit: m. A frame may lack it.
    pub const DEPTH: rt::StreamId = rt::StreamId(6);
    /// Stream `log`.
    ///
    /// Up to 4096 bytes.
    pub const LOG: rt::StreamId = rt::StreamId(7);
    /// Stream `hud`.
    ///
    /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
    pub const HUD: rt::StreamId = rt::StreamId(8);
    /// Stream `fault`.
    pub const FAULT: rt::StreamId = rt::StreamId(11);
    /// Shape of `depth`, outermost dimension first.
    pub const DEPTH_SHAPE: [usize; 2] = [48, 64];

    /// Enum `Kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Kind {
        /// `dust`
        Dust = 0,
        /// `gas`
        Gas = 1,
        /// `star`
        Star = 2,
    }

    impl rt::Enum for Kind {
        type Repr = u8;
        const NAME: &'static str = "Kind";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::Dust,
                1 => Self::Gas,
                2 => Self::Star,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Dust => "dust",
                Self::Gas => "gas",
                Self::Star => "star",
            }
        }
    }

    /// Flags `Fault`: any combination of bits is legal.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
    #[repr(transparent)]
    pub struct Fault(pub u16);

    rt::plain!(Fault { 0 });

    impl Fault {
        /// `hot`
        pub const HOT: Self = Self(0x1);
        /// `stuck`
        pub const STUCK: Self = Self(0x2);

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

    impl ::core::ops::BitOr for Fault {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }
    }

    impl ::core::ops::BitOrAssign for Fault {
        fn bitor_assign(&mut self, other: Self) {
            self.0 |= other.0;
        }
    }

    impl ::core::ops::BitAnd for Fault {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            Self(self.0 & other.0)
        }
    }

    impl ::core::ops::BitAndAssign for Fault {
        fn bitand_assign(&mut self, other: Self) {
            self.0 &= other.0;
        }
    }

    impl ::core::ops::Not for Fault {
        type Output = Self;
        fn not(self) -> Self {
            Self(!self.0)
        }
    }

    impl ::core::fmt::Debug for Fault {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            const NAMES: &[(&str, u16)] = &[
                ("hot", 0x1),
                ("stuck", 0x2),
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

    /// Record `Particle`.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Particle {
        /// `id`
        pub id: u32,
        /// `kind`
        pub kind: rt::Open<Kind>,
        #[doc(hidden)]
        pub _pad0: [u8; 3],
        /// `mass`
        ///
        /// Unit: kg.
        pub mass: f32,
        /// `origin`
        ///
        /// Components: x, y, z.
        pub origin: [f32; 3],
        /// `name`
        pub name: rt::Text<16>,
    }

    rt::plain!(Particle { id, kind, _pad0, mass, origin, name });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Particle>() == 40);
        ::core::assert!(::core::mem::align_of::<Particle>() == 4);
        ::core::assert!(::core::mem::offset_of!(Particle, id) == 0);
        ::core::assert!(::core::mem::offset_of!(Particle, kind) == 4);
        ::core::assert!(::core::mem::offset_of!(Particle, mass) == 8);
        ::core::assert!(::core::mem::offset_of!(Particle, origin) == 12);
        ::core::assert!(::core::mem::offset_of!(Particle, name) == 24);
    };

    impl ::core::default::Default for Particle {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    impl ::core::cmp::PartialEq for Particle {
        fn eq(&self, other: &Self) -> bool {
            self.id == other.id && self.kind == other.kind && self.mass == other.mass && self.origin == other.origin && self.name == other.name
        }
    }

    impl ::core::fmt::Debug for Particle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Particle")
                .field("id", &self.id)
                .field("kind", &self.kind)
                .field("mass", &self.mass)
                .field("origin", &self.origin)
                .field("name", &self.name)
                .finish()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `position`
        ///
        /// Shape: (3, 100), planes x, y, z. Unit: m.
        #[derive(Clone, Copy, Debug)]
        pub struct Position<'a> {
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
            /// Plane `z`.
            pub z: &'a [f32],
        }

        /// `position`
        ///
        /// Shape: (3, 100), planes x, y, z. Unit: m.
        #[derive(Debug)]
        pub struct PositionMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [f32],
            /// Plane `y`.
            pub y: &'a mut [f32],
            /// Plane `z`.
            pub z: &'a mut [f32],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("everything"),
            version: 3,
            doc: rt::text("Positions and velocities of the particle solver."),
            segment: rt::model::Segment {
                readers: 4,
                pins: 2,
                slots: ::core::option::Option::Some(16),
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
            reserved_streams: rt::list(&[9, 10]),
            reserved_controls: rt::list(&[4]),
        };
        const TYPES: &[rt::model::TypeDef] = &[
            rt::model::TypeDef {
                name: rt::text("Fault"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Flags { base: rt::model::Scalar::U16, values: rt::list(const { &[rt::model::Value { name: rt::text("hot"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("stuck"), value: 2, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Kind"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("dust"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("gas"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("star"), value: 2, doc: rt::text("") }] }) },
            },
            rt::model::TypeDef {
                name: rt::text("Particle"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("id"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("kind"), elem: rt::model::Elem::Named(rt::text("Kind")), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("mass"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text("kg"), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("origin"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[]), offset: 12, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("name"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[16]), offset: 24, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 40, align: 4 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("tick"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U64),
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
                name: rt::text("position"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[100]) },
                optional: false,
                unit: rt::text("m"),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("velocity"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[100]) },
                optional: false,
                unit: rt::text("m/s"),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("born"),
                elem: rt::model::Elem::Named(rt::text("Particle")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(256), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("depth"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[48, 64]) },
                optional: true,
                unit: rt::text("m"),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("log"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4096), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("race-table-update"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(2048), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(const { &[rt::model::Meta { key: rt::text("rate"), value: rt::model::MetaValue::Number(rt::text("30")) }] }),
            },
            rt::model::Stream {
                id: 11,
                name: rt::text("fault"),
                elem: rt::model::Elem::Named(rt::text("Fault")),
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
                name: rt::text("set_gravity"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("g"), elem: rt::model::Elem::Scalar(rt::model::Scalar::F32), components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) }, dims: rt::list(&[]), offset: 0, unit: rt::text("m/s^2"), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 12, align: 4 },
            },
            rt::model::Control {
                id: 2,
                name: rt::text("load"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("path"), elem: rt::model::Elem::Utf8, components: rt::model::Components::ONE, dims: rt::list(&[256]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 256, align: 1 },
            },
            rt::model::Control {
                id: 3,
                name: rt::text("pause"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(&[]), bytes: 0, align: 1 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x0d71017d1a6eef98;
        pub(super) const LAYOUT_HASH: u64 = 0x79422795c55c1851;
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
        /// `tick`
        #[inline]
        pub fn tick(&self) -> u64 {
            rt::one(&self.0, 0)
        }

        /// `position`
        ///
        /// Shape: (3, 100), planes x, y, z. Unit: m.
        #[inline]
        pub fn position(&self) -> planes::Position<'_> {
            let [p0, p1, p2] = rt::planes::<f32, 3, _>(&self.0, 1);
            planes::Position { x: p0, y: p1, z: p2 }
        }

        /// `velocity`
        ///
        /// Shape: (100, 3). Unit: m/s.
        #[inline]
        pub fn velocity(&self) -> &[[f32; 3]] {
            rt::slice(&self.0, 2)
        }

        /// `born`
        ///
        /// Shape: (n,), n up to 256.
        #[inline]
        pub fn born(&self) -> &[Particle] {
            rt::slice(&self.0, 3)
        }

        /// `depth`
        ///
        /// Shape: (48, 64). Unit: m. A frame may lack it.
        #[inline]
        pub fn depth(&self) -> ::core::option::Option<&[rt::f16]> {
            rt::opt_slice(&self.0, 4)
        }

        /// `log`
        ///
        /// Up to 4096 bytes.
        #[inline]
        pub fn log(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 5)
        }

        /// `hud`
        ///
        /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
        #[inline]
        pub fn hud(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 6)
        }

        /// `hud`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn hud_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 6)
        }

        /// `fault`
        #[inline]
        pub fn fault(&self) -> Fault {
            rt::one(&self.0, 7)
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
            rt::debug(f, "everything", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `tick`.
        #[inline]
        pub fn set_tick(&mut self, value: u64) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `tick` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn tick_mut(&mut self) -> &mut u64 {
            rt::one_mut(self.0.fixed(0))
        }

        /// Lends `position` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3, 100), planes x, y, z. Unit: m.
        #[inline]
        pub fn position_mut(&mut self) -> planes::PositionMut<'_> {
            let [p0, p1, p2] = rt::planes_mut(self.0.fixed(1));
            planes::PositionMut { x: p0, y: p1, z: p2 }
        }

        /// Writes `velocity`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (100, 3). Unit: m/s.
        #[inline]
        pub fn set_velocity(&mut self, values: &[[f32; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 2, values)
        }

        /// Lends `velocity` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (100, 3). Unit: m/s.
        #[inline]
        pub fn velocity_mut(&mut self) -> &mut [[f32; 3]] {
            rt::slice_mut(self.0.fixed(2))
        }

        /// Writes `born`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 256.
        #[inline]
        pub fn set_born(&mut self, values: &[Particle]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 3, values)
        }

        /// Adds `n` elements of `born` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 256.
        #[inline]
        pub fn born_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Particle], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(3, n)?))
        }

        /// Writes `depth`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (48, 64). Unit: m. A frame may lack it.
        #[inline]
        pub fn set_depth(&mut self, values: &[rt::f16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 4, values)
        }

        /// Adds `depth` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (48, 64). Unit: m. A frame may lack it.
        #[inline]
        pub fn depth_mut(&mut self) -> ::core::result::Result<&mut [rt::f16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(4, 1)?))
        }

        /// Writes `log`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 4096 bytes.
        #[inline]
        pub fn set_log(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 5, text)
        }

        /// Writes `hud`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
        #[inline]
        pub fn set_hud<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 6, value)
        }

        /// Writes `hud`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
        #[inline]
        pub fn set_hud_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 6, text)
        }

        /// Writes `fault`.
        #[inline]
        pub fn set_fault(&mut self, value: Fault) {
            *rt::one_mut(self.0.fixed(7)) = value
        }

        /// Lends `fault` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn fault_mut(&mut self) -> &mut Fault {
            rt::one_mut(self.0.fixed(7))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s7] = self.0.fixed_parts();
            Fixed {
                tick: rt::one_mut(s0),
                position: {
                    let [p0, p1, p2] = rt::planes_mut(s1);
                    planes::PositionMut { x: p0, y: p1, z: p2 }
                },
                velocity: rt::slice_mut(s2),
                fault: rt::one_mut(s7),
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
        /// `tick`
        pub tick: &'a mut u64,
        /// `position`
        ///
        /// Shape: (3, 100), planes x, y, z. Unit: m.
        pub position: planes::PositionMut<'a>,
        /// `velocity`
        ///
        /// Shape: (100, 3). Unit: m/s.
        pub velocity: &'a mut [[f32; 3]],
        /// `fault`
        pub fault: &'a mut Fault,
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
        /// Message `set_gravity`.
        SetGravity {
            /// `g`
            ///
            /// Components: x, y, z. Unit: m/s^2.
            g: [f32; 3],
        },
        /// Message `load`.
        Load {
            /// `path`
            path: rt::Text<256>,
        },
        /// Message `pause`.
        Pause,
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
        ::core::assert!(::core::mem::size_of::<[f32; 3]>() == 12);
        ::core::assert!(::core::mem::size_of::<rt::Text<256>>() == 256);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::SetGravity { .. } => 1,
                Self::Load { .. } => 2,
                Self::Pause => 3,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::SetGravity { g: f0 } => { let at = out.len(); out.resize(at + 12, 0); rt::put(out, at + 0, f0); },
                Self::Load { path: f0 } => { let at = out.len(); out.resize(at + 256, 0); rt::put(out, at + 0, f0); },
                Self::Pause => {},
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 => { rt::check_body("set_gravity", body, 12)?; ::core::result::Result::Ok(Self::SetGravity { g: rt::take(body, 0) }) },
                2 => { rt::check_body("load", body, 256)?; ::core::result::Result::Ok(Self::Load { path: rt::take(body, 0) }) },
                3 if body.is_empty() => ::core::result::Result::Ok(Self::Pause),
                3 => ::core::result::Result::Err(rt::bad_body("pause", 0, body.len())),
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
