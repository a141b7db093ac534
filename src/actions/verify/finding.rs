//! What a verification finds: sentences of the catalogues.

use crate::l10n::{Message, Value, Voice};
use crate::storage::{StoreError, StoreResult};

use super::record::Kind;

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The body or the declaration, by its place in addresses.
    pub place: String,
    /// What it is about: "amendment 27/1".
    pub thing: Message,
    /// What differs.
    pub what: Message,
}

impl Finding {
    /// The finding in words.
    #[must_use]
    pub fn tell(&self, voice: Voice) -> String {
        voice
            .m("verify-finding")
            .arg("place", &self.place)
            .arg("thing", voice.tell(&self.thing))
            .arg("what", voice.tell(&self.what))
            .to_string()
    }
}

/// The findings in the record of one body.
pub(super) struct Findings {
    body: String,
    pub(super) list: Vec<Finding>,
}

impl Findings {
    pub(super) fn of(body: &str) -> Self {
        Self { body: body.to_owned(), list: Vec::new() }
    }

    /// Adds what was found about the body or about a declaration of this place in addresses.
    pub(super) fn add(&mut self, declaration: Option<&str>, thing: Message, what: Message) {
        self.list.push(Finding { place: declaration.unwrap_or(&self.body).to_owned(), thing, what });
    }

    /// What was read; nothing, and a finding, if a stored value does not read or a row that others need is gone.
    ///
    /// # Errors
    /// Only if a query fails.
    pub(super) fn readable<T>(&mut self, declaration: Option<&str>, read: StoreResult<T>) -> StoreResult<Option<T>> {
        let why = match read {
            Ok(read) => return Ok(Some(read)),
            Err(StoreError::Corrupt(why)) => why,
            Err(StoreError::NotFound) => StoreError::NotFound.to_string(),
            Err(other) => return Err(other),
        };
        let kind = if declaration.is_some() { Kind::Declaration } else { Kind::Body };
        let name = declaration.unwrap_or(&self.body).to_owned();
        let message = Message::new("verify-unreadable").arg("why", why);
        self.add(declaration, called(kind, Value::from(name), Value::from("")), message);
        Ok(None)
    }
}

/// What a thing is called: by its own name and by that of what it belongs to.
pub(super) fn called(kind: Kind, name: Value, of: Value) -> Message {
    Message::new(kind.key()).arg("name", name).arg("of", of)
}
