//! Corrections of declared votes: by two persons, with what stood before.

use accord::actions::{ActResult, ProposeCorrection, Remark, decide_correction, propose_correction};
use accord::ids::{CorrectionId, QuestionId};
use accord::procedure::{Correction, Method, Outcome, QuestionState, Standing, Tally};
use accord::storage::vote_corrections;

use super::hall::{Hall, refused};
use super::methods::in_session;

impl Hall {
    pub(super) fn propose(&self, who: &str, question: &QuestionId, count: Option<[u64; 3]>) -> ActResult<CorrectionId> {
        let tally = count.map(|[yes, no, abstain]| Tally { yes, no, abstain });
        let kind = if tally.is_some() { Correction::Rectification } else { Correction::Annulment };
        let input = ProposeCorrection { kind, reason: Remark::new("A tellers' mistake").unwrap(), tally };
        let question = question.clone();
        self.act(who, move |tx, visitor| propose_correction(tx, visitor, &question, &input))
    }

    pub(super) fn second(&self, who: &str, id: &CorrectionId, confirm: bool) -> ActResult<()> {
        let id = id.clone();
        self.act(who, move |tx, visitor| decide_correction(tx, visitor, &id, confirm))
    }

    fn counted(&self, amendment: &str, count: [u64; 3]) -> QuestionId {
        let question = self.put(amendment, Method::ShowOfHands).unwrap();
        self.lock(&question).unwrap();
        self.count(&question, count).unwrap();
        self.declare(&question).unwrap();
        question
    }
}

#[test]
fn an_annulled_vote_decides_nothing_and_may_be_put_again() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [4, 1, 0]);
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        let proposed = hall.propose("secretariat", &question, None).unwrap();
        assert_eq!(refused(hall.propose("chair", &question, None)), "refusal-correction-pending");
        assert_eq!(hall.standing("a5"), Standing::Adopted, "one person changes nothing");
        assert_eq!(refused(hall.second("secretariat", &proposed, true)), "refusal-second-person");
        hall.second("chair", &proposed, true).unwrap();
        assert_eq!(hall.question(&question).state, QuestionState::Annulled);
        assert_eq!(hall.standing("a5"), Standing::Admissible);
        let kept = hall.read(|db| vote_corrections::find(db, &proposed));
        assert_eq!((kept.yes, kept.no, kept.former), (4, 1, Some(Outcome::Adopted)), "the first stays visible");
        hall.is_in_order();
        let again = hall.counted("a5", [1, 4, 0]);
        assert_eq!(hall.question(&again).outcome, Some(Outcome::Rejected));
        hall.is_in_order();
    });
}

#[test]
fn a_count_that_was_entered_wrong_is_rectified_and_turns_the_outcome() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [1, 4, 0]);
        assert_eq!(hall.standing("a5"), Standing::Rejected);
        assert_eq!(refused(hall.propose("chair", &question, Some([1, 4, 0]))), "refusal-nothing-to-correct");
        assert_eq!(refused(hall.propose("chair", &question, Some([9, 4, 0]))), "refusal-votes-exceed-voters");
        let proposed = hall.propose("chair", &question, Some([4, 1, 0])).unwrap();
        hall.second("secretariat", &proposed, true).unwrap();
        let stored = hall.question(&question);
        assert_eq!((stored.yes, stored.no, stored.outcome), (4, 1, Some(Outcome::Adopted)));
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        let kept = hall.read(|db| vote_corrections::find(db, &proposed));
        assert_eq!((kept.yes, kept.no, kept.former), (1, 4, Some(Outcome::Rejected)));
        hall.is_in_order();
        hall.finds_every_change(&["vote_corrections"]);
    });
}

#[test]
fn what_later_decisions_rest_on_is_not_undone_but_a_count_that_changes_nothing_is_set_right() {
    in_session(std::convert::identity, |hall| {
        let order = hall.order();
        let first = hall.counted(&order[0], [1, 4, 0]);
        hall.counted(&order[1], [1, 4, 0]);
        assert_eq!(refused(hall.propose("chair", &first, None)), "refusal-later-decision");
        assert_eq!(refused(hall.propose("chair", &first, Some([4, 1, 0]))), "refusal-later-decision");
        let proposed = hall.propose("chair", &first, Some([0, 5, 0])).unwrap();
        hall.second("secretariat", &proposed, true).unwrap();
        assert_eq!(hall.question(&first).no, 5);
        hall.is_in_order();
    });
}

#[test]
fn a_proposal_that_is_not_taken_up_changes_nothing() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [4, 1, 0]);
        let proposed = hall.propose("chair", &question, None).unwrap();
        hall.second("chair", &proposed, false).unwrap();
        assert!(hall.second("secretariat", &proposed, true).is_err(), "it was decided");
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        hall.propose("secretariat", &question, None).unwrap();
        hall.is_in_order();
    });
}
