//! The command line: what scripts, checks and secretariats rely on.
//!
//! Results go to standard output, everything else to standard error. Exit 0 good, 1 a finding, 2 bad input or refused.

mod backup;
mod consolidate;
mod database;
mod demo;
mod export;
mod import;
mod member;
mod rules;
mod serve;
mod signal;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::l10n::Voice;
use crate::language::Locale;

pub use consolidate::{BadCase, Consolidation, Fault, consolidate};

/// A workflow engine for drafting, amending, voting and publishing declarations.
#[derive(Debug, Parser)]
#[command(name = "accord", version)]
struct Arguments {
    /// The database: sqlite:///absolute/path.db, sqlite://relative.db or postgres://…; else DATABASE_URL.
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
    /// The language of words: en, es, pt or fr; else that of LANG, else English. For `export` and `import`, the language of the text.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves a scenario on loopback, or plays it to its end.
    Demo(demo::Demo),
    /// Runs the server; brings the database up to date first.
    Serve(serve::Serve),
    /// Writes a declaration to standard output.
    Export(export::Export),
    /// Compares the record with the journal, computes texts and votes again; prints what differs.
    Verify(verify::Verify),
    /// Consolidates a text and amendments from standard input, as JSON, to standard output.
    Consolidate,
    /// Takes a text apart into a declaration, as JSON on standard output.
    Import(import::Import),
    /// Rules documents: validates one, or prints the procedure in plain words.
    Rules(rules::Rules),
    /// Accounts: the first administrator.
    Member(member::Member),
    /// Writes the whole record to one file, while it is in use.
    Backup(backup::Backup),
    /// Puts a backup into an empty database.
    Restore(backup::Restore),
}

/// Reads the arguments and does what they say.
#[must_use]
pub fn run() -> ExitCode {
    let Arguments { database_url, lang, command } = Arguments::parse();
    let voice = Voice::new(locale(lang.as_deref(), std::env::var("LANG").ok().as_deref()), chrono_tz::UTC);
    let done = match command {
        Command::Demo(demo) => demo.run(database_url, voice),
        Command::Serve(serve) => serve.run(database_url),
        Command::Export(export) => export.run(database_url, lang.as_deref(), voice),
        Command::Verify(verify) => verify.run(database_url, voice),
        Command::Consolidate => consolidate::run(voice),
        Command::Import(import) => import.run(lang.as_deref(), voice),
        Command::Rules(rules) => rules.run(voice),
        Command::Member(member) => member.run(database_url, voice),
        Command::Backup(backup) => backup.run(database_url, voice),
        Command::Restore(restore) => restore.run(database_url, voice),
    };
    done.unwrap_or_else(|error| {
        eprintln!("accord: {error:#}");
        ExitCode::from(2)
    })
}

/// The language of words: of the option, else of `LANG`, else English; a language that no catalogue holds is passed over.
fn locale(option: Option<&str>, lang: Option<&str>) -> Locale {
    option.and_then(Locale::from_tag).or_else(|| lang.and_then(Locale::from_tag)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }

    #[track_caller]
    fn check(option: Option<&str>, lang: Option<&str>, expected: Locale) {
        assert_eq!(locale(option, lang), expected, "{option:?} {lang:?}");
    }

    #[test]
    fn the_option_stands_over_the_environment() {
        check(Some("pt-BR"), Some("es_PA.UTF-8"), Locale::Pt);
        check(Some("de"), Some("es_PA.UTF-8"), Locale::Es);
        check(None, Some("fr_FR"), Locale::Fr);
        check(None, Some("C.UTF-8"), Locale::En);
        check(None, None, Locale::En);
    }
}
