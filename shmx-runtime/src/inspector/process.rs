//! The names of processes.

use crate::sys::process::start_time;

/// The name of a process that is still the one that started then; empty when it is gone or cannot be seen from here.
pub(super) fn name(pid: u64, started: u64) -> String {
    if start_time(pid) != started {
        return String::new();
    }
    let name = std::fs::read_to_string(format!("/proc/{pid}/comm"));
    name.map(|name| name.trim_end().to_owned()).unwrap_or_default()
}
