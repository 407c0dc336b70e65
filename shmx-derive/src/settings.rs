//! The settings of a segment.

use crate::texts;
use proc_macro2::TokenStream;
use quote::quote;
use shmx_schema::model::{Checksum, Segment, Wire};

/// The settings as the model has them.
pub(crate) fn descriptor(rt: &TokenStream, of: &Segment) -> TokenStream {
    let option = |n: Option<u32>| match n {
        Some(n) => quote!(::core::option::Option::Some(#n)),
        None => quote!(::core::option::Option::None),
    };
    let (readers, pins, writers, mode) = (of.readers, of.pins, of.writers, of.mode);
    let (slots, control_bytes) = (option(of.slots), option(of.control_bytes));
    let (timestamps, wake_watchers, keep) = (of.timestamps, of.wake_watchers, of.keep);
    let wire = match of.wire {
        Wire::Native => quote!(Native),
        Wire::Shmx2 => quote!(Shmx2),
    };
    let checksum = match of.checksum {
        Checksum::None => quote!(None),
        Checksum::Crc32 => quote!(Crc32),
    };
    let group = match &of.group {
        Some(group) => {
            let group = texts::text(rt, group);
            quote!(::core::option::Option::Some(#group))
        }
        None => quote!(::core::option::Option::None),
    };
    quote! {
        #rt::model::Segment {
            readers: #readers, pins: #pins, slots: #slots, control_bytes: #control_bytes,
            wire: #rt::model::Wire::#wire, checksum: #rt::model::Checksum::#checksum, timestamps: #timestamps,
            writers: #writers, wake_watchers: #wake_watchers, mode: #mode, group: #group, keep: #keep,
        }
    }
}
