//! Every address, in one place.

mod heard;
mod lists;
mod of_delegations;
mod of_rules;
mod of_sittings;
mod of_votes;
mod rehearsed;
mod reviewed;

pub use heard::{OWN_EVENTS, events};
pub use lists::{amendments_file, compilation, compilation_docx, filters, returned, selection, tags};
pub use of_delegations::{delegation_desk, delegation_of, group, groups, voting_sheet};
pub use of_rules::{RULES_SCHEMA, acts, rules, rules_of_declaration};
pub use of_sittings::{
    CHECK_IN, apart, attendance, bloc, bloc_given_up, chair, check_in, find_amendment, floor, minutes, minutes_act,
    minutes_text, motions, proposals, proposals_act, proxies, proxy_return, quorum_challenge, quorum_count, resumption,
    rulings, separate_vote_back, separate_vote_ruling, separate_votes, speaker, speakers, speakers_list, split,
    suspension,
};
pub use of_votes::{
    extension, oral_revision, paper_scan, paper_votes, question_text, reading, silence, statements, told, vote_record,
    vote_sheets,
};
pub(crate) use rehearsed::is_in_earnest;
pub use rehearsed::{REHEARSALS, rehearsal};
pub use reviewed::{
    advice_of_desk, consolidation, consolidation_at, desk_advice, desk_version, provenance, provenance_of, version,
    version_file,
};

use crate::ids::{
    AmendmentId, ClauseId, CommentId, DelegationId, MailId, MembershipId, PanelId, QuestionId, SittingId,
};

/// One's own account: the profile.
pub const ACCOUNT: &str = "/account";
/// Which mails come.
pub const ACCOUNT_MAIL: &str = "/account/mail";
/// One's own password.
pub const ACCOUNT_PASSWORD: &str = "/account/password";
/// What one follows.
pub const ACCOUNT_FOLLOWING: &str = "/account/following";
/// The browsers that are signed in.
pub const ACCOUNT_SESSIONS: &str = "/account/sessions";
/// The outgoing mail of a demonstration.
pub const OUTBOX: &str = "/outbox";
/// The page after signing out.
pub const SIGNED_OUT: &str = "/session/ended";
/// The page after asking for a new password.
pub const RESET_SENT: &str = "/password-reset/sent";

/// A page of the account that says that it was saved.
#[must_use]
pub fn saved(path: &str) -> String {
    format!("{path}?saved=")
}

/// A path of this site that came from outside; none if a browser might take it for an address elsewhere.
#[must_use]
pub fn local(path: &str) -> Option<&str> {
    let elsewhere = path.starts_with("//") || path.contains('\\') || path.contains(char::is_control);
    (path.starts_with('/') && !elsewhere).then_some(path)
}

/// Whether a form at this path is for people who are not signed in.
pub(crate) fn is_for_the_unknown(path: &str) -> bool {
    ["/session", "/links/", "/password-reset"].iter().any(|start| path.starts_with(start))
}

/// Whether a page of this path must not tell its address to any other: it holds a secret.
pub(crate) fn is_secret(path: &str) -> bool {
    path.starts_with("/links/")
}

/// A link that works once, for mails and the command line; after the public address.
#[must_use]
pub fn link(secret: &str) -> String {
    format!("/links/{secret}")
}

/// The sign-in page, and where to go afterwards.
#[must_use]
pub fn sign_in(next: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("/session/new?{query}")
}

/// A body.
#[must_use]
pub fn body(slug: &str) -> String {
    format!("/bodies/{slug}")
}

/// A meeting.
#[must_use]
pub fn meeting(slug: &str) -> String {
    format!("/meetings/{slug}")
}

/// A panel.
#[must_use]
pub fn panel(id: &PanelId) -> String {
    format!("/panels/{id}")
}

/// A declaration.
#[must_use]
pub fn declaration(slug: &str) -> String {
    format!("/declarations/{slug}")
}

/// A clause on its declaration's page.
#[must_use]
pub fn clause(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}#{id}")
}

/// An amendment.
#[must_use]
pub fn amendment(id: &AmendmentId) -> String {
    format!("/amendments/{id}")
}

/// A sitting.
#[must_use]
pub fn sitting(id: &SittingId) -> String {
    format!("/sittings/{id}")
}

/// A question.
#[must_use]
pub fn question(id: &QuestionId) -> String {
    format!("/questions/{id}")
}

/// The permanent page of a published declaration.
#[must_use]
pub fn publication(slug: &str) -> String {
    format!("/publications/{slug}")
}

/// Where a kind of mail is switched off, by the token in the mail.
#[must_use]
pub fn mail_choice(token: &str) -> String {
    format!("/mail/{token}")
}

/// A mail in the outbox of a demonstration.
#[must_use]
pub fn outbox_mail(id: &MailId) -> String {
    format!("/outbox/{id}")
}

/// All bodies.
#[must_use]
pub fn bodies() -> String {
    "/bodies".to_owned()
}

/// Where the administrator appoints a body's secretariat.
#[must_use]
pub fn secretariat(body: &str) -> String {
    format!("/bodies/{body}/secretariat")
}

/// The delegations of a body, for its secretariat.
#[must_use]
pub fn delegations(body: &str) -> String {
    format!("/bodies/{body}/delegations")
}

/// A delegation of a body, for its secretariat.
#[must_use]
pub fn delegation(body: &str, id: &DelegationId) -> String {
    format!("/bodies/{body}/delegations/{id}")
}

/// The members of a body.
#[must_use]
pub fn members(body: &str) -> String {
    format!("/bodies/{body}/members")
}

/// The form that invites one member.
#[must_use]
pub fn new_member(body: &str) -> String {
    format!("/bodies/{body}/members/new")
}

/// A member's invitation, to be sent again.
#[must_use]
pub fn invitation(body: &str, id: &MembershipId) -> String {
    format!("/bodies/{body}/members/{id}/invitation")
}

/// The end of a member's place.
#[must_use]
pub fn hand_over(body: &str, id: &MembershipId) -> String {
    format!("{}/{id}/link", members(body))
}

/// A place in a secretariat, for the administrator: `invitation`, `link` or `departure` comes after it.
#[must_use]
pub fn office(body: &str, id: &MembershipId) -> String {
    format!("{}/{id}", secretariat(body))
}

/// Where a member's place is ended.
#[must_use]
pub fn departure(body: &str, id: &MembershipId) -> String {
    format!("/bodies/{body}/members/{id}/departure")
}

/// Invitations from a pasted list.
#[must_use]
pub fn invitations(body: &str) -> String {
    format!("/bodies/{body}/invitations")
}

/// The form of a pasted list.
#[must_use]
pub fn new_invitations(body: &str) -> String {
    format!("/bodies/{body}/invitations/new")
}

/// The meetings of a body, to call one.
#[must_use]
pub fn meetings(body: &str) -> String {
    format!("/bodies/{body}/meetings")
}

/// The form that calls a meeting.
#[must_use]
pub fn new_meeting(body: &str) -> String {
    format!("/bodies/{body}/meetings/new")
}

/// The form that changes a meeting.
#[must_use]
pub fn edit_meeting(slug: &str) -> String {
    format!("/meetings/{slug}/edit")
}

/// The panels of a meeting, to enter one.
#[must_use]
pub fn panels(meeting: &str) -> String {
    format!("/meetings/{meeting}/panels")
}

/// The form that enters a panel.
#[must_use]
pub fn new_panel(meeting: &str) -> String {
    format!("/meetings/{meeting}/panels/new")
}

/// The form that changes a panel.
#[must_use]
pub fn edit_panel(id: &PanelId) -> String {
    format!("/panels/{id}/edit")
}

/// The seats of a panel.
#[must_use]
pub fn seats(id: &PanelId) -> String {
    format!("/panels/{id}/seats")
}

/// The end of a seat on a panel.
#[must_use]
pub fn seat_removal(id: &PanelId, member: &MembershipId) -> String {
    format!("/panels/{id}/seats/{member}/removal")
}

/// The form of a new draft for a meeting.
#[must_use]
pub fn new_declaration(meeting: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("meeting", meeting).finish();
    format!("/declarations/new?{query}")
}

// Amendments and the panels' review.

/// The amendments to a declaration.
#[must_use]
pub fn amendments(slug: &str) -> String {
    format!("/declarations/{slug}/amendments")
}

/// Where an amendment to a declaration is begun.
#[must_use]
pub fn new_amendment(slug: &str) -> String {
    format!("/declarations/{slug}/amendments/new")
}

/// Where an amendment to a clause is begun.
#[must_use]
pub fn new_amendment_to(slug: &str, clause: &ClauseId) -> String {
    format!("/declarations/{slug}/amendments/new?act=replace&clause={clause}")
}

/// Where a sub-amendment is begun.
#[must_use]
pub fn new_sub_amendment(slug: &str, parent: &AmendmentId) -> String {
    format!("/declarations/{slug}/amendments/new?sub_of={parent}")
}

/// Where the draft of an amendment is written.
#[must_use]
pub fn edit_amendment(id: &AmendmentId) -> String {
    format!("/amendments/{id}/edit")
}

/// Where a treatment of an amendment is proposed to its sponsors.
#[must_use]
pub fn treatment(id: &AmendmentId) -> String {
    format!("/amendments/{id}/treatment")
}

/// Where the sponsors of an amendment revise it.
#[must_use]
pub fn revision(id: &AmendmentId) -> String {
    format!("/amendments/{id}/revision")
}

/// A clause with its amendments and its discussion.
#[must_use]
pub fn clause_page(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}/clauses/{id}")
}

/// Where a comment on a clause is resolved.
#[must_use]
pub fn comment_resolution(slug: &str, clause: &ClauseId, comment: &CommentId) -> String {
    format!("/declarations/{slug}/clauses/{clause}/comments/{comment}/resolution")
}

/// Where marks are set on a clause.
#[must_use]
pub fn marks(slug: &str, clause: &ClauseId) -> String {
    format!("/declarations/{slug}/clauses/{clause}/marks")
}

/// What was given to which panel.
#[must_use]
pub fn assignments(slug: &str) -> String {
    format!("/declarations/{slug}/assignments")
}

/// The desk of a panel's moderator.
#[must_use]
pub fn review(id: &PanelId) -> String {
    format!("/panels/{id}/review")
}

/// The drafting desk of a draft.
#[must_use]
pub fn desk(slug: &str) -> String {
    format!("/declarations/{slug}/edit")
}

/// A clause on the drafting desk.
#[must_use]
pub fn desk_clause(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}/edit#{id}")
}

/// The voting list of a declaration.
#[must_use]
pub fn voting_list(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list")
}

/// The sittings of a meeting.
#[must_use]
pub fn sittings(meeting: &str) -> String {
    format!("/meetings/{meeting}/sittings")
}

/// The screen of the hall.
#[must_use]
pub fn screen(id: &SittingId) -> String {
    format!("/sittings/{id}/screen")
}

/// The form that changes the order of a voting list.
#[must_use]
pub fn voting_order(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list/order")
}

/// Where questions on a declaration are put.
#[must_use]
pub fn questions(slug: &str) -> String {
    format!("/declarations/{slug}/questions")
}

#[cfg(test)]
mod tests;
