//! Corrections of declared votes: by two persons, with what stood before.

use accord::actions::{ActResult, ProposeCorrection, Remark, decide_correction, propose_correction};
use accord::ids::{CorrectionId, QuestionId};
use accord::paths;
use accord::procedure::{Choice, Correction, Method, Outcome, QuestionState, Stage, Standing, Tally};
use accord::storage::versions::{self, VersionKind};
use accord::storage::{ballots, questions, vote_corrections};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;
use super::pages::Site;

impl Hall {
    pub(super) fn propose(&self, who: &str, question: &QuestionId, count: Option<[u64; 3]>) -> ActResult<CorrectionId> {
        let tally = count.map(|[yes, no, abstain]| Tally { yes, no, abstain });
        let kind = if tally.is_some() { Correction::Rectification } else { Correction::Annulment };
        let input = ProposeCorrection { kind, reason: Remark::new("A tellers' mistake").unwrap(), tally };
        let question = question.clone();
        self.act(who, move |tx, visitor| propose_correction(tx, visitor, &question, &input))
    }

    pub(super) fn second(&self, who: &str, id: &CorrectionId, confirm: bool) -> ActResult<()> {
        let id = id.clone();
        self.act(who, move |tx, visitor| decide_correction(tx, visitor, &id, confirm))
    }

    fn counted(&self, amendment: &str, count: [u64; 3]) -> QuestionId {
        let question = self.put(amendment, Method::ShowOfHands).unwrap();
        self.lock(&question).unwrap();
        self.count(&question, count).unwrap();
        self.declare(&question).unwrap();
        question
    }
}

#[test]
fn an_annulled_vote_decides_nothing_and_may_be_put_again() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [4, 1, 0]);
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        let proposed = hall.propose("secretariat", &question, None).unwrap();
        assert_eq!(refused(hall.propose("chair", &question, None)), "refusal-correction-pending");
        assert_eq!(hall.standing("a5"), Standing::Adopted, "one person changes nothing");
        assert_eq!(refused(hall.second("secretariat", &proposed, true)), "refusal-second-person");
        hall.second("chair", &proposed, true).unwrap();
        assert_eq!(hall.question(&question).state, QuestionState::Annulled);
        assert_eq!(hall.standing("a5"), Standing::Admissible);
        let kept = hall.read(|db| vote_corrections::find(db, &proposed));
        assert_eq!((kept.yes, kept.no, kept.former), (4, 1, Some(Outcome::Adopted)), "the first stays visible");
        hall.is_in_order();
        let again = hall.counted("a5", [1, 4, 0]);
        assert_eq!(hall.question(&again).outcome, Some(Outcome::Rejected));
        hall.is_in_order();
    });
}

#[test]
fn a_count_that_was_entered_wrong_is_rectified_and_turns_the_outcome() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [1, 4, 0]);
        assert_eq!(hall.standing("a5"), Standing::Rejected);
        assert_eq!(refused(hall.propose("chair", &question, Some([1, 4, 0]))), "refusal-nothing-to-correct");
        assert_eq!(refused(hall.propose("chair", &question, Some([9, 4, 0]))), "refusal-votes-exceed-voters");
        let proposed = hall.propose("chair", &question, Some([4, 1, 0])).unwrap();
        hall.second("secretariat", &proposed, true).unwrap();
        let stored = hall.question(&question);
        assert_eq!((stored.yes, stored.no, stored.outcome), (4, 1, Some(Outcome::Adopted)));
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        let kept = hall.read(|db| vote_corrections::find(db, &proposed));
        assert_eq!((kept.yes, kept.no, kept.former), (1, 4, Some(Outcome::Rejected)));
        hall.is_in_order();
        hall.finds_every_change(&["vote_corrections"]);
    });
}

#[test]
fn what_later_decisions_rest_on_is_not_undone_but_a_count_that_changes_nothing_is_set_right() {
    in_session(std::convert::identity, |hall| {
        let order = hall.order();
        let first = hall.counted(&order[0], [1, 4, 0]);
        hall.counted(&order[1], [1, 4, 0]);
        assert_eq!(refused(hall.propose("chair", &first, None)), "refusal-later-decision");
        assert_eq!(refused(hall.propose("chair", &first, Some([4, 1, 0]))), "refusal-later-decision");
        let proposed = hall.propose("chair", &first, Some([0, 5, 0])).unwrap();
        hall.second("secretariat", &proposed, true).unwrap();
        assert_eq!(hall.question(&first).no, 5);
        hall.is_in_order();
    });
}

#[test]
fn a_proposal_that_is_not_taken_up_changes_nothing() {
    in_session(std::convert::identity, |hall| {
        let question = hall.counted("a5", [4, 1, 0]);
        let proposed = hall.propose("chair", &question, None).unwrap();
        hall.second("chair", &proposed, false).unwrap();
        assert!(hall.second("secretariat", &proposed, true).is_err(), "it was decided");
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        hall.propose("secretariat", &question, None).unwrap();
        hall.is_in_order();
    });
}

impl Hall {
    /// The whole is put after everything else was adopted, and each of the five votes.
    fn decide_whole(&self, yes: usize) -> QuestionId {
        for amendment in ["a5", "a1", "a3", "a4-1", "a4"] {
            self.decide(amendment, [5, 0, 0]);
        }
        self.whole_again(yes)
    }

    pub(super) fn whole_again(&self, yes: usize) -> QuestionId {
        let question = self.put_whole(&["c1"]).unwrap();
        for (at, name) in MEMBERS.into_iter().enumerate() {
            self.vote(&question, name, if at < yes { Choice::Yes } else { Choice::No }).unwrap();
        }
        self.lock(&question).unwrap();
        self.declare(&question).unwrap();
        question
    }

    fn kinds(&self) -> Vec<VersionKind> {
        self.read(|db| versions::of_declaration(db, &declaration_id())).iter().map(|one| one.kind).collect()
    }
}

#[test]
fn a_vote_that_was_ended_by_mistake_is_annulled_by_two_before_anything_is_declared() {
    in_session(std::convert::identity, |hall| {
        for method in
            [Method::RollCall, Method::RecordedVote, Method::SecretBallot, Method::ShowOfHands, Method::Consensus]
        {
            for ended in [false, true] {
                let question = hall.put("a5", method).unwrap();
                if matches!(method, Method::RecordedVote | Method::SecretBallot) {
                    hall.vote(&question, MEMBERS[0], Choice::No).unwrap();
                }
                if ended {
                    hall.lock(&question).unwrap();
                }
                assert_eq!(refused(hall.propose("chair", &question, Some([1, 0, 0]))), "refusal-question-not-declared");
                let proposed = hall.propose("chair", &question, None).unwrap();
                assert_eq!(refused(hall.second("chair", &proposed, true)), "refusal-second-person");
                hall.second("secretariat", &proposed, true).unwrap();
                assert_eq!(hall.question(&question).state, QuestionState::Annulled);
                assert!(refused(hall.declare(&question)).starts_with("refusal-"), "nothing is declared of it");
                assert!(hall.read(|db| ballots::sealed(db, &question)).is_empty());
                assert_eq!(hall.standing("a5"), Standing::Admissible);
                hall.is_in_order();
            }
        }
        assert_eq!(hall.decide("a5", [5, 0, 0]), Outcome::Adopted, "it is put again");
        hall.is_in_order();
    });
}

#[test]
fn an_annulled_vote_on_the_whole_brings_the_text_back_whatever_it_decided() {
    in_session(std::convert::identity, |hall| {
        let rejected = hall.decide_whole(1);
        assert_eq!(hall.stage(), Stage::Rejected);
        let proposed = hall.propose("chair", &rejected, None).unwrap();
        hall.second("secretariat", &proposed, true).unwrap();
        assert_eq!((hall.stage(), hall.kinds()), (Stage::Plenary, vec![VersionKind::Tabled]));
        hall.is_in_order();
        let adopted = hall.whole_again(5);
        assert_eq!(hall.stage(), Stage::Adopted);
        let amendment = hall.read(|db| questions::of_declaration(db, &declaration_id()))[0].id.clone();
        assert_eq!(refused(hall.propose("chair", &amendment, None)), "refusal-later-decision");
        let proposed = hall.propose("secretariat", &adopted, None).unwrap();
        hall.second("chair", &proposed, true).unwrap();
        assert_eq!((hall.stage(), hall.kinds()), (Stage::Plenary, vec![VersionKind::Tabled, VersionKind::SetAside]));
        hall.is_in_order();
        hall.whole_again(4);
        let three = vec![VersionKind::Tabled, VersionKind::SetAside, VersionKind::Adopted];
        assert_eq!((hall.stage(), hall.kinds()), (Stage::Adopted, three));
        hall.is_in_order();
        hall.finds_every_change(&["versions"]);
    });
}

#[test]
fn a_rectified_count_turns_what_was_decided_of_the_whole() {
    in_session(std::convert::identity, |hall| {
        for amendment in ["a5", "a1", "a3", "a4-1", "a4"] {
            hall.decide(amendment, [5, 0, 0]);
        }
        let question = hall.put_by_hands(&["c1"]);
        hall.lock(&question).unwrap();
        hall.count(&question, [1, 4, 0]).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.stage(), Stage::Rejected);
        for (count, stage) in [([4, 1, 0], Stage::Adopted), ([0, 5, 0], Stage::Rejected), ([5, 0, 0], Stage::Adopted)] {
            let proposed = hall.propose("chair", &question, Some(count)).unwrap();
            hall.second("secretariat", &proposed, true).unwrap();
            assert_eq!(hall.stage(), stage);
            hall.is_in_order();
        }
    });
}

#[test]
fn a_vote_that_the_chair_ended_too_soon_is_annulled_on_its_pages() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let address = paths::question(&question);
    let (chair, clerk) = (site.browser("chair"), site.browser("secretariat"));
    let page = chair.get(&site.sitting()).expect(200);
    let asked = page.attribute("form[action$='/lock'] [name='ask']", "value");
    assert!(asked.contains("Nobody can vote any more after this."), "{asked}");
    let page = chair.submit(&page, "form[action$='/lock']", &[]).expect(200);
    assert_eq!(page.attribute("a[href$='/correction']", "href"), format!("{address}/correction"));
    let form = chair.get(&format!("{address}/correction")).expect(200);
    assert!(form.text("h1").contains("Annul this vote") && !form.has("[type='radio']"), "{}", form.text("main"));
    let empty = chair.submit(&form, "form[action$='/correction']", &[("reason", "")]).expect(422);
    assert!(empty.has("#reason-error"));
    let typed = [("reason", "I pressed the wrong button.")];
    let proposed = chair.submit(&empty, "form[action$='/correction']", &typed).expect(200);
    assert!(!proposed.has("form[action$='/confirmation']"), "one person alone annuls nothing");
    assert_eq!(
        chair.get(&site.sitting()).attribute("a[href$='#corrections']", "href"),
        format!("{address}#corrections")
    );
    assert!(!site.browser("valmar.head").get(&address).has("form[action$='/confirmation']"));
    let page = clerk.get(&address).expect(200);
    assert!(page.text("#corrections").contains("I pressed the wrong button."), "{}", page.text("main"));
    let done = clerk.submit(&page, "form[action$='/confirmation']", &[]).expect(200);
    assert!(done.text(".notice").contains("decides nothing"), "{}", done.text("main"));
    assert!(done.text("#corrections").contains("Annulled before a result was declared"), "{}", done.text("main"));
    assert!(chair.get(&site.sitting()).has("form[action$='/questions']"), "it may be put again");
}
