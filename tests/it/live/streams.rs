//! Event streams: what they tell, to whom, and that nothing is lost between two of them.

use accord::procedure::Choice;
use accord::storage::{Store, StoreOptions};

use super::sse::Events;
use super::world::{act, browser, declare, furnish, lock, put, vote};
use crate::support::{TestApp, on_both_databases};

fn own(app: &TestApp, who: &str, from: Option<&str>) -> Events {
    Events::open(app.address(), "/events", who, from)
}

on_both_databases! {
    fn a_stream_tells_what_happens_to_a_question_and_never_how_anybody_votes(app: &TestApp) {
        furnish(app);
        let mut delegate = own(app, "valmar", None);
        assert_eq!(delegate.status, 200);
        assert_eq!(delegate.header("content-type"), "text/event-stream; charset=utf-8");
        assert_eq!(delegate.header("content-encoding"), "identity", "what is compressed is held back");
        assert!(delegate.header("cache-control").contains("no-store"));
        assert_eq!(delegate.next().unwrap().data.to_string(), r#"{"kind":"now","questions":[]}"#);
        let question = put(app, "a1");
        let opened = delegate.next().unwrap();
        assert_eq!(opened.data.to_string(), format!(r#"{{"kind":"question-opened","id":"{question}"}}"#));
        vote(app, &question, "lunara", Choice::Yes);
        vote(app, &question, "cordal", Choice::No);
        lock(app, &question);
        assert_eq!(delegate.next().unwrap().kind, "question-locked", "that ballots arrive is not told to voters");
        declare(app, &question);
        assert_eq!(delegate.next().unwrap().kind, "result-declared");
    }

    fn whoever_comes_back_is_told_what_happened_meanwhile(app: &TestApp) {
        furnish(app);
        let mut before = own(app, "valmar", None);
        before.until("now");
        let question = put(app, "a1");
        before.until("question-opened");
        let place = before.last_id.clone();
        drop(before);
        vote(app, &question, "lunara", Choice::Yes);
        lock(app, &question);
        declare(app, &question);
        let mut after = own(app, "valmar", Some(&place));
        let missed: Vec<String> = (0..2).map(|_| after.next().unwrap().kind).collect();
        assert_eq!(missed, ["question-locked", "result-declared"]);
        // Nothing is told twice: the next is new.
        let second = put(app, "a2");
        let next = after.next().unwrap();
        assert_eq!((next.kind.as_str(), next.id()), ("question-opened", second.as_str()));
    }

    fn nothing_is_lost_or_told_twice_however_often_the_line_breaks(app: &TestApp) {
        furnish(app);
        let mut place = None;
        let mut told = Vec::new();
        for amendment in ["a1", "a2", "a3"] {
            let mut stream = own(app, "valmar", place.as_deref());
            if place.is_none() {
                stream.until("now");
            }
            let question = put(app, amendment);
            let opened = stream.until("question-opened");
            told.push((opened.kind.clone(), opened.id().to_owned()));
            place = Some(stream.last_id.clone());
            drop(stream);
            lock(app, &question);
            let mut stream = own(app, "valmar", place.as_deref());
            let locked = stream.next().unwrap();
            told.push((locked.kind.clone(), locked.id().to_owned()));
            declare(app, &question);
            place = Some(stream.last_id.clone());
        }
        let kinds: Vec<&str> = told.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["question-opened", "question-locked"].repeat(3));
        told.dedup_by(|a, b| a == b);
        assert_eq!(told.len(), 6);
    }

    fn a_place_that_is_none_is_answered_with_what_is_now(app: &TestApp) {
        furnish(app);
        let question = put(app, "a1");
        for from in ["nonsense", "parlatino:999999", "parlatino:-4", "elsewhere:1"] {
            let mut stream = own(app, "valmar", Some(from));
            let event = stream.next().unwrap();
            assert_eq!(event.kind, "resync", "{from}");
            assert_eq!(event.data["questions"][0], question.as_str());
        }
    }

    fn whoever_conducts_and_the_screen_hear_that_ballots_arrive_a_few_times_only(app: &TestApp) {
        furnish(app);
        let mut chair = own(app, "chair", None);
        let mut screen = Events::open(app.address(), "/meetings/dialogue/events", "", None);
        for stream in [&mut chair, &mut screen] {
            stream.until("now");
        }
        let question = put(app, "a1");
        for who in ["cordal", "lunara", "orellana", "valmar"] {
            for choice in [Choice::Yes, Choice::No, Choice::Abstain, Choice::Yes] {
                vote(app, &question, who, choice);
            }
        }
        lock(app, &question);
        for stream in [&mut chair, &mut screen] {
            let (mut casts, mut locked) = (0, false);
            while casts == 0 || !locked {
                let event = stream.next().expect("the stream goes on");
                locked |= event.kind == "question-locked";
                if event.kind == "cast" {
                    assert_eq!(event.data.as_object().unwrap().len(), 2, "only the question is named: {event:?}");
                    assert_eq!(event.id(), question.as_str());
                    casts += 1;
                }
            }
            assert!(casts <= 8, "{casts} signals for sixteen ballots");
        }
    }

    fn a_body_is_heard_by_its_own_and_a_meeting_by_everybody(app: &TestApp) {
        furnish(app);
        let mut stranger = own(app, "stranger", None);
        stranger.until("now");
        let mut anyone = Events::open(app.address(), "/meetings/dialogue/events", "", None);
        anyone.until("now");
        let question = put(app, "a1");
        assert_eq!(anyone.until("question-opened").id(), question.as_str());
        // The stranger's place in the other journal has not moved, and nothing waits in the stream.
        let now = Events::open(app.address(), "/events", "stranger", Some(&stranger.last_id));
        assert_eq!(now.status, 200);
        let page = browser(app, "stranger").with_header("last-event-id", &stranger.last_id).get("/events").expect(200);
        assert!(!page.body.contains("question"), "{}", page.body);
        assert_eq!(Events::open(app.address(), "/meetings/none/events", "valmar", None).status, 404);
        assert_eq!(Events::open(app.address(), "/events", "", None).status, 303);
    }

    fn whoever_asks_for_no_stream_gets_what_happened_and_the_end(app: &TestApp) {
        furnish(app);
        let reader = browser(app, "valmar");
        let first = reader.get("/events").expect(200);
        let id = first.body.lines().find_map(|line| line.strip_prefix("id: ")).unwrap().to_owned();
        put(app, "a1");
        let then = browser(app, "valmar").with_header("last-event-id", &id).get("/events").expect(200);
        assert_eq!(then.body.matches("question-opened").count(), 1);
        // A page that comes back says its place in the address: a new stream can set no header.
        let address = format!("/events?from={}", id.replace(':', "%3A"));
        assert_eq!(reader.get(&address).expect(200).body.matches("question-opened").count(), 1);
    }

    fn what_one_process_commits_reaches_the_streams_of_another(app: &TestApp) {
        furnish(app);
        if app.database_url().starts_with("sqlite") {
            return; // one process serves a file
        }
        let mut stream = own(app, "valmar", None);
        stream.until("now");
        let mut chair = own(app, "chair", None);
        chair.until("now");
        let other = Store::open(StoreOptions::new(app.database_url())).unwrap();
        other.hear().unwrap();
        let question = put(app, "a1");
        assert_eq!(stream.until("question-opened").id(), question.as_str());
        // The ballot is cast in the other process.
        let cast = question.clone();
        let done = other.write_now(move |tx| {
            let visitor = accord::actions::Visitor::load(tx.db, &accord::ids::AccountId::new("lunara"))?;
            let input = accord::actions::CastBallot { delegation: None, choice: Choice::Yes };
            accord::actions::cast_ballot(tx, &visitor, &cast, &input)
        });
        done.unwrap();
        assert_eq!(chair.until("cast").id(), question.as_str());
        let locked = question.clone();
        let done = other.write_now(move |tx| {
            let visitor = accord::actions::Visitor::load(tx.db, &accord::ids::AccountId::new("chair"))?;
            accord::actions::lock_question(tx, &visitor, &locked)
        });
        done.unwrap();
        assert_eq!(stream.until("question-locked").id(), question.as_str());
    }

    fn a_lost_connection_to_the_database_loses_no_news(app: &TestApp) {
        furnish(app);
        if app.database_url().starts_with("sqlite") {
            return;
        }
        let mut stream = own(app, "valmar", None);
        stream.until("now");
        let first = put(app, "a1");
        stream.until("question-opened");
        cut_listeners(app);
        lock(app, &first);
        assert_eq!(stream.until("question-locked").id(), first.as_str());
    }

    fn an_act_that_is_refused_tells_nothing(app: &TestApp) {
        furnish(app);
        let question = put(app, "a1");
        let mut stream = own(app, "valmar", None);
        stream.until("now");
        let refused = app.try_write({
            let question = question.clone();
            move |tx| {
                let visitor = accord::actions::Visitor::load(tx.db, &accord::ids::AccountId::new("chair"))?;
                accord::actions::lock_question(tx, &visitor, &question)?;
                // Something after it fails: nothing is committed, nothing is told.
                Err::<(), _>(accord::actions::ActError::SignInFirst)
            }
        });
        assert!(refused.is_err());
        act(app, "clerk", |tx, clerk| {
            let sitting = accord::storage::sittings::open_of_meeting(tx.db, &accord::ids::MeetingId::new("dialogue"))?;
            let sitting = sitting.expect("one is open");
            let gone = [(accord::ids::DelegationId::new("cordal"), false)];
            accord::actions::record_attendance(tx, clerk, &sitting.id, &gone)
        });
        assert_eq!(stream.next().unwrap().kind, "attendance-recorded");
    }

    fn a_reader_that_is_too_slow_is_told_to_look_for_itself(app: &TestApp) {
        furnish(app);
        if !app.database_url().starts_with("sqlite") {
            return; // so many would wait in the database; the streams are the same
        }
        let mut stream = own(app, "valmar", None);
        stream.until("now");
        // More than waits for anybody, and more than the socket holds: acts of the hall, told without being done.
        let news = 60_000;
        let before = journal_place(app);
        flood(app, news);
        let mut heard = 0;
        let event = loop {
            let event = stream.next().expect("the stream goes on");
            if event.kind == "resync" {
                break event;
            }
            heard += 1;
            assert!(heard < news, "everything was kept for a reader that did not read");
        };
        assert!(event.data["questions"].is_array());
        assert_eq!(stream.last_id, before, "it goes on from where the journal is");
    }
}

fn journal_place(app: &TestApp) -> String {
    let body = accord::ids::BodyId::new("parlatino");
    format!("parlatino:{}", app.read(|db| accord::storage::journal::length(db, &body)))
}

/// Tells the process news without end, as a hall that never stops would.
fn flood(app: &TestApp, news: usize) {
    app.write(move |tx| {
        for _ in 0..news {
            accord::storage::news::tell(
                tx,
                accord::storage::news::Item {
                    body: accord::ids::BodyId::new("parlatino"),
                    seq: Some(1_000_000),
                    kind: "question-opened".to_owned(),
                    subject: Some("x".repeat(400)),
                },
            )?;
        }
        Ok(())
    });
}

/// Cuts the connections that listen to this test's schema.
fn cut_listeners(app: &TestApp) {
    use diesel::connection::SimpleConnection as _;
    use diesel::{Connection as _, PgConnection};
    let mut db = PgConnection::establish(&app.database_url()).unwrap();
    db.batch_execute(
        "DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE query LIKE 'LISTEN%' || md5(current_schema()) AND pid <> pg_backend_pid(); END $$",
    )
    .unwrap();
}
