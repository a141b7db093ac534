//! PostgreSQL: one connection of each process that hears what any of them committed.
//!
//! The connection is looked at many times a second, since the driver offers no way to wait for it. When it is lost,
//! another is made, and whoever listens is told to look in the journal for what was missed.

use std::collections::BTreeSet;
use std::sync::{Arc, Weak, mpsc};
use std::time::Duration;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{BETWEEN_CASTS, Cast, Exchange, Item, News, Told, of_cast};
use crate::storage::{StoreError, StoreResult};

/// Between two looks at the connection.
const LOOK: Duration = Duration::from_millis(15);
/// The looks after which ballots are told of again.
const LOOKS_BETWEEN_CASTS: u32 = (BETWEEN_CASTS.as_millis() / LOOK.as_millis()) as u32;
/// The looks after which the server is asked whether it is there: about twenty seconds.
const LOOKS_BETWEEN_QUESTIONS: u32 = 1_300;
/// Before a lost connection is made again.
const REST: Duration = Duration::from_millis(500);

/// The channel of a schema: two installations in one database do not hear each other.
const CHANNEL: &str = "'accord_' || md5(current_schema())";

#[derive(QueryableByName)]
struct Channel {
    #[diesel(sql_type = Text)]
    channel: String,
}

/// Tells a piece of news at the end of the transaction that is open, or at once if none is.
pub(super) fn notify(db: &mut PgConnection, item: &Item) -> StoreResult<()> {
    let payload = serde_json::to_string(item).map_err(|error| StoreError::Query(error.to_string()))?;
    diesel::sql_query(format!("SELECT pg_notify({CHANNEL}, $1)")).bind::<Text, _>(payload).execute(db)?;
    Ok(())
}

/// Listens until the store ends, whatever happens to the server.
pub(super) fn run(url: &str, exchange: &Weak<Exchange>, casts: &mpsc::Receiver<Cast>) {
    let mut arrived = BTreeSet::new();
    while exchange.strong_count() > 0 {
        if let Err(error) = hear(url, exchange, casts, &mut arrived) {
            tracing::warn!(error = %error, "news of other processes are not heard; trying again");
            std::thread::sleep(REST);
        }
    }
}

/// Listens on one connection. Ends well when the store ends.
fn hear(
    url: &str,
    exchange: &Weak<Exchange>,
    casts: &mpsc::Receiver<Cast>,
    arrived: &mut BTreeSet<Cast>,
) -> StoreResult<()> {
    let mut db = PgConnection::establish(url).map_err(|error| StoreError::Busy(error.to_string()))?;
    let Channel { channel } = diesel::sql_query(format!("SELECT {CHANNEL} AS channel")).get_result(&mut db)?;
    db.batch_execute(&format!("LISTEN {channel}"))?;
    tell(exchange, Told::Missed);
    let (mut since_casts, mut since_asked) = (LOOKS_BETWEEN_CASTS, 0);
    while exchange.strong_count() > 0 {
        // One at a time: once the connection is lost, the iterator gives its error for ever.
        for notice in db.notifications_iter() {
            match serde_json::from_str(&notice?.payload) {
                Ok(item) => tell(exchange, Told::News(Arc::new(item))),
                Err(error) => tracing::warn!(error = %error, "a piece of news does not read"),
            }
        }
        arrived.extend(casts.try_iter());
        if !arrived.is_empty() && since_casts >= LOOKS_BETWEEN_CASTS {
            while let Some(cast) = arrived.first().cloned() {
                notify(&mut db, &of_cast(cast))?;
                arrived.pop_first();
            }
            since_casts = 0;
        }
        if since_asked >= LOOKS_BETWEEN_QUESTIONS {
            db.batch_execute("SELECT 1")?;
            since_asked = 0;
        }
        (since_casts, since_asked) = (since_casts.saturating_add(1), since_asked + 1);
        std::thread::sleep(LOOK);
    }
    Ok(())
}

fn tell(exchange: &Weak<Exchange>, told: Told) {
    if let Some(exchange) = exchange.upgrade() {
        News(exchange).tell(told);
    }
}
