//! The segment's file: opened with care, built beside its name, renamed into place.

use super::name::Name;
use crate::error::{Error, Kind, Result};
use rustix::fs::{self, AtFlags, FallocateFlags, Mode, OFlags, RenameFlags};
use rustix::io::Errno;
use rustix::process;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::Path;

/// Opens an existing segment's file: a regular file, not through a link.
pub(crate) fn open(name: &Name, writable: bool) -> Result<File> {
    let access = if writable { OFlags::RDWR } else { OFlags::RDONLY };
    let flags = access | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let foreign = |why: &str| -> Error {
        Kind::Foreign { name: name.text.clone(), path: name.path.clone(), why: why.to_owned() }.into()
    };
    let file = match fs::open(&name.path, flags, Mode::empty()) {
        Ok(fd) => File::from(fd),
        Err(Errno::NOENT | Errno::NOTDIR) => {
            return Err(Kind::NotFound { name: name.text.clone(), path: name.path.clone() }.into());
        }
        Err(Errno::ACCESS | Errno::PERM) => {
            let owner = match fs::stat(&name.path) {
                Ok(s) => format!("mode {:04o}, owner {}, group {}", s.st_mode & 0o7777, s.st_uid, s.st_gid),
                Err(_) => "its directory cannot be searched".to_owned(),
            };
            return Err(Kind::Denied { name: name.text.clone(), path: name.path.clone(), owner }.into());
        }
        Err(Errno::LOOP) => return Err(foreign("it is a symbolic link")),
        Err(Errno::ISDIR) => return Err(foreign("it is a directory")),
        Err(e) => return Err(Error::os("cannot open the segment", &name.path, e)),
    };
    let meta = file.metadata().map_err(|e| Error::os("cannot look at the segment", &name.path, e))?;
    if !meta.is_file() {
        return Err(foreign("it is no regular file"));
    }
    Ok(file)
}

/// Opens a regular file that may be gone, or not ours, or of another kind: none then.
pub(crate) fn open_quietly(path: &Path) -> Option<File> {
    let flags = OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = File::from(fs::open(path, flags, Mode::empty()).ok()?);
    file.metadata().ok()?.is_file().then_some(file)
}

/// A second description of the same file, whatever its name means by now.
pub(crate) fn reopen(file: &File, writable: bool) -> std::io::Result<File> {
    File::options().read(true).write(writable).open(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

/// A new, empty file with these permissions.
pub(crate) fn create(path: &Path, mode: u32, group: Option<&str>) -> Result<File> {
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    let fd = fs::open(path, flags, Mode::RUSR | Mode::WUSR).map_err(|e| match e {
        Errno::NOENT => Error::os("cannot make the segment: its directory is missing", path, e),
        e => Error::os("cannot make the segment", path, e),
    })?;
    let file = File::from(fd);
    let dressed = (|| {
        if let Some(group) = group {
            let gid = group_id(group)
                .ok_or_else(|| Error::geometry(format!("group '{group}' is neither in /etc/group nor a number")))?;
            fs::fchown(&file, None, Some(fs::Gid::from_raw(gid)))
                .map_err(|e| Error::os("cannot give the segment its group", path, e))?;
        }
        // After the group: a change of group clears bits. And not left to the umask.
        fs::fchmod(&file, Mode::from_raw_mode(mode)).map_err(|e| Error::os("cannot set the segment's mode", path, e))
    })();
    if let Err(e) = dressed {
        remove(path);
        return Err(e);
    }
    Ok(file)
}

/// Whether a file is as [`create`] would make it now: of this user and group, with this mode.
pub(crate) fn is_dressed(file: &File, mode: u32, group: Option<&str>) -> bool {
    let Ok(stat) = fs::fstat(file) else { return false };
    let gid = match group {
        Some(group) => group_id(group),
        None => Some(process::getegid().as_raw()),
    };
    stat.st_mode & 0o7777 == mode && stat.st_uid == process::geteuid().as_raw() && Some(stat.st_gid) == gid
}

fn group_id(group: &str) -> Option<u32> {
    if let Ok(gid) = group.parse() {
        return Some(gid);
    }
    let groups = std::fs::read_to_string("/etc/group").ok()?;
    groups.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next()? == group).then(|| fields.nth(1)?.parse().ok())?
    })
}

/// Takes memory for the whole file now: an error here instead of a SIGBUS later.
pub(crate) fn reserve(file: &File, bytes: u64, name: &Name) -> Result<()> {
    match fs::fallocate(file, FallocateFlags::empty(), 0, bytes) {
        Ok(()) => Ok(()),
        Err(Errno::NOSPC | Errno::FBIG | Errno::DQUOT) => {
            let dir = name.path.parent().unwrap_or(Path::new("/")).to_owned();
            let free = fs::statvfs(&dir).map(|s| s.f_bavail.saturating_mul(s.f_frsize)).unwrap_or(0);
            Err(Kind::NoRoom { name: name.text.clone(), dir, needed: bytes, free }.into())
        }
        Err(e) => Err(Error::os("cannot reserve memory for the segment", &name.path, e)),
    }
}

/// Gives a file its name unless the name is taken: false when it is.
pub(crate) fn rename_new(from: &Path, to: &Path) -> Result<bool> {
    match fs::renameat_with(fs::CWD, from, fs::CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(true),
        Err(Errno::EXIST) => Ok(false),
        Err(e) => Err(Error::os("cannot give the segment its name", to, e)),
    }
}

/// Gives a file its name, whoever had it.
pub(crate) fn rename_over(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|e| Error::os("cannot give the segment its name", to, e))
}

/// Takes a name away; that it is gone already is fine.
pub(crate) fn remove(path: &Path) {
    let _ = fs::unlink(path);
}

/// Whether the name leads to this file.
pub(crate) fn leads_to(path: &Path, file: &File) -> bool {
    match (fs::statat(fs::CWD, path, AtFlags::SYMLINK_NOFOLLOW), fs::fstat(file)) {
        (Ok(a), Ok(b)) => (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino),
        _ => false,
    }
}

/// Whether two descriptions are of one file.
pub(crate) fn is_same(a: &File, b: &File) -> bool {
    match (fs::fstat(a), fs::fstat(b)) {
        (Ok(a), Ok(b)) => (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino),
        _ => false,
    }
}

/// The file's size.
pub(crate) fn size(file: &File) -> std::io::Result<u64> {
    Ok(file.metadata()?.len())
}
