//! The rules documents that declarations stand under, and how these close clauses.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use crate::clock::sha256;
use crate::rules_file::{self, ListEndings, RulesDocument};
use crate::storage::declarations::Declaration;
use crate::storage::{StoreError, StoreResult};
use crate::text::ending::{Endings, Style};

/// Reads a rules document, each text once in the life of the process.
///
/// # Errors
/// `Corrupt` if it does not read.
pub fn rules(text: &str) -> StoreResult<Arc<RulesDocument>> {
    static READ: OnceLock<Mutex<HashMap<String, Arc<RulesDocument>>>> = OnceLock::new();
    let key = sha256(text.as_bytes());
    let read = READ.get_or_init(Mutex::default);
    if let Some(document) = read.lock().ok().and_then(|read| read.get(&key).cloned()) {
        return Ok(document);
    }
    let document = rules_file::parse("rules", text).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let document = Arc::new(document);
    if let Ok(mut read) = read.lock() {
        read.insert(key, Arc::clone(&document));
    }
    Ok(document)
}

/// The endings of a declaration's clauses in its drafting language; the custom of the United Nations where the rules say
/// nothing of that language.
pub(super) fn style(document: &RulesDocument, declaration: &Declaration) -> Style {
    style_in(document, &declaration.language)
}

/// The endings that a body's rules give clauses in a language.
#[must_use]
pub fn style_in(document: &RulesDocument, language: &crate::language::Language) -> Style {
    let endings = |list: &ListEndings| Endings::new(&list.middle, &list.before_last, &list.last);
    document.style_of(language).map_or_else(
        || Style::un(language),
        |table| Style {
            preambular: endings(&table.preambular),
            operative: endings(&table.operative),
            paragraph: endings(&table.paragraph),
            sub: endings(&table.sub),
            lead_in: table.lead_in.clone(),
        },
    )
}
