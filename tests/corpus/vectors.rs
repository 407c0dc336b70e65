// @generated. Made by shmxc 0.1.0 from vectors.yaml. Do not edit.

/// Vectors are a type and its components, nothing else.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod vectors {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `at`.
    ///
    /// Shape: (2,), components x, y.
    pub const AT: rt::StreamId = rt::StreamId(1);
    /// Stream `turns`.
    ///
    /// Shape: (4, 4), planes w, x, y, z.
    pub const TURNS: rt::StreamId = rt::StreamId(2);
    /// Stream `pixels`.
    ///
    /// Shape: (4, 5, 3), components r, g, b.
    pub const PIXELS: rt::StreamId = rt::StreamId(3);
    /// Stream `six`.
    ///
    /// Shape: (6, n), n up to 3.
    pub const SIX: rt::StreamId = rt::StreamId(4);
    /// Shape of `pixels`, outermost dimension first.
    pub const PIXELS_SHAPE: [usize; 2] = [4, 5];

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `turns`
        ///
        /// Shape: (4, 4), planes w, x, y, z.
        #[derive(Clone, Copy, Debug)]
        pub struct Turns<'a> {
            /// Plane `w`.
            pub w: &'a [f32],
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
            /// Plane `z`.
            pub z: &'a [f32],
        }

        /// `turns`
        ///
        /// Shape: (4, 4), planes w, x, y, z.
        #[derive(Debug)]
        pub struct TurnsMut<'a> {
            /// Plane `w`.
            pub w: &'a mut [f32],
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
            name: rt::text("vectors"),
            version: 0,
            doc: rt::text("Vectors are a type and its components, nothing else."),
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
                name: rt::text("at"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components { count: 2, names: rt::list(const { &[rt::text("x"), rt::text("y")] }) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("turns"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 4, names: rt::list(const { &[rt::text("w"), rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("pixels"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("r"), rt::text("g"), rt::text("b")] }) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4, 5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("six"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components { count: 6, names: rt::list(&[]) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(3), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xf18a8874f205ce56;
        pub(super) const LAYOUT_HASH: u64 = 0x68c4283df56e8c4a;
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
        /// `at`
        ///
        /// Shape: (2,), components x, y.
        #[inline]
        pub fn at(&self) -> [f64; 2] {
            rt::one(&self.0, 0)
        }

        /// `turns`
        ///
        /// Shape: (4, 4), planes w, x, y, z.
        #[inline]
        pub fn turns(&self) -> planes::Turns<'_> {
            let [p0, p1, p2, p3] = rt::planes::<f32, 4, _>(&self.0, 1);
            planes::Turns { w: p0, x: p1, y: p2, z: p3 }
        }

        /// `pixels`
        ///
        /// Shape: (4, 5, 3), components r, g, b.
        #[inline]
        pub fn pixels(&self) -> &[[u8; 3]] {
            rt::slice(&self.0, 2)
        }

        /// `six`
        ///
        /// Shape: (6, n), n up to 3.
        #[inline]
        pub fn six(&self) -> [&[i16]; 6] {
            rt::planes(&self.0, 3)
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
            rt::debug(f, "vectors", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `at`.
        ///
        /// Shape: (2,), components x, y.
        #[inline]
        pub fn set_at(&mut self, value: [f64; 2]) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `at` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,), components x, y.
        #[inline]
        pub fn at_mut(&mut self) -> &mut [f64; 2] {
            rt::one_mut(self.0.fixed(0))
        }

        /// Lends `turns` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4, 4), planes w, x, y, z.
        #[inline]
        pub fn turns_mut(&mut self) -> planes::TurnsMut<'_> {
            let [p0, p1, p2, p3] = rt::planes_mut(self.0.fixed(1));
            planes::TurnsMut { w: p0, x: p1, y: p2, z: p3 }
        }

        /// Writes `pixels`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4, 5, 3), components r, g, b.
        #[inline]
        pub fn set_pixels(&mut self, values: &[[u8; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 2, values)
        }

        /// Lends `pixels` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4, 5, 3), components r, g, b.
        #[inline]
        pub fn pixels_mut(&mut self) -> &mut [[u8; 3]] {
            rt::slice_mut(self.0.fixed(2))
        }

        /// Adds `n` elements of `six` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (6, n), n up to 3.
        #[inline]
        pub fn six_mut(&mut self, n: usize) -> ::core::result::Result<[&mut [i16]; 6], rt::Error> {
            ::core::result::Result::Ok(rt::planes_mut(self.0.variable(3, n)?))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2] = self.0.fixed_parts();
            Fixed {
                at: rt::one_mut(s0),
                turns: {
                    let [p0, p1, p2, p3] = rt::planes_mut(s1);
                    planes::TurnsMut { w: p0, x: p1, y: p2, z: p3 }
                },
                pixels: rt::slice_mut(s2),
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
        /// `at`
        ///
        /// Shape: (2,), components x, y.
        pub at: &'a mut [f64; 2],
        /// `turns`
        ///
        /// Shape: (4, 4), planes w, x, y, z.
        pub turns: planes::TurnsMut<'a>,
        /// `pixels`
        ///
        /// Shape: (4, 5, 3), components r, g, b.
        pub pixels: &'a mut [[u8; 3]],
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
