//! The rules on what a model can't see, one to a file of its code's name: the form of the text, includes, names in
//! generated code, templates, the project file. Those on the schema itself are in [`shmx_schema::rules`].

pub(crate) mod duplicate_key;
pub(crate) mod expected_map;
pub(crate) mod include_cycle;
pub(crate) mod include_empty;
pub(crate) mod include_file;
pub(crate) mod missing_components;
pub(crate) mod missing_schema;
pub(crate) mod missing_type;
pub(crate) mod missing_value;
pub(crate) mod missing_values;
pub(crate) mod names_collide;
pub(crate) mod not_supported;
pub(crate) mod not_utf8;
pub(crate) mod number;
pub(crate) mod output_twice;
#[cfg(feature = "cli")]
pub(crate) mod project_input;
#[cfg(feature = "cli")]
pub(crate) mod project_key;
#[cfg(feature = "cli")]
pub(crate) mod project_syntax;
#[cfg(feature = "cli")]
pub(crate) mod project_value;
pub(crate) mod renamed_identifier;
pub(crate) mod rust_alias;
pub(crate) mod rust_attribute;
pub(crate) mod rust_cfg;
pub(crate) mod rust_const;
pub(crate) mod rust_crate;
pub(crate) mod rust_derive;
pub(crate) mod rust_hole;
pub(crate) mod rust_item;
pub(crate) mod rust_macro;
pub(crate) mod rust_module;
pub(crate) mod rust_name;
pub(crate) mod rust_pad;
pub(crate) mod rust_repr;
pub(crate) mod rust_struct;
pub(crate) mod rust_syntax;
pub(crate) mod rust_to_rust;
pub(crate) mod rust_type;
pub(crate) mod source_too_large;
pub(crate) mod template_fault;
pub(crate) mod template_name;
pub(crate) mod type_form;
pub(crate) mod unknown_key;
pub(crate) mod wrong_value;
pub(crate) mod yaml_alias;
pub(crate) mod yaml_anchor;
pub(crate) mod yaml_control;
pub(crate) mod yaml_depth;
pub(crate) mod yaml_documents;
pub(crate) mod yaml_indent;
pub(crate) mod yaml_key;
pub(crate) mod yaml_merge;
pub(crate) mod yaml_syntax;
pub(crate) mod yaml_tab;
pub(crate) mod yaml_tag;

use shmx_schema::diag::{At, Diagnostic, Edit};
use shmx_schema::rules::{self, Rule};
use shmx_syn::Fault;

/// A way out: in words, and as an edit where that is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Help {
    /// The words.
    pub(crate) text: String,
    /// What they come to.
    pub(crate) edit: Option<Edit>,
}

impl Help {
    /// In words alone.
    pub(crate) fn words(text: impl Into<String>) -> Self {
        Help { text: text.into(), edit: None }
    }

    fn give(self, found: Diagnostic) -> Diagnostic {
        self.edit.into_iter().fold(found.help(self.text), Diagnostic::edit)
    }
}

/// The rules of front and back ends, by code.
pub const OWN: &[&Rule] = &[
    &duplicate_key::RULE,
    &expected_map::RULE,
    &include_cycle::RULE,
    &include_empty::RULE,
    &include_file::RULE,
    &missing_components::RULE,
    &missing_schema::RULE,
    &missing_type::RULE,
    &missing_value::RULE,
    &missing_values::RULE,
    &names_collide::RULE,
    &not_supported::RULE,
    &not_utf8::RULE,
    &number::RULE,
    &output_twice::RULE,
    #[cfg(feature = "cli")]
    &project_input::RULE,
    #[cfg(feature = "cli")]
    &project_key::RULE,
    #[cfg(feature = "cli")]
    &project_syntax::RULE,
    #[cfg(feature = "cli")]
    &project_value::RULE,
    &renamed_identifier::RULE,
    &rust_alias::RULE,
    &rust_attribute::RULE,
    &rust_cfg::RULE,
    &rust_const::RULE,
    &rust_crate::RULE,
    &rust_derive::RULE,
    &rust_hole::RULE,
    &rust_item::RULE,
    &rust_macro::RULE,
    &rust_module::RULE,
    &rust_name::RULE,
    &rust_pad::RULE,
    &rust_repr::RULE,
    &rust_struct::RULE,
    &rust_syntax::RULE,
    &rust_to_rust::RULE,
    &rust_type::RULE,
    &source_too_large::RULE,
    &template_fault::RULE,
    &template_name::RULE,
    &type_form::RULE,
    &unknown_key::RULE,
    &wrong_value::RULE,
    &yaml_alias::RULE,
    &yaml_anchor::RULE,
    &yaml_control::RULE,
    &yaml_depth::RULE,
    &yaml_documents::RULE,
    &yaml_indent::RULE,
    &yaml_key::RULE,
    &yaml_merge::RULE,
    &yaml_syntax::RULE,
    &yaml_tab::RULE,
    &yaml_tag::RULE,
];

/// All rules of the compiler, those of `shmx_schema` among them, by code.
pub fn all() -> Vec<&'static Rule> {
    let mut all = [rules::ALL, OWN].concat();
    all.sort_by_key(|rule| rule.code);
    all
}

/// The rule of a code.
///
/// ```
/// let rule = shmxc::rules::find("duplicate-id").expect("a rule");
/// assert!(rule.example.contains("id: 1"));
/// ```
pub fn find(code: &str) -> Option<&'static Rule> {
    OWN.iter().copied().find(|rule| rule.code == code).or_else(|| rules::find(code))
}

/// What the reading of a Rust item found, in the derives' words: what is wrong, and the way out behind it.
pub(crate) fn of_fault(fault: Fault, at: &At, message: &str) -> Diagnostic {
    let rule = match fault {
        Fault::Attribute => &rust_attribute::RULE,
        Fault::Item => &rust_item::RULE,
        Fault::Repr => &rust_repr::RULE,
        Fault::Type => &rust_type::RULE,
        Fault::Id => find("missing-id").unwrap_or(&rust_attribute::RULE),
        Fault::Max => find("missing-max").unwrap_or(&rust_attribute::RULE),
    };
    let (what, way_out) = in_two(message);
    Diagnostic::of(rule, at, what).label(way_out)
}

/// A sentence in two, at the first colon or semicolon that stands in no backticks.
fn in_two(message: &str) -> (&str, &str) {
    let mut quoted = false;
    for (i, c) in message.char_indices() {
        quoted ^= c == '`';
        if !quoted && matches!(c, ':' | ';') && message[i + 1..].starts_with(' ') {
            return (&message[..i], &message[i + 2..]);
        }
    }
    (message, "here")
}
