//! Arguments of the form `--key value`.

use std::collections::HashMap;
use std::process::exit;

/// The options of a program, each with a value: the given one or the default.
#[derive(Debug)]
pub struct Args {
    values: HashMap<&'static str, String>,
}

/// An option: its key, its default, what it does.
type Option = (&'static str, &'static str, &'static str);

impl Args {
    /// Those of this process. Ends it with a message when they are wrong, or with the help that was asked for.
    pub fn parse(about: &str, options: &[Option]) -> Args {
        let mut values: HashMap<_, _> = options.iter().map(|(key, default, _)| (*key, (*default).to_owned())).collect();
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            if arg == "--help" || arg == "-h" {
                println!("{about}\n");
                for (key, default, what) in options {
                    println!("  --{key:10} {what} [{default}]");
                }
                exit(0);
            }
            let (key, value) = match arg.split_once('=') {
                Some((key, value)) => (key, Some(value.to_owned())),
                None => (&*arg, None),
            };
            let Some((key, ..)) = options.iter().find(|(known, ..)| key.strip_prefix("--") == Some(known)) else {
                wrong(&format!("unknown argument {arg}; --help shows those there are"));
            };
            let Some(value) = value.or_else(|| args.next()) else { wrong(&format!("--{key} takes a value")) };
            values.insert(key, value);
        }
        Args { values }
    }

    /// The value of an option.
    pub fn text(&self, key: &str) -> &str {
        &self.values[key]
    }

    /// The value of an option that is a number, not negative. Ends the process when it is none.
    pub fn number(&self, key: &str) -> f64 {
        match self.text(key).parse() {
            Ok(number) if f64::is_finite(number) && number >= 0.0 => number,
            _ => wrong(&format!("--{key} takes a number, not {}", self.text(key))),
        }
    }

    /// The value of an option that is a rate, above 0. Ends the process when it is none.
    pub fn rate(&self, key: &str) -> f64 {
        match self.number(key) {
            0.0 => wrong(&format!("--{key} takes a rate above 0")),
            rate => rate,
        }
    }
}

fn wrong(what: &str) -> ! {
    eprintln!("error: {what}");
    exit(2);
}
