//! Who is alive: exclusive OFD byte locks, which the kernel drops when their process dies, however it dies.
//!
//! Each participant locks through a description of its own that is never mapped: a description does not conflict
//! with itself, and a mapping would keep the lock of its own alive. A forked child inherits descriptions, and would
//! keep a dead parent's locks: it lets go of them before it does anything else (see [`super::fork`]).

use super::file::reopen;
use super::fork;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;

/// A description of a segment's file, for locks alone.
#[derive(Debug)]
pub(crate) struct Lock {
    /// Where a forked child finds it; none for one that only asks.
    listed: Option<fork::Listed>,
    file: File,
}

impl Lock {
    /// A new description of the file that `file` is.
    pub(crate) fn of(file: &File) -> io::Result<Lock> {
        fork::watch(in_child)?;
        let file = reopen(file, true)?;
        // Before it locks anything.
        Ok(Lock { listed: Some(fork::list(file.as_raw_fd())), file })
    }

    /// A new description that can only ask ([`Lock::is_held`]).
    pub(crate) fn to_ask(file: &File) -> io::Result<Lock> {
        Ok(Lock { listed: None, file: reopen(file, false)? })
    }

    fn call(&self, command: libc::c_int, kind: libc::c_int, byte: u64) -> io::Result<libc::flock> {
        self.call_on(command, kind, byte, 1)
    }

    fn call_on(&self, command: libc::c_int, kind: libc::c_int, byte: u64, len: u64) -> io::Result<libc::flock> {
        // SAFETY: `flock` is a plain C struct of integers, of which zero is a value.
        let mut lock: libc::flock = unsafe { std::mem::zeroed() };
        lock.l_type = kind as libc::c_short;
        lock.l_whence = libc::SEEK_SET as libc::c_short;
        lock.l_start = byte as libc::off_t;
        lock.l_len = len as libc::off_t;
        loop {
            // SAFETY: the descriptor is open as long as `self.file`; `lock` is valid for reads and writes.
            let result = unsafe { libc::fcntl(self.file.as_raw_fd(), command, &raw mut lock) };
            match result {
                -1 => match io::Error::last_os_error() {
                    e if e.kind() == io::ErrorKind::Interrupted => {}
                    e => return Err(e),
                },
                _ => return Ok(lock),
            }
        }
    }

    /// Locks a byte if nobody has it.
    pub(crate) fn try_lock(&self, byte: u64) -> io::Result<bool> {
        match self.call(libc::F_OFD_SETLK, libc::F_WRLCK, byte) {
            Ok(_) => Ok(true),
            Err(e) if matches!(e.raw_os_error(), Some(libc::EAGAIN | libc::EACCES)) => Ok(false),
            Err(e) => Err(e),
        }
    }

    /// Gives a byte back.
    pub(crate) fn unlock(&self, byte: u64) {
        let _ = self.call(libc::F_OFD_SETLK, libc::F_UNLCK, byte);
    }

    /// Whether somebody else has the byte. True when that cannot be found out.
    pub(crate) fn is_held(&self, byte: u64) -> bool {
        match self.call(libc::F_OFD_GETLK, libc::F_RDLCK, byte) {
            Ok(lock) => lock.l_type as libc::c_int != libc::F_UNLCK,
            Err(_) => true,
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(listed) = self.listed.take() {
            // First the locks, to the end of the file: a child forked between the two steps inherits none.
            let _ = self.call_on(libc::F_OFD_SETLK, libc::F_UNLCK, 0, 0);
            listed.strike();
        }
    }
}

/// In a forked child: every listed descriptor becomes one of /dev/null. They stay open, so that their owners close
/// what is theirs and nobody else's.
extern "C" fn in_child() {
    fork::arrive(|listed, null| {
        // SAFETY: dup3 is a system call on two numbers; POSIX allows dup2 in a forked child of a threaded process,
        // and Linux dup3. `listed` is a descriptor of a `Lock` that exists (it is struck off before it is closed),
        // so no other owner's is replaced; `null` is open as long as the process.
        unsafe { libc::dup3(null, listed, libc::O_CLOEXEC) };
    });
}

/// Has `handler` called in every forked child.
pub(super) fn at_fork(handler: extern "C" fn()) -> io::Result<()> {
    // SAFETY: registers a function that lives as long as the program, with the C library that calls it.
    match unsafe { libc::pthread_atfork(None, None, Some(handler)) } {
        0 => Ok(()),
        code => Err(io::Error::from_raw_os_error(code)),
    }
}

/// Starts something (a thread, which inherits it) with all signals blocked.
pub(crate) fn without_signals<T>(start: impl FnOnce() -> T) -> T {
    // SAFETY: a signal set is a plain C struct of integers, of which zero is a value; the three calls read and write
    // the sets that they are given, and the mask of this thread, which is what it was when this returns.
    unsafe {
        let (mut all, mut before): (libc::sigset_t, libc::sigset_t) = (std::mem::zeroed(), std::mem::zeroed());
        libc::sigfillset(&raw mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut before);
        let started = start();
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const before, std::ptr::null_mut());
        started
    }
}
