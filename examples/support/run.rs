//! The outermost frame of a program.

use std::process::ExitCode;

/// What may go wrong in an example.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Runs a program and shows its error, if it ends in one. A reader of our output that has gone is none.
pub fn run(program: impl FnOnce() -> Result) -> ExitCode {
    match program() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let io = error.downcast_ref::<std::io::Error>();
            if io.is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) {
                return ExitCode::SUCCESS;
            }
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
