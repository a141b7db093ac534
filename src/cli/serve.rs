//! `accord serve`: the server.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use anyhow::Context as _;
use clap::Args;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::signal;
use crate::actions::burn_spent_seals;
use crate::config::{BadSetting, Config};
use crate::mail::{self, Office, Smtp};
use crate::pulse;
use crate::seals::Seals;
use crate::storage::{Store, StoreOptions};
use crate::web;

/// How long a mail that is on its way may hold up the end of the program.
const LAST_MAIL: Duration = Duration::from_secs(10);

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
        let seals = Seals::in_folder(&config.seals);
        let store = Store::open(StoreOptions { seals, ..StoreOptions::new(&config.database_url) })?;
        burn_spent_seals(&store)?;
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
    pulse::sweep(&store)?;
    let address = config.listen;
    let listener = TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    let post = config.smtp_url.as_deref().map(|url| Ok((Smtp::new(url)?, Office::new(&config)?)));
    let post = post.transpose().map_err(|error: BadSetting| anyhow::Error::from(error))?;
    actix_web::rt::System::new().block_on(async move {
        let (stop, stopped) = watch::channel(false);
        let pulse = tokio::spawn(pulse::run(store.clone(), stopped.clone()));
        let worker = post.map(|(smtp, office)| tokio::spawn(mail::worker::run(store.clone(), smtp, office, stopped)));
        let server = web::serve(store.clone(), config, listener)?;
        let told = tokio::spawn(told_to_stop(server.handle(), store));
        server.await?;
        told.abort(); // the server may have ended by itself
        let _ = stop.send(true); // without a worker nobody may listen
        pulse.await?;
        match worker {
            Some(worker) => finish(worker).await,
            None => Ok(()),
        }
    })?;
    Ok(())
}

/// Waits until the process is told to stop. Event streams end at once; whatever else runs is let finish, unless somebody at
/// the terminal cannot wait.
async fn told_to_stop(server: ServerHandle, store: Store) -> std::io::Result<()> {
    let waits = signal::stop().await?;
    store.end_streams();
    server.stop(waits).await;
    Ok(())
}

/// Lets the mail that is on its way arrive. One that the server does not answer for is sent again at the next start.
async fn finish(worker: JoinHandle<()>) -> std::io::Result<()> {
    match tokio::time::timeout(LAST_MAIL, worker).await {
        Ok(done) => done.map_err(std::io::Error::other),
        Err(_) => Ok(()),
    }
}
