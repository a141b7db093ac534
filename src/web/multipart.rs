//! Forms that carry a file (RFC 7578): read into fields and one file, within a limit. Everything that comes is in memory; nothing is
//! written anywhere.

use actix_web::http::header;
use actix_web::web::{Bytes, Payload};
use actix_web::{HttpMessage as _, HttpRequest};
use url::form_urlencoded;

use super::posted::KEY;
use super::{PageError, Reader};

/// What a form with a file sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// The fields, in order.
    pub(super) fields: Vec<(String, String)>,
    /// The bytes of the file; empty if none was chosen.
    pub(super) file: Vec<u8>,
    /// Whether more came than the limit: the rest was not read.
    pub(super) too_large: bool,
}

impl Sent {
    /// A field; empty if it was not sent.
    pub(super) fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(one, _)| one == name).map_or("", |(_, value)| value.as_str())
    }
}

/// Reads the body of a form, whether it carries a file or not; of one that is larger than `limit` bytes nothing but that it is.
///
/// # Errors
/// [`PageError::Unreadable`] for a body that breaks off or is no form; [`PageError::OtherRecord`].
pub(super) async fn read(request: &HttpRequest, payload: Payload, limit: usize) -> Result<Sent, PageError> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let body: Bytes = match payload.to_bytes_limited(limit).await {
        Ok(read) => read.map_err(|_| PageError::Unreadable)?,
        Err(_) => return Ok(Sent { too_large: true, ..Sent::default() }),
    };
    let sent = if kind.starts_with("multipart/form-data") {
        parts(&body, boundary(kind).ok_or(PageError::Unreadable)?).ok_or(PageError::Unreadable)?
    } else {
        Sent { fields: form_urlencoded::parse(&body).into_owned().collect(), ..Sent::default() }
    };
    let is_ours = |reader: &Reader| reader.is_of_this_record(sent.field(KEY));
    let is_ours = request.extensions().get::<Reader>().is_none_or(is_ours);
    if is_ours { Ok(sent) } else { Err(PageError::OtherRecord) }
}

fn boundary(kind: &str) -> Option<&str> {
    let (_, after) = kind.split_once("boundary=")?;
    let boundary = after.split(';').next()?.trim().trim_matches('"');
    (!boundary.is_empty() && boundary.len() <= 70).then_some(boundary)
}

/// The parts between the boundaries; none if it does not read.
fn parts(body: &[u8], boundary: &str) -> Option<Sent> {
    let mut sent = Sent::default();
    let mark = format!("--{boundary}");
    let end = format!("\r\n{mark}");
    let mut rest = &body[find(body, mark.as_bytes())? + mark.len()..];
    while !rest.starts_with(b"--") {
        let begin = rest.strip_prefix(b"\r\n")?;
        let next = find(begin, end.as_bytes())?;
        let (head, content) = split(&begin[..next])?;
        let name = parameter(&head, "name")?;
        if parameter(&head, "filename").is_some() {
            sent.file = content.to_vec();
        } else {
            sent.fields.push((name, String::from_utf8(content.to_vec()).ok()?));
        }
        rest = &begin[next + end.len()..];
    }
    Some(sent)
}

/// The head of a part and what it holds.
fn split(part: &[u8]) -> Option<(String, &[u8])> {
    let end = find(part, b"\r\n\r\n")?;
    Some((String::from_utf8(part[..end].to_vec()).ok()?, &part[end + 4..]))
}

/// A parameter of the disposition, as browsers write it: quotes in it are written `%22`.
fn parameter(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let (_, after) = line.split_once(&format!("; {name}=\""))?;
    after.split('"').next().map(str::to_owned)
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (head, content) in parts {
            body.extend_from_slice(format!("--XX\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--XX--\r\n");
        body
    }

    #[test]
    fn fields_and_a_file_are_read_byte_for_byte() {
        let file = b"%PDF-\r\n\0\xff--X";
        let body = body(&[("name=\"note\"", "é\r\nb".as_bytes()), ("name=\"scan\"; filename=\"a.pdf\"", file)]);
        let sent = parts(&body, "XX").unwrap();
        assert_eq!(sent.field("note"), "é\r\nb");
        assert_eq!(sent.file, file);
        assert_eq!(sent.field("other"), "");
    }

    #[test]
    fn what_breaks_off_or_is_no_text_does_not_read() {
        let whole = body(&[("name=\"note\"", b"x")]);
        assert!((0..whole.len() - 4).all(|end| parts(&whole[..end], "XX").is_none()));
        assert!(parts(&body(&[("name=\"note\"", b"\xff")]), "XX").is_none());
        assert!(parts(&body(&[("nothing", b"x")]), "XX").is_none());
    }

    #[test]
    fn a_boundary_may_be_quoted() {
        assert_eq!(boundary("multipart/form-data; boundary=\"a b\"; charset=utf-8"), Some("a b"));
        assert_eq!(boundary("multipart/form-data; boundary=----WebKit"), Some("----WebKit"));
        assert_eq!(boundary("multipart/form-data"), None);
    }
}
