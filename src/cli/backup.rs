//! `accord backup` and `accord restore`: the whole record as one file, and back into an empty database.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::database;
use crate::l10n::Voice;
use crate::storage::{NotKept, back_up, restore};

/// Where to.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file, which must not be there yet.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// From where.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// A file that `accord backup` wrote.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    /// The server may serve meanwhile.
    pub(super) fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        let url = database::url(database_url);
        let file = self.file.display().to_string();
        back_up(&url, &self.file).map_err(|error| told(error, voice, (&file, &url), &url))?;
        println!("{}", voice.m("cli-backed-up").arg("file", file));
        eprintln!("{}", voice.say("cli-backup-lacks"));
        Ok(ExitCode::SUCCESS)
    }
}

impl Restore {
    /// The database must be empty.
    pub(super) fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        let url = database::url(database_url);
        let file = self.file.display().to_string();
        restore(&url, &self.file).map_err(|error| told(error, voice, (&file, &url), &file))?;
        println!("{}", voice.m("cli-restored").arg("database", database::without_password(&url)));
        eprintln!("{}", voice.say("cli-restored-mails"));
        Ok(ExitCode::SUCCESS)
    }
}

/// One line that says what was wrong with the file or the database; `record` is the one of both that was to be read.
fn told(error: NotKept, voice: Voice, (file, url): (&str, &str), record: &str) -> anyhow::Error {
    let key = match error {
        NotKept::NotReadable(error) => return database::told(error, voice, record),
        NotKept::Store(error) => return error.into(),
        NotKept::FileThere => "cli-backup-there",
        NotKept::NotEmpty => "cli-restore-not-empty",
        NotKept::NoBackup => "cli-no-backup",
        NotKept::File(error) => return anyhow::Error::from(error).context(file.to_owned()),
    };
    let said = voice.m(key).arg("file", file).arg("database", database::without_password(url));
    anyhow::anyhow!("{said}")
}
