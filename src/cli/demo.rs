//! `accord demo`: a scenario served on loopback, or played to its end.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use super::serve;
use crate::actions::{ActResult, NewPassword, Visitor, burn_spent_seals, hash_password, issue_pdf, unset};
use crate::clock::{Chance, Clock, micros};
use crate::config::Config;
use crate::l10n::Voice;
use crate::scenario::{Player, Scenario};
use crate::seals::Seals;
use crate::storage::{Store, StoreError, StoreOptions, accounts, bodies, declarations, installation, publications};

/// The point up to which a demonstration is played unless another is named: amendments are being filed, some wait for a
/// ruling, and the time limit is a day away.
const POINT: &str = "filing";

/// The seed of a played scenario: the same addresses each time.
const SEED: u64 = 2017;

/// How far the demonstration's clock is moved, in microseconds, as kept with its database.
const MOVED: &str = "demonstration-clock";

/// The password of all its accounts, as kept with its database: made by chance, printed at each start.
const PASSWORD: &str = "demonstration-password";

/// Which scenario, and from where.
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// The scenario.
    #[arg(value_name = "NAME", default_value = "parlatino-2017")]
    name: String,
    /// Begins anew.
    #[arg(long)]
    fresh: bool,
    /// The port on loopback.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Plays to the end without a server, one line an act.
    #[arg(long)]
    play: bool,
    /// Where to begin: tabled, amendment, filing, amendments-filed, panel-review, reviews-closed, reviewed,
    /// plenary, amendments-decided, adopted, published.
    #[arg(long, value_name = "POINT", default_value = POINT)]
    at: String,
}

impl Demo {
    pub(super) fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        if self.play { self.play(database_url) } else { self.serve(database_url, voice) }
    }

    fn scenario(&self) -> anyhow::Result<Scenario> {
        Scenario::named(&self.name).map_err(anyhow::Error::msg)
    }

    fn play(&self, database_url: Option<String>) -> anyhow::Result<ExitCode> {
        let scenario = self.scenario()?;
        let folder = Temporary::new()?;
        let url = database_url.unwrap_or_else(|| format!("sqlite://{}", folder.0.join("played.db").display()));
        let clock = Clock::manual(scenario.beginning().map_err(anyhow::Error::msg)?);
        let store = open(url, clock.clone(), Chance::seeded(SEED))?;
        declare(&store)?;
        Player::new(store, clock, scenario).play(None, |line| println!("{line}"))?;
        Ok(ExitCode::SUCCESS)
    }

    fn serve(&self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        let folder = PathBuf::from("accord-demo");
        std::fs::create_dir_all(&folder)?;
        let url = database_url.unwrap_or_else(|| format!("sqlite://{}", self.in_folder(&folder, "db").display()));
        match url.strip_prefix("sqlite://") {
            Some(path) if self.fresh => remove(Path::new(path))?,
            None if self.fresh => anyhow::bail!("--fresh removes a file; empty a database of PostgreSQL yourself"),
            _ => {}
        }
        let moved = self.played(&url, voice)?;
        let seals = Seals::in_folder(self.in_folder(&folder, "seals"));
        let options = StoreOptions { clock: Clock::System { moved }, seals, ..StoreOptions::new(url) };
        let store = Store::open(options)?;
        burn_spent_seals(&store)?;
        let public_url = format!("http://localhost:{}", self.port);
        introduce(&store, &public_url, voice)?;
        let listen = SocketAddr::from(([127, 0, 0, 1], self.port));
        serve::listen(store, Config { listen, public_url, ..Config::default() })?;
        Ok(ExitCode::SUCCESS)
    }

    fn in_folder(&self, folder: &Path, ending: &str) -> PathBuf {
        folder.join(format!("{}.{ending}", self.name))
    }

    /// Plays the scenario up to the point if the database is empty. How far its clock is moved.
    fn played(&self, url: &str, voice: Voice) -> anyhow::Result<i64> {
        let scenario = self.scenario()?;
        let clock = Clock::manual(scenario.beginning().map_err(anyhow::Error::msg)?);
        let store = open(url.to_owned(), clock.clone(), Chance::System)?;
        if let Some(moved) = store.read_now(|db| installation::value(db, MOVED))? {
            return moved.parse().context("the moved clock");
        }
        eprintln!("{}", voice.m("demo-playing").arg("scenario", &self.name).arg("point", &self.at));
        declare(&store)?;
        let listed = scenario.accounts_by_role();
        Player::new(store.clone(), clock, scenario).play(Some(&self.at), |_| ())?;
        set_pages(&store)?;
        let password = set_passwords(&store)?;
        let moved = micros(store.now()) - micros(Clock::system().now());
        store.write_now(move |tx| -> Result<(), StoreError> {
            installation::set(tx, MOVED, &moved.to_string())?;
            installation::set(tx, PASSWORD, &password)?;
            installation::set(tx, installation::DEMONSTRATION_ACCOUNTS, &listed)
        })?;
        Ok(moved)
    }
}

fn open(url: String, clock: Clock, chance: Chance) -> anyhow::Result<Store> {
    Ok(Store::open(StoreOptions { clock, chance, ..StoreOptions::new(url) })?)
}

/// Marks the installation as a demonstration: every page and every file says so.
fn declare(store: &Store) -> anyhow::Result<()> {
    store.write_now(|tx| installation::set(tx, installation::DEMONSTRATION, "yes"))?;
    Ok(())
}

/// Sets the PDF of what was published, as whoever published it.
fn set_pages(store: &Store) -> anyhow::Result<()> {
    for publication in store.read_now(publications::all)? {
        let (visitor, unset) = store.read_now(|db| -> ActResult<_> {
            let account = bodies::membership(db, &publication.membership_id)?.account_id;
            let visitor = Visitor::load(db, &account)?;
            let name = declarations::find(db, &publication.declaration_id)?.slug;
            let unset = unset(db, &visitor, &name)?;
            Ok((visitor, unset))
        })?;
        let Some(unset) = unset else { continue };
        let bytes = unset.set()?;
        store.write_now(move |tx| issue_pdf(tx, &visitor, &unset, bytes))?;
    }
    Ok(())
}

/// Gives all accounts one password, made by chance, hashed once.
fn set_passwords(store: &Store) -> anyhow::Result<String> {
    let plain = Chance::System.name()?;
    let password = NewPassword::new(&plain, &[]).map_err(|message| anyhow::anyhow!("{}", message.key()))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let hash = runtime.block_on(hash_password(&Chance::System, password))?;
    store.write_now(move |tx| -> Result<(), StoreError> {
        for account in accounts::all(tx.db)? {
            accounts::set_password(tx, &account.id, &hash)?;
        }
        Ok(())
    })?;
    Ok(plain)
}

/// Says where it is and who can sign in.
fn introduce(store: &Store, public_url: &str, voice: Voice) -> anyhow::Result<()> {
    let (listed, password) = store.read_now(|db| -> Result<_, StoreError> {
        Ok((crate::actions::demonstration_accounts(db)?, installation::value(db, PASSWORD)?.unwrap_or_default()))
    })?;
    println!("{public_url}");
    println!();
    println!("{}", voice.m("demo-password").arg("password", &password));
    for (role, account) in listed {
        println!("{:<24} {}", voice.named("role", &role), account.email);
    }
    Ok(())
}

/// Removes a demonstration's database with the files beside it.
fn remove(path: &Path) -> anyhow::Result<()> {
    for end in ["", "-wal", "-shm"] {
        let file = PathBuf::from(format!("{}{end}", path.display()));
        if file.exists() {
            std::fs::remove_file(&file).with_context(|| file.display().to_string())?;
        }
    }
    Ok(())
}

/// A folder that goes when it is dropped.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("accord-{}", Chance::System.name()?));
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Nothing depends on it any more; what cannot be removed stays in the system's temporary folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
