//! Declarations that relate to the same question: in what order they are put, and whether the body goes on.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::declarations::load;
use super::form::Faults;
use super::listed::Listed;
use super::queue_view::{QueueView, may_ask};
use super::sheet::{Acted, Answer, Field, Posted, Way, act};
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, Dossier, OrderProposals, QueueProposals, Remark, Visitor, ask_to_stop, may_read,
    order_proposals, queue_draft, queue_proposals, rules, unqueue_proposal,
};
use crate::ids::DeclarationId;
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::Act;
use crate::storage::declarations::Declaration;
use crate::storage::queues::Rival;
use crate::storage::{Db, Store, StoreResult, Tx, declarations, versions};

/// A proposal, as the page lists it.
struct Line {
    id: String,
    href: String,
    title: String,
    lang: String,
    by: String,
    /// When it was tabled.
    tabled: Option<Rich>,
    /// The class and the key of its stage.
    tag: (&'static str, &'static str),
    /// The title of the one that it would replace.
    replaces: Option<String>,
    /// Whether it is the one whose page this is.
    own: bool,
    /// Its place, as it stands or as it was typed.
    place: String,
}

#[derive(Template)]
#[template(path = "proposals/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    place: Option<String>,
    lines: Vec<Line>,
    /// The decision on another order, and why.
    ordered: Option<(String, String)>,
    /// By what rule they are in this order.
    rule: String,
    slug: String,
    /// The fields of the form that says to which other it relates; none for those who may not.
    relate: Vec<Field>,
    leave: Vec<Field>,
    /// Where that form goes.
    action: String,
    order: Vec<Field>,
    stop: bool,
    /// Where another text is begun in its place.
    rival: Option<String>,
}

/// What the forms of the page send.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct QueueForm {
    of: String,
    replaces: String,
    reason: String,
}

/// Which form came back, with what was typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    queue: QueueForm,
    decision: String,
    /// Why another order.
    why: String,
    places: Vec<(String, String)>,
}

/// GET /declarations/{slug}/proposals: those on the same question, in the order in which they are put.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    render(&reader, &store, slug.into_inner(), &Typed::default(), Faults::none()).await
}

async fn render(reader: &Reader, store: &Store, slug: String, typed: &Typed, faults: Faults) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = load(db, &visitor, &slug)?;
        let others = others(db, &dossier, &visitor)?;
        Ok((dossier, others))
    });
    let (dossier, others) = read.await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let rule = &dossier.rules().voting.proposals.rule;
    let ordered = dossier.queue.as_ref().filter(|line| line.queue.ordered_at.is_some());
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let slug = &dossier.declaration.slug;
    let template = Index {
        page: Page::new(reader, voice.say("proposals-title")).under_text(&dossier),
        place: QueueView::of(voice, &dossier, &reader.visitor, false).map(|view| view.words),
        lines: lines(voice, reader, &dossier, typed)?,
        ordered: ordered.map(|line| (line.queue.decision.clone(), line.queue.reason.clone())),
        rule: rule.rule.clone(),
        relate: relate_fields(reader, &dossier, others, &typed.queue),
        leave: leave_fields(reader, &dossier, &typed.queue),
        order: order_fields(reader, &dossier, typed),
        action: if is_draft(&dossier) { paths::proposals_act(slug, "draft") } else { paths::proposals(slug) },
        stop: may_ask(&dossier, &reader.visitor),
        rival: rival(reader, &dossier),
        slug: slug.clone(),
        faults,
    };
    html(status, &template)
}

/// The other texts of the meeting that were tabled and that the visitor may read: place in addresses and title.
fn others(db: &mut Db, dossier: &Dossier, visitor: &Visitor) -> StoreResult<Vec<(String, String)>> {
    let mut all = Vec::new();
    for one in declarations::of_meeting(db, &dossier.meeting.id)? {
        let other = one.id != dossier.declaration.id && one.tabled_at.is_some();
        if other && is_readable(dossier, &one, visitor)? {
            all.push(one);
        }
    }
    let ids: Vec<DeclarationId> = all.iter().map(|one| one.id.clone()).collect();
    let mut titles = versions::titles(db, &ids)?;
    let mut named = |one: Declaration| {
        let title = titles.remove(&one.id).map(|(_, title)| title).filter(|title| !title.is_empty());
        (one.slug.clone(), title.unwrap_or(one.slug))
    };
    Ok(all.into_iter().map(&mut named).collect())
}

/// Whether the visitor may read another text of the meeting, under the rules that it stands under.
fn is_readable(dossier: &Dossier, other: &Declaration, visitor: &Visitor) -> StoreResult<bool> {
    let text = if other.rules.is_empty() { &dossier.body.rules } else { &other.rules };
    Ok(other.id == dossier.declaration.id || may_read(other, &rules(text)?.rules, visitor))
}

fn lines(voice: Voice, reader: &Reader, dossier: &Dossier, typed: &Typed) -> StoreResult<Vec<Line>> {
    let mut lines = Vec::new();
    for rival in dossier.rivals() {
        if is_readable(dossier, &rival.declaration, &reader.visitor)? {
            let id = rival.declaration.id.as_str();
            let typed = typed.places.iter().find(|(one, _)| one == id).map(|(_, place)| place.clone());
            let place = typed.unwrap_or_else(|| (lines.len() + 1).to_string());
            lines.push(line(voice, dossier, rival, place));
        }
    }
    Ok(lines)
}

fn line(voice: Voice, dossier: &Dossier, rival: &Rival, place: String) -> Line {
    let declaration = &rival.declaration;
    let replaced = |id: &DeclarationId| dossier.rivals().iter().find(|one| one.declaration.id == *id);
    let listed = Listed {
        href: paths::declaration(&declaration.slug),
        title: rival.title.clone(),
        lang: rival.lang.clone(),
        draft: declaration.tabled_at.is_none(),
        declaration: declaration.clone(),
    };
    Line {
        id: declaration.id.to_string(),
        title: listed.label(voice),
        tag: (listed.tag(), declaration.stage.key()),
        by: dossier.delegation_name(declaration.delegation_id.as_ref()).to_owned(),
        tabled: declaration.tabled_at.map(|tabled| voice.time_tag(tabled, zone(&dossier.meeting.zone))),
        replaces: rival.place.replaces_id.as_ref().and_then(replaced).map(|one| one.title.clone()),
        own: declaration.id == dossier.declaration.id,
        href: listed.href,
        lang: listed.lang,
        place,
    }
}

/// Whether the reader may say with which others it stands: of a draft who writes it, else the chair and the secretariat.
fn may_queue(reader: &Reader, dossier: &Dossier) -> bool {
    let act = if is_draft(dossier) { Act::WriteDraft } else { Act::QueueProposals };
    dossier.permit(&reader.visitor, act).is_ok()
}

const fn is_draft(dossier: &Dossier) -> bool {
    dossier.declaration.tabled_at.is_none()
}

fn relate_fields(reader: &Reader, dossier: &Dossier, others: Vec<(String, String)>, typed: &QueueForm) -> Vec<Field> {
    let draft = is_draft(dossier);
    let queued = |slug: &str| !draft && dossier.rivals().iter().any(|one| one.declaration.slug == slug);
    let left: Vec<_> = others.into_iter().filter(|(slug, _)| !queued(slug)).collect();
    if left.is_empty() || !may_queue(reader, dossier) {
        return Vec::new();
    }
    let none = draft.then(|| Answer::new("", reader.voice.say("proposals-of-none")));
    let answers = none.into_iter().chain(left.into_iter().map(|(slug, title)| Answer::new(slug, title))).collect();
    let mut fields = vec![Field::select("of", "proposals-of", &typed.of, answers)];
    if draft || dossier.queue.is_none() {
        fields.push(Field::yes("replaces", "proposals-replaces", &typed.replaces).hint("proposals-replaces-hint"));
    }
    fields
}

fn leave_fields(reader: &Reader, dossier: &Dossier, typed: &QueueForm) -> Vec<Field> {
    if dossier.queue.is_none() || is_draft(dossier) || !may_queue(reader, dossier) {
        return Vec::new();
    }
    vec![Field::line("reason", "field-reason", &typed.reason)]
}

fn order_fields(reader: &Reader, dossier: &Dossier, typed: &Typed) -> Vec<Field> {
    if dossier.place_in_queue().is_none() || dossier.permit(&reader.visitor, Act::OrderVoting).is_err() {
        return Vec::new();
    }
    let decision = Field::line("decision", "rules-decision", &typed.decision);
    let by_body = dossier.rules().voting.proposals.value.is_the_bodys();
    vec![
        if by_body { decision.hint("proposals-decision-hint") } else { decision.optional() },
        Field::line("why", "list-order-reason", &typed.why),
    ]
}

/// Where another text is begun in place of this one.
fn rival(reader: &Reader, dossier: &Dossier) -> Option<String> {
    let declaration = &dossier.declaration;
    let stage = Some(crate::procedure::Stage::Proposal);
    let open = declaration.tabled_at.is_some() && declaration.stage.is_open();
    let may = open && reader.visitor.may(Act::WriteDraft, &dossier.body.id, stage);
    may.then(|| format!("{}&of={}", paths::new_declaration(&dossier.meeting.slug), declaration.slug))
}

/// POST /declarations/{slug}/proposals: says that it relates to the same question as another.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<QueueForm>>,
) -> PageResult {
    relate(&reader, &store, slug.into_inner(), form.into_inner(), queue_proposals).await
}

/// POST /declarations/{slug}/proposals/draft: says it of a draft.
pub(super) async fn name(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<QueueForm>>,
) -> PageResult {
    relate(&reader, &store, slug.into_inner(), form.into_inner(), queue_draft).await
}

/// An act that says with which other one stands.
type Relating = fn(&mut Tx<'_>, &Visitor, &str, &QueueProposals) -> ActResult<()>;

async fn relate(
    reader: &Reader,
    store: &Store,
    slug: String,
    Posted { once, fields }: Posted<QueueForm>,
    relating: Relating,
) -> PageResult {
    let (name, typed) = (slug.clone(), fields.clone());
    let done = act(store, reader, once, move |tx, visitor| {
        let input = QueueProposals { of: typed.of.clone(), replaces: typed.replaces == "yes" };
        relating(tx, visitor, &name, &input)?;
        Ok(paths::proposals(&name))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => {
            render(reader, store, slug, &Typed { queue: fields, ..Typed::default() }, faults).await
        }
    }
}

/// POST /declarations/{slug}/proposals/removal: it relates to another question after all.
pub(super) async fn destroy(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<QueueForm>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let (name, typed) = (slug.clone(), fields.reason.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        unqueue_proposal(tx, visitor, &name, &remark("reason", &typed)?)?;
        Ok(paths::proposals(&name))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => {
            render(&reader, &store, slug, &Typed { queue: fields, ..Typed::default() }, faults).await
        }
    }
}

fn remark(field: &'static str, text: &str) -> ActResult<Remark> {
    Remark::new(text).map_err(|message| ActError::field(field, message))
}

/// POST /declarations/{slug}/proposals/order: another order, by a decision of the body or of the chair.
pub(super) async fn order(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, fields) = (slug.into_inner(), form.into_inner());
    let text = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value).to_owned();
    let place = |(name, value): &(String, String)| Some((name.strip_prefix("place-")?.to_owned(), value.clone()));
    let typed = Typed {
        decision: text("decision"),
        why: text("why"),
        places: fields.iter().filter_map(place).collect(),
        ..Typed::default()
    };
    let (name, sent) = (slug.clone(), typed.clone());
    let done = act(&store, &reader, text("once"), move |tx, visitor| {
        let input = OrderProposals {
            order: sorted(&sent.places)?,
            decision: remark("decision", &sent.decision)?,
            reason: remark("why", &sent.why)?,
        };
        order_proposals(tx, visitor, &name, &input)?;
        Ok(paths::proposals(&name))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => render(&reader, &store, slug, &typed, faults).await,
    }
}

/// By their numbers, each of which is a whole one and given once.
fn sorted(places: &[(String, String)]) -> ActResult<Vec<DeclarationId>> {
    let mut order: BTreeMap<u32, DeclarationId> = BTreeMap::new();
    for (id, place) in places {
        let free = place.trim().parse().ok().filter(|place| !order.contains_key(place));
        let place = free.ok_or_else(|| ActError::field("order", Message::new("proposals-order-numbers")))?;
        order.insert(place, DeclarationId::new(id.as_str()));
    }
    Ok(order.into_values().collect())
}

/// POST /declarations/{slug}/proposals/stop: the chair asks the body whether it goes on, and then puts that like any motion.
pub(super) async fn stop(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<QueueForm>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let name = slug.clone();
    let done = act(&store, &reader, once, move |tx, visitor| {
        let declaration = declarations::by_name(tx.db, &name)?;
        ask_to_stop(tx, visitor, &declaration.id, &remark("reason", &fields.reason)?)?;
        Ok(paths::motions(&name))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => render(&reader, &store, slug, &Typed::default(), faults).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_numbers_each_of_which_stands_once() {
        let sorted =
            |places: [(&str, &str); 3]| super::sorted(&places.map(|(id, place)| (id.to_owned(), place.to_owned())));
        assert_eq!(sorted([("a", "10"), ("b", " 2 "), ("c", "3")]).unwrap(), ["b", "c", "a"].map(DeclarationId::new));
        for wrong in ["x", "", "-1", "1.5", "10"] {
            assert!(sorted([("a", "10"), ("b", "2"), ("c", wrong)]).is_err(), "{wrong:?}");
        }
    }
}
