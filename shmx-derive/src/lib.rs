//! The derives of `shmx-runtime`, which re-exports them and has their manual: a Rust struct as a schema.
//!
//! An item is parsed to a syntax tree of `shmx-schema` and checked by the same rules as a schema file, as far as they
//! rest on this item alone. What rests on others (constants, records, enums) is left to rustc: the expansion holds
//! descriptors, and `const fn`s of `shmx-schema` that make model, blob and fingerprints of them, or end the
//! compilation at the token that is wrong. Accessors come from the templates of `shmx-rust`, as those of `shmxc` do.

mod control;
mod enums;
mod field;
#[cfg(test)]
mod golden;
mod holes;
mod mark;
mod opaque;
mod record;
mod settings;
mod single;
mod stream;
mod texts;
mod value;
mod view;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use syn::{DeriveInput, parse_macro_input};

/// A struct of streams as a schema: see `shmx_runtime::ShmxStream`.
#[proc_macro_derive(ShmxStream, attributes(shmx))]
pub fn stream(item: TokenStream) -> TokenStream {
    finish(stream::expand(&parse_macro_input!(item as DeriveInput)))
}

/// A `repr(C)` struct as a record: see `shmx_runtime::ShmxRecord`.
#[proc_macro_derive(ShmxRecord, attributes(shmx))]
pub fn record(item: TokenStream) -> TokenStream {
    finish(record::expand(&parse_macro_input!(item as DeriveInput)))
}

/// An enum as named numbers, or as flags: see `shmx_runtime::ShmxEnum`.
#[proc_macro_derive(ShmxEnum, attributes(shmx))]
pub fn enumeration(item: TokenStream) -> TokenStream {
    finish(enums::expand(&parse_macro_input!(item as DeriveInput)))
}

/// An enum of messages to the server: see `shmx_runtime::ShmxControl`.
#[proc_macro_derive(ShmxControl, attributes(shmx))]
pub fn control(item: TokenStream) -> TokenStream {
    finish(control::expand(&parse_macro_input!(item as DeriveInput)))
}

fn finish(expansion: syn::Result<Tokens>) -> TokenStream {
    expansion.unwrap_or_else(|errors| errors.to_compile_error()).into()
}
