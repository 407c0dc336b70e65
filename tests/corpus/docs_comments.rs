// @generated. Made by shmxc 0.1.0 from docs_comments.yaml. Do not edit.

/// Ends a comment: */ and */, starts one: /* and //. {{ x }} {% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod docs_comments {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `x`.
    pub const X: rt::StreamId = rt::StreamId(1);
    /// Stream `y`.
    ///
    /// Unit: \*/ \`m\` \[x\] \{\}.
    pub const Y: rt::StreamId = rt::StreamId(2);
    /// Stream `z`.
    pub const Z: rt::StreamId = rt::StreamId(3);

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("docs_comments"),
            version: 0,
            doc: rt::text("Ends a comment: */ and */, starts one: /* and //. {{ x }} {% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x"),
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
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text("*/ \"\"\" \'\'\' \\n \\u{0} %s {} {0}"),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("y"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text("*/ `m` [x] {}"),
                doc: rt::text("tab"),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("z"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text("\"\"\"\n>>> 1 / 0\nends in a quote \""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x267d35cd5e19f6ba;
        pub(super) const LAYOUT_HASH: u64 = 0x29c49980b6e60727;
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
        /// */ """ ''' \n \u{0} %s {} {0}
        #[inline]
        pub fn x(&self) -> u8 {
            rt::one(&self.0, 0)
        }

        /// tab
        ///
        /// Unit: \*/ \`m\` \[x\] \{\}.
        #[inline]
        pub fn y(&self) -> u8 {
            rt::one(&self.0, 1)
        }

        /// """
        /// >>> 1 / 0
        /// ends in a quote "
        #[inline]
        pub fn z(&self) -> u8 {
            rt::one(&self.0, 2)
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
            rt::debug(f, "docs_comments", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `x`.
        #[inline]
        pub fn set_x(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `x` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn x_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `y`.
        ///
        /// Unit: \*/ \`m\` \[x\] \{\}.
        #[inline]
        pub fn set_y(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `y` to be written; until then it is what an earlier frame had there.
        ///
        /// Unit: \*/ \`m\` \[x\] \{\}.
        #[inline]
        pub fn y_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `z`.
        #[inline]
        pub fn set_z(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `z` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn z_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(2))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2] = self.0.fixed_parts();
            Fixed {
                x: rt::one_mut(s0),
                y: rt::one_mut(s1),
                z: rt::one_mut(s2),
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
        /// */ """ ''' \n \u{0} %s {} {0}
        pub x: &'a mut u8,
        /// tab
        ///
        /// Unit: \*/ \`m\` \[x\] \{\}.
        pub y: &'a mut u8,
        /// """
        /// >>> 1 / 0
        /// ends in a quote "
        pub z: &'a mut u8,
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
