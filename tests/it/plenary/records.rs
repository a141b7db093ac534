//! What was read out before a vote, the record of the vote as page, CSV and JSON, and the sheets for a vote by hand.

use accord::actions::{ActResult, ReviseAmendment, read_in, revise_orally};
use accord::ids::AmendmentId;
use accord::procedure::{Choice, Method, Outcome, Standing};
use accord::storage::amendments;
use accord::text::Words;

use super::hall::{Hall, MEMBERS, refused};
use super::methods::in_session;
use super::pages::Site;

const READ_OUT: &str = "Encourages States to protect migrants in transit and upon their return";

impl Hall {
    fn read_out(&self, who: &str, amendment: &str, words: &str) -> ActResult<()> {
        let id = AmendmentId::new(amendment);
        let revise = ReviseAmendment { words: vec![(format!("{amendment}-op").into(), Words::new(words).unwrap())] };
        self.act(who, move |tx, visitor| revise_orally(tx, visitor, &id, &revise))
    }

    fn read_in(&self, who: &str, amendment: &str) -> ActResult<()> {
        let id = AmendmentId::new(amendment);
        self.act(who, move |tx, visitor| read_in(tx, visitor, &id))
    }
}

#[test]
fn what_is_read_out_is_put_and_the_result_says_so_and_what_was_submitted_stays() {
    in_session(std::convert::identity, |hall| {
        assert_eq!(refused(hall.read_out("valmar.head", "a5", READ_OUT)), "refusal-not-your-role");
        hall.read_out("secretariat", "a5", READ_OUT).unwrap();
        let submitted = hall.read(|db| amendments::operations(db, &AmendmentId::new("a5")));
        assert!(submitted[0].words.ends_with("after their return"), "the submitted words stay: {}", submitted[0].words);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert!(hall.question(&question).words.contains("upon their return"));
        assert!(hall.dossier().is_as_orally_revised(&hall.question(&question)));
        assert_eq!(refused(hall.read_out("chair", "a5", "Encourages nobody")), "refusal-text-frozen");
        hall.vote(&question, "valmar", Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(refused(hall.read_out("chair", "a5", "Encourages nobody")), "refusal-wrong-standing");
        hall.statements_are_in_order();
        hall.finds_every_change(&["oral_revisions"]);
    });
}

#[test]
fn an_amendment_is_read_into_the_text_when_it_is_the_last_and_the_whole_is_adopted_as_orally_revised() {
    in_session(std::convert::identity, |hall| {
        let order = hall.order();
        assert_eq!(refused(hall.read_in("chair", &order[0])), "refusal-amendments-still-open");
        let last = order.last().unwrap();
        for amendment in &order[..order.len() - 1] {
            hall.decide(amendment, [1, 4, 0]);
        }
        hall.read_in("chair", last).unwrap();
        assert_eq!(hall.standing(last), Standing::Adopted);
        let question = hall.put_whole(&[]).unwrap();
        for who in MEMBERS {
            hall.vote(&question, who, Choice::Yes).unwrap();
        }
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert!(hall.dossier().is_as_orally_revised(&hall.question(&question)));
        let read = hall.read(|db| amendments::find(db, &AmendmentId::new(last)));
        assert!(read.accepted_after.is_some());
        hall.statements_are_in_order();
    });
}

#[test]
fn the_record_of_a_vote_is_a_page_and_two_files() {
    let site = Site::new(&MEMBERS);
    let chair = site.browser("chair");
    let page = chair.get("/amendments/a5").expect(200);
    let link = page.attribute("a[href$='/oral-revision']", "href");
    let form = chair.get(&link).expect(200);
    let done = chair.submit(&form, "form[action$='/oral-revision']", &[("words.a5-op", READ_OUT)]).expect(200);
    assert!(done.body.contains("As read out in the hall"), "{}", done.body);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let path = accord::paths::vote_record(&question);
    chair.get(&path).expect(409);
    site.hall.vote(&question, "valmar", Choice::Yes).unwrap();
    site.hall.vote(&question, "cordal", Choice::No).unwrap();
    site.hall.vote(&question, "cordal", Choice::Yes).unwrap();
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let page = chair.get(&path).expect(200);
    assert!(page.text("#result").contains("As orally revised"), "{}", page.body);
    let rows = page.texts("tbody tr");
    assert_eq!(rows.len(), 5, "{rows:?}");
    assert!(rows[0].contains("Cordal") && rows[0].contains("corrected; before: Against"), "{rows:?}");
    let csv = chair.get(&format!("{path}.csv")).expect(200);
    assert!(csv.body.contains("Cordal,In favour,1,,corrected; before: Against\r\n"), "{}", csv.body);
    assert!(csv.body.contains("Tesoro,did not vote,1,,\r\n"), "{}", csv.body);
    let json = chair.get(&format!("{path}.json")).expect(200);
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["format"], "accord-vote-record/1");
    assert_eq!(json["as_orally_revised"], true);
    assert_eq!(json["tally"]["yes"], 2);
    assert_eq!(json["votes"][0]["corrected_from"], serde_json::json!(["no"]));
    assert!(json["result"]["text"].as_str().unwrap().ends_with("As orally revised."), "{json:#}");
    let documented = include_str!("../../../docs/vote-record.md");
    for key in json.as_object().unwrap().keys() {
        assert!(documented.contains(&format!("`{key}`")), "{key} is not documented");
    }
}

#[test]
fn no_record_of_a_secret_ballot_names_a_voter() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.put("a5", Method::SecretBallot).unwrap();
    for (who, choice) in MEMBERS.iter().zip([Choice::Yes, Choice::No, Choice::Yes, Choice::Abstain]) {
        site.hall.vote(&question, who, choice).unwrap();
    }
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let chair = site.browser("chair");
    let path = accord::paths::vote_record(&question);
    for ending in [".csv", ".json"] {
        let file = chair.get(&format!("{path}{ending}")).expect(200);
        for name in ["Cordal", "Lunara", "Orellana", "Tesoro"] {
            assert!(!file.body.contains(name), "{name} in {}", file.body);
        }
    }
    assert!(chair.get(&path).expect(200).text(".figures").contains('2'));
}

#[test]
fn sheets_to_print_have_a_box_for_each_delegation_and_answer() {
    let site = Site::new(&MEMBERS);
    let page = site.browser("secretariat").get("/declarations/migration-2017/voting-list/sheets?next=2").expect(200);
    let sheets = page.texts("article.paper");
    assert_eq!(sheets.len(), 2);
    assert_eq!(sheets[0].matches('☐').count(), 4 * MEMBERS.len(), "{}", sheets[0]);
    assert!(sheets[0].contains("Amendment 5") || sheets[0].contains("amendment 5"), "{}", sheets[0]);
    let all = site.browser("secretariat").get("/declarations/migration-2017/voting-list/sheets?next=99").expect(200);
    assert!(all.texts("article.paper").last().unwrap().contains("The text as a whole"));
}
