use super::*;
use proptest::prelude::*;

const REGISTER: Register = Register { members: 23, present: 20 };

/// Counts are yes, no, abstain.
#[track_caller]
fn check(majority: Majority, [yes, no, abstain]: [u64; 3], expected: Outcome) {
    let decision = decide(REGISTER, Tally { yes, no, abstain }, majority).unwrap();
    assert_eq!(decision.outcome, expected, "{majority}: {yes} : {no} : {abstain}");
}

fn majority(word: &str, of: Base) -> Majority {
    Majority::parse(word, Some(of)).unwrap()
}

#[test]
fn more_for_than_against_is_a_simple_majority() {
    check(Majority::SIMPLE, [1, 0, 0], Outcome::Adopted);
    check(Majority::SIMPLE, [10, 9, 1], Outcome::Adopted);
    check(Majority::SIMPLE, [9, 10, 1], Outcome::Rejected);
    check(Majority::SIMPLE, [0, 1, 0], Outcome::Rejected);
}

#[test]
fn as_many_for_as_against_is_a_tie_of_a_simple_majority_only() {
    check(Majority::SIMPLE, [10, 10, 0], Outcome::Tied);
    check(Majority::SIMPLE, [1, 1, 18], Outcome::Tied);
    check(Majority::TWO_THIRDS, [10, 10, 0], Outcome::Rejected);
    check(Majority::ABSOLUTE, [11, 11, 1], Outcome::Rejected);
    check(Majority::Unanimity, [10, 10, 0], Outcome::Rejected);
}

#[test]
fn nobody_voting_adopts_nothing() {
    for majority in [Majority::SIMPLE, Majority::TWO_THIRDS, Majority::ABSOLUTE, Majority::Unanimity] {
        check(majority, [0, 0, 0], Outcome::Rejected);
        check(majority, [0, 0, 20], Outcome::Rejected);
    }
}

#[test]
fn exactly_two_thirds_is_enough() {
    check(Majority::TWO_THIRDS, [12, 6, 2], Outcome::Adopted);
    check(Majority::TWO_THIRDS, [11, 6, 3], Outcome::Rejected);
    check(Majority::TWO_THIRDS, [12, 5, 3], Outcome::Adopted);
    check(Majority::TWO_THIRDS, [11, 7, 0], Outcome::Rejected);
}

#[test]
fn abstentions_are_not_votes_against() {
    check(Majority::TWO_THIRDS, [2, 1, 20], Outcome::Adopted);
    check(majority("2/3", Base::Present), [2, 1, 17], Outcome::Rejected);
}

#[test]
fn an_absolute_majority_is_more_than_half_of_all_members() {
    check(Majority::ABSOLUTE, [12, 0, 0], Outcome::Adopted);
    check(Majority::ABSOLUTE, [11, 0, 0], Outcome::Rejected);
    let even = Register { members: 24, present: 24 };
    let half = decide(even, Tally { yes: 12, no: 0, abstain: 0 }, Majority::ABSOLUTE).unwrap();
    assert_eq!(half.outcome, Outcome::Rejected);
    assert_eq!(half.arithmetic.map(|numbers| numbers.required), Some(13));
}

#[test]
fn one_against_breaks_unanimity_and_an_abstention_does_not() {
    check(Majority::Unanimity, [19, 0, 1], Outcome::Adopted);
    check(Majority::Unanimity, [19, 1, 0], Outcome::Rejected);
}

#[test]
fn a_unanimous_vote_is_one_in_which_nobody_abstained() {
    let how = |yes, no, abstain| decide(REGISTER, Tally { yes, no, abstain }, Majority::SIMPLE).unwrap().how;
    assert_eq!(how(20, 0, 0), How::UnanimousVote);
    assert_eq!(how(19, 0, 1), How::Vote);
    assert_eq!(how(19, 1, 0), How::Vote);
    assert_eq!(how(0, 0, 0), How::Vote);
    let few = decide(REGISTER, Tally { yes: 11, no: 0, abstain: 0 }, Majority::ABSOLUTE).unwrap();
    assert_eq!((few.outcome, few.how), (Outcome::Rejected, How::Vote));
}

#[test]
fn any_fraction_of_any_base_can_be_asked() {
    check(majority("3/5", Base::PresentAndVoting), [12, 8, 0], Outcome::Adopted);
    check(majority("3/5", Base::PresentAndVoting), [11, 8, 1], Outcome::Rejected);
    check(majority("3/4", Base::Members), [18, 0, 0], Outcome::Adopted);
    check(majority("three-quarters", Base::Members), [17, 0, 0], Outcome::Rejected);
    check(majority("1/2+1", Base::Present), [11, 0, 9], Outcome::Adopted);
    check(majority("1/2+1", Base::Present), [10, 0, 10], Outcome::Rejected);
}

#[test]
fn the_arithmetic_can_be_stated() {
    let tally = Tally { yes: 14, no: 3, abstain: 2 };
    let numbers = decide(REGISTER, tally, Majority::TWO_THIRDS).unwrap().arithmetic.unwrap();
    assert_eq!((numbers.voting, numbers.base, numbers.required), (17, 17, 12));
    assert_eq!((numbers.present, numbers.members), (20, 23));
}

#[test]
fn who_votes_is_present() {
    let late = Register { members: 23, present: 5 };
    let tally = Tally { yes: 6, no: 4, abstain: 0 };
    let numbers = decide(late, tally, majority("1/2+1", Base::Present)).unwrap().arithmetic.unwrap();
    assert_eq!((numbers.present, numbers.required), (10, 6));
}

#[test]
fn more_votes_than_voters_decide_nothing() {
    let tally = Tally { yes: 20, no: 4, abstain: 0 };
    let refused = decide(REGISTER, tally, Majority::SIMPLE);
    assert_eq!(refused, Err(Refusal::VotesExceedVoters { votes: 24, voters: 23 }));
    let huge = Tally { yes: u64::MAX, no: 1, abstain: 0 };
    assert_eq!(decide(REGISTER, huge, Majority::SIMPLE), Err(Refusal::TooLarge {}));
}

#[test]
fn majorities_are_read_from_words() {
    assert_eq!(Majority::parse("simple", None), Some(Majority::SIMPLE));
    assert_eq!(Majority::parse("two-thirds", None), Some(Majority::TWO_THIRDS));
    assert_eq!(Majority::parse("1/2+1", Some(Base::Members)), Some(Majority::ABSOLUTE));
    assert_eq!(Majority::parse("simple", Some(Base::Members)), None);
    assert_eq!(Majority::parse("most", None), None);
    assert_eq!(Majority::TWO_THIRDS.to_string(), "2/3 of present-and-voting");
    assert_eq!(majority("2/3", Base::Members).key(), "majority-two-thirds");
    assert_eq!(majority("3/5", Base::Members).key(), "majority-share");
}

#[test]
fn a_second_tie_rejects() {
    assert_eq!(TieRule::SecondVote.after(false), TieRule::SecondVote);
    assert_eq!(TieRule::SecondVote.after(true), TieRule::Rejected);
    assert_eq!(TieRule::CastingVote.after(true), TieRule::CastingVote);
}

fn any_majority() -> impl Strategy<Value = Majority> {
    let share = (1_u64..20, 1_u64..20, any::<bool>(), 0_usize..3).prop_map(|(a, b, beyond, of)| {
        let fraction = Fraction::new(a.min(b), a.max(b)).unwrap();
        Majority::Share { share: Share { fraction, beyond }, of: Base::ALL[of] }
    });
    prop_oneof![Just(Majority::Unanimity), Just(Majority::SIMPLE), share]
}

proptest! {
    #[test]
    fn nothing_is_adopted_without_a_vote_in_favour(m in any_majority(), no in 0_u64..50, abstain in 0_u64..50) {
        let register = Register { members: 100, present: 100 };
        let decision = decide(register, Tally { yes: 0, no, abstain }, m).unwrap();
        prop_assert_ne!(decision.outcome, Outcome::Adopted);
    }

    #[test]
    fn one_more_in_favour_never_undoes_an_adoption(m in any_majority(), yes in 0_u64..30, no in 0_u64..30, abstain in 0_u64..30) {
        let register = Register { members: 100, present: 95 };
        let now = decide(register, Tally { yes, no, abstain }, m).unwrap().outcome;
        let more = decide(register, Tally { yes: yes + 1, no, abstain }, m).unwrap().outcome;
        prop_assert!(now != Outcome::Adopted || more == Outcome::Adopted);
    }

    #[test]
    fn one_changing_from_yes_to_no_never_adopts(m in any_majority(), yes in 1_u64..30, no in 0_u64..30) {
        let register = Register { members: 100, present: 60 };
        let before = decide(register, Tally { yes, no, abstain: 3 }, m).unwrap().outcome;
        let after = decide(register, Tally { yes: yes - 1, no: no + 1, abstain: 3 }, m).unwrap().outcome;
        prop_assert!(before == Outcome::Adopted || after != Outcome::Adopted);
    }

    #[test]
    fn two_thirds_is_three_times_yes_against_twice_all(yes in 0_u64..1000, no in 0_u64..1000) {
        let register = Register { members: 2000, present: 2000 };
        let adopted = decide(register, Tally { yes, no, abstain: 0 }, Majority::TWO_THIRDS).unwrap().outcome == Outcome::Adopted;
        prop_assert_eq!(adopted, yes > 0 && 3 * yes >= 2 * (yes + no));
    }
}

#[test]
fn a_majority_is_read_back_as_it_is_written() {
    let three_fifths = Majority::parse("3/5", Some(Base::Present)).unwrap();
    for majority in [Majority::SIMPLE, Majority::ABSOLUTE, Majority::TWO_THIRDS, Majority::Unanimity, three_fifths] {
        assert_eq!(Majority::read(&majority.to_string()), Some(majority), "{majority}");
    }
    assert_eq!(Majority::read("2/3 of chairs"), None);
}
