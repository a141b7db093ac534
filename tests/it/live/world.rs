//! A small hall over HTTP: four delegations, a chair, a secretariat, somebody of another body; one text in the plenary with
//! amendments on clauses of their own.

use accord::actions::{
    ActResult, CastBallot, OpenQuestion, QuestionOn, Visitor, cast_ballot, declare_result, lock_question,
    open_question, open_sitting, record_attendance,
};
use accord::ids::{AccountId, AmendmentId, DeclarationId, DelegationId, MeetingId, QuestionId, SittingId};
use accord::procedure::{Category, Choice, Method, Role, Stage};
use accord::storage::{Tx, amendments};
use accord::text::ClauseKind;

use crate::client::Client;
use crate::rows::{self, Tabled};
use crate::support::TestApp;

pub(crate) const MEMBERS: [&str; 4] = ["cordal", "lunara", "orellana", "valmar"];

/// Furnishes the hall; a sitting is open, everybody is there.
pub(crate) fn furnish(app: &TestApp) -> SittingId {
    app.write(|tx| {
        rows::body(tx, "parlatino", rows::PARLATINO)?;
        rows::body(tx, "elsewhere", rows::PARLATINO)?;
        for name in MEMBERS {
            rows::delegation(tx, "parlatino", name, Category::Member)?;
            rows::member(tx, "parlatino", name, Some(name), Role::HeadOfDelegation)?;
        }
        rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
        rows::member(tx, "parlatino", "chair", None, Role::PresidingOfficer)?;
        rows::member(tx, "elsewhere", "stranger", None, Role::Secretariat)?;
        rows::meeting(tx, "parlatino", "dialogue")?;
        let tabled = Tabled {
            id: "migration",
            number: 1,
            body: "parlatino",
            meeting: "dialogue",
            stage: Stage::Plenary,
            sponsor: "valmar",
            author: "valmar",
        };
        let mut text = rows::text("On migration");
        for nth in 1..=4 {
            text.clauses.push(rows::clause(
                &format!("c{nth}"),
                ClauseKind::Operative,
                &format!("Requests report {nth}"),
            ));
        }
        rows::declaration(tx, &tabled, &text)?;
        for nth in 1..=4 {
            let one = rows::amendment(tx, "migration", &format!("a{nth}"), nth, "lunara");
            let words = format!("Requests annual report {nth}");
            let mut operation = rows::replace(&one, &format!("c{nth}"), &words);
            operation.base_words = format!("Requests report {nth}");
            amendments::insert(tx, &one)?;
            amendments::insert_operation(tx, &operation)?;
        }
        Ok(())
    });
    let sitting = act(app, "chair", |tx, chair| open_sitting(tx, chair, &MeetingId::new("dialogue")));
    let there = MEMBERS.map(|name| (DelegationId::new(name), true));
    let held = sitting.clone();
    act(app, "clerk", move |tx, clerk| record_attendance(tx, clerk, &held, &there));
    sitting
}

/// Acts as somebody.
#[track_caller]
pub(crate) fn act<T: Send + 'static>(
    app: &TestApp,
    who: &str,
    act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
) -> T {
    let account = AccountId::new(who);
    app.write(move |tx| {
        let visitor = Visitor::load(tx.db, &account)?;
        act(tx, &visitor)
    })
}

/// Puts the amendment that is first on the list to a recorded vote.
#[track_caller]
pub(crate) fn put(app: &TestApp, amendment: &str) -> QuestionId {
    put_by(app, amendment, Method::RecordedVote)
}

#[track_caller]
pub(crate) fn put_by(app: &TestApp, amendment: &str, method: Method) -> QuestionId {
    let on = QuestionOn::Amendment(AmendmentId::new(amendment));
    let input = OpenQuestion {
        on,
        method: Some(method),
        as_revised: None,
        confirmed: Vec::new(),
        own_count: None,
        excluded: Vec::new(),
    };
    act(app, "chair", move |tx, chair| open_question(tx, chair, &DeclarationId::new("migration"), &input))
}

#[track_caller]
pub(crate) fn vote(app: &TestApp, question: &QuestionId, who: &str, choice: Choice) {
    let question = question.clone();
    act(app, who, move |tx, who| cast_ballot(tx, who, &question, &CastBallot { delegation: None, choice }));
}

#[track_caller]
pub(crate) fn lock(app: &TestApp, question: &QuestionId) {
    let question = question.clone();
    act(app, "chair", move |tx, chair| lock_question(tx, chair, &question));
}

#[track_caller]
pub(crate) fn declare(app: &TestApp, question: &QuestionId) {
    let question = question.clone();
    act(app, "chair", move |tx, chair| declare_result(tx, chair, &question, None).map(drop));
}

/// A browser in which somebody of the hall is signed in.
pub(crate) fn browser(app: &TestApp, name: &str) -> Client {
    let client = app.client();
    client.set_cookie("accord", name);
    client
}
