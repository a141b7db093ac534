//! The package: a zip whose parts are read within limits, and what it says of them.

use std::io::{Cursor, Read as _};

use encoding_rs::{UTF_16BE, UTF_16LE};
use zip::ZipArchive;
use zip::result::ZipError;

use super::xml::{Token, Xml};
use crate::import::source::{BadSource, Unreadable};

/// The most parts that a package may have.
pub(super) const MOST_PARTS: usize = 5_000;
/// The most bytes that one part may come to.
pub(super) const PART_BYTES: usize = 48 << 20;
/// The most bytes that all parts which are read may come to.
pub(super) const ALL_BYTES: usize = 96 << 20;
/// How many times its packed size a part may come to, if it comes to more than [`LOOSE_BYTES`].
pub(super) const MOST_RATIO: usize = 250;
/// Parts up to this size may be packed as tightly as they are: a small one of many like paragraphs is.
pub(super) const LOOSE_BYTES: usize = 4 << 20;

/// An open package.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: usize,
}

/// What one part says of another.
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its kind: "header", "styles".
    kind: String,
    /// The name of the other part in the package.
    pub(super) target: String,
}

impl<'a> Package<'a> {
    /// Opens a package.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, BadSource> {
        Self::within(bytes, ALL_BYTES)
    }

    /// Opens a package whose parts may come to so many bytes.
    pub(super) fn within(bytes: &'a [u8], left: usize) -> Result<Self, BadSource> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BadSource::whole(Unreadable::Broken))?;
        if zip.len() > MOST_PARTS {
            return Err(BadSource::whole(Unreadable::Swollen));
        }
        Ok(Self { zip, left })
    }

    /// Whether it brings a program along.
    pub(super) fn has_macros(&self) -> bool {
        self.zip.file_names().flatten().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"))
    }

    /// The text of a part; none if there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, BadSource> {
        let bad = |fault| BadSource { part: name.to_owned(), ..BadSource::whole(fault) };
        let mut file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(bad(Unreadable::Encrypted)),
            Err(_) => return Err(bad(Unreadable::Broken)),
        };
        // What the package says of sizes may be a lie: it is counted while it is unpacked.
        let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
        let most = packed.saturating_mul(MOST_RATIO).clamp(LOOSE_BYTES, PART_BYTES).min(self.left);
        let mut bytes = Vec::new();
        file.by_ref().take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| bad(Unreadable::Broken))?;
        if bytes.len() > most {
            return Err(bad(Unreadable::Swollen));
        }
        self.left -= bytes.len();
        text(bytes).map(Some).ok_or_else(|| bad(Unreadable::Broken))
    }

    /// What a part says of others; `part` is empty for the package itself.
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, BadSource> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let Some(text) = self.part(&name)? else { return Ok(Vec::new()) };
        let (mut out, mut xml) = (Vec::new(), Xml::new(&text, &name));
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            if element.name() == "Relationship" && element.get("TargetMode") != Some("External".into()) {
                let get = |name| element.get(name).map(|value| value.into_owned()).unwrap_or_default();
                let kind = get("Type").rsplit('/').next().unwrap_or_default().to_owned();
                out.push(Relation { id: get("Id"), kind, target: resolved(folder, &get("Target")) });
            }
        }
        Ok(out)
    }
}

/// The part of a kind, as others call it.
pub(super) fn of_kind<'a>(relations: &'a [Relation], kind: &str) -> Option<&'a str> {
    relations.iter().find(|relation| relation.kind == kind).map(|relation| relation.target.as_str())
}

/// The name of a part as one in a folder calls it.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." => {}
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// XML is UTF-8 in a package, or UTF-16 with its mark.
fn text(bytes: Vec<u8>) -> Option<String> {
    for (mark, encoding) in [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(mark.as_slice()) {
            let (text, bad) = encoding.decode_without_bom_handling(rest);
            return (!bad).then(|| text.into_owned());
        }
    }
    String::from_utf8(bytes).ok()
}
