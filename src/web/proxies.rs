//! The proxies of a sitting: who carries whose vote, and the form that gives one.

use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::hall_view::Hall;
use super::listed::meeting_title;
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, ActResult, GiveProxy, Remark, give_proxy, once, take_proxy_back};
use crate::ids::{DelegationId, ProxyId, SittingId};
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::{Act, ProxyEnd, ProxySpan, Role, Rules};
use crate::storage::proxies::{self, Proxy};
use crate::storage::{Db, Store, Tx};

/// The form that gives a proxy.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ProxyForm {
    once: String,
    giver: String,
    holder: String,
    authority: String,
    span: String,
}

/// A proxy in the list.
struct Line {
    words: String,
    authority: String,
    given: Rich,
    ended: Option<Rich>,
    /// Where it is taken back; none for those who may not.
    back: Option<String>,
    key: String,
}

#[derive(Template)]
#[template(path = "proxies/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    action: Option<String>,
    /// Whose vote may be given: the secretariat names it, a delegation gives its own.
    givers: Vec<(String, String)>,
    giver: String,
    holders: Vec<(String, String)>,
    /// For how long it may be given.
    spans: &'static [ProxySpan],
    /// The most proxies that one carries.
    most: u64,
    form: ProxyForm,
    lines: Vec<Line>,
    sitting: String,
}

/// Whose vote is carried by whom at a sitting, in sentences.
pub(super) fn carried(voice: Voice, hall: &Hall) -> Vec<String> {
    hall.proxies.iter().map(|one| said(voice, hall, one)).collect()
}

fn said(voice: Voice, hall: &Hall, one: &Proxy) -> String {
    let name = |id: &DelegationId| hall.participants.find(id).map_or("", |known| &known.name);
    let key = match one.span {
        _ if one.ended_at.is_some() => "proxy-carried",
        ProxySpan::Question => "proxy-carries-once",
        ProxySpan::Sitting => "proxy-carries",
    };
    let said = voice.m(key).arg("giver", name(&one.giver_id)).arg("holder", name(&one.holder_id));
    said.to_string()
}

/// GET /sittings/{id}/proxies: who carries whose vote.
pub(super) async fn index(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    render(&reader, &store, id.into_inner(), None, ProxyForm::default()).await
}

async fn render(reader: &Reader, store: &Store, id: SittingId, error: Option<ActError>, form: ProxyForm) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = move |db: &mut Db| -> Result<_, PageError> {
        let hall = Hall::load(db, &visitor, &id)?;
        let all = proxies::of_sitting(db, &id)?;
        Ok((hall, all))
    };
    let (hall, all) = store.read(read).await?;
    let voice = reader.voice_at(&hall.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let name = voice.m("sitting-name").arg("number", hall.sitting.number).to_string();
    let document = crate::actions::rules(&hall.body.rules)?;
    let own = own(reader, &hall, &document.rules);
    let voting = hall.participants.voters(&document.rules).into_iter();
    let mut named: Vec<(String, String)> = voting.map(|one| (one.id.to_string(), one.name.clone())).collect();
    named.sort_by(|a, b| voice.compare(&a.1, &b.1));
    let others = named.iter().filter(|(id, _)| own.as_ref().is_none_or(|own| own.as_str() != id)).cloned();
    let votes = own.as_ref().is_none_or(|own| named.iter().any(|(id, _)| id == own.as_str()));
    let may_give = votes && document.rules.voters.proxies.value > 0 && may(reader, &hall);
    let may_end = |one: &Proxy| may(reader, &hall) && own.as_ref().is_none_or(|own| *own == one.giver_id);
    let template = Index {
        page: Page::new(reader, voice.say("proxies-title"))
            .under(paths::meeting(&hall.meeting.slug), meeting_title(&hall.meeting))
            .under(paths::sitting(&hall.sitting.id), name),
        action: may_give.then(|| paths::proxies(&hall.sitting.id)),
        giver: own.as_ref().map_or_else(String::new, |own| {
            named.iter().find(|(id, _)| id == own.as_str()).map_or_else(String::new, |(_, name)| name.clone())
        }),
        holders: others.collect(),
        givers: if own.is_none() { named } else { Vec::new() },
        spans: ProxySpan::ALL,
        most: document.rules.voters.proxies.value,
        lines: all.iter().map(|one| line(voice, &hall, one, may_end(one))).collect(),
        sitting: paths::sitting(&hall.sitting.id),
        faults,
        form,
    };
    html(template.faults.status, &template)
}

/// Whether the reader may give proxies and take them back at all.
fn may(reader: &Reader, hall: &Hall) -> bool {
    hall.sitting.closed_at.is_none() && reader.visitor.may(Act::GiveProxy, &hall.body.id, None)
}

/// The delegation whose vote the reader gives: none for the secretariat, which names one.
fn own(reader: &Reader, hall: &Hall, rules: &Rules) -> Option<DelegationId> {
    let visitor = reader.visitor.doing(Act::GiveProxy, rules);
    let mut seats = visitor.seats(&hall.body.id);
    let speaks = |role| matches!(role, Role::Delegate | Role::HeadOfDelegation);
    seats.find(|seat| speaks(seat.role)).and_then(|seat| seat.delegation_id.clone())
}

fn line(voice: Voice, hall: &Hall, one: &Proxy, may_end: bool) -> Line {
    let place = zone(&hall.meeting.zone);
    let ended = one.ended_at.map(|at| {
        let key = match one.ended {
            Some(ProxyEnd::Lapsed) => "proxy-lapsed-at",
            Some(ProxyEnd::Spent) => "proxy-spent-at",
            Some(ProxyEnd::TakenBack) | None => "proxy-taken-back-at",
        };
        voice.m(key).arg("time", voice.time_tag(at, place)).rich()
    });
    Line {
        words: said(voice, hall, one),
        authority: one.authority.clone(),
        given: voice.m("proxy-given-at").arg("time", voice.time_tag(one.given_at, place)).rich(),
        back: (may_end && ended.is_none()).then(|| paths::proxy_return(&one.id)),
        ended,
        key: one.id.to_string(),
    }
}

/// For how long it is given: for the sitting, where nothing was chosen.
fn span(chosen: &str) -> ActResult<ProxySpan> {
    if chosen.is_empty() {
        return Ok(ProxySpan::Sitting);
    }
    ProxySpan::parse(chosen).ok_or_else(|| ActError::field("span", Message::new("error-not-in-list")))
}

/// POST /sittings/{id}/proxies: gives a proxy.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<ProxyForm>,
) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let (visitor, sitting, typed) = (reader.visitor.clone(), id.clone(), form.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &typed.once, |tx| {
                let input = GiveProxy {
                    giver: (!typed.giver.is_empty()).then(|| DelegationId::new(typed.giver.as_str())),
                    holder: DelegationId::new(typed.holder.as_str()),
                    authority: Remark::new(&typed.authority).map_err(|fault| ActError::field("authority", fault))?,
                    span: span(&typed.span)?,
                };
                give_proxy(tx, &visitor, &sitting, &input)?;
                Ok(paths::proxies(&sitting))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => {
            render(&reader, &store, id, Some(error), form).await
        }
        Err(other) => Err(other.into()),
    }
}

/// POST /proxies/{id}/return: takes a proxy back.
pub(super) async fn take_back(reader: Reader, store: Data<Store>, id: Path<ProxyId>, form: Form<Once>) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let proxy = id.clone();
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, form.key(), |tx| {
                take_proxy_back(tx, &visitor, &proxy)?;
                Ok(paths::proxies(&proxies::find(tx.db, &proxy)?.sitting_id))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error @ ActError::Refused(_)) => {
            let sitting = store.read(move |db| proxies::find(db, &id)).await?.sitting_id;
            render(&reader, &store, sitting, Some(error), ProxyForm::default()).await
        }
        Err(other) => Err(other.into()),
    }
}
