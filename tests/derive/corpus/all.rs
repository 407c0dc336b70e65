// @generated. Made by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

/// Calls a macro with the module and the struct of every case.
#[macro_export]
macro_rules! each_twin {
    ($call:ident) => {
        $call! {
            components_cases ComponentsCases
            components_many ComponentsMany
            components_one ComponentsOne
            control_docs ControlDocs
            control_empty ControlEmpty
            control_fields ControlFields
            control_names ControlNames
            control_ring ControlRing
            control_wire_names ControlWireNames
            docs_comments DocsComments
            docs_fences DocsFences
            docs_many_lines DocsManyLines
            docs_plain DocsPlain
            docs_unicode DocsUnicode
            enum_all_bytes EnumAllBytes
            enum_limits EnumLimits
            enum_names EnumNames
            everything Everything
            flags_limits FlagsLimits
            forms_bf16 FormsBf16
            forms_bool FormsBool
            forms_enum FormsEnum
            forms_f16 FormsF16
            forms_f32 FormsF32
            forms_f64 FormsF64
            forms_flags FormsFlags
            forms_i16 FormsI16
            forms_i32 FormsI32
            forms_i64 FormsI64
            forms_i8 FormsI8
            forms_record FormsRecord
            forms_u16 FormsU16
            forms_u32 FormsU32
            forms_u64 FormsU64
            forms_u8 FormsU8
            ids Ids
            include Include
            many_streams ManyStreams
            many_types ManyTypes
            match_ Match
            meta Meta
            minimal Minimal
            module Module
            names_cpp NamesCpp
            names_derived NamesDerived
            names_long NamesLong
            names_ours NamesOurs
            names_prelude NamesPrelude
            names_python NamesPython
            names_words NamesWords
            numpy Numpy
            one_stream OneStream
            order Order
            record_arrays RecordArrays
            record_big RecordBig
            record_named_types RecordNamedTypes
            record_nested RecordNested
            record_one_byte RecordOneByte
            record_scalars RecordScalars
            record_texts RecordTexts
            record_tight RecordTight
            record_units RecordUnits
            reserved Reserved
            scalars_from_text ScalarsFromText
            segment_all SegmentAll
            segment_checksum SegmentChecksum
            segment_group SegmentGroup
            shapes Shapes
            shmx2 Shmx2
            sizes Sizes
            texts Texts
            texts_only TextsOnly
            units Units
            unused_types UnusedTypes
            vectors Vectors
            wire_names WireNames
        }
    };
}

include!("components_cases.rs");
include!("components_many.rs");
include!("components_one.rs");
include!("control_docs.rs");
include!("control_empty.rs");
include!("control_fields.rs");
include!("control_names.rs");
include!("control_ring.rs");
include!("control_wire_names.rs");
include!("docs_comments.rs");
include!("docs_fences.rs");
include!("docs_many_lines.rs");
include!("docs_plain.rs");
include!("docs_unicode.rs");
include!("enum_all_bytes.rs");
include!("enum_limits.rs");
include!("enum_names.rs");
include!("everything.rs");
include!("flags_limits.rs");
include!("forms_bf16.rs");
include!("forms_bool.rs");
include!("forms_enum.rs");
include!("forms_f16.rs");
include!("forms_f32.rs");
include!("forms_f64.rs");
include!("forms_flags.rs");
include!("forms_i16.rs");
include!("forms_i32.rs");
include!("forms_i64.rs");
include!("forms_i8.rs");
include!("forms_record.rs");
include!("forms_u16.rs");
include!("forms_u32.rs");
include!("forms_u64.rs");
include!("forms_u8.rs");
include!("ids.rs");
include!("include.rs");
include!("many_streams.rs");
include!("many_types.rs");
include!("match.rs");
include!("meta.rs");
include!("minimal.rs");
include!("module.rs");
include!("names_cpp.rs");
include!("names_derived.rs");
include!("names_long.rs");
include!("names_ours.rs");
include!("names_prelude.rs");
include!("names_python.rs");
include!("names_words.rs");
include!("numpy.rs");
include!("one_stream.rs");
include!("order.rs");
include!("record_arrays.rs");
include!("record_big.rs");
include!("record_named_types.rs");
include!("record_nested.rs");
include!("record_one_byte.rs");
include!("record_scalars.rs");
include!("record_texts.rs");
include!("record_tight.rs");
include!("record_units.rs");
include!("reserved.rs");
include!("scalars_from_text.rs");
include!("segment_all.rs");
include!("segment_checksum.rs");
include!("segment_group.rs");
include!("shapes.rs");
include!("shmx2.rs");
include!("sizes.rs");
include!("texts.rs");
include!("texts_only.rs");
include!("units.rs");
include!("unused_types.rs");
include!("vectors.rs");
include!("wire_names.rs");
