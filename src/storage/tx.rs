//! One transaction: the connection, the moment it acts at, and where new identities come from.

use super::{Db, StoreError};
use crate::clock::{Chance, Moment};

/// What an action works with. Everything written through it commits together or not at all.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub db: &'a mut Db,
    /// When the act happens: read once.
    pub now: Moment,
    chance: &'a Chance,
}

impl<'a> Tx<'a> {
    /// A transaction on a connection that has begun one.
    pub(crate) fn new(db: &'a mut Db, now: Moment, chance: &'a Chance) -> Self {
        Self { db, now, chance }
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
