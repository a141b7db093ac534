//! The database that a command works on.

use crate::config::Config;
use crate::l10n::Voice;
use crate::storage::{NotReadable, Store, StoreOptions};

/// The address: the option, else `DATABASE_URL`, else the default of the settings.
pub(super) fn url(option: Option<String>) -> String {
    option.or_else(|| std::env::var("DATABASE_URL").ok()).unwrap_or_else(|| Config::default().database_url)
}

/// Opens a database that must be there, for reading only: nothing is made, brought up to date or written.
///
/// # Errors
/// If there is none, if its tables are not those of this program, or if it cannot be opened.
pub(super) fn to_read(option: Option<String>, voice: Voice) -> anyhow::Result<Store> {
    let url = url(option);
    Store::open_to_read(StoreOptions::new(&url)).map_err(|error| told(error, voice, &url))
}

/// Why the database at an address is not read, in a line.
pub(super) fn told(error: NotReadable, voice: Voice, url: &str) -> anyhow::Error {
    let key = match error {
        NotReadable::Missing => "cli-no-database",
        NotReadable::Empty => "cli-empty-database",
        NotReadable::Older => "cli-older-database",
        NotReadable::Newer => "cli-newer-database",
        NotReadable::Store(other) => return other.into(),
    };
    anyhow::anyhow!("{}", voice.m(key).arg("database", without_password(url)))
}

/// An address as it may be shown.
pub(super) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.rsplit_once('@') {
        Some((_, host)) if scheme.starts_with("postgres") => format!("{scheme}://{host}"),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://ana:secret@host/accord"), "postgres://host/accord");
        assert_eq!(without_password("sqlite:///srv/a@b.db"), "sqlite:///srv/a@b.db");
    }
}
