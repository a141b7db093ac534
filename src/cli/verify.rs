//! `accord verify`: recomputes journal, texts and votes, and prints what differs.

use std::process::ExitCode;

use clap::Args;

use super::database;
use crate::actions::{Finding, verify, verify_chain};
use crate::storage::{Db, StoreError, StoreResult, bodies, declarations};

/// What to verify.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// A declaration's slug or number; by default all of them, and every body's journal.
    #[arg(value_name = "ID")]
    declaration: Option<String>,
}

impl Verify {
    pub(super) fn run(self, database_url: Option<String>) -> anyhow::Result<ExitCode> {
        let store = database::existing(database_url)?;
        let name = self.declaration.clone();
        let (findings, seen) = store.read_now(move |db| self.findings(db)).map_err(|error| match error {
            StoreError::NotFound => anyhow::anyhow!("{}: no such declaration", name.unwrap_or_default()),
            other => other.into(),
        })?;
        for finding in &findings {
            println!("{finding}");
        }
        if findings.is_empty() {
            println!("verified: {seen}");
            return Ok(ExitCode::SUCCESS);
        }
        Ok(ExitCode::from(1))
    }

    /// What differs, and what was looked at.
    fn findings(&self, db: &mut Db) -> StoreResult<(Vec<Finding>, String)> {
        let mut findings = Vec::new();
        let all = match &self.declaration {
            Some(name) => vec![declarations::by_name(db, name)?],
            None => declarations::all(db)?,
        };
        let bodies: Vec<_> = bodies::all(db)?
            .into_iter()
            .filter(|body| self.declaration.is_none() || all.iter().any(|one| one.body_id == body.id))
            .collect();
        for body in &bodies {
            findings.extend(verify_chain(db, body)?);
        }
        for declaration in &all {
            findings.extend(verify(db, &declaration.id)?);
        }
        Ok((findings, format!("{} journals, {} declarations", bodies.len(), all.len())))
    }
}
