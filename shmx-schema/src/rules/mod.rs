//! The rules, one to a file of its code's name: what it finds, an example, the way out, and how it says so.
//!
//! `check` walks the tree and decides; here stand the words. To add a rule: a file here, a call in `check`, a case in
//! `tests/invalid`.

pub(crate) mod capacity_overflow;
pub(crate) mod components_count;
pub(crate) mod components_on_record;
pub(crate) mod components_on_text;
pub(crate) mod components_on_vector;
pub(crate) mod control_bytes;
pub(crate) mod control_id_zero;
pub(crate) mod control_too_large;
pub(crate) mod count_beside;
pub(crate) mod duplicate_id;
pub(crate) mod duplicate_name;
pub(crate) mod duplicate_value;
pub(crate) mod empty_enum;
pub(crate) mod empty_record;
pub(crate) mod enum_base;
pub(crate) mod flags_zero;
pub(crate) mod frame_too_large;
pub(crate) mod group;
pub(crate) mod id_gap;
pub(crate) mod json_in_field;
pub(crate) mod json_not_optional;
pub(crate) mod many_dimensions;
pub(crate) mod max_in_field;
pub(crate) mod meta_key;
pub(crate) mod meta_number;
pub(crate) mod missing_id;
pub(crate) mod missing_max;
pub(crate) mod name_form;
pub(crate) mod naming_style;
pub(crate) mod padding;
pub(crate) mod record_cycle;
pub(crate) mod record_depth;
pub(crate) mod record_too_large;
pub(crate) mod reserved_id;
pub(crate) mod reserved_twice;
pub(crate) mod scalar_million;
pub(crate) mod segment_range;
pub(crate) mod slots_few;
pub(crate) mod slots_rounded;
pub(crate) mod soa_on_record;
pub(crate) mod stream_too_large;
pub(crate) mod text_extent;
pub(crate) mod text_layout;
pub(crate) mod too_large;
pub(crate) mod unknown_size;
pub(crate) mod unknown_type;
pub(crate) mod value_range;
pub(crate) mod wire_checksum;
pub(crate) mod wire_name;
pub(crate) mod wire_too_large;
pub(crate) mod wire_writers;
pub(crate) mod writers;
pub(crate) mod zero;

use crate::diag::Severity;

/// What a code of a finding stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable code, such as `duplicate-id`; the rule's file has its name.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it finds.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// A small schema that has this fault and no other.
    pub example: &'static str,
    /// The way out.
    pub fix: &'static str,
}

/// The rules of `check`, by code. Those of the compiler's front and back ends are in `shmxc::rules`.
pub const ALL: &[&Rule] = &[
    &capacity_overflow::RULE,
    &components_count::RULE,
    &components_on_record::RULE,
    &components_on_text::RULE,
    &components_on_vector::RULE,
    &control_bytes::RULE,
    &control_id_zero::RULE,
    &control_too_large::RULE,
    &count_beside::RULE,
    &duplicate_id::RULE,
    &duplicate_name::RULE,
    &duplicate_value::RULE,
    &empty_enum::RULE,
    &empty_record::RULE,
    &enum_base::RULE,
    &flags_zero::RULE,
    &frame_too_large::RULE,
    &group::RULE,
    &id_gap::RULE,
    &json_in_field::RULE,
    &json_not_optional::RULE,
    &many_dimensions::RULE,
    &max_in_field::RULE,
    &meta_key::RULE,
    &meta_number::RULE,
    &missing_id::RULE,
    &missing_max::RULE,
    &name_form::RULE,
    &naming_style::RULE,
    &padding::RULE,
    &record_cycle::RULE,
    &record_depth::RULE,
    &record_too_large::RULE,
    &reserved_id::RULE,
    &reserved_twice::RULE,
    &scalar_million::RULE,
    &segment_range::RULE,
    &slots_few::RULE,
    &slots_rounded::RULE,
    &soa_on_record::RULE,
    &stream_too_large::RULE,
    &text_extent::RULE,
    &text_layout::RULE,
    &too_large::RULE,
    &unknown_size::RULE,
    &unknown_type::RULE,
    &value_range::RULE,
    &wire_checksum::RULE,
    &wire_name::RULE,
    &wire_too_large::RULE,
    &wire_writers::RULE,
    &writers::RULE,
    &zero::RULE,
];

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}
