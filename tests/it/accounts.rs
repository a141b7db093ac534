//! Accounts: signing in and out, invitations, new passwords, and what a session that ended leaves behind.

use accord::actions::{self, EmailAddress, PersonName};
use accord::ids::AccountId;
use accord::language::Locale;
use accord::storage::{accounts, installation};
use chrono::Duration;

use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};

const PASSWORD: &str = "orchard tunnel velvet 9";
const EMAIL: &str = "ana.ruiz@valmar.example";

/// Invites Ana; the path of her link.
fn invited(app: &TestApp) -> String {
    let id = invite(app);
    let mails = app.mails_to(EMAIL);
    assert_eq!(mails.len(), 1, "{id} gets one mail");
    app.link_in(&mails[0])
}

fn invite(app: &TestApp) -> AccountId {
    let email = EmailAddress::new(EMAIL).expect("an address");
    let name = PersonName::new("Ana Ruiz").expect("a name");
    app.write(move |tx| actions::invite_account(tx, &email, &name, Locale::En))
}

/// Ana with her password, and the browser in which she took up her invitation.
fn ana(app: &TestApp) -> Client {
    let link = invited(app);
    let browser = app.client();
    let page = browser.get(&link).expect(200);
    browser.submit(&page, "main form", &[("password", PASSWORD)]).expect(200).at("/");
    browser
}

fn sign_in(browser: &Client, password: &str) -> Page {
    let page = browser.get("/session/new?next=%2Faccount").expect(200);
    browser.submit(&page, "form[action='/session']", &[("email", EMAIL), ("password", password)])
}

on_both_databases! {
    fn an_invitation_sets_the_password_once_and_signs_in(app: &TestApp) {
        let link = invited(app);
        let browser = app.client();
        let page = browser.get(&link).expect(200);
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(page.attribute("#name", "value"), "Ana Ruiz");
        let again = browser.submit(&page, "main form", &[("name", "Ana R. Ruiz"), ("password", "qwertyuiop")]).expect(422);
        assert!(again.has("#password-error"));
        assert_eq!(again.attribute("#name", "value"), "Ana R. Ruiz");
        browser.submit(&again, "main form", &[("password", PASSWORD)]).expect(200).at("/");
        assert_eq!(browser.get("/account").expect(200).attribute("#name", "value"), "Ana R. Ruiz");
        app.client().get(&link).expect(404);
        app.client().post(&link, &[("name", "Eve"), ("password", PASSWORD)]).expect(404);
        sign_in(&app.client(), PASSWORD).expect(200).at("/account");
    }

    fn an_invitation_is_over_after_seven_days_and_can_be_sent_again(app: &TestApp) {
        let link = invited(app);
        let id = invite(app);
        assert_eq!(app.mails_to(EMAIL).len(), 1, "a pending invitation is not sent twice");
        app.advance(Duration::days(7));
        app.client().get(&link).expect(404);
        let asked = id.clone();
        assert_eq!(app.write(move |tx| actions::resend_invitation(tx, &asked)), actions::Resent::Sent);
        let newest = app.mails_to(EMAIL).remove(0);
        let browser = app.client();
        let page = browser.get(&app.link_in(&newest)).expect(200);
        browser.submit(&page, "main form", &[("password", PASSWORD)]).expect(200);
        assert_eq!(invite(app), id);
        assert_eq!(app.write(move |tx| actions::resend_invitation(tx, &id)), actions::Resent::AlreadyActive);
        assert_eq!(app.mails_to(EMAIL).len(), 2, "an account in use is not invited");
    }

    fn an_unknown_address_and_a_wrong_password_look_alike(app: &TestApp) {
        ana(app);
        let page = |email: &str| {
            let answer = app.client().post("/session", &[("email", email), ("password", "no such password")]).expect(422);
            answer.texts(".errors").concat()
        };
        assert_eq!(page(EMAIL), page("nobody@valmar.example"));
    }

    fn ten_failures_close_an_address_for_a_quarter_of_an_hour(app: &TestApp) {
        ana(app);
        for _ in 0..10 {
            sign_in(&app.client(), "not her password").expect(422);
        }
        let closed = sign_in(&app.client(), PASSWORD).expect(429);
        assert_eq!(closed.header("retry-after"), Some("900"));
        assert!(closed.text(".errors").contains("15 minutes"), "{}", closed.text(".errors"));
        app.client().post("/session", &[("email", "other@valmar.example"), ("password", "x")]).expect(422);
        app.advance(Duration::minutes(15));
        sign_in(&app.client(), PASSWORD).expect(200).at("/account");
    }

    fn signing_in_opens_a_new_session_in_place_of_the_old(app: &TestApp) {
        let browser = ana(app);
        let before = browser.cookie("accord").expect("a session");
        browser.post("/session", &[("email", EMAIL), ("password", PASSWORD)]).expect(200);
        assert_ne!(browser.cookie("accord").as_deref(), Some(before.as_str()));
        let old = app.client();
        old.set_cookie("accord", &before);
        old.get("/account").expect(200).at("/session/new");
        browser.get("/account").expect(200).at("/account");
    }

    fn a_session_ends_by_itself_and_by_its_owner(app: &TestApp) {
        let browser = ana(app);
        let phone = app.client();
        sign_in(&phone, PASSWORD).expect(200);
        let sessions = browser.get("/account/sessions").expect(200);
        assert_eq!(sessions.texts("main .list > li").len(), 2);
        browser.submit(&sessions, "main .list form", &[]).expect(200).at("/account/sessions");
        phone.get("/account").expect(200).at("/session/new");
        app.advance(Duration::days(14));
        browser.get("/account").expect(200).at("/session/new");
    }

    fn nobody_ends_a_session_of_another_account(app: &TestApp) {
        let browser = ana(app);
        let eve = app.signed_in(&app.account("Eve Other"));
        let session = app.read(|db| {
            let account = accounts::by_email(db, EMAIL)?.expect("Ana");
            accounts::sessions_of(db, &account.id, account.created_at)
        });
        eve.post(&format!("/account/sessions/{}/end", session[0].id), &[]).expect(200);
        browser.get("/account").expect(200).at("/account");
    }

    fn signing_out_ends_the_session_in_the_database(app: &TestApp) {
        let browser = ana(app);
        let token = browser.cookie("accord").expect("a session");
        let page = browser.get("/account").expect(200);
        browser.submit(&page, "form[action='/session/end']", &[]).expect(200).at("/session/ended");
        assert_eq!(browser.cookie("accord"), None);
        browser.set_cookie("accord", &token);
        browser.get("/account").expect(200).at("/session/new");
    }

    fn a_new_password_ends_every_session(app: &TestApp) {
        let browser = ana(app);
        let answer = |email: &str| app.client().post("/password-reset", &[("email", email)]).expect(200).text("main");
        assert_eq!(answer(EMAIL), answer("nobody@valmar.example"));
        let mail = app.mails_to(EMAIL).into_iter().find(|mail| mail.kind == "password-reset").expect("a mail");
        let link = app.link_in(&mail);
        let other = app.client();
        let page = other.get(&link).expect(200);
        other.submit(&page, "main form", &[("password", "granite meadow 77 sail")]).expect(200).at("/");
        browser.get("/account").expect(200).at("/session/new");
        sign_in(&app.client(), PASSWORD).expect(422);
        sign_in(&app.client(), "granite meadow 77 sail").expect(200);
    }

    fn a_reset_link_lasts_two_hours_and_few_are_sent(app: &TestApp) {
        ana(app);
        for _ in 0..5 {
            app.client().post("/password-reset", &[("email", EMAIL)]).expect(200);
        }
        let resets: Vec<_> = app.mails_to(EMAIL).into_iter().filter(|mail| mail.kind == "password-reset").collect();
        assert_eq!(resets.len(), 3);
        app.advance(Duration::hours(2));
        for mail in &resets {
            app.client().get(&app.link_in(mail)).expect(404);
        }
    }

    fn a_password_is_changed_with_the_present_one_only(app: &TestApp) {
        let browser = ana(app);
        let page = browser.get("/account/password").expect(200);
        let wrong = browser.submit(&page, "main form", &[("present", "not this one"), ("password", "granite meadow 77 sail")]);
        assert!(wrong.expect(422).has("#present-error"));
        let weak = browser.submit(&page, "main form", &[("present", PASSWORD), ("password", "ana.ruiz valmar")]).expect(422);
        assert!(weak.has("#password-error"));
        let phone = app.client();
        sign_in(&phone, PASSWORD).expect(200);
        browser.submit(&page, "main form", &[("present", PASSWORD), ("password", "granite meadow 77 sail")]).expect(200).at("/account/sessions");
        phone.get("/account").expect(200).at("/session/new");
        sign_in(&phone, "granite meadow 77 sail").expect(200);
    }

    fn what_was_written_when_the_session_ended_is_sent_after_signing_in(app: &TestApp) {
        let browser = ana(app);
        let page = browser.get("/account").expect(200);
        app.advance(Duration::days(14));
        let asked = browser.submit(&page, "main form", &[("name", "Ana \"R\" Ruiz"), ("locale", "es")]).expect(403);
        assert!(asked.body.contains("What you wrote is kept"));
        let wrong = browser.submit(&asked, "form[action='/session']", &[("email", EMAIL), ("password", "wrong one")]).expect(422);
        let kept = browser.submit(&wrong, "form[action='/session']", &[("email", EMAIL), ("password", PASSWORD)]).expect(200);
        assert_eq!(kept.text("main textarea"), "Ana \"R\" Ruiz");
        let done = browser.submit(&kept, "main form", &[]).expect(200).at("/account");
        assert_eq!(done.attribute("#name", "value"), "Ana \"R\" Ruiz");
        assert_eq!(done.attribute("html", "lang"), "es");
    }

    fn no_password_is_kept_when_a_session_ended(app: &TestApp) {
        let asked = app.client().post("/account/password", &[("present", PASSWORD), ("password", PASSWORD), ("x", "y")]).expect(403);
        assert!(!asked.body.contains("orchard"), "{}", asked.body);
    }

    fn after_signing_in_nobody_is_sent_elsewhere(app: &TestApp) {
        ana(app);
        for next in ["//evil.example/", "https://evil.example", "/\\evil.example", "/\t/evil.example"] {
            let fields = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
            assert_eq!(app.client().post_only("/session", &fields).expect(303).location().as_deref(), Some("/"));
            let fields = [("email", EMAIL), ("password", PASSWORD), ("kept", "a=b"), ("kept_for", next)];
            app.client().post_only("/session", &fields).expect(303);
        }
        app.client().get("//evil.example/?lang=es").expect(200);
    }

    fn mails_are_switched_off_one_by_one(app: &TestApp) {
        let browser = ana(app);
        let page = browser.get("/account/mail").expect(200);
        let form = page.form("main form").without("notice", "tabled");
        let page = browser.send(form).expect(200).at("/account/mail");
        assert!(!page.has("input[value='tabled'][checked]"));
        assert!(page.has("input[value='published'][checked]"));
        assert!(!page.has("input[value='password-reset']"));
    }

    fn a_demonstration_lends_the_accounts_that_it_lists(app: &TestApp) {
        let listed = app.account("Dora Delegate");
        let other = app.account("Otto Other");
        let browser = app.client();
        browser.post("/session/demonstration", &[("account", listed.as_str())]).expect(404);
        app.write(|tx| {
            installation::set(tx, installation::DEMONSTRATION, "parlatino-2017")?;
            let accounts = r#"[{"role": "delegate", "email": "dora.delegate@accord.example"}]"#;
            Ok(installation::set(tx, installation::DEMONSTRATION_ACCOUNTS, accounts)?)
        });
        browser.post("/session/demonstration", &[("account", other.as_str())]).expect(404);
        let page = browser.get("/session/new?next=%2Faccount").expect(200);
        let page = browser.submit(&page, "form[action='/session/demonstration']", &[]).expect(200).at("/account");
        assert_eq!(page.text(".user"), "Dora Delegate");
    }

    fn an_account_that_is_disabled_cannot_be_opened(app: &TestApp) {
        let link = invited(app);
        app.write(|tx| {
            let account = accounts::by_email(tx.db, EMAIL)?.expect("Ana");
            Ok(accounts::disable(tx, &account.id)?)
        });
        app.client().get(&link).expect(404);
    }

    fn a_form_of_another_site_is_refused(app: &TestApp) {
        let forged = app.client().with_header("sec-fetch-site", "cross-site");
        forged.post("/session", &[("email", EMAIL), ("password", PASSWORD)]).expect(403);
    }

    fn the_link_of_the_command_line_makes_an_administrator(app: &TestApp) {
        let secret = app.write(|tx| {
            let email = EmailAddress::new(EMAIL).expect("an address");
            Ok(actions::make_administrator(tx, &email, &PersonName::new("Ana Ruiz").expect("a name"))?.1)
        });
        let browser = app.client();
        let page = browser.get(&accord::web::paths::link(&secret)).expect(200);
        let page = browser.submit(&page, "main form", &[("password", PASSWORD)]).expect(200);
        assert!(page.has("a[href='/installation']"));
    }
}
