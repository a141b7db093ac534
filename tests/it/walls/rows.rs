//! All rows of a database: their fingerprint, and putting them back as they were.

use diesel::connection::SimpleConnection as _;
use diesel::sql_types::Text;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query};

/// A second connection to the database of a test, beside the program's own.
pub(super) struct Rows {
    beside: Beside,
    tables: Vec<Table>,
    /// The fingerprint of what is kept.
    kept: Vec<Contents>,
}

enum Beside {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// A table with its columns.
struct Table {
    name: String,
    columns: Vec<String>,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

/// A table with all its rows, or a digest of them.
#[derive(QueryableByName, PartialEq)]
struct Contents {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    contents: String,
}

/// Tables in the order of their making, so that what is referred to stands first.
const SQLITE_TABLES: &str = "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m \
     JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' \
     ESCAPE '\\' ORDER BY m.rowid, c.cid";
const POSTGRES_TABLES: &str = "SELECT c.relname::text AS table_name, a.attname::text AS column_name FROM pg_class c \
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relkind = 'r' \
     AND c.relnamespace = current_schema()::regnamespace AND c.relname NOT LIKE '\\_\\_%' ORDER BY c.oid, a.attnum";

impl Rows {
    /// Connects, and keeps a copy of every row.
    pub(super) fn keep(url: &str) -> Self {
        let (beside, columns) = match url.strip_prefix("sqlite://") {
            Some(path) => {
                let mut db = SqliteConnection::establish(path).expect("the test's database opens");
                db.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA synchronous = OFF").expect("settings");
                let columns = sql_query(SQLITE_TABLES).load::<Column>(&mut db);
                (Beside::Sqlite(db), columns)
            }
            None => {
                let mut db = PgConnection::establish(url).expect("the test's PostgreSQL answers");
                db.batch_execute("SET synchronous_commit = off").expect("settings");
                let columns = sql_query(POSTGRES_TABLES).load::<Column>(&mut db);
                (Beside::Postgres(db), columns)
            }
        };
        let mut rows = Self { beside, tables: tables(columns.expect("the tables")), kept: Vec::new() };
        rows.run(&rows.each(|table| format!("CREATE TEMP TABLE kept_{0} AS SELECT * FROM {0};", table.name)));
        rows.kept = rows.contents();
        rows
    }

    /// Puts every row back as it was kept; the tables in which that changed something.
    pub(super) fn undo(&mut self) -> Vec<String> {
        let now = self.contents();
        let differs = self.kept.iter().zip(&now).filter(|(kept, now)| kept != now);
        let changed: Vec<String> = differs.map(|(kept, _)| kept.table_name.clone()).collect();
        if !changed.is_empty() {
            let gone: String = self.tables.iter().rev().map(|table| format!("DELETE FROM {};", table.name)).collect();
            let back = self.each(|table| format!("INSERT INTO {0} SELECT * FROM kept_{0};", table.name));
            self.run(&format!("BEGIN;{gone}{back}COMMIT;"));
        }
        changed
    }

    /// Whether a text stands anywhere in what is kept, of SQLite.
    pub(super) fn hold(&self, text: &str) -> bool {
        self.kept.iter().any(|table| table.contents.contains(text))
    }

    /// Changes what is kept.
    pub(super) fn alter(&mut self, statements: &str) {
        self.run(statements);
        self.run(
            &self.each(|table| format!("DELETE FROM kept_{0}; INSERT INTO kept_{0} SELECT * FROM {0};", table.name)),
        );
        self.kept = self.contents();
    }

    /// The rows of every table, journal and all, in the order of the tables' names: without one, PostgreSQL may read
    /// so many tables in parallel and answer in any order.
    fn contents(&mut self) -> Vec<Contents> {
        let of_table = match self.beside {
            Beside::Sqlite(_) => of_sqlite,
            Beside::Postgres(_) => of_postgres,
        };
        let tables: Vec<_> = self.tables.iter().map(of_table).collect();
        let all = sql_query(tables.join(" UNION ALL ") + " ORDER BY 1");
        let found = match &mut self.beside {
            Beside::Sqlite(db) => all.load(db),
            Beside::Postgres(db) => all.load(db),
        };
        found.expect("the rows")
    }

    fn each(&self, statement: impl Fn(&Table) -> String) -> String {
        self.tables.iter().map(statement).collect()
    }

    fn run(&mut self, statements: &str) {
        let done = match &mut self.beside {
            Beside::Sqlite(db) => db.batch_execute(statements),
            Beside::Postgres(db) => db.batch_execute(statements),
        };
        done.expect("the rows are copied");
    }
}

fn of_sqlite(Table { name, columns }: &Table) -> String {
    let values: Vec<_> = columns.iter().map(|column| format!("quote({column})")).collect();
    let rows = format!("SELECT {} AS r FROM {name} ORDER BY 1", values.join("||','||"));
    format!("SELECT '{name}' AS table_name, coalesce(group_concat(r, ';'), '') AS contents FROM ({rows})")
}

fn of_postgres(Table { name, .. }: &Table) -> String {
    let rows = "md5(string_agg(r::text, ';' ORDER BY r::text))";
    format!("SELECT '{name}' AS table_name, coalesce({rows}, '') AS contents FROM {name} r")
}

fn tables(columns: Vec<Column>) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for Column { table_name, column_name } in columns {
        match tables.last_mut().filter(|table| table.name == table_name) {
            Some(table) => table.columns.push(column_name),
            None => tables.push(Table { name: table_name, columns: vec![column_name] }),
        }
    }
    tables
}
