//! The lines of a delegation's desk.

use super::amendment_support::{AskedView, RequestView, approval_mark};
use super::amendment_view::{heading, mark_of, mover, title};
use super::clause_names::{ClauseNames, sentence};
use super::compromises::{Part, awaiting};
use super::delegation_desk::Loaded;
use super::form::say_refusal;
use super::listed::Listed;
use super::{Reader, paths};
use crate::actions::{ActError, Dossier, DraftApproval, check_filing, is_assigned};
use crate::clock::Moment;
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Refusal, Stage, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::approvals::ApprovalState;
use crate::storage::cosponsor_requests::RequestState;
use crate::storage::declarations::Declaration;

/// An amendment of the delegation, or one that it stands for.
pub(super) struct Line {
    pub(super) href: String,
    /// "Amendment 7".
    pub(super) name: String,
    /// What it does, and to which clause.
    pub(super) what: String,
    /// Who moves it.
    pub(super) mover: String,
    /// The class and the key of its standing.
    pub(super) tag: (&'static str, &'static str),
    /// What happens to it next.
    pub(super) next: Option<String>,
    /// The compromises that are to replace it and wait for the delegation to say whether it joins.
    pub(super) compromises: Vec<Part>,
    /// The title of the text, and its language.
    pub(super) on: (String, String),
}

/// A draft.
pub(super) struct DraftLine {
    pub(super) line: Line,
    /// Who writes it, and how often it was saved.
    pub(super) author: String,
    /// The class and the key of what its head says of it.
    pub(super) approval: Option<(&'static str, &'static str)>,
    /// What is missing before it can be filed.
    pub(super) missing: Vec<String>,
    pub(super) due: Option<Rich>,
    /// It waits for the head.
    pub(super) waits: bool,
}

/// A request to co-sponsor, by the delegation or to it.
pub(super) struct RequestLine {
    pub(super) line: Line,
    pub(super) request: RequestView,
    /// Whether an answer is awaited.
    pub(super) open: bool,
    /// What the delegation may answer; nothing of what it asked itself.
    pub(super) answer: Option<AskedView>,
    /// The revision of the words that it is asked about.
    pub(super) revision: i64,
}

/// A text that is not concluded.
pub(super) struct TextLine {
    pub(super) href: String,
    pub(super) on: (String, String),
    pub(super) stage: &'static str,
    pub(super) due: Option<Rich>,
    /// Whether the delegation tabled or sponsors it.
    pub(super) sponsored: bool,
    /// Its voting sheet, and how many lines of it are filled.
    pub(super) sheet: Option<(String, i64)>,
}

pub(super) fn line(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Line {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let names = ClauseNames::of_base(voice, dossier);
    let rows = dossier.operations(&amendment.id).iter();
    let what: Vec<String> = rows.map(|row| sentence(&heading(voice, dossier.base_text(), &names, row))).collect();
    Line {
        href: paths::amendment(&amendment.id),
        name: title(voice, amendment),
        what: voice.in_one_line(&what),
        mover: mover(voice, dossier, amendment),
        tag: (mark_of(dossier, amendment), dossier.standing_key(amendment)),
        next: next(voice, dossier, amendment),
        compromises: awaiting(reader, dossier, amendment),
        on: on(dossier),
    }
}

fn on(dossier: &Dossier) -> (String, String) {
    (dossier.base_text().title.clone(), dossier.declaration.language.to_string())
}

/// What happens next to an amendment that nothing was decided about.
fn next(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Option<String> {
    if !amendment.standing.is_pending() {
        return None;
    }
    if let Some(compromise) = dossier.suspended_by(amendment) {
        return Some(voice.m("next-suspended").arg("compromise", compromise.cited()).to_string());
    }
    if let Some(compromise) = asked_by(dossier, amendment) {
        return Some(voice.m("next-compromise").arg("compromise", compromise.cited()).to_string());
    }
    let put = dossier.questions.iter().any(|one| one.state.is_pending() && dossier.puts(one, &amendment.id));
    let advised = dossier.recommendations.iter().rfind(|one| one.amendment_id == amendment.id && !one.superseded);
    let panel = dossier.panels.iter().find(|panel| is_assigned(dossier, panel, amendment));
    let number = |id| dossier.panel(id).map_or(0, |panel| panel.number);
    Some(match (amendment.standing, dossier.declaration.stage, advised, panel) {
        _ if put => voice.say("next-put"),
        _ if dossier.waits(amendment) => voice.say("next-settle"),
        (Standing::Filed, _, _, _) => voice.say("next-ruling"),
        (_, Stage::Plenary, _, _) => voice.say("next-list"),
        (_, _, Some(one), _) => {
            voice.m("next-advised").arg("panel", number(&one.panel_id)).word("advice", one.kind.key()).to_string()
        }
        (_, _, None, Some(panel)) => voice.m("next-panel").arg("panel", panel.number).to_string(),
        (_, _, None, None) => voice.say("next-plenary"),
    })
}

/// The pending compromise that names an amendment and waits for the answer of its sponsors.
fn asked_by<'a>(dossier: &'a Dossier, amendment: &Amendment) -> Option<&'a Amendment> {
    let mut open =
        dossier.replacements.iter().filter(|row| row.replaces_id == amendment.id && row.answered_at.is_none());
    open.find_map(|row| dossier.amendment(&row.amendment_id).filter(|one| one.standing.is_pending()))
}

/// The delegation's drafts, with what is missing before each can be filed.
pub(super) fn drafts(reader: &Reader, loaded: &Loaded) -> Vec<DraftLine> {
    let mut all = Vec::new();
    for dossier in &loaded.open {
        let own = |one: &&Amendment| {
            one.standing == Standing::Draft && one.delegation_id.as_ref() == Some(&loaded.delegation.id)
        };
        all.extend(dossier.amendments.iter().filter(own).map(|one| draft(reader, loaded, dossier, one)));
    }
    all
}

fn draft(reader: &Reader, loaded: &Loaded, dossier: &Dossier, amendment: &Amendment) -> DraftLine {
    let approval = DraftApproval {
        wanted: loaded.approves(),
        leads: loaded.is_led_by(&reader.visitor),
        last: loaded.approvals.iter().find(|one| one.amendment_id == amendment.id).cloned(),
    };
    let now = approval.now(amendment);
    let author = loaded.names.iter().find(|(id, _)| *id == amendment.membership_id);
    let author = author.map_or("", |(_, name)| name.as_str());
    let words = reader.voice.m("desk-draft-by").arg("author", author).arg("revision", amendment.revision);
    DraftLine {
        author: words.to_string(),
        approval: now.map(|now| (approval_mark(now.state), now.state.key())),
        missing: missing(reader, dossier, amendment, &approval),
        due: due(reader, dossier, dossier.deadline()),
        waits: now.is_some_and(|now| now.state == ApprovalState::Asked),
        line: line(reader, dossier, amendment),
    }
}

/// Everything that a filing would be refused for now.
fn missing(reader: &Reader, dossier: &Dossier, amendment: &Amendment, approval: &DraftApproval) -> Vec<String> {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let may = dossier.permit_in(&reader.visitor, Act::ProposeAmendment, amendment.delegation_id.as_ref()).map(drop);
    let in_time = dossier.rules().check_deadline(reader.now, dossier.deadline(), false).map_err(ActError::from);
    let asked = approval.now(amendment).is_some_and(|now| now.state == ApprovalState::Asked);
    // What was asked for is not to be asked for again: the line says that it waits.
    let approved = if asked { Ok(()) } else { approval.check(false, amendment, None).map_err(ActError::from) };
    let checks = [may, in_time, check_filing(dossier, amendment), approved];
    let refusals = checks.into_iter().filter_map(|check| match check {
        Err(ActError::Refused(refusal)) => Some(refusal),
        _ => None,
    });
    let mut seen: Vec<Refusal> = Vec::new();
    for refusal in refusals {
        if !seen.contains(&refusal) {
            seen.push(refusal);
        }
    }
    seen.iter().map(|refusal| say_refusal(voice, refusal)).collect()
}

/// Until when something can be done, and how long that is; nothing of what is past.
fn due(reader: &Reader, dossier: &Dossier, at: Option<Moment>) -> Option<Rich> {
    let at = at.filter(|at| *at > reader.now)?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let left = voice.duration_left(reader.now, at);
    Some(voice.m("start-due").arg("due", voice.time_tag(at, zone(&dossier.meeting.zone))).arg("left", left).rich())
}

/// The requests to the delegation that are open or answered, and those by it.
pub(super) fn requests(reader: &Reader, loaded: &Loaded) -> (Vec<RequestLine>, Vec<RequestLine>) {
    let (mut asked, mut asking) = (Vec::new(), Vec::new());
    for dossier in &loaded.open {
        for request in &dossier.requests {
            let Some(amendment) = dossier.amendment(&request.amendment_id) else { continue };
            let made = || RequestLine {
                line: line(reader, dossier, amendment),
                request: RequestView::new(dossier, request),
                open: request.state.is_open(),
                answer: None,
                revision: amendment.revision,
            };
            let undecided = amendment.standing == Standing::Draft || amendment.standing.is_pending();
            let joined = request.state == RequestState::Yes && amendment.standing != Standing::Draft;
            // Once it is filed, what was agreed to stands among the amendments that are co-sponsored.
            if request.delegation_id == loaded.delegation.id && undecided && !joined {
                asked.push(RequestLine { answer: AskedView::new(reader, dossier, amendment, request), ..made() });
            }
            if amendment.delegation_id.as_ref() == Some(&loaded.delegation.id) && undecided {
                asking.push(made());
            }
        }
    }
    asked.sort_by_key(|one| !one.open);
    asking.sort_by_key(|one| !one.open);
    (asked, asking)
}

/// The amendments that the delegation filed, and those that it co-sponsors.
pub(super) fn moved(reader: &Reader, loaded: &Loaded) -> (Vec<Line>, Vec<Line>) {
    let (mut moved, mut joined) = (Vec::new(), Vec::new());
    for dossier in &loaded.open {
        for amendment in dossier.amendments.iter().filter(|one| one.standing != Standing::Draft) {
            let stands = dossier
                .amendment_sponsors
                .iter()
                .any(|one| one.amendment_id == amendment.id && one.delegation_id == loaded.delegation.id);
            if amendment.delegation_id.as_ref() == Some(&loaded.delegation.id) {
                moved.push(line(reader, dossier, amendment));
            } else if stands {
                joined.push(line(reader, dossier, amendment));
            }
        }
    }
    (moved, joined)
}

/// The texts that are not concluded, with the delegation's voting sheets: first those that concern it.
pub(super) fn texts(reader: &Reader, loaded: &Loaded) -> Vec<TextLine> {
    let own = &loaded.delegation.id;
    let text = |dossier: &Dossier| TextLine {
        href: paths::declaration(&dossier.declaration.slug),
        on: on(dossier),
        stage: dossier.declaration.stage.key(),
        due: due(reader, dossier, dossier.deadline()),
        sponsored: dossier.declaration.delegation_id.as_ref() == Some(own)
            || dossier.sponsors.iter().any(|one| one.delegation_id == *own),
        sheet: sheet(loaded, &dossier.declaration),
    };
    let other = |one: &Listed| TextLine {
        href: one.href.clone(),
        on: (one.label(reader.voice), one.lang.clone()),
        stage: one.declaration.stage.key(),
        due: None,
        sponsored: false,
        sheet: sheet(loaded, &one.declaration),
    };
    let concern = loaded.open.iter().filter(|dossier| dossier.may_read(&reader.visitor)).map(text);
    concern.chain(loaded.others.iter().map(other)).collect()
}

/// The voting sheet of a delegation that has a vote, over a text that is tabled, and how many lines of it are filled.
fn sheet(loaded: &Loaded, declaration: &Declaration) -> Option<(String, i64)> {
    declaration.tabled_at.filter(|_| loaded.has_vote)?;
    let filled = loaded.sheets.iter().find(|(of, _)| *of == declaration.id).map_or(0, |(_, count)| *count);
    Some((format!("{}?delegation={}", paths::voting_sheet(&declaration.slug), loaded.delegation.id), filled))
}
