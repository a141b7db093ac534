//! Files an amendment: it gets its official number and is never changed again.

use serde_json::{Value, json};

use crate::actions::amendment_acts::{
    accounts_of_mover, check_draft, check_not_before_body, check_pending, hold_amendment, others, permit_of_mover,
};
use crate::actions::begin_amendment::depth;
use crate::actions::name_replaced::enter_named;
use crate::actions::set_deadline::stamp;
use crate::actions::{
    ActError, ActResult, AmendmentFiledFacts, Dossier, DraftApproval, Fact, Notice, Permit, Remark, Visitor, notify,
    proposal, record,
};
use crate::clock::sha256;
use crate::ids::{AccountId, AmendmentId, GroupId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role, Standing};
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::groups::Group;
use crate::storage::{StoreError, Tx, bodies, versions};

/// How a draft is filed.
#[derive(Debug, Clone, Default)]
pub struct FileAmendment {
    /// The revision of the draft that the page showed; none files whatever is there.
    pub revision: Option<i64>,
    /// Why it is taken after the deadline, by leave of whoever sets deadlines.
    pub leave: Option<Remark>,
    /// Why it is moved, as the page shows it; none files what was saved.
    pub justification: Option<Remark>,
    /// The group on whose behalf the delegation moves it.
    pub group: Option<GroupId>,
}

/// Files a draft. One that was begun in time and comes too late is refused and stays a draft.
///
/// # Errors
/// The refusal of the rule, `Stale` if the draft was saved since it was shown.
pub fn file_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    file: &FileAmendment,
) -> ActResult<Amendment> {
    let (dossier, mut amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::ProposeAmendment, &amendment)?;
    check_draft(&amendment)?;
    let late = check_time(tx, &dossier, visitor, file.leave.as_ref())?;
    check_filing(&dossier, &amendment)?;
    let approval = DraftApproval::of(tx.db, visitor, &amendment)?;
    approval.check(permit.on_behalf_of().is_some(), &amendment, file.justification.as_ref())?;
    amendment.group_id = group(&dossier, &amendment, file.group.as_ref())?;
    amendments::advance(tx, id, file.revision.unwrap_or(amendment.revision))?;
    if let Some(justification) = &file.justification {
        justification.as_str().clone_into(&mut amendment.justification);
    }
    number(tx, &dossier, &mut amendment)?;
    amendment.standing = Standing::Filed;
    amendment.filed_at = Some(tx.now);
    amendment.distance = proposal::distance(dossier.base_text(), dossier.operations(id));
    amendments::update(tx, &amendment)?;
    for clause in dossier.operations(id).iter().filter_map(OperationRow::brings) {
        versions::insert_clause(tx, &dossier.declaration.id, clause, Some(id))?;
    }
    let leave = file.leave.as_ref().filter(|_| late);
    enter(tx, &permit, &dossier, &amendment, leave)?;
    enter_named(tx, &permit, &dossier, &amendment)?;
    tell(tx, visitor, &dossier, &amendment)?;
    Ok(amendment)
}

/// The group on whose behalf it is moved, if the mover may speak for it.
fn group(dossier: &Dossier, amendment: &Amendment, wanted: Option<&GroupId>) -> ActResult<Option<GroupId>> {
    let Some(wanted) = wanted else { return Ok(None) };
    let spoken_for = groups_of(dossier, amendment).any(|group| group.id == *wanted);
    let fault = || ActError::field("group", Message::new("error-not-in-list"));
    if spoken_for { Ok(Some(wanted.clone())) } else { Err(fault()) }
}

/// The groups on whose behalf the mover of an amendment may speak.
pub fn groups_of<'a>(dossier: &'a Dossier, amendment: &'a Amendment) -> impl Iterator<Item = &'a Group> {
    let mover = amendment.delegation_id.as_ref();
    dossier.groups.iter().filter(move |group| mover.is_some_and(|mover| group.is_spoken_for_by(mover)))
}

/// Whether it comes late; then leave must be given, with a reason, by somebody who sets deadlines.
fn check_time(tx: &Tx<'_>, dossier: &Dossier, visitor: &Visitor, leave: Option<&Remark>) -> ActResult<bool> {
    let rules = dossier.rules();
    let deadline = dossier.deadline();
    rules.check_deadline(tx.now, deadline, leave.is_some())?;
    let late = deadline.is_some_and(|deadline| tx.now > deadline);
    if let Some(reason) = leave.filter(|_| late) {
        dossier.permit(visitor, Act::SetDeadline)?;
        if reason.is_empty() {
            let rule = rules.amendments.late.rule.clone();
            return Err(Refusal::ReasonNeeded { act: Act::ProposeAmendment, rule }.into());
        }
    }
    Ok(late)
}

/// Whether a draft can be filed as it is, its time apart.
///
/// # Errors
/// The refusal.
pub fn check_filing(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let rules = dossier.rules();
    rules.check_admitted(dossier.declaration.admitted_at.is_some())?;
    rules.check_depth(depth(dossier, amendment.sub_of.as_ref()))?;
    let rows = dossier.operations(&amendment.id);
    if rows.is_empty() {
        return Err(Refusal::NothingProposed {}.into());
    }
    if let Some(parent) = &amendment.sub_of {
        check_pending(dossier.amendment(parent).ok_or(StoreError::NotFound)?, Act::ProposeAmendment)?;
    }
    check_not_before_body(dossier, amendment, Act::ProposeAmendment)?;
    dossier.check_refers(amendment, rows)?;
    let together = proposal::check_together(dossier, amendment, rows);
    together
        .map_err(|error| if let ActError::Invalid(_) = error { Refusal::NothingProposed {}.into() } else { error })?;
    let cosponsors = dossier.amendment_sponsors.iter().filter(|sponsor| sponsor.amendment_id == amendment.id).count();
    let have = u64::try_from(cosponsors + usize::from(amendment.delegation_id.is_some())).unwrap_or(0);
    Ok(rules.check_amendment_sponsors(have)?)
}

fn number(tx: &mut Tx<'_>, dossier: &Dossier, amendment: &mut Amendment) -> ActResult<()> {
    if let Some(parent) = &amendment.sub_of {
        let parent = dossier.amendment(parent).ok_or(StoreError::NotFound)?;
        amendment.number = parent.number;
        amendment.sub_number = amendments::next_sub_number(tx.db, parent)?;
    } else {
        amendment.number = Some(amendments::next_number(tx.db, &amendment.declaration_id)?);
    }
    Ok(())
}

fn enter(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    amendment: &Amendment,
    leave: Option<&Remark>,
) -> ActResult<()> {
    let operations: Vec<Value> = dossier.operations(&amendment.id).iter().map(operation_facts).collect();
    let sponsors: Vec<Value> = dossier
        .amendment_sponsors
        .iter()
        .filter(|one| one.amendment_id == amendment.id)
        .map(|one| json!({ "delegation": one.delegation_id, "member": one.membership_id, "at": stamp(one.confirmed_at) }))
        .collect();
    let facts = json!({
        "label": amendment.label(),
        "number": amendment.number,
        "sub_number": amendment.sub_number,
        "member": amendment.membership_id,
        "entered_by": amendment.entered_by,
        "begun_at": stamp(amendment.created_at),
        "distance": amendment.distance,
        "delegation": amendment.delegation_id,
        "group": amendment.group_id,
        "sponsors": sponsors,
        "sub_of": amendment.sub_of,
        "base": amendment.base_id,
        "language": amendment.language,
        "operations": operations,
        "justification_sha256": sha256(amendment.justification.as_bytes()),
        "leave": leave.map(Remark::as_str),
    });
    let fact = Fact {
        act: "amendment-filed",
        declaration: Some(&amendment.declaration_id),
        subject: Some(amendment.id.as_str()),
        facts,
    };
    record(tx, permit, fact)
}

/// An operation as the journal tells it.
pub(super) fn operation_facts(row: &OperationRow) -> Value {
    json!({
        "operation": row.id,
        "position": row.position,
        "act": row.act.as_str(),
        "clause": row.clause_id,
        "second": row.second_id,
        "after": row.after_id,
        "parent": row.parent_id,
        "kind": row.kind.map(|kind| kind.as_str()),
        "words": row.words,
        "opening": row.opening,
        "amends": row.amends_id,
        "base_sha256": sha256(row.base_words.as_bytes()),
        "words_sha256": sha256(row.words.as_bytes()),
        "edits": serde_json::from_str::<Value>(&row.edits).unwrap_or(Value::Null),
        "algorithm": row.algorithm,
    })
}

/// Tells the sponsors of the declaration, the secretariat and, of a sub-amendment, the mover of its parent.
fn tell(tx: &mut Tx<'_>, visitor: &Visitor, dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let mut to: Vec<AccountId> = bodies::accounts_in_roles(tx.db, &dossier.body.id, &[Role::Secretariat])?;
    let sponsors = dossier.sponsors.iter().map(|sponsor| &sponsor.delegation_id);
    for delegation in sponsors.chain(&dossier.declaration.delegation_id) {
        to.extend(bodies::accounts_of_delegation(tx.db, delegation)?);
    }
    if let Some(parent) = amendment.sub_of.as_ref().and_then(|parent| dossier.amendment(parent)) {
        to.extend(accounts_of_mover(tx.db, parent)?);
    }
    let to = others(visitor, to);
    let facts = AmendmentFiledFacts {
        amendment: amendment.id.clone(),
        label: amendment.label(),
        delegation: amendment.delegation_id.clone(),
        group: amendment.group_id.clone(),
    };
    notify(tx, Notice::AmendmentFiled, &to, Some(&amendment.declaration_id), amendment.id.as_str(), &facts)
}
