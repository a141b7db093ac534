//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod call_meeting;
mod enter_delegation;
mod enter_panel;
mod dossier;
mod error;
pub mod fields;
mod found_body;
mod invite;
mod invite_list;
mod invite_member;
mod names;
mod notify;
mod once;
mod record;
mod visitor;

pub use call_meeting::{MeetingFields, call_meeting, change_meeting};
pub use enter_delegation::{DelegationFields, change_delegation, enter_delegation};
pub use enter_panel::{PanelFields, SeatFields, change_panel, enter_panel, give_panel_seat, take_panel_seat};
pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use found_body::{BodyFields, found_body};
pub use invite::{INVITATION_DAYS, Resent, invite_account, resend_invitation};
pub use invite_list::{InvitationRow, MOST_ROWS, check_invitation_list, invite_list};
pub use invite_member::{
    MemberFields, appoint_secretariat, end_membership, invite_again, invite_member, is_of_a_delegation,
};
pub use names::{EmailAddress, PersonName};
pub use notify::{Notice, notify};
pub use once::once;
pub use record::{Fact, record, record_administration};
pub use visitor::{Administrator, Permit, Visitor};
