//! The passages of a document that bear the bookmarks of clauses, as our own documents do, and what stands between them.

use super::package::Package;
use super::paragraph::Paragraph;
use super::{Tracked, main_part};
use crate::import::TrackedChanges;
use crate::import::source::{BadSource, MOST_BYTES, Unreadable};
use crate::text::normalised;

/// Some words of a document: those of a clause, or a paragraph that is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// The bookmark that stands on it.
    pub mark: Option<String>,
    /// The style of its paragraph, by its identity in the document.
    pub style: Option<String>,
    /// The words, without the number that a list gives them.
    pub words: String,
    /// Whether it goes on in the paragraph of the passage before it.
    pub joined: bool,
}

/// Reads the passages of the main part, and the tracked changes that it has.
///
/// # Errors
/// As [`super::read`].
pub fn passages(bytes: &[u8], tracked: Tracked) -> Result<(Vec<Passage>, TrackedChanges), BadSource> {
    if bytes.len() > MOST_BYTES {
        return Err(BadSource::whole(Unreadable::TooLarge));
    }
    let (_, found) = main_part(&mut Package::open(bytes)?, tracked)?;
    Ok((found.paragraphs.iter().flat_map(cut).collect(), found.changes))
}

/// A paragraph cut where bookmarks begin. What is empty and bears none is left out.
fn cut(paragraph: &Paragraph) -> Vec<Passage> {
    let marks = paragraph.bookmarks.iter().map(|(name, at)| (Some(name), *at));
    let starts: Vec<(Option<&String>, usize)> = std::iter::once((None, 0)).chain(marks).collect();
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([paragraph.words.len()]);
    let mut passages: Vec<Passage> = Vec::new();
    for ((mark, from), to) in starts.iter().zip(ends) {
        let words = normalised(paragraph.words.get(*from..to).unwrap_or_default());
        if mark.is_some() || !words.is_empty() {
            let joined = !words.is_empty() && passages.iter().any(|one| !one.words.is_empty());
            let style = paragraph.place.style.clone();
            passages.push(Passage { mark: mark.cloned(), style, words, joined });
        }
    }
    passages
}
