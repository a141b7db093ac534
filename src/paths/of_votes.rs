//! What stands beside a vote: statements, the record, what came from paper.

use crate::ids::{AmendmentId, PaperVoteId, QuestionId};

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

/// Where the words are entered that were read out for an amendment.
#[must_use]
pub fn oral_revision(id: &AmendmentId) -> String {
    format!("/amendments/{id}/oral-revision")
}

/// Reads an amendment into the text as a whole.
#[must_use]
pub fn reading(id: &AmendmentId) -> String {
    format!("/amendments/{id}/reading")
}

/// The sheets to print for the next votes on a declaration.
#[must_use]
pub fn vote_sheets(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list/sheets")
}

/// The votes on a declaration that were taken on paper.
#[must_use]
pub fn paper_votes(slug: &str) -> String {
    format!("/declarations/{slug}/paper-votes")
}

/// The scan of a vote that was taken on paper.
#[must_use]
pub fn paper_scan(id: &PaperVoteId) -> String {
    format!("/paper-votes/{id}/scan")
}

/// Where a text is put under the silence procedure.
#[must_use]
pub fn silence(slug: &str) -> String {
    format!("/declarations/{slug}/silence")
}

/// Where a question under the silence procedure is given more time.
#[must_use]
pub fn extension(id: &QuestionId) -> String {
    format!("/questions/{id}/extension")
}

/// Where it is noted who was told of a question under the silence procedure.
#[must_use]
pub fn told(id: &QuestionId) -> String {
    format!("/questions/{id}/told")
}

/// What is put, in full.
#[must_use]
pub fn question_text(id: &QuestionId) -> String {
    format!("/questions/{id}/text")
}
