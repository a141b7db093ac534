//! What one follows: the button on each page, and the list of it all.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use askama::Template;
use serde::Deserialize;

use super::account::{Section, sections};
use super::amendment_view::title;
use super::clause_names::{ClauseNames, sentence};
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActResult, Dossier, Followable, Visitor, follow, once, stop_following};
use crate::ids::{AmendmentId, ClauseId};
use crate::storage::watches::{self, Watch, WatchKind};
use crate::storage::{Db, Store, StoreResult};

/// The button that follows what a page shows, or stops.
#[derive(Debug, Clone)]
pub(super) struct FollowView {
    pub(super) kind: WatchKind,
    pub(super) subject: String,
    /// Whether the reader follows it.
    pub(super) followed: bool,
}

impl FollowView {
    /// None for those who are not signed in and for what cannot be followed.
    pub(super) fn new(kind: WatchKind, subject: &str, followed: Option<bool>) -> Option<Self> {
        Some(Self { kind, subject: subject.to_owned(), followed: followed? })
    }

    /// The key of the words of its button.
    pub(super) const fn key(&self) -> &'static str {
        match (self.kind, self.followed) {
            (_, true) => "follow-stop",
            (WatchKind::Declaration, false) => "follow-declaration",
            (WatchKind::Clause, false) => "follow-clause",
            (WatchKind::Amendment, false) => "follow-amendment",
        }
    }
}

/// Whether a visitor follows something; none for those who are not signed in.
///
/// # Errors
/// Only if the query fails.
pub(super) fn is_followed(db: &mut Db, visitor: &Visitor, subject: &str) -> StoreResult<Option<bool>> {
    visitor.account.as_ref().map(|account| watches::is_followed(db, &account.id, subject)).transpose()
}

/// Something that is followed, as the list names it.
struct Line {
    href: String,
    name: String,
    /// The language of the name, if it is the title of a text.
    lang: Option<String>,
    /// The title of the text, and its language; none of a text itself.
    on: Option<(String, String)>,
    kind: &'static str,
    subject: String,
}

#[derive(Template)]
#[template(path = "account/following.html")]
struct Index {
    page: Page,
    sections: Vec<Section>,
    lines: Vec<Line>,
}

/// GET /account/following: everything that the reader follows.
pub(super) async fn index(reader: Reader, store: Data<Store>) -> PageResult {
    reader.visitor.signed_in()?;
    let asking = reader.clone();
    let lines = store.read(move |db| lines(db, &asking)).await?;
    let page = Page::new(&reader, reader.voice.say("following-title"));
    html(StatusCode::OK, &Index { page, sections: sections(&reader), lines })
}

/// The queries of a [`Dossier`] for each text of which something is followed.
fn lines(db: &mut Db, reader: &Reader) -> ActResult<Vec<Line>> {
    let watches = watches::of_account(db, &reader.visitor.signed_in()?.id)?;
    let mut ids: Vec<_> = watches.iter().map(|watch| watch.declaration_id.clone()).collect();
    ids.sort();
    ids.dedup();
    let mut dossiers = Vec::new();
    for id in ids {
        let dossier = Dossier::of(db, &id)?;
        if dossier.may_read(&reader.visitor) {
            dossiers.push(dossier);
        }
    }
    let found = watches.iter().filter_map(|watch| {
        let dossier = dossiers.iter().find(|one| one.declaration.id == watch.declaration_id)?;
        line(reader, dossier, watch)
    });
    Ok(found.collect())
}

fn line(reader: &Reader, dossier: &Dossier, watch: &Watch) -> Option<Line> {
    let (voice, slug) = (reader.voice, &dossier.declaration.slug);
    let text = (dossier.base_text().title.clone(), dossier.declaration.language.to_string());
    let own = (watch.kind == WatchKind::Declaration).then(|| text.1.clone());
    let (href, name, on) = match watch.kind {
        WatchKind::Declaration => (paths::declaration(slug), text.0, None),
        WatchKind::Amendment => {
            let amendment = dossier.amendment(&AmendmentId::new(watch.subject.as_str()))?;
            (paths::amendment(&amendment.id), title(voice, amendment), Some(text))
        }
        WatchKind::Clause => {
            let id = ClauseId::new(watch.subject.as_str());
            let current = dossier.current().text;
            let of = if dossier.base_text().clause(&id).is_some() { dossier.base_text() } else { &current };
            let name = sentence(&ClauseNames::numbered(voice, of, dossier.provisional()).name(&id));
            (paths::clause_page(slug, &id), name, Some(text))
        }
    };
    Some(Line { href, name, lang: own, on, kind: watch.kind.key(), subject: watch.subject.clone() })
}

/// The form of the button.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Following {
    once: String,
    kind: String,
    subject: String,
}

/// POST /account/following: follows something, and shows it.
pub(super) async fn create(reader: Reader, store: Data<Store>, form: Form<Following>) -> PageResult {
    let form = form.into_inner();
    let what = Followable::read(&form.kind, &form.subject).ok_or(PageError::Missing)?;
    let visitor = reader.visitor.clone();
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let dossier = follow(tx, &visitor, &what)?;
            let slug = &dossier.declaration.slug;
            Ok(match &what {
                Followable::Declaration(_) => paths::declaration(slug),
                Followable::Clause(id) => paths::clause_page(slug, id),
                Followable::Amendment(id) => paths::amendment(id),
            })
        })
    });
    Ok(see_other(done.await?))
}

/// POST /account/following/end: stops following something, and shows the page that the button was on.
pub(super) async fn destroy(reader: Reader, store: Data<Store>, form: Form<Following>) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let back = paths::local(&reader.path).unwrap_or(paths::ACCOUNT_FOLLOWING).to_owned();
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            stop_following(tx, &visitor, &form.subject)?;
            Ok(back)
        })
    });
    Ok(see_other(done.await?))
}
