//! Parts of amendments put by themselves: a change, words that one adds; what is left of the amendment after them.

use accord::actions::{
    ActResult, PartOf, ProposeCorrection, Remark, announce_bloc, decide_correction, propose_correction,
    rule_separate_vote,
};
use accord::ids::{AmendmentId, ClauseId, QuestionId, SeparateVoteId};
use accord::procedure::{Choice, Correction, Method, Outcome, Put, Standing};
use accord::storage::amendments::{self, OperationAct, OperationRow};
use accord::text::ClauseKind;

use super::hall::{Hall, declaration_id, file, refused, replace};
use super::methods::in_session;
use super::parts::{by_leave, on_request};

const BEFORE: &str = "Encourages States to protect migrants in transit";
const AFTER: &str = "Encourages States to protect migrants in transit and after their return";

/// Amendment 6 adds words to c1, brings a clause after it and one under that, and deletes c3.
fn amended(hall: &Hall) {
    hall.reject_amendments();
    let brought = |id: &str, position, clause: &str, words: &str| OperationRow {
        id: id.into(),
        amendment_id: "a6".into(),
        position,
        act: OperationAct::Insert,
        clause_id: Some(ClauseId::new(clause)),
        second_id: None,
        after_id: None,
        parent_id: None,
        kind: Some(ClauseKind::Operative),
        words: words.into(),
        opening: 0,
        amends_id: None,
        base_words: String::new(),
        edits: "[]".into(),
        algorithm: 1,
    };
    hall.store
        .write_now(move |tx| {
            file(tx, ("a6", 6, 0), "lunara", 30, |row| {
                replace(row, "c1", AFTER);
                row.base_words = BEFORE.into();
            })?;
            for clause in ["c6", "c7"] {
                accord::storage::versions::insert_clause(tx, &declaration_id(), &clause.into(), Some(&"a6".into()))?;
            }
            let new = brought("a6-new", 2, "c6", "Invites the press to report");
            amendments::insert_operation(tx, &OperationRow { after_id: Some("c1".into()), ..new })?;
            let under = brought("a6-under", 3, "c7", "in every language");
            amendments::insert_operation(tx, &OperationRow { parent_id: Some("c6".into()), ..under })?;
            let gone = brought("a6-gone", 4, "c3", "");
            amendments::insert_operation(tx, &OperationRow { act: OperationAct::Delete, kind: None, ..gone })
        })
        .unwrap();
}

impl Hall {
    fn ask_change(&self, who: &str, change: &str, words: &str) -> ActResult<SeparateVoteId> {
        self.ask_for_part(who, PartOf::Amendment(change.into()), words)
    }

    fn decide_change(&self, part: &SeparateVoteId, choice: Choice) -> QuestionId {
        assert_eq!(self.next(), Some(Put::Part(part.clone())));
        let question = self.put_part(part).unwrap();
        let expected = if choice == Choice::Yes { Outcome::Adopted } else { Outcome::Rejected };
        assert_eq!(self.votes(&question, choice), expected);
        question
    }

    fn stands(&self, id: &str) -> Standing {
        self.dossier().amendment(&AmendmentId::new(id)).unwrap().standing
    }

    fn annul(&self, question: &QuestionId) {
        let reason = Remark::new("The devices failed").unwrap();
        let input = ProposeCorrection { kind: Correction::Annulment, reason, tally: None };
        let question = question.clone();
        let id = self.act("chair", move |tx, chair| propose_correction(tx, chair, &question, &input)).unwrap();
        self.act("secretariat", move |tx, clerk| decide_correction(tx, clerk, &id, true)).unwrap();
    }
}

#[test]
fn a_change_that_is_not_kept_leaves_the_amendment_and_the_rest_is_put_as_a_whole() {
    in_session(on_request, |hall| {
        amended(hall);
        let new = hall.ask_change("tesoro", "a6-new", "").unwrap();
        let words = hall.ask_change("tesoro", "a6-op", "and after their return").unwrap();
        assert_eq!(refused(hall.ask_change("lunara", "a6-new", "")), "refusal-asked-before");
        assert_eq!(refused(hall.ask_change("lunara", "a6-op", "migrants")), "words", "it stands in the text already");
        assert_eq!(refused(hall.ask_change("lunara", "a6-gone", "every")), "words", "a deletion adds no words");
        assert_eq!(refused(hall.ask_change("lunara", "a5-op", "")), "refusal-wrong-standing", "it is decided");
        assert_eq!(refused(hall.ask_change("lunara", "none", "")), "change");
        assert_eq!(refused(hall.put("a6", Method::RecordedVote)), "refusal-parts-first");
        hall.decide_change(&words, Choice::Yes);
        let question = hall.decide_change(&new, Choice::No);
        let put = accord::actions::passages_of(&hall.question(&question)).unwrap();
        let words_put: Vec<_> = put.iter().map(|one| (one.before.as_deref(), one.words.as_deref())).collect();
        assert_eq!(
            words_put,
            [(None, Some("Invites the press to report")), (None, Some("in every language"))],
            "what hangs on it goes with it"
        );
        assert_eq!(hall.words_of("c1").as_deref(), Some(BEFORE), "nothing is adopted before the whole of it");
        let whole = hall.put("a6", Method::RecordedVote).unwrap();
        assert_eq!(hall.votes(&whole, Choice::Yes), Outcome::Adopted);
        assert_eq!(hall.words_of("c1").as_deref(), Some(AFTER));
        assert_eq!((hall.words_of("c6"), hall.words_of("c7"), hall.words_of("c3")), (None, None, None));
        let all = hall.put_whole(&[]).unwrap();
        assert_eq!(hall.votes(&all, Choice::Yes), Outcome::Adopted);
        hall.is_in_order();
        hall.finds_every_change(&["separate_votes", "question_parts"]);
    });
}

#[test]
fn words_that_are_not_kept_are_not_added() {
    in_session(on_request, |hall| {
        amended(hall);
        let words = hall.ask_change("tesoro", "a6-op", "after their").unwrap();
        hall.decide_change(&words, Choice::No);
        let whole = hall.put("a6", Method::RecordedVote).unwrap();
        assert_eq!(hall.votes(&whole, Choice::Yes), Outcome::Adopted);
        assert_eq!(hall.words_of("c1").as_deref(), Some("Encourages States to protect migrants in transit and return"));
        assert_eq!(hall.words_of("c7").as_deref(), Some("in every language"));
        hall.is_in_order();
    });
}

#[test]
fn an_amendment_of_which_no_part_is_kept_is_rejected_and_comes_back_when_that_is_annulled() {
    in_session(on_request, |hall| {
        amended(hall);
        let parts = ["a6-op", "a6-new", "a6-gone"].map(|change| hall.ask_change("tesoro", change, "").unwrap());
        hall.decide_change(&parts[0], Choice::No);
        hall.decide_change(&parts[1], Choice::No);
        assert_eq!(hall.stands("a6"), Standing::Admissible);
        let last = hall.decide_change(&parts[2], Choice::No);
        assert_eq!(hall.stands("a6"), Standing::Rejected);
        hall.is_in_order();
        hall.annul(&last);
        assert_eq!(hall.stands("a6"), Standing::Admissible);
        hall.decide_change(&parts[2], Choice::Yes);
        let whole = hall.put("a6", Method::RecordedVote).unwrap();
        assert_eq!(hall.votes(&whole, Choice::Yes), Outcome::Adopted);
        assert_eq!((hall.words_of("c1").as_deref(), hall.words_of("c3")), (Some(BEFORE), None));
        hall.is_in_order();
    });
}

#[test]
fn the_amendment_waits_for_the_ruling_on_its_parts_and_is_not_put_with_others_meanwhile() {
    in_session(by_leave, |hall| {
        amended(hall);
        hall.store.write_now(|tx| file(tx, ("a7", 7, 0), "lunara", 10, |row| replace(row, "c2", BEFORE))).unwrap();
        let part = hall.ask_change("tesoro", "a6-new", "").unwrap();
        assert_eq!(refused(hall.put("a6", Method::RecordedVote)), "refusal-requests-open");
        let both = [AmendmentId::new("a6"), AmendmentId::new("a7")];
        let bloc = hall.act("chair", {
            let both = both.clone();
            move |tx, chair| announce_bloc(tx, chair, &declaration_id(), &both)
        });
        assert_eq!(refused(bloc), "refusal-requests-open");
        let (id, reason) = (part.clone(), Remark::new("It hangs together").unwrap());
        hall.act("chair", move |tx, chair| rule_separate_vote(tx, chair, &id, (false, &reason))).unwrap();
        assert_eq!(hall.dossier().left_of(&both), both);
        let whole = hall.put("a6", Method::RecordedVote).unwrap();
        assert_eq!(refused(hall.ask_change("tesoro", "a6-new", "")), "refusal-question-open");
        assert_eq!(hall.votes(&whole, Choice::Yes), Outcome::Adopted);
        hall.is_in_order();
    });
}

#[test]
fn the_only_change_of_an_amendment_is_no_part_of_it() {
    in_session(on_request, |hall| {
        assert_eq!(refused(hall.ask_change("tesoro", "a1-op", "")), "change");
        assert_eq!(refused(hall.ask_change("tesoro", "a4-1-op", "")), "change", "nor is a change of a sub-amendment");
    });
}
