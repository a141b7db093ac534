//! Acts on amendments: to which of them each is open.

use super::Asked;
use crate::actions::announce_bloc::check_apart;
use crate::actions::{
    ActError, ActResult, Permit, check_acceptance, check_amendment_withdrawal, check_answering, check_joining,
    check_joining_compromise, check_naming, check_open_to_ruling, check_oral_revision, check_proposing,
    check_reading_in, check_revision, check_settling, permit_of, permit_of_mover, proposer,
};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::treatments::{self, Answered};
use crate::storage::{Db, StoreError};

impl Asked<'_> {
    /// The amendments that an act may be done to now.
    pub(super) fn on_amendments(&self, db: &mut Db, act: Act, permit: &Permit) -> ActResult<Vec<AmendmentId>> {
        let answered = match act {
            Act::AnswerTreatment => treatments::of_declaration(db, &self.dossier.declaration.id)?,
            _ => Vec::new(),
        };
        let filed = self.dossier.amendments.iter().filter(|one| one.standing != Standing::Draft);
        let (mut open, mut refusal) = (Vec::new(), None);
        for amendment in filed {
            match self.on_amendment(act, permit, amendment, &answered) {
                Ok(()) => open.push(amendment.id.clone()),
                // Another's amendment is no reason while one's own is refused for one.
                Err(ActError::Refused(Refusal::NotSponsor { .. })) => {}
                Err(ActError::Refused(other)) => refusal = refusal.or(Some(other)),
                Err(ActError::Store(StoreError::NotFound)) => {}
                Err(other) => return Err(other),
            }
        }
        let none = || refusal.unwrap_or(Refusal::NoneOfThese { act });
        if open.is_empty() { Err(none().into()) } else { Ok(open) }
    }

    fn on_amendment(&self, act: Act, permit: &Permit, one: &Amendment, answered: &[Answered]) -> ActResult<()> {
        let (dossier, visitor) = (self.dossier, self.visitor);
        let of_mover = || permit_of_mover(dossier, visitor, act, one).map(drop);
        match act {
            Act::CosponsorAmendment => check_joining(dossier, one, permit).map(drop),
            Act::WithdrawAmendment => of_mover().and_then(|()| check_amendment_withdrawal(dossier, one)),
            Act::ReviseAmendment => of_mover().and_then(|()| check_revision(dossier, one)),
            Act::NameReplaced => of_mover().and_then(|()| check_naming(dossier, one)),
            Act::SettleAmendment => of_mover().and_then(|()| check_settling(dossier, one).map(drop)),
            Act::LetFall => check_settling(dossier, one).map(drop),
            Act::RuleAdmissibility => check_open_to_ruling(dossier, one),
            Act::ProposeTreatment => proposer(dossier, visitor, one).and_then(|_| check_proposing(dossier, one)),
            Act::AskApart => check_apart(dossier, one, permit).map(drop),
            Act::AcceptAmendment => {
                permit_of(dossier, visitor, act, dossier.declaration.delegation_id.as_ref())?;
                check_acceptance(dossier, one)
            }
            Act::ReviseOrally => {
                check_oral_revision(dossier, one).or_else(|refused| check_reading_in(dossier, one).map_err(|_| refused))
            }
            Act::AnswerTreatment => {
                of_mover()?;
                let all: Vec<Answered> =
                    answered.iter().filter(|(treatment, _)| treatment.amendment_id == one.id).cloned().collect();
                all.last().map_or(Err(StoreError::NotFound.into()), |last| check_answering(dossier, one, &all, last))
            }
            Act::JoinCompromise => {
                of_mover()?;
                let rows = dossier.replacements.iter().filter(|row| row.replaces_id == one.id);
                let mut checked =
                    rows.map(|row| check_joining_compromise(dossier, one, &row.amendment_id, !row.joins).map(drop));
                let first = checked.next().unwrap_or(Err(StoreError::NotFound.into()));
                first.or_else(|error| if checked.any(|one| one.is_ok()) { Ok(()) } else { Err(error) })
            }
            _ => Ok(()),
        }
    }
}
