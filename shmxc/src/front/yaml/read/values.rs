//! Single values, each by what the key wants.

use shmx_schema::ast::Size;
use shmx_schema::diag::Spanned;

use super::Cx;
use super::keys::{any_of, shown};
use crate::front::yaml::scalar::{self, Flaw};
use crate::front::yaml::tree::{Kind, Node};
use crate::rules::{self, Help};

impl Cx<'_> {
    /// Says what was expected at a node; nothing where it has been refused already.
    pub(super) fn expected(&mut self, node: &Node, what: &str, expected: &str, help: Option<Help>) {
        if matches!(node.kind, Kind::Bad) {
            return;
        }
        self.push(rules::wrong_value::found(&node.at, what, &shown(node), expected, help));
    }

    /// Any text.
    pub(super) fn text(&mut self, node: &Node, what: &str, expected: &str) -> Option<Spanned<String>> {
        match &node.kind {
            Kind::Scalar { text, .. } => Some(Spanned::new(text.clone(), node.at.clone())),
            _ => {
                self.expected(node, what, expected, None);
                None
            }
        }
    }

    /// A number, without quotes, that `read` takes.
    fn number<T>(
        &mut self,
        node: &Node,
        what: &str,
        expected: &str,
        read: impl Fn(&str) -> Result<T, Flaw>,
    ) -> Option<Spanned<T>> {
        let Kind::Scalar { text, plain } = &node.kind else {
            self.expected(node, what, expected, None);
            return None;
        };
        match read(text) {
            Ok(n) if *plain => Some(Spanned::new(n, node.at.clone())),
            Ok(_) => {
                self.expected(
                    node,
                    what,
                    expected,
                    Some(node.help(format!("write {text} without quotes"), text, true)),
                );
                None
            }
            Err(flaw) => {
                let help = flaw.help.map(|words| match flaw.instead {
                    Some((text, certain)) => node.help(words, &text, certain),
                    None => Help::words(words),
                });
                self.push(rules::number::found(&node.at, what, &flaw.what, expected, help));
                None
            }
        }
    }

    /// A number of at most 32 bits.
    pub(super) fn natural(&mut self, node: &Node, what: &str) -> Option<Spanned<u32>> {
        self.number(node, what, "a number from 0 to 4294967295", |text| {
            let n = scalar::natural(text)?;
            u32::try_from(n).map_err(|_| Flaw { what: format!("'{text}' is past 32 bits"), help: None, instead: None })
        })
    }

    /// A number that may be negative.
    pub(super) fn integer(&mut self, node: &Node, what: &str) -> Option<Spanned<i128>> {
        self.number(node, what, "a whole number", scalar::integer)
    }

    /// A number that may have a unit.
    pub(super) fn fixed_size(&mut self, node: &Node, what: &str) -> Option<Spanned<u64>> {
        self.number(node, what, "a number such as 10_000 or 4 KiB", scalar::size)
    }

    /// Permission bits.
    pub(super) fn octal(&mut self, node: &Node, what: &str) -> Option<Spanned<u32>> {
        self.number(node, what, "an octal number such as 0640", scalar::octal)
    }

    /// A number, or the name of one in `sizes`.
    pub(super) fn size(&mut self, node: &Node, what: &str) -> Option<Spanned<Size>> {
        let expected = "a number such as 10_000, or the name of one in `sizes`";
        match &node.kind {
            Kind::Scalar { text, plain } if !text.is_empty() && !scalar::looks_like_number(text) => {
                if *plain || text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
                    return Some(Spanned::new(Size::Name(text.clone()), node.at.clone()));
                }
                self.expected(node, what, expected, None);
                None
            }
            _ => {
                let n = self.number(node, what, expected, scalar::size)?;
                Some(Spanned::new(Size::Number(n.value), n.at))
            }
        }
    }

    /// As [`Self::size`], of elements: some write a number below 0 for any number of them.
    pub(super) fn count_or_one(&mut self, node: &Node, what: &str) -> Spanned<Size> {
        if let Kind::Scalar { text, plain: true } = &node.kind
            && scalar::integer(text).is_ok_and(|n| n < 0)
        {
            let help = Help::words("for a number that varies, write `max` instead, with the most there may be");
            let (flaw, expected) =
                (format!("'{text}' is negative"), "a number from 1 on, or the name of one in `sizes`");
            self.push(rules::number::found(&node.at, what, &flaw, expected, Some(help)));
            return Spanned::new(Size::Number(1), node.at.clone());
        }
        self.size_or_one(node, what)
    }

    /// As [`Self::size`]; after a finding some number, so that nothing complains of a missing one.
    pub(super) fn size_or_one(&mut self, node: &Node, what: &str) -> Spanned<Size> {
        self.size(node, what).unwrap_or_else(|| Spanned::new(Size::Number(1), node.at.clone()))
    }

    /// `true` or `false`.
    pub(super) fn boolean(&mut self, node: &Node, what: &str) -> Option<Spanned<bool>> {
        let Kind::Scalar { text, plain } = &node.kind else {
            self.expected(node, what, "true or false", None);
            return None;
        };
        let meant = match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "y" | "1" => Some(true),
            "false" | "no" | "off" | "n" | "0" => Some(false),
            _ => None,
        };
        if *plain && (text == "true" || text == "false") {
            return Some(Spanned::new(text == "true", node.at.clone()));
        }
        let help = meant.map(|m| node.help(format!("write {m}"), &m.to_string(), true));
        self.expected(node, what, "true or false", help);
        None
    }

    /// One of some words.
    pub(super) fn choice<T: Copy>(&mut self, node: &Node, what: &str, words: &[(&str, T)]) -> Option<Spanned<T>> {
        let all: Vec<&str> = words.iter().map(|(w, _)| *w).collect();
        let Kind::Scalar { text, .. } = &node.kind else {
            self.expected(node, what, &any_of(&all), None);
            return None;
        };
        if let Some((_, value)) = words.iter().find(|(w, _)| w == text) {
            return Some(Spanned::new(*value, node.at.clone()));
        }
        let near = shmx_schema::check::near::near(text, all.iter().copied());
        let help = near.map(|n| node.help(format!("did you mean '{n}'?"), n, n.eq_ignore_ascii_case(text)));
        self.expected(node, what, &any_of(&all), help);
        None
    }
}
