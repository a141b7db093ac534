//! The addresses of rehearsals, and what stays in earnest during one.

use super::{ACCOUNT, ACCOUNT_FOLLOWING};
use crate::ids::RehearsalId;

/// Rehearsals of meetings.
pub const REHEARSALS: &str = "/rehearsals";

/// A rehearsal of a meeting.
#[must_use]
pub fn rehearsal(id: &RehearsalId) -> String {
    format!("{REHEARSALS}/{id}")
}

/// Whether what is at this path is a matter of the account or of the rehearsal itself, and so in earnest whichever record the
/// reader is in.
pub(crate) fn is_in_earnest(path: &str) -> bool {
    let within = |start: &str| path == start || path.strip_prefix(start).is_some_and(|rest| rest.starts_with('/'));
    let own = [ACCOUNT, REHEARSALS, "/session", "/links", "/password-reset", "/mail"];
    own.into_iter().any(within) && !within(ACCOUNT_FOLLOWING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_concerns_the_account_is_in_earnest() {
        let earnest = ["/account", "/account/password", "/session", "/session/end", "/rehearsals/a1/end", "/mail/x"];
        assert!(earnest.into_iter().all(is_in_earnest));
        let rehearsed =
            ["/", "/account/following", "/account/following/end", "/outbox", "/meetings/session", "/sessions"];
        assert!(!rehearsed.into_iter().any(is_in_earnest));
    }
}
