//! What is typed about a person: an address for mail and a name for the record.

use unicode_normalization::UnicodeNormalization as _;

use crate::l10n::Message;
use crate::text::is_hidden;

/// The longest name, in characters.
const NAME_CHARACTERS: usize = 120;

/// The longest address. Source: RFC 5321, 4.5.3.1.3 (a path of 256 with its brackets).
const ADDRESS_CHARACTERS: usize = 254;

/// An address that mail can be sent to, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new(text: &str) -> Result<Self, Message> {
        let address = text.trim().to_lowercase();
        if address.is_empty() {
            return Err(Message::new("error-empty"));
        }
        short_enough(&address, ADDRESS_CHARACTERS)?;
        match address.parse::<lettre::Address>() {
            Ok(_) => Ok(Self(address)),
            Err(_) => Err(Message::new("error-not-an-address")),
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A person's name as the record writes it: one line in NFC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// Reads a name.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new(text: &str) -> Result<Self, Message> {
        let name: String =
            text.nfc().filter(|c| !is_hidden(*c)).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(Message::new("error-empty"));
        }
        short_enough(&name, NAME_CHARACTERS)?;
        if name.chars().any(char::is_control) {
            return Err(Message::new("error-control-characters"));
        }
        Ok(Self(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn short_enough(text: &str, max: usize) -> Result<(), Message> {
    let length = text.chars().count();
    if length > max { Err(Message::new("error-too-long").arg("max", max).arg("length", length)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, &str>) {
        let found = EmailAddress::new(text);
        assert_eq!(found.as_ref().map(EmailAddress::as_str).map_err(Message::key), expected, "{text}");
    }

    #[test]
    fn an_address_is_trimmed_and_in_lower_case() {
        check(" Ana.Ruiz@Valmar.Example ", Ok("ana.ruiz@valmar.example"));
        check("", Err("error-empty"));
        check("ana", Err("error-not-an-address"));
        check("ana@x.example\r\nBcc: all@x.example", Err("error-not-an-address"));
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(PersonName::new("  Ana\n Ruiz ").as_ref().map(PersonName::as_str), Ok("Ana Ruiz"));
        assert_eq!(
            PersonName::new("Ana\0").map_err(|fault| fault.key().to_owned()),
            Err("error-control-characters".to_owned())
        );
    }
}
