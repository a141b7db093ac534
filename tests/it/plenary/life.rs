//! How a sitting goes: suspended, resumed, handed over, checked into; its pages and its minutes.

use accord::actions::{
    ActError, ActResult, CheckIn, Dossier, OpenQuestion, QuestionOn, Remark, check_in, close_sitting, hand_over_chair,
    open_acts, resume_sitting, suspend_sitting,
};
use accord::ids::{BodyId, MembershipId, SittingId};
use accord::procedure::{Act, Choice, Method, Mode, Refusal};
use accord::storage::journal;
use accord::storage::{sitting_life, sittings};

use super::hall::{Hall, MEMBERS, declaration_id, meeting_id, noon, refused};
use super::methods::in_session;
use super::pages::Site;

impl Hall {
    pub(super) fn sitting(&self) -> SittingId {
        self.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap().id
    }

    fn suspend(&self, who: &str, words: &str) -> ActResult<()> {
        let (sitting, words) = (self.sitting(), Remark::new(words).unwrap());
        self.act(who, move |tx, visitor| suspend_sitting(tx, visitor, &sitting, &words))
    }

    fn resume(&self, who: &str) -> ActResult<()> {
        let sitting = self.sitting();
        self.act(who, move |tx, visitor| resume_sitting(tx, visitor, &sitting))
    }

    fn hand_over(&self, who: &str, to: &str) -> ActResult<()> {
        let (sitting, to) = (self.sitting(), MembershipId::new(to));
        self.act(who, move |tx, visitor| hand_over_chair(tx, visitor, &sitting, &to))
    }

    fn check_in(&self, who: &str, code: &str, mode: Mode) -> ActResult<CheckIn> {
        let (sitting, code) = (self.sitting(), code.to_owned());
        self.act(who, move |tx, visitor| check_in(tx, visitor, &sitting, &code, mode))
    }

    fn code(&self) -> String {
        let sitting = self.sitting();
        self.read(|db| sittings::find(db, &sitting)).code
    }

    /// The facts of the last entry of the journal.
    fn last_facts(&self) -> serde_json::Value {
        let head = self.read(|db| journal::head(db, &BodyId::new("parlatino"))).unwrap();
        serde_json::from_str(&head.facts).unwrap()
    }

    /// What of the sittings differs between journal and rows.
    fn hall_is_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let on_sittings = ["sitting", "presence", "presiding", "suspension"].map(|kind| format!("verify-thing-{kind}"));
        let wrong: Vec<_> =
            findings.iter().filter(|one| on_sittings.iter().any(|key| key == one.thing.key())).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

fn suspended() -> Refusal {
    Refusal::SittingSuspended { since: Some(noon()) }
}

#[track_caller]
fn is_suspended<T: std::fmt::Debug>(result: ActResult<T>) {
    match result {
        Err(ActError::Refused(refusal)) => assert_eq!(refusal, suspended()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn while_a_sitting_is_suspended_nothing_is_put_answered_or_declared() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        hall.vote(&question, "valmar", Choice::Yes).unwrap();
        hall.suspend("secretariat", "Until 15:00, for consultations").unwrap();
        is_suspended(hall.suspend("chair", ""));
        is_suspended(hall.vote(&question, "cordal", Choice::No));
        is_suspended(hall.lock(&question));
        assert_eq!(refused(hall.resume("valmar.head")), "refusal-not-your-role");
        hall.resume("chair").unwrap();
        assert_eq!(refused(hall.resume("chair")), "refusal-not-suspended");
        hall.vote(&question, "cordal", Choice::No).unwrap();
        hall.lock(&question).unwrap();
        hall.suspend("chair", "").unwrap();
        is_suspended(hall.declare(&question));
        is_suspended(hall.put("a1", Method::RecordedVote));
        hall.resume("secretariat").unwrap();
        hall.declare(&question).unwrap();
        let sitting = hall.sitting();
        assert_eq!(hall.read(|db| sitting_life::suspensions(db, &sitting)).len(), 2);
        hall.hall_is_in_order();
        hall.is_in_order();
    });
}

#[test]
fn the_chair_is_handed_over_in_one_act_and_the_record_names_both() {
    in_session(std::convert::identity, |hall| {
        assert_eq!(hall.last_facts()["presiding"], "chair", "the clerk recorded attendance under the chair");
        hall.join_as_chair("vice");
        assert_eq!(refused(hall.hand_over("valmar.head", "vice")), "refusal-not-your-role");
        assert_eq!(refused(hall.hand_over("chair", "valmar.head")), "to");
        assert_eq!(refused(hall.hand_over("chair", "chair")), "refusal-presides-already");
        hall.hand_over("secretariat", "vice").unwrap();
        let facts = hall.last_facts();
        assert_eq!((&facts["from"], &facts["to"]), (&"chair".into(), &"vice".into()));
        assert_eq!(facts["presiding"], "chair", "until now");
        assert_eq!(
            refused(hall.put("a5", Method::RecordedVote)),
            "refusal-not-presiding",
            "the chair is another's now"
        );
        assert_eq!(refused(hall.hand_over("chair", "chair")), "refusal-not-presiding", "nor is it taken back alone");
        for (who, refused) in [("chair", Some(Refusal::NotPresiding {})), ("vice", None)] {
            let acts = hall.act(who, |tx, officer| {
                let (dossier, now) = (Dossier::of(tx.db, &declaration_id())?, tx.now);
                open_acts(tx.db, &dossier, officer, now)
            });
            let put = acts.unwrap().into_iter().find(|one| one.act == Act::OpenQuestion).unwrap();
            assert_eq!(put.refused, refused, "what {who} reads of what may be done");
        }
        let on = QuestionOn::Amendment("a5".into());
        hall.put_by("vice", OpenQuestion { method: Some(Method::RecordedVote), ..OpenQuestion::on(on) }).unwrap();
        assert_eq!(hall.last_facts()["presiding"], "vice");
        let sitting = hall.sitting();
        let turns = hall.read(|db| sitting_life::presiding(db, &sitting));
        let turns: Vec<_> = turns.iter().map(|turn| (turn.number, turn.membership_id.as_str())).collect();
        assert_eq!(turns, [(1, "chair"), (2, "vice")]);
        hall.hall_is_in_order();
    });
}

#[test]
fn a_delegation_checks_in_with_the_code_of_the_sitting() {
    in_session(std::convert::identity, |hall| {
        hall.seat(&hall.sitting(), &["valmar"]);
        let entries = hall.journal().len();
        let code = hall.code();
        assert_eq!((code.len(), code.chars().all(|sign| sign.is_ascii_digit())), (6, true), "{code}");
        assert_eq!(refused(hall.check_in("secretariat", &code, Mode::InPerson)), "refusal-not-your-role");
        let spoken = format!(" {} {}", &code[..3], &code[3..]);
        assert_eq!(hall.check_in("cordal.head", &spoken, Mode::Online).unwrap(), CheckIn::Done);
        assert_eq!(hall.check_in("cordal.head", &code, Mode::Online).unwrap(), CheckIn::Done, "again changes nothing");
        assert_eq!(hall.journal().len(), entries + 1);
        assert_eq!(hall.check_in("tesoro.head", &code, Mode::InPerson).unwrap(), CheckIn::Done);
        let sitting = hall.sitting();
        let presence = hall.read(|db| sittings::presence(db, &sitting));
        let there: Vec<_> = presence.iter().filter(|one| one.present).collect();
        let there: Vec<_> = there.iter().map(|one| (one.delegation_id.as_str(), one.mode, one.checked_in)).collect();
        let expected =
            [("cordal", Mode::Online, true), ("tesoro", Mode::InPerson, true), ("valmar", Mode::InPerson, false)];
        assert_eq!(there, expected);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.question(&question).present, 3, "the quorum counts those online too");
        hall.hall_is_in_order();
    });
}

#[test]
fn wrong_codes_are_counted_and_end_in_a_pause() {
    in_session(std::convert::identity, |hall| {
        let code = hall.code();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            assert_eq!(hall.check_in("cordal.head", wrong, Mode::InPerson).unwrap(), CheckIn::WrongCode);
        }
        let until = noon() + chrono::Duration::minutes(15);
        assert_eq!(hall.check_in("cordal.head", &code, Mode::InPerson).unwrap(), CheckIn::TooMany(until), "even so");
        assert_eq!(hall.check_in("tesoro.head", &code, Mode::InPerson).unwrap(), CheckIn::Done, "only that account");
    });
}

#[test]
fn each_sitting_has_a_code_of_its_own_and_a_closed_one_takes_none() {
    let hall = Hall::in_session();
    let (sitting, code) = (hall.sitting(), hall.code());
    let closed = sitting.clone();
    hall.act("chair", move |tx, chair| close_sitting(tx, chair, &closed)).unwrap();
    let late = hall.act("cordal.head", move |tx, who| check_in(tx, who, &sitting, &code, Mode::InPerson));
    assert_eq!(refused(late), "refusal-no-sitting");
}

#[test]
fn pages_say_that_the_sitting_is_suspended_and_the_ballot_waits() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let chair = site.browser("chair");
    let page = chair.get(&site.sitting());
    let page = chair.submit(&page, "form[action$='/suspension']", &[("words", "Until 15:00")]).expect(200);
    assert!(page.text(".notice").contains("Until 15:00"), "{}", page.text("main"));
    assert!(!page.has("form[action$='/lock']"), "nothing is conducted");
    let ballot = site.browser("valmar.head").get(&accord::paths::question(&question)).expect(200);
    assert!(ballot.text("main").contains("The sitting is suspended: nothing is put or answered"));
    assert!(ballot.has("button#yes[disabled]"));
    let screen = site.browser("").get(&format!("{}/screen", site.sitting()));
    assert!(screen.text("h1").starts_with("The sitting is suspended since"), "{}", screen.text("main"));
    let page = chair.submit(&page, "form[action$='/resumption']", &[]).expect(200);
    assert!(page.has("form[action$='/lock']"));
}

#[test]
fn a_delegate_checks_in_by_the_short_address_and_only_the_clerks_screen_shows_the_code() {
    let site = Site::new(&["valmar"]);
    let code = site.hall.code();
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let screen = format!("{}/screen", site.sitting());
    assert!(site.browser("secretariat").get(&screen).text("main").contains(&spaced));
    for who in ["", "cordal.head"] {
        assert!(!site.browser(who).get(&screen).text("main").contains(&spaced), "{who}");
    }
    let delegate = site.browser("cordal.head");
    let page = delegate.get("/check-in").expect(200);
    assert!(page.text(".lead").contains("Cordal"));
    let form = "form[action$='/check-in']";
    let wrong = delegate.submit(&page, form, &[("code", "12")]).expect(422);
    assert!(wrong.text(".error").contains("not the code"));
    let done = delegate.submit(&wrong, form, &[("code", &code), ("mode", "online")]).expect(200);
    assert!(done.text("[role=status]").contains("online"), "{}", done.text("main"));
    let attendance = site.browser("secretariat").get(&format!("{}/attendance", site.sitting())).expect(200);
    assert!(attendance.text("main").contains("checked in itself"));
    assert!(attendance.text("main").contains(&spaced));
    assert_eq!(attendance.attribute("svg.qr", "aria-label"), "Check in");
}

#[test]
fn an_amendment_is_found_by_its_number() {
    let site = Site::new(&MEMBERS);
    let browser = site.browser("valmar.head");
    let page = browser.get(&site.sitting());
    let found = browser.send(page.filled("form.find", &[("number", "No. 4 / 1")])).expect(200).at("/amendments/a4-1");
    assert!(found.text("h1").contains("4/1"));
    let none = browser.get("/declarations/migration-2017/amendments/find?number=99").expect(404);
    assert!(none.text("[role=alert]").contains("no amendment 99"), "{}", none.text("main"));
    assert!(none.text("[role=alert]").contains("up to 5"));
    browser.get("/declarations/migration-2017/amendments/find").expect(200);
}

#[test]
fn the_minutes_write_themselves() {
    let site = Site::new(&["cordal", "tesoro", "valmar"]);
    let hall = &site.hall;
    hall.join_as_chair("vice");
    let question = hall.put("a5", Method::RecordedVote).unwrap();
    for name in ["cordal", "tesoro", "valmar"] {
        hall.vote(&question, name, Choice::Yes).unwrap();
    }
    hall.lock(&question).unwrap();
    hall.declare(&question).unwrap();
    hall.hand_over("secretariat", "vice").unwrap();
    hall.suspend("vice", "For lunch").unwrap();
    hall.resume("secretariat").unwrap();
    let sitting = hall.sitting();
    let address = format!("{}/minutes", site.sitting());
    assert!(site.browser("").get(&address).expect(200).text(".notice").contains("grow with the journal"));
    hall.act("vice", move |tx, chair| close_sitting(tx, chair, &sitting)).unwrap();
    let minutes = site.browser("").get(&address).expect(200);
    // Names are isolated from the words around them.
    let words = minutes.text("main").replace(" .", ".").replace(" ,", ",").replace(" :", ":");
    for told in [
        "Sitting 1 was opened. chair (demonstration) took the chair.",
        "chair (demonstration) handed the chair over to vice (demonstration).",
        "In the hall: Cordal, Tesoro and Valmar",
        "Am. 5: adopted. In favour 3, against 0, abstentions 0.",
        "The sitting was suspended. For lunch",
        "The sitting was closed.",
        "entered under the authority of the chair",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    let head = hall.read(|db| journal::head(db, &BodyId::new("parlatino"))).unwrap();
    assert!(words.contains(&head.hash), "the head of the chain");
}
