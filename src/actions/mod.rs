//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod dossier;
mod error;
mod notify;
mod once;
mod record;
mod visitor;

// Amendments and the panels' review.
mod amendment_acts;
mod assign_to_panel;
mod begin_amendment;
mod close_review;
mod comment;
mod cosponsor_amendment;
mod delete_amendment_draft;
mod file_amendment;
mod proposal;
mod recommend;
mod remark;
mod rule_admissibility;
mod save_justification;
mod save_operation;
mod withdraw_amendment;

pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use notify::{Notice, notify};
pub use once::once;
pub use record::{Fact, record, record_administration};
pub use visitor::{Administrator, Permit, Visitor};

pub use amendment_acts::{find_amendment, permit_as, permit_of_mover};
pub use assign_to_panel::{AssignToPanel, assign_to_panel, unassign};
pub use begin_amendment::{BeginAmendment, begin_amendment, check_beginning};
pub use close_review::{close_review, reviewed_by};
pub use comment::comment;
pub use cosponsor_amendment::{check_joining, cosponsor_amendment, leave_amendment};
pub use delete_amendment_draft::delete_amendment_draft;
pub use file_amendment::{FileAmendment, check_filing, file_amendment};
pub use proposal::{Place, Proposal, has_words, place_of};
pub use recommend::{Recommend, check_desk, is_assigned, recommend};
pub use remark::{REMARK_CHARS, Remark, words_fault};
pub use rule_admissibility::{Ruling, check_open_to_ruling, rule_admissibility};
pub use save_justification::save_justification;
pub use save_operation::{SaveOperation, remove_operation, save_operation};
pub use withdraw_amendment::{check_withdrawal, withdraw_amendment};
