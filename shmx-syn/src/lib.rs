//! What the derives of shmx read: a Rust item, its attributes, types and docs, to a syntax tree of `shmx-schema`.
//!
//! The derives and the compiler read by this one implementation. Neither sees all that an item rests on: what it says
//! of others (a constant, a record's name) is asked of an [`Around`](tree::Around). A derive answers that rustc will
//! know, the compiler looks in the source.
//!
//! ```
//! use proc_macro2::Span;
//! use shmx_syn::{Errors, record, tree::{Around, Room, Tree, What}};
//! use syn::{Expr, Type, parse_quote};
//!
//! struct Nothing;
//! impl Around for Nothing {
//!     fn place(&mut self, _: Span) -> shmx_schema::diag::At { Default::default() }
//!     fn number(&mut self, of: &Expr, _: What) -> Option<i128> { shmx_syn::ty::literal(of) }
//!     fn named(&mut self, _: &Type) -> String { "Other".into() }
//!     fn room(&mut self, _: Room<'_>) -> Option<u64> { None }
//! }
//!
//! let item = parse_quote! { #[repr(C)] struct Pair { #[shmx(unit = "m")] x: f32, y: [f32; 3] } };
//! let (mut around, mut errors) = (Nothing, Errors::default());
//! let mut tree = Tree::new(&mut around);
//! let record = record::read(&item, &mut tree, &mut errors).expect("a record");
//! assert_eq!((record.wire.as_str(), record.fields.len()), ("Pair", 2));
//! assert_eq!(tree.ast.types[0].name.value, "Pair");
//! assert!(errors.finish().is_ok());
//! ```
#![forbid(unsafe_code)]

mod attr;
pub mod control;
pub mod enums;
mod errors;
pub mod field;
pub mod item;
mod notes;
pub mod record;
mod segment;
mod single;
pub mod stream;
pub mod tree;
pub mod ty;
mod words;

pub use errors::{Errors, Fault};
pub use words::in_attributes;
