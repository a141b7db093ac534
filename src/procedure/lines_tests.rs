//! The lines of the specification that count votes (quorum, voters, exclusions, majority, tie), each with its edges, as one
//! table: who may vote with how many votes, what they answered, who was there, and what that decides.

use super::sample::{by, rules};
use super::*;

/// A voter: its votes, its answer (or its votes each way), whether it is there when the result is declared.
#[derive(Clone, Copy)]
enum Voter {
    /// Of so many votes, all alike.
    Says(u64, Choice),
    /// Of so many votes, cast apart.
    Splits(u64, [u64; 3]),
    /// Of so many votes, there and silent.
    Silent(u64),
    /// Of so many votes, not there.
    Away(u64),
    /// Excluded: it leaves the base.
    Excluded,
}

use Choice::{Abstain, No, Yes};
use Voter::{Away, Excluded, Says, Silent, Splits};

fn votes(voter: Voter) -> u64 {
    match voter {
        Says(votes, _) | Splits(votes, _) | Silent(votes) | Away(votes) => votes,
        Excluded => 0,
    }
}

fn cast(voter: Voter) -> Tally {
    match voter {
        Says(votes, choice) => votes_cast(choice, None, votes),
        Splits(weight, [yes, no, abstain]) => {
            let split = Split::new(Tally { yes, no, abstain }).unwrap();
            votes_cast(split.leading(), Some(&split), weight)
        }
        Silent(_) | Away(_) | Excluded => Tally::default(),
    }
}

fn is_there(voter: Voter) -> bool {
    matches!(voter, Says(..) | Splits(..) | Silent(_))
}

fn decided(majority: Majority, hall: &[Voter]) -> (Outcome, u64, u64) {
    let decision = decision(majority, hall);
    let numbers = decision.arithmetic.unwrap();
    (decision.outcome, numbers.base, numbers.required)
}

fn decision(majority: Majority, hall: &[Voter]) -> Decision {
    let register = Register {
        members: hall.iter().map(|one| votes(*one)).sum(),
        present: hall.iter().filter(|one| is_there(**one)).map(|one| votes(*one)).sum(),
    };
    let tally = Tally::sum(hall.iter().map(|one| cast(*one))).unwrap();
    decide(register, tally, majority).unwrap()
}

fn of(share: &str, base: Base) -> Majority {
    Majority::parse(share, Some(base)).unwrap()
}

fn many(count: usize, voter: Voter) -> Vec<Voter> {
    vec![voter; count]
}

fn hall(parts: &[(usize, Voter)]) -> Vec<Voter> {
    parts.iter().flat_map(|(count, voter)| many(*count, *voter)).collect()
}

const ADOPTED: Outcome = Outcome::Adopted;
const REJECTED: Outcome = Outcome::Rejected;
const TIED: Outcome = Outcome::Tied;

/// What is shown, the majority, who is in the hall; outcome, base and votes required.
type Case = (&'static str, Majority, Vec<Voter>, (Outcome, u64, u64));

#[test]
fn majority_and_voters_and_exclusions() {
    for (what, majority, voters, expected) in majorities().into_iter().chain(weights_and_exclusions()) {
        assert_eq!(decided(majority, &voters), expected, "{what}");
    }
}

#[rustfmt::skip]
fn majorities() -> Vec<Case> {
    let simple = Majority::SIMPLE;
    let two_thirds = Majority::TWO_THIRDS;
    let absolute = Majority::ABSOLUTE;
    let unanimity = Majority::Unanimity;
    let of_present = of("1/2+1", Base::Present);
    vec![
        // Majority: simple, yes > no.
        ("simple: 0:0 is never adopted", simple, hall(&[(9, Silent(1))]), (REJECTED, 0, 1)),
        ("simple: nobody there", simple, hall(&[(9, Away(1))]), (REJECTED, 0, 1)),
        ("simple: 1:0 is enough", simple, hall(&[(1, Says(1, Yes)), (8, Away(1))]), (ADOPTED, 1, 1)),
        ("simple: one more", simple, hall(&[(5, Says(1, Yes)), (4, Says(1, No))]), (ADOPTED, 9, 5)),
        ("simple: one fewer", simple, hall(&[(4, Says(1, Yes)), (5, Says(1, No))]), (REJECTED, 9, 5)),
        ("simple: a tie is an outcome of its own", simple, hall(&[(4, Says(1, Yes)), (4, Says(1, No))]), (TIED, 8, 5)),
        ("simple: all abstain", simple, hall(&[(9, Says(1, Abstain))]), (REJECTED, 0, 1)),
        ("simple: abstentions are not votes", simple, hall(&[(1, Says(1, Yes)), (8, Says(1, Abstain))]), (ADOPTED, 1, 1)),
        // Two thirds of present and voting: 3 yes >= 2 (yes + no).
        ("two thirds: exactly", two_thirds, hall(&[(6, Says(1, Yes)), (3, Says(1, No))]), (ADOPTED, 9, 6)),
        ("two thirds: one below", two_thirds, hall(&[(5, Says(1, Yes)), (3, Says(1, No))]), (REJECTED, 8, 6)),
        ("two thirds: a fraction is rounded up", two_thirds, hall(&[(6, Says(1, Yes)), (4, Says(1, No))]), (REJECTED, 10, 7)),
        ("two thirds: 0:0", two_thirds, hall(&[(9, Silent(1))]), (REJECTED, 0, 1)),
        ("two thirds: all abstain", two_thirds, hall(&[(9, Says(1, Abstain))]), (REJECTED, 0, 1)),
        ("two thirds: half and half is no tie", two_thirds, hall(&[(4, Says(1, Yes)), (4, Says(1, No))]), (REJECTED, 8, 6)),
        // Absolute: yes >= floor(members / 2) + 1.
        ("absolute: of 23, twelve", absolute, hall(&[(12, Says(1, Yes)), (11, Away(1))]), (ADOPTED, 23, 12)),
        ("absolute: of 23, eleven", absolute, hall(&[(11, Says(1, Yes)), (12, Away(1))]), (REJECTED, 23, 12)),
        ("absolute: of 24, twelve is half", absolute, hall(&[(12, Says(1, Yes)), (12, Away(1))]), (REJECTED, 24, 13)),
        ("absolute: abstentions count as not in favour", absolute, hall(&[(12, Says(1, Yes)), (12, Says(1, Abstain))]), (REJECTED, 24, 13)),
        // Unanimity: no = 0 and yes > 0.
        ("unanimity: nobody against", unanimity, hall(&[(1, Says(1, Yes)), (8, Says(1, Abstain))]), (ADOPTED, 1, 1)),
        ("unanimity: one against", unanimity, hall(&[(8, Says(1, Yes)), (1, Says(1, No))]), (REJECTED, 9, 9)),
        ("unanimity: 0:0", unanimity, hall(&[(9, Says(1, Abstain))]), (REJECTED, 0, 1)),
        // Any fraction of present and voting, present, members.
        ("of those present: who is silent counts", of_present, hall(&[(5, Says(1, Yes)), (5, Silent(1))]), (REJECTED, 10, 6)),
        ("of those present: people leave before the count", of_present, hall(&[(5, Says(1, Yes)), (4, Silent(1)), (1, Away(1))]), (ADOPTED, 9, 5)),
        ("of those present: abstentions count", of_present, hall(&[(5, Says(1, Yes)), (5, Says(1, Abstain))]), (REJECTED, 10, 6)),
        ("three fifths of the members: exactly", of("3/5", Base::Members), hall(&[(6, Says(1, Yes)), (4, Away(1))]), (ADOPTED, 10, 6)),
        ("three fifths of the members: one below", of("3/5", Base::Members), hall(&[(5, Says(1, Yes)), (5, Away(1))]), (REJECTED, 10, 6)),
    ]
}

#[rustfmt::skip]
fn weights_and_exclusions() -> Vec<Case> {
    let simple = Majority::SIMPLE;
    let two_thirds = Majority::TWO_THIRDS;
    let absolute = Majority::ABSOLUTE;
    let of_present = of("1/2+1", Base::Present);
    vec![
        // Voters: unequal weights, votes cast apart.
        ("weights: a large one against many", simple, hall(&[(1, Says(12, Yes)), (9, Says(1, No))]), (ADOPTED, 21, 11)),
        ("weights: a tie of votes, not of voters", simple, hall(&[(1, Says(9, Yes)), (9, Says(1, No))]), (TIED, 18, 10)),
        ("weights: absolute of all votes", absolute, hall(&[(1, Says(12, Yes)), (11, Away(1))]), (ADOPTED, 23, 12)),
        ("split: 7 yes, 3 no, 2 abstain", simple, hall(&[(1, Splits(12, [7, 3, 2])), (3, Says(1, No))]), (ADOPTED, 13, 7)),
        ("split: one fewer makes the tie", simple, hall(&[(1, Splits(12, [6, 3, 3])), (3, Says(1, No))]), (TIED, 12, 7)),
        ("split: votes not cast count for nothing", simple, hall(&[(1, Splits(12, [4, 3, 0]))]), (ADOPTED, 7, 4)),
        ("split: who splits is there with all its votes", of_present, hall(&[(1, Splits(12, [6, 0, 0]))]), (REJECTED, 12, 7)),
        ("split: exactly two thirds", two_thirds, hall(&[(1, Splits(12, [8, 4, 0]))]), (ADOPTED, 12, 8)),
        ("split: one below two thirds", two_thirds, hall(&[(1, Splits(12, [7, 4, 1]))]), (REJECTED, 11, 8)),
        // Exclusions: parties to a dispute leave the base.
        ("excluded: the base is smaller", absolute, hall(&[(11, Says(1, Yes)), (10, Away(1)), (2, Excluded)]), (ADOPTED, 21, 11)),
        ("excluded: as many as before, not excluded", absolute, hall(&[(11, Says(1, Yes)), (12, Away(1))]), (REJECTED, 23, 12)),
        ("excluded: all but one", Majority::Unanimity, hall(&[(1, Says(1, Yes)), (8, Excluded)]), (ADOPTED, 1, 1)),
        ("excluded: everybody", simple, hall(&[(9, Excluded)]), (REJECTED, 0, 1)),
    ]
}

#[test]
fn quorum() {
    let rules = rules();
    let mut presumed = rules.clone();
    presumed.quorum.verification = by(16, Verification::Presumed);
    // Debate a third, decision more than half, of 23.
    let table = [
        ("one below the quorum of debate", &rules, 7, false, false),
        ("the quorum of debate decides nothing", &rules, 8, false, false),
        ("one below the quorum of decision", &rules, 11, false, false),
        ("the quorum of decision", &rules, 12, false, true),
        ("presumed: nobody there, nobody doubts", &presumed, 0, false, true),
        ("presumed: doubted, one below", &presumed, 11, true, false),
        ("presumed: doubted, there", &presumed, 12, true, true),
    ];
    for (what, rules, present, challenged, put) in table {
        let there = Attendance { present: Heads::alike(present), of: Heads::alike(23), chair_count: None, challenged };
        assert_eq!(rules.check_putting(there).is_ok(), put, "{what}");
    }
    // Lost between two questions: the first is put, then one leaves.
    let there = |present| Attendance {
        present: Heads::alike(present),
        of: Heads::alike(23),
        chair_count: None,
        challenged: false,
    };
    assert!(rules.check_putting(there(12)).is_ok() && rules.check_putting(there(11)).is_err());
    // Excluded voters leave the base of the quorum: of 21, eleven are more than half.
    assert!(rules.check_putting(Attendance { of: Heads::alike(21), ..there(11) }).is_ok());
    // The chair's own count overrides a wrong register, either way.
    assert!(rules.check_putting(Attendance { chair_count: Some(12), ..there(3) }).is_ok());
    assert!(rules.check_putting(Attendance { chair_count: Some(11), ..there(23) }).is_err());
}

#[test]
fn quorum_presumed_until_challenged() {
    let rules = rules();
    let mut presumed = rules.clone();
    presumed.quorum.verification = by(16, Verification::Presumed);
    let noon = chrono::NaiveDate::from_ymd_opt(2017, 6, 10).and_then(|day| day.and_hms_opt(12, 0, 0));
    let rule = || presumed.quorum.verification.rule.clone();
    assert_eq!(rules.check_challenge(None), Err(Refusal::QuorumCounted { rule: rule() }));
    assert_eq!(presumed.check_challenge(None), Ok(()));
    assert_eq!(presumed.check_challenge(noon), Err(Refusal::QuorumChallenged { rule: rule(), since: noon }));
    assert_eq!(presumed.check_unchallenged(noon), Err(Refusal::QuorumChallenged { rule: rule(), since: noon }));
    assert_eq!((presumed.quorum_basis(false), presumed.quorum_basis(true)), (Basis::Presumed, Basis::Counted));
    assert_eq!((rules.quorum_basis(false), rules.quorum_basis(true)), (Basis::Counted, Basis::Counted));
    let there = Attendance { present: Heads::alike(11), of: Heads::alike(23), chair_count: None, challenged: true };
    assert!(!presumed.count_quorum(Purpose::Decision, there).unwrap().is_met(), "counted, and said to be too few");
}

#[test]
fn tie() {
    let table = [
        (TieRule::Rejected, false, TieRule::Rejected),
        (TieRule::SecondVote, false, TieRule::SecondVote),
        (TieRule::SecondVote, true, TieRule::Rejected),
        (TieRule::CastingVote, false, TieRule::CastingVote),
        (TieRule::CastingVote, true, TieRule::CastingVote),
    ];
    for (rule, is_second, holds) in table {
        assert_eq!(rule.after(is_second), holds, "{rule} {is_second}");
    }
}

/// What is shown, the majority, who is in the hall for one body and for the other; what both decide each by itself.
type JointCase = (&'static str, Majority, Vec<Voter>, Vec<Voter>, Outcome);

#[test]
fn joint_decision() {
    for (what, majority, rcm, sacm, expected) in joint_cases() {
        let whole: Vec<Voter> = rcm.iter().chain(&sacm).copied().collect();
        let parts = ByComponent::from([
            ("RCM".to_owned(), decision(majority, &rcm)),
            ("SACM".to_owned(), decision(majority, &sacm)),
        ]);
        assert_eq!(decision(majority, &whole).in_each(&parts).outcome, expected, "{what}");
    }
    // One component alone is as all together.
    let hall = hall(&[(5, Says(1, Yes)), (4, Says(1, No))]);
    let alone = ByComponent::from([("RCM".to_owned(), decision(Majority::SIMPLE, &hall))]);
    assert_eq!(decision(Majority::SIMPLE, &hall).in_each(&alone), decision(Majority::SIMPLE, &hall));
    assert_eq!(decision(Majority::SIMPLE, &hall).in_each(&ByComponent::new()), decision(Majority::SIMPLE, &hall));
}

#[rustfmt::skip]
fn joint_cases() -> Vec<JointCase> {
    let simple = Majority::SIMPLE;
    let two_thirds = Majority::TWO_THIRDS;
    let absolute = Majority::ABSOLUTE;
    let of_present = of("1/2+1", Base::Present);
    let votes = |yes, no| hall(&[(yes, Says(1, Yes)), (no, Says(1, No))]);
    vec![
        ("each exactly at its majority", simple, votes(6, 5), votes(5, 4), ADOPTED),
        ("one component one below, though all together have it", simple, votes(9, 0), votes(4, 5), REJECTED),
        ("the other one below", simple, votes(4, 5), votes(9, 0), REJECTED),
        ("both against", simple, votes(4, 5), votes(4, 5), REJECTED),
        ("a tie in one, adopted in the other", simple, votes(4, 4), votes(5, 4), TIED),
        ("a tie in both", simple, votes(4, 4), votes(3, 3), TIED),
        ("a tie in one, rejected in the other", simple, votes(4, 4), votes(4, 5), REJECTED),
        ("one of them has nobody there", simple, votes(9, 0), hall(&[(9, Away(1))]), REJECTED),
        ("one of them has no voters", simple, votes(9, 0), hall(&[(9, Excluded)]), REJECTED),
        ("one of them only abstains: 0:0 is never adopted", simple, votes(9, 0), hall(&[(9, Says(1, Abstain))]), REJECTED),
        ("one of them is silent", simple, votes(9, 0), hall(&[(9, Silent(1))]), REJECTED),
        ("two thirds: exactly in each", two_thirds, votes(6, 3), votes(2, 1), ADOPTED),
        ("two thirds: one below in one", two_thirds, votes(5, 3), votes(9, 0), REJECTED),
        ("absolute: of the members of each, exactly", absolute, hall(&[(6, Says(1, Yes)), (5, Away(1))]), hall(&[(7, Says(1, Yes)), (5, Away(1))]), ADOPTED),
        ("absolute: one below in one", absolute, hall(&[(6, Says(1, Yes)), (5, Away(1))]), hall(&[(6, Says(1, Yes)), (6, Away(1))]), REJECTED),
        ("of those present in each: exactly", of_present, hall(&[(5, Says(1, Yes)), (4, Silent(1))]), hall(&[(2, Says(1, Yes)), (1, Silent(1)), (9, Away(1))]), ADOPTED),
        ("of those present in each: one below in one", of_present, hall(&[(9, Says(1, Yes))]), hall(&[(2, Says(1, Yes)), (2, Silent(1))]), REJECTED),
        ("unanimity: one against in one", Majority::Unanimity, votes(9, 0), votes(8, 1), REJECTED),
        ("weights: a large vote of one body does not help the other", simple, hall(&[(1, Says(50, Yes))]), votes(1, 2), REJECTED),
    ]
}

#[test]
fn joint_quorum() {
    let joint = JointRules { quorum: by(53, Jointly::Each), decision: by(54, Jointly::Together) };
    let each = Rules { joint, ..rules() };
    let mut presumed = each.clone();
    presumed.quorum.verification = by(16, Verification::Presumed);
    // Decision more than half: of 11 six, of 12 seven.
    let table = [
        ("each at its quorum", &each, (6, 7), Ok(())),
        ("the first one below", &each, (5, 12), Err(("RCM", 5, 6, 11))),
        ("the second one below", &each, (11, 6), Err(("SACM", 6, 7, 12))),
        ("nobody of one of them", &each, (11, 0), Err(("SACM", 0, 4, 12))),
        ("presumed: nobody there, nobody doubts", &presumed, (0, 0), Ok(())),
    ];
    let there = |present, of| Attendance {
        present: Heads::alike(present),
        of: Heads::alike(of),
        chair_count: None,
        challenged: false,
    };
    for (what, rules, (rcm, sacm), expected) in table {
        let parts = ByComponent::from([("RCM".to_owned(), there(rcm, 11)), ("SACM".to_owned(), there(sacm, 12))]);
        let refusal = |(component, present, needed, of): (&str, u64, u64, u64)| Refusal::NoQuorumIn {
            component: component.to_owned(),
            present,
            needed,
            of,
            rule: each.joint.quorum.rule.clone(),
        };
        assert_eq!(rules.check_putting_in_each(&parts).map(|_| ()), expected.map_err(refusal), "{what}");
        // Whoever has the quorum in each has it of all together.
        assert!(expected.is_err() || rules.check_putting(there(rcm + sacm, 23)).is_ok(), "{what}");
    }
}
