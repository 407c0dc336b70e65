//! A segment's file that is damaged and put back, again and again, in place.

use super::{Damage, Image};
use std::fs::{File, hard_link, remove_file};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::PathBuf;

/// One image as a file.
#[derive(Debug)]
pub struct Site<'i> {
    image: &'i Image,
    file: File,
    /// Where a segment's name leads.
    path: PathBuf,
    /// The same file, when somebody took the name.
    kept: PathBuf,
}

impl<'i> Site<'i> {
    /// Writes an image to the file of a name.
    ///
    /// # Errors
    /// Of the file system.
    pub fn new(image: &'i Image, path: PathBuf) -> io::Result<Site<'i>> {
        let kept = path.with_extension("kept");
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&kept)?;
        file.write_all_at(&image.bytes, 0)?;
        let _ = remove_file(&path);
        hard_link(&kept, &path)?;
        Ok(Site { image, file, path, kept })
    }

    /// Damages it.
    ///
    /// # Errors
    /// Of the file system.
    pub fn damage(&self, damage: &Damage) -> io::Result<()> {
        for edit in &damage.edits {
            let end = (edit.at + edit.bytes.len() as u64).min(self.image.map.bytes);
            if edit.at < end {
                self.file.write_all_at(&edit.bytes[..(end - edit.at) as usize], edit.at)?;
            }
        }
        match damage.length {
            Some(length) => self.file.set_len(length),
            None => Ok(()),
        }
    }

    /// Puts it back as it was, whatever became of it and of its name.
    ///
    /// # Errors
    /// Of the file system.
    pub fn restore(&self, damage: &Damage) -> io::Result<()> {
        let clean = |from: u64, to: u64| {
            let bytes = &self.image.bytes[from as usize..to.min(self.image.map.bytes) as usize];
            self.file.write_all_at(bytes, from)
        };
        if damage.length.is_some() || damage.hits(&(56..160)) {
            // Readers may have written where damaged headers said.
            self.file.set_len(0)?;
            self.file.set_len(self.image.map.bytes)?;
            clean(0, self.image.map.bytes)?;
        } else {
            for edit in &damage.edits {
                if edit.at < self.image.map.bytes {
                    clean(edit.at, edit.at + edit.bytes.len() as u64)?;
                }
            }
            clean(0, 448)?;
            clean(self.image.map.shared.start, self.image.map.shared.end)?;
        }
        let ours = self.file.metadata()?;
        let leads_here = std::fs::metadata(&self.path).is_ok_and(|m| (m.dev(), m.ino()) == (ours.dev(), ours.ino()));
        if !leads_here {
            let _ = remove_file(&self.path);
            hard_link(&self.kept, &self.path)?;
        }
        Ok(())
    }
}

impl Drop for Site<'_> {
    fn drop(&mut self) {
        let _ = (remove_file(&self.path), remove_file(&self.kept));
    }
}
