//! The voting list as pages show it.

use super::amendment_view::{heading, title};
use super::clause_names::{ClauseNames, sentence};
use super::motion_view::outcome_key;
use super::paths;
use super::question_view::{movers, what};
use super::separate_votes::part_name;
use crate::actions::{Dossier, Visitor};
use crate::ids::AmendmentId;
use crate::l10n::Voice;
use crate::procedure::{Act, Decided, Item, Outcome, Put, QuestionState, Standing, VotingList};
use crate::storage::amendments::Amendment;
use crate::storage::questions::Question;
use crate::text::inline;

/// One line of the list.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) place: usize,
    pub(super) id: String,
    pub(super) label: String,
    pub(super) href: String,
    pub(super) what: String,
    pub(super) movers: String,
    /// What it would do, and where: "Clause 5: words replaced".
    pub(super) does: String,
    /// The class and the words of its mark.
    pub(super) tag: (&'static str, String),
    /// What would make it fall, or what did.
    pub(super) falls: Option<String>,
    pub(super) is_now: bool,
    /// That it is to be put together with others.
    pub(super) bloc: Option<String>,
    /// Who wants it put by itself.
    pub(super) apart: Option<String>,
    /// The form by which the reader's delegation asks for that, or takes it back.
    pub(super) ask: Option<AskApart>,
}

/// The button that asks for an amendment apart.
#[derive(Debug, Clone)]
pub(super) struct AskApart {
    pub(super) action: String,
    /// Whether the delegation asked for it, and may take that back.
    pub(super) asked: bool,
}

/// The list of a declaration, with how its order came about.
#[derive(Debug, Clone)]
pub(super) struct ListView {
    pub(super) lines: Vec<Line>,
    pub(super) order: String,
    /// What is not put as long as a compromise is before the body: its title, its page, and the compromise.
    pub(super) suspended: Vec<(String, String, String)>,
}

impl ListView {
    pub(super) fn of(voice: Voice, dossier: &Dossier) -> Self {
        let list = dossier.voting_list();
        let decided = dossier.decided();
        let next = next(dossier, &list, &decided);
        let names = ClauseNames::of_base(voice, dossier);
        let line = |(at, item): (usize, &Item)| line(voice, (dossier, &names), at, item, next.as_ref());
        Self {
            lines: list.items().iter().enumerate().map(line).collect(),
            order: order(voice, dossier),
            suspended: suspended(voice, dossier),
        }
    }

    /// As [`Self::of`], with the buttons by which the reader's delegation asks for what is to be put together apart.
    pub(super) fn for_reader(voice: Voice, dossier: &Dossier, visitor: &Visitor) -> Self {
        let mut list = Self::of(voice, dossier);
        let permit = dossier.permit(visitor, Act::AskApart);
        let Some(own) = permit.ok().and_then(|permit| permit.delegation().cloned()) else { return list };
        for line in list.lines.iter_mut().filter(|line| line.bloc.is_some() || line.apart.is_some()) {
            let id = AmendmentId::new(line.id.as_str());
            let asked = dossier.asking_apart(&id).any(|one| *one == own);
            let open = dossier.amendment(&id).is_some_and(|one| one.standing.is_pending());
            line.ask = (open && (asked || line.bloc.is_some())).then(|| AskApart { action: paths::apart(&id), asked });
        }
        list
    }
}

/// What stands aside for a compromise, sub-amendments too.
fn suspended(voice: Voice, dossier: &Dossier) -> Vec<(String, String, String)> {
    let aside = |one: &Amendment| {
        let compromise = dossier.suspended_by(one)?;
        Some((title(voice, one), paths::amendment(&one.id), compromise.cited()))
    };
    dossier.amendments.iter().filter_map(aside).collect()
}

/// What is put next while the text is open.
pub(super) fn next(dossier: &Dossier, list: &VotingList, decided: &Decided) -> Option<Put> {
    if dossier.declaration.stage != crate::procedure::Stage::Plenary {
        return None;
    }
    list.next(decided).map(|item| item.subject.clone())
}

fn order(voice: Voice, dossier: &Dossier) -> String {
    match &dossier.voting_order {
        Some((_, reason)) => voice.m("list-by-chair").arg("reason", reason.as_str()).to_string(),
        None => voice.m("list-by-rules").word("order", dossier.rules().voting.order.value.key()).to_string(),
    }
}

fn line(
    voice: Voice,
    (dossier, names): (&Dossier, &ClauseNames<'_>),
    at: usize,
    item: &Item,
    next: Option<&Put>,
) -> Line {
    let amendment = match &item.subject {
        Put::Amendment(id) => Some(id),
        Put::Part(_) | Put::Whole => None,
    };
    let part = match &item.subject {
        Put::Part(id) => dossier.part(id),
        Put::Amendment(_) | Put::Whole => None,
    };
    let question = match part {
        Some(part) => dossier.question_on_part(&part.id),
        None => question(dossier, amendment),
    };
    let pending = question.is_some_and(|question| question.state.is_pending());
    let href = question.map(|question| paths::question(&question.id));
    Line {
        place: at + 1,
        id: amendment.map_or_else(String::new, ToString::to_string),
        label: amendment.and_then(|id| dossier.amendment(id)).map_or_else(String::new, |one| one.cited()),
        href: href.or_else(|| amendment.map(paths::amendment)).unwrap_or_default(),
        what: part.map_or_else(|| what(voice, dossier, amendment), |part| part_name(voice, dossier, part)),
        movers: if amendment.is_some() { movers(voice, dossier, amendment) } else { String::new() },
        does: match (amendment, part) {
            (Some(id), _) => done(voice, dossier, names, id),
            (None, Some(part)) => {
                part.words.as_deref().map(|words| format!("“{}”", inline::plain(words))).unwrap_or_default()
            }
            (None, None) => String::new(),
        },
        tag: tag(voice, dossier, amendment, question, Some(&item.subject) == next),
        falls: falls(voice, dossier, amendment, item),
        is_now: pending || Some(&item.subject) == next,
        bloc: amendment.and_then(|id| in_bloc(voice, dossier, id)),
        apart: amendment.and_then(|id| asked_apart(voice, dossier, id)),
        ask: None,
    }
}

/// With which others an amendment is to be put.
fn in_bloc(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Option<String> {
    let left = dossier.open_blocs().map(|(_, those)| dossier.left_of(those)).find(|those| those.contains(id))?;
    let others = dossier.labels(&left.into_iter().filter(|one| one != id).collect::<Vec<_>>());
    Some(voice.m("bloc-with").arg("others", others).to_string())
}

/// Who wants it put by itself, as long as it waits.
fn asked_apart(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Option<String> {
    dossier.amendment(id).filter(|one| one.standing.is_pending())?;
    let names: Vec<String> =
        dossier.asking_apart(id).map(|one| dossier.delegation_name(Some(one)).to_owned()).collect();
    (!names.is_empty()).then(|| voice.m("apart-asked").arg("delegations", voice.list_and(&names)).to_string())
}

/// What an amendment would do, and where.
pub(super) fn done(voice: Voice, dossier: &Dossier, names: &ClauseNames<'_>, id: &AmendmentId) -> String {
    let rows = dossier.operations(id).iter();
    let all: Vec<String> = rows.map(|row| sentence(&heading(voice, dossier.base_text(), names, row))).collect();
    voice.in_one_line(&all)
}

/// The latest question on it that counts.
fn question<'a>(dossier: &'a Dossier, amendment: Option<&AmendmentId>) -> Option<&'a Question> {
    let Some(id) = amendment else { return dossier.question_on_whole() };
    let counts = |one: &&Question| one.state != QuestionState::Annulled && dossier.puts(one, id);
    dossier.questions.iter().rev().find(counts)
}

fn tag(
    voice: Voice,
    dossier: &Dossier,
    amendment: Option<&AmendmentId>,
    question: Option<&Question>,
    is_next: bool,
) -> (&'static str, String) {
    if question.is_some_and(|question| question.state.is_pending()) {
        return ("tag hold", voice.say("list-now"));
    }
    let standing = amendment.and_then(|id| dossier.amendment(id)).map(|one| one.standing);
    let decided = question.and_then(|question| Some((question.subject, question.outcome?)));
    if amendment.and_then(|id| dossier.amendment(id)).is_some_and(|one| one.accepted_after.is_some()) {
        let read_in = amendment.is_some_and(|id| dossier.was_read_in(id));
        return ("tag good", voice.say(if read_in { "oral-read-in" } else { "acceptance-accepted" }));
    }
    match (standing, decided) {
        (Some(Standing::Fallen), _) => ("tag bad", voice.say(Standing::Fallen.key())),
        (_, Some((subject, outcome @ Outcome::Adopted))) => ("tag good", voice.say(outcome_key(subject, outcome))),
        (_, Some((subject, outcome))) => ("tag bad", voice.say(outcome_key(subject, outcome))),
        _ if is_next => ("tag hold", voice.say("list-next")),
        _ => ("tag", voice.say("list-waits")),
    }
}

fn falls(voice: Voice, dossier: &Dossier, amendment: Option<&AmendmentId>, item: &Item) -> Option<String> {
    let one = dossier.amendment(amendment?)?;
    let label = |id: &AmendmentId| dossier.amendment(id).map(|other| other.cited());
    if let Some(to) = one.fell_to.as_ref().and_then(label) {
        return Some(voice.m("list-fell-to").arg("amendment", to).to_string());
    }
    if !one.standing.is_pending() {
        return None;
    }
    let open = |id: &&AmendmentId| dossier.amendment(id).is_some_and(|other| other.standing.is_pending());
    let labels: Vec<String> = item.falls_if.iter().filter(open).filter_map(label).collect();
    (!labels.is_empty()).then(|| voice.m("list-falls-if").arg("amendments", labels).to_string())
}
