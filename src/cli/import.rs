//! `accord import`: what the importer makes of a file, as JSON on standard output.
//!
//! It reads no settings, no database and no network. The file is plain text or DOCX; `-` is standard input. What cannot be
//! read is one line on standard error, `FILE:LINE:COLUMN: key: message`, and exit code 2; of a DOCX, line and column are those
//! of the part that the message names. What should be looked at are `warnings`, where the line of a DOCX is its paragraph.

use std::fs::File;
use std::io::{Read, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::import::source::{self, BadSource, MOST_BYTES};
use crate::import::{Clause, Imported, Tracked, recognise};
use crate::import_words;
use crate::l10n::Voice;
use crate::language::Language;

/// Which file to read.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The text; `-` for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Prints the declaration as JSON.
    #[arg(long, required = true)]
    json: bool,
    /// What becomes of the tracked changes of a document.
    #[arg(long, value_name = "WHAT", value_enum, default_value = "accept")]
    tracked: Becomes,
}

/// What becomes of tracked changes.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Becomes {
    Accept,
    Reject,
}

impl From<Becomes> for Tracked {
    fn from(becomes: Becomes) -> Self {
        match becomes {
            Becomes::Accept => Self::Accepted,
            Becomes::Reject => Self::Rejected,
        }
    }
}

impl Import {
    /// Does what was asked for. Without `lang` the text tells its language.
    pub(super) fn run(self, lang: Option<&str>, voice: Voice) -> anyhow::Result<ExitCode> {
        debug_assert!(self.json, "nothing else is asked for");
        let language = lang.map(Language::new).transpose()?;
        let name = self.name();
        let bytes = self.bytes().map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
        match source::read(&bytes, self.tracked.into()) {
            Ok(source) => {
                let imported = recognise(source, language.as_ref());
                std::io::stdout().write_all(format!("{:#}\n", declaration(&imported, voice)).as_bytes())?;
                Ok(ExitCode::SUCCESS)
            }
            Err(bad) => {
                eprintln!("{}", tell(&name, &bad, voice));
                Ok(ExitCode::from(2))
            }
        }
    }

    fn name(&self) -> String {
        let name = self.file.to_string_lossy();
        if name == "-" { "<stdin>".to_owned() } else { name.into_owned() }
    }

    /// The bytes of the file, and one more where there are too many.
    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let most = MOST_BYTES as u64 + 1;
        if self.file.as_os_str() == "-" {
            std::io::stdin().lock().take(most).read_to_end(&mut bytes)?;
        } else {
            File::open(&self.file)?.take(most).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }
}

fn tell(name: &str, bad: &BadSource, voice: Voice) -> String {
    let (kind, words) = (import_words::kind(bad.fault), voice.tell(&import_words::why(bad.fault)));
    let part = if bad.part.is_empty() { String::new() } else { format!("{}: ", bad.part) };
    format!("{name}:{}:{}: {kind}: {part}{words}", bad.line, bad.column)
}

/// The declaration in the shape that scripts rely on: every key is always there.
fn declaration(imported: &Imported, voice: Voice) -> Value {
    let mut next = 0;
    let mut clauses = |all: &[Clause]| all.iter().map(|one| clause(one, &mut next)).collect::<Vec<_>>();
    json!({
        "kind": imported.kind.as_str(),
        "language": imported.language.as_ref().map_or("", |language| language.as_str()),
        "title": imported.title,
        "place": imported.place,
        "date": imported.date,
        "masthead": imported.masthead,
        "enacting": imported.enacting,
        "preamble": clauses(&imported.preamble),
        "operative": clauses(&imported.operative),
        "closing": imported.closing,
        "footnotes": imported.footnotes,
        "annexes": imported.annexes.iter().map(|annex| json!({"title": annex.title, "text": annex.text})).collect::<Vec<_>>(),
        "other": imported.other.iter().map(|other| json!({"text": other.text, "at": other.at})).collect::<Vec<_>>(),
        "warnings": imported.warnings.iter().map(|warning| import_words::warning(voice, warning)).collect::<Vec<_>>(),
    })
}

/// Ids count in the order of the text.
fn clause(clause: &Clause, next: &mut usize) -> Value {
    *next += 1;
    let id = format!("c{next}");
    json!({
        "id": id,
        "number": clause.number,
        "lead_in": clause.lead_in,
        "opening": clause.opening,
        "text": clause.text,
        "children": clause.children.iter().map(|child| self::clause(child, next)).collect::<Vec<_>>(),
        "wrap_up": clause.wrap_up,
        "marks": clause.marks,
    })
}
