use super::*;
use crate::procedure::sample::{by, rule, rules};
use crate::procedure::{Deadline, Fraction, Quorum, Share, Who};
use crate::procedure::{Purpose, QuorumCount, Verification};

fn actor(role: Role, category: Category) -> Actor {
    Actor { capacity: role.into(), category: Some(category) }
}

fn moment(minute: u32) -> Moment {
    chrono::NaiveDate::from_ymd_opt(2017, 6, 8).and_then(|date| date.and_hms_opt(18, minute, 0)).unwrap()
}

#[test]
fn the_rules_narrow_the_stages_and_say_which_remain() {
    let delegate = actor(Role::Delegate, Category::Member);
    let propose = |stage| rules().permit(delegate, Act::ProposeAmendment, Some(stage));
    assert_eq!(propose(Stage::Amendment), Ok(()));
    let opened = vec![Stage::Amendment];
    for stage in [Stage::Proposal, Stage::PanelReview, Stage::Plenary] {
        let expected = Refusal::WrongStage {
            act: Act::ProposeAmendment,
            stage,
            opened: opened.clone(),
            rule: rule(5),
            since: None,
        };
        assert_eq!(propose(stage), Err(expected));
    }
}

#[test]
fn the_rules_narrow_the_roles_and_never_widen_them() {
    let mut rules = rules();
    let heads = by(41, vec![Role::HeadOfDelegation, Role::Observer]);
    rules.who.insert(Act::Table, Who { roles: Some(heads), categories: None });
    let table = |role| rules.permit(actor(role, Category::Member), Act::Table, Some(Stage::Proposal));
    assert_eq!(table(Role::HeadOfDelegation), Ok(()));
    assert_eq!(table(Role::Delegate), Err(Refusal::NotYourRoleHere { act: Act::Table, rule: rule(41) }));
    assert_eq!(table(Role::Observer), Err(Refusal::NotYourRole { act: Act::Table }));
}

#[test]
fn only_categories_named_by_the_rules_act_and_vote() {
    let mut rules = rules();
    let members = by(42, vec![Category::Member]);
    rules.who.insert(Act::ProposeAmendment, Who { roles: None, categories: Some(members) });
    let guest = actor(Role::Delegate, Category::Guest);
    assert_eq!(
        rules.permit(guest, Act::ProposeAmendment, Some(Stage::Amendment)),
        Err(Refusal::NotYourCategory { act: Act::ProposeAmendment, category: Category::Guest, rule: rule(42) })
    );
    assert_eq!(
        rules.permit(guest, Act::CastBallot, Some(Stage::Plenary)),
        Err(Refusal::CategoryMayNotVote { category: Category::Guest, rule: rule(12) })
    );
    assert_eq!(rules.permit(guest, Act::Comment, Some(Stage::PanelReview)), Ok(()));
}

#[test]
fn an_act_entered_for_a_delegation_is_held_to_the_delegations_rules() {
    let rules = rules();
    let enter = |category, act, stage| rules.permit_on_behalf(Role::Secretariat.into(), category, act, stage);
    assert_eq!(enter(Category::Member, Act::CastBallot, Stage::Plenary), Ok(()));
    assert!(matches!(
        enter(Category::Observer, Act::CastBallot, Stage::Plenary),
        Err(Refusal::CategoryMayNotVote { .. })
    ));
    assert!(matches!(
        enter(Category::Member, Act::CastBallot, Stage::Amendment),
        Err(Refusal::WrongStage { act: Act::CastBallot, .. })
    ));
    assert_eq!(
        enter(Category::Member, Act::Comment, Stage::Amendment),
        Err(Refusal::NotOnBehalf { act: Act::Comment })
    );
    let chair =
        rules.permit_on_behalf(Role::PresidingOfficer.into(), Category::Member, Act::CastBallot, Stage::Plenary);
    assert_eq!(chair, Err(Refusal::NotYourRole { act: Act::ActOnBehalf }));
}

#[test]
fn a_body_without_panels_has_no_review() {
    let mut rules = rules();
    rules.stages.value.retain(|stage| *stage != Stage::PanelReview);
    assert_eq!(rules.check_move(Stage::Amendment, Stage::Plenary), Ok(()));
    assert_eq!(rules.stages_for(Act::Recommend), []);
    assert!(rules.check_move(Stage::Amendment, Stage::PanelReview).is_err());
}

#[test]
fn stages_follow_in_order_and_a_text_may_be_referred_back() {
    let rules = rules();
    assert_eq!(rules.check_move(Stage::Proposal, Stage::Amendment), Ok(()));
    assert_eq!(rules.check_move(Stage::Plenary, Stage::Amendment), Ok(()));
    for (from, to) in [
        (Stage::Proposal, Stage::Plenary),
        (Stage::Plenary, Stage::Adopted),
        (Stage::Adopted, Stage::Plenary),
        (Stage::Plenary, Stage::Plenary),
        (Stage::Plenary, Stage::Withdrawn),
    ] {
        let refused = Refusal::NotNextStage { stage: from, wanted: to, rule: rule(1) };
        assert_eq!(rules.check_move(from, to), Err(refused));
    }
}

#[test]
fn the_deadline_itself_is_in_time() {
    let mut rules = rules();
    let check = |rules: &Rules, now, leave| rules.check_deadline(moment(now), Some(moment(30)), leave);
    assert_eq!(check(&rules, 30, false), Ok(()));
    let passed = Refusal::DeadlinePassed { deadline: moment(30), rule: rule(7) };
    assert_eq!(check(&rules, 31, true), Err(passed));
    rules.amendments.late = by(8, Late::ByLeave);
    assert_eq!(check(&rules, 31, true), Ok(()));
    assert_eq!(check(&rules, 31, false), Err(Refusal::LeaveNeeded { deadline: moment(30), rule: rule(8) }));
    assert_eq!(rules.check_deadline(moment(59), None, false), Ok(()));
    assert_eq!(rules.amendments.deadline.value, Deadline::None);
}

#[test]
fn sponsors_depth_and_admission_are_checked() {
    let mut rules = rules();
    let few = Refusal::NotEnoughSponsors { have: 1, need: 2, rule: rule(2) };
    assert_eq!(rules.check_declaration_sponsors(1), Err(few));
    assert_eq!(rules.check_declaration_sponsors(2), Ok(()));
    assert_eq!(rules.check_amendment_sponsors(1), Ok(()));
    assert_eq!(rules.check_depth(1), Ok(()));
    assert_eq!(rules.check_depth(2), Err(Refusal::SubAmendmentTooDeep { depth: 1, rule: rule(9) }));
    assert_eq!(rules.check_admitted(false), Err(Refusal::NotAdmitted { rule: rule(3) }));
    rules.declarations.admission.value = false;
    assert_eq!(rules.check_admitted(false), Ok(()));
}

#[test]
fn a_text_is_taken_back_before_voting_and_if_not_amended() {
    let mut rules = rules();
    assert_eq!(rules.check_declaration_withdrawal(false, false), Ok(()));
    assert_eq!(rules.check_declaration_withdrawal(false, true), Err(Refusal::WasAmended { rule: rule(4) }));
    assert_eq!(rules.check_declaration_withdrawal(true, true), Err(Refusal::AlreadyVotingStarted { rule: rule(4) }));
    assert_eq!(rules.check_amendment_withdrawal(false, true), Ok(()));
    rules.amendments.withdrawal.value = Withdrawal::Never;
    let never = Refusal::NotYourRoleHere { act: Act::WithdrawAmendment, rule: rule(10) };
    assert_eq!(rules.check_amendment_withdrawal(false, false), Err(never));
}

#[test]
fn methods_and_majorities_are_those_of_the_subject() {
    let mut rules = rules();
    rules.methods_for.insert(Subject::Whole, by(43, vec![Method::Consensus]));
    assert_eq!(rules.default_method(Subject::Whole), Method::Consensus);
    assert_eq!(rules.default_method(Subject::Amendment), Method::RecordedVote);
    let refused = Refusal::MethodNotAllowed { method: Method::ShowOfHands, rule: rule(43) };
    assert_eq!(rules.check_method(Subject::Whole, Method::ShowOfHands), Err(refused));
    assert_eq!(rules.check_method(Subject::Clause, Method::ShowOfHands), Ok(()));
    assert_eq!(rules.majority_for(Subject::Amendment), (Majority::SIMPLE, &rule(18)));
    rules.majorities.inherited.value = true;
    assert_eq!(rules.majority_for(Subject::Amendment), (Majority::TWO_THIRDS, &rule(20)));
    assert_eq!(rules.majority_for(Subject::Procedural), (Majority::SIMPLE, &rule(21)));
}

#[test]
fn the_quorum_is_counted_presumed_or_the_chairs() {
    let mut rules = rules();
    let there = Attendance { present: Heads::alike(11), of: Heads::alike(23), chair_count: None, challenged: false };
    let too_few = Refusal::NoQuorum { present: 11, needed: 12, of: 23, rule: rule(15) };
    assert_eq!(rules.check_quorum(Purpose::Decision, there), Err(too_few.clone()));
    assert!(rules.check_quorum(Purpose::Debate, there).is_ok());

    let counted = Attendance { chair_count: Some(12), ..there };
    assert_eq!(rules.check_quorum(Purpose::Decision, counted).map(|count| count.present), Ok(12));
    rules.quorum.chair_override.value = false;
    assert_eq!(rules.check_quorum(Purpose::Decision, counted), Err(too_few));
}

#[test]
fn below_the_quorum_of_debate_nothing_is_put() {
    let mut rules = rules();
    let there = |present| Attendance {
        present: Heads::alike(present),
        of: Heads::alike(23),
        chair_count: None,
        challenged: false,
    };
    assert_eq!(rules.check_putting(there(12)).map(|count| count.needed), Ok(12));
    assert_eq!(
        rules.check_putting(there(7)),
        Err(Refusal::NoQuorum { present: 7, needed: 8, of: 23, rule: rule(14) }),
        "the lower bar is named first"
    );
    assert_eq!(
        rules.check_putting(there(8)),
        Err(Refusal::NoQuorum { present: 8, needed: 12, of: 23, rule: rule(15) })
    );
    let counted = Attendance { chair_count: Some(12), ..there(7) };
    assert_eq!(rules.check_putting(counted).map(|count| count.present), Ok(12));
    rules.quorum.chair_override.value = false;
    assert_eq!(rules.check_putting(counted), Err(Refusal::RegisterHolds { rule: rule(17) }));
    rules.quorum.debate = rules.quorum.decision.clone();
    rules.quorum.decision.value = Quorum { share: Share::at_least(Fraction::THIRD), ..rules.quorum.decision.value };
    assert!(rules.check_putting(there(11)).is_err(), "a body may ask for more to debate than to decide");
}

#[test]
fn a_presumed_quorum_is_counted_when_challenged() {
    let mut rules = rules();
    let there = Attendance { present: Heads::alike(11), of: Heads::alike(23), chair_count: None, challenged: false };
    let too_few = Refusal::NoQuorum { present: 11, needed: 12, of: 23, rule: rule(15) };
    rules.quorum.verification.value = Verification::Presumed;
    assert_eq!(rules.check_quorum(Purpose::Decision, there).map(QuorumCount::is_met), Ok(false));
    let challenged = Attendance { challenged: true, ..there };
    assert_eq!(rules.check_quorum(Purpose::Decision, challenged), Err(too_few));
}

#[test]
fn what_is_not_tabled_is_its_authors_alone() {
    let mut rules = rules();
    assert!(!rules.is_public(Stage::Proposal, false));
    assert!(rules.is_public(Stage::Proposal, true));
    rules.tabled_public.value = false;
    assert!(!rules.is_public(Stage::Plenary, true));
    assert!(rules.is_public(Stage::Published, true));
}
