//! `accord verify`: compares the record with the journal, and prints what differs.

use std::process::ExitCode;

use clap::Args;

use super::database;
use crate::actions::{Verified, verify};
use crate::l10n::Voice;
use crate::storage::{StoreError, declarations};

/// What to verify.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// A declaration's slug or number; by default the record of every body.
    #[arg(value_name = "ID")]
    declaration: Option<String>,
}

impl Verify {
    pub(super) fn run(self, database_url: Option<String>, voice: Voice) -> anyhow::Result<ExitCode> {
        let store = database::to_read(database_url, voice)?;
        let name = self.declaration.as_deref();
        let verified = store.read_now(|db| {
            let only = name.map(|name| declarations::by_name(db, name)).transpose()?;
            verify(db, only.as_ref())
        });
        let verified = verified.map_err(|error| match error {
            StoreError::NotFound => {
                anyhow::anyhow!("{}", voice.m("cli-no-declaration").arg("name", name.unwrap_or_default()))
            }
            other => other.into(),
        })?;
        Ok(tell(&verified, voice))
    }
}

/// One line for each finding; one that says what was looked at, if there is none.
fn tell(verified: &Verified, voice: Voice) -> ExitCode {
    for finding in &verified.findings {
        println!("{}", finding.tell(voice));
    }
    if !verified.findings.is_empty() {
        return ExitCode::from(1);
    }
    let (journals, declarations) = (verified.journals, verified.declarations);
    println!("{}", voice.m("verify-good").arg("journals", journals).arg("declarations", declarations));
    ExitCode::SUCCESS
}
