//! `accord import`: what the importer makes of a file, as JSON on standard output.
//!
//! It reads no settings, no database and no network. The file is plain text; `-` is standard input. What cannot be read is
//! one line on standard error, `FILE:LINE:COLUMN: key: message`, and exit code 2. What should be looked at are `warnings`.

use std::fs::File;
use std::io::{Read, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::import::source::{self, BadSource, MOST_BYTES, Unreadable};
use crate::import::{Clause, Imported, Warning, import};
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
}

impl Import {
    /// Does what was asked for. Without `lang` the text tells its language.
    pub(super) fn run(self, lang: Option<&str>, voice: Voice) -> anyhow::Result<ExitCode> {
        debug_assert!(self.json, "nothing else is asked for");
        let language = lang.map(Language::new).transpose()?;
        let name = self.name();
        let bytes = self.bytes().map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
        match source::text(&bytes) {
            Ok((text, warning)) => {
                let mut imported = import(&text, language.as_ref());
                imported.warnings.splice(0..0, warning);
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
    let (key, words) = match bad.fault {
        Unreadable::TooLarge => ("size", voice.m("import-too-large").arg("most", MOST_BYTES >> 20).to_string()),
        Unreadable::Archive => ("format", voice.say("import-archive")),
        Unreadable::Pdf => ("format", voice.say("import-pdf")),
        Unreadable::NoText => ("encoding", voice.say("import-no-text")),
    };
    format!("{name}:{}:{}: {key}: {words}", bad.line, bad.column)
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
        "warnings": imported.warnings.iter().map(|warning| say(warning, voice)).collect::<Vec<_>>(),
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

fn say(warning: &Warning, voice: Voice) -> String {
    match warning {
        Warning::Hidden(hidden) => voice
            .m("import-hidden")
            .arg("character", format!("U+{:04X}", u32::from(hidden.character)))
            .arg("count", hidden.count)
            .arg("line", hidden.line)
            .to_string(),
        Warning::Windows1252 => voice.say("import-windows-1252"),
        Warning::NoLanguage => voice.say("import-no-language"),
        Warning::NoClause => voice.say("import-no-clause"),
        Warning::Jump { from, to, line } => {
            voice.m("import-jump").arg("from", from).arg("to", to).arg("line", *line).to_string()
        }
    }
}
