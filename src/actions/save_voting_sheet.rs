//! A delegation notes how it means to vote.

use crate::actions::fields::{self, LINE};
use crate::actions::{ActError, ActResult, Dossier, Visitor, draft};
use crate::ids::DelegationId;
use crate::l10n::Message;
use crate::procedure::Standing;
use crate::storage::bodies::Membership;
use crate::storage::voting_sheets::{self, SheetLine, Stance};
use crate::storage::{StoreError, Tx};

/// The subject of the line on the text as a whole.
pub const WHOLE: &str = "whole";

/// One line as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetFields {
    /// The identity of the amendment, or [`WHOLE`].
    pub subject: String,
    /// The word of a [`Stance`]; empty where the delegation has not made up its mind.
    pub stance: String,
    /// Its note; may be empty.
    pub note: String,
}

/// Writes lines of the sheet of a delegation over the voting list of a text. Others of the sheet stay as they are. It is
/// the delegation's own: nothing is recorded.
///
/// # Errors
/// `NotFound` for whoever is not of the delegation, faults of `stance` and `note`.
pub fn save_voting_sheet(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    delegation: Option<&DelegationId>,
    lines: &[SheetFields],
) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let (seat, delegation) = seat_of(&dossier, visitor, delegation)?;
    for fields in lines {
        if !is_on_list(&dossier, &fields.subject) {
            return Err(ActError::field("stance", Message::new("error-not-in-list")));
        }
        let note = fields::optional_line(&fields.note, LINE).map_err(|message| ActError::field("note", message))?;
        let stance = Stance::parse(&fields.stance);
        if stance.is_none() && !fields.stance.is_empty() {
            return Err(ActError::field("stance", Message::new("error-not-in-list")));
        }
        let said = stance.is_some() || !note.is_empty();
        let line = SheetLine {
            delegation_id: delegation.clone(),
            declaration_id: dossier.declaration.id.clone(),
            subject: fields.subject.clone(),
            // A note without a word on the vote leaves the voter free.
            stance: stance.unwrap_or(Stance::Free),
            note,
            membership_id: seat.id.clone(),
            set_at: tx.now,
        };
        let of = (delegation, &dossier.declaration.id);
        voting_sheets::put(tx, of, &fields.subject, said.then_some(&line))?;
    }
    Ok(())
}

/// The visitor's seat in a delegation of a text's body: the one named, else the first that has a vote.
///
/// # Errors
/// `NotFound` if there is none; [`Refusal::CategoryMayNotVote`](crate::procedure::Refusal::CategoryMayNotVote) if the
/// delegation has no vote.
pub fn seat_of<'a>(
    dossier: &'a Dossier,
    visitor: &'a Visitor,
    wanted: Option<&DelegationId>,
) -> ActResult<(&'a Membership, &'a DelegationId)> {
    let seats = visitor.seats(&dossier.body.id).filter_map(|seat| Some((seat, seat.delegation_id.as_ref()?)));
    let fits: Vec<_> = seats.filter(|(_, own)| wanted.is_none_or(|wanted| wanted == *own)).collect();
    let with_vote = fits.iter().find(|(_, own)| dossier.check_has_vote(own).is_ok());
    let &(seat, own) = with_vote.or_else(|| fits.first()).ok_or(StoreError::NotFound)?;
    dossier.check_has_vote(own)?;
    Ok((seat, own))
}

fn is_on_list(dossier: &Dossier, subject: &str) -> bool {
    let filed = |one: &&crate::storage::amendments::Amendment| one.standing != Standing::Draft;
    subject == WHOLE || dossier.amendments.iter().filter(filed).any(|one| one.id.as_str() == subject)
}
