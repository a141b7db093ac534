//! The command line: what scripts, checks and secretariats rely on.
//!
//! Results go to standard output, everything else to standard error. Exit 0 good, 1 a finding, 2 bad input or refused.

mod database;
mod demo;
mod export;
mod member;
mod serve;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A workflow engine for drafting, amending, voting and publishing declarations.
#[derive(Debug, Parser)]
#[command(name = "accord", version)]
struct Arguments {
    /// The database: sqlite:///absolute/path.db, sqlite://relative.db or postgres://…; else DATABASE_URL.
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
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
    /// Recomputes journal, texts and votes from the database; prints what differs.
    Verify(verify::Verify),
    /// Accounts: the first administrator.
    Member(member::Member),
}

/// Reads the arguments and does what they say.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Demo(demo) => demo.run(arguments.database_url),
        Command::Serve(serve) => serve.run(arguments.database_url),
        Command::Export(export) => export.run(arguments.database_url),
        Command::Verify(verify) => verify.run(arguments.database_url),
        Command::Member(member) => member.run(arguments.database_url),
    };
    done.unwrap_or_else(|error| {
        eprintln!("accord: {error:#}");
        ExitCode::from(2)
    })
}
