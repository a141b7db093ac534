//! Operations of an amendment's draft: taking one out. Adding and changing are the editor's.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::{PageResult, Reader, paths, see_other};
use crate::actions::{once, remove_operation};
use crate::ids::{AmendmentId, OperationId};
use crate::storage::Store;

/// The button that takes an operation out.
#[derive(Debug, Deserialize)]
pub(super) struct Removing {
    #[serde(default)]
    once: String,
    revision: Option<i64>,
}

/// POST /amendments/{id}/operations/{operation}/deletion: takes an operation out of a draft.
pub(super) async fn remove(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Removing>,
) -> PageResult {
    let (id, operation) = path.into_inner();
    let (id, operation, form) = (AmendmentId::new(id), OperationId::new(operation), form.into_inner());
    let visitor = reader.visitor.clone();
    let location = store
        .write(move |tx| {
            once(tx, &form.once, |tx| {
                remove_operation(tx, &visitor, &id, &operation, form.revision)?;
                Ok(paths::edit_amendment(&id))
            })
        })
        .await?;
    Ok(see_other(location))
}
