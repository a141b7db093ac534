//! Keeps a filter of the amendments to a declaration under a name.
//!
//! A setting of whoever saves it; the secretariat may save one for everybody. Neither is told in the journal (see
//! [`crate::storage::saved_filters`]).

use crate::actions::{ActError, ActResult, Caption, Dossier, Invalid, Visitor};
use crate::ids::{DeclarationId, FilterId};
use crate::l10n::Message;
use crate::procedure::Act;
use crate::storage::saved_filters::{self, SavedFilter};
use crate::storage::{StoreError, Tx};

/// The most characters of a filter's name.
const NAME_CHARS: usize = 60;
/// The longest query of an address that is kept, in bytes.
const QUERY_BYTES: usize = 1_000;
/// The most filters that one account keeps on a declaration.
const MOST_FILTERS: usize = 30;

/// A filter to be saved.
#[derive(Debug, Clone)]
pub struct SaveFilter {
    /// Its name, as typed.
    pub name: String,
    /// The query that it stands for, written by the program.
    pub query: String,
    /// Whether it is for everybody.
    pub shared: bool,
}

/// Saves a filter for oneself, or for everybody who reads the declaration.
///
/// # Errors
/// Faults of the fields `name` and `query`, or the refusal: only the secretariat saves one for everybody.
pub fn save_filter(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    save: &SaveFilter,
) -> ActResult<FilterId> {
    let account = visitor.signed_in()?.id.clone();
    let dossier = known(tx, visitor, declaration)?;
    if save.shared {
        dossier.permit(visitor, Act::SortAmendments)?;
    }
    let mut faults = Invalid::new();
    let name = faults.take("name", Caption::new(&save.name, NAME_CHARS));
    if save.query.is_empty() || save.query.len() > QUERY_BYTES {
        faults.add("query", Message::new("error-filter-empty"));
    }
    let own = saved_filters::for_account(tx.db, declaration, Some(&account))?;
    if own.iter().filter(|one| one.account_id == account).count() >= MOST_FILTERS {
        faults.add("name", Message::new("error-filters-many").arg("max", MOST_FILTERS));
    }
    faults.check()?;
    let filter = SavedFilter {
        id: tx.fresh()?,
        declaration_id: declaration.clone(),
        account_id: account,
        name: name.map(String::from).unwrap_or_default(),
        query: save.query.clone(),
        shared: save.shared,
        made_at: tx.now,
    };
    match saved_filters::insert(tx, &filter) {
        Err(StoreError::Taken(_)) => Err(ActError::field("name", Message::new("error-filter-there"))),
        other => Ok(other.map(|()| filter.id)?),
    }
}

/// Throws a filter away: one's own, or for the secretariat one that is for everybody.
///
/// # Errors
/// `NotFound` for a filter that is not there or not the visitor's, or the refusal.
pub fn delete_filter(tx: &mut Tx<'_>, visitor: &Visitor, declaration: &DeclarationId, id: &FilterId) -> ActResult<()> {
    let account = visitor.signed_in()?.id.clone();
    let dossier = known(tx, visitor, declaration)?;
    let found = saved_filters::for_account(tx.db, declaration, Some(&account))?;
    let found = found.into_iter().find(|one| one.id == *id).ok_or(StoreError::NotFound)?;
    if found.account_id != account {
        dossier.permit(visitor, Act::SortAmendments)?;
    }
    Ok(saved_filters::delete(tx, &found.id)?)
}

fn known(tx: &mut Tx<'_>, visitor: &Visitor, declaration: &DeclarationId) -> ActResult<Dossier> {
    let dossier = Dossier::of(tx.db, declaration)?;
    if dossier.may_read(visitor) { Ok(dossier) } else { Err(StoreError::NotFound.into()) }
}
