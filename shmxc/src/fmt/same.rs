//! Whether two texts say the same.

use shmx_schema::ast::{ElemAst, Notes, Spanned, StreamAst};
use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{Diagnostics, FileId};

use crate::front::yaml::{self, Content};
use crate::source::Sources;

/// What a file without an error says.
pub(super) struct Said {
    content: Content,
    /// Of a file that is only included, as if its types were in use; `None` if that can't be.
    checked: Option<Checked>,
}

impl Said {
    /// `None`, with findings: it has errors.
    pub(super) fn of(sources: &mut Sources, file: FileId, findings: &mut Diagnostics) -> Option<Said> {
        let content = yaml::content(sources, file, findings)?;
        let included =
            !content.has("schema") && !content.has("streams") && content.has_any(&["include", "sizes", "types"]);
        // what is written there is looked at as a schema without streams
        let ast = if included { yaml::included(sources, file, findings) } else { yaml::read(sources, file, findings) };
        let mut ast = ast?;
        let (mut checked, found) = lower(&ast);
        findings.extend(found);
        if findings.failed() {
            return None;
        }
        if included {
            // a model has but the types in use
            ast.streams = ast.types.iter().zip(0..).map(|(ty, id)| use_of(&ty.name, id)).collect();
            checked = lower(&ast).0;
        }
        Some(Said { content, checked })
    }

    /// Whether `text` says the same in the place of the file.
    pub(super) fn same(&self, sources: &mut Sources, file: FileId, text: &str) -> bool {
        let mut findings = Diagnostics::new();
        let file = sources.with_text(file, text);
        let said = Said::of(sources, file, &mut findings);
        said.is_some_and(|said| said.content == self.content && said.checked == self.checked)
    }
}

/// A stream of a type.
fn use_of(ty: &Spanned<String>, id: u32) -> StreamAst {
    let named = |value: String| Spanned::new(value, ty.at.clone());
    let elem = ElemAst { ty: Some(ty.clone()), components: None, count: None, shape: None, max: None, unit: None };
    StreamAst {
        ident: named(format!("type{id}")),
        name: None,
        id: Some(Spanned::new(id, ty.at.clone())),
        id_broken: false,
        elem,
        layout: None,
        optional: None,
        notes: Notes::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(old: &str, new: &str) -> bool {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.add("any.yaml", old.as_bytes(), &mut findings);
        let said = Said::of(&mut sources, file, &mut findings).expect("a good file");
        said.same(&mut sources, file, new)
    }

    #[test]
    fn other_words_are_not_the_same() {
        let old =
            "schema: s\ntypes: { R: { record: { a: u8, b: u16 } } }\nstreams: { x: { id: 1, type: R, doc: Text } }\n";
        assert!(same(old, old));
        assert!(same(old, &old.replace("id: 1, type: R", "type: R,   id: 1")));
        for (word, other) in [
            ("a: u8, b: u16", "b: u16, a: u8"),
            ("Text", "text"),
            ("Text", "\"Text\""),
            ("u16", "u17"),
            ("id: 1", "id: 0x1"),
            ("x:", "y:"),
        ] {
            assert!(!same(old, &old.replace(word, other)), "{other}");
        }
        // the order of fields counts in a file that is only included, too
        let included = "types: { R: { record: { a: u8, b: u16 } } }\n";
        assert!(same(included, included));
        assert!(!same(included, &included.replace("a: u8, b: u16", "b: u16, a: u8")));
    }
}
