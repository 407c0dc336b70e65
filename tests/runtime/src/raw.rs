//! What tests do that no user should: stray writes, another user, a fork without an exec.
#![allow(unsafe_code)]

/// Writes a byte wherever that is. Ends the process if the address may not be written.
pub fn write_stray(address: usize) {
    // SAFETY: none: this is the mistake that the zones are there for, and the process that makes it ends.
    unsafe { (address as *mut u8).write_volatile(7) };
}

/// Whether this process may become another user.
pub fn is_root() -> bool {
    // SAFETY: no arguments, no failure.
    unsafe { libc::geteuid() == 0 }
}

/// Goes on as nobody.
pub fn become_nobody() {
    // SAFETY: no other thread of this process depends on its user.
    let failed = unsafe { libc::setgroups(0, std::ptr::null()) | libc::setgid(65534) | libc::setuid(65534) };
    assert_eq!(failed, 0, "root may become nobody");
}

/// Forks this process: the child's pid, or in the child what ends it.
pub fn fork() -> Result<i32, Mortal> {
    // SAFETY: the child goes on in a copy of this thread alone. The tests that fork have no other thread that runs
    // (the harness waits for this one), so no lock of the allocator or of the standard output is held by nobody.
    match unsafe { libc::fork() } {
        0 => Err(Mortal),
        pid => {
            assert!(pid > 0, "fork");
            Ok(pid)
        }
    }
}

/// A forked child's life: when it is dropped the process ends, with status 1 if it is panicking.
#[derive(Debug)]
pub struct Mortal;

impl Drop for Mortal {
    fn drop(&mut self) {
        // SAFETY: ends the process; the other destructors and the buffers are the parent's.
        unsafe { libc::_exit(i32::from(std::thread::panicking())) }
    }
}

/// Waits for a forked child: whether it went to its end without a panic.
pub fn join(pid: i32) -> bool {
    let mut status = 0;
    // SAFETY: a pid of our own child, and a place for its status.
    let ended = unsafe { libc::waitpid(pid, &raw mut status, 0) };
    ended == pid && status == 0
}

/// From here on this process is told that its kernel cannot watch several words (futex_waitv), as an old one or a
/// container's filter would say.
pub fn forbid_waitv() {
    const WAITV: u32 = 449;
    let step = |code: u32, jt, k| libc::sock_filter { code: code as u16, jt, jf: 0, k };
    let mut filter = [
        step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0), // the call's number
        step(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K, 1, WAITV),
        step(libc::BPF_RET | libc::BPF_K, 0, libc::SECCOMP_RET_ALLOW),
        step(libc::BPF_RET | libc::BPF_K, 0, libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32),
    ];
    let program = libc::sock_fprog { len: filter.len() as u16, filter: filter.as_mut_ptr() };
    // SAFETY: the program is there until the calls return, which copy it; it applies to this thread and those that it
    // starts.
    let failed = unsafe {
        libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
            | libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const program)
    };
    assert_eq!(failed, 0, "a filter of system calls");
}
