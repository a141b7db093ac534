//! One's own account: profile, mails, and the browsers that are signed in.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::reader::language_cookie;
use super::sessions::set_cookie;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{self, ActResult, Notice, Profile};
use crate::config::Config;
use crate::ids::{DelegationId, SessionId};
use crate::l10n::Voice;
use crate::language::Locale;
use crate::storage::accounts::Session;
use crate::storage::{Db, Store, StoreResult, accounts, outbox};

/// A page of the account, for the line of links above each.
pub(super) struct Section {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) is_here: bool,
}

/// The pages of an account.
pub(super) fn sections(reader: &Reader) -> Vec<Section> {
    let section = |(href, key): (&'static str, &str)| Section {
        href: href.to_owned(),
        label: reader.voice.say(key),
        is_here: reader.path.split('?').next() == Some(href),
    };
    let mut delegations: Vec<_> =
        reader.visitor.memberships.iter().filter_map(|seat| seat.delegation_id.clone()).collect();
    delegations.sort();
    delegations.dedup();
    let desk = |(at, id): (usize, &DelegationId)| Section {
        href: paths::delegation_desk(id),
        label: match at {
            0 => reader.voice.say("nav-desk"),
            _ => reader.voice.m("nav-desk-other").arg("number", at + 1).to_string(),
        },
        is_here: false,
    };
    let desks = delegations.iter().enumerate().map(desk);
    let own = [
        (paths::ACCOUNT, "account-profile"),
        (paths::ACCOUNT_MAIL, "account-mail"),
        (paths::ACCOUNT_FOLLOWING, "following-title"),
        (paths::ACCOUNT_PASSWORD, "account-password"),
        (paths::ACCOUNT_SESSIONS, "account-sessions"),
    ];
    own.map(section).into_iter().chain(desks).collect()
}

#[derive(Default, serde::Deserialize)]
pub(super) struct ProfileForm {
    name: String,
    locale: String,
    #[serde(default)]
    zone: String,
}

#[derive(Template)]
#[template(path = "account/edit.html")]
struct Edit {
    page: Page,
    sections: Vec<Section>,
    faults: Faults,
    email: String,
    profile: ProfileForm,
}

#[derive(Template)]
#[template(path = "account/mail.html")]
struct Mail {
    page: Page,
    sections: Vec<Section>,
    /// Each kind's word, its name, and whether it comes at once.
    notices: Vec<(&'static str, String, bool)>,
}

#[derive(Template)]
#[template(path = "account/sessions.html")]
struct Sessions {
    page: Page,
    sections: Vec<Section>,
    sessions: Vec<Session>,
    /// Speaks of times at home.
    voice: Voice,
    present: Option<SessionId>,
}

/// GET /account: the profile.
pub(super) async fn edit(reader: Reader) -> PageResult {
    let account = reader.visitor.signed_in()?;
    let profile = ProfileForm {
        name: account.name.clone(),
        locale: account.locale.tag().to_owned(),
        zone: account.zone.clone().unwrap_or_default(),
    };
    page(&reader, profile, Faults::none())
}

/// POST /account: changes the profile. The pages follow in its language.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    form: Form<ProfileForm>,
) -> PageResult {
    let form = form.into_inner();
    let profile = Profile::new(&form.name, &form.locale, &form.zone);
    let visitor = reader.visitor.clone();
    let changed: ActResult<Locale> = match profile {
        Ok(profile) => {
            store.write(move |tx| actions::change_profile(tx, &visitor, &profile).map(|()| profile.locale())).await
        }
        Err(invalid) => Err(invalid.into()),
    };
    match changed {
        Ok(locale) => {
            let mut response = see_other(paths::saved(paths::ACCOUNT));
            set_cookie(&mut response, &language_cookie(config.is_https(), locale))?;
            Ok(response)
        }
        Err(error) => page(&reader, form, Faults::of(reader.voice, error)?),
    }
}

/// GET /account/mail: which mails come.
pub(super) async fn edit_mail(reader: Reader, store: Data<Store>) -> PageResult {
    let id = reader.visitor.signed_in()?.id.clone();
    let off = store.read(move |db| outbox::switched_off(db, &id)).await?;
    let notices = actions::optional_notices()
        .map(|notice| {
            (notice.as_str(), reader.voice.say(notice.key()), !off.iter().any(|kind| kind == notice.as_str()))
        })
        .collect();
    let page = Page::new(&reader, reader.voice.say("account-mail"));
    html(StatusCode::OK, &Mail { page, sections: sections(&reader), notices })
}

/// POST /account/mail: chooses them. Only the boxes that are checked are sent.
pub(super) async fn update_mail(reader: Reader, store: Data<Store>, form: Form<Vec<(String, String)>>) -> PageResult {
    let wanted: Vec<Notice> =
        form.iter().filter(|(name, _)| name == "notice").filter_map(|(_, word)| Notice::parse(word)).collect();
    store.write(move |tx| actions::choose_mail(tx, &reader.visitor, &wanted)).await?;
    Ok(see_other(paths::saved(paths::ACCOUNT_MAIL)))
}

/// GET /account/sessions: the browsers that are signed in.
pub(super) async fn index_sessions(reader: Reader, store: Data<Store>) -> PageResult {
    let (id, now) = (reader.visitor.signed_in()?.id.clone(), reader.now);
    let asking = reader.clone();
    let read =
        move |db: &mut Db| -> StoreResult<_> { Ok((accounts::sessions_of(db, &id, now)?, asking.voice_at_home(db)?)) };
    let (sessions, voice) = store.read(read).await?;
    let present = reader.visitor.session.as_ref().map(|session| session.id.clone());
    let page = Page::new(&reader, reader.voice.say("account-sessions"));
    html(StatusCode::OK, &Sessions { page, sections: sections(&reader), sessions, voice, present })
}

/// POST /account/sessions/{id}/end: signs another browser out.
pub(super) async fn destroy_session(reader: Reader, store: Data<Store>, id: Path<SessionId>) -> PageResult {
    store.write(move |tx| actions::end_session(tx, &reader.visitor, &id)).await?;
    Ok(see_other(paths::ACCOUNT_SESSIONS))
}

fn page(reader: &Reader, profile: ProfileForm, faults: Faults) -> PageResult {
    let email = reader.visitor.signed_in()?.email.clone();
    let page = Page::new(reader, reader.voice.say("nav-account"));
    html(faults.status, &Edit { page, sections: sections(reader), faults, email, profile })
}
