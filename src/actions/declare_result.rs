//! The presiding officer declares what was decided, and what follows from it.

use serde_json::json;

use super::amendment_acts::check_pending;
use super::join_compromise::give_back;
use super::open_question::{accounts_of, put_cited, put_label};
use super::voting::{as_rule, count, register, stored, tally};
use crate::actions::{
    ActResult, Dossier, Fact, Notice, Permit, ResultFacts, Visitor, adopt, ballots_digest, fall, notify, record,
};
use crate::ids::QuestionId;
use crate::procedure::{
    Act, Decision, Majority, Method, Outcome, QuestionState, Refusal, Standing, Tally, TieRule, Votes,
};
use crate::storage::amendments::{self, Amendment};
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::{Db, StoreError, Tx, bodies, declarations};

/// What the chair was shown: the words of the button that declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foreseen {
    /// The outcome.
    pub outcome: Outcome,
    /// The counts; none where nothing is counted.
    pub tally: Option<Tally>,
}

impl From<Decision> for Foreseen {
    fn from(decision: Decision) -> Self {
        Self { outcome: decision.outcome, tally: decision.arithmetic.map(|all| all.tally) }
    }
}

/// Declares the result of a locked question; where the chair was shown what would be declared, that and nothing else.
///
/// The amendment stands as decided and those that fall with it are marked; the adoption of the whole makes the adopted
/// version.
///
/// # Errors
/// If the voting has not ended, no count was entered, or an objection blocks the consensus;
/// [`Refusal::FiguresChanged`] if the result is not the one foreseen.
pub fn declare_result(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    foreseen: Option<Foreseen>,
) -> ActResult<Outcome> {
    let declaration = questions::find(tx.db, id)?.declaration_id;
    let body = declarations::find(tx.db, &declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let question = questions::find_for_update(tx, id)?;
    let declaration = declarations::find(tx.db, &declaration)?;
    let mut dossier = Dossier::load(tx.db, declaration)?;
    let permit = dossier.permit(visitor, Act::DeclareResult)?;
    let voters = questions::voters(tx.db, id)?;
    let ballots = questions::ballots(tx.db, id)?;
    let (state, decision) = decide(tx.db, &dossier, &question, (&voters, &ballots))?;
    if foreseen.is_some_and(|foreseen| foreseen != decision.into()) {
        return Err(Refusal::FiguresChanged {}.into());
    }
    let declared = declared(tx, &permit, &question, state, decision, ballots_digest(&ballots, &voters));
    questions::update(tx, &declared, question.state)?;
    journal(tx, &permit, &dossier, &declared)?;
    for one in dossier.questions.iter_mut().filter(|one| one.id == declared.id) {
        one.clone_from(&declared);
    }
    tell(tx, &dossier, &declared, &voters)?;
    follow(tx, &permit, &mut dossier, &declared, decision.outcome)?;
    Ok(decision.outcome)
}

/// What declaring a question would declare now, for the words of the chair's button.
///
/// # Errors
/// As [`declare_result`].
pub fn foresee(db: &mut Db, dossier: &Dossier, question: &Question) -> ActResult<Decision> {
    let voters = questions::voters(db, &question.id)?;
    let ballots = questions::ballots(db, &question.id)?;
    Ok(decide(db, dossier, question, (&voters, &ballots))?.1)
}

fn decide(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    (voters, ballots): (&[Voter], &[Ballot]),
) -> ActResult<(QuestionState, Decision)> {
    let majority = Majority::read(&question.majority)
        .ok_or_else(|| StoreError::Corrupt(format!("{:?} is no majority", question.majority)))?;
    let votes = Votes {
        register: register(db, question, voters, ballots)?,
        tally: counted(question, voters, ballots)?,
        objections: questions::objections(db, &question.id)?.len() as u64,
    };
    let (declared, decision) = as_rule(question).declare(votes, majority, &dossier.rules().voting.objection_blocks)?;
    Ok((declared.state, decision))
}

/// The counts: of the ballots, or as entered. A count of nothing at all was not entered.
fn counted(question: &Question, voters: &[Voter], ballots: &[Ballot]) -> ActResult<Option<Tally>> {
    Ok(match question.method {
        Method::Consensus => None,
        Method::RecordedVote => Some(tally(voters, ballots)?),
        Method::ShowOfHands => {
            let entered =
                Tally { yes: count(question.yes)?, no: count(question.no)?, abstain: count(question.abstain)? };
            Some(entered).filter(|tally| *tally != Tally::default())
        }
    })
}

fn declared(
    tx: &Tx<'_>,
    permit: &Permit,
    question: &Question,
    state: QuestionState,
    decision: Decision,
    digest: String,
) -> Question {
    let numbers = decision.arithmetic;
    let of = |pile: fn(&crate::procedure::Arithmetic) -> u64| numbers.as_ref().map_or(0, |all| stored(pile(all)));
    Question {
        state,
        declared_at: Some(tx.now),
        declared_by: Some(permit.membership().id.clone()),
        yes: of(|all| all.tally.yes),
        no: of(|all| all.tally.no),
        abstain: of(|all| all.tally.abstain),
        base: of(|all| all.base),
        required: of(|all| all.required),
        outcome: Some(decision.outcome),
        reached: Some(decision.how),
        ballots_digest: (question.method == Method::RecordedVote).then_some(digest),
        ..question.clone()
    }
}

fn journal(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    let standing = standing_after(dossier, question);
    let returned = match question.amendment_id.as_ref().and_then(|id| dossier.amendment(id)) {
        Some(compromise) if standing == Some(Standing::Rejected) => give_back(tx, dossier, compromise)?,
        _ => Vec::new(),
    };
    let facts = json!({
        "label": put_label(dossier, question),
        "amendment": question.amendment_id,
        "outcome": question.outcome.map(Outcome::as_str),
        "reached": question.reached.map(|how| how.as_str()),
        "yes": question.yes,
        "no": question.no,
        "abstain": question.abstain,
        "base": question.base,
        "required": question.required,
        "majority": question.majority,
        "ballots": question.ballots_digest,
        "standing": standing.map(Standing::as_str),
        "returned": returned,
    });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "result-declared", declaration, subject: Some(question.id.as_str()), facts })
}

/// Where the amendment that was put stands after the result; none where it stays as it is.
fn standing_after(dossier: &Dossier, question: &Question) -> Option<Standing> {
    question.amendment_id.as_ref()?;
    match question.outcome? {
        Outcome::Adopted => Some(Standing::Adopted),
        Outcome::Tied if votes_again(dossier, question) => None,
        Outcome::Tied | Outcome::Rejected => Some(Standing::Rejected),
        Outcome::NoQuorum => None,
    }
}

/// What the decision does to what was put.
fn follow(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &mut Dossier,
    question: &Question,
    outcome: Outcome,
) -> ActResult<()> {
    let decided = match outcome {
        Outcome::Adopted => true,
        Outcome::Tied if votes_again(dossier, question) => return Ok(()),
        Outcome::Tied | Outcome::Rejected => false,
        Outcome::NoQuorum => return Ok(()),
    };
    match &question.amendment_id {
        Some(_) => {
            stand(tx, dossier, question, if decided { Standing::Adopted } else { Standing::Rejected })?;
            fall::mark(tx, permit, dossier)
        }
        None if decided => adopt::adopt(tx, permit, dossier, question),
        None => adopt::reject(tx, permit, dossier, question),
    }
}

/// Whether the rules have a tie voted once more.
fn votes_again(dossier: &Dossier, question: &Question) -> bool {
    let tied_before = dossier.questions.iter().any(|one| {
        one.id != question.id
            && one.subject == question.subject
            && one.amendment_id == question.amendment_id
            && one.outcome == Some(Outcome::Tied)
    });
    dossier.rules().majorities.tie.value.after(tied_before) == TieRule::SecondVote
}

/// What was voted on stands as decided, if nothing became of it meanwhile.
fn stand(tx: &mut Tx<'_>, dossier: &mut Dossier, question: &Question, standing: Standing) -> ActResult<()> {
    let found = question.amendment_id.as_ref().and_then(|id| dossier.amendment_mut(id));
    let amendment: &mut Amendment = found.ok_or(StoreError::NotFound)?;
    check_pending(amendment, Act::DeclareResult)?;
    amendment.standing = standing;
    amendment.ruled_at = Some(tx.now);
    Ok(amendments::update(tx, amendment)?)
}

/// Tells the delegations that moved it, and all who could vote.
fn tell(tx: &mut Tx<'_>, dossier: &Dossier, question: &Question, voters: &[Voter]) -> ActResult<()> {
    let amendment = question.amendment_id.as_ref();
    let co_sponsors = dossier.amendment_sponsors.iter().filter(|one| Some(&one.amendment_id) == amendment);
    let sponsors = dossier.sponsors.iter().filter(|_| amendment.is_none());
    let mover = amendment
        .map_or(dossier.declaration.delegation_id.as_ref(), |id| dossier.amendment(id)?.delegation_id.as_ref());
    let concerned = voters
        .iter()
        .map(|voter| &voter.delegation_id)
        .chain(mover)
        .chain(co_sponsors.map(|one| &one.delegation_id))
        .chain(sponsors.map(|one| &one.delegation_id));
    let to = accounts_of(tx.db, concerned)?;
    let facts = ResultFacts {
        question: question.id.clone(),
        subject: put_cited(dossier, question),
        outcome: question.outcome.map_or_else(String::new, |outcome| outcome.to_string()),
        reached: question.reached.map_or_else(String::new, |how| how.to_string()),
        yes: question.yes,
        no: question.no,
        abstain: question.abstain,
    };
    notify(tx, Notice::Result, &to, Some(&dossier.declaration.id), question.id.as_str(), &facts)
}
