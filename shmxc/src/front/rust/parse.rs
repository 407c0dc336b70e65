//! A text as items. The bodies of functions are left out: nothing of a schema is in them.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, LexError, Span, TokenStream, TokenTree};

/// What syn would recurse into at most, counted in tokens: it has no limit of its own.
const MOST_DEPTH: usize = 512;

/// Why a text is no file of items.
pub(super) enum Unparsed {
    /// It is no Rust, in the parser's words.
    Syntax(Range<usize>, String),
    /// It is too deep in brackets or operators.
    Deep(Range<usize>),
}

/// The items of a text.
pub(super) fn parse(text: &str) -> Result<syn::File, Unparsed> {
    let text = without_shebang(text);
    let tokens: TokenStream = text.parse().map_err(|error: LexError| {
        let words = "a text, a comment or a bracket has no end";
        Unparsed::Syntax(error.span().byte_range(), words.to_owned())
    })?;
    let tokens = emptied(tokens, 0).map_err(|span| Unparsed::Deep(span.byte_range()))?;
    syn::parse2(tokens).map_err(|error| {
        let range = error.span().byte_range();
        // what is missing at the end has no place of its own
        let range = if range.is_empty() { text.trim_end().len()..text.len() } else { range };
        Unparsed::Syntax(range, error.to_string())
    })
}

/// Blanks instead of `#!/usr/bin/…`, so that places stay.
fn without_shebang(text: &str) -> String {
    let line = text.find('\n').unwrap_or(text.len());
    let is_attribute = text[..line].strip_prefix("#!").is_some_and(|rest| rest.trim_start().starts_with('['));
    if text.starts_with("#!") && !is_attribute && line > 2 {
        return " ".repeat(line) + &text[line..];
    }
    text.to_owned()
}

/// The tokens without bodies of functions; an error where syn would recurse too deep. What a macro is given is left
/// as it is: syn does not look into it.
fn emptied(tokens: TokenStream, depth: usize) -> Result<TokenStream, Span> {
    let mut out = Vec::new();
    let mut run = Run { len: 0, attributes: true };
    let (mut function, mut macro_call) = (Function::None, false);
    for token in tokens {
        run.next(out.last(), &token);
        if depth + run.len > MOST_DEPTH {
            return Err(token.span());
        }
        let token = match token {
            TokenTree::Group(group) if macro_call => {
                macro_call = false;
                TokenTree::Group(group)
            }
            TokenTree::Group(group) => {
                let is_body = function == Function::Named && group.delimiter() == Delimiter::Brace;
                let inner = if is_body { TokenStream::new() } else { emptied(group.stream(), depth + run.len + 1)? };
                if is_body {
                    function = Function::None;
                }
                let mut new = Group::new(group.delimiter(), inner);
                new.set_span(group.span());
                TokenTree::Group(new)
            }
            other => {
                function = function.next(&other);
                let after_name = matches!(out.last(), Some(TokenTree::Ident(_)));
                macro_call = match &other {
                    TokenTree::Punct(p) => p.as_char() == '!' && after_name,
                    TokenTree::Ident(_) => macro_call, // macro_rules! name
                    _ => false,
                };
                other
            }
        };
        out.push(token);
    }
    Ok(out.into_iter().collect())
}

/// Whether the next braces are the body of a function.
#[derive(Clone, Copy, PartialEq)]
enum Function {
    None,
    Word,
    Named,
}

impl Function {
    fn next(self, token: &TokenTree) -> Function {
        match (self, token) {
            (Function::Named, TokenTree::Punct(p)) if p.as_char() == ';' => Function::None,
            (Function::Named, _) => Function::Named,
            (_, TokenTree::Ident(word)) if word == "fn" => Function::Word,
            (Function::Word, TokenTree::Ident(_)) => Function::Named, // not the type `fn()`
            _ => Function::None,
        }
    }
}

/// Tokens since the last one that ends an item or an element of a list: the most that one expression can hold.
struct Run {
    len: usize,
    /// Nothing but attributes so far, however many.
    attributes: bool,
}

impl Run {
    fn next(&mut self, last: Option<&TokenTree>, token: &TokenTree) {
        let after_braces = matches!(last, Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Brace);
        let begins = match token {
            TokenTree::Ident(word) => after_braces && word != "else" && word != "as",
            TokenTree::Punct(p) => matches!(p.as_char(), ',' | ';') || (after_braces && p.as_char() == '#'),
            _ => false,
        };
        if begins {
            (self.len, self.attributes) = (0, true);
        }
        let of_attribute = match token {
            TokenTree::Punct(p) => matches!(p.as_char(), '#' | '!' | ',' | ';'),
            TokenTree::Group(g) => g.delimiter() == Delimiter::Bracket,
            _ => false,
        };
        self.attributes &= of_attribute;
        if !self.attributes {
            self.len += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str) -> usize {
        parse(text).map(|file| file.items.len()).unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn bodies_are_left_out_and_places_stay() {
        let file = parse(
            "#!/bin/sh\nfn a() -> u8 { let x = 1; x }\nimpl A { fn b() where A: B { c!{} } }\nconst N: usize = 3;",
        );
        let Ok(file) = file else { panic!() };
        assert_eq!(file.items.len(), 3);
        let syn::Item::Const(n) = &file.items[2] else { panic!() };
        assert_eq!(n.ident.span().byte_range(), 84..85);
        assert_eq!(items("const F: fn(u8) -> u8 = { g };\nextern \"C\" { fn f(); fn g(); }"), 2);
    }

    #[test]
    fn no_depth_overflows_the_stack() {
        let deep = |n: usize, open: &str, close: &str| format!("const N: T = {}1{};", open.repeat(n), close.repeat(n));
        for (open, close) in
            [("(", ")"), ("-", ""), ("&", ""), ("1 + ", ""), ("a = ", ""), ("- #[a]", ""), ("if a {} else ", "{}")]
        {
            assert!(matches!(parse(&deep(100_000, open, close)), Err(Unparsed::Deep(_))), "{open}");
        }
        assert_eq!(items(&format!("{}struct A;", "/// A line.\n".repeat(5000))), 1);
        assert_eq!(items(&"struct A { a: u8 }\n".repeat(5000)), 5000);
        assert_eq!(items(&format!("const N: &[u8] = &[{}];", "1,".repeat(5000))), 1);
    }
}
