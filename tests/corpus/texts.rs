// @generated. Made by shmxc 0.1.0 from texts.yaml. Do not edit.

/// Schema `texts`.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod texts {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `log`.
    ///
    /// Up to 64 bytes.
    pub const LOG: rt::StreamId = rt::StreamId(1);
    /// Stream `maybe_log`.
    ///
    /// Up to 64 bytes. A frame may lack it.
    pub const MAYBE_LOG: rt::StreamId = rt::StreamId(2);
    /// Stream `hud`.
    ///
    /// Up to 256 bytes. A frame may lack it.
    pub const HUD: rt::StreamId = rt::StreamId(3);
    /// Stream `said`.
    ///
    /// Up to 256 bytes. A frame may lack it.
    pub const SAID: rt::StreamId = rt::StreamId(4);
    /// Stream `raw`.
    ///
    /// Up to 64 bytes.
    pub const RAW: rt::StreamId = rt::StreamId(5);
    /// Stream `maybe_raw`.
    ///
    /// Up to 64 bytes. A frame may lack it.
    pub const MAYBE_RAW: rt::StreamId = rt::StreamId(6);

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("texts"),
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
                name: rt::text("log"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(64), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("maybe_log"),
                elem: rt::model::Elem::Utf8,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(64), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("hud"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(256), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("said"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(256), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("raw"),
                elem: rt::model::Elem::Bytes,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(64), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("maybe_raw"),
                elem: rt::model::Elem::Bytes,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(64), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0x022bc7438cce2de4;
        pub(super) const LAYOUT_HASH: u64 = 0xd07f3223eb79d8e4;
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
        /// `log`
        ///
        /// Up to 64 bytes.
        #[inline]
        pub fn log(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 0)
        }

        /// `maybe_log`
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn maybe_log(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 1)
        }

        /// `hud`
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn hud(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 2)
        }

        /// `hud`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn hud_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 2)
        }

        /// `said`
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn said(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 3)
        }

        /// `said`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn said_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 3)
        }

        /// `raw`
        ///
        /// Up to 64 bytes.
        #[inline]
        pub fn raw(&self) -> &[u8] {
            rt::slice(&self.0, 4)
        }

        /// `maybe_raw`
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn maybe_raw(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 5)
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
            rt::debug(f, "texts", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `log`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 64 bytes.
        #[inline]
        pub fn set_log(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 0, text)
        }

        /// Writes `maybe_log`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn set_maybe_log(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 1, text)
        }

        /// Writes `hud`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn set_hud<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 2, value)
        }

        /// Writes `hud`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn set_hud_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 2, text)
        }

        /// Writes `said`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn set_said<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 3, value)
        }

        /// Writes `said`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 256 bytes. A frame may lack it.
        #[inline]
        pub fn set_said_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 3, text)
        }

        /// Writes `raw`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Up to 64 bytes.
        #[inline]
        pub fn set_raw(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 4, values)
        }

        /// Adds `n` elements of `raw` to the frame, once, and lends them to be written, all of them.
        ///
        /// Up to 64 bytes.
        #[inline]
        pub fn raw_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(4, n)?))
        }

        /// Writes `maybe_raw`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn set_maybe_raw(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 5, values)
        }

        /// Adds `n` elements of `maybe_raw` to the frame, once, and lends them to be written, all of them.
        ///
        /// Up to 64 bytes. A frame may lack it.
        #[inline]
        pub fn maybe_raw_mut(&mut self, n: usize) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(5, n)?))
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
