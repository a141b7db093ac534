//! Rehearsals: what is done in one counts nowhere, its clock goes ahead, and it leaves nothing behind.

use accord::actions::{Dossier, document};
use accord::ids::{DeclarationId, QuestionId, RehearsalId};
use accord::procedure::Choice;
use accord::storage::{StoreError, StoreOptions, installation, journal, outbox, questions, rehearsals, sittings};

use super::world::{browser, furnish, put, vote};
use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};

const MEETING: &str = "/meetings/dialogue";

/// The chair begins a rehearsal from the page of the meeting.
#[track_caller]
fn begin(app: &TestApp) -> RehearsalId {
    let chair = browser(app, "chair");
    let meeting = chair.get(MEETING).expect(200);
    let page = chair.submit(&meeting, "form[action='/rehearsals']", &[]).expect(200);
    assert!(!chair.get(MEETING).expect(200).has("form[action='/rehearsals']"), "one runs at a time");
    RehearsalId::new(page.path.rsplit('/').next().unwrap())
}

#[track_caller]
fn enter(app: &TestApp, name: &str, id: &RehearsalId) -> Client {
    let client = browser(app, name);
    let page = client.get(&format!("/rehearsals/{id}")).expect(200);
    let meeting = client.submit(&page, "form[action$='/entry']", &[]).expect(200).at(MEETING);
    assert!(meeting.text(".rehearsal").contains("nothing here counts"), "{}", meeting.text(".rehearsal"));
    client
}

#[track_caller]
fn leave(client: &Client, id: &RehearsalId) -> Page {
    let page = client.get(MEETING).expect(200);
    client.submit(&page, ".rehearsal form", &[]).expect(200).at(&format!("/rehearsals/{id}"))
}

fn cast(client: &Client, question: &QuestionId, choice: &str) -> Page {
    let offer = client.get(&format!("/questions/{question}/offer")).expect(200);
    let key = offer.value_of("once").expect("a key");
    let fields = [("once", key.as_str()), ("delegation", "valmar"), ("choice", choice)];
    client.post(&format!("/questions/{question}/ballot"), &fields)
}

fn ballots(app: &TestApp, question: &QuestionId) -> usize {
    let id = question.clone();
    app.read(|db| questions::ballots(db, &id)).len()
}

on_both_databases! {
    fn what_is_done_in_a_rehearsal_counts_nowhere(app: &TestApp) {
        let sitting = furnish(app);
        let question = put(app, "a1");
        let id = begin(app);
        let (chair, valmar) = (enter(app, "chair", &id), enter(app, "valmar", &id));
        let entries = app.read(|db| journal::length(db, &"parlatino".into()));
        let screen = chair.get(&format!("/sittings/{sitting}/screen")).expect(200);
        assert!(screen.text("header .demo").starts_with("REHEARSAL") && screen.has("[data-rehearsal]"));
        cast(&valmar, &question, "yes").expect(200);
        assert_eq!(ballots(app, &question), 0, "a ballot of the rehearsal is none");
        // The same question, in earnest, from another browser.
        vote(app, &question, "valmar", Choice::No);
        let seen = valmar.get(&format!("/questions/{question}/offer")).expect(200);
        assert!(seen.text("button[aria-pressed=true]").starts_with("Yes"), "{}", seen.body);
        let before = app.read(outbox::counts);
        chair.post(&format!("/questions/{question}/lock"), &[]).expect(200);
        let console = chair.get(&format!("/sittings/{sitting}")).expect(200);
        chair.submit(&console, "form[action$='/declaration']", &[]).expect(200);
        chair.post(&format!("/sittings/{sitting}/closure"), &[]).expect(200);
        let asked = question.clone();
        assert!(app.read(|db| questions::find(db, &asked)).locked_at.is_none());
        assert!(app.read(|db| sittings::find(db, &sitting)).closed_at.is_none());
        assert_eq!(app.read(outbox::counts), before, "no mail waits in earnest");
        let now = app.read(|db| journal::length(db, &"parlatino".into()));
        assert_eq!(now, entries, "nothing was recorded");
        let page = leave(&valmar, &id);
        assert!(!page.has(".rehearsal") && valmar.cookie("accord-rehearsal").is_none_or(|left| left.is_empty()));
        let offer = valmar.get(&format!("/questions/{question}/offer")).expect(200);
        assert!(offer.text("button[aria-pressed=true]").starts_with("No"), "{}", offer.body);
    }

    fn a_page_acts_only_in_the_record_that_it_is_of(app: &TestApp) {
        let sitting = furnish(app);
        let id = begin(app);
        let chair = enter(app, "chair", &id);
        let rehearsed = chair.get(&format!("/sittings/{sitting}")).expect(200);
        leave(&chair, &id);
        let refused = chair.send(rehearsed.form("form[action$='/closure']")).expect(409);
        assert!(refused.body.contains("Nothing was done"), "{}", refused.body);
        assert!(app.read(|db| sittings::find(db, &sitting)).closed_at.is_none());
        let earnest = chair.get(&format!("/sittings/{sitting}")).expect(200);
        let again = chair.get(&format!("/rehearsals/{id}")).expect(200);
        chair.submit(&again, "form[action$='/entry']", &[]).expect(200);
        chair.send(earnest.form("form[action$='/closure']")).expect(409);
        assert!(chair.get(&format!("/sittings/{sitting}")).expect(200).has("form[action$='/closure']"), "nor there");
        // Nor does a script of a page of the one show what is of the other.
        let script = |said: &str| browser(app, "chair").with_header("accord-rehearsal", said);
        script(id.as_str()).get(&format!("/sittings/{sitting}")).expect(409);
        script("none").get(&format!("/sittings/{sitting}")).expect(200);
        // What concerns the account is in earnest everywhere.
        script(id.as_str()).get("/account").expect(200);
        assert!(!chair.get("/account").expect(200).has(".rehearsal"));
    }

    fn the_clock_of_a_rehearsal_goes_ahead_and_never_back(app: &TestApp) {
        furnish(app);
        let id = begin(app);
        let at = format!("/rehearsals/{id}");
        let chair = enter(app, "chair", &id);
        assert!(chair.get(MEETING).expect(200).text(".rehearsal a").contains("15 Jan"));
        chair.post(&format!("{at}/clock"), &[("by", "1440")]).expect(200).at(&at);
        assert!(chair.get(MEETING).expect(200).text(".rehearsal a").contains("16 Jan"));
        let back = chair.post(&format!("{at}/clock"), &[("to", "2026-01-15T18:00")]).expect(422);
        assert!(back.text("#to-error").contains("forward only"));
        assert_eq!(back.attribute("#to", "value"), "2026-01-15T18:00", "nothing typed is lost");
        chair.post(&format!("{at}/clock"), &[("to", "2027-06-01T10:00")]).expect(422);
        chair.post(&format!("{at}/clock"), &[("by", "7")]).expect(422);
        chair.post(&format!("{at}/clock"), &[("to", "2026-01-20T10:00")]).expect(200);
        assert!(chair.get(MEETING).expect(200).text(".rehearsal a").contains("20 Jan"));
        let copy = app.store().copy(&id, app.read(|db| rehearsals::find(db, &id)).ahead).unwrap();
        let outages = copy.read_now(|db| accord::storage::outages::between(db, app.store().now(), copy.now())).unwrap();
        assert!(outages.is_empty(), "a clock that was moved is no outage");
        browser(app, "valmar").post(&format!("{at}/clock"), &[("by", "60")]).expect(403);
        assert!(app.store().now() < copy.now(), "the clock in earnest stays");
    }

    fn mails_of_a_rehearsal_are_kept_and_shown_to_the_secretariat(app: &TestApp) {
        let sitting = furnish(app);
        let question = put(app, "a1");
        let earlier = app.read(|db| outbox::newest(db, 1)).remove(0);
        app.advance(chrono::Duration::minutes(1));
        let id = begin(app);
        let (chair, clerk) = (enter(app, "chair", &id), enter(app, "clerk", &id));
        assert!(clerk.get("/outbox").expect(200).texts("tbody tr").is_empty(), "what was sent in earnest is not shown");
        clerk.get(&format!("/outbox/{}", earlier.id)).expect(404);
        chair.post(&format!("/questions/{question}/lock"), &[]).expect(200);
        let console = chair.get(&format!("/sittings/{sitting}")).expect(200);
        chair.submit(&console, "form[action$='/declaration']", &[]).expect(200);
        let listed = clerk.get("/outbox").expect(200);
        assert!(!listed.texts("tbody tr").is_empty());
        assert!(listed.text("tbody tr").contains("kept, not sent"));
        chair.get("/outbox").expect(403);
        leave(&clerk, &id);
        clerk.get("/outbox").expect(404);
    }

    fn a_rehearsal_that_ended_leaves_nothing_and_sends_everybody_back(app: &TestApp) {
        furnish(app);
        let id = begin(app);
        let again = browser(app, "clerk").post("/rehearsals", &[("meeting", "dialogue")]).expect(200);
        assert_eq!(again.path, format!("/rehearsals/{id}"), "one runs: a second leads to it");
        let (chair, valmar) = (enter(app, "chair", &id), enter(app, "valmar", &id));
        let sent = valmar.get(MEETING).expect(200);
        // Another process on the same database opens it too.
        let other = accord::storage::Store::open(StoreOptions::new(app.database_url())).unwrap();
        assert!(other.copy(&id, 0).unwrap().read_now(installation::rehearsed_since).unwrap().is_some());
        assert!(app.read(installation::rehearsed_since).is_none());
        drop(other);
        let page = chair.get(&format!("/rehearsals/{id}")).expect(200);
        let ended = chair.submit(&page, "form[action$='/end']", &[]).expect(200);
        assert!(ended.text(".lead").contains("ended"), "{}", ended.body);
        assert!(!ended.has("form"), "{}", ended.body);
        let back = valmar.get(MEETING).expect(200).at(&format!("/rehearsals/{id}"));
        assert_eq!(back.hops, [303]);
        assert!(!valmar.get(MEETING).expect(200).has(".rehearsal"));
        valmar.send(sent.form(".rehearsal form")).expect(200); // leaving once more harms nothing
        let gone = app.store().copy(&id, 0).map(drop);
        assert!(gone.is_err(), "the copy is gone");
        // One that was removed by hand ends for those who are in it; whoever conducts it ends it and begins another.
        let lost = begin(app);
        let clerk = enter(app, "clerk", &lost);
        app.store().sweep_copies(&[]).unwrap();
        clerk.get(MEETING).expect(200).at(&format!("/rehearsals/{lost}"));
        clerk.post(&format!("/rehearsals/{lost}/end"), &[]).expect(200);
        assert_ne!(begin(app), id, "another may begin");
    }

    fn copies_that_nobody_has_are_swept_away(app: &TestApp) {
        furnish(app);
        let (stays, goes) = (begin(app), RehearsalId::new("a0000000000000000000"));
        actix_web::rt::System::new().block_on(app.store().make_copy(&goes)).unwrap();
        app.store().copy(&goes, 0).unwrap();
        app.store().sweep_copies(std::slice::from_ref(&stays)).unwrap();
        assert!(app.store().copy(&goes, 0).is_err());
        assert!(app.store().copy(&stays, 0).is_ok());
        let pulse = accord::pulse::beat_of_rehearsals(app.store());
        actix_web::rt::System::new().block_on(pulse).unwrap();
    }

    fn only_members_take_part_and_only_who_conducts_begins(app: &TestApp) {
        furnish(app);
        browser(app, "valmar").post("/rehearsals", &[("meeting", "dialogue")]).expect(403);
        assert!(!browser(app, "valmar").get(MEETING).expect(200).has("#rehearsal"));
        browser(app, "chair").post("/rehearsals", &[("meeting", "nowhere")]).expect(404);
        let id = begin(app);
        assert!(browser(app, "valmar").get(MEETING).expect(200).has("section[aria-labelledby=rehearsal] a"));
        let stranger = browser(app, "stranger");
        assert!(!stranger.get(MEETING).expect(200).has("#rehearsal"));
        stranger.get(&format!("/rehearsals/{id}")).expect(404);
        stranger.post(&format!("/rehearsals/{id}/entry"), &[]).expect(404);
        stranger.post(&format!("/rehearsals/{id}/end"), &[]).expect(403);
        browser(app, "valmar").post(&format!("/rehearsals/{id}/end"), &[]).expect(403);
        // Nobody gets in by a cookie alone.
        let nobody = app.client();
        nobody.set_cookie("accord-rehearsal", id.as_str());
        assert!(!nobody.get(MEETING).expect(200).has(".rehearsal"));
        for odd in ["../x", "none", "a'b", ""] {
            let chair = browser(app, "chair");
            chair.set_cookie("accord-rehearsal", odd);
            assert!(!chair.get(MEETING).expect(200).has(".rehearsal"), "{odd}");
        }
        // A page of a rehearsal costs no more than a few queries above the same page in earnest.
        let (inside, outside) = (enter(app, "chair", &id), browser(app, "chair"));
        let copy = app.store().copy(&id, 0).unwrap();
        let before = copy.statements();
        let home = app.statements(|| drop(inside.get(MEETING).expect(200)));
        let whole = home + copy.statements() - before;
        let earnest = app.statements(|| drop(outside.get(MEETING).expect(200)));
        assert!(whole <= earnest + 5, "{whole} {earnest}");
    }

    fn a_file_of_a_rehearsal_says_that_it_is_one(app: &TestApp) {
        furnish(app);
        let copy = app.store().copy(&begin(app), 0).unwrap();
        let words = |store: &accord::storage::Store| {
            let made = store.read_now(|db| {
                let dossier = Dossier::of(db, &DeclarationId::new("migration"))?;
                let version = dossier.versions.last().cloned().ok_or(StoreError::NotFound)?;
                Ok::<_, accord::actions::ActError>(document(db, &dossier, &version)?.frame.demonstration)
            });
            made.unwrap()
        };
        assert!(words(&copy).starts_with("REHEARSAL"), "{}", words(&copy));
        assert_eq!(words(app.store()), "");
    }
}
