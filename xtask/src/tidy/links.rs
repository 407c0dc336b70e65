//! Links between documents lead somewhere.

use super::{File, Findings};
use crate::run::root;
use std::path::Path;

pub fn check(files: &[File]) -> Findings {
    let mut found = Findings::new();
    for file in files.iter().filter(|f| f.is("md")) {
        let folder = root().join(Path::new(&file.path).parent().unwrap_or(Path::new("")));
        let links = file.text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
        for link in
            links.filter(|link| !link.contains("://") && !link.starts_with('#') && !link.contains(char::is_whitespace))
        {
            let path = link.split('#').next().unwrap_or(link);
            if !folder.join(path).exists() {
                found.push(format!("{}: the link to {link} leads nowhere", file.path));
            }
        }
    }
    found
}
