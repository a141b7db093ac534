//! What people try in a hall.

use accord::procedure::{Choice, Method};

/// Who acts for the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Officer {
    Chair,
    Secretariat,
}

/// Something that somebody tries.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Puts what is next, the whole, or one of the amendments out of turn.
    Put(Option<usize>, Method),
    Cast(usize, Choice),
    EnterBallot(usize, Choice),
    /// The clerk enters what the one who is called answers, or another one.
    Call(Option<usize>, Option<Choice>),
    Object(usize),
    TakeBack(usize),
    Count([u64; 3]),
    Lock,
    /// The chair declares, saying something where it is the chair's to say.
    Declare(Option<Choice>),
    SetAside,
    /// Proposes to correct a question, counted from the last one: annulled, or another count.
    Propose(Officer, usize, Option<[u64; 3]>),
    Decide(Officer, bool),
    Withdraw(usize),
    Mark,
    Lift,
    Attend(usize),
    Suspend,
    Resume,
    Close,
    Open,
    /// Whatever fits where the question is, by chance: most steps of a hall are in order.
    Fitting(u32),
}
