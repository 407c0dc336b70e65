// @generated. Made by shmxc 0.1.0 from components_cases.yaml. Do not edit.

/// Component names in every case, and words of languages.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod components_cases {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `m`.
    ///
    /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
    pub const M: rt::StreamId = rt::StreamId(1);

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `m`
        ///
        /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
        #[derive(Clone, Copy, Debug)]
        pub struct M<'a> {
            /// Plane `X`.
            pub X: &'a [f32],
            /// Plane `Y`.
            pub Y: &'a [f32],
            /// Plane `type`.
            pub type_: &'a [f32],
            /// Plane `self`.
            pub self_: &'a [f32],
            /// Plane `aB`.
            pub aB: &'a [f32],
            /// Plane `a_b`.
            pub a_b: &'a [f32],
            /// Plane `class`.
            pub class: &'a [f32],
            /// Plane `nullptr`.
            pub nullptr: &'a [f32],
        }

        /// `m`
        ///
        /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
        #[derive(Debug)]
        pub struct MMut<'a> {
            /// Plane `X`.
            pub X: &'a mut [f32],
            /// Plane `Y`.
            pub Y: &'a mut [f32],
            /// Plane `type`.
            pub type_: &'a mut [f32],
            /// Plane `self`.
            pub self_: &'a mut [f32],
            /// Plane `aB`.
            pub aB: &'a mut [f32],
            /// Plane `a_b`.
            pub a_b: &'a mut [f32],
            /// Plane `class`.
            pub class: &'a mut [f32],
            /// Plane `nullptr`.
            pub nullptr: &'a mut [f32],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("components_cases"),
            version: 0,
            doc: rt::text("Component names in every case, and words of languages."),
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
                name: rt::text("m"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 8, names: rt::list(const { &[rt::text("X"), rt::text("Y"), rt::text("type"), rt::text("self"), rt::text("aB"), rt::text("a_b"), rt::text("class"), rt::text("nullptr")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xcf4fe5860b10c2f1;
        pub(super) const LAYOUT_HASH: u64 = 0x6b608897aa4cda40;
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
        /// `m`
        ///
        /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
        #[inline]
        pub fn m(&self) -> planes::M<'_> {
            let [p0, p1, p2, p3, p4, p5, p6, p7] = rt::planes::<f32, 8, _>(&self.0, 0);
            planes::M { X: p0, Y: p1, type_: p2, self_: p3, aB: p4, a_b: p5, class: p6, nullptr: p7 }
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
            rt::debug(f, "components_cases", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Lends `m` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
        #[inline]
        pub fn m_mut(&mut self) -> planes::MMut<'_> {
            let [p0, p1, p2, p3, p4, p5, p6, p7] = rt::planes_mut(self.0.fixed(0));
            planes::MMut { X: p0, Y: p1, type_: p2, self_: p3, aB: p4, a_b: p5, class: p6, nullptr: p7 }
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0] = self.0.fixed_parts();
            Fixed {
                m: {
                    let [p0, p1, p2, p3, p4, p5, p6, p7] = rt::planes_mut(s0);
                    planes::MMut { X: p0, Y: p1, type_: p2, self_: p3, aB: p4, a_b: p5, class: p6, nullptr: p7 }
                },
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
        /// `m`
        ///
        /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
        pub m: planes::MMut<'a>,
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
