//! What stands beside a vote: statements, the record, what came from paper.

use crate::ids::QuestionId;

/// What a delegation says beside the vote on a question.
#[must_use]
pub fn statements(id: &QuestionId) -> String {
    format!("/questions/{id}/statements")
}

/// The record of a vote; with an ending, as a file.
#[must_use]
pub fn vote_record(id: &QuestionId) -> String {
    format!("/questions/{id}/record")
}
