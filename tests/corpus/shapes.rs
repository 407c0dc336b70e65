// @generated. Made by shmxc 0.1.0 from shapes.yaml. Do not edit.

/// Schema `shapes`.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod shapes {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
        /// `rows`
        pub const ROWS: usize = 4;
        /// `columns`
        pub const COLUMNS: usize = 6;
    }

    /// Stream `one_d`.
    ///
    /// Shape: (7,).
    pub const ONE_D: rt::StreamId = rt::StreamId(1);
    /// Stream `named`.
    ///
    /// Shape: (4, 6).
    pub const NAMED: rt::StreamId = rt::StreamId(2);
    /// Stream `three_d`.
    ///
    /// Shape: (2, 3, 4).
    pub const THREE_D: rt::StreamId = rt::StreamId(3);
    /// Stream `five_d`.
    ///
    /// Shape: (1, 2, 1, 3, 1).
    pub const FIVE_D: rt::StreamId = rt::StreamId(4);
    /// Stream `frames`.
    ///
    /// Shape: (n, 4, 6), n up to 3.
    pub const FRAMES: rt::StreamId = rt::StreamId(5);
    /// Shape of `named`, outermost dimension first.
    pub const NAMED_SHAPE: [usize; 2] = [4, 6];
    /// Shape of `three_d`, outermost dimension first.
    pub const THREE_D_SHAPE: [usize; 3] = [2, 3, 4];
    /// Shape of `five_d`, outermost dimension first.
    pub const FIVE_D_SHAPE: [usize; 5] = [1, 2, 1, 3, 1];
    /// Shape of a block of `frames`, outermost dimension first.
    pub const FRAMES_SHAPE: [usize; 2] = [4, 6];

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("shapes"),
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
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("one_d"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4, 6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("three_d"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 3, 4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("five_d"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1, 2, 1, 3, 1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("frames"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(3), dims: rt::list(&[4, 6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x1f783b34392c76a9;
        pub(super) const LAYOUT_HASH: u64 = 0x2834365b558cdf46;
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
        /// `one_d`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn one_d(&self) -> &[u8] {
            rt::slice(&self.0, 0)
        }

        /// `named`
        ///
        /// Shape: (4, 6).
        #[inline]
        pub fn named(&self) -> &[u8] {
            rt::slice(&self.0, 1)
        }

        /// `three_d`
        ///
        /// Shape: (2, 3, 4).
        #[inline]
        pub fn three_d(&self) -> &[u8] {
            rt::slice(&self.0, 2)
        }

        /// `five_d`
        ///
        /// Shape: (1, 2, 1, 3, 1).
        #[inline]
        pub fn five_d(&self) -> &[u8] {
            rt::slice(&self.0, 3)
        }

        /// `frames`
        ///
        /// Shape: (n, 4, 6), n up to 3.
        #[inline]
        pub fn frames(&self) -> &[u8] {
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
            rt::debug(f, "shapes", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `one_d`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_one_d(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 0, values)
        }

        /// Lends `one_d` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn one_d_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(0))
        }

        /// Writes `named`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4, 6).
        #[inline]
        pub fn set_named(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 1, values)
        }

        /// Lends `named` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4, 6).
        #[inline]
        pub fn named_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(1))
        }

        /// Writes `three_d`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2, 3, 4).
        #[inline]
        pub fn set_three_d(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 2, values)
        }

        /// Lends `three_d` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 3, 4).
        #[inline]
        pub fn three_d_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(2))
        }

        /// Writes `five_d`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1, 2, 1, 3, 1).
        #[inline]
        pub fn set_five_d(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 3, values)
        }

        /// Lends `five_d` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1, 2, 1, 3, 1).
        #[inline]
        pub fn five_d_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(3))
        }

        /// Writes `frames`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 4, 6), n up to 3.
        #[inline]
        pub fn set_frames(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 4, values)
        }

        /// Adds `n` blocks of `frames` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 4, 6), n up to 3.
        #[inline]
        pub fn frames_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(4, n)?))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s3] = self.0.fixed_parts();
            Fixed {
                one_d: rt::slice_mut(s0),
                named: rt::slice_mut(s1),
                three_d: rt::slice_mut(s2),
                five_d: rt::slice_mut(s3),
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
        /// `one_d`
        ///
        /// Shape: (7,).
        pub one_d: &'a mut [u8],
        /// `named`
        ///
        /// Shape: (4, 6).
        pub named: &'a mut [u8],
        /// `three_d`
        ///
        /// Shape: (2, 3, 4).
        pub three_d: &'a mut [u8],
        /// `five_d`
        ///
        /// Shape: (1, 2, 1, 3, 1).
        pub five_d: &'a mut [u8],
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
