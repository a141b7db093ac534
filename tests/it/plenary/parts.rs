//! Clauses and words put by themselves: asked for, ruled upon, kept or struck; the whole after them.

use accord::actions::{
    ActResult, AskSeparateVote, OpenQuestion, PartOf, ProposeCorrection, QuestionOn, Remark, ask_separate_vote,
    decide_correction, propose_correction, provenance, rule_separate_vote, take_back_separate_vote,
};
use accord::ids::{ClauseId, DelegationId, QuestionId, SeparateVoteId};
use accord::procedure::{Choice, Correction, Method, Outcome, Put, Stage};
use accord::storage::declarations;
use accord::text::Words;

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;

impl Hall {
    fn ask_part(&self, who: &str, clause: &str, words: &str) -> ActResult<SeparateVoteId> {
        self.ask_for_part(who, PartOf::Text(ClauseId::new(clause)), words)
    }

    pub(super) fn ask_for_part(&self, who: &str, of: PartOf, words: &str) -> ActResult<SeparateVoteId> {
        let input = AskSeparateVote { of, words: Words::new(words).unwrap(), occurrence: None, delegation: None };
        self.act(&format!("{who}.head"), move |tx, head| ask_separate_vote(tx, head, &declaration_id(), &input))
    }

    pub(super) fn put_part(&self, part: &SeparateVoteId) -> ActResult<QuestionId> {
        let on = QuestionOn::Part(part.clone());
        self.put_by("chair", OpenQuestion { method: Some(Method::RecordedVote), ..OpenQuestion::on(on) })
    }

    pub(super) fn votes(&self, question: &QuestionId, choice: Choice) -> Outcome {
        for name in MEMBERS {
            self.vote(question, name, choice).unwrap();
        }
        self.lock(question).unwrap();
        self.declare(question).unwrap()
    }

    pub(super) fn next(&self) -> Option<Put> {
        let dossier = self.dossier();
        dossier.voting_list().next(&dossier.decided()).map(|item| item.subject.clone())
    }

    /// Decides against every amendment until something else is next.
    pub(super) fn reject_amendments(&self) {
        while let Some(Put::Amendment(id)) = self.next() {
            let question = self.put(id.as_str(), Method::RecordedVote).unwrap();
            assert_eq!(self.votes(&question, Choice::No), Outcome::Rejected);
        }
    }

    /// Decides against the amendments before a part, then on the part; its question.
    fn decide_part(&self, part: &SeparateVoteId, choice: Choice) -> QuestionId {
        self.reject_amendments();
        assert_eq!(self.next(), Some(Put::Part(part.clone())));
        let question = self.put_part(part).unwrap();
        let expected = if choice == Choice::Yes { Outcome::Adopted } else { Outcome::Rejected };
        assert_eq!(self.votes(&question, choice), expected);
        question
    }

    pub(super) fn words_of(&self, clause: &str) -> Option<String> {
        self.dossier().current().text.clause(&ClauseId::new(clause)).map(|clause| clause.words.clone())
    }
}

pub(super) fn on_request(rules: String) -> String {
    rules
}

pub(super) fn by_leave(rules: String) -> String {
    rules.replace("separate-votes = { value = \"on-request\"", "separate-votes = { value = \"by-leave\"")
}

fn all_or_nothing(rules: String) -> String {
    rules.replace("all-parts-rejected = { value = false", "all-parts-rejected = { value = true")
}

#[test]
fn words_that_are_not_kept_go_and_the_text_is_made_without_them() {
    in_session(on_request, |hall| {
        let part = hall.ask_part("tesoro", "c2", "physical").unwrap();
        assert_eq!(refused(hall.ask_part("lunara", "c2", "physical")), "refusal-asked-before");
        assert_eq!(refused(hall.ask_part("lunara", "c2", "physic")), "words");
        assert_eq!(refused(hall.ask_part("lunara", "c2", "detention")), "occurrence");
        assert_eq!(refused(hall.ask_part("lunara", "c9", "")), "clause");
        assert_eq!(refused(hall.ask_part("norlandia", "c2", "")), "refusal-category-may-not-vote");
        assert_eq!(refused(hall.put_part(&part)), "refusal-amendments-still-open", "the amendments come first");
        let question = hall.decide_part(&part, Choice::No);
        let passages = accord::actions::passages_of(&hall.question(&question)).unwrap();
        assert_eq!(passages[0].before.as_deref().map(|words| words.contains("physical")), Some(false));
        assert!(passages[0].words.as_deref().is_some_and(|words| words.contains("physical")));
        let left = "Requests alternatives to detention so that detention is always a last resort";
        assert_eq!(hall.words_of("c2").as_deref(), Some(left));
        let traced = hall.read(|db| {
            let dossier = accord::actions::Dossier::of(db, &declaration_id())?;
            provenance(db, &dossier)
        });
        let origins = &traced.clauses[&Some(ClauseId::new("c2"))];
        assert_eq!(origins.words(), left);
        let gone: Vec<_> = origins.stretches.iter().filter(|one| !one.stands()).collect();
        assert_eq!(gone.len(), 1);
        assert_eq!((gone[0].words.trim(), gone[0].removed_by[0].as_str()), ("physical", part.as_str()));
        assert_eq!(refused(hall.put_part(&part)), "refusal-already-done");
        hall.reject_amendments();
        let whole = hall.put_whole(&[]).unwrap();
        assert_eq!(hall.votes(&whole, Choice::Yes), Outcome::Adopted);
        hall.is_in_order();
        hall.finds_every_change(&["separate_votes", "question_parts"]);
    });
}

#[test]
fn a_clause_that_is_kept_stays_and_one_that_is_not_goes_until_that_vote_is_annulled() {
    in_session(on_request, |hall| {
        let (first, second) = (hall.ask_part("tesoro", "c1", "").unwrap(), hall.ask_part("lunara", "c3", "").unwrap());
        hall.decide_part(&first, Choice::Yes);
        let question = hall.decide_part(&second, Choice::No);
        assert!(hall.words_of("c1").is_some() && hall.words_of("c3").is_none());
        hall.is_in_order();
        let reason = Remark::new("The devices failed").unwrap();
        let input = ProposeCorrection { kind: Correction::Annulment, reason, tally: None };
        let id = hall.act("chair", move |tx, chair| propose_correction(tx, chair, &question, &input)).unwrap();
        hall.act("secretariat", move |tx, clerk| decide_correction(tx, clerk, &id, true)).unwrap();
        assert!(hall.words_of("c3").is_some());
        assert_eq!(refused(hall.put_whole(&[])), "refusal-amendments-still-open");
        hall.decide_part(&second, Choice::Yes);
        hall.is_in_order();
    });
}

#[test]
fn where_the_chair_rules_on_it_the_whole_waits_for_the_ruling() {
    in_session(by_leave, |hall| {
        let part = hall.ask_part("tesoro", "c1", "").unwrap();
        assert_eq!(refused(hall.put_part(&part)), "refusal-already-done");
        hall.reject_amendments();
        assert_eq!(refused(hall.put_whole(&[])), "refusal-requests-open");
        let (id, silent) = (part.clone(), Remark::default());
        let ruled = hall.act("chair", move |tx, chair| rule_separate_vote(tx, chair, &id, (false, &silent)));
        assert_eq!(refused(ruled), "reason");
        let (id, reason) = (part.clone(), Remark::new("It hangs together").unwrap());
        hall.act("chair", move |tx, chair| rule_separate_vote(tx, chair, &id, (false, &reason))).unwrap();
        let other = hall.ask_part("tesoro", "c1", "").unwrap();
        let id = other.clone();
        let stranger = hall.act("lunara.head", move |tx, head| take_back_separate_vote(tx, head, &id));
        assert_eq!(refused(stranger), "refusal-not-sponsor");
        let id = other.clone();
        hall.act("tesoro.head", move |tx, head| take_back_separate_vote(tx, head, &id)).unwrap();
        let third = AskSeparateVote {
            of: PartOf::Text(ClauseId::new("c3")),
            words: Words::new("").unwrap(),
            occurrence: None,
            delegation: Some(DelegationId::new("cordal")),
        };
        let third =
            hall.act("secretariat", move |tx, clerk| ask_separate_vote(tx, clerk, &declaration_id(), &third)).unwrap();
        let (id, silent) = (third.clone(), Remark::default());
        hall.act("chair", move |tx, chair| rule_separate_vote(tx, chair, &id, (true, &silent))).unwrap();
        hall.put_part(&third).unwrap();
        hall.is_in_order();
    });
}

#[test]
fn a_text_without_operative_clauses_is_rejected_where_the_rules_say_so() {
    in_session(all_or_nothing, |hall| {
        let parts = ["c1", "c2", "c3"].map(|clause| hall.ask_part("tesoro", clause, "").unwrap());
        for part in &parts {
            hall.decide_part(part, Choice::No);
        }
        assert_eq!(hall.read(|db| declarations::find(db, &declaration_id())).stage, Stage::Rejected);
        hall.is_in_order();
    });
}

#[test]
fn rules_that_know_no_separate_votes_refuse_them() {
    let never = |rules: String| {
        rules.replace("separate-votes = { value = \"on-request\"", "separate-votes = { value = \"none\"")
    };
    in_session(never, |hall| assert_eq!(refused(hall.ask_part("tesoro", "c1", "")), "refusal-no-separate-votes"));
}
