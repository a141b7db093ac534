//! What is said of a clause: comments, which may be resolved, and the reader's own note.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::show::{Typed, page};
use crate::actions::{
    ActResult, Dossier, Visitor, check_resolving, comment, note_clause, once, reopen_comment, resolve_comment,
};
use crate::ids::{ClauseId, CommentId, DeclarationId, MembershipId};
use crate::l10n::{Rich, zone};
use crate::procedure::Act;
use crate::storage::bodies::Membership;
use crate::storage::comments::Comment;
use crate::storage::{Store, Tx};
use crate::web::amendment_index::find;
use crate::web::amendments::remark;
use crate::web::form::Faults;
use crate::web::{PageResult, Reader, paths, see_other};

/// A comment as the page shows it.
pub(super) struct Said {
    /// Its identity.
    pub(super) id: String,
    /// Who said it, and for which delegation.
    pub(super) who: String,
    pub(super) delegation: String,
    /// When.
    pub(super) time: Rich,
    /// What.
    pub(super) words: String,
    /// Who resolved it, and when, in a sentence.
    pub(super) resolved: Option<Rich>,
    /// Where it is resolved or opened again, if the reader may.
    pub(super) action: Option<String>,
}

/// Those who said something, and those who resolved it.
pub(super) struct People {
    pub(super) names: Vec<(MembershipId, String)>,
    pub(super) places: Vec<Membership>,
}

impl People {
    fn name(&self, id: &MembershipId) -> &str {
        self.names.iter().find(|(one, _)| one == id).map_or("", |(_, name)| name)
    }
}

/// The comments on a clause: the open ones, and the resolved ones.
pub(super) fn said(
    reader: &Reader,
    dossier: &Dossier,
    comments: &[Comment],
    people: &People,
) -> (Vec<Said>, Vec<Said>) {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let may = dossier.permit(&reader.visitor, Act::Comment).is_ok();
    let time = |at| voice.time_tag(at, zone(&dossier.meeting.zone));
    let one = |comment: &Comment| {
        let place = people.places.iter().find(|place| place.id == comment.membership_id);
        let path = paths::comment_resolution(&dossier.declaration.slug, &comment.clause_id, &comment.id);
        let action = if comment.resolved_at.is_some() { format!("{path}/end") } else { path };
        let resolved = comment
            .resolved_at
            .zip(comment.resolved_by.as_ref())
            .map(|(at, by)| voice.m("comment-resolved-by").arg("who", people.name(by)).arg("time", at).rich());
        Said {
            id: comment.id.to_string(),
            who: people.name(&comment.membership_id).to_owned(),
            delegation: dossier.delegation_name(place.and_then(|place| place.delegation_id.as_ref())).to_owned(),
            time: time(comment.made_at),
            words: comment.words.clone(),
            resolved,
            action: (may && check_resolving(dossier, &reader.visitor, comment).is_ok()).then_some(action),
        }
    };
    let (resolved, open): (Vec<&Comment>, Vec<&Comment>) = comments.iter().partition(|one| one.resolved_at.is_some());
    (open.into_iter().map(one).collect(), resolved.into_iter().map(one).collect())
}

/// Does an act on a clause and shows where it led; if it is refused, the page comes back with the reason and what was typed.
pub(super) async fn act(
    reader: &Reader,
    store: &Store,
    (slug, id, key): (String, ClauseId, String),
    typed: Typed,
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &DeclarationId, &ClauseId) -> ActResult<String> + Send + 'static,
) -> PageResult {
    let (visitor, of, clause) = (reader.visitor.clone(), slug.clone(), id.clone());
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            let declaration = find(tx.db, &visitor, &of)?.declaration.id;
            let anchor = act(tx, &visitor, &declaration, &clause)?;
            Ok(format!("{}#{anchor}", paths::clause_page(&of, &clause)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(reader, store, slug, id, Faults::of(reader.voice, error)?, typed).await,
    }
}

/// The form of a comment.
#[derive(Debug, Deserialize)]
pub(in crate::web) struct Saying {
    #[serde(default)]
    once: String,
    #[serde(default)]
    words: String,
}

/// The form of a note.
#[derive(Debug, Deserialize)]
pub(in crate::web) struct Noting {
    #[serde(default)]
    once: String,
    #[serde(default)]
    note: String,
    /// How often it was saved when the form was made.
    #[serde(default)]
    revision: i64,
}

/// POST /declarations/{slug}/clauses/{id}/comments: says something under a clause.
pub(in crate::web) async fn say(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Saying>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let typed = Typed { words: form.words.clone(), ..Typed::default() };
    act(&reader, &store, (slug, ClauseId::new(id), form.once), typed, move |tx, visitor, declaration, clause| {
        let said = comment(tx, visitor, declaration, clause, &remark("words", &form.words)?)?;
        Ok(format!("said-{said}"))
    })
    .await
}

/// POST /declarations/{slug}/clauses/{id}/note: saves the reader's own note.
pub(in crate::web) async fn note(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Noting>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let typed = Typed { note: Some(form.note.clone()), ..Typed::default() };
    act(&reader, &store, (slug, ClauseId::new(id), form.once), typed, move |tx, visitor, declaration, clause| {
        let words = remark("note", &form.note)?;
        note_clause(tx, visitor, declaration, clause, (&words, form.revision))?;
        Ok("note".to_owned())
    })
    .await
}

/// A form with a button only.
#[derive(Debug, Deserialize)]
pub(in crate::web) struct Press {
    #[serde(default)]
    pub(super) once: String,
}

/// POST /declarations/{slug}/clauses/{id}/comments/{comment}/resolution: resolves a comment.
pub(in crate::web) async fn resolve(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String, String)>,
    form: Form<Press>,
) -> PageResult {
    let ((slug, id, said), form) = (path.into_inner(), form.into_inner());
    let on = (slug, ClauseId::new(id), form.once);
    act(&reader, &store, on, Typed::default(), move |tx, visitor, declaration, clause| {
        resolve_comment(tx, visitor, declaration, clause, &CommentId::new(said))?;
        Ok("discussion".to_owned())
    })
    .await
}

/// POST /declarations/{slug}/clauses/{id}/comments/{comment}/resolution/end: opens a comment again.
pub(in crate::web) async fn reopen(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String, String)>,
    form: Form<Press>,
) -> PageResult {
    let ((slug, id, said), form) = (path.into_inner(), form.into_inner());
    let on = (slug, ClauseId::new(id), form.once);
    act(&reader, &store, on, Typed::default(), move |tx, visitor, declaration, clause| {
        reopen_comment(tx, visitor, declaration, clause, &CommentId::new(said.as_str()))?;
        Ok(format!("said-{said}"))
    })
    .await
}
