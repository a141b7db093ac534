//! Declarations: their place on the way, sponsors, stages and deadlines.

use diesel::prelude::*;

use super::schema::{deadlines, declaration_sponsors, declarations, stage_entries};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{BodyId, DeclarationId, DelegationId, MeetingId, MembershipId};
use crate::language::Language;
use crate::procedure::Stage;
use crate::text::DeclarationKind;

/// The text on its way.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = declarations)]
pub struct Declaration {
    /// Its identity.
    pub id: DeclarationId,
    /// Its place in addresses.
    pub slug: String,
    /// Its number on this installation.
    pub number: i64,
    /// The meeting that treats it.
    pub meeting_id: MeetingId,
    /// The lead body: its rules and its journal hold.
    pub body_id: BodyId,
    /// What it calls itself.
    pub kind: DeclarationKind,
    /// The drafting language.
    pub language: Language,
    /// Where it is on its way.
    pub stage: Stage,
    /// The delegation that proposed it; none for a draft of the secretariat.
    pub delegation_id: Option<DelegationId>,
    /// Who wrote it.
    pub membership_id: MembershipId,
    /// Its symbol, once assigned.
    pub symbol: Option<String>,
    /// The rules of procedure copied when it was tabled; empty before.
    pub rules: String,
    /// When the draft was begun.
    pub created_at: Moment,
    /// When it was tabled.
    pub tabled_at: Option<Moment>,
    /// When the secretariat admitted it.
    pub admitted_at: Option<Moment>,
    /// Counts every act on it: what a page was made from.
    pub changes: i64,
}

/// When a stage was opened.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = stage_entries)]
pub struct StageEntry {
    /// Its identity.
    pub id: String,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The stage.
    pub stage: Stage,
    /// When.
    pub opened_at: Moment,
    /// By whom; none where the engine did it with another act.
    pub membership_id: Option<MembershipId>,
}

/// Until when something may be done. The newest of a kind is in force.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = deadlines)]
pub struct Deadline {
    /// Its identity.
    pub id: String,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// Of what: "amendments".
    pub kind: String,
    /// Until when.
    pub due_at: Moment,
    /// Why it was set or moved.
    pub reason: String,
    /// When it was set.
    pub set_at: Moment,
    /// By whom.
    pub membership_id: MembershipId,
}

/// A delegation that stands for a text.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = declaration_sponsors)]
pub struct DeclarationSponsor {
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Who confirmed it.
    pub membership_id: Option<MembershipId>,
    /// When.
    pub confirmed_at: Moment,
}

/// Stores a declaration.
///
/// # Errors
/// `Taken` for its slug or number.
pub fn insert(tx: &mut Tx<'_>, declaration: &Declaration) -> StoreResult<()> {
    diesel::insert_into(declarations::table).values(declaration).execute(tx.db)?;
    Ok(())
}

/// The next number on this installation.
///
/// # Errors
/// Only if the query fails.
pub fn next_number(db: &mut Db) -> StoreResult<i64> {
    let last: Option<i64> = declarations::table.select(diesel::dsl::max(declarations::number)).first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// A declaration by identity.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &DeclarationId) -> StoreResult<Declaration> {
    Ok(declarations::table.find(id).select(Declaration::as_select()).first(db)?)
}

/// A declaration by its slug or, failing that, its number.
///
/// # Errors
/// `NotFound`.
pub fn by_name(db: &mut Db, name: &str) -> StoreResult<Declaration> {
    let by_slug = declarations::table.filter(declarations::slug.eq(name)).select(Declaration::as_select());
    if let Some(found) = by_slug.first(db).optional()? {
        return Ok(found);
    }
    let number: i64 = name.parse().map_err(|_| StoreError::NotFound)?;
    Ok(declarations::table.filter(declarations::number.eq(number)).select(Declaration::as_select()).first(db)?)
}

/// All declarations, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn all(db: &mut Db) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table.order(declarations::number.desc()).select(Declaration::as_select()).load(db)?)
}

/// The declarations of a meeting, in order of their numbers.
///
/// # Errors
/// Only if the query fails.
pub fn of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::meeting_id.eq(meeting))
        .order(declarations::number)
        .select(Declaration::as_select())
        .load(db)?)
}

/// The declarations that are not decided yet, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn undecided(db: &mut Db) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::stage.eq_any(Stage::OPEN.iter().map(|stage| stage.as_str())))
        .order(declarations::number.desc())
        .select(Declaration::as_select())
        .load(db)?)
}

/// The declarations that were adopted and are not published yet, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn to_be_published(db: &mut Db) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::stage.eq(Stage::Adopted))
        .order(declarations::number.desc())
        .select(Declaration::as_select())
        .load(db)?)
}

/// The declarations that some delegations sponsor, the latest first, at most `most` of them.
///
/// # Errors
/// Only if the query fails.
pub fn sponsored_by(db: &mut Db, delegations: &[DelegationId], most: i64) -> StoreResult<Vec<Declaration>> {
    let sponsored = declaration_sponsors::table
        .filter(declaration_sponsors::delegation_id.eq_any(delegations))
        .select(declaration_sponsors::declaration_id);
    Ok(declarations::table
        .filter(declarations::id.eq_any(sponsored))
        .order(declarations::number.desc())
        .limit(most)
        .select(Declaration::as_select())
        .load(db)?)
}

/// The declarations of some identities, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn some(db: &mut Db, ids: &[DeclarationId]) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::id.eq_any(ids))
        .order(declarations::number.desc())
        .select(Declaration::as_select())
        .load(db)?)
}

/// The declarations of a body that were adopted, published or not, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn adopted_of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::body_id.eq(body))
        .filter(declarations::stage.eq_any([Stage::Adopted.as_str(), Stage::Published.as_str()]))
        .order(declarations::number.desc())
        .select(Declaration::as_select())
        .load(db)?)
}

/// Stores where a declaration is: stage, symbol, the delegation that tabled it, rules and the times of tabling and admission.
///
/// # Errors
/// `Taken("declarations_symbol_once")`.
pub fn update(tx: &mut Tx<'_>, declaration: &Declaration) -> StoreResult<()> {
    diesel::update(declarations::table.find(&declaration.id))
        .set((
            declarations::stage.eq(declaration.stage),
            declarations::kind.eq(declaration.kind),
            declarations::delegation_id.eq(&declaration.delegation_id),
            declarations::symbol.eq(&declaration.symbol),
            declarations::rules.eq(&declaration.rules),
            declarations::tabled_at.eq(declaration.tabled_at),
            declarations::admitted_at.eq(declaration.admitted_at),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Notes that something about a declaration changed, so that its pages are made anew.
///
/// # Errors
/// Only if the query fails.
pub fn touch(tx: &mut Tx<'_>, id: &DeclarationId) -> StoreResult<()> {
    diesel::update(declarations::table.find(id))
        .set(declarations::changes.eq(declarations::changes + 1))
        .execute(tx.db)?;
    Ok(())
}

/// Enters the opening of a stage.
///
/// # Errors
/// Only if the query fails.
pub fn enter_stage(tx: &mut Tx<'_>, entry: &StageEntry) -> StoreResult<()> {
    diesel::insert_into(stage_entries::table).values(entry).execute(tx.db)?;
    Ok(())
}

/// The stages that a declaration went through, in order.
///
/// # Errors
/// Only if the query fails.
pub fn stages(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<StageEntry>> {
    Ok(stage_entries::table
        .filter(stage_entries::declaration_id.eq(id))
        .order((stage_entries::opened_at, stage_entries::id))
        .select(StageEntry::as_select())
        .load(db)?)
}

/// When some declarations came to a stage, the latest first: one query.
///
/// # Errors
/// Only if the query fails.
pub fn entries_to(db: &mut Db, ids: &[DeclarationId], stage: Stage) -> StoreResult<Vec<StageEntry>> {
    Ok(stage_entries::table
        .filter(stage_entries::declaration_id.eq_any(ids).and(stage_entries::stage.eq(stage)))
        .order((stage_entries::opened_at.desc(), stage_entries::id))
        .select(StageEntry::as_select())
        .load(db)?)
}

/// Sets a deadline.
///
/// # Errors
/// Only if the query fails.
pub fn set_deadline(tx: &mut Tx<'_>, deadline: &Deadline) -> StoreResult<()> {
    diesel::insert_into(deadlines::table).values(deadline).execute(tx.db)?;
    Ok(())
}

/// The deadlines of a declaration, the newest first: the first of a kind is in force.
///
/// # Errors
/// Only if the query fails.
pub fn deadlines(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Deadline>> {
    Ok(deadlines::table
        .filter(deadlines::declaration_id.eq(id))
        .order((deadlines::set_at.desc(), deadlines::id))
        .select(Deadline::as_select())
        .load(db)?)
}

/// The deadlines in force of some declarations, by declaration and kind: one query.
///
/// # Errors
/// Only if the query fails.
pub fn deadlines_in_force(db: &mut Db, ids: &[DeclarationId]) -> StoreResult<Vec<Deadline>> {
    let mut all: Vec<Deadline> = deadlines::table
        .filter(deadlines::declaration_id.eq_any(ids))
        .order((deadlines::declaration_id, deadlines::kind, deadlines::set_at.desc(), deadlines::id))
        .select(Deadline::as_select())
        .load(db)?;
    all.dedup_by(|next, kept| next.declaration_id == kept.declaration_id && next.kind == kept.kind);
    Ok(all)
}

/// Every declaration of a body, the first one first.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Declaration>> {
    Ok(declarations::table
        .filter(declarations::body_id.eq(body))
        .order(declarations::number)
        .select(Declaration::as_select())
        .load(db)?)
}

/// Adds a sponsor.
///
/// # Errors
/// `Taken("declaration_sponsors_pkey")`.
pub fn insert_sponsor(tx: &mut Tx<'_>, sponsor: &DeclarationSponsor) -> StoreResult<()> {
    diesel::insert_into(declaration_sponsors::table).values(sponsor).execute(tx.db)?;
    Ok(())
}

/// Takes a sponsor off the list; that it stood there is in the journal.
///
/// # Errors
/// `NotFound` if it is none.
pub fn delete_sponsor(tx: &mut Tx<'_>, id: &DeclarationId, delegation: &DelegationId) -> StoreResult<()> {
    let gone = diesel::delete(declaration_sponsors::table.find((id, delegation))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Whether a place in addresses is taken.
///
/// # Errors
/// Only if the query fails.
pub fn is_slug_taken(db: &mut Db, slug: &str) -> StoreResult<bool> {
    let found = declarations::table.filter(declarations::slug.eq(slug)).select(declarations::number);
    Ok(found.first::<i64>(db).optional()?.is_some())
}

/// The sponsors of a declaration, in the order in which they confirmed.
///
/// # Errors
/// Only if the query fails.
pub fn sponsors(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<DeclarationSponsor>> {
    Ok(declaration_sponsors::table
        .filter(declaration_sponsors::declaration_id.eq(id))
        .order((declaration_sponsors::confirmed_at, declaration_sponsors::delegation_id))
        .select(DeclarationSponsor::as_select())
        .load(db)?)
}
