//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod assign_symbol;
mod change_profile;
mod document;
mod dossier;
mod error;
mod invite;
mod links;
mod names;
mod notify;
mod once;
mod passwords;
mod publish;
mod record;
mod sign_in;
mod sign_out;
mod text_digest;
mod verify;
mod visitor;

pub use assign_symbol::assign_symbol;
pub use change_profile::{Profile, change_profile, choose_mail, optional_notices};
pub use document::{document, version_of};
pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use invite::{INVITATION_DAYS, Resent, invite_account, make_administrator, resend_invitation};
pub use links::{RESET_HOURS, Typed, change_password, find_link, request_reset, take_link, too_many};
pub use names::{EmailAddress, PersonName};
pub use notify::{Notice, notify};
pub use once::once;
pub use passwords::{NewPassword, SHORTEST, hash_password, verify_password};
pub use publish::publish;
pub use record::{Fact, record, record_administration};
pub use sign_in::{Opened, SESSION_DAYS, SignIn, Whence, demonstration_accounts, sign_in, sign_in_for_demonstration};
pub use sign_out::{end_session, sign_out};
pub use text_digest::text_digest;
pub use verify::{Finding, ballots_digest, verify, verify_chain};
pub use visitor::{Administrator, Permit, Visitor};
