//! One case: an image, its damage, all that meet it, and what they must have seen.

use crate::watchdog::caught;
use shmx_tests::hostile::{Damage, Dice, Image, Readout, Seen, Site, Sum, live, look, start};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// How many cases did what.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub cases: u64,
    /// A watcher was given a frame.
    pub read: u64,
    /// It was not.
    pub refused: u64,
    /// What it was given could be compared to the last byte.
    pub exact: u64,
    /// A server was started on it.
    pub starts: u64,
    /// A server lived in it.
    pub lives: u64,
}

impl Tally {
    pub fn and(mut self, other: &Tally) -> Tally {
        self.cases += other.cases;
        self.read += other.read;
        self.refused += other.refused;
        self.exact += other.exact;
        self.starts += other.starts;
        self.lives += other.lives;
        self
    }
}

/// A thread with files of its own.
pub struct Worker<'i> {
    images: &'i [Image],
    sites: Vec<Site<'i>>,
    clean: Vec<Seen>,
    folder: PathBuf,
    number: usize,
    /// The case that it is at, for when the process dies.
    at: File,
    /// Says what it does.
    pub tell: bool,
    pub tally: Tally,
    pub failures: Vec<String>,
}

impl<'i> Worker<'i> {
    pub fn new(images: &'i [Image], folder: &Path, number: usize) -> Worker<'i> {
        let path = |k: usize| folder.join(format!("hostile-{number}-{k}"));
        let site = |(k, image)| Site::new(image, path(k)).expect("write an image");
        let sites: Vec<Site<'i>> = images.iter().enumerate().map(site).collect();
        let clean: Vec<Seen> = (0..images.len()).map(|k| look(&name(number, k), &images[k])).collect();
        for (seen, image) in clean.iter().zip(images) {
            let some = image.map.newest.is_some();
            assert!(seen.copied.is_some() == some && seen.pinned.is_some() == some, "undamaged: {}", image.what);
        }
        sites.iter().for_each(|site| site.restore(&Damage::default()).expect("restore"));
        let at = File::create(folder.join(format!("at.{number}"))).expect("make a file");
        let (tell, tally, failures) = (false, Tally::default(), Vec::new());
        Worker { images, sites, clean, folder: folder.to_owned(), number, at, tell, tally, failures }
    }

    pub fn run(&mut self, case: u64) {
        let _ = self.at.write_all_at(format!("{case:<12}").as_bytes(), 0);
        self.tally.cases += 1;
        let mut dice = Dice::new(case);
        if dice.percent(12) {
            return self.live(case, &mut dice);
        }
        let k = dice.below(self.images.len() as u64) as usize;
        let (image, site, name) = (&self.images[k], &self.sites[k], name(self.number, k));
        let damage = Damage::draw(&mut dice, image);
        let starts = dice.percent(15);
        if self.tell {
            println!("case {case}: image {k} ({}), server {starts}, {damage:#?}", image.what);
        }
        let (mut failures, mut exact) = (Vec::new(), 0);
        site.damage(&damage).expect("damage");
        match caught(|| look(&name, image)) {
            Ok(seen) => {
                if let Some(verdict) = self.verdict(k, &damage, &seen) {
                    exact = 1;
                    failures.extend(verdict.err());
                }
                match seen.copied {
                    Some(_) => self.tally.read += 1,
                    None => self.tally.refused += 1,
                }
            }
            Err(panic) => failures.push(panic),
        }
        if starts {
            self.tally.starts += 1;
            failures.extend(caught(|| start(&name, image)).err());
        }
        site.restore(&damage).expect("restore");
        self.tally.exact += exact;
        let about = |what| format!("case {case}, image {k} ({}): {what}\n{damage:?}", image.what);
        self.failures.extend(failures.into_iter().map(about));
    }

    fn live(&mut self, case: u64, dice: &mut Dice) {
        self.tally.lives += 1;
        let name = format!("hostile-live-{}", self.number);
        let what = if dice.percent(30) { "typed, shmx2" } else { "typed" };
        let image = self.images.iter().find(|i| i.what == what).expect("the image of such a server");
        if self.tell {
            println!("case {case}: a live server, {what}");
        }
        let path = self.folder.join(&name);
        match caught(|| live(&name, &path, image, dice)) {
            Ok(made) => made.expect("make a segment"),
            Err(panic) => self.failures.push(format!("case {case}, a live server: {panic}")),
        }
    }

    /// Whether what was seen is right, where the damage leaves no doubt of what that is.
    fn verdict(&self, k: usize, damage: &Damage, seen: &Seen) -> Option<Result<(), String>> {
        let (image, clean) = (&self.images[k], &self.clean[k]);
        let payload = image.map.newest.clone().filter(|_| damage.length.is_none())?;
        if damage.places().all(|at| image.map.is_idle(at)) {
            let same = seen.copied == clean.copied;
            return Some(same.then_some(()).ok_or_else(|| format!("its frame was not touched, and reads {seen:?}")));
        }
        let bytes = damage.applied(&image.bytes);
        let is_value = |at| image.map.is_idle(at) || image.map.stream_at(at).is_some();
        if !damage.places().all(|at| is_value(at) || bytes[at as usize] == image.bytes[at as usize]) {
            return None;
        }
        let payload = payload.start as usize + 64..payload.end as usize;
        if image.map.sum != Sum::None && bytes[payload.clone()] != image.bytes[payload] {
            let refused = seen.copied.is_none() && seen.pinned.is_none();
            return Some(refused.then_some(()).ok_or_else(|| format!("its checksum is wrong, and it reads {seen:?}")));
        }
        let stream = |(id, was): &(u32, Vec<u8>)| {
            let place = image.map.tlvs.iter().find(|tlv| tlv.stream == *id);
            let now = place.map(|tlv| bytes[tlv.data.start as usize..tlv.data.end as usize].to_vec());
            (*id, now.unwrap_or_else(|| was.clone()))
        };
        let expected = |clean: &Readout| Readout { id: clean.id, streams: clean.streams.iter().map(stream).collect() };
        let expected = clean.copied.as_ref().map(expected);
        let same = seen.copied == expected && (damage.hits(&image.map.shared) || seen.pinned == expected);
        Some(same.then_some(()).ok_or_else(|| format!("values were changed, to {expected:?}, and it reads {seen:?}")))
    }
}

fn name(worker: usize, k: usize) -> String {
    format!("hostile-{worker}-{k}")
}
