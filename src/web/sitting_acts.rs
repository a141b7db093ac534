//! What is done with a sitting as such: suspended, resumed, its chair handed over.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::sittings::{Again, Once, render};
use super::{PageResult, Reader, paths, see_other};
use crate::actions::{ActError, ActResult, Remark, hand_over_chair, once, resume_sitting, suspend_sitting};
use crate::ids::{MembershipId, SittingId};
use crate::storage::{Store, Tx};

/// What the chair says with a suspension.
#[derive(Debug, Deserialize)]
pub(super) struct SuspensionForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    words: String,
}

/// To whom the chair is handed over.
#[derive(Debug, Deserialize)]
pub(super) struct ChairForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    to: String,
}

/// POST /sittings/{id}/suspension: suspends a sitting.
pub(super) async fn suspend(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<SuspensionForm>,
) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let key = form.once.clone();
    let again = Again { suspension: form.words.clone(), ..Again::default() };
    let act = move |tx: &mut Tx<'_>, id: &SittingId| {
        let words = Remark::new(&form.words).map_err(|fault| ActError::field("words", fault))?;
        suspend_sitting(tx, &visitor, id, &words)
    };
    conduct(&reader, &store, id.into_inner(), key, act, again).await
}

/// POST /sittings/{id}/resumption: resumes a sitting.
pub(super) async fn resume(reader: Reader, store: Data<Store>, id: Path<SittingId>, form: Form<Once>) -> PageResult {
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &SittingId| resume_sitting(tx, &visitor, id);
    conduct(&reader, &store, id.into_inner(), form.key().to_owned(), act, Again::default()).await
}

/// POST /sittings/{id}/chair: hands the chair over.
pub(super) async fn hand_over(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<ChairForm>,
) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let to = MembershipId::new(form.to);
    let act = move |tx: &mut Tx<'_>, id: &SittingId| hand_over_chair(tx, &visitor, id, &to);
    conduct(&reader, &store, id.into_inner(), form.once, act, Again::default()).await
}

/// Does an act on a sitting and goes back to its page, which also shows what was refused.
pub(super) async fn conduct(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    key: String,
    act: impl FnOnce(&mut Tx<'_>, &SittingId) -> ActResult<()> + Send + 'static,
    again: Again,
) -> PageResult {
    let sitting = id.clone();
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| {
                act(tx, &sitting)?;
                Ok(paths::sitting(&sitting))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(reader, store, id, again, Some(error)).await,
    }
}
