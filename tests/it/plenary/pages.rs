//! The pages of the plenary, as a browser without scripts uses them.

use std::net::TcpListener;

use accord::config::Config;
use accord::procedure::{Choice, Method};
use accord::storage::sittings;

use super::hall::{Hall, MEMBERS, meeting_id};
use crate::client::Client;

/// A server on a free port, for as long as the test runs.
pub(super) struct Site {
    pub(super) hall: Hall,
    address: String,
}

impl Site {
    pub(super) fn new(present: &[&str]) -> Self {
        Self::with_rules(|rules| rules, present)
    }

    pub(super) fn with_rules(rules: fn(String) -> String, present: &[&str]) -> Self {
        let hall = Hall::with_rules(rules);
        let sitting = hall.open_sitting();
        if !present.is_empty() {
            hall.seat(&sitting, present);
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (store, config) = (hall.store.clone(), Config { public_url: address.clone(), ..Config::default() });
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async { accord::web::serve(store, config, listener).unwrap().await })
        });
        Self { hall, address }
    }

    pub(super) fn browser(&self, who: &str) -> Client {
        let client = Client::new(&self.address);
        client.set_cookie("accord", who);
        client
    }

    /// Where it listens: host and port.
    pub(super) fn host(&self) -> String {
        self.address.trim_start_matches("http://").to_owned()
    }

    pub(super) fn sitting(&self) -> String {
        let sitting = self.hall.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap();
        accord::paths::sitting(&sitting.id)
    }
}

#[test]
fn a_refusal_names_amendments_by_their_numbers() {
    let site = Site::new(&MEMBERS);
    let fields = [("once", "k"), ("amendment", "a1"), ("method", "consensus")];
    let page = site.browser("chair").post("/declarations/migration-2017/questions", &fields).expect(409);
    let said = page.text("[role='alert']");
    assert!(said.contains("others stand before it in the order of voting: 5."), "{said}");
    let fields = [("once", "l"), ("amendment", "a4"), ("method", "consensus")];
    let page = site.browser("chair").post("/declarations/migration-2017/questions", &fields).expect(409);
    let said = page.text("[role='alert']");
    assert!(said.contains("amendments to this amendment are voted on first: 4/1."), "{said}");
}

#[test]
fn a_count_that_changed_under_the_chairs_hand_comes_back_with_the_new_figures() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.put("a5", Method::ShowOfHands).unwrap();
    site.hall.lock(&question).unwrap();
    site.hall.count(&question, [3, 1, 0]).unwrap();
    let chair = site.browser("chair");
    let seen = chair.get(&site.sitting()).expect(200);
    assert!(seen.body.contains("Declare adopted: 3 to 1"), "{}", seen.body);
    site.hall.count(&question, [1, 3, 0]).unwrap();
    let form = "form[action$='/declaration']";
    let again = chair.submit(&seen, form, &[]).expect(409);
    let said = again.text("[role='alert']");
    assert!(said.contains("The figures have changed since they were shown to you."), "{said}");
    assert!(again.body.contains("Declare rejected: 1 to 3"), "{}", again.body);
    let result = chair.submit(&again, form, &[]).expect(200);
    assert!(result.text(".verdict").contains("Rejected"), "{}", result.body);
    assert!(result.body.contains("4 present and voting"), "{}", result.body);
}

#[test]
fn below_the_quorum_the_chair_may_count_the_hall() {
    let site = Site::new(&MEMBERS[..1]);
    let chair = site.browser("chair");
    let page = chair.get(&site.sitting()).expect(200);
    assert!(page.text(".unable").contains("there is no quorum. Present: 1 of 5; needed: 2."), "{}", page.body);
    let form = "form[action$='/questions']";
    let empty = chair.submit(&page, form, &[("own_count", "4"), ("own_reason", "")]).expect(422);
    assert_eq!(empty.attribute("#own_count", "value"), "4", "what was typed is not lost");
    let put = [("own_count", "4"), ("own_reason", "The clerk was late"), ("method", "recorded-vote")];
    chair.submit(&empty, form, &put).expect(200);
    let question = site.hall.read(|db| {
        let sitting = sittings::open_of_meeting(db, &meeting_id())?.unwrap();
        accord::storage::questions::at_sitting(db, &sitting.id)
    });
    let shown = site.browser("valmar.head").get(&accord::paths::question(&question.unwrap().id)).expect(200);
    let said =
        "Counted by the presiding officer: 4 present. By the register of attendance: 1. Reason: The clerk was late";
    assert!(shown.body.contains(said), "{}", shown.body);
}

#[test]
fn a_late_ballot_is_told_since_when_in_the_zone_of_the_meeting_and_in_four_languages() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    site.hall.vote(&question, "valmar", Choice::Yes).unwrap();
    site.hall.lock(&question).unwrap();
    let path = format!("{}/ballot", accord::paths::question(&question));
    let since = [
        ("en", "The voting has ended. This has been so since 10 June 2017 at 07:00"),
        ("es", "La votación ha terminado. Así es desde el 10 de junio de 2017"),
        ("pt", "A votação terminou. Assim é desde 10 de junho de 2017"),
        ("fr", "Le vote est clos. Il en est ainsi depuis le 10 juin 2017"),
    ];
    for (language, words) in since {
        let browser = site.browser("cordal.head");
        browser.set_cookie("lang", language);
        let page = browser.post(&path, &[("choice", "no")]).expect(409);
        let said = page.text("[role='alert']");
        assert!(said.contains(words), "{language}: {said}");
    }
}
