//! The worker one step at a time: back-off by the clock, leases, what is given up.

use std::sync::Mutex;

use accord::clock::sha256;
use accord::ids::AccountId;
use accord::mail::{Delivery, SendFault, Transport, deliver_next};
use accord::storage::{accounts, outbox};
use chrono::Duration;
use lettre::Message;

use super::world::{World, office, turn};

/// Writes down what it is given; answers as it is told, in order, then well.
#[derive(Default)]
struct Recording {
    taken: Mutex<Vec<String>>,
    faults: Mutex<Vec<SendFault>>,
}

impl Recording {
    fn with(faults: Vec<SendFault>) -> Self {
        Self { faults: Mutex::new(faults), ..Self::default() }
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().expect("no panic").clone()
    }
}

impl Transport for Recording {
    async fn send(&self, message: Message) -> Result<(), SendFault> {
        if let Some(fault) = self.faults.lock().expect("no panic").pop() {
            return Err(fault);
        }
        let words = String::from_utf8(message.formatted()).expect("ASCII");
        self.taken.lock().expect("no panic").push(words);
        Ok(())
    }
}

fn away() -> SendFault {
    SendFault::Passing("connection refused".to_owned())
}

fn step(world: &World, transport: &Recording) -> Delivery {
    turn(deliver_next(&world.store, transport, &office())).expect("the database works")
}

#[test]
fn a_mail_is_sent_once_in_the_recipients_language() {
    let (world, post) = (World::new(), Recording::default());
    world.table("one");
    world.table("one");
    assert_eq!(step(&world, &post), Delivery::Delivered);
    assert_eq!(step(&world, &post), Delivery::Nothing);
    let taken = post.taken();
    assert!(taken[0].contains("Content-Language: es\r\n"), "{}", taken[0]);
    assert!(taken[0].contains("List-Id: <asm.localhost>\r\n"), "{}", taken[0]);
    assert!(taken[0].contains("Orellana ha presentado"), "{}", taken[0]);
    assert!(world.mails()[0].sent_at.is_some());
}

#[test]
fn the_waits_grow_until_the_mail_is_given_up() {
    let (mut world, post) = (World::new(), Recording::with(vec![away(); 30]));
    world.table("one");
    for minutes in [1, 5, 15, 60, 240, 240] {
        assert_eq!(step(&world, &post), Delivery::Postponed);
        world.pass(Duration::minutes(minutes) - Duration::seconds(1));
        assert_eq!(step(&world, &post), Delivery::Nothing, "before {minutes} minutes");
        world.pass(Duration::seconds(1));
    }
    let mut last = Delivery::Postponed;
    for _ in 0..24 {
        last = step(&world, &post);
        if last == Delivery::GivenUp {
            break;
        }
        world.pass(Duration::hours(4));
    }
    assert_eq!(last, Delivery::GivenUp);
    let mail = &world.mails()[0];
    assert!(mail.failed_at.is_some() && (19..=24).contains(&mail.attempts), "{mail:?}");
    assert_eq!(mail.last_error.as_deref(), Some("connection refused"));
    let ana = world.account(&AccountId::new("ana"));
    assert_eq!(ana.mail_failed_at, None, "the server was away, the address is good");
}

#[test]
fn a_refused_address_is_flagged_until_mail_reaches_it() {
    let post = Recording::with(vec![SendFault::BadAddress("550 5.1.1 unknown".to_owned())]);
    let (world, ana) = (World::new(), AccountId::new("ana"));
    world.table("one");
    assert_eq!(step(&world, &post), Delivery::GivenUp);
    assert!(world.account(&ana).mail_failed_at.is_some());
    world.table("two");
    assert_eq!(step(&world, &post), Delivery::Delivered);
    assert_eq!(world.account(&ana).mail_failed_at, None);
}

#[test]
fn each_attempt_mints_the_link_anew_and_keeps_the_message_id() {
    let (mut world, post) = (World::new(), Recording::with(vec![away()]));
    let invited = world.invite("eva@example.org");
    assert_eq!(step(&world, &post), Delivery::Postponed);
    world.pass(Duration::minutes(1));
    assert_eq!(step(&world, &post), Delivery::Delivered);
    let raw = post.taken().remove(0).replace("=\r\n", "");
    let secret: String = raw.split("/links/").nth(1).expect("a link").chars().take(64).collect();
    let now = world.store.now();
    let link = world.store.read_now(move |db| accounts::live_link(db, &sha256(secret.as_bytes()), now));
    assert_eq!(link.expect("a query").expect("a live link").account_id, invited);
    assert!(raw.contains(&format!("Message-ID: <{}@localhost>\r\n", world.mail_to(&invited).id)), "{raw}");
    assert!(!world.mail_to(&invited).facts.contains("secret"));
}

#[test]
fn a_link_that_has_run_out_is_not_mailed() {
    let (mut world, post) = (World::new(), Recording::default());
    world.invite("eva@example.org");
    world.pass(Duration::days(15));
    assert_eq!(step(&world, &post), Delivery::GivenUp);
    assert!(post.taken().is_empty());
}

#[test]
fn two_workers_never_hold_one_mail() {
    let mut world = World::new();
    world.table("one");
    let lease = || world.store.write_now(|tx| outbox::take_due(tx, Duration::minutes(5)));
    assert!(lease().expect("a query").is_some());
    assert!(lease().expect("a query").is_none());
    let post = Recording::default();
    assert_eq!(step(&world, &post), Delivery::Nothing);
    // The first worker died: its lease runs out.
    world.pass(Duration::minutes(5));
    assert_eq!(step(&world, &post), Delivery::Delivered);
}

#[test]
fn an_address_that_is_none_does_not_hold_up_the_others() {
    let (world, post) = (World::new(), Recording::default());
    let wrong = world.invite("no address");
    world.table("one");
    let mut steps = [step(&world, &post), step(&world, &post)];
    steps.sort_by_key(|delivery| *delivery == Delivery::Delivered);
    assert_eq!(steps, [Delivery::GivenUp, Delivery::Delivered]);
    assert!(world.account(&wrong).mail_failed_at.is_some());
}
