//! The text that amendments are made against, and what became on it of those that were made against a former one.

use std::collections::HashMap;

use super::Dossier;
use crate::ids::{AmendmentId, CarryingId, DeclarationId, VersionId};
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::carryings::{self, CarriedOperation, Carrying, Outcome};
use crate::storage::declarations::{self, Declaration, StageEntry};
use crate::storage::versions::{self, ReadText, Version, VersionKind};
use crate::storage::{Db, StoreError, StoreResult};
use crate::text::Text;

impl Dossier {
    /// The text whose clauses keep their numbers while amendments are pending.
    #[must_use]
    pub fn numbered_text(&self) -> &Text {
        self.tabled.as_ref().unwrap_or(&self.base.text)
    }

    /// The version that amendments are made against.
    ///
    /// # Errors
    /// `NotFound` if the declaration has no version, which storage does not allow.
    pub fn base_version(&self) -> StoreResult<&Version> {
        base_of(&self.versions).ok_or(StoreError::NotFound)
    }

    /// Whether an amendment can be put as it is: it was made against the base, or was carried over to it.
    #[must_use]
    pub fn is_on_base(&self, amendment: &Amendment) -> bool {
        match self.carryings.get(&amendment.id).map(|carrying| carrying.outcome) {
            Some(outcome) => matches!(outcome, Outcome::Untouched | Outcome::CarriedOver | Outcome::Revised),
            None => base_of(&self.versions).is_none_or(|base| base.id == amendment.base_id),
        }
    }

    /// Whether a new version met an open amendment, so that its sponsors must say what is to become of it.
    #[must_use]
    pub fn needs_attention(&self, amendment: &Amendment) -> bool {
        let carrying = self.carryings.get(&amendment.id);
        amendment.standing.is_pending() && carrying.is_some_and(|one| one.outcome == Outcome::NeedsAttention)
    }

    /// The operations of an amendment as they were submitted, whatever became of its base.
    #[must_use]
    pub fn submitted(&self, id: &AmendmentId) -> &[OperationRow] {
        self.submitted.get(id).map_or_else(|| self.operations(id), Vec::as_slice)
    }
}

/// The latest version that amendments are made against.
fn base_of(versions: &[Version]) -> Option<&Version> {
    versions.iter().rev().find(|version| version.kind.is_base())
}

/// The versions up to a former one; all of them if none is named.
fn up_to(mut all: Vec<Version>, base: Option<&VersionId>) -> StoreResult<Vec<Version>> {
    if let Some(base) = base {
        let last = all.iter().position(|version| version.id == *base).ok_or(StoreError::NotFound)?;
        all.truncate(last + 1);
    }
    Ok(all)
}

/// The text of the base; and of the first version, where it is another.
fn texts(db: &mut Db, declaration: &Declaration, all: &[Version]) -> StoreResult<(ReadText, Option<Text>)> {
    let (first, base) = all.first().zip(base_of(all)).ok_or(StoreError::NotFound)?;
    let read = versions::read(db, &base.id, declaration.kind, &declaration.language)?;
    if first.id == base.id {
        return Ok((read, None));
    }
    let tabled = versions::text(db, &first.id, declaration.kind, &declaration.language)?;
    Ok((read, Some(tabled)))
}

/// The operations on the base, with what became of amendments on the way to it.
pub(super) struct Carried {
    pub(super) operations: HashMap<AmendmentId, Vec<OperationRow>>,
    pub(super) submitted: HashMap<AmendmentId, Vec<OperationRow>>,
    pub(super) carryings: HashMap<AmendmentId, Carrying>,
}

/// On the first version nothing was carried over, but sponsors may have revised.
fn carried(
    db: &mut Db,
    all: &[Version],
    amendments: &[Amendment],
    submitted: Vec<OperationRow>,
) -> StoreResult<Carried> {
    let mut operations: HashMap<AmendmentId, Vec<OperationRow>> = HashMap::new();
    for operation in submitted {
        operations.entry(operation.amendment_id.clone()).or_default().push(operation);
    }
    let mut out = Carried { operations, submitted: HashMap::new(), carryings: HashMap::new() };
    let was_revised = amendments.iter().any(|one| one.revised > 0);
    let base = base_of(all).filter(|base| was_revised || base.kind == VersionKind::Reviewed);
    let Some(base) = base.map(|version| &version.id) else { return Ok(out) };
    let found = carryings::on_version(db, base)?;
    let ids: Vec<CarryingId> = found.iter().map(|carrying| carrying.id.clone()).collect();
    for carrying in found {
        if carrying.outcome.has_operations()
            && let Some(rows) = out.operations.insert(carrying.amendment_id.clone(), Vec::new())
        {
            out.submitted.insert(carrying.amendment_id.clone(), rows);
        }
        out.carryings.insert(carrying.amendment_id.clone(), carrying);
    }
    if ids.is_empty() {
        return Ok(out);
    }
    for CarriedOperation { row, .. } in carryings::operations(db, &ids)? {
        out.operations.entry(row.amendment_id.clone()).or_default().push(row);
    }
    Ok(out)
}

/// The stages that a declaration went through, its amendments, and what these do on its latest version.
pub(super) fn filed(
    db: &mut Db,
    id: &DeclarationId,
    versions: &[Version],
) -> StoreResult<(Vec<StageEntry>, Vec<Amendment>, Carried)> {
    let operations = amendments::operations_of_declaration(db, id)?;
    let amendments = amendments::of_declaration(db, id)?;
    let carried = carried(db, versions, &amendments, operations)?;
    Ok((declarations::stages(db, id)?, amendments, carried))
}

/// The versions of a declaration up to a former one, the text that amendments are made against, and the text as tabled where
/// that is another one.
pub(super) fn ground(
    db: &mut Db,
    declaration: &Declaration,
    base: Option<&VersionId>,
) -> StoreResult<(Vec<Version>, ReadText, Option<Text>)> {
    let versions = up_to(versions::of_declaration(db, &declaration.id)?, base)?;
    let (base, tabled) = texts(db, declaration, &versions)?;
    Ok((versions, base, tabled))
}
