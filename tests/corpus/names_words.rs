// @generated. Made by shmxc 0.1.0 from names_words.yaml. Do not edit.

/// Words of Rust as names of everything.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod names_words {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `type`.
    pub const TYPE: rt::StreamId = rt::StreamId(1);
    /// Stream `fn`.
    pub const FN: rt::StreamId = rt::StreamId(2);
    /// Stream `self`.
    pub const SELF: rt::StreamId = rt::StreamId(3);
    /// Stream `async`.
    ///
    /// Shape: (3, 2), planes self, super, as.
    pub const ASYNC: rt::StreamId = rt::StreamId(4);
    /// Stream `match`.
    ///
    /// Up to 8 bytes.
    pub const MATCH: rt::StreamId = rt::StreamId(5);
    /// Stream `dyn`.
    ///
    /// Up to 8 bytes. A frame may lack it.
    pub const DYN: rt::StreamId = rt::StreamId(6);

    /// Enum `Word`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Word {
        /// `self`
        Self_ = 0,
        /// `type`
        Type = 2,
        /// `fn`
        Fn = 3,
    }

    impl rt::Enum for Word {
        type Repr = u8;
        const NAME: &'static str = "Word";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::Self_,
                2 => Self::Type,
                3 => Self::Fn,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::Self_ => "self",
                Self::Type => "type",
                Self::Fn => "fn",
            }
        }
    }

    /// Record `Self`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(C)]
    pub struct Self_ {
        /// `type`
        pub type_: u8,
        /// `self`
        pub self_: u8,
        /// `fn`
        pub fn_: u8,
        /// `async`
        pub async_: u8,
        /// `gen`
        pub gen_: u8,
        /// `crate`
        pub crate_: u8,
    }

    rt::plain!(Self_ { type_, self_, fn_, async_, gen_, crate_ });

    const _: () = {
        ::core::assert!(::core::mem::size_of::<Self_>() == 6);
        ::core::assert!(::core::mem::align_of::<Self_>() == 1);
        ::core::assert!(::core::mem::offset_of!(Self_, type_) == 0);
        ::core::assert!(::core::mem::offset_of!(Self_, self_) == 1);
        ::core::assert!(::core::mem::offset_of!(Self_, fn_) == 2);
        ::core::assert!(::core::mem::offset_of!(Self_, async_) == 3);
        ::core::assert!(::core::mem::offset_of!(Self_, gen_) == 4);
        ::core::assert!(::core::mem::offset_of!(Self_, crate_) == 5);
    };

    impl ::core::default::Default for Self_ {
        fn default() -> Self {
            rt::zeroed()
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `async`
        ///
        /// Shape: (3, 2), planes self, super, as.
        #[derive(Clone, Copy, Debug)]
        pub struct Async<'a> {
            /// Plane `self`.
            pub self_: &'a [f32],
            /// Plane `super`.
            pub super_: &'a [f32],
            /// Plane `as`.
            pub as_: &'a [f32],
        }

        /// `async`
        ///
        /// Shape: (3, 2), planes self, super, as.
        #[derive(Debug)]
        pub struct AsyncMut<'a> {
            /// Plane `self`.
            pub self_: &'a mut [f32],
            /// Plane `super`.
            pub super_: &'a mut [f32],
            /// Plane `as`.
            pub as_: &'a mut [f32],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("names_words"),
            version: 0,
            doc: rt::text("Words of Rust as names of everything."),
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
                name: rt::text("Self"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Record(rt::model::Record { fields: rt::list(const { &[rt::model::Field { name: rt::text("type"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 0, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("self"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 1, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("fn"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 2, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("async"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 3, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("gen"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 4, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }, rt::model::Field { name: rt::text("crate"), elem: rt::model::Elem::Scalar(rt::model::Scalar::U8), components: rt::model::Components::ONE, dims: rt::list(&[]), offset: 5, unit: rt::text(""), doc: rt::text(""), meta: rt::list(&[]) }] }), bytes: 6, align: 1 }),
            },
            rt::model::TypeDef {
                name: rt::text("Word"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("self"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("type"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("fn"), value: 3, doc: rt::text("") }] }) },
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("type"),
                elem: rt::model::Elem::Named(rt::text("Self")),
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
                name: rt::text("fn"),
                elem: rt::model::Elem::Named(rt::text("Word")),
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
                name: rt::text("self"),
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
                id: 4,
                name: rt::text("async"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("self"), rt::text("super"), rt::text("as")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("match"),
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
                id: 6,
                name: rt::text("dyn"),
                elem: rt::model::Elem::Json,
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(8), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xe802959e075f4c85;
        pub(super) const LAYOUT_HASH: u64 = 0xa40ebc7dae031353;
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
        /// `type`
        #[inline]
        pub fn type_(&self) -> &Self_ {
            rt::one_ref(&self.0, 0)
        }

        /// `fn`
        #[inline]
        pub fn fn_(&self) -> rt::Open<Word> {
            rt::one(&self.0, 1)
        }

        /// `self`
        #[inline]
        pub fn self_(&self) -> u8 {
            rt::one(&self.0, 2)
        }

        /// `async`
        ///
        /// Shape: (3, 2), planes self, super, as.
        #[inline]
        pub fn async_(&self) -> planes::Async<'_> {
            let [p0, p1, p2] = rt::planes::<f32, 3, _>(&self.0, 3);
            planes::Async { self_: p0, super_: p1, as_: p2 }
        }

        /// `match`
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn match_(&self) -> ::core::result::Result<&str, rt::Error> {
            rt::utf8(&self.0, 4)
        }

        /// `dyn`
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn dyn_(&self) -> ::core::result::Result<::core::option::Option<&str>, rt::Error> {
            rt::opt_utf8(&self.0, 5)
        }

        /// `dyn`, parsed; `None` where it is absent or empty.
        #[inline]
        pub fn dyn_as<T: rt::DeserializeOwned>(&self) -> ::core::result::Result<::core::option::Option<T>, rt::Error> {
            rt::json(&self.0, 5)
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
            rt::debug(f, "names_words", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `type`.
        #[inline]
        pub fn set_type(&mut self, value: Self_) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `type` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn type_mut(&mut self) -> &mut Self_ {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `fn`.
        #[inline]
        pub fn set_fn(&mut self, value: rt::Open<Word>) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `fn` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn fn_mut(&mut self) -> &mut rt::Open<Word> {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `self`.
        #[inline]
        pub fn set_self(&mut self, value: u8) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `self` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn self_mut(&mut self) -> &mut u8 {
            rt::one_mut(self.0.fixed(2))
        }

        /// Lends `async` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3, 2), planes self, super, as.
        #[inline]
        pub fn async_mut(&mut self) -> planes::AsyncMut<'_> {
            let [p0, p1, p2] = rt::planes_mut(self.0.fixed(3));
            planes::AsyncMut { self_: p0, super_: p1, as_: p2 }
        }

        /// Writes `match`, once a frame. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes.
        #[inline]
        pub fn set_match(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 4, text)
        }

        /// Writes `dyn`, once a frame. Fails where the value has no JSON, or more than fits.
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn set_dyn<T: rt::Serialize + ?::core::marker::Sized>(&mut self, value: &T) -> ::core::result::Result<(), rt::Error> {
            rt::set_json(&mut self.0, 5, value)
        }

        /// Writes `dyn`, from a text that is JSON. Fails where it is longer than what fits.
        ///
        /// Up to 8 bytes. A frame may lack it.
        #[inline]
        pub fn set_dyn_text(&mut self, text: &str) -> ::core::result::Result<(), rt::Error> {
            rt::set_text(&mut self.0, 5, text)
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s3] = self.0.fixed_parts();
            Fixed {
                type_: rt::one_mut(s0),
                fn_: rt::one_mut(s1),
                self_: rt::one_mut(s2),
                async_: {
                    let [p0, p1, p2] = rt::planes_mut(s3);
                    planes::AsyncMut { self_: p0, super_: p1, as_: p2 }
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
        /// `type`
        pub type_: &'a mut Self_,
        /// `fn`
        pub fn_: &'a mut rt::Open<Word>,
        /// `self`
        pub self_: &'a mut u8,
        /// `async`
        ///
        /// Shape: (3, 2), planes self, super, as.
        pub async_: planes::AsyncMut<'a>,
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
