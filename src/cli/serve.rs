//! `accord serve`: the server.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use crate::config::Config;
use crate::storage::{Store, StoreOptions};
use crate::web;

/// Where the settings come from.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// A settings file in TOML.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Serve {
    pub(super) fn run(self, database_url: Option<String>) -> anyhow::Result<ExitCode> {
        let config = settings(self.config.as_deref(), database_url)?;
        tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(filter()).init();
        let store = Store::open(StoreOptions::new(&config.database_url))?;
        listen(store, config)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The settings of the file and the environment; `--database-url` stands over both.
///
/// # Errors
/// If the file or a setting does not read.
pub(super) fn settings(file: Option<&Path>, database_url: Option<String>) -> anyhow::Result<Config> {
    let file = match file {
        Some(path) => {
            let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
            Some((path.display().to_string(), text))
        }
        None => None,
    };
    let named = file.as_ref().map(|(name, text)| (name.as_str(), text.as_str()));
    let mut config = Config::read(named, |name| std::env::var(name).ok())?;
    if let Some(url) = database_url {
        config.database_url = url;
    }
    Ok(config)
}

fn filter() -> tracing_subscriber::EnvFilter {
    tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"))
}

/// Listens and serves until the process is told to stop.
///
/// # Errors
/// If the address cannot be listened on.
pub(super) fn listen(store: Store, config: Config) -> anyhow::Result<()> {
    let address = config.listen;
    let listener = TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    actix_web::rt::System::new().block_on(async move { web::serve(store, config, listener)?.await })?;
    Ok(())
}
