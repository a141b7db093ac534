//! A client that does nothing but post ballots: one connection kept open, no redirect followed.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use accord::procedure::Choice;

use super::hall::QUESTION;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// One connection.
pub(crate) struct Line {
    host: String,
    socket: BufReader<TcpStream>,
}

impl Line {
    pub(crate) fn open(address: &str) -> io::Result<Self> {
        let host = address.trim_start_matches("http://").to_owned();
        let socket = TcpStream::connect(&host)?;
        socket.set_nodelay(true)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { host, socket: BufReader::new(socket) })
    }

    /// Casts the ballot of a voter, with the key of a form; the status of the answer.
    pub(crate) fn vote(&mut self, key: &str, voter: &str, choice: Choice) -> io::Result<u16> {
        let body = format!("once={key}-{voter}&choice={choice}");
        let host = &self.host;
        let request = format!(
            "POST /questions/{QUESTION}/ballot HTTP/1.1\r\nHost: {host}\r\nCookie: accord={voter}\r\n\
             Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.socket.get_mut().write_all(request.as_bytes())?;
        self.answer()
    }

    fn answer(&mut self) -> io::Result<u16> {
        let first = self.header()?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
        let mut length = 0;
        loop {
            let line = self.header()?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(said) = line.strip_prefix("content-length:") {
                length = said.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
            }
        }
        let mut body = vec![0; length];
        self.socket.read_exact(&mut body)?;
        Ok(status)
    }

    fn header(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.socket.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }
}
