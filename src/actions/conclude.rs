//! What follows from a declared result: where the amendment stands, what falls, whether the text is adopted; and how that is put
//! back when the vote is annulled.

use crate::actions::amendment_acts::check_pending;
use crate::actions::follow_motion::follow_motion;
use crate::actions::{ActResult, Dossier, Permit, adopt, fall};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Outcome, Standing, Subject, TieRule};
use crate::storage::amendments::{self, Amendment};
use crate::storage::questions::Question;
use crate::storage::{StoreError, Tx};

/// Where the amendment that was put stands after the result; none where it stays as it is.
pub(super) fn standing(dossier: &Dossier, question: &Question) -> Option<Standing> {
    question.amendment_id.as_ref()?;
    match question.outcome? {
        Outcome::Adopted => Some(Standing::Adopted),
        Outcome::Tied if votes_again(dossier, question) => None,
        Outcome::Tied | Outcome::Rejected => Some(Standing::Rejected),
        Outcome::NoQuorum => None,
    }
}

/// What the decision does to what was put.
pub(super) fn follow(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier, question: &Question) -> ActResult<()> {
    if question.subject == Subject::Procedural {
        return follow_motion(tx, permit, dossier, question);
    }
    let decided = match question.outcome {
        Some(Outcome::Adopted) => true,
        Some(Outcome::Tied) if votes_again(dossier, question) => return Ok(()),
        Some(Outcome::Tied | Outcome::Rejected) => false,
        Some(Outcome::NoQuorum) | None => return Ok(()),
    };
    match &question.amendment_id {
        Some(_) => {
            stand(tx, dossier, question, if decided { Standing::Adopted } else { Standing::Rejected })?;
            fall::mark(tx, permit, dossier)
        }
        None if decided => adopt::adopt(tx, permit, dossier, question),
        None => adopt::reject(tx, permit, dossier, question),
    }
}

/// Whether the rules have a tie voted once more.
fn votes_again(dossier: &Dossier, question: &Question) -> bool {
    let tied_before = dossier.questions.iter().any(|one| {
        one.id != question.id
            && one.subject == question.subject
            && one.amendment_id == question.amendment_id
            && one.outcome == Some(Outcome::Tied)
    });
    dossier.rules().majorities.tie.value.after(tied_before) == TieRule::SecondVote
}

/// What was voted on stands as decided, if nothing became of it meanwhile.
fn stand(tx: &mut Tx<'_>, dossier: &mut Dossier, question: &Question, standing: Standing) -> ActResult<()> {
    let found = question.amendment_id.as_ref().and_then(|id| dossier.amendment_mut(id));
    let amendment: &mut Amendment = found.ok_or(StoreError::NotFound)?;
    check_pending(amendment, Act::DeclareResult)?;
    amendment.stood = Some(amendment.standing);
    amendment.standing = standing;
    amendment.ruled_at = Some(tx.now);
    Ok(amendments::update(tx, amendment)?)
}

/// Puts back what a decision did to amendments: the one that was put waits again, and what fell with it stands where it stood.
/// Gives each with where it stands now.
pub(super) fn put_back(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    question: &Question,
) -> ActResult<Vec<(AmendmentId, &'static str)>> {
    let mut restored = Vec::new();
    let Some(put) = question.amendment_id.as_ref() else { return Ok(restored) };
    let fell_with = |one: &&Amendment| one.standing == Standing::Fallen && one.ruled_at == question.declared_at;
    let was_put = |one: &&Amendment| one.id == *put && !one.standing.is_pending();
    for one in dossier.amendments.iter().filter(|one| was_put(one) || fell_with(one)) {
        let standing = one.stood.unwrap_or(Standing::Admissible);
        let ruled_at = (standing != Standing::Filed).then_some(tx.now);
        let back = Amendment { standing, stood: None, fell_to: None, ruled_at, ..one.clone() };
        amendments::update(tx, &back)?;
        restored.push((back.id, standing.as_str()));
    }
    Ok(restored)
}
