//! A reader of an event stream, as a browser reads one.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// How long a test waits for an event on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open stream.
pub(crate) struct Events {
    from: BufReader<TcpStream>,
    /// The status of the answer.
    pub(crate) status: u16,
    /// The headers, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The id of the last event that had one.
    pub(crate) last_id: String,
}

/// One event: what was done, and on what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) kind: String,
    pub(crate) data: serde_json::Value,
}

impl Event {
    pub(crate) fn id(&self) -> &str {
        self.data["id"].as_str().unwrap_or_default()
    }
}

impl Events {
    /// Asks for a stream with a session's cookie, from a place if one is given.
    pub(crate) fn open(address: &str, path: &str, cookie: &str, from: Option<&str>) -> Self {
        let host = address.trim_start_matches("http://");
        let mut socket = TcpStream::connect(host).expect("the server listens");
        socket.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        let since = from.map_or_else(String::new, |id| format!("Last-Event-ID: {id}\r\n"));
        let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: accord={cookie}\r\n") };
        write!(socket, "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/event-stream\r\n{cookie}{since}\r\n")
            .expect("the server reads");
        let mut from = BufReader::new(socket);
        let line = read_line(&mut from);
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
        let mut headers = Vec::new();
        loop {
            let line = read_line(&mut from);
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_lowercase(), value.trim().to_owned()));
        }
        Self { from, status, headers, last_id: String::new() }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(header, _)| header == name).map_or("", |(_, value)| value)
    }

    /// The next event; none at the end of the stream.
    pub(crate) fn next(&mut self) -> Option<Event> {
        let mut data = String::new();
        loop {
            let line = self.line()?;
            if let Some(id) = line.strip_prefix("id: ") {
                id.clone_into(&mut self.last_id);
            } else if let Some(words) = line.strip_prefix("data: ") {
                data.push_str(words);
            } else if line.is_empty() && !data.is_empty() {
                let data: serde_json::Value = serde_json::from_str(&data).expect("an event is JSON");
                return Some(Event { kind: data["kind"].as_str().unwrap_or_default().to_owned(), data });
            }
        }
    }

    /// The next event of a kind; others are passed over.
    #[track_caller]
    pub(crate) fn until(&mut self, kind: &str) -> Event {
        loop {
            let event = self.next().unwrap_or_else(|| panic!("the stream ended before {kind}"));
            if event.kind == kind {
                return event;
            }
        }
    }

    /// A line of what is sent, out of its chunks; none at the end.
    fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        loop {
            match self.byte()? {
                b'\n' => return Some(String::from_utf8(line).expect("UTF-8")),
                byte => line.push(byte),
            }
        }
    }

    /// Chunks of this server hold whole lines, so that their frames stand between lines: a size, then the bytes.
    fn byte(&mut self) -> Option<u8> {
        let mut one = [0];
        match self.from.read(&mut one) {
            Ok(1) => Some(one[0]),
            _ => None,
        }
    }
}

fn read_line(from: &mut BufReader<TcpStream>) -> String {
    let mut line = String::new();
    from.read_line(&mut line).expect("the server answers in time");
    line.trim_end().to_owned()
}
