//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod adopt;
mod cast_ballot;
mod close_sitting;
mod declare_result;
mod digest;
mod dossier;
mod enter_count;
mod error;
mod fall;
mod lock_question;
mod notify;
mod object;
mod once;
mod open_question;
mod open_sitting;
mod order_voting;
mod passages;
mod record;
mod record_attendance;
mod set_aside_question;
mod visitor;
mod voting;

pub use cast_ballot::{CastBallot, cast_ballot};
pub use close_sitting::close_sitting;
pub use declare_result::{ballots_digest, declare_result, foresee};
pub use digest::text_digest;
pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use enter_count::enter_count;
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use lock_question::lock_question;
pub use notify::{Notice, notify};
pub use object::{Object, object, take_back_objection};
pub use once::once;
pub use open_question::{OpenQuestion, QuestionOn, attendance_at, flag_id, open_question};
pub use open_sitting::open_sitting;
pub use order_voting::order_voting;
pub use passages::{Passage, passages_of};
pub use record::{Fact, record, record_administration};
pub use record_attendance::record_attendance;
pub use set_aside_question::set_aside_question;
pub use visitor::{Administrator, Permit, Visitor};
