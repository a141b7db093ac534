//! One clause: its words, the amendments to it, what was said of it.

use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_index::find;
use super::amendment_offers::{Offer, offer};
use super::amendment_view::{AmendmentView, touches};
use super::amendments::remark;
use super::clause_names::{ClauseNames, sentence};
use super::following::{FollowView, is_followed};
use super::form::Faults;
use super::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};
use crate::actions::{ActResult, Dossier, Visitor, check_beginning, comment, once};
use crate::ids::{ClauseId, MembershipId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Standing};
use crate::storage::comments::{self, Comment};
use crate::storage::watches::WatchKind;
use crate::storage::{Db, Store, bodies};
use crate::text::ending::ending_of;

/// A remark as the page shows it.
struct Said {
    id: String,
    who: String,
    delegation: String,
    time: Rich,
    words: String,
}

#[derive(Template)]
#[template(path = "clauses/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    number: String,
    html: Rich,
    language: String,
    is_new: bool,
    amendments: Vec<AmendmentView>,
    panels: Vec<(String, i64, String)>,
    comments: Vec<Said>,
    typed: String,
    discuss: Offer,
    amend: Offer,
    amend_href: String,
    text_href: String,
    autosave: String,
    follow: Option<FollowView>,
}

/// A clause with its discussion.
struct File {
    dossier: Dossier,
    comments: Vec<Comment>,
    names: Vec<(MembershipId, String)>,
    delegations: Vec<(MembershipId, String)>,
    followed: Option<bool>,
}

impl File {
    fn load(db: &mut Db, visitor: &Visitor, slug: &str, clause: &ClauseId) -> ActResult<Self> {
        let dossier = find(db, visitor, slug)?;
        let mut comments = comments::of_declaration(db, &dossier.declaration.id)?;
        comments.retain(|one| one.clause_id == *clause);
        let mut who: Vec<MembershipId> = comments.iter().map(|one| one.membership_id.clone()).collect();
        who.sort_unstable();
        who.dedup();
        let names = bodies::names_of(db, &who)?;
        let mut delegations = Vec::new();
        for id in who {
            let place = bodies::membership(db, &id)?;
            delegations.push((id, dossier.delegation_name(place.delegation_id.as_ref()).to_owned()));
        }
        let followed = is_followed(db, visitor, clause.as_str())?;
        Ok(Self { dossier, comments, names, delegations, followed })
    }
}

impl Show {
    fn new(reader: &Reader, file: &File, id: &ClauseId, faults: Faults, typed: String) -> Option<Self> {
        let dossier = &file.dossier;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let current = dossier.current().text;
        let text = if dossier.base_text().clause(id).is_some() { dossier.base_text() } else { &current };
        let clause = text.clause(id)?;
        let names = ClauseNames::numbered(voice, text, dossier.provisional());
        let slug = &dossier.declaration.slug;
        let is_new = dossier.base_text().clause(id).is_none();
        let filed =
            dossier.amendments.iter().filter(|one| one.standing != Standing::Draft && touches(dossier, one, id));
        let view = |one| AmendmentView::new(voice, dossier, one).with_collisions(voice, dossier, one);
        let begin = dossier
            .permit(&reader.visitor, Act::ProposeAmendment)
            .and_then(|_| check_beginning(dossier, None, reader.now));
        let account = reader.visitor.account.as_ref().map_or_else(String::new, |account| account.id.to_string());
        Some(Self {
            page: Page::new(reader, sentence(&names.name(id))).under(paths::declaration(slug), text.title.clone()),
            here: paths::clause_page(slug, id),
            number: names.number(id),
            html: rendering::clause(clause, &ending_of(text, &dossier.style, id)),
            language: text.language.to_string(),
            amendments: filed.map(view).collect(),
            panels: panels(dossier, id),
            comments: file.said(voice),
            discuss: offer(reader, dossier, dossier.permit(&reader.visitor, Act::Comment).map(drop)),
            amend: if is_new { Offer::Hidden } else { offer(reader, dossier, begin) },
            amend_href: paths::new_amendment_to(slug, id),
            text_href: paths::clause(slug, id),
            autosave: format!("{account}/comment/{id}"),
            follow: FollowView::new(WatchKind::Clause, id.as_str(), file.followed),
            is_new,
            faults,
            typed,
        })
    }
}

/// The panels that a clause was given to: page, number, theme.
fn panels(dossier: &Dossier, id: &ClauseId) -> Vec<(String, i64, String)> {
    let given = dossier.assignments.iter().filter(|one| one.clause_id.as_ref() == Some(id));
    let panels = given.filter_map(|one| dossier.panel(&one.panel_id));
    panels.map(|panel| (paths::panel(&panel.id), panel.number, panel.theme.clone())).collect()
}

impl File {
    fn said(&self, voice: Voice) -> Vec<Said> {
        let of = |list: &[(MembershipId, String)], id: &MembershipId| {
            list.iter().find(|(one, _)| one == id).map_or_else(String::new, |(_, name)| name.clone())
        };
        let said = |one: &Comment| Said {
            id: one.id.to_string(),
            who: of(&self.names, &one.membership_id),
            delegation: of(&self.delegations, &one.membership_id),
            time: voice.time_tag(one.made_at, zone(&self.dossier.meeting.zone)),
            words: one.words.clone(),
        };
        self.comments.iter().map(said).collect()
    }
}

/// GET /declarations/{slug}/clauses/{id}: a clause.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<(String, String)>) -> PageResult {
    let (slug, id) = path.into_inner();
    page(&reader, &store, slug, ClauseId::new(id), Faults::none(), String::new()).await
}

async fn page(reader: &Reader, store: &Store, slug: String, id: ClauseId, faults: Faults, typed: String) -> PageResult {
    let (visitor, clause) = (reader.visitor.clone(), id.clone());
    let file = store.read(move |db| File::load(db, &visitor, &slug, &clause)).await?;
    let status = faults.status;
    html(status, &Show::new(reader, &file, &id, faults, typed).ok_or(PageError::Missing)?)
}

/// The form of a remark.
#[derive(Debug, Deserialize)]
pub(super) struct Saying {
    #[serde(default)]
    once: String,
    #[serde(default)]
    words: String,
}

/// POST /declarations/{slug}/clauses/{id}/comments: says something under a clause.
pub(super) async fn say(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Saying>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let id = ClauseId::new(id);
    let (visitor, of, clause, words) = (reader.visitor.clone(), slug.clone(), id.clone(), form.words.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let declaration = find(tx.db, &visitor, &of)?.declaration;
            let said = comment(tx, &visitor, &declaration.id, &clause, &remark("words", &words)?)?;
            Ok(format!("{}#said-{said}", paths::clause_page(&of, &clause)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, id, Faults::of(reader.voice, error)?, form.words).await,
    }
}
