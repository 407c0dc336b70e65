// @generated. Made by shmxc 0.1.0 from names_derived.yaml. Do not edit.

/// Names that are like those made from others.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_derived {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `a`.
    ///
    /// Up to 64 bytes. A frame may lack it.
    pub const A: rt::StreamId = rt::StreamId(1);
    /// Stream `a_as`.
    pub const A_AS: rt::StreamId = rt::StreamId(2);
    /// Stream `a_text`.
    ///
    /// Up to 8 bytes.
    pub const A_TEXT: rt::StreamId = rt::StreamId(3);
    /// Stream `g`.
    ///
    /// Shape: (2, 2).
    pub const G: rt::StreamId = rt::StreamId(4);
    /// Stream `g_shape`.
    pub const G_SHAPE: rt::StreamId = rt::StreamId(5);
    /// Stream `p`.
    ///
    /// Shape: (2, 2), planes x, y.
    pub const P: rt::StreamId = rt::StreamId(6);
    /// Stream `p_mut`.
    ///
    /// Shape: (2, 2), planes x, y.
    pub const P_MUT: rt::StreamId = rt::StreamId(7);
    /// Stream `set_g`.
    pub const SET_G: rt::StreamId = rt::StreamId(8);
    /// Shape of `g`, outermost dimension first.
    pub const G_SHAPE_: [usize; 2] = [2, 2];

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `p`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Clone, Copy, Debug)]
        pub struct P<'a> {
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
        }

        /// `p`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Debug)]
        pub struct PMut_<'a> {
            /// Plane `x`.
            pub x: &'a mut [f32],
            /// Plane `y`.
            pub y: &'a mut [f32],
        }

        /// `p_mut`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Clone, Copy, Debug)]
        pub struct PMut<'a> {
            /// Plane `x`.
            pub x: &'a [f32],
            /// Plane `y`.
            pub y: &'a [f32],
        }

        /// `p_mut`
        ///
        /// Shape: (2, 2), planes x, y.
        #[derive(Debug)]
        pub struct PMutMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [f32],
            /// Plane `y`.
            pub y: &'a mut [f32],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_derived"),
            version: 0,
            doc: rt::text("Names that are like those made from others."),
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
                name: rt::text("a"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(64), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("a_as"),
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
                id: 3,
                name: rt::text("a_text"),
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
                id: 4,
                name: rt::text("g"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("g_shape"),
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
                name: rt::text("p"),
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
                id: 7,
                name: rt::text("p_mut"),
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
                id: 8,
                name: rt::text("set_g"),
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
        pub(super) const SCHEMA_HASH: u64 = 0xf4e334cb084727d6;
        pub(super) const LAYOUT_HASH: u64 = 0x0024e01c3aaadce4;
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
        /// `a`
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn a(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 0)
        }

        /// `a`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn a_as_<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 0)
        }

        /// `a_as`
        #[inline]
        pub fn a_as(&self) -> u8 {
            rt::one(&self.0, 1)
        }

        /// `a_text`
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn a_text(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 2)
        }

        /// `g`
        ///
        /// Shape: (2, 2).
        #[inline]
        pub fn g(&self) -> &[u8] {
            rt::slice(&self.0, 3)
        }

        /// `g_shape`
        #[inline]
        pub fn g_shape(&self) -> u8 {
            rt::one(&self.0, 4)
        }

        /// `p`
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn p(&self) -> planes::P<'_> {
            let [p0, p1] = rt::planes::<f32, 2, _>(&self.0, 5);
            planes::P { x: p0, y: p1 }
        }

        /// `p_mut`
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn p_mut(&self) -> planes::PMut<'_> {
            let [p0, p1] = rt::planes::<f32, 2, _>(&self.0, 6);
            planes::PMut { x: p0, y: p1 }
        }

        /// `set_g`
        #[inline]
        pub fn set_g(&self) -> u8 {
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
            rt::debug(f, "names_derived", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `a`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn set_a<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 0, value)
        }

        /// Writes `a`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn set_a_text_(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 0, text)
        }

        /// Writes `a_as`.
        #[inline]
        pub fn set_a_as(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `a_as` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn a_as_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `a_text`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn set_a_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 2, text)
        }

        /// Writes `g`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2, 2).
        #[inline]
        pub fn set_g(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 3, values)
        }

        /// Lends `g` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 2).
        #[inline]
        pub fn g_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(3))
        }

        /// Writes `g_shape`.
        #[inline]
        pub fn set_g_shape(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(4)) = value
        }

        /// Lends `g_shape` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn g_shape_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(4))
        }

        /// Lends `p` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn p_mut(&mut self) -> planes::PMut_<'_> {
            let [p0, p1] = rt::planes_mut(self.0.fixed(5));
            planes::PMut_ { x: p0, y: p1 }
        }

        /// Lends `p_mut` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 2), planes x, y.
        #[inline]
        pub fn p_mut_mut(&mut self) -> planes::PMutMut<'_> {
            let [p0, p1] = rt::planes_mut(self.0.fixed(6));
            planes::PMutMut { x: p0, y: p1 }
        }

        /// Writes `set_g`.
        #[inline]
        pub fn set_set_g(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(7)) = value
        }

        /// Lends `set_g` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn set_g_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(7))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s1, s3, s4, s5, s6, s7] = self.0.fixed_parts();
            Fixed {
                a_as: rt::one_mut(s1),
                g: rt::slice_mut(s3),
                g_shape: rt::one_mut(s4),
                p: {
                    let [p0, p1] = rt::planes_mut(s5);
                    planes::PMut_ { x: p0, y: p1 }
                },
                p_mut: {
                    let [p0, p1] = rt::planes_mut(s6);
                    planes::PMutMut { x: p0, y: p1 }
                },
                set_g: rt::one_mut(s7),
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
        /// `a_as`
        pub a_as: &'a mut u8,
        /// `g`
        ///
        /// Shape: (2, 2).
        pub g: &'a mut [u8],
        /// `g_shape`
        pub g_shape: &'a mut u8,
        /// `p`
        ///
        /// Shape: (2, 2), planes x, y.
        pub p: planes::PMut_<'a>,
        /// `p_mut`
        ///
        /// Shape: (2, 2), planes x, y.
        pub p_mut: planes::PMutMut<'a>,
        /// `set_g`
        pub set_g: &'a mut u8,
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
