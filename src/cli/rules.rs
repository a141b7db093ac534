//! `accord rules check` and `accord rules explain`: a rules document validated, and the procedure in plain words.
//!
//! Neither reads settings, a database or the network. A document is a file; `-` is standard input; a name without such a file
//! is that of a preset.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::l10n::Voice;
use crate::language::Language;
use crate::procedure::{RuleRef, Source};
use crate::rules_file::{self, RulesDocument, RulesError};
use crate::rules_words::{self, Sentence};

/// `accord rules …`.
#[derive(Debug, Args)]
pub(super) struct Rules {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Validates a rules document; prints what is wrong with it, or what it is.
    Check(Document),
    /// Prints the procedure in plain words.
    Explain(Document),
}

#[derive(Debug, Args)]
struct Document {
    /// The document, a TOML file; `-` for standard input; or the name of a preset.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Rules {
    /// Does what was asked for; a document that does not read is one line on standard error, and exit code 2.
    pub(super) fn run(self, voice: Voice) -> anyhow::Result<ExitCode> {
        let (document, explains) = match self.command {
            Command::Check(document) => (document, false),
            Command::Explain(document) => (document, true),
        };
        match document.read()? {
            Ok(document) => {
                let text = if explains { explained(voice, &document) } else { checked(voice, &document) };
                std::io::stdout().write_all(text.as_bytes())?;
                Ok(ExitCode::SUCCESS)
            }
            Err(error) => {
                eprintln!("{error}");
                Ok(ExitCode::from(2))
            }
        }
    }
}

impl Document {
    fn read(&self) -> anyhow::Result<Result<RulesDocument, RulesError>> {
        let name = self.file.to_string_lossy();
        if name == "-" {
            let mut text = String::new();
            std::io::stdin().lock().read_to_string(&mut text)?;
            return Ok(rules_file::parse("<stdin>", &text));
        }
        match rules_file::preset(&name) {
            Some(preset) if !self.file.exists() => Ok(preset.document()),
            _ => {
                let text = std::fs::read_to_string(&self.file).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
                Ok(rules_file::parse(&name, &text))
            }
        }
    }
}

fn title(voice: Voice, document: &RulesDocument) -> &str {
    let language = Language::new(voice.tag()).unwrap_or_else(|_| Language::english());
    document.rules.title(&language)
}

/// What a valid document is: its title, and how much of it was checked.
fn checked(voice: Voice, document: &RulesDocument) -> String {
    let entries = document.rules.entries();
    let unverified = entries.iter().filter(|entry| entry.rule.source == Source::Unverified).count();
    let said = voice.m("rules-checked-count").arg("count", entries.len()).arg("unverified", unverified);
    format!("{}\n{said}\n", title(voice, document))
}

/// The procedure in plain words, in lines of one sentence.
fn explained(voice: Voice, document: &RulesDocument) -> String {
    let mut text = format!("{}\n", title(voice, document));
    for chapter in rules_words::explain(voice, "UTC", &document.rules, rules_words::EXAMPLE) {
        text.push_str(&format!("\n{}\n\n", chapter.title));
        for sentence in &chapter.sentences {
            text.push_str(&told(voice, sentence));
        }
    }
    text
}

fn told(voice: Voice, sentence: &Sentence) -> String {
    let rule = sentence.rule.as_ref().map_or_else(|| voice.say("rules-of-program"), |rule| rested(voice, rule));
    let mut text = format!("- {} [{rule}]\n", sentence.words);
    if let Some(example) = &sentence.example {
        text.push_str(&format!("  {example}\n"));
    }
    text
}

/// The rule and where it was checked.
fn rested(voice: Voice, rule: &RuleRef) -> String {
    let checked = match &rule.source {
        Source::Cited(document) if *document == rule.rule => String::new(),
        Source::Cited(document) => document.clone(),
        Source::Unverified => voice.say("rules-unverified"),
    };
    [rule.rule.clone(), checked].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;
    use crate::rules_file::presets;

    #[test]
    fn every_preset_is_checked_and_explained_in_four_languages() {
        for preset in presets() {
            let document = preset.document().unwrap();
            for locale in Locale::ALL {
                let voice = Voice::new(locale, chrono_tz::UTC);
                for text in [checked(voice, &document), explained(voice, &document)] {
                    assert!(!text.contains('⟦') && !text.contains('{'), "{} {locale}: {text}", preset.name);
                }
            }
        }
    }

    #[test]
    fn a_sentence_says_its_rule_and_where_it_was_checked() {
        let voice = Voice::new(Locale::En, chrono_tz::UTC);
        let text = explained(voice, &rules_file::preset("parlatino").unwrap().document().unwrap());
        let quorum = "- No decision is taken unless more than half of those entitled to vote are present. [Reglamento 2016, art. 2; unverified]\n  Of 21 entitled to vote, 11 must be present; 10 are not enough.\n";
        assert!(text.contains(quorum), "{text}");
    }
}
