//! Secrets: what the database knows of them, what a planted or a stolen one opens, and what they cost to try.
//!
//! What a person meets on the way in and out stands in the tests of accounts.

use std::time::{Duration, Instant};

use accord::actions;
use accord::clock::sha256;
use accord::storage::accounts;

use super::bodies::PASSWORD;
use super::rows::Rows;
use crate::client::Client;
use crate::support::{Database, TestApp, on_both_databases};

const EMAIL: &str = "gus.guest@accord.example";

/// Asks for a new password: the path of the link.
fn reset(app: &TestApp) -> String {
    app.advance(chrono::Duration::seconds(1)); // so that the newest mail is the newest
    app.client().post("/password-reset", &[("email", EMAIL)]).expect(200);
    let mail = app.mails_to(EMAIL).into_iter().next().expect("a mail");
    app.link_in(&mail)
}

/// Gus with his password, and his browser.
fn gus(app: &TestApp) -> Client {
    app.account("Gus Guest");
    let (link, browser) = (reset(app), app.client());
    browser.post(&link, &[("password", PASSWORD)]).expect(200).at("/");
    browser
}

fn with_cookie(app: &TestApp, value: &str) -> Client {
    let client = app.client();
    client.set_cookie("accord", value);
    client
}

#[test]
fn the_database_holds_no_secret_that_opens_anything() {
    let app = TestApp::start(Database::sqlite());
    let browser = gus(&app);
    let session = browser.cookie("accord").expect("a session");
    let link = reset(&app);
    let rows = Rows::keep(&app.database_url());
    let secret = link.trim_start_matches("/links/");
    assert!(session.len() >= 43 && secret.len() >= 26, "secrets are long: {session} {secret}");
    for secret in [session.as_str(), secret, PASSWORD] {
        assert!(!rows.hold(secret), "{secret}");
    }
    assert!(rows.hold(&sha256(session.as_bytes())) && rows.hold("$argon2id$"));
    with_cookie(&app, &sha256(session.as_bytes())).get("/account").expect(200).at("/session/new");
    app.client().get(&format!("/links/{}", sha256(secret.as_bytes()))).expect(404);
}

#[test]
fn an_unknown_address_costs_as_much_as_a_wrong_password() {
    let app = TestApp::start(Database::sqlite());
    gus(&app);
    app.account("Ines Invited"); // an account that has no password yet
    let emails = [EMAIL, "nobody@accord.example", "ines.invited@accord.example", "no address", ""];
    // In turns, so that whatever else the machine does meets each of them.
    let mut times = [Duration::MAX; 5];
    for (at, email) in (0..6).flat_map(|_| emails.into_iter().enumerate()) {
        let begun = Instant::now();
        app.client().post("/session", &[("email", email), ("password", "not this one")]).expect(422);
        times[at] = times[at].min(begun.elapsed());
    }
    for (email, time) in emails.iter().zip(times) {
        assert!(time * 2 > times[0], "{email:?} is told in {time:?}, a known address in {:?}", times[0]);
    }
}

on_both_databases! {
    fn a_session_that_somebody_planted_is_not_taken_over(app: &TestApp) {
        gus(app);
        let browser = with_cookie(app, "planted");
        browser.post("/session", &[("email", EMAIL), ("password", PASSWORD)]).expect(200);
        assert_ne!(browser.cookie("accord").as_deref(), Some("planted"));
        browser.get("/account").expect(200).at("/account");
        with_cookie(app, "planted").get("/account").expect(200).at("/session/new");
    }

    fn a_link_that_is_used_voids_the_others(app: &TestApp) {
        gus(app);
        let (first, second) = (reset(app), reset(app));
        app.client().get(&first).expect(404);
        app.client().post(&second, &[("password", "granite meadow 77 sail")]).expect(200).at("/");
        app.client().post(&second, &[("password", PASSWORD)]).expect(404);
        app.client().post("/session", &[("email", EMAIL), ("password", PASSWORD)]).expect(422);
    }

    fn a_link_that_was_used_at_the_last_moment_is_over_a_moment_later(app: &TestApp) {
        gus(app);
        let link = reset(app);
        app.advance(chrono::Duration::hours(actions::RESET_HOURS) - chrono::Duration::seconds(1));
        app.client().get(&link).expect(200);
        app.advance(chrono::Duration::seconds(1));
        app.client().post(&link, &[("password", "granite meadow 77 sail")]).expect(404);
    }

    fn who_is_disabled_is_signed_out_at_once(app: &TestApp) {
        let browser = gus(app);
        let link = reset(app);
        app.write(|tx| {
            let account = accounts::by_email(tx.db, EMAIL)?.expect("Gus");
            Ok(accounts::disable(tx, &account.id)?)
        });
        browser.get("/account").expect(200).at("/session/new");
        app.client().get(&link).expect(404);
        app.client().post("/session", &[("email", EMAIL), ("password", PASSWORD)]).expect(422);
    }

    fn a_changed_password_renews_the_session_that_changed_it(app: &TestApp) {
        let browser = gus(app);
        let before = browser.cookie("accord").expect("a session");
        browser.post("/account/password", &[("present", PASSWORD), ("password", "granite meadow 77 sail")]).expect(200);
        assert_ne!(browser.cookie("accord").as_deref(), Some(before.as_str()));
        browser.get("/account").expect(200).at("/account");
        with_cookie(app, &before).get("/account").expect(200).at("/session/new");
    }
}
