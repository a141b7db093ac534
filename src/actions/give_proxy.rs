//! A delegation gives another its vote, for a sitting or for one question of it, by written authority, and takes it back; when it
//! arrives, it has it again.

use serde_json::json;

use super::open_question::accounts_of;
use super::open_sitting::hold_sitting;
use crate::actions::{
    ActError, ActResult, Fact, Notice, Participants, Permit, ProxyFacts, Remark, Visitor, notify, record, rules,
};
use crate::ids::{DelegationId, ProxyId, QuestionId, SittingId};
use crate::l10n::Message;
use crate::procedure::{Act, Entrusting, ProxyEnd, ProxySpan, QuestionState, Refusal, Rules};
use crate::storage::bodies::Delegation;
use crate::storage::proxies::{self, Proxy};
use crate::storage::{StoreError, Tx, ballots, bodies, meetings, questions, registers, sittings};

/// A proxy.
#[derive(Debug, Clone)]
pub struct GiveProxy {
    /// Whose vote it is; the visitor's own delegation where none is named. The secretariat names the one whose paper it received.
    pub giver: Option<DelegationId>,
    /// Who is to carry it.
    pub holder: DelegationId,
    /// The text that gives it, or the paper that was received; it must be said.
    pub authority: Remark,
    /// Whether for the sitting, or for the next question only.
    pub span: ProxySpan,
}

/// Gives a proxy for a sitting, or for the next question that is put there. It holds from that question on: what is before the
/// body keeps its register.
///
/// # Errors
/// As [`Rules::check_proxy`]; [`Refusal::NoSitting`] if the sitting is closed; [`ActError::Invalid`] at `giver`, `holder` or
/// `authority`.
pub fn give_proxy(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, input: &GiveProxy) -> ActResult<ProxyId> {
    let (_, body, permit) = hold_sitting(tx, visitor, id, Act::GiveProxy)?;
    let own = permit.membership().delegation_id.as_ref();
    let document = rules(&body.rules)?;
    let known = Participants::now(tx.db, &body.id, &document.rules)?;
    let voters = known.voters(&document.rules);
    let named = |field, id: Option<&DelegationId>| {
        let found = voters.iter().find(|one| Some(&one.id) == id);
        found.ok_or_else(|| ActError::field(field, Message::new("error-not-in-list")))
    };
    let giver = named("giver", own.or(input.giver.as_ref()))?;
    let holder = named("holder", Some(&input.holder))?;
    if giver.id == holder.id {
        return Err(ActError::field("holder", Message::new("error-not-in-list")));
    }
    document.rules.check_proxy(between(tx, id, giver, holder)?)?;
    let proxy = Proxy {
        id: tx.fresh()?,
        sitting_id: id.clone(),
        giver_id: giver.id.clone(),
        holder_id: holder.id.clone(),
        authority: input.authority.said("authority")?.to_owned(),
        span: input.span,
        question_id: None,
        given_at: tx.now,
        given_by: permit.membership().id.clone(),
        ended_at: None,
        ended_by: None,
        ended: None,
    };
    proxies::give(tx, &proxy).map_err(|error| match error {
        StoreError::Taken("proxies_one") => ActError::from(Refusal::ProxyGiven {}),
        other => other.into(),
    })?;
    let facts = facts(&proxy);
    record(tx, &permit, Fact { act: "proxy-given", declaration: None, subject: Some(id.as_str()), facts })?;
    tell_holder(tx, &proxy, if proxy.span == ProxySpan::Question { "given-once" } else { "given" })?;
    Ok(proxy.id)
}

fn facts(proxy: &Proxy) -> serde_json::Value {
    json!({
        "id": proxy.id,
        "giver": proxy.giver_id,
        "holder": proxy.holder_id,
        "authority": proxy.authority,
        "span": proxy.span.as_str(),
    })
}

/// What the rules ask about two delegations.
fn between(tx: &mut Tx<'_>, id: &SittingId, giver: &Delegation, holder: &Delegation) -> ActResult<Entrusting> {
    let standing = proxies::standing(tx.db, id)?;
    let there = sittings::present(tx.db, id)?;
    let has_given = |who: &Delegation| standing.iter().any(|one| one.giver_id == who.id);
    let carries = |who: &Delegation| standing.iter().filter(|one| one.holder_id == who.id).count() as u64;
    Ok(Entrusting {
        giver: giver.category,
        holder: holder.category,
        giver_is_present: there.contains(&giver.id),
        giver_has_given: has_given(giver),
        giver_carries: carries(giver),
        holder_has_given: has_given(holder),
        holder_carries: carries(holder),
    })
}

/// Takes a proxy back. The vote on what is before the body passes to the giver, unless it was cast.
///
/// # Errors
/// [`Refusal::ProxyEnded`] if it has ended, [`Refusal::NotYourRole`] for another delegation than the giver.
pub fn take_proxy_back(tx: &mut Tx<'_>, visitor: &Visitor, id: &ProxyId) -> ActResult<()> {
    let sitting = proxies::find(tx.db, id)?.sitting_id;
    let (.., permit) = hold_sitting(tx, visitor, &sitting, Act::GiveProxy)?;
    let proxy = proxies::find(tx.db, id)?;
    if permit.membership().delegation_id.as_ref().is_some_and(|own| *own != proxy.giver_id) {
        return Err(Refusal::NotYourRole { act: Act::GiveProxy }.into());
    }
    end(tx, &permit, &proxy, ProxyEnd::TakenBack)
}

/// Ends the proxies of those that are recorded as present now, or of which a member is, where the rules say so.
pub(super) fn lapse(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (rules, sitting): (&Rules, &SittingId),
    arrived: &[&DelegationId],
) -> ActResult<()> {
    if !rules.voters.proxies_lapse.value || arrived.is_empty() {
        return Ok(());
    }
    let there = sittings::present(tx.db, sitting)?;
    let came = |giver: &DelegationId| arrived.contains(&giver) || (rules.counts_members() && there.contains(giver));
    for proxy in proxies::standing(tx.db, sitting)?.iter().filter(|one| came(&one.giver_id)) {
        end(tx, permit, proxy, ProxyEnd::Lapsed)?;
    }
    Ok(())
}

/// Ends the proxies that were given for one question only, as that question ends.
pub(super) fn spend(tx: &mut Tx<'_>, permit: &Permit, question: &QuestionId) -> ActResult<()> {
    for proxy in proxies::of_question(tx.db, question)? {
        end(tx, permit, &proxy, ProxyEnd::Spent)?;
    }
    Ok(())
}

fn end(tx: &mut Tx<'_>, permit: &Permit, proxy: &Proxy, how: ProxyEnd) -> ActResult<()> {
    proxies::end(tx, &proxy.id, &permit.membership().id, how).map_err(|error| match error {
        StoreError::Stale => ActError::from(Refusal::ProxyEnded {}),
        other => other.into(),
    })?;
    let question = give_back(tx, proxy)?;
    let facts = json!({ "id": proxy.id, "giver": proxy.giver_id, "question": question });
    let act = match how {
        ProxyEnd::TakenBack => "proxy-taken-back",
        ProxyEnd::Lapsed => "proxy-lapsed",
        ProxyEnd::Spent => "proxy-spent",
    };
    record(tx, permit, Fact { act, declaration: None, subject: Some(proxy.sitting_id.as_str()), facts })?;
    tell_holder(tx, proxy, how.as_str())
}

/// Tells the delegation that is to carry a vote, or carries it no more.
fn tell_holder(tx: &mut Tx<'_>, proxy: &Proxy, step: &str) -> ActResult<()> {
    let sitting = sittings::find(tx.db, &proxy.sitting_id)?;
    let (meeting, body) = meetings::find(tx.db, &sitting.meeting_id)?;
    let (giver, holder) =
        (bodies::any_delegation(tx.db, &proxy.giver_id)?, bodies::any_delegation(tx.db, &proxy.holder_id)?);
    let facts = ProxyFacts {
        sitting: sitting.id,
        number: sitting.number,
        meeting: meeting.title,
        body: body.short_name,
        step: step.to_owned(),
        giver: giver.name,
        holder: holder.name,
    };
    let to = accounts_of(tx.db, std::iter::once(&proxy.holder_id))?;
    notify(tx, Notice::Proxy, &to, None, &format!("{}:{step}", proxy.id), &facts)
}

/// Gives the vote on the question that is open back to its giver, unless it was cast: what was cast by proxy stands.
fn give_back(tx: &mut Tx<'_>, proxy: &Proxy) -> ActResult<Option<QuestionId>> {
    let Some(pending) = questions::at_sitting(tx.db, &proxy.sitting_id)? else { return Ok(None) };
    let question = questions::find_for_update(tx, &pending.id)?;
    let (id, giver) = (&question.id, &proxy.giver_id);
    let carried = registers::holder(tx.db, id, giver)?.as_ref() == Some(&proxy.holder_id);
    let cast = questions::ballot(tx.db, id, giver)?.is_some() || ballots::sealed_of(tx.db, id, giver)?.is_some();
    if question.state != QuestionState::Open || !carried || cast {
        return Ok(None);
    }
    registers::give_back(tx, id, giver)?;
    Ok(Some(question.id))
}
