//! The versions that amendments are made against now.

use std::collections::HashMap;

use diesel::prelude::*;

use super::VersionKind;
use crate::ids::{DeclarationId, VersionId};
use crate::storage::schema::versions;
use crate::storage::{Db, StoreResult};

/// The version of each of some declarations that amendments are made against now: one query.
///
/// # Errors
/// Only if the query fails.
pub fn latest_bases(db: &mut Db, ids: &[DeclarationId]) -> StoreResult<HashMap<DeclarationId, VersionId>> {
    let all: Vec<(DeclarationId, VersionId, VersionKind)> = versions::table
        .filter(versions::declaration_id.eq_any(ids))
        .order(versions::number)
        .select((versions::declaration_id, versions::id, versions::kind))
        .load(db)?;
    let bases = all.into_iter().filter(|(.., kind)| kind.is_base());
    Ok(bases.map(|(declaration, version, _)| (declaration, version)).collect())
}
