//! The way to the mail server.

use std::future::Future;
use std::time::Duration;

use lettre::transport::smtp::{self, AsyncSmtpTransport};
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

use crate::config::BadSetting;

/// How long the server may take for one mail.
const PATIENCE: Duration = Duration::from_secs(30);

/// The answers that refuse the sender, not the recipient: somebody must mend the settings (RFC 4954).
const REFUSES_SENDER: &[u16] = &[530, 534, 535, 538];

/// Why a mail was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// The server is away, slow, or says that it may take the mail later.
    #[error("{0}")]
    Passing(String),
    /// The server refuses the mail for good, or it cannot be made.
    #[error("{0}")]
    Permanent(String),
    /// Nobody takes mail at the address.
    #[error("{0}")]
    BadAddress(String),
}

/// Hands one mail to a server. Tests have one that writes down what it was given.
pub trait Transport: Send + Sync {
    /// Sends; `Ok` once the server answers for the mail.
    fn send(&self, message: Message) -> impl Future<Output = Result<(), SendFault>> + Send;
}

/// A mail server reached by SMTP.
#[derive(Debug, Clone)]
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// Reads the server's address, `smtp://user:password@host:587?tls=required` for instance.
    ///
    /// # Errors
    /// [`BadSetting`]; the fault does not repeat the address, which may hold a password.
    pub fn new(url: &str) -> Result<Self, BadSetting> {
        let bad = |error: smtp::Error| BadSetting { place: "smtp_url".to_owned(), fault: error.to_string() };
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(bad)?;
        Ok(Self(builder.timeout(Some(PATIENCE)).build()))
    }
}

impl Transport for Smtp {
    async fn send(&self, message: Message) -> Result<(), SendFault> {
        match tokio::time::timeout(PATIENCE, self.0.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(fault(&error)),
            Err(_) => Err(SendFault::Passing(format!("no answer within {} s", PATIENCE.as_secs()))),
        }
    }
}

fn fault(error: &smtp::Error) -> SendFault {
    let sender = error.status().is_some_and(|code| REFUSES_SENDER.contains(&u16::from(code)));
    let words = with_causes(error);
    match error.status().map(u16::from) {
        _ if !error.is_permanent() || sender => SendFault::Passing(words),
        Some(code) if refuses_address(code, &words) => SendFault::BadAddress(words),
        _ => SendFault::Permanent(words),
    }
}

/// Whether an answer says that the mailbox is not there: by its enhanced code (RFC 3463, 5.1.x and 5.2.1), else by the code
/// alone. A 550 for reasons of policy (5.7.x) says nothing of the address.
fn refuses_address(code: u16, words: &str) -> bool {
    let enhanced = words.split(|c: char| c.is_whitespace() || c == ':').find(|word| {
        word.starts_with("5.") && word.split('.').count() == 3 && word.chars().all(|c| c.is_ascii_digit() || c == '.')
    });
    match enhanced {
        Some(enhanced) => enhanced.starts_with("5.1.") || enhanced == "5.2.1",
        None => matches!(code, 550 | 551 | 553),
    }
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |words, cause| format!("{words}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::refuses_address;

    #[test]
    fn an_address_is_refused_for_what_it_is_not_for_what_the_mail_is() {
        assert!(refuses_address(550, "permanent error (550): 5.1.1 no such user"));
        assert!(refuses_address(550, "permanent error (550): mailbox unavailable"));
        assert!(!refuses_address(550, "permanent error (550): 5.7.1 message rejected as spam"));
        assert!(!refuses_address(552, "permanent error (552): 5.3.4 message too big"));
    }
}
