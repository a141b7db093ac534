//! What is altered by hand: of every column of a table that the acts of the plenary wrote, `accord verify` finds a change.

use accord::actions::verify;
use accord::l10n::Voice;
use accord::language::Locale;
use accord::storage::{Db, StoreError};
use diesel::connection::SimpleConnection as _;
use diesel::{RunQueryDsl as _, sql_query};

use super::hall::Hall;

/// The tables as they are made.
const TABLES: &str = include_str!("../../../migrations/sqlite/2026-11-22-000000_the_record/up.sql");
/// What a transaction is for that only looks.
const BEGIN: &str = "PRAGMA defer_foreign_keys = ON;";

/// What is not told: who drafted minutes and when, since a draft is the secretariat's own until it is issued; of a paragraph
/// all but its words and their order, of which the digest is made that anybody can make from the text. When the delegations
/// were reminded of a silence, which is mail. The place of an opened ballot after the shuffling, which means nothing.
const NOT_TOLD: [(&str, &str); 8] = [
    ("minutes", "drafted_at"),
    ("minutes", "drafted_by"),
    ("minutes_paragraphs", "id"),
    ("minutes_paragraphs", "heading"),
    ("minutes_paragraphs", "entry"),
    ("minutes_paragraphs", "revision"),
    ("silences", "reminded_at"),
    ("opened_ballots", "nth"),
];

/// A column: its name, its type, the table whose rows it names.
struct Column {
    name: &'static str,
    kind: &'static str,
    of: Option<&'static str>,
}

impl Column {
    /// The columns of a table.
    fn all(table: &str) -> Vec<Self> {
        let start = format!("CREATE TABLE {table} (\n");
        let body =
            TABLES.split_once(start.as_str()).expect("a table of that name").1.split_once("\n)").expect("its end").0;
        body.lines().filter_map(Self::read).collect()
    }

    fn read(line: &'static str) -> Option<Self> {
        let (name, rest) = line.trim_start().split_once(' ')?;
        let kind = rest.split([' ', ',']).next()?;
        let of = rest.split_once("REFERENCES ").and_then(|(_, of)| of.split(' ').next());
        ["TEXT", "BIGINT", "BOOLEAN", "TIMESTAMP", "BLOB"].contains(&kind).then_some(Self { name, kind, of })
    }

    /// Another value in each row.
    fn altered(&self, table: &str) -> String {
        let name = self.name;
        let value = match (self.kind, self.of) {
            (_, Some(of)) if of != "minutes" => {
                format!("(SELECT max(o.id) FROM {of} o WHERE o.id <> coalesce({table}.{name}, ''))")
            }
            // In another order too.
            ("BIGINT", _) => format!("-1 - coalesce({name}, 0)"),
            ("BOOLEAN", _) => format!("NOT coalesce({name}, 0)"),
            ("TIMESTAMP", _) => "'2017-01-02 03:04:05'".to_owned(),
            ("BLOB", _) => "x'00'".to_owned(),
            _ => format!("coalesce({name}, '') || 'x'"),
        };
        format!("UPDATE {table} SET {name} = {value} WHERE {name} IS NOT {value}")
    }
}

/// What a look found, brought out of a transaction that is rolled back; none if the database refused the change, or nothing
/// was changed.
struct Undone(Option<Vec<String>>);

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        panic!("{error}");
    }
}

/// What is found; what cannot be read is found too.
fn found(db: &mut Db) -> Vec<String> {
    let voice = Voice::new(Locale::En, chrono_tz::UTC);
    match verify(db, None) {
        Ok(verified) => verified.findings.iter().map(|finding| finding.tell(voice)).collect(),
        Err(error) => vec![format!("{error:?}")],
    }
}

impl Hall {
    fn after(&self, sql: &str) -> Option<Vec<String>> {
        let sql = sql.to_owned();
        let undone = self.store.write_now::<(), Undone>(move |tx| {
            tx.db.batch_execute(BEGIN).expect("foreign keys wait");
            let changed = sql_query(sql).execute(tx.db).is_ok_and(|rows| rows > 0);
            Err(Undone(changed.then(|| found(tx.db))))
        });
        undone.expect_err("nothing is kept").0
    }

    /// Alters each column of these tables, which have rows, and deletes these: each time something must be found. On SQLite;
    /// what is found does not depend on the database.
    pub(crate) fn finds_every_change(&self, tables: &[&str]) {
        if self.read(|db| Ok(!matches!(db, Db::Sqlite(_)))) {
            return;
        }
        let untouched = self.read(|db| Ok(found(db)));
        let mut unseen = Vec::new();
        for table in tables {
            let columns = Column::all(table);
            assert!(columns.len() > 1, "{table} has columns");
            let told = columns.iter().filter(|column| !NOT_TOLD.contains(&(*table, column.name)));
            let changes: Vec<String> = told.map(|column| column.altered(table)).collect();
            unseen.extend(changes.into_iter().filter(|sql| self.after(sql).is_some_and(|found| found == untouched)));
            let all = format!("DELETE FROM {table}");
            let found = self.after(&all).expect("there are rows, and they can be deleted");
            unseen.extend((found == untouched).then_some(all));
        }
        assert!(unseen.is_empty(), "nobody sees:\n{}", unseen.join("\n"));
    }
}
