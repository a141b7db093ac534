//! What waits for a member, by role.

use super::amendment_view::touches;
use super::clause_names::excerpt;
use super::listed::{Listed, meeting_title};
use super::start::Going;
use super::{Reader, paths};
use crate::actions::{AMENDMENTS, Dossier, not_admitted, rules};
use crate::ids::{BodyId, DeclarationId, DelegationId, MembershipId};
use crate::procedure::{Act, Method, QuestionState, Role, Stage, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::panels::PanelPart;
use crate::storage::{Db, StoreResult, amendments, bodies, desks, panels, registers, replacements, treatments};

/// Something that somebody may do next.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    /// Where.
    pub(super) href: String,
    /// What.
    pub(super) words: String,
    /// On which text, and of what language that is.
    pub(super) on: Option<(String, String)>,
    /// Whether it is a ballot.
    pub(super) is_ballot: bool,
}

/// What waits for the reader, the most urgent first: at most nine queries, and the whole of each text that the panels
/// review for the secretariat that assigns to them.
///
/// # Errors
/// Only if a query fails.
pub(super) fn waiting(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    if reader.visitor.account.is_none() {
        return Ok(Vec::new());
    }
    let mut all = ballots(db, reader, going)?;
    all.extend(presiding(reader, going));
    all.extend(proposed_to(db, reader, going)?);
    all.extend(compromises(db, reader, going)?);
    all.extend(rulings(db, reader, going)?);
    all.extend(admissions(db, reader, going)?);
    all.extend(assignments(db, reader, going)?);
    all.extend(publications(reader, going));
    all.extend(reviews(db, reader, going)?);
    all.extend(support(db, reader)?);
    all.extend(drafts(db, reader, going)?);
    all.extend(offices(db, reader, going)?);
    Ok(all)
}

fn on(reader: &Reader, one: &Listed, href: String, words: String) -> Waiting {
    Waiting { href, words, on: Some((one.label(reader.voice), one.lang.clone())), is_ballot: false }
}

/// Questions on which a delegation of the reader has not voted yet.
fn ballots(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    // In a roll call one is called.
    let casts = |one: &&crate::storage::questions::Question| one.method.has_ballots() && one.method != Method::RollCall;
    let open = going.questions.iter().filter(|one| one.state == QuestionState::Open).filter(casts);
    let ids: Vec<_> = open.map(|question| question.id.clone()).collect();
    let delegations = spoken_for(reader);
    if ids.is_empty() || delegations.is_empty() {
        return Ok(Vec::new());
    }
    let awaiting = registers::awaiting(db, &ids, &delegations)?;
    let found = going.questions.iter().filter(|question| awaiting.iter().any(|(id, _)| *id == question.id));
    let ballots = found.filter_map(|question| {
        let declaration = going.declaration(&question.declaration_id)?;
        let words = reader.voice.m("wait-ballot").arg("about", going.about(reader, question)).to_string();
        Some(Waiting { is_ballot: true, ..on(reader, declaration, paths::question(&question.id), words) })
    });
    Ok(ballots.collect())
}

/// Treatments that were proposed for amendments of the reader's delegations, and wait for their answer.
fn proposed_to(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let delegations = spoken_for(reader);
    if delegations.is_empty() {
        return Ok(Vec::new());
    }
    let waiting = treatments::awaiting(db, &delegations)?.into_iter().filter_map(|(_, amendment)| {
        let declaration = going.declaration(&amendment.declaration_id)?;
        let words = reader.voice.m("wait-treatment").arg("label", amendment.cited()).to_string();
        let href = format!("{}#treatments", paths::amendment(&amendment.id));
        Some(on(reader, declaration, href, words))
    });
    Ok(waiting.collect())
}

/// Compromises that are to replace amendments of the reader's delegations, and wait for them to join.
fn compromises(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let delegations = spoken_for(reader);
    if delegations.is_empty() {
        return Ok(Vec::new());
    }
    let waiting = replacements::awaiting(db, &delegations)?.into_iter().filter_map(|(amendment, compromise)| {
        let declaration = going.declaration(&amendment.declaration_id)?;
        let words = reader.voice.m("wait-compromise").arg("label", amendment.cited());
        let words = words.arg("compromise", compromise.cited()).to_string();
        let href = format!("{}#compromise", paths::amendment(&amendment.id));
        Some(on(reader, declaration, href, words))
    });
    Ok(waiting.collect())
}

/// The delegations for which the reader speaks, and its own seats, which vote where members do.
fn spoken_for(reader: &Reader) -> Vec<DelegationId> {
    let seats = reader.visitor.memberships.iter();
    let speaks = seats.filter(|seat| matches!(seat.role, Role::Delegate | Role::HeadOfDelegation));
    speaks.flat_map(|seat| seat.delegation_id.iter().chain(&seat.seat_id).cloned()).collect()
}

/// The chair: sittings that are open, and texts that wait for one.
fn presiding(reader: &Reader, going: &Going) -> Vec<Waiting> {
    let chairs = |body: &BodyId| reader.visitor.is(body, Role::PresidingOfficer);
    let led = going.meetings.iter().filter(|(_, body)| chairs(&body.id));
    let mut all = Vec::new();
    for (meeting, body) in led {
        let sitting = going.sittings.iter().find(|(sitting, _)| sitting.meeting_id == meeting.id);
        let in_plenary = going.declarations.iter().any(|one| {
            one.declaration.meeting_id == meeting.id
                && one.declaration.body_id == body.id
                && one.declaration.stage == Stage::Plenary
        });
        let (href, words) = match sitting {
            Some((sitting, _)) => {
                let words =
                    reader.voice.m("wait-sitting").arg("number", sitting.number).arg("meeting", meeting_title(meeting));
                (paths::sitting(&sitting.id), words)
            }
            None if in_plenary => (
                paths::sittings(&meeting.slug),
                reader.voice.m("wait-open-sitting").arg("meeting", meeting_title(meeting)),
            ),
            None => continue,
        };
        all.push(Waiting { href, words: words.to_string(), on: None, is_ballot: false });
    }
    all
}

fn where_may<'a>(reader: &'a Reader, going: &'a Going, act: Act) -> impl Iterator<Item = &'a Listed> {
    let may = move |one: &&Listed| reader.visitor.may(act, &one.declaration.body_id, Some(one.declaration.stage));
    going.declarations.iter().filter(|one| !one.draft).filter(may)
}

/// Amendments that were filed and not ruled on.
fn rulings(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let of_secretariat = |one: &&Listed| reader.visitor.is(&one.declaration.body_id, Role::Secretariat);
    let ids: Vec<_> = where_may(reader, going, Act::RuleAdmissibility)
        .filter(of_secretariat)
        .map(|one| one.declaration.id.clone())
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let counts = amendments::filed_counts(db, &ids)?;
    let rulings = counts.into_iter().filter_map(|(id, count)| {
        let declaration = going.declaration(&id)?;
        let words = reader.voice.m("wait-rulings").arg("count", count).to_string();
        Some(on(reader, declaration, declaration.href.clone(), words))
    });
    Ok(rulings.collect())
}

/// Declarations that were tabled and neither admitted nor ruled inadmissible: a query for each.
fn admissions(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let mut all = Vec::new();
    for one in where_may(reader, going, Act::AdmitDeclaration).filter(|one| one.declaration.admitted_at.is_none()) {
        if not_admitted(db, &one.declaration)?.is_none() {
            all.push(on(reader, one, one.href.clone(), reader.voice.say("wait-admission")));
        }
    }
    Ok(all)
}

/// Admissible amendments that no panel has, while the panels review.
fn assignments(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let mut all = Vec::new();
    for one in where_may(reader, going, Act::AssignToPanel) {
        if one.declaration.stage != Stage::PanelReview {
            continue;
        }
        let dossier = Dossier::load(db, one.declaration.clone())?;
        let has = |amendment: &Amendment| {
            dossier.assignments.iter().any(|given| {
                given.amendment_id.as_ref() == Some(&amendment.id)
                    || given.clause_id.as_ref().is_some_and(|clause| touches(&dossier, amendment, clause))
            })
        };
        let free = |one: &&Amendment| one.standing == Standing::Admissible && !has(one);
        let count = dossier.amendments.iter().filter(free).count();
        if count > 0 && !dossier.panels.is_empty() {
            let words = reader.voice.m("wait-assignments").arg("count", count).to_string();
            all.push(on(reader, one, paths::assignments(&one.declaration.slug), words));
        }
    }
    Ok(all)
}

/// Texts that were adopted and not published.
fn publications(reader: &Reader, going: &Going) -> Vec<Waiting> {
    let may = |one: &&Listed| reader.visitor.may(Act::Publish, &one.declaration.body_id, Some(one.declaration.stage));
    let adopted = going.adopted.iter().filter(may);
    let href = |one: &Listed| format!("{}/publication", one.href);
    adopted.map(|one| on(reader, one, href(one), reader.voice.say("wait-publication"))).collect()
}

/// Panels of the reader that review a text now.
fn reviews(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let reviewed: Vec<&Listed> =
        going.declarations.iter().filter(|one| one.declaration.stage == Stage::PanelReview).collect();
    let seats = seats(reader);
    if reviewed.is_empty() || seats.is_empty() {
        return Ok(Vec::new());
    }
    let mine = panels::open_of_members(db, &seats)?;
    let reviews = mine.into_iter().filter_map(|(panel, part)| {
        let one = reviewed.iter().find(|one| one.declaration.meeting_id == panel.meeting_id)?;
        let key = if part == PanelPart::Moderator { "wait-review-moderator" } else { "wait-review" };
        let words = reader.voice.m(key).arg("number", panel.number).arg("theme", panel.theme).to_string();
        Some(on(reader, one, paths::review(&panel.id), words))
    });
    Ok(reviews.collect())
}

fn seats(reader: &Reader) -> Vec<MembershipId> {
    reader.visitor.memberships.iter().map(|seat| seat.id.clone()).collect()
}

/// Drafts that wait for the reader as head of a delegation, and requests to co-sponsor: both lead to the desk.
fn support(db: &mut Db, reader: &Reader) -> StoreResult<Vec<Waiting>> {
    let seats = reader.visitor.memberships.iter();
    let seats = seats.filter(|seat| matches!(seat.role, Role::Delegate | Role::HeadOfDelegation));
    let own: Vec<DelegationId> = seats.clone().filter_map(|seat| seat.delegation_id.clone()).collect();
    let led = seats.filter(|seat| seat.role == Role::HeadOfDelegation);
    let led: Vec<DelegationId> = led.filter_map(|seat| seat.delegation_id.clone()).collect();
    let mut all = Vec::new();
    let mut wait = |of: &DelegationId, words: String| {
        all.push(Waiting { href: paths::delegation_desk(of), words, on: None, is_ballot: false });
    };
    if !led.is_empty() {
        for (of, count) in desks::asked_approvals(db, &led)? {
            wait(&of, reader.voice.m("wait-approval").arg("count", count).to_string());
        }
    }
    if !own.is_empty() {
        for (of, count) in desks::open_requests(db, &own)? {
            wait(&of, reader.voice.m("wait-cosponsorship").arg("count", count).to_string());
        }
    }
    Ok(all)
}

/// The reader's own drafts: of declarations, and of amendments.
fn drafts(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    let own = |one: &&Listed| {
        let delegation = one.declaration.delegation_id.as_ref();
        let mine = |seat: &crate::storage::bodies::Membership| {
            seat.id == one.declaration.membership_id
                || (delegation.is_some() && seat.delegation_id.as_ref() == delegation)
        };
        one.draft && reader.visitor.seats(&one.declaration.body_id).any(mine)
    };
    let begun = going.declarations.iter().filter(own);
    let mut all: Vec<Waiting> =
        begun.map(|one| on(reader, one, one.href.clone(), reader.voice.say("wait-draft"))).collect();
    let ids: Vec<_> = going.declarations.iter().map(|one| one.declaration.id.clone()).collect();
    all.extend(amendment_drafts(db, reader, going, &ids)?);
    Ok(all)
}

/// The reader's draft amendments that can be filed, each with the first words of what it changes.
fn amendment_drafts(db: &mut Db, reader: &Reader, going: &Going, ids: &[DeclarationId]) -> StoreResult<Vec<Waiting>> {
    let drafts = amendments::drafts_by(db, &seats(reader), ids)?;
    let drafts_ids: Vec<_> = drafts.iter().map(|draft| draft.id.clone()).collect();
    let operations = if drafts.is_empty() { Vec::new() } else { amendments::operations_of(db, &drafts_ids)? };
    let mut all = Vec::new();
    for draft in &drafts {
        let Some(one) = going.declaration(&draft.declaration_id) else { continue };
        if !is_in_time(reader, going, one)? {
            continue;
        }
        let first = operations.iter().find(|row| row.amendment_id == draft.id);
        let first = first.map(|row| if row.base_words.is_empty() { &row.words } else { &row.base_words });
        let words = match first {
            Some(first) => reader
                .voice
                .m("wait-amendment-draft-on")
                .arg("words", excerpt(&crate::text::inline::plain(first)))
                .to_string(),
            None => reader.voice.say("wait-amendment-draft"),
        };
        all.push(on(reader, one, paths::amendment(&draft.id), words));
    }
    Ok(all)
}

/// Whether amendments to a declaration can be filed still, by its rules; whoever gives leave is never late.
fn is_in_time(reader: &Reader, going: &Going, one: &Listed) -> StoreResult<bool> {
    let declaration = &one.declaration;
    let of_body = || going.bodies.iter().find(|body| body.id == declaration.body_id).map(|body| body.rules.as_str());
    let rules = rules(if declaration.rules.is_empty() { of_body().unwrap_or("") } else { &declaration.rules })?;
    let open = rules.rules.stages_for(Act::ProposeAmendment).contains(&declaration.stage);
    let mut limits = going.deadlines.iter().filter(|deadline| deadline.declaration_id == declaration.id);
    let late = limits.any(|deadline| deadline.kind == AMENDMENTS && deadline.due_at < reader.now);
    let gives_leave = reader.visitor.may(Act::SetDeadline, &declaration.body_id, Some(declaration.stage));
    Ok(open && (!late || gives_leave))
}

/// The administrator: the first body, and bodies without a secretariat.
fn offices(db: &mut Db, reader: &Reader, going: &Going) -> StoreResult<Vec<Waiting>> {
    if !reader.visitor.account.as_ref().is_some_and(|account| account.administrator) {
        return Ok(Vec::new());
    }
    if going.bodies.is_empty() {
        let words = reader.voice.say("wait-first-body");
        let href = format!("{}/new", paths::bodies());
        return Ok(vec![Waiting { href, words, on: None, is_ballot: false }]);
    }
    let sitting = bodies::secretariats(db)?;
    let empty = going.bodies.iter().filter(|body| sitting.iter().all(|one| one.membership.body_id != body.id));
    let offices = empty.map(|body| Waiting {
        href: paths::secretariat(&body.slug),
        words: reader.voice.m("wait-secretariat").arg("body", body.short_name.as_str()).to_string(),
        on: None,
        is_ballot: false,
    });
    Ok(offices.collect())
}
