//! How a question is conducted: what is counted, what is declared, by whom and once.

use accord::actions::{ActError, ChairCount, Foreseen, OpenQuestion, QuestionOn, Remark, declare_result};
use accord::clock::Moment;
use accord::ids::{AmendmentId, QuestionId};
use accord::procedure::{Act, Choice, Method, Outcome, QuestionState, Refusal, Stage, Tally};
use accord::storage::{declarations, journal};

use super::hall::{Hall, MEMBERS, declaration_id, noon, refused};
use crate::support::Database;

impl Hall {
    fn declare_foreseen(
        &self,
        question: &QuestionId,
        outcome: Outcome,
        [yes, no, abstain]: [u64; 3],
    ) -> Result<Outcome, ActError> {
        let (question, tally) = (question.clone(), Some(Tally { yes, no, abstain }));
        let foreseen = Some(Foreseen { outcome, tally, chair: None });
        self.act("chair", move |tx, chair| declare_result(tx, chair, &question, foreseen))
    }

    pub(super) fn put_with(&self, present: u64, reason: &str) -> Result<QuestionId, ActError> {
        let own_count = Some(ChairCount { present, reason: Remark::new(reason).unwrap() });
        let on = QuestionOn::Amendment(AmendmentId::new("a5"));
        let method = Some(Method::ShowOfHands);
        self.put_by(
            "chair",
            OpenQuestion { on, method, as_revised: None, confirmed: Vec::new(), own_count, excluded: Vec::new() },
        )
    }
}

/// A majority of those present, voting or not.
fn of_present(rules: String) -> String {
    rules.replace("amendment = { value = \"simple\"", "amendment = { value = \"1/2+1\", of = \"present\"")
}

fn refusal<T: std::fmt::Debug>(result: Result<T, ActError>) -> Refusal {
    match result {
        Err(ActError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_declared_is_what_the_chair_was_shown() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    hall.lock(&question).unwrap();
    hall.count(&question, [3, 1, 0]).unwrap();
    hall.count(&question, [1, 3, 0]).unwrap();
    let entries = hall.journal().len();
    let stale = hall.declare_foreseen(&question, Outcome::Adopted, [3, 1, 0]);
    assert_eq!(refused(stale), "refusal-figures-changed");
    assert_eq!(hall.journal().len(), entries);
    assert_eq!(hall.question(&question).state, QuestionState::Locked);
    assert_eq!(hall.declare_foreseen(&question, Outcome::Rejected, [1, 3, 0]).unwrap(), Outcome::Rejected);
}

#[test]
fn a_majority_of_those_present_is_stored_with_its_base() {
    let hall = Hall::with_rules(of_present);
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &MEMBERS[..3]);
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    hall.seat(&sitting, &MEMBERS);
    hall.lock(&question).unwrap();
    hall.count(&question, [3, 0, 0]).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    hall.seat(&sitting, &MEMBERS[..1]);
    let stored = hall.question(&question);
    assert_eq!((stored.present, stored.base, stored.required), (3, 5, 3), "of the five at the declaration");
    let entry = hall.read(|db| journal::of_body(db, &"parlatino".into()));
    let declared = entry.iter().find(|entry| entry.act == "result-declared").unwrap();
    assert!(declared.facts.contains("\"base\":5"), "{}", declared.facts);
    let findings = hall.read(|db| accord::actions::verify(db, None)).findings;
    let on_questions: Vec<_> = findings.iter().filter(|one| one.thing.key().contains("question")).collect();
    assert!(on_questions.is_empty(), "{on_questions:?}");
}

#[test]
fn the_chairs_own_count_overrides_a_wrong_register_with_a_reason() {
    let hall = Hall::with_rules(of_present);
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &["valmar"]);
    assert!(matches!(refusal(hall.put("a5", Method::ShowOfHands)), Refusal::NoQuorum { present: 1, needed: 2, .. }));
    assert_eq!(refused(hall.put_with(4, " ")), "own_reason");
    assert!(matches!(refusal(hall.put_with(2, "Counted")), Refusal::NoQuorum { present: 2, needed: 3, .. }));
    assert_eq!(refused(hall.put_with(6, "Counted")), "refusal-more-present-than-members");
    let question = hall.put_with(4, "The clerk was late").unwrap();
    let entry = hall.read(|db| journal::head(db, &"parlatino".into())).unwrap();
    assert!(entry.facts.contains("The clerk was late"), "{}", entry.facts);
    hall.lock(&question).unwrap();
    hall.count(&question, [2, 0, 0]).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Rejected, "two are not more than half of the four counted");
    let stored = hall.question(&question);
    assert_eq!((stored.present, stored.registered, stored.base), (4, 1, 4));
    assert_eq!(stored.count_reason.as_deref(), Some("The clerk was late"));
}

#[test]
fn where_the_register_holds_the_chairs_own_count_is_refused() {
    let hall =
        Hall::with_rules(|rules| rules.replace("chair-override = { value = true", "chair-override = { value = false"));
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &["valmar"]);
    assert_eq!(refused(hall.put_with(4, "Counted")), "refusal-register-holds");
}

#[test]
fn refusals_say_since_when_it_is_so() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::RecordedVote).unwrap();
    hall.lock(&question).unwrap();
    assert_eq!(refusal(hall.vote(&question, "valmar", Choice::Yes)), Refusal::QuestionLocked { since: Some(noon()) });
    hall.declare(&question).unwrap();
    assert_eq!(refusal(hall.lock(&question)), Refusal::QuestionDeclared { since: Some(noon()) });
    assert_eq!(refusal(hall.put("a5", Method::Consensus)).since(), Some(noon()), "decided then");
    let mut declaration = hall.read(|db| declarations::find(db, &declaration_id()));
    declaration.stage = Stage::Adopted;
    let adopted: Moment = noon() + chrono::Duration::hours(1);
    hall.store
        .write_now(move |tx| {
            let entry = declarations::StageEntry {
                id: tx.fresh()?,
                declaration_id: declaration_id(),
                stage: Stage::Adopted,
                opened_at: adopted,
                membership_id: None,
            };
            declarations::update(tx, &declaration)?;
            declarations::enter_stage(tx, &entry)
        })
        .unwrap();
    let late = refusal(hall.put("a1", Method::Consensus));
    assert!(matches!(late, Refusal::WrongStage { act: Act::OpenQuestion, .. }), "{late}");
    assert_eq!(late.since(), Some(adopted));
    assert_eq!(refusal(hall.lock(&question)).since(), Some(noon()), "it was declared before");
}

/// Two chairs press the same button at once.
fn at_once<T: Send + std::fmt::Debug>(press: impl Fn() -> Result<T, ActError> + Sync) -> (T, Refusal) {
    let (first, second) = std::thread::scope(|scope| {
        let one = scope.spawn(&press);
        let other = scope.spawn(&press);
        (one.join().unwrap(), other.join().unwrap())
    });
    match (first, second) {
        (Ok(done), late @ Err(_)) | (late @ Err(_), Ok(done)) => (done, refusal(late)),
        other => panic!("not one of two: {other:?}"),
    }
}

fn two_chairs_give_one_result(hall: &Hall) {
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &MEMBERS);
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    let ((), late) = at_once(|| hall.lock(&question));
    assert!(matches!(late, Refusal::QuestionLocked { since: Some(_) }), "{late}");
    hall.count(&question, [3, 2, 0]).unwrap();
    let (outcome, late) = at_once(|| hall.declare(&question));
    assert_eq!(outcome, Outcome::Adopted);
    assert!(matches!(late, Refusal::QuestionDeclared { since: Some(_) }), "{late}");
    let entries = hall.journal();
    for act in ["question-locked", "result-declared"] {
        assert_eq!(entries.iter().filter(|entry| *entry == act).count(), 1, "{act}");
    }
}

#[test]
fn two_chairs_at_once_give_one_result_on_sqlite() {
    two_chairs_give_one_result(&Hall::open());
}

#[test]
fn two_chairs_at_once_give_one_result_on_postgres() {
    if let Some(database) = Database::postgres() {
        two_chairs_give_one_result(&Hall::at(&database.url(), |rules| rules));
    }
}
