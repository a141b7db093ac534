//! A running Accord for a test: real server, temporary database, a clock that stands still, seeded chance.
//!
//! ```ignore
//! on_both_databases! {
//!     fn an_account_signs_out(app: &TestApp) {
//!         let ana = app.account("Ana Ruiz");
//!         let browser = app.signed_in(&ana);
//!         let page = browser.get("/account").expect(200);
//!         browser.submit(&page, "form[action='/session/end']", &[]).expect(200);
//!     }
//! }
//! ```
//!
//! Nothing sleeps: time is moved by [`TestApp::advance`].

use std::net::TcpListener;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;

use accord::actions::ActError;
use accord::clock::{Chance, Clock, Moment, sha256};
use accord::config::Config;
use accord::ids::{AccountId, LinkId, SessionId};
use accord::language::Locale;
use accord::scenario::{Player, Scenario};
use accord::storage::accounts::{self, Account, Session};
use accord::storage::outbox::{self, Mail};
use accord::storage::{Db, Store, StoreError, StoreOptions, Tx};
use accord::web;
use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, PgConnection};

use crate::client::Client;

/// Makes each function a test on SQLite and one on PostgreSQL.
///
/// Without `ACCORD_TEST_POSTGRES_URL` the second says that it was skipped; with `ACCORD_TEST_REQUIRE_POSTGRES` set it
/// fails instead.
macro_rules! on_both_databases {
    ($($(#[$doc:meta])* fn $name:ident($app:ident: &TestApp) $body:block)*) => {$(
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports, reason = "each test uses some of what its file names")]
            use super::*;

            fn check($app: &$crate::support::TestApp) $body

            #[test]
            fn sqlite() {
                check(&$crate::support::TestApp::start($crate::support::Database::sqlite()));
            }

            #[test]
            fn postgres() {
                if let Some(database) = $crate::support::Database::postgres() {
                    check(&$crate::support::TestApp::start(database));
                }
            }
        }
    )*};
}
pub(crate) use on_both_databases;

/// A database of one test, which goes with it.
pub(crate) enum Database {
    /// A file.
    Sqlite(std::path::PathBuf),
    /// A schema of its own: the server's address, the schema's name.
    Postgres(String, String),
}

impl Database {
    /// A new file in the folder for temporary files.
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(std::env::temp_dir().join(format!("{}.db", unique())))
    }

    /// A new schema of the test's PostgreSQL, if there is one.
    pub(crate) fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("ACCORD_TEST_POSTGRES_URL") else {
            assert!(std::env::var("ACCORD_TEST_REQUIRE_POSTGRES").is_err(), "ACCORD_TEST_POSTGRES_URL is not set");
            println!("skipped: ACCORD_TEST_POSTGRES_URL is not set");
            return None;
        };
        let schema = unique();
        admin(&server, &format!("CREATE SCHEMA {schema}"));
        Some(Self::Postgres(server, schema))
    }

    /// The address as `DATABASE_URL` takes it.
    pub(crate) fn url(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite://{}", path.display()),
            Self::Postgres(server, schema) => {
                let join = if server.contains('?') { '&' } else { '?' };
                format!("{server}{join}options=-csearch_path%3D{schema}")
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        match self {
            Self::Sqlite(path) => {
                for ending in ["", "-wal", "-shm"] {
                    let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
                }
                remove_copies(path);
            }
            Self::Postgres(server, schema) => admin(server, &dropped(schema)),
        }
    }
}

/// Removes the copies in which meetings were rehearsed.
fn remove_copies(of: &std::path::Path) {
    let start = format!("{}_rehearsal_", of.file_name().unwrap_or_default().to_string_lossy());
    let Some(all) = of.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else { return };
    for one in all.filter_map(Result::ok).filter(|one| one.file_name().to_string_lossy().starts_with(&start)) {
        let _ = std::fs::remove_file(one.path());
    }
}

/// Drops a schema and those of its copies.
fn dropped(schema: &str) -> String {
    format!(
        "DO $$ DECLARE copy text; BEGIN \
         FOR copy IN SELECT nspname FROM pg_namespace WHERE starts_with(nspname, '{schema}_rehearsal_') LOOP \
         EXECUTE 'DROP SCHEMA ' || copy || ' CASCADE'; END LOOP; END $$; DROP SCHEMA {schema} CASCADE"
    )
}

fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("accord_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst))
}

fn admin(server: &str, statement: &str) {
    let mut db = PgConnection::establish(server).expect("the test's PostgreSQL answers");
    db.batch_execute(statement).expect("a schema may be made and dropped");
}

/// A running server with its database.
pub(crate) struct TestApp {
    address: String,
    store: Store,
    clock: Clock,
    server: Option<(actix_web::dev::ServerHandle, JoinHandle<()>)>,
    /// Dropped last, after everything that is connected to it.
    database: Database,
}

/// The seed of every test's identities and secrets.
const SEED: u64 = 20_170_608;

impl TestApp {
    /// Starts a server on a free port. Its clock stands at noon UTC on 15 January 2026.
    pub(crate) fn start(database: Database) -> Self {
        Self::start_behind(database, None)
    }

    /// As [`Self::start`], behind a proxy at an address of its own.
    pub(crate) fn start_behind(database: Database, public_url: Option<&str>) -> Self {
        let noon = accord::clock::from_micros(1_768_478_400_000_000);
        let clock = Clock::manual(noon);
        let options = StoreOptions {
            connections: 4,
            clock: clock.clone(),
            chance: Chance::seeded(SEED),
            ..StoreOptions::new(database.url())
        };
        let store = Store::open(options).expect("the database opens");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let listen = listener.local_addr().expect("the port's address");
        let address = format!("http://{listen}");
        let config = Config {
            listen,
            public_url: public_url.map_or_else(|| address.clone(), str::to_owned),
            database_url: database.url(),
            ..Config::default()
        };
        let server = Some(serve(store.clone(), config, listener));
        Self { address, store, clock, server, database }
    }

    /// Where it listens, as the beginning of an address.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The address of its database, for a second connection.
    pub(crate) fn database_url(&self) -> String {
        self.database.url()
    }

    /// Its record.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// A browser of somebody who has not signed in.
    pub(crate) fn client(&self) -> Client {
        Client::new(&self.address)
    }

    /// An account without a password and without places, named so, with an address made from the name.
    pub(crate) fn account(&self, name: &str) -> AccountId {
        let email = format!("{}@accord.example", name.to_lowercase().replace(' ', "."));
        let name = name.to_owned();
        self.write(move |tx| {
            let account = Account {
                id: tx.fresh()?,
                email,
                name,
                locale: Locale::En,
                zone: None,
                password_hash: None,
                administrator: false,
                created_at: tx.now,
                disabled_at: None,
                mail_failed_at: None,
            };
            accounts::insert(tx, &account)?;
            Ok(account.id)
        })
    }

    /// Plays the scenario of the demonstration up to a point, by its acts.
    pub(crate) fn play(&self, until: &str) {
        let scenario = Scenario::named("parlatino-2017").expect("the scenario reads");
        self.set_clock(scenario.beginning().expect("a moment"));
        let played = Player::new(self.store.clone(), self.clock.clone(), scenario).play(Some(until), |_| ());
        played.expect("the scenario is played");
    }

    /// A browser in which somebody of the scenario is signed in.
    #[track_caller]
    pub(crate) fn demo(&self, key: &str) -> Client {
        let email = format!("{key}@demo.invalid");
        self.signed_in(&self.read(|db| Ok(accounts::by_email(db, &email)?.expect("there is one").id)))
    }

    /// A browser in which an account is signed in, without the sign-in page and its hash.
    pub(crate) fn signed_in(&self, account: &AccountId) -> Client {
        let account_id = account.clone();
        let token = self.write(move |tx| {
            let token = tx.secret()?;
            let session = Session {
                id: tx.fresh::<SessionId>()?,
                token_hash: sha256(token.as_bytes()),
                account_id,
                device: "Test".to_owned(),
                created_at: tx.now,
                seen_at: tx.now,
                expires_at: tx.now + chrono::Duration::days(14),
                revoked_at: None,
            };
            accounts::insert_session(tx, &session)?;
            Ok(token)
        });
        let client = self.client();
        client.set_cookie("accord", &token);
        client
    }

    /// Acts in one transaction, as the program does.
    #[track_caller]
    pub(crate) fn write<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, ActError> + Send + 'static,
    ) -> T {
        self.store.write_now(act).expect("the act is done")
    }

    /// Acts in one transaction, and gives what was refused.
    pub(crate) fn try_write<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, ActError> + Send + 'static,
    ) -> Result<T, ActError> {
        self.store.write_now(act)
    }

    /// Reads in one snapshot.
    #[track_caller]
    pub(crate) fn read<T>(&self, read: impl FnOnce(&mut Db) -> Result<T, StoreError>) -> T {
        self.store.read_now(read).expect("the query is answered")
    }

    /// How many statements a browser's doing sends to the database.
    pub(crate) fn statements(&self, doing: impl FnOnce()) -> u64 {
        let before = self.store.statements();
        doing();
        self.store.statements() - before
    }

    /// The mails to an address, newest first.
    pub(crate) fn mails_to(&self, email: &str) -> Vec<Mail> {
        self.read(|db| {
            let account = accounts::by_email(db, email)?.ok_or(StoreError::NotFound)?;
            Ok(outbox::newest(db, 1000)?.into_iter().filter(|mail| mail.account_id == account.id).collect())
        })
    }

    /// The path of the one-time link in a mail, minted as the worker does when it sends.
    #[track_caller]
    pub(crate) fn link_in(&self, mail: &Mail) -> String {
        let facts: serde_json::Value = serde_json::from_str(&mail.facts).expect("facts are JSON");
        let link = LinkId::new(facts["link"].as_str().expect("the mail has a link"));
        let secret = self.write(move |tx| {
            let secret = tx.secret()?;
            accounts::mint_link(tx, &link, &sha256(secret.as_bytes()))?;
            Ok(secret)
        });
        web::paths::link(&secret)
    }

    /// Moves the clock on.
    pub(crate) fn advance(&self, by: chrono::Duration) {
        self.set_clock(self.clock.now() + by);
    }

    /// Sets the clock.
    pub(crate) fn set_clock(&self, to: Moment) {
        self.clock.clone().set(to); // a manual clock is shared by its clones
    }
}

fn serve(store: Store, config: Config, listener: TcpListener) -> (actix_web::dev::ServerHandle, JoinHandle<()>) {
    let (sender, receiver) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = web::serve(store, config, listener).expect("the server starts");
            sender.send(server.handle()).expect("the test waits");
            server.await.expect("the server runs");
        });
    });
    (receiver.recv().expect("the server started"), thread)
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if let Some((handle, thread)) = self.server.take() {
            drop(handle.stop(false));
            let _ = thread.join();
        }
    }
}
