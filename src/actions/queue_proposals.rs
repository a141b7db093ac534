//! Which declarations relate to the same question: said of a draft by those that write it, of what was tabled by the chair or the
//! secretariat.

use serde_json::json;

use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Remark, Visitor, draft, record};
use crate::ids::{DeclarationId, QueueId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal};
use crate::storage::declarations::{self, Declaration};
use crate::storage::queues::{self, Queue, QueuePlace};
use crate::storage::{Db, StoreError, Tx, questions, versions};

/// With which other declaration one stands in a queue.
#[derive(Debug, Clone, Default)]
pub struct QueueProposals {
    /// The place in addresses of the other, which was tabled.
    pub of: String,
    /// Whether this one would replace the other as a whole.
    pub replaces: bool,
}

/// Says that a declaration relates to the same question as another of its meeting: they are put one after another.
///
/// # Errors
/// `NotFound`, the refusal; a fault of the field `of` for what is no other declaration that was tabled for this meeting;
/// [`Refusal::QueuedAlready`] if both stand in queues.
pub fn queue_proposals(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, input: &QueueProposals) -> ActResult<()> {
    let (dossier, permit) = hold(tx, visitor, name)?;
    queue_with(tx, &permit, &dossier, input)
}

/// Says it of a draft, before it is tabled; with no other named, that it stands alone. Nobody else sees it until then.
///
/// # Errors
/// As [`queue_proposals`]; the refusal of whoever does not write the draft.
pub fn queue_draft(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, input: &QueueProposals) -> ActResult<()> {
    let (dossier, permit) = draft::open(tx, visitor, name)?;
    if dossier.queue.is_some() {
        leave(tx, &permit, &dossier, "")?;
    }
    if input.of.is_empty() { Ok(()) } else { queue_with(tx, &permit, &dossier, input) }
}

/// A declaration that was tabled, while nothing is before the body on it or on what stands with it.
fn hold(tx: &mut Tx<'_>, visitor: &Visitor, name: &str) -> ActResult<(Dossier, Permit)> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::QueueProposals)?;
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    check_quiet(tx.db, &dossier)?;
    Ok((dossier, permit))
}

/// Whether nothing is before the body on any of those that stand in its queue.
///
/// # Errors
/// [`Refusal::QuestionOpen`].
pub(super) fn check_quiet(db: &mut Db, dossier: &Dossier) -> ActResult<()> {
    for rival in dossier.rivals() {
        let asked = questions::of_declaration(db, &rival.declaration.id)?;
        if asked.iter().any(|question| question.state.is_pending()) {
            return Err(Refusal::QuestionOpen {}.into());
        }
    }
    Ok(())
}

/// Enters it beside another.
pub(super) fn queue_with(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, input: &QueueProposals) -> ActResult<()> {
    let (own, other) = (&dossier.declaration, other(tx, dossier, &input.of)?);
    let places = (queues::place_of(tx.db, &own.id)?, queues::place_of(tx.db, &other.id)?);
    let (queue, entered) = match places {
        (Some(_), Some(_)) => return Err(Refusal::QueuedAlready {}.into()),
        (Some(place), None) => (place.queue_id, vec![other.id.clone()]),
        (None, Some(place)) => (place.queue_id, vec![own.id.clone()]),
        (None, None) => (begin(tx, permit, own)?, vec![other.id.clone(), own.id.clone()]),
    };
    let replaces = |id: &DeclarationId| (input.replaces && *id == own.id).then(|| other.id.clone());
    for id in &entered {
        let place = QueuePlace {
            declaration_id: id.clone(),
            queue_id: queue.clone(),
            position: None,
            replaces_id: replaces(id),
            membership_id: permit.membership().id.clone(),
            entered_at: tx.now,
        };
        queues::enter(tx, &place)?;
    }
    let facts = json!({
        "queue": queue,
        "meeting": own.meeting_id,
        "of": other.id,
        "with": title_of(tx, &other)?,
        "entered": entered,
        "replaces": entered.contains(&own.id) && input.replaces,
    });
    let fact = Fact { act: "proposal-queued", declaration: Some(&own.id), subject: Some(own.id.as_str()), facts };
    record(tx, permit, fact)?;
    Ok(declarations::touch(tx, &other.id)?)
}

/// The other declaration: tabled for the same meeting.
fn other(tx: &mut Tx<'_>, dossier: &Dossier, name: &str) -> ActResult<Declaration> {
    let fault = || ActError::field("of", Message::new("error-not-in-list"));
    let other = match declarations::by_name(tx.db, name) {
        Ok(other) => other,
        Err(StoreError::NotFound) => return Err(fault()),
        Err(error) => return Err(error.into()),
    };
    let own = &dossier.declaration;
    let fits = other.meeting_id == own.meeting_id && other.id != own.id && other.tabled_at.is_some();
    if fits { Ok(other) } else { Err(fault()) }
}

/// The title of a declaration, else its place in addresses.
pub(super) fn title_of(tx: &mut Tx<'_>, declaration: &Declaration) -> ActResult<String> {
    let mut titles = versions::titles(tx.db, std::slice::from_ref(&declaration.id))?;
    let title = titles.remove(&declaration.id).map(|(_, title)| title).filter(|title| !title.is_empty());
    Ok(title.unwrap_or_else(|| declaration.slug.clone()))
}

fn begin(tx: &mut Tx<'_>, permit: &Permit, own: &Declaration) -> ActResult<QueueId> {
    let queue = Queue {
        id: tx.fresh()?,
        meeting_id: own.meeting_id.clone(),
        membership_id: permit.membership().id.clone(),
        made_at: tx.now,
        decision: String::new(),
        reason: String::new(),
        ordered_by: None,
        ordered_at: None,
    };
    queues::insert(tx, &queue)?;
    Ok(queue.id)
}

/// Takes a declaration out of its queue, with the reason: it relates to another question after all.
///
/// # Errors
/// `NotFound`, the refusal; [`Refusal::NotQueued`]; a fault of the field `reason`.
pub fn unqueue_proposal(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, reason: &Remark) -> ActResult<()> {
    let (dossier, permit) = hold(tx, visitor, name)?;
    leave(tx, &permit, &dossier, reason.said("reason")?)
}

fn leave(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, reason: &str) -> ActResult<()> {
    let line = dossier.queue.as_ref().ok_or(Refusal::NotQueued {})?;
    let own = &dossier.declaration;
    queues::leave(tx, &own.id)?;
    let facts = json!({ "queue": line.queue.id, "reason": reason });
    let fact = Fact { act: "proposal-unqueued", declaration: Some(&own.id), subject: Some(own.id.as_str()), facts };
    record(tx, permit, fact)?;
    for rival in line.rivals.iter().filter(|one| one.declaration.id != own.id) {
        declarations::touch(tx, &rival.declaration.id)?;
    }
    Ok(())
}
