//! `doc` and `meta`, which stand anywhere.

use std::borrow::Cow;

use shmx_schema::ast::Notes;
use shmx_schema::diag::Spanned;
use shmx_schema::model::MetaValue;

use super::Cx;
use super::keys::Keys;
use crate::front::yaml::scalar::json_number;
use crate::front::yaml::tree::{Kind, Node};

/// Both of a thing.
pub(super) fn read(cx: &mut Cx<'_>, keys: &Keys<'_>, what: &str) -> Notes {
    Notes { doc: doc(cx, keys, what), meta: keys.get("meta").map_or(Vec::new(), |node| meta(cx, node, what)) }
}

/// `doc`, without outer blanks.
pub(super) fn doc(cx: &mut Cx<'_>, keys: &Keys<'_>, what: &str) -> String {
    let Some(node) = keys.get("doc") else { return String::new() };
    if matches!(node.kind, Kind::Empty) {
        return String::new();
    }
    let text = cx.text(node, &format!("the doc of {what}"), "a text; one with a `: ` in it needs quotes");
    text.map_or(String::new(), |t| t.value.trim().to_owned())
}

fn meta(cx: &mut Cx<'_>, node: &Node, what: &str) -> Vec<(Spanned<String>, MetaValue)> {
    let entries = cx.map(node, &format!("the meta of {what}"), "meta: { rate: 30 }").unwrap_or_default();
    let mut list = Vec::with_capacity(entries.len());
    for entry in entries {
        let value = match &entry.value.kind {
            Kind::Scalar { text, plain: true } if text == "true" || text == "false" => MetaValue::Bool(text == "true"),
            Kind::Scalar { text, plain } => match json_number(text).filter(|_| *plain) {
                Some(number) => MetaValue::Number(Cow::Owned(number)),
                None => MetaValue::Text(Cow::Owned(text.clone())),
            },
            _ => {
                let what = format!("meta '{}' of {what}", entry.key.value.escape_debug());
                cx.expected(&entry.value, &what, "a text, a number, true or false", None);
                continue;
            }
        };
        list.push((entry.key.clone(), value));
    }
    list
}
