//! How a delegation means to vote: its own notes over a voting list.

use diesel::prelude::*;

use super::schema::voting_sheet_lines;
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DeclarationId, DelegationId, MembershipId};
use crate::worded::worded;

worded! {
    /// How a delegation means to vote on one line of the list.
    Stance {
        /// For it.
        For = "for", "stance-for";
        /// Against it.
        Against = "against", "stance-against";
        /// It abstains.
        Abstain = "abstain", "stance-abstain";
        /// Its voter is free.
        Free = "free", "stance-free";
    }
}
super::columns::word_columns!(Stance);

/// One line of a sheet.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = voting_sheet_lines)]
pub struct SheetLine {
    /// Whose sheet.
    pub delegation_id: DelegationId,
    /// Over the list of which text.
    pub declaration_id: DeclarationId,
    /// The identity of the amendment or clause, or "whole".
    pub subject: String,
    /// How it means to vote.
    pub stance: Stance,
    /// Its note.
    pub note: String,
    /// Who wrote it last.
    pub membership_id: MembershipId,
    /// When.
    pub set_at: Moment,
}

/// The sheet of a delegation over a text.
///
/// # Errors
/// Only if the query fails.
pub fn of(db: &mut Db, delegation: &DelegationId, declaration: &DeclarationId) -> StoreResult<Vec<SheetLine>> {
    Ok(voting_sheet_lines::table
        .filter(voting_sheet_lines::delegation_id.eq(delegation))
        .filter(voting_sheet_lines::declaration_id.eq(declaration))
        .order(voting_sheet_lines::subject)
        .select(SheetLine::as_select())
        .load(db)?)
}

/// How many lines the sheet of a delegation has over each text: one query.
///
/// # Errors
/// Only if the query fails.
pub fn counts(db: &mut Db, delegation: &DelegationId) -> StoreResult<Vec<(DeclarationId, i64)>> {
    Ok(voting_sheet_lines::table
        .filter(voting_sheet_lines::delegation_id.eq(delegation))
        .group_by(voting_sheet_lines::declaration_id)
        .select((voting_sheet_lines::declaration_id, diesel::dsl::count_star()))
        .load(db)?)
}

/// Writes lines of a sheet, each in the place of the one on the same subject; none takes the one that is there away.
///
/// # Errors
/// Only if a query fails.
pub fn put(
    tx: &mut Tx<'_>,
    (delegation, declaration): (&DelegationId, &DeclarationId),
    subject: &str,
    line: Option<&SheetLine>,
) -> StoreResult<()> {
    diesel::delete(voting_sheet_lines::table.find((delegation, declaration, subject))).execute(tx.db)?;
    if let Some(line) = line {
        diesel::insert_into(voting_sheet_lines::table).values(line).execute(tx.db)?;
    }
    Ok(())
}
