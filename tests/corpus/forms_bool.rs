// @generated. Made by shmxc 0.1.0 from forms_bool.yaml. Do not edit.

/// Every form of stream, of bool.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod forms_bool {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `one`.
    pub const ONE: rt::StreamId = rt::StreamId(1);
    /// Stream `one_numbered`.
    ///
    /// Shape: (3,).
    pub const ONE_NUMBERED: rt::StreamId = rt::StreamId(2);
    /// Stream `one_named`.
    ///
    /// Shape: (3,), components x, y, z.
    pub const ONE_NAMED: rt::StreamId = rt::StreamId(3);
    /// Stream `list`.
    ///
    /// Shape: (5,).
    pub const LIST: rt::StreamId = rt::StreamId(4);
    /// Stream `list_numbered`.
    ///
    /// Shape: (5, 3).
    pub const LIST_NUMBERED: rt::StreamId = rt::StreamId(5);
    /// Stream `list_named`.
    ///
    /// Shape: (5, 3), components x, y, z.
    pub const LIST_NAMED: rt::StreamId = rt::StreamId(6);
    /// Stream `planes_numbered`.
    ///
    /// Shape: (3, 5).
    pub const PLANES_NUMBERED: rt::StreamId = rt::StreamId(7);
    /// Stream `planes_named`.
    ///
    /// Shape: (3, 5), planes x, y, z.
    pub const PLANES_NAMED: rt::StreamId = rt::StreamId(8);
    /// Stream `grid`.
    ///
    /// Shape: (2, 3).
    pub const GRID: rt::StreamId = rt::StreamId(9);
    /// Stream `grid_numbered`.
    ///
    /// Shape: (2, 3, 3).
    pub const GRID_NUMBERED: rt::StreamId = rt::StreamId(10);
    /// Stream `grid_planes`.
    ///
    /// Shape: (3, 2, 3), planes x, y, z.
    pub const GRID_PLANES: rt::StreamId = rt::StreamId(11);
    /// Stream `some`.
    ///
    /// Shape: (n,), n up to 9.
    pub const SOME: rt::StreamId = rt::StreamId(12);
    /// Stream `some_numbered`.
    ///
    /// Shape: (n, 3), n up to 9.
    pub const SOME_NUMBERED: rt::StreamId = rt::StreamId(13);
    /// Stream `some_planes`.
    ///
    /// Shape: (3, n), n up to 9.
    pub const SOME_PLANES: rt::StreamId = rt::StreamId(14);
    /// Stream `some_named`.
    ///
    /// Shape: (3, n), n up to 9, planes x, y, z.
    pub const SOME_NAMED: rt::StreamId = rt::StreamId(15);
    /// Stream `tiles`.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    pub const TILES: rt::StreamId = rt::StreamId(16);
    /// Stream `tiles_numbered`.
    ///
    /// Shape: (n, 2, 3, 3), n up to 4.
    pub const TILES_NUMBERED: rt::StreamId = rt::StreamId(17);
    /// Stream `tiles_named`.
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
    pub const TILES_NAMED: rt::StreamId = rt::StreamId(18);
    /// Stream `maybe`.
    ///
    /// A frame may lack it.
    pub const MAYBE: rt::StreamId = rt::StreamId(19);
    /// Stream `maybe_numbered`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const MAYBE_NUMBERED: rt::StreamId = rt::StreamId(20);
    /// Stream `maybe_list`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const MAYBE_LIST: rt::StreamId = rt::StreamId(21);
    /// Stream `maybe_planes`.
    ///
    /// Shape: (3, 5). A frame may lack it.
    pub const MAYBE_PLANES: rt::StreamId = rt::StreamId(22);
    /// Stream `maybe_named`.
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    pub const MAYBE_NAMED: rt::StreamId = rt::StreamId(23);
    /// Stream `maybe_some`.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    pub const MAYBE_SOME: rt::StreamId = rt::StreamId(24);
    /// Stream `maybe_tiles`.
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
    pub const MAYBE_TILES: rt::StreamId = rt::StreamId(25);
    /// Stream `absent`.
    ///
    /// A frame may lack it.
    pub const ABSENT: rt::StreamId = rt::StreamId(26);
    /// Stream `absent_planes`.
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    pub const ABSENT_PLANES: rt::StreamId = rt::StreamId(27);
    /// Shape of `grid`, outermost dimension first.
    pub const GRID_SHAPE: [usize; 2] = [2, 3];
    /// Shape of `grid_numbered`, outermost dimension first.
    pub const GRID_NUMBERED_SHAPE: [usize; 2] = [2, 3];
    /// Shape of `grid_planes`, outermost dimension first.
    pub const GRID_PLANES_SHAPE: [usize; 2] = [2, 3];
    /// Shape of a block of `tiles`, outermost dimension first.
    pub const TILES_SHAPE: [usize; 2] = [2, 3];
    /// Shape of a block of `tiles_numbered`, outermost dimension first.
    pub const TILES_NUMBERED_SHAPE: [usize; 2] = [2, 3];
    /// Shape of a block of `tiles_named`, outermost dimension first.
    pub const TILES_NAMED_SHAPE: [usize; 2] = [2, 3];
    /// Shape of a block of `maybe_tiles`, outermost dimension first.
    pub const MAYBE_TILES_SHAPE: [usize; 2] = [2, 3];

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;

        /// `planes_named`
        ///
        /// Shape: (3, 5), planes x, y, z.
        #[derive(Clone, Copy, Debug)]
        pub struct PlanesNamed<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `planes_named`
        ///
        /// Shape: (3, 5), planes x, y, z.
        #[derive(Debug)]
        pub struct PlanesNamedMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `grid_planes`
        ///
        /// Shape: (3, 2, 3), planes x, y, z.
        #[derive(Clone, Copy, Debug)]
        pub struct GridPlanes<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `grid_planes`
        ///
        /// Shape: (3, 2, 3), planes x, y, z.
        #[derive(Debug)]
        pub struct GridPlanesMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `some_named`
        ///
        /// Shape: (3, n), n up to 9, planes x, y, z.
        #[derive(Clone, Copy, Debug)]
        pub struct SomeNamed<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `some_named`
        ///
        /// Shape: (3, n), n up to 9, planes x, y, z.
        #[derive(Debug)]
        pub struct SomeNamedMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `tiles_named`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        #[derive(Clone, Copy, Debug)]
        pub struct TilesNamed<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `tiles_named`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        #[derive(Debug)]
        pub struct TilesNamedMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `maybe_named`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[derive(Clone, Copy, Debug)]
        pub struct MaybeNamed<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `maybe_named`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[derive(Debug)]
        pub struct MaybeNamedMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `maybe_tiles`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        #[derive(Clone, Copy, Debug)]
        pub struct MaybeTiles<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `maybe_tiles`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        #[derive(Debug)]
        pub struct MaybeTilesMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }

        /// `absent_planes`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[derive(Clone, Copy, Debug)]
        pub struct AbsentPlanes<'a> {
            /// Plane `x`.
            pub x: &'a [rt::Bool],
            /// Plane `y`.
            pub y: &'a [rt::Bool],
            /// Plane `z`.
            pub z: &'a [rt::Bool],
        }

        /// `absent_planes`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[derive(Debug)]
        pub struct AbsentPlanesMut<'a> {
            /// Plane `x`.
            pub x: &'a mut [rt::Bool],
            /// Plane `y`.
            pub y: &'a mut [rt::Bool],
            /// Plane `z`.
            pub z: &'a mut [rt::Bool],
        }
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("forms_bool"),
            version: 0,
            doc: rt::text("Every form of stream, of bool."),
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
                name: rt::text("one"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
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
                name: rt::text("one_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("one_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("list"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("list_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("list_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("planes_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("planes_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("grid"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 10,
                name: rt::text("grid_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 11,
                name: rt::text("grid_planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 12,
                name: rt::text("some"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 13,
                name: rt::text("some_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 14,
                name: rt::text("some_planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 15,
                name: rt::text("some_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 16,
                name: rt::text("tiles"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 17,
                name: rt::text("tiles_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 18,
                name: rt::text("tiles_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 19,
                name: rt::text("maybe"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 20,
                name: rt::text("maybe_numbered"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Aos,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 21,
                name: rt::text("maybe_list"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 22,
                name: rt::text("maybe_planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(&[]) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 23,
                name: rt::text("maybe_named"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 24,
                name: rt::text("maybe_some"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(9), dims: rt::list(&[]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 25,
                name: rt::text("maybe_tiles"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::Some(4), dims: rt::list(&[2, 3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 26,
                name: rt::text("absent"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 27,
                name: rt::text("absent_planes"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::Bool),
                components: rt::model::Components { count: 3, names: rt::list(const { &[rt::text("x"), rt::text("y"), rt::text("z")] }) },
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xa008c93ce5ededd3;
        pub(super) const LAYOUT_HASH: u64 = 0x290829ac689b7e9b;
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
        pub fn one(&self) -> rt::Bool {
            rt::one(&self.0, 0)
        }

        /// `one_numbered`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn one_numbered(&self) -> [rt::Bool; 3] {
            rt::one(&self.0, 1)
        }

        /// `one_named`
        ///
        /// Shape: (3,), components x, y, z.
        #[inline]
        pub fn one_named(&self) -> [rt::Bool; 3] {
            rt::one(&self.0, 2)
        }

        /// `list`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn list(&self) -> &[rt::Bool] {
            rt::slice(&self.0, 3)
        }

        /// `list_numbered`
        ///
        /// Shape: (5, 3).
        #[inline]
        pub fn list_numbered(&self) -> &[[rt::Bool; 3]] {
            rt::slice(&self.0, 4)
        }

        /// `list_named`
        ///
        /// Shape: (5, 3), components x, y, z.
        #[inline]
        pub fn list_named(&self) -> &[[rt::Bool; 3]] {
            rt::slice(&self.0, 5)
        }

        /// `planes_numbered`
        ///
        /// Shape: (3, 5).
        #[inline]
        pub fn planes_numbered(&self) -> [&[rt::Bool]; 3] {
            rt::planes(&self.0, 6)
        }

        /// `planes_named`
        ///
        /// Shape: (3, 5), planes x, y, z.
        #[inline]
        pub fn planes_named(&self) -> planes::PlanesNamed<'_> {
            let [p0, p1, p2] = rt::planes::<rt::Bool, 3, _>(&self.0, 7);
            planes::PlanesNamed { x: p0, y: p1, z: p2 }
        }

        /// `grid`
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn grid(&self) -> &[rt::Bool] {
            rt::slice(&self.0, 8)
        }

        /// `grid_numbered`
        ///
        /// Shape: (2, 3, 3).
        #[inline]
        pub fn grid_numbered(&self) -> &[[rt::Bool; 3]] {
            rt::slice(&self.0, 9)
        }

        /// `grid_planes`
        ///
        /// Shape: (3, 2, 3), planes x, y, z.
        #[inline]
        pub fn grid_planes(&self) -> planes::GridPlanes<'_> {
            let [p0, p1, p2] = rt::planes::<rt::Bool, 3, _>(&self.0, 10);
            planes::GridPlanes { x: p0, y: p1, z: p2 }
        }

        /// `some`
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn some(&self) -> &[rt::Bool] {
            rt::slice(&self.0, 11)
        }

        /// `some_numbered`
        ///
        /// Shape: (n, 3), n up to 9.
        #[inline]
        pub fn some_numbered(&self) -> &[[rt::Bool; 3]] {
            rt::slice(&self.0, 12)
        }

        /// `some_planes`
        ///
        /// Shape: (3, n), n up to 9.
        #[inline]
        pub fn some_planes(&self) -> [&[rt::Bool]; 3] {
            rt::planes(&self.0, 13)
        }

        /// `some_named`
        ///
        /// Shape: (3, n), n up to 9, planes x, y, z.
        #[inline]
        pub fn some_named(&self) -> planes::SomeNamed<'_> {
            let [p0, p1, p2] = rt::planes::<rt::Bool, 3, _>(&self.0, 14);
            planes::SomeNamed { x: p0, y: p1, z: p2 }
        }

        /// `tiles`
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn tiles(&self) -> &[rt::Bool] {
            rt::slice(&self.0, 15)
        }

        /// `tiles_numbered`
        ///
        /// Shape: (n, 2, 3, 3), n up to 4.
        #[inline]
        pub fn tiles_numbered(&self) -> &[[rt::Bool; 3]] {
            rt::slice(&self.0, 16)
        }

        /// `tiles_named`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        #[inline]
        pub fn tiles_named(&self) -> planes::TilesNamed<'_> {
            let [p0, p1, p2] = rt::planes::<rt::Bool, 3, _>(&self.0, 17);
            planes::TilesNamed { x: p0, y: p1, z: p2 }
        }

        /// `maybe`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn maybe(&self) -> ::core::option::Option<rt::Bool> {
            rt::opt_one(&self.0, 18)
        }

        /// `maybe_numbered`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn maybe_numbered(&self) -> ::core::option::Option<[rt::Bool; 3]> {
            rt::opt_one(&self.0, 19)
        }

        /// `maybe_list`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn maybe_list(&self) -> ::core::option::Option<&[rt::Bool]> {
            rt::opt_slice(&self.0, 20)
        }

        /// `maybe_planes`
        ///
        /// Shape: (3, 5). A frame may lack it.
        #[inline]
        pub fn maybe_planes(&self) -> ::core::option::Option<[&[rt::Bool]; 3]> {
            rt::opt_planes(&self.0, 21)
        }

        /// `maybe_named`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[inline]
        pub fn maybe_named(&self) -> ::core::option::Option<planes::MaybeNamed<'_>> {
            let [p0, p1, p2] = rt::opt_planes::<rt::Bool, 3, _>(&self.0, 22)?;
            ::core::option::Option::Some(planes::MaybeNamed { x: p0, y: p1, z: p2 })
        }

        /// `maybe_some`
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn maybe_some(&self) -> ::core::option::Option<&[rt::Bool]> {
            rt::opt_slice(&self.0, 23)
        }

        /// `maybe_tiles`
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        #[inline]
        pub fn maybe_tiles(&self) -> ::core::option::Option<planes::MaybeTiles<'_>> {
            let [p0, p1, p2] = rt::opt_planes::<rt::Bool, 3, _>(&self.0, 24)?;
            ::core::option::Option::Some(planes::MaybeTiles { x: p0, y: p1, z: p2 })
        }

        /// `absent`
        ///
        /// A frame may lack it.
        #[inline]
        pub fn absent(&self) -> ::core::option::Option<rt::Bool> {
            rt::opt_one(&self.0, 25)
        }

        /// `absent_planes`
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[inline]
        pub fn absent_planes(&self) -> ::core::option::Option<planes::AbsentPlanes<'_>> {
            let [p0, p1, p2] = rt::opt_planes::<rt::Bool, 3, _>(&self.0, 26)?;
            ::core::option::Option::Some(planes::AbsentPlanes { x: p0, y: p1, z: p2 })
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
            rt::debug(f, "forms_bool", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `one`.
        #[inline]
        pub fn set_one(&mut self, value: rt::Bool) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `one` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn one_mut(&mut self) -> &mut rt::Bool {
            rt::one_mut(self.0.fixed(0))
        }

        /// Writes `one_numbered`.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_one_numbered(&mut self, value: [rt::Bool; 3]) {
            *rt::one_mut(self.0.fixed(1)) = value
        }

        /// Lends `one_numbered` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn one_numbered_mut(&mut self) -> &mut [rt::Bool; 3] {
            rt::one_mut(self.0.fixed(1))
        }

        /// Writes `one_named`.
        ///
        /// Shape: (3,), components x, y, z.
        #[inline]
        pub fn set_one_named(&mut self, value: [rt::Bool; 3]) {
            *rt::one_mut(self.0.fixed(2)) = value
        }

        /// Lends `one_named` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,), components x, y, z.
        #[inline]
        pub fn one_named_mut(&mut self) -> &mut [rt::Bool; 3] {
            rt::one_mut(self.0.fixed(2))
        }

        /// Writes `list`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_list(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 3, values)
        }

        /// Lends `list` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn list_mut(&mut self) -> &mut [rt::Bool] {
            rt::slice_mut(self.0.fixed(3))
        }

        /// Writes `list_numbered`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5, 3).
        #[inline]
        pub fn set_list_numbered(&mut self, values: &[[rt::Bool; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 4, values)
        }

        /// Lends `list_numbered` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5, 3).
        #[inline]
        pub fn list_numbered_mut(&mut self) -> &mut [[rt::Bool; 3]] {
            rt::slice_mut(self.0.fixed(4))
        }

        /// Writes `list_named`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5, 3), components x, y, z.
        #[inline]
        pub fn set_list_named(&mut self, values: &[[rt::Bool; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 5, values)
        }

        /// Lends `list_named` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5, 3), components x, y, z.
        #[inline]
        pub fn list_named_mut(&mut self) -> &mut [[rt::Bool; 3]] {
            rt::slice_mut(self.0.fixed(5))
        }

        /// Lends `planes_numbered` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3, 5).
        #[inline]
        pub fn planes_numbered_mut(&mut self) -> [&mut [rt::Bool]; 3] {
            rt::planes_mut(self.0.fixed(6))
        }

        /// Lends `planes_named` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3, 5), planes x, y, z.
        #[inline]
        pub fn planes_named_mut(&mut self) -> planes::PlanesNamedMut<'_> {
            let [p0, p1, p2] = rt::planes_mut(self.0.fixed(7));
            planes::PlanesNamedMut { x: p0, y: p1, z: p2 }
        }

        /// Writes `grid`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn set_grid(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 8, values)
        }

        /// Lends `grid` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 3).
        #[inline]
        pub fn grid_mut(&mut self) -> &mut [rt::Bool] {
            rt::slice_mut(self.0.fixed(8))
        }

        /// Writes `grid_numbered`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2, 3, 3).
        #[inline]
        pub fn set_grid_numbered(&mut self, values: &[[rt::Bool; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 9, values)
        }

        /// Lends `grid_numbered` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2, 3, 3).
        #[inline]
        pub fn grid_numbered_mut(&mut self) -> &mut [[rt::Bool; 3]] {
            rt::slice_mut(self.0.fixed(9))
        }

        /// Lends `grid_planes` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3, 2, 3), planes x, y, z.
        #[inline]
        pub fn grid_planes_mut(&mut self) -> planes::GridPlanesMut<'_> {
            let [p0, p1, p2] = rt::planes_mut(self.0.fixed(10));
            planes::GridPlanesMut { x: p0, y: p1, z: p2 }
        }

        /// Writes `some`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn set_some(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 11, values)
        }

        /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 9.
        #[inline]
        pub fn some_mut(&mut self, n: usize) -> ::core::result::Result<&mut [rt::Bool], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(11, n)?))
        }

        /// Writes `some_numbered`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 3), n up to 9.
        #[inline]
        pub fn set_some_numbered(&mut self, values: &[[rt::Bool; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 12, values)
        }

        /// Adds `n` elements of `some_numbered` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 3), n up to 9.
        #[inline]
        pub fn some_numbered_mut(&mut self, n: usize) -> ::core::result::Result<&mut [[rt::Bool; 3]], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(12, n)?))
        }

        /// Adds `n` elements of `some_planes` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (3, n), n up to 9.
        #[inline]
        pub fn some_planes_mut(&mut self, n: usize) -> ::core::result::Result<[&mut [rt::Bool]; 3], rt::Error> {
            ::core::result::Result::Ok(rt::planes_mut(self.0.variable(13, n)?))
        }

        /// Adds `n` elements of `some_named` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (3, n), n up to 9, planes x, y, z.
        #[inline]
        pub fn some_named_mut(&mut self, n: usize) -> ::core::result::Result<planes::SomeNamedMut<'_>, rt::Error> {
            let [p0, p1, p2] = rt::planes_mut(self.0.variable(14, n)?);
            ::core::result::Result::Ok(planes::SomeNamedMut { x: p0, y: p1, z: p2 })
        }

        /// Writes `tiles`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn set_tiles(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 15, values)
        }

        /// Adds `n` blocks of `tiles` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 2, 3), n up to 4.
        #[inline]
        pub fn tiles_mut(&mut self, n: usize) -> ::core::result::Result<&mut [rt::Bool], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(15, n)?))
        }

        /// Writes `tiles_numbered`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n, 2, 3, 3), n up to 4.
        #[inline]
        pub fn set_tiles_numbered(&mut self, values: &[[rt::Bool; 3]]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 16, values)
        }

        /// Adds `n` blocks of `tiles_numbered` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n, 2, 3, 3), n up to 4.
        #[inline]
        pub fn tiles_numbered_mut(&mut self, n: usize) -> ::core::result::Result<&mut [[rt::Bool; 3]], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(16, n)?))
        }

        /// Adds `n` blocks of `tiles_named` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        #[inline]
        pub fn tiles_named_mut(&mut self, n: usize) -> ::core::result::Result<planes::TilesNamedMut<'_>, rt::Error> {
            let [p0, p1, p2] = rt::planes_mut(self.0.variable(17, n)?);
            ::core::result::Result::Ok(planes::TilesNamedMut { x: p0, y: p1, z: p2 })
        }

        /// Writes `maybe`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_maybe(&mut self, value: rt::Bool) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 18, ::core::slice::from_ref(&value))
        }

        /// Adds `maybe` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn maybe_mut(&mut self) -> ::core::result::Result<&mut rt::Bool, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(18, 1)?))
        }

        /// Writes `maybe_numbered`, once a frame. Fails the second time.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_maybe_numbered(&mut self, value: [rt::Bool; 3]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 19, ::core::slice::from_ref(&value))
        }

        /// Adds `maybe_numbered` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn maybe_numbered_mut(&mut self) -> ::core::result::Result<&mut [rt::Bool; 3], rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(19, 1)?))
        }

        /// Writes `maybe_list`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_maybe_list(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 20, values)
        }

        /// Adds `maybe_list` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn maybe_list_mut(&mut self) -> ::core::result::Result<&mut [rt::Bool], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(20, 1)?))
        }

        /// Adds `maybe_planes` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3, 5). A frame may lack it.
        #[inline]
        pub fn maybe_planes_mut(&mut self) -> ::core::result::Result<[&mut [rt::Bool]; 3], rt::Error> {
            ::core::result::Result::Ok(rt::planes_mut(self.0.variable(21, 1)?))
        }

        /// Adds `maybe_named` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[inline]
        pub fn maybe_named_mut(&mut self) -> ::core::result::Result<planes::MaybeNamedMut<'_>, rt::Error> {
            let [p0, p1, p2] = rt::planes_mut(self.0.variable(22, 1)?);
            ::core::result::Result::Ok(planes::MaybeNamedMut { x: p0, y: p1, z: p2 })
        }

        /// Writes `maybe_some`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn set_maybe_some(&mut self, values: &[rt::Bool]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 23, values)
        }

        /// Adds `n` elements of `maybe_some` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (n,), n up to 9. A frame may lack it.
        #[inline]
        pub fn maybe_some_mut(&mut self, n: usize) -> ::core::result::Result<&mut [rt::Bool], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(23, n)?))
        }

        /// Adds `n` blocks of `maybe_tiles` to the frame, once, and lends them to be written, all of them.
        ///
        /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        #[inline]
        pub fn maybe_tiles_mut(&mut self, n: usize) -> ::core::result::Result<planes::MaybeTilesMut<'_>, rt::Error> {
            let [p0, p1, p2] = rt::planes_mut(self.0.variable(24, n)?);
            ::core::result::Result::Ok(planes::MaybeTilesMut { x: p0, y: p1, z: p2 })
        }

        /// Writes `absent`, once a frame. Fails the second time.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn set_absent(&mut self, value: rt::Bool) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 25, ::core::slice::from_ref(&value))
        }

        /// Adds `absent` to the frame, once, and lends it to be written, all of it.
        ///
        /// A frame may lack it.
        #[inline]
        pub fn absent_mut(&mut self) -> ::core::result::Result<&mut rt::Bool, rt::Error> {
            ::core::result::Result::Ok(rt::one_mut(self.0.variable(25, 1)?))
        }

        /// Adds `absent_planes` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3, 5), planes x, y, z. A frame may lack it.
        #[inline]
        pub fn absent_planes_mut(&mut self) -> ::core::result::Result<planes::AbsentPlanesMut<'_>, rt::Error> {
            let [p0, p1, p2] = rt::planes_mut(self.0.variable(26, 1)?);
            ::core::result::Result::Ok(planes::AbsentPlanesMut { x: p0, y: p1, z: p2 })
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = self.0.fixed_parts();
            Fixed {
                one: rt::one_mut(s0),
                one_numbered: rt::one_mut(s1),
                one_named: rt::one_mut(s2),
                list: rt::slice_mut(s3),
                list_numbered: rt::slice_mut(s4),
                list_named: rt::slice_mut(s5),
                planes_numbered: rt::planes_mut(s6),
                planes_named: {
                    let [p0, p1, p2] = rt::planes_mut(s7);
                    planes::PlanesNamedMut { x: p0, y: p1, z: p2 }
                },
                grid: rt::slice_mut(s8),
                grid_numbered: rt::slice_mut(s9),
                grid_planes: {
                    let [p0, p1, p2] = rt::planes_mut(s10);
                    planes::GridPlanesMut { x: p0, y: p1, z: p2 }
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
        /// `one`
        pub one: &'a mut rt::Bool,
        /// `one_numbered`
        ///
        /// Shape: (3,).
        pub one_numbered: &'a mut [rt::Bool; 3],
        /// `one_named`
        ///
        /// Shape: (3,), components x, y, z.
        pub one_named: &'a mut [rt::Bool; 3],
        /// `list`
        ///
        /// Shape: (5,).
        pub list: &'a mut [rt::Bool],
        /// `list_numbered`
        ///
        /// Shape: (5, 3).
        pub list_numbered: &'a mut [[rt::Bool; 3]],
        /// `list_named`
        ///
        /// Shape: (5, 3), components x, y, z.
        pub list_named: &'a mut [[rt::Bool; 3]],
        /// `planes_numbered`
        ///
        /// Shape: (3, 5).
        pub planes_numbered: [&'a mut [rt::Bool]; 3],
        /// `planes_named`
        ///
        /// Shape: (3, 5), planes x, y, z.
        pub planes_named: planes::PlanesNamedMut<'a>,
        /// `grid`
        ///
        /// Shape: (2, 3).
        pub grid: &'a mut [rt::Bool],
        /// `grid_numbered`
        ///
        /// Shape: (2, 3, 3).
        pub grid_numbered: &'a mut [[rt::Bool; 3]],
        /// `grid_planes`
        ///
        /// Shape: (3, 2, 3), planes x, y, z.
        pub grid_planes: planes::GridPlanesMut<'a>,
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
