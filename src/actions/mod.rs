//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod assign_symbol;
mod document;
mod dossier;
mod error;
mod notify;
mod once;
mod publish;
mod record;
mod text_digest;
mod verify;
mod visitor;

pub use assign_symbol::assign_symbol;
pub use document::{document, version_of};
pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use notify::{Notice, notify};
pub use once::once;
pub use publish::publish;
pub use record::{Fact, record, record_administration};
pub use text_digest::text_digest;
pub use verify::{Finding, ballots_digest, verify, verify_chain};
pub use visitor::{Administrator, Permit, Visitor};
