//! What follows from a declared result: where the amendment stands, what falls, whether the text is adopted; and how that is put
//! back when the vote is annulled.

use crate::actions::amendment_acts::check_pending;
use crate::actions::follow_motion::follow_motion;
use crate::actions::{ActResult, Dossier, Permit, adopt, fall};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Outcome, Standing, Subject};
use crate::storage::amendments::{self, Amendment};
use crate::storage::questions::Question;
use crate::storage::{StoreError, Tx};

/// Where the amendment that was put stands after the result; none where it stays as it is.
pub(super) fn standing(dossier: &Dossier, question: &Question) -> Option<Standing> {
    if dossier.put_by(question).is_empty() {
        return dossier.left_nothing_of(question).map(|_| Standing::Rejected);
    }
    match question.outcome? {
        Outcome::Adopted => Some(Standing::Adopted),
        Outcome::Tied if dossier.votes_again(question) => None,
        Outcome::Tied | Outcome::Rejected => Some(Standing::Rejected),
        Outcome::NoQuorum => None,
    }
}

/// The amendments of which a declared question decides where they stand: those that it put, and the one of which it put the last
/// part that was left and that was not kept.
pub(super) fn settled<'a>(dossier: &'a Dossier, question: &'a Question) -> Vec<&'a AmendmentId> {
    let mut all = dossier.put_by(question);
    all.extend(dossier.left_nothing_of(question));
    all
}

/// What the decision does to what was put.
pub(super) fn follow(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier, question: &Question) -> ActResult<()> {
    if question.subject == Subject::Procedural {
        return follow_motion(tx, permit, dossier, question);
    }
    let decided = match question.outcome {
        Some(Outcome::Adopted) => true,
        Some(Outcome::Tied) if dossier.votes_again(question) => return Ok(()),
        Some(Outcome::Tied | Outcome::Rejected) => false,
        Some(Outcome::NoQuorum) | None => return Ok(()),
    };
    match question.subject {
        Subject::Amendment | Subject::Bloc => {
            let standing = if decided { Standing::Adopted } else { Standing::Rejected };
            for id in dossier.put_by(question).into_iter().cloned().collect::<Vec<_>>() {
                stand(tx, dossier, &id, standing)?;
            }
            fall::mark(tx, permit, dossier)
        }
        Subject::Whole if decided => adopt::adopt(tx, permit, dossier, question),
        Subject::Whole => adopt::reject(tx, permit, dossier, question),
        Subject::Clause if dossier.rules().voting.all_parts_rejected.value && dossier.has_lost_all_parts() => {
            adopt::reject(tx, permit, dossier, question)
        }
        Subject::Clause => match dossier.left_nothing_of(question).cloned() {
            Some(id) => {
                stand(tx, dossier, &id, Standing::Rejected)?;
                fall::mark(tx, permit, dossier)
            }
            None => Ok(()),
        },
        Subject::Procedural => Ok(()),
    }
}

/// What was voted on stands as decided, if nothing became of it meanwhile.
fn stand(tx: &mut Tx<'_>, dossier: &mut Dossier, id: &AmendmentId, standing: Standing) -> ActResult<()> {
    let amendment: &mut Amendment = dossier.amendment_mut(id).ok_or(StoreError::NotFound)?;
    check_pending(amendment, Act::DeclareResult)?;
    amendment.stood = Some(amendment.standing);
    amendment.standing = standing;
    amendment.ruled_at = Some(tx.now);
    Ok(amendments::update(tx, amendment)?)
}

/// An amendment that was put back: where it stands now, and to what it fell.
type PutBack = (AmendmentId, &'static str, Option<AmendmentId>);

/// Puts back what a decision did to amendments: those that were put wait again, and what fell with them stands where it stood.
/// Gives each with where it stands now, and to what it fell.
pub(super) fn put_back(tx: &mut Tx<'_>, dossier: &Dossier, question: &Question) -> ActResult<Vec<PutBack>> {
    let put = settled(dossier, question);
    if put.is_empty() {
        return Ok(Vec::new());
    }
    let fell_with = |one: &&Amendment| one.standing == Standing::Fallen && one.ruled_at == question.declared_at;
    let was_put = |one: &&Amendment| put.contains(&&one.id) && !one.standing.is_pending();
    restore(tx, dossier, |one| was_put(&one) || fell_with(&one))
}

/// Opens what was decided of an amendment again, with what fell to it. Gives each with where it stands now.
pub(super) fn reopen(tx: &mut Tx<'_>, dossier: &Dossier, id: &AmendmentId) -> ActResult<Vec<PutBack>> {
    let fell_to = |one: &Amendment| one.standing == Standing::Fallen && one.fell_to.as_ref() == Some(id);
    restore(tx, dossier, |one| (one.id == *id && !one.standing.is_pending()) || fell_to(one))
}

/// Lets amendments stand where they stood before they were decided, or fell.
fn restore(tx: &mut Tx<'_>, dossier: &Dossier, returns: impl Fn(&Amendment) -> bool) -> ActResult<Vec<PutBack>> {
    let mut restored = Vec::new();
    for one in dossier.amendments.iter().filter(|one| returns(one)) {
        // What hangs on an amendment that went meanwhile has nothing to come back to.
        let parent = one.sub_of.as_ref().and_then(|id| dossier.amendment(id));
        let stays = |one: &&Amendment| one.standing.is_pending() || returns(one);
        let gone = parent.filter(|parent| !stays(parent)).map(|parent| parent.id.clone());
        let standing = if gone.is_some() { Standing::Fallen } else { one.stood.unwrap_or(Standing::Admissible) };
        let ruled_at = (standing != Standing::Filed).then_some(tx.now);
        let back = Amendment { standing, stood: None, fell_to: gone.clone(), ruled_at, ..one.clone() };
        amendments::update(tx, &back)?;
        restored.push((back.id, standing.as_str(), gone));
    }
    Ok(restored)
}
