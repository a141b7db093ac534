//! Follows a declaration, a clause or an amendment, and stops.

use crate::actions::{ActResult, Dossier, Visitor};
use crate::ids::{AmendmentId, ClauseId, DeclarationId};
use crate::procedure::Standing;
use crate::storage::watches::{self, Watch, WatchKind};
use crate::storage::{Db, StoreError, StoreResult, Tx, amendments, clauses};

/// What somebody wants to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followable {
    /// A declaration.
    Declaration(DeclarationId),
    /// A clause.
    Clause(ClauseId),
    /// An amendment that was filed.
    Amendment(AmendmentId),
}

impl Followable {
    /// Reads the word of its kind and its identity.
    #[must_use]
    pub fn read(kind: &str, subject: &str) -> Option<Self> {
        Some(match WatchKind::parse(kind)? {
            WatchKind::Declaration => Self::Declaration(subject.into()),
            WatchKind::Clause => Self::Clause(subject.into()),
            WatchKind::Amendment => Self::Amendment(subject.into()),
        })
    }

    /// What kind it is.
    #[must_use]
    pub const fn kind(&self) -> WatchKind {
        match self {
            Self::Declaration(_) => WatchKind::Declaration,
            Self::Clause(_) => WatchKind::Clause,
            Self::Amendment(_) => WatchKind::Amendment,
        }
    }

    /// Its identity.
    #[must_use]
    pub fn subject(&self) -> &str {
        match self {
            Self::Declaration(id) => id.as_str(),
            Self::Clause(id) => id.as_str(),
            Self::Amendment(id) => id.as_str(),
        }
    }

    fn declaration(&self, db: &mut Db) -> StoreResult<DeclarationId> {
        match self {
            Self::Declaration(id) => Ok(id.clone()),
            Self::Clause(id) => clauses::declaration_of(db, id),
            Self::Amendment(id) => Ok(amendments::find(db, id)?.declaration_id),
        }
    }
}

/// Begins to follow something that the visitor may read; the declaration that it belongs to.
///
/// # Errors
/// `NotFound` for what the visitor may not know of, and for a draft: its words are its delegation's alone.
pub fn follow(tx: &mut Tx<'_>, visitor: &Visitor, what: &Followable) -> ActResult<Dossier> {
    let account = visitor.signed_in()?.id.clone();
    let declaration_id = what.declaration(tx.db)?;
    let dossier = Dossier::of(tx.db, &declaration_id)?;
    let filed = match what {
        Followable::Amendment(id) => dossier.amendment(id).is_some_and(|one| one.standing != Standing::Draft),
        Followable::Clause(id) => {
            dossier.base_text().clause(id).is_some() || dossier.current().text.clause(id).is_some()
        }
        Followable::Declaration(_) => true,
    };
    if !dossier.may_read(visitor) || !filed {
        return Err(StoreError::NotFound.into());
    }
    let watch = Watch {
        account_id: account,
        subject: what.subject().to_owned(),
        kind: what.kind(),
        declaration_id,
        since: tx.now,
    };
    watches::put(tx, &watch)?;
    Ok(dossier)
}

/// Stops following something.
///
/// # Errors
/// [`crate::actions::ActError::SignInFirst`].
pub fn stop_following(tx: &mut Tx<'_>, visitor: &Visitor, subject: &str) -> ActResult<()> {
    let account = visitor.signed_in()?;
    Ok(watches::delete(tx, &account.id, subject)?)
}
