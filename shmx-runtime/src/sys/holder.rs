//! Who holds a lock. The kernel does not say it of OFD locks, but shows them beside their descriptors.

use std::fs::File;
use std::os::unix::fs::MetadataExt;

/// A process that has this byte of a file locked, as far as this one may look into others.
pub(crate) fn of(file: &File, byte: u64) -> Option<u64> {
    let inode = file.metadata().ok()?.ino();
    let pids = std::fs::read_dir("/proc").ok()?.flatten().filter_map(|e| e.file_name().to_str()?.parse().ok());
    pids.into_iter().find(|pid: &u64| {
        let Ok(descriptors) = std::fs::read_dir(format!("/proc/{pid}/fdinfo")) else { return false };
        descriptors.flatten().any(|entry| {
            std::fs::read_to_string(entry.path()).is_ok_and(|info| info.lines().any(|line| locks(line, inode, byte)))
        })
    })
}

/// `lock:  1: OFDLCK  ADVISORY  WRITE -1 00:1a:4711 1 1`: the kind, whose, major:minor:inode, first and last byte.
fn locks(line: &str, inode: u64, byte: u64) -> bool {
    let Some(fields) = line.strip_prefix("lock:") else { return false };
    let fields: Vec<&str> = fields.split_ascii_whitespace().collect();
    let [_, kind, .., of, first, last] = fields.as_slice() else { return false };
    let is = of.rsplit(':').next().and_then(|i| i.parse().ok()) == Some(inode);
    let from = first.parse().is_ok_and(|first: u64| first <= byte);
    let to = *last == "EOF" || last.parse().is_ok_and(|last: u64| last >= byte);
    matches!(*kind, "OFDLCK" | "POSIX") && is && from && to
}

#[cfg(test)]
mod tests {
    use super::locks;

    #[test]
    fn a_line_of_the_kernels() {
        let line = "lock:\t1: OFDLCK  ADVISORY  WRITE -1 00:1a:4711 384 447";
        assert!(locks(line, 4711, 384) && locks(line, 4711, 447));
        assert!(!locks(line, 4711, 383) && !locks(line, 4711, 448) && !locks(line, 471, 384));
        assert!(locks("lock:\t2: POSIX  ADVISORY  WRITE 99 fe:01:7 0 EOF", 7, 1));
        assert!(!locks("lock:\t1: FLOCK  ADVISORY  WRITE 99 00:1a:4711 0 EOF", 4711, 1), "of another kind");
        assert!(!locks("pos:\t0", 4711, 1) && !locks("lock:\tWRITE", 4711, 1));
    }
}
