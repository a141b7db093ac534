//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod call_meeting;
mod enter_delegation;
mod enter_panel;
mod error;
pub mod fields;
mod found_body;
mod invite;
mod invite_list;
mod invite_member;
mod notify;
mod once;
mod record;
mod visitor;

pub use call_meeting::{MeetingFields, call_meeting, change_meeting};
pub use enter_delegation::{DelegationFields, change_delegation, enter_delegation};
pub use enter_panel::{PanelFields, SeatFields, change_panel, enter_panel, give_panel_seat, take_panel_seat};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use found_body::{BodyFields, found_body};
pub use invite::invite_account;
pub use invite_list::{InvitationRow, MOST_ROWS, check_invitation_list, invite_list};
pub use invite_member::{
    MemberFields, appoint_secretariat, end_membership, invite_member, is_of_a_delegation, resend_invitation,
};
pub use notify::{Notice, notify};
pub use once::once;
pub use record::{Fact, record, record_administration};
pub use visitor::{Administrator, Permit, Visitor};
