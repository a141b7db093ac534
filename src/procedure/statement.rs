//! What a delegation says beside a vote: why it votes so, how it would have voted, what of the text it does not take as its own.
//!
//! Nothing of it changes a result. Objections to a consensus are no statements: they stand against the decision
//! ([`super::Question::object`]), a reservation stands beside it.

use super::{Act, Answering, Outcome, Question, QuestionState, Refusal, Subject, VotingRules};
use crate::worded::worded;

worded! {
    /// What kind of statement it is.
    StatementKind {
        /// Why the delegation votes so, or voted so.
        Explanation = "explanation", "statement-explanation";
        /// How it would have voted, had it been there or pressed another button. Noted after the lock, never counted.
        Intention = "intention", "statement-intention";
        /// It joins the decision, but not these words: a footnote to them.
        Reservation = "reservation", "statement-reservation";
        /// It does not stand in the way of the decision, and is no part of it.
        Dissociation = "dissociation", "statement-dissociation";
    }
}

worded! {
    /// What of the text a statement is about.
    StatementOn {
        /// All that was put.
        Text = "text", "statement-on-text";
        /// The title.
        Title = "title", "statement-on-title";
        /// A clause, by its identity.
        Clause = "clause", "statement-on-clause";
    }
}

impl StatementKind {
    /// The act by which it is made.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::Explanation | Self::Intention => Act::ExplainVote,
            Self::Reservation | Self::Dissociation => Act::Reserve,
        }
    }

    /// Whether it is printed as a footnote to the adopted text, and may be taken back until that is published.
    #[must_use]
    pub const fn is_footnote(self) -> bool {
        matches!(self, Self::Reservation | Self::Dissociation)
    }

    /// Whether it may say nothing but what it is.
    #[must_use]
    pub const fn may_be_silent(self) -> bool {
        matches!(self, Self::Intention | Self::Dissociation)
    }
}

/// What is known of a question when something is said beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SaidOn {
    /// The question.
    pub question: Question,
    /// What it is about.
    pub subject: Subject,
    /// What was decided, once that is declared.
    pub outcome: Option<Outcome>,
    /// Whether what was put is the delegation's own: it sponsors the declaration, or the amendment that is put.
    pub own: bool,
}

impl VotingRules {
    /// Whether a delegation may make a statement now.
    ///
    /// Source: UN General Assembly, Rules of Procedure, rule 88, for explanations; the practice of consensus conferences for
    /// reservations. An intention is noted once the voting has ended, as conduct during voting has it: a ballot may be corrected
    /// until the lock.
    ///
    /// # Errors
    /// [`Refusal::QuestionAnnulled`]; of an explanation [`Refusal::ExplainsOwnText`], [`Refusal::SecretUnexplained`]; of an
    /// intention these and [`Refusal::QuestionNotLocked`], [`Refusal::NotByThisMethod`]; of what is reserved
    /// [`Refusal::NoReservations`], [`Refusal::NothingToReserve`].
    pub fn check_statement(&self, kind: StatementKind, on: SaidOn) -> Result<(), Refusal> {
        if on.question.state == QuestionState::Annulled {
            return Err(Refusal::QuestionAnnulled {});
        }
        match kind {
            StatementKind::Explanation => self.check_explanation(on),
            StatementKind::Intention => self.check_intention(on),
            StatementKind::Reservation | StatementKind::Dissociation => self.check_reserving(on),
        }
    }

    fn check_explanation(&self, on: SaidOn) -> Result<(), Refusal> {
        if on.question.method.answering() == Answering::Secret && !self.explanations_secret.value {
            return Err(Refusal::SecretUnexplained { rule: self.explanations_secret.rule.clone() });
        }
        if on.own && !self.explanations_own.value {
            return Err(Refusal::ExplainsOwnText { rule: self.explanations_own.rule.clone() });
        }
        Ok(())
    }

    fn check_intention(&self, on: SaidOn) -> Result<(), Refusal> {
        match on.question.method.answering() {
            Answering::Hands | Answering::Named if on.question.state == QuestionState::Open => {
                Err(Refusal::QuestionNotLocked {})
            }
            Answering::Hands | Answering::Named => Ok(()),
            Answering::Secret => Err(Refusal::SecretUnexplained { rule: self.explanations_secret.rule.clone() }),
            Answering::Objections | Answering::Voice => {
                Err(Refusal::NotByThisMethod { act: Act::ExplainVote, method: on.question.method })
            }
        }
    }

    fn check_reserving(&self, on: SaidOn) -> Result<(), Refusal> {
        if !self.reservations.value {
            return Err(Refusal::NoReservations { rule: self.reservations.rule.clone() });
        }
        let stands = on.outcome.is_none_or(|outcome| outcome == Outcome::Adopted);
        if stands && on.subject != Subject::Procedural { Ok(()) } else { Err(Refusal::NothingToReserve {}) }
    }
}

#[cfg(test)]
mod tests {
    use super::StatementKind::{Dissociation, Explanation, Intention, Reservation};
    use super::*;
    use crate::procedure::Method;
    use crate::procedure::sample;

    /// On an amendment of somebody else, by a recorded vote that is open.
    fn on() -> SaidOn {
        let question = Question { method: Method::RecordedVote, state: QuestionState::Open, since: None };
        SaidOn { question, subject: Subject::Amendment, outcome: None, own: false }
    }

    fn by(method: Method, state: QuestionState) -> SaidOn {
        SaidOn { question: Question { method, state, since: None }, ..on() }
    }

    #[track_caller]
    fn check(kind: StatementKind, on: SaidOn, refused: Option<&str>) {
        let done = sample::rules().voting.check_statement(kind, on);
        assert_eq!(done.err().map(|refusal| refusal.key()), refused, "{kind} {on:?}");
    }

    #[test]
    fn words_are_read_back() {
        assert!(StatementKind::ALL.iter().all(|one| StatementKind::parse(one.as_str()) == Some(*one)));
        assert!(StatementOn::ALL.iter().all(|one| StatementOn::parse(one.as_str()) == Some(*one)));
    }

    #[test]
    fn a_vote_is_explained_before_and_after_but_not_ones_own_text() {
        for state in [QuestionState::Open, QuestionState::Locked, QuestionState::Declared] {
            check(Explanation, by(Method::RecordedVote, state), None);
            check(
                Explanation,
                SaidOn { own: true, ..by(Method::RecordedVote, state) },
                Some("refusal-explains-own-text"),
            );
        }
        check(Explanation, by(Method::Consensus, QuestionState::Open), None);
        check(Explanation, by(Method::RecordedVote, QuestionState::Annulled), Some("refusal-question-annulled"));
    }

    #[test]
    fn a_secret_ballot_is_not_explained() {
        check(Explanation, by(Method::SecretBallot, QuestionState::Declared), Some("refusal-secret-unexplained"));
        check(Intention, by(Method::SecretBallot, QuestionState::Locked), Some("refusal-secret-unexplained"));
    }

    #[test]
    fn an_intention_is_noted_once_the_voting_has_ended_and_where_votes_are_counted() {
        check(Intention, on(), Some("refusal-question-not-locked"));
        check(Intention, by(Method::RecordedVote, QuestionState::Locked), None);
        check(Intention, by(Method::RollCall, QuestionState::Declared), None);
        check(Intention, by(Method::ShowOfHands, QuestionState::Declared), None);
        check(Intention, by(Method::Consensus, QuestionState::Declared), Some("refusal-not-by-this-method"));
        check(Intention, SaidOn { own: true, ..by(Method::RollCall, QuestionState::Declared) }, None);
    }

    #[test]
    fn what_is_reserved_stands_beside_a_decision_that_was_not_lost() {
        for kind in [Reservation, Dissociation] {
            check(kind, on(), None);
            check(kind, SaidOn { own: true, outcome: Some(Outcome::Adopted), ..on() }, None);
            for outcome in [Outcome::Rejected, Outcome::Tied] {
                check(kind, SaidOn { outcome: Some(outcome), ..on() }, Some("refusal-nothing-to-reserve"));
            }
            check(kind, SaidOn { subject: Subject::Procedural, ..on() }, Some("refusal-nothing-to-reserve"));
        }
    }

    #[test]
    fn a_body_may_have_it_otherwise() {
        let mut rules = sample::rules().voting;
        rules.explanations_own.value = true;
        rules.explanations_secret.value = true;
        rules.reservations.value = false;
        assert!(rules.check_statement(Explanation, SaidOn { own: true, ..on() }).is_ok());
        assert!(rules.check_statement(Explanation, by(Method::SecretBallot, QuestionState::Open)).is_ok());
        let refused = rules.check_statement(Reservation, on()).unwrap_err();
        assert_eq!(refused.key(), "refusal-no-reservations");
        assert!(refused.rule().is_some());
    }
}
