//! The rules of procedure: stages, roles, permissions, order of voting, questions, quorum, majorities.
//!
//! Pure: no database, HTTP, clock, randomness or serde. Time and ids are arguments, the rules are data
//! ([`crate::rules_file`] reads them), and every refusal carries its numbers and the rule it rests on.

mod act;
mod checks;
mod deadline;
mod entries;
mod field;
mod fraction;
mod joint;
#[cfg(test)]
mod lines_tests;
mod majority;
mod method;
mod minutes;
mod mode;
mod motion;
mod permission;
mod proxy;
mod question;
mod queue;
mod quorate;
mod quorum;
mod refusal;
mod refusal_arg;
mod role;
mod roll_call;
mod rule_ref;
mod rules;
mod ruling;
#[cfg(test)]
mod sample;
mod silence;
mod speakers;
mod split;
mod stage;
mod standing;
mod statement;
mod tally;
mod voting_list;

pub use act::Act;
pub use checks::{Actor, Attendance, Heads};
pub use deadline::Deadline;
pub use entries::{METHODS_FOR, RuleEntry, RuleValue, WHO_CATEGORIES, WHO_ROLES};
pub use field::{Field, Held, ReadRule, Reads, Shape, WordOf, left_out};
pub use fraction::{Fraction, Share};
pub use joint::{ByComponent, FEWEST_SECRET, JointRules, Jointly};
pub use majority::{Arithmetic, Base, Decision, How, Majority, Outcome, PresentAt, Register, Subject, TieRule, decide};
pub use method::{Answering, Method};
pub use minutes::{MinutesLife, MinutesRules, corrections_until};
pub use mode::Mode;
pub use motion::{Before, MotionKind, MotionRule, MotionState, check_before, first_of};
pub use permission::{may, may_on_behalf, permit, stages_of};
pub use proxy::{Entrusting, ProxyEnd, ProxySpan};
pub use question::{Casting, Correction, Question, QuestionState, Terms, Votes};
pub use queue::ProposalOrder;
pub use quorum::{Basis, Purpose, Quorum, QuorumCount, Unit, Verification};
pub use refusal::Refusal;
pub use refusal_arg::RefusalArg;
pub use role::{Capacity, Category, Role};
pub use roll_call::{CALLS, Unanswered, called_from, drawn_by_lot, next_called};
pub use rule_ref::{RuleRef, Source};
pub use rules::{
    AccessRules, AmendmentRules, DebateRules, DeclarationRules, Late, MajorityRules, Order, QuorumRules, Rules,
    SeparateVoteState, SeparateVotes, Sourced, StageRules, VoterRules, VotingRules, Who, Withdrawal,
};
pub use ruling::RulingKind;
pub use silence::Silence;
pub use speakers::{
    Listing, Place, Side, TimeLimit, check_asking, check_debated, check_floor, check_place, counted, neighbours,
    seconds_left,
};
pub use split::{Split, votes_cast};
pub use stage::Stage;
pub use standing::{Advice, Standing};
pub use statement::{SaidOn, StatementKind, StatementOn};
pub use tally::{Choice, Tally, weight_names_a_voter};
pub use voting_list::{Candidate, Decided, Fallen, Item, Put, SeparateVote, VotingList};

/// A point in time: UTC, microseconds. Always an argument here, never read.
pub type Moment = chrono::NaiveDateTime;
