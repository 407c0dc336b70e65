// @generated. Made by shmxc 0.1.0 from numpy.yaml. Do not edit.

/// The schema is called as a module that generated Python imports.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod numpy {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `x`.
    ///
    /// Shape: (3,).
    pub const X: rt::StreamId = rt::StreamId(1);

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("numpy"),
            version: 0,
            doc: rt::text("The schema is called as a module that generated Python imports."),
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
                name: rt::text("x"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x9501efe02f2989d6;
        pub(super) const LAYOUT_HASH: u64 = 0x88232db29f199e26;
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
        ///
        /// Shape: (3,).
        #[inline]
        pub fn x(&self) -> &[u8] {
            rt::slice(&self.0, 0)
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
            rt::debug(f, "numpy", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `x`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_x(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 0, values)
        }

        /// Lends `x` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn x_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(0))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0] = self.0.fixed_parts();
            Fixed {
                x: rt::slice_mut(s0),
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
        ///
        /// Shape: (3,).
        pub x: &'a mut [u8],
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
