//! Amendments: the list, one amendment, and what is done with it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_desk::delegations;
use super::amendment_offers::Offers;
use super::amendment_support::SupportView;
use super::amendment_view::AmendmentView;
use super::compromises::CompromiseView;
use super::delegation_desk::back;
use super::following::{FollowView, is_followed};
use super::form::Faults;
use super::histories::{Event, history, is_about};
use super::revisions::{RevisionView, Revisions};
use super::settlements::CarriedView;
use super::treatments::TreatmentView;
use super::{Page, PageResult, Reader, html, paths, revisions, see_other, treatments as treated};
use crate::actions::{
    ActError, ActResult, Dossier, DraftApproval, Remark, Ruling, Visitor, accept_amendment, cosponsor_amendment,
    delete_amendment_draft, find_amendment, leave_amendment, once, read_in, rule_admissibility, withdraw_amendment,
};
use crate::ids::{AmendmentId, DelegationId, MembershipId};
use crate::l10n::{Message, Rich, zone};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::bodies::{self, Delegation};
use crate::storage::journal::{self, Entry};
use crate::storage::tags::{self, Tag, Tags};
use crate::storage::treatments::{self, Answered};
use crate::storage::watches::WatchKind;
use crate::storage::{Db, Store, StoreResult, Tx};

/// An amendment with what its page says beside the declaration's own facts.
struct File {
    dossier: Dossier,
    amendment: Amendment,
    approval: DraftApproval,
    followed: Option<bool>,
    entries: Vec<Entry>,
    names: Vec<(MembershipId, String)>,
    revisions: Revisions,
    treatments: Vec<Answered>,
    tags: Tags,
}

impl File {
    fn load(db: &mut Db, visitor: &Visitor, id: &AmendmentId) -> ActResult<Self> {
        let (dossier, amendment) = find_amendment(db, visitor, id)?;
        let mut entries = journal::of_declaration(db, &amendment.declaration_id)?;
        entries.retain(|entry| is_about(entry, id));
        let who: Vec<MembershipId> = entries.iter().filter_map(|entry| entry.membership_id.clone()).collect();
        let names = bodies::names_of(db, &who)?;
        let approval = DraftApproval::of(db, visitor, &amendment)?;
        let filed = amendment.standing != Standing::Draft;
        let followed = if filed { is_followed(db, visitor, id.as_str())? } else { None };
        let tags = tags::of_declaration(db, &amendment.declaration_id)?;
        let revisions = revisions::read(db, &amendment)?;
        let treatments = treatments::of_amendment(db, id)?;
        Ok(Self { dossier, amendment, approval, followed, entries, names, revisions, treatments, tags })
    }

    /// The proposed treatments, the last first.
    fn treatments(&self, reader: &Reader) -> Vec<TreatmentView> {
        let revised = revisions::words(&self.revisions);
        let before = |at| treated::words_after(&self.dossier, &self.amendment, &revised, at);
        TreatmentView::all(reader, &self.dossier, &self.amendment, &self.treatments, &before)
    }
}

/// A decision on an amendment, for its page.
struct Decision {
    href: String,
    outcome: &'static str,
    declared_at: Option<Rich>,
}

#[derive(Template)]
#[template(path = "amendments/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    typed: Typed,
    view: AmendmentView,
    offers: Offers,
    carried: Option<CarriedView>,
    revisions: Vec<RevisionView>,
    treatments: Vec<TreatmentView>,
    compromise: CompromiseView,
    support: SupportView,
    follow: Option<FollowView>,
    decision: Option<Decision>,
    fell_to: Option<(String, String)>,
    history: Vec<Event>,
    language: String,
    delegations: Vec<Delegation>,
    /// The tags of the declaration, each with whether the amendment bears it.
    tags: Vec<(Tag, bool)>,
    /// The words of those that it bears.
    labels: Vec<String>,
    /// Whether the reader may put them on and take them off.
    sorts: bool,
}

/// What was typed into the forms of the page, for when it comes back.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) reason: String,
    pub(super) comment: String,
    pub(super) words: String,
    /// The words of a settlement, each by the name of its field.
    pub(super) settled: Vec<(String, String)>,
}

impl Show {
    fn new(reader: &Reader, file: &File, faults: Faults, typed: Typed) -> StoreResult<Self> {
        let voice = reader.voice_at(&file.dossier.meeting.zone);
        let (dossier, amendment) = (&file.dossier, &file.amendment);
        let view = AmendmentView::new(voice, dossier, amendment).with_collisions(voice, dossier, amendment);
        let slug = &dossier.declaration.slug;
        let page = Page::new(reader, view.title.clone())
            .under_text(dossier)
            .under(paths::amendments(slug), voice.say("amendments-title"));
        let decided = dossier.decided_question(&amendment.id);
        Ok(Self {
            decision: decided.and_then(|question| {
                let declared_at = question.declared_at.map(|at| voice.time_tag(at, zone(&dossier.meeting.zone)));
                Some(Decision { href: paths::question(&question.id), outcome: question.outcome?.key(), declared_at })
            }),
            fell_to: amendment
                .fell_to
                .as_ref()
                .and_then(|id| dossier.amendment(id))
                .map(|one| (paths::amendment(&one.id), super::amendment_view::title(voice, one))),
            offers: Offers::new(reader, dossier, amendment),
            carried: CarriedView::new(reader, dossier, amendment, &typed.settled)?,
            revisions: RevisionView::all(reader, dossier, amendment, &file.revisions),
            treatments: file.treatments(reader),
            compromise: CompromiseView::new(reader, dossier, amendment),
            support: SupportView::new(reader, dossier, amendment, &file.approval),
            follow: FollowView::new(WatchKind::Amendment, amendment.id.as_str(), file.followed),
            history: history(voice, dossier, &amendment.id, &file.entries, &file.names),
            language: amendment.language.to_string(),
            delegations: may_join(reader, dossier, amendment),
            tags: file.tags.list.iter().map(|tag| (tag.clone(), file.tags.bears(&amendment.id, &tag.id))).collect(),
            labels: file.tags.on(&amendment.id).map(|tag| tag.word.clone()).collect(),
            sorts: amendment.standing != Standing::Draft
                && dossier.permit(&reader.visitor, Act::SortAmendments).is_ok(),
            page,
            faults,
            typed,
            view,
        })
    }
}

/// The delegations that the rules let co-sponsor, and that do not stand for an amendment yet.
fn may_join(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Vec<Delegation> {
    let stands = |one: &Delegation| {
        let joined = dossier.amendment_sponsors.iter().filter(|sponsor| sponsor.amendment_id == amendment.id);
        amendment.delegation_id.as_ref() == Some(&one.id)
            || joined.into_iter().any(|sponsor| sponsor.delegation_id == one.id)
    };
    let mut may = delegations(reader, dossier, Act::CosponsorAmendment);
    may.retain(|one| !stands(one));
    may
}

/// GET /amendments/{id}: an amendment.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let id = AmendmentId::new(path.into_inner());
    page(&reader, &store, id, None, Typed::default()).await
}

/// The page of an amendment, also after an act on it was not done.
pub(super) async fn page(
    reader: &Reader,
    store: &Store,
    id: AmendmentId,
    error: Option<ActError>,
    typed: Typed,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let file = store.read(move |db| File::load(db, &visitor, &id)).await?;
    let faults = Faults::after(reader.voice_at(&file.dossier.meeting.zone), error)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &file, faults, typed)?)
}

/// Does an act on an amendment and shows it, or the desk where the form was; if it is refused, the page comes back with the reason and what was typed.
pub(super) async fn act(
    reader: &Reader,
    store: &Store,
    (id, key, typed): (AmendmentId, String, Typed),
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &AmendmentId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let (visitor, of, back) = (reader.visitor.clone(), id.clone(), back(reader, &id));
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            act(tx, &visitor, &of)?;
            Ok(back)
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(reader, store, id, Some(error), typed).await,
    }
}

/// A form with a button only.
#[derive(Debug, Deserialize)]
pub(super) struct Press {
    #[serde(default)]
    once: String,
    /// Of a form that asks for a delegation: which.
    on_behalf_of: Option<String>,
}

impl Press {
    /// The delegation at whose oral request it is sent; none of a form that asks for none.
    fn delegation(&self) -> ActResult<Option<DelegationId>> {
        named(self.on_behalf_of.as_deref())
    }
}

/// The delegation that was chosen in a list which begins with nobody.
///
/// # Errors
/// The fault of the field if none was chosen.
pub(super) fn named(chosen: Option<&str>) -> ActResult<Option<DelegationId>> {
    match chosen {
        Some("") => Err(ActError::field("on_behalf_of", Message::new("error-delegation-missing"))),
        chosen => Ok(chosen.map(DelegationId::new)),
    }
}

/// POST /amendments/{id}/cosponsorship: joins the sponsors.
pub(super) async fn cosponsor(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Press>) -> PageResult {
    let form = form.into_inner();
    let on = (AmendmentId::new(path.into_inner()), form.once.clone(), Typed::default());
    act(&reader, &store, on, move |tx, visitor, id| cosponsor_amendment(tx, visitor, id, form.delegation()?.as_ref()))
        .await
}

/// POST /amendments/{id}/cosponsorship/deletion: leaves the sponsors.
pub(super) async fn leave(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Press>) -> PageResult {
    let form = form.into_inner();
    let on = (AmendmentId::new(path.into_inner()), form.once.clone(), Typed::default());
    act(&reader, &store, on, move |tx, visitor, id| leave_amendment(tx, visitor, id, form.delegation()?.as_ref())).await
}

/// POST /amendments/{id}/reading: it is read into the text as a whole.
pub(super) async fn read_out(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Press>) -> PageResult {
    let on = (AmendmentId::new(path.into_inner()), form.into_inner().once, Typed::default());
    act(&reader, &store, on, read_in).await
}

/// POST /amendments/{id}/acceptance: the sponsors of the declaration accept it.
pub(super) async fn accept(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Press>) -> PageResult {
    let on = (AmendmentId::new(path.into_inner()), form.into_inner().once, Typed::default());
    act(&reader, &store, on, accept_amendment).await
}

/// A form with a reason.
#[derive(Debug, Deserialize)]
pub(super) struct Reasoned {
    #[serde(default)]
    once: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    ruling: String,
}

/// POST /amendments/{id}/withdrawal: takes it back.
pub(super) async fn withdraw(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Reasoned>,
) -> PageResult {
    let form = form.into_inner();
    let typed = Typed { reason: form.reason.clone(), ..Typed::default() };
    let on = (AmendmentId::new(path.into_inner()), form.once, typed);
    act(&reader, &store, on, move |tx, visitor, id| {
        withdraw_amendment(tx, visitor, id, &remark("reason", &form.reason)?)
    })
    .await
}

/// POST /amendments/{id}/ruling: rules on its admissibility.
pub(super) async fn rule(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Reasoned>) -> PageResult {
    let form = form.into_inner();
    let typed = Typed { reason: form.reason.clone(), ..Typed::default() };
    let on = (AmendmentId::new(path.into_inner()), form.once, typed);
    act(&reader, &store, on, move |tx, visitor, id| {
        let reason = remark("reason", &form.reason)?;
        let ruling = match form.ruling.as_str() {
            "admissible" => Ruling::Admissible(reason),
            "inadmissible" => Ruling::Inadmissible(reason),
            _ => return Err(ActError::field("ruling", Message::new("error-not-in-list"))),
        };
        rule_admissibility(tx, visitor, id, &ruling)
    })
    .await
}

/// POST /amendments/{id}/deletion: throws a draft away.
pub(super) async fn destroy(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Press>) -> PageResult {
    let id = AmendmentId::new(path.into_inner());
    let (visitor, of, form) = (reader.visitor.clone(), id.clone(), form.into_inner());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let slug = find_amendment(tx.db, &visitor, &of)?.0.declaration.slug;
            delete_amendment_draft(tx, &visitor, &of)?;
            Ok(paths::amendments(&slug))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, id, Some(error), Typed::default()).await,
    }
}

/// A remark that was typed into a field.
pub(super) fn remark(field: &'static str, typed: &str) -> ActResult<Remark> {
    Remark::new(typed).map_err(|message| ActError::field(field, message))
}
