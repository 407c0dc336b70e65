//! The corpus: valid schemas, one feature each, with the Rust module and the blob that the compiler makes of them.
//!
//! This crate is a user of them: all modules in one crate, without unsafe code, every warning an error.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![warn(clippy::pedantic, clippy::unwrap_used, clippy::indexing_slicing)]

/// Calls a macro with the name of every module.
#[macro_export]
macro_rules! each_module {
    ($call:ident) => {
        $call! {
            components_cases components_many components_one control_docs control_empty control_fields control_names
            control_ring control_wire_names docs_comments docs_fences docs_many_lines docs_plain docs_unicode
            enum_all_bytes enum_limits enum_names everything flags_limits forms_bf16 forms_bool forms_enum forms_f16
            forms_f32 forms_f64 forms_flags forms_i16 forms_i32 forms_i64 forms_i8 forms_record forms_u16 forms_u32
            forms_u64 forms_u8 ids include many_streams many_types match_ meta minimal module names_cpp
            names_derived names_long names_ours names_prelude names_python names_words numpy one_stream order record_arrays
            record_big record_named_types record_nested record_one_byte record_scalars record_texts record_tight
            record_units reserved scalars_from_text segment_all segment_checksum segment_group shapes shmx2 sizes texts
            texts_only units unused_types vectors wire_names
        }
    };
}

include!("../components_cases.rs");
include!("../components_many.rs");
include!("../components_one.rs");
include!("../control_docs.rs");
include!("../control_empty.rs");
include!("../control_fields.rs");
include!("../control_names.rs");
include!("../control_ring.rs");
include!("../control_wire_names.rs");
include!("../docs_comments.rs");
include!("../docs_fences.rs");
include!("../docs_many_lines.rs");
include!("../docs_plain.rs");
include!("../docs_unicode.rs");
include!("../enum_all_bytes.rs");
include!("../enum_limits.rs");
include!("../enum_names.rs");
include!("../everything.rs");
include!("../flags_limits.rs");
include!("../forms_bf16.rs");
include!("../forms_bool.rs");
include!("../forms_enum.rs");
include!("../forms_f16.rs");
include!("../forms_f32.rs");
include!("../forms_f64.rs");
include!("../forms_flags.rs");
include!("../forms_i16.rs");
include!("../forms_i32.rs");
include!("../forms_i64.rs");
include!("../forms_i8.rs");
include!("../forms_record.rs");
include!("../forms_u16.rs");
include!("../forms_u32.rs");
include!("../forms_u64.rs");
include!("../forms_u8.rs");
include!("../ids.rs");
include!("../include.rs");
include!("../many_streams.rs");
include!("../many_types.rs");
include!("../match.rs");
include!("../meta.rs");
include!("../minimal.rs");
include!("../module.rs");
include!("../names_cpp.rs");
include!("../names_derived.rs");
include!("../names_long.rs");
include!("../names_ours.rs");
include!("../names_prelude.rs");
include!("../names_python.rs");
include!("../names_words.rs");
include!("../numpy.rs");
include!("../one_stream.rs");
include!("../order.rs");
include!("../record_arrays.rs");
include!("../record_big.rs");
include!("../record_named_types.rs");
include!("../record_nested.rs");
include!("../record_one_byte.rs");
include!("../record_scalars.rs");
include!("../record_texts.rs");
include!("../record_tight.rs");
include!("../record_units.rs");
include!("../reserved.rs");
include!("../scalars_from_text.rs");
include!("../segment_all.rs");
include!("../segment_checksum.rs");
include!("../segment_group.rs");
include!("../shapes.rs");
include!("../shmx2.rs");
include!("../sizes.rs");
include!("../texts.rs");
include!("../texts_only.rs");
include!("../units.rs");
include!("../unused_types.rs");
include!("../vectors.rs");
include!("../wire_names.rs");
