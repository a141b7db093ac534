//! One transaction: the connection, the moment it acts at, and where new identities come from.

use diesel::connection::SimpleConnection as _;

use super::news::{Cast, Item};
use super::{Db, StoreError, StoreResult};
use crate::clock::{Chance, Moment};
use crate::ids::{AccountId, BodyId, MailId, QuestionId};
use crate::seals::Seals;

/// What an action works with. Everything written through it commits together or not at all.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub db: &'a mut Db,
    /// When the act happens: read once.
    pub now: Moment,
    chance: &'a Chance,
    /// The keys of secret ballots.
    pub seals: &'a Seals,
    /// The bodies whose record this transaction holds.
    held: Vec<BodyId>,
    /// Whom this act tells by a mail of its own.
    told: Vec<AccountId>,
    /// The mails to those who follow what it is done to.
    followed: Vec<(AccountId, MailId)>,
    /// What is told once this is committed.
    after: After,
}

/// What is told once a transaction is committed.
#[derive(Debug, Default)]
pub(super) struct After {
    /// News that this process tells itself.
    pub(super) news: Vec<Item>,
    /// Questions on which ballots arrived.
    pub(super) casts: Vec<Cast>,
}

impl<'a> Tx<'a> {
    /// A transaction on a connection that has begun one.
    pub(crate) fn new(db: &'a mut Db, now: Moment, chance: &'a Chance, seals: &'a Seals) -> Self {
        let after = After::default();
        Self { db, now, chance, seals, held: Vec::new(), told: Vec::new(), followed: Vec::new(), after }
    }

    /// Whether the record of a body is held ([`super::bodies::lock`]).
    pub(super) fn holds(&self, body: &BodyId) -> bool {
        self.held.contains(body)
    }

    /// Notes that the record of a body is held.
    pub(super) fn note_held(&mut self, body: &BodyId) {
        self.held.push(body.clone());
    }

    /// Whether this act tells somebody by a mail of its own.
    pub(crate) fn tells(&self, account: &AccountId) -> bool {
        self.told.contains(account)
    }

    /// Notes whom this act tells by a mail of its own; the mails to them as followers, which say nothing more.
    pub(crate) fn note_told(&mut self, accounts: &[AccountId]) -> Vec<MailId> {
        self.told.extend_from_slice(accounts);
        let (spare, kept) = std::mem::take(&mut self.followed).into_iter().partition(|(to, _)| accounts.contains(to));
        self.followed = kept;
        let spare: Vec<(AccountId, MailId)> = spare;
        spare.into_iter().map(|(_, mail)| mail).collect()
    }

    /// Notes a mail to a follower.
    pub(crate) fn note_followed(&mut self, account: &AccountId, mail: &MailId) {
        self.followed.push((account.clone(), mail.clone()));
    }

    /// Notes what this process tells once this is committed.
    pub(super) fn note_news(&mut self, item: Item) {
        self.after.news.push(item);
    }

    /// Notes a question on which a ballot arrives.
    pub(super) fn note_cast(&mut self, body: BodyId, question: QuestionId) {
        self.after.casts.push((body, question));
    }

    /// Does an act of which nothing stays if it is not done, whatever else this transaction does. It may hold no body.
    ///
    /// # Errors
    /// Only if the database cannot go back to where it was before the act; its own error is in the answer.
    pub(crate) fn attempt<T, E>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, E>) -> StoreResult<Result<T, E>> {
        let told = (self.after.news.len(), self.after.casts.len());
        self.db.batch_execute("SAVEPOINT attempt")?;
        let done = act(self);
        let end = if done.is_ok() { "RELEASE attempt" } else { "ROLLBACK TO attempt; RELEASE attempt" };
        self.db.batch_execute(end)?;
        if done.is_err() {
            self.after.news.truncate(told.0);
            self.after.casts.truncate(told.1);
        }
        Ok(done)
    }

    /// What is to be told, if this is committed.
    pub(super) fn take_after(&mut self) -> After {
        std::mem::take(&mut self.after)
    }

    /// A new identity.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the machine gives no randomness.
    pub fn fresh<Id: From<String>>(&self) -> Result<Id, StoreError> {
        Ok(Id::from(self.chance.name()?))
    }

    /// Thirty-two random bytes.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the machine gives no randomness.
    pub fn random(&self) -> Result<[u8; 32], StoreError> {
        Ok(self.chance.bytes()?)
    }

    /// A new secret of 256 bits in hexadecimal.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the machine gives no randomness.
    pub fn secret(&self) -> Result<String, StoreError> {
        Ok(self.chance.secret()?)
    }
}
