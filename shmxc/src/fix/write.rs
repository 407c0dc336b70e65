//! Files get their new texts whole, and with the permissions they had.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use tempfile::Builder;

use super::FileFix;

/// A file that could not be mended; it has what it had.
#[derive(Debug)]
pub struct WriteError {
    /// The file.
    pub path: PathBuf,
    /// What the operating system says.
    pub error: io::Error,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't mend {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl FileFix {
    /// Replaces the file at once; one behind a symbolic link stays behind it.
    ///
    /// # Errors
    ///
    /// When it can't be written, and when somebody changed it since it was read.
    pub fn write(&self) -> Result<(), WriteError> {
        self.replace().map_err(|error| WriteError { path: self.path.clone(), error })
    }

    fn replace(&self) -> io::Result<()> {
        let path = self.path.canonicalize()?;
        if fs::read(&path)? != self.old {
            return Err(io::Error::other("somebody changed it meanwhile: try again"));
        }
        let folder = path.parent().ok_or_else(|| io::Error::from(io::ErrorKind::IsADirectory))?;
        let mut file = Builder::new().prefix(".shmxc-").tempfile_in(folder)?;
        file.write_all(&self.new)?;
        file.flush()?;
        fs::set_permissions(file.path(), fs::metadata(&path)?.permissions())?;
        file.persist(&path)?;
        Ok(())
    }
}
