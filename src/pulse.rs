//! What the service does by the clock: it notes that it runs, reminds people of what ends soon, and forgets what nobody needs.

use std::time::Duration;

use tokio::sync::watch;

use crate::actions::{ActResult, remind_of_silences};
use crate::storage::{Store, Tx, outages, spent_forms};

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

/// Beats until it is told to stop. A beat that fails is noted and tried again: a database that is down is an outage.
pub async fn run(store: Store, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = beat(&store).await {
            tracing::error!(%error, "the pulse could not be noted");
        }
        tokio::select! {
            () = tokio::time::sleep(REST) => {}
            _ = stop.wait_for(|stopped| *stopped) => {}
        }
    }
}
