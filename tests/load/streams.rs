//! Many open pages: all of them hear at once that a question opens.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::is_full;
use crate::live::world;
use crate::support::on_both_databases;

/// How long a busy machine may take to tell everybody, so that a test which fails ends.
const PATIENCE: Duration = Duration::from_secs(60);

/// A stream of which only the bytes are looked at.
struct Stream {
    socket: TcpStream,
    heard: Vec<u8>,
    at: Option<Duration>,
}

impl Stream {
    fn open(address: &str, who: &str) -> Self {
        let host = address.trim_start_matches("http://");
        let mut socket = TcpStream::connect(host).expect("the server listens");
        write!(
            socket,
            "GET /events HTTP/1.1\r\nHost: {host}\r\nCookie: accord={who}\r\nAccept: text/event-stream\r\n\r\n"
        )
        .expect("the server reads");
        socket.set_nonblocking(true).expect("a socket");
        Self { socket, heard: Vec::new(), at: None }
    }

    /// Takes what is there.
    fn look(&mut self) {
        let mut bytes = [0; 2048];
        loop {
            match self.socket.read(&mut bytes) {
                Ok(0) => panic!("the stream ended"),
                Ok(read) => self.heard.extend_from_slice(&bytes[..read]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => panic!("{error}"),
            }
        }
    }

    fn has(&self, words: &str) -> bool {
        self.heard.windows(words.len()).any(|part| part == words.as_bytes())
    }
}

/// Looks at all until each has heard some words; how long each took.
fn all_hear(streams: &mut [Stream], words: &str, begun: Instant) -> Vec<Duration> {
    streams.iter_mut().for_each(|stream| stream.at = None);
    while streams.iter().any(|stream| stream.at.is_none()) {
        assert!(begun.elapsed() < PATIENCE, "not everybody heard {words}");
        for stream in streams.iter_mut().filter(|stream| stream.at.is_none()) {
            stream.look();
            if stream.has(words) {
                stream.at = Some(begun.elapsed());
            }
        }
    }
    let mut took: Vec<Duration> = streams.iter().filter_map(|stream| stream.at).collect();
    took.sort();
    took
}

on_both_databases! {
    fn all_open_pages_hear_that_a_question_opens(app: &TestApp) {
        world::furnish(app);
        let count = if is_full() { 2_000 } else { 100 };
        let begun = Instant::now();
        let mut streams: Vec<Stream> =
            (0..count).map(|nth| Stream::open(app.address(), world::MEMBERS[nth % world::MEMBERS.len()])).collect();
        all_hear(&mut streams, "\"kind\":\"now\"", begun);
        world::put(app, "a1");
        let begun = Instant::now(); // it is committed
        let took = all_hear(&mut streams, "question-opened", begun);
        println!("{count} open pages: the first heard after {:?}, the last after {:?}", took[0], took[took.len() - 1]);
        if is_full() {
            let bound = Duration::from_millis(200);
            assert!(took[took.len() - 1] < bound, "the last heard after {:?}", took[took.len() - 1]);
        }
    }
}
