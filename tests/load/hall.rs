//! A hall of any size with a recorded vote open: each delegation has a head with a session already made.

use accord::ids::{DelegationId, MeetingId, MembershipId, QuestionId, SittingId};
use accord::procedure::{Category, Choice, Method, QuestionState, Role, Stage, Subject};
use accord::storage::questions::{self, Question, Voter};
use accord::storage::sittings::{self, Sitting};
use accord::storage::{StoreResult, Tx};
use accord::text::ClauseKind;

use crate::rows::{self, Tabled};

/// The question that is open.
pub(crate) const QUESTION: &str = "the-question";

/// The name of a voter: delegation, account, session and membership.
pub(crate) fn voter(nth: usize) -> String {
    format!("v{nth:04}")
}

/// What a voter answers.
pub(crate) fn choice(nth: usize) -> Choice {
    [Choice::Yes, Choice::No, Choice::Abstain][nth % 3]
}

/// Furnishes a hall with so many voters, a sitting, and a question on the text as a whole.
pub(crate) fn furnish(tx: &mut Tx<'_>, voters: usize) -> StoreResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    rows::member(tx, "parlatino", "chair", None, Role::PresidingOfficer)?;
    for nth in 0..voters {
        let name = voter(nth);
        rows::delegation(tx, "parlatino", &name, Category::Member)?;
        rows::member(tx, "parlatino", &name, Some(&name), Role::HeadOfDelegation)?;
    }
    rows::meeting(tx, "parlatino", "dialogue")?;
    let first = voter(0);
    let tabled = Tabled {
        id: "migration",
        number: 1,
        body: "parlatino",
        meeting: "dialogue",
        stage: Stage::Plenary,
        sponsor: &first,
        author: &first,
    };
    let mut text = rows::text("On migration");
    text.clauses.push(rows::clause("c1", ClauseKind::Operative, "Requests a report"));
    rows::declaration(tx, &tabled, &text)?;
    let sitting = Sitting {
        id: SittingId::new("the-sitting"),
        meeting_id: MeetingId::new("dialogue"),
        number: 1,
        opened_at: tx.now,
        closed_at: None,
        code: "123456".to_owned(),
    };
    sittings::insert(tx, &sitting)?;
    put(tx, QUESTION, 1, voters)
}

/// Puts the text as a whole to a recorded vote.
fn put(tx: &mut Tx<'_>, id: &str, number: i64, voters: usize) -> StoreResult<()> {
    let count = i64::try_from(voters).unwrap();
    let question = Question {
        id: QuestionId::new(id),
        declaration_id: "migration".into(),
        sitting_id: Some(SittingId::new("the-sitting")),
        number,
        subject: Subject::Whole,
        amendment_id: None,
        clause_id: None,
        recommendation_id: None,
        method: Method::RecordedVote,
        majority: "simple".into(),
        majority_rule: String::new(),
        words: "[]".into(),
        state: QuestionState::Open,
        opened_at: tx.now,
        opened_by: MembershipId::new("chair"),
        locked_at: None,
        declared_at: None,
        declared_by: None,
        present: count,
        registered: count,
        count_reason: None,
        entitled: count,
        quorum: 1,
        yes: 0,
        no: 0,
        abstain: 0,
        base: 0,
        required: 0,
        outcome: None,
        reached: None,
        ballots_digest: None,
        chair: None,
    };
    let register: Vec<Voter> = (0..voters)
        .map(|nth| Voter {
            question_id: question.id.clone(),
            delegation_id: DelegationId::new(voter(nth)),
            weight: 1,
            place: 0,
            holder_id: None,
            present: true,
            component: String::new(),
        })
        .collect();
    questions::insert(tx, &question, &register)
}
