//! Motions: their precedence, what the chair rules on them, what follows when they are carried; appeals.

use accord::actions::{
    ActError, ActResult, MakeMotion, MotionRuling, OpenQuestion, QuestionOn, Remark, Visitor, ask_for_floor,
    close_speakers, leave_list, make_motion, make_ruling, open_motion_speakers, open_question, publish, rule_on_motion,
    withdraw_motion,
};
use accord::ids::{AmendmentId, DelegationId, MotionId, PublicationId, QuestionId, RulingId};
use accord::procedure::{
    Choice, Method, MotionKind, MotionState, Outcome, QuestionState, Side, Stage, Standing, Subject,
};
use accord::storage::motions::{self, Motion};
use accord::storage::{Tx, rulings, speakers};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;
use super::pages::Site;

impl Hall {
    pub(super) fn moves(
        &self,
        who: &str,
        kind: MotionKind,
        on: (Option<&str>, Option<&RulingId>),
    ) -> ActResult<MotionId> {
        let clerk = who == "secretariat";
        let input = MakeMotion {
            kind,
            words: Remark::new("So that we end in time.").unwrap(),
            delegation: clerk.then(|| DelegationId::new("tesoro")),
            amendment: on.0.map(AmendmentId::new),
            ruling: on.1.cloned(),
        };
        let who = if clerk { who.to_owned() } else { format!("{who}.head") };
        self.act(&who, move |tx, visitor| make_motion(tx, visitor, &declaration_id(), &input))
    }

    fn rule_on(&self, id: &MotionId, ruling: MotionRuling) -> ActResult<()> {
        let id = id.clone();
        self.act("chair", move |tx, chair| {
            rule_on_motion(tx, chair, &id, (ruling, &Remark::new("By rule 1.").unwrap()))
        })
    }

    fn put_motion(&self, id: &MotionId) -> ActResult<QuestionId> {
        let input =
            OpenQuestion { method: Some(Method::RecordedVote), ..OpenQuestion::on(QuestionOn::Motion(id.clone())) };
        self.act("chair", move |tx, chair| open_question(tx, chair, &declaration_id(), &input))
    }

    /// Puts a motion and declares what so many in favour of five make of it.
    pub(super) fn decide_motion(&self, id: &MotionId, yes: usize) -> MotionState {
        let question = self.put_motion(id).unwrap();
        for (at, name) in MEMBERS.into_iter().enumerate() {
            self.vote(&question, name, if at < yes { Choice::Yes } else { Choice::No }).unwrap();
        }
        self.lock(&question).unwrap();
        self.declare(&question).unwrap();
        self.motion(id).state
    }

    fn publish(&self) -> ActResult<PublicationId> {
        self.act("secretariat", |tx, who| publish(tx, who, &declaration_id()))
    }

    fn motion(&self, id: &MotionId) -> Motion {
        self.read(|db| motions::find(db, id))
    }

    fn free_ruling(&self) -> RulingId {
        let sitting = self.sitting_id();
        let words = Remark::new("The debate is limited to the text.").unwrap();
        self.act("chair", move |tx, chair| make_ruling(tx, chair, &sitting, &words)).unwrap()
    }
}

const NONE: (Option<&str>, Option<&RulingId>) = (None, None);

#[test]
fn motions_go_before_everything_in_the_order_of_the_rules() {
    in_session(std::convert::identity, |hall| {
        let closure = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        let suspension = hall.moves("secretariat", MotionKind::Suspension, NONE).unwrap();
        assert_eq!(hall.motion(&suspension).delegation_id, Some(DelegationId::new("tesoro")), "at its oral request");
        assert_eq!(refused(hall.put("a5", Method::RecordedVote)), "refusal-motions-first");
        assert_eq!(refused(hall.put_motion(&closure)), "refusal-motions-first");
        assert_eq!(hall.decide_motion(&suspension, 2), MotionState::Lost);
        assert_eq!(refused(hall.put_motion(&suspension)), "refusal-motion-ended");
        let other = closure.clone();
        let stranger = hall.act("cordal.head", move |tx, who| withdraw_motion(tx, who, &other));
        assert_eq!(refused(stranger), "refusal-not-yours");
        let own = closure.clone();
        hall.act("valmar.head", move |tx, who| withdraw_motion(tx, who, &own)).unwrap();
        assert_eq!(hall.motion(&closure).state, MotionState::Withdrawn);
        hall.put("a5", Method::RecordedVote).unwrap();
        hall.floor_is_in_order();
        hall.is_in_order();
    });
}

#[test]
fn closure_of_the_debate_closes_the_list_of_the_text() {
    in_session(std::convert::identity, |hall| {
        let (on_text, general) = (hall.open_list(true).unwrap(), hall.open_list(false).unwrap());
        for list in [&on_text, &general] {
            let list = list.clone();
            hall.act("cordal.head", move |tx, who| ask_for_floor(tx, who, &list, None)).unwrap();
        }
        let closure = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        assert_eq!(hall.decide_motion(&closure, 3), MotionState::Carried);
        let sitting = hall.sitting_id();
        let lists = hall.read(|db| speakers::lists(db, &sitting));
        assert_eq!(lists.iter().map(|list| list.closed_at.is_some()).collect::<Vec<_>>(), [true, false]);
        let waiting = hall.read(|db| speakers::of_sitting(db, &sitting));
        assert_eq!(waiting.iter().filter(|one| one.waits()).count(), 1, "who waited on the text does not speak");
        let question = hall.read(|db| accord::storage::questions::of_declaration(db, &declaration_id())).pop().unwrap();
        assert_eq!(question.subject, Subject::Procedural);
        hall.floor_is_in_order();
        hall.is_in_order();
    });
}

#[test]
fn the_chair_rules_on_points_of_order_and_the_body_on_the_rest() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(refused(hall.moves("valmar", MotionKind::Closure, NONE)), "refusal-only-point-of-order");
        let point = hall.moves("valmar", MotionKind::PointOfOrder, NONE).unwrap();
        assert_eq!(refused(hall.rule_on(&point, MotionRuling::InOrder)), "refusal-ruled-by-chair");
        hall.rule_on(&point, MotionRuling::Denied).unwrap();
        assert_eq!(hall.motion(&point).state, MotionState::Ruled);
        assert_eq!(refused(hall.rule_on(&point, MotionRuling::Upheld)), "refusal-motion-ended");
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        let closure = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        assert_eq!(refused(hall.rule_on(&closure, MotionRuling::Upheld)), "refusal-decided-by-body");
        hall.rule_on(&closure, MotionRuling::InOrder).unwrap();
        assert_eq!(hall.motion(&closure).state, MotionState::InOrder);
        assert_eq!(hall.decide_motion(&closure, 0), MotionState::Lost);
        let again = hall.moves("cordal", MotionKind::PointOfOrder, NONE).unwrap();
        assert_eq!(refused(hall.put_motion(&again)), "refusal-ruled-by-chair");
        hall.floor_is_in_order();
        hall.is_in_order();
    });
}

#[test]
fn an_appeal_overrules_only_by_a_majority() {
    in_session(std::convert::identity, |hall| {
        let closure = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        hall.rule_on(&closure, MotionRuling::OutOfOrder).unwrap();
        let ruling = hall.motion(&closure).ruled_by.unwrap();
        assert_eq!(refused(hall.moves("cordal", MotionKind::Appeal, NONE)), "ruling");
        let appeal = hall.moves("cordal", MotionKind::Appeal, (None, Some(&ruling))).unwrap();
        assert_eq!(refused(hall.moves("lunara", MotionKind::Appeal, (None, Some(&ruling)))), "refusal-ruling-appealed");
        assert_eq!(hall.decide_motion(&appeal, 3), MotionState::Carried);
        assert!(hall.read(|db| rulings::find(db, &ruling)).overruled_at.is_some());
        assert_eq!(hall.motion(&closure).state, MotionState::InOrder, "it is before the body again");
        let free = hall.free_ruling();
        let appeal = hall.moves("cordal", MotionKind::Appeal, (None, Some(&free))).unwrap();
        assert_eq!(hall.decide_motion(&appeal, 2), MotionState::Lost);
        assert!(hall.read(|db| rulings::find(db, &free)).overruled_at.is_none());
        hall.floor_is_in_order();
        hall.is_in_order();
        hall.finds_every_change(&["motions", "rulings", "motion_questions"]);
    });
}

#[test]
fn reconsideration_reopens_what_was_decided_by_two_thirds() {
    in_session(std::convert::identity, |hall| {
        hall.decide("a5", [5, 0, 0]);
        hall.decide("a1", [5, 0, 0]);
        hall.decide("a3", [5, 0, 0]);
        assert_eq!(hall.standing("a2"), Standing::Fallen);
        let anew = hall.moves("valmar", MotionKind::Reconsideration, (Some("a3"), None)).unwrap();
        assert_eq!(hall.decide_motion(&anew, 3), MotionState::Lost, "three of five are not two thirds");
        assert_eq!(hall.standing("a3"), Standing::Adopted);
        let anew = hall.moves("valmar", MotionKind::Reconsideration, (Some("a3"), None)).unwrap();
        assert_eq!(hall.decide_motion(&anew, 4), MotionState::Carried);
        assert_eq!((hall.standing("a3"), hall.standing("a2")), (Standing::Admissible, Standing::Admissible));
        hall.floor_is_in_order();
        hall.is_in_order();
        assert_eq!(hall.decide("a3", [1, 4, 0]), Outcome::Rejected);
        assert_eq!(hall.standing("a2"), Standing::Admissible, "what had fallen to it is put");
        assert_eq!(hall.decide("a2", [5, 0, 0]), Outcome::Adopted);
        hall.is_in_order();
    });
}

#[test]
fn a_text_that_was_decided_reopens_only_by_a_motion_to_reconsider_it() {
    in_session(std::convert::identity, |hall| {
        for amendment in ["a5", "a1", "a3", "a4-1", "a4"] {
            hall.decide(amendment, [5, 0, 0]);
        }
        let rejected = hall.whole_again(1);
        assert_eq!(hall.stage(), Stage::Rejected);
        assert_eq!(refused(hall.put_whole(&["c1"])), "refusal-wrong-stage");
        assert_eq!(refused(hall.moves("valmar", MotionKind::ReferralBack, NONE)), "refusal-only-reconsidered");
        assert_eq!(refused(hall.moves("valmar", MotionKind::Closure, NONE)), "refusal-only-reconsidered");
        let anew = hall.moves("valmar", MotionKind::Reconsideration, NONE).unwrap();
        assert_eq!(hall.decide_motion(&anew, 3), MotionState::Lost, "three of five are not two thirds");
        assert_eq!(hall.stage(), Stage::Rejected);
        let anew = hall.moves("valmar", MotionKind::Reconsideration, NONE).unwrap();
        assert_eq!(hall.decide_motion(&anew, 4), MotionState::Carried);
        assert_eq!(hall.stage(), Stage::Plenary);
        assert_eq!(hall.question(&rejected).state, QuestionState::Declared, "what was decided stays in the record");
        assert_eq!(refused(hall.propose("chair", &rejected, None)), "refusal-later-decision");
        hall.is_in_order();
        hall.whole_again(5);
        assert_eq!(hall.stage(), Stage::Adopted);
        let anew = hall.moves("valmar", MotionKind::Reconsideration, NONE).unwrap();
        let motion = hall.put_motion(&anew).unwrap();
        assert_eq!(refused(hall.publish()), "refusal-question-open");
        hall.lock(&motion).unwrap();
        hall.declare(&motion).unwrap();
        assert_eq!(hall.stage(), Stage::Adopted, "nobody voted for it");
        assert_eq!(refused(hall.propose("chair", &motion, None)), "refusal-motion-followed");
        let anew = hall.moves("valmar", MotionKind::Reconsideration, NONE).unwrap();
        assert_eq!(refused(hall.publish()), "refusal-motions-first");
        let again = hall.moves("tesoro", MotionKind::Reconsideration, NONE).unwrap();
        assert_eq!(hall.decide_motion(&anew, 5), MotionState::Carried);
        assert_eq!(hall.stage(), Stage::Plenary);
        let entries = |act: &str| hall.journal().iter().filter(|one| *one == act).count();
        assert_eq!(entries("declaration-reopened"), 2);
        assert_eq!(hall.decide_motion(&again, 5), MotionState::Carried);
        assert_eq!(entries("declaration-reopened"), 2, "it is open already");
        hall.is_in_order();
        hall.floor_is_in_order();
    });
}

#[test]
fn a_body_knows_the_motions_of_its_rules() {
    let rules = |rules: String| rules.replace("\"suspension\", ", "");
    in_session(rules, |hall| {
        assert_eq!(refused(hall.moves("valmar", MotionKind::Suspension, NONE)), "refusal-motion-unknown");
        assert_eq!(refused(hall.moves("norlandia", MotionKind::Reconsideration, NONE)), "amendment");
        let anew = hall.moves("valmar", MotionKind::Reconsideration, (Some("a5"), None));
        assert_eq!(refused(anew), "refusal-wrong-standing", "nothing was decided of it");
    });
}

#[test]
fn a_motion_is_moved_ruled_upon_and_put_on_its_page() {
    let site = Site::new(&MEMBERS);
    let (chair, delegate) = (site.browser("chair"), site.browser("valmar.head"));
    let address = "/declarations/migration-2017/motions";
    let page = delegate.get(address).expect(200);
    assert!(page.has(".empty"));
    let typed = [("kind", "closure-of-debate"), ("words", "Enough was said.")];
    let page = delegate.submit(&page, "form[action$='/motions']", &typed).expect(200);
    assert!(page.text("h2").contains("Closure of the debate"), "{}", page.text("main"));
    assert!(!page.has("form[action$='/question']"));
    let sitting = chair.get(&site.sitting()).expect(200);
    assert!(sitting.text("main").contains("Motions before the body"), "{}", sitting.text("main"));
    assert!(sitting.text(".unable").contains("goes first"), "{}", sitting.text("main"));
    let page = chair.get(address).expect(200);
    let page = chair.submit(&page, "form[action$='/question']", &[("method", "show-of-hands")]).expect(200);
    assert!(page.has("section.console form[action$='/lock']"), "the voting is conducted there: {}", page.text("main"));
    assert!(!chair.get(address).has("form[action$='/question']"), "it is before the body");
    let script = page.texts(".script p").join(" ");
    assert!(script.contains("A yes closes the debate") && script.contains("show of hands"), "{script}");
    let screen = site.browser("").get(&format!("{}/screen", site.sitting())).expect(200);
    assert!(screen.text("main").contains("A yes closes the debate"), "{}", screen.text("main"));
    let minutes = site.browser("").get(&format!("{}/minutes", site.sitting())).expect(200).text("main");
    assert!(minutes.contains("moved motion"), "{minutes}");
    delegate.get(&format!("{address}/state?was=x")).expect(205);
}

#[test]
fn the_script_reads_the_roll_and_the_result_and_never_how_a_secret_ballot_stands() {
    let site = Site::new(&MEMBERS);
    let hall = &site.hall;
    let read = || site.browser("chair").get(&site.sitting()).expect(200).texts(".script p").join(" ");
    let question = hall.put("a5", Method::RollCall).unwrap();
    assert!(read().contains("The roll begins with"), "{}", read());
    assert!(
        !site.browser("secretariat").get(&site.sitting()).expect(200).has(".script"),
        "the clerk reads nothing out"
    );
    for name in hall.roll(&question) {
        hall.answer(&question, &name, accord::actions::RollAnswer::Vote(Choice::Yes)).unwrap();
    }
    hall.lock(&question).unwrap();
    assert!(read().contains("In favour: 5") && read().contains("Adopted"), "{}", read());
    hall.declare(&question).unwrap();
    let secret = hall.put("a1", Method::SecretBallot);
    if let Ok(secret) = secret {
        hall.vote(&secret, "valmar", Choice::Yes).unwrap();
        assert!(!read().contains("In favour"), "{}", read());
    }
}

/// Closure by these rules: one in favour beside the mover, one against.
fn numbered(rules: String) -> String {
    let free = "closure-of-debate = { value = \"any for, any against, simple\"";
    assert!(rules.contains(free), "{rules}");
    rules.replace(free, "closure-of-debate = { value = \"1 for, 1 against, simple\", rule = \"Rule 75\"")
}

#[test]
fn as_many_speak_for_and_against_a_motion_as_the_rules_allow() {
    in_session(numbered, |hall| {
        let closure = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        let (sitting, on) = (hall.sitting_id(), closure.clone());
        let open = move |tx: &mut Tx<'_>, who: &Visitor| open_motion_speakers(tx, who, &sitting, &on);
        assert_eq!(refused(hall.act("valmar.head", open.clone())), "refusal-not-your-role");
        let list = hall.act("chair", open.clone()).unwrap();
        assert_eq!(refused(hall.act("chair", open.clone())), "refusal-speakers-listed");
        hall.open_list(true).unwrap();
        assert_eq!(refused(hall.ask("cordal", &list, None)), "refusal-side-needed");
        let first = hall.ask("cordal", &list, Some(Side::Against)).unwrap();
        let more = hall.ask("tesoro", &list, Some(Side::Against)).unwrap_err();
        let ActError::Refused(refusal) = &more else { panic!("{more}") };
        assert_eq!((refusal.key(), refusal.rule().unwrap().rule.as_str()), ("refusal-speakers-enough", "Rule 75"));
        let chair = hall.enter("tesoro", &list, Some(Side::Against));
        assert_eq!(refused(chair), "refusal-speakers-enough", "nor by the chair");
        hall.ask("tesoro", &list, Some(Side::For)).unwrap();
        hall.ask("valmar", &list, Some(Side::For)).expect("the mover speaks beside those that are numbered");
        hall.act("cordal.head", move |tx, who| leave_list(tx, who, &first)).unwrap();
        let second = hall.ask("lunara", &list, Some(Side::Against)).expect("who gave up leaves its place to another");
        hall.give(&second).unwrap();
        let of = list.clone();
        hall.act("chair", move |tx, who| close_speakers(tx, who, &of)).unwrap();
        let again = hall.act("chair", open).unwrap();
        assert_eq!(refused(hall.ask("cordal", &again, Some(Side::Against))), "refusal-speakers-enough", "on any list");
        hall.floor_is_in_order();
        hall.finds_every_change(&["speakers_lists"]);
    });
}

#[test]
fn a_motion_that_is_decided_or_taken_back_is_spoken_to_no_more() {
    in_session(numbered, |hall| {
        let lists = || {
            let sitting = hall.sitting_id();
            let closed = hall.read(|db| speakers::lists(db, &sitting)).into_iter().map(|list| list.closed_at.is_some());
            let waiting = hall.read(|db| speakers::of_sitting(db, &sitting)).iter().filter(|one| one.waits()).count();
            (closed.collect::<Vec<_>>(), waiting)
        };
        let hear = |id: &MotionId| {
            let (sitting, on) = (hall.sitting_id(), id.clone());
            hall.act("chair", move |tx, who| open_motion_speakers(tx, who, &sitting, &on))
        };
        hall.open_list(true).unwrap();
        let point = hall.moves("tesoro", MotionKind::PointOfOrder, NONE).unwrap();
        assert_eq!(refused(hear(&point)), "refusal-ruled-by-chair");
        hall.rule_on(&point, MotionRuling::Denied).unwrap();
        let lost = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        hall.ask("cordal", &hear(&lost).unwrap(), Some(Side::Against)).unwrap();
        assert_eq!(lists(), (vec![false, false], 1));
        assert_eq!(hall.decide_motion(&lost, 1), MotionState::Lost);
        assert_eq!(lists(), (vec![false, true], 0), "the debate on the text goes on");
        assert_eq!(refused(hear(&lost)), "refusal-motion-ended");
        let own = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        hall.ask("cordal", &hear(&own).unwrap(), Some(Side::Against)).unwrap();
        let id = own.clone();
        hall.act("valmar.head", move |tx, who| withdraw_motion(tx, who, &id)).unwrap();
        assert_eq!(lists(), (vec![false, true, true], 0));
        let out = hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
        hall.ask("cordal", &hear(&out).unwrap(), Some(Side::For)).unwrap();
        hall.rule_on(&out, MotionRuling::OutOfOrder).unwrap();
        assert_eq!(lists(), (vec![false, true, true, true], 0));
        hall.floor_is_in_order();
    });
}

#[test]
fn the_page_of_the_speakers_offers_the_sides_of_a_motion_that_have_room() {
    let site = Site::with_rules(numbered, &MEMBERS);
    let (chair, mover) = (site.browser("chair"), site.browser("valmar.head"));
    let (first, second) = (site.browser("cordal.head"), site.browser("tesoro.head"));
    let motion = site.hall.moves("valmar", MotionKind::Closure, NONE).unwrap();
    let address = format!("{}/speakers", site.sitting());
    let page = chair.get(&address).expect(200);
    let on = format!("motion:{motion}");
    let page = chair.submit(&page, "form[action$='/speakers']", &[("on", &on)]).expect(200);
    let said = page.text("main");
    assert!(said.contains("Closure of the debate (Rule 75)") && said.contains("Against: 0 of 1."), "{said}");
    assert!(!page.has("select[name='side'] option[value='']"), "the clerk says the side");
    let page = first.get(&address).expect(200);
    assert!(!page.has("button[id^='ask-']"), "nobody speaks without a side");
    let page = first.submit(&page, "form[action$='/requests']", &[("side", "against")]).expect(200);
    assert!(page.text("main").contains("Against: 1 of 1."), "{}", page.text("main"));
    let page = second.get(&address).expect(200);
    assert!(page.has("button[value='for']") && !page.has("button[value='against']"), "{}", page.text("main"));
    let full = second.submit(&page, "form[action$='/requests']", &[("side", "against")]).expect(409);
    assert!(full.text("[role='alert']").contains("Rule 75: one delegation speaks"), "{}", full.text("main"));
    second.submit(&page, "form[action$='/requests']", &[("side", "for")]).expect(200);
    assert!(mover.get(&address).expect(200).has("button[value='for']"), "the mover speaks beside it");
}

#[test]
fn a_carried_motion_leaves_the_chair_one_button_and_not_before() {
    let site = Site::new(&MEMBERS);
    let (hall, address) = (&site.hall, site.sitting());
    let (chair, delegate) = (site.browser("chair"), site.browser("valmar.head"));
    let form = |what: &str| format!("section[aria-labelledby^='follows-'] form[action$='/{what}']");
    let offered = |what: &str| chair.get(&address).expect(200).has(&form(what));
    let lost = hall.moves("valmar", MotionKind::Suspension, NONE).unwrap();
    assert_eq!(hall.decide_motion(&lost, 1), MotionState::Lost);
    assert!(!offered("suspension"), "it was lost");
    let motion = hall.moves("valmar", MotionKind::Suspension, NONE).unwrap();
    assert!(!offered("suspension"), "it is before the body");
    assert_eq!(hall.decide_motion(&motion, 4), MotionState::Carried);
    assert!(!delegate.get(&address).expect(200).has(&form("suspension")), "the chair's alone");
    let page = chair.get(&address).expect(200);
    assert!(page.text(&form("suspension")).contains("Suspend the sitting now"), "{}", page.text("main"));
    let page = chair.submit(&page, &form("suspension"), &[]).expect(200);
    assert!(page.text(".notice").contains("Suspension of the sitting, carried"), "{}", page.text("main"));
    let page = chair.submit(&page, "form[action$='/resumption']", &[]).expect(200);
    assert!(!page.has(&form("suspension")), "it was done");
    for (kind, what) in [(MotionKind::Adjournment, "closure"), (MotionKind::ReferralBack, "stage")] {
        assert!(!offered(what), "{kind:?}");
        let motion = hall.moves("valmar", kind, NONE).unwrap();
        assert_eq!(hall.decide_motion(&motion, 4), MotionState::Carried);
        assert!(offered(what), "{kind:?}");
    }
    let page = chair.get(&address).expect(200);
    chair.submit(&page, &form("stage"), &[]).expect(200);
    let declaration = hall.read(|db| accord::storage::declarations::find(db, &declaration_id()));
    assert_ne!(declaration.stage, accord::procedure::Stage::Plenary);
    assert!(!offered("stage"), "it was done");
    chair.submit(&chair.get(&address).expect(200), &form("closure"), &[]).expect(200);
    assert!(!offered("closure"), "the sitting is closed");
}
