//! The rules of procedure: stages, roles, permissions, order of voting, questions, quorum, majorities.
//!
//! Pure: no database, HTTP, clock, randomness or serde. Time and ids are arguments, the rules are data
//! ([`crate::rules_file`] reads them), and every refusal carries its numbers and the rule it rests on.

pub(crate) mod words;

mod act;
mod fraction;
mod majority;
mod permission;
mod quorum;
mod refusal;
mod role;
mod stage;
mod standing;
mod tally;

pub use act::Act;
pub use fraction::{Fraction, Share};
pub use majority::{Arithmetic, Base, Decision, How, Majority, Outcome, Register, TieRule, decide};
pub use permission::{may, may_on_behalf, permit, stages_of};
pub use quorum::{Purpose, Quorum, QuorumCount, Unit, Verification};
pub use refusal::{Refusal, RefusalArg, RuleRef, Source};
pub use role::{Capacity, Category, Role};
pub use stage::Stage;
pub use standing::{Advice, Method, Standing};
pub use tally::{Choice, Tally};

/// A point in time: UTC, microseconds. Always an argument here, never read.
pub type Moment = chrono::NaiveDateTime;
