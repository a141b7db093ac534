//! What the service does by the clock: it notes that it runs, reminds people of what ends soon, and forgets what nobody needs.

use std::time::Duration;

use tokio::sync::watch;

use crate::actions::{ActResult, beat_of_rehearsal, remind_of_silences};
use crate::storage::rehearsals::{self, Rehearsal};
use crate::storage::{Store, StoreResult, Tx, outages, spent_forms};

/// How long it rests between two beats.
const REST: Duration = Duration::from_secs(60);

/// One beat; how many texts were reminded of.
///
/// # Errors
/// Only if the database fails.
pub async fn beat(store: &Store) -> ActResult<usize> {
    store
        .write(|tx: &mut Tx<'_>| {
            outages::pulse(tx)?;
            spent_forms::forget(tx)?;
            remind_of_silences(tx)
        })
        .await
}

/// One beat of the rehearsals that run, each in its own copy; copies whose rehearsal ended elsewhere are closed. One that cannot
/// beat is noted and holds up no other.
///
/// # Errors
/// Only if the database fails.
pub async fn beat_of_rehearsals(store: &Store) -> ActResult<()> {
    let running = store.read(rehearsals::running).await?;
    store.close_copies_but(&running.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    for rehearsal in running {
        if let Err(error) = in_copy(store, &rehearsal).await {
            tracing::warn!(%error, rehearsal = %rehearsal.id, "a rehearsal has no pulse");
        }
    }
    Ok(())
}

async fn in_copy(store: &Store, rehearsal: &Rehearsal) -> ActResult<()> {
    let copy = store.opened_copy(&rehearsal.id, rehearsal.ahead).await?;
    copy.write(|tx: &mut Tx<'_>| beat_of_rehearsal(tx)).await
}

/// Removes the copies that no rehearsal has any more. Once, when the service starts.
///
/// # Errors
/// `Busy` if the database or a file does not let go.
pub fn sweep(store: &Store) -> StoreResult<()> {
    let running = store.read_now(rehearsals::running)?;
    store.sweep_copies(&running.into_iter().map(|one| one.id).collect::<Vec<_>>())
}

/// Beats until it is told to stop. A beat that fails is noted and tried again: a database that is down is an outage.
pub async fn run(store: Store, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = beat(&store).await {
            tracing::error!(%error, "the pulse could not be noted");
        }
        if let Err(error) = beat_of_rehearsals(&store).await {
            tracing::error!(%error, "the rehearsals could not be looked after");
        }
        tokio::select! {
            () = tokio::time::sleep(REST) => {}
            _ = stop.wait_for(|stopped| *stopped) => {}
        }
    }
}
