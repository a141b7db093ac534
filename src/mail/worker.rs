//! The worker: takes due mails from the outbox one by one, sends them, and writes down what became of each.

use std::time::Duration as Pause;

use chrono::Duration;
use tokio::sync::watch;

use super::about::compose;
use super::letter::Office;
use super::transport::{SendFault, Transport};
use crate::storage::outbox::{self, Mail};
use crate::storage::{Store, StoreError, StoreResult, Tx, accounts};

/// How long one worker may hold a mail; a worker that died gives it up by then.
const LEASE: Duration = Duration::minutes(5);

/// How long a mail waits after its first, second, … attempt, in minutes; the last holds for all that follow.
const BACK_OFF_MINUTES: &[i64] = &[1, 5, 15, 60, 240];

/// How often a mail is tried at most.
const MOST_ATTEMPTS: i64 = 24;

/// How long a mail is tried at most.
const LONGEST: Duration = Duration::days(3);

/// How long the worker rests when nothing is due.
const REST: Pause = Pause::from_secs(2);

/// What became of one turn of the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// The server took a mail.
    Delivered,
    /// It did not; the mail is tried again later.
    Postponed,
    /// The mail will not be tried again.
    GivenUp,
    /// No mail was due.
    Nothing,
}

/// Sends the mail that is due longest, if there is one.
///
/// # Errors
/// Only if the database fails. A mail that was sent and could not be marked is sent again after its lease.
pub async fn deliver_next(store: &Store, transport: &impl Transport, office: &Office) -> StoreResult<Delivery> {
    let now = store.now();
    if !store.read(move |db| outbox::is_any_due(db, now)).await? {
        return Ok(Delivery::Nothing);
    }
    let Some(mut mail) = store.write(|tx| outbox::take_due(tx, LEASE)).await? else { return Ok(Delivery::Nothing) };
    mail.attempts += 1;
    let (of, composer) = (mail.clone(), office.clone());
    let sent = match store.write(move |tx| compose(tx, &of, &composer)).await {
        Ok(letter) => match letter.message(office, store.now()) {
            Ok(message) => transport.send(message).await,
            Err(why) => Err(SendFault::BadAddress(why)),
        },
        Err(error) => Err(uncomposed(&error)),
    };
    settle(store, mail, sent).await
}

/// What cannot be composed is put off or given up, so that it does not stand before the others.
fn uncomposed(error: &StoreError) -> SendFault {
    match error {
        StoreError::NotFound | StoreError::Corrupt(_) => SendFault::Permanent(error.to_string()),
        other => SendFault::Passing(other.to_string()),
    }
}

/// Writes down what the server said, and tries that again while the database is busy.
async fn settle(store: &Store, mail: Mail, sent: Result<(), SendFault>) -> StoreResult<Delivery> {
    for _ in 0..5 {
        let (mail, sent) = (mail.clone(), sent.clone());
        match store.write(move |tx| settled(tx, &mail, &sent)).await {
            Err(StoreError::Busy(_)) => tokio::time::sleep(REST).await,
            other => return other,
        }
    }
    store.write(move |tx| settled(tx, &mail, &sent)).await
}

fn settled(tx: &mut Tx<'_>, mail: &Mail, sent: &Result<(), SendFault>) -> StoreResult<Delivery> {
    match sent {
        Ok(()) => {
            outbox::sent(tx, &mail.id)?;
            accounts::clear_mail_failed(tx, &mail.account_id)?;
            tracing::info!(mail = %mail.id, kind = mail.kind, attempts = mail.attempts, "a mail was sent");
            Ok(Delivery::Delivered)
        }
        Err(SendFault::BadAddress(why)) => {
            accounts::set_mail_failed(tx, &mail.account_id)?;
            refuse(tx, mail, why)
        }
        Err(SendFault::Permanent(why)) => refuse(tx, mail, why),
        Err(SendFault::Passing(why)) if is_hopeless(mail, tx.now) => refuse(tx, mail, why),
        Err(SendFault::Passing(why)) => {
            outbox::postpone(tx, &mail.id, tx.now + wait(mail.attempts), why)?;
            tracing::warn!(mail = %mail.id, attempts = mail.attempts, why, "a mail is tried again later");
            Ok(Delivery::Postponed)
        }
    }
}

fn refuse(tx: &mut Tx<'_>, mail: &Mail, why: &str) -> StoreResult<Delivery> {
    tracing::error!(mail = %mail.id, kind = mail.kind, attempts = mail.attempts, why, "a mail is given up");
    outbox::give_up(tx, &mail.id, why)?;
    Ok(Delivery::GivenUp)
}

fn is_hopeless(mail: &Mail, now: crate::clock::Moment) -> bool {
    mail.attempts >= MOST_ATTEMPTS || now - mail.created_at >= LONGEST
}

/// How long to wait after so many attempts.
fn wait(attempts: i64) -> Duration {
    let last = BACK_OFF_MINUTES.len() - 1;
    let step = usize::try_from(attempts - 1).unwrap_or(0).min(last);
    Duration::minutes(BACK_OFF_MINUTES[step])
}

/// Sends what is due until it is told to stop; a mail that is on its way is finished first.
pub async fn run(store: Store, transport: impl Transport, office: Office, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match deliver_next(&store, &transport, &office).await {
            Ok(Delivery::Nothing) => rest(&mut stop).await,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "the mail worker could not use the database");
                rest(&mut stop).await;
            }
        }
    }
}

/// Rests for a while; whoever tells the worker to stop, or forgets it, ends the rest.
async fn rest(stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = tokio::time::sleep(REST) => {}
        _ = stop.wait_for(|stopped| *stopped) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_grow_and_stay_within_three_days() {
        let minutes: Vec<i64> = (1..=7).map(|attempts| wait(attempts).num_minutes()).collect();
        assert_eq!(minutes, [1, 5, 15, 60, 240, 240, 240]);
        let whole: i64 = (1..MOST_ATTEMPTS).map(|attempts| wait(attempts).num_hours()).sum();
        assert!((72..96).contains(&whole), "{whole} h");
    }
}
