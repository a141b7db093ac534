//! `accord export`: a declaration as a file on standard output.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;

use super::database;
use crate::actions::{Dossier, document, in_every_format, issued, version_of};
use crate::l10n::Voice;
use crate::publishing::{Format, Unmade, archive, export};
use crate::storage::{Db, StoreError, StoreResult, declarations, publications};

/// What to export, and how.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The declaration's slug or number.
    #[arg(value_name = "ID")]
    declaration: String,
    /// pdf, html, docx, txt, akn (Akoma Ntoso) or json; zip for all of them.
    #[arg(long, value_parser = parse_wanted)]
    format: Wanted,
    /// The number of a version; by default the published one, else the latest.
    #[arg(long)]
    version: Option<i64>,
}

/// One format, or all of them in an archive.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    One(Format),
    All,
}

/// The word for all formats.
const ZIP: &str = "zip";

fn parse_wanted(word: &str) -> Result<Wanted, String> {
    let one = Format::parse(word).map(Wanted::One);
    one.or((word == ZIP).then_some(Wanted::All))
        .ok_or_else(|| format!("{}, {ZIP}", Format::ALL.map(Format::as_str).join(", ")))
}

impl Export {
    pub(super) fn run(
        self,
        database_url: Option<String>,
        lang: Option<&str>,
        voice: Voice,
    ) -> anyhow::Result<ExitCode> {
        let store = database::to_read(database_url, voice)?;
        let bytes = store.read_now(|db| self.bytes(db, lang)).map_err(|error| match error {
            StoreError::NotFound => {
                anyhow::anyhow!("{}", voice.m("cli-nothing-to-export").arg("name", &self.declaration))
            }
            other => other.into(),
        })?;
        std::io::stdout().write_all(&bytes)?;
        Ok(ExitCode::SUCCESS)
    }

    fn bytes(&self, db: &mut Db, lang: Option<&str>) -> StoreResult<Vec<u8>> {
        let declaration = declarations::by_name(db, &self.declaration)?;
        if lang.is_some_and(|lang| lang != declaration.language.as_str()) {
            return Err(StoreError::NotFound);
        }
        if self.version.is_none()
            && let Some(publication) = publications::of_declaration(db, &declaration.id)?
        {
            return match self.format {
                Wanted::One(format) => {
                    Ok(publications::file(db, &publication.id, &declaration.language, format.as_str())?.bytes)
                }
                Wanted::All => archive(&issued(db, &declaration)?).map_err(unmade),
            };
        }
        let dossier = Dossier::load(db, declaration)?;
        let version = version_of(&dossier, self.version)?;
        match self.format {
            Wanted::One(format) => export(&document(db, &dossier, version)?, format).map_err(unmade),
            Wanted::All => archive(&in_every_format(db, &dossier, version)?).map_err(unmade),
        }
    }
}

fn unmade(error: Unmade) -> StoreError {
    StoreError::Query(error.to_string())
}
