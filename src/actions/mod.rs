//! What people do, one file an act. Each loads what it needs, asks the pure rules, and writes change, journal entry and
//! outgoing mail in the one transaction that it is given.

mod dossier;
mod error;
mod notify;
mod once;
mod record;
mod visitor;

// Drafting, and the way of a declaration.
mod add_clause;
mod admit_declaration;
mod begin_draft;
mod cosponsor_declaration;
mod delete_clause;
mod digest;
mod draft;
mod move_clause;
mod move_stage;
mod paste_draft;
mod save_clause;
mod save_frame;
mod set_deadline;
mod table;

mod typed;
mod withdraw_declaration;

pub use add_clause::{AddClause, At, add_clause};
pub use admit_declaration::admit_declaration;
pub use begin_draft::{BeginDraft, begin_draft};
pub use cosponsor_declaration::{cosponsor_declaration, leave_sponsors};
pub use delete_clause::delete_clause;
pub use move_clause::{Step, move_clause};
pub use move_stage::{check_stage, is_back, move_stage, open_reviews};
pub use paste_draft::{PasteDraft, Pasted, paste_draft, read_paste};
pub use save_clause::{SaveClause, save_clause};
pub use save_frame::{SaveFrame, save_frame};
pub use set_deadline::{Due, set_deadline};
pub use table::table;
pub use digest::text_digest;
pub use typed::Opening;
pub use withdraw_declaration::{check_withdrawal, withdraw_declaration};

pub use dossier::{AMENDMENTS, Dossier, may_read, rules, style_in};
pub use error::{ActError, ActResult, FieldError, Invalid};
pub use notify::{Notice, notify};
pub use once::once;
pub use record::{Fact, record, record_administration};
pub use visitor::{Administrator, Permit, Visitor};
