//! A form that is posted twice acts once.

use crate::actions::ActResult;
use crate::storage::{Tx, spent_forms};

/// Does an act under a form's key. The second time, nothing is done and the same place is answered.
///
/// An empty key (a program without forms) acts each time.
///
/// # Errors
/// What the act gives; the key is not spent then.
pub fn once(tx: &mut Tx<'_>, key: &str, act: impl FnOnce(&mut Tx<'_>) -> ActResult<String>) -> ActResult<String> {
    if key.is_empty() {
        return act(tx);
    }
    if let Some(location) = spent_forms::spend(tx, key, "")? {
        return Ok(location);
    }
    let location = act(tx)?;
    spent_forms::led_to(tx, key, &location)?;
    Ok(location)
}

/// As [`once`], of an act that leads to a place known before: a query less, where acts come all at once.
///
/// # Errors
/// What the act gives; the key is not spent then.
pub fn once_to(
    tx: &mut Tx<'_>,
    key: &str,
    location: &str,
    act: impl FnOnce(&mut Tx<'_>) -> ActResult<()>,
) -> ActResult<()> {
    if !key.is_empty() && spent_forms::spend(tx, key, location)?.is_some() {
        return Ok(());
    }
    act(tx)
}
