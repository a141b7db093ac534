//! What panels and the secretariat propose to the sponsors of an amendment, and what those answered.

use diesel::prelude::*;

use super::amendments::Amendment;
use super::schema::{amendments, treatment_answers, treatments};
use super::{Db, StoreResult, Tx, versions};
use crate::clock::Moment;
use crate::ids::{
    AmendmentId, DeclarationId, DelegationId, MembershipId, PanelId, RecommendationId, TreatmentId, VersionId,
};
use crate::procedure::Standing;
use crate::worded::worded;

worded! {
    /// What is proposed.
    TreatmentKind {
        /// That it be adopted in other words.
        AdoptAsRevised = "adopt-as-revised", "treatment-adopt-as-revised";
        /// That it be withdrawn in favour of another.
        Withdraw = "withdraw", "treatment-withdraw";
    }
}
super::columns::word_columns!(TreatmentKind);

/// A proposed treatment. It is never edited; one of a higher number takes its place.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = treatments)]
pub struct Treatment {
    /// Its identity.
    pub id: TreatmentId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// Its number among the treatments of the amendment, from 1.
    pub number: i64,
    /// The panel that proposes it; none for the secretariat.
    pub panel_id: Option<PanelId>,
    /// What is proposed.
    pub kind: TreatmentKind,
    /// Withdraw: in favour of which.
    pub in_favour_of: Option<AmendmentId>,
    /// Adopt as revised: the words of the amendment's first operation that has words.
    pub words: Option<String>,
    /// How many characters of them are opening words.
    pub opening: i64,
    /// Why.
    pub note: String,
    /// The version that the amendment was on when it was proposed.
    pub version_id: VersionId,
    /// How often the amendment had been revised when it was proposed.
    pub revised: i64,
    /// When.
    pub made_at: Moment,
    /// Who proposed it.
    pub membership_id: MembershipId,
}

/// What the sponsors answered: once, for good.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = treatment_answers)]
pub struct TreatmentAnswer {
    /// The treatment.
    pub treatment_id: TreatmentId,
    /// Whether they agree.
    pub agrees: bool,
    /// What they say to it; may be empty.
    pub comment: String,
    /// The recommendation of the panel that their agreement made.
    pub recommendation_id: Option<RecommendationId>,
    /// When.
    pub answered_at: Moment,
    /// Who answered.
    pub membership_id: MembershipId,
}

/// A treatment with its answer, if it has one.
pub type Answered = (Treatment, Option<TreatmentAnswer>);

/// Stores a treatment.
///
/// # Errors
/// `Taken("treatments_number_once")`.
pub fn insert(tx: &mut Tx<'_>, treatment: &Treatment) -> StoreResult<()> {
    diesel::insert_into(treatments::table).values(treatment).execute(tx.db)?;
    Ok(())
}

/// Stores an answer.
///
/// # Errors
/// `Taken("treatment_answers_pkey")` if there is one already.
pub fn answer(tx: &mut Tx<'_>, answer: &TreatmentAnswer) -> StoreResult<()> {
    diesel::insert_into(treatment_answers::table).values(answer).execute(tx.db)?;
    Ok(())
}

/// The treatments proposed for an amendment with their answers, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_amendment(db: &mut Db, id: &AmendmentId) -> StoreResult<Vec<Answered>> {
    Ok(treatments::table
        .left_join(treatment_answers::table.on(treatment_answers::treatment_id.eq(treatments::id)))
        .filter(treatments::amendment_id.eq(id))
        .order(treatments::number)
        .select((Treatment::as_select(), Option::<TreatmentAnswer>::as_select()))
        .load(db)?)
}

/// The treatments proposed for the amendments of a declaration with their answers, by amendment and number: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Answered>> {
    Ok(treatments::table
        .inner_join(amendments::table.on(amendments::id.eq(treatments::amendment_id)))
        .left_join(treatment_answers::table.on(treatment_answers::treatment_id.eq(treatments::id)))
        .filter(amendments::declaration_id.eq(id))
        .order((treatments::amendment_id, treatments::number))
        .select((Treatment::as_select(), Option::<TreatmentAnswer>::as_select()))
        .load(db)?)
}

/// What waits for an answer of some delegations: the last treatment of each of their pending amendments, if it has none
/// and speaks of the words that the amendment has, on the text that amendments are made against now: two queries.
///
/// # Errors
/// Only if the query fails.
pub fn awaiting(db: &mut Db, delegations: &[DelegationId]) -> StoreResult<Vec<(Treatment, Amendment)>> {
    let found: Vec<(Treatment, Option<TreatmentAnswer>, Amendment)> = treatments::table
        .inner_join(amendments::table.on(amendments::id.eq(treatments::amendment_id)))
        .left_join(treatment_answers::table.on(treatment_answers::treatment_id.eq(treatments::id)))
        .filter(amendments::delegation_id.eq_any(delegations))
        .filter(amendments::standing.eq_any([Standing::Filed, Standing::Admissible]))
        .order((treatments::made_at.desc(), treatments::number.desc()))
        .select((Treatment::as_select(), Option::<TreatmentAnswer>::as_select(), Amendment::as_select()))
        .load(db)?;
    let of: Vec<DeclarationId> = found.iter().map(|(.., amendment)| amendment.declaration_id.clone()).collect();
    let bases = versions::latest_bases(db, &of)?;
    let mut seen: Vec<AmendmentId> = Vec::new();
    let mut waiting = Vec::new();
    for (treatment, answer, amendment) in found {
        if seen.contains(&amendment.id) {
            continue;
        }
        seen.push(amendment.id.clone());
        let on_base = bases.get(&amendment.declaration_id) == Some(&treatment.version_id);
        if answer.is_none() && on_base && treatment.revised == amendment.revised {
            waiting.push((treatment, amendment));
        }
    }
    Ok(waiting)
}
