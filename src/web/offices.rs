//! The offices that a reader holds, with the ways into their work.

use super::listed::Named;
use super::start::Going;
use super::{Reader, paths};
use crate::procedure::Act;

/// The desk of a body's secretariat.
pub(super) struct Desk {
    /// The body.
    pub(super) named: Named,
    /// Address and key of the words of each way.
    pub(super) ways: Vec<(String, &'static str)>,
}

/// The desks of the reader. In a demonstration, which sends nothing, the outgoing mail can be looked at.
pub(super) fn desks(reader: &Reader, going: &Going) -> Vec<Desk> {
    let managed = going.bodies.iter().filter(|body| reader.visitor.may(Act::ManageBody, &body.id, None));
    let desks = managed.map(|body| {
        let mut ways = vec![
            (paths::members(&body.slug), "members-title"),
            (paths::new_invitations(&body.slug), "invitations-new"),
            (paths::delegations(&body.slug), "delegations-title"),
            (paths::new_meeting(&body.slug), "meeting-new"),
            (paths::body(&body.slug), "nav-meetings"),
        ];
        if reader.demonstration && reader.visitor.may(Act::SeeOutbox, &body.id, None) {
            ways.push((paths::OUTBOX.to_owned(), "outbox-title"));
        }
        Desk { named: Named::new(body, reader.voice), ways }
    });
    desks.collect()
}
