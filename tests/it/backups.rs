//! Backups: taken while the record is written to, restored into an empty database, and the record is whole.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use accord::actions::verify;
use accord::storage::{NotKept, Store, StoreError, StoreOptions, accounts, back_up, restore};

use crate::support::{Database, TestApp, on_both_databases};

/// A file of a test, which goes with it.
struct Kept(PathBuf);

impl Kept {
    fn new(name: &str, app: &TestApp) -> Self {
        let own = accord::clock::sha256(app.database_url().as_bytes());
        Self(std::env::temp_dir().join(format!("{name}-{own}")))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// An empty database of the kind that a test runs on.
fn empty(app: &TestApp) -> Database {
    if app.database_url().starts_with("sqlite") { Database::sqlite() } else { Database::postgres().expect("a schema") }
}

#[track_caller]
fn is_whole(database: &Database) {
    let store = Store::open_to_read(StoreOptions::new(database.url())).expect("it opens");
    let verified = store.read_now(|db| verify(db, None)).expect("it is read");
    assert_eq!(verified.findings.len(), 0);
    assert!(verified.journals > 0 && verified.declarations > 0);
}

fn accord(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_accord")).args(arguments).env_remove("DATABASE_URL").output().expect("it runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a name")
}

on_both_databases! {
    fn a_backup_that_was_taken_while_others_write_is_restored_whole(app: &TestApp) {
        app.play("published");
        let backup = Kept::new("backup", app);
        std::thread::scope(|scope| {
            let taken = scope.spawn(|| back_up(&app.database_url(), &backup.0));
            let mut nth = 0;
            while !taken.is_finished() {
                nth += 1;
                app.write(move |tx| Ok(accounts::count_failure(tx, &format!("beside {nth}"))?));
            }
            taken.join().expect("it ends").expect("it is written");
        });
        let other = empty(app);
        restore(&other.url(), &backup.0).expect("it is restored");
        is_whole(&other);
        let published = |url: &str| {
            let store = Store::open(StoreOptions::new(url)).expect("it opens");
            let file = |db: &mut accord::storage::Db| {
                let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
                accord::storage::journal::length(db, &declaration.body_id)
            };
            store.read_now(file).expect("the journal")
        };
        assert_eq!(published(&other.url()), published(&app.database_url()));
        assert!(matches!(restore(&other.url(), &backup.0), Err(NotKept::NotEmpty)), "not over a record");
        assert!(matches!(back_up(&app.database_url(), &backup.0), Err(NotKept::FileThere)), "not over a file");
    }

    fn what_is_no_backup_leaves_the_database_empty(app: &TestApp) {
        app.play("tabled");
        let (backup, broken) = (Kept::new("whole", app), Kept::new("broken", app));
        back_up(&app.database_url(), &backup.0).expect("it is written");
        let bytes = std::fs::read(&backup.0).unwrap();
        let other = empty(app);
        for wrong in [&b"Once upon a time"[..], b"", &bytes[..bytes.len() / 2]] {
            std::fs::write(&broken.0, wrong).unwrap();
            let refused = restore(&other.url(), &broken.0);
            assert!(matches!(refused, Err(NotKept::NoBackup)), "{refused:?} of {} bytes", wrong.len());
        }
        restore(&other.url(), &backup.0).expect("nothing was left behind");
        is_whole(&other);
        assert!(Store::open(StoreOptions::new(other.url())).is_ok_and(|store| store.read_now(|_| Ok::<_, StoreError>(())).is_ok()));
    }

    fn the_commands_say_what_they_did_and_why_not(app: &TestApp) {
        app.play("tabled");
        let (backup, other) = (Kept::new("command", app), empty(app));
        let (from, into, file) = (app.database_url(), other.url(), text(&backup.0).to_owned());
        let taken = accord(&["backup", &file, "--database-url", &from]);
        assert!(taken.status.success(), "{taken:?}");
        assert!(String::from_utf8_lossy(&taken.stdout).starts_with(&file), "{taken:?}");
        assert_eq!(accord(&["backup", &file, "--database-url", &from]).status.code(), Some(2));
        assert!(accord(&["restore", &file, "--database-url", &into]).status.success());
        let again = accord(&["restore", &file, "--database-url", &into, "--lang", "es"]);
        assert_eq!(again.status.code(), Some(2));
        let said = String::from_utf8_lossy(&again.stderr).into_owned();
        assert!(said.contains("no está vacía") && said.lines().count() == 1, "{said}");
        assert!(accord(&["verify", "--database-url", &into]).status.success());
        let nowhere = accord(&["backup", "/nowhere/at/all", "--database-url", &from]);
        assert_eq!(nowhere.status.code(), Some(2), "{nowhere:?}");
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_a_backup() {
    use std::os::unix::fs::PermissionsExt as _;
    let database = Database::sqlite();
    drop(Store::open(StoreOptions::new(database.url())).expect("it opens"));
    let file = std::env::temp_dir().join(format!("mode-{}", accord::clock::sha256(database.url().as_bytes())));
    back_up(&database.url(), &file).expect("it is written");
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_backup_of_a_newer_program_is_named_and_not_the_database() {
    use diesel::connection::SimpleConnection as _;
    use diesel::{Connection as _, SqliteConnection};
    let (database, into) = (Database::sqlite(), Database::sqlite());
    drop(Store::open(StoreOptions::new(database.url())).expect("it opens"));
    let file = database.url().replace("sqlite://", "");
    let mut db = SqliteConnection::establish(&file).expect("it opens");
    db.batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('2999')").expect("a later one");
    drop(db);
    let refused = accord(&["restore", &file, "--database-url", &into.url()]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains(&file) && said.contains("newer"), "{said}");
}
