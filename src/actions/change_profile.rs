//! What somebody says of themselves: name, language, zone, and which mails they want.

use crate::actions::take_seat::follow_person;
use crate::actions::{ActResult, Invalid, Notice, PersonName, Visitor};
use crate::l10n::Message;
use crate::language::Locale;
use crate::storage::{Tx, accounts, outbox};

/// A profile as it was parsed.
#[derive(Debug, Clone)]
pub struct Profile {
    name: PersonName,
    locale: Locale,
    zone: Option<chrono_tz::Tz>,
}

impl Profile {
    /// Reads a profile. An empty zone is none: times are told in each meeting's own.
    ///
    /// # Errors
    /// The faults of the fields `name`, `locale` and `zone`.
    pub fn new(name: &str, locale: &str, zone: &str) -> Result<Self, Invalid> {
        let mut invalid = Invalid::new();
        let not_listed = || Message::new("error-not-in-list");
        let name = invalid.take("name", PersonName::new(name));
        let locale = invalid.take("locale", Locale::from_tag(locale).ok_or_else(not_listed));
        let zone = match zone.trim() {
            "" => Some(None),
            zone => invalid.take("zone", zone.parse().map(Some).map_err(|_| not_listed())),
        };
        match (name, locale, zone) {
            (Some(name), Some(locale), Some(zone)) => Ok(Self { name, locale, zone }),
            _ => Err(invalid),
        }
    }

    /// The language that was chosen.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }
}

/// Changes the visitor's own profile.
///
/// # Errors
/// [`crate::actions::ActError::SignInFirst`].
pub fn change_profile(tx: &mut Tx<'_>, visitor: &Visitor, profile: &Profile) -> ActResult<()> {
    let account = visitor.signed_in()?;
    let zone = profile.zone.map(chrono_tz::Tz::name);
    accounts::set_profile(tx, &account.id, profile.name.as_str(), profile.locale, zone)?;
    follow_person(tx, &account.id, profile.name.as_str())?;
    Ok(())
}

/// The notices that somebody may switch off; mail about the account itself is not among them.
pub fn optional_notices() -> impl Iterator<Item = Notice> {
    Notice::ALL.iter().copied().filter(|notice| !notice.is_always_sent())
}

/// Chooses which notices come by mail at once; the others never do.
///
/// # Errors
/// [`crate::actions::ActError::SignInFirst`].
pub fn choose_mail(tx: &mut Tx<'_>, visitor: &Visitor, wanted: &[Notice]) -> ActResult<()> {
    let account = visitor.signed_in()?;
    for notice in optional_notices() {
        let choice = if wanted.contains(&notice) { "at-once" } else { "never" };
        outbox::choose(tx, &account.id, notice.as_str(), choice)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(profile: (&str, &str, &str), faults: &[&str]) {
        let found = Profile::new(profile.0, profile.1, profile.2);
        let found: Vec<_> =
            found.err().map(|invalid| invalid.0.iter().map(|fault| fault.field).collect()).unwrap_or_default();
        assert_eq!(found, faults, "{profile:?}");
    }

    #[test]
    fn each_field_has_its_own_fault() {
        check(("Ana Ruiz", "es", "America/Panama"), &[]);
        check(("Ana Ruiz", "es", ""), &[]);
        check(("", "xx", "Mars/Olympus"), &["name", "locale", "zone"]);
    }

    #[test]
    fn mail_about_the_account_is_not_offered() {
        assert!(optional_notices().all(|notice| notice != Notice::Invitation && notice != Notice::PasswordReset));
        assert!(optional_notices().count() > 5);
    }
}
