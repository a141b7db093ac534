//! Ending sessions: one's own in this browser, or those of other browsers.

use crate::actions::{ActResult, Visitor};
use crate::ids::SessionId;
use crate::storage::{Tx, accounts};

/// Ends the session of this browser. Without one nothing happens.
///
/// # Errors
/// Only if the database fails.
pub fn sign_out(tx: &mut Tx<'_>, visitor: &Visitor) -> ActResult<()> {
    if let Some(session) = &visitor.session {
        accounts::revoke_session(tx, &session.account_id, &session.id)?;
    }
    Ok(())
}

/// Ends a session of the same account in another browser. One that is not the visitor's own is left alone.
///
/// # Errors
/// [`crate::actions::ActError::SignInFirst`].
pub fn end_session(tx: &mut Tx<'_>, visitor: &Visitor, session: &SessionId) -> ActResult<()> {
    let account = visitor.signed_in()?;
    accounts::revoke_session(tx, &account.id, session)?;
    Ok(())
}
