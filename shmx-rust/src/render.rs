//! Printing: strict, without escapes, and without values that print otherwise than one thinks.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use crate::lang::Beside;
use crate::templates::{TEMPLATES, Template};

/// Prints language models by templates: the built-in ones of a language, or some of another's in their places.
///
/// ```
/// use shmx_rust::render::Printer;
/// use shmx_rust::templates::TEMPLATES;
///
/// let fault = Printer::with(TEMPLATES, [("record", "pub struct <{ item.name".to_owned())]).unwrap_err();
/// assert_eq!(fault.steps[0].template, "record");
/// assert_eq!(fault.steps[0].line, 1);
/// ```
#[derive(Debug)]
pub struct Printer {
    env: Environment<'static>,
}

/// What is wrong with a template: it can't be read, or asks for what is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// The place, and then the places that include the template which that is in, from the inside out.
    pub steps: Vec<Step>,
}

/// A place in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The template's name.
    pub template: String,
    /// The line, from 1.
    pub line: usize,
    /// The bytes, where they are known.
    pub bytes: Option<Range<usize>>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(step) = self.steps.first() {
            write!(f, "template {}, line {}: ", step.template, step.line)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl Printer {
    /// With the built-in templates of a language.
    ///
    /// # Panics
    ///
    /// When one of them is no template: a test would have said so.
    pub fn built_in(templates: &[Template]) -> Printer {
        Printer::with(templates, []).unwrap_or_else(|fault| panic!("{fault}"))
    }

    /// With these texts in the places of the built-in templates of their names.
    ///
    /// # Errors
    ///
    /// When one of them is no template.
    pub fn with<'n>(
        templates: &[Template],
        own: impl IntoIterator<Item = (&'n str, String)>,
    ) -> Result<Printer, Fault> {
        let mut env = environment().map_err(|error| fault(&error))?;
        for template in templates {
            env.add_template(template.name, template.text).map_err(|error| fault(&error))?;
        }
        for (name, text) in own {
            env.add_template_owned(name.to_owned(), text).map_err(|error| fault(&error))?;
        }
        Ok(Printer { env })
    }

    /// Prints the template of a name: what it sees is `value`.
    ///
    /// # Errors
    ///
    /// When a template is wrong. Nothing in a schema can make a built-in one so.
    pub fn print(&self, name: &str, value: impl serde::Serialize) -> Result<String, Fault> {
        let template = self.env.get_template(name);
        template.and_then(|template| template.render(Serde(value))).map_err(|error| fault(&error))
    }
}

/// Prints what stands beside a schema, by the built-in templates.
///
/// # Panics
///
/// When a template is wrong: nothing in a schema can make it so.
pub fn beside(items: &Beside<'_>) -> String {
    static PRINTER: OnceLock<Printer> = OnceLock::new();
    let printed = PRINTER.get_or_init(|| Printer::built_in(TEMPLATES)).print("beside", items);
    printed.unwrap_or_else(|fault| panic!("a Rust template is wrong: {fault}"))
}

/// `<{ value }>`, and `%% for …` on a line of its own: neither stands in Rust, C++ or Python.
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
    Ok(env)
}

/// An error of an included template is the source of that of the one which includes it.
fn fault(error: &Error) -> Fault {
    let mut chain = vec![error];
    while let Some(inner) = chain.last().and_then(|error| std::error::Error::source(*error)) {
        let Some(inner) = inner.downcast_ref::<Error>() else { break };
        chain.push(inner);
    }
    let first = chain.last().map_or(error, |inner| *inner);
    let message = match first.detail() {
        Some(detail) => format!("{}: {detail}", first.kind()),
        None => first.kind().to_string(),
    };
    let steps = chain.iter().rev().filter_map(|error| {
        Some(Step { template: error.name()?.to_owned(), line: error.line().unwrap_or(1), bytes: error.range() })
    });
    Fault { message, steps: steps.collect() }
}
