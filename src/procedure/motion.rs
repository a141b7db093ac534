//! Motions about the procedure: which there are, in what order they go, who speaks to them, how they are decided.

use super::{DebateRules, Majority, Refusal, RuleRef, Sourced};
use crate::worded::worded;

worded! {
    /// What a motion asks for.
    MotionKind {
        /// That the chair enforces the rules. Source: UN General Assembly, Rules of Procedure, rule 71.
        PointOfOrder = "point-of-order", "motion-point-of-order";
        /// That the body overrules what the chair ruled. Source: rule 71.
        Appeal = "appeal", "motion-appeal";
        /// That the sitting is suspended. Source: rule 76.
        Suspension = "suspension", "motion-suspension";
        /// That the sitting is adjourned, that is closed. Source: rule 76.
        Adjournment = "adjournment", "motion-adjournment";
        /// That the debate on the text is adjourned. Source: rule 74.
        AdjournDebate = "adjournment-of-debate", "motion-adjournment-of-debate";
        /// That the debate on the text is closed. Source: rule 75.
        Closure = "closure-of-debate", "motion-closure-of-debate";
        /// That no action is taken on the text. Source: the practice under rule 74.
        NoAction = "no-action", "motion-no-action";
        /// That the body declares itself not competent to adopt the text. Source: rule 79.
        Competence = "competence", "motion-competence";
        /// That the next of several proposals on the same question is not put, nor those after it. Source: rule 91.
        NoNext = "no-next-proposal", "motion-no-next-proposal";
        /// That parts of the text are voted on separately. Source: rule 89.
        Division = "division", "motion-division";
        /// That the text is referred back to those who prepared it.
        ReferralBack = "referral-back", "motion-referral-back";
        /// That what was adopted or rejected is decided anew. Source: rule 81.
        Reconsideration = "reconsideration", "motion-reconsideration";
    }
}

worded! {
    /// Where a motion is.
    MotionState {
        /// It is moved, the chair has not ruled on it.
        Pending = "pending", "motion-pending";
        /// The chair ruled that it is in order.
        InOrder = "in-order", "motion-in-order";
        /// The chair ruled that it is out of order.
        OutOfOrder = "out-of-order", "motion-out-of-order";
        /// The chair ruled on the point of order.
        Ruled = "ruled", "motion-ruled";
        /// The body adopted it.
        Carried = "carried", "motion-carried";
        /// The body did not adopt it.
        Lost = "lost", "motion-lost";
        /// Who moved it took it back.
        Withdrawn = "withdrawn", "motion-withdrawn";
    }
}

impl MotionKind {
    /// Whether it asks for something to be done with a text on its way, which has no place once the text was decided.
    #[must_use]
    pub const fn is_on_the_way(self) -> bool {
        match self {
            Self::AdjournDebate | Self::Closure | Self::NoAction | Self::Competence => true,
            Self::NoNext | Self::Division | Self::ReferralBack => true,
            Self::PointOfOrder | Self::Appeal | Self::Suspension | Self::Adjournment | Self::Reconsideration => false,
        }
    }

    /// Whether it may be moved while a vote is open; which rule says so is among the rules.
    #[must_use]
    pub const fn interrupts_a_vote(self) -> bool {
        matches!(self, Self::PointOfOrder)
    }
}

impl MotionState {
    /// Whether it still is before the body, so that it goes before whatever else would be put.
    #[must_use]
    pub const fn is_before(self) -> bool {
        matches!(self, Self::Pending | Self::InOrder)
    }
}

/// How a motion is dealt with: `chair`, or `2 for, 2 against, simple`, where `any` is without a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MotionRule {
    /// The chair rules at once; nothing is put.
    Chair,
    /// It is put to the body.
    Vote {
        /// How many speak in favour, the mover beside them; none without a limit.
        speakers_for: Option<u64>,
        /// How many speak against; none without a limit.
        speakers_against: Option<u64>,
        /// What it needs.
        majority: Majority,
    },
}

impl MotionRule {
    /// Put to the body without a limit of speakers, by a simple majority.
    pub const SIMPLE: Self = Self::Vote { speakers_for: None, speakers_against: None, majority: Majority::SIMPLE };
    /// As [`Self::SIMPLE`], by two thirds.
    pub const TWO_THIRDS: Self =
        Self::Vote { speakers_for: None, speakers_against: None, majority: Majority::TWO_THIRDS };

    /// Reads the words of a document.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "chair" {
            return Some(Self::Chair);
        }
        let mut parts = text.splitn(3, ", ");
        let mut speakers = |word: &str| match parts.next()?.strip_suffix(word)?.trim_end() {
            "any" => Some(None),
            count => count.parse::<u64>().ok().map(Some),
        };
        let (speakers_for, speakers_against) = (speakers(" for")?, speakers(" against")?);
        Some(Self::Vote { speakers_for, speakers_against, majority: Majority::read(parts.next()?)? })
    }

    /// How many speak for it and against it, where the rules number either.
    #[must_use]
    pub const fn speakers(self) -> Option<(Option<u64>, Option<u64>)> {
        match self {
            Self::Chair | Self::Vote { speakers_for: None, speakers_against: None, .. } => None,
            Self::Vote { speakers_for, speakers_against, .. } => Some((speakers_for, speakers_against)),
        }
    }

    /// The majority that it needs; none where the chair rules.
    #[must_use]
    pub const fn majority(self) -> Option<Majority> {
        match self {
            Self::Chair => None,
            Self::Vote { majority, .. } => Some(majority),
        }
    }
}

impl std::fmt::Display for MotionRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let said = |count: Option<u64>| count.map_or_else(|| "any".to_owned(), |count| count.to_string());
        match *self {
            Self::Chair => f.write_str("chair"),
            Self::Vote { speakers_for, speakers_against, majority } => {
                write!(f, "{} for, {} against, {majority}", said(speakers_for), said(speakers_against))
            }
        }
    }
}

impl DebateRules {
    /// How a motion is dealt with.
    #[must_use]
    pub const fn motion(&self, kind: MotionKind) -> &Sourced<MotionRule> {
        match kind {
            MotionKind::PointOfOrder => &self.point_of_order,
            MotionKind::Appeal => &self.appeal,
            MotionKind::Suspension => &self.suspension,
            MotionKind::Adjournment => &self.adjournment,
            MotionKind::AdjournDebate => &self.adjourn_debate,
            MotionKind::Closure => &self.closure,
            MotionKind::NoAction => &self.no_action,
            MotionKind::Competence => &self.competence,
            MotionKind::NoNext => &self.no_next,
            MotionKind::Division => &self.division,
            MotionKind::ReferralBack => &self.referral_back,
            MotionKind::Reconsideration => &self.reconsideration,
        }
    }

    /// How a motion is dealt with, if the body knows it.
    ///
    /// # Errors
    /// [`Refusal::MotionUnknown`].
    pub fn known_motion(&self, kind: MotionKind) -> Result<&Sourced<MotionRule>, Refusal> {
        if self.motions.value.contains(&kind) {
            return Ok(self.motion(kind));
        }
        Err(Refusal::MotionUnknown { rule: self.motions.rule.clone() })
    }
}

/// A motion that is before the body: what it asks for, and its number in order of moving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// What it asks for.
    pub kind: MotionKind,
    /// Its number.
    pub number: i64,
}

/// The place of a motion: by the order of precedence, then in order of moving.
fn place(order: &[MotionKind], one: Before) -> (usize, i64) {
    (order.iter().position(|kind| *kind == one.kind).unwrap_or(order.len()), one.number)
}

/// Which of the motions before the body goes first.
#[must_use]
pub fn first_of(order: &[MotionKind], before: &[Before]) -> Option<Before> {
    before.iter().copied().min_by_key(|one| place(order, *one))
}

/// Whether something may be put while motions are before the body: a motion, if it goes before all others; anything else, if
/// there is none.
///
/// Source: UN General Assembly, Rules of Procedure, rule 77.
///
/// # Errors
/// [`Refusal::MotionsFirst`] with how many go first.
pub fn check_before(order: &Sourced<Vec<MotionKind>>, before: &[Before], one: Option<Before>) -> Result<(), Refusal> {
    let first = |other: &&Before| one.is_none_or(|one| place(&order.value, **other) < place(&order.value, one));
    let rule: RuleRef = order.rule.clone();
    match before.iter().filter(first).count() {
        0 => Ok(()),
        count => Err(Refusal::MotionsFirst { count: count as u64, rule }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::by;

    const ORDER: [MotionKind; 3] = [MotionKind::PointOfOrder, MotionKind::Suspension, MotionKind::Closure];

    fn before(kind: MotionKind, number: i64) -> Before {
        Before { kind, number }
    }

    #[test]
    fn a_rule_is_read_and_written() {
        for text in [
            "chair",
            "2 for, 2 against, simple",
            "0 for, 2 against, 2/3 of present-and-voting",
            "any for, any against, simple",
        ] {
            assert_eq!(MotionRule::parse(text).map(|rule| rule.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "vote",
            "2 for, 2 against",
            "2 against, 2 for, simple",
            "-1 for, 2 against, simple",
            "2 for, 2 against, much",
        ] {
            assert_eq!(MotionRule::parse(text), None, "{text}");
        }
        assert_eq!(MotionRule::Chair.majority(), None);
        assert_eq!(MotionRule::TWO_THIRDS.majority(), Some(Majority::TWO_THIRDS));
    }

    #[test]
    fn motions_go_in_the_order_of_the_rules_then_of_moving() {
        use MotionKind::{Closure, Division, PointOfOrder, Suspension};
        let all = [before(Closure, 1), before(Suspension, 2), before(Suspension, 3), before(Division, 4)];
        assert_eq!(first_of(&ORDER, &all), Some(before(Suspension, 2)));
        assert_eq!(first_of(&ORDER, &[]), None);
        let order = by(1, ORDER.to_vec());
        let first = |one: Option<Before>| match check_before(&order, &all, one) {
            Ok(()) => 0,
            Err(Refusal::MotionsFirst { count, .. }) => count,
            Err(other) => panic!("{other}"),
        };
        assert_eq!(first(None), 4, "everything else waits");
        assert_eq!(first(Some(all[1])), 0);
        assert_eq!(first(Some(all[2])), 1);
        assert_eq!(first(Some(all[0])), 2);
        assert_eq!(first(Some(all[3])), 3, "what the rules do not order comes last");
        assert_eq!(first(Some(before(PointOfOrder, 9))), 0);
    }

    #[test]
    fn what_was_ruled_out_or_decided_is_no_longer_before_the_body() {
        let before: Vec<_> = MotionState::ALL.iter().filter(|state| state.is_before()).collect();
        assert_eq!(before, [&MotionState::Pending, &MotionState::InOrder]);
    }
}
