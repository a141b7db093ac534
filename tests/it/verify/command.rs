//! The commands that read: their exit codes and languages, and that they write nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use accord::storage::{Store, StoreOptions};
use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, SqliteConnection};

/// A folder of one test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord_test_{}_{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Each file with its bytes.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = std::fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = entries.map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect();
        files.sort();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn accord(database: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_accord"))
        .args(arguments)
        .args(["--database-url", &format!("sqlite://{}", database.display())])
        .env("LANG", "C.UTF-8")
        .output()
        .expect("the program runs")
}

#[track_caller]
fn check(output: &Output, code: i32, said: &str) {
    let words = String::from_utf8_lossy(if code == 2 { &output.stderr } else { &output.stdout });
    assert_eq!(output.status.code(), Some(code), "{words} {}", String::from_utf8_lossy(&output.stderr));
    assert!(words.contains(said), "{words}");
}

#[test]
fn verify_and_export_make_no_database() {
    let folder = Folder::new("missing");
    let database = folder.0.join("none.db");
    check(&accord(&database, &["verify"]), 2, "there is no such database");
    check(&accord(&database, &["verify", "--lang", "es"]), 2, "no existe esa base de datos");
    check(&accord(&database, &["export", "1", "--format", "txt"]), 2, "there is no such database");
    assert_eq!(folder.files(), []);
}

#[test]
fn verify_and_export_write_nothing() {
    let folder = Folder::new("read");
    let database = folder.0.join("a #1?.db");
    make(&database);
    let before = folder.files();
    check(&accord(&database, &["verify"]), 0, "verified: 0 journals, 0 declarations");
    check(&accord(&database, &["verify", "--lang", "fr"]), 0, "0 journal, 0 d");
    check(&accord(&database, &["verify", "7"]), 2, "7: there is no such declaration");
    check(&accord(&database, &["export", "7", "--format", "txt", "--lang", "pt"]), 2, "7: não existe");
    assert_eq!(folder.files(), before);
}

#[test]
fn tables_of_another_version_are_refused() {
    let folder = Folder::new("versions");
    let database = folder.0.join("record.db");
    make(&database);
    sql(&database, "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
    check(&accord(&database, &["verify"]), 2, "of a newer version of Accord");
    sql(
        &database,
        "DELETE FROM __diesel_schema_migrations; INSERT INTO __diesel_schema_migrations (version) VALUES ('1')",
    );
    check(&accord(&database, &["verify"]), 2, "of a newer version of Accord");
    sql(&database, "DELETE FROM __diesel_schema_migrations");
    check(&accord(&database, &["verify"]), 2, "holds no record of Accord");
    sql(&database, "DROP TABLE __diesel_schema_migrations");
    check(&accord(&database, &["export", "1", "--format", "txt"]), 2, "holds no record of Accord");
    std::fs::write(&database, "no database at all").unwrap();
    check(&accord(&database, &["verify"]), 2, "");
}

#[test]
fn a_database_that_is_in_use_is_read() {
    let folder = Folder::new("used");
    let database = folder.0.join("record.db");
    let store = Store::open(StoreOptions::new(format!("sqlite://{}", database.display()))).unwrap();
    check(&accord(&database, &["verify"]), 0, "verified: 0 journals, 0 declarations");
    drop(store);
}

/// Makes the tables as the migrations do, without a store, whose thread would hold the file a moment longer.
fn make(database: &Path) {
    let mut made = "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL);".to_owned();
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite")).unwrap();
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let version = name.split('_').next().unwrap().replace('-', "");
        made += &std::fs::read_to_string(folder.join("up.sql")).unwrap();
        made += &format!("INSERT INTO __diesel_schema_migrations VALUES ('{version}');");
    }
    sql(database, &made);
}

fn sql(database: &Path, statements: &str) {
    // As an address, since a path that begins with `file:` or holds `?` would be taken for one with options.
    let path = database.display().to_string().replace('?', "%3F").replace('#', "%23");
    let mut db = SqliteConnection::establish(&format!("file:{path}")).unwrap();
    db.batch_execute(statements).unwrap();
}
