//! Processes, as /proc shows them.

/// This process.
pub(crate) fn pid() -> u64 {
    std::process::id().into()
}

/// When a process started, in clock ticks since boot (field 22 of /proc/PID/stat); 0 when that cannot be read.
pub(crate) fn start_time(pid: u64) -> u64 {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else { return 0 };
    // The command, field 2, is in parentheses and may hold blanks: count from behind it.
    let Some((_, rest)) = stat.rsplit_once(')') else { return 0 };
    rest.split_ascii_whitespace().nth(19).and_then(|t| t.parse().ok()).unwrap_or(0)
}

/// `pid 4711 (render)`, or without the name when it cannot be read.
pub(crate) fn describe(pid: u64) -> String {
    if pid == 0 {
        return "a process that is just attaching".to_owned();
    }
    match std::fs::read_to_string(format!("/proc/{pid}/comm")) {
        Ok(name) => format!("pid {pid} ({})", name.trim_end()),
        Err(_) => format!("pid {pid}"),
    }
}
