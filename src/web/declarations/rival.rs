//! A draft that is proposed in place of another text: what its form is filled with.

use crate::actions::BeginDraft;
use crate::storage::Store;
use crate::web::{PageError, Reader};

/// The lines of the other text, and its title; the draft begins with its words too, unless that is unticked.
pub(super) async fn in_place_of(
    reader: &Reader,
    store: &Store,
    of: String,
    typed: BeginDraft,
) -> Result<(BeginDraft, Option<String>), PageError> {
    let visitor = reader.visitor.clone();
    let other = store.read(move |db| super::load(db, &visitor, &of)).await?;
    let text = other.base_text();
    let filled = BeginDraft {
        kind: text.kind.as_str().to_owned(),
        language: text.language.to_string(),
        title: text.title.clone(),
        masthead: text.masthead.join("\n"),
        place_date: text.place_date.clone(),
        enacting: text.enacting.clone(),
        of: other.declaration.slug.clone(),
        copy: "yes".to_owned(),
        ..typed
    };
    Ok((filled, Some(text.title.clone())))
}

/// The title of the other text; none where none is named, or none that the reader may know of.
pub(super) async fn title_of(reader: &Reader, store: &Store, of: &str) -> Result<Option<String>, PageError> {
    if of.is_empty() {
        return Ok(None);
    }
    let (visitor, of) = (reader.visitor.clone(), of.to_owned());
    match store.read(move |db| super::load(db, &visitor, &of)).await {
        Ok(other) => Ok(Some(other.base_text().title.clone())),
        Err(PageError::Missing) => Ok(None),
        Err(other) => Err(other),
    }
}
