//! A record's bytes by C's rules: what rustc proves of a derived one.

use shmx_schema::layout::align_up;
use shmx_syn::field::{Field, Said};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{DeriveInput, Expr, Type};

use super::integer::Integer;
use super::scan::Scan;
use crate::rules::{rust_hole, rust_pad};
use shmx_syn::tree::Around;

impl Scan<'_> {
    /// The bytes of a record and their alignment, with a finding for each hole and each pad that fills none. `None`:
    /// a field's bytes are not known.
    pub(super) fn laid_out(&mut self, of: &DeriveInput, fields: &[Field]) -> Option<(u64, u64)> {
        let sizes: Option<Vec<(u64, u64)>> = fields.iter().map(|f| self.field_size(f)).collect();
        let sizes = sizes?;
        let align = sizes.iter().map(|(_, align)| *align).max()?;
        let mut end = 0u64;
        for (i, (field, (bytes, own))) in fields.iter().zip(&sizes).enumerate() {
            let begins = i.checked_sub(1).is_none_or(|before| fields[before].said.is_some());
            if field.said.is_none() && begins {
                self.pads(&fields[i..], &sizes[i..], end, align);
            }
            let offset = align_up(end, *own);
            if offset > end {
                let at = self.place(field.ident.span());
                self.push(rust_hole::before(&at, &field.ident.unraw().to_string(), offset - end));
            }
            end = offset.saturating_add(*bytes);
        }
        let size = align_up(end, align);
        if size > end {
            let last = fields.last().map_or_else(|| of.ident.span(), |f| f.ident.span());
            let at = self.place(last);
            self.push(rust_hole::tail(&at, size - end));
        }
        Some((size, align))
    }

    /// That pads, one behind another, are no larger than the hole that they fill.
    fn pads(&mut self, fields: &[Field], sizes: &[(u64, u64)], start: u64, align: u64) {
        let n = fields.iter().take_while(|f| f.said.is_none()).count();
        let bytes = sizes[..n].iter().fold(0u64, |sum, (bytes, _)| sum.saturating_add(*bytes));
        let next = sizes.get(n).map_or(align, |(_, align)| *align);
        let hole = align_up(start, next).saturating_sub(start);
        if bytes > hole {
            let at = self.place(fields[0].ty.span());
            self.push(rust_pad::found(&at, bytes, hole));
        }
    }

    fn field_size(&mut self, of: &Field) -> Option<(u64, u64)> {
        let Some(said) = &of.said else {
            let Type::Array(array) = shmx_syn::ty::strip(&of.ty) else { return None };
            return Some((self.length(&array.len)?, 1));
        };
        let Said { core, dims, components, .. } = said;
        let (mut bytes, align) = self.type_known(core)?.size?;
        for length in dims.iter().chain(components.as_ref().map(|c| &c.count)) {
            bytes = bytes.saturating_mul(self.length(length)?);
        }
        Some((bytes, align))
    }

    fn length(&mut self, of: &Expr) -> Option<u64> {
        self.constant(of, Some(Integer::USIZE)).and_then(|n| u64::try_from(n).ok())
    }
}
