//! Everything that was cast on a question, however it is answered.

use std::collections::BTreeSet;

use super::voting::count;
use crate::actions::digest::answer_said;
use crate::actions::{ActResult, ballots_digest};
use crate::clock::sha256;
use crate::ids::DelegationId;
use crate::procedure::{Answering, Method, PresentAt, Rules, Tally};
use crate::storage::ballots::{self, CorrectedBallot, OpenedBallot, UnansweredCall};
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::{Db, StoreResult};

/// What was cast on a question: at most six queries, those that its method needs.
#[derive(Debug, Clone, Default)]
pub struct Papers {
    /// The frozen register.
    pub voters: Vec<Voter>,
    /// The ballots that stand, of a named vote.
    pub ballots: Vec<Ballot>,
    /// Of a recorded vote, those whose ballot the secretariat entered at their oral request. Of a roll call it enters what was heard.
    pub by_clerks: BTreeSet<DelegationId>,
    /// What stood before they were corrected.
    pub corrected: Vec<CorrectedBallot>,
    /// The calls of the roll that were met without a vote.
    pub unanswered: Vec<UnansweredCall>,
    /// The seed of the lot from which the roll is called.
    pub lot: Option<String>,
    /// The opened ballots of a secret vote that has ended.
    pub opened: Vec<OpenedBallot>,
    /// Who took part, however the answer was given; of a show of hands nobody is known.
    pub took_part: BTreeSet<DelegationId>,
}

impl Papers {
    /// Those of a question.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn of(db: &mut Db, question: &Question) -> StoreResult<Self> {
        let id = &question.id;
        let mut papers = Self { voters: questions::voters(db, id)?, ..Self::default() };
        match question.method.answering() {
            Answering::Objections | Answering::Voice | Answering::Hands => {}
            Answering::Named => {
                papers.ballots = questions::ballots(db, id)?;
                papers.corrected = ballots::corrected(db, id)?;
                papers.took_part = papers.ballots.iter().map(|ballot| ballot.delegation_id.clone()).collect();
            }
            Answering::Secret if question.locked_at.is_some() => {
                papers.opened = ballots::opened(db, id)?;
                papers.took_part = ballots::participants(db, id)?.into_iter().collect();
            }
            Answering::Secret => {
                papers.took_part = ballots::sealed(db, id)?.into_iter().map(|ballot| ballot.delegation_id).collect();
            }
        }
        if question.method == Method::RecordedVote {
            papers.by_clerks = questions::entered_by_clerks(db, id)?.into_iter().collect();
        }
        if question.method == Method::RollCall {
            papers.unanswered = ballots::unanswered(db, id)?;
            papers.lot = ballots::lot(db, id)?;
        }
        Ok(papers)
    }

    /// Those of the register who are present, when the rules count them: those that are there, those that the rules count by
    /// whoever carries their vote, and those that took part.
    pub(super) fn present<'a>(
        &'a self,
        rules: &'a Rules,
        is_there: impl Fn(&DelegationId) -> bool + 'a,
    ) -> impl Iterator<Item = &'a Voter> {
        self.voters.iter().filter(move |voter| {
            let holder_is_there = voter.holder_id.as_ref().is_some_and(&is_there);
            let counts = match rules.majorities.present_at.value {
                PresentAt::Opening => voter.present,
                PresentAt::Declaration => rules.counts_as_present(is_there(&voter.delegation_id), holder_is_there),
            };
            counts || self.took_part.contains(&voter.delegation_id)
        })
    }

    /// The counts: of the ballots, or as entered. Nothing where nothing is counted, and as long as no count was entered: a count
    /// of nothing at all was not.
    ///
    /// # Errors
    /// [`crate::procedure::Refusal::TooLarge`] for more votes than a number holds.
    pub fn tally(&self, question: &Question) -> ActResult<Option<Tally>> {
        Ok(match question.method.answering() {
            Answering::Objections | Answering::Voice => None,
            Answering::Hands => {
                let entered =
                    Tally { yes: count(question.yes)?, no: count(question.no)?, abstain: count(question.abstain)? };
                Some(entered).filter(|tally| *tally != Tally::default())
            }
            Answering::Named => Some(super::voting::tally(&self.voters, &self.ballots)?),
            Answering::Secret => {
                let counted = self.opened.iter().map(|ballot| Ok((ballot.choice, count(ballot.weight)?)));
                Some(Tally::count(counted.collect::<StoreResult<Vec<_>>>()?)?)
            }
        })
    }

    /// The components for which those of the register sat, by name; the empty one for those that sat for none.
    #[must_use]
    pub fn components(&self) -> BTreeSet<&str> {
        self.voters.iter().map(|voter| voter.component.as_str()).collect()
    }

    /// As [`Self::tally`], of one component; nothing of hands, which are counted together.
    ///
    /// # Errors
    /// As [`Self::tally`].
    pub(super) fn tally_of(&self, question: &Question, component: &str) -> ActResult<Option<Tally>> {
        let own = |one: &&Voter| one.component == component;
        let voters: Vec<Voter> = self.voters.iter().filter(own).cloned().collect();
        let is_own = |ballot: &&Ballot| voters.iter().any(|voter| voter.delegation_id == ballot.delegation_id);
        let part = Self {
            ballots: self.ballots.iter().filter(is_own).cloned().collect(),
            opened: self.opened.iter().filter(|ballot| ballot.component == component).cloned().collect(),
            voters,
            ..Self::default()
        };
        if question.method.answering() == Answering::Hands { Ok(None) } else { part.tally(question) }
    }

    /// SHA-256 over all of it, in hexadecimal; none where no ballots are cast.
    ///
    /// Of a named vote: [`ballots_digest`], and where ballots were corrected or calls not answered a line for each of these. Of a
    /// secret one the opened ballots without order, and who took part.
    #[must_use]
    pub fn digest(&self, question: &Question) -> Option<String> {
        match question.method.answering() {
            Answering::Objections | Answering::Voice | Answering::Hands => None,
            Answering::Named => {
                let ballots = ballots_digest(&self.ballots, &self.voters);
                let trace = self.trace();
                Some(if trace.is_empty() { ballots } else { sha256(format!("{ballots}\n{trace}").as_bytes()) })
            }
            Answering::Secret => {
                let line = |one: &OpenedBallot| match one.component.as_str() {
                    "" => format!("{} {}\n", one.choice, one.weight),
                    component => format!("{} {} {component}\n", one.choice, one.weight),
                };
                let mut lines: Vec<String> = self.opened.iter().map(line).collect();
                lines.sort();
                lines.extend(self.took_part.iter().map(|one| format!("{one}\n")));
                Some(sha256(lines.concat().as_bytes()))
            }
        }
    }

    fn trace(&self) -> String {
        let micros = crate::clock::micros;
        let corrected = self.corrected.iter().map(|one| {
            let CorrectedBallot { delegation_id, membership_id, cast_at, corrected_at, nth, .. } = one;
            let answer = answer_said(one.choice, one.split.as_ref());
            format!("{delegation_id} {nth} {answer} {membership_id} {} {}\n", micros(*cast_at), micros(*corrected_at))
        });
        let unanswered = self.unanswered.iter().map(|one| {
            let UnansweredCall { delegation_id, call, answer, membership_id, called_at, .. } = one;
            format!("{delegation_id} {call} {answer} {membership_id} {}\n", micros(*called_at))
        });
        corrected.chain(unanswered).collect()
    }

    /// Whether a delegation is called now, or was called before.
    #[must_use]
    pub fn was_called(&self, id: &DelegationId) -> bool {
        let before = self.took_part.contains(id) || self.unanswered.iter().any(|one| one.delegation_id == *id);
        before || self.called().is_some_and(|(called, _)| called == id)
    }

    /// What a delegation answered so far, as a word: its choice, `split`, `passed`, `absent`; empty if nothing.
    #[must_use]
    pub fn answer_word(&self, id: &DelegationId) -> &'static str {
        let unanswered = self.unanswered.iter().rev().find(|one| one.delegation_id == *id);
        match self.ballots.iter().find(|ballot| ballot.delegation_id == *id) {
            Some(ballot) if ballot.split.is_some() => "split",
            Some(ballot) => ballot.choice.as_str(),
            None => unanswered.map_or("", |one| one.answer.as_str()),
        }
    }

    /// The order in which the roll is called; empty where it is not.
    #[must_use]
    pub fn roll(&self) -> Vec<&DelegationId> {
        let mut called: Vec<&Voter> = self.voters.iter().filter(|voter| voter.place > 0).collect();
        called.sort_by_key(|voter| voter.place);
        called.into_iter().map(|voter| &voter.delegation_id).collect()
    }

    /// Who is called now, and for the how-manieth time.
    #[must_use]
    pub fn called(&self) -> Option<(&DelegationId, u64)> {
        let roll = self.roll();
        let voted: BTreeSet<&&DelegationId> = roll.iter().filter(|one| self.took_part.contains(**one)).collect();
        let calls: Vec<(&DelegationId, u64)> = self
            .unanswered
            .iter()
            .filter_map(|one| Some((&one.delegation_id, u64::try_from(one.call).ok()?)))
            .collect();
        let unanswered = calls.iter().map(|(one, call)| (one, *call)).collect();
        crate::procedure::next_called(&roll, &voted, &unanswered).map(|(one, call)| (*one, call))
    }
}
