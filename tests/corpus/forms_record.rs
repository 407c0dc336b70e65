// @generated. Made by shmxc 0.1.0 from forms_record.yaml. Do not edit.

/// Every form of stream that a record may have.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod forms_record {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `one`.
    pub const ONE: rt::StreamId = rt::StreamId(1);
    /// Stream `list`.
    ///
    /// Shape: (5,).
    pub const LIST: rt::StreamId = rt::StreamId(2);
    /// Stream `grid`.
    ///
    /// Shape: (2, 3).
    pub const GRID: rt::StreamId = rt::StreamId(3);
    /// Stream `some`.
    ///
    /// Shape: (n,), n up to 9.
    pub const SOME: rt::StreamId = rt::StreamId(4);
    /// Stream `tiles`.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    pub const TILES: rt::StreamId = rt::StreamId(5);
    /// Stream `maybe`.
    ///
    /// A frame may lack it.
    pub const MAYBE: rt::StreamId = rt::StreamId(6);
    /// Stream `maybe_list`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const MAYBE_LIST: rt::StreamId = rt::StreamId(7);
    /// Stream `maybe_some`.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    pub const MAYBE_SOME: rt::StreamId = rt::StreamId(8);
    /// Stream `absent`.
    ///
    /// A frame may lack it.
    pub const ABSENT: rt::StreamId = rt::StreamId(9);
    /// Shape of `grid`, outermost dimension first.
    pub const GRID_SHAPE: [usize; 2] = [2, 3];
    /// Shape of a block of `tiles`, outermost dimension first.
    pub const TILES_SHAPE: [usize; 2] = [2, 3];

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
            name: rt::text("forms_record"),
            version: 0,
            doc: rt::text("Every form of stream that a record may have."),
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
                name: rt::text("Pair"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("a"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("b"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 8, align: 4 }),
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("one"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
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
                name: rt::text("list"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("grid"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("some"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("tiles"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("maybe"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("maybe_list"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("maybe_some"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("absent"),
                elem: rt::model::Elem::Named(rt::text("Pair")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x05daf1f137161e5f;
        pub(super) const LAYOUT_HASH: u64 = 0x597b59af37e86bd2;
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
        /// `one`
        #[inline]
        pub fn one(&self) -> &Pair {
            rt::one_ref(&self.0, 0)
        }

        /// `list`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn list(&self) -> &[Pair] {
            rt::slice(&self.0, 1)
        }

        /// `grid`
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn grid(&self) -> &[Pair] {
            rt::slice(&self.0, 2)
        }

        /// `some`
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn some(&self) -> &[Pair] {
            rt::slice(&self.0, 3)
        }

        /// `tiles`
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn tiles(&self) -> &[Pair] {
            rt::slice(&self.0, 4)
        }

        /// `maybe`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn maybe(&self) -> ::core::option::Option<&Pair> {
            rt::opt_one_ref(&self.0, 5)
        }

        /// `maybe_list`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn maybe_list(&self) -> ::core::option::Option<&[Pair]> {
            rt::opt_slice(&self.0, 6)
        }

        /// `maybe_some`
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn maybe_some(&self) -> ::core::option::Option<&[Pair]> {
            rt::opt_slice(&self.0, 7)
        }

        /// `absent`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn absent(&self) -> ::core::option::Option<&Pair> {
            rt::opt_one_ref(&self.0, 8)
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
            rt::debug(f, "forms_record", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `one`.
        #[inline]
        pub fn set_one(&mut self, value: Pair) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `one` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn one_mut(&mut self) -> &mut Pair {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `list`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_list(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 1, values)
        }

        /// Lends `list` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn list_mut(&mut self) -> &mut [Pair] {
            rt::slice_mut(self.0.fixed(1))
        }

        /// Writes `grid`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn set_grid(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 2, values)
        }

        /// Lends `grid` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn grid_mut(&mut self) -> &mut [Pair] {
            rt::slice_mut(self.0.fixed(2))
        }

        /// Writes `some`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn set_some(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 3, values)
        }

        /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn some_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Pair], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(3, n)?))
        }

        /// Writes `tiles`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn set_tiles(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 4, values)
        }

        /// Adds `n` blocks of `tiles` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn tiles_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Pair], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(4, n)?))
        }

        /// Writes `maybe`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_maybe(&mut self, value: Pair) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 5, ::core::slice::from_ref(&value))
        }

        /// Adds `maybe` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn maybe_mut(&mut self) -> ::core::result::Result<&mut Pair, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(5, 1)?))
        }

        /// Writes `maybe_list`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_maybe_list(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 6, values)
        }

        /// Adds `maybe_list` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn maybe_list_mut(&mut self) -> ::core::result::Result<&mut [Pair], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(6, 1)?))
        }

        /// Writes `maybe_some`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn set_maybe_some(&mut self, values: &[Pair]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 7, values)
        }

        /// Adds `n` elements of `maybe_some` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn maybe_some_mut(&mut self, n: usize) -> ::core::result::Result<&mut [Pair], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(7, n)?))
        }

        /// Writes `absent`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_absent(&mut self, value: Pair) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 8, ::core::slice::from_ref(&value))
        }

        /// Adds `absent` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn absent_mut(&mut self) -> ::core::result::Result<&mut Pair, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(8, 1)?))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2] = self.0.fixed_parts();
            Fixed {
                one: rt::one_mut(s0),
                list: rt::slice_mut(s1),
                grid: rt::slice_mut(s2),
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
        /// `one`
        pub one: &'a mut Pair,
        /// `list`
        ///
        /// Shape: (5,).
        pub list: &'a mut [Pair],
        /// `grid`
        ///
        /// Shape: (2, 3).
        pub grid: &'a mut [Pair],
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
