//! Makes the secret of a one-time link, at the moment when it is handed over: only its hash is kept.

use crate::actions::{ActError, ActResult, Visitor};
use crate::clock::sha256;
use crate::ids::{LinkId, MailId};
use crate::procedure::{Act, Refusal};
use crate::storage::{StoreError, StoreResult, Tx, accounts, installation, outbox};

/// A fresh secret for a link. A secret that was made before stops working.
///
/// # Errors
/// Only if the database fails.
pub fn mint_link(tx: &mut Tx<'_>, link: &LinkId) -> StoreResult<String> {
    let secret = tx.secret()?;
    accounts::mint_link(tx, link, &sha256(secret.as_bytes()))?;
    Ok(secret)
}

/// In a demonstration, which sends no mail: the secret that the mail would carry.
///
/// # Errors
/// `NotFound` outside of a demonstration and for a mail without a link, the refusal of [`may_see_outbox`].
pub fn reveal_link(tx: &mut Tx<'_>, visitor: &Visitor, mail: &MailId) -> ActResult<String> {
    if !installation::is_demonstration(tx.db)? {
        return Err(StoreError::NotFound.into());
    }
    may_see_outbox(visitor)?;
    let mail = outbox::find(tx.db, mail)?;
    let link = mail.link().ok_or(StoreError::NotFound)?;
    accounts::link(tx.db, &link)?;
    Ok(mint_link(tx, &link)?)
}

/// Whether the visitor belongs to the secretariat of any body: the outbox is the installation's.
///
/// # Errors
/// [`ActError::SignInFirst`], [`Refusal::NotYourRole`].
pub fn may_see_outbox(visitor: &Visitor) -> ActResult<()> {
    visitor.signed_in()?;
    let may = visitor.memberships.iter().any(|seat| visitor.may(Act::SeeOutbox, &seat.body_id, None));
    if may { Ok(()) } else { Err(ActError::Refused(Refusal::NotYourRole { act: Act::SeeOutbox })) }
}
