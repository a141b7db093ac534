//! One transaction: the connection, the moment it acts at, and where new identities come from.

use super::{Db, StoreError};
use crate::clock::{Chance, Moment};
use crate::ids::BodyId;

/// What an action works with. Everything written through it commits together or not at all.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub db: &'a mut Db,
    /// When the act happens: read once.
    pub now: Moment,
    chance: &'a Chance,
    /// The bodies whose record this transaction holds.
    held: Vec<BodyId>,
}

impl<'a> Tx<'a> {
    /// A transaction on a connection that has begun one.
    pub(crate) fn new(db: &'a mut Db, now: Moment, chance: &'a Chance) -> Self {
        Self { db, now, chance, held: Vec::new() }
    }

    /// Whether the record of a body is held ([`super::bodies::lock`]).
    pub(super) fn holds(&self, body: &BodyId) -> bool {
        self.held.contains(body)
    }

    /// Notes that the record of a body is held.
    pub(super) fn note_held(&mut self, body: &BodyId) {
        self.held.push(body.clone());
    }

    /// A new identity.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the machine gives no randomness.
    pub fn fresh<Id: From<String>>(&self) -> Result<Id, StoreError> {
        Ok(Id::from(self.chance.name()?))
    }

    /// A new secret of 256 bits in hexadecimal.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the machine gives no randomness.
    pub fn secret(&self) -> Result<String, StoreError> {
        Ok(self.chance.secret()?)
    }
}
