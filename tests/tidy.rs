//! Laws of the tree, read from its files: catalogues, layers, licences, routes, schema, templates, sources.
//!
//! Each law lists everything that breaks it, one finding a line, with file and line.

#[path = "tidy/catalogues.rs"]
mod catalogues;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/licences.rs"]
mod licences;
#[path = "tidy/routes.rs"]
mod routes;
#[path = "tidy/rust.rs"]
mod rust;
#[path = "tidy/schema.rs"]
mod schema;
#[path = "tidy/sources.rs"]
mod sources;
#[path = "tidy/templates.rs"]
mod templates;

use std::path::{Path, PathBuf};

/// A file of the tree.
pub(crate) struct File {
    /// Its path from the package's folder, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// The line, counted from one, of a place in the text.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// A finding at a place of this file.
    pub(crate) fn finding(&self, at: usize, what: &str) -> String {
        format!("{}:{}: {what}", self.path, self.line(at))
    }
}

/// The files under a folder of the package with one of the endings, sorted. None if there is no such folder.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let wanted = |path: &PathBuf| path.extension().is_some_and(|ending| endings.iter().any(|e| ending == *e));
    paths.into_iter().filter(wanted).map(|path| read(root, &path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, paths) } else { paths.push(path) }
    }
}

fn read(root: &Path, path: &Path) -> File {
    let relative = path.strip_prefix(root).expect("it was found below the package's folder");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    File { path: relative.to_string_lossy().replace('\\', "/"), text }
}

/// Fails with the whole list if there is a finding.
#[track_caller]
pub(crate) fn none(law: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{law}\n  {}\n({} findings)", findings.join("\n  "), findings.len());
}
