//! `accord member add`: the first administrator, without mail.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};

use super::serve::settings;
use crate::actions::{self, ActError, EmailAddress, PersonName};
use crate::l10n::{Message, Voice};
use crate::storage::{Store, StoreOptions};
use crate::web::paths;

/// What is done with accounts.
#[derive(Debug, Args)]
pub(super) struct Member {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes an administrator and prints a link that sets the password, once.
    Add(Add),
}

#[derive(Debug, Args)]
struct Add {
    /// The address to sign in with.
    #[arg(long)]
    email: String,
    /// The name, as the record should write it.
    #[arg(long)]
    name: String,
    /// Makes an administrator of the installation. Everybody else is invited in the browser.
    #[arg(long)]
    administrator: bool,
    /// A settings file in TOML.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Member {
    pub(super) fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Add(add) => add.run(database_url, voice),
        }
    }
}

impl Add {
    fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        if !self.administrator {
            bail!("{}", voice.say("cli-only-administrators"));
        }
        let email = read(voice, "--email", EmailAddress::new(&self.email))?;
        let name = read(voice, "--name", PersonName::new(&self.name))?;
        let config = settings(self.config.as_deref(), database_url)?;
        let store = Store::open(StoreOptions::new(&config.database_url))?;
        let act = move |tx: &mut crate::storage::Tx<'_>| actions::make_administrator(tx, &email, &name);
        let (_, secret) = store.write_now::<_, ActError>(act).with_context(|| voice.say("cli-account-not-made"))?;
        println!("{}{}", config.public_url, paths::link(&secret));
        Ok(ExitCode::SUCCESS)
    }
}

fn read<T>(voice: Voice, option: &str, parsed: Result<T, Message>) -> anyhow::Result<T> {
    parsed.map_err(|fault| anyhow::anyhow!("{option}: {}", voice.tell(&fault)))
}
