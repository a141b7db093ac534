//! Where open pages hear what happens.

/// What happens in one's own bodies, as events.
pub const OWN_EVENTS: &str = "/events";

/// What happens in the bodies of a meeting, as events.
#[must_use]
pub fn events(meeting: &str) -> String {
    format!("/meetings/{meeting}/events")
}
