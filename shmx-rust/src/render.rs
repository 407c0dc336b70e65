//! Templates: strict, without escapes, and without values that print otherwise than one thinks.

use std::sync::OnceLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use crate::lang::{Beside, Module};

/// What a template declares, under its name.
const TEMPLATES: &[(&str, &str)] = &[
    ("module", include_str!("../templates/module.rs.jinja")),
    ("enum", include_str!("../templates/enum.rs.jinja")),
    ("flags", include_str!("../templates/flags.rs.jinja")),
    ("record", include_str!("../templates/record.rs.jinja")),
    ("planes", include_str!("../templates/planes.rs.jinja")),
    ("plane", include_str!("../templates/plane.rs.jinja")),
    ("aliases", include_str!("../templates/aliases.rs.jinja")),
    ("description", include_str!("../templates/description.rs.jinja")),
    ("schema", include_str!("../templates/schema.rs.jinja")),
    ("beside", include_str!("../templates/beside.rs.jinja")),
    ("view", include_str!("../templates/view.rs.jinja")),
    ("frame_mut", include_str!("../templates/frame_mut.rs.jinja")),
    ("control", include_str!("../templates/control.rs.jinja")),
];

/// Prints a module.
///
/// # Panics
///
/// When a template is wrong: nothing in a schema can make it so.
pub fn module(module: &Module) -> String {
    part("module", module)
}

/// Prints what stands beside a schema.
///
/// # Panics
///
/// When a template is wrong: nothing in a schema can make it so.
pub fn beside(items: &Beside<'_>) -> String {
    part("beside", items)
}

fn part(name: &str, value: impl serde::Serialize) -> String {
    static ENVIRONMENT: OnceLock<Result<Environment<'static>, Error>> = OnceLock::new();
    let printed = match ENVIRONMENT.get_or_init(environment) {
        Ok(env) => env.get_template(name).and_then(|template| template.render(Serde(value))),
        Err(error) => panic!("a Rust template is wrong: {error:#}"),
    };
    match printed {
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
