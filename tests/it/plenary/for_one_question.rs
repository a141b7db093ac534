//! Proxies that are given for the next question only: they hold for it, and lapse with it.

use accord::procedure::{Choice, Method, MotionKind, ProxySpan};
use accord::storage::proxies;

use super::entrusted::proxies_of_two;
use super::hall::{Hall, MEMBERS, refused};
use super::methods::in_session;
use super::pages::Site;
use crate::verify::after;

impl Hall {
    fn entrust_once(&self, giver: &str, holder: &str) {
        self.arrives(giver, false);
        self.entrust_for(giver, holder, ProxySpan::Question).unwrap();
    }

    fn acts(&self, act: &str) -> usize {
        self.journal().iter().filter(|one| *one == act).count()
    }

    fn standing_proxies(&self) -> usize {
        self.read(|db| proxies::standing(db, &self.sitting())).len()
    }
}

#[test]
fn it_holds_for_the_next_question_and_for_no_other() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, ..] = MEMBERS;
        hall.entrust_once(first, second);
        hall.arrives(third, false);
        hall.entrust_for(third, second, ProxySpan::Sitting).unwrap();
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&question, first).as_deref(), Some(second));
        hall.vote(&question, second, Choice::Yes).unwrap();
        hall.vote_for(&question, second, first, Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.standing_proxies(), 2, "the result is not declared yet");
        hall.declare(&question).unwrap();
        assert_eq!((hall.acts("proxy-spent"), hall.standing_proxies()), (1, 1), "the one for the sitting stands");
        assert_eq!(hall.mails_of("proxy"), 3, "the holder is told of two given and one spent");
        assert_eq!(hall.figures(&question)[..2], [2, 0], "what was cast stands");
        let next = hall.put("a1", Method::RecordedVote).unwrap();
        assert_eq!((hall.holder(&next, first), hall.holder(&next, third).as_deref()), (None, Some(second)));
        hall.tells();
    });
}

#[test]
fn what_is_given_while_a_question_is_open_holds_for_the_next_one() {
    in_session(proxies_of_two, |hall| {
        let [first, second, ..] = MEMBERS;
        let open = hall.put("a5", Method::RecordedVote).unwrap();
        hall.entrust_once(first, second);
        assert_eq!(hall.holder(&open, first), None, "what is before the body keeps its register");
        hall.vote(&open, second, Choice::Yes).unwrap();
        hall.lock(&open).unwrap();
        hall.declare(&open).unwrap();
        assert_eq!((hall.acts("proxy-spent"), hall.standing_proxies()), (0, 1));
        let next = hall.put("a1", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&next, first).as_deref(), Some(second));
        hall.tells();
    });
}

#[test]
fn no_motion_uses_it_up() {
    in_session(proxies_of_two, |hall| {
        let [first, second, ..] = MEMBERS;
        hall.entrust_once(first, second);
        let motion = hall.moves(second, MotionKind::Suspension, (None, None)).unwrap();
        hall.decide_motion(&motion, 0);
        assert_eq!((hall.acts("proxy-spent"), hall.standing_proxies()), (0, 1));
        let next = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&next, first).as_deref(), Some(second));
        hall.tells();
    });
}

#[test]
fn a_question_on_which_its_holder_does_not_vote_leaves_it_to_the_next() {
    in_session(proxies_of_two, |hall| {
        let [first, second, ..] = MEMBERS;
        hall.entrust_once(first, second);
        let question = hall.put_without("a5", second);
        assert_eq!(hall.holder(&question, first), None, "a party to the dispute carries no vote on it either");
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!((hall.acts("proxy-spent"), hall.standing_proxies()), (0, 1));
        let next = hall.put("a1", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&next, first).as_deref(), Some(second));
        hall.tells();
    });
}

#[test]
fn it_lapses_with_a_question_that_is_set_aside() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, ..] = MEMBERS;
        hall.entrust_once(first, second);
        let question = hall.put("a5", Method::Consensus).unwrap();
        hall.objects(&question, third).unwrap();
        hall.lock(&question).unwrap();
        let id = question.clone();
        hall.act("chair", move |tx, who| accord::actions::set_aside_question(tx, who, &id)).unwrap();
        assert_eq!((hall.acts("proxy-spent"), hall.standing_proxies()), (1, 0));
        let again = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&again, first), None);
        hall.tells();
    });
}

#[test]
fn it_lapses_as_its_giver_arrives_and_counts_for_the_ceiling() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, fourth, _] = MEMBERS;
        hall.entrust_once(first, second);
        hall.entrust_once(third, second);
        hall.arrives(fourth, false);
        let more = hall.entrust_for(fourth, second, ProxySpan::Question);
        assert_eq!(refused(more), "refusal-proxy-ceiling");
        assert_eq!(refused(hall.entrust_for(first, fourth, ProxySpan::Sitting)), "refusal-proxy-given");
        hall.arrives(fourth, true);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        hall.arrives(first, true);
        assert_eq!(hall.holder(&question, first), None, "it votes itself");
        hall.vote(&question, first, Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!((hall.acts("proxy-lapsed"), hall.acts("proxy-spent")), (1, 1), "each ends once");
        hall.tells();
    });
}

/// What is done to the rows, and what is found.
const TAMPERINGS: &[(&str, &str)] = &[
    ("UPDATE proxies SET span = 'sitting';", "at sitting 1: for how long"),
    ("UPDATE proxies SET question_id = NULL;", "at sitting 1: question"),
    ("UPDATE proxies SET ended = 'taken-back';", "at sitting 1: kind"),
    ("UPDATE proxies SET ended_at = NULL, ended_by = NULL, ended = NULL;", "at sitting 1: kind"),
];

#[test]
fn for_how_long_it_was_given_is_not_altered_unseen() {
    in_session(proxies_of_two, |hall| {
        let [first, second, ..] = MEMBERS;
        hall.entrust_once(first, second);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        hall.vote(&question, second, Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        hall.tells();
        for (sql, finding) in TAMPERINGS {
            let findings = after(&hall.store, sql);
            assert!(findings.iter().any(|one| one.contains(finding)), "{sql} {findings:#?}");
        }
    });
}

#[test]
fn it_is_chosen_on_the_page_and_its_end_is_told_there() {
    let site = Site::with_rules(proxies_of_two, &MEMBERS[1..]);
    let (giver, holder) = (MEMBERS[0], MEMBERS[1]);
    let away = site.browser(&format!("{giver}.head"));
    let path = format!("{}/proxies", site.sitting());
    let page = away.get(&path).expect(200);
    let form = "form[action$='/proxies']";
    let typed = [("holder", holder), ("authority", " "), ("span", "question")];
    let empty = away.submit(&page, form, &typed).expect(422);
    assert_eq!(empty.attribute("#span option[selected]", "value"), "question", "what was chosen is not lost");
    let given = away.submit(&empty, form, &[("authority", "Letter of 9 June")]).expect(200);
    assert!(given.text("ul.list").contains("for one question only"), "{}", given.body);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    site.hall.vote(&question, holder, Choice::Yes).unwrap();
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let ended = away.get(&path).expect(200);
    assert!(ended.text("ul.list").contains("its question has ended"), "{}", ended.body);
    assert!(!ended.has("form[action$='/return']"), "{}", ended.body);
}
