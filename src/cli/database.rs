//! The database that a command works on.

use anyhow::Context as _;

use crate::config::Config;
use crate::storage::{Store, StoreOptions};

/// The address: the option, else `DATABASE_URL`, else the default of the settings.
pub(super) fn url(option: Option<String>) -> String {
    option.or_else(|| std::env::var("DATABASE_URL").ok()).unwrap_or_else(|| Config::default().database_url)
}

/// Opens a database that must be there: a mistyped path makes no empty file.
///
/// # Errors
/// If there is none, or it cannot be opened.
pub(super) fn existing(option: Option<String>) -> anyhow::Result<Store> {
    let url = url(option);
    if let Some(path) = url.strip_prefix("sqlite://") {
        std::fs::metadata(path).with_context(|| format!("{path}: no such database"))?;
    }
    Ok(Store::open(StoreOptions::new(url))?)
}
