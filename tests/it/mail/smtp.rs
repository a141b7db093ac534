//! A real mail server: away at first, then back; it takes, puts off, refuses, and cuts off.

use std::ffi::OsString;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration as Pause;

use accord::mail::{Delivery, Smtp, deliver_next};
use chrono::Duration;

use super::world::{World, office, turn};

/// The server's process; it ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The python that has aiosmtpd.
fn python() -> Option<OsString> {
    let python = std::env::var_os("ACCORD_TEST_PYTHON");
    if python.is_none() {
        let required = std::env::var("ACCORD_TEST_REQUIRE_SMTP").is_ok_and(|value| value == "1");
        assert!(!required, "ACCORD_TEST_PYTHON must name a python with aiosmtpd");
        eprintln!("skipped: ACCORD_TEST_PYTHON names no python with aiosmtpd");
    }
    python
}

fn start(python: &OsString, port: u16, folder: &Path) -> Server {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/smtp/server.py");
    let child = Command::new(python).arg(script).arg(port.to_string()).arg(folder).spawn().expect("python starts");
    let server = Server(child);
    for _ in 0..200 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return server;
        }
        std::thread::sleep(Pause::from_millis(50));
    }
    panic!("the mail server does not listen");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// What the server took, by recipient's address.
fn taken(folder: &Path, address: &str) -> usize {
    let files = std::fs::read_dir(folder).expect("the folder");
    let mails =
        files.map(|file| file.expect("a file").path()).filter(|path| path.extension().is_some_and(|e| e == "eml"));
    mails.filter(|path| std::fs::read_to_string(path).expect("a mail").contains(address)).count()
}

struct Post {
    world: World,
    smtp: Smtp,
    folder: PathBuf,
    port: u16,
}

impl Post {
    fn new() -> Self {
        let (world, port) = (World::new(), free_port());
        let smtp = Smtp::new(&format!("smtp://127.0.0.1:{port}")).expect("an address");
        Self { folder: world.folder("taken"), world, smtp, port }
    }

    fn step(&self) -> Delivery {
        turn(deliver_next(&self.world.store, &self.smtp, &office())).expect("the database works")
    }
}

#[test]
fn mail_waits_for_the_server_and_arrives_once() {
    let Some(python) = python() else { return };
    let mut post = Post::new();
    post.world.invite("eva@example.org");
    assert_eq!(post.step(), Delivery::Postponed, "nobody listens");
    let _server = start(&python, post.port, &post.folder);
    assert_eq!(post.step(), Delivery::Nothing, "not yet due");
    post.world.pass(Duration::minutes(1));
    assert_eq!(post.step(), Delivery::Delivered);
    post.world.pass(Duration::days(1));
    assert_eq!(post.step(), Delivery::Nothing);
    assert_eq!(taken(&post.folder, "eva@example.org"), 1);
}

#[test]
fn what_the_server_puts_off_comes_later_and_what_it_refuses_does_not() {
    let Some(python) = python() else { return };
    let mut post = Post::new();
    std::fs::write(post.folder.join("busy"), "").expect("a file");
    let _server = start(&python, post.port, &post.folder);
    for (address, first) in [
        ("tmp@example.org", Delivery::Postponed),
        ("perm@example.org", Delivery::GivenUp),
        ("drop@example.org", Delivery::Postponed),
    ] {
        let account = post.world.invite(address);
        assert_eq!(post.step(), first, "{address}");
        let flagged = post.world.account(&account).mail_failed_at.is_some();
        assert_eq!(flagged, first == Delivery::GivenUp, "{address}");
    }
    std::fs::remove_file(post.folder.join("busy")).expect("it was there");
    post.world.pass(Duration::minutes(1));
    assert_eq!([post.step(), post.step()], [Delivery::Delivered; 2]);
    assert_eq!(post.step(), Delivery::Nothing);
    let counts = ["tmp@", "perm@", "drop@"].map(|address| taken(&post.folder, address));
    assert_eq!(counts, [1, 0, 1]);
}
