//! The files of published texts in one: of a publication, and the final acts of a meeting.

use actix_web::web::{Data, Path, block};

use super::{PageError, PageResult, saved};
use crate::actions::{final_acts, issued};
use crate::publishing::archive;
use crate::storage::{Db, Store, declarations, meetings};

/// GET /publications/{slug}/files.zip
pub(super) async fn of_publication(store: Data<Store>, slug: Path<String>) -> PageResult {
    let slug = slug.into_inner();
    send(&store, format!("{slug}.zip"), move |db| {
        let declaration = declarations::by_name(db, &slug)?;
        Ok(issued(db, &declaration)?)
    })
    .await
}

/// GET /meetings/{meeting}/acts.zip
pub(super) async fn of_meeting(store: Data<Store>, slug: Path<String>) -> PageResult {
    let slug = slug.into_inner();
    send(&store, format!("{slug}.zip"), move |db| {
        let (meeting, _) = meetings::by_slug(db, &slug)?;
        Ok(final_acts(db, &meeting.id)?)
    })
    .await
}

/// The archive of some files; not found if there are none.
async fn send(
    store: &Store,
    name: String,
    files: impl FnOnce(&mut Db) -> Result<Vec<(String, Vec<u8>)>, PageError> + Send + 'static,
) -> PageResult {
    let files = store.read(files).await?;
    if files.is_empty() {
        return Err(PageError::Missing);
    }
    let bytes = block(move || archive(&files)).await??;
    Ok(saved(&name, "application/zip", bytes))
}
