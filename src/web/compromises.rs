//! Compromises on the page of an amendment: what it replaces, what is to replace it; naming, joining and leaving.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{LinkView, heading, mark, mover, title};
use super::amendments::{Typed, act};
use super::clause_names::{Choice, ClauseNames};
use super::{PageResult, Reader};
use crate::actions::{
    ActError, Dossier, check_joining_compromise, check_naming, join_compromise, name_replaced, nameable, named_by,
    permit_of_mover,
};
use crate::ids::AmendmentId;
use crate::l10n::{Message, Voice};
use crate::procedure::{Act, Standing};
use crate::storage::Store;
use crate::storage::amendments::Amendment;
use crate::storage::replacements::Replacement;

/// An amendment that a compromise replaces, or the compromise that is to replace one.
pub(super) struct Part {
    /// Its identity.
    pub(super) id: AmendmentId,
    /// Its page.
    pub(super) link: LinkView,
    /// Whether the sponsors of the one that is replaced join.
    pub(super) joins: bool,
    /// The class and the key of what they said, or of what became of it since.
    pub(super) tag: (&'static str, &'static str),
    /// Joining.
    pub(super) join: Offer,
    /// Leaving it, or saying that one does not join.
    pub(super) leave: Offer,
}

/// What compromises say of an amendment.
pub(super) struct CompromiseView {
    /// The key of the sentence over what it replaces.
    pub(super) lead: &'static str,
    /// What it is to replace.
    pub(super) replaces: Vec<Part>,
    /// The compromises that are to replace it.
    pub(super) named_in: Vec<Part>,
    /// The one for which it is suspended, or the one that it changes is.
    pub(super) suspended: Option<LinkView>,
    /// Naming others.
    pub(super) name: Offer,
    /// Those that can be named.
    pub(super) others: Vec<Choice>,
    /// Whether it is not filed yet.
    pub(super) is_draft: bool,
}

impl CompromiseView {
    pub(super) fn new(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Self {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let all = dossier.amendments.iter();
        let is_draft = amendment.standing == Standing::Draft;
        // Once it is decided, only those that joined it are concerned.
        let concerned = |row: &&Replacement| row.joins || is_draft || amendment.standing.is_pending();
        let replaces = all.clone().filter_map(|one| dossier.replacement(&amendment.id, &one.id)).filter(concerned);
        let named_in = all.filter_map(|one| dossier.replacement(&one.id, &amendment.id));
        let others = nameable(dossier, amendment);
        let may = permit_of_mover(dossier, &reader.visitor, Act::NameReplaced, amendment);
        let name = may.and_then(|_| if is_draft { Ok(()) } else { check_naming(dossier, amendment) });
        let is_shown = (is_draft || amendment.standing.is_pending()) && !others.is_empty();
        Self {
            lead: lead(amendment.standing),
            replaces: replaces.filter_map(|row| replaced(voice, dossier, amendment, row)).collect(),
            named_in: named_in.filter_map(|row| replacing(reader, dossier, amendment, row)).collect(),
            suspended: dossier.suspended_by(amendment).map(|one| LinkView::new(voice, dossier, one)),
            name: if is_shown { offer(reader, dossier, name) } else { Offer::Hidden },
            others: choices(voice, dossier, amendment, &others),
            is_draft,
        }
    }

    /// Whether there is anything to say.
    pub(super) fn is_empty(&self) -> bool {
        self.replaces.is_empty() && self.named_in.is_empty()
    }
}

const fn lead(standing: Standing) -> &'static str {
    match standing {
        Standing::Draft => "compromise-replaces-draft",
        Standing::Filed | Standing::Admissible => "compromise-replaces",
        Standing::Adopted | Standing::Incorporated => "compromise-replaced",
        _ => "compromise-failed",
    }
}

/// What can be named, with what each changes: first what touches the same clauses.
fn choices(voice: Voice, dossier: &Dossier, amendment: &Amendment, others: &[&Amendment]) -> Vec<Choice> {
    let names = ClauseNames::of_base(voice, dossier);
    let choice = |one: &&Amendment| {
        let rows = dossier.operations(&one.id).iter();
        let what: Vec<String> = rows.map(|row| heading(voice, dossier.base_text(), &names, row)).collect();
        Choice {
            value: one.id.to_string(),
            label: format!("{}, {}: {}", title(voice, one), mover(voice, dossier, one), voice.in_one_line(&what)),
            chosen: named_by(dossier, &amendment.id).any(|id| *id == one.id),
        }
    };
    let touched = |id: &AmendmentId| dossier.operations(id).iter().filter_map(|row| row.clause_id.as_ref());
    let same = |one: &Amendment| touched(&one.id).any(|id| touched(&amendment.id).any(|own| own == id));
    let (near, far): (Vec<&Amendment>, Vec<&Amendment>) = others.iter().copied().partition(|one| same(one));
    near.iter().chain(&far).map(choice).collect()
}

/// One that a compromise replaces, as the page of the compromise lists it.
fn replaced(voice: Voice, dossier: &Dossier, compromise: &Amendment, row: &Replacement) -> Option<Part> {
    let one = dossier.amendment(&row.replaces_id)?;
    let open = one.standing.is_pending() && (compromise.standing.is_pending() || row.joins);
    let tag = match compromise.standing {
        Standing::Draft => (mark(one.standing), dossier.standing_key(one)),
        _ if open && compromise.standing.is_pending() => answer(row),
        _ => (mark(one.standing), one.standing.key()),
    };
    let (id, link) = (one.id.clone(), LinkView::new(voice, dossier, one));
    Some(Part { id, link, joins: row.joins, tag, join: Offer::Hidden, leave: Offer::Hidden })
}

/// A compromise that is to replace an amendment, as the page of that one names it; nothing of a draft.
fn replacing(reader: &Reader, dossier: &Dossier, amendment: &Amendment, row: &Replacement) -> Option<Part> {
    let compromise = dossier.amendment(&row.amendment_id).filter(|one| one.standing != Standing::Draft)?;
    let open = compromise.standing.is_pending() && amendment.standing.is_pending();
    let can = |joins: bool| {
        let permit = permit_of_mover(dossier, &reader.visitor, Act::JoinCompromise, amendment);
        let may = permit.and_then(|_| check_joining_compromise(dossier, amendment, &compromise.id, joins).map(drop));
        offer(reader, dossier, may)
    };
    let is_answered = row.answered_at.is_some();
    Some(Part {
        id: compromise.id.clone(),
        link: LinkView::new(reader.voice_at(&dossier.meeting.zone), dossier, compromise),
        joins: row.joins,
        tag: if open { answer(row) } else { (mark(compromise.standing), compromise.standing.key()) },
        join: if open && !row.joins { can(true) } else { Offer::Hidden },
        leave: if open && (row.joins || !is_answered) { can(false) } else { Offer::Hidden },
    })
}

/// The compromises that are to replace an amendment and wait for the reader's delegation to say whether it joins.
pub(super) fn awaiting(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Vec<Part> {
    let of_it = dossier.replacements.iter();
    let open = of_it.filter(|row| row.replaces_id == amendment.id && row.answered_at.is_none() && !row.joins);
    let parts = open.filter_map(|row| replacing(reader, dossier, amendment, row));
    parts.filter(|part| part.join.is_open() || part.leave.is_open()).collect()
}

/// The class and the key of what the sponsors said.
const fn answer(row: &Replacement) -> (&'static str, &'static str) {
    match (row.joins, row.answered_at) {
        (true, _) => ("good", "compromise-joined"),
        (false, None) => ("hold", "compromise-asked"),
        (false, Some(_)) => ("", "compromise-declined"),
    }
}

/// POST /amendments/{id}/replacements: names those that it is to replace.
pub(super) async fn name(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let form = form.into_inner();
    let once = form.iter().find(|(name, _)| name == "once").map(|(_, key)| key.clone()).unwrap_or_default();
    let on = (AmendmentId::new(path.into_inner()), once, Typed::default());
    act(&reader, &store, on, move |tx, visitor, id| {
        let named = form.iter().filter(|(name, _)| name == "replaces");
        let named: Vec<AmendmentId> = named.map(|(_, other)| AmendmentId::new(other.as_str())).collect();
        name_replaced(tx, visitor, id, &named)
    })
    .await
}

/// The form by which sponsors answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Joining {
    once: String,
    compromise: String,
    answer: String,
}

/// POST /amendments/{id}/compromise: joins one for the sponsors of an amendment that it names, or leaves it.
pub(super) async fn join(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Joining>) -> PageResult {
    let Joining { once, compromise, answer } = form.into_inner();
    let on = (AmendmentId::new(path.into_inner()), once, Typed::default());
    act(&reader, &store, on, move |tx, visitor, id| {
        let joins = match answer.as_str() {
            "join" => true,
            "leave" => false,
            _ => return Err(ActError::field("answer", Message::new("error-not-in-list"))),
        };
        join_compromise(tx, visitor, id, (&AmendmentId::new(compromise.as_str()), joins))
    })
    .await
}
