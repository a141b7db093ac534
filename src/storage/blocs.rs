//! Amendments put together: as announced, which of them are asked for apart, and what questions put.

use diesel::prelude::*;

use super::schema::{amendments, apart_requests, bloc_amendments, blocs, question_amendments, questions};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, BlocId, DeclarationId, DelegationId, MembershipId, QuestionId};

/// Amendments that the chair means to put together.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = blocs)]
pub struct Bloc {
    /// Its identity.
    pub id: BlocId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// When the chair announced it.
    pub announced_at: Moment,
    /// Who announced it.
    pub announced_by: MembershipId,
    /// When it was given up.
    pub withdrawn_at: Option<Moment>,
    /// By whom.
    pub withdrawn_by: Option<MembershipId>,
}

/// An amendment of a bloc.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = bloc_amendments)]
pub struct BlocAmendment {
    /// The bloc.
    pub bloc_id: BlocId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// Its place, from 1.
    pub position: i64,
}

/// That a delegation wants an amendment put by itself.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = apart_requests)]
pub struct ApartRequest {
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Who asked for it.
    pub membership_id: MembershipId,
    /// When.
    pub asked_at: Moment,
}

/// An amendment that a question puts together with others.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = question_amendments)]
pub struct PutTogether {
    /// The question.
    pub question_id: QuestionId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// The bloc as which they were announced.
    pub bloc_id: BlocId,
    /// Its place, from 1.
    pub position: i64,
}

/// All of that on one declaration.
#[derive(Debug, Clone, Default)]
pub struct Blocs {
    /// Each bloc with its amendments in order, in order of their announcement.
    pub announced: Vec<(Bloc, Vec<AmendmentId>)>,
    /// What is asked for apart.
    pub apart: Vec<ApartRequest>,
    /// What questions put together, in order.
    pub put: Vec<PutTogether>,
}

/// The blocs of a declaration: three queries.
///
/// # Errors
/// Only if a query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Blocs> {
    let rows: Vec<(Bloc, AmendmentId)> = blocs::table
        .inner_join(bloc_amendments::table.on(bloc_amendments::bloc_id.eq(blocs::id)))
        .filter(blocs::declaration_id.eq(declaration))
        .order((blocs::announced_at, blocs::id, bloc_amendments::position))
        .select((Bloc::as_select(), bloc_amendments::amendment_id))
        .load(db)?;
    let mut announced: Vec<(Bloc, Vec<AmendmentId>)> = Vec::new();
    for (bloc, amendment) in rows {
        match announced.last_mut().filter(|(last, _)| last.id == bloc.id) {
            Some((_, amendments)) => amendments.push(amendment),
            None => announced.push((bloc, vec![amendment])),
        }
    }
    let apart = apart_requests::table
        .inner_join(amendments::table.on(amendments::id.eq(apart_requests::amendment_id)))
        .filter(amendments::declaration_id.eq(declaration))
        .order((apart_requests::asked_at, apart_requests::delegation_id))
        .select(ApartRequest::as_select())
        .load(db)?;
    let put = question_amendments::table
        .inner_join(questions::table.on(questions::id.eq(question_amendments::question_id)))
        .filter(questions::declaration_id.eq(declaration))
        .order((questions::number, question_amendments::position))
        .select(PutTogether::as_select())
        .load(db)?;
    Ok(Blocs { announced, apart, put })
}

/// A bloc.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &BlocId) -> StoreResult<Bloc> {
    Ok(blocs::table.find(id).select(Bloc::as_select()).first(db)?)
}

/// Announces a bloc.
///
/// # Errors
/// Only if a query fails.
pub fn announce(tx: &mut Tx<'_>, bloc: &Bloc, amendments: &[AmendmentId]) -> StoreResult<()> {
    diesel::insert_into(blocs::table).values(bloc).execute(tx.db)?;
    for (position, amendment) in (1..).zip(amendments) {
        let row = BlocAmendment { bloc_id: bloc.id.clone(), amendment_id: amendment.clone(), position };
        diesel::insert_into(bloc_amendments::table).values(&row).execute(tx.db)?;
    }
    Ok(())
}

/// Gives a bloc up.
///
/// # Errors
/// `Stale` if it was.
pub fn withdraw(tx: &mut Tx<'_>, id: &BlocId, by: &MembershipId) -> StoreResult<()> {
    let gone = diesel::update(blocs::table.find(id).filter(blocs::withdrawn_at.is_null()))
        .set((blocs::withdrawn_at.eq(tx.now), blocs::withdrawn_by.eq(by)))
        .execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Notes that a delegation wants an amendment put by itself.
///
/// # Errors
/// `Taken("apart_requests_pkey")`.
pub fn ask_apart(tx: &mut Tx<'_>, request: &ApartRequest) -> StoreResult<()> {
    diesel::insert_into(apart_requests::table).values(request).execute(tx.db)?;
    Ok(())
}

/// Takes that back.
///
/// # Errors
/// `NotFound`.
pub fn take_back_apart(tx: &mut Tx<'_>, amendment: &AmendmentId, delegation: &DelegationId) -> StoreResult<()> {
    let gone = diesel::delete(apart_requests::table.find((amendment, delegation))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Stores what a question puts together.
///
/// # Errors
/// Only if a query fails.
pub fn put(tx: &mut Tx<'_>, question: &QuestionId, bloc: &BlocId, amendments: &[AmendmentId]) -> StoreResult<()> {
    for (position, amendment) in (1..).zip(amendments) {
        let row = PutTogether {
            question_id: question.clone(),
            amendment_id: amendment.clone(),
            bloc_id: bloc.clone(),
            position,
        };
        diesel::insert_into(question_amendments::table).values(&row).execute(tx.db)?;
    }
    Ok(())
}
