//! The migrations of both databases make the same tables, and diesel's schema says what they are.

use std::collections::BTreeMap;

use crate::{File, files, none};

/// A table: its columns as diesel writes their types, in order, and its primary key.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Table {
    columns: Vec<(String, String)>,
    key: Vec<String>,
}

/// What a set of migrations makes, or what the schema says: tables by name, and everything else that was created.
#[derive(Debug, Default)]
struct Schema {
    tables: BTreeMap<String, Table>,
    /// Indexes, as they are written but for space.
    indexes: Vec<String>,
}

#[test]
fn both_databases_have_migrations_of_the_same_names() {
    let sqlite = names("sqlite");
    assert!(!sqlite.is_empty(), "there are migrations");
    assert_eq!(sqlite, names("postgres"));
}

#[test]
fn both_databases_have_the_same_tables_and_indexes() {
    let (sqlite, postgres) = (made("sqlite"), made("postgres"));
    none(
        "SQLite and PostgreSQL have the same tables",
        &differences(&sqlite.tables, "sqlite", &postgres.tables, "postgres"),
    );
    assert_eq!(sqlite.indexes, postgres.indexes);
}

#[test]
fn the_schema_says_what_the_migrations_make() {
    let said = said(&std::fs::read_to_string("src/storage/schema.rs").expect("the schema is there"));
    let made = made("sqlite");
    none("schema.rs agrees with the migrations", &differences(&made.tables, "migrations", &said, "schema.rs"));
}

#[test]
fn every_migration_says_why() {
    let silent = |file: &File| file.path.ends_with("up.sql") && !file.text.starts_with("-- ");
    let findings: Vec<_> = files("migrations", &["sql"]).into_iter().filter(silent).map(|file| file.path).collect();
    none("a migration begins with a comment that says why", &findings);
}

fn names(database: &str) -> Vec<String> {
    let folder = format!("migrations/{database}");
    files(&folder, &["sql"]).into_iter().map(|file| file.path[folder.len()..].to_owned()).collect()
}

fn differences(one: &BTreeMap<String, Table>, name: &str, two: &BTreeMap<String, Table>, other: &str) -> Vec<String> {
    let mut found = Vec::new();
    for table in one.keys().chain(two.keys().filter(|table| !one.contains_key(*table))) {
        match (one.get(table), two.get(table)) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => found.push(format!("{table}: {name} {a:?}, {other} {b:?}")),
            (Some(_), None) => found.push(format!("{table}: not in {other}")),
            _ => found.push(format!("{table}: not in {name}")),
        }
    }
    found
}

/// What the migrations of one database make, one after the other.
fn made(database: &str) -> Schema {
    let mut schema = Schema::default();
    for file in files(&format!("migrations/{database}"), &["sql"]) {
        if file.path.ends_with("up.sql") {
            statements(&file.text).iter().for_each(|statement| schema.apply(statement, &file.path));
        }
    }
    schema
}

/// The statements without comments, each on one line.
fn statements(sql: &str) -> Vec<String> {
    let plain: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    let one_line = |statement: &str| statement.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.join("\n").split(';').map(one_line).filter(|statement| !statement.is_empty()).collect()
}

impl Schema {
    fn apply(&mut self, statement: &str, path: &str) {
        if let Some(rest) = statement.strip_prefix("CREATE TABLE ") {
            let (name, body) = rest.split_once(" (").expect("a table has columns");
            self.tables.insert(name.to_owned(), Table::new(body.strip_suffix(')').expect("the columns end")));
        } else if let Some(rest) = statement.strip_prefix("ALTER TABLE ") {
            self.alter(rest, path);
        } else if let Some(table) = statement.strip_prefix("DROP TABLE ") {
            assert!(self.tables.remove(table).is_some(), "{path}: there is no table {table}");
        } else if statement.starts_with("CREATE INDEX ") || statement.starts_with("CREATE UNIQUE INDEX ") {
            self.indexes.push(statement.to_owned());
        } else if let Some(name) = statement.strip_prefix("DROP INDEX ") {
            self.indexes.retain(|index| !index.contains(&format!(" {name} ")));
        } else {
            let moves_rows =
                ["INSERT ", "UPDATE ", "DELETE ", "PRAGMA "].iter().any(|verb| statement.starts_with(verb));
            assert!(moves_rows, "{path}: this test does not know what makes of the schema: {statement}");
        }
    }

    fn alter(&mut self, rest: &str, path: &str) {
        let (name, change) = rest.split_once(' ').expect("something is altered");
        if let Some(new) = change.strip_prefix("RENAME TO ") {
            let table = self.tables.remove(name).expect("the table is there");
            self.tables.insert(new.to_owned(), table);
            return;
        }
        let table = self.tables.get_mut(name).unwrap_or_else(|| panic!("{path}: there is no table {name}"));
        if let Some(column) = change.strip_prefix("ADD COLUMN ") {
            table.add(column);
        } else if let Some(column) = change.strip_prefix("DROP COLUMN ") {
            table.columns.retain(|(name, _)| name != column);
        } else if !change.starts_with("ADD CONSTRAINT ") && !change.starts_with("DROP CONSTRAINT ") {
            panic!("{path}: this test does not know: ALTER TABLE {rest}");
        }
    }
}

impl Table {
    fn new(body: &str) -> Self {
        let mut table = Self::default();
        parts(body).into_iter().for_each(|part| table.add(part));
        table
    }

    /// Adds a line of `CREATE TABLE`: a column or a constraint.
    fn add(&mut self, part: &str) {
        if let Some(key) = part.strip_prefix("PRIMARY KEY (") {
            self.key = list(key.trim_end_matches(')'));
        } else if !["CONSTRAINT ", "FOREIGN KEY ", "UNIQUE ", "CHECK "].iter().any(|word| part.starts_with(word)) {
            let (name, rest) = part.split_once(' ').expect("a column has a type");
            let kind = of_sql(rest.split(' ').next().unwrap_or_default());
            let kind = if rest.contains("NOT NULL") { kind.to_owned() } else { format!("Nullable<{kind}>") };
            self.columns.push((name.to_owned(), kind));
            if rest.contains("PRIMARY KEY") {
                self.key = vec![name.to_owned()];
            }
        }
    }
}

/// Diesel's name of a type of either database.
fn of_sql(kind: &str) -> &'static str {
    match kind {
        "TEXT" => "Text",
        "BIGINT" => "BigInt",
        "BOOLEAN" => "Bool",
        "TIMESTAMP" => "Timestamp",
        "DATE" => "Date",
        "BLOB" | "BYTEA" => "Binary",
        other => panic!("a type that the two databases do not share: {other}"),
    }
}

/// The parts between commas that stand in no brackets.
fn parts(body: &str) -> Vec<&str> {
    let (mut deep, mut from, mut parts) = (0_i32, 0, Vec::new());
    for (at, c) in body.char_indices() {
        match c {
            '(' => deep += 1,
            ')' => deep -= 1,
            ',' if deep == 0 => {
                parts.push(body[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(body[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

fn list(names: &str) -> Vec<String> {
    names.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The tables of diesel's macro: `name (key) { column -> Type, … }`.
fn said(rust: &str) -> BTreeMap<String, Table> {
    let blocks = rust.split("diesel::table! {").skip(1);
    blocks.map(|block| block.split_once("\n}").map_or(block, |(inside, _)| inside)).map(one_said).collect()
}

fn one_said(block: &str) -> (String, Table) {
    let (head, columns) = block.split_once(" {").expect("a table has columns");
    let (name, key) = head.trim().split_once(" (").expect("a table names its key");
    let columns = columns.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once(" -> "));
    let columns = columns.map(|(column, kind)| (column.to_owned(), kind.to_owned())).collect();
    (name.to_owned(), Table { columns, key: list(key.trim_end_matches(')')) })
}

#[test]
fn the_last_word_of_several_migrations_counts() {
    let mut schema = Schema::default();
    let sql = "-- Why.\nCREATE TABLE a (id TEXT NOT NULL PRIMARY KEY, n BIGINT, CONSTRAINT once UNIQUE (id, n));\n\
               CREATE INDEX a_n ON a (n);\nALTER TABLE a ADD COLUMN at TIMESTAMP NOT NULL DEFAULT '2026-01-01';\n\
               ALTER TABLE a DROP COLUMN n; DROP INDEX a_n; ALTER TABLE a RENAME TO b;";
    statements(sql).iter().for_each(|statement| schema.apply(statement, "test"));
    let column = |name: &str, kind: &str| (name.to_owned(), kind.to_owned());
    let columns = vec![column("id", "Text"), column("at", "Timestamp")];
    assert_eq!(schema.tables, BTreeMap::from([("b".to_owned(), Table { columns, key: vec!["id".to_owned()] })]));
    assert!(schema.indexes.is_empty());
}
