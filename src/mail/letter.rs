//! A letter: subject, text part, HTML part and headers, ready for the mail server.

use std::time::{Duration, SystemTime};

use askama::Template;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use super::about::About;
use super::speech::{Speech, speech};
use crate::actions::Notice;
use crate::clock::{Moment, micros};
use crate::config::{BadSetting, Config};
use crate::l10n::{Rich, Voice};
use crate::language::Locale;
use crate::paths;
use crate::storage::outbox::Mail;
use crate::storage::{StoreError, StoreResult};

/// From where the letters of this installation come.
#[derive(Debug, Clone)]
pub struct Office {
    from: Mailbox,
    /// The address of the site without a slash at its end.
    url: String,
    /// Its host, for identities of messages.
    host: String,
}

impl Office {
    /// Reads the sender and the public address.
    ///
    /// # Errors
    /// [`BadSetting`] if the sender is no mailbox or the address has no host.
    pub fn new(config: &Config) -> Result<Self, BadSetting> {
        let bad = |place: &str, fault: String| BadSetting { place: place.to_owned(), fault };
        let from = config.mail_from.parse().map_err(|error| bad("mail_from", format!("{error}")))?;
        let url = url::Url::parse(&config.public_url).map_err(|error| bad("public_url", error.to_string()))?;
        let host = url.host_str().ok_or_else(|| bad("public_url", "it has no host".to_owned()))?.to_owned();
        Ok(Self { from, url: config.public_url.clone(), host })
    }

    /// The sender, as a mail names it.
    #[must_use]
    pub fn sender(&self) -> String {
        self.from.to_string()
    }
}

/// A mail in words, with the headers that group it.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The recipient's name, on one line.
    pub name: String,
    /// The recipient's address.
    pub address: String,
    /// The language of the letter.
    pub locale: Locale,
    /// The subject, on one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part without its frame, for a page that shows it.
    pub fragment: Rich,
    /// The HTML part.
    pub html: String,
    headers: Vec<(&'static str, String)>,
    id: String,
    thread: Option<String>,
}

/// A link of the letter: what it says, and where it leads. No address in a preview of a secret.
struct Target {
    label: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct TextPart<'a> {
    voice: Voice,
    demonstration: bool,
    name: &'a str,
    speech: &'a Speech,
    target: &'a Target,
    body: Option<&'a str>,
    stop: Option<&'a Target>,
}

#[derive(Template)]
#[template(path = "mail/_letter.html")]
struct Fragment<'a> {
    voice: Voice,
    demonstration: bool,
    name: &'a str,
    speech: &'a Speech,
    target: &'a Target,
    body: Option<&'a str>,
    stop: Option<&'a Target>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct HtmlPart<'a> {
    voice: Voice,
    subject: &'a str,
    fragment: &'a Rich,
}

impl Letter {
    /// Sets a mail.
    ///
    /// # Errors
    /// `Corrupt` if its facts do not read.
    pub(super) fn write(mail: &Mail, about: &About, office: &Office) -> StoreResult<Self> {
        let (voice, speech) = (about.voice(), speech(mail, about)?);
        let name = one_line(&about.account.name);
        let plain = one_line(&speech.subject.to_string());
        let subject = match about.demonstration {
            true => voice.m("mail-subject-demonstration").arg("subject", plain).to_string(),
            false => plain,
        };
        let href = speech.path.as_ref().map(|path| format!("{}{path}", office.url));
        let target = Target { label: speech.label.clone(), href };
        let stop = stop(mail, about, office);
        let body = about.matter.as_ref().map(|matter| matter.body.as_str()).or(about.body.as_deref());
        let (demonstration, stop) = (about.demonstration, stop.as_ref());
        let (speech, target) = (&speech, &target);
        let text = TextPart { voice, demonstration, name: &name, speech, target, body, stop }.render();
        let fragment = Fragment { voice, demonstration, name: &name, speech, target, body, stop }.render();
        let fragment = Rich::trusted(&fragment.map_err(broken)?);
        let html = HtmlPart { voice, subject: &subject, fragment: &fragment }.render().map_err(broken)?;
        Ok(Self {
            address: about.account.email.clone(),
            locale: voice.locale,
            text: text.map_err(broken)?,
            html,
            fragment,
            headers: headers(about, office, stop),
            id: format!("<{}@{}>", mail.id, office.host),
            thread: about.matter.as_ref().map(|matter| format!("<declaration-{}@{}>", matter.id, office.host)),
            subject,
            name,
        })
    }

    /// The letter as the mail server gets it, dated `at`. Each attempt bears the same identity.
    ///
    /// # Errors
    /// If the recipient's address is none.
    pub fn message(&self, office: &Office, at: Moment) -> Result<Message, String> {
        let address: Address = self.address.parse().map_err(|error| format!("{error}"))?;
        let mut message = Message::builder()
            .message_id(Some(self.id.clone()))
            .date(SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(micros(at)).unwrap_or(0)))
            .from(office.from.clone())
            .to(Mailbox::new(Some(self.name.clone()), address))
            .subject(self.subject.clone());
        if let Some(thread) = &self.thread {
            message = message.in_reply_to(thread.clone()).references(thread.clone());
        }
        for (name, value) in &self.headers {
            let name = HeaderName::new_from_ascii_str(name);
            message = message.raw_header(HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value.clone()));
        }
        let parts = MultiPart::alternative_plain_html(self.text.clone(), self.html.clone());
        message.multipart(parts).map_err(|error| error.to_string())
    }
}

fn broken(error: askama::Error) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

/// Where this kind of mail is switched off, or what it is about followed no more.
fn stop(mail: &Mail, about: &About, office: &Office) -> Option<Target> {
    let token = about.token.as_ref()?;
    let (voice, notice) = (about.voice(), Notice::parse(&mail.kind)?);
    let label = match notice {
        Notice::Followed => voice.say("mail-stop-following"),
        other => voice.m("mail-stop").word("notice", other.key()).to_string(),
    };
    Some(Target { label, href: Some(format!("{}{}", office.url, paths::mail_choice(token))) })
}

/// Headers that the program makes itself from identities and addresses: plain ASCII, nothing that a person typed.
fn headers(about: &About, office: &Office, stop: Option<&Target>) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Auto-Submitted", "auto-generated".to_owned()),
        ("Content-Language", about.account.locale.tag().to_owned()),
    ];
    if let Some(matter) = &about.matter {
        headers.push(("List-Id", format!("<{}.{}>", matter.body_slug, office.host)));
    }
    if let Some(href) = stop.and_then(|stop| stop.href.as_ref()) {
        headers.push(("List-Unsubscribe", format!("<{href}>")));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers
}

/// The words on one line, without controls and without marks that turn the direction of writing.
fn one_line(words: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let words: String = words.chars().filter(|c| !turns(*c)).collect();
    words
        .split(|c: char| c.is_control() || c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
