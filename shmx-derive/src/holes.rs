//! Tokens of the user's in the text of a template: a placeholder stands for them until the text is tokens again.
//!
//! So types and constants keep their spans and their hygiene, and no template sees what they are.

use proc_macro2::{Group, Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use std::str::FromStr;

const MARK: &str = "__shmx_";

/// What placeholders stand for.
pub(crate) struct Holes {
    list: Vec<TokenStream>,
    rt: TokenStream,
}

impl Holes {
    /// `rt` is the path that stands for `rt` in templates.
    pub(crate) fn new(rt: TokenStream) -> Self {
        Holes { list: Vec::new(), rt }
    }

    /// The placeholder of some tokens.
    pub(crate) fn put(&mut self, tokens: impl ToTokens) -> String {
        self.list.push(tokens.to_token_stream());
        format!("{MARK}{}", self.list.len() - 1)
    }

    /// A text as tokens, its placeholders filled.
    ///
    /// # Errors
    /// The text is no Rust: a template is wrong.
    pub(crate) fn fill(&self, text: &str) -> syn::Result<TokenStream> {
        let tokens = TokenStream::from_str(text).map_err(syn::Error::from)?;
        Ok(self.tokens(tokens))
    }

    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut rest = tokens.into_iter().peekable();
        while let Some(tree) = rest.next() {
            match tree {
                TokenTree::Ident(ident) => match self.of(&ident) {
                    Some(tokens) => out.extend(tokens.clone()),
                    None if ident == "rt"
                        && matches!(rest.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint) =>
                    {
                        out.extend(self.rt.clone());
                    }
                    None => out.extend([TokenTree::Ident(ident)]),
                },
                TokenTree::Group(group) => {
                    let mut filled = Group::new(group.delimiter(), self.tokens(group.stream()));
                    filled.set_span(group.span());
                    out.extend([TokenTree::Group(filled)]);
                }
                other => out.extend([other]),
            }
        }
        out
    }

    fn of(&self, ident: &Ident) -> Option<&TokenStream> {
        let text = ident.to_string();
        self.list.get(text.strip_prefix(MARK)?.parse::<usize>().ok()?)
    }
}
