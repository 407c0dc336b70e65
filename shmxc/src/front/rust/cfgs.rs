//! Parts of an item that are there under a condition alone.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput};

/// The `cfg`s on fields and variants of an item, and the `cfg_attr`s that bring in what a derive reads.
pub(super) fn within(of: &DeriveInput) -> Vec<Span> {
    let mut found = conditional(&of.attrs);
    let mut part = |attrs: &[Attribute]| {
        let cfgs = attrs.iter().filter(|a| a.path().is_ident("cfg"));
        found.extend(cfgs.map(|a| a.span()));
        found.extend(conditional(attrs));
    };
    match &of.data {
        Data::Struct(data) => data.fields.iter().for_each(|f| part(&f.attrs)),
        Data::Enum(data) => {
            for variant in &data.variants {
                part(&variant.attrs);
                variant.fields.iter().for_each(|f| part(&f.attrs));
            }
        }
        Data::Union(_) => {}
    }
    found
}

/// The `cfg_attr`s with a derive of ours, `shmx` or `repr`.
pub(super) fn conditional(attrs: &[Attribute]) -> Vec<Span> {
    let ours = |attr: &&Attribute| {
        let Ok(list) = attr.meta.require_list() else { return false };
        let words = list.tokens.to_string();
        words
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| matches!(word, "shmx" | "repr" | "ShmxStream" | "ShmxRecord" | "ShmxEnum" | "ShmxControl"))
    };
    let all = attrs.iter().filter(|a| a.path().is_ident("cfg_attr"));
    all.filter(ours).map(|a| a.span()).collect()
}
