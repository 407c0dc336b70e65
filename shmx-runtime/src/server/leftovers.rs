//! Files of builders that died before their segment had its name.

use crate::sys::file;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::wire::ext;

/// Removes them: files named as temporary ones of this name whose writer's lock is free. Files that cannot be opened
/// are somebody else's and stay.
pub(super) fn remove(name: &Name) {
    for path in name.temporaries() {
        let Some(file) = file::open_quietly(&path) else { continue };
        let Ok(lock) = Lock::of(&file) else { continue };
        // Held while the name goes: a builder that has made its file and not locked it yet is refused, or finds its
        // file gone, and makes another.
        if matches!(lock.try_lock(ext::writer_lock(0)), Ok(true)) {
            file::remove(&path);
        }
    }
}
