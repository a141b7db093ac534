//! Lists of speakers: who asks for the floor, who has it, for how long; and the chair's rulings on it.

use accord::actions::{
    ActResult, Remark, ask_for_floor, close_sitting, close_speakers, end_speech, enter_speaker, give_floor, leave_list,
    limit_speakers, make_ruling, move_speaker, open_speakers, strike_speaker, suspend_sitting,
};
use accord::ids::{DelegationId, SittingId, SpeakerId, SpeakersListId};
use accord::procedure::{Method, RulingKind, Side};
use accord::storage::speakers::{self, Speaker};
use accord::storage::{rulings, sittings};

use super::hall::{Hall, declaration_id, meeting_id, noon, refused};
use super::methods::in_session;
use super::pages::Site;

impl Hall {
    pub(super) fn sitting_id(&self) -> SittingId {
        self.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap().id
    }

    pub(super) fn open_list(&self, on_text: bool) -> ActResult<SpeakersListId> {
        let sitting = self.sitting_id();
        let on = on_text.then(declaration_id);
        self.act("secretariat", move |tx, who| open_speakers(tx, who, &sitting, on.as_ref()))
    }

    pub(super) fn ask(&self, who: &str, list: &SpeakersListId, side: Option<Side>) -> ActResult<SpeakerId> {
        let list = list.clone();
        self.act(&format!("{who}.head"), move |tx, visitor| ask_for_floor(tx, visitor, &list, side))
    }

    pub(super) fn enter(&self, delegation: &str, list: &SpeakersListId, side: Option<Side>) -> ActResult<SpeakerId> {
        let (list, delegation) = (list.clone(), DelegationId::new(delegation));
        self.act("chair", move |tx, visitor| enter_speaker(tx, visitor, &list, (&delegation, side)))
    }

    pub(super) fn give(&self, id: &SpeakerId) -> ActResult<()> {
        let id = id.clone();
        self.act("chair", move |tx, visitor| give_floor(tx, visitor, &id))
    }

    fn end(&self, id: &SpeakerId) -> ActResult<()> {
        let id = id.clone();
        self.act("secretariat", move |tx, visitor| end_speech(tx, visitor, &id))
    }

    fn move_by(&self, who: &str, id: &SpeakerId, up: bool) -> ActResult<()> {
        let id = id.clone();
        self.act(who, move |tx, visitor| move_speaker(tx, visitor, &id, up))
    }

    fn speaker(&self, id: &SpeakerId) -> Speaker {
        self.read(|db| speakers::find(db, id))
    }

    /// Who waits on a list, in order.
    fn waiting(&self, list: &SpeakersListId) -> Vec<String> {
        let sitting = self.sitting_id();
        let all = self.read(|db| speakers::of_sitting(db, &sitting));
        let waiting = all.into_iter().filter(|one| one.list_id == *list && one.waits());
        waiting.map(|one| one.delegation_id.to_string()).collect()
    }

    /// What of rulings, lists, speakers and motions differs between journal and rows.
    #[track_caller]
    pub(super) fn floor_is_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let of_it = ["ruling", "speakers-list", "speaker", "motion"].map(|kind| format!("verify-thing-{kind}"));
        let wrong: Vec<_> = findings.iter().filter(|one| of_it.iter().any(|key| key == one.thing.key())).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn delegations_ask_for_the_floor_in_turn_and_the_chair_moves_them() {
    in_session(std::convert::identity, |hall| {
        let list = hall.open_list(true).unwrap();
        assert_eq!(refused(hall.open_list(true)), "refusal-speakers-listed");
        hall.open_list(false).unwrap();
        let valmar = hall.ask("valmar", &list, Some(Side::For)).unwrap();
        assert_eq!(refused(hall.ask("valmar", &list, None)), "refusal-speaks-already");
        let cordal = hall.ask("cordal", &list, Some(Side::Against)).unwrap();
        let tesoro = hall.enter("tesoro", &list, None).unwrap();
        assert_eq!(hall.waiting(&list), ["valmar", "cordal", "tesoro"]);
        assert_eq!(refused(hall.move_by("valmar.head", &valmar, false)), "refusal-not-your-role");
        hall.move_by("chair", &tesoro, true).unwrap();
        assert_eq!(hall.waiting(&list), ["valmar", "tesoro", "cordal"]);
        assert_eq!(refused(hall.move_by("chair", &valmar, true)), "refusal-not-waiting");
        let (id, other) = (cordal.clone(), tesoro);
        let stranger = hall.act("valmar.head", move |tx, who| leave_list(tx, who, &id));
        assert_eq!(refused(stranger), "refusal-not-yours", "only one's own place");
        let id = cordal;
        hall.act("cordal.head", move |tx, who| leave_list(tx, who, &id)).unwrap();
        hall.act("secretariat", move |tx, who| strike_speaker(tx, who, &other)).unwrap();
        assert_eq!(hall.waiting(&list), ["valmar"]);
        hall.ask("cordal", &list, None).unwrap();
        assert_eq!(hall.waiting(&list), ["valmar", "cordal"], "who gave up may ask again, behind the others");
        hall.floor_is_in_order();
    });
}

#[test]
fn one_has_the_floor_for_the_time_that_the_rules_give() {
    in_session(std::convert::identity, |hall| {
        let list = hall.open_list(true).unwrap();
        let valmar = hall.ask("valmar", &list, None).unwrap();
        let cordal = hall.ask("cordal", &list, None).unwrap();
        assert_eq!(refused(hall.end(&valmar)), "refusal-nobody-speaks");
        hall.give(&valmar).unwrap();
        assert_eq!((hall.speaker(&valmar).seconds, hall.speaker(&valmar).began_at), (300, Some(noon())));
        assert_eq!(refused(hall.give(&valmar)), "refusal-not-waiting");
        hall.give(&cordal).unwrap();
        assert!(hall.speaker(&valmar).ended_at.is_some(), "the next one speaks: the former has ended");
        assert!(hall.speaker(&cordal).speaks());
        hall.end(&cordal).unwrap();
        assert_eq!(refused(hall.end(&cordal)), "refusal-nobody-speaks");
        assert_eq!(hall.journal().iter().filter(|act| *act == "speaker-ended").count(), 2);
        hall.floor_is_in_order();
        hall.finds_every_change(&["speakers_lists", "speakers"]);
    });
}

#[test]
fn the_chair_rules_on_the_time_of_a_list_and_the_clerk_does_not() {
    in_session(std::convert::identity, |hall| {
        let list = hall.open_list(false).unwrap();
        let limit = |who: &str, limit: &'static str| {
            let (list, words) = (list.clone(), Remark::new("Many wish to speak.").unwrap());
            hall.act(who, move |tx, visitor| limit_speakers(tx, visitor, &list, (limit, &words)))
        };
        assert_eq!(refused(limit("secretariat", "2")), "refusal-not-your-role");
        assert_eq!(refused(limit("chair", "two")), "limit");
        let before = hall.ask("valmar", &list, None).unwrap();
        hall.give(&before).unwrap();
        limit("chair", "2:30").unwrap();
        let after = hall.ask("cordal", &list, None).unwrap();
        hall.give(&after).unwrap();
        assert_eq!((hall.speaker(&before).seconds, hall.speaker(&after).seconds), (300, 150));
        let sitting = hall.sitting_id();
        let made = hall.read(|db| rulings::of_sitting(db, &sitting));
        assert_eq!((made.len(), made[0].kind), (1, RulingKind::SpeakingTime));
        let words = Remark::new("The hall is reminded to be brief.").unwrap();
        let id = sitting.clone();
        hall.act("chair", move |tx, who| make_ruling(tx, who, &id, &words)).unwrap();
        let id = sitting.clone();
        assert_eq!(refused(hall.act("chair", move |tx, who| make_ruling(tx, who, &id, &Remark::default()))), "words");
        assert_eq!(hall.read(|db| rulings::of_sitting(db, &sitting)).len(), 2);
        hall.floor_is_in_order();
    });
}

#[test]
fn a_closed_list_takes_only_a_reply_and_who_waits_still_speaks() {
    in_session(std::convert::identity, |hall| {
        let list = hall.open_list(true).unwrap();
        let valmar = hall.ask("valmar", &list, None).unwrap();
        let close = |hall: &Hall| {
            let list = list.clone();
            hall.act("chair", move |tx, who| close_speakers(tx, who, &list))
        };
        close(hall).unwrap();
        assert_eq!(refused(close(hall)), "refusal-speakers-closed");
        assert_eq!(refused(hall.ask("cordal", &list, Some(Side::Reply))), "refusal-speakers-closed");
        assert_eq!(refused(hall.enter("cordal", &list, None)), "refusal-speakers-closed");
        hall.enter("cordal", &list, Some(Side::Reply)).unwrap();
        hall.give(&valmar).unwrap();
        hall.open_list(true).unwrap();
        hall.floor_is_in_order();
    });
}

#[test]
fn a_vote_and_a_suspension_are_not_spoken_into() {
    in_session(std::convert::identity, |hall| {
        let list = hall.open_list(true).unwrap();
        let valmar = hall.ask("valmar", &list, None).unwrap();
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(refused(hall.give(&valmar)), "refusal-question-open");
        hall.lock(&question).unwrap();
        hall.give(&valmar).unwrap();
        hall.declare(&question).unwrap();
        let cordal = hall.ask("cordal", &list, None).unwrap();
        let sitting = hall.sitting_id();
        let id = sitting.clone();
        hall.act("chair", move |tx, who| suspend_sitting(tx, who, &id, &Remark::default())).unwrap();
        assert!(hall.speaker(&valmar).ended_at.is_some(), "the suspension takes the floor");
        assert_eq!(refused(hall.give(&cordal)), "refusal-sitting-suspended");
        let id = sitting.clone();
        hall.act("chair", move |tx, who| close_sitting(tx, who, &id)).unwrap();
        assert_eq!(refused(hall.ask("tesoro", &list, None)), "refusal-no-sitting");
        hall.floor_is_in_order();
    });
}

#[test]
fn the_floor_is_asked_for_by_telephone_and_given_on_the_chairs_page() {
    let site = Site::new(&["cordal", "tesoro", "valmar"]);
    let (chair, delegate) = (site.browser("chair"), site.browser("valmar.head"));
    let address = format!("{}/speakers", site.sitting());
    let page = chair.get(&address).expect(200);
    assert!(page.has(".empty"));
    chair.submit(&page, "form[action$='/speakers']", &[]).expect(200);
    let page = delegate.get(&address).expect(200);
    let page = delegate.submit(&page, "form[action$='/requests']", &[]).expect(200);
    assert!(page.text("ol.speakers").contains("Valmar"), "{}", page.text("main"));
    assert!(!page.has("form[action$='/requests']"), "asked once");
    assert!(!page.has("form[action$='/floor']"));
    let sitting = chair.get(&site.sitting()).expect(200);
    assert!(sitting.text("#next").contains("Give the floor to"), "{}", sitting.text("main"));
    let page = chair.submit(&sitting, "form[action$='/floor']", &[]).expect(200);
    assert_eq!(page.texts(".countdown").len(), 1);
    assert!(page.has(".countdown[data-left='300']"));
    let own = delegate.get(&address).expect(200);
    assert!(own.text("#floor").contains("Your delegation has the floor"));
    let screen = site.browser("").get(&format!("{}/screen", site.sitting())).expect(200);
    assert!(screen.text(".speaking").contains("Valmar"), "{}", screen.text("main"));
    assert!(screen.has(".speaking .countdown[data-module='countdown']"));
    let refused =
        chair.submit(&page, "form[action$='/limit']", &[("limit", "soon"), ("words", "Be brief")]).expect(422);
    assert!(refused.text(".error").contains("2:30"), "{}", refused.text("main"));
    assert!(refused.has("details[open] input[value='Be brief']"));
    let ruled = chair.submit(&refused, "form[action$='/limit']", &[("limit", "1:30")]).expect(200);
    assert!(ruled.text("main").contains("by a ruling of the chair"), "{}", ruled.text("main"));
    chair.submit(&ruled, "form[action$='/end']", &[]).expect(200);
    let minutes = site.browser("").get(&format!("{}/minutes", site.sitting())).expect(200).text("main");
    for told in ["asked for the floor", "took the floor", "a speaker has the floor for", "spoke for"] {
        assert!(minutes.contains(told), "{told}: {minutes}");
    }
}
