//! Outgoing mail: the facts of each act and whom it concerns, written with the act, sent later.

use diesel::prelude::*;

use super::installation;
use super::schema::{mail_choices, outbox};
use super::{Db, StoreResult, Tx};
use crate::clock::{Moment, from_micros};
use crate::ids::{AccountId, DeclarationId, LinkId, MailId};

/// A mail that waits or was sent.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = outbox)]
pub struct Mail {
    /// Its identity; part of its Message-ID, the same at each attempt.
    pub id: MailId,
    /// One event and one recipient make one mail: the key that says so.
    pub once: String,
    /// Which mail it is.
    pub kind: String,
    /// To whom.
    pub account_id: AccountId,
    /// The declaration whose mails belong together.
    pub declaration_id: Option<DeclarationId>,
    /// What it says, as JSON.
    pub facts: String,
    /// When the act happened.
    pub created_at: Moment,
    /// Not to be tried before.
    pub due_at: Moment,
    /// Until when a worker holds it.
    pub lease_until: Option<Moment>,
    /// How often it was tried.
    pub attempts: i64,
    /// When the server took it.
    pub sent_at: Option<Moment>,
    /// When it was given up.
    pub failed_at: Option<Moment>,
    /// What the server said last.
    pub last_error: Option<String>,
}

impl Mail {
    /// The one-time link that it carries.
    #[must_use]
    pub fn link(&self) -> Option<LinkId> {
        let facts: serde_json::Value = serde_json::from_str(&self.facts).unwrap_or_default();
        facts.get("link")?.as_str().map(LinkId::new)
    }
}

/// How much mail there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailCounts {
    /// Taken by the server.
    pub sent: i64,
    /// Still to be sent.
    pub waiting: i64,
    /// Given up.
    pub failed: i64,
}

/// How many mails one statement queues on PostgreSQL.
const AT_ONCE: usize = 100;

/// Queues mails, each once by its key.
///
/// # Errors
/// Only if the query fails.
pub fn queue(tx: &mut Tx<'_>, mails: &[Mail]) -> StoreResult<()> {
    match &mut *tx.db {
        Db::Pg(db) => {
            for some in mails.chunks(AT_ONCE) {
                diesel::insert_into(outbox::table).values(some).on_conflict_do_nothing().execute(db)?;
            }
        }
        // A statement costs no round trip there.
        Db::Sqlite(db) => {
            for mail in mails {
                diesel::insert_into(outbox::table).values(mail).on_conflict_do_nothing().execute(db)?;
            }
        }
    }
    Ok(())
}

/// Takes mails out again that the same transaction queued.
///
/// # Errors
/// Only if the query fails.
pub fn unqueue(tx: &mut Tx<'_>, ids: &[MailId]) -> StoreResult<()> {
    diesel::delete(outbox::table.filter(outbox::id.eq_any(ids))).execute(tx.db)?;
    Ok(())
}

/// Whether a mail waits to be sent now: a glance before a worker writes.
///
/// # Errors
/// Only if the query fails.
pub fn is_any_due(db: &mut Db, now: Moment) -> StoreResult<bool> {
    let due: Option<MailId> = outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::failed_at.is_null()))
        .filter(outbox::due_at.le(now).and(outbox::lease_until.is_null().or(outbox::lease_until.le(now))))
        .select(outbox::id)
        .first(db)
        .optional()?;
    Ok(due.is_some())
}

/// Takes the mail that is due longest, for `lease` from now. Two workers never hold one mail.
///
/// # Errors
/// Only if the query fails.
pub fn take_due(tx: &mut Tx<'_>, lease: chrono::Duration) -> StoreResult<Option<Mail>> {
    let now = tx.now;
    let free = outbox::lease_until.is_null().or(outbox::lease_until.le(now));
    let due: Option<Mail> = outbox::table
        .filter(outbox::sent_at.is_null().and(outbox::failed_at.is_null()))
        .filter(outbox::due_at.le(now).and(free))
        .order((outbox::due_at, outbox::id))
        .select(Mail::as_select())
        .first(tx.db)
        .optional()?;
    let Some(mail) = due else { return Ok(None) };
    // Whoever writes the lease first has it; the other finds it taken, or sent already, and looks again at its next turn.
    let waits = outbox::sent_at.is_null().and(outbox::failed_at.is_null()).and(outbox::due_at.le(now)).and(free);
    let taken = diesel::update(outbox::table.find(&mail.id).filter(waits))
        .set((outbox::lease_until.eq(now + lease), outbox::attempts.eq(outbox::attempts + 1)))
        .execute(tx.db)?;
    Ok((taken == 1).then_some(mail))
}

/// The server took the mail.
///
/// # Errors
/// Only if the query fails.
pub fn sent(tx: &mut Tx<'_>, id: &MailId) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::sent_at.eq(tx.now), outbox::lease_until.eq(None::<Moment>)))
        .execute(tx.db)?;
    Ok(())
}

/// Takes everything that waits as sent: nothing leaves a rehearsal.
///
/// # Errors
/// Only if the query fails.
pub fn keep_all(tx: &mut Tx<'_>) -> StoreResult<()> {
    let waits = outbox::table.filter(outbox::sent_at.is_null().and(outbox::failed_at.is_null()));
    diesel::update(waits).set((outbox::sent_at.eq(tx.now), outbox::lease_until.eq(None::<Moment>))).execute(tx.db)?;
    Ok(())
}

/// The mail is tried again later.
///
/// # Errors
/// Only if the query fails.
pub fn postpone(tx: &mut Tx<'_>, id: &MailId, due_at: Moment, error: &str) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::due_at.eq(due_at), outbox::lease_until.eq(None::<Moment>), outbox::last_error.eq(error)))
        .execute(tx.db)?;
    Ok(())
}

/// The mail is given up: the server refuses it for good.
///
/// # Errors
/// Only if the query fails.
pub fn give_up(tx: &mut Tx<'_>, id: &MailId, error: &str) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::failed_at.eq(tx.now), outbox::lease_until.eq(None::<Moment>), outbox::last_error.eq(error)))
        .execute(tx.db)?;
    Ok(())
}

/// The newest mails, in a rehearsal only those that were queued in it: for those who look at what would leave.
///
/// # Errors
/// Only if the query fails.
pub fn newest(db: &mut Db, most: i64) -> StoreResult<Vec<Mail>> {
    let since = installation::rehearsed_since(db)?.unwrap_or_else(|| from_micros(0));
    Ok(outbox::table
        .filter(outbox::created_at.ge(since))
        .order((outbox::created_at.desc(), outbox::id))
        .limit(most)
        .select(Mail::as_select())
        .load(db)?)
}

/// How much mail was sent, waits, and was given up.
///
/// # Errors
/// Only if a query fails.
pub fn counts(db: &mut Db) -> StoreResult<MailCounts> {
    let all: i64 = outbox::table.count().get_result(db)?;
    let sent: i64 = outbox::table.filter(outbox::sent_at.is_not_null()).count().get_result(db)?;
    let failed: i64 = outbox::table.filter(outbox::failed_at.is_not_null()).count().get_result(db)?;
    Ok(MailCounts { sent, waiting: all - sent - failed, failed })
}

/// A mail.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &MailId) -> StoreResult<Mail> {
    Ok(outbox::table.find(id).select(Mail::as_select()).first(db)?)
}

/// The kinds of mail that an account switched off.
///
/// # Errors
/// Only if the query fails.
pub fn switched_off(db: &mut Db, account: &AccountId) -> StoreResult<Vec<String>> {
    Ok(mail_choices::table
        .filter(mail_choices::account_id.eq(account).and(mail_choices::choice.eq("never")))
        .order(mail_choices::kind)
        .select(mail_choices::kind)
        .load(db)?)
}

/// The accounts that switched a kind of mail off.
///
/// # Errors
/// Only if the query fails.
pub fn without(db: &mut Db, kind: &str, among: &[AccountId]) -> StoreResult<Vec<AccountId>> {
    Ok(mail_choices::table
        .filter(mail_choices::kind.eq(kind).and(mail_choices::choice.eq("never")))
        .filter(mail_choices::account_id.eq_any(among))
        .select(mail_choices::account_id)
        .load(db)?)
}

/// Switches a kind of mail on or off for an account.
///
/// # Errors
/// Only if the query fails.
pub fn choose(tx: &mut Tx<'_>, account: &AccountId, kind: &str, choice: &str) -> StoreResult<()> {
    diesel::delete(mail_choices::table.find((account, kind))).execute(tx.db)?;
    diesel::insert_into(mail_choices::table)
        .values((mail_choices::account_id.eq(account), mail_choices::kind.eq(kind), mail_choices::choice.eq(choice)))
        .execute(tx.db)?;
    Ok(())
}
