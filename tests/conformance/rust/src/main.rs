//! The conformance program in Rust: see ../README.md for what it is told and says.
#![forbid(unsafe_code)]
#![deny(warnings)]

mod create;
mod make;
mod odd_values;
mod tell;
mod values;

use std::io::{BufRead, stdin};
use std::path::Path;
use std::process::ExitCode;

shmx_runtime::include_schema!("images");
shmx_runtime::include_schema!("lab");
shmx_runtime::include_schema!("odd");

type Done<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn run(words: &[&str]) -> Done {
    match words {
        ["tell", paths @ ..] => paths.iter().try_for_each(|path| {
            println!("{}", tell::tell(path).map_err(|why| format!("{path}: {why}"))?);
            Ok(())
        }),
        ["create", how, path] => {
            let server = create::create(how, path)?;
            println!("ready");
            stdin().lock().read_line(&mut String::new())?;
            drop(server);
            Ok(())
        }
        ["odd", "serve", path] => {
            let server = odd_values::serve(path)?;
            println!("ready");
            stdin().lock().read_line(&mut String::new())?;
            drop(server);
            Ok(())
        }
        ["odd", "tell", path] => {
            println!("{}", odd_values::tell(path)?);
            Ok(())
        }
        ["make", folder] => make::make(Path::new(folder)),
        _ => Err("tell PATH... | create typed|dynamic PATH | odd serve|tell PATH | make FOLDER".into()),
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}
