//! What can go wrong between the program and its database.

use diesel::result::{DatabaseErrorKind, Error};

/// A storage error; the web answers 404, 409, 503 or 500 by its kind.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No row with that identity.
    #[error("not found")]
    NotFound,
    /// Something that may exist once exists already: the constraint's name.
    #[error("already there: {0}")]
    Taken(&'static str),
    /// The row was changed since it was read.
    #[error("changed since it was read")]
    Stale,
    /// The database is busy, full or away; a later try may succeed.
    #[error("the database cannot do this now: {0}")]
    Busy(String),
    /// A stored value does not read.
    #[error("a stored value does not read: {0}")]
    Corrupt(String),
    /// A query failed for a reason that is a defect of the program.
    #[error("query failed: {0}")]
    Query(String),
}

/// The result of a query.
pub type StoreResult<T> = Result<T, StoreError>;

/// Every unique constraint that a person can run into: its name, and its columns as SQLite reports them.
const CONSTRAINTS: &[(&str, &str)] = &[
    ("accounts_email_once", "accounts.email"),
    ("sessions_token_once", "sessions.token_hash"),
    ("links_token_once", "links.token_hash"),
    ("bodies_slug_once", "bodies.slug"),
    ("delegations_name_once", "delegations.body_id, delegations.name"),
    ("delegation_groups_name_once", "delegation_groups.body_id, delegation_groups.name"),
    ("memberships_once", "index 'memberships_once'"),
    ("meetings_slug_once", "meetings.slug"),
    ("rehearsals_one_runs", "rehearsals.meeting_id"),
    ("panels_number_once", "panels.meeting_id, panels.number"),
    ("declarations_slug_once", "declarations.slug"),
    ("declarations_number_once", "declarations.number"),
    ("declarations_symbol_once", "declarations.body_id, declarations.symbol"),
    ("amendments_number_once", "amendments.declaration_id, amendments.number, amendments.sub_number"),
    ("declaration_sponsors_pkey", "declaration_sponsors.declaration_id, declaration_sponsors.delegation_id"),
    ("amendment_sponsors_pkey", "amendment_sponsors.amendment_id, amendment_sponsors.delegation_id"),
    ("tags_word_once", "tags.declaration_id, tags.word"),
    ("saved_filters_name_once", "saved_filters.declaration_id, saved_filters.account_id, saved_filters.name"),
    ("panel_assignments_clause_once", "panel_assignments.panel_id, panel_assignments.clause_id"),
    ("panel_assignments_amendment_once", "panel_assignments.panel_id, panel_assignments.amendment_id"),
    ("panel_seats_pkey", "panel_seats.panel_id, panel_seats.membership_id"),
    ("sittings_number_once", "sittings.meeting_id, sittings.number"),
    ("sittings_one_open", "sittings.meeting_id"),
    ("proxies_one", "proxies.sitting_id, proxies.giver_id"),
    ("quorum_challenges_one", "quorum_challenges.sitting_id"),
    ("sitting_suspensions_one", "sitting_suspensions.sitting_id"),
    ("rulings_number_once", "rulings.sitting_id, rulings.number"),
    ("motions_number_once", "motions.sitting_id, motions.number"),
    ("speakers_lists_number_once", "speakers_lists.sitting_id, speakers_lists.number"),
    ("speakers_wait_once", "speakers.list_id, speakers.delegation_id"),
    ("speakers_one_speaks", "speakers.sitting_id"),
    ("apart_requests_pkey", "apart_requests.amendment_id, apart_requests.delegation_id"),
    ("minutes_pkey", "minutes.sitting_id"),
    ("minutes_corrections_number_once", "minutes_corrections.sitting_id, minutes_corrections.number"),
    ("questions_number_once", "questions.declaration_id, questions.number"),
    ("questions_one_at_a_time", "questions.sitting_id"),
    ("questions_one_on_a_text", "questions.declaration_id"),
    ("questions_one_for_amendment", "questions.amendment_id"),
    ("ballots_pkey", "ballots.question_id, ballots.delegation_id"),
    ("paper_votes_one_pending", "paper_votes.declaration_id"),
    ("vote_corrections_one_pending", "vote_corrections.question_id"),
    ("sealed_ballots_pkey", "sealed_ballots.question_id, sealed_ballots.delegation_id"),
    ("unanswered_calls_pkey", "unanswered_calls.question_id, unanswered_calls.delegation_id, unanswered_calls.call"),
    ("objections_pkey", "objections.question_id, objections.delegation_id"),
    ("publications_version_once", "publications.version_id"),
    ("journal_pkey", "journal.body_id, journal.seq"),
    ("outbox_once", "outbox.once"),
];

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match &error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, facts) => {
                taken(facts.constraint_name(), facts.message())
            }
            Error::DatabaseError(
                DatabaseErrorKind::SerializationFailure | DatabaseErrorKind::ClosedConnection,
                facts,
            ) => Self::Busy(facts.message().to_owned()),
            Error::DatabaseError(_, facts) if is_no_text(facts.message()) => Self::NotFound,
            Error::DatabaseError(_, facts) if is_passing(facts.message()) => Self::Busy(facts.message().to_owned()),
            Error::DeserializationError(cause) => Self::Corrupt(cause.to_string()),
            other => Self::Query(other.to_string()),
        }
    }
}

/// Names the constraint, from PostgreSQL's own word or from SQLite's message.
fn taken(name: Option<&str>, message: &str) -> StoreError {
    let columns = message.strip_prefix("UNIQUE constraint failed: ").unwrap_or(message);
    CONSTRAINTS
        .iter()
        .find(|(constraint, listed)| name == Some(constraint) || *listed == columns)
        .map_or_else(|| StoreError::Query(message.to_owned()), |(constraint, _)| StoreError::Taken(constraint))
}

/// Whether PostgreSQL was asked for something that holds a NUL, which no text of its own does: nothing is found by it.
/// SQLite looks for it and finds nothing.
fn is_no_text(message: &str) -> bool {
    message.starts_with("invalid byte sequence for encoding")
}

/// Whether a message tells of a machine in trouble, not of a wrong query.
fn is_passing(message: &str) -> bool {
    [
        "locked",
        "disk I/O error",
        "disk is full",
        "readonly database",
        "terminating connection",
        "server closed",
        "unable to open",
        "lock timeout",
        "statement timeout",
        "deadlock detected",
        "could not serialize",
        "No space left on device",
        "the database system is",
        "connection",
    ]
    .iter()
    .any(|sign| message.contains(sign))
}

impl From<diesel::r2d2::PoolError> for StoreError {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Busy(error.to_string())
    }
}

impl From<crate::clock::NoChance> for StoreError {
    fn from(error: crate::clock::NoChance) -> Self {
        Self::Busy(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constraint_is_named_by_either_database() {
        let sqlite = taken(None, "UNIQUE constraint failed: accounts.email");
        assert!(matches!(sqlite, StoreError::Taken("accounts_email_once")));
        let postgres = taken(Some("accounts_email_once"), "duplicate key value violates unique constraint");
        assert!(matches!(postgres, StoreError::Taken("accounts_email_once")));
    }

    #[test]
    fn a_machine_in_trouble_is_no_defect_of_the_program() {
        for message in ["database or disk is full", "canceling statement due to lock timeout", "deadlock detected"] {
            assert!(is_passing(message), "{message}");
        }
        assert!(!is_passing("column x does not exist"));
    }
}
