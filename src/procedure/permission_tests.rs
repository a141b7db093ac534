use super::*;
use crate::procedure::Role;

/// The table written a second time, by hand: the act, the letters of who may, the letters of when.
///
/// Who: A administrator, S secretariat, D delegate, H head of delegation, M moderator, C chair (presiding officer),
/// R rapporteur, T translator, O observer, V visitor.
/// When: p proposal, a amendment, r panel review, v plenary, d adopted, b published, x rejected, w withdrawn, n not put; "-" none.
const EXPECTED: &[(&str, &str, &str)] = &[
    ("manage-installation", "A", "-"),
    ("manage-body", "S", "-"),
    ("change-rules", "S", "-"),
    ("see-outbox", "S", "-"),
    ("write-draft", "SDH", "p"),
    ("table", "SDH", "p"),
    ("cosponsor-declaration", "DH", "parv"),
    ("admit-declaration", "S", "p"),
    ("correct-rules", "C", "parv"),
    ("withdraw-declaration", "DH", "parv"),
    ("queue-proposals", "SC", "parv"),
    ("propose-amendment", "DH", "arv"),
    ("lead-delegation", "H", "-"),
    ("approve-draft", "H", "arv"),
    ("cosponsor-amendment", "DH", "arv"),
    ("withdraw-amendment", "DH", "arv"),
    ("act-on-behalf", "S", "parvdx"),
    ("revise-amendment", "DH", "arv"),
    ("propose-treatment", "SMR", "arv"),
    ("answer-treatment", "DH", "arv"),
    ("name-replaced", "DH", "arv"),
    ("join-compromise", "DH", "arv"),
    ("accept-amendment", "DH", "v"),
    ("rule-admissibility", "SC", "arv"),
    ("set-deadline", "SC", "parv"),
    ("sort-amendments", "S", "parv"),
    ("assign-to-panel", "S", "par"),
    ("move-stage", "SC", "parv"),
    ("comment", "SDHMCRT", "ar"),
    ("mark", "SMC", "arv"),
    ("recommend", "MR", "r"),
    ("review-text", "SM", "r"),
    ("settle-amendment", "DH", "arv"),
    ("let-fall", "C", "arv"),
    ("close-review", "M", "r"),
    ("open-sitting", "C", "-"),
    ("close-sitting", "C", "-"),
    ("suspend-sitting", "SC", "-"),
    ("hand-over-chair", "SC", "-"),
    ("rehearse", "SC", "-"),
    ("check-in", "DH", "-"),
    ("give-proxy", "SDH", "-"),
    ("challenge-quorum", "SDHC", "-"),
    ("verify-quorum", "SC", "-"),
    ("ask-for-floor", "DH", "-"),
    ("conduct-speakers", "SC", "-"),
    ("make-ruling", "C", "-"),
    ("record-attendance", "SC", "-"),
    ("keep-minutes", "S", "-"),
    ("correct-minutes", "DH", "-"),
    ("approve-minutes", "C", "-"),
    ("order-voting", "C", "v"),
    ("revise-orally", "SC", "v"),
    ("make-motion", "DH", "vdx"),
    ("put-motion", "C", "vdx"),
    ("open-question", "C", "v"),
    ("conduct-silence", "C", "v"),
    ("note-told", "SC", "v"),
    ("lock-question", "C", "vdx"),
    ("enter-count", "SC", "vdx"),
    ("call-roll", "SC", "vdx"),
    ("declare-result", "C", "vdx"),
    ("enter-paper-vote", "S", "v"),
    ("confirm-paper-vote", "C", "v"),
    ("correct-vote", "SC", "vdx"),
    ("ask-apart", "DH", "v"),
    ("cast-ballot", "DH", "vdx"),
    ("object", "DH", "vdx"),
    ("explain-vote", "DH", "vdx"),
    ("reserve", "DH", "vd"),
    ("assign-symbol", "S", "d"),
    ("publish", "S", "d"),
    ("issue-file", "S", "b"),
];

fn letter_of(capacity: Capacity) -> char {
    match capacity {
        Capacity::Visitor => 'V',
        Capacity::Administrator => 'A',
        In(Role::Secretariat) => 'S',
        In(Role::Delegate) => 'D',
        In(Role::HeadOfDelegation) => 'H',
        In(Role::PanelModerator) => 'M',
        In(Role::PresidingOfficer) => 'C',
        In(Role::Rapporteur) => 'R',
        In(Role::Translator) => 'T',
        In(Role::Observer) => 'O',
    }
}

fn letter_when(stage: Option<Stage>) -> char {
    match stage {
        None => '-',
        Some(Stage::Proposal) => 'p',
        Some(Stage::Amendment) => 'a',
        Some(Stage::PanelReview) => 'r',
        Some(Stage::Plenary) => 'v',
        Some(Stage::Adopted) => 'd',
        Some(Stage::Published) => 'b',
        Some(Stage::Rejected) => 'x',
        Some(Stage::NotPut) => 'n',
        Some(Stage::Withdrawn) => 'w',
    }
}

fn every_stage() -> impl Iterator<Item = Option<Stage>> {
    Stage::ALL.iter().copied().map(Some).chain([None])
}

#[test]
fn the_table_is_the_one_written_out_here() {
    let acts: Vec<_> = EXPECTED.iter().map(|(act, ..)| Act::parse(act).unwrap()).collect();
    assert_eq!(acts, Act::ALL, "each act once, in order");
    for (act, (word, who, when)) in acts.into_iter().zip(EXPECTED) {
        for capacity in Capacity::all() {
            for stage in every_stage() {
                let expected = who.contains(letter_of(capacity)) && when.contains(letter_when(stage));
                assert_eq!(may(capacity, act, stage), expected, "{capacity:?} {word} {stage:?}");
                assert_eq!(permit(capacity, act, stage).is_ok(), expected, "{capacity:?} {word} {stage:?}");
            }
        }
    }
}

#[test]
fn a_refusal_says_whether_another_stage_would_help() {
    let early = permit(Role::Delegate, Act::CastBallot, Some(Stage::Amendment));
    assert_eq!(
        early,
        Err(Refusal::WrongStage {
            act: Act::CastBallot,
            stage: Stage::Amendment,
            opened: vec![Stage::Plenary, Stage::Adopted, Stage::Rejected],
            rule: crate::procedure::RuleRef::cited("", ""),
            since: None
        })
    );
    let never = permit(Capacity::Visitor, Act::CastBallot, Some(Stage::Plenary));
    assert_eq!(never, Err(Refusal::NotYourRole { act: Act::CastBallot }));
    let administrator = permit(Capacity::Administrator, Act::Publish, Some(Stage::Adopted));
    assert_eq!(administrator, Err(Refusal::NotYourRole { act: Act::Publish }));
}

#[test]
fn the_secretariat_enters_for_a_delegation_what_is_the_delegations() {
    for act in Act::ALL.iter().copied() {
        for stage in Stage::ALL.iter().copied() {
            for capacity in Capacity::all() {
                let expected = capacity == In(Role::Secretariat)
                    && Act::OF_DELEGATIONS.contains(&act)
                    && may(Role::Delegate, act, Some(stage));
                assert_eq!(may_on_behalf(capacity, act, stage), expected, "{capacity:?} {act} {stage}");
            }
        }
    }
    assert!(may_on_behalf(Role::Secretariat, Act::CastBallot, Stage::Plenary));
    assert!(!may_on_behalf(Role::Secretariat, Act::DeclareResult, Stage::Plenary));
}

#[test]
fn nobody_but_the_chair_puts_and_declares() {
    for act in [Act::OpenQuestion, Act::LockQuestion, Act::DeclareResult, Act::OrderVoting] {
        let who: Vec<_> = Capacity::all().into_iter().filter(|one| may(*one, act, Some(Stage::Plenary))).collect();
        assert_eq!(who, [In(Role::PresidingOfficer)], "{act}");
    }
}
