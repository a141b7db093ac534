//! Lists of speakers: who may ask for the floor, who has it, for how long.

use super::{Act, Moment, MotionRule, Refusal, Sourced};
use crate::worded::worded;

worded! {
    /// What somebody speaks for, where they say.
    Side {
        /// In favour.
        For = "for", "side-for";
        /// Against.
        Against = "against", "side-against";
        /// In reply to what was said of them. Source of the practice: UN General Assembly, Rules of Procedure, rule 73: the chair
        /// may accord it after the list was closed.
        Reply = "reply", "side-reply";
    }
}

/// The most that a chair limits a speech to, in seconds: a day.
const LONGEST: u32 = 24 * 60 * 60;

/// How long a speaker has the floor, in seconds; 0 without a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TimeLimit(u32);

impl TimeLimit {
    /// So many minutes, as rules have it.
    #[must_use]
    pub fn minutes(minutes: u64) -> Self {
        let seconds = minutes.saturating_mul(60).min(u64::from(LONGEST));
        Self(u32::try_from(seconds).unwrap_or(LONGEST))
    }

    /// Reads what a chair types: `3` is three minutes, `2:30` two and a half, `0` none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (minutes, seconds) = text.trim().split_once(':').unwrap_or((text.trim(), "0"));
        let digits = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
        let (minutes, seconds) = (digits(minutes)?, digits(seconds).filter(|seconds| *seconds < 60)?);
        let total = minutes.checked_mul(60)?.checked_add(seconds)?;
        (total <= LONGEST).then_some(Self(total))
    }

    /// In seconds; 0 without a limit.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

impl std::fmt::Display for TimeLimit {
    /// As it is read out and typed: `3:00`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A list as somebody finds it who wants to be on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// Whether the chair has closed it.
    pub closed: bool,
    /// Whether the delegation waits on it already.
    pub waits: bool,
}

/// Whether a delegation may be entered on a list. On a closed one only the chair enters anybody, in reply.
///
/// # Errors
/// [`Refusal::SpeakersClosed`], [`Refusal::SpeaksAlready`].
pub const fn check_asking(list: Listing, side: Option<Side>, by_chair: bool) -> Result<(), Refusal> {
    let replies = by_chair && matches!(side, Some(Side::Reply));
    if list.closed && !replies {
        return Err(Refusal::SpeakersClosed {});
    }
    if list.waits { Err(Refusal::SpeaksAlready {}) } else { Ok(()) }
}

/// A place on the lists of a motion that is waited on, or that had the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// For what.
    pub side: Option<Side>,
    /// Whether it is the mover's.
    pub mover: bool,
}

/// How many of these places count on a side: all but one of the mover in favour, who speaks beside those that the rules number.
#[must_use]
pub fn counted(side: Side, places: &[Place]) -> u64 {
    let on_side = || places.iter().filter(|one| one.side == Some(side));
    let beside = side == Side::For && on_side().any(|one| one.mover);
    (on_side().count() as u64).saturating_sub(u64::from(beside))
}

/// Whether a motion is spoken to at all, so that a list of speakers is opened on it.
///
/// Source: UN General Assembly, Rules of Procedure, rules 71 and 76: on a point of order the chair rules at once, and a motion to
/// suspend or adjourn the meeting is not debated.
///
/// # Errors
/// [`Refusal::RuledByChair`], [`Refusal::NotDebated`].
pub fn check_debated(how: &Sourced<MotionRule>) -> Result<(), Refusal> {
    match how.value {
        MotionRule::Chair => Err(Refusal::RuledByChair { rule: how.rule.clone() }),
        MotionRule::Vote { speakers_for: Some(0), speakers_against: Some(0), .. } => {
            Err(Refusal::NotDebated { rule: how.rule.clone() })
        }
        MotionRule::Vote { .. } => Ok(()),
    }
}

/// Whether one more speaks to a motion, beside the places that are taken: as many on each side as the rules allow.
///
/// Source: UN General Assembly, Rules of Procedure, rules 74 and 75.
///
/// # Errors
/// As [`check_debated`]; [`Refusal::SideNeeded`] for one that speaks neither in favour nor against where the rules number them,
/// [`Refusal::SpeakersEnough`].
pub fn check_place(how: &Sourced<MotionRule>, one: Place, taken: &[Place]) -> Result<(), Refusal> {
    check_debated(how)?;
    let rule = || how.rule.clone();
    let Some((speakers_for, speakers_against)) = how.value.speakers() else { return Ok(()) };
    let (side, most) = match one.side {
        Some(side @ Side::For) => (side, speakers_for),
        Some(side @ Side::Against) => (side, speakers_against),
        Some(Side::Reply) | None => return Err(Refusal::SideNeeded { rule: rule() }),
    };
    let mut places = taken.to_vec();
    places.push(one);
    match most {
        Some(most) if counted(side, &places) > most => Err(Refusal::SpeakersEnough { most, rule: rule() }),
        _ => Ok(()),
    }
}

/// Whether the floor may be given to somebody: who waits, while nothing is being voted on.
///
/// # Errors
/// [`Refusal::QuestionOpen`] while a vote is open, which nothing interrupts; [`Refusal::NotWaiting`].
pub const fn check_floor(waits: bool, question_is_open: bool) -> Result<(), Refusal> {
    if question_is_open {
        return Err(Refusal::QuestionOpen {});
    }
    if waits { Ok(()) } else { Err(Refusal::NotWaiting { act: Act::ConductSpeakers }) }
}

/// The place of one that waits and the place beside it that it changes with: before it, or behind it. None at the end of the
/// list, and for one that is not there.
#[must_use]
pub fn neighbours<T: PartialEq>(waiting: &[T], one: &T, up: bool) -> Option<(usize, usize)> {
    let at = waiting.iter().position(|other| other == one)?;
    let beside = if up { at.checked_sub(1)? } else { at + 1 };
    (beside < waiting.len()).then_some((at, beside))
}

/// How many seconds a speaker has left; fewer than none once the time is over. None without a limit.
#[must_use]
pub fn seconds_left(began: Moment, seconds: i64, now: Moment) -> Option<i64> {
    (seconds > 0).then(|| seconds - (now - began).num_seconds())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::by;

    #[test]
    fn a_time_limit_is_read_as_it_is_typed() {
        #[track_caller]
        fn check(text: &str, seconds: Option<u32>) {
            assert_eq!(TimeLimit::parse(text).map(TimeLimit::seconds), seconds, "{text:?}");
        }
        check("3", Some(180));
        check(" 2:30 ", Some(150));
        check("0:45", Some(45));
        check("0", Some(0));
        check("1440", Some(86_400));
        for odd in ["", ":", "2:60", "1441", "-3", "+3", "3 min", "2:3:4", "99999999999", "1.5"] {
            check(odd, None);
        }
        assert_eq!(TimeLimit::parse("2:05").unwrap().to_string(), "2:05");
        assert_eq!(TimeLimit::minutes(5).seconds(), 300);
        assert_eq!(TimeLimit::minutes(u64::MAX).seconds(), LONGEST);
        assert!(TimeLimit::minutes(0).is_none());
    }

    #[test]
    fn a_closed_list_takes_nobody_but_a_reply_that_the_chair_accords() {
        #[track_caller]
        fn check((closed, waits): (bool, bool), side: Option<Side>, by_chair: bool, refused: Option<Refusal>) {
            assert_eq!(check_asking(Listing { closed, waits }, side, by_chair).err(), refused);
        }
        check((false, false), None, false, None);
        check((false, true), Some(Side::For), false, Some(Refusal::SpeaksAlready {}));
        check((true, false), Some(Side::Reply), false, Some(Refusal::SpeakersClosed {}));
        check((true, false), Some(Side::Against), true, Some(Refusal::SpeakersClosed {}));
        check((true, false), Some(Side::Reply), true, None);
        check((true, true), Some(Side::Reply), true, Some(Refusal::SpeaksAlready {}));
    }

    fn to(side: Side, mover: bool) -> Place {
        Place { side: Some(side), mover }
    }

    #[test]
    fn as_many_speak_to_a_motion_as_the_rules_allow_and_its_mover_beside_them() {
        #[track_caller]
        fn check(rule: &str, one: Place, taken: &[Place], refused: Option<&str>) {
            let how = by(1, MotionRule::parse(rule).unwrap());
            assert_eq!(check_place(&how, one, taken).err().as_ref().map(Refusal::key), refused);
        }
        const ENOUGH: Option<&str> = Some("refusal-speakers-enough");
        let (other, mover, against) = (to(Side::For, false), to(Side::For, true), to(Side::Against, false));
        let two = "2 for, 1 against, simple";
        check(two, other, &[other], None);
        check(two, other, &[other, other], ENOUGH);
        check(two, other, &[mover, other], None);
        check(two, other, &[mover, other, other], ENOUGH);
        check(two, mover, &[other, other], None);
        check(two, mover, &[mover, other, other], ENOUGH);
        check(two, against, &[other, other], None);
        check(two, against, &[against], ENOUGH);
        check(two, to(Side::Against, true), &[against], ENOUGH);
        check(two, Place { side: None, mover: false }, &[], Some("refusal-side-needed"));
        check(two, to(Side::Reply, false), &[], Some("refusal-side-needed"));
        check("0 for, 2 against, simple", mover, &[], None);
        check("0 for, 2 against, simple", other, &[], ENOUGH);
        check("any for, 1 against, simple", other, &[other, other, other], None);
        check("any for, any against, simple", Place { side: None, mover: false }, &[against, against], None);
    }

    #[test]
    fn what_the_chair_rules_at_once_and_what_is_not_debated_has_no_speakers() {
        let debated = |rule: &str| check_debated(&by(1, MotionRule::parse(rule).unwrap()));
        assert_eq!(debated("chair").unwrap_err().key(), "refusal-ruled-by-chair");
        assert_eq!(debated("0 for, 0 against, simple").unwrap_err().key(), "refusal-not-debated");
        assert_eq!(debated("0 for, 1 against, simple"), Ok(()));
        assert_eq!(debated("any for, any against, simple"), Ok(()));
    }

    #[test]
    fn nothing_interrupts_a_vote() {
        assert_eq!(check_floor(true, false), Ok(()));
        assert_eq!(check_floor(true, true), Err(Refusal::QuestionOpen {}));
        assert_eq!(check_floor(false, false), Err(Refusal::NotWaiting { act: Act::ConductSpeakers }));
    }

    #[test]
    fn who_waits_moves_by_one_place() {
        assert_eq!(neighbours(&["a", "b", "c"], &"b", true), Some((1, 0)));
        assert_eq!(neighbours(&["a", "b", "c"], &"b", false), Some((1, 2)));
        assert_eq!(neighbours(&["a", "b", "c"], &"a", true), None);
        assert_eq!(neighbours(&["a", "b", "c"], &"c", false), None);
        assert_eq!(neighbours(&["a"], &"x", false), None);
    }

    #[test]
    fn time_runs_from_when_the_floor_was_given() {
        let began = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let after = |seconds| began + chrono::Duration::seconds(seconds);
        assert_eq!(seconds_left(began, 180, after(0)), Some(180));
        assert_eq!(seconds_left(began, 180, after(180)), Some(0));
        assert_eq!(seconds_left(began, 180, after(200)), Some(-20));
        assert_eq!(seconds_left(began, 0, after(200)), None);
    }
}
