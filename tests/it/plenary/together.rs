//! Ballots that come at the same moment are cast together: each gets what it would get by itself.

use accord::actions::{
    ActResult, CastBallot, PostedBallot, Remark, Visitor, cast_ballot, cast_together, once_to, suspend_sitting,
};
use accord::ids::{AccountId, DelegationId, QuestionId, SittingId};
use accord::procedure::{Choice, Method};
use accord::storage::questions::Ballot;
use accord::storage::{ballots, questions, sittings, spent_forms};

use super::hall::{Hall, MEMBERS, refused};
use super::methods::in_session;
use crate::support::Database;

/// Who sends which form, for whom, and what it says.
type Sent = (&'static str, &'static str, Option<&'static str>, Choice);

/// First ballots, the same form twice, corrections with and without a key, an observer, the chair, somebody else's vote,
/// nobody, one who comes late.
const SENT: [Sent; 13] = [
    ("cordal.head", "k1", None, Choice::Yes),
    ("lunara.head", "k2", Some("lunara"), Choice::No),
    ("cordal.head", "k1", None, Choice::No),
    ("cordal.head", "k3", None, Choice::Abstain),
    ("norlandia.head", "k4", None, Choice::Yes),
    ("chair", "k5", None, Choice::Yes),
    ("valmar.head", "", None, Choice::No),
    ("valmar.head", "", None, Choice::No),
    ("valmar.head", "", None, Choice::Yes),
    ("tesoro.head", "k6", Some("orellana"), Choice::Yes),
    ("", "k7", None, Choice::Yes),
    ("tesoro.head", "k6", None, Choice::Yes),
    ("orellana.head", "k8", None, Choice::Abstain),
];

fn posted(hall: &Hall, (who, key, named, choice): Sent) -> PostedBallot {
    let account = AccountId::new(who);
    let visitor = match who {
        "" => Visitor::default(),
        _ => hall.read(|db| Visitor::load(db, &account)),
    };
    PostedBallot {
        visitor,
        key: key.to_owned(),
        ballot: CastBallot { delegation: named.map(DelegationId::new), choice },
    }
}

fn said(result: ActResult<()>) -> &'static str {
    if result.is_ok() { "done" } else { refused(result) }
}

/// One transaction for all of them.
fn together(hall: &Hall, question: &QuestionId, sent: &[Sent]) -> Vec<&'static str> {
    let all: Vec<_> = sent.iter().map(|one| posted(hall, *one)).collect();
    let id = question.clone();
    let results = hall.store.write_now(move |tx| cast_together(tx, &id, "/there", &all)).unwrap();
    results.into_iter().map(said).collect()
}

/// A transaction for each of them.
fn one_by_one(hall: &Hall, question: &QuestionId, sent: &[Sent]) -> Vec<&'static str> {
    let cast = |one: &Sent| {
        let (one, id) = (posted(hall, *one), question.clone());
        let act = move |tx: &mut accord::storage::Tx<'_>| {
            once_to(tx, &one.key, "/there", |tx| cast_ballot(tx, &one.visitor, &id, &one.ballot))
        };
        said(hall.store.write_now(act))
    };
    sent.iter().map(cast).collect()
}

/// What is written of a named vote: ballots, former ones, which forms acted.
fn written(hall: &Hall, question: &QuestionId) -> String {
    let row = |one: &Ballot| format!("{} {} by {}", one.delegation_id, one.choice, one.membership_id);
    let cast: Vec<_> = hall.read(|db| questions::ballots(db, question)).iter().map(row).collect();
    let former: Vec<_> = hall.read(|db| ballots::corrected(db, question));
    let former: Vec<_> = former.iter().map(|one| format!("{} {} {}", one.delegation_id, one.choice, one.nth)).collect();
    format!("{cast:?} {former:?} {:?}", spent(hall))
}

/// Which of the forms acted.
fn spent(hall: &Hall) -> Vec<String> {
    let keys = (1..=8).map(|nth| format!("k{nth}"));
    let spend = |key: &String| {
        let key = key.clone();
        hall.store.write_now(move |tx| spent_forms::spend(tx, &key, "/elsewhere")).unwrap() == Some("/there".to_owned())
    };
    keys.filter(spend).collect()
}

fn question(hall: &Hall, method: Method) -> QuestionId {
    hall.put("a5", method).unwrap()
}

fn open_sitting(hall: &Hall) -> SittingId {
    hall.read(sittings::open).remove(0).0.id
}

/// The same forms in two halls alike, together and one by one.
fn alike(rules: fn(String) -> String, before: fn(&Hall, &QuestionId), expected: &[(&str, usize)]) {
    in_session(rules, |hall| {
        let database = Database::sqlite();
        let other = Hall::at(&database.url(), rules);
        let sitting = other.open_sitting();
        other.seat(&sitting, &MEMBERS);
        let (here, there) = (question(hall, Method::RecordedVote), question(&other, Method::RecordedVote));
        before(hall, &here);
        before(&other, &there);
        let results = together(hall, &here, &SENT);
        assert_eq!(results, one_by_one(&other, &there, &SENT));
        for (word, times) in expected {
            assert_eq!(results.iter().filter(|one| *one == word).count(), *times, "{word} in {results:?}");
        }
        assert_eq!(written(hall, &here), written(&other, &there));
        hall.is_in_order();
    });
}

#[test]
fn each_ballot_gets_what_it_would_get_by_itself() {
    let refusals = [("done", 9), ("refusal-not-your-role", 1), ("refusal-not-for-another", 1), ("sign-in-first", 1)];
    alike(|rules| rules, |_, _| (), &refusals);
}

#[test]
fn also_where_no_ballot_may_be_corrected() {
    let barred = |rules: String| rules.replace("correction = { value = true", "correction = { value = false");
    alike(barred, |_, _| (), &[("refusal-already-voted", 2)]);
}

#[test]
fn also_after_the_end_and_while_the_sitting_is_suspended() {
    alike(|rules| rules, |hall, question| hall.lock(question).unwrap(), &[("refusal-question-locked", 9)]);
    let suspended = |hall: &Hall, _: &QuestionId| {
        let sitting = open_sitting(hall);
        hall.act("chair", move |tx, who| suspend_sitting(tx, who, &sitting, &Remark::default())).unwrap();
    };
    alike(|rules| rules, suspended, &[("done", 0)]);
}

#[test]
fn secret_ballots_fall_into_the_urn_together() {
    in_session(
        |rules| rules,
        |hall| {
            let question = question(hall, Method::SecretBallot);
            let results = together(hall, &question, &SENT);
            assert_eq!(results.iter().filter(|one| **one == "done").count(), 9, "{results:?}");
            assert_eq!(hall.read(|db| ballots::sealed(db, &question)).len(), MEMBERS.len());
            hall.lock(&question).unwrap();
            hall.declare(&question).unwrap();
            let stored = hall.question(&question);
            assert_eq!(
                [stored.yes, stored.no, stored.abstain],
                [2, 1, 2],
                "of two ballots of one voter the later one counts"
            );
        },
    );
}

#[test]
fn the_roll_goes_on_from_one_to_the_next_in_one_transaction() {
    in_session(
        |rules| rules,
        |hall| {
            let question = question(hall, Method::RollCall);
            let sent = MEMBERS.map(|name| (heads(name), "", None, Choice::Yes));
            let one_after_another: Vec<Sent> =
                sent.iter().rev().cycle().take(sent.len() * sent.len()).copied().collect();
            let results = together(hall, &question, &one_after_another);
            assert!(results.contains(&"refusal-not-called-now"), "{results:?}");
            assert_eq!(hall.read(|db| questions::ballots(db, &question)).len(), MEMBERS.len());
        },
    );
}

fn heads(name: &str) -> &'static str {
    let known = ["cordal.head", "lunara.head", "orellana.head", "tesoro.head", "valmar.head"];
    known.into_iter().find(|head| head.starts_with(name)).unwrap()
}
