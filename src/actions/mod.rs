//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod dossier;
mod error;
mod mint_link;
mod notify;
mod notify_facts;
mod once;
mod record;
mod unsubscribe;
mod visitor;

pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use mint_link::{may_see_outbox, mint_link, reveal_link};
pub use notify::{Notice, notify};
pub use notify_facts::{
    AmendmentFiledFacts, BodyName, InvitationFacts, PasswordResetFacts, PublishedFacts, QuestionOpenedFacts,
    RecommendationFacts, ResultFacts, RulingFacts, TabledFacts,
};
pub use once::once;
pub use record::{Fact, record, record_administration};
pub use unsubscribe::{read_unsubscribe_token, unsubscribe, unsubscribe_token};
pub use visitor::{Administrator, Permit, Visitor};
