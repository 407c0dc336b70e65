// @generated. Made by shmxc 0.1.0 from control_names.yaml. Do not edit.

/// Names that the generated code has for itself, or that are words of languages.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod control_names {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }


    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("control_names"),
            version: 0,
            doc: rt::text("Names that the generated code has for itself, or that are words of languages."),
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
        ];
        const CONTROLS: &[rt::model::Control] = &[
            rt::model::Control {
                id: 1,
                name: rt::text("unknown"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(&[]), bytes: 0, align: 1 },
            },
            rt::model::Control {
                id: 2,
                name: rt::text("self"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("id"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U32), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("bytes"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("out"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 5, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("body"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 6, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("self"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 7, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("type"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 8, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("m"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 9, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("f0"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 10, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 12, align: 4 },
            },
            rt::model::Control {
                id: 3,
                name: rt::text("control"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                body: rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("rt"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("match"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 2, align: 1 },
            },
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x7ef8085bac6bab56;
        pub(super) const LAYOUT_HASH: u64 = 0x7efbf1dc18ab4ec6;
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
            rt::debug(f, "control_names", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
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
        /// Message `unknown`.
        Unknown_,
        /// Message `self`.
        Self_ {
            /// `id`
            id: u32,
            /// `bytes`
            bytes: u8,
            /// `out`
            out: u8,
            /// `body`
            body: u8,
            /// `self`
            self_: u8,
            /// `type`
            type_: u8,
            /// `m`
            m: u8,
            /// `f0`
            f0: u8,
        },
        /// Message `control`.
        Control {
            /// `rt`
            rt: u8,
            /// `match`
            match_: u8,
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
        ::core::assert!(::core::mem::size_of::<u32>() == 4);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
        ::core::assert!(::core::mem::size_of::<u8>() == 1);
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Unknown_ => 1,
                Self::Self_ { .. } => 2,
                Self::Control { .. } => 3,
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Unknown_ => {},
                Self::Self_ { id: f0, bytes: f1, out: f2, body: f3, self_: f4, type_: f5, m: f6, f0: f7 } => { let at = out.len(); out.resize(at + 12, 0); rt::put(out, at + 0, f0); rt::put(out, at + 4, f1); rt::put(out, at + 5, f2); rt::put(out, at + 6, f3); rt::put(out, at + 7, f4); rt::put(out, at + 8, f5); rt::put(out, at + 9, f6); rt::put(out, at + 10, f7); },
                Self::Control { rt: f0, match_: f1 } => { let at = out.len(); out.resize(at + 2, 0); rt::put(out, at + 0, f0); rt::put(out, at + 1, f1); },
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                1 if body.is_empty() => ::core::result::Result::Ok(Self::Unknown_),
                1 => ::core::result::Result::Err(rt::bad_body("unknown", 0, body.len())),
                2 => { rt::check_body("self", body, 12)?; ::core::result::Result::Ok(Self::Self_ { id: rt::take(body, 0), bytes: rt::take(body, 4), out: rt::take(body, 5), body: rt::take(body, 6), self_: rt::take(body, 7), type_: rt::take(body, 8), m: rt::take(body, 9), f0: rt::take(body, 10) }) },
                3 => { rt::check_body("control", body, 2)?; ::core::result::Result::Ok(Self::Control { rt: rt::take(body, 0), match_: rt::take(body, 1) }) },
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
