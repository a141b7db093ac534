//! A vote that was taken on paper, because the machines failed: the secretariat enters it with the scan, the presiding officer
//! confirms it as a second person, and only then it counts. From there on it is a question like any other: put, answered, locked and
//! declared by the same acts, under the rules as they are now.

use std::collections::BTreeMap;

use serde_json::json;

use crate::actions::cast_ballot::{line_of, put_ballot};
use crate::actions::entitlement::votes_of;
use crate::actions::may_put::{check_turn, flag_id};
use crate::actions::open_question::{OpenQuestion, QuestionOn, open_question};
use crate::actions::set_deadline::stamp;
use crate::actions::voting::{Voting, check_going_on, count, stored};
use crate::actions::{
    ActError, ActResult, Answer, Dossier, Fact, Permit, Remark, Visitor, declare_result, enter_count, lock_question,
    record, typed,
};
use crate::clock::sha256;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MembershipId, PaperVoteId, QuestionId};
use crate::l10n::Message;
use crate::procedure::{Act, Answering, Method, Refusal, Subject, Tally};
use crate::storage::paper_votes::{self, PaperVote, Scan};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{StoreError, StoreResult, Tx, bodies, declarations};

/// The most bytes of a scan.
pub const SCAN_BYTES: usize = 5 * 1024 * 1024;

/// A vote as the paper has it.
#[derive(Debug, Clone)]
pub struct EnterPaperVote {
    /// The amendment; none for the text as a whole.
    pub amendment: Option<AmendmentId>,
    /// How it was answered: by hands, or by name.
    pub method: Method,
    /// The count of a show of hands.
    pub tally: Tally,
    /// The answers by name, with the votes each way where they were cast apart; who is not there did not vote.
    pub answers: BTreeMap<DelegationId, Answer>,
    /// When it was taken, as the clocks of the meeting showed it: `2017-06-10T11:40`.
    pub happened_at: String,
    /// What whoever enters it has to say.
    pub note: Remark,
    /// The scan or photograph of the sheet.
    pub scan: Vec<u8>,
}

/// What the first bytes of a scan say it is; none of anything else than PDF, PNG and JPEG.
#[must_use]
pub fn scan_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        _ => None,
    }
}

/// Enters a vote from paper. It decides nothing until a second person confirms it.
///
/// # Errors
/// [`Refusal::NoSitting`], [`Refusal::PaperPending`], [`Refusal::NotByThisMethod`] for a method that no sheet has, the order of
/// voting; faults of the fields `happened_at`, `scan`, `yes`, `answers`.
pub fn enter_paper_vote(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    input: &EnterPaperVote,
) -> ActResult<PaperVoteId> {
    let (dossier, sitting) = held(tx, declaration)?;
    let permit = dossier.permit(visitor, Act::EnterPaperVote)?;
    let media_type = check_scan(&input.scan)?;
    let vote = PaperVote {
        id: tx.fresh()?,
        declaration_id: declaration.clone(),
        sitting_id: sitting.id.clone(),
        amendment_id: input.amendment.clone(),
        method: input.method,
        yes: stored(input.tally.yes),
        no: stored(input.tally.no),
        abstain: stored(input.tally.abstain),
        answers: written(&input.answers)?,
        happened_at: happened_at(tx, &dossier, &sitting, &input.happened_at)?,
        note: input.note.as_str().to_owned(),
        scan_sha256: sha256(&input.scan),
        entered_by: permit.membership().id.clone(),
        entered_at: tx.now,
        decided_by: None,
        decided_at: None,
        question_id: None,
    };
    check(tx, &dossier, &vote, &input.answers)?;
    let scan = Scan { paper_vote_id: vote.id.clone(), media_type: media_type.to_owned(), bytes: input.scan.clone() };
    paper_votes::insert(tx, &vote, &scan).map_err(|error| match error {
        StoreError::Taken("paper_votes_one_pending") => ActError::from(Refusal::PaperPending {}),
        other => other.into(),
    })?;
    let label = vote.amendment_id.as_ref().and_then(|id| dossier.amendment(id)).map(|one| one.label());
    let label = label.unwrap_or_else(|| Subject::Whole.to_string());
    note(tx, &permit, &dossier, ("paper-vote-entered", &vote.id, facts(&vote, &label, media_type)))?;
    Ok(vote.id)
}

/// What the record says of a vote from paper on what is named so.
fn facts(vote: &PaperVote, label: &str, media_type: &str) -> serde_json::Value {
    json!({
        "id": vote.id,
        "sitting": vote.sitting_id,
        "amendment": vote.amendment_id,
        "label": label,
        "method": vote.method.as_str(),
        "yes": vote.yes,
        "no": vote.no,
        "abstain": vote.abstain,
        "answers": vote.answers,
        "happened_at": stamp(vote.happened_at),
        "note": vote.note,
        "scan": vote.scan_sha256,
        "media_type": media_type,
    })
}

/// Confirms a vote from paper, or turns it down; whoever entered it may only take it back.
///
/// # Errors
/// [`Refusal::SecondPerson`], `Stale` if it was decided; else as putting, answering and declaring the question.
pub fn decide_paper_vote(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &PaperVoteId,
    confirm: bool,
) -> ActResult<Option<QuestionId>> {
    let declaration = paper_votes::find(tx.db, id)?.declaration_id;
    let (dossier, _) = held(tx, &declaration)?;
    let vote = paper_votes::find(tx.db, id)?;
    let permit = permit_to_decide(&dossier, visitor, confirm)?;
    if !vote.is_pending() {
        return Err(StoreError::Stale.into());
    }
    if confirm && is_same_person(tx, &permit, &vote.entered_by)? {
        return Err(Refusal::SecondPerson {}.into());
    }
    let question = if confirm { Some(replay(tx, visitor, &permit, (&dossier, &vote))?) } else { None };
    let decided = PaperVote {
        decided_by: Some(permit.membership().id.clone()),
        decided_at: Some(tx.now),
        question_id: question.clone(),
        ..vote
    };
    paper_votes::decide(tx, &decided)?;
    let act = if confirm { "paper-vote-confirmed" } else { "paper-vote-refused" };
    note(tx, &permit, &dossier, (act, id, json!({ "question": question })))?;
    Ok(question)
}

/// The chair confirms; the chair and the secretariat may turn it down.
fn permit_to_decide(dossier: &Dossier, visitor: &Visitor, confirm: bool) -> ActResult<Permit> {
    let chair = dossier.permit(visitor, Act::ConfirmPaperVote);
    if confirm { chair } else { chair.or_else(|_| dossier.permit(visitor, Act::EnterPaperVote)) }
}

/// Puts, answers, locks and declares the question, by the acts of the hall.
fn replay(
    tx: &mut Tx<'_>,
    chair: &Visitor,
    permit: &Permit,
    (dossier, vote): (&Dossier, &PaperVote),
) -> ActResult<QuestionId> {
    let on = on(vote);
    // Whoever confirms the sheet of the whole confirms its merged sentences: the page shows them.
    let confirmed =
        if vote.amendment_id.is_none() { dossier.flagged().iter().map(flag_id).collect() } else { Vec::new() };
    let put = OpenQuestion { method: Some(vote.method), confirmed, ..OpenQuestion::on(on) };
    let question = open_question(tx, chair, &dossier.declaration.id, &put)?;
    if vote.method.answering() == Answering::Hands {
        let tally = Tally { yes: count(vote.yes)?, no: count(vote.no)?, abstain: count(vote.abstain)? };
        enter_count(tx, chair, &question, tally)?;
    } else {
        let voting = Voting::hold(tx, &question)?;
        for (delegation, answer) in answers(vote)? {
            let weight = count(line_of(tx, &question, &delegation)?.weight)?;
            let answer = answer.of_votes(voting.rules(), vote.method, weight)?;
            put_ballot(tx, permit, &voting, (&delegation, answer))?;
        }
    }
    lock_question(tx, chair, &question)?;
    declare_result(tx, chair, &question, None)?;
    Ok(question)
}

fn on(vote: &PaperVote) -> QuestionOn {
    vote.amendment_id.clone().map_or(QuestionOn::Whole, QuestionOn::Amendment)
}

/// The declaration with everything about it, and the sitting that goes on; the record of the body held.
fn held(tx: &mut Tx<'_>, declaration: &DeclarationId) -> ActResult<(Dossier, Sitting)> {
    let body = declarations::find(tx.db, declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let dossier = Dossier::of(tx.db, declaration)?;
    let sitting = sittings::open_of_meeting(tx.db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
    check_going_on(tx.db, &sitting.id)?;
    Ok((dossier, sitting))
}

/// Whether the sheet can stand for a vote: by a method that has sheets, in its turn, with answers of those who vote.
fn check(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    vote: &PaperVote,
    answers: &BTreeMap<DelegationId, Answer>,
) -> ActResult<()> {
    let subject = if vote.amendment_id.is_some() { Subject::Amendment } else { Subject::Whole };
    dossier.rules().check_method(subject, vote.method)?;
    check_turn(dossier, &on(vote))?;
    match vote.method.answering() {
        Answering::Hands if vote.yes + vote.no + vote.abstain == 0 => {
            Err(ActError::field("yes", Message::new("paper-no-count")))
        }
        Answering::Hands => Ok(()),
        Answering::Named if answers.is_empty() => Err(ActError::field("answers", Message::new("paper-no-answers"))),
        Answering::Named => check_answers(tx, dossier, vote.method, answers),
        Answering::Objections | Answering::Voice | Answering::Secret => {
            Err(Refusal::NotByThisMethod { act: Act::EnterPaperVote, method: vote.method }.into())
        }
    }
}

/// Whether those that answered vote, with no more votes than they have.
fn check_answers(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    method: Method,
    answers: &BTreeMap<DelegationId, Answer>,
) -> ActResult<()> {
    let votes = votes_of(tx.db, dossier, &dossier.voters())?;
    for (id, answer) in answers {
        let weight = *votes.get(id).ok_or(Refusal::NotInRegister {})?;
        match answer.clone().of_votes(dossier.rules(), method, weight) {
            Err(Refusal::SplitTooMany { votes, weight }) => {
                let message = Message::new("paper-split-too-many").arg("delegation", dossier.delegation_name(Some(id)));
                return Err(ActError::field("answers", message.arg("votes", votes).arg("weight", weight)));
            }
            other => drop(other?),
        }
    }
    Ok(())
}

/// A moment of the sitting that has passed.
fn happened_at(tx: &Tx<'_>, dossier: &Dossier, sitting: &Sitting, typed: &str) -> ActResult<crate::clock::Moment> {
    let fault = |message| ActError::field("happened_at", message);
    let moment = typed::local_moment(typed, &dossier.meeting.zone).map_err(fault)?;
    // A browser sends whole minutes: the minute in which the sitting was opened is within it.
    let opened = sitting.opened_at - chrono::Duration::minutes(1);
    if moment > tx.now || moment < opened {
        return Err(fault(Message::new("paper-not-then")));
    }
    Ok(moment)
}

fn check_scan(bytes: &[u8]) -> ActResult<&'static str> {
    let fault = |message| Err(ActError::field("scan", message));
    if bytes.is_empty() {
        return fault(Message::new("paper-no-scan"));
    }
    if bytes.len() > SCAN_BYTES {
        return fault(Message::new("paper-scan-too-large").arg("megabytes", SCAN_BYTES / 1024 / 1024));
    }
    match scan_type(bytes) {
        Some(media_type) => Ok(media_type),
        None => fault(Message::new("paper-scan-type")),
    }
}

fn written(answers: &BTreeMap<DelegationId, Answer>) -> StoreResult<String> {
    let words: BTreeMap<&str, &str> =
        answers.iter().map(|(delegation, answer)| (delegation.as_str(), answer.said())).collect();
    serde_json::to_string(&words).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// The answers of a vote by name.
///
/// # Errors
/// `Corrupt` if they do not read.
pub fn answers(vote: &PaperVote) -> StoreResult<BTreeMap<DelegationId, Answer>> {
    let corrupt = || StoreError::Corrupt(format!("{:?} are no answers", vote.answers));
    let words: BTreeMap<String, String> = serde_json::from_str(&vote.answers).map_err(|_| corrupt())?;
    let read = |(id, said): (String, String)| Some((DelegationId::from(id), Answer::parse(&said)?));
    words.into_iter().map(|one| read(one).ok_or_else(corrupt)).collect()
}

/// Two places of one account are one person.
fn is_same_person(tx: &mut Tx<'_>, permit: &Permit, other: &MembershipId) -> ActResult<bool> {
    Ok(bodies::membership(tx.db, other)?.account_id == permit.membership().account_id)
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (act, paper, facts): (&'static str, &PaperVoteId, serde_json::Value),
) -> ActResult<()> {
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(paper.as_str()), facts })
}
