//! When the service was down: a pulse that is noted while it runs, and the gaps in it.

use chrono::Duration;
use diesel::prelude::*;

use super::installation;
use super::schema::outages;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::{Moment, from_micros, micros};

/// A longer gap in the pulse, which beats every minute, is an outage.
const GAP: Duration = Duration::minutes(3);

/// The name under which the last pulse stands.
const PULSED: &str = "pulse";

/// A time in which the service was down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = outages)]
pub struct Outage {
    /// The last that was heard of it before.
    pub began_at: Moment,
    /// The first that was heard of it after.
    pub ended_at: Moment,
}

/// When the service was last heard of; none before its first pulse.
///
/// # Errors
/// Only if the query fails.
pub fn last_pulse(db: &mut Db) -> StoreResult<Option<Moment>> {
    let Some(stored) = installation::value(db, PULSED)? else { return Ok(None) };
    let at = stored.parse().map_err(|_| StoreError::Corrupt(format!("{stored:?} is no pulse")))?;
    Ok(Some(from_micros(at)))
}

/// Notes that the service runs; where it was not heard of for a while, that it was down. Several processes have one pulse.
///
/// # Errors
/// Only if a query fails.
pub fn pulse(tx: &mut Tx<'_>) -> StoreResult<()> {
    if let Some(began_at) = last_pulse(tx.db)?.filter(|last| tx.now - *last > GAP) {
        let outage = Outage { began_at, ended_at: tx.now };
        super::per_backend!(&mut *tx.db, db => {
            diesel::insert_into(outages::table).values(&outage).on_conflict_do_nothing().execute(db)?
        });
    }
    pulse_anew(tx)
}

/// Notes that the service runs from now on, whatever was before: the clock was moved, and nothing was down.
///
/// # Errors
/// Only if a query fails.
pub fn pulse_anew(tx: &mut Tx<'_>) -> StoreResult<()> {
    installation::set(tx, PULSED, &micros(tx.now).to_string())
}

/// The outages that reach into a time, in order.
///
/// # Errors
/// Only if the query fails.
pub fn between(db: &mut Db, from: Moment, to: Moment) -> StoreResult<Vec<Outage>> {
    Ok(outages::table
        .filter(outages::ended_at.gt(from).and(outages::began_at.lt(to)))
        .order(outages::began_at)
        .select((outages::began_at, outages::ended_at))
        .load(db)?)
}
