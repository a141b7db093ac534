//! What the typesetter may see: the template, the words as data and the attachment. No other file, no package, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use super::fonts::fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::new(*MAIN, include_str!("template.typ").to_owned()));
static MAIN: LazyLock<FileId> = LazyLock::new(|| file("template.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("data.json"));
static ATTACHED: LazyLock<FileId> = LazyLock::new(|| file("akn.xml"));

fn file(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name is a path")).intern()
}

/// All that is there while one document is set.
pub(super) struct Desk {
    data: Bytes,
    attached: Bytes,
}

impl Desk {
    /// With the words as JSON, and the file that is attached.
    pub(super) fn new(data: Vec<u8>, attached: Vec<u8>) -> Self {
        Self { data: Bytes::new(data), attached: Bytes::new(attached) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *ATTACHED => Ok(self.attached.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
