use super::super::Choice;
use super::*;
use crate::procedure::sample::{by, rule, rules};

fn each() -> Rules {
    let joint = JointRules { quorum: by(53, Jointly::Each), decision: by(54, Jointly::Each) };
    Rules { joint, ..rules() }
}

#[test]
fn only_several_components_are_asked_one_by_one() {
    let rules = each();
    assert_eq!((rules.is_quorum_of_each(2), rules.is_decision_of_each(2)), (true, true));
    assert_eq!((rules.is_quorum_of_each(1), rules.is_decision_of_each(1)), (false, false));
    assert_eq!(rules.asks_each(2).map(|asks| &asks.rule), Some(&rule(53)));
    let of_decision = Rules { joint: JointRules { quorum: by(53, Jointly::Together), ..rules.joint.clone() }, ..rules };
    assert_eq!(of_decision.asks_each(2).map(|asks| &asks.rule), Some(&rule(54)));
    assert_eq!(super::super::sample::rules().asks_each(2), None, "together");
}

#[test]
fn who_sits_for_no_component_is_named_and_the_chairs_own_count_tells_none_apart() {
    let missing = Refusal::ComponentMissing { delegations: vec!["Chile".to_owned()], rule: rule(53) };
    assert_eq!(each().check_components(2, &["Chile"], false), Err(missing));
    assert_eq!(each().check_components(2, &[], true), Err(Refusal::RegisterHolds { rule: rule(53) }));
    assert_eq!(each().check_components(2, &[], false), Ok(()));
    assert_eq!(each().check_components(1, &["Chile"], true), Ok(()), "one component is as none");
    assert_eq!(rules().check_components(2, &["Chile"], true), Ok(()), "together nobody is asked");
}

#[test]
fn hands_and_voices_tell_no_component_from_another() {
    for method in Method::ALL.iter().copied() {
        let refused = matches!(method, Method::ShowOfHands | Method::Voice);
        let refusal = Refusal::CountedTogether { method, rule: rule(54) };
        let expected = if refused { Err(refusal) } else { Ok(()) };
        assert_eq!(each().check_method_in_each(method, 2), expected, "{method}");
        assert_eq!(each().check_method_in_each(method, 1), Ok(()), "{method}");
        assert_eq!(rules().check_method_in_each(method, 2), Ok(()), "{method}");
    }
}

#[test]
fn a_secret_ballot_needs_three_voters_of_like_weight_in_each_component() {
    let of = |rcm: &[u64], sacm: &[u64]| {
        let parts = [("RCM".to_owned(), rcm.to_vec()), ("SACM".to_owned(), sacm.to_vec())];
        each().check_secrecy_in_each(&parts.into())
    };
    assert_eq!(of(&[1, 1, 1], &[1, 1, 1]), Ok(()));
    let few = |component: &str| {
        Err(Refusal::ComponentNamesVoter { component: component.to_owned(), fewest: 3, rule: rule(54) })
    };
    assert_eq!(of(&[1, 1, 1], &[1, 1]), few("SACM"));
    assert_eq!(of(&[1], &[1, 1, 1]), few("RCM"));
    // Weights that name nobody among all can name somebody in one component.
    assert_eq!(of(&[1, 1, 2], &[1, 1, 2]), Err(Refusal::WeightNamesVoter {}));
    assert!(!weight_names_a_voter(&[1, 1, 2, 1, 1, 2]));
    let alone = ByComponent::from([("RCM".to_owned(), vec![1])]);
    assert_eq!(each().check_secrecy_in_each(&alone), Ok(()), "of one component alone as before");
    assert_eq!(
        rules().check_secrecy_in_each(&ByComponent::from([(String::new(), vec![1]), ("B".to_owned(), vec![1])])),
        Ok(())
    );
}

#[test]
fn where_the_quorum_is_of_all_together_nothing_is_needed_of_one() {
    let there = |present| Attendance {
        present: super::super::Heads::alike(present),
        of: super::super::Heads::alike(9),
        chair_count: None,
        challenged: false,
    };
    let parts = ByComponent::from([("RCM".to_owned(), there(0)), ("SACM".to_owned(), there(9))]);
    let counted = rules().check_putting_in_each(&parts).unwrap();
    assert_eq!(counted["RCM"], QuorumCount { present: 0, needed: 0, of: 9 });
    assert_eq!(counted["SACM"], QuorumCount { present: 9, needed: 0, of: 9 });
}

#[test]
fn a_vote_is_unanimous_only_if_it_is_in_each() {
    let register = super::super::Register { members: 5, present: 5 };
    let of = |answers: &[(Choice, u64)]| {
        let tally = super::super::Tally::count(answers.iter().copied()).unwrap();
        super::super::decide(register, tally, super::super::Majority::SIMPLE).unwrap()
    };
    let both = |one, other| {
        let parts = ByComponent::from([("RCM".to_owned(), one), ("SACM".to_owned(), other)]);
        let decided = of(&[(Choice::Yes, 4)]).in_each(&parts);
        (decided.outcome, decided.how)
    };
    let yes = of(&[(Choice::Yes, 2)]);
    assert_eq!(both(yes, yes), (Outcome::Adopted, How::UnanimousVote));
    let one_abstains = of(&[(Choice::Yes, 2), (Choice::Abstain, 1)]);
    assert_eq!(both(yes, one_abstains), (Outcome::Adopted, How::Vote));
    assert_eq!(both(yes, of(&[])), (Outcome::Rejected, How::Vote), "nobody voted in one of them");
}
