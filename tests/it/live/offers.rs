//! What a page offers while something is before the body, and how a script sends a ballot.

use accord::procedure::{Choice, Method};

use super::world::{browser, declare, furnish, lock, put, put_by, vote};
use crate::support::on_both_databases;

on_both_databases! {
    fn a_voter_is_offered_the_ballot_then_its_end_then_the_result(app: &TestApp) {
        furnish(app);
        let (voter, question) = (browser(app, "valmar"), put(app, "a1"));
        let address = format!("/questions/{question}/offer");
        let open = voter.get(&address).expect(200);
        assert_eq!(open.text("summary"), "Amendment 1: the voting is open");
        assert!(open.body.contains("<ins"), "what a yes changes is shown: {}", open.body);
        assert_eq!(open.texts("form.ballot button").len(), 3);
        // Another's ballot changes nothing in it.
        let tag = open.header("etag").unwrap().to_owned();
        vote(app, &question, "lunara", Choice::No);
        browser(app, "valmar").with_header("if-none-match", &tag).get(&address).expect(304);
        lock(app, &question);
        let locked = voter.get(&address).expect(200);
        assert_eq!(locked.text("summary"), "Amendment 1: the voting has ended");
        assert!(locked.texts("form.ballot button:not([disabled])").is_empty());
        declare(app, &question);
        let declared = voter.get(&address).expect(200);
        assert_eq!(declared.text("summary"), "Amendment 1: the result");
        assert!(declared.body.contains("0 in favour, 1 against"), "{}", declared.body);
        assert!(!declared.has("form"));
    }

    fn in_a_roll_call_the_offer_is_one_line_until_one_is_called(app: &TestApp) {
        furnish(app);
        let address = format!("/questions/{}/offer", put_by(app, "a1", Method::RollCall));
        let offers = ["valmar", "lunara"].map(|who| browser(app, who).get(&address).expect(200));
        for offer in &offers {
            assert_eq!(offer.has("details[open]"), offer.has("form.ballot"), "{}", offer.body);
        }
        assert!(offers.iter().any(|offer| !offer.has("details[open]")), "one is called at a time");
    }

    fn nothing_is_offered_to_whoever_has_no_vote(app: &TestApp) {
        furnish(app);
        let question = put(app, "a1");
        let address = format!("/questions/{question}/offer");
        for who in ["", "chair", "clerk", "stranger"] {
            browser(app, who).get(&address).expect(205);
        }
        browser(app, "valmar").get("/questions/none/offer").expect(404);
    }

    fn a_ballot_sent_by_a_script_is_answered_with_itself_once_it_is_there(app: &TestApp) {
        furnish(app);
        let question = put(app, "a1");
        let script = browser(app, "valmar").with_header("accord-part", "ballot");
        let form = script.get(&format!("/questions/{question}/offer")).expect(200);
        let key = form.value_of("once").expect("a key");
        let path = format!("/questions/{question}/ballot");
        let fields = [("once", key.as_str()), ("delegation", "valmar"), ("choice", "yes")];
        let part = script.post_only(&path, &fields).expect(200);
        assert_eq!(part.header("accord-part"), Some("ballot"));
        assert_eq!(part.text("button[aria-pressed=true] small"), "recorded 07:00");
        assert!(part.has("[data-say='Received.']"));
        let id = question.clone();
        assert_eq!(app.read(|db| accord::storage::questions::ballots(db, &id)).len(), 1);
        // The same again, as after an answer that was lost: it was received, once.
        script.post_only(&path, &fields).expect(200);
        assert_eq!(app.read(|db| accord::storage::questions::ballots(db, &id)).len(), 1);
        lock(app, &question);
        let late = script.post_only(&path, &[("once", "another"), ("delegation", "valmar"), ("choice", "no")]).expect(409);
        assert_eq!(late.header("accord-part"), Some("ballot"), "a refusal is an answer too");
        assert!(!late.text("[data-said]").is_empty());
        assert_eq!(late.text("button[aria-pressed=true]"), "Yes recorded 07:00");
        // Who has no vote is answered with a page, which a script shows as one.
        let clerk = browser(app, "stranger").with_header("accord-part", "ballot");
        assert_eq!(clerk.post_only(&path, &[("choice", "yes")]).header("accord-part"), None);
    }

    fn a_form_sent_again_late_does_not_bring_back_an_answer_that_was_corrected(app: &TestApp) {
        furnish(app);
        let question = put(app, "a1");
        let voter = browser(app, "valmar");
        let path = format!("/questions/{question}/ballot");
        let send = |key: &str, choice: &str| voter.post(&path, &[("once", key), ("choice", choice)]).expect(200);
        send("first", "yes");
        send("second", "no");
        send("first", "yes");
        let ballots = app.read(|db| accord::storage::questions::ballots(db, &question));
        assert_eq!(ballots[0].choice, Choice::No);
    }

    fn every_page_of_a_voter_hears_and_no_other(app: &TestApp) {
        furnish(app);
        let line = "[data-module=live]";
        for page in ["/", "/meetings", "/declarations/migration", "/declarations/migration/amendments/new?act=replace&clause=c1"] {
            assert_eq!(browser(app, "valmar").get(page).attribute(line, "data-src"), "/events", "{page}");
            assert!(browser(app, "valmar").get(page).has(&format!("{line}[data-votes] section[aria-live=polite]")));
            assert!(!browser(app, "clerk").get(page).has(line), "{page}");
            assert!(!browser(app, "").get(page).has(line), "{page}");
        }
        let question = put(app, "a1");
        let hall = format!("/questions/{question}");
        assert_eq!(browser(app, "chair").get(&hall).attribute(line, "data-src"), "/events");
        assert!(!browser(app, "chair").get(&hall).has("[data-votes]"));
        assert_eq!(browser(app, "stranger").get(&hall).attribute(line, "data-src"), "/meetings/dialogue/events");
        assert_eq!(browser(app, "").get(&hall).attribute(line, "data-src"), "/meetings/dialogue/events");
    }
}
