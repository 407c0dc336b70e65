//! Templates: strict, without escapes, and without values that print otherwise than one thinks.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::lang::Module;

/// What a template declares, under its name.
const TEMPLATES: &[(&str, &str)] = &[
    ("module", include_str!("../../../templates/rust/module.rs.jinja")),
    ("enum", include_str!("../../../templates/rust/enum.rs.jinja")),
    ("flags", include_str!("../../../templates/rust/flags.rs.jinja")),
    ("record", include_str!("../../../templates/rust/record.rs.jinja")),
    ("planes", include_str!("../../../templates/rust/planes.rs.jinja")),
    ("description", include_str!("../../../templates/rust/description.rs.jinja")),
    ("schema", include_str!("../../../templates/rust/schema.rs.jinja")),
    ("view", include_str!("../../../templates/rust/view.rs.jinja")),
    ("frame_mut", include_str!("../../../templates/rust/frame_mut.rs.jinja")),
    ("control", include_str!("../../../templates/rust/control.rs.jinja")),
];

/// Prints a module.
///
/// # Panics
///
/// When a template is wrong: nothing in a schema can make it so.
pub(super) fn module(module: &Module) -> String {
    match environment().and_then(|env| env.get_template("module")?.render(Serde(module))) {
        Ok(text) => text,
        Err(error) => panic!("a Rust template is wrong: {error:#}"),
    }
}

/// `<{ value }>`, and `%% for …` on a line of its own: neither stands in Rust.
fn environment() -> Result<Environment<'static>, Error> {
    let mut env = Environment::empty();
    env.set_syntax(
        SyntaxConfig::builder()
            .variable_delimiters("<{", "}>")
            .block_delimiters("<%", "%>")
            .comment_delimiters("<#", "#>")
            .line_statement_prefix("%%")
            .keep_trailing_newline(true)
            .build()?,
    );
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::None);
    env.set_formatter(|out, _, value| match value.as_str() {
        Some(text) => out.write_str(text).map_err(Error::from),
        None => Err(Error::new(ErrorKind::InvalidOperation, format!("{value:?} is no text"))),
    });
    for (name, source) in TEMPLATES {
        env.add_template(name, source)?;
    }
    Ok(env)
}
