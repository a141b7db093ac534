//! The life of questions as a state machine, over the real acts: whatever is tried in whatever order, the program does what a
//! clerk's notebook says, and what must never be never is.
//!
//! Each case plays steps that a seed chose, in one transaction that is never committed; each step is tried, in order or not. By
//! hand with many more: `ACCORD_LIVES=20000 cargo test --test it lives`.

mod asked;
mod look;
mod model;
mod play;
mod steps;

use std::sync::mpsc;

use accord::actions::{ActResult, verify};
use accord::procedure::{Choice, Method};
use accord::storage::StoreError;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use super::hall::Hall;
use crate::support::Database;
use model::{AT_SITTINGS, Officer, Rules, Step, Tie, VOTERS, WHOLE};
use play::{Play, Said};

/// How many sequences are played in the ordinary suite, over all rules and on each database.
const CASES: u32 = 100;
/// Of which every so-manieth is verified as a record at its end.
const VERIFIED: u32 = 5;

/// The rules under which it is played.
const RULES: [Rules; 4] = [
    Rules { tie: Tie::VotedAgain, strict: true, two_thirds: false },
    Rules { tie: Tie::Chair, strict: true, two_thirds: true },
    Rules { tie: Tie::Rejects, strict: false, two_thirds: true },
    Rules { tie: Tie::VotedAgain, strict: false, two_thirds: true },
];

fn document(rules: Rules) -> impl FnOnce(String) -> String {
    move |text| {
        let tie = match rules.tie {
            Tie::Rejects => "rejected",
            Tie::VotedAgain => "second-vote",
            Tie::Chair => "casting-vote",
        };
        let mut text = text.replace("tie = { value = \"rejected\"", &format!("tie = {{ value = \"{tie}\""));
        if !rules.strict {
            text = text.replace("correction = { value = true", "correction = { value = false");
            text = text.replace("objection-blocks = { value = true", "objection-blocks = { value = false");
        }
        if !rules.two_thirds {
            text = text.replace(
                "whole = { value = \"two-thirds\", of = \"present-and-voting\"",
                "whole = { value = \"simple\"",
            );
        }
        text
    }
}

fn a_choice() -> impl Strategy<Value = Choice> + Clone {
    prop_oneof![4 => Just(Choice::Yes), 3 => Just(Choice::No), 1 => Just(Choice::Abstain)]
}

/// Counts of a hall of five, with ties among them, and one that cannot be.
fn a_count() -> impl Strategy<Value = [u64; 3]> + Clone {
    const COUNTS: &[[u64; 3]] =
        &[[3, 2, 0], [2, 2, 1], [1, 1, 0], [1, 4, 0], [2, 3, 0], [4, 1, 0], [0, 0, 5], [0, 0, 0], [4, 2, 0]];
    proptest::sample::select(COUNTS)
}

fn an_officer() -> impl Strategy<Value = Officer> + Clone {
    prop_oneof![Just(Officer::Chair), Just(Officer::Secretariat)]
}

fn a_step() -> impl Strategy<Value = Step> + Clone {
    let method = || proptest::sample::select(Vec::from(AT_SITTINGS));
    let said = || proptest::option::weighted(0.6, prop_oneof![Just(Choice::Yes), Just(Choice::No)]);
    let called = || proptest::option::weighted(0.2, 0..VOTERS);
    let answer = || proptest::option::weighted(0.7, a_choice());
    prop_oneof![
        120 => any::<u32>().prop_map(Step::Fitting),
        14 => (proptest::option::weighted(0.1, 0..=WHOLE), method()).prop_map(|(on, method)| Step::Put(on, method)),
        10 => (0..VOTERS, a_choice()).prop_map(|(voter, choice)| Step::Cast(voter, choice)),
        3 => (0..VOTERS, a_choice()).prop_map(|(voter, choice)| Step::EnterBallot(voter, choice)),
        8 => (called(), answer()).prop_map(|(voter, answer)| Step::Call(voter, answer)),
        3 => (0..VOTERS).prop_map(Step::Object),
        2 => (0..VOTERS).prop_map(Step::TakeBack),
        6 => a_count().prop_map(Step::Count),
        10 => Just(Step::Lock),
        12 => said().prop_map(Step::Declare),
        3 => Just(Step::SetAside),
        6 => (an_officer(), 0_usize..2, proptest::option::of(a_count()))
            .prop_map(|(by, back, count)| Step::Propose(by, back, count)),
        6 => (an_officer(), proptest::bool::weighted(0.8)).prop_map(|(by, confirm)| Step::Decide(by, confirm)),
        2 => (0..WHOLE).prop_map(Step::Withdraw),
        1 => Just(Step::Mark),
        2 => Just(Step::Lift),
        1 => (0..=VOTERS).prop_map(Step::Attend),
        2 => Just(Step::Attend(VOTERS)),
        1 => Just(Step::Suspend),
        2 => Just(Step::Resume),
        1 => Just(Step::Close),
        2 => Just(Step::Open),
    ]
}

/// So many amendments are dealt with at once before the steps begin, so that the whole is within reach: adopted, rejected or
/// taken back.
fn a_prelude() -> impl Strategy<Value = Vec<Step>> {
    let of = |at: usize| {
        let by = |method, said: Option<Choice>| vec![Step::Put(None, method), Step::Lock, Step::Declare(said)];
        let adopted = by(Method::WithoutAVote, None);
        let rejected = by(Method::Voice, Some(Choice::No));
        prop_oneof![3 => Just(adopted), 3 => Just(rejected), 1 => Just(vec![Step::Withdraw(at)])]
    };
    (0..=WHOLE).prop_flat_map(move |many| (0..many).map(of).collect::<Vec<_>>()).prop_map(|steps| steps.concat())
}

/// Plays a case in a transaction that is undone.
fn play(hall: &Hall, rules: Rules, steps: Vec<Step>, verified: bool) -> Said {
    let (sender, receiver) = mpsc::channel();
    let undone = hall.store.write_now(move |tx| -> ActResult<()> {
        let mut play = Play::begin(tx, rules)?;
        let mut done = steps.iter().try_for_each(|step| play.step(step));
        if verified && done.is_ok() {
            let findings = verify(play.tx.db, None)?.findings;
            let on_questions: Vec<_> = findings.iter().filter(|one| one.thing.key().contains("question")).collect();
            done = if on_questions.is_empty() { Ok(()) } else { Err(format!("verify finds {on_questions:?}")) };
        }
        sender.send(done).expect("the test waits");
        Err(StoreError::Stale.into())
    });
    receiver.try_recv().unwrap_or_else(|_| Err(format!("{undone:?}")))
}

fn cases() -> u32 {
    std::env::var("ACCORD_LIVES").ok().and_then(|many| many.parse().ok()).unwrap_or(CASES)
}

fn live_on(database: fn() -> Option<Database>) {
    for (seed, rules) in (20_170_608..).zip(RULES) {
        let Some(database) = database() else { return };
        let hall = Hall::at(&database.url(), document(rules));
        let cases = cases() / u32::try_from(RULES.len()).expect("a few");
        let config = Config {
            cases,
            failure_persistence: None,
            rng_seed: RngSeed::Fixed(seed),
            max_shrink_iters: 2_000,
            ..Config::default()
        };
        let strategy = (a_prelude(), proptest::collection::vec(a_step(), 1..28), 0..VERIFIED);
        let lived = TestRunner::new(config).run(&strategy, |(prelude, steps, turn)| {
            let all = prelude.into_iter().chain(steps).collect();
            play(&hall, rules, all, turn == 0).map_err(TestCaseError::fail)
        });
        lived.unwrap_or_else(|fault| panic!("under {rules:?}: {fault}"));
    }
}

/// Plays steps that chance comes to seldom, under some rules.
#[track_caller]
fn lived(rules: Rules, steps: Vec<Step>) {
    let database = Database::sqlite();
    let hall = Hall::at(&database.url(), document(rules));
    play(&hall, rules, steps, true).unwrap();
}

fn counted(count: [u64; 3]) -> Vec<Step> {
    vec![Step::Put(None, Method::ShowOfHands), Step::Count(count), Step::Lock, Step::Declare(None)]
}

fn annulled() -> Vec<Step> {
    vec![Step::Propose(Officer::Chair, 0, None), Step::Decide(Officer::Secretariat, true)]
}

#[test]
fn a_tie_that_was_annulled_is_not_the_first_of_two() {
    let tie = || counted([2, 2, 1]);
    lived(RULES[0], [tie(), annulled(), tie(), tie()].concat());
}

#[test]
fn what_hangs_on_a_withdrawn_amendment_does_not_come_back_with_an_annulment() {
    let none = || counted([0, 5, 0]);
    let withdrawn = vec![Step::Withdraw(5)];
    lived(RULES[2], [none(), none(), none(), none(), none(), withdrawn, annulled()].concat());
}

#[test]
fn what_fell_returns_with_an_annulment_and_falls_again() {
    let (yes, no) = (|| counted([5, 0, 0]), || counted([0, 5, 0]));
    let whole = || vec![Step::Put(Some(WHOLE), Method::RecordedVote), Step::Lock, Step::Declare(None)];
    let end = [yes(), yes(), whole()].concat();
    lived(RULES[2], [no(), no(), yes(), annulled(), yes(), annulled(), no(), yes(), end].concat());
}

#[test]
fn questions_live_as_the_notebook_says_on_sqlite() {
    live_on(|| Some(Database::sqlite()));
}

#[test]
fn questions_live_as_the_notebook_says_on_postgres() {
    live_on(Database::postgres);
}
