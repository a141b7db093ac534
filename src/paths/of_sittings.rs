//! The addresses of what is done at a sitting.

use crate::ids::{AmendmentId, BlocId, ProxyId, QuestionId, SeparateVoteId, SittingId, SpeakerId, SpeakersListId};

/// Where one goes who has the code of six digits and nothing else.
pub const CHECK_IN: &str = "/check-in";

/// Where a delegation checks in.
#[must_use]
pub fn check_in(id: &SittingId) -> String {
    format!("/sittings/{id}/check-in")
}

/// Suspends a sitting.
#[must_use]
pub fn suspension(id: &SittingId) -> String {
    format!("/sittings/{id}/suspension")
}

/// Resumes a sitting.
#[must_use]
pub fn resumption(id: &SittingId) -> String {
    format!("/sittings/{id}/resumption")
}

/// Hands the chair over.
#[must_use]
pub fn chair(id: &SittingId) -> String {
    format!("/sittings/{id}/chair")
}

/// The proxies given for a sitting.
#[must_use]
pub fn proxies(id: &SittingId) -> String {
    format!("/sittings/{id}/proxies")
}

/// Takes a proxy back.
#[must_use]
pub fn proxy_return(id: &ProxyId) -> String {
    format!("/proxies/{id}/return")
}

/// Doubts the quorum of a sitting.
#[must_use]
pub fn quorum_challenge(id: &SittingId) -> String {
    format!("/sittings/{id}/quorum-challenge")
}

/// Counts the quorum that somebody doubts.
#[must_use]
pub fn quorum_count(id: &SittingId) -> String {
    format!("/sittings/{id}/quorum-count")
}

/// Casts the votes of a delegation apart.
#[must_use]
pub fn split(id: &QuestionId) -> String {
    format!("/questions/{id}/split")
}

/// The minutes of a sitting.
#[must_use]
pub fn minutes(id: &SittingId) -> String {
    format!("/sittings/{id}/minutes")
}

/// The minutes of a sitting as plain text: the bytes whose digest their approval prints.
#[must_use]
pub fn minutes_text(id: &SittingId) -> String {
    format!("/sittings/{id}/minutes.txt")
}

/// What is done with the minutes of a sitting: "paragraph", "issue", "correction", "answer", "approval".
#[must_use]
pub fn minutes_act(id: &SittingId, act: &str) -> String {
    format!("/sittings/{id}/minutes/{act}")
}

/// Goes to an amendment by its official number.
#[must_use]
pub fn find_amendment(slug: &str) -> String {
    format!("/declarations/{slug}/amendments/find")
}

/// The lists of speakers of a sitting.
#[must_use]
pub fn speakers(id: &SittingId) -> String {
    format!("/sittings/{id}/speakers")
}

/// Something that is done to a list of speakers.
#[must_use]
pub fn speakers_list(id: &SpeakersListId, what: &str) -> String {
    format!("/speakers-lists/{id}/{what}")
}

/// Something that is done to somebody on a list of speakers.
#[must_use]
pub fn speaker(id: &SpeakerId, what: &str) -> String {
    format!("/speakers/{id}/{what}")
}

/// Who has the floor of a sitting, and who follows.
#[must_use]
pub fn floor(id: &SittingId) -> String {
    format!("/sittings/{id}/floor")
}

/// Where the chair rules at a sitting, in its own words.
#[must_use]
pub fn rulings(id: &SittingId) -> String {
    format!("/sittings/{id}/rulings")
}

/// The motions on a text.
#[must_use]
pub fn motions(slug: &str) -> String {
    format!("/declarations/{slug}/motions")
}

/// Where amendments of a declaration are announced to be put together.
#[must_use]
pub fn bloc(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list/bloc")
}

/// Where that is given up.
#[must_use]
pub fn bloc_given_up(id: &BlocId) -> String {
    format!("/blocs/{id}/withdrawal")
}

/// Where an amendment is asked for apart.
#[must_use]
pub fn apart(id: &AmendmentId) -> String {
    format!("/amendments/{id}/apart")
}

/// The separate votes on a declaration.
#[must_use]
pub fn separate_votes(slug: &str) -> String {
    format!("/declarations/{slug}/separate-votes")
}

/// Where the chair rules on a request for one.
#[must_use]
pub fn separate_vote_ruling(id: &SeparateVoteId) -> String {
    format!("/separate-votes/{id}/ruling")
}

/// Where it is taken back.
#[must_use]
pub fn separate_vote_back(id: &SeparateVoteId) -> String {
    format!("/separate-votes/{id}/withdrawal")
}

/// Who is at a sitting.
#[must_use]
pub fn attendance(id: &SittingId) -> String {
    format!("/sittings/{id}/attendance")
}

/// The proposals that relate to the same question as a declaration.
#[must_use]
pub fn proposals(slug: &str) -> String {
    format!("/declarations/{slug}/proposals")
}

/// Where one is taken out of its queue, where their order is set, where the body is asked whether to go on.
#[must_use]
pub fn proposals_act(slug: &str, act: &str) -> String {
    format!("/declarations/{slug}/proposals/{act}")
}
